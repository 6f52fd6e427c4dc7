/* Evaluating a plan. Internal to judge/. Threading: one owner of the values and truths. */
#ifndef MT_JUDGE_EVALUATE_H
#define MT_JUDGE_EVALUATE_H

#include "judge/history.h"

/* What a judgement came to, or why nothing was judged. */
typedef enum mt_outcome {
    MT_OUTCOME_MET = MT_MET,
    MT_OUTCOME_EXCEPTED = MT_EXCEPTED,
    MT_OUTCOME_BREACHED = MT_BREACHED,
    MT_OUTCOME_UNDETERMINED = MT_UNDETERMINED,
    MT_OUTCOME_OPEN = MT_OPEN,
    MT_OUTCOME_OUT_OF_SCOPE, /* only `applies` was false */
    MT_OUTCOME_NOT_WHEN,     /* only `when` was */
    MT_OUTCOME_NEITHER,      /* both were */
    MT_OUTCOMES
} mt_outcome;

/* An arithmetic operator, of mt_expr_op, over two numbers. */
double mt_number_get(unsigned op, double a, double b);
/* Computes one phase: its numbers, comparisons and conjunctions. history NULL: past operators keep what their slots
 * hold. */
void mt_phase_step(const mt_plan *plan, uint32_t phase, double *value, uint8_t *truth, mt_history *history,
                   const mt_moment *moment);
/* The same for the whole plan, without touching the history: for what if. */
void mt_plan_step(const mt_plan *plan, double *value, uint8_t *truth);
/* What a span asks, 1 true, 2 false, 0 unknown, from the facts, keys and constants in the slots; truth: room for one an
 * expression. */
unsigned mt_span_get_truth(const mt_exprs *exprs, const mt_span *span, double *value, uint8_t *truth);
/* 1 true, 2 false, 0 unknown. */
static inline unsigned mt_truth_get(mt_place_of_truth place, const uint8_t *truth)
{
    return truth[place] | (unsigned)truth[place ^ 1] << 1;
}
/* The outcome for each combination of applies, when, what is required and exceptions, two bits each: 1 true, 2 false, 0
 * unknown. */
void mt_outcomes_init(uint8_t outcome[256]);
#define MT_OUTCOME_INDEX(applies, when, held, excepted) ((applies) | (when) << 2 | (held) << 4 | (excepted) << 6)
static inline mt_outcome mt_outcome_get(const mt_program *program, unsigned applies, unsigned when, unsigned held,
                                        unsigned excepted)
{
    return (mt_outcome)program->outcome[MT_OUTCOME_INDEX(applies, when, held, excepted)];
}
/* What the rule requires, but for what is still to follow. */
unsigned mt_rule_get_held(const mt_plan *plan, const mt_rule *rule, const uint8_t *truth);
/* All rules of the plan: each one's outcome, and the counts of outcomes by provision. */
void mt_rules_judge(const mt_program *program, const mt_plan *plan, const uint8_t *truth, uint8_t *outcome,
                    int64_t (*count)[MT_OUTCOMES]);

#endif
