/* Compiles typed clauses to expressions. Terms are read as if in parentheses; comparisons become `less` or `equal`,
 * possibly negated; `or`, `if` and membership become `and` under negation. */
#include <string.h>

#include "judge/expr.h"

static size_t lowered_slot(const mt_exprs *exprs, const mt_node *node)
{
    size_t slot = ((uintptr_t)node >> 4) * 0x9e3779b97f4a7c15u >> 20 & (exprs->lowered_slots - 1);
    while (exprs->lowered[slot].node && exprs->lowered[slot].node != node)
        slot = (slot + 1) & (exprs->lowered_slots - 1);
    return slot;
}

static uint32_t lowered_add(mt_exprs *exprs, const mt_node *node, uint32_t what)
{
    size_t slot = lowered_slot(exprs, node);
    exprs->lowered_count += !exprs->lowered[slot].node;
    exprs->lowered[slot] = (mt_lowered){node, what};
    if (exprs->lowered_count * 2 > exprs->lowered_slots) {
        mt_lowered *old = exprs->lowered;
        size_t slots = exprs->lowered_slots;
        exprs->lowered_slots *= 2;
        exprs->lowered = mt_arena_get_array(exprs->arena, exprs->lowered_slots, sizeof *old);
        for (size_t i = 0; i < slots; i++)
            if (old[i].node)
                exprs->lowered[lowered_slot(exprs, old[i].node)] = old[i];
    }
    return what;
}

uint32_t mt_lowered_find(const mt_exprs *exprs, const mt_node *node)
{
    const mt_lowered *found = &exprs->lowered[lowered_slot(exprs, node)];
    MT_REQUIRE(found->node);
    return found->what;
}

static uint32_t number_add(mt_exprs *exprs, double number)
{
    return mt_expr_add(exprs, (mt_expr){.op = MT_EXPR_NUMBER, .number = number});
}

static mt_literal leaf_add(mt_exprs *exprs, mt_expr_op op, uint32_t a, uint32_t b)
{
    return mt_literal_get(mt_expr_add(exprs, (mt_expr){.op = op, .a = a, .b = b}));
}

static uint32_t fact_add(mt_exprs *exprs, uint16_t fact)
{
    return mt_expr_add(exprs, (mt_expr){.op = MT_EXPR_FACT, .a = fact});
}
static uint32_t key_add(mt_exprs *exprs, uint32_t key)
{
    return mt_expr_add(exprs, (mt_expr){.op = MT_EXPR_KEY, .a = key});
}

uint32_t mt_same_compile(mt_exprs *exprs, const mt_pattern *pattern, uint32_t **same)
{
    uint32_t count = 0;
    *same = mt_arena_get_array(exprs->arena, MT_KEYS + pattern->same_fact_count, sizeof **same);
    for (uint32_t key = 0; key < MT_KEYS; key++)
        if (pattern->same_keys & 1u << key)
            (*same)[count++] = key_add(exprs, key);
    for (size_t i = 0; i < pattern->same_fact_count; i++)
        (*same)[count++] = fact_add(exprs, pattern->same_fact[i]);
    return count;
}

static mt_literal where_of(mt_exprs *exprs, const mt_pattern *pattern)
{
    return pattern->where ? mt_truth_compile(exprs, pattern->where) : MT_LITERAL_TRUE;
}

static const struct {
    mt_op op;
    mt_expr_op asks;
    mt_store_kind kind;
} looks_back[] = {
    {MT_OP_ONCE, MT_EXPR_ONCE, MT_STORE_LATEST},
    {MT_OP_NEVER, MT_EXPR_ONCE, MT_STORE_LATEST},
    {MT_OP_TIME_SINCE, MT_EXPR_TIME_SINCE, MT_STORE_LATEST},
    {MT_OP_COUNT, MT_EXPR_COUNT, MT_STORE_COUNT},
    {MT_OP_SUM_OF, MT_EXPR_SUM, MT_STORE_SUM},
    {MT_OP_LARGEST_OF, MT_EXPR_LARGEST, MT_STORE_LARGEST},
    {MT_OP_COUNT_DIFFERENT, MT_EXPR_DIFFERENT, MT_STORE_DIFFERENT},
    {MT_OP_SINCE, MT_EXPR_SINCE, MT_STORE_SINCE},
};

static uint32_t past_add(mt_exprs *exprs, const mt_node *node)
{
    size_t i = 0;
    while (looks_back[i].op != node->op)
        i++;
    const mt_pattern *pattern = node->pattern;
    mt_store_plan store = {
        .kind = looks_back[i].kind, .act = pattern->act, .window = pattern->has_window ? pattern->window : MT_FOREVER};
    store.where = where_of(exprs, pattern);
    store.same_count = mt_same_compile(exprs, pattern, &store.same);
    if (store.kind == MT_STORE_SUM || store.kind == MT_STORE_LARGEST)
        store.of = fact_add(exprs, node->fact);
    else if (store.kind == MT_STORE_DIFFERENT)
        store.of = key_add(exprs, node->key);
    else if (store.kind == MT_STORE_SINCE)
        store.span = mt_span_add(exprs, mt_truth_compile(exprs, node->kid[0]), MT_FOREVER);
    return mt_expr_add(exprs,
                       (mt_expr){.op = looks_back[i].asks, .a = mt_store_add(exprs, store), .b = pattern->earlier});
}

