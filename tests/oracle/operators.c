/* One function an operator. Each reads as its line of the manual. */
#include "oracle/operators.h"

/* An exact sum of doubles that are not too far apart in size: 113 bits. */
__extension__ typedef __float128 exact;

static naive_truth truth_from(double value)
{
    return !mt_value_is_known(value) ? NAIVE_DOUBT : value != 0 ? NAIVE_YES : NAIVE_NO;
}

static naive_truth same_value(double a, double b)
{
    return !mt_value_is_known(a) || !mt_value_is_known(b) ? NAIVE_DOUBT : a == b ? NAIVE_YES : NAIVE_NO;
}

static naive_truth same_identity(uint32_t a, uint32_t b)
{
    return !a || !b ? NAIVE_DOUBT : a == b ? NAIVE_YES : NAIVE_NO;
}

/* -- which events are meant -- */

naive_truth naive_fits(const naive_history *history, const mt_pattern *pattern, size_t i, const naive_moment *now)
{
    if (history->event[i].act != pattern->act)
        return NAIVE_NO;
    naive_moment then = naive_at_event(history, i);
    naive_truth fits = NAIVE_YES;
    for (mt_key key = 0; key < MT_KEYS; key++)
        if (pattern->same_keys & 1u << key)
            fits = naive_and(fits, same_identity(then.who[key], now->who[key]));
    for (size_t j = 0; j < pattern->same_fact_count; j++)
        fits = naive_and(fits, same_value(naive_fact(history, &then, pattern->same_fact[j]),
                                          naive_fact(history, now, pattern->same_fact[j])));
    if (fits != NAIVE_NO && pattern->where)
        fits = naive_and(fits, naive_truth_of(history, pattern->where, &then));
    return fits;
}

/* The same, of those that a past operator looks back at: seen by now, in the window, not the judged one if `earlier`.
 */
static naive_truth candidate(const naive_history *history, const mt_pattern *pattern, size_t i, const naive_moment *now)
{
    const mt_event *event = &history->event[i];
    if (i >= now->seen || (pattern->earlier && event == now->event))
        return NAIVE_NO;
    if (pattern->has_window && event->t < now->t - pattern->window)
        return NAIVE_NO;
    return naive_fits(history, pattern, i, now);
}

/* -- looking back at events -- */

static naive_truth once(const naive_history *history, const mt_node *node, const naive_moment *now)
{
    naive_truth any = NAIVE_NO;
    for (size_t i = 0; i < now->seen; i++)
        any = naive_or(any, candidate(history, node->pattern, i, now));
    return any;
}

static double count(const naive_history *history, const mt_node *node, const naive_moment *now)
{
    double number = 0;
    for (size_t i = 0; i < now->seen; i++)
        switch (candidate(history, node->pattern, i, now)) {
        case NAIVE_YES: number++; break;
        case NAIVE_DOUBT: return MT_UNKNOWN;
        default: break;
        }
    return number;
}

/* From the latest; unknown if a doubtful one came later (at the same tick it changes nothing). */
static double time_since(const naive_history *history, const mt_node *node, const naive_moment *now)
{
    bool sure = false, doubtful = false;
    int64_t surely = 0, maybe = 0;
    for (size_t i = 0; i < now->seen; i++) {
        naive_truth is = candidate(history, node->pattern, i, now);
        if (is == NAIVE_YES)
            sure = true, surely = history->event[i].t;
        if (is == NAIVE_DOUBT)
            doubtful = true, maybe = history->event[i].t;
    }
    if (doubtful && (!sure || maybe > surely))
        return MT_UNKNOWN;
    return sure ? (double)(now->t - surely) : (double)MT_FOREVER;
}

