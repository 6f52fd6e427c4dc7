/* Buckets by what must be the same. */
#include "judge/bucket_index.h"

#include <string.h>

#include "facts/fact.h"

void mt_same_init(mt_same *same, mt_arena *arena, uint32_t width, const uint16_t *slot, bool is_name)
{
    *same = (mt_same){.arena = arena, .width = width, .slot = slot, .is_name = is_name && width == 1};
}

void mt_same_reset(mt_same *same)
{
    if (same->slots)
        memset(same->table, 0, same->slots * sizeof *same->table);
    same->count = same->partial_count = 0;
}

static double wanted(const mt_same *same, const double *value, uint32_t i) { return value[same->slot[i]]; }

static const double *combination(const mt_same *same, size_t bucket) { return same->value + bucket * same->width; }

static uint64_t hash_add(uint64_t hash, double value)
{
    uint64_t bits;
    double plain = mt_value_is_known(value) ? value + 0.0 : -1; /* one zero, one unknown */
    memcpy(&bits, &plain, sizeof bits);
    hash = (hash ^ bits ^ bits >> 32) * 0x9e3779b97f4a7c15u; /* whole numbers differ in their high bits alone */
    return hash ^ hash >> 32;
}

bool mt_same_is_partial(const mt_same *same, const double *value)
{
    for (uint32_t i = 0; i < same->width; i++)
        if (!mt_value_is_known(wanted(same, value, i)))
            return true;
    return false;
}

bool mt_same_is_different(const mt_same *same, size_t bucket, const double *value)
{
    if (same->is_name)
        return bucket && mt_value_is_known(wanted(same, value, 0)) && (double)bucket != wanted(same, value, 0);
    const double *mine = combination(same, bucket);
    for (uint32_t i = 0; i < same->width; i++) {
        double other = wanted(same, value, i);
        if (mt_value_is_known(mine[i]) && mt_value_is_known(other) && mine[i] != other)
            return true;
    }
    return false;
}

/* Word for word: two unknowns are the same. */
static bool is_exactly(const mt_same *same, size_t bucket, const double *value)
{
    const double *mine = combination(same, bucket);
    for (uint32_t i = 0; i < same->width; i++) {
        double other = wanted(same, value, i);
        if (mine[i] != other && (mt_value_is_known(mine[i]) || mt_value_is_known(other)))
            return false;
    }
    return true;
}

/* Of one identity: its number, 0 for none. */
static size_t name_of(const mt_same *same, const double *value)
{
    double name = value[same->slot[0]];
    return mt_value_is_known(name) ? (size_t)name : 0;
}

static size_t slot_find(const mt_same *same, const double *value)
{
    uint64_t hash = 0;
    for (uint32_t i = 0; i < same->width; i++)
        hash = hash_add(hash, wanted(same, value, i));
    size_t slot = hash & (same->slots - 1);
    while (same->table[slot] && !is_exactly(same, same->table[slot] - 1, value))
        slot = (slot + 1) & (same->slots - 1);
    return slot;
}

size_t mt_same_find(const mt_same *same, const double *value)
{
    if (same->is_name) {
        size_t name = name_of(same, value);
        return name < same->count ? name : MT_SAME_NONE;
    }
    if (!same->count || !same->width)
        return same->count ? 0 : MT_SAME_NONE;
    uint32_t place = same->table[slot_find(same, value)];
    return place ? place - 1 : MT_SAME_NONE;
}

static void table_grow(mt_same *same)
{
    same->slots = same->slots ? same->slots * 2 : 8;
    same->table = mt_arena_get_array(same->arena, same->slots, sizeof *same->table);
    for (size_t i = 0; i < same->count; i++) {
        uint64_t hash = 0;
        for (uint32_t j = 0; j < same->width; j++)
            hash = hash_add(hash, combination(same, i)[j]);
        size_t slot = hash & (same->slots - 1);
        while (same->table[slot])
            slot = (slot + 1) & (same->slots - 1);
        same->table[slot] = (uint32_t)i + 1;
    }
}

static void partial_add(mt_same *same, size_t bucket)
{
    if (same->partial_count == same->partial_room)
        same->partial = mt_arena_add_room(same->arena, same->partial, same->partial_count, &same->partial_room,
                                          sizeof *same->partial);
    same->partial[same->partial_count++] = (uint32_t)bucket;
}

static size_t name_add(mt_same *same, size_t name)
{
    if (name >= same->count)
        same->count = name + 1;
    if (!name && !same->partial_count)
        partial_add(same, 0);
    return name;
}

static size_t bucket_new(mt_same *same, const double *value)
{
    if (same->count == same->room) {
        size_t used = same->count * same->width;
        double *old = same->value;
        same->room = same->room ? same->room * 2 : 8;
        same->value = mt_arena_get_array(same->arena, same->room * same->width + 1, sizeof *same->value);
        if (used)
            memcpy(same->value, old, used * sizeof *old);
    }
    for (uint32_t i = 0; i < same->width; i++)
        same->value[same->count * same->width + i] = wanted(same, value, i);
    if (mt_same_is_partial(same, value))
        partial_add(same, same->count);
    return same->count++;
}

size_t mt_same_add(mt_same *same, const double *value)
{
    if (same->is_name)
        return name_add(same, name_of(same, value));
    size_t found = mt_same_find(same, value), slot = 0;
    if (found != MT_SAME_NONE)
        return found;
    if (same->width) {
        if (same->count * 2 >= same->slots)
            table_grow(same);
        slot = slot_find(same, value);
    }
    size_t bucket = bucket_new(same, value);
    if (same->width)
        same->table[slot] = (uint32_t)bucket + 1;
    return bucket;
}
