/* Many runs: what a provision with `across` asks of them, and what those that were made say.
 *
 *   mt_ending_new … mt_ending_add (each event of a run), mt_ending_get      what stands at the run's end
 *   mt_across_new … mt_across_add (each run of one circumstance), mt_across_judge; mt_across_reset for the next
 * circumstance
 *
 * Of a run only the facts that the provision asks are needed, so runs can be kept as rows and judged again under
 * another reading. A run counts only if the treaty's scope and the provision's `applies` hold for it. A share has its
 * Wilson interval, a mean that of Student's t, both at 95 %; the largest and the spread are bounded only by what was
 * seen. What is unknown of a run widens the interval to what it could have been. Comparisons are true or false if they
 * are so throughout the intervals, else unknown. Ownership: the caller's arena; a program is borrowed. The order in
 * which runs are added makes no difference. Threading: one owner. */
#ifndef MT_JUDGE_ACROSS_H
#define MT_JUDGE_ACROSS_H

#include "base/interval.h"
#include "judge/judge.h"

/* -- the end of a run -- */

typedef struct mt_ending mt_ending;

/* fact: those that are asked. A fact of the run is what was said of it last. A belief (`assessed`) is that of the
 * operators who have one at the end, if they agree; else unknown. */
mt_ending *mt_ending_new(mt_arena *arena, const mt_vocabulary *vocabulary, const uint16_t *fact, size_t count);
void mt_ending_reset(mt_ending *ending); /* for the next run */
void mt_ending_add(mt_ending *ending, const mt_event *event);
void mt_ending_get(const mt_ending *ending, double *value); /* one each; NaN unknown */

/* A program that asks of a run only whether it is within the treaty's scope: whether `applies` held for one of its
 * systems (or, in a run without systems, by itself) for some time. The runs are judged by it. NULL after a problem. */
mt_program *mt_scope_new(mt_arena *arena, mt_vocabulary *vocabulary, const mt_treaty *treaty, const mt_treaty *shared,
                         const mt_reading_choice *choice, size_t count, mt_problems *problems);
/* 1 it is, 2 it is not, 0 unknown: from the summary of a judge of that program. */
unsigned mt_scope_get(const mt_program *scope, const mt_treaty_summary *summary);

/* -- many -- */

typedef struct mt_across mt_across;

#define MT_ACROSS_MOST 1000000 /* runs, beyond which no number is named that would decide */
#define MT_ACROSS_NUMBERS 16   /* that a ruling tells of */

/* treaty, provision: places in the opening. NULL if the provision is not judged over many runs. */
mt_across *mt_across_new(mt_arena *arena, const mt_program *program, size_t treaty, size_t provision);
bool mt_across_has(const mt_across *across, const char *class_name); /* of circumstance: "normal" */
const uint16_t *mt_across_get_facts(const mt_across *across, size_t *count);
void mt_across_reset(mt_across *across);
/* value: of those facts at the end of a run; scope: 1 within the treaty's, 2 not, 0 unknown. */
void mt_across_add(mt_across *across, const double *value, unsigned scope);

/* One of "share of runs where", "mean of", …: what it came to, and between what it lies. */
typedef struct mt_across_number {
    const char *name; /* "share", "mean of run.civilian_harm" */
    mt_dimension dimension;
    double value; /* over the runs in which it is known; NaN: none */
    mt_interval interval;
    bool seen;       /* no interval: it is what the runs showed */
    int64_t unknown; /* runs of which it is not known what they add, or whether they count */
} mt_across_number;

typedef struct mt_across_ruling {
    mt_verdict verdict; /* MT_MET MT_EXCEPTED MT_BREACHED MT_UNDETERMINED; MT_OUTSIDE_SCOPE: no run counts */
    int64_t runs;       /* that count, surely or perhaps */
    int64_t left_out;   /* of which scope or `applies` is surely false */
    size_t number_count;
    mt_across_number number[MT_ACROSS_NUMBERS];
    const char *op; /* where one number is compared with a constant: "at least", as it must be; else NULL */
    double needed;
    double to_spare; /* how far the number is on the right side of what is needed, negative on the wrong one; NaN */
    const char *exception; /* id of the one that applied, or NULL */
    /* undetermined: how many runs would decide, if they went on as these did; 0: not even MT_ACROSS_MOST */
    int64_t enough;
} mt_across_ruling;

/* last: no more runs will be made, so that the largest and the spread are what was seen. Before, they can only grow,
 * and what is asked of them is undetermined as long as further runs could change it. */
void mt_across_judge(mt_across *across, bool last, mt_across_ruling *ruling);

#endif
