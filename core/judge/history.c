/* Questions to past events. A candidate is doubtful where its `where` is unknown, or where something that must be the
 * same is unknown on either side and nothing surely differs. */
#include "judge/history.h"

#include <string.h>

static void store_clear(mt_store *store)
{
    store->any = store->telling = MT_NEVER_YET;
    store->starts.head = store->starts.used = 0;
}

void mt_history_init(mt_history *history, mt_arena *arena, const mt_program *program, mt_trails *trails)
{
    const mt_exprs *exprs = &program->exprs;
    *history =
        (mt_history){.arena = arena, .program = program, .trails = trails, .count = exprs->store_count, .keeps = true};
    history->store = mt_arena_get_array(arena, history->count, sizeof *history->store);
    for (size_t i = 0; i < history->count; i++) {
        const mt_store_plan *plan = &exprs->store[i];
        bool is_name = plan->same_count == 1 && exprs->list[plan->same[0]].op == MT_EXPR_KEY;
        history->store[i].plan = plan;
        history->store[i].key = is_name ? (mt_key)exprs->list[plan->same[0]].a : MT_NO_KEY;
        mt_same_init(&history->store[i].same, arena, plan->same_count, plan->slot, is_name);
        store_clear(&history->store[i]);
    }
}

void mt_history_reset(mt_history *history)
{
    for (size_t i = 0; i < history->count; i++) {
        mt_same_reset(&history->store[i].same);
        history->store[i].ready = 0;
        store_clear(&history->store[i]);
    }
}

/* Arrays that the kind needs, longer. */
static void store_grow(mt_history *history, mt_store *store)
{
    size_t used = store->room, room = 0;
    mt_store_kind kind = store->plan->kind;
    store->latest = mt_arena_add_room(history->arena, store->latest, used, &store->room, sizeof *store->latest);
    if (kind == MT_STORE_COUNT)
        store->counter =
            mt_arena_add_room(history->arena, store->counter, used, (room = used, &room), sizeof *store->counter);
    if (kind >= MT_STORE_SUM)
        store->bucket =
            mt_arena_add_room(history->arena, store->bucket, used, (room = used, &room), sizeof *store->bucket);
    if (store->recent)
        store->recent =
            mt_arena_add_room(history->arena, store->recent, used, (room = used, &room), sizeof *store->recent);
}

/* Where the combination of the moment has its answers. */
static size_t place_of(mt_history *history, mt_store *store, const double *value)
{
    size_t place = mt_same_add(&store->same, value);
    for (; store->ready <= place; store->ready++) {
        size_t fresh = store->ready;
        if (fresh == store->room)
            store_grow(history, store);
        if (history->keeps && !store->recent)
            store->recent = mt_arena_get_array(history->arena, store->room, sizeof *store->recent);
        store->latest[fresh] = (mt_latest){{MT_NEVER_YET, MT_NEVER_YET}};
        if (store->counter)
            mt_counter_reset(&store->counter[fresh]);
        if (store->bucket)
            mt_bucket_reset(&store->bucket[fresh], store->plan);
        if (store->recent)
            store->recent[fresh].head = store->recent[fresh].used = 0;
    }
    return place;
}

static int64_t window_start(const mt_store_plan *plan, int64_t t)
{
    return plan->window == MT_FOREVER ? MT_NEVER_YET + 1 : t - plan->window;
}

/* Lets go of what has left the window. */
static void forget(mt_history *history, mt_store *store, size_t place, int64_t t)
{
    if (store->plan->window == MT_FOREVER)
        return;
    if (store->counter)
        mt_counter_take_before(&store->counter[place], t - store->plan->window);
    else if (store->bucket)
        mt_bucket_take_before(&store->bucket[place], store->plan, history->arena, t - store->plan->window);
}

/* Of one identity that is known, its place; MT_SAME_NONE: it has none yet, or it takes longer to find. */
static inline size_t name_place(const mt_store *store, const mt_moment *moment)
{
    uint32_t name = store->key < MT_KEYS ? moment->who[store->key] : 0;
    return name && name < store->ready ? name : MT_SAME_NONE;
}

