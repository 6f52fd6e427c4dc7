/* What would have changed the judgement: for each deciding fact the smallest change that alone does it. Each candidate
 * is tried by judging the same rule again with that one value changed; nothing is concluded from the clause's shape.
 *
 * A fact that a past operator of the provision looks at is left out: changed, it would change what is remembered too.
 */
#include "judge/explain.h"

#include <string.h>

#define FLIPS 4 /* more changes than that nobody weighs */

typedef struct flip {
    const mt_node *fact; /* what is changed */
    mt_op op;            /* how it must stand to the value */
    double value;
    double share; /* how far it is, as a share of the larger of old and new */
    mt_outcome outcome;
} flip;

typedef struct search {
    const mt_case *c;
    size_t count;
    flip found[FLIPS];
} search;

/* -- facts that the past looks at -- */

typedef struct use {
    uint16_t fact;
    bool found;
} use;

static void use_inside(void *context, const mt_node *source)
{
    use *sought = context;
    const mt_pattern *pattern = source->pattern;
    sought->found |= !pattern && source->fact == sought->fact;
    for (size_t i = 0; pattern && i < pattern->same_fact_count; i++)
        sought->found |= pattern->same_fact[i] == sought->fact;
    if (pattern && pattern->where)
        mt_sources_walk(pattern->where, use_inside, sought);
}

static void use_outside(void *context, const mt_node *source)
{
    if (!source->pattern)
        return;
    use_inside(context, source);
    /* what is asked of every instant */
    for (size_t i = 0; i < source->kid_count && source->op != MT_OP_FOLLOWED_BY; i++)
        mt_sources_walk(source->kid[i], use_inside, context);
}

static void exceptions_walk(const mt_exception *list, size_t count, use *sought)
{
    for (size_t i = 0; i < count; i++) {
        mt_sources_walk(list[i].clause, use_outside, sought);
        exceptions_walk(list[i].unless, list[i].unless_count, sought);
    }
}

static bool is_remembered(const mt_provision *provision, uint16_t fact)
{
    use sought = {fact, false};
    const mt_node *guard[] = {provision->scope, provision->applies, provision->when};
    for (size_t i = 0; i < sizeof guard / sizeof *guard; i++)
        if (guard[i])
            mt_sources_walk(guard[i], use_outside, &sought);
    for (unsigned i = 0; i < provision->part_count; i++)
        mt_sources_walk(provision->part[i], use_outside, &sought);
    exceptions_walk(provision->exception, provision->exception_count, &sought);
    return sought.found;
}

/* -- trying -- */

static uint16_t slot_of(const mt_case *c, const mt_node *node)
{
    const mt_exprs *exprs = &c->program->exprs;
    uint32_t what = mt_lowered_find(exprs, node);
    if (node->type != MT_TYPE_TRUTH)
        return exprs->list[what].slot;
    return exprs->list[exprs->list[what / 2].b].slot; /* such a truth was compared with nought: nought < b */
}

static mt_outcome outcome_with(const mt_case *c, uint16_t slot, double value)
{
    memcpy(c->other_value, c->moment->value, c->program->layout.slot_count * sizeof *c->other_value);
    c->other_value[slot] = value;
    mt_plan_step(c->plan, c->other_value, c->other_truth);
    mt_case other = *c;
    other.truth = c->other_truth;
    return mt_case_get_outcome(&other);
}

/* The nearest stand first, each fact once: what is found goes before all that is farther, and that fact's other place,
 * or the farthest where there is no room, is given up. Of two as near the first found stays first. */
static void flip_keep(search *all, flip found)
{
    size_t gone = all->count, place = 0;
    for (size_t i = 0; i < all->count; i++)
        if (slot_of(all->c, all->found[i].fact) == slot_of(all->c, found.fact))
            gone = i;
    if (gone == FLIPS)
        gone = FLIPS - 1;
    if (gone < all->count && all->found[gone].share <= found.share)
        return;
    all->count += gone == all->count;
    while (place < gone && all->found[place].share <= found.share)
        place++;
    memmove(&all->found[place + 1], &all->found[place], (gone - place) * sizeof found);
    all->found[place] = found;
}

/* wanted is what the record names, tried the value that is judged with. */
static void flip_try(search *all, const mt_node *fact, mt_op op, double wanted, double tried)
{
    const mt_case *c = all->c;
    fact = mt_node_read(fact);
    if (fact->op != MT_OP_FACT && !fact->pattern)
        return; /* computed: no one value to change */
    if (fact->op == MT_OP_FACT && is_remembered(c->provision, fact->fact))
        return;
    uint16_t slot = slot_of(c, fact);
    double old = c->moment->value[slot], size = fabs(old) > fabs(tried) ? fabs(old) : fabs(tried);
    if (!mt_value_is_known(old) || !mt_value_is_known(tried) ||
        (fact->pattern && fact->type == MT_TYPE_NUMBER && tried < 0))
        return;
    mt_outcome outcome = outcome_with(c, slot, tried);
    double share = fact->type == MT_TYPE_NUMBER && size > 0 ? fabs(tried - old) / size : 1;
    if (outcome == MT_OUTCOME_MET || outcome == MT_OUTCOME_EXCEPTED)
        flip_keep(all, (flip){fact, op, wanted, share, outcome});
}

