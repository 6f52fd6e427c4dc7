/* Fills a judgement: the value of each part, what became of the exceptions, the facts that decided, the events that
 * matter. */
#include "judge/explain.h"

#include <stdlib.h>

void mt_case_say(mt_text *text, const mt_case *c, const mt_node *node)
{
    const mt_vocabulary *vocabulary = c->program->vocabulary;
    if (node->type == MT_TYPE_TRUTH) {
        unsigned truth = mt_case_get_node_truth(c, node);
        mt_text_add(text, truth == 1 ? "true" : truth == 2 ? "false" : "unknown");
        return;
    }
    double value = mt_case_get_number(c, node);
    if (!mt_value_is_known(value))
        mt_text_add(text, "unknown");
    else if (node->type == MT_TYPE_WORD)
        mt_text_add(text, mt_name_get_text(vocabulary->names, (uint32_t)value));
    else
        mt_quantity_say(text, value, node->dimension);
}

/* -- events that matter -- */

#define SEEN 64

typedef struct matters {
    const mt_case *c;
    size_t count;
    uint64_t seq[SEEN];
} matters;

static void seq_add(matters *all, uint64_t seq)
{
    for (size_t i = 0; i < all->count; i++)
        if (all->seq[i] == seq)
            return;
    if (seq && all->count < SEEN)
        all->seq[all->count++] = seq;
}

/* A number is one itself; a truth was compared with nought (nought < it), perhaps beside what holds now. */
const mt_expr *mt_case_find_past(const mt_case *c, const mt_node *node)
{
    const mt_exprs *exprs = &c->program->exprs;
    uint32_t what = mt_lowered_find(exprs, node);
    const mt_expr *expr = &exprs->list[node->type == MT_TYPE_TRUTH ? what / 2 : what];
    for (uint32_t i = 0; expr->op == MT_EXPR_AND && i < expr->kid_count; i++) {
        const mt_expr *kid = &exprs->list[expr->kid[i] / 2];
        if (kid->op == MT_EXPR_LESS && exprs->list[kid->b].op >= MT_EXPR_SINCE)
            return &exprs->list[kid->b];
    }
    if (expr->op == MT_EXPR_LESS)
        expr = &exprs->list[expr->b];
    return expr->op >= MT_EXPR_ONCE ? expr : NULL;
}

static uint64_t said_of(const mt_case *c, uint16_t fact)
{
    const mt_fact_place *place = &c->program->layout.fact[fact];
    return place->home == MT_HOME_NONE ? 0 : c->said[place->slot];
}

static void source_note(void *context, const mt_node *source)
{
    matters *all = context;
    const mt_case *c = all->c;
    if (!source->pattern) {
        seq_add(all, said_of(c, source->fact));
        return;
    }
    const mt_expr *past = mt_case_find_past(c, source);
    if (!past || past->op > MT_EXPR_SINCE)
        return; /* what it asks of every instant is noted by the facts inside */
    uint64_t seq[SEEN];
    size_t count = mt_history_get_events(c->history, past->a, past->b, c->moment, seq, SEEN);
    for (size_t i = 0; i < count; i++)
        seq_add(all, seq[i]);
}

static int seq_order(const void *a, const void *b)
{
    uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;
    return x < y ? -1 : x > y;
}

/* The judged event (of a duty the one that opened it; and that which did it), and the latest of the others. */
static void matters_fill(const mt_case *c, const mt_leaves *leaves, mt_judgement *judgement)
{
    matters all = {.c = c};
    uint64_t judged = c->opened ? c->opened->seq : c->moment->seq;
    if (c->opened && c->provision->duty->by_event && c->outcome == MT_OUTCOME_MET)
        seq_add(&all, c->moment->seq);
    for (size_t i = 0; i < leaves->count; i++)
        mt_sources_walk(leaves->leaf[i].node, source_note, &all);
    qsort(all.seq, all.count, sizeof *all.seq, seq_order);
    size_t written = 0;
    for (size_t i = all.count; i-- > 0 && written < MT_MATTERS - 1;)
        if (all.seq[i] != judged)
            judgement->matters[written++] = all.seq[i];
    judgement->matters[written++] = judged;
    qsort(judgement->matters, written, sizeof *judgement->matters, seq_order);
    judgement->matter_count = (uint8_t)written;
}