/* What held so far, and what holds now: the second is asked as of the judged event. */
static mt_literal steady_of(mt_exprs *exprs, const mt_node *node)
{
    mt_literal now = mt_truth_compile(exprs, node->kid[0]);
    uint32_t past = 0;
    if (node->op == MT_OP_SINCE) {
        past = past_add(exprs, node);
    } else {
        int64_t window = node->pattern->has_window ? node->pattern->window : MT_FOREVER;
        past = mt_expr_add(exprs, (mt_expr){.op = MT_EXPR_ALWAYS, .a = mt_span_add(exprs, now, window)});
    }
    return mt_expr_add_and(exprs, (mt_literal[]){leaf_add(exprs, MT_EXPR_LESS, number_add(exprs, 0), past), now}, 2);
}

static mt_expr_op arithmetic_op(mt_op op)
{
    switch (op) {
    case MT_OP_ADD: return MT_EXPR_ADD;
    case MT_OP_SUB: return MT_EXPR_SUB;
    case MT_OP_MUL: return MT_EXPR_MUL;
    case MT_OP_DIV: return MT_EXPR_DIV;
    case MT_OP_MIN: return MT_EXPR_MIN;
    default: return MT_EXPR_MAX;
    }
}

/* Times are whole microseconds: what a product or a quotient makes finer is rounded at once. */
static uint32_t arithmetic_add(mt_exprs *exprs, const mt_node *node)
{
    mt_expr_op op = arithmetic_op(node->op);
    uint32_t all = mt_number_compile(exprs, node->kid[0]);
    for (size_t i = 1; i < node->kid_count; i++)
        all = mt_expr_add(exprs, (mt_expr){.op = op, .a = all, .b = mt_number_compile(exprs, node->kid[i])});
    if (node->dimension == MT_TIME && (op == MT_EXPR_MUL || op == MT_EXPR_DIV))
        all = mt_expr_add(exprs, (mt_expr){.op = MT_EXPR_ROUND, .a = all, .b = all});
    return all;
}

static uint32_t negation_add(mt_exprs *exprs, const mt_node *node)
{
    uint32_t of = mt_number_compile(exprs, node->kid[0]);
    return mt_expr_add(exprs, (mt_expr){.op = MT_EXPR_NEG, .a = of, .b = of});
}

static uint32_t number_of(mt_exprs *exprs, const mt_node *node)
{
    switch (mt_operators[node->op].kind) {
    case MT_KIND_LITERAL: return number_add(exprs, node->number);
    case MT_KIND_FACT: return fact_add(exprs, node->fact);
    case MT_KIND_TERM: return mt_number_compile(exprs, node->kid[0]);
    case MT_KIND_ARITHMETIC: return node->op == MT_OP_NEG ? negation_add(exprs, node) : arithmetic_add(exprs, node);
    case MT_KIND_PAST: return past_add(exprs, node);
    default: mt_failure_stop(__FILE__, __LINE__, "a clause was compiled that was not typed");
    }
}

uint32_t mt_number_compile(mt_exprs *exprs, const mt_node *node)
{
    return lowered_add(exprs, node, number_of(exprs, node));
}

static mt_literal either(mt_exprs *exprs, mt_literal a, mt_literal b)
{
    return mt_literal_get_opposite(
        mt_expr_add_and(exprs, (mt_literal[]){mt_literal_get_opposite(a), mt_literal_get_opposite(b)}, 2));
}

/* Unknown until it is decided; or what else makes it true, as of the judged event. */
static mt_literal awaited_of(mt_exprs *exprs, const mt_node *node)
{
    const mt_pattern *pattern = node->pattern;
    mt_awaited awaited = {.act = pattern->act, .within = pattern->window, .where = where_of(exprs, pattern)};
    awaited.same_count = mt_same_compile(exprs, pattern, &awaited.same);
    if (exprs->awaited_count == exprs->awaited_room)
        exprs->awaited =
            mt_arena_add_room(exprs->arena, exprs->awaited, exprs->awaited_count, &exprs->awaited_room, sizeof awaited);
    uint32_t slot = mt_expr_add(exprs, (mt_expr){.op = MT_EXPR_FOLLOWED, .a = (uint32_t)exprs->awaited_count});
    exprs->awaited[exprs->awaited_count++] = awaited;
    mt_literal followed = leaf_add(exprs, MT_EXPR_LESS, number_add(exprs, 0), slot);
    return node->kid_count ? either(exprs, followed, mt_truth_compile(exprs, node->kid[0])) : followed;
}

