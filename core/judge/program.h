/* The program: everything that is decided before the first event (layout.h, plan.h, provision.h, expr.h). Internal to
 * judge/. Ownership: the program's arena. Threading: read-only once made. */
#ifndef MT_JUDGE_PROGRAM_H
#define MT_JUDGE_PROGRAM_H

#include "judge/judge.h"
#include "judge/layout.h"
#include "judge/provision.h"

/* What an act says by itself of facts that the program reads. */
typedef struct mt_act_saying {
    uint8_t saying;
    uint16_t fact;
    double value;
} mt_act_saying;

struct mt_program {
    mt_arena *arena;
    mt_vocabulary *vocabulary;
    size_t treaty_count;
    mt_treaty_record *treaty;
    size_t provision_count;
    mt_provision *provision; /* all treaties', in order */
    mt_exprs exprs;
    mt_layout layout;
    uint32_t saying_count[MT_ACTS];
    mt_act_saying *saying[MT_ACTS];
    const mt_plan *plan[MT_ACTS];          /* NULL: nothing is judged or remembered at this act */
    size_t truths;                         /* the most that a plan needs, in bytes */
    uint8_t outcome[256];                  /* see mt_outcomes_init */
    bool named[MT_KEYS], tracked[MT_KEYS]; /* keys that are read themselves; keys of tracks and duties */
    bool timed;                            /* something is judged between events: */
    uint8_t way[MT_ACTS];                  /* mt_way */
    bool lasts, falls_due;                 /* a track, a duty */
    bool watches;                          /* human.on_watch_for is read, and follows human.at_post */
};

/* Slots for all that was compiled. False after a problem: too many. */
bool mt_layout_init(mt_program *program, mt_problems *problems);
/* Of an act; or, with MT_NO_ACT, of one provision between events. NULL: nothing is judged or remembered. */
const mt_plan *mt_plan_new(mt_program *program, uint16_t act, const mt_provision *provision);
/* says: the act says something by itself; NULL is a plan that does nothing. */
mt_way mt_plan_get_way(const mt_program *program, const mt_plan *plan, bool says);

#endif
