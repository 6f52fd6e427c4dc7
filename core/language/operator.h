/* What each operator of the clause language is: operators.def as a table. Ownership: none. Threading: constant. */
#ifndef MT_LANGUAGE_OPERATOR_H
#define MT_LANGUAGE_OPERATOR_H

#include <stdbool.h>

typedef enum mt_op {
#define MT_OPERATOR(id, words, shape, tightness, kind, of_fact, result) MT_OP_##id,
#include "language/operators.def"
    MT_OPS
} mt_op;

/* What stands about its words. From ALWAYS on it begins with them and looks at events or over runs. */
typedef enum mt_shape {
    MT_SHAPE_LEAF,
    MT_SHAPE_CALL,
    MT_SHAPE_LIST, /* words (name), words (side, …) */
    MT_SHAPE_IF,
    MT_SHAPE_JOINT,
    MT_SHAPE_PREFIX,
    MT_SHAPE_INFIX,
    MT_SHAPE_IN,
    MT_SHAPE_SINCE,  /* (condition) words event */
    MT_SHAPE_ALWAYS, /* words (condition) window */
    MT_SHAPE_EVENT,
    MT_SHAPE_KEY_EVENT,
    MT_SHAPE_FACT_EVENT,  /* words event, words key in event, words fact over event */
    MT_SHAPE_FOLLOWED_BY, /* words event within window or condition */
    MT_SHAPE_SHARE,
    MT_SHAPE_FACT_RUNS /* words (condition), words fact */
} mt_shape;

/* How it is typed and compiled. */
typedef enum mt_op_kind {
    MT_KIND_LITERAL,
    MT_KIND_FACT,
    MT_KIND_TERM,
    MT_KIND_KNOWN,
    MT_KIND_LOGIC,
    MT_KIND_COMPARISON,
    MT_KIND_MEMBERSHIP,
    MT_KIND_ARITHMETIC,
    MT_KIND_PAST,   /* asked of the events so far */
    MT_KIND_STEADY, /* asked of every instant so far */
    MT_KIND_AHEAD,  /* of what is still to come */
    MT_KIND_RUNS    /* over many runs; only under `across` */
} mt_op_kind;

/* OWN: as its own words say; FACT: as its fact is; SIDES: as its sides are; PLAIN a plain number. */
typedef enum mt_result {
    MT_RESULT_OWN,
    MT_RESULT_TRUTH,
    MT_RESULT_PLAIN,
    MT_RESULT_TIME,
    MT_RESULT_FACT,
    MT_RESULT_SIDES
} mt_result;

typedef struct mt_op_traits {
    const char *name; /* "LARGEST_OF" */
    const char *words;
    mt_shape shape;
    int tightness;
    mt_op_kind kind;
    bool of_fact;
    mt_result result;
} mt_op_traits;
extern const mt_op_traits mt_operators[MT_OPS];

#endif
