/* What the forms of the naive judge share. Internal to tests/oracle. Ownership: an arena. Threading: one owner. */
#ifndef MT_ORACLE_JUDGING_H
#define MT_ORACLE_JUDGING_H

#include "oracle/operators.h"
#include "oracle/provision.h"

/* One provision over one run. */
typedef struct naive_judging {
    const naive_history *history;
    const naive_provision *provision;
    mt_arena *arena;
    naive_result *result;
    mt_provision_summary *summary;
    bool out_of_scope, not_when; /* noted */
} naive_judging;

/* What a provision requires, or a duty: its value, or that it is not decided when the run ends. */
typedef struct naive_required {
    naive_truth truth;
    bool open;
} naive_required;

/* As of a moment; a clause that is absent is true. */
naive_truth naive_condition(const naive_judging *j, const mt_node *node, const naive_moment *now);
naive_truth naive_applies(const naive_judging *j, const naive_moment *now);
naive_truth naive_excepted(const naive_judging *j, const naive_moment *now);

/* The rule of all judgements: scope, what is required, exceptions where that is not met. False: nothing is judged. */
bool naive_decide(naive_judging *j, naive_truth scope, naive_truth when, naive_required is, naive_truth exception,
                  mt_verdict *verdict);
void naive_tally(mt_provision_summary *summary, mt_verdict verdict);
naive_judgement *naive_judgement_add(naive_judging *j, mt_verdict verdict, int64_t t, uint64_t seq,
                                     const naive_moment *who);
int8_t naive_part_value(naive_truth truth);
void naive_exceptions_note(const naive_judging *j, const naive_moment *now, naive_judgement *judgement);

void naive_judge_due(naive_judging *j);

#endif
