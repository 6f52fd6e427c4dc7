/* The event queue: what is to happen, ordered by (time, sequence), so that two things of one tick happen in the order
 * in which they were put in. A 4-ary heap on 128-bit keys.
 *
 * Ownership: borrows an arena; its room is kept by clear. Threading: one owner. */
#ifndef MT_ENGINE_QUEUE_H
#define MT_ENGINE_QUEUE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"

/* What happens: the engine's own kind, whom it befalls, and the round in which it still counts. */
typedef struct mt_occurrence {
    void *subject;
    uint32_t kind;
    uint32_t round;
} mt_occurrence;

typedef struct mt_queue {
    mt_arena *arena;
    struct mt_queue_item *item; /* items and their padding; see queue.c */
    size_t count, room;
    uint64_t sequence;
} mt_queue;

void mt_queue_init(mt_queue *queue, mt_arena *arena);
void mt_queue_reset(mt_queue *queue);
void mt_queue_add(mt_queue *queue, int64_t t, mt_occurrence what);
/* Behind everything else of its tick, whenever that comes in. At most one at a time. */
void mt_queue_add_last(mt_queue *queue, int64_t t, mt_occurrence what);
int64_t mt_queue_get_time(const mt_queue *queue); /* of the first; not to be asked of an empty queue */
bool mt_queue_take(mt_queue *queue, int64_t *t, mt_occurrence *what); /* false: it is empty */

#endif
