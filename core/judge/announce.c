/* Passes judgements on: the head, the explanation where one is kept or somebody listens, and what the summary shows. */
#include <string.h>

#include "judge/judging.h"

static void head_fill(const mt_judge *judge, const mt_ruling *ruling, mt_judgement *judgement)
{
    const mt_provision *provision = &judge->program->provision[ruling->provision];
    memset(judgement, 0, sizeof *judgement);
    judgement->treaty = provision->treaty;
    judgement->provision = provision->place;
    judgement->verdict = (mt_verdict)ruling->outcome;
    judgement->t = ruling->t;
    judgement->seq = ruling->seq;
    judgement->late_by = ruling->late_by;
    judgement->lasted = ruling->lasted;
    judgement->to_spare = ruling->to_spare;
    judgement->open_until = MT_UNKNOWN;
    for (mt_key key = 0; key < MT_KEYS; key++) {
        judgement->who[key] = ruling->who[key];
        judgement->who_text[key] =
            ruling->who[key] ? mt_name_get_text(judge->program->vocabulary->names, ruling->who[key]) : NULL;
    }
}

/* What was asked of a duty when it was opened, and what its part came to, stands in the ruling, not in the state of
 * things. */
static void duty_fill(const mt_provision *provision, const mt_ruling *ruling, mt_judgement *judgement)
{
    judgement->part_count = 1;
    judgement->part[0] = ruling->part;
    judgement->decisive = ruling->part >= 0;
    judgement->exception_count = (uint8_t)provision->exception_count;
    for (unsigned i = 0; i < provision->exception_count; i++)
        judgement->exception[i] = ruling->outcome == MT_OUTCOME_MET ? -2 : ruling->opened->exception[i];
}

static void explain(mt_judge *judge, mt_case *c, const mt_ruling *ruling, mt_judgement *judgement)
{
    if (c->truth == judge->told_truth)
        mt_plan_step(c->plan, (double *)c->moment->value, judge->told_truth);
    mt_judgement_explain(c, judgement);
    if (c->provision->form == MT_DUE)
        duty_fill(c->provision, ruling, judgement);
}

size_t mt_judge_add_ruling(mt_judge *judge, const mt_ruling *ruling, const mt_plan *plan, const mt_rule *rule,
                           const mt_snapshot *snapshot)
{
    mt_kept *kept = &judge->kept[ruling->provision];
    bool wanted = snapshot && mt_kept_has_room(kept, ruling->outcome);
    mt_judgement judgement;
    size_t place = SIZE_MAX;
    head_fill(judge, ruling, &judgement);
    if (snapshot) {
        mt_case c = {.program = judge->program,
                     .plan = plan,
                     .rule = rule,
                     .provision = &judge->program->provision[ruling->provision],
                     .history = &judge->history,
                     .moment = &snapshot->moment,
                     .said = snapshot->said,
                     .outcome = ruling->outcome,
                     .opened = ruling->opened,
                     .truth = snapshot->value == judge->memory.value ? judge->truth : judge->told_truth,
                     .arena = wanted ? &judge->run : &judge->scratch,
                     .other_value = judge->other_value,
                     .other_truth = judge->other_truth};
        explain(judge, &c, ruling, &judgement);
        if (ruling->outcome == MT_OUTCOME_UNDETERMINED)
            mt_kept_add_missing(kept, &judge->run, &c);
    }
    if (wanted && ruling->outcome == MT_OUTCOME_BREACHED)
        place = kept->breach_count;
    if (wanted)
        mt_kept_add(kept, &judge->run, &judgement);
    if (judge->call)
        judge->call(judge->context, &judgement);
    mt_arena_reset(&judge->scratch);
    return place;
}

void mt_judge_set_late(mt_judge *judge, uint32_t provision, size_t breach, double late_by)
{
    judge->kept[provision].breach[breach].late_by = late_by;
}
