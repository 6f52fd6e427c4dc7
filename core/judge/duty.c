/* Duties: opened, done in time or late, put off, left open. */
#include "judge/duty.h"

#include <string.h>

#include "base/calendar.h"
#include "judge/judging.h"

void mt_duties_init(mt_judge *judge)
{
    mt_duties *all = &judge->duties;
    size_t slots = judge->program->layout.slot_count + 1u;
    all->first = mt_arena_get_array(&judge->arena, judge->program->provision_count, sizeof *all->first);
    all->last = mt_arena_get_array(&judge->arena, judge->program->provision_count, sizeof *all->last);
    all->value = mt_arena_get_array(&judge->arena, slots, sizeof *all->value);
    all->said = mt_arena_get_array(&judge->arena, slots, sizeof *all->said);
    all->truth = mt_arena_get_array(&judge->arena, judge->program->truths, 1);
    mt_slots_reset(judge->program, all->value);
}

void mt_duties_reset(mt_judge *judge)
{
    mt_duties *all = &judge->duties;
    memset(all->first, 0, judge->program->provision_count * sizeof *all->first);
    all->count = all->free = 0;
    all->again_count = all->dirty_count = 0;
}

static const mt_duty_plan *plan_of(const mt_judge *judge, const mt_duty *duty)
{
    return judge->program->provision[duty->opened.provision].duty;
}

/* -- dates -- */

static int64_t time_add(int64_t t, int64_t length)
{
    return length >= MT_FOREVER - (t > 0 ? t : 0) ? MT_FOREVER : t + length;
}

/* So many years by the calendar, where the run has one. */
static int64_t length_add(const mt_judge *judge, int64_t t, mt_length length, int64_t times)
{
    if (judge->has_calendar && length.years)
        return mt_calendar_add_years(judge->start_day, t, (int)(length.years * times));
    if (length.time && times > (MT_FOREVER - 1) / length.time)
        return MT_FOREVER;
    return time_add(t, length.time * times);
}

static int64_t due_of(const mt_judge *judge, const mt_duty_plan *plan, int64_t opening)
{
    int64_t due = length_add(judge, opening, plan->due, 1);
    return judge->has_calendar && plan->on_day && due < MT_FOREVER
               ? mt_calendar_find_next(judge->start_day, due, plan->on_month, plan->on_day)
               : due;
}

/* -- telling -- */

static void tell(mt_judge *judge, mt_duty *duty, unsigned done, mt_outcome outcome, int64_t t)
{
    const mt_opened *opened = &duty->opened;
    const mt_plan *plan = judge->program->provision[opened->provision].plan;
    judge->count[opened->provision][outcome]++;
    duty->breach = SIZE_MAX;
    if (!mt_judge_is_heard(judge) || outcome > MT_OUTCOME_OPEN)
        return;
    mt_ruling ruling = {.provision = opened->provision,
                        .outcome = outcome,
                        .t = t,
                        .seq = opened->seq,
                        .late_by = MT_UNKNOWN,
                        .lasted = MT_UNKNOWN,
                        .to_spare = outcome == MT_OUTCOME_MET ? (double)(duty->due - t) : MT_UNKNOWN,
                        .part = (int8_t)(done == 1   ? 1
                                         : done == 2 ? 0
                                                     : -1),
                        .opened = opened};
    memcpy(ruling.who, opened->who, sizeof ruling.who);
    mt_snapshot snapshot = {judge->duties.value,
                            judge->duties.said,
                            {t, judge->seq, judge->memory.number, judge->duties.value, snapshot.named, opened->who},
                            {0}};
    memcpy(snapshot.named, opened->named, sizeof snapshot.named);
    duty->breach = mt_judge_add_ruling(judge, &ruling, plan, plan->ahead, judge->quiet ? NULL : &snapshot);
}

/* -- evaluating -- */

