/* A file's lines. The buffer holds what was read and not yet given; it grows to the longest line and no further. */
#include "journal/lines.h"

#include <errno.h>
#include <fcntl.h>
#include <sodium.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define CHUNK ((size_t)64 << 10)
#define HASH_SIZE 32

int mt_lines_open(mt_lines *lines, const char *path)
{
    *lines = (mt_lines){.file = open(path, O_RDONLY | O_CLOEXEC)};
    return lines->file < 0 ? MT_ERROR_IO : 0;
}

void mt_lines_close(mt_lines *lines)
{
    if (lines->file >= 0)
        close(lines->file);
    free(lines->buffer);
    free(lines->hash);
    *lines = (mt_lines){.file = -1};
}

/* Room for another chunk behind what is not yet given, and reads it. */
static int chunk_read(mt_lines *lines)
{
    if (lines->start > 0) {
        memmove(lines->buffer, lines->buffer + lines->start, lines->end - lines->start);
        lines->end -= lines->start;
        lines->start = 0;
    }
    if (lines->room - lines->end < CHUNK) {
        lines->room = lines->room * 2 + CHUNK;
        lines->buffer = realloc(lines->buffer, lines->room);
        MT_REQUIRE(lines->buffer);
    }
    ssize_t got;
    do
        got = read(lines->file, lines->buffer + lines->end, lines->room - lines->end);
    while (got < 0 && errno == EINTR);
    if (got < 0)
        return MT_ERROR_IO;
    if (lines->hash)
        crypto_generichash_update(lines->hash, (const unsigned char *)lines->buffer + lines->end, (size_t)got);
    lines->drained = got == 0;
    lines->end += (size_t)got;
    return 0;
}

int mt_lines_step(mt_lines *lines, const char **text, size_t *length)
{
    size_t looked = 0;
    for (;;) {
        size_t there = lines->end - lines->start;
        char *newline = there > looked ? memchr(lines->buffer + lines->start + looked, '\n', there - looked) : NULL;
        if (newline || (lines->drained && there > 0)) {
            *text = lines->buffer + lines->start;
            *length = newline ? (size_t)(newline - *text) : there;
            lines->torn = !newline;
            lines->start += *length + (newline != NULL);
            return 1;
        }
        if (lines->drained || lines->file < 0)
            return 0;
        if (there > MT_LONGEST_LINE)
            return MT_ERROR_RANGE;
        looked = there;
        if (chunk_read(lines) < 0)
            return MT_ERROR_IO;
    }
}

long mt_lines_get_first(mt_lines *lines, const char **bytes)
{
    if (lines->end == 0 && !lines->drained && chunk_read(lines) < 0)
        return MT_ERROR_IO;
    *bytes = lines->buffer;
    return (long)lines->end;
}

void mt_lines_hash_start(mt_lines *lines)
{
    MT_REQUIRE(lines->start == 0 && !lines->hash && sodium_init() >= 0);
    /* The state asks for 64 bytes of alignment, more than malloc promises. */
    lines->hash = aligned_alloc(64, (sizeof(crypto_generichash_state) + 63) / 64 * 64);
    MT_REQUIRE(lines->hash);
    crypto_generichash_init(lines->hash, NULL, 0, HASH_SIZE);
    crypto_generichash_update(lines->hash, (const unsigned char *)lines->buffer, lines->end);
}

void mt_lines_hash_get(mt_lines *lines, char hash[MT_HASH])
{
    unsigned char bytes[HASH_SIZE];
    MT_REQUIRE(lines->hash && lines->drained);
    crypto_generichash_final(lines->hash, bytes, sizeof bytes);
    sodium_bin2hex(hash, MT_HASH, bytes, sizeof bytes);
}
