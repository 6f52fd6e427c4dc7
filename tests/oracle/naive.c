/* What all forms of provision share, the forms at events and ongoing, and what they come to over a run. */
#include "oracle/naive.h"

#include <string.h>

#include "oracle/judging.h"

/* -- what all forms ask -- */

naive_truth naive_condition(const naive_judging *j, const mt_node *node, const naive_moment *now)
{
    return node ? naive_truth_of(j->history, node, now) : NAIVE_YES;
}

/* In scope: the treaty's `applies` and the provision's. */
naive_truth naive_applies(const naive_judging *j, const naive_moment *now)
{
    return naive_and(naive_condition(j, j->provision->scope, now), naive_condition(j, j->provision->applies, now));
}

/* Its clause holds, and none of its own exceptions applies. */
static naive_truth exception_applies(const naive_judging *j, const naive_exception *exception, const naive_moment *now)
{
    naive_truth inner = NAIVE_NO;
    for (size_t i = 0; i < exception->unless_count; i++)
        inner = naive_or(inner, exception_applies(j, &exception->unless[i], now));
    return naive_and(naive_condition(j, exception->clause, now), naive_not(inner));
}

naive_truth naive_excepted(const naive_judging *j, const naive_moment *now)
{
    naive_truth any = NAIVE_NO;
    for (size_t i = 0; i < j->provision->exception_count; i++)
        any = naive_or(any, exception_applies(j, &j->provision->exception[i], now));
    return any;
}

naive_judgement *naive_judgement_add(naive_judging *j, mt_verdict verdict, int64_t t, uint64_t seq,
                                     const naive_moment *who)
{
    naive_result *result = j->result;
    if (result->count == result->room)
        result->judgement =
            mt_arena_add_room(j->arena, result->judgement, result->count, &result->room, sizeof *result->judgement);
    naive_judgement *judgement = &result->judgement[result->count++];
    *judgement = (naive_judgement){.treaty = j->provision->treaty,
                                   .provision = j->provision->place,
                                   .verdict = verdict,
                                   .t = t,
                                   .seq = seq,
                                   .late_by = MT_UNKNOWN,
                                   .lasted = MT_UNKNOWN,
                                   .to_spare = MT_UNKNOWN};
    memcpy(judgement->who, who->who, sizeof judgement->who);
    return judgement;
}

int8_t naive_part_value(naive_truth truth) { return truth == NAIVE_DOUBT ? -1 : truth == NAIVE_YES; }

/* The rule of all judgements: scope, what is required, exceptions where that is not met. False: nothing is judged. */
bool naive_decide(naive_judging *j, naive_truth scope, naive_truth when, naive_required is, naive_truth exception,
                  mt_verdict *verdict)
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

void naive_tally(mt_provision_summary *summary, mt_verdict verdict)
{
    summary->judged++;
    summary->met += verdict == MT_MET;
    summary->excepted += verdict == MT_EXCEPTED;
    summary->breached += verdict == MT_BREACHED;
    summary->undetermined += verdict == MT_UNDETERMINED;
    summary->open += verdict == MT_OPEN;
}

/* -- form 1: at events -- */

static naive_follow part_at_event(const naive_judging *j, const mt_node *part, size_t event, const naive_moment *now)
{
    if (part->op == MT_OP_FOLLOWED_BY)
        return naive_followed(j->history, part, event);
    return (naive_follow){naive_condition(j, part, now), false};
}

/* False if a part is false, else unknown if one is unknown, else open if one is open, else true. */
static naive_required parts_at_event(const naive_judging *j, size_t event, const naive_moment *now,
                                     naive_judgement *judgement)
{
    const naive_provision *provision = j->provision;
    naive_required all = {NAIVE_YES, false};
    judgement->part_count = provision->part_count;
    for (uint8_t i = 0; i < provision->part_count; i++) {
        naive_follow part = part_at_event(j, provision->part[i], event, now);
        judgement->part[i] = part.open ? -1 : naive_part_value(part.truth);
        judgement->followed |= (uint16_t)((provision->part[i]->op == MT_OP_FOLLOWED_BY) << i);
        all.open |= part.open;
        if (!part.open)
            all.truth = naive_and(all.truth, provision->forbids ? naive_not(part.truth) : part.truth);
    }
    all.open &= all.truth == NAIVE_YES;
    return all;
}

