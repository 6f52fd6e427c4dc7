/* Questions to past events. A candidate is doubtful where its `where` is unknown, or where something that must be the same is
 * unknown on either side and nothing surely differs. */
#include "clause/history.h"

#include <string.h>

void mt_history_init(mt_history *history, mt_arena *arena, const mt_program *program, mt_trails *trails)
{
    const mt_exprs *exprs = &program->exprs;
    *history = (mt_history){.arena = arena, .program = program, .trails = trails, .count = exprs->store_count, .keeps = true};
    history->store = mt_arena_array(arena, history->count, sizeof *history->store);
    for (size_t i = 0; i < history->count; i++) {
        const mt_store_plan *plan = &exprs->store[i];
        history->store[i].plan = plan;
        mt_same_init(&history->store[i].same, arena, plan->same_count, plan->slot,
                     plan->same_count == 1 && exprs->list[plan->same[0]].op == MT_EXPR_KEY);
    }
}

void mt_history_reset(mt_history *history)
{
    for (size_t i = 0; i < history->count; i++)
        mt_same_reset(&history->store[i].same);
}

static mt_bucket *bucket_of(mt_history *history, mt_store *store, const double *value)
{
    size_t before = store->same.count, place = mt_same_add(&store->same, value);
    if (place == before) {
        if (place == store->room)
            store->bucket = mt_arena_grow(history->arena, store->bucket, place, &store->room, sizeof *store->bucket);
        mt_bucket_clear(&store->bucket[place], store->plan);
    }
    return &store->bucket[place];
}

static int64_t window_start(const mt_store_plan *plan, int64_t t)
{
    return plan->window == MT_FOREVER ? MT_NEVER_YET + 1 : t - plan->window;
}

void mt_history_add(mt_history *history, uint32_t number, const mt_moment *moment, bool sure)
{
    mt_store *store = &history->store[number];
    const mt_store_plan *plan = store->plan;
    mt_bucket *bucket = bucket_of(history, store, moment->value);
    mt_candidate candidate = {moment->t, moment->seq, moment->number, moment->value[plan->of_slot], sure};
    if (plan->window != MT_FOREVER)
        mt_bucket_forget(bucket, plan, history->arena, window_start(plan, moment->t));
    mt_bucket_add(bucket, plan, history->arena, &candidate);
    if (history->keeps)
        mt_bucket_keep(bucket, history->arena, &candidate);
}

/* -- which buckets a question looks at -- */

/* exact: the bucket that is surely the same, or NULL; the others, at `other`, may be. */
typedef struct asked { mt_bucket *exact; bool all; size_t others; } asked;

static asked ask(mt_history *history, mt_store *store, const mt_moment *moment)
{
    asked result = {.all = store->same.width && mt_same_partial(&store->same, moment->value)};
    if (!result.all) {
        size_t place = mt_same_find(&store->same, moment->value);
        result.exact = place == MT_SAME_NONE ? NULL : &store->bucket[place];
    }
    result.others = result.all ? store->same.count : store->same.partial_count;
    if (result.exact && store->plan->window != MT_FOREVER)
        mt_bucket_forget(result.exact, store->plan, history->arena, window_start(store->plan, moment->t));
    return result;
}

/* The i-th of those that may be the same; NULL if it surely is not. */
static mt_bucket *other_at(mt_history *history, mt_store *store, const asked *which, size_t i, const mt_moment *moment)
{
    size_t place = which->all ? i : store->same.partial[i];
    if (mt_same_differs(&store->same, place, moment->value))
        return NULL;
    mt_bucket *bucket = &store->bucket[place];
    if (store->plan->window != MT_FOREVER)
        mt_bucket_forget(bucket, store->plan, history->arena, window_start(store->plan, moment->t));
    return bucket;
}

#define FOR_OTHERS(bucket)                                       \
    for (size_t other_ = 0; other_ < which.others; other_++)     \
        if ((bucket = other_at(history, store, &which, other_, moment)) != NULL)

/* -- answers -- */

static int64_t later_of(int64_t a, int64_t b) { return a > b ? a : b; }

