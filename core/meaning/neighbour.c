/* Neighbours: walks every clause of a provision, changes one place of its tree, writes the clause anew, and takes the
 * change back. */
#include <string.h>

#include "meaning/making.h"

static const mt_outline *stated(const mt_making *in, const mt_node *node)
{
    return mt_making_new_outline(in, in->stated ? in->stated : node);
}

/* The tree stands changed at node: keeps that as a neighbour. */
static mt_neighbour *keep(mt_making *in, mt_change change, const mt_node *node, const mt_outline *was)
{
    mt_provision_source copy = mt_making_new_copy(in);
    mt_making_find_words(&copy, in)->text = mt_making_write_clause(in, in->place.root, in->place.is_event, node);
    mt_neighbour *neighbour = mt_making_add(in, change, copy);
    neighbour->was = was;
    neighbour->is = stated(in, node);
    return neighbour;
}

/* ---- changes of one node ---- */

static void try_op(mt_making *in, mt_node *node, mt_op op, mt_change change)
{
    const mt_outline *was = stated(in, node);
    mt_op before = node->op;
    node->op = op;
    keep(in, change, node, was);
    node->op = before;
}

/* `known(x) and x …`: what is written for the record's sake, which no reader of the text takes for anything else. */
static bool guards(const mt_node *node, int depth)
{
    if (mt_operators[node->op].kind == MT_KIND_KNOWN)
        return true;
    for (size_t i = 0; depth > 0 && node->op != MT_OP_TERM && i < node->kid_count; i++)
        if (guards(node->kid[i], depth - 1))
            return true;
    return false;
}

static bool looks_at_time(const mt_node *node)
{
    return node->op == MT_OP_TIME_SINCE || (node->op == MT_OP_TERM && node->kid_count && looks_at_time(node->kid[0]));
}

static void try_comparison(mt_making *in, mt_node *node)
{
    static const struct {
        mt_op op, bound, other;
        mt_change change;
    } moves[] = {
        {MT_OP_LE, MT_OP_LT, MT_OP_GT, MT_CHANGE_BOUND_OUT},
        {MT_OP_GE, MT_OP_GT, MT_OP_LT, MT_CHANGE_BOUND_OUT},
        {MT_OP_LT, MT_OP_LE, MT_OP_GE, MT_CHANGE_BOUND_IN},
        {MT_OP_GT, MT_OP_GE, MT_OP_LE, MT_CHANGE_BOUND_IN},
    };
    for (size_t i = 0; i < sizeof moves / sizeof *moves; i++) {
        if (node->op != moves[i].op)
            continue;
        try_op(in, node, moves[i].bound, moves[i].change);
        if (looks_at_time(node->kid[0]) || looks_at_time(node->kid[1]))
            try_op(in, node, moves[i].other, MT_CHANGE_WITHIN_AFTER);
        return;
    }
}

/* `not a and b`: the negation over both; `not (a and b)`: over the first alone. */
static void try_negation(mt_making *in, mt_node *node)
{
    mt_node saved = *node;
    mt_arena *arena = in->typing->arena;
    const mt_outline *was = stated(in, node);
    bool joins = (node->op == MT_OP_AND || node->op == MT_OP_OR) && !guards(node, 2);
    if (joins && node->kid[0]->op == MT_OP_NOT) {
        mt_node *inner = mt_arena_get(arena, sizeof *inner), **kid = mt_arena_get_array(arena, 1, sizeof *kid);
        *inner = saved;
        inner->kid = mt_arena_get_array(arena, saved.kid_count, sizeof *inner->kid);
        memcpy(inner->kid, saved.kid, saved.kid_count * sizeof *inner->kid);
        inner->kid[0] = saved.kid[0]->kid[0];
        kid[0] = inner;
        node->op = MT_OP_NOT;
        node->kid = kid;
        node->kid_count = 1;
        keep(in, MT_CHANGE_NOT_WIDER, node, was);
    } else if (node->op == MT_OP_NOT && (node->kid[0]->op == MT_OP_AND || node->kid[0]->op == MT_OP_OR)) {
        const mt_node *inside = saved.kid[0];
        mt_node *first = mt_arena_get(arena, sizeof *first);
        *first = saved;
        first->kid = mt_arena_get_array(arena, 1, sizeof *first->kid);
        first->kid[0] = inside->kid[0];
        *node = *inside;
        node->kid = mt_arena_get_array(arena, inside->kid_count, sizeof *node->kid);
        memcpy(node->kid, inside->kid, inside->kid_count * sizeof *node->kid);
        node->kid[0] = first;
        keep(in, MT_CHANGE_NOT_NARROWER, node, was);
    }
    *node = saved;
}

