/* The judge's memory of events. A question of `once` or `time since` needs only the latest times, one of `count` over the
 * whole run only a number; a count over a window needs the window's events, and those alone are kept, in a ring.
 *
 * A candidate is doubtful where its `where` is unknown, or where something that must be the same is unknown on either side
 * and nothing surely differs. */
#include "clause/memory.h"

#include <string.h>

#define KEPT 16 /* events that a bucket keeps for explanations */
#define NEVER_YET INT64_MIN

void mt_history_init(mt_history *history, mt_arena *arena, const mt_program *program)
{
    const mt_exprs *exprs = &program->exprs;
    *history = (mt_history){.arena = arena, .count = exprs->store_count, .keeps = true};
    history->store = mt_arena_array(arena, history->count, sizeof *history->store);
    for (size_t i = 0; i < history->count; i++)
        history->store[i].plan = &exprs->store[i];
}

void mt_history_reset(mt_history *history)
{
    for (size_t i = 0; i < history->count; i++) {
        mt_store *store = &history->store[i];
        if (store->slots)
            memset(store->table, 0, store->slots * sizeof *store->table);
        store->count = store->partial_count = 0;
    }
}

/* -- what must be the same -- */

static double same_at(const mt_store *store, const double *value, uint32_t i)
{
    return value[store->plan->slot[i]];
}

static uint64_t hash_add(uint64_t hash, double same)
{
    uint64_t bits;
    double plain = mt_known(same) ? same + 0.0 : -1; /* one zero, one unknown */
    memcpy(&bits, &plain, sizeof bits);
    hash = (hash ^ bits) * 0x9e3779b97f4a7c15u;
    return hash ^ hash >> 32;
}

/* Word for word: two unknowns are the same bucket. */
static bool same_exactly(const mt_store *store, const double *same, const double *value)
{
    for (uint32_t i = 0; i < store->plan->same_count; i++) {
        double other = same_at(store, value, i);
        if (same[i] != other && (mt_known(same[i]) || mt_known(other)))
            return false;
    }
    return true;
}

static bool surely_differs(const mt_store *store, const double *same, const double *value)
{
    for (uint32_t i = 0; i < store->plan->same_count; i++) {
        double other = same_at(store, value, i);
        if (mt_known(same[i]) && mt_known(other) && same[i] != other)
            return true;
    }
    return false;
}

static bool is_partial(const mt_store *store, const double *value)
{
    for (uint32_t i = 0; i < store->plan->same_count; i++)
        if (!mt_known(same_at(store, value, i)))
            return true;
    return false;
}

static const double *same_of(const mt_store *store, size_t bucket) { return store->same + bucket * store->plan->same_count; }

static size_t table_slot(const mt_store *store, const double *value)
{
    uint64_t hash = 0;
    for (uint32_t i = 0; i < store->plan->same_count; i++)
        hash = hash_add(hash, same_at(store, value, i));
    size_t slot = hash & (store->slots - 1);
    while (store->table[slot] && !same_exactly(store, same_of(store, store->table[slot] - 1), value))
        slot = (slot + 1) & (store->slots - 1);
    return slot;
}

static void table_grow(mt_history *history, mt_store *store)
{
    store->slots = store->slots ? store->slots * 2 : 8;
    store->table = mt_arena_array(history->arena, store->slots, sizeof *store->table);
    for (size_t i = 0; i < store->count; i++) {
        uint64_t hash = 0;
        for (uint32_t j = 0; j < store->plan->same_count; j++)
            hash = hash_add(hash, same_of(store, i)[j]);
        size_t slot = hash & (store->slots - 1);
        while (store->table[slot])
            slot = (slot + 1) & (store->slots - 1);
        store->table[slot] = (uint32_t)i + 1;
    }
}

static void buckets_grow(mt_history *history, mt_store *store)
{
    uint32_t width = store->plan->same_count;
    store->bucket = mt_arena_grow(history->arena, store->bucket, store->count, &store->room, sizeof *store->bucket);
    double *same = mt_arena_array(history->arena, store->room * width, sizeof *same);
    if (store->count && width)
        memcpy(same, store->same, store->count * width * sizeof *same);
    store->same = same;
}

static mt_bucket *bucket_new(mt_history *history, mt_store *store, const double *value)
{
    if (store->count == store->room)
        buckets_grow(history, store);
    for (uint32_t i = 0; i < store->plan->same_count; i++)
        store->same[store->count * store->plan->same_count + i] = same_at(store, value, i);
    if (is_partial(store, value)) {
        if (store->partial_count == store->partial_room)
            store->partial = mt_arena_grow(history->arena, store->partial, store->partial_count, &store->partial_room, sizeof *store->partial);
        store->partial[store->partial_count++] = (uint32_t)store->count;
    }
    mt_bucket *bucket = &store->bucket[store->count++];
    *bucket = (mt_bucket){.latest = {NEVER_YET, NEVER_YET}, .before = {NEVER_YET, NEVER_YET}, .ring = bucket->ring, .room = bucket->room};
    return bucket;
}

static mt_bucket *bucket_find(mt_history *history, mt_store *store, const double *value)
{
    if (store->count * 2 >= store->slots)
        table_grow(history, store);
    size_t slot = table_slot(store, value);
    if (store->table[slot])
        return &store->bucket[store->table[slot] - 1];
    store->table[slot] = (uint32_t)store->count + 1;
    return bucket_new(history, store, value);
}

