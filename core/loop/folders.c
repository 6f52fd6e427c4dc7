/* Watching folders. */
#include "loop/folders.h"

#include <signal.h>
#include <stdlib.h>
#include <uv.h>

#include "base/error.h"

enum { QUIET = 100 }; /* milliseconds: an editor's save is several events */

typedef struct watch {
    uv_fs_event_t event;
    mt_folders *folders;
    size_t folder;
} watch;

struct mt_folders {
    uv_loop_t uv;
    mt_folders_calls calls;
    uv_signal_t signals[2];
    uv_timer_t timer;
    watch *watches;
    size_t count;
    bool settled, interrupted;
};

static void quiet(uv_timer_t *timer)
{
    mt_folders *folders = timer->data;
    folders->settled = folders->calls.settled(folders->calls.context);
    if (folders->settled)
        uv_stop(&folders->uv);
}

static void happened(uv_fs_event_t *event, const char *name, int events, int status)
{
    watch *one = event->data;
    mt_folders *folders = one->folders;
    (void)events;
    if (status == 0 && folders->calls.concerns(folders->calls.context, one->folder, name))
        uv_timer_start(&folders->timer, quiet, QUIET, 0);
}

static void signal_came(uv_signal_t *handle, int number)
{
    mt_folders *folders = handle->data;
    (void)number;
    folders->interrupted = true;
    uv_stop(&folders->uv);
}

static void handles_open(mt_folders *folders)
{
    static const int numbers[] = {SIGINT, SIGTERM};
    MT_REQUIRE(uv_timer_init(&folders->uv, &folders->timer) == 0);
    folders->timer.data = folders;
    for (int i = 0; i < 2; i++) {
        MT_REQUIRE(uv_signal_init(&folders->uv, &folders->signals[i]) == 0);
        folders->signals[i].data = folders;
        MT_REQUIRE(uv_signal_start(&folders->signals[i], signal_came, numbers[i]) == 0);
    }
}

int mt_folders_open(mt_folders **made, const char *const *folder, size_t count, const mt_folders_calls *calls)
{
    mt_folders *folders = calloc(1, sizeof *folders);
    size_t good = 0;
    MT_REQUIRE(folders && uv_loop_init(&folders->uv) == 0);
    folders->calls = *calls;
    folders->count = count;
    folders->watches = calloc(count + 1, sizeof *folders->watches);
    MT_REQUIRE(folders->watches);
    handles_open(folders);
    for (size_t i = 0; i < count; i++) {
        watch *one = &folders->watches[i];
        uv_fs_event_init(&folders->uv, &one->event);
        one->folders = folders;
        one->folder = i;
        one->event.data = one;
        good += uv_fs_event_start(&one->event, happened, folder[i], 0) == 0;
    }
    *made = folders;
    if (good > 0)
        return 0;
    mt_folders_close(folders);
    *made = NULL;
    return MT_ERROR_RUN;
}

bool mt_folders_run(mt_folders *folders)
{
    folders->settled = folders->calls.settled(folders->calls.context); /* what happened before it was opened */
    if (!folders->settled && !folders->interrupted)
        uv_run(&folders->uv, UV_RUN_DEFAULT);
    return folders->settled && !folders->interrupted;
}

void mt_folders_close(mt_folders *folders)
{
    if (!folders)
        return;
    for (size_t i = 0; i < folders->count; i++)
        uv_close((uv_handle_t *)&folders->watches[i].event, NULL);
    for (int i = 0; i < 2; i++)
        uv_close((uv_handle_t *)&folders->signals[i], NULL);
    uv_close((uv_handle_t *)&folders->timer, NULL);
    uv_run(&folders->uv, UV_RUN_DEFAULT);
    MT_REQUIRE(uv_loop_close(&folders->uv) == 0);
    free(folders->watches);
    free(folders);
}
