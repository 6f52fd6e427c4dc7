/* The loop's inside, shared by loop.c, worker.c and delegate.c: which handles there are and who closes them.
 *
 *   mt_loop ── SIGINT, SIGTERM (open only while the loop runs)
 *      └─ mt_worker ── process ── timer of silence ── requests (its standard input) ── records (its descriptor 3)
 *
 * A worker closes its four handles once it has exited and its records have ended, and is freed by the last closing. */
#ifndef MT_LOOP_HANDLES_H
#define MT_LOOP_HANDLES_H

#include <uv.h>

#include "base/text.h"
#include "loop/worker.h"

#define MT_CHUNK ((size_t)64 << 10)
#define MT_LINE_LIMIT ((size_t)64 << 20) /* a longer line is no record */

struct mt_loop {
    uv_loop_t uv;
    uv_signal_t signals[2];
    int interrupts; /* SIGINT and SIGTERM so far */
    void (*interrupted)(void *context, int signal);
    void *context;
    mt_worker *workers;   /* every one that is not yet closed */
    char chunk[MT_CHUNK]; /* what was just read; each worker takes its lines out at once */
};

struct mt_worker {
    mt_loop *loop;
    mt_worker *next;
    mt_worker_calls calls;
    uv_process_t process;
    uv_timer_t timer;
    uv_pipe_t requests, records;
    int handles; /* initialised and not yet closed */
    uint64_t silence;
    bool held, waits,
        suspected; /* no time-out now, for either reason; silent once, and looked at again before it is killed */
    bool exited, drained, done, killed, hung;
    int64_t status;
    int signal;
    mt_text rest; /* the beginning of a line whose end has not come yet */
};

void mt_worker_close(mt_worker *worker); /* closes what is open of its handles */

#endif
