/* What must be the same: a table that finds the bucket of one combination of identities and facts. Internal to judge/.
 *
 * Something unknown in a combination makes it *partial*: it may be the same as any that does not surely differ, so
 * partial ones are listed apart, and a partial question has to look at all. Ownership: an arena; a reset keeps the
 * memory. Threading: one owner. */
#ifndef MT_JUDGE_BUCKET_INDEX_H
#define MT_JUDGE_BUCKET_INDEX_H

#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"

#define MT_SAME_NONE SIZE_MAX

typedef struct mt_same {
    mt_arena *arena;
    uint32_t width;       /* how much must be the same */
    const uint16_t *slot; /* where each value lies */
    bool is_name;         /* one identity, a small number, which is its own place */
    double *value;        /* width each */
    size_t count, room;   /* places below count may be in use */
    uint32_t *table;      /* place + 1, open addressing */
    size_t slots;
    uint32_t *partial;
    size_t partial_count, partial_room;
} mt_same;

void mt_same_init(mt_same *same, mt_arena *arena, uint32_t width, const uint16_t *slot, bool is_name);
void mt_same_reset(mt_same *same);
/* The place of the combination in value; what lies at and above the former count is new. Two unknowns are one
 * combination. */
size_t mt_same_add(mt_same *same, const double *value);
size_t mt_same_find(const mt_same *same, const double *value); /* MT_SAME_NONE: not there */
bool mt_same_is_partial(const mt_same *same, const double *value);
bool mt_same_is_different(const mt_same *same, size_t bucket, const double *value); /* surely */

#endif
