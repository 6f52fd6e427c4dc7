/* core/loop: the one event loop: workers, programs outside, the terminal, signals. The only folder with uv.h, beside
 * studies and the live room. May include: base. */

/* Workers: this program again, started with uv_spawn, which loads plugins and script, steps the engine and sends
 * finished records; the parent owns the journal, the wall clock, the signals and the time-outs.
 *
 * Down the worker's standard input: one JSON object a line, the request first, then {"input":…} {"pause":true}
 * {"resume":true}
 * {"stop":true} {"until":seconds,"till_asked":true}. Up its descriptor 3: one record a line, or a control line:
 * {"calling":{"model":…,"entity":…,"question":…}} before each call of a plugin, {"called":true}, {"ask":{…}} for a
 * person who answers from outside, {"problem":{…}}, {"done":true}. A worker that closes without "done" has died,
 * whatever its exit status; that is concluded only after exit and end of file. Ownership: the loop owns its handles and
 * closes every one of them before mt_loop_run returns (uv_loop_close must be 0). Threading: one. Needs uv.h only in
 * loop/. */
#ifndef MT_LOOP_WORKER_H
#define MT_LOOP_WORKER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct mt_loop mt_loop;
typedef struct mt_worker mt_worker;

typedef enum mt_worker_end { MT_WORKER_DONE, MT_WORKER_DIED, MT_WORKER_HUNG, MT_WORKER_STOPPED } mt_worker_end;

typedef struct mt_worker_calls {
    void *context;
    /* Every line, the control lines and {"done":true} too: NUL-terminated, without its newline, for the length of the
     * call. */
    void (*line)(void *context, mt_worker *worker, const char *line, size_t length);
    /* Once. signal 0 if it exited; status its exit status. After a hang the worker was killed by us (MT_WORKER_HUNG);
     * MT_WORKER_STOPPED: by mt_worker_stop or mt_loop_stop. Once "done" was sent it is MT_WORKER_DONE, however it
     * ended. The worker is gone when this returns; another may be started in it. */
    void (*ended)(void *context, mt_worker *worker, mt_worker_end how, int status, int signal);
} mt_worker_calls;

int mt_loop_new(mt_loop **loop);
/* Runs until every worker has ended, or mt_loop_stop. SIGINT and SIGTERM call interrupted once (a second one kills the
 * workers). */
int mt_loop_run(mt_loop *loop);
void mt_loop_set_interrupted(mt_loop *loop, void (*interrupted)(void *context, int signal), void *context);
void mt_loop_stop(mt_loop *loop);
/* 0, or MT_ERROR_STATE if a handle was left open (its name is printed). */
int mt_loop_free(mt_loop *loop);

/* Starts one. silence: milliseconds without a line after which it counts as hung (0: never). The executable is this one
 * (uv_exepath), its only argument "--worker"; its standard output goes to standard error, so that a plugin that prints
 * cannot spoil a record. NULL if it could not be started: *why is the system's text. */
mt_worker *mt_worker_start(mt_loop *loop, const char *request, uint64_t silence, const mt_worker_calls *calls,
                           const char **why);
/* 0; MT_ERROR_STATE: it has ended, or said that it is done. What a dying worker does not read is told by ended, not
 * here. */
int mt_worker_add_line(mt_worker *worker, const char *line);
void mt_worker_stop(mt_worker *worker);
/* Time that does not count as silence: paused, or waiting for a person. */
void mt_worker_set_held(mt_worker *worker, bool held);
/* Likewise, and beside it: it waits for a program outside. */
void mt_worker_set_waiting(mt_worker *worker, bool waits);

/* Runs the program once more with these arguments (NULL-terminated, without the program's own name), inheriting all
 * three streams (check, show, list), and gives its exit status and signal. silence: here milliseconds in all after
 * which it is killed (MT_ERROR_TIMEOUT), 0 never. MT_ERROR_RUN if it could not be started. */
int mt_loop_run_program(char *const *arguments, uint64_t silence, int *status, int *signal);

/* In the worker: reads lines from standard input without blocking (NULL: none there now; *closed at its end), or waits
 * for one. The line stays until the next call. The first call of this or of the next two makes the process a worker: it
 * ignores SIGINT and SIGPIPE, and ends when its parent does. */
const char *mt_worker_take_line(bool wait, bool *closed);
/* In the worker: writes a line to descriptor 3, buffered; flush writes it out. MT_ERROR_IO if the parent is gone. */
int mt_worker_write(const char *line, size_t length);
int mt_worker_write_rest(void);

#endif