static double latest_get(mt_history *history, mt_store *store, mt_expr_op op, const mt_moment *moment)
{
    asked which = ask(history, store, moment);
    int64_t start = window_start(store->plan, moment->t), sure = MT_NEVER_YET, doubtful = MT_NEVER_YET;
    mt_bucket *bucket = which.exact;
    if (bucket) {
        sure = bucket->latest[1] >= start ? bucket->latest[1] : MT_NEVER_YET;
        doubtful = bucket->latest[0];
    }
    FOR_OTHERS(bucket)
        doubtful = later_of(doubtful, later_of(bucket->latest[0], bucket->latest[1]));
    if (doubtful < start)
        doubtful = MT_NEVER_YET;
    if (op == MT_EXPR_ONCE)
        return sure != MT_NEVER_YET ? 1 : doubtful != MT_NEVER_YET ? MT_UNKNOWN : 0;
    if (doubtful > sure)
        return MT_UNKNOWN;
    return sure == MT_NEVER_YET ? (double)MT_FOREVER : (double)(moment->t - sure);
}

static double count_get(mt_history *history, mt_store *store, const mt_moment *moment)
{
    asked which = ask(history, store, moment);
    mt_bucket *bucket;
    FOR_OTHERS(bucket)
        if (bucket->count[0] + bucket->count[1])
            return MT_UNKNOWN;
    if (!which.exact)
        return 0;
    return which.exact->count[0] ? MT_UNKNOWN : (double)which.exact->count[1];
}

static double sum_get(mt_history *history, mt_store *store, const mt_moment *moment)
{
    asked which = ask(history, store, moment);
    mt_bucket *bucket;
    FOR_OTHERS(bucket)
        if (bucket->more && ((mt_sum *)bucket->more)->telling)
            return MT_UNKNOWN;
    const mt_sum *sum = which.exact ? which.exact->more : NULL;
    if (!sum)
        return 0;
    return sum->spoilt ? MT_UNKNOWN : mt_exact_get(&sum->sure);
}

static double peak(const mt_largest *largest, int sure)
{
    const mt_peaks *peaks = &largest->peaks[sure];
    return peaks->used ? peaks->list[peaks->head].value : -INFINITY;
}

/* Of no event there is no largest. */
static double largest_get(mt_history *history, mt_store *store, const mt_moment *moment)
{
    asked which = ask(history, store, moment);
    int64_t start = window_start(store->plan, moment->t);
    double sure = -INFINITY, doubtful = -INFINITY;
    mt_bucket *bucket = which.exact;
    bool unknown = false;
    if (bucket && bucket->more) {
        const mt_largest *largest = bucket->more;
        sure = peak(largest, 1);
        doubtful = peak(largest, 0);
        unknown = largest->unknown >= start;
    }
    FOR_OTHERS(bucket)
        if (bucket->more) {
            const mt_largest *largest = bucket->more;
            doubtful = fmax(doubtful, fmax(peak(largest, 0), peak(largest, 1)));
            unknown |= largest->unknown >= start;
        }
    return unknown || doubtful > sure || sure == -INFINITY ? MT_UNKNOWN : sure;
}

static bool adds_identity(const mt_identities *all, const mt_identities *known)
{
    if (all->unnamed)
        return true;
    for (size_t i = 0; i < all->slots; i++)
        if (all->name[i] && all->times[i][0] + all->times[i][1] && !(known && mt_identity_times(known, all->name[i], 1)))
            return true;
    return false;
}

static double different_get(mt_history *history, mt_store *store, const mt_moment *moment)
{
    asked which = ask(history, store, moment);
    const mt_identities *mine = which.exact ? which.exact->more : NULL;
    mt_bucket *bucket;
    if (mine && (mine->unnamed || mine->doubtful))
        return MT_UNKNOWN;
    FOR_OTHERS(bucket)
        if (bucket->more && adds_identity(bucket->more, mine))
            return MT_UNKNOWN;
    return mine ? (double)mine->sure : 0;
}

/* What would have held since one start, whether it is the start or not. */
static unsigned world(mt_history *history, uint32_t span, const mt_moment *moment, mt_start start)
{
    unsigned open = mt_trails_as_of(history->trails, span, moment, start.number);
    return open == 2 ? 2 : mt_truth_and(open, mt_trails_held(history->trails, span, moment, start.t));
}

/* Candidates after the latest sure start; where more than MT_STARTS are doubtful the oldest are passed over, which tells only
 * where a state lasted no time. */
