/* Evaluates plans. Where speed matters, at comparisons, conjunctions and rules, no branch depends on a value, only on
 * the plan, so that random events mispredict nothing. */
#include "judge/evaluate.h"

#include <string.h>

/* To whole microseconds, halves away from zero. */
static double rounded(double time)
{
    double size = fabs(time), whole = floor(size);
    if (size - whole >= 0.5)
        whole += 1;
    return time < 0 ? -whole : whole;
}

double mt_number_get(unsigned op, double a, double b)
{
    switch (op) {
    case MT_EXPR_ADD: return a + b;
    case MT_EXPR_SUB: return a - b;
    case MT_EXPR_MUL: return a * b;
    case MT_EXPR_DIV: return b == 0 ? MT_UNKNOWN : a / b;
    case MT_EXPR_NEG: return -a;
    case MT_EXPR_MIN: return mt_value_is_known(a) && mt_value_is_known(b) ? (a < b ? a : b) : MT_UNKNOWN;
    case MT_EXPR_MAX: return mt_value_is_known(a) && mt_value_is_known(b) ? (a > b ? a : b) : MT_UNKNOWN;
    default: return rounded(a);
    }
}

/* Where a number is unknown neither of the two holds. */
static inline void run_less(const mt_compare *compare, uint32_t count, const double *value, uint8_t *truth)
{
    for (const mt_compare *end = compare + count; compare < end; compare++, truth += 2) {
        double a = value[compare->a], b = value[compare->b];
        truth[0] = a < b;
        truth[1] = a >= b;
    }
}

static inline void run_equal(const mt_compare *compare, uint32_t count, const double *value, uint8_t *truth)
{
    for (const mt_compare *end = compare + count; compare < end; compare++, truth += 2) {
        double a = value[compare->a], b = value[compare->b];
        truth[0] = a == b;
        truth[1] = islessgreater(a, b);
    }
}

static inline void run_known(const mt_compare *compare, uint32_t count, const double *value, uint8_t *truth)
{
    for (const mt_compare *end = compare + count; compare < end; compare++, truth += 2) {
        truth[0] = mt_value_is_known(value[compare->a]);
        truth[1] = !truth[0];
    }
}

/* Surely true if all are, surely false if one is; turned round where the gate is a negation. As mt_truth_get gives it.
 */
static inline unsigned gate_value(const mt_place_of_truth *literals, const mt_gate *gate, const uint8_t *truth)
{
    unsigned held = 1, failed = 0;
    for (const mt_place_of_truth *at = literals + gate->begin, *end = at + gate->count; at < end; at += 2) {
        held &= truth[at[0]] & truth[at[1]];
        failed |= truth[at[0] ^ 1] | truth[at[1] ^ 1];
    }
    return held << gate->negated | failed << (1 - gate->negated);
}

/* A truth, which stands in its slot as a number too, for explanations and what if. */
static inline void once_compute(const mt_step *step, double *value, uint8_t *truth, mt_history *history,
                                const mt_moment *moment)
{
    static const double answer[] = {0, 1, MT_UNKNOWN};
    static const uint8_t truths[][2] = {{0, 1}, {1, 0}, {0, 0}};
    unsigned once = history ? mt_history_get_once(&history->store[step->a], moment) : 3;
    if (once < 3) {
        value[step->out] = answer[once];
    } else {
        if (history)
            value[step->out] = mt_history_get(history, MT_EXPR_ONCE, step->a, moment);
        once = !mt_value_is_known(value[step->out]) ? 2 : value[step->out] > 0;
    }
    memcpy(&truth[step->truth], truths[once], sizeof *truths);
}

static inline void step_compute(const mt_step *step, double *value, mt_history *history, const mt_moment *moment)
{
    if (step->op < MT_EXPR_ONCE)
        value[step->out] = mt_number_get(step->op, value[step->a], value[step->b]);
    else if (history &&
             !(step->op == MT_EXPR_COUNT && mt_history_get_count(&history->store[step->a], moment, &value[step->out])))
        value[step->out] =
            step->op == MT_EXPR_FOLLOWED ? MT_UNKNOWN : mt_history_get(history, (mt_expr_op)step->op, step->a, moment);
}

void mt_phase_step(const mt_plan *plan, uint32_t phase, double *value, uint8_t *truth, mt_history *history,
                   const mt_moment *moment)
{
    static const mt_phase start = {0};
    const mt_phase *from = phase ? &plan->phase[phase - 1] : &start, *to = &plan->phase[phase];
    truth[MT_PLACE_TRUE] = 1;
    if (!to->computes)
        return;
    for (uint32_t i = from->step_end; i < to->once_begin; i++)
        step_compute(&plan->step[i], value, history, moment);
    for (uint32_t i = to->once_begin; i < to->once_end; i++)
        once_compute(&plan->step[i], value, truth, history, moment);
    for (uint32_t i = to->once_end; i < to->step_end; i++)
        step_compute(&plan->step[i], value, history, moment);
    for (uint32_t i = from->run_end; i < to->run_end; i++) {
        const mt_run *run = &plan->run[i];
        const mt_compare *compare = &plan->compare[run->begin];
        if (run->op == MT_EXPR_LESS)
            run_less(compare, run->count, value, truth + run->out);
        else if (run->op == MT_EXPR_EQUAL)
            run_equal(compare, run->count, value, truth + run->out);
        else
            run_known(compare, run->count, value, truth + run->out);
    }
    const mt_place_of_truth *literals = plan->literal;
    for (const mt_gate *gate = plan->gate + from->gate_end, *end = plan->gate + to->gate_end; gate < end; gate++) {
        unsigned came_to = gate_value(literals, gate, truth);
        truth[gate->out] = came_to & 1;
        truth[gate->out + 1] = came_to >> 1;
    }
}

