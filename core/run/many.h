/* Many runs: makes as many as a provision with `across` needs, in each circumstance that it speaks of, and says what
 * came out.
 *
 * Runs have the numbers 0, 1, 2, … on one seed, so the same are made whoever asks. They are judged by nothing but the
 * treaty's scope. After 64 runs, and whenever their number has doubled, the provision is judged; a circumstance is done
 * when that is decided, or after 4,096 runs. The verdict is that of the worst circumstance; they are never added up.
 * Ownership: texts live in the set-up's arena. Threading: one owner. */
#ifndef MT_RUN_MANY_H
#define MT_RUN_MANY_H

#include "run/run.h"

#define MT_MANY_FIRST 64
#define MT_MANY_MOST 4096

typedef struct mt_many_outcome {
    mt_verdict verdict;
    const char *how; /* "share 0.93 of 512 runs in market_day (0.90 to 0.95), needed at least 0.95: breached" */
    const char *why; /* why the runs could not be made or judged, else NULL */
} mt_many_outcome;

/* True if an expectation is of a provision that is judged over many runs. */
bool mt_expectation_is_of_many(const mt_setup *setup, const mt_expectation *expectation);
/* Under the expectation's readings, seed and settings; in its circumstance alone if it names one. runs: exactly so many
 * in each circumstance, 0: as many as decide. Of calls only calling and called are used. */
mt_many_outcome mt_many_judge(mt_setup *setup, const mt_expectation *expectation, uint64_t runs,
                              const mt_run_calls *calls, mt_problems *problems);

#endif
