/* Names: words and identities as numbers, one table a run. 0 is "none". Numbers come in order of first sight.
 * Ownership: borrows an arena. Threading: one owner. */
#ifndef MT_FACTS_NAMES_H
#define MT_FACTS_NAMES_H

#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"

typedef struct mt_names {
    mt_arena *arena;
    const char **texts;
    uint32_t count; /* including the 0th, "" */
    size_t room;
    uint32_t *table; /* open addressing */
    size_t slots;
} mt_names;

void mt_names_init(mt_names *names, mt_arena *arena);
uint32_t mt_name_add(mt_names *names, const char *text); /* the number it has, or a new one; "" and NULL give 0 */
uint32_t mt_name_find(const mt_names *names, const char *text); /* 0 if it is not there */
const char *mt_name_get_text(const mt_names *names, uint32_t name);

#endif