/* What ranges over instants, asked of this one alone. */
static void try_now(mt_making *in, mt_node *node)
{
    mt_node saved = *node;
    const mt_outline *was = stated(in, node);
    *node = *saved.kid[0];
    keep(in, MT_CHANGE_NOW_ONLY, node, was);
    *node = saved;
}

/* ---- changes of an event ---- */

static bool concerns_target(uint16_t act)
{
    return act == MT_ACT_SHOW || act == MT_ACT_APPROVE || act == MT_ACT_VETO || act == MT_ACT_DECLINE ||
           act == MT_ACT_WARN || act == MT_ACT_CLASSIFY || act == MT_ACT_NOMINATE;
}

static mt_key natural_key(uint16_t act)
{
    if (concerns_target(act))
        return MT_TARGET;
    if (act == MT_ACT_ASSESS || act == MT_ACT_REASSESS || act == MT_ACT_TRAIN)
        return MT_OPERATOR;
    if (act >= MT_ACT_MARK && act <= MT_ACT_CLEAR)
        return MT_PLACE;
    bool of_party = (act >= MT_ACT_DEVELOP && act <= MT_ACT_RECEIVE) || act >= MT_ACT_DESTROY;
    return of_party ? MT_PARTY : MT_SYSTEM;
}

static void try_same(mt_making *in, mt_node *node)
{
    mt_pattern *pattern = node->pattern, saved = *pattern;
    const mt_outline *was = stated(in, node);
    for (int key = 0; key < MT_KEYS; key++) {
        if (!(saved.same_keys >> key & 1))
            continue;
        pattern->same_keys = (uint8_t)(saved.same_keys & ~(1u << key));
        keep(in, MT_CHANGE_SAME_DROPPED, node, was)->key = (mt_key)key;
    }
    if (saved.same_keys == 0 && saved.same_fact_count == 0) {
        mt_key key = natural_key(saved.act);
        pattern->same_keys = (uint8_t)(1u << key);
        keep(in, MT_CHANGE_SAME_ADDED, node, was)->key = key;
    }
    *pattern = saved;
}

/* The last instant of a duration left out: told by the duration itself. */
static void try_edge(mt_making *in, mt_node *node)
{
    mt_pattern *pattern = node->pattern, saved = *pattern;
    if (saved.window <= 0)
        return;
    mt_node number = {.op = MT_OP_NUMBER,
                      .type = MT_TYPE_NUMBER,
                      .dimension = MT_TIME,
                      .number = (double)saved.window,
                      .fact = MT_NO_FACT,
                      .key = MT_NO_KEY};
    const mt_outline *duration = mt_making_new_outline(in, &number);
    pattern->window--;
    pattern->window_term = (mt_words){0};
    mt_neighbour *neighbour = keep(in, MT_CHANGE_EDGE_OUT, node, duration);
    neighbour->is = duration;
    *pattern = saved;
}

static void try_event(mt_making *in, mt_node *node)
{
    mt_pattern *pattern = node->pattern, saved = *pattern;
    bool forward = node->op == MT_OP_FOLLOWED_BY, field = in->place.is_event && node == in->place.root;
    const mt_outline *was = stated(in, node);
    if (saved.has_window && node->op != MT_OP_ALWAYS)
        try_edge(in, node);
    if (field)
        return;
    if (saved.act < MT_ACTS)
        try_same(in, node);
    if (!forward && saved.act < MT_ACTS && in->tree->acts[saved.act]) {
        pattern->earlier = !saved.earlier;
        keep(in, saved.earlier ? MT_CHANGE_ITSELF_COUNTED : MT_CHANGE_ITSELF_DROPPED, node, was);
        *pattern = saved;
    }
    if (!forward && saved.has_window) {
        pattern->has_window = false;
        keep(in, MT_CHANGE_WINDOW_DROPPED, node, was);
        *pattern = saved;
    }
}