/* The least that a number of this kind can move. */
static double least_step(const mt_node *node, double from)
{
    if (node->dimension == MT_TIME || (node->dimension == MT_PLAIN && from == floor(from)))
        return 1;
    return from == 0 ? 1e-9 : fabs(from) * 1e-9;
}

static void comparison_try(search *all, mt_comparison comparison)
{
    double needed = mt_case_get_number(all->c, comparison.needed), tried = needed;
    if (!mt_value_is_known(needed))
        return;
    if (comparison.found->type == MT_TYPE_WORD)
        tried = comparison.op == MT_OP_NE ? 0 : needed; /* no word has the number 0 */
    else if (comparison.op == MT_OP_GT || comparison.op == MT_OP_NE)
        tried += least_step(comparison.found, needed);
    else if (comparison.op == MT_OP_LT)
        tried -= least_step(comparison.found, needed);
    flip_try(all, comparison.found, comparison.op, needed, tried);
}

static void leaf_try(search *all, const mt_leaf *leaf)
{
    const mt_node *node = leaf->node;
    if (node->op == MT_OP_IN) {
        for (size_t i = 1; i < node->kid_count && leaf->wanted; i++)
            flip_try(all, node->kid[0], MT_OP_EQ, mt_case_get_number(all->c, node->kid[i]),
                     mt_case_get_number(all->c, node->kid[i]));
        if (!leaf->wanted)
            flip_try(all, node->kid[0], MT_OP_NE, mt_case_get_number(all->c, node->kid[0]), 0);
    } else if (node->op >= MT_OP_EQ && node->op <= MT_OP_GE) {
        if (node->kid[0]->type == MT_TYPE_TRUTH)
            return;
        mt_comparison comparison = mt_comparison_get(leaf);
        comparison_try(all, comparison);
        comparison_try(all, (mt_comparison){comparison.needed, comparison.found, mt_op_get_mirror(comparison.op)});
    } else if (node->op == MT_OP_FACT || node->op == MT_OP_ONCE || node->op == MT_OP_NEVER) {
        double stored = leaf->wanted ^ (node->op == MT_OP_NEVER); /* the slot of `never` holds once */
        flip_try(all, node, MT_OP_EQ, leaf->wanted, stored);
    }
}

/* -- the record -- */

/* Whoever's fact it is; an act, or a fact of the event, is a matter of whom the rule binds. */
static const char *whose(const mt_case *c, const mt_node *fact)
{
    mt_key owner = fact->op == MT_OP_FACT ? c->program->vocabulary->facts[fact->fact].owner : MT_NO_KEY;
    return owner != MT_NO_KEY ? mt_key_names[owner] : c->provision->record->binds;
}

static mt_flip recorded(const mt_case *c, const flip *found)
{
    const mt_node *fact = found->fact;
    mt_flip flip = {
        .fact = mt_node_get_name(c, fact),
        .op = mt_op_get_relation(found->op),
        .type = fact->type,
        .dimension = fact->dimension,
        .value = found->value,
        .was = c->moment->value[slot_of(c, fact)],
        .outcome = (mt_verdict)found->outcome,
        .whose = whose(c, fact),
    };
    if (fact->type == MT_TYPE_TRUTH) {
        flip.op = MT_IS;
        flip.was = flip.value == 0; /* not what its slot holds: of `never` that is once */
    } else if (fact->type == MT_TYPE_WORD) {
        flip.word = mt_case_get_word(c, flip.value);
        flip.was_word = mt_case_get_word(c, flip.was);
    }
    return flip;
}

void mt_flips_find(const mt_case *c, mt_judgement *judgement)
{
    search all = {.c = c};
    mt_leaves leaves;
    mt_leaves_find(&leaves, c);
    for (size_t i = 0; i < c->provision->exception_count && !c->opened; i++)
        mt_leaves_add_exception(&leaves, c, &c->provision->exception[i], true);
    for (size_t i = 0; i < leaves.count; i++)
        leaf_try(&all, &leaves.leaf[i]);
    mt_flip *list = mt_arena_get_array(c->arena, all.count, sizeof *list);
    for (size_t i = 0; i < all.count; i++)
        list[i] = recorded(c, &all.found[i]);
    judgement->flips_sought = true;
    judgement->flip_count = all.count;
    judgement->flip = list;
}