/* Asked in order, until one applies; not at all where the judgement is met. */
void naive_exceptions_note(const naive_judging *j, const naive_moment *now, naive_judgement *judgement)
{
    judgement->exception_count = (uint8_t)j->provision->exception_count;
    bool asked = judgement->verdict != MT_MET;
    for (uint8_t i = 0; i < judgement->exception_count; i++) {
        judgement->exception[i] = asked ? naive_part_value(exception_applies(j, &j->provision->exception[i], now)) : -2;
        asked &= judgement->exception[i] != 1;
    }
}

static void judge_at_events(naive_judging *j)
{
    for (size_t i = 0; i < j->history->count; i++) {
        const mt_event *event = &j->history->event[i];
        if (!j->provision->on[event->act])
            continue;
        naive_moment now = naive_at_event(j->history, i);
        naive_judgement found = {0};
        naive_required is = parts_at_event(j, i, &now, &found);
        if (!naive_decide(j, naive_applies(j, &now), naive_condition(j, j->provision->when, &now), is,
                          naive_excepted(j, &now), &found.verdict))
            continue;
        naive_tally(j->summary, found.verdict);
        naive_judgement *judgement = naive_judgement_add(j, found.verdict, event->t, event->seq, &now);
        judgement->part_count = found.part_count;
        judgement->followed = found.followed;
        memcpy(judgement->part, found.part, sizeof found.part);
        naive_exceptions_note(j, &now, judgement);
    }
}

/* -- form 2: ongoing -- */

/* One track, tick by tick. */
typedef struct track {
    uint32_t named[MT_KEYS];
    naive_truth failing; /* of the stretch in hand */
    int64_t stretch;     /* its first tick */
    bool breached, undetermined;
    int64_t in_force, held; /* ticks: surely in force; that and surely held */
    int64_t first_in_force, first_excepted;
    bool excepted, out_of_scope, not_when;
} track;

static naive_truth held(const naive_judging *j, const naive_moment *now, naive_judgement *judgement)
{
    naive_truth all = NAIVE_YES;
    for (uint8_t i = 0; i < j->provision->part_count; i++) {
        naive_truth part = naive_condition(j, j->provision->part[i], now);
        if (judgement)
            judgement->part[i] = naive_part_value(part);
        all = naive_and(all, j->provision->forbids ? naive_not(part) : part);
    }
    if (judgement)
        judgement->part_count = j->provision->part_count;
    return all;
}

static void track_judged(naive_judging *j, const track *track, mt_verdict verdict, int64_t t, double lasted)
{
    naive_moment then = naive_at_tick(j->history, t, track->named);
    naive_judgement *judgement = naive_judgement_add(j, verdict, t, j->history->event[then.seen - 1].seq, &then);
    judgement->lasted = lasted;
    held(j, &then, judgement);
    naive_exceptions_note(j, &then, judgement);
}

static void stretch_close(naive_judging *j, track *track, int64_t tick)
{
    int64_t lasted = tick - track->stretch;
    if (lasted <= j->provision->grace || track->failing == NAIVE_NO)
        return;
    track_judged(j, track, track->failing == NAIVE_YES ? MT_BREACHED : MT_UNDETERMINED, track->stretch, (double)lasted);
    track->breached |= track->failing == NAIVE_YES;
    track->undetermined |= track->failing == NAIVE_DOUBT;
}