static double sum_of(const naive_history *history, const mt_node *node, const naive_moment *now)
{
    exact sum = 0;
    for (size_t i = 0; i < now->seen; i++) {
        naive_truth is = candidate(history, node->pattern, i, now);
        naive_moment then = naive_at_event(history, i);
        double value = is == NAIVE_NO ? 0 : naive_fact(history, &then, node->fact);
        if (!mt_value_is_known(value) || (is == NAIVE_DOUBT && value != 0))
            return MT_UNKNOWN;
        sum += value;
    }
    return (double)sum;
}

static double largest_of(const naive_history *history, const mt_node *node, const naive_moment *now)
{
    bool sure = false;
    double largest = 0;
    for (size_t i = 0; i < now->seen; i++) {
        naive_truth is = candidate(history, node->pattern, i, now);
        naive_moment then = naive_at_event(history, i);
        double value = is == NAIVE_NO ? 0 : naive_fact(history, &then, node->fact);
        if (!mt_value_is_known(value))
            return MT_UNKNOWN;
        if (is == NAIVE_YES && (!sure || value > largest))
            sure = true, largest = value;
    }
    if (!sure)
        return MT_UNKNOWN;
    for (size_t i = 0; i < now->seen; i++) {
        naive_moment then = naive_at_event(history, i);
        if (candidate(history, node->pattern, i, now) == NAIVE_DOUBT &&
            naive_fact(history, &then, node->fact) > largest)
            return MT_UNKNOWN;
    }
    return largest;
}

/* True if one of the first `before` events is surely a candidate and has this identity. */
static bool surely_counted(const naive_history *history, const mt_node *node, const naive_moment *now, size_t before,
                           uint32_t identity)
{
    for (size_t i = 0; i < before; i++)
        if (history->who[i][node->key] == identity && candidate(history, node->pattern, i, now) == NAIVE_YES)
            return true;
    return false;
}

static double count_different(const naive_history *history, const mt_node *node, const naive_moment *now)
{
    double number = 0;
    for (size_t i = 0; i < now->seen; i++) {
        naive_truth is = candidate(history, node->pattern, i, now);
        uint32_t identity = history->who[i][node->key];
        if (is == NAIVE_NO)
            continue;
        if (!identity || (is == NAIVE_DOUBT && !surely_counted(history, node, now, now->seen, identity)))
            return MT_UNKNOWN;
        number += is == NAIVE_YES && !surely_counted(history, node, now, i, identity);
    }
    return number;
}

/* -- looking back at time -- */

/* c at every tick T with from <= T < now, as it stands at the end of the tick, for those that the judged event names.
 * Only states stand in it, so that it can change only where there is an event: after the first tick, the ticks of
 * events are all. */
static naive_truth held_from(const naive_history *history, const mt_node *c, int64_t from, const naive_moment *now)
{
    naive_truth held = NAIVE_YES;
    if (from >= now->t)
        return held;
    naive_moment then = naive_at_tick(history, from, now->named);
    held = naive_truth_of(history, c, &then);
    for (size_t i = 0; i < history->count; i++)
        if (history->event[i].t > from && history->event[i].t < now->t) {
            then = naive_at_tick(history, history->event[i].t, now->named);
            held = naive_and(held, naive_truth_of(history, c, &then));
        }
    return held;
}

static naive_truth always(const naive_history *history, const mt_node *node, const naive_moment *now)
{
    int64_t from = history->count ? history->event[0].t : now->t;
    if (node->pattern->has_window && now->t - node->pattern->window > from)
        from = now->t - node->pattern->window;
    return naive_and(held_from(history, node->kid[0], from, now), naive_truth_of(history, node->kid[0], now));
}

/* c from the state just after event s up to now, always for those that the judged event names. */
static naive_truth held_since(const naive_history *history, const mt_node *c, size_t s, const naive_moment *now)
{
    naive_moment start = naive_just_after(history, s, now->named);
    naive_truth held = naive_truth_of(history, c, &start);
    held = naive_and(held, held_from(history, c, start.t, now));
    return naive_and(held, naive_truth_of(history, c, now));
}