/* What `done` is as of now: 1 true, 2 false, 0 unknown; of a `done_by` false. Leaves the slots as they were. */
static unsigned done_find(mt_judge *judge, mt_duty *duty, int64_t t)
{
    mt_duties *all = &judge->duties;
    const mt_plan *plan = judge->program->provision[duty->opened.provision].plan;
    mt_view view;
    mt_memory_get_view(&judge->memory, duty->opened.named, &view);
    mt_memory_read_for(&judge->memory, &view, t, all->value);
    memcpy(duty->owner, view.owner, sizeof duty->owner);
    if (!judge->quiet)
        mt_memory_get_sources_for(&judge->memory, &view, all->said);
    mt_moment moment = {t, judge->seq, judge->memory.number, all->value, duty->opened.named, view.who};
    for (uint32_t i = 0; i < plan->phase_count; i++)
        mt_phase_step(plan, i, all->value, all->truth, &judge->history, &moment);
    return mt_rule_get_held(plan, plan->ahead, all->truth);
}

/* It was done at t: in time, or late. */
static void duty_done(mt_judge *judge, mt_duty *duty, int64_t t)
{
    if (duty->state == MT_DUTY_OPEN)
        tell(judge, duty, 1,
             mt_outcome_get(judge->program, duty->opened.applies, duty->opened.when, 1, duty->opened.excepted), t);
    else if (duty->breach != SIZE_MAX)
        mt_judge_set_late(judge, duty->opened.provision, duty->breach, (double)(t - duty->due));
    duty->state = MT_DUTY_OVER;
}

static void duty_evaluate(mt_judge *judge, mt_duty *duty, int64_t t)
{
    if (duty->state != MT_DUTY_OVER && !plan_of(judge, duty)->by_event && done_find(judge, duty, t) == 1)
        duty_done(judge, duty, t);
}

/* -- lists -- */

static void duty_mark(mt_judge *judge, uint32_t number)
{
    mt_duties *all = &judge->duties;
    if (all->duty[number].dirty)
        return;
    all->duty[number].dirty = true;
    if (all->dirty_count == all->dirty_room)
        all->dirty =
            mt_arena_add_room(&judge->arena, all->dirty, all->dirty_count, &all->dirty_room, sizeof *all->dirty);
    all->dirty[all->dirty_count++] = number;
}

static uint32_t duty_new(mt_judge *judge)
{
    mt_duties *all = &judge->duties;
    if (all->free) {
        uint32_t number = all->free - 1;
        all->free = all->duty[number].next;
        return number;
    }
    if (all->count == all->room)
        all->duty = mt_arena_add_room(&judge->arena, all->duty, all->count, &all->room, sizeof *all->duty);
    return (uint32_t)all->count++;
}

/* The next of a provision's list that is not over; those that are leave it. */
static mt_duty *list_next(mt_judge *judge, uint32_t provision, mt_duty *after)
{
    mt_duties *all = &judge->duties;
    uint32_t *link = after ? &after->next : &all->first[provision];
    while (*link && all->duty[*link - 1].state == MT_DUTY_OVER && !all->duty[*link - 1].dirty) {
        uint32_t number = *link - 1;
        *link = all->duty[number].next;
        if (all->last[provision] == number + 1)
            all->last[provision] = after ? (uint32_t)(after - all->duty) + 1 : 0;
        all->duty[number].next = all->free;
        all->free = number + 1;
    }
    return *link ? &all->duty[*link - 1] : NULL;
}

static void duty_begin(mt_judge *judge, const mt_opened *opened, int64_t opening)
{
    mt_duties *all = &judge->duties;
    uint32_t number = duty_new(judge);
    mt_duty *duty = &all->duty[number];
    *duty = (mt_duty){.opened = *opened, .state = MT_DUTY_OPEN, .breach = SIZE_MAX};
    duty->due = due_of(judge, plan_of(judge, duty), opening);
    uint32_t *link = all->first[opened->provision] ? &all->duty[all->last[opened->provision] - 1].next
                                                   : &all->first[opened->provision];
    *link = all->last[opened->provision] = number + 1;
    if (duty->due < MT_FOREVER)
        mt_agenda_add(&judge->agenda, duty->due + 1, MT_ERRAND_DUE, number);
    duty_mark(judge, number);
}

/* -- opening -- */

/* Who is bound: those whom the event names, and whose duty it is. */
static void opened_name(mt_judge *judge, mt_opened *opened, const mt_moment *moment)
{
    mt_key per = judge->program->provision[opened->provision].per;
    memcpy(opened->named, moment->named, sizeof opened->named);
    memcpy(opened->who, judge->memory.who, sizeof opened->who);
    if (per < MT_KEYS)
        opened->named[per] = judge->memory.who[per];
}

