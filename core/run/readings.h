/* Every reading at once: beside the judge of a run or a trace one quiet judge for each reading that does not stand, of
 * each term on which a provision hangs, one term changed at a time. A reading changes the verdicts of its own treaty
 * only, so each of these judges holds that treaty alone.
 *
 *   mt_reading_judges_new … mt_reading_judges_step … mt_reading_judges_stop … free
 *
 * Ownership: borrows the set-up; what end gives lives in the set-up's arena. Threading: one owner. */
#ifndef MT_RUN_READINGS_H
#define MT_RUN_READINGS_H

#include "finding/readings.h"
#include "run/setup.h"

typedef struct mt_reading_judges mt_reading_judges;

/* NULL after a problem: a reading that cannot be compiled. */
mt_reading_judges *mt_reading_judges_new(mt_setup *setup, mt_problems *problems);
/* A trace says its calendar in its first line, before any event. */
void mt_reading_judges_set_calendar(mt_reading_judges *judges);
void mt_reading_judges_step(mt_reading_judges *judges, const mt_event *event);
/* Closes at t and compares with the verdicts of the set-up's own program. */
const mt_readings *mt_reading_judges_stop(mt_reading_judges *judges, int64_t t, const mt_treaty_summary *summary);
void mt_reading_judges_free(mt_reading_judges *judges);

#endif
