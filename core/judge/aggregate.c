/* Share, mean, largest and spread over many runs. */
#include "judge/aggregate.h"

#include <string.h>

void mt_over_new(mt_overs *overs, mt_exprs *exprs, const mt_node *node)
{
    static const char *const names[] = {"share", "mean of", "largest", "spread of"};
    if (overs->count == overs->room)
        overs->list = mt_arena_add_room(overs->arena, overs->list, overs->count, &overs->room, sizeof *overs->list);
    mt_over *over = &overs->list[overs->count++];
    *over = (mt_over){.node = node, .name = names[node->op - MT_OP_SHARE_OF_RUNS]};
    if (node->op == MT_OP_SHARE_OF_RUNS) {
        over->holds = mt_truth_compile(exprs, node->kid[0]);
        return;
    }
    over->of = mt_expr_add(exprs, (mt_expr){.op = MT_EXPR_FACT, .a = node->fact});
    over->name = mt_arena_write(overs->arena, "%s %s", over->name, exprs->vocabulary->facts[node->fact].name);
}

const mt_over *mt_over_find(const mt_overs *overs, const mt_node *node)
{
    while (node->op == MT_OP_TERM)
        node = node->kid[0];
    for (size_t i = 0; i < overs->count; i++)
        if (overs->list[i].node == node)
            return &overs->list[i];
    return NULL;
}

void mt_overs_reset(mt_overs *overs)
{
    for (size_t i = 0; i < overs->count; i++) {
        mt_over *over = &overs->list[i];
        memset(over->share, 0, sizeof over->share);
        over->known = over->unknown = over->perhaps = 0;
        over->open = false;
        over->least = INFINITY;
        over->most = over->most_perhaps = -INFINITY;
        mt_exact_reset(&over->sum);
        mt_exact_reset(&over->squares);
    }
}

static void value_add(mt_over *over, mt_arena *arena, double value, bool surely)
{
    bool known = isfinite(value);
    over->perhaps += !surely;
    over->open |= !surely && !known;
    if (!surely && known)
        over->most_perhaps = fmax(over->most_perhaps, value);
    if (!surely)
        return;
    *(known ? &over->known : &over->unknown) += 1;
    if (!known)
        return;
    over->least = fmin(over->least, value);
    over->most = fmax(over->most, value);
    mt_exact_add(&over->sum, arena, value);
    mt_exact_add(&over->squares, arena, value * value);
}

static double run_number(const mt_exprs *exprs, uint32_t number, const double *value)
{
    const mt_expr *expr = &exprs->list[number];
    if (expr->op < MT_EXPR_ADD)
        return value[expr->slot];
    MT_REQUIRE(expr->op <= MT_EXPR_ROUND);
    return mt_number_get(expr->op, run_number(exprs, expr->a, value), run_number(exprs, expr->b, value));
}

unsigned mt_run_get_truth(const mt_exprs *exprs, mt_literal literal, const double *value)
{
    const mt_expr *expr = &exprs->list[literal / 2];
    unsigned truth = 1;
    for (uint32_t i = 0; i < expr->kid_count && truth != 2; i++)
        truth = mt_truth_get_and(truth, mt_run_get_truth(exprs, expr->kid[i], value));
    if (expr->op != MT_EXPR_AND && expr->op != MT_EXPR_TRUE) {
        double a = run_number(exprs, expr->a, value), b = run_number(exprs, expr->b, value);
        bool known = mt_value_is_known(a) && mt_value_is_known(b), holds = expr->op == MT_EXPR_LESS ? a < b : a == b;
        truth = expr->op == MT_EXPR_KNOWN ? (known ? 1 : 2) : !known ? 0 : holds ? 1 : 2;
    }
    return literal & 1 && truth ? 3 - truth : truth;
}

void mt_overs_add(mt_overs *overs, const mt_exprs *exprs, const double *value, bool surely)
{
    for (size_t i = 0; i < overs->count; i++) {
        mt_over *over = &overs->list[i];
        if (over->node->op == MT_OP_SHARE_OF_RUNS)
            over->share[surely][mt_run_get_truth(exprs, over->holds, value)]++;
        else
            value_add(over, overs->arena, run_number(exprs, over->of, value), surely);
    }
}