/* Any doubtful candidate after the latest sure one may be the latest; what is true of each such world is true. */
static naive_truth since(const naive_history *history, const mt_node *node, const naive_moment *now)
{
    bool all = true, none = true;
    naive_truth is = NAIVE_NO;
    for (size_t i = now->seen; i-- > 0 && is != NAIVE_YES;) {
        is = candidate(history, node->pattern, i, now);
        if (is == NAIVE_NO)
            continue;
        naive_truth held = held_since(history, node->kid[0], i, now);
        all = all && held == NAIVE_YES;
        none = none && held == NAIVE_NO;
    }
    if (is != NAIVE_YES)
        all = false; /* the world in which there was none */
    return all ? NAIVE_YES : none ? NAIVE_NO : NAIVE_DOUBT;
}

/* -- looking forward -- */

naive_follow naive_followed(const naive_history *history, const mt_node *node, size_t judged)
{
    naive_moment now = naive_at_event(history, judged);
    int64_t until = now.t + node->pattern->window;
    naive_truth other = node->kid_count ? naive_truth_of(history, node->kid[0], &now) : NAIVE_NO;
    naive_truth any = other;
    for (size_t i = judged + 1; i < history->count && history->event[i].t <= until; i++)
        any = naive_or(any, naive_fits(history, node->pattern, i, &now));
    return (naive_follow){any, any != NAIVE_YES && history->end <= until};
}

/* -- conditions -- */

static naive_truth truths_compare(const naive_history *history, const mt_node *node, const naive_moment *now)
{
    naive_truth a = naive_truth_of(history, node->kid[0], now), b = naive_truth_of(history, node->kid[1], now);
    naive_truth same = a == NAIVE_DOUBT || b == NAIVE_DOUBT ? NAIVE_DOUBT : a == b ? NAIVE_YES : NAIVE_NO;
    return node->op == MT_OP_NE ? naive_not(same) : same;
}

static naive_truth compare(const naive_history *history, const mt_node *node, const naive_moment *now)
{
    if (node->kid[0]->type == MT_TYPE_TRUTH)
        return truths_compare(history, node, now);
    double a = naive_number_of(history, node->kid[0], now), b = naive_number_of(history, node->kid[1], now);
    if (!mt_value_is_known(a) || !mt_value_is_known(b))
        return NAIVE_DOUBT;
    switch (node->op) {
    case MT_OP_EQ: return a == b ? NAIVE_YES : NAIVE_NO;
    case MT_OP_NE: return a != b ? NAIVE_YES : NAIVE_NO;
    case MT_OP_LT: return a < b ? NAIVE_YES : NAIVE_NO;
    case MT_OP_LE: return a <= b ? NAIVE_YES : NAIVE_NO;
    case MT_OP_GT: return a > b ? NAIVE_YES : NAIVE_NO;
    default: return a >= b ? NAIVE_YES : NAIVE_NO;
    }
}

static naive_truth in(const naive_history *history, const mt_node *node, const naive_moment *now)
{
    double word = naive_number_of(history, node->kid[0], now);
    naive_truth any = NAIVE_NO;
    for (size_t i = 1; i < node->kid_count; i++)
        any = naive_or(any, same_value(word, node->kid[i]->number));
    return any;
}

static naive_truth all_of(const naive_history *history, const mt_node *node, const naive_moment *now)
{
    naive_truth all = NAIVE_YES;
    for (size_t i = 0; i < node->kid_count; i++)
        all = naive_and(all, naive_truth_of(history, node->kid[i], now));
    return all;
}

static naive_truth any_of(const naive_history *history, const mt_node *node, const naive_moment *now)
{
    naive_truth any = NAIVE_NO;
    for (size_t i = 0; i < node->kid_count; i++)
        any = naive_or(any, naive_truth_of(history, node->kid[i], now));
    return any;
}

