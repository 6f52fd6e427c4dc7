/* Fills a judgement: the value of each part, what became of the exceptions, the facts that decided, the events that matter. */
#include "clause/explain.h"

#include <stdlib.h>

void mt_case_say(mt_text *text, const mt_case *c, const mt_node *node)
{
    const mt_vocabulary *vocabulary = c->program->vocabulary;
    if (node->type == MT_TYPE_TRUTH) {
        unsigned truth = mt_case_node_truth(c, node);
        mt_text_add(text, truth == 1 ? "true" : truth == 2 ? "false" : "unknown");
        return;
    }
    double value = mt_case_number(c, node);
    if (!mt_known(value))
        mt_text_add(text, "unknown");
    else if (node->type == MT_TYPE_WORD)
        mt_text_add(text, mt_name_text(vocabulary->names, (uint32_t)value));
    else
        mt_quantity_say(text, value, node->dimension);
}

/* -- events that matter -- */

#define SEEN 64

typedef struct matters { const mt_case *c; size_t count; uint64_t seq[SEEN]; } matters;

static void seq_add(matters *all, uint64_t seq)
{
    for (size_t i = 0; i < all->count; i++)
        if (all->seq[i] == seq)
            return;
    if (seq && all->count < SEEN)
        all->seq[all->count++] = seq;
}

/* The past operator that a node became. */
static const mt_expr *past_of(const mt_case *c, const mt_node *node)
{
    const mt_exprs *exprs = &c->program->exprs;
    uint32_t what = mt_lowered_find(exprs, node);
    return &exprs->list[node->type == MT_TYPE_TRUTH ? exprs->list[what / 2].b : what];
}

static void source_note(void *context, const mt_node *source)
{
    matters *all = context;
    const mt_case *c = all->c;
    if (!source->pattern) {
        seq_add(all, mt_memory_said(c->memory, c->event, source->fact));
        return;
    }
    const mt_expr *past = past_of(c, source);
    uint64_t seq[SEEN];
    size_t count = mt_history_events(c->history, past->a, past->b, c->moment, seq, SEEN);
    for (size_t i = 0; i < count; i++)
        seq_add(all, seq[i]);
}

static int seq_order(const void *a, const void *b)
{
    uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;
    return x < y ? -1 : x > y;
}

/* The judged event, and the latest of the others. */
static void matters_fill(const mt_case *c, const mt_leaves *leaves, mt_judgement *judgement)
{
    matters all = {.c = c};
    for (size_t i = 0; i < leaves->count; i++)
        mt_sources_walk(leaves->leaf[i].node, source_note, &all);
    qsort(all.seq, all.count, sizeof *all.seq, seq_order);
    size_t written = 0;
    for (size_t i = all.count; i-- > 0 && written < MT_MATTERS - 1;)
        if (all.seq[i] != c->event->seq)
            judgement->matters[written++] = all.seq[i];
    judgement->matters[written++] = c->event->seq;
    qsort(judgement->matters, written, sizeof *judgement->matters, seq_order);
    judgement->matter_count = (uint8_t)written;
}

/* -- the rest -- */

static int8_t three(unsigned truth) { return truth == 1 ? 1 : truth == 2 ? 0 : -1; }

static void parts_fill(const mt_case *c, mt_judgement *judgement)
{
    judgement->part_count = c->provision->part_count;
    for (unsigned i = 0; i < judgement->part_count; i++)
        judgement->part[i] = three(mt_case_node_truth(c, c->provision->part[i]));
}

/* Asked in order, until one applies; not at all where the judgement is met. */
static void exceptions_fill(const mt_case *c, mt_judgement *judgement)
{
    judgement->exception_count = (uint8_t)c->provision->exception_count;
    bool asked = c->outcome != MT_OUTCOME_MET;
    for (unsigned i = 0; i < judgement->exception_count; i++) {
        judgement->exception[i] = asked ? three(mt_case_truth(c, c->provision->exception[i].applies)) : -2;
        asked &= judgement->exception[i] != 1;
    }
}

void mt_judgement_explain(const mt_case *c, mt_judgement *judgement)
{
    mt_leaves leaves;
    mt_leaves_find(&leaves, c);
    parts_fill(c, judgement);
    exceptions_fill(c, judgement);
    for (size_t i = 0; i < leaves.count && judgement->ground_count < MT_GROUNDS; i++)
        mt_ground_fill(c, &leaves.leaf[i], &judgement->ground[judgement->ground_count++]);
    matters_fill(c, &leaves, judgement);
    if (c->outcome != MT_OUTCOME_MET)
        judgement->because = mt_because_fill(c);
    if (c->outcome == MT_OUTCOME_BREACHED)
        judgement->flip = mt_flip_find(c);
}
