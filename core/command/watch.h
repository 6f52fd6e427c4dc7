/* The files that a run hangs on, and whether what is in them is still the same.
 * Ownership: a list has its own arena. Threading: one. */
#ifndef MT_COMMAND_WATCH_H
#define MT_COMMAND_WATCH_H

#include "base/arena.h"
#include "base/hash.h"
#include "command/command.h"
#include "command/conduct.h"

/* In the worker, before a file is loaded: {"loading":{…}}, its path and its hash, in place of what stood in out. */
void mt_watch_write(mt_text *out, const char *path);

typedef struct mt_watched {
    const char *path, *name; /* as it was given; within its folder */
    size_t folder;           /* its place in the list of folders */
    char hash[MT_FILE_HASH]; /* of what was last seen in it; "": it could not be read */
} mt_watched;

typedef struct mt_watch {
    mt_arena arena;
    size_t count, room, folder_count, folder_room;
    mt_watched *file;
    const char **folder;
    int (*hash)(const char *path, char hash[MT_FILE_HASH]); /* mt_hash_read_file; another one in tests */
} mt_watch;

void mt_watch_init(mt_watch *watch);
void mt_watch_free(mt_watch *watch);
/* hash: what a run saw in it; NULL: what is there now, unless it is known already. A link is watched where it lies and
 * where it leads. */
void mt_watch_add(mt_watch *watch, const char *path, const char *hash);
/* All that an account's run opened, and every file that its problems name. */
void mt_watch_add_account(mt_watch *watch, const mt_account *account);
/* Whether what happened in that folder under that name (NULL: not told) may be about one of the files. */
bool mt_watch_has(const mt_watch *watch, size_t folder, const char *name);
/* The first file that holds something else than what was last seen, or NULL; from now on what is there now is what was
 * seen. */
const char *mt_watch_find_changed(mt_watch *watch);

/* Runs again and again: after each run waits until a file that it hangs on has changed. run fills the account and gives
 * the exit status; it is freed here. Ends when it is interrupted, with the last status. */
mt_exit mt_watch_run(const mt_arguments *arguments, const char *scenario,
                     mt_exit (*run)(void *context, mt_account *account), void *context);

#endif
