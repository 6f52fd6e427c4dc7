/* Watching files by what is in them: touching one, or saving it unchanged, is no change. */
#include "command/watch.h"

#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/json.h"
#include "command/words.h"
#include "loop/folders.h"

void mt_watch_write(mt_text *out, const char *path)
{
    char hash[MT_FILE_HASH];
    mt_json json;
    mt_hash_read_file(path, hash);
    mt_text_reset(out);
    mt_json_init(&json, out);
    mt_json_open_object(&json);
    mt_json_add_object(&json, "loading");
    mt_json_add_string(&json, "path", path);
    mt_json_add_string(&json, "hash", hash);
    mt_json_close(&json, '}');
    mt_json_close(&json, '}');
}

void mt_watch_init(mt_watch *watch)
{
    *watch = (mt_watch){.hash = mt_hash_read_file};
    mt_arena_init(&watch->arena);
}

void mt_watch_free(mt_watch *watch) { mt_arena_free(&watch->arena); }

static size_t folder_of(mt_watch *watch, const char *path)
{
    const char *slash = strrchr(path, '/');
    const char *folder = !slash          ? "."
                         : slash == path ? "/"
                                         : mt_arena_add_bytes(&watch->arena, path, (size_t)(slash - path));
    for (size_t i = 0; i < watch->folder_count; i++)
        if (strcmp(watch->folder[i], folder) == 0)
            return i;
    if (watch->folder_count == watch->folder_room)
        watch->folder = mt_arena_add_room(&watch->arena, watch->folder, watch->folder_count, &watch->folder_room,
                                          sizeof *watch->folder);
    watch->folder[watch->folder_count] = folder;
    return watch->folder_count++;
}

static void add(mt_watch *watch, const char *path, const char *hash)
{
    mt_watched *file = NULL;
    for (size_t i = 0; i < watch->count; i++)
        if (strcmp(watch->file[i].path, path) == 0)
            file = &watch->file[i];
    if (file && !hash)
        return;
    if (!file) {
        const char *slash = strrchr(path, '/');
        if (watch->count == watch->room)
            watch->file =
                mt_arena_add_room(&watch->arena, watch->file, watch->count, &watch->room, sizeof *watch->file);
        file = &watch->file[watch->count++];
        *file = (mt_watched){.path = mt_arena_add_text(&watch->arena, path), .folder = folder_of(watch, path)};
        file->name = !slash ? file->path : file->path + (slash + 1 - path);
    }
    if (!hash)
        watch->hash(path, file->hash);
    else
        snprintf(file->hash, sizeof file->hash, "%s", hash);
}

void mt_watch_add(mt_watch *watch, const char *path, const char *hash)
{
    char *real = realpath(path, NULL);
    add(watch, path, hash);
    if (real && strcmp(real, path) != 0 && folder_of(watch, real) != folder_of(watch, path))
        add(watch, real, hash);
    free(real);
}

void mt_watch_add_account(mt_watch *watch, const mt_account *account)
{
    for (size_t i = 0; i < account->loaded_count; i++)
        mt_watch_add(watch, account->loaded[i].path, account->loaded[i].hash);
    for (size_t i = 0; i < account->problems.count; i++)
        if (account->problems.list[i].place.file)
            mt_watch_add(watch, account->problems.list[i].place.file, NULL);
}

bool mt_watch_has(const mt_watch *watch, size_t folder, const char *name)
{
    for (size_t i = 0; i < watch->count; i++)
        if (watch->file[i].folder == folder && (!name || strcmp(watch->file[i].name, name) == 0))
            return true;
    return false;
}

const char *mt_watch_find_changed(mt_watch *watch)
{
    const char *changed = NULL;
    for (size_t i = 0; i < watch->count; i++) {
        char hash[MT_FILE_HASH];
        watch->hash(watch->file[i].path, hash);
        if (strcmp(hash, watch->file[i].hash) == 0)
            continue;
        changed = !changed ? watch->file[i].path : changed;
        memcpy(watch->file[i].hash, hash, sizeof hash);
    }
    return changed;
}

/* ---- the command ---- */

typedef struct waiting {
    mt_watch watch;
    const mt_arguments *arguments;
    const char *changed;
} waiting;

static void say(const waiting *in, mt_watch_line line, const char *file, size_t count)
{
    mt_text text;
    mt_text_init(&text);
    mt_say_style style = in->arguments->err;
    style.language = in->arguments->out.language;
    mt_watch_say(&text, line, file, count, &style);
    fputs(mt_text_get(&text), stderr);
    mt_text_free(&text);
}

static bool concerns(void *context, size_t folder, const char *name)
{
    return mt_watch_has(&((waiting *)context)->watch, folder, name);
}

static bool settled(void *context)
{
    waiting *in = context;
    in->changed = mt_watch_find_changed(&in->watch);
    return in->changed;
}

/* False: it was interrupted, or there is nothing to wait for. */
static bool wait_for_change(waiting *in)
{
    const mt_folders_calls calls = {in, concerns, settled};
    mt_folders *folders;
    if (mt_folders_open(&folders, in->watch.folder, in->watch.folder_count, &calls) != 0) {
        say(in, MT_WATCH_NOTHING, NULL, 0);
        return false;
    }
    say(in, MT_WATCH_WAITING, NULL, in->watch.count);
    bool changed = mt_folders_run(folders);
    mt_folders_close(folders);
    if (changed)
        say(in, MT_WATCH_CHANGED, in->changed, 0);
    return changed;
}

mt_exit mt_watch_run(const mt_arguments *arguments, const char *scenario,
                     mt_exit (*run)(void *context, mt_account *account), void *context)
{
    waiting in = {.arguments = arguments};
    mt_exit status;
    bool more;
    mt_watch_init(&in.watch);
    do {
        mt_account account;
        mt_watch_add(&in.watch, scenario, NULL);
        status = run(context, &account);
        mt_watch_add_account(&in.watch, &account);
        more = !account.interrupted && status != MT_EXIT_USAGE;
        mt_account_free(&account);
        more = more && wait_for_change(&in);
    } while (more);
    mt_watch_free(&in.watch);
    return status;
}
