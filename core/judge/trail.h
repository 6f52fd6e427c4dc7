/* Trails: what states were, for `always` and `since`, which ask every instant. Internal to judge/.
 *
 * Of each state that such a clause reads, each owner keeps the instants at which it changed, as far back as a window
 * reaches; of what happens within one tick only the last lasts. So do pairings, since identities are taken over as of
 * each instant. For each combination of named identities the latest instants at which the clause was false and was
 * unknown are kept, so that each change is looked at once, however long the window. Ownership: the judge's arena; a
 * reset keeps the memory. Threading: one owner. */
#ifndef MT_JUDGE_TRAIL_H
#define MT_JUDGE_TRAIL_H

#include "judge/memory.h"
#include "judge/bucket_index.h"

typedef struct mt_change {
    int64_t t;
    uint64_t number;
    double value;
} mt_change;
typedef struct mt_trail {
    mt_change *list;
    size_t head, used, room;
} mt_trail;

/* Of one combination: examined up to an instant, and the ends of the latest instants at which it was false, and
 * unknown. */
typedef struct mt_examined {
    int64_t upto, false_end, unknown_end;
} mt_examined;

typedef struct mt_trails {
    mt_arena *arena;
    const mt_program *program;
    const mt_memory *memory;
    int64_t start; /* of the run */
    bool started;
    uint32_t columns[MT_KEYS]; /* trails of one owner: its watched states, then its pairings */
    mt_trail *list[MT_KEYS];
    size_t room[MT_KEYS]; /* in owners */
    double *value;        /* slots as of an instant */
    uint8_t *truth;       /* by expression, as of an instant */
    mt_same *combination; /* one a span */
    mt_examined **examined;
    size_t *examined_room;
} mt_trails;

void mt_trails_init(mt_trails *trails, mt_arena *arena, const mt_program *program, const mt_memory *memory);
void mt_trails_reset(mt_trails *trails);
/* Notes what the event changed; after the memory took it in. */
void mt_trails_add(mt_trails *trails, const mt_event *event);
/* 1 true, 2 false, 0 unknown: what the span asks, at every instant from `from` (or the start of the run) to just before
 * the moment, for the identities that the moment names. */
unsigned mt_trails_get_held(mt_trails *trails, uint32_t span, const mt_moment *moment, int64_t from);
/* The same as of one event of the past, by its number. */
unsigned mt_trails_get_as_of(mt_trails *trails, uint32_t span, const mt_moment *moment, uint64_t number);
/* The tick after the moment at which an instant that was false or unknown leaves the span's window; MT_FOREVER: none.
 */
int64_t mt_trails_get_next(mt_trails *trails, uint32_t span, const mt_moment *moment);

#endif
