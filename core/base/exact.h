/* Exact sums: what is added can be taken out again, and the result is the double nearest to the true sum, whatever the
 * order. The sum is kept as a few doubles that do not overlap (an expansion; J. R. Shewchuk, "Adaptive precision
 * floating-point arithmetic", 1997); for whole numbers below 2^53 that is one. Ownership: the parts lie in the arena of
 * whoever adds. Threading: one owner. */
#ifndef MT_BASE_EXACT_H
#define MT_BASE_EXACT_H

#include "base/arena.h"

typedef struct mt_exact {
    double *part; /* by rising size */
    size_t count, room;
} mt_exact;

void mt_exact_add(mt_exact *sum, mt_arena *arena, double term); /* finite; the negative of a term takes it out */
double mt_exact_get(const mt_exact *sum);
void mt_exact_reset(mt_exact *sum);

#endif
