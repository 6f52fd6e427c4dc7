/* Judging a record instead of a run: a trace, a journal, or the events of a run whose worker died.
 * Ownership: borrows setup and calls. Threading: one owner. */
#ifndef MT_RUN_TRACE_H
#define MT_RUN_TRACE_H

#include "journal/journal.h"
#include "run/readings.h"
#include "run/run.h"

/* Judges the trace that the set-up's request names: `open`, each judgement, `end`; then, through `shown`, the lines of
 * the events that matter to some judgement of the summary, with their numbers. MT_ERROR_INPUT or MT_ERROR_IO after a
 * problem: then nothing was judged, since a record with a fault is no record. */
typedef struct mt_trace_calls {
    void *context;
    void (*line)(void *context, const char *line, size_t length);
    void (*shown)(void *context, uint64_t seq, const char *line, size_t length);
    /* NULL, or now and then while a long trace is read: that it goes on. */
    void (*reading)(void *context, uint64_t lines);
    /* Where the request asks for all readings: what hangs on them, before `end`. */
    void (*readings)(void *context, const mt_readings *readings);
} mt_trace_calls;
int mt_trace_judge(mt_setup *setup, const mt_trace_calls *calls, mt_problems *problems);

/* Judges events that are handed over one by one (a run whose worker died). */
typedef struct mt_rejudge mt_rejudge;
mt_rejudge *mt_rejudge_new(mt_setup *setup, const mt_trace_calls *calls, mt_problems *problems);
int mt_rejudge_step(mt_rejudge *rejudge, const char *line, size_t length, uint64_t number);
void mt_rejudge_stop(mt_rejudge *rejudge); /* writes `end` and frees it */

#endif
