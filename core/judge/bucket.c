/* Buckets of past events, by the kind of question. */
#include "judge/bucket.h"

#include <string.h>

#include "facts/fact.h"

/* -- rings -- */

static mt_candidate *ring_at(const mt_ring *ring, size_t i) { return &ring->list[(ring->head + i) & (ring->room - 1)]; }

const mt_candidate *mt_ring_get(const mt_ring *ring, size_t i) { return ring_at(ring, i); }

void mt_ring_add(mt_ring *ring, mt_arena *arena, size_t most, const mt_candidate *candidate)
{
    if (ring->used == ring->room && ring->room < most) {
        size_t room = ring->room ? ring->room * 2 : 2;
        mt_candidate *list = mt_arena_get_array(arena, room, sizeof *list);
        for (size_t i = 0; i < ring->used; i++)
            list[i] = *ring_at(ring, i);
        *ring = (mt_ring){list, 0, ring->used, room};
    }
    if (ring->used == ring->room) {
        ring->head = (ring->head + 1) & (ring->room - 1);
        ring->used--;
    }
    *ring_at(ring, ring->used++) = *candidate;
}

/* -- sums -- */

static void sum_count(mt_sum *sum, const mt_candidate *candidate, mt_arena *arena, int by)
{
    bool known = mt_value_is_known(candidate->value), telling = !known || candidate->value != 0;
    sum->telling += telling ? (uint64_t)by : 0;
    sum->spoilt += telling && !(candidate->sure && known) ? (uint64_t)by : 0;
    if (candidate->sure && known)
        mt_exact_add(&sum->sure, arena, by * candidate->value);
}

/* -- the largest -- */

static void peaks_add(mt_peaks *peaks, mt_arena *arena, bool windowed, int64_t t, double value)
{
    while (peaks->used && peaks->list[(peaks->head + peaks->used - 1) & (peaks->room - 1)].value <= value)
        peaks->used--;
    if (peaks->used && !windowed)
        return; /* nothing leaves, so the smaller will never be the largest */
    if (peaks->used == peaks->room) {
        size_t room = peaks->room ? peaks->room * 2 : 4;
        void *old = peaks->list;
        mt_peaks grown = {
            .list = mt_arena_get_array(arena, room, sizeof *peaks->list), .used = peaks->used, .room = room};
        for (size_t i = 0; old && i < peaks->used; i++)
            grown.list[i] = peaks->list[(peaks->head + i) & (peaks->room - 1)];
        *peaks = grown;
    }
    size_t at = (peaks->head + peaks->used++) & (peaks->room - 1);
    peaks->list[at].t = t;
    peaks->list[at].value = value;
}

static void peaks_forget(mt_peaks *peaks, int64_t start)
{
    while (peaks->used && peaks->list[peaks->head].t < start) {
        peaks->head = (peaks->head + 1) & (peaks->room - 1);
        peaks->used--;
    }
}

static void largest_add(mt_largest *largest, mt_arena *arena, bool windowed, const mt_candidate *candidate)
{
    if (mt_value_is_known(candidate->value))
        peaks_add(&largest->peaks[candidate->sure], arena, windowed, candidate->t, candidate->value);
    else
        largest->unknown = candidate->t;
}

/* -- different identities -- */

static size_t identity_slot(const mt_identities *all, uint32_t name)
{
    size_t slot = (name * 2654435761u) & (all->slots - 1);
    while (all->name[slot] && all->name[slot] != name)
        slot = (slot + 1) & (all->slots - 1);
    return slot;
}

uint32_t mt_identity_get_times(const mt_identities *all, uint32_t name, int sure)
{
    return all->slots ? all->times[identity_slot(all, name)][sure] : 0;
}

static void identities_grow(mt_identities *all, mt_arena *arena)
{
    mt_identities old = *all;
    all->slots = old.slots ? old.slots * 2 : 8;
    all->name = mt_arena_get_array(arena, all->slots, sizeof *all->name);
    all->times = mt_arena_get_array(arena, all->slots, sizeof *all->times);
    for (size_t i = 0; i < old.slots; i++)
        if (old.name[i]) {
            size_t slot = identity_slot(all, old.name[i]);
            all->name[slot] = old.name[i];
            memcpy(all->times[slot], old.times[i], sizeof *all->times);
        }
}

static void identities_count(mt_identities *all, mt_arena *arena, const mt_candidate *candidate, int by)
{
    if (!mt_value_is_known(candidate->value)) {
        all->unnamed += (uint64_t)by;
        return;
    }
    if (all->used * 2 >= all->slots)
        identities_grow(all, arena);
    size_t slot = identity_slot(all, (uint32_t)candidate->value);
    uint32_t *times = all->times[slot];
    if (!all->name[slot]) {
        all->name[slot] = (uint32_t)candidate->value;
        all->used++;
    }
    all->sure -= times[1] > 0;
    all->doubtful -= times[0] > 0 && !times[1];
    times[candidate->sure] += (uint32_t)by;
    all->sure += times[1] > 0;
    all->doubtful += times[0] > 0 && !times[1];
}

