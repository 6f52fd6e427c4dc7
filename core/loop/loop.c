/* The loop: the one place that waits. It runs until its workers have ended, and hears SIGINT and SIGTERM meanwhile. */
#include "loop/handles.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/error.h"

int mt_loop_new(mt_loop **loop)
{
    mt_loop *made = calloc(1, sizeof *made);
    *loop = NULL;
    if (!made)
        return MT_ERROR_MEMORY;
    if (uv_loop_init(&made->uv) != 0) {
        free(made);
        return MT_ERROR_RUN;
    }
    signal(SIGPIPE, SIG_IGN); /* a worker that is gone is an answer to a write, not the end of us */
    *loop = made;
    return 0;
}

/* The first asks whoever runs the loop to end well; the second ends the workers, whatever they do. */
static void signal_came(uv_signal_t *handle, int number)
{
    mt_loop *loop = handle->data;
    if (loop->interrupts++ == 0 && loop->interrupted)
        loop->interrupted(loop->context, number);
    else
        mt_loop_stop(loop);
}

static void signals_open(mt_loop *loop)
{
    static const int numbers[] = {SIGINT, SIGTERM};
    for (int i = 0; i < 2; i++) {
        MT_REQUIRE(uv_signal_init(&loop->uv, &loop->signals[i]) == 0);
        loop->signals[i].data = loop;
        MT_REQUIRE(uv_signal_start(&loop->signals[i], signal_came, numbers[i]) == 0);
        uv_unref((uv_handle_t *)&loop->signals[i]); /* hearing signals is no reason to go on */
    }
}

int mt_loop_run(mt_loop *loop)
{
    signals_open(loop);
    uv_run(&loop->uv, UV_RUN_DEFAULT);
    for (int i = 0; i < 2; i++)
        uv_close((uv_handle_t *)&loop->signals[i], NULL);
    uv_run(&loop->uv, UV_RUN_DEFAULT);
    return 0;
}

void mt_loop_set_interrupted(mt_loop *loop, void (*interrupted)(void *context, int signal), void *context)
{
    loop->interrupted = interrupted;
    loop->context = context;
}

void mt_loop_stop(mt_loop *loop)
{
    for (mt_worker *worker = loop->workers; worker; worker = worker->next)
        mt_worker_stop(worker);
}

static void print_handle(uv_handle_t *handle, void *context)
{
    (void)context;
    fprintf(stderr, "martens: a %s handle was left open\n", uv_handle_type_name(handle->type));
}

int mt_loop_free(mt_loop *loop)
{
    uv_run(&loop->uv, UV_RUN_NOWAIT); /* what could not be started is closed by now */
    if (uv_loop_close(&loop->uv) != 0) {
        uv_walk(&loop->uv, print_handle, NULL);
        return MT_ERROR_STATE;
    }
    free(loop);
    return 0;
}
