/* A trace that comes out of a pipe, kept in a file without a name: the worker has a standard input of its own, and what
 * the page shows is read a second time. Ownership: the file goes when it is closed, however this process ends.
 * Threading: one. */
#ifndef MT_COMMAND_SPOOL_H
#define MT_COMMAND_SPOOL_H

#include "base/arena.h"
#include "base/error.h"

typedef struct mt_spool {
    int file;         /* -1: nothing had to be kept */
    const char *path; /* under which this program and its workers can open it; NULL: the path as it was given */
} mt_spool;

/* 0, or MT_ERROR_IO, MT_ERROR_FULL after a problem. Reads the pipe to its end; what is a plain file or a folder stays
 * as it is. */
int mt_spool_open(mt_spool *spool, const char *path, mt_arena *arena, mt_problems *problems);
void mt_spool_close(mt_spool *spool);

#endif
