/* Form 3: duties that an event opens, done by a date or not. */
#include <string.h>

#include "oracle/judging.h"

typedef struct duty {
    size_t from;             /* the event */
    int64_t opens;           /* its time, or that of a later year's */
    uint32_t named[MT_KEYS]; /* what that event names, and whose duty it is */
    uint32_t owner;          /* whose: 0 not known, or the run's */
} duty;

static naive_truth same_owner(const naive_judging *j, const duty *duty, size_t event)
{
    if (j->provision->per == NAIVE_RUN)
        return NAIVE_YES;
    uint32_t other = j->history->who[event][j->provision->per];
    return !duty->owner || !other ? NAIVE_DOUBT : duty->owner == other ? NAIVE_YES : NAIVE_NO;
}

static int64_t later(int64_t t, double by)
{
    return (double)t + by >= (double)MT_FOREVER ? MT_FOREVER : t + (int64_t)by;
}

/* By how much the event moves a date; NaN: by an unknown length, or it is not known whose date. */
static double extension(const naive_judging *j, const duty *duty, size_t event)
{
    naive_truth same = same_owner(j, duty, event);
    if (same == NAIVE_NO)
        return 0;
    naive_moment then = naive_at_event(j->history, event);
    double length = naive_number_of(j->history, j->provision->extended_length, &then);
    if (same == NAIVE_DOUBT || !mt_value_is_known(length))
        return MT_UNKNOWN;
    if (length > (double)j->provision->extended_at_most)
        length = (double)j->provision->extended_at_most;
    return length > 0 ? length : 0;
}

/* The due date as it stands after the first `seen` events. A grant after the date comes too late. */
static int64_t due_date(const naive_judging *j, const duty *duty, size_t seen, bool *doubtful)
{
    const naive_provision *provision = j->provision;
    int64_t due = later(duty->opens, (double)(provision->has_due ? provision->due : provision->every));
    for (size_t i = duty->from + 1; provision->has_extension && i < seen; i++) {
        const mt_event *event = &j->history->event[i];
        if (event->t < duty->opens || event->t > due || !provision->extended_on[event->act])
            continue;
        double by = extension(j, duty, i);
        if (!mt_value_is_known(by))
            *doubtful = true;
        else
            due = later(due, by);
    }
    return due;
}

/* What came of a duty by its date. */
typedef struct kept {
    naive_required is;
    int64_t met_at, due;
    double late_by;
} kept;

/* The first tick after this one at which an event may change a state; after the last, the one after the run. */
static int64_t next_change(const naive_history *history, int64_t tick)
{
    for (size_t i = 0; i < history->count; i++)
        if (history->event[i].t > tick)
            return history->event[i].t;
    return history->end + 1;
}

static naive_truth done_at(const naive_judging *j, const duty *duty, int64_t tick, size_t *seen)
{
    naive_moment now = naive_at_tick(j->history, tick, duty->named);
    *seen = now.seen;
    return naive_condition(j, j->provision->done, &now);
}

/* `done`: true at the end of some tick from the opening to the due date, both included. It is made of states, so only
 * events change it, and it is enough to ask at the opening and at the ticks of events. */
static kept kept_by_state(const naive_judging *j, const duty *duty)
{
    bool doubtful = false, ignored;
    size_t seen;
    kept kept = {
        .due = due_date(j, duty, j->history->count, &doubtful), .late_by = MT_UNKNOWN, .is = {NAIVE_NO, false}};
    kept.is.open = j->history->end <= kept.due;
    if (!kept.is.open)
        kept.is.truth = done_at(j, duty, kept.due, &seen);
    if (doubtful && kept.is.truth == NAIVE_NO)
        kept.is.truth = NAIVE_DOUBT;
    for (int64_t tick = duty->opens; tick <= j->history->end; tick = next_change(j->history, tick)) {
        if (done_at(j, duty, tick, &seen) != NAIVE_YES)
            continue;
        if (tick > kept.due) {
            kept.late_by = (double)(tick - kept.due);
            return kept;
        }
        kept.due = due_date(j, duty, seen, &ignored);
        kept.met_at = tick;
        kept.is = (naive_required){NAIVE_YES, false};
        return kept;
    }
    return kept;
}

/* `done_by`: the first event that surely matches, up to the due date as it stands then. */
static kept kept_by_event(const naive_judging *j, const duty *duty)
{
    const naive_history *history = j->history;
    bool doubtful = false;
    kept kept = {.due = due_date(j, duty, history->count, &doubtful), .late_by = MT_UNKNOWN, .is = {NAIVE_NO, false}};
    naive_moment from = naive_at_event(history, duty->from);
    for (size_t i = duty->from + 1; i < history->count; i++) {
        int64_t t = history->event[i].t;
        if (t < duty->opens)
            continue;
        naive_truth done = naive_and(same_owner(j, duty, i), naive_fits(history, j->provision->done_by, i, &from));
        if (t <= kept.due && done == NAIVE_YES) {
            bool ignored;
            kept.due = due_date(j, duty, i, &ignored);
            kept.met_at = t;
            kept.is.truth = NAIVE_YES;
            return kept;
        }
        doubtful |= t <= kept.due && done == NAIVE_DOUBT;
        if (t > kept.due && done == NAIVE_YES) {
            kept.late_by = (double)(t - kept.due);
            break;
        }
    }
    kept.is.open = history->end <= kept.due;
    if (doubtful)
        kept.is.truth = NAIVE_DOUBT;
    return kept;
}

/* Scope, `when` and exceptions are asked at the event; a `from` that may or may not match is an unknown `when`. */
static void duty_judge(naive_judging *j, const duty *duty, naive_truth matches)
{
    naive_moment now = naive_at_event(j->history, duty->from);
    kept kept = j->provision->done ? kept_by_state(j, duty) : kept_by_event(j, duty);
    naive_truth when = naive_and(matches, naive_condition(j, j->provision->when, &now));
    mt_verdict verdict;
    if (!naive_decide(j, naive_applies(j, &now), when, kept.is, naive_excepted(j, &now), &verdict))
        return;
    naive_tally(j->summary, verdict);
    naive_judgement *judgement = naive_judgement_add(j, verdict, verdict == MT_MET ? kept.met_at : kept.due,
                                                     j->history->event[duty->from].seq, &now);
    judgement->part_count = 1;
    judgement->part[0] = kept.is.open ? -1 : naive_part_value(kept.is.truth);
    if (verdict == MT_MET)
        judgement->to_spare = (double)(kept.due - kept.met_at);
    if (verdict == MT_BREACHED)
        judgement->late_by = kept.late_by;
    naive_exceptions_note(j, &now, judgement);
}

void naive_judge_due(naive_judging *j)
{
    const naive_provision *provision = j->provision;
    const naive_history *history = j->history;
    for (size_t i = 0; i < history->count; i++) {
        naive_moment now = naive_at_event(history, i);
        naive_truth matches = naive_fits(history, provision->from, i, &now);
        if (matches == NAIVE_NO)
            continue;
        duty duty = {.from = i, .opens = now.t};
        memcpy(duty.named, now.named, sizeof duty.named);
        if (provision->per != NAIVE_RUN)
            duty.owner = duty.named[provision->per] = now.who[provision->per];
        duty_judge(j, &duty, matches);
        if (provision->has_every && provision->every > 0)
            for (duty.opens += provision->every; duty.opens <= history->end; duty.opens += provision->every)
                duty_judge(j, &duty, matches);
    }
}
