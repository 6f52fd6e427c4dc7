/* What hangs on how a term is read: the same record judged once under each other reading of each term, one term changed
 * at a time. Ownership: everything lives in the arena of whoever made it. Threading: none. */
#ifndef MT_FINDING_READINGS_H
#define MT_FINDING_READINGS_H

#include "facts/record.h"

/* A provision whose verdict is another one under the reading. */
typedef struct mt_reading_change {
    const char *provision;
    mt_verdict from, to;
} mt_reading_change;

/* One reading that does not stand, instead of the one that does. */
typedef struct mt_reading_effect {
    const char *treaty; /* id: whose verdicts are compared */
    const char *term, *reading, *by, *source;
    const char *stands;  /* the reading that stands otherwise */
    size_t change_count; /* 0: it does not matter here */
    mt_reading_change *change;
    mt_verdict from, to; /* of the treaty as a whole */
} mt_reading_effect;

typedef struct mt_readings {
    size_t count;
    mt_reading_effect *effect; /* by treaty, then term, then reading */
} mt_readings;

#endif
