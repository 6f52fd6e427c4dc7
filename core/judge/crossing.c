/* Crossings: when time alone changes a condition. Between two events a number is either constant until a window lets go
 * of something, or a clock, or made of these by adding, scaling and choosing; so each comparison changes at a tick that
 * can be computed. What is computed too early is only looked at once more. */
#include "judge/track.h"

typedef struct search {
    mt_history *history;
    const mt_program *program;
    const mt_plan *plan;
    const mt_moment *moment;
    double *slope, *error; /* per microsecond; how far rounding may have moved a value */
    int64_t next;
} search;

static void next_take(search *s, int64_t t)
{
    if (t > s->moment->t && t < s->next)
        s->next = t;
}

/* Ticks until a difference is used up, looked at a little before where rounding could have moved it: now, and then. */
static void meeting_take(search *s, double gap, double speed, double error)
{
    double ticks = ceil(gap / speed), margin = 2 * error / speed + ticks * 1e-12;
    if (error > 0 || speed != 1)
        ticks -= margin + 2;
    if (ticks < 1)
        ticks = 1;
    if (ticks < 9e15)
        next_take(s, s->moment->t + (int64_t)ticks);
}

/* When a and b next change their order, and when they are no longer equal. */
static void order_take(search *s, uint16_t a, uint16_t b)
{
    double gap = s->moment->value[b] - s->moment->value[a], speed = s->slope[a] - s->slope[b],
           error = s->error[a] + s->error[b];
    if (!mt_value_is_known(gap) || speed == 0 || gap > 9e15 || gap < -9e15)
        return;
    if (gap == 0)
        next_take(s, s->moment->t + 1);
    else if (gap > 0 && speed > 0) /* a catches up with b: equal first, then past it */
        meeting_take(s, gap, speed, error);
    else if (gap < 0 && speed < 0)
        meeting_take(s, -gap, -speed, error);
}

static void product_flow(search *s, const mt_step *step)
{
    const double *value = s->moment->value;
    double by = step->op == MT_EXPR_DIV ? 1 / value[step->b] : value[step->b];
    if (s->slope[step->a] == 0 && step->op == MT_EXPR_MUL) {
        s->slope[step->out] = s->slope[step->b] * value[step->a];
        s->error[step->out] = s->error[step->b] * fabs(value[step->a]);
    } else {
        s->slope[step->out] = s->slope[step->a] * by;
        s->error[step->out] = s->error[step->a] * fabs(by);
    }
}

static void choice_flow(search *s, const mt_step *step)
{
    double a = s->moment->value[step->a], b = s->moment->value[step->b], slope_a = s->slope[step->a],
           slope_b = s->slope[step->b];
    bool least = step->op == MT_EXPR_MIN, of_a = a == b ? (slope_a < slope_b) == least : (a < b) == least;
    order_take(s, step->a, step->b);
    s->slope[step->out] = of_a ? slope_a : slope_b;
    s->error[step->out] = s->error[step->a] + s->error[step->b];
}

static void past_flow(search *s, const mt_step *step)
{
    double value = s->moment->value[step->out];
    bool runs = step->op == MT_EXPR_TIME_SINCE && mt_value_is_known(value) && value < (double)MT_FOREVER;
    s->slope[step->out] = runs;
    s->error[step->out] = 0;
    next_take(s, mt_history_get_next(s->history, (mt_expr_op)step->op, step->a, s->moment));
}

static void step_flow(search *s, const mt_step *step)
{
    double *slope = s->slope, *error = s->error;
    switch (step->op) {
    case MT_EXPR_ADD:
    case MT_EXPR_SUB:
        slope[step->out] = step->op == MT_EXPR_ADD ? slope[step->a] + slope[step->b] : slope[step->a] - slope[step->b];
        error[step->out] = error[step->a] + error[step->b];
        break;
    case MT_EXPR_MUL:
    case MT_EXPR_DIV: product_flow(s, step); break;
    case MT_EXPR_NEG:
        slope[step->out] = -slope[step->a];
        error[step->out] = error[step->a];
        break;
    case MT_EXPR_ROUND:
        slope[step->out] = slope[step->a];
        error[step->out] = error[step->a] + (slope[step->a] != 0 ? 0.5 : 0);
        break;
    case MT_EXPR_MIN:
    case MT_EXPR_MAX: choice_flow(s, step); break;
    default: past_flow(s, step);
    }
    if (!mt_value_is_known(slope[step->out]))
        slope[step->out] = 0; /* of what is unknown */
}

static void clocks_flow(search *s, const mt_view *view, const mt_memory *memory)
{
    const mt_layout *layout = &s->program->layout;
    for (uint32_t i = 0; i < layout->slot_count; i++)
        s->slope[i] = s->error[i] = 0;
    for (mt_key key = 0; key < MT_KEYS; key++) {
        const mt_owners *owners = &memory->owners[key];
        const double *record = owners->value + (size_t)view->owner[key] * owners->stride;
        for (uint32_t i = layout->states[key]; i < owners->stride; i++)
            s->slope[layout->base[key] + i] = mt_memory_is_running(record[i]);
    }
}

int64_t mt_crossing_find(mt_history *history, const mt_program *program, const mt_plan *plan, const mt_moment *moment,
                         const mt_view *view, const mt_memory *memory, double *slope, double *error)
{
    search s = {history, program, plan, moment, slope, error, MT_FOREVER};
    clocks_flow(&s, view, memory);
    for (uint32_t i = 0; i < plan->step_count; i++)
        step_flow(&s, &plan->step[i]);
    for (uint32_t i = 0; i < plan->run_count; i++)
        for (uint32_t j = 0; j < plan->run[i].count && plan->run[i].op != MT_EXPR_KNOWN; j++) {
            const mt_compare *compare = &plan->compare[plan->run[i].begin + j];
            order_take(&s, compare->a, compare->b);
        }
    return s.next;
}
