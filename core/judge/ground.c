/* A leaf put as people would: what was found, what was needed, how far off. The relation is always the one that had to
 * hold: of `forbid` and under `not` it is turned round. */
#include "judge/explain.h"
#include "language/operator.h"

#include <string.h>

static mt_op negated(mt_op op)
{
    switch (op) {
    case MT_OP_EQ: return MT_OP_NE;
    case MT_OP_NE: return MT_OP_EQ;
    case MT_OP_LT: return MT_OP_GE;
    case MT_OP_GE: return MT_OP_LT;
    case MT_OP_GT: return MT_OP_LE;
    default: return MT_OP_GT;
    }
}

mt_op mt_op_get_mirror(mt_op op)
{
    switch (op) {
    case MT_OP_LT: return MT_OP_GT;
    case MT_OP_GT: return MT_OP_LT;
    case MT_OP_LE: return MT_OP_GE;
    case MT_OP_GE: return MT_OP_LE;
    default: return op;
    }
}

static void source_note(void *context, const mt_node *source)
{
    (void)source;
    *(bool *)context = true;
}

static bool is_constant(const mt_node *node)
{
    bool varies = false;
    mt_sources_walk(node, source_note, &varies);
    return !varies;
}

mt_comparison mt_comparison_get(const mt_leaf *leaf)
{
    const mt_node *left = leaf->node->kid[0], *right = leaf->node->kid[1];
    mt_op op = leaf->wanted ? leaf->node->op : negated(leaf->node->op);
    bool turn = !is_constant(right) && (is_constant(left) || (left->op == MT_OP_TERM && right->op != MT_OP_TERM));
    return turn ? (mt_comparison){right, left, mt_op_get_mirror(op)} : (mt_comparison){left, right, op};
}

const char *mt_node_get_name(const mt_case *c, const mt_node *node)
{
    node = mt_node_read(node);
    return node->op == MT_OP_FACT ? c->program->vocabulary->facts[node->fact].name : node->words;
}

#define READS 32 /* facts that one ground reads; what it reads besides is left out */

typedef struct sources {
    const mt_vocabulary *vocabulary;
    size_t count;
    const char *name[READS];
    bool declared;
} sources;

static void fact_add(sources *all, uint16_t fact)
{
    const char *name = all->vocabulary->facts[fact].name;
    for (size_t i = 0; i < all->count; i++)
        if (all->name[i] == name)
            return;
    if (all->count < READS)
        all->name[all->count++] = name;
}

static void source_add(void *context, const mt_node *source)
{
    sources *all = context;
    if (mt_operators[source->op].of_fact) { /* also what is added up over events */
        fact_add(all, source->fact);
        all->declared |= all->vocabulary->facts[source->fact].origin == MT_DECLARED;
    }
    if (!source->pattern)
        return;
    for (size_t i = 0; i < source->pattern->same_fact_count; i++)
        fact_add(all, source->pattern->same_fact[i]);
    if (source->pattern->where)
        mt_sources_walk(source->pattern->where, source_add, all);
}

static void sources_fill(const mt_case *c, const mt_node *node, mt_ground *ground)
{
    sources all = {.vocabulary = c->program->vocabulary};
    mt_sources_walk(node, source_add, &all);
    ground->declared = all.declared;
    ground->read_count = all.count;
    ground->reads = mt_arena_get_array(c->arena, all.count, sizeof *ground->reads);
    memcpy(ground->reads, all.name, all.count * sizeof *all.name);
}

mt_relation mt_op_get_relation(mt_op op)
{
    switch (op) {
    case MT_OP_EQ: return MT_EQUAL;
    case MT_OP_NE: return MT_OTHER;
    case MT_OP_LT: return MT_LESS;
    case MT_OP_LE: return MT_AT_MOST;
    case MT_OP_GT: return MT_MORE;
    default: return MT_AT_LEAST;
    }
}

const char *mt_case_get_word(const mt_case *c, double word)
{
    return mt_value_is_known(word) ? mt_name_get_text(c->program->vocabulary->names, (uint32_t)word) : NULL;
}

static const char *needed_from(const mt_case *c, const mt_node *needed)
{
    if (needed->op == MT_OP_TERM)
        return mt_arena_write(c->arena, "%s.%s", needed->shared ? "shared" : "term", needed->word);
    return is_constant(needed) ? NULL : mt_node_get_name(c, needed);
}

static void compared_fill(const mt_case *c, const mt_leaf *leaf, mt_ground *ground)
{
    mt_comparison comparison = mt_comparison_get(leaf);
    ground->fact = mt_node_get_name(c, comparison.found);
    ground->type = comparison.found->type;
    ground->dimension = comparison.found->dimension;
    ground->value = mt_case_get_number(c, comparison.found);
    ground->op = mt_op_get_relation(comparison.op);
    ground->needed = mt_case_get_number(c, comparison.needed);
    ground->needed_from = needed_from(c, comparison.needed);
    ground->needed_term = comparison.needed->op == MT_OP_TERM ? comparison.needed->word : NULL;
    if (ground->type == MT_TYPE_WORD) {
        ground->word = mt_case_get_word(c, ground->value);
        ground->needed_word = mt_case_get_word(c, ground->needed);
    } else if (!ground->held && comparison.op != MT_OP_NE && ground->value < (double)MT_FOREVER &&
               ground->needed < (double)MT_FOREVER) {
        ground->short_by = fabs(ground->needed - ground->value);
    }
}

static void membership_fill(const mt_case *c, const mt_leaf *leaf, mt_ground *ground)
{
    const mt_node *of = leaf->node->kid[0];
    ground->fact = mt_node_get_name(c, of);
    ground->type = MT_TYPE_WORD;
    ground->value = mt_case_get_number(c, of);
    ground->word = mt_case_get_word(c, ground->value);
    ground->op = leaf->wanted ? MT_ONE_OF : MT_NONE_OF;
    const char *words = "";
    for (size_t i = 1; i < leaf->node->kid_count; i++)
        words = mt_arena_write(c->arena, "%s%s%s", words, i > 1 ? ", " : "",
                               mt_case_get_word(c, mt_case_get_number(c, leaf->node->kid[i])));
    ground->needed_word = words;
}

void mt_ground_init(const mt_case *c, const mt_leaf *leaf, mt_ground *ground)
{
    unsigned truth = mt_case_get_node_truth(c, leaf->node);
    *ground = (mt_ground){.part = leaf->part, .value = MT_UNKNOWN, .needed = MT_UNKNOWN, .short_by = MT_UNKNOWN};
    ground->held = truth == (leaf->wanted ? 1u : 2u);
    sources_fill(c, leaf->node, ground);
    mt_op op = leaf->node->op;
    if (op == MT_OP_IN) {
        membership_fill(c, leaf, ground);
    } else if (op >= MT_OP_EQ && op <= MT_OP_GE && leaf->node->kid[0]->type != MT_TYPE_TRUTH) {
        compared_fill(c, leaf, ground);
    } else {
        ground->fact = mt_node_get_name(c, leaf->node);
        ground->type = MT_TYPE_TRUTH;
        ground->value = truth ? truth == 1 : MT_UNKNOWN;
        ground->op = leaf->wanted ? MT_IS : MT_IS_NOT;
    }
}