static void exceptions_ask(mt_judge *judge, const mt_plan *plan, mt_opened *opened)
{
    const mt_provision *provision = &judge->program->provision[opened->provision];
    const mt_case c = {.program = judge->program, .plan = plan, .truth = judge->truth};
    bool asked = true;
    for (size_t i = 0; i < provision->exception_count; i++) {
        unsigned truth = mt_case_get_truth(&c, provision->exception[i].applies);
        opened->exception[i] = (int8_t)(!asked ? -2 : truth == 1 ? 1 : truth == 2 ? 0 : -1);
        asked &= opened->exception[i] != 1;
    }
}

static void same_note(mt_judge *judge, const mt_duty_plan *duty, mt_opened *opened, const mt_moment *moment)
{
    opened->same = mt_arena_get_array(&judge->run, duty->same_count, sizeof *opened->same);
    for (uint32_t i = 0; i < duty->same_count; i++)
        opened->same[i] = moment->value[duty->same_slot[i]];
}

void mt_duty_open(mt_judge *judge, const mt_plan *plan, const mt_rule *rule, const mt_moment *moment)
{
    mt_duties *all = &judge->duties;
    unsigned where = mt_truth_get(rule->other[0], judge->truth);
    if (where == 2)
        return;
    mt_opened opened = {.provision = rule->provision, .t = moment->t, .seq = moment->seq, .number = moment->number};
    const mt_duty_plan *duty = judge->program->provision[rule->provision].duty;
    opened.applies = (uint8_t)mt_truth_get(rule->applies, judge->truth);
    opened.when = (uint8_t)mt_truth_get_and(mt_truth_get(rule->when, judge->truth), where);
    opened.excepted = (uint8_t)mt_truth_get(rule->excepted, judge->truth);
    mt_outcome outcome = mt_outcome_get(judge->program, opened.applies, opened.when, 1, opened.excepted);
    if (outcome != MT_OUTCOME_MET) { /* it does not bind */
        judge->count[rule->provision][outcome]++;
        return;
    }
    opened_name(judge, &opened, moment);
    exceptions_ask(judge, plan, &opened);
    same_note(judge, duty, &opened, moment);
    duty_begin(judge, &opened, moment->t);
    if (!duty->every.time)
        return;
    if (all->again_count == all->again_room)
        all->again =
            mt_arena_add_room(&judge->arena, all->again, all->again_count, &all->again_room, sizeof *all->again);
    all->again[all->again_count] = opened;
    mt_agenda_add(&judge->agenda, length_add(judge, opened.t, duty->every, 1), MT_ERRAND_OPEN,
                  (uint32_t)all->again_count++);
}

void mt_duty_step_again(mt_judge *judge, uint32_t number, int64_t t, bool closed)
{
    mt_opened *opened = &judge->duties.again[number];
    const mt_duty_plan *duty = judge->program->provision[opened->provision].duty;
    opened->times++;
    duty_begin(judge, opened, t);
    if (closed)
        mt_duties_close(judge, t);
    int64_t next = length_add(judge, opened->t, duty->every, opened->times + 1);
    if (next < MT_FOREVER)
        mt_agenda_add(&judge->agenda, next, MT_ERRAND_OPEN, number);
}

/* -- what happens to it -- */

/* Whether what must be the same is so. */
static unsigned is_same(const mt_judge *judge, const mt_duty *duty, const mt_moment *moment)
{
    const mt_duty_plan *plan = plan_of(judge, duty);
    unsigned same = 1;
    for (uint32_t i = 0; i < plan->same_count; i++) {
        double mine = duty->opened.same[i], other = moment->value[plan->same_slot[i]];
        same = mt_truth_get_and(same, !mt_value_is_known(mine) || !mt_value_is_known(other) ? 0
                                      : mine == other                                       ? 1
                                                                                            : 2);
    }
    return same;
}

/* Whether an event concerns the duty's own: 1 surely, 2 surely not, 0 perhaps. */
static unsigned concerns(const mt_judge *judge, const mt_duty *duty)
{
    mt_key per = judge->program->provision[duty->opened.provision].per;
    if (per >= MT_KEYS)
        return 1;
    uint32_t mine = duty->opened.named[per], whose = judge->memory.who[per];
    return !mine || !whose ? 0 : mine == whose ? 1 : 2;
}

