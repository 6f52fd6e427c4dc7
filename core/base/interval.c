/* Intervals for shares and means, and arithmetic on them. */
#include "base/interval.h"

#include <math.h>
#include <stddef.h>

#define Z 1.959963984540054 /* what the normal distribution exceeds once in 40 */

mt_interval mt_interval_get_whole(void) { return (mt_interval){-INFINITY, INFINITY}; }
mt_interval mt_interval_get_point(double value) { return (mt_interval){value, value}; }

mt_interval mt_interval_get_share(double count, double of)
{
    if (!(of > 0))
        return (mt_interval){0, 1};
    double middle = (count + Z * Z / 2) / (of + Z * Z);
    double half = Z / (of + Z * Z) * sqrt(count * (of - count) / of + Z * Z / 4);
    /* At its ends the interval is exact; the sums above would miss it by a rounding. */
    return (mt_interval){count <= 0 ? 0 : middle - half, count >= of ? 1 : middle + half};
}

double mt_student_get_bound(double freedom)
{
    static const double table[] = {12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262};
    static const double step[] = {
        (Z * Z * Z + Z) / 4,
        (5 * Z * Z * Z * Z * Z + 16 * Z * Z * Z + 3 * Z) / 96,
        (3 * Z * Z * Z * Z * Z * Z * Z + 19 * Z * Z * Z * Z * Z + 17 * Z * Z * Z - 15 * Z) / 384,
    };
    if (freedom < 10)
        return table[freedom < 1 ? 0 : (size_t)freedom - 1];
    return Z + (step[0] + (step[1] + step[2] / freedom) / freedom) / freedom;
}

mt_interval mt_interval_get_mean(double mean, double deviation, double of)
{
    if (!(of >= 2))
        return mt_interval_get_whole();
    double half = mt_student_get_bound(of - 1) * deviation / sqrt(of);
    return (mt_interval){mean - half, mean + half};
}

/* Where infinities cancel out nothing is known. */
static mt_interval known_or_whole(double low, double high)
{
    return isnan(low) || isnan(high) ? mt_interval_get_whole() : (mt_interval){low, high};
}

/* The least and the largest of what the four pairs of ends give. */
static mt_interval of_ends(double a, double b, double c, double d)
{
    if (isnan(a) || isnan(b) || isnan(c) || isnan(d))
        return mt_interval_get_whole();
    return (mt_interval){fmin(fmin(a, b), fmin(c, d)), fmax(fmax(a, b), fmax(c, d))};
}

mt_interval mt_interval_get_sum(mt_interval a, mt_interval b) { return known_or_whole(a.low + b.low, a.high + b.high); }
mt_interval mt_interval_get_difference(mt_interval a, mt_interval b)
{
    return known_or_whole(a.low - b.high, a.high - b.low);
}
mt_interval mt_interval_get_negative(mt_interval a) { return (mt_interval){-a.high, -a.low}; }
mt_interval mt_interval_get_least(mt_interval a, mt_interval b)
{
    return (mt_interval){fmin(a.low, b.low), fmin(a.high, b.high)};
}
mt_interval mt_interval_get_largest(mt_interval a, mt_interval b)
{
    return (mt_interval){fmax(a.low, b.low), fmax(a.high, b.high)};
}

mt_interval mt_interval_get_product(mt_interval a, mt_interval b)
{
    return of_ends(a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high);
}

mt_interval mt_interval_get_quotient(mt_interval a, mt_interval b)
{
    if (b.low <= 0 && b.high >= 0)
        return mt_interval_get_whole();
    return of_ends(a.low / b.low, a.low / b.high, a.high / b.low, a.high / b.high);
}
