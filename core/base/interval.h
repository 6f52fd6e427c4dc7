/* Intervals: what many runs say about a share or a mean, at 95 %, and arithmetic on them.
 *
 * Only sums, products and square roots are used, so that the bits are the same on every machine.
 * Ownership: plain values. Threading: no state. */
#ifndef MT_BASE_INTERVAL_H
#define MT_BASE_INTERVAL_H

typedef struct mt_interval {
    double low, high;
} mt_interval; /* closed; infinite where nothing bounds it */

mt_interval mt_interval_get_whole(void); /* nothing is known */
mt_interval mt_interval_get_point(double value);

/* The 95 % interval for a share, of which `count` in `of` were seen (count 0 to of; both need not be whole). Whole
 * between 0 and 1 if `of` is not above 0. Source: E. B. Wilson, "Probable inference, the law of succession, and
 * statistical inference", 1927. */
mt_interval mt_interval_get_share(double count, double of);
/* The 95 % interval for a mean of `of` values with this standard deviation: Student's t. Whole below two values. */
mt_interval mt_interval_get_mean(double mean, double deviation, double of);
/* The value that Student's t with so many degrees of freedom (at least 1) exceeds once in 40. A table to 9; then the
 * expansion of M. Abramowitz and I. A. Stegun, "Handbook of Mathematical Functions", 26.7.5. */
double mt_student_get_bound(double freedom);

/* What the result can be, whatever the operands are within their intervals. */
mt_interval mt_interval_get_sum(mt_interval a, mt_interval b);
mt_interval mt_interval_get_difference(mt_interval a, mt_interval b);
mt_interval mt_interval_get_product(mt_interval a, mt_interval b);
mt_interval mt_interval_get_quotient(mt_interval a, mt_interval b); /* whole where b can be 0 */
mt_interval mt_interval_get_negative(mt_interval a);
mt_interval mt_interval_get_least(mt_interval a, mt_interval b);
mt_interval mt_interval_get_largest(mt_interval a, mt_interval b);

#endif
