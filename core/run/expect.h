/* Expectations: what a scenario's author says must come out. Runs once per (seed, set, circumstance), judges once per
 * reading. Ownership: texts are borrowed for the length of a call. */
#ifndef MT_RUN_EXPECT_H
#define MT_RUN_EXPECT_H

#include "run/coverage.h"
#include "run/run.h"

typedef struct mt_outcome {
    const mt_expectation *expectation;
    bool held;
    const char *found; /* the verdict that came out, or why none did */
    const char *how;   /* over many runs: what they showed; else NULL */
} mt_outcome;

typedef void (*mt_outcome_call)(void *context, const mt_outcome *outcome);

/* Runs every expectation of the set-up's scenario, in order. Of calls only calling and called are used. 0, or
 * MT_ERROR_INPUT after a problem. coverage: NULL, or made for the set-up's treaties; each run counts once for each
 * treaty and its set of readings. */
int mt_expectations_run(mt_setup *setup, const mt_run_calls *calls, mt_outcome_call told, void *context,
                        mt_coverage *coverage, mt_problems *problems);

#endif
