/* Three pipes, a process, a timer; they stay open until the owner has let go and all has ended, or time is up. */
#include "loop/outside.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/error.h"
#include "loop/handles.h"

#define GRACE 1000                     /* milliseconds to end in, and between the end of its output and its own */
#define ANSWER_LIMIT ((size_t)1 << 20) /* bytes of a line */

struct mt_outside {
    mt_loop *loop;
    mt_outside_calls calls;
    char *name;
    uv_process_t process;
    uv_timer_t timer;
    uv_pipe_t in, out, errors; /* as the program has them */
    int handles;
    int pid;
    mt_text line, complaint; /* of which the end has not come yet */
    bool asked;              /* and not answered */
    uint64_t limit;
    bool exited, drained, quiet; /* the process is gone; its output has ended, its errors */
    bool over;                   /* nothing can be asked of it any more */
    bool ended;                  /* the owner let go */
    int64_t status;
    int signal;
    bool killed; /* by us, for a line without end */
};

static void handle_closed(uv_handle_t *handle)
{
    mt_outside *outside = handle->data;
    if (--outside->handles > 0)
        return;
    mt_text_free(&outside->line);
    mt_text_free(&outside->complaint);
    free(outside->name);
    free(outside);
}

static void handle_close(void *handle)
{
    if (((uv_handle_t *)handle)->data && !uv_is_closing(handle))
        uv_close(handle, handle_closed);
}

static void close_all(mt_outside *outside)
{
    handle_close(&outside->in);
    handle_close(&outside->out);
    handle_close(&outside->errors);
    handle_close(&outside->timer);
    handle_close(&outside->process);
}

/* It, and what it has started. */
static void kill_all(mt_outside *outside)
{
    if (!outside->exited)
        uv_kill(-outside->pid, SIGKILL);
}

static void settle(mt_outside *outside)
{
    if (outside->ended && outside->exited && outside->drained && outside->quiet)
        close_all(outside);
}

/* ---- no answer ---- */

static void tell_silent(mt_outside *outside, const char *why)
{
    outside->asked = false;
    uv_timer_stop(&outside->timer);
    outside->calls.silent(outside->calls.context, why, outside->over);
}

static void tell_over(mt_outside *outside)
{
    char why[96];
    if (outside->killed)
        snprintf(why, sizeof why, "wrote a line of more than %zu bytes and was ended", ANSWER_LIMIT);
    else if (!outside->exited)
        snprintf(why, sizeof why, "closed its output");
    else if (outside->signal != 0)
        snprintf(why, sizeof why, "was ended by signal %d", outside->signal);
    else
        snprintf(why, sizeof why, "ended (exit status %d)", (int)outside->status);
    tell_silent(outside, why);
}

/* Its output has ended, and it too, or it had time enough to. */
static void conclude(mt_outside *outside)
{
    outside->over = true;
    if (outside->asked && !outside->ended)
        tell_over(outside);
}

static void time_is_up(uv_timer_t *timer)
{
    mt_outside *outside = timer->data;
    if (outside->ended) {
        kill_all(outside);
        close_all(outside);
    } else if (outside->drained) {
        conclude(outside);
    } else if (outside->asked) {
        char why[64];
        snprintf(why, sizeof why, "gave no answer within %g s", (double)outside->limit / 1000);
        tell_silent(outside, why);
    }
}

static void wait_for(mt_outside *outside, uint64_t milliseconds)
{
    uv_update_time(&outside->loop->uv);
    uv_timer_start(&outside->timer, time_is_up, milliseconds, 0);
}

static void process_exited(uv_process_t *process, int64_t status, int signal)
{
    mt_outside *outside = process->data;
    outside->exited = true;
    outside->status = status;
    outside->signal = signal;
    if (outside->drained)
        conclude(outside);
    settle(outside);
}

/* ---- what it writes ---- */

static void room_wanted(uv_handle_t *handle, size_t suggested, uv_buf_t *buffer)
{
    mt_outside *outside = handle->data;
    (void)suggested;
    *buffer = uv_buf_init(outside->loop->chunk, MT_CHUNK);
}

static void line_came(mt_outside *outside)
{
    if (!outside->ended && outside->asked &&
        outside->calls.line(outside->calls.context, mt_text_get(&outside->line), outside->line.length)) {
        outside->asked = false;
        uv_timer_stop(&outside->timer);
    }
    mt_text_reset(&outside->line);
}

