/* The four forms of provision, and what they come to over a run. */
#include "oracle/naive.h"

#include <string.h>

#include "oracle/operators.h"
#include "oracle/provision.h"

/* One provision over one run. */
typedef struct judging {
    const naive_history *history;
    const naive_provision *provision;
    mt_arena *arena;
    naive_result *result;
    mt_provision_summary *summary;
    bool out_of_scope, not_when;    /* noted */
} judging;

/* -- what all forms ask -- */

static naive_truth condition(const judging *j, const mt_node *node, const naive_moment *now)
{
    return node ? naive_truth_of(j->history, node, now) : NAIVE_YES;
}

/* In scope: the treaty's `applies` and the provision's. */
static naive_truth applies(const judging *j, const naive_moment *now)
{
    return naive_and(condition(j, j->provision->scope, now), condition(j, j->provision->applies, now));
}

/* Its clause holds, and none of its own exceptions applies. */
static naive_truth exception_applies(const judging *j, const naive_exception *exception, const naive_moment *now)
{
    naive_truth inner = NAIVE_NO;
    for (size_t i = 0; i < exception->unless_count; i++)
        inner = naive_or(inner, exception_applies(j, &exception->unless[i], now));
    return naive_and(condition(j, exception->clause, now), naive_not(inner));
}

static naive_truth excepted(const judging *j, const naive_moment *now)
{
    naive_truth any = NAIVE_NO;
    for (size_t i = 0; i < j->provision->exception_count; i++)
        any = naive_or(any, exception_applies(j, &j->provision->exception[i], now));
    return any;
}

static naive_judgement *judgement_add(judging *j, mt_verdict verdict, int64_t t, uint64_t seq, const naive_moment *who)
{
    naive_result *result = j->result;
    if (result->count == result->room)
        result->judgement = mt_arena_grow(j->arena, result->judgement, result->count, &result->room, sizeof *result->judgement);
    naive_judgement *judgement = &result->judgement[result->count++];
    *judgement = (naive_judgement){.treaty = j->provision->treaty, .provision = j->provision->place, .verdict = verdict, .t = t, .seq = seq,
                                   .late_by = MT_UNKNOWN, .lasted = MT_UNKNOWN, .to_spare = MT_UNKNOWN};
    memcpy(judgement->who, who->who, sizeof judgement->who);
    return judgement;
}

static int8_t part_value(naive_truth truth)
{
    return truth == NAIVE_DOUBT ? -1 : truth == NAIVE_YES;
}

/* What a provision requires, or a duty: its value, or that it is not decided when the run ends. */
typedef struct required { naive_truth truth; bool open; } required;

/* The rule of all judgements: scope, what is required, exceptions where that is not met. False: nothing is judged. */
static bool decide(judging *j, naive_truth scope, naive_truth when, required is, naive_truth exception, mt_verdict *verdict)
{
    if (scope == NAIVE_NO || when == NAIVE_NO) {
        j->out_of_scope |= when != NAIVE_NO;
        j->not_when |= scope != NAIVE_NO;
        return false;
    }
    if (!is.open && is.truth == NAIVE_YES)
        *verdict = MT_MET;
    else if (exception == NAIVE_YES)
        *verdict = MT_EXCEPTED;
    else if (is.open)
        *verdict = MT_OPEN;
    else if (scope == NAIVE_YES && when == NAIVE_YES && is.truth == NAIVE_NO && exception == NAIVE_NO)
        *verdict = MT_BREACHED;
    else
        *verdict = MT_UNDETERMINED;
    return true;
}

static void tally(mt_provision_summary *summary, mt_verdict verdict)
{
    summary->judged++;
    summary->met += verdict == MT_MET;
    summary->excepted += verdict == MT_EXCEPTED;
    summary->breached += verdict == MT_BREACHED;
    summary->undetermined += verdict == MT_UNDETERMINED;
    summary->open += verdict == MT_OPEN;
}

/* -- form 1: at events -- */

static naive_follow part_at_event(const judging *j, const mt_node *part, size_t event, const naive_moment *now)
{
    if (part->op == MT_OP_FOLLOWED_BY)
        return naive_followed(j->history, part, event);
    return (naive_follow){condition(j, part, now), false};
}

/* False if a part is false, else unknown if one is unknown, else open if one is open, else true. */
static required parts_at_event(const judging *j, size_t event, const naive_moment *now, naive_judgement *judgement)
{
    const naive_provision *provision = j->provision;
    required all = {NAIVE_YES, false};
    judgement->part_count = provision->part_count;
    for (uint8_t i = 0; i < provision->part_count; i++) {
        naive_follow part = part_at_event(j, provision->part[i], event, now);
        judgement->part[i] = part.open ? -1 : part_value(part.truth);
        judgement->followed |= (uint16_t)((provision->part[i]->op == MT_OP_FOLLOWED_BY) << i);
        all.open |= part.open;
        if (!part.open)
            all.truth = naive_and(all.truth, provision->forbids ? naive_not(part.truth) : part.truth);
    }
    all.open &= all.truth == NAIVE_YES;
    return all;
}