/* -- the rest -- */

static int8_t three(unsigned truth) { return truth == 1 ? 1 : truth == 2 ? 0 : -1; }

/* The parts whose truth alone decided: had it been otherwise, so had the verdict. */
static uint16_t decisive_find(const mt_case *c)
{
    const mt_provision *provision = c->provision;
    uint16_t decisive = 0;
    unsigned others[MT_PARTS], applies = mt_truth_get(c->rule->applies, c->truth),
                               when = mt_truth_get(c->rule->when, c->truth);
    unsigned excepted = mt_truth_get(c->rule->excepted, c->truth);
    if (provision->form == MT_DUE || (provision->form == MT_ONGOING && c->outcome == MT_OUTCOME_EXCEPTED))
        return 0; /* of a duty the ruling tells; a track that was never in force owes it to the exception alone */
    for (unsigned i = 0; i < provision->part_count; i++) {
        unsigned truth = mt_case_get_node_truth(c, provision->part[i]);
        others[i] = provision->forbidden[i] && truth ? 3 - truth : truth;
    }
    for (unsigned i = 0; i < provision->part_count; i++) {
        unsigned held = others[i] == 1 ? 2 : others[i] == 2 ? 1 : 0;
        for (unsigned j = 0; j < provision->part_count; j++)
            held = j == i ? held : mt_truth_get_and(held, others[j]);
        if (others[i] && mt_outcome_get(c->program, applies, when, held, excepted) != c->outcome)
            decisive |= (uint16_t)(1u << i);
    }
    return decisive;
}

static void parts_fill(const mt_case *c, mt_judgement *judgement)
{
    judgement->part_count = c->provision->part_count;
    for (unsigned i = 0; i < judgement->part_count; i++)
        judgement->part[i] = three(mt_case_get_node_truth(c, c->provision->part[i]));
}

/* Asked in order, until one applies; not at all where the judgement is met. */
static void exceptions_fill(const mt_case *c, mt_judgement *judgement)
{
    judgement->exception_count = (uint8_t)c->provision->exception_count;
    bool asked = c->outcome != MT_OUTCOME_MET;
    for (unsigned i = 0; i < judgement->exception_count; i++) {
        judgement->exception[i] = asked ? three(mt_case_get_truth(c, c->provision->exception[i].applies)) : -2;
        asked &= judgement->exception[i] != 1;
    }
}

/* The longest wait of the parts that are not decided; it begins with the judged event. */
static double open_until(const mt_case *c, const mt_judgement *judgement)
{
    double until = MT_UNKNOWN;
    for (size_t i = 0; i < c->provision->ahead_count; i++) {
        const mt_ahead *ahead = &c->provision->ahead[i];
        double end = (double)judgement->t + (double)c->program->exprs.awaited[ahead->awaited].within;
        if (judgement->part[ahead->part] < 0 && !(until >= end))
            until = end;
    }
    return until;
}

void mt_judgement_explain(const mt_case *c, mt_judgement *judgement)
{
    mt_leaves leaves;
    mt_leaves_find(&leaves, c);
    parts_fill(c, judgement);
    judgement->decisive = decisive_find(c);
    exceptions_fill(c, judgement);
    judgement->open_until = c->outcome == MT_OUTCOME_OPEN ? open_until(c, judgement) : MT_UNKNOWN;
    for (size_t i = 0; i < leaves.count && judgement->ground_count < MT_GROUNDS; i++)
        mt_ground_init(c, &leaves.leaf[i], &judgement->ground[judgement->ground_count++]);
    matters_fill(c, &leaves, judgement);
    if (c->outcome != MT_OUTCOME_MET)
        judgement->because = mt_because_write(c);
    if (c->outcome == MT_OUTCOME_BREACHED)
        mt_flips_find(c, judgement);
}
