/* core/run: wires script and model into engine, judge and journal: one run, or many. Needs no loop. May include: base
 * facts language judge engine model script journal finding. */

/* A run: scenario, models and story in the engine, its events before the judge, everything as lines of the journal.
 * This is the file to read first: run.c wires script and model into engine, judge and journal.
 *
 *   mt_run_new(setup) … mt_run_start … mt_run_step … mt_run_stop       start again for the next run
 *
 * Ownership: a run borrows its setup and calls; it owns engine, judge, instances and stories. Threading: one owner. */
#ifndef MT_RUN_RUN_H
#define MT_RUN_RUN_H

#include "engine/engine.h"
#include "run/outside.h"
#include "run/setup.h"

typedef struct mt_run mt_run;

typedef struct mt_run_calls {
    void *context;
    /* A finished record, without "prev" and newline. NULL: no line is made at all (studies, flips). */
    void (*line)(void *context, const char *line, size_t length);
    /* Before and after each call of a model, so that whoever watches can name it when it dies. NULL: not told. */
    void (*calling)(void *context, const char *model, const char *entity, const mt_question *question);
    void (*called)(void *context);
    /* What a model made of a question, and of a person outside that the question was put (MT_DECIDES_LATER). fault: why
     * the answer counts for nothing, else NULL. NULL: not told. */
    void (*answered)(void *context, bool person, const char *model, const mt_question *question,
                     const mt_answer *answer, const char *fault);
    /* A person's answer is given, whoever decided; ticket 0: unasked, and question NULL. NULL: not told. */
    void (*given)(void *context, int64_t now, const char *entity, uint64_t ticket, const mt_question *question,
                  const mt_answer *answer);
    /* A judgement, as it falls. NULL: not told. */
    mt_judgement_call judged;
    /* A person who answers from outside is asked. */
    void (*ask)(void *context, const char *entity, uint64_t ticket, const mt_question *question);
    /* A question to a program outside, and as the line of JSON that it gets: fills *given, whose texts stand until the
     * next call. NULL: a table alone answers. */
    void (*outside)(void *context, bool person, const mt_question *asked, const char *question,
                    mt_outside_answer *given);
    /* An event, before it is judged. NULL: not told. */
    void (*happened)(void *context, const mt_event *event);
} mt_run_calls;

/* quiet: counts and verdicts without grounds. */
mt_run *mt_run_new(mt_setup *setup, const mt_program *program, const mt_run_calls *calls, bool quiet);
void mt_run_free(mt_run *run);

/* One value per parameter, NULL: the set-up's own. With lines: writes `open` first. A story or a model that cannot be
 * opened is a problem. */
int mt_run_start(mt_run *run, const double *parameter, const mt_circumstance *circumstance, uint64_t seed,
                 uint64_t number, mt_problems *problems);
mt_progress mt_run_step(mt_run *run, int64_t until, uint64_t budget);
/* As mt_engine_add_input; an answer that is taken is a line of the journal at once. */
int mt_run_add_input(mt_run *run, const char *entity, uint64_t ticket, const char *system, const mt_answer *answer);
/* Tells `ask` of the questions that wait for a person and were not told yet. */
void mt_run_ask_waiting(mt_run *run);
/* Closes the run at once, in order. */
void mt_run_stop(mt_run *run);
/* After ENDED or FAILED: the summary, in the run's arena until the next start. */
const mt_summary *mt_run_get_summary(mt_run *run);
/* Writes the `end` line. */
void mt_run_write_end(mt_run *run, const mt_summary *summary);
int64_t mt_run_get_now(const mt_run *run);
uint64_t mt_run_get_taken(const mt_run *run);  /* occurrences that have happened */
const char *mt_run_get_why(const mt_run *run); /* why it failed, or NULL */

/* What the nearest change of one parameter would have done to the first breach of each provision: re-runs on the same
 * luck and adds to the flips in the summary. */
void mt_run_find_flips(mt_setup *setup, mt_summary *summary);

#endif