/* Asked in order, until one applies; not at all where the judgement is met. */
static void exceptions_note(const judging *j, const naive_moment *now, naive_judgement *judgement)
{
    judgement->exception_count = (uint8_t)j->provision->exception_count;
    bool asked = judgement->verdict != MT_MET;
    for (uint8_t i = 0; i < judgement->exception_count; i++) {
        judgement->exception[i] = asked ? part_value(exception_applies(j, &j->provision->exception[i], now)) : -2;
        asked &= judgement->exception[i] != 1;
    }
}

static void judge_at_events(judging *j)
{
    for (size_t i = 0; i < j->history->count; i++) {
        const mt_event *event = &j->history->event[i];
        if (!j->provision->on[event->act])
            continue;
        naive_moment now = naive_at_event(j->history, i);
        naive_judgement found = {0};
        required is = parts_at_event(j, i, &now, &found);
        if (!decide(j, applies(j, &now), condition(j, j->provision->when, &now), is, excepted(j, &now), &found.verdict))
            continue;
        tally(j->summary, found.verdict);
        naive_judgement *judgement = judgement_add(j, found.verdict, event->t, event->seq, &now);
        judgement->part_count = found.part_count;
        judgement->followed = found.followed;
        memcpy(judgement->part, found.part, sizeof found.part);
        exceptions_note(j, &now, judgement);
    }
}

/* -- form 2: ongoing -- */

/* One track, tick by tick. */
typedef struct track {
    uint32_t named[MT_KEYS];
    naive_truth failing;              /* of the stretch in hand */
    int64_t stretch;                  /* its first tick */
    bool breached, undetermined;
    int64_t in_force, held;           /* ticks: surely in force; that and surely held */
    int64_t first_in_force, first_excepted;
    bool excepted, out_of_scope, not_when;
} track;

static naive_truth held(const judging *j, const naive_moment *now, naive_judgement *judgement)
{
    naive_truth all = NAIVE_YES;
    for (uint8_t i = 0; i < j->provision->part_count; i++) {
        naive_truth part = condition(j, j->provision->part[i], now);
        if (judgement)
            judgement->part[i] = part_value(part);
        all = naive_and(all, j->provision->forbids ? naive_not(part) : part);
    }
    if (judgement)
        judgement->part_count = j->provision->part_count;
    return all;
}

static void track_judged(judging *j, const track *track, mt_verdict verdict, int64_t t, double lasted)
{
    naive_moment then = naive_at_tick(j->history, t, track->named);
    naive_judgement *judgement = judgement_add(j, verdict, t, j->history->event[then.seen - 1].seq, &then);
    judgement->lasted = lasted;
    held(j, &then, judgement);
    exceptions_note(j, &then, judgement);
}

static void stretch_close(judging *j, track *track, int64_t tick)
{
    int64_t lasted = tick - track->stretch;
    if (lasted <= j->provision->grace || track->failing == NAIVE_NO)
        return;
    track_judged(j, track, track->failing == NAIVE_YES ? MT_BREACHED : MT_UNDETERMINED, track->stretch, (double)lasted);
    track->breached |= track->failing == NAIVE_YES;
    track->undetermined |= track->failing == NAIVE_DOUBT;
}

static void tick_ask(judging *j, track *track, int64_t tick, int64_t first)
{
    naive_moment now = naive_at_tick(j->history, tick, track->named);
    naive_truth throughout = condition(j, j->provision->throughout, &now), scope = applies(j, &now);
    naive_truth called = naive_and(throughout, scope), exception = excepted(j, &now), holds = held(j, &now, NULL);
    naive_truth in_force = naive_and(called, naive_not(exception)), failing = naive_and(in_force, naive_not(holds));
    if (in_force == NAIVE_YES && !track->in_force++)
        track->first_in_force = tick;
    track->held += in_force == NAIVE_YES && holds == NAIVE_YES;
    if (called == NAIVE_YES && exception == NAIVE_YES && !track->excepted) {
        track->excepted = true;
        track->first_excepted = tick;
    }
    track->out_of_scope |= scope == NAIVE_NO && throughout != NAIVE_NO;
    track->not_when |= throughout == NAIVE_NO && scope != NAIVE_NO;
    if (tick != first && failing == track->failing)
        return;
    if (tick != first)
        stretch_close(j, track, tick);
    track->failing = failing;
    track->stretch = tick;
}

