/* What a judge keeps for the summary. Internal to judge/. Ownership: the judge's arena of the run. */
#ifndef MT_JUDGE_SUMMARY_H
#define MT_JUDGE_SUMMARY_H

#include "judge/explain.h"

/* Of one provision over a run. */
typedef struct mt_kept {
    mt_judgement *breach;
    size_t breach_count, breach_room;
    mt_judgement *first[MT_OPEN + 1]; /* of each verdict but breaches */
    mt_count_record *missing;
    size_t missing_count, missing_room;
    double held_share;
} mt_kept;

/* A judgement that the summary will show: its texts must be in the arena of the run already. */
bool mt_kept_has_room(const mt_kept *kept, mt_outcome outcome);
void mt_kept_add(mt_kept *kept, mt_arena *arena, const mt_judgement *judgement);
/* Counts the facts that were unknown where the case needed them. */
void mt_kept_add_missing(mt_kept *kept, mt_arena *arena, const mt_case *c);

/* One row of MT_OUTCOMES counts and one kept a provision. */
mt_treaty_summary *mt_summary_new(const mt_program *program, mt_arena *arena, const int64_t (*count)[MT_OUTCOMES],
                                  const mt_kept *kept);

#endif
