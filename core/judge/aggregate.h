/* The numbers over many runs (share, mean, largest, spread): what is kept of the runs, and between what each lies.
 * Internal to judge/. Nothing depends on the order of the runs, since sums are exact. Ownership: an arena. Threading:
 * one owner. */
#ifndef MT_JUDGE_AGGREGATE_H
#define MT_JUDGE_AGGREGATE_H

#include "base/exact.h"
#include "judge/across.h"
#include "judge/evaluate.h"

typedef struct mt_over {
    const mt_node *node;
    const char *name;
    mt_literal holds;                /* of a share: what is asked of a run */
    uint32_t of;                     /* of the others: the expression of their fact */
    int64_t share[2][3];             /* runs that count perhaps, surely; in which it is unknown, true, false */
    int64_t known, unknown, perhaps; /* runs that count surely with a known value; without one; that count perhaps */
    bool open;                       /* one that counts perhaps has no known value */
    double least, most, most_perhaps;
    mt_exact sum, squares;
} mt_over;

typedef struct mt_overs {
    mt_arena *arena;
    mt_over *list;
    size_t count, room;
} mt_overs;

/* last: what was seen is all there is. runs: as if so many had been made that went on as these did; 0: those that were.
 */
typedef struct mt_over_view {
    bool last;
    double runs;
} mt_over_view;

void mt_over_new(mt_overs *overs, mt_exprs *exprs, const mt_node *node);
const mt_over *mt_over_find(const mt_overs *overs, const mt_node *node); /* also behind terms; NULL: it is none */
void mt_overs_reset(mt_overs *overs);
/* A run that counts, surely or perhaps: its values, by the slots of the expressions. */
void mt_overs_add(mt_overs *overs, const mt_exprs *exprs, const double *value, bool surely);

/* 1 true, 2 false, 0 unknown: a clause over the runs. */
unsigned mt_over_get_truth(const mt_overs *overs, const mt_node *node, const mt_over_view *view);
void mt_over_get_number(const mt_over *over, const mt_over_view *view, mt_across_number *number);

/* A truth of one run (1 true, 2 false, 0 unknown), from the facts and constants in the slots. */
unsigned mt_run_get_truth(const mt_exprs *exprs, mt_literal literal, const double *value);

#endif
