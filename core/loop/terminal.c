/* Keys. What must not happen is a terminal that stays without echo: it is put back on close, at exit, and before a
 * signal that ends the process is let through. */
#include "loop/terminal.h"

#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/error.h"
#include "loop/handles.h"

enum { TICK = 100 };

struct mt_terminal {
    mt_terminal_calls calls;
    union {
        uv_handle_t handle;
        uv_stream_t stream;
        uv_tty_t tty;
        uv_pipe_t pipe;
    } input;
    uv_timer_t timer;
    uv_handle_type type;
    int flags;   /* of the descriptor, which others may share */
    int handles; /* not yet closed */
    bool over;   /* the end of the input was told */
    char chunk[256];
};

/* ---- putting it back ---- */

static void put_back(void) { uv_tty_reset_mode(); }

static void put_back_and_end(int number)
{
    uv_tty_reset_mode();
    raise(number); /* the handler is gone by now: the signal does what it does */
}

static void guard(void)
{
    static const int numbers[] = {SIGHUP, SIGQUIT, SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGILL};
    static bool guarded;
    if (guarded)
        return;
    guarded = true;
    atexit(put_back);
    struct sigaction action = {.sa_handler = put_back_and_end, .sa_flags = (int)SA_RESETHAND | SA_NODEFER};
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++)
        sigaction(numbers[i], &action, NULL);
}

/* ---- reading ---- */

static void tell_end(mt_terminal *terminal)
{
    if (!terminal->over)
        terminal->calls.keys(terminal->calls.context, "", 0);
    terminal->over = true;
}

static void room_wanted(uv_handle_t *handle, size_t suggested, uv_buf_t *buffer)
{
    mt_terminal *terminal = handle->data;
    (void)suggested;
    *buffer = uv_buf_init(terminal->chunk, sizeof terminal->chunk);
}

static void keys_came(uv_stream_t *stream, ssize_t count, const uv_buf_t *buffer)
{
    mt_terminal *terminal = stream->data;
    if (count > 0)
        terminal->calls.keys(terminal->calls.context, buffer->base, (size_t)count);
    else if (count < 0) {
        uv_read_stop(stream);
        tell_end(terminal);
    }
}

/* A plain file is always ready: it is read whole, once the loop runs. */
static void file_read(uv_timer_t *timer)
{
    mt_terminal *terminal = timer->data;
    for (ssize_t got; (got = read(0, terminal->chunk, sizeof terminal->chunk)) > 0;)
        terminal->calls.keys(terminal->calls.context, terminal->chunk, (size_t)got);
    tell_end(terminal);
}

static void ticked(uv_timer_t *timer)
{
    mt_terminal *terminal = timer->data;
    terminal->calls.tick(terminal->calls.context);
}

/* ---- open and close ---- */

static int input_open(mt_terminal *terminal, mt_loop *loop)
{
    terminal->type = uv_guess_handle(0);
    if (terminal->type == UV_FILE)
        return 0;
    if (terminal->type != UV_TTY && terminal->type != UV_NAMED_PIPE)
        return UV_EINVAL;
    int code;
    if (terminal->type == UV_TTY) {
        code = uv_tty_init(&loop->uv, &terminal->input.tty, 0, 0);
    } else {
        uv_pipe_init(&loop->uv, &terminal->input.pipe, 0);
        code = uv_pipe_open(&terminal->input.pipe, 0);
    }
    if (code == 0 || terminal->type == UV_NAMED_PIPE) {
        terminal->input.handle.data = terminal;
        terminal->handles++;
        uv_unref(&terminal->input.handle);
    }
    if (code == 0 && terminal->type == UV_TTY) {
        guard();
        code = uv_tty_set_mode(&terminal->input.tty, UV_TTY_MODE_RAW);
    }
    return code != 0 ? code : uv_read_start(&terminal->input.stream, room_wanted, keys_came);
}

int mt_terminal_open(mt_terminal **made, mt_loop *loop, const mt_terminal_calls *calls)
{
    mt_terminal *terminal = calloc(1, sizeof *terminal);
    MT_REQUIRE(terminal);
    *made = NULL;
    terminal->calls = *calls;
    terminal->flags = fcntl(0, F_GETFL);
    uv_timer_init(&loop->uv, &terminal->timer);
    terminal->timer.data = terminal;
    terminal->handles = 1;
    uv_unref((uv_handle_t *)&terminal->timer);
    if (input_open(terminal, loop) != 0) {
        mt_terminal_close(terminal);
        return MT_ERROR_IO;
    }
    if (terminal->type == UV_TTY)
        uv_timer_start(&terminal->timer, ticked, TICK, TICK);
    else if (terminal->type == UV_FILE)
        uv_timer_start(&terminal->timer, file_read, 0, 0);
    *made = terminal;
    return 0;
}

static void handle_closed(uv_handle_t *handle)
{
    mt_terminal *terminal = handle->data;
    if (--terminal->handles == 0)
        free(terminal);
}

void mt_terminal_close(mt_terminal *terminal)
{
    if (!terminal)
        return;
    bool stream = terminal->handles > 1;
    uv_tty_reset_mode();
    if (stream)
        uv_close(&terminal->input.handle, handle_closed);
    uv_close((uv_handle_t *)&terminal->timer, handle_closed);
    if (terminal->flags != -1)
        fcntl(0, F_SETFL, terminal->flags); /* the loop made it one that does not block */
}

bool mt_terminal_is_real(const mt_terminal *terminal) { return terminal->type == UV_TTY; }

size_t mt_terminal_get_columns(const mt_terminal *terminal)
{
    int columns = 0, rows = 0;
    if (terminal->type == UV_TTY)
        uv_tty_get_winsize((uv_tty_t *)&terminal->input.tty, &columns, &rows);
    return columns > 0 ? (size_t)columns : 80;
}

int64_t mt_terminal_get_clock(void) { return (int64_t)(uv_hrtime() / 1000); }
