/* How far a phrase was put to the test. */
#include "finding/coverage.h"

const char *const mt_reach_names[3] = {"never reached", "in part", "covered"};

mt_reach mt_reach_get(const mt_part_coverage *part)
{
    if (part->is_true + part->is_false + part->unknown == 0)
        return MT_REACH_NEVER;
    return part->is_true > 0 && part->is_false > 0 && part->decisive > 0 ? MT_REACH_FULL : MT_REACH_IN_PART;
}
