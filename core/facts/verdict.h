/* The verdicts: verdicts.def as a table. Ownership: none. Threading: constant. */
#ifndef MT_FACTS_VERDICT_H
#define MT_FACTS_VERDICT_H

#include <stdbool.h>

typedef enum mt_verdict {
#define MT_VERDICT(id, name, key, judged, rank, tone) MT_##id,
#include "facts/verdicts.def"
    MT_VERDICTS
} mt_verdict;

extern const char *const mt_verdict_names[MT_VERDICTS]; /* "met" … */

typedef struct mt_verdict_traits {
    const char *key; /* "never_applied" */
    bool judged;
    unsigned rank;
} mt_verdict_traits;
extern const mt_verdict_traits mt_verdicts[MT_VERDICTS];

#endif
