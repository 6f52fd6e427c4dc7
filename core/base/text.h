/* Text: a growable buffer, and a few questions about words.
 * Ownership: the one who inits a mt_text frees it. Never NULL: an empty one reads as "". Locale is never consulted. */
#ifndef MT_BASE_TEXT_H
#define MT_BASE_TEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct mt_text {
    char *data; /* NUL-terminated once anything was added; use mt_text_get to read */
    size_t length;
    size_t room;
} mt_text;

void mt_text_init(mt_text *text);
void mt_text_free(mt_text *text);
void mt_text_reset(mt_text *text); /* keeps the room */
const char *mt_text_get(const mt_text *text);
void mt_text_add(mt_text *text, const char *words);
void mt_text_add_bytes(mt_text *text, const char *bytes, size_t length);
void mt_text_add_char(mt_text *text, char c);
void mt_text_write(mt_text *text, const char *format, ...) __attribute__((format(printf, 2, 3)));
/* The shortest decimal that reads back as the same double: "0.1", "4", "1e+30". NaN and infinities are fatal. */
void mt_text_add_number(mt_text *text, double number);

/* The candidate nearest to word (edit distance with transpositions, at most a third of its length, at least 1), or
 * NULL. */
const char *mt_word_find_nearest(const char *word, const char *const *candidates, size_t count);
/* Whether the bytes are UTF-8, without overlong forms, surrogates and what lies beyond the last code point. */
bool mt_text_is_utf8(const char *text, size_t length);
/* How many terminal columns a UTF-8 text takes (combining marks none, wide East Asian letters two). */
size_t mt_text_get_columns(const char *utf8);
/* Reads a whole file into *text. Directories and files over limit bytes are refused (MT_ERROR_IO with errno set). */
int mt_file_read(const char *path, size_t limit, mt_text *text);

#endif