void mt_history_add(mt_history *history, uint32_t number, const mt_moment *moment, bool sure)
{
    mt_store *store = &history->store[number];
    const mt_store_plan *plan = store->plan;
    size_t place = name_place(store, moment);
    if (place == MT_SAME_NONE)
        place = place_of(history, store, moment->value);
    store->latest[place].t[sure] = moment->t;
    store->any = moment->t;
    if (!store->counter && !store->bucket && !store->recent)
        return;
    if (store->counter)
        mt_counter_add(&store->counter[place], history->arena, moment->t, sure, plan->window);
    if (!store->bucket && !store->recent)
        return;
    if (store->bucket)
        forget(history, store, place, moment->t);
    mt_candidate candidate = {moment->t, moment->seq, moment->number, moment->value[plan->of_slot], sure};
    if (candidate.value != 0)
        store->telling = moment->t;
    if (plan->kind == MT_STORE_SINCE)
        mt_ring_add(&store->starts, history->arena, MT_STARTS, &candidate);
    if (store->bucket)
        mt_bucket_add(&store->bucket[place], plan, history->arena, &candidate);
    if (store->recent)
        mt_ring_add(&store->recent[place], history->arena, MT_RECENT, &candidate);
}

/* -- where a question looks -- */

/* exact: what is surely the same, or MT_SAME_NONE; all or the partial ones may be. */
typedef struct asked {
    size_t exact;
    bool all;
    size_t others;
} asked;

static asked ask(mt_history *history, mt_store *store, const mt_moment *moment)
{
    asked result = {.exact = MT_SAME_NONE, .all = store->same.width && mt_same_is_partial(&store->same, moment->value)};
    if (!result.all)
        result.exact = mt_same_find(&store->same, moment->value);
    result.others = result.all ? store->same.count : store->same.partial_count;
    if (result.exact != MT_SAME_NONE)
        forget(history, store, result.exact, moment->t);
    return result;
}

/* The i-th of those that may be the same; MT_SAME_NONE if it surely is not. */
static size_t other_at(mt_history *history, mt_store *store, const asked *which, size_t i, const mt_moment *moment)
{
    size_t place = which->all ? i : store->same.partial[i];
    if (mt_same_is_different(&store->same, place, moment->value))
        return MT_SAME_NONE;
    forget(history, store, place, moment->t);
    return place;
}

#define FOR_OTHERS(place) \
    for (size_t other_ = 0; other_ < which.others; other_++) \
        if ((place = other_at(history, store, &which, other_, moment)) != MT_SAME_NONE)

/* -- answers -- */

static int64_t later_of(int64_t a, int64_t b) { return a > b ? a : b; }

static double latest_get(mt_history *history, mt_store *store, mt_expr_op op, const mt_moment *moment)
{
    static const double answer[] = {0, 1, MT_UNKNOWN, 1}; /* random events would mispredict a branch */
    asked which = ask(history, store, moment);
    int64_t start = window_start(store->plan, moment->t), sure = MT_NEVER_YET, doubtful = MT_NEVER_YET;
    size_t place = which.exact;
    if (place != MT_SAME_NONE) {
        sure = store->latest[place].t[1] >= start ? store->latest[place].t[1] : MT_NEVER_YET;
        doubtful = store->latest[place].t[0];
    }
    FOR_OTHERS(place)
    doubtful = later_of(doubtful, later_of(store->latest[place].t[0], store->latest[place].t[1]));
    if (doubtful < start)
        doubtful = MT_NEVER_YET;
    if (op == MT_EXPR_ONCE)
        return answer[(sure != MT_NEVER_YET) | (doubtful != MT_NEVER_YET) << 1];
    if (doubtful > sure)
        return MT_UNKNOWN;
    return sure == MT_NEVER_YET ? (double)MT_FOREVER : (double)(moment->t - sure);
}

static double count_get(mt_history *history, mt_store *store, const mt_moment *moment)
{
    double one;
    if (mt_history_get_count(store, moment, &one))
        return one;
    asked which = ask(history, store, moment);
    size_t place;
    FOR_OTHERS(place)
    if (store->counter[place].count[0] + store->counter[place].count[1])
        return MT_UNKNOWN;
    if (which.exact == MT_SAME_NONE)
        return 0;
    const mt_counter *counter = &store->counter[which.exact];
    return counter->count[0] ? MT_UNKNOWN : (double)counter->count[1];
}

static void *more_of(const mt_store *store, size_t place)
{
    return place == MT_SAME_NONE ? NULL : store->bucket[place].more;
}

