/* Counting over a window: the instants of its events, and how many of them are sure. Internal to judge/.
 * Small, because most windows that clauses name are counted. Ownership: an arena; clearing keeps the memory. Threading:
 * one owner. */
#ifndef MT_JUDGE_COUNTER_H
#define MT_JUDGE_COUNTER_H

#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/unit.h"

typedef struct mt_counter {
    uint64_t count[2]; /* doubtful, sure */
    int64_t *list;     /* of a window: twice the instant, and one more where it is sure */
    uint32_t head, used, room;
} mt_counter;

void mt_counter_add_room(mt_counter *counter, mt_arena *arena);

static inline void mt_counter_reset(mt_counter *counter)
{
    counter->count[0] = counter->count[1] = 0;
    counter->head = counter->used = 0;
}

/* The first of the list, if it lies before start; no branch depends on that. The list has room. */
static inline void mt_counter_take_first_before(mt_counter *counter, int64_t start)
{
    int64_t first = counter->list[counter->head];
    uint32_t gone = counter->used && first < start * 2;
    counter->count[first & 1] -= gone;
    counter->head = (counter->head + gone) & (counter->room - 1);
    counter->used -= gone;
}

/* Lets go of what lies before start. At most questions one or two have left, and which it is nobody can predict. */
static inline void mt_counter_take_before(mt_counter *counter, int64_t start)
{
    if (!counter->used)
        return;
    mt_counter_take_first_before(counter, start);
    mt_counter_take_first_before(counter, start);
    while (counter->used && counter->list[counter->head] < start * 2)
        mt_counter_take_first_before(counter, start);
}

/* Lets go of what has left the window only where there is no room: whoever asks does it too. */
static inline void mt_counter_add(mt_counter *counter, mt_arena *arena, int64_t t, bool sure, int64_t window)
{
    counter->count[sure]++;
    if (window == MT_FOREVER)
        return;
    if (counter->used == counter->room) {
        mt_counter_take_before(counter, t - window);
        if (counter->used == counter->room)
            mt_counter_add_room(counter, arena);
    }
    counter->list[(counter->head + counter->used++) & (counter->room - 1)] = t * 2 + sure;
}

#endif
