/* Sums without rounding until they are read. */
#include "base/exact.h"

/* The sum of two, and what rounding took from it. */
static double two_sum(double a, double b, double *lost)
{
    double sum = a + b, of_b = sum - a;
    *lost = (a - (sum - of_b)) + (b - of_b);
    return sum;
}

void mt_exact_add(mt_exact *sum, mt_arena *arena, double term)
{
    size_t kept = 0;
    if (sum->count == sum->room)
        sum->part = mt_arena_add_room(arena, sum->part, sum->count, &sum->room, sizeof *sum->part);
    for (size_t i = 0; i < sum->count; i++) {
        double lost;
        term = two_sum(term, sum->part[i], &lost);
        if (lost != 0)
            sum->part[kept++] = lost;
    }
    if (term != 0)
        sum->part[kept++] = term;
    sum->count = kept;
}

/* From the largest down until a part no longer fits; what is left below decides a tie. */
double mt_exact_get(const mt_exact *sum)
{
    size_t at = sum->count;
    double total = at ? sum->part[--at] : 0, lost = 0;
    while (at && lost == 0)
        total = two_sum(total, sum->part[--at], &lost);
    if (at && lost != 0 && (lost < 0) == (sum->part[at - 1] < 0)) {
        double doubled = lost * 2, up = total + doubled;
        if (up - total == doubled)
            total = up;
    }
    return total;
}

void mt_exact_reset(mt_exact *sum) { sum->count = 0; }
