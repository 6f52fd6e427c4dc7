/* The judge of one run. For each event: remember who it concerns and what it says; then, if anything is asked at its act, read
 * the facts as they stand, compute what the act's plan asks for, and judge its rules. */
#include "clause/judge.h"

#include <stdlib.h>
#include <string.h>

#include "clause/summary.h"

struct mt_judge {
    const mt_program *program;
    mt_judgement_call call;
    void *context;
    bool quiet, started, ended;
    int64_t t;               /* of the last event */
    uint64_t seq;
    mt_arena arena;          /* as long as the judge: memory of facts and events */
    mt_arena run;            /* until the next reset: what the summary shows */
    mt_arena scratch;        /* for one judgement */
    mt_memory memory;
    mt_history history;
    uint8_t *truth, *other_truth;
    double *other_value;
    uint8_t *outcome;        /* of the event's rules */
    int64_t (*count)[MT_OUTCOMES];
    mt_kept *kept;           /* one a provision */
};

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
    mt_history_init(&judge->history, arena, program);
    judge->truth = mt_arena_array(arena, program->truths, sizeof *judge->truth);
    judge->other_truth = mt_arena_array(arena, program->truths, sizeof *judge->other_truth);
    judge->other_value = mt_arena_array(arena, program->layout.slot_count, sizeof *judge->other_value);
    judge->outcome = mt_arena_array(arena, program->provision_count, sizeof *judge->outcome);
    judge->count = mt_arena_array(arena, program->provision_count, sizeof *judge->count);
    judge->kept = mt_arena_array(arena, program->provision_count, sizeof *judge->kept);
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
    mt_arena_reset(&judge->run);
    memset(judge->count, 0, provisions * sizeof *judge->count);
    memset(judge->kept, 0, provisions * sizeof *judge->kept);
    judge->started = judge->ended = false;
}

void mt_judge_set_quiet(mt_judge *judge, bool quiet)
{
    judge->quiet = quiet;
    judge->history.keeps = !quiet;
}

static void head_fill(const mt_judge *judge, const mt_event *event, const mt_provision *provision, mt_outcome outcome, mt_judgement *judgement)
{
    memset(judgement, 0, sizeof *judgement);
    judgement->treaty = provision->treaty;
    judgement->provision = provision->place;
    judgement->verdict = (mt_verdict)outcome;
    judgement->t = event->t;
    judgement->seq = event->seq;
    judgement->late_by = judgement->lasted = judgement->to_spare = MT_UNKNOWN;
    for (mt_key key = 0; key < MT_KEYS; key++) {
        judgement->who[key] = judge->memory.who[key];
        judgement->who_text[key] = judgement->who[key] ? mt_name_text(judge->program->vocabulary->names, judgement->who[key]) : NULL;
    }
}

/* Explains a judgement, keeps it if the summary will show it, and passes it on. */
static void judgement_tell(mt_judge *judge, mt_case *c)
{
    mt_kept *kept = &judge->kept[c->rule->provision];
    bool wanted = !judge->quiet && mt_kept_wants(kept, c->outcome);
    mt_judgement judgement;
    c->arena = wanted ? &judge->run : &judge->scratch;
    head_fill(judge, c->event, c->provision, c->outcome, &judgement);
    if (!judge->quiet)
        mt_judgement_explain(c, &judgement);
    if (!judge->quiet && c->outcome == MT_OUTCOME_UNDETERMINED)
        mt_kept_add_missing(kept, &judge->run, c);
    if (wanted)
        mt_kept_add(kept, &judge->run, &judgement);
    if (judge->call)
        judge->call(judge->context, &judgement);
    mt_arena_reset(&judge->scratch);
}

static void rules_tell(mt_judge *judge, const mt_plan *plan, const mt_event *event, const mt_moment *moment)
{
    for (uint32_t i = 0; i < plan->rule_count; i++) {
        if (judge->outcome[i] > MT_OUTCOME_OPEN)
            continue;
        mt_case c = {.program = judge->program, .plan = plan, .rule = &plan->rule[i], .event = event, .memory = &judge->memory,
                     .history = &judge->history, .moment = moment, .truth = judge->truth, .outcome = (mt_outcome)judge->outcome[i],
                     .other_value = judge->other_value, .other_truth = judge->other_truth,
                     .provision = &judge->program->provision[plan->rule[i].provision]};
        judgement_tell(judge, &c);
    }
}

static void plan_run(mt_judge *judge, const mt_plan *plan, const mt_event *event)
{
    mt_moment moment = {event->t, event->seq, judge->memory.number, judge->memory.value};
    uint32_t update = 0;
    for (uint32_t i = 0; i < plan->phase_count; i++) {
        mt_phase_compute(plan, i, judge->memory.value, judge->truth, &judge->history, &moment);
        for (; update < plan->phase[i].update_end; update++) {
            unsigned where = mt_truth_get(plan->update[update].where, judge->truth);
            if (where != 2)
                mt_history_add(&judge->history, plan->update[update].store, &moment, where == 1);
        }
    }
    mt_rules_judge(judge->program, plan, judge->truth, judge->outcome, judge->count);
    if (judge->call || !judge->quiet)
        rules_tell(judge, plan, event, &moment);
}

int mt_judge_event(mt_judge *judge, const mt_event *event)
{
    bool follows = !judge->started || event->t > judge->t || (event->t == judge->t && event->seq > judge->seq);
    if (judge->ended || !follows)
        return MT_ERROR_STATE;
    if (event->act >= MT_ACTS)
        return MT_ERROR_RANGE;
    judge->started = true;
    judge->t = event->t;
    judge->seq = event->seq;
    mt_memory_add(&judge->memory, event);
    const mt_plan *plan = judge->program->plan[event->act];
    if (plan) {
        mt_memory_read(&judge->memory, event);
        plan_run(judge, plan, event);
    }
    return 0;
}

/* Nothing of form 1 stays open without `followed by`, so what is left is to take no more. */
void mt_judge_end(mt_judge *judge, int64_t t)
{
    judge->t = t;
    judge->ended = true;
}

const mt_treaty_summary *mt_judge_summary(const mt_judge *judge, size_t *count)
{
    mt_judge *owner = (mt_judge *)judge; /* its arena takes the summary; nothing else changes */
    *count = judge->program->treaty_count;
    return mt_summary_make(judge->program, &owner->run, (const int64_t(*)[MT_OUTCOMES])judge->count, judge->kept);
}
