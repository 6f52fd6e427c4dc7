/* Explaining a judgement: which facts decided it, which events matter, what would have changed it. Internal to judge/.
 * A case is one rule at one event, with everything computed. Texts go to the case's arena. Threading: one owner. */
#ifndef MT_JUDGE_EXPLAIN_H
#define MT_JUDGE_EXPLAIN_H

#include "judge/duty.h"

typedef struct mt_case {
    const mt_program *program;
    const mt_plan *plan;
    const mt_rule *rule;
    const mt_provision *provision;
    const mt_history *history;
    const mt_moment *moment;
    const uint64_t *said; /* by slot: which event said what lies there */
    const uint8_t *truth;
    mt_outcome outcome;
    const mt_opened
        *opened; /* of a duty, whose guards were asked at its `from` event and not as of the moment; else NULL */
    mt_arena *arena;
    double *other_value; /* room for what if */
    uint8_t *other_truth;
} mt_case;

/* A leaf of a clause that decided: a comparison or a truth, and whether it had to hold. */
typedef struct mt_leaf {
    const mt_node *node;
    const char *part;
    bool wanted;
} mt_leaf;
#define MT_LEAVES 32
typedef struct mt_leaves {
    size_t count;
    mt_leaf leaf[MT_LEAVES];
} mt_leaves;

/* 1 true, 2 false, 0 unknown. */
unsigned mt_case_get_truth(const mt_case *c, mt_literal literal);
unsigned mt_case_get_node_truth(const mt_case *c, const mt_node *node);
/* What the rule comes to with the truths of the case. */
mt_outcome mt_case_get_outcome(const mt_case *c);
double mt_case_get_number(const mt_case *c, const mt_node *node);
const char *mt_case_get_word(const mt_case *c, double word); /* its text, NULL unknown */
/* The value in human words. */
void mt_case_say(mt_text *text, const mt_case *c, const mt_node *node);

/* The leaves that give the node the value it has; those of an exception that keep it from applying, or leave it open.
 */
void mt_leaves_add(mt_leaves *leaves, const mt_case *c, const mt_node *node, const char *part, bool wanted);
void mt_leaves_add_exception(mt_leaves *leaves, const mt_case *c, const mt_exception *exception, bool wanted);
/* The leaves that decided the case. */
void mt_leaves_find(mt_leaves *leaves, const mt_case *c);
/* Calls for every fact and every past operator in the node, terms read out. */
typedef void (*mt_source_call)(void *context, const mt_node *source);
void mt_sources_walk(const mt_node *node, mt_source_call call, void *context);

/* A comparison as people put it: the measured side, what it is compared with, and the relation that had to hold. */
typedef struct mt_comparison {
    const mt_node *found, *needed;
    mt_op op;
} mt_comparison;
mt_comparison mt_comparison_get(const mt_leaf *leaf);
mt_op mt_op_get_mirror(mt_op op);                                    /* the same relation with its sides exchanged */
mt_relation mt_op_get_relation(mt_op op);                            /* as the record has it */
const char *mt_node_get_name(const mt_case *c, const mt_node *node); /* "human.window", or its words */
const mt_node *mt_node_read(const mt_node *node);                    /* terms read out */

void mt_ground_init(const mt_case *c, const mt_leaf *leaf, mt_ground *ground);
const char *mt_because_write(const mt_case *c);
/* Seeks what would have changed it, and fills the flips of the judgement. */
void mt_flips_find(const mt_case *c, mt_judgement *judgement);
/* The expression of an operator that looks back or forward, of the node that became it; NULL if it was folded away. */
const mt_expr *mt_case_find_past(const mt_case *c, const mt_node *node);
/* Everything: parts, exceptions, grounds, events that matter, because, flip. The head of the judgement is filled
 * already. */
void mt_judgement_explain(const mt_case *c, mt_judgement *judgement);

#endif
