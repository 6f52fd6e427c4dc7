/* Words with their place in a file, texts by language, and texts with [phrases](a).
 * Ownership: whoever loads. Threading: no state. */
#ifndef MT_LANGUAGE_PHRASE_H
#define MT_LANGUAGE_PHRASE_H

#include <stddef.h>

#include "base/error.h"

/* A piece of clause language, or any text with its place. text NULL: the field is absent. place.column is that of the
 * first letter of the text inside its quotes, so that a caret inside the clause is column + offset. */
typedef struct mt_words {
    const char *text;
    mt_place place;
} mt_words;

/* Texts by language: `text = "…"` counts as English. */
typedef struct mt_texts {
    size_t count;
    struct {
        const char *language, *text;
        mt_place place;
    } * list;
} mt_texts;
/* that language, else English, else the first, else NULL */
const char *mt_texts_get(const mt_texts *texts, const char *language);

/* A text with its [phrases](a): walks it, calling for each stretch with its part ("a", "~" knowingly not encoded, NULL
 * plain). */
typedef void (*mt_phrase_call)(void *context, const char *words, size_t length, const char *part);
int mt_phrase_walk(const char *text, mt_phrase_call call, void *context); /* MT_ERROR_INPUT: a bracket is not closed */

#endif
