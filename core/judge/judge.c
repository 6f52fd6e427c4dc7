/* The judge of one run. For each event: remember who it concerns and what it says; then, if anything is asked at its
 * act, read the facts as they stand, compute what the act's plan asks for, and judge its rules. */
#include "judge/judge.h"

#include <stdlib.h>
#include <string.h>

#include "judge/judging.h"

mt_judge *mt_judge_new(const mt_program *program, mt_judgement_call call, void *context)
{
    mt_judge *judge = calloc(1, sizeof *judge);
    MT_REQUIRE(judge);
    mt_arena *arena = &judge->arena;
    mt_arena_init(arena);
    mt_arena_init(&judge->run);
    mt_arena_init(&judge->scratch);
    judge->program = program;
    judge->call = call;
    judge->context = context;
    mt_memory_init(&judge->memory, arena, program);
    mt_trails_init(&judge->trails, arena, program, &judge->memory);
    mt_history_init(&judge->history, arena, program, &judge->trails);
    judge->agenda.arena = arena;
    judge->truth = mt_arena_get_array(arena, program->truths, sizeof *judge->truth);
    judge->other_truth = mt_arena_get_array(arena, program->truths, sizeof *judge->other_truth);
    judge->told_truth = mt_arena_get_array(arena, program->truths, sizeof *judge->told_truth);
    judge->truth[MT_PLACE_TRUE] = 1;
    judge->other_value = mt_arena_get_array(arena, program->layout.slot_count + 1u, sizeof *judge->other_value);
    judge->said = mt_arena_get_array(arena, program->layout.slot_count + 1u, sizeof *judge->said);
    judge->outcome = mt_arena_get_array(arena, program->provision_count, sizeof *judge->outcome);
    judge->count = mt_arena_get_array(arena, program->provision_count, sizeof *judge->count);
    judge->kept = mt_arena_get_array(arena, program->provision_count, sizeof *judge->kept);
    mt_aheads_init(judge);
    mt_tracks_init(judge);
    mt_duties_init(judge);
    mt_judge_reset(judge);
    return judge;
}

void mt_judge_free(mt_judge *judge)
{
    if (!judge)
        return;
    mt_arena_free(&judge->scratch);
    mt_arena_free(&judge->run);
    mt_arena_free(&judge->arena);
    free(judge);
}

void mt_judge_reset(mt_judge *judge)
{
    size_t provisions = judge->program->provision_count;
    mt_memory_reset(&judge->memory);
    mt_history_reset(&judge->history);
    mt_trails_reset(&judge->trails);
    mt_agenda_reset(&judge->agenda);
    mt_aheads_reset(judge);
    mt_tracks_reset(judge);
    mt_duties_reset(judge);
    mt_arena_reset(&judge->run);
    memset(judge->count, 0, provisions * sizeof *judge->count);
    memset(judge->kept, 0, provisions * sizeof *judge->kept);
    judge->started = judge->ended = false;
    judge->t = INT64_MIN; /* every event follows */
    judge->seq = 0;
}

void mt_judge_set_quiet(mt_judge *judge, bool quiet)
{
    judge->quiet = quiet;
    judge->history.keeps = !quiet;
    mt_memory_set_whole(&judge->memory, mt_judge_is_heard(judge));
}

void mt_judge_set_calendar(mt_judge *judge, int64_t start_day)
{
    judge->has_calendar = true;
    judge->start_day = start_day;
}

static void rules_tell(mt_judge *judge, const mt_plan *plan, const mt_event *event, const mt_moment *moment)
{
    mt_snapshot now = {.value = judge->memory.value, .said = judge->said, .moment = *moment};
    mt_ruling ruling = {
        .t = event->t, .seq = event->seq, .late_by = MT_UNKNOWN, .lasted = MT_UNKNOWN, .to_spare = MT_UNKNOWN};
    memcpy(ruling.who, judge->memory.who, sizeof ruling.who);
    for (uint32_t i = 0; i < plan->rule_count; i++) {
        if (judge->outcome[i] > MT_OUTCOME_OPEN)
            continue;
        ruling.provision = plan->rule[i].provision;
        ruling.outcome = (mt_outcome)judge->outcome[i];
        mt_judge_add_ruling(judge, &ruling, plan, &plan->rule[i], judge->quiet ? NULL : &now);
    }
}

