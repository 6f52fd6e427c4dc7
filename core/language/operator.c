/* The operators as a table. */
#include "language/operator.h"

const mt_op_traits mt_operators[MT_OPS] = {
#define MT_OPERATOR(id, words, shape, tightness, kind, of_fact, result) \
    {#id, words, MT_SHAPE_##shape, tightness, MT_KIND_##kind, of_fact, MT_RESULT_##result},
#include "language/operators.def"
};
