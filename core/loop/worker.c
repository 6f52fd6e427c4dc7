/* A worker as its parent sees it: a process that may print, crash, hang or end too early, and whose lines are true as
 * far as they came.
 *
 *   started ─▶ lines … ─▶ {"done":true} ─▶ end of file and exit ─▶ ended(DONE)
 *                 │ silent too long ─▶ SIGKILL ─▶ both ─▶ ended(HUNG)
 *                 └ end of file and exit without done ─▶ ended(DIED), or ended(STOPPED) where we killed it
 *
 * Exit and end of file come in either order; what was in the pipe is read before anything is concluded. */
#include "loop/handles.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/error.h"

#define DONE "{\"done\":true}"
#define DRAIN 1000 /* milliseconds without a byte after the exit: someone else holds the pipe, it will never end */

/* ---- the end ---- */

static void handle_closed(uv_handle_t *handle)
{
    mt_worker *worker = handle->data;
    if (--worker->handles > 0)
        return;
    for (mt_worker **at = &worker->loop->workers; *at; at = &(*at)->next)
        if (*at == worker) {
            *at = worker->next;
            break;
        }
    mt_text_free(&worker->rest);
    free(worker);
}

static void handle_close(void *handle)
{
    if (((uv_handle_t *)handle)->data && !uv_is_closing(handle))
        uv_close(handle, handle_closed);
}

void mt_worker_close(mt_worker *worker)
{
    handle_close(&worker->requests);
    handle_close(&worker->records);
    handle_close(&worker->timer);
    handle_close(&worker->process);
}

static void conclude(mt_worker *worker)
{
    if (!worker->exited || !worker->drained)
        return;
    mt_worker_end how = worker->done     ? MT_WORKER_DONE
                        : worker->hung   ? MT_WORKER_HUNG
                        : worker->killed ? MT_WORKER_STOPPED
                                         : MT_WORKER_DIED;
    mt_worker_close(worker);
    worker->calls.ended(worker->calls.context, worker, how, (int)worker->status, worker->signal);
}

static void records_ended(mt_worker *worker)
{
    worker->drained = true;
    handle_close(&worker->records);
    conclude(worker);
}

/* ---- silence ---- */

static void timer_start(mt_worker *worker);

/* Timers are asked before pipes are read, so a parent that was busy itself would take waiting lines for silence: look
 * once more. */
static void silent(uv_timer_t *timer)
{
    mt_worker *worker = timer->data;
    if (!worker->suspected) {
        worker->suspected = true;
        uv_timer_start(timer, silent, 1, 0);
    } else if (worker->exited) {
        records_ended(worker);
    } else {
        worker->hung = !worker->killed;
        uv_process_kill(&worker->process, SIGKILL);
    }
}

static void timer_start(mt_worker *worker)
{
    uint64_t wait = worker->exited ? DRAIN : worker->silence;
    worker->suspected = false;
    if (wait == 0 || ((worker->held || worker->waits) && !worker->exited)) {
        uv_timer_stop(&worker->timer);
        return;
    }
    uv_update_time(&worker->loop->uv); /* the loop's clock stands still while we work */
    uv_timer_start(&worker->timer, silent, wait, 0);
}

void mt_worker_set_held(mt_worker *worker, bool held)
{
    worker->held = held;
    if (!uv_is_closing((uv_handle_t *)&worker->timer))
        timer_start(worker);
}

void mt_worker_set_waiting(mt_worker *worker, bool waits)
{
    worker->waits = waits;
    mt_worker_set_held(worker, worker->held);
}

void mt_worker_stop(mt_worker *worker)
{
    if (worker->exited || worker->killed)
        return;
    worker->killed = true;
    uv_process_kill(&worker->process, SIGKILL);
}

static void process_exited(uv_process_t *process, int64_t status, int signal)
{
    mt_worker *worker = process->data;
    worker->exited = true;
    worker->status = status;
    worker->signal = signal;
    handle_close(&worker->requests);
    if (!worker->drained)
        timer_start(worker);
    conclude(worker);
}

/* ---- lines ---- */

static void line_came(mt_worker *worker, const char *line, size_t length)
{
    if (length == sizeof DONE - 1 && memcmp(line, DONE, length) == 0) {
        worker->done = true;
        handle_close(&worker->requests);
    }
    worker->calls.line(worker->calls.context, worker, line, length);
}

