/* Who and what, as of a moment. */
#include "oracle/moment.h"

#include <string.h>

naive_truth naive_not(naive_truth a) { return a == NAIVE_DOUBT ? NAIVE_DOUBT : a == NAIVE_YES ? NAIVE_NO : NAIVE_YES; }

naive_truth naive_and(naive_truth a, naive_truth b)
{
    if (a == NAIVE_NO || b == NAIVE_NO)
        return NAIVE_NO;
    return a == NAIVE_DOUBT || b == NAIVE_DOUBT ? NAIVE_DOUBT : NAIVE_YES;
}

naive_truth naive_or(naive_truth a, naive_truth b)
{
    if (a == NAIVE_YES || b == NAIVE_YES)
        return NAIVE_YES;
    return a == NAIVE_DOUBT || b == NAIVE_DOUBT ? NAIVE_DOUBT : NAIVE_NO;
}

/* -- who -- */

/* A system has an operator, a place, a party, a group; a target has a place; a place has a party. */
static bool can_give(mt_key from, mt_key to)
{
    switch (from) {
    case MT_SYSTEM: return to == MT_OPERATOR || to == MT_PLACE || to == MT_PARTY || to == MT_GROUP;
    case MT_TARGET: return to == MT_PLACE;
    case MT_PLACE: return to == MT_PARTY;
    default: return false;
    }
}

/* The identity of key `to` in the latest of the first `seen` events that names both it and something of `from`; 0 none.
 */
static uint32_t latest_partner(const naive_history *history, size_t seen, const uint32_t from[MT_KEYS], mt_key to)
{
    for (size_t i = seen; i-- > 0;) {
        const uint32_t *named = history->event[i].who;
        for (mt_key key = 0; named[to] && key < MT_KEYS; key++)
            if (can_give(key, to) && from[key] && named[key] == from[key])
                return named[to];
    }
    return 0;
}

/* What is named stands; the rest is taken over from what is named. A place taken over gives a party in turn. */
static void take_over(const naive_history *history, size_t seen, const uint32_t named[MT_KEYS], uint32_t who[MT_KEYS])
{
    for (mt_key key = 0; key < MT_KEYS; key++)
        who[key] = named[key] ? named[key] : latest_partner(history, seen, named, key);
    if (!who[MT_PARTY] && who[MT_PLACE]) {
        uint32_t place[MT_KEYS] = {[MT_PLACE] = who[MT_PLACE]};
        who[MT_PARTY] = latest_partner(history, seen, place, MT_PARTY);
    }
}

void naive_history_open(naive_history *history, mt_arena *arena, const mt_vocabulary *vocabulary, const mt_event *event,
                        size_t count, int64_t end)
{
    *history =
        (naive_history){vocabulary, event, count, end, mt_arena_get_array(arena, count + 1, sizeof *history->who)};
    for (size_t i = 0; i < count; i++)
        take_over(history, i, event[i].who, history->who[i]);
}

naive_moment naive_at_event(const naive_history *history, size_t i)
{
    naive_moment moment = {.t = history->event[i].t, .seen = i + 1, .event = &history->event[i]};
    memcpy(moment.named, history->event[i].who, sizeof moment.named);
    memcpy(moment.who, history->who[i], sizeof moment.who);
    return moment;
}

naive_moment naive_at_tick(const naive_history *history, int64_t tick, const uint32_t named[MT_KEYS])
{
    naive_moment moment = {.t = tick};
    while (moment.seen < history->count && history->event[moment.seen].t <= tick)
        moment.seen++;
    memcpy(moment.named, named, sizeof moment.named);
    take_over(history, moment.seen, named, moment.who);
    return moment;
}

naive_moment naive_just_after(const naive_history *history, size_t event, const uint32_t named[MT_KEYS])
{
    naive_moment moment = {.t = history->event[event].t, .seen = event + 1};
    memcpy(moment.named, named, sizeof moment.named);
    take_over(history, moment.seen, named, moment.who);
    return moment;
}

/* -- facts -- */

/* What the act says of the fact by itself, or NULL. */
static const mt_said_by_act *act_says(uint16_t act, uint16_t fact)
{
    for (size_t i = 0; i < mt_said_by_acts_count; i++)
        if (mt_said_by_acts[i].act == act && mt_said_by_acts[i].fact == fact)
            return &mt_said_by_acts[i];
    return NULL;
}

/* True if the line says the fact, be it that it is unknown. */
static bool line_says(const mt_event *event, uint16_t fact, double *value)
{
    for (uint16_t i = 0; i < event->said_count; i++)
        if (event->said[i].fact == fact) {
            *value = event->said[i].value;
            return true;
        }
    return false;
}

static double state_at(const naive_history *history, const naive_moment *moment, uint16_t fact, mt_key owner)
{
    double value;
    for (size_t i = moment->seen; i-- > 0;) {
        const mt_event *event = &history->event[i];
        if (history->who[i][owner] != moment->who[owner])
            continue;
        if (line_says(event, fact, &value))
            return value;
        const mt_said_by_act *says = act_says(event->act, fact);
        if (says && says->saying == MT_SAYS)
            return says->value;
    }
    return MT_UNKNOWN;
}

/* A clock is unknown, stopped (it reads zero), or running: then zero is when it would have read zero. */
typedef struct clock {
    enum { CLOCK_UNKNOWN, CLOCK_STOPPED, CLOCK_RUNS } is;
    double zero;
} clock;

static void clock_hear(clock *clock, const mt_event *event, uint16_t fact)
{
    double t = (double)event->t, value;
    const mt_said_by_act *says = act_says(event->act, fact);
    if (says && says->saying == MT_STARTS)
        clock->is = CLOCK_RUNS, clock->zero = t;
    if (says && says->saying == MT_STOPS)
        clock->is = CLOCK_STOPPED;
    if (fact == MT_FACT_HUMAN_ON_WATCH_FOR && line_says(event, MT_FACT_HUMAN_AT_POST, &value)) {
        if (!mt_value_is_known(value))
            clock->is = CLOCK_UNKNOWN;
        else if (value == 0)
            clock->is = CLOCK_STOPPED;
        else if (clock->is != CLOCK_RUNS)
            clock->is = CLOCK_RUNS, clock->zero = t;
    }
    if (line_says(event, fact, &value)) {
        clock->is = mt_value_is_known(value) ? CLOCK_RUNS : CLOCK_UNKNOWN;
        clock->zero = t - value;
    }
}

static double clock_at(const naive_history *history, const naive_moment *moment, uint16_t fact, mt_key owner)
{
    clock clock = {.is = CLOCK_UNKNOWN};
    for (size_t i = 0; i < moment->seen; i++)
        if (history->who[i][owner] == moment->who[owner])
            clock_hear(&clock, &history->event[i], fact);
    return clock.is == CLOCK_UNKNOWN ? MT_UNKNOWN : clock.is == CLOCK_STOPPED ? 0 : (double)moment->t - clock.zero;
}

double naive_fact(const naive_history *history, const naive_moment *moment, uint16_t number)
{
    const mt_fact *fact = &history->vocabulary->facts[number];
    double value;
    if (fact->nature == MT_EVENT_FACT || fact->owner == MT_NO_KEY)
        return moment->event && line_says(moment->event, number, &value) ? value : MT_UNKNOWN;
    if (fact->nature == MT_CLOCK)
        return clock_at(history, moment, number, fact->owner);
    return state_at(history, moment, number, fact->owner);
}