/* What an event changes besides facts, as soon as it is known whether it is one. */
static void update(mt_judge *judge, const mt_update *update, const mt_moment *moment)
{
    unsigned where = mt_truth_get(update->where, judge->truth);
    if (where == 2)
        return;
    switch (update->kind) {
    case MT_UPDATE_STORE:
        if (where != 1 ||
            !mt_history_add_instant(&judge->history, &judge->history.store[update->number], moment->who, moment->t))
            mt_history_add(&judge->history, update->number, moment, where == 1);
        break;
    case MT_UPDATE_AWAITED: mt_ahead_take(judge, update->number, moment, where == 1); break;
    case MT_UPDATE_DONE: mt_duty_add_done(judge, update->number, moment, where == 1); break;
    default: mt_duty_add_extension(judge, update->number, moment, moment->value[update->slot]);
    }
}

static void rules_ahead(mt_judge *judge, const mt_plan *plan, const mt_moment *moment)
{
    for (uint32_t i = 0; i < plan->ahead_count; i++) {
        const mt_rule *rule = &plan->ahead[i];
        if (judge->program->provision[rule->provision].form == MT_DUE)
            mt_duty_open(judge, plan, rule, moment);
        else
            mt_ahead_judge(judge, plan, rule, moment);
    }
}

static inline void phases_run(mt_judge *judge, const mt_plan *plan, const mt_moment *moment)
{
    uint32_t next = 0;
    for (const mt_phase *phase = plan->phase, *end = phase + plan->phase_count; phase < end; phase++) {
        if (phase->computes)
            mt_phase_step(plan, (uint32_t)(phase - plan->phase), judge->memory.value, judge->truth, &judge->history,
                          moment);
        for (; next < phase->update_end; next++)
            update(judge, &plan->update[next], moment);
    }
}

/* who: those whom the event names, and those who are taken over. */
static void plan_run(mt_judge *judge, const mt_plan *plan, const mt_event *event, const uint32_t who[MT_KEYS])
{
    mt_moment moment = {event->t, event->seq, judge->memory.number, judge->memory.value, event->who, who};
    phases_run(judge, plan, &moment);
    if (!judge->quiet)
        mt_memory_get_sources(&judge->memory, event, judge->said);
    mt_rules_judge(judge->program, plan, judge->truth, judge->outcome, judge->count);
    if (mt_judge_is_heard(judge))
        rules_tell(judge, plan, event, &moment);
    rules_ahead(judge, plan, &moment);
}

/* -- time -- */

static void errand_run(mt_judge *judge, const mt_entry *entry, int64_t until)
{
    if (entry->errand == MT_ERRAND_DUE)
        mt_duty_step_fall(judge, entry->number, entry->t);
    else if (entry->errand == MT_ERRAND_OPEN)
        mt_duty_step_again(judge, entry->number, entry->t, entry->t < until);
    else
        mt_track_step(judge, entry->number, entry->t);
}

/* Lets time pass from the last event until a tick, whose own events are still to come: what waits for one of them is
 * looked at when that tick is closed. */
static void time_pass(mt_judge *judge, int64_t until)
{
    if (mt_judge_is_only_waiting(judge)) {
        mt_aheads_step(judge, until);
        return;
    }
    mt_tracks_close(judge, judge->t);
    mt_duties_close(judge, judge->t);
    for (;;) {
        const mt_entry *first = mt_agenda_get_first(&judge->agenda);
        int64_t ahead = mt_aheads_get_next(judge);
        if (first && (first->t > until || (first->t == until && first->errand == MT_ERRAND_CROSSING)))
            first = NULL;
        if (ahead <= until && (!first || ahead <= first->t)) {
            mt_aheads_step(judge, ahead);
        } else if (first) {
            mt_entry entry = mt_agenda_take(&judge->agenda);
            errand_run(judge, &entry, until);
        } else {
            return;
        }
    }
}

/* -- the ways of events: each a function, so that the jump to it is the one thing that the machine has to guess -- */

static inline void enter(mt_judge *judge, const mt_event *event)
{
    judge->started = true;
    judge->t = event->t;
    judge->seq = event->seq;
    judge->memory.number++;
}

/* Only an event that waits, ends a wait or is told has to know which waits are over; then those that were over before
 * an event of the same tick may still stand there. What lasts is asked once a tick is over. */
static inline void enter_in_time(mt_judge *judge, const mt_event *event)
{
    if (judge->aheads.quiet_until <= event->t && judge->started &&
        (event->t > judge->t || mt_judge_is_only_waiting(judge)))
        time_pass(judge, event->t);
    enter(judge, event);
}

static int nothing_take(mt_judge *judge, const mt_plan *plan, const mt_event *event)
{
    (void)plan;
    enter(judge, event);
    return 0;
}