/* Truths are equal where both hold or neither does; an unknown one leaves that unknown. */
static mt_literal same_truth(mt_exprs *exprs, mt_literal a, mt_literal b)
{
    mt_literal both = mt_expr_add_and(exprs, (mt_literal[]){a, b}, 2);
    mt_literal neither =
        mt_expr_add_and(exprs, (mt_literal[]){mt_literal_get_opposite(a), mt_literal_get_opposite(b)}, 2);
    return either(exprs, both, neither);
}

static mt_literal comparison(mt_exprs *exprs, const mt_node *node)
{
    const mt_node *left = node->kid[0], *right = node->kid[1];
    if (left->type == MT_TYPE_TRUTH) {
        mt_literal same = same_truth(exprs, mt_truth_compile(exprs, left), mt_truth_compile(exprs, right));
        return node->op == MT_OP_NE ? mt_literal_get_opposite(same) : same;
    }
    uint32_t a = mt_number_compile(exprs, left), b = mt_number_compile(exprs, right);
    switch (node->op) {
    case MT_OP_LT: return leaf_add(exprs, MT_EXPR_LESS, a, b);
    case MT_OP_GE: return mt_literal_get_opposite(leaf_add(exprs, MT_EXPR_LESS, a, b));
    case MT_OP_GT: return leaf_add(exprs, MT_EXPR_LESS, b, a);
    case MT_OP_LE: return mt_literal_get_opposite(leaf_add(exprs, MT_EXPR_LESS, b, a));
    default: break;
    }
    mt_literal equal = leaf_add(exprs, MT_EXPR_EQUAL, a < b ? a : b, a < b ? b : a);
    return node->op == MT_OP_NE ? mt_literal_get_opposite(equal) : equal;
}

/* AND over the kids, or OR as the negation of AND over the negated kids. */
static mt_literal junction(mt_exprs *exprs, const mt_node *node)
{
    mt_literal negated = node->op == MT_OP_OR;
    mt_literal *kid = mt_arena_get_array(exprs->arena, node->kid_count, sizeof *kid);
    for (size_t i = 0; i < node->kid_count; i++)
        kid[i] = mt_truth_compile(exprs, node->kid[i]) ^ negated;
    return mt_expr_add_and(exprs, kid, node->kid_count) ^ negated;
}

static mt_literal membership(mt_exprs *exprs, const mt_node *node)
{
    uint32_t of = mt_number_compile(exprs, node->kid[0]);
    mt_literal *kid = mt_arena_get_array(exprs->arena, node->kid_count, sizeof *kid);
    for (size_t i = 1; i < node->kid_count; i++) {
        uint32_t word = mt_number_compile(exprs, node->kid[i]);
        kid[i - 1] =
            mt_literal_get_opposite(leaf_add(exprs, MT_EXPR_EQUAL, of < word ? of : word, of < word ? word : of));
    }
    return mt_literal_get_opposite(mt_expr_add_and(exprs, kid, node->kid_count - 1));
}

static mt_literal logic_of(mt_exprs *exprs, const mt_node *node)
{
    if (node->op == MT_OP_NOT)
        return mt_literal_get_opposite(mt_truth_compile(exprs, node->kid[0]));
    if (node->op != MT_OP_IF)
        return junction(exprs, node);
    mt_literal condition = mt_truth_compile(exprs, node->kid[0]);
    return either(exprs, mt_literal_get_opposite(condition), mt_truth_compile(exprs, node->kid[1]));
}

static mt_literal truth_of(mt_exprs *exprs, const mt_node *node)
{
    switch (mt_operators[node->op].kind) {
    case MT_KIND_LITERAL: return node->number != 0 ? MT_LITERAL_TRUE : MT_LITERAL_FALSE;
    case MT_KIND_TERM: return mt_truth_compile(exprs, node->kid[0]);
    case MT_KIND_KNOWN: {
        uint32_t asked = node->op == MT_OP_KNOWN_KEY ? key_add(exprs, node->key) : fact_add(exprs, node->fact);
        return leaf_add(exprs, MT_EXPR_KNOWN, asked, asked);
    }
    case MT_KIND_LOGIC: return logic_of(exprs, node);
    case MT_KIND_COMPARISON: return comparison(exprs, node);
    case MT_KIND_MEMBERSHIP: return membership(exprs, node);
    case MT_KIND_STEADY: return steady_of(exprs, node);
    case MT_KIND_AHEAD: return awaited_of(exprs, node);
    default: { /* a truth that stands in a slot: a fact, or once; `never` is not once */
        mt_literal holds = leaf_add(exprs, MT_EXPR_LESS, number_add(exprs, 0), number_of(exprs, node));
        return node->op == MT_OP_NEVER ? mt_literal_get_opposite(holds) : holds;
    }
    }
}

mt_literal mt_truth_compile(mt_exprs *exprs, const mt_node *node)
{
    return lowered_add(exprs, node, truth_of(exprs, node));
}