/* Each tick lasts a microsecond; the last instant of the run lasts none. */
static void track_judge(judging *j, unsigned key, uint32_t identity, int64_t first, int64_t *in_force, int64_t *held_for)
{
    track track = {.named = {0}};
    if (key != NAIVE_RUN)
        track.named[key] = identity;
    for (int64_t tick = first; tick < j->history->end; tick++)
        tick_ask(j, &track, tick, first);
    if (first < j->history->end)
        stretch_close(j, &track, j->history->end);
    *in_force += track.in_force;
    *held_for += track.held;
    if (track.in_force || track.undetermined || track.breached) {
        mt_verdict verdict = track.breached ? MT_BREACHED : track.undetermined ? MT_UNDETERMINED : MT_MET;
        tally(j->summary, verdict);
        if (verdict == MT_MET)
            track_judged(j, &track, MT_MET, track.first_in_force, MT_UNKNOWN);
    } else if (track.excepted) {
        tally(j->summary, MT_EXCEPTED);
        track_judged(j, &track, MT_EXCEPTED, track.first_excepted, MT_UNKNOWN);
    } else {
        j->out_of_scope |= track.out_of_scope;
        j->not_when |= track.not_when;
    }
}

static bool named_before(const naive_history *history, unsigned key, size_t event)
{
    for (size_t i = 0; i < event; i++)
        if (history->event[i].who[key] == history->event[event].who[key])
            return true;
    return false;
}

static void judge_ongoing(judging *j)
{
    const naive_history *history = j->history;
    unsigned key = j->provision->per;
    int64_t in_force = 0, held_for = 0;
    for (size_t i = 0; i < history->count && (key != NAIVE_RUN || i == 0); i++) {
        uint32_t identity = key == NAIVE_RUN ? 0 : history->event[i].who[key];
        if (key == NAIVE_RUN || (identity && !named_before(history, key, i)))
            track_judge(j, key, identity, history->event[i].t, &in_force, &held_for);
    }
    if (in_force)
        j->summary->held_share = (double)held_for / (double)in_force;
}

/* -- form 3: due -- */

typedef struct duty {
    size_t from;                      /* the event */
    int64_t opens;                    /* its time, or that of a later year's */
    uint32_t named[MT_KEYS];          /* what that event names, and whose duty it is */
    uint32_t owner;                   /* whose: 0 not known, or the run's */
} duty;

static naive_truth same_owner(const judging *j, const duty *duty, size_t event)
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
static double extension(const judging *j, const duty *duty, size_t event)
{
    naive_truth same = same_owner(j, duty, event);
    if (same == NAIVE_NO)
        return 0;
    naive_moment then = naive_at_event(j->history, event);
    double length = naive_number_of(j->history, j->provision->extended_length, &then);
    if (same == NAIVE_DOUBT || !mt_known(length))
        return MT_UNKNOWN;
    if (length > (double)j->provision->extended_at_most)
        length = (double)j->provision->extended_at_most;
    return length > 0 ? length : 0;
}

/* The due date as it stands after the first `seen` events. A grant after the date comes too late. */
static int64_t due_date(const judging *j, const duty *duty, size_t seen, bool *doubtful)
{
    const naive_provision *provision = j->provision;
    int64_t due = later(duty->opens, (double)(provision->has_due ? provision->due : provision->every));
    for (size_t i = duty->from + 1; provision->has_extension && i < seen; i++) {
        const mt_event *event = &j->history->event[i];
        if (event->t < duty->opens || event->t > due || !provision->extended_on[event->act])
            continue;
        double by = extension(j, duty, i);
        if (!mt_known(by))
            *doubtful = true;
        else
            due = later(due, by);
    }
    return due;
}

/* What came of a duty by its date. */
typedef struct kept { required is; int64_t met_at, due; double late_by; } kept;

/* `done`: true at the end of some tick from the opening to the due date, both included. */
static kept kept_by_state(const judging *j, const duty *duty)
{
    const naive_history *history = j->history;
    bool doubtful = false;
    kept kept = {.due = due_date(j, duty, history->count, &doubtful), .late_by = MT_UNKNOWN, .is = {NAIVE_NO, false}};
    for (int64_t tick = duty->opens; tick <= history->end; tick++) {
        naive_moment now = naive_at_tick(history, tick, duty->named);
        naive_truth done = condition(j, j->provision->done, &now);
        if (tick <= kept.due && done == NAIVE_YES) {
            bool ignored;
            kept.due = due_date(j, duty, now.seen, &ignored);
            kept.met_at = tick;
            kept.is.truth = NAIVE_YES;
            return kept;
        }
        if (tick == kept.due)
            kept.is.truth = done;
        if (tick > kept.due && done == NAIVE_YES) {
            kept.late_by = (double)(tick - kept.due);
            break;
        }
    }
    kept.is.open = history->end <= kept.due;
    if (doubtful && kept.is.truth == NAIVE_NO)
        kept.is.truth = NAIVE_DOUBT;
    return kept;
}

