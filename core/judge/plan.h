/* Plans: for each act on which something is judged or remembered what is computed, in order, and no more. Internal to
 * judge/.
 *
 * A truth is two bytes, "surely true" and "surely false"; neither set is unknown. Whoever reads a literal reads byte
 * `place` for true and byte `place ^ 1` for false, so that a negation costs nothing. Bytes beat bits here: setting one
 * is a single instruction. Ownership: the program's arena. Threading: read-only once made. */
#ifndef MT_JUDGE_PLAN_H
#define MT_JUDGE_PLAN_H

#include <stdbool.h>
#include <stdint.h>

typedef uint16_t mt_place_of_truth; /* of a literal: where its "surely true" stands; ^ 1 its "surely false" */
#define MT_PLACE_TRUE 0             /* of what is always true */

/* A number; of past operators a is the store, and of `once` truth is where its truth stands. */
typedef struct mt_step {
    uint8_t op;
    uint16_t out, a, b;
    mt_place_of_truth truth;
} mt_step;
typedef struct mt_compare {
    uint16_t a, b;
} mt_compare;
/* Comparisons of one kind; their truths stand one after the other. */
typedef struct mt_run {
    uint8_t op;
    mt_place_of_truth out;
    uint32_t begin, count;
} mt_run;
/* A conjunction: places in the plan's list, an even number of them. */
typedef struct mt_gate {
    uint32_t begin, count;
    mt_place_of_truth out;
    uint8_t negated;
} mt_gate;
/* What an event changes besides facts, once it is known whether it is one: a store takes it in, a pending judgement is
 * followed, a duty is done or put off. slot: of a grant, its length. */
typedef enum mt_update_kind { MT_UPDATE_STORE, MT_UPDATE_AWAITED, MT_UPDATE_DONE, MT_UPDATE_GRANT } mt_update_kind;
typedef struct mt_update {
    uint8_t kind;
    uint32_t number;
    mt_place_of_truth where;
    uint16_t slot;
} mt_update;

/* What can be computed once the past operators of its level are answered. Ranges in the plan's arrays; its steps of
 * `once` stand side by side. */
typedef struct mt_phase {
    uint32_t once_begin, once_end, step_end, run_end, gate_end, update_end;
    bool computes;
} mt_phase;

typedef struct mt_rule {
    uint32_t provision; /* in the program's list */
    bool guarded;       /* applies, when or unless are not constant */
    mt_gate held;       /* what it requires, but for what is still to follow */
    mt_place_of_truth applies, when, excepted;
    mt_place_of_truth
        *other; /* of each part that looks ahead: what makes it true at once; of a duty, one: its `where` */
} mt_rule;

/* A rule that is not guarded and requires one literal, as most do: all that its judgement takes. rule: its place in the
 * plan's list. */
typedef struct mt_plain {
    uint32_t rule, provision;
    mt_place_of_truth held;
} mt_plain;

/* How much an event of an act asks for that says nothing, where nobody is taken over: nothing; that one store takes it
 * in; that it ends the waits of one identity; more that needs names alone; rules that read what was said before; a plan
 * that waits or ends a wait as well; that what the act says by itself is written down; or whatever there is. */
typedef enum mt_way {
    MT_WAY_WHOLE,
    MT_WAY_NOTHING,
    MT_WAY_STORE,
    MT_WAY_AWAITED,
    MT_WAY_NAMES,
    MT_WAY_RULES,
    MT_WAY_SILENT,
    MT_WAY_SAYS
} mt_way;

typedef struct mt_plan {
    uint32_t phase_count, step_count, run_count, compare_count, gate_count, literal_count, update_count, rule_count,
        ahead_count;
    mt_phase *phase;
    mt_step *step;
    mt_run *run;
    mt_compare *compare;
    mt_gate *gate;
    mt_place_of_truth *literal; /* of the gates */
    mt_update *update;
    mt_rule *rule; /* in the order of treaty, then provision; each is plain or one of the others */
    uint32_t plain_count, other_count;
    mt_plain *plain;
    uint32_t *other;
    mt_rule *ahead;  /* those whose judgement may come later */
    uint32_t *place; /* by expression: its place + 1, 0 none; for explanations */
} mt_plan;

#endif