naive_truth naive_truth_of(const naive_history *history, const mt_node *node, const naive_moment *now)
{
    switch (node->op) {
    case MT_OP_TRUTH: return node->number != 0 ? NAIVE_YES : NAIVE_NO;
    case MT_OP_FACT: return truth_from(naive_fact(history, now, node->fact));
    case MT_OP_TERM: return naive_truth_of(history, node->kid[0], now);
    case MT_OP_KNOWN_FACT: return mt_value_is_known(naive_fact(history, now, node->fact)) ? NAIVE_YES : NAIVE_NO;
    case MT_OP_KNOWN_KEY: return now->who[node->key] ? NAIVE_YES : NAIVE_NO;
    case MT_OP_IF:
        return naive_or(naive_not(naive_truth_of(history, node->kid[0], now)),
                        naive_truth_of(history, node->kid[1], now));
    case MT_OP_OR: return any_of(history, node, now);
    case MT_OP_AND: return all_of(history, node, now);
    case MT_OP_NOT: return naive_not(naive_truth_of(history, node->kid[0], now));
    case MT_OP_EQ:
    case MT_OP_NE:
    case MT_OP_LT:
    case MT_OP_LE:
    case MT_OP_GT:
    case MT_OP_GE: return compare(history, node, now);
    case MT_OP_IN: return in(history, node, now);
    case MT_OP_ONCE: return once(history, node, now);
    case MT_OP_NEVER: return naive_not(once(history, node, now));
    case MT_OP_ALWAYS: return always(history, node, now);
    case MT_OP_SINCE: return since(history, node, now);
    default: mt_failure_stop(__FILE__, __LINE__, "no condition of one moment");
    }
}

/* -- numbers -- */

/* Times are whole microseconds: what a product or a quotient makes finer is rounded, halves away from zero. */
static double whole(const mt_node *node, double value) { return node->dimension == MT_TIME ? round(value) : value; }

static double extreme(const naive_history *history, const mt_node *node, const naive_moment *now)
{
    double best = naive_number_of(history, node->kid[0], now);
    for (size_t i = 1; i < node->kid_count; i++) {
        double value = naive_number_of(history, node->kid[i], now);
        if (!mt_value_is_known(best) || !mt_value_is_known(value))
            return MT_UNKNOWN;
        if (node->op == MT_OP_MIN ? value < best : value > best)
            best = value;
    }
    return best;
}

/* An unknown operand makes the result unknown by itself: NaN. */
static double arithmetic(const naive_history *history, const mt_node *node, const naive_moment *now)
{
    double a = naive_number_of(history, node->kid[0], now), b = naive_number_of(history, node->kid[1], now);
    switch (node->op) {
    case MT_OP_ADD: return a + b;
    case MT_OP_SUB: return a - b;
    case MT_OP_MUL: return whole(node, a * b);
    default: return b == 0 ? MT_UNKNOWN : whole(node, a / b);
    }
}

double naive_number_of(const naive_history *history, const mt_node *node, const naive_moment *now)
{
    switch (node->op) {
    case MT_OP_NUMBER:
    case MT_OP_WORD: return node->number;
    case MT_OP_FACT: return naive_fact(history, now, node->fact);
    case MT_OP_TERM: return naive_number_of(history, node->kid[0], now);
    case MT_OP_NEG: return -naive_number_of(history, node->kid[0], now);
    case MT_OP_MIN:
    case MT_OP_MAX: return extreme(history, node, now);
    case MT_OP_ADD:
    case MT_OP_SUB:
    case MT_OP_MUL:
    case MT_OP_DIV: return arithmetic(history, node, now);
    case MT_OP_COUNT: return count(history, node, now);
    case MT_OP_COUNT_DIFFERENT: return count_different(history, node, now);
    case MT_OP_TIME_SINCE: return time_since(history, node, now);
    case MT_OP_SUM_OF: return sum_of(history, node, now);
    case MT_OP_LARGEST_OF: return largest_of(history, node, now);
    default: mt_failure_stop(__FILE__, __LINE__, "no number of one moment");
    }
}
