/* Delegating: the program runs once more and inherits all three streams, so that what loads Lua or a plugin can print
 * for itself and still cannot take its caller down. */
#include "loop/handles.h"

#include <signal.h>
#include <stdlib.h>
#include <string.h>

#include "base/error.h"

typedef struct delegate {
    uv_process_t process;
    uv_timer_t timer;
    uv_signal_t signals[2];
    bool late;
    int64_t status;
    int signal;
} delegate;

static void process_exited(uv_process_t *process, int64_t status, int signal)
{
    delegate *it = process->data;
    it->status = status;
    it->signal = signal;
    uv_close((uv_handle_t *)&it->process, NULL);
    uv_close((uv_handle_t *)&it->timer, NULL);
    uv_close((uv_handle_t *)&it->signals[0], NULL);
    uv_close((uv_handle_t *)&it->signals[1], NULL);
}

static void time_over(uv_timer_t *timer)
{
    delegate *it = timer->data;
    it->late = true;
    uv_process_kill(&it->process, SIGKILL);
}

/* What was sent to us is meant for the one who works; we wait for it, so that its exit status is ours. */
static void signal_came(uv_signal_t *handle, int number)
{
    delegate *it = handle->data;
    uv_process_kill(&it->process, number);
}

static int process_spawn(uv_loop_t *loop, delegate *it, char *const *arguments)
{
    char path[4096], *list[256] = {path};
    size_t length = sizeof path, count = 1;
    uv_stdio_container_t streams[] = {
        {.flags = UV_INHERIT_FD, .data.fd = 0},
        {.flags = UV_INHERIT_FD, .data.fd = 1},
        {.flags = UV_INHERIT_FD, .data.fd = 2},
    };
    uv_process_options_t options = {
        .exit_cb = process_exited, .file = path, .args = list, .stdio_count = 3, .stdio = streams};
    for (; arguments[count - 1]; count++) {
        if (count == sizeof list / sizeof *list - 1)
            return UV_E2BIG;
        list[count] = arguments[count - 1];
    }
    int code = uv_exepath(path, &length);
    return code != 0 ? code : uv_spawn(loop, &it->process, &options);
}

static void handles_open(uv_loop_t *loop, delegate *it, uint64_t silence)
{
    static const int numbers[] = {SIGINT, SIGTERM};
    uv_timer_init(loop, &it->timer);
    it->timer.data = it;
    if (silence > 0)
        uv_timer_start(&it->timer, time_over, silence, 0);
    for (int i = 0; i < 2; i++) {
        uv_signal_init(loop, &it->signals[i]);
        it->signals[i].data = it;
        uv_signal_start(&it->signals[i], signal_came, numbers[i]);
    }
}

int mt_loop_run_program(char *const *arguments, uint64_t silence, int *status, int *signal)
{
    delegate *it = calloc(1, sizeof *it);
    uv_loop_t loop;
    MT_REQUIRE(it && uv_loop_init(&loop) == 0);
    it->process.data = it;
    int code = process_spawn(&loop, it, arguments);
    if (code == 0)
        handles_open(&loop, it, silence);
    else if (it->process.loop)
        uv_close((uv_handle_t *)&it->process, NULL);
    uv_run(&loop, UV_RUN_DEFAULT);
    MT_REQUIRE(uv_loop_close(&loop) == 0);
    *status = (int)it->status;
    *signal = it->signal;
    int result = code != 0 ? MT_ERROR_RUN : it->late ? MT_ERROR_TIMEOUT : 0;
    free(it);
    return result;
}