static void worlds_add(mt_history *history, const mt_store_plan *plan, const mt_moment *moment, const mt_bucket *bucket, bool exact, uint64_t after,
                       bool seen[3])
{
    int64_t start = window_start(plan, moment->t);
    for (size_t i = 0; i < bucket->ring.used; i++) {
        const mt_candidate *candidate = mt_ring_at(&bucket->ring, i);
        if (candidate->number > after && candidate->t >= start && !(exact && candidate->sure))
            seen[world(history, plan->span, moment, (mt_start){candidate->t, candidate->number})] = true;
    }
}

/* Without what holds now, which the clause asks by itself. The latest sure start, or one of the doubtful ones after it, is
 * the start: true where all of them make it so, false where all make it false, as where there is none. */
static double since_get(mt_history *history, mt_store *store, const mt_moment *moment)
{
    asked which = ask(history, store, moment);
    bool seen[3] = {false}; /* by truth */
    mt_start sure = {MT_NEVER_YET, 0};
    mt_bucket *bucket = which.exact;
    if (bucket && bucket->more && ((mt_start *)bucket->more)->t >= window_start(store->plan, moment->t))
        sure = *(mt_start *)bucket->more;
    seen[sure.number ? world(history, store->plan->span, moment, sure) : 2] = true;
    if (bucket)
        worlds_add(history, store->plan, moment, bucket, true, sure.number, seen);
    FOR_OTHERS(bucket)
        worlds_add(history, store->plan, moment, bucket, false, sure.number, seen);
    return seen[0] || (seen[1] && seen[2]) ? MT_UNKNOWN : seen[1];
}

double mt_history_get(mt_history *history, mt_expr_op op, uint32_t number, const mt_moment *moment)
{
    if (op == MT_EXPR_ALWAYS) {
        const mt_span *span = &history->program->exprs.span[number];
        unsigned held = mt_trails_held(history->trails, number, moment, span->window == MT_FOREVER ? INT64_MIN : moment->t - span->window);
        return held ? held == 1 : MT_UNKNOWN;
    }
    mt_store *store = &history->store[number];
    switch (op) {
    case MT_EXPR_COUNT: return count_get(history, store, moment);
    case MT_EXPR_SUM: return sum_get(history, store, moment);
    case MT_EXPR_LARGEST: return largest_get(history, store, moment);
    case MT_EXPR_DIFFERENT: return different_get(history, store, moment);
    case MT_EXPR_SINCE: return since_get(history, store, moment);
    default: return latest_get(history, store, op, moment);
    }
}

int64_t mt_history_next(mt_history *history, mt_expr_op op, uint32_t number, const mt_moment *moment)
{
    if (op == MT_EXPR_ALWAYS)
        return mt_trails_next(history->trails, number, moment);
    mt_store *store = &history->store[number];
    if (store->plan->window == MT_FOREVER)
        return MT_FOREVER;
    asked which = ask(history, store, moment);
    int64_t start = window_start(store->plan, moment->t), first = MT_FOREVER;
    mt_bucket *bucket = which.exact;
    if (bucket)
        first = mt_bucket_leaves(bucket, store->plan, start);
    FOR_OTHERS(bucket) {
        int64_t leaves = mt_bucket_leaves(bucket, store->plan, start);
        first = leaves < first ? leaves : first;
    }
    return first == MT_FOREVER ? MT_FOREVER : first + store->plan->window + 1;
}

size_t mt_history_events(const mt_history *history, uint32_t number, bool earlier, const mt_moment *moment, uint64_t *seq, size_t room)
{
    const mt_store *store = &history->store[number];
    int64_t start = window_start(store->plan, moment->t);
    size_t written = 0;
    for (size_t i = 0; i < store->same.count; i++) {
        const mt_ring *ring = &store->bucket[i].recent;
        if (mt_same_differs(&store->same, i, moment->value))
            continue;
        for (size_t j = ring->used; j-- > 0 && written < room;) {
            const mt_candidate *event = &ring->list[(ring->head + j) & (ring->room - 1)];
            if (event->t >= start && event->seq <= moment->seq && !(earlier && event->seq == moment->seq))
                seq[written++] = event->seq;
        }
    }
    return written;
}