void mt_plan_step(const mt_plan *plan, double *value, uint8_t *truth)
{
    for (uint32_t i = 0; i < plan->phase_count; i++)
        mt_phase_step(plan, i, value, truth, NULL, NULL);
}

#define UNKNOWN 0
#define TRUE 1
#define FALSE 2
/* The rule of form 1 as the manual has it: scope, then what is required, then exceptions where that is not met. */
static mt_outcome outcome_of(unsigned applies, unsigned when, unsigned held, unsigned excepted)
{
    if (applies == FALSE)
        return when == FALSE ? MT_OUTCOME_NEITHER : MT_OUTCOME_OUT_OF_SCOPE;
    if (when == FALSE)
        return MT_OUTCOME_NOT_WHEN;
    if (held == TRUE)
        return MT_OUTCOME_MET;
    if (excepted == TRUE)
        return MT_OUTCOME_EXCEPTED;
    bool sure = applies == TRUE && when == TRUE && held == FALSE && excepted == FALSE;
    return sure ? MT_OUTCOME_BREACHED : MT_OUTCOME_UNDETERMINED;
}

void mt_outcomes_init(uint8_t outcome[256])
{
    for (unsigned i = 0; i < 256; i++)
        outcome[i] = (uint8_t)outcome_of(i & 3, i >> 2 & 3, i >> 4 & 3, i >> 6);
}

static inline uint8_t rule_judge(const uint8_t *outcome, const mt_place_of_truth *literals, const mt_rule *rule,
                                 const uint8_t *truth)
{
    unsigned held = gate_value(literals, &rule->held, truth);
    if (!rule->guarded)
        return outcome[MT_OUTCOME_INDEX(TRUE, TRUE, held, FALSE)];
    return outcome[MT_OUTCOME_INDEX(mt_truth_get(rule->applies, truth), mt_truth_get(rule->when, truth), held,
                                    mt_truth_get(rule->excepted, truth))];
}

unsigned mt_rule_get_held(const mt_plan *plan, const mt_rule *rule, const uint8_t *truth)
{
    return gate_value(plan->literal, &rule->held, truth);
}

static unsigned literal_truth(mt_literal literal, const uint8_t *truth)
{
    unsigned of = truth[literal / 2];
    return literal & 1 && of ? 3 - of : of;
}

static unsigned expr_truth(const mt_exprs *exprs, const mt_expr *expr, const double *value, const uint8_t *truth)
{
    unsigned all = TRUE;
    if (expr->op == MT_EXPR_TRUE || expr->op == MT_EXPR_AND) {
        for (uint32_t i = 0; i < expr->kid_count; i++)
            all = mt_truth_get_and(all, literal_truth(expr->kid[i], truth));
        return all;
    }
    double a = value[exprs->list[expr->a].slot], b = value[exprs->list[expr->b].slot];
    bool known = mt_value_is_known(a) && mt_value_is_known(b);
    if (expr->op == MT_EXPR_KNOWN)
        return known ? TRUE : FALSE;
    return !known ? UNKNOWN : (expr->op == MT_EXPR_LESS ? a < b : a == b) ? TRUE : FALSE;
}

unsigned mt_span_get_truth(const mt_exprs *exprs, const mt_span *span, double *value, uint8_t *truth)
{
    for (uint32_t i = 0; i < span->below_count; i++) {
        const mt_expr *expr = &exprs->list[span->below[i]];
        MT_REQUIRE(expr->op <= MT_EXPR_ROUND); /* made of states */
        if (expr->op <= MT_EXPR_AND)
            truth[span->below[i]] = (uint8_t)expr_truth(exprs, expr, value, truth);
        else if (expr->op >= MT_EXPR_ADD)
            value[expr->slot] =
                mt_number_get(expr->op, value[exprs->list[expr->a].slot], value[exprs->list[expr->b].slot]);
    }
    return literal_truth(span->asks, truth);
}

void mt_rules_judge(const mt_program *program, const mt_plan *plan, const uint8_t *truth, uint8_t *outcome,
                    int64_t (*count)[MT_OUTCOMES])
{
    const uint8_t *of_plain = program->outcome + MT_OUTCOME_INDEX(TRUE, TRUE, 0, FALSE);
    for (const mt_plain *plain = plan->plain, *end = plain + plan->plain_count; plain < end; plain++) {
        uint8_t came_to = of_plain[MT_OUTCOME_INDEX(0, 0, mt_truth_get(plain->held, truth), 0)];
        outcome[plain->rule] = came_to;
        count[plain->provision][came_to]++;
    }
    for (const uint32_t *other = plan->other, *end = other + plan->other_count; other < end; other++) {
        const mt_rule *rule = &plan->rule[*other];
        outcome[*other] = rule_judge(program->outcome, plan->literal, rule, truth);
        count[rule->provision][outcome[*other]]++;
    }
}
