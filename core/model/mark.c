/* The mark of a plugin that passed the check: a line in PATH.checked, true of exactly the bytes that were checked. */
#include <sodium.h>
#include <stdio.h>
#include <string.h>

#include "base/error.h"
#include "base/text.h"
#include "model/conform.h"

enum { FILE_LIMIT = 256 << 20, MARK_LIMIT = 4096 };

/* "HASH rules N", the hash BLAKE2b-256 in hex, as `b2sum -l 256` prints it. */
static bool mark_words(const char *path, mt_text *out)
{
    unsigned char hash[32];
    char hex[2 * sizeof hash + 1];
    mt_text file;
    mt_text_init(&file);
    bool read = mt_file_read(path, FILE_LIMIT, &file) == 0;
    if (read) {
        crypto_generichash(hash, sizeof hash, (const unsigned char *)mt_text_get(&file), file.length, NULL, 0);
        mt_text_write(out, "%s rules %d", sodium_bin2hex(hex, sizeof hex, hash, sizeof hash), MT_CONFORM_VERSION);
    }
    mt_text_free(&file);
    return read;
}

int mt_conform_write_mark(const char *path, const char *name)
{
    mt_text where, words;
    mt_text_init(&where);
    mt_text_init(&words);
    mt_text_write(&where, "%s.checked", path);
    bool written = mark_words(path, &words);
    FILE *file = written ? fopen(mt_text_get(&where), "w") : NULL;
    if (file) {
        written = fprintf(file, "%s %s\n", mt_text_get(&words), name) > 0;
        written = fclose(file) == 0 && written;
    }
    written = written && file;
    mt_text_free(&where);
    mt_text_free(&words);
    return written ? 0 : MT_ERROR_IO;
}

bool mt_conform_is_marked(const char *path)
{
    mt_text where, mark, words;
    mt_text_init(&where);
    mt_text_init(&mark);
    mt_text_init(&words);
    mt_text_write(&where, "%s.checked", path);
    bool good = mt_file_read(mt_text_get(&where), MARK_LIMIT, &mark) == 0 && mark_words(path, &words) &&
                strncmp(mt_text_get(&mark), mt_text_get(&words), words.length) == 0 &&
                mt_text_get(&mark)[words.length] == ' ';
    mt_text_free(&where);
    mt_text_free(&mark);
    mt_text_free(&words);
    return good;
}
