/* One bucket of a store that adds up, compares, tells apart or starts a span: what it must remember of its events to
 * answer its question, and no more. Internal to judge/.
 *
 * What is added up or told apart over a window needs the window's events, in a ring; the largest of a window needs only
 * those that no later one exceeds. A candidate is sure or doubtful: index 1 or 0. Ownership: an arena; clearing keeps
 * the memory. Threading: one owner. */
#ifndef MT_JUDGE_BUCKET_H
#define MT_JUDGE_BUCKET_H

#include "base/exact.h"
#include "judge/expr.h"

#define MT_NEVER_YET INT64_MIN

/* An event of the past as its bucket sees it; value: the number added up or compared, or the identity told apart. */
typedef struct mt_candidate {
    int64_t t;
    uint64_t seq, number;
    double value;
    uint8_t sure;
} mt_candidate;

typedef struct mt_ring {
    mt_candidate *list;
    size_t head, used, room;
} mt_ring;

/* Falling values with rising times: the first is the largest. */
typedef struct mt_peaks {
    struct {
        int64_t t;
        double value;
    } * list;
    size_t head, used, room;
} mt_peaks;

typedef struct mt_sum {
    mt_exact sure;
    uint64_t spoilt, telling;
} mt_sum; /* unknown or doubtful and not 0; any not 0 */
typedef struct mt_largest {
    mt_peaks peaks[2];
    int64_t unknown;
} mt_largest; /* latest of unknown size */
typedef struct mt_identities {
    uint32_t *name, (*times)[2], used; /* open addressing; times: doubtful, sure */
    size_t slots;
    uint64_t sure, doubtful, unnamed; /* identities seen surely; only doubtfully; events without one */
} mt_identities;
/* Where `since` starts: at the latest that is sure. The latest candidates of all stand in the ring. */
typedef struct mt_start {
    int64_t t;
    uint64_t number;
} mt_start;

typedef struct mt_bucket {
    mt_ring ring; /* of a window; of `since` the last MT_STARTS */
    void *more;   /* mt_sum, mt_largest, mt_identities or mt_start, by the kind of the store */
} mt_bucket;
#define MT_RECENT 16
#define MT_STARTS 32

void mt_bucket_reset(mt_bucket *bucket, const mt_store_plan *plan);
void mt_bucket_add(mt_bucket *bucket, const mt_store_plan *plan, mt_arena *arena, const mt_candidate *candidate);
/* Lets go of what lies before start. */
void mt_bucket_take_before(mt_bucket *bucket, const mt_store_plan *plan, mt_arena *arena, int64_t start);
/* The first instant in it that has still to leave a window that opens at start; MT_FOREVER: none. */
int64_t mt_bucket_get_leaving(const mt_bucket *bucket, const mt_store_plan *plan, int64_t start);

/* Keeps the last `most` (a power of two). */
void mt_ring_add(mt_ring *ring, mt_arena *arena, size_t most, const mt_candidate *candidate);
const mt_candidate *mt_ring_get(const mt_ring *ring, size_t i); /* 0 the first */
uint32_t mt_identity_get_times(const mt_identities *all, uint32_t name, int sure);

#endif
