/* A run again, from what its journal kept: the answers that came from outside are given anew, each at its place.
 *
 * A place is a time and the number of occurrences that had happened: a time alone does not say which of the things of
 * one instant came before. Where files have changed the places may not be met any more; then the time counts, and an
 * answer to a question that is not open is left out. What differs is seen by whoever compares the lines. Ownership:
 * borrows the request. Threading: one owner. */
#ifndef MT_RUN_REPLAY_H
#define MT_RUN_REPLAY_H

#include <jansson.h>

#include "run/run.h"

typedef struct mt_replay {
    const mt_request *request;
    size_t given; /* answers of people */
    size_t asked; /* answers of programs; each list has both, and is read once for each */
    bool stopped; /* it was brought to where the run had been stopped */
} mt_replay;

/* What a program answered at its next question, or that the journal has no more of it; entity is held against the
 * journal's. */
void mt_replay_get_answer(mt_replay *replay, const char *entity, mt_arena *arena, mt_outside_answer *given);

/* Goes on by at most `budget` occurrences (more than 0) towards the next answer, the stop or the end. */
mt_progress mt_replay_step(mt_replay *replay, mt_run *run, uint64_t budget);

/* An answer as a line that comes down a worker's pipe, or that stands in a journal, has it; entity and system are the
 * object's. MT_ERROR_RANGE: it is none. */
typedef struct mt_given_answer {
    const char *entity, *system;
    uint64_t ticket;
    mt_answer answer;
} mt_given_answer;
int mt_given_answer_read(const json_t *input, mt_given_answer *given);

#endif