static double sum_get(mt_history *history, mt_store *store, const mt_moment *moment)
{
    asked which = ask(history, store, moment);
    size_t place;
    FOR_OTHERS(place)
    {
        const mt_sum *sum = more_of(store, place);
        if (sum && sum->telling)
            return MT_UNKNOWN;
    }
    const mt_sum *sum = more_of(store, which.exact);
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
    const mt_largest *largest = more_of(store, which.exact);
    bool unknown = false;
    size_t place;
    if (largest) {
        sure = peak(largest, 1);
        doubtful = peak(largest, 0);
        unknown = largest->unknown >= start;
    }
    FOR_OTHERS(place)
    {
        largest = more_of(store, place);
        if (!largest)
            continue;
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
        if (all->name[i] && all->times[i][0] + all->times[i][1] &&
            !(known && mt_identity_get_times(known, all->name[i], 1)))
            return true;
    return false;
}

static double different_get(mt_history *history, mt_store *store, const mt_moment *moment)
{
    asked which = ask(history, store, moment);
    const mt_identities *mine = more_of(store, which.exact);
    size_t place;
    if (mine && (mine->unnamed || mine->doubtful))
        return MT_UNKNOWN;
    FOR_OTHERS(place)
    {
        const mt_identities *other = more_of(store, place);
        if (other && adds_identity(other, mine))
            return MT_UNKNOWN;
    }
    return mine ? (double)mine->sure : 0;
}

/* What would have held since one start, whether it is the start or not. */
static unsigned world(mt_history *history, uint32_t span, const mt_moment *moment, mt_start start)
{
    unsigned open = mt_trails_get_as_of(history->trails, span, moment, start.number);
    return open == 2 ? 2 : mt_truth_get_and(open, mt_trails_get_held(history->trails, span, moment, start.t));
}

/* Candidates after the latest sure start; where more than MT_STARTS are doubtful the oldest are passed over, which
 * tells only where a state lasted no time. */
static void worlds_add(mt_history *history, const mt_store_plan *plan, const mt_moment *moment, const mt_ring *ring,
                       bool exact, uint64_t after, bool seen[3])
{
    int64_t start = window_start(plan, moment->t);
    for (size_t i = 0; i < ring->used; i++) {
        const mt_candidate *candidate = mt_ring_get(ring, i);
        if (candidate->number > after && candidate->t >= start && !(exact && candidate->sure))
            seen[world(history, plan->span, moment, (mt_start){candidate->t, candidate->number})] = true;
    }
}

/* Without what holds now, which the clause asks by itself. The latest sure start, or one of the doubtful ones after it,
 * is the start: true where all of them make it so, false where all make it false, as where there is none. */
static double since_get(mt_history *history, mt_store *store, const mt_moment *moment)
{
    asked which = ask(history, store, moment);
    bool seen[3] = {false}; /* by truth */
    mt_start sure = {MT_NEVER_YET, 0};
    const mt_start *latest = more_of(store, which.exact);
    size_t place;
    if (latest && latest->t >= window_start(store->plan, moment->t))
        sure = *latest;
    seen[sure.number ? world(history, store->plan->span, moment, sure) : 2] = true;
    if (which.exact != MT_SAME_NONE)
        worlds_add(history, store->plan, moment, &store->bucket[which.exact].ring, true, sure.number, seen);
    FOR_OTHERS(place)
    worlds_add(history, store->plan, moment, &store->bucket[place].ring, false, sure.number, seen);
    return seen[0] || (seen[1] && seen[2]) ? MT_UNKNOWN : seen[1];
}

/* What must be the same is not known: every candidate may be one, or not. */
static double doubtful_get(mt_history *history, const mt_store *store, mt_expr_op op, const mt_moment *moment)
{
    int64_t start = window_start(store->plan, moment->t);
    bool seen[3] = {false};
    switch (op) {
    case MT_EXPR_LARGEST: return MT_UNKNOWN;
    case MT_EXPR_SUM: return store->telling >= start ? MT_UNKNOWN : 0;
    case MT_EXPR_TIME_SINCE: return store->any >= start ? MT_UNKNOWN : (double)MT_FOREVER;
    case MT_EXPR_SINCE:
        worlds_add(history, store->plan, moment, &store->starts, false, 0, seen);
        return seen[0] || seen[1] ? MT_UNKNOWN : 0;
    default: return store->any >= start ? MT_UNKNOWN : 0;
    }
}

static bool is_doubtful(const mt_store *store, const mt_moment *moment)
{
    return store->same.width == 1 && !mt_value_is_known(moment->value[store->same.slot[0]]);
}

double mt_history_get(mt_history *history, mt_expr_op op, uint32_t number, const mt_moment *moment)
{
    if (op == MT_EXPR_ALWAYS) {
        const mt_span *span = &history->program->exprs.span[number];
        unsigned held = mt_trails_get_held(history->trails, number, moment,
                                           span->window == MT_FOREVER ? INT64_MIN : moment->t - span->window);
        return held ? held == 1 : MT_UNKNOWN;
    }
    mt_store *store = &history->store[number];
    if (is_doubtful(store, moment))
        return doubtful_get(history, store, op, moment);
    switch (op) {
    case MT_EXPR_COUNT: return count_get(history, store, moment);
    case MT_EXPR_SUM: return sum_get(history, store, moment);
    case MT_EXPR_LARGEST: return largest_get(history, store, moment);
    case MT_EXPR_DIFFERENT: return different_get(history, store, moment);
    case MT_EXPR_SINCE: return since_get(history, store, moment);
    default: return latest_get(history, store, op, moment);
    }
}

static int64_t instant_in(int64_t t, int64_t start) { return t >= start ? t : MT_FOREVER; }

/* The first instant that has still to leave the window. */
static int64_t leaves(const mt_store *store, size_t place, int64_t start)
{
    int64_t first = instant_in(store->latest[place].t[0], start), other = instant_in(store->latest[place].t[1], start);
    first = other < first ? other : first;
    if (store->counter && store->counter[place].used) /* those that left were let go of */
        other = store->counter[place].list[store->counter[place].head] >> 1;
    else if (store->bucket)
        other = mt_bucket_get_leaving(&store->bucket[place], store->plan, start);
    return other < first ? other : first;
}

static int64_t first_leaves(mt_history *history, mt_store *store, const mt_moment *moment, int64_t start)
{
    asked which = ask(history, store, moment);
    int64_t first = which.exact == MT_SAME_NONE ? MT_FOREVER : leaves(store, which.exact, start);
    size_t place;
    FOR_OTHERS(place)
    {
        int64_t other = leaves(store, place, start);
        first = other < first ? other : first;
    }
    return first;
}

/* Where every candidate is doubtful, the last to leave makes the difference; of starts, each may. */
static int64_t doubtful_leaves(const mt_store *store, mt_expr_op op, int64_t start)
{
    for (size_t i = 0; op == MT_EXPR_SINCE && i < store->starts.used; i++)
        if (mt_ring_get(&store->starts, i)->t >= start)
            return mt_ring_get(&store->starts, i)->t;
    return instant_in(op == MT_EXPR_SUM ? store->telling : store->any, start);
}

int64_t mt_history_get_next(mt_history *history, mt_expr_op op, uint32_t number, const mt_moment *moment)
{
    if (op == MT_EXPR_ALWAYS)
        return mt_trails_get_next(history->trails, number, moment);
    mt_store *store = &history->store[number];
    if (store->plan->window == MT_FOREVER)
        return MT_FOREVER;
    int64_t start = window_start(store->plan, moment->t);
    int64_t first =
        is_doubtful(store, moment) ? doubtful_leaves(store, op, start) : first_leaves(history, store, moment, start);
    return first == MT_FOREVER ? MT_FOREVER : first + store->plan->window + 1;
}

/* The latest of one combination, without those after the moment. */
static size_t recent_write(const mt_store *store, size_t place, bool earlier, const mt_moment *moment, uint64_t *seq,
                           size_t room)
{
    const mt_ring *ring = &store->recent[place];
    int64_t start = window_start(store->plan, moment->t);
    size_t written = 0;
    for (size_t i = ring->used; i-- > 0 && written < room;) {
        const mt_candidate *event = mt_ring_get(ring, i);
        if (event->t >= start && event->seq <= moment->seq && !(earlier && event->seq == moment->seq))
            seq[written++] = event->seq;
    }
    return written;
}

size_t mt_history_get_events(const mt_history *history, uint32_t number, bool earlier, const mt_moment *moment,
                             uint64_t *seq, size_t room)
{
    const mt_store *store = &history->store[number];
    if (!store->recent)
        return 0;
    bool all = store->same.width && mt_same_is_partial(&store->same, moment->value);
    size_t exact = all ? MT_SAME_NONE : mt_same_find(&store->same, moment->value), written = 0;
    size_t others = all ? store->same.count : store->same.partial_count;
    if (exact != MT_SAME_NONE)
        written = recent_write(store, exact, earlier, moment, seq, room);
    for (size_t i = 0; i < others && written < room; i++) {
        size_t place = all ? i : store->same.partial[i];
        if (!mt_same_is_different(&store->same, place, moment->value))
            written += recent_write(store, place, earlier, moment, seq + written, room - written);
    }
    return written;
}
