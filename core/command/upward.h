/* The control lines that a worker sends up its pipe, each in place of what stood in `out`; worker.h lists them,
 * account.c and conduct.c read them. Questions, watched files and programs outside have writers of their own, beside
 * those who read them. Ownership: the caller's text. Threading: no state. */
#ifndef MT_COMMAND_UPWARD_H
#define MT_COMMAND_UPWARD_H

#include "base/error.h"
#include "base/text.h"
#include "engine/question.h"
#include "run/coverage.h"
#include "run/expect.h"
#include "run/readings.h"
#include "run/setup.h"

void mt_up_write_problem(mt_text *out, const mt_problem *problem);
void mt_up_write_calling(mt_text *out, const char *model, const char *entity, const mt_question *question);
void mt_up_write_shown(mt_text *out, uint64_t seq, const char *line);
void mt_up_write_reading(mt_text *out, uint64_t lines);
void mt_up_write_outcome(mt_text *out, const mt_outcome *outcome);
void mt_up_write_coverage(mt_text *out, const mt_coverage *coverage);
void mt_up_write_fits(mt_text *out, const mt_setup *setup); /* which of the request's readings fit a treaty here */
/* what hangs on the readings: no part of the record */
void mt_up_write_readings(mt_text *out, const mt_readings *readings);
/* which provision it is about, where the scenario chose it */
void mt_up_write_focus(mt_text *out, const mt_expectation *expectation);
void mt_up_write_refused(mt_text *out, const char *what, int code); /* a line from above that could not be taken */
void mt_up_write_ended(mt_text *out, int code);

#endif
