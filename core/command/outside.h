/* Programs outside, as the worker sees them: it may start nothing, so that its parent runs them, and both speak of them
 * in lines.
 *
 *   up    {"programs":[{"entity","time_out","command":[…]},…]}      once, before a model is loaded
 *   down  {"started":[null,"no such file or directory",…]}
 *   up    {"outside":{question}}         down  {"answer":{answer}}
 *   up    {"unanswered":{question}}      (`martens ask`)
 *
 * Lines that come down while an answer is awaited are put aside for whoever listens next; a stop ends the waiting.
 * Ownership: the caller's, opened and closed. Threading: one. */
#ifndef MT_COMMAND_OUTSIDE_H
#define MT_COMMAND_OUTSIDE_H

#include "command/worker.h"
#include "run/outside.h"
#include "run/replay.h"
#include "run/setup.h"

typedef struct mt_far_end {
    const mt_pipe *pipe;
    mt_arena arena; /* of the latest answer */
    mt_text line;
    mt_text aside; /* lines put aside, each with a NUL behind it */
    size_t taken;  /* bytes of them that were listened to */
    bool stopped;  /* by a line, or because nobody is left at the other end */
} mt_far_end;

void mt_far_end_open(mt_far_end *far, const mt_pipe *pipe);
void mt_far_end_close(mt_far_end *far);
/* The next line down: one that was put aside, or as pipe->receive. Until the next call. */
const char *mt_far_end_take(mt_far_end *far, bool wait, bool *closed);
/* As mt_request.start. */
int mt_far_end_start(mt_far_end *far, const mt_setup *setup, mt_problems *problems);
/* As mt_run_calls.outside: from the journal in a replay; in `martens ask` it tells of the question and is silent
 * (nothing, or track, or wait); else from the program. */
void mt_far_end_ask(mt_far_end *far, mt_replay *replay, bool person, const mt_question *asked, const char *question,
                    mt_outside_answer *given);

#endif