/* -- between what they lie -- */

/* What is unknown counts against it for the lower end and for it for the upper one; a run that counts perhaps is left
 * out where that is the worse for the end. */
static mt_interval share_interval(const mt_over *over, const mt_over_view *view)
{
    const int64_t *surely = over->share[1], *perhaps = over->share[0];
    double known = (double)(surely[0] + surely[1] + surely[2]);
    double count[2] = {(double)surely[1], (double)(surely[1] + surely[0] + perhaps[1] + perhaps[0])};
    double of[2] = {known + (double)(perhaps[0] + perhaps[2]), known + (double)(perhaps[0] + perhaps[1])};
    for (int end = 0; end < 2 && view->runs > 0; end++) {
        count[end] = of[end] > 0 ? count[end] / of[end] * view->runs : 0;
        of[end] = of[end] > 0 ? view->runs : 0;
    }
    return (mt_interval){mt_interval_get_share(count[0], of[0]).low, mt_interval_get_share(count[1], of[1]).high};
}

static double mean_of(const mt_over *over)
{
    return over->known > 0 ? mt_exact_get(&over->sum) / (double)over->known : MT_UNKNOWN;
}

/* The standard deviation; unknown below two runs. */
static double spread_of(const mt_over *over)
{
    double count = (double)over->known, sum = mt_exact_get(&over->sum);
    if (over->known < 2)
        return MT_UNKNOWN;
    double left = mt_exact_get(&over->squares) - sum * sum / count;
    return over->least == over->most || left <= 0 ? 0 : sqrt(left / (count - 1));
}

/* Runs that were all alike say nothing of how far others may lie from them: only what was seen can then be told. */
static mt_interval mean_interval(const mt_over *over, const mt_over_view *view)
{
    double spread = spread_of(over);
    if (over->unknown > 0 || over->perhaps > 0 || !mt_value_is_known(spread) || (spread == 0 && !view->last))
        return mt_interval_get_whole();
    return mt_interval_get_mean(mean_of(over), spread, view->runs > 0 ? view->runs : (double)over->known);
}

static mt_interval largest_interval(const mt_over *over, const mt_over_view *view)
{
    if (over->known == 0)
        return mt_interval_get_whole();
    bool more = !view->last || over->unknown > 0 || over->open;
    return (mt_interval){over->most, more ? INFINITY : fmax(over->most, over->most_perhaps)};
}

static mt_interval spread_interval(const mt_over *over, const mt_over_view *view)
{
    double spread = spread_of(over);
    if (!view->last || over->unknown > 0 || over->perhaps > 0 || !mt_value_is_known(spread))
        return (mt_interval){0, INFINITY};
    return mt_interval_get_point(spread);
}

static mt_interval over_interval(const mt_over *over, const mt_over_view *view)
{
    switch (over->node->op) {
    case MT_OP_SHARE_OF_RUNS: return share_interval(over, view);
    case MT_OP_MEAN_OF: return mean_interval(over, view);
    case MT_OP_LARGEST_OVER_RUNS: return largest_interval(over, view);
    default: return spread_interval(over, view);
    }
}

void mt_over_get_number(const mt_over *over, const mt_over_view *view, mt_across_number *number)
{
    const int64_t *surely = over->share[1], *perhaps = over->share[0];
    *number = (mt_across_number){
        .name = over->name, .dimension = over->node->dimension, .interval = over_interval(over, view)};
    number->unknown = over->unknown + over->perhaps + surely[0] + perhaps[0] + perhaps[1] + perhaps[2];
    number->seen = over->node->op == MT_OP_LARGEST_OVER_RUNS || over->node->op == MT_OP_SPREAD_OF;
    switch (over->node->op) {
    case MT_OP_SHARE_OF_RUNS:
        number->value = surely[1] + surely[2] > 0 ? (double)surely[1] / (double)(surely[1] + surely[2]) : MT_UNKNOWN;
        break;
    case MT_OP_MEAN_OF: number->value = mean_of(over); break;
    case MT_OP_LARGEST_OVER_RUNS: number->value = over->known > 0 ? over->most : MT_UNKNOWN; break;
    default: number->value = spread_of(over);
    }
}

