/* The judge's memory of facts and of past events. Internal to clause/.
 *
 * Facts: per key a table of owners; the first, without a name, owns what no named identity owns. A record holds the values of
 * its states and the starts of its clocks, in the order of the layout, and which event said each last.
 * Events: per store a bucket for each combination of what must be the same; a bucket counts, remembers the latest times, and
 * keeps the latest events (all of a window, where somebody counts over it).
 * Ownership: the judge's arena; a reset keeps the memory. Threading: one owner. */
#ifndef MT_CLAUSE_MEMORY_H
#define MT_CLAUSE_MEMORY_H

#include "clause/program.h"

#define MT_LINKS 4 /* operator, place, party, group: what an identity can be paired with */

typedef struct mt_owner {
    uint32_t name;
    uint32_t partner[MT_LINKS];
    uint64_t paired[MT_LINKS]; /* number of the event that last named both, 0 none */
} mt_owner;

typedef struct mt_owners {
    mt_owner *list;
    double *value;      /* `stride` each */
    uint64_t *said;     /* seq of the event that said it last, 0 none */
    uint32_t stride, count;
    size_t room;
    uint32_t *index;    /* by name: place in list, 0 none */
    size_t index_room;
} mt_owners;

typedef struct mt_memory {
    mt_arena *arena;
    const mt_program *program;
    uint64_t number;           /* of events so far */
    mt_owners owners[MT_KEYS];
    uint32_t who[MT_KEYS];     /* of the event: named or taken over */
    uint32_t owner[MT_KEYS];   /* their places */
    double *record[MT_RECORDS];   /* theirs, the event's, and one for what is not read */
    uint64_t *said[MT_RECORDS];
    double unread;
    uint64_t unread_said;
    double *value;             /* the slots */
} mt_memory;

void mt_memory_init(mt_memory *memory, mt_arena *arena, const mt_program *program);
void mt_memory_reset(mt_memory *memory);
/* Takes the event in: who it concerns, and what it and its act say. */
void mt_memory_add(mt_memory *memory, const mt_event *event);
/* Fills the slots as of the event last taken in. */
void mt_memory_read(mt_memory *memory, const mt_event *event);
/* Seq of the event that last said the fact, for the identities of the event; 0 if none did. */
uint64_t mt_memory_said(const mt_memory *memory, const mt_event *event, uint16_t fact);

typedef struct mt_past_event { int64_t t; uint64_t seq; bool sure; } mt_past_event;

typedef struct mt_bucket {
    uint64_t count[2];               /* doubtful, sure */
    int64_t latest[2], before[2];    /* times of the latest, and of the one before it */
    uint64_t number;                 /* of the event last added */
    bool sure;                       /* was it */
    mt_past_event *ring;
    size_t head, used, room;
} mt_bucket;

typedef struct mt_store {
    const mt_store_plan *plan;
    mt_bucket *bucket;
    double *same;                    /* plan->same_count each */
    size_t count, room;
    uint32_t *table;                 /* open addressing: place + 1 */
    size_t slots;
    uint32_t *partial;               /* buckets in which something is unknown: they may be the same as any */
    size_t partial_count, partial_room;
} mt_store;

typedef struct mt_history {
    mt_arena *arena;
    size_t count;
    mt_store *store;
    bool keeps;                      /* events for explanations */
} mt_history;

/* The moment as of which a store is asked. */
typedef struct mt_moment { int64_t t; uint64_t seq, number; const double *value; } mt_moment;

void mt_history_init(mt_history *history, mt_arena *arena, const mt_program *program);
void mt_history_reset(mt_history *history);
void mt_history_add(mt_history *history, uint32_t store, const mt_moment *moment, bool sure);
/* What a past operator gives; op is ONCE (1, 0 or unknown), COUNT or SINCE. */
double mt_history_get(mt_history *history, uint32_t store, mt_expr_op op, bool earlier, const mt_moment *moment);
/* The latest events that it saw, at most `room`; returns how many. */
size_t mt_history_events(const mt_history *history, uint32_t store, bool earlier, const mt_moment *moment, uint64_t *seq, size_t room);

#endif