/* -- by kind -- */

static const size_t more_size[] = {[MT_STORE_SUM] = sizeof(mt_sum),
                                   [MT_STORE_LARGEST] = sizeof(mt_largest),
                                   [MT_STORE_DIFFERENT] = sizeof(mt_identities),
                                   [MT_STORE_SINCE] = sizeof(mt_start)};

static void largest_clear(mt_largest *largest)
{
    for (int sure = 0; sure < 2; sure++)
        largest->peaks[sure].head = largest->peaks[sure].used = 0;
    largest->unknown = MT_NEVER_YET;
}

static void identities_clear(mt_identities *all)
{
    if (all->slots) {
        memset(all->name, 0, all->slots * sizeof *all->name);
        memset(all->times, 0, all->slots * sizeof *all->times);
    }
    all->used = 0;
    all->sure = all->doubtful = all->unnamed = 0;
}

void mt_bucket_reset(mt_bucket *bucket, const mt_store_plan *plan)
{
    bucket->ring.head = bucket->ring.used = 0;
    if (!bucket->more)
        return;
    if (plan->kind == MT_STORE_SUM) {
        mt_sum *sum = bucket->more;
        mt_exact_reset(&sum->sure);
        sum->spoilt = sum->telling = 0;
    } else if (plan->kind == MT_STORE_LARGEST)
        largest_clear(bucket->more);
    else if (plan->kind == MT_STORE_DIFFERENT)
        identities_clear(bucket->more);
    else
        *(mt_start *)bucket->more = (mt_start){MT_NEVER_YET, 0};
}

static bool has_ring(const mt_store_plan *plan)
{
    return plan->window != MT_FOREVER && (plan->kind == MT_STORE_SUM || plan->kind == MT_STORE_DIFFERENT);
}

/* Takes a candidate in, or out again. */
static void count(mt_bucket *bucket, const mt_store_plan *plan, mt_arena *arena, const mt_candidate *candidate, int by)
{
    if (plan->kind == MT_STORE_SUM)
        sum_count(bucket->more, candidate, arena, by);
    else if (plan->kind == MT_STORE_DIFFERENT)
        identities_count(bucket->more, arena, candidate, by);
}

static void start_add(mt_bucket *bucket, mt_arena *arena, const mt_candidate *candidate)
{
    if (candidate->sure)
        *(mt_start *)bucket->more = (mt_start){candidate->t, candidate->number};
    mt_ring_add(&bucket->ring, arena, MT_STARTS, candidate);
}

void mt_bucket_add(mt_bucket *bucket, const mt_store_plan *plan, mt_arena *arena, const mt_candidate *candidate)
{
    if (!bucket->more) {
        bucket->more = mt_arena_get(arena, more_size[plan->kind]);
        mt_bucket_reset(bucket, plan);
    }
    count(bucket, plan, arena, candidate, 1);
    if (plan->kind == MT_STORE_LARGEST)
        largest_add(bucket->more, arena, plan->window != MT_FOREVER, candidate);
    else if (plan->kind == MT_STORE_SINCE)
        start_add(bucket, arena, candidate);
    else if (has_ring(plan))
        mt_ring_add(&bucket->ring, arena, SIZE_MAX, candidate);
}

void mt_bucket_take_before(mt_bucket *bucket, const mt_store_plan *plan, mt_arena *arena, int64_t start)
{
    while (bucket->ring.used && ring_at(&bucket->ring, 0)->t < start) {
        if (plan->kind != MT_STORE_SINCE)
            count(bucket, plan, arena, ring_at(&bucket->ring, 0), -1);
        bucket->ring.head = (bucket->ring.head + 1) & (bucket->ring.room - 1);
        bucket->ring.used--;
    }
    if (plan->kind == MT_STORE_LARGEST && bucket->more) {
        mt_largest *largest = bucket->more;
        peaks_forget(&largest->peaks[0], start);
        peaks_forget(&largest->peaks[1], start);
    }
}

static int64_t earlier_of(int64_t a, int64_t t, int64_t start) { return t >= start && t < a ? t : a; }

int64_t mt_bucket_get_leaving(const mt_bucket *bucket, const mt_store_plan *plan, int64_t start)
{
    int64_t first = MT_FOREVER;
    if (bucket->ring.used)
        first = earlier_of(first, ring_at(&bucket->ring, 0)->t, start);
    if (plan->kind == MT_STORE_LARGEST && bucket->more) {
        const mt_largest *largest = bucket->more;
        first = earlier_of(first, largest->unknown, start);
        for (int sure = 0; sure < 2; sure++)
            if (largest->peaks[sure].used)
                first = earlier_of(first, largest->peaks[sure].list[largest->peaks[sure].head].t, start);
    }
    return first;
}
