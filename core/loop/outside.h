/* A program outside that answers questions: started once, one line a question on its standard input, one line an answer
 * on its standard output; what it writes to standard error comes out on ours, each line under the name of whoever it
 * decides for.
 *
 *   start ─▶ say ─▶ line … that is its answer          at most one question at a time
 *               ├─▶ silent: no answer in time; the next question may be put all the same
 *               └─▶ silent: it has ended, or closed its output; nothing is asked of it any more
 *
 * It has a session of its own, so that a Ctrl-C is the run's to hear and its children end with it. Whatever it does,
 * nothing of it is part of the run but its answers. Ownership: the owner calls mt_outside_stop once; after that it is
 * gone. Threading: one. */
#ifndef MT_LOOP_OUTSIDE_H
#define MT_LOOP_OUTSIDE_H

#include "loop/worker.h"

typedef struct mt_outside mt_outside;

typedef struct mt_outside_calls {
    void *context;
    /* A line that it wrote, NUL-terminated, for the length of the call. True: it is the answer to what was said last.
     */
    bool (*line)(void *context, const char *line, size_t length);
    /* There is no answer to what was said last, and why: "gave no answer within 0.2 s". For the length of the call.
     * over: nor will there be another. */
    void (*silent)(void *context, const char *why, bool over);
} mt_outside_calls;

/* command: the program, its arguments, NULL. It runs in `folder`, and is looked for there if it has a slash in its
 * name, else in PATH. NULL: it could not be started; *why is the system's text. */
mt_outside *mt_outside_start(mt_loop *loop, const char *name, const char *folder, char *const *command,
                             const mt_outside_calls *calls, const char **why);
/* Puts a question; limit in milliseconds. Exactly one of the calls answers it, which may be before this returns. */
void mt_outside_ask(mt_outside *outside, const char *line, size_t length, uint64_t limit);
/* No call comes after this. It may end by itself now that its input is closed; after a second it is killed. */
void mt_outside_stop(mt_outside *outside);

#endif
