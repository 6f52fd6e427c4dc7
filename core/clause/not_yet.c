/* What is parsed and typed but not judged yet. Each line goes the day its judging comes. */
#include "clause/node.h"

static const char *name_of(mt_op op)
{
    switch (op) {
    case MT_OP_ALWAYS:
        return "always";
    case MT_OP_SINCE:
        return "since";
    case MT_OP_FOLLOWED_BY:
        return "followed by";
    case MT_OP_SUM_OF:
        return "sum of";
    case MT_OP_LARGEST_OF:
        return "largest of";
    case MT_OP_COUNT_DIFFERENT:
        return "count different";
    case MT_OP_SHARE_OF_RUNS:
        return "share of runs";
    case MT_OP_MEAN_OF:
        return "mean of";
    case MT_OP_LARGEST_OVER_RUNS:
        return "largest of";
    case MT_OP_SPREAD_OF:
        return "spread of";
    default:
        return NULL;
    }
}

const char *mt_clause_not_yet(const mt_node *node)
{
    const char *name = name_of(node->op);
    if (!name && node->pattern && node->pattern->where)
        name = mt_clause_not_yet(node->pattern->where);
    for (size_t i = 0; !name && i < node->kid_count; i++)
        name = mt_clause_not_yet(node->kid[i]);
    return name;
}