/* `done_by`: the first event that surely matches, up to the due date as it stands then. */
static kept kept_by_event(const judging *j, const duty *duty)
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
static void duty_judge(judging *j, const duty *duty, naive_truth matches)
{
    naive_moment now = naive_at_event(j->history, duty->from);
    kept kept = j->provision->done ? kept_by_state(j, duty) : kept_by_event(j, duty);
    naive_truth when = naive_and(matches, condition(j, j->provision->when, &now));
    mt_verdict verdict;
    if (!decide(j, applies(j, &now), when, kept.is, excepted(j, &now), &verdict))
        return;
    tally(j->summary, verdict);
    naive_judgement *judgement = judgement_add(j, verdict, verdict == MT_MET ? kept.met_at : kept.due, j->history->event[duty->from].seq, &now);
    judgement->part_count = 1;
    judgement->part[0] = kept.is.open ? -1 : part_value(kept.is.truth);
    if (verdict == MT_MET)
        judgement->to_spare = (double)(kept.due - kept.met_at);
    if (verdict == MT_BREACHED)
        judgement->late_by = kept.late_by;
    exceptions_note(j, &now, judgement);
}

static void judge_due(judging *j)
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

/* -- over a run -- */

static mt_verdict worst(const mt_provision_summary *summary, mt_verdict otherwise)
{
    return summary->breached ? MT_BREACHED : summary->undetermined ? MT_UNDETERMINED : summary->open ? MT_OPEN : summary->met ? MT_MET
           : summary->excepted ? MT_EXCEPTED : otherwise;
}

static void provision_judge(judging *j)
{
    const naive_history *history = j->history;
    mt_form form = j->provision->form;
    *j->summary = (mt_provision_summary){.held_share = MT_UNKNOWN};
    if ((form == MT_ONGOING || form == MT_DUE) && history->count && history->end - history->event[0].t > NAIVE_TICKS)
        j->result->too_long = true;
    else if (form == MT_AT_EVENTS)
        judge_at_events(j);
    else if (form == MT_ONGOING)
        judge_ongoing(j);
    else if (form == MT_DUE)
        judge_due(j);
    mt_verdict otherwise = form == MT_ACROSS ? MT_NEEDS_MANY_RUNS : j->out_of_scope && !j->not_when ? MT_OUTSIDE_SCOPE : MT_NEVER_APPLIED;
    j->summary->verdict = worst(j->summary, otherwise);
}

/* As bad as the worst `must` provision that came into play. */
static void treaty_sum(mt_treaty_summary *treaty, const naive_provision *provision)
{
    mt_provision_summary musts = {0};
    bool outside = treaty->of > 0;
    for (int64_t i = 0; i < treaty->of; i++) {
        const mt_provision_summary *summary = &treaty->provision[i];
        outside = outside && summary->verdict == MT_OUTSIDE_SCOPE;
        treaty->in_play += summary->judged > 0;
        if (summary->judged && provision[i].force == MT_MUST)
            tally(&musts, summary->verdict);
    }
    treaty->verdict = worst(&musts, outside ? MT_OUTSIDE_SCOPE : MT_NEVER_APPLIED);
}

bool naive_judge(mt_arena *arena, mt_vocabulary *vocabulary, const naive_treaties *treaties, const mt_event *event, size_t count,
                 int64_t end, mt_problems *problems, naive_result *result)
{
    size_t provisions;
    *result = (naive_result){.treaty_count = treaties->count, .treaty = mt_arena_array(arena, treaties->count, sizeof *result->treaty)};
    const naive_provision *provision = naive_provisions_load(arena, vocabulary, treaties, problems, &provisions);
    if (!provision)
        return false;
    naive_history history;
    naive_history_open(&history, arena, vocabulary, event, count, end);
    for (size_t i = 0; i < treaties->count; i++) {
        mt_treaty_summary *treaty = &result->treaty[i];
        treaty->of = (int64_t)treaties->list[i]->provision_count;
        treaty->provision = mt_arena_array(arena, treaties->list[i]->provision_count, sizeof *treaty->provision);
        for (int64_t p = 0; p < treaty->of; p++) {
            judging j = {.history = &history, .provision = &provision[p], .arena = arena, .result = result, .summary = &treaty->provision[p]};
            provision_judge(&j);
        }
        treaty_sum(treaty, provision);
        provision += treaty->of;
    }
    return true;
}
