/* core/engine: virtual time and what happens in it. `now` is an argument; it reaches outside through one struct of
 * calls (decide, story, emit). May include: base facts. */

/* The engine: virtual time, the world and the chain of decision. Pure: no file, no clock, no global; it reaches outside
 * only through mt_engine_calls. It can be stepped with a budget, paused, and fed a person's answer from outside.
 *
 *   mt_engine_new(scenario) … mt_engine_start(run) … mt_engine_step … mt_engine_add_input … mt_engine_stop
 *   start again for the next run: the memory is kept, which is what makes ten thousand runs cheap.
 *
 * Ownership: an engine owns its arena; it borrows scenario, vocabulary and calls. Threading: one owner. */
#ifndef MT_ENGINE_ENGINE_H
#define MT_ENGINE_ENGINE_H

#include "engine/question.h"
#include "engine/scenario.h"
#include "facts/event.h"
#include "facts/record.h"

typedef struct mt_engine mt_engine;

/* What a decider's call came to. */
typedef enum mt_decided {
    MT_DECIDED,       /* the answer stands in *answer */
    MT_DECIDES_LATER, /* a person answers from outside, through mt_engine_add_input */
    MT_DECIDED_BADLY  /* error, out of range, nothing said: a `fail` act; *answer->reason says what */
} mt_decided;

typedef struct mt_engine_calls {
    void *context;
    /* person: the entity asked is an operator. */
    mt_decided (*decide)(void *context, bool person, size_t entity, const mt_question *question, mt_answer *answer);
    /* A story goes on at its time. Calls mt_engine_say and friends; *next is when it wants to go on (absolute),
     * MT_FOREVER: it is over. A negative return ends the run as failed, with *why. NULL if the scenario has no story.
     */
    int (*story)(void *context, size_t story, int64_t now, int64_t *next, const char **why);
    /* Every event, in order of time; seq is 0, the receiver numbers. */
    void (*emit)(void *context, const mt_event *event);
    /* What a person did, and when: for the journal's `input` lines. */
    void (*input)(void *context, int64_t now, const char *entity, uint64_t ticket, const mt_question *question,
                  const mt_answer *answer);
} mt_engine_calls;

typedef struct mt_run_settings {
    uint64_t seed, run;
    const double *parameter; /* one value for each parameter of the scenario, canonical; NULL: the defaults, then the
                                circumstance's */
    const mt_circumstance
        *circumstance; /* NULL: none. Where parameters are given they stand as they are, and it only misleads */
} mt_run_settings;

typedef enum mt_progress {
    MT_PROGRESS_MORE,    /* the budget is used up, or `until` is reached; call again */
    MT_PROGRESS_WAITING, /* nothing can go on before a person answers */
    MT_PROGRESS_ENDED,   /* the run is over */
    MT_PROGRESS_FAILED   /* it cannot go on: mt_engine_get_why */
} mt_progress;

mt_engine *mt_engine_new(const mt_scenario *scenario, mt_vocabulary *vocabulary, const mt_engine_calls *calls);
void mt_engine_free(mt_engine *engine);
int mt_engine_start(mt_engine *engine, const mt_run_settings *settings);
/* Goes on until virtual time `until` (MT_FOREVER: to the end) or for `budget` occurrences (0: no bound). */
mt_progress mt_engine_step(mt_engine *engine, int64_t until, uint64_t budget);
/* A person's answer to the open question `ticket`, or an unasked act (ticket 0: abort or deactivate on `system`).
 * MT_ERROR_STATE: no such question is open any more; MT_ERROR_RANGE: not an answer to it. Counts from the present
 * virtual time. */
int mt_engine_add_input(mt_engine *engine, const char *entity, uint64_t ticket, const char *system,
                        const mt_answer *answer);
/* The questions that wait for a person: how many, and the k-th's ticket and entity. */
size_t mt_engine_get_waiting(const mt_engine *engine);
uint64_t mt_engine_get_ticket(const mt_engine *engine, size_t k, const char **entity, const mt_question **question);
/* Closes the run now (a Ctrl-C, a dead model): the events of ending are emitted. */
void mt_engine_stop(mt_engine *engine);
int64_t mt_engine_get_now(const mt_engine *engine);
/* How many occurrences have happened: with the time, the exact place at which something came from outside. */
uint64_t mt_engine_get_taken(const mt_engine *engine);
const char *mt_engine_get_why(const mt_engine *engine);
/* People of each status; in the engine's arena until the next start. */
const mt_people_record *mt_engine_get_people(const mt_engine *engine, size_t *count);

/* What a story can do; names as in the scenario. MT_ERROR_INPUT with *why (a static or arena text) for a name that is
 * none. */
int mt_engine_say(mt_engine *engine, uint16_t act, const char *const who[MT_KEYS], const mt_said *said,
                  size_t said_count, const char **why);
int mt_engine_start_system(mt_engine *engine, const char *system, const char **why);
int mt_engine_stop_system(mt_engine *engine, const char *system, const char **why);
/* 0: until told otherwise */
int mt_engine_set_link(mt_engine *engine, const char *system, bool up, int64_t for_how_long, const char **why);
int mt_engine_stop_attacks(mt_engine *engine, const char *system, const char **why);
/* a contact of the list that has at = "never" */
int mt_engine_add_contact(mt_engine *engine, const char *contact, const char **why);
double mt_engine_get_parameter(const mt_engine *engine, size_t parameter);       /* of this run, canonical */
double mt_engine_draw(mt_engine *engine, size_t story);                          /* the story's own stream */
double mt_engine_get_fact(mt_engine *engine, const char *entity, uint16_t fact); /* present value, NaN unknown */

#endif
