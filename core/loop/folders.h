/* Folders in which something happens: names that appear, change or go. A folder and not its files: an editor that saves
 * by renaming puts another file under the name, and a watch on the old one would see nothing ever after. Ownership:
 * names are borrowed for the call. Threading: one. */
#ifndef MT_LOOP_FOLDERS_H
#define MT_LOOP_FOLDERS_H

#include <stdbool.h>
#include <stddef.h>

typedef struct mt_folders mt_folders;

typedef struct mt_folders_calls {
    void *context;
    /* Whether what happened under that name matters; NULL: the system does not tell which. folder: its place in the
     * list. */
    bool (*concerns)(void *context, size_t folder, const char *name);
    /* It has been quiet for a tenth of a second since something that matters. True ends the wait. */
    bool (*settled)(void *context);
} mt_folders_calls;

/* From here on nothing is missed, SIGINT and SIGTERM neither. A folder that is not there is passed over. 0, or
 * MT_ERROR_RUN: none could be watched. */
int mt_folders_open(mt_folders **folders, const char *const *folder, size_t count, const mt_folders_calls *calls);
/* True: settled said so. False: it was interrupted. */
bool mt_folders_run(mt_folders *folders);
void mt_folders_close(mt_folders *folders); /* NULL: nothing was opened */

#endif