/* Lines come in pieces of any size: what has no end yet is kept. */
static void bytes_came(mt_worker *worker, char *bytes, size_t count)
{
    while (count > 0) {
        char *newline = memchr(bytes, '\n', count);
        size_t length = newline ? (size_t)(newline - bytes) : count;
        if (newline && worker->rest.length == 0) {
            *newline = '\0';
            line_came(worker, bytes, length);
        } else {
            mt_text_add_bytes(&worker->rest, bytes, length);
        }
        if (newline && worker->rest.length > 0) {
            line_came(worker, mt_text_get(&worker->rest), worker->rest.length);
            mt_text_reset(&worker->rest);
        }
        bytes += length + (newline != NULL);
        count -= length + (newline != NULL);
    }
}

static void room_wanted(uv_handle_t *handle, size_t suggested, uv_buf_t *buffer)
{
    mt_worker *worker = handle->data;
    (void)suggested;
    *buffer = uv_buf_init(worker->loop->chunk, MT_CHUNK);
}

static void records_came(uv_stream_t *stream, ssize_t count, const uv_buf_t *buffer)
{
    mt_worker *worker = stream->data;
    if (count == 0)
        return;
    if (count < 0) {
        records_ended(worker);
        return;
    }
    bytes_came(worker, buffer->base, (size_t)count);
    if (worker->rest.length > MT_LINE_LIMIT) {
        fprintf(stderr, "martens: a worker sent a line of more than 64 MB and was ended\n");
        uv_process_kill(&worker->process, SIGKILL);
        records_ended(worker);
        return;
    }
    timer_start(worker);
}

/* ---- the beginning ---- */

typedef struct sending {
    uv_write_t write;
    char line[];
} sending;

static void sent(uv_write_t *write, int status)
{
    (void)status; /* a worker that no longer listens is about to end, and that is told by ended */
    free(write->data);
}

int mt_worker_add_line(mt_worker *worker, const char *line)
{
    size_t length = strlen(line);
    if (worker->exited || uv_is_closing((uv_handle_t *)&worker->requests))
        return MT_ERROR_STATE;
    sending *sending = malloc(sizeof *sending + length + 1);
    MT_REQUIRE(sending);
    memcpy(sending->line, line, length);
    sending->line[length] = '\n';
    sending->write.data = sending;
    uv_buf_t buffer = uv_buf_init(sending->line, (unsigned)length + 1);
    if (uv_write(&sending->write, (uv_stream_t *)&worker->requests, &buffer, 1, sent) == 0)
        return 0;
    free(sending);
    return MT_ERROR_IO;
}

static int process_spawn(mt_worker *worker)
{
    char path[4096];
    size_t length = sizeof path;
    int code = uv_exepath(path, &length);
    char *arguments[] = {path, "--worker", NULL};
    uv_stdio_container_t streams[] = {
        {.flags = UV_CREATE_PIPE | UV_READABLE_PIPE, .data.stream = (uv_stream_t *)&worker->requests},
        {.flags = UV_INHERIT_FD, .data.fd = 2},
        {.flags = UV_INHERIT_FD, .data.fd = 2},
        {.flags = UV_CREATE_PIPE | UV_WRITABLE_PIPE, .data.stream = (uv_stream_t *)&worker->records},
    };
    uv_process_options_t options = {
        .exit_cb = process_exited, .file = path, .args = arguments, .stdio_count = 4, .stdio = streams};
    if (code == 0)
        code = uv_spawn(&worker->loop->uv, &worker->process, &options);
    return code;
}

mt_worker *mt_worker_start(mt_loop *loop, const char *request, uint64_t silence, const mt_worker_calls *calls,
                           const char **why)
{
    mt_worker *worker = calloc(1, sizeof *worker);
    MT_REQUIRE(worker);
    worker->loop = loop;
    worker->calls = *calls;
    worker->silence = silence;
    mt_text_init(&worker->rest);
    worker->next = loop->workers;
    loop->workers = worker;
    uv_pipe_init(&loop->uv, &worker->requests, 0);
    uv_pipe_init(&loop->uv, &worker->records, 0);
    uv_timer_init(&loop->uv, &worker->timer);
    worker->requests.data = worker->records.data = worker->timer.data = worker->process.data = worker;
    worker->handles = 4;
    int code = process_spawn(worker);
    if (code != 0) {
        if (!worker->process.loop) { /* uv_spawn was never reached */
            worker->process.data = NULL;
            worker->handles = 3;
        }
        *why = uv_strerror(code);
        worker->exited = true;
        mt_worker_close(worker);
        return NULL;
    }
    uv_read_start((uv_stream_t *)&worker->records, room_wanted, records_came);
    mt_worker_add_line(worker, request);
    timer_start(worker);
    return worker;
}