static void output_came(uv_stream_t *stream, ssize_t count, const uv_buf_t *buffer)
{
    mt_outside *outside = stream->data;
    if (count < 0) {
        outside->drained = true;
        if (outside->line.length > 0 && !outside->killed)
            line_came(outside);
        if (outside->exited)
            conclude(outside);
        else if (!outside->ended)
            wait_for(outside, GRACE);
        settle(outside);
        return;
    }
    const char *end = buffer->base + (count > 0 ? count : 0);
    for (const char *p = buffer->base; p < end;) {
        const char *newline = memchr(p, '\n', (size_t)(end - p));
        mt_text_add_bytes(&outside->line, p, (size_t)((newline ? newline : end) - p));
        if (newline)
            line_came(outside);
        p = newline ? newline + 1 : end;
    }
    if (outside->line.length > ANSWER_LIMIT) {
        outside->killed = true;
        kill_all(outside);
        mt_text_reset(&outside->line);
    }
}

static void complain(mt_outside *outside)
{
    fprintf(stderr, "%s: %s\n", outside->name, mt_text_get(&outside->complaint));
    mt_text_reset(&outside->complaint);
}

static void errors_came(uv_stream_t *stream, ssize_t count, const uv_buf_t *buffer)
{
    mt_outside *outside = stream->data;
    if (count < 0) {
        if (outside->complaint.length > 0)
            complain(outside);
        outside->quiet = true;
        settle(outside);
        return;
    }
    for (ssize_t i = 0; i < count; i++) {
        if (buffer->base[i] != '\n')
            mt_text_add_char(&outside->complaint, buffer->base[i]);
        if (buffer->base[i] == '\n' || outside->complaint.length > MT_CHUNK)
            complain(outside);
    }
}

/* ---- what it reads ---- */

typedef struct saying {
    uv_write_t write;
    char line[];
} saying;

static void said(uv_write_t *write, int status)
{
    (void)status; /* that it no longer listens is known by its end, or by the time that goes by */
    free(write->data);
}

void mt_outside_ask(mt_outside *outside, const char *line, size_t length, uint64_t limit)
{
    outside->asked = true;
    outside->limit = limit;
    if (outside->over) {
        tell_over(outside);
        return;
    }
    saying *saying = malloc(sizeof *saying + length + 1);
    MT_REQUIRE(saying);
    memcpy(saying->line, line, length);
    saying->line[length] = '\n';
    saying->write.data = saying;
    uv_buf_t buffer = uv_buf_init(saying->line, (unsigned)length + 1);
    if (uv_write(&saying->write, (uv_stream_t *)&outside->in, &buffer, 1, said) != 0)
        free(saying);
    if (!outside->drained)
        wait_for(outside, limit);
}

/* ---- beginning and end ---- */

mt_outside *mt_outside_start(mt_loop *loop, const char *name, const char *folder, char *const *command,
                             const mt_outside_calls *calls, const char **why)
{
    mt_outside *outside = calloc(1, sizeof *outside);
    MT_REQUIRE(outside && (outside->name = strdup(name)));
    outside->loop = loop;
    outside->calls = *calls;
    mt_text_init(&outside->line);
    mt_text_init(&outside->complaint);
    uv_pipe_init(&loop->uv, &outside->in, 0);
    uv_pipe_init(&loop->uv, &outside->out, 0);
    uv_pipe_init(&loop->uv, &outside->errors, 0);
    uv_timer_init(&loop->uv, &outside->timer);
    outside->in.data = outside->out.data = outside->errors.data = outside->timer.data = outside->process.data = outside;
    outside->handles = 5;
    uv_stdio_container_t streams[] = {
        {.flags = UV_CREATE_PIPE | UV_READABLE_PIPE, .data.stream = (uv_stream_t *)&outside->in},
        {.flags = UV_CREATE_PIPE | UV_WRITABLE_PIPE, .data.stream = (uv_stream_t *)&outside->out},
        {.flags = UV_CREATE_PIPE | UV_WRITABLE_PIPE, .data.stream = (uv_stream_t *)&outside->errors},
    };
    uv_process_options_t options = {.exit_cb = process_exited,
                                    .file = command[0],
                                    .args = (char **)command,
                                    .cwd = folder,
                                    .flags = UV_PROCESS_DETACHED,
                                    .stdio_count = 3,
                                    .stdio = streams};
    int code = uv_spawn(&loop->uv, &outside->process, &options);
    if (code != 0) {
        *why = uv_strerror(code);
        close_all(outside);
        return NULL;
    }
    outside->pid = outside->process.pid;
    uv_read_start((uv_stream_t *)&outside->out, room_wanted, output_came);
    uv_read_start((uv_stream_t *)&outside->errors, room_wanted, errors_came);
    return outside;
}

void mt_outside_stop(mt_outside *outside)
{
    outside->ended = true;
    handle_close(&outside->in);
    wait_for(outside, GRACE);
    settle(outside);
}