void mt_duty_add_done(mt_judge *judge, uint32_t provision, const mt_moment *moment, bool sure)
{
    for (mt_duty *duty = list_next(judge, provision, NULL); duty; duty = list_next(judge, provision, duty)) {
        unsigned concerned = mt_truth_get_and(concerns(judge, duty), is_same(judge, duty, moment));
        if (concerned == 2 || duty->state == MT_DUTY_OVER || duty->opened.number >= moment->number)
            continue;
        if (concerned == 1 && sure) {
            if (duty->state == MT_DUTY_OPEN)
                done_find(judge, duty, moment->t); /* for the explanation */
            duty_done(judge, duty, moment->t);
        } else {
            duty->doubtful = true;
        }
    }
}

void mt_duty_add_extension(mt_judge *judge, uint32_t provision, const mt_moment *moment, double length)
{
    const mt_length most = judge->program->provision[provision].duty->at_most;
    for (mt_duty *duty = list_next(judge, provision, NULL); duty; duty = list_next(judge, provision, duty)) {
        unsigned concerned = concerns(judge, duty);
        if (concerned == 2 || duty->state != MT_DUTY_OPEN || duty->due == MT_FOREVER || moment->t > duty->due ||
            duty->opened.number >= moment->number)
            continue;
        if (concerned == 0 || !mt_value_is_known(length)) {
            duty->doubtful = true;
            continue;
        }
        int64_t latest = length_add(judge, duty->due, most, 1);
        int64_t asked = length <= 0                    ? duty->due
                        : length >= (double)MT_FOREVER ? MT_FOREVER
                                                       : time_add(duty->due, (int64_t)length);
        duty->due = asked < latest ? asked : latest;
        if (duty->due < MT_FOREVER)
            mt_agenda_add(&judge->agenda, duty->due + 1, MT_ERRAND_DUE, (uint32_t)(duty - judge->duties.duty));
    }
}

void mt_duty_step_fall(mt_judge *judge, uint32_t number, int64_t t)
{
    mt_duty *duty = &judge->duties.duty[number];
    if (duty->state != MT_DUTY_OPEN || duty->due != t - 1)
        return; /* put off, or over and another in its place */
    unsigned done = done_find(judge, duty, duty->due);
    if (duty->doubtful)
        done = 0;
    mt_outcome outcome =
        mt_outcome_get(judge->program, duty->opened.applies, duty->opened.when, done, duty->opened.excepted);
    duty->state = outcome == MT_OUTCOME_BREACHED ? MT_DUTY_LATE : MT_DUTY_OVER;
    tell(judge, duty, done, outcome, duty->due);
}

void mt_duties_find_touched(mt_judge *judge)
{
    unsigned touched = (judge->memory.wrote & MT_WROTE_KEYS) | judge->memory.paired;
    for (uint32_t i = 0; touched && i < judge->program->provision_count; i++) {
        if (judge->program->provision[i].form != MT_DUE || judge->program->provision[i].duty->by_event)
            continue;
        for (mt_duty *duty = list_next(judge, i, NULL); duty; duty = list_next(judge, i, duty))
            for (mt_key key = 0; key < MT_KEYS; key++)
                if (touched >> key & 1 && duty->owner[key] == judge->memory.owner[key])
                    duty_mark(judge, (uint32_t)(duty - judge->duties.duty));
    }
}

void mt_duties_close(mt_judge *judge, int64_t t)
{
    mt_duties *all = &judge->duties;
    for (size_t i = 0; i < all->dirty_count; i++) {
        mt_duty *duty = &all->duty[all->dirty[i]];
        duty->dirty = false;
        duty_evaluate(judge, duty, t);
    }
    all->dirty_count = 0;
}

/* What is not done and not due yet stays open. */
void mt_duties_stop(mt_judge *judge)
{
    for (uint32_t i = 0; i < judge->program->provision_count; i++)
        for (mt_duty *duty = judge->program->provision[i].form == MT_DUE ? list_next(judge, i, NULL) : NULL; duty;
             duty = list_next(judge, i, duty)) {
            if (duty->state != MT_DUTY_OPEN)
                continue;
            done_find(judge, duty, judge->t); /* for the explanation */
            tell(judge, duty, 0, duty->opened.excepted == 1 ? MT_OUTCOME_EXCEPTED : MT_OUTCOME_OPEN, duty->due);
            duty->state = MT_DUTY_OVER;
        }
}
