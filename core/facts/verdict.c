/* The verdicts as tables. */
#include "facts/verdict.h"

const char *const mt_verdict_names[MT_VERDICTS] = {
#define MT_VERDICT(id, name, key, judged, rank, tone) name,
#include "facts/verdicts.def"
};

const mt_verdict_traits mt_verdicts[MT_VERDICTS] = {
#define MT_VERDICT(id, name, key, judged, rank, tone) {key, judged, rank},
#include "facts/verdicts.def"
};