static void tick_ask(naive_judging *j, track *track, int64_t tick, int64_t first)
{
    naive_moment now = naive_at_tick(j->history, tick, track->named);
    naive_truth throughout = naive_condition(j, j->provision->throughout, &now), scope = naive_applies(j, &now);
    naive_truth called = naive_and(throughout, scope), exception = naive_excepted(j, &now), holds = held(j, &now, NULL);
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
static void track_judge(naive_judging *j, unsigned key, uint32_t identity, int64_t first, int64_t *in_force,
                        int64_t *held_for)
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
        naive_tally(j->summary, verdict);
        if (verdict == MT_MET)
            track_judged(j, &track, MT_MET, track.first_in_force, MT_UNKNOWN);
    } else if (track.excepted) {
        naive_tally(j->summary, MT_EXCEPTED);
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

static void judge_ongoing(naive_judging *j)
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

/* -- over a run -- */

static mt_verdict worst(const mt_provision_summary *summary, mt_verdict otherwise)
{
    return summary->breached       ? MT_BREACHED
           : summary->undetermined ? MT_UNDETERMINED
           : summary->open         ? MT_OPEN
           : summary->met          ? MT_MET
           : summary->excepted     ? MT_EXCEPTED
                                   : otherwise;
}

static void provision_judge(naive_judging *j)
{
    const naive_history *history = j->history;
    mt_form form = j->provision->form;
    *j->summary = (mt_provision_summary){.held_share = MT_UNKNOWN};
    if (form == MT_ONGOING && history->count && history->end - history->event[0].t > NAIVE_TICKS) {
        j->summary->verdict = NAIVE_TOO_LONG;
        return;
    }
    if (form == MT_AT_EVENTS)
        judge_at_events(j);
    else if (form == MT_ONGOING)
        judge_ongoing(j);
    else if (form == MT_DUE)
        naive_judge_due(j);
    mt_verdict otherwise = form == MT_ACROSS                 ? MT_NEEDS_MANY_RUNS
                           : j->out_of_scope && !j->not_when ? MT_OUTSIDE_SCOPE
                                                             : MT_NEVER_APPLIED;
    j->summary->verdict = worst(j->summary, otherwise);
}

/* As bad as the worst `must` provision that came into play. */
static void treaty_sum(mt_treaty_summary *treaty, const naive_provision *provision)
{
    mt_provision_summary musts = {0};
    bool outside = treaty->of > 0, many = outside;
    for (int64_t i = 0; i < treaty->of; i++) {
        const mt_provision_summary *summary = &treaty->provision[i];
        if (summary->verdict == NAIVE_TOO_LONG) {
            treaty->verdict = NAIVE_TOO_LONG;
            return;
        }
        many = many && summary->verdict == MT_NEEDS_MANY_RUNS;
        outside = outside && (summary->verdict == MT_OUTSIDE_SCOPE || summary->verdict == MT_NEEDS_MANY_RUNS);
        treaty->in_play += summary->judged > 0;
        if (summary->judged && provision[i].force == MT_MUST)
            naive_tally(&musts, summary->verdict);
    }
    treaty->verdict = worst(&musts, many ? MT_NEEDS_MANY_RUNS : outside ? MT_OUTSIDE_SCOPE : MT_NEVER_APPLIED);
}

bool naive_judge(mt_arena *arena, mt_vocabulary *vocabulary, const naive_treaties *treaties, const mt_event *event,
                 size_t count, int64_t end, mt_problems *problems, naive_result *result)
{
    size_t provisions;
    *result = (naive_result){.treaty_count = treaties->count,
                             .treaty = mt_arena_get_array(arena, treaties->count, sizeof *result->treaty)};
    const naive_provision *provision = naive_provisions_load(arena, vocabulary, treaties, problems, &provisions);
    if (!provision)
        return false;
    naive_history history;
    naive_history_open(&history, arena, vocabulary, event, count, end);
    for (size_t i = 0; i < treaties->count; i++) {
        mt_treaty_summary *treaty = &result->treaty[i];
        treaty->of = (int64_t)treaties->list[i]->provision_count;
        treaty->provision = mt_arena_get_array(arena, treaties->list[i]->provision_count, sizeof *treaty->provision);
        for (int64_t p = 0; p < treaty->of; p++) {
            naive_judging j = {.history = &history,
                               .provision = &provision[p],
                               .arena = arena,
                               .result = result,
                               .summary = &treaty->provision[p]};
            provision_judge(&j);
        }
        treaty_sum(treaty, provision);
        provision += treaty->of;
    }
    return true;
}
