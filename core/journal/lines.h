/* Lines: a file read once, chunk by chunk, and given line by line; on request its hash on the way.
 * Ownership: whoever opens closes. A line is borrowed until the next call. */
#ifndef MT_JOURNAL_LINES_H
#define MT_JOURNAL_LINES_H

#include <stdbool.h>
#include <stddef.h>

#include "journal/journal.h"

#define MT_LONGEST_LINE ((size_t)64 << 20)

typedef struct mt_lines {
    int file; /* -1: none */
    char *buffer;
    size_t start, end, room;
    bool drained;
    bool torn;  /* the latest line had no newline */
    void *hash; /* the library's state, NULL: not asked for */
} mt_lines;

/* 0, or MT_ERROR_IO: errno says why. */
int mt_lines_open(mt_lines *lines, const char *path);
void mt_lines_close(mt_lines *lines);
/* 1: a line without its newline; 0: there is none; MT_ERROR_IO: errno says why; MT_ERROR_RANGE: longer than the
 * longest. */
int mt_lines_step(mt_lines *lines, const char **text, size_t *length);
/* The first bytes, up to 64 KB, without taking them: their number, or MT_ERROR_IO. */
long mt_lines_get_first(mt_lines *lines, const char **bytes);
/* Asked for before the first line; got after the last: BLAKE2b-256 of all bytes, in hex. */
void mt_lines_hash_start(mt_lines *lines);
void mt_lines_hash_get(mt_lines *lines, char hash[MT_HASH]);

#endif
