/* Expressions, each distinct one once: interned by content in an open table, so that the comparison of ten provisions
 * is made once an event. Constants fold here and nested `and`s become one, because a flat `and` is a few mask
 * operations. */
#include "judge/expr.h"

#include <stdlib.h>
#include <string.h>

void mt_exprs_init(mt_exprs *exprs, mt_arena *arena, const mt_vocabulary *vocabulary)
{
    *exprs = (mt_exprs){.arena = arena, .vocabulary = vocabulary, .slots = 64, .lowered_slots = 64};
    exprs->table = mt_arena_get_array(arena, exprs->slots, sizeof *exprs->table);
    exprs->lowered = mt_arena_get_array(arena, exprs->lowered_slots, sizeof *exprs->lowered);
    mt_expr_add(exprs, (mt_expr){.op = MT_EXPR_TRUE});
}

static uint64_t mixed(uint64_t hash, uint64_t word)
{
    hash = (hash ^ word) * 0x9e3779b97f4a7c15u;
    return hash ^ (hash >> 29);
}

static uint64_t bits_of(double number)
{
    uint64_t bits;
    memcpy(&bits, &number, sizeof bits);
    return bits;
}

static uint64_t expr_hash(const mt_expr *expr)
{
    uint64_t hash = mixed(mixed(mixed(expr->op, expr->a), expr->b), bits_of(expr->number));
    for (uint32_t i = 0; i < expr->kid_count; i++)
        hash = mixed(hash, expr->kid[i]);
    return hash;
}

static bool expr_same(const mt_expr *x, const mt_expr *y)
{
    return x->op == y->op && x->a == y->a && x->b == y->b && bits_of(x->number) == bits_of(y->number) &&
           x->kid_count == y->kid_count &&
           (!x->kid_count || memcmp(x->kid, y->kid, x->kid_count * sizeof *x->kid) == 0);
}

static void table_grow(mt_exprs *exprs)
{
    exprs->slots *= 2;
    exprs->table = mt_arena_get_array(exprs->arena, exprs->slots, sizeof *exprs->table);
    for (size_t i = 0; i < exprs->count; i++) {
        size_t slot = expr_hash(&exprs->list[i]) & (exprs->slots - 1);
        while (exprs->table[slot])
            slot = (slot + 1) & (exprs->slots - 1);
        exprs->table[slot] = (uint32_t)i + 1;
    }
}

static uint32_t level_of(const mt_exprs *exprs, const mt_expr *expr)
{
    uint32_t level = 0;
    switch (expr->op) {
    case MT_EXPR_TRUE:
    case MT_EXPR_NUMBER:
    case MT_EXPR_FACT:
    case MT_EXPR_KEY: return 0;
    case MT_EXPR_ONCE:
    case MT_EXPR_TIME_SINCE:
    case MT_EXPR_COUNT:
    case MT_EXPR_SUM:
    case MT_EXPR_LARGEST:
    case MT_EXPR_DIFFERENT:
    case MT_EXPR_SINCE: /* without the judged event it is answered before that is taken in */
        return expr->b ? 0 : exprs->store[expr->a].level + 1;
    case MT_EXPR_ALWAYS:
    case MT_EXPR_FOLLOWED: return 0;
    case MT_EXPR_AND:
        for (uint32_t i = 0; i < expr->kid_count; i++)
            if (exprs->list[expr->kid[i] / 2].level > level)
                level = exprs->list[expr->kid[i] / 2].level;
        return level;
    default: /* an operator with one operand has it twice */
        level = exprs->list[expr->a].level;
        return exprs->list[expr->b].level > level ? exprs->list[expr->b].level : level;
    }
}

static bool has_operands(mt_expr_op op)
{
    return op == MT_EXPR_LESS || op == MT_EXPR_EQUAL || op == MT_EXPR_KNOWN ||
           (op >= MT_EXPR_ADD && op <= MT_EXPR_ROUND);
}

static bool is_away(const mt_exprs *exprs, const mt_expr *expr)
{
    bool away = expr->op >= MT_EXPR_ONCE;
    for (uint32_t i = 0; i < expr->kid_count; i++)
        away |= exprs->list[expr->kid[i] / 2].looks_away;
    return away || (has_operands(expr->op) && (exprs->list[expr->a].looks_away || exprs->list[expr->b].looks_away));
}

uint32_t mt_expr_add(mt_exprs *exprs, mt_expr content)
{
    size_t slot = expr_hash(&content) & (exprs->slots - 1);
    for (; exprs->table[slot]; slot = (slot + 1) & (exprs->slots - 1))
        if (expr_same(&exprs->list[exprs->table[slot] - 1], &content))
            return exprs->table[slot] - 1;
    if (exprs->count == exprs->room)
        exprs->list = mt_arena_add_room(exprs->arena, exprs->list, exprs->count, &exprs->room, sizeof *exprs->list);
    if (content.kid_count) {
        mt_literal *kid = mt_arena_get_array(exprs->arena, content.kid_count, sizeof *kid);
        content.kid = memcpy(kid, content.kid, content.kid_count * sizeof *kid);
    }
    content.level = level_of(exprs, &content);
    content.looks_away = is_away(exprs, &content);
    exprs->list[exprs->count] = content;
    exprs->table[slot] = (uint32_t)++exprs->count;
    if (exprs->count * 2 > exprs->slots)
        table_grow(exprs);
    return (uint32_t)exprs->count - 1;
}

static int literal_order(const void *a, const void *b)
{
    mt_literal x = *(const mt_literal *)a, y = *(const mt_literal *)b;
    return x < y ? -1 : x > y;
}

