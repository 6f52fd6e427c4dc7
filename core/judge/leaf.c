/* Finds what decided. Of an `and` that is false the false ones decide, of one that is true all do, of one that is
 * unknown the unknown ones; an `or` mirrors it; `if a then b` is `not a or b`. */
#include "judge/explain.h"

unsigned mt_case_get_truth(const mt_case *c, mt_literal literal)
{
    const mt_expr *expr = &c->program->exprs.list[literal / 2];
    uint32_t place = c->plan->place[literal / 2];
    if (place)
        return mt_truth_get((mt_place_of_truth)((place - 1) | (literal & 1)), c->truth);
    MT_REQUIRE(expr->op == MT_EXPR_AND); /* only a conjunction that a rule evaluates by itself has no place */
    unsigned truth = 1;
    for (uint32_t i = 0; i < expr->kid_count && truth != 2; i++) {
        unsigned kid = mt_case_get_truth(c, expr->kid[i]);
        truth = kid == 1 ? truth : kid;
    }
    return literal & 1 && truth ? 3 - truth : truth;
}

unsigned mt_case_get_node_truth(const mt_case *c, const mt_node *node)
{
    return mt_case_get_truth(c, mt_lowered_find(&c->program->exprs, node));
}

mt_outcome mt_case_get_outcome(const mt_case *c)
{
    unsigned held = mt_rule_get_held(c->plan, c->rule, c->truth);
    for (size_t i = 0; i < c->provision->ahead_count; i++)
        held = mt_truth_get_and(held, mt_case_get_node_truth(c, c->provision->part[c->provision->ahead[i].part]));
    if (c->opened)
        return mt_outcome_get(c->program, c->opened->applies, c->opened->when, held, c->opened->excepted);
    return mt_outcome_get(c->program, mt_truth_get(c->rule->applies, c->truth), mt_truth_get(c->rule->when, c->truth),
                          held, mt_truth_get(c->rule->excepted, c->truth));
}

double mt_case_get_number(const mt_case *c, const mt_node *node)
{
    return c->moment->value[c->program->exprs.list[mt_lowered_find(&c->program->exprs, node)].slot];
}

const mt_node *mt_node_read(const mt_node *node)
{
    while (node->op == MT_OP_TERM)
        node = node->kid[0];
    return node;
}

void mt_sources_walk(const mt_node *node, mt_source_call call, void *context)
{
    if (node->op == MT_OP_FACT || node->op == MT_OP_KNOWN_FACT || node->pattern)
        call(context, node);
    for (size_t i = 0; i < node->kid_count; i++)
        mt_sources_walk(node->kid[i], call, context);
}

static void leaf_add(mt_leaves *leaves, const mt_node *node, const char *part, bool wanted)
{
    for (size_t i = 0; i < leaves->count; i++)
        if (leaves->leaf[i].node == node && leaves->leaf[i].wanted == wanted)
            return;
    if (leaves->count < MT_LEAVES)
        leaves->leaf[leaves->count++] = (mt_leaf){node, part, wanted};
}

/* The kids of an `and` or `or`, or of `if` read as one: negate tells for the first kid. */
static void junction_add(mt_leaves *leaves, const mt_case *c, const mt_node *node, const char *part, bool wanted)
{
    unsigned truth = mt_case_get_node_truth(c, node), all = node->op == MT_OP_AND ? 1 : 2;
    for (size_t i = 0; i < node->kid_count; i++) {
        bool negate = node->op == MT_OP_IF && i == 0;
        unsigned kid = mt_case_get_node_truth(c, node->kid[i]);
        if (negate && kid)
            kid = 3 - kid;
        if (truth == all || kid == truth)
            mt_leaves_add(leaves, c, node->kid[i], part, wanted ^ negate);
    }
}

