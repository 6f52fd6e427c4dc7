/* What the author of a scenario says must come out, and the voices of people who speak for themselves.
 * Ownership: the loader's arena. Threading: read-only once loaded. */
#ifndef MT_ENGINE_EXPECTATION_H
#define MT_ENGINE_EXPECTATION_H

#include "engine/parameter.h"
#include "facts/verdict.h"

typedef struct mt_expectation {
    const char *treaty, *provision; /* provision NULL: the treaty's verdict */
    mt_verdict verdict;
    bool has_seed;
    uint64_t seed;
    const char *circumstance;
    size_t with_count;
    mt_with *with; /* set = { … } */
    size_t reading_count;
    struct {
        const char *term, *reading;
    } * reading;
    mt_place place;
} mt_expectation;

typedef struct mt_voice {
    const char *text, *by, *source;
    bool consent;
} mt_voice;

#endif