/* -- clauses over them -- */

static mt_interval number_of(const mt_overs *overs, const mt_node *node, const mt_over_view *view)
{
    const mt_over *over = mt_over_find(overs, node);
    if (over)
        return over_interval(over, view);
    if (node->op == MT_OP_NUMBER)
        return mt_interval_get_point(node->number);
    if (node->kid_count == 0)
        return mt_interval_get_whole();
    mt_interval a = number_of(overs, node->kid[0], view);
    for (size_t i = 1; i < node->kid_count; i++) {
        mt_interval b = number_of(overs, node->kid[i], view);
        switch (node->op) {
        case MT_OP_ADD: a = mt_interval_get_sum(a, b); break;
        case MT_OP_SUB: a = mt_interval_get_difference(a, b); break;
        case MT_OP_MUL: a = mt_interval_get_product(a, b); break;
        case MT_OP_DIV: a = mt_interval_get_quotient(a, b); break;
        case MT_OP_MIN: a = mt_interval_get_least(a, b); break;
        case MT_OP_MAX: a = mt_interval_get_largest(a, b); break;
        default: a = mt_interval_get_whole();
        }
    }
    return node->op == MT_OP_NEG ? mt_interval_get_negative(a) : a;
}

static unsigned negated(unsigned truth) { return truth ? 3 - truth : 0; }

static unsigned less(mt_interval a, mt_interval b) { return a.high < b.low ? 1 : a.low >= b.high ? 2 : 0; }

static unsigned same(mt_interval a, mt_interval b)
{
    if (a.low == a.high && b.low == b.high)
        return a.low == b.low ? 1 : 2;
    return a.high < b.low || b.high < a.low ? 2 : 0;
}

static unsigned compared(const mt_overs *overs, const mt_node *node, const mt_over_view *view)
{
    if (node->kid[0]->type == MT_TYPE_TRUTH) {
        unsigned a = mt_over_get_truth(overs, node->kid[0], view), b = mt_over_get_truth(overs, node->kid[1], view);
        unsigned alike = !a || !b ? 0 : a == b ? 1 : 2;
        return node->op == MT_OP_NE ? negated(alike) : alike;
    }
    mt_interval a = number_of(overs, node->kid[0], view), b = number_of(overs, node->kid[1], view);
    switch (node->op) {
    case MT_OP_LT: return less(a, b);
    case MT_OP_GE: return negated(less(a, b));
    case MT_OP_GT: return less(b, a);
    case MT_OP_LE: return negated(less(b, a));
    case MT_OP_NE: return negated(same(a, b));
    default: return same(a, b);
    }
}

/* Facts and identities by themselves do not stand here, and nobody is named over many runs. */
unsigned mt_over_get_truth(const mt_overs *overs, const mt_node *node, const mt_over_view *view)
{
    unsigned truth = 1;
    switch (node->op) {
    case MT_OP_TRUTH: return node->number != 0 ? 1 : 2;
    case MT_OP_TERM: return mt_over_get_truth(overs, node->kid[0], view);
    case MT_OP_KNOWN_KEY: return 2;
    case MT_OP_NOT: return negated(mt_over_get_truth(overs, node->kid[0], view));
    case MT_OP_IF:
        truth = negated(mt_over_get_truth(overs, node->kid[1], view));
        return negated(mt_truth_get_and(mt_over_get_truth(overs, node->kid[0], view), truth));
    case MT_OP_AND:
    case MT_OP_OR:
        for (size_t i = 0; i < node->kid_count; i++) {
            unsigned kid = mt_over_get_truth(overs, node->kid[i], view);
            truth = mt_truth_get_and(truth, node->op == MT_OP_OR ? negated(kid) : kid);
        }
        return node->op == MT_OP_OR ? negated(truth) : truth;
    case MT_OP_EQ:
    case MT_OP_NE:
    case MT_OP_LT:
    case MT_OP_LE:
    case MT_OP_GT:
    case MT_OP_GE: return compared(overs, node, view);
    default: return 0;
    }
}