void mt_leaves_add(mt_leaves *leaves, const mt_case *c, const mt_node *node, const char *part, bool wanted)
{
    switch (node->op) {
    case MT_OP_TRUTH: return;
    case MT_OP_TERM: mt_leaves_add(leaves, c, node->kid[0], part, wanted); return;
    case MT_OP_NOT: mt_leaves_add(leaves, c, node->kid[0], part, !wanted); return;
    case MT_OP_AND:
    case MT_OP_OR:
    case MT_OP_IF: junction_add(leaves, c, node, part, wanted); return;
    case MT_OP_EQ:
    case MT_OP_NE:
        for (int side = 0; side < 2 && node->kid[side]->type == MT_TYPE_TRUTH; side++) {
            const mt_node *literal = mt_node_read(node->kid[side]);
            if (literal->op != MT_OP_TRUTH)
                continue;
            mt_leaves_add(leaves, c, node->kid[!side], part, wanted ^ (literal->number == 0) ^ (node->op == MT_OP_NE));
            return;
        }
        break;
    default: break;
    }
    leaf_add(leaves, node, part, wanted);
}

void mt_leaves_add_exception(mt_leaves *leaves, const mt_case *c, const mt_exception *exception, bool wanted)
{
    unsigned applies = mt_case_get_truth(c, exception->applies);
    unsigned own = mt_case_get_truth(c, exception->own);
    if (own == applies || applies == 1)
        mt_leaves_add(leaves, c, exception->clause, NULL, wanted);
    for (size_t i = 0; i < exception->unless_count && applies != 1; i++) {
        unsigned inner = mt_case_get_truth(c, exception->unless[i].applies);
        if (inner != 2 && (inner == 1 || applies == 0))
            mt_leaves_add_exception(leaves, c, &exception->unless[i], !wanted);
    }
}

static void parts_add(mt_leaves *leaves, const mt_case *c, unsigned held)
{
    for (unsigned i = 0; i < c->provision->part_count; i++) {
        unsigned truth = mt_case_get_node_truth(c, c->provision->part[i]);
        bool forbidden = c->provision->forbidden[i];
        if (forbidden && truth)
            truth = 3 - truth;
        if (truth == held)
            mt_leaves_add(leaves, c, c->provision->part[i], c->provision->record->part[i].id, !forbidden);
    }
}

/* Guards of a duty were asked at its `from` event: one that has come to something else since tells nothing of what it
 * was then. */
static void scope_add(mt_leaves *leaves, const mt_case *c)
{
    const mt_node *guard[] = {c->provision->scope, c->provision->applies, c->provision->when};
    for (size_t i = 0; i < sizeof guard / sizeof *guard; i++) {
        bool was_unknown = !c->opened || (i == 2 ? c->opened->when : c->opened->applies) == 0;
        if (guard[i] && was_unknown && mt_case_get_node_truth(c, guard[i]) == 0)
            mt_leaves_add(leaves, c, guard[i], NULL, true);
    }
}

static bool came_to(const mt_case *c, size_t exception, unsigned truth)
{
    static const int8_t as_opened[] = {-1, 1, 0};
    return mt_case_get_truth(c, c->provision->exception[exception].applies) == truth &&
           (!c->opened || c->opened->exception[exception] == as_opened[truth]);
}

void mt_leaves_find(mt_leaves *leaves, const mt_case *c)
{
    const mt_provision *provision = c->provision;
    leaves->count = 0;
    if (c->outcome == MT_OUTCOME_MET) {
        parts_add(leaves, c, 1);
        return;
    }
    if (c->outcome == MT_OUTCOME_UNDETERMINED) {
        scope_add(leaves, c);
        parts_add(leaves, c, 0);
    }
    unsigned asked = c->outcome == MT_OUTCOME_EXCEPTED ? 1 : 0;
    for (size_t i = 0; i < provision->exception_count && c->outcome != MT_OUTCOME_BREACHED; i++)
        if (came_to(c, i, asked)) {
            mt_leaves_add_exception(leaves, c, &provision->exception[i], true);
            if (asked)
                break;
        }
    parts_add(leaves, c, 2);
    if (c->outcome == MT_OUTCOME_EXCEPTED)
        parts_add(leaves, c, 0);
}
