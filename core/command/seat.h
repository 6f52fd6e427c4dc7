/* The seat: a person at this terminal is one of the scenario's operators, through the same `input` path as everyone who
 * answers from outside.
 *
 *     ask ─▶ shown ── real time, countdown ── key ─▶ input at shown + elapsed ─▶ on to the next question
 *                        └ window closed ─ two seconds in which a late answer still arrives, late ─▶ on
 *
 * On a terminal virtual time runs with the wall clock while a question is on the screen. Otherwise (a pipe, a file)
 * there is no clock: each line `KEY [SECONDS]` answers the next question after that long (1 s), so that the run
 * repeats; where the lines end, the seat is silent. What is shown goes to standard error: standard output is the
 * page's. Ownership: borrows account and loop. Threading: one. */
#ifndef MT_COMMAND_SEAT_H
#define MT_COMMAND_SEAT_H

#include <jansson.h>

#include "command/conduct.h"
#include "loop/worker.h"

typedef struct mt_seat mt_seat;

/* NULL after a problem in the account. The request has the operator outside, is paced and tells its questions. */
mt_seat *mt_seat_open(mt_loop *loop, mt_account *account, const mt_conduct_seat *how);
void mt_seat_start(mt_seat *seat, mt_worker *worker);
/* A control line {"kind":body} of the worker, once the account has taken it. */
void mt_seat_take(mt_seat *seat, const char *kind, const json_t *body);
void mt_seat_stop(mt_seat *seat); /* the worker is gone */
int mt_seat_close(mt_seat *seat); /* 0, or MT_ERROR_INPUT after a problem: a line was no answer. NULL: nobody sits */

/* What an answer in a script says. Gives NULL, or what is wrong with the line, in words that stay. */
typedef struct mt_seat_answer {
    const char *word; /* "approve" …; NULL: leave */
    size_t choice;    /* of choose, from 0 */
    int64_t after;    /* microseconds */
} mt_seat_answer;
const char *mt_seat_read(const char *line, mt_seat_answer *answer);
/* whether it is an answer to that question */
bool mt_seat_is_answer(const mt_asked *asked, const mt_seat_answer *answer);

#endif
