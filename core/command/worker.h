/* The worker's side: a request in, records and control lines out. Everything that touches Lua or a plugin happens here.
 *
 * Down:  the request; then {"input":{…}} {"until":seconds} {"pause":true} {"resume":true} {"stop":true}
 *        {"number":n,"event":{…}} {"events":true}
 * Up:    records of the journal, and the control lines
 *        {"calling":{"model","entity","question"}} {"called":true} {"ask":{…}} {"shown":{"seq","line"}}
 *        {"outcome":{…}} {"refused":{…}} {"focus":{…}} {"problem":{…}} {"ended":{"code":n}} {"done":true}
 *        and those of programs outside (command/outside.h)
 * Ownership: none. Threading: one. */
#ifndef MT_COMMAND_WORKER_H
#define MT_COMMAND_WORKER_H

#include <stdbool.h>
#include <stddef.h>

/* The ends of the pipe. In a worker they are the real ones (pass NULL); with --in-process they are functions of the
 * caller. */
typedef struct mt_pipe {
    void *context;
    void (*write)(void *context, const char *line, size_t length);
    void (*flush)(void *context);
    const char *(*receive)(void *context, bool wait, bool *closed);
} mt_pipe;

/* request NULL: it is the first line received. Gives the process's exit status. */
int mt_worker_run(const mt_pipe *pipe, const char *request);

#endif
