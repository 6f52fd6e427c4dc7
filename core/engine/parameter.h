/* What a scenario leaves open until a run: quantities, the parameters that they name, and circumstances.
 * Ownership: the loader's arena. Threading: read-only once loaded. */
#ifndef MT_ENGINE_PARAMETER_H
#define MT_ENGINE_PARAMETER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/error.h"
#include "facts/fact.h"

/* A number that is known at loading, or is made anew for each run. */
typedef enum mt_quantity_kind {
    MT_Q_ABSENT,
    MT_Q_CONSTANT,
    MT_Q_PARAMETER, /* value; parameter's place */
    /* random.*: kids a (mean, low, median, first) and b (high, sigma) */
    MT_Q_EXPONENTIAL,
    MT_Q_UNIFORM,
    MT_Q_LOGNORMAL,
    MT_Q_CHOICE
} mt_quantity_kind;

typedef struct mt_quantity {
    mt_quantity_kind kind;
    mt_dimension dimension;
    double value;              /* CONSTANT, canonical; TRUTH as 0 or 1; WORD as its name's number */
    size_t parameter;          /* PARAMETER */
    struct mt_quantity *a, *b; /* distributions; each constant or a parameter */
} mt_quantity;

typedef struct mt_parameter {
    const char *name;
    mt_type type; /* number, truth or word */
    mt_dimension dimension;
    double by_default;
    bool has_range;
    double low, high; /* canonical */
    const char *source, *about;
    mt_place place;
} mt_parameter;

/* What a fact of an entity is at the start: `armed_conflict = true` on a place. */
typedef struct mt_fact_setting {
    uint16_t fact;
    mt_quantity value;
    mt_place place;
} mt_fact_setting;

/* A model's setting: a quantity, a word, or a list of texts (then count is not 0). */
typedef struct mt_setting_value {
    const char *name;
    mt_quantity value;
    const char *word;
    size_t count;
    const char **text;
    mt_place place;
} mt_setting_value;

typedef struct mt_with {
    size_t parameter;
    double value;
} mt_with;
typedef struct mt_circumstance {
    const char *name;
    const char *class_name; /* normal expected adverse */
    size_t with_count;
    mt_with *with;
    mt_quantity mislead; /* share of sightings that are replaced by a wrong kind; absent 0 */
    mt_place place;
} mt_circumstance;

#endif