static int names_note(mt_judge *judge, const mt_plan *plan, const mt_event *event)
{
    mt_memory_read_names(&judge->memory, event);
    mt_moment moment = {event->t, event->seq, judge->memory.number, judge->memory.value, event->who, event->who};
    for (const mt_update *update = plan->update, *end = update + plan->update_count; update < end; update++)
        if (update->kind == MT_UPDATE_STORE)
            mt_history_add(&judge->history, update->number, &moment, true);
        else
            mt_ahead_take(judge, update->number, &moment, true);
    return 0;
}

static int names_take(mt_judge *judge, const mt_plan *plan, const mt_event *event)
{
    enter_in_time(judge, event);
    return names_note(judge, plan, event);
}

static int store_take(mt_judge *judge, const mt_plan *plan, const mt_event *event)
{
    enter(judge, event);
    bool added =
        mt_history_add_instant(&judge->history, &judge->history.store[plan->update[0].number], event->who, event->t);
    return added ? 0 : names_note(judge, plan, event);
}

static int awaited_take(mt_judge *judge, const mt_plan *plan, const mt_event *event)
{
    enter_in_time(judge, event);
    return mt_ahead_take_name(judge, plan->update[0].number, event) ? 0 : names_note(judge, plan, event);
}

static int rules_take(mt_judge *judge, const mt_plan *plan, const mt_event *event)
{
    enter(judge, event);
    mt_moment moment = {event->t, event->seq, judge->memory.number, judge->memory.value, event->who, event->who};
    mt_memory_read_plain(&judge->memory, event);
    phases_run(judge, plan, &moment);
    mt_rules_judge(judge->program, plan, judge->truth, judge->outcome, judge->count);
    return 0;
}

static int silent_take(mt_judge *judge, const mt_plan *plan, const mt_event *event)
{
    enter_in_time(judge, event);
    mt_memory_read_plain(&judge->memory, event);
    plan_run(judge, plan, event, event->who);
    return 0;
}

static int says_take(mt_judge *judge, const mt_plan *plan, const mt_event *event)
{
    (void)plan;
    enter(judge, event);
    mt_memory_add(&judge->memory, event);
    return 0;
}

static int whole_take(mt_judge *judge, const mt_plan *plan, const mt_event *event)
{
    enter_in_time(judge, event);
    mt_memory_add(&judge->memory, event);
    if (judge->trails.value)
        mt_trails_add(&judge->trails, event);
    if (plan) {
        mt_memory_read(&judge->memory, event);
        plan_run(judge, plan, event, judge->memory.who);
    }
    if (judge->program->lasts || judge->program->falls_due) {
        mt_tracks_add(judge, event);
        mt_duties_find_touched(judge);
    }
    return 0;
}

int mt_judge_step(mt_judge *judge, const mt_event *event)
{
    static int (*const ways[])(mt_judge *, const mt_plan *, const mt_event *) = {
        [MT_WAY_WHOLE] = whole_take,     [MT_WAY_NOTHING] = nothing_take, [MT_WAY_STORE] = store_take,
        [MT_WAY_AWAITED] = awaited_take, [MT_WAY_NAMES] = names_take,     [MT_WAY_RULES] = rules_take,
        [MT_WAY_SILENT] = silent_take,   [MT_WAY_SAYS] = says_take};
    /* Without a branch: whether two events share an instant nobody can predict. */
    bool follows = (event->t > judge->t) | ((event->t == judge->t) & (event->seq > judge->seq));
    if (!follows)
        return MT_ERROR_STATE;
    if (event->act >= MT_ACTS)
        return MT_ERROR_RANGE;
    const mt_program *program = judge->program;
    mt_way way = event->said_count || judge->memory.pairs ? MT_WAY_WHOLE : (mt_way)program->way[event->act];
    return ways[way](judge, program->plan[event->act], event);
}

void mt_judge_stop(mt_judge *judge, int64_t t)
{
    if (judge->program->timed && judge->started && !judge->ended) {
        time_pass(judge, t);
        judge->t = t;
        mt_duties_close(judge, t);
        mt_tracks_stop(judge, t);
        mt_duties_stop(judge);
        mt_aheads_stop(judge);
    }
    judge->t = INT64_MAX; /* no event follows */
    judge->seq = UINT64_MAX;
    judge->ended = true;
}

const mt_treaty_summary *mt_judge_get_summary(const mt_judge *judge, size_t *count)
{
    mt_judge *owner = (mt_judge *)judge; /* its arena takes the summary; nothing else changes */
    *count = judge->program->treaty_count;
    for (uint32_t i = 0; i < judge->program->provision_count; i++)
        owner->kept[i].held_share = mt_tracks_get_held_share(judge, i);
    return mt_summary_new(judge->program, &owner->run, (const int64_t(*)[MT_OUTCOMES])judge->count, judge->kept);
}