/* -- events -- */

static int64_t window_start(const mt_store *store, int64_t t)
{
    return store->plan->window == MT_FOREVER ? NEVER_YET : t - store->plan->window;
}

/* Lets go of what lies before the window; only where every event of the window is kept do the counts follow it. */
static void bucket_prune(const mt_store *store, mt_bucket *bucket, int64_t start)
{
    if (!store->plan->counts)
        return;
    while (bucket->used && bucket->ring[bucket->head].t < start) {
        bucket->count[bucket->ring[bucket->head].sure]--;
        bucket->head = bucket->head + 1 == bucket->room ? 0 : bucket->head + 1;
        bucket->used--;
    }
}

static void ring_grow(mt_history *history, mt_bucket *bucket)
{
    size_t room = bucket->room;
    mt_past_event *ring = mt_arena_array(history->arena, room ? room * 2 : KEPT, sizeof *ring);
    for (size_t i = 0; i < bucket->used; i++)
        ring[i] = bucket->ring[(bucket->head + i) % room];
    bucket->ring = ring;
    bucket->room = room ? room * 2 : KEPT;
    bucket->head = 0;
}

static void ring_add(mt_history *history, const mt_store *store, mt_bucket *bucket, const mt_moment *moment, bool sure)
{
    if (!bucket->room || (bucket->used == bucket->room && store->plan->counts))
        ring_grow(history, bucket);
    if (bucket->used == bucket->room) {
        bucket->head = (bucket->head + 1) % bucket->room;
        bucket->used--;
    }
    bucket->ring[(bucket->head + bucket->used++) % bucket->room] = (mt_past_event){moment->t, moment->seq, sure};
}

void mt_history_add(mt_history *history, uint32_t number, const mt_moment *moment, bool sure)
{
    mt_store *store = &history->store[number];
    mt_bucket *bucket = bucket_find(history, store, moment->value);
    bucket_prune(store, bucket, window_start(store, moment->t));
    bucket->before[sure] = bucket->latest[sure];
    bucket->latest[sure] = moment->t;
    bucket->count[sure]++;
    bucket->number = moment->number;
    bucket->sure = sure;
    if (store->plan->counts || history->keeps)
        ring_add(history, store, bucket, moment, sure);
}

/* -- questions -- */

typedef struct tally { uint64_t count[2]; int64_t latest[2]; } tally;

static void tally_add(tally *all, const mt_store *store, mt_bucket *bucket, bool surely_same, bool earlier, const mt_moment *moment)
{
    int64_t start = window_start(store, moment->t);
    bucket_prune(store, bucket, start);
    for (int sure = 0; sure < 2; sure++) {
        bool judged = earlier && bucket->number == moment->number && bucket->sure == sure;
        int64_t latest = judged ? bucket->before[sure] : bucket->latest[sure];
        int as = sure && surely_same;
        all->count[as] += bucket->count[sure] - judged;
        if (latest >= start && latest > all->latest[as])
            all->latest[as] = latest;
    }
}

static tally tally_of(mt_store *store, bool earlier, const mt_moment *moment)
{
    tally all = {.latest = {NEVER_YET, NEVER_YET}};
    if (!store->count)
        return all;
    if (is_partial(store, moment->value)) {
        for (size_t i = 0; i < store->count; i++)
            if (!surely_differs(store, same_of(store, i), moment->value))
                tally_add(&all, store, &store->bucket[i], false, earlier, moment);
        return all;
    }
    uint32_t place = store->table[table_slot(store, moment->value)];
    if (place)
        tally_add(&all, store, &store->bucket[place - 1], true, earlier, moment);
    for (size_t i = 0; i < store->partial_count; i++)
        if (!surely_differs(store, same_of(store, store->partial[i]), moment->value))
            tally_add(&all, store, &store->bucket[store->partial[i]], false, earlier, moment);
    return all;
}

double mt_history_get(mt_history *history, uint32_t number, mt_expr_op op, bool earlier, const mt_moment *moment)
{
    tally all = tally_of(&history->store[number], earlier, moment);
    int64_t doubtful = all.latest[0], sure = all.latest[1];
    if (op == MT_EXPR_COUNT)
        return all.count[0] ? MT_UNKNOWN : (double)all.count[1];
    if (op == MT_EXPR_ONCE)
        return sure != NEVER_YET ? 1 : doubtful != NEVER_YET ? MT_UNKNOWN : 0;
    if (doubtful > sure)
        return MT_UNKNOWN;
    return sure == NEVER_YET ? (double)MT_FOREVER : (double)(moment->t - sure);
}

size_t mt_history_events(const mt_history *history, uint32_t number, bool earlier, const mt_moment *moment, uint64_t *seq, size_t room)
{
    const mt_store *store = &history->store[number];
    int64_t start = window_start(store, moment->t);
    size_t written = 0;
    for (size_t i = 0; i < store->count; i++) {
        const mt_bucket *bucket = &store->bucket[i];
        if (surely_differs(store, same_of(store, i), moment->value))
            continue;
        for (size_t j = bucket->used; j-- > 0 && written < room;) {
            const mt_past_event *event = &bucket->ring[(bucket->head + j) % bucket->room];
            if (event->t >= start && !(earlier && event->seq == moment->seq))
                seq[written++] = event->seq;
        }
    }
    return written;
}
