/* core/finding: the shapes of what is found beside the record: coverage, readings, misreadings, disagreements,
 * questions asked. Shapes only: who finds them and who words them are others. May include: base facts language. */

/* Phrase coverage: what became of each phrase of each provision over everything that was judged in the tests.
 *
 * Counts of judgements, unless it says "runs". A part is counted by its own truth: of a `forbid` part "true" means that
 * the forbidden thing was there. Unknown includes what was still open when the run ended. Ownership: everything lives
 * in the arena of whoever made it. Threading: none. */
#ifndef MT_FINDING_COVERAGE_H
#define MT_FINDING_COVERAGE_H

#include "facts/record.h"

/* decisive: of all its judgements those that would have come out otherwise had this part alone been otherwise. */
typedef struct mt_part_coverage {
    int64_t is_true, is_false, unknown, decisive;
} mt_part_coverage;

typedef struct mt_exception_coverage {
    int64_t applied, not_applied, unknown, not_asked;
} mt_exception_coverage;

typedef struct mt_provision_coverage {
    /* met … open: judgements; outside the scope, never applied, needs many runs: runs */
    int64_t by_verdict[MT_VERDICTS];
    mt_part_coverage part[MT_PARTS];
    mt_exception_coverage exception[MT_EXCEPTIONS];
} mt_provision_coverage;

typedef struct mt_treaty_coverage {
    const mt_treaty_record *record;
    int64_t runs;                     /* judged by it, once a run and set of readings */
    mt_provision_coverage *provision; /* as many as the record has */
} mt_treaty_coverage;

typedef struct mt_coverage {
    size_t treaty_count, treaty_room;
    mt_treaty_coverage *treaty;
} mt_coverage;

/* How far a phrase was put to the test. */
typedef enum mt_reach {
    MT_REACH_NEVER,   /* nothing was judged by it */
    MT_REACH_IN_PART, /* it came out only one way, or never decided anything */
    MT_REACH_FULL     /* it was true and false, and decided */
} mt_reach;
extern const char *const mt_reach_names[3]; /* "never reached" "in part" "covered" */

mt_reach mt_reach_get(const mt_part_coverage *part);

#endif