/* The literals of the conjunction, with those of conjunctions inside it, into flat (if not NULL); how many there are.
 */
static size_t flatten(const mt_exprs *exprs, const mt_literal *kid, size_t count, mt_literal *flat)
{
    size_t written = 0;
    for (size_t i = 0; i < count; i++) {
        const mt_expr *expr = &exprs->list[kid[i] / 2];
        bool inner = expr->op == MT_EXPR_AND && !(kid[i] & 1);
        if (flat && inner)
            memcpy(flat + written, expr->kid, expr->kid_count * sizeof *flat);
        else if (flat)
            flat[written] = kid[i];
        written += inner ? expr->kid_count : 1;
    }
    return written;
}

mt_literal mt_expr_add_and(mt_exprs *exprs, const mt_literal *kid, size_t count)
{
    size_t length = flatten(exprs, kid, count, NULL), kept = 0;
    mt_literal *flat = mt_arena_get_array(exprs->arena, length, sizeof *flat);
    flatten(exprs, kid, count, flat);
    qsort(flat, length, sizeof *flat, literal_order);
    for (size_t i = 0; i < length; i++) {
        if (flat[i] == MT_LITERAL_FALSE)
            return MT_LITERAL_FALSE;
        if (flat[i] != MT_LITERAL_TRUE && (!kept || flat[kept - 1] != flat[i]))
            flat[kept++] = flat[i];
    }
    if (kept < 2)
        return kept ? flat[0] : MT_LITERAL_TRUE;
    return mt_literal_get(mt_expr_add(exprs, (mt_expr){.op = MT_EXPR_AND, .kid_count = (uint32_t)kept, .kid = flat}));
}

uint32_t mt_store_add(mt_exprs *exprs, mt_store_plan content)
{
    for (size_t i = 0; i < exprs->store_count; i++) {
        mt_store_plan *store = &exprs->store[i];
        if (store->kind == content.kind && store->act == content.act && store->where == content.where &&
            store->window == content.window && store->of == content.of && store->span == content.span &&
            store->same_count == content.same_count &&
            (!store->same_count || memcmp(store->same, content.same, store->same_count * sizeof *store->same) == 0))
            return (uint32_t)i;
    }
    if (exprs->store_count == exprs->store_room)
        exprs->store =
            mt_arena_add_room(exprs->arena, exprs->store, exprs->store_count, &exprs->store_room, sizeof *exprs->store);
    content.level = exprs->list[content.where / 2].level;
    exprs->store[exprs->store_count] = content;
    return (uint32_t)exprs->store_count++;
}

/* Kids come before parents in the list, so one sweep from the end does it. */
void mt_exprs_set_below(const mt_exprs *exprs, bool *marked)
{
    for (size_t i = exprs->count; i-- > 0;) {
        const mt_expr *expr = &exprs->list[i];
        for (uint32_t j = 0; marked[i] && j < expr->kid_count; j++)
            marked[expr->kid[j] / 2] = true;
        if (marked[i] && has_operands(expr->op))
            marked[expr->a] = marked[expr->b] = true;
    }
}

/* What a literal of states hangs on: expressions, facts, and the keys whose names make a difference. */
static void span_read(const mt_exprs *exprs, mt_span *span, bool keys[MT_KEYS])
{
    bool *marked = mt_arena_get_array(exprs->arena, exprs->count, sizeof *marked);
    marked[span->asks / 2] = true;
    mt_exprs_set_below(exprs, marked);
    span->below = mt_arena_get_array(exprs->arena, exprs->count, sizeof *span->below);
    span->fact = mt_arena_get_array(exprs->arena, exprs->count, sizeof *span->fact);
    for (uint32_t i = 0; i < exprs->count; i++) {
        const mt_expr *expr = &exprs->list[i];
        if (!marked[i])
            continue;
        span->below[span->below_count++] = i;
        if (expr->op == MT_EXPR_FACT) {
            keys[exprs->vocabulary->facts[expr->a].owner] = true;
            span->fact[span->fact_count++] = (uint16_t)expr->a;
        } else if (expr->op == MT_EXPR_KEY) {
            keys[expr->a] = true;
        }
    }
}

/* Those that give others included. */
static void keys_close(bool keys[MT_KEYS])
{
    keys[MT_PLACE] |= keys[MT_PARTY];
    keys[MT_TARGET] |= keys[MT_PLACE];
    keys[MT_SYSTEM] |= keys[MT_OPERATOR] || keys[MT_PLACE] || keys[MT_PARTY] || keys[MT_GROUP];
}

uint32_t mt_span_add(mt_exprs *exprs, mt_literal asks, int64_t window)
{
    bool keys[MT_KEYS] = {false};
    for (size_t i = 0; i < exprs->span_count; i++)
        if (exprs->span[i].asks == asks && exprs->span[i].window == window)
            return (uint32_t)i;
    if (exprs->span_count == exprs->span_room)
        exprs->span =
            mt_arena_add_room(exprs->arena, exprs->span, exprs->span_count, &exprs->span_room, sizeof *exprs->span);
    mt_span *span = &exprs->span[exprs->span_count];
    *span = (mt_span){.asks = asks, .window = window};
    span->key = mt_arena_get_array(exprs->arena, MT_KEYS, sizeof *span->key);
    span_read(exprs, span, keys);
    keys_close(keys);
    for (mt_key key = 0; key < MT_KEYS; key++)
        if (keys[key])
            span->key[span->key_count++] = (uint16_t)key;
    exprs->longest_span = window > exprs->longest_span ? window : exprs->longest_span;
    return (uint32_t)exprs->span_count++;
}