static void try_node(mt_making *in, mt_node *node)
{
    static const struct {
        mt_op op, other;
        mt_change change;
    } swaps[] = {
        {MT_OP_AND, MT_OP_OR, MT_CHANGE_AND_OR},
        {MT_OP_OR, MT_OP_AND, MT_CHANGE_OR_AND},
        {MT_OP_IF, MT_OP_AND, MT_CHANGE_IF_AND},
        {MT_OP_ONCE, MT_OP_NEVER, MT_CHANGE_ONCE_NEVER},
        {MT_OP_NEVER, MT_OP_ONCE, MT_CHANGE_ONCE_NEVER},
        {MT_OP_SUM_OF, MT_OP_LARGEST_OF, MT_CHANGE_SUM_LARGEST},
        {MT_OP_LARGEST_OF, MT_OP_SUM_OF, MT_CHANGE_LARGEST_SUM},
        {MT_OP_COUNT_DIFFERENT, MT_OP_COUNT, MT_CHANGE_DIFFERENT_DROPPED},
    };
    bool field = in->place.is_event && node == in->place.root;
    for (size_t i = 0; i < sizeof swaps / sizeof *swaps; i++)
        if (node->op == swaps[i].op && !field && !guards(node, 3))
            try_op(in, node, swaps[i].other, swaps[i].change);
    try_comparison(in, node);
    try_negation(in, node);
    if (mt_operators[node->op].kind == MT_KIND_STEADY)
        try_now(in, node);
    if (node->pattern)
        try_event(in, node);
}

/* A value is shown with its comparison, what is negated with its negation; a term is a text of its own. */
static const mt_node *stated_for_kids(const mt_making *in, const mt_node *node)
{
    mt_op_kind kind = mt_operators[node->op].kind;
    bool states = node->op == MT_OP_NOT || kind == MT_KIND_COMPARISON || kind == MT_KIND_MEMBERSHIP,
         is_value = kind == MT_KIND_ARITHMETIC;
    return is_value ? in->stated : !states ? NULL : in->stated && node->op != MT_OP_NOT ? in->stated : node;
}

static void walk(mt_making *in, mt_node *node)
{
    const mt_node *before = in->stated;
    try_node(in, node);
    in->terms += node->op == MT_OP_TERM;
    in->stated = stated_for_kids(in, node);
    for (size_t i = 0; i < node->kid_count; i++)
        walk(in, node->kid[i]);
    in->terms -= node->op == MT_OP_TERM;
    in->stated = NULL;
    if (node->pattern && node->pattern->where)
        walk(in, node->pattern->where);
    in->stated = before;
}

static void walk_clause(mt_making *in, mt_clause_kind kind, size_t number, mt_node *root, bool is_event)
{
    if (!root)
        return;
    in->place = (mt_clause_place){kind, number, root, is_event};
    walk(in, root);
}

static void walk_exceptions(mt_making *in, const mt_exception_tree *list, size_t count, size_t *number)
{
    for (size_t i = 0; i < count; i++) {
        walk_clause(in, MT_CLAUSE_EXCEPTION, (*number)++, list[i].clause, false);
        walk_exceptions(in, list[i].unless, list[i].unless_count, number);
    }
}

static int by_rank(const void *a, const void *b)
{
    const mt_neighbour *x = a, *y = b;
    if (x->in_term != y->in_term)
        return x->in_term - y->in_term;
    return x->change != y->change ? (int)x->change - (int)y->change : 0;
}

size_t mt_neighbours_new(const mt_typing *typing, const mt_provision_tree *tree, mt_neighbour **list)
{
    mt_making in = {.typing = typing, .tree = tree};
    size_t number = 0;
    for (size_t i = 0; i < tree->part_count; i++)
        walk_clause(&in, MT_CLAUSE_PART, i, tree->part[i], false);
    for (size_t field = 0; field < MT_FIELDS; field++)
        walk_clause(&in, MT_CLAUSE_FIELD, field, tree->field[field],
                    field == MT_FIELD_FROM || field == MT_FIELD_DONE_BY);
    walk_exceptions(&in, tree->exception, tree->exception_count, &number);
    mt_making_add_others(&in);
    if (in.count > 1) { /* an insertion sort keeps the order among equals */
        for (size_t i = 1; i < in.count; i++)
            for (size_t k = i; k > 0 && by_rank(&in.list[k - 1], &in.list[k]) > 0; k--) {
                mt_neighbour other = in.list[k];
                in.list[k] = in.list[k - 1];
                in.list[k - 1] = other;
            }
    }
    *list = in.list;
    return in.count < MT_NEIGHBOURS ? in.count : MT_NEIGHBOURS;
}
