/* Counting over a window: the instants of its events, and how many of them are sure. Internal to clause/.
 * Small, because most windows that clauses name are counted. Ownership: an arena; clearing keeps the memory. Threading: one owner. */
#ifndef MT_CLAUSE_COUNTER_H
#define MT_CLAUSE_COUNTER_H

#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"

typedef struct mt_counter {
    uint64_t count[2];              /* doubtful, sure */
    int64_t *list;                  /* of a window: twice the instant, and one more where it is sure */
    uint32_t head, used, room;
} mt_counter;

void mt_counter_grow(mt_counter *counter, mt_arena *arena);

static inline void mt_counter_clear(mt_counter *counter)
{
    counter->count[0] = counter->count[1] = 0;
    counter->head = counter->used = 0;
}

static inline void mt_counter_add(mt_counter *counter, mt_arena *arena, int64_t t, bool sure, bool windowed)
{
    counter->count[sure]++;
    if (!windowed)
        return;
    if (counter->used == counter->room)
        mt_counter_grow(counter, arena);
    counter->list[(counter->head + counter->used++) & (counter->room - 1)] = t * 2 + sure;
}

/* Lets go of what lies before start. */
static inline void mt_counter_forget(mt_counter *counter, int64_t start)
{
    while (counter->used && counter->list[counter->head] < start * 2) {
        counter->count[counter->list[counter->head] & 1]--;
        counter->head = (counter->head + 1) & (counter->room - 1);
        counter->used--;
    }
}

#endif
