/* Intervals for shares and means, and arithmetic on them. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <math.h>

#include "base/interval.h"

#define assert_near(a, b, off) assert_true(fabs((a) - (b)) <= (off))

/* The ends by another way: the shares at which the observed one lies Z standard errors off, found by halving. */
static double bound(double count, double of, double from, double to)
{
    const double z = 1.959963984540054;
    for (int i = 0; i < 200; i++) {
        double p = (from + to) / 2, off = count / of - p;
        if (off * off > z * z * p * (1 - p) / of)
            from = p;
        else
            to = p;
    }
    return to;
}

static void test_share_by_another_way(void **state)
{
    (void)state;
    const double count[] = {0, 1, 15, 81, 475, 64, 1}, of[] = {20, 29, 148, 263, 500, 64, 1};
    for (size_t i = 0; i < sizeof of / sizeof *of; i++) {
        mt_interval share = mt_interval_get_share(count[i], of[i]);
        double p = count[i] / of[i];
        assert_near(share.low, p > 0 ? bound(count[i], of[i], 0, p) : 0, 1e-12);
        assert_near(share.high, p < 1 ? bound(count[i], of[i], 1, p) : 1, 1e-12);
    }
}

/* Worked by hand from the formula, to four digits. */
static void test_share_by_hand(void **state)
{
    static const struct {
        double count, of, low, high;
    } table[] = {
        {81, 263, 0.2553, 0.3662},
        {15, 148, 0.0624, 0.1605},
        {0, 20, 0, 0.1611},
        {1, 29, 0.0061, 0.1718},
    };
    (void)state;
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
        mt_interval share = mt_interval_get_share(table[i].count, table[i].of);
        assert_near(share.low, table[i].low, 0.00005);
        assert_near(share.high, table[i].high, 0.00005);
    }
    mt_interval none = mt_interval_get_share(0, 0), all = mt_interval_get_share(7, 7);
    assert_true(none.low == 0 && none.high == 1);
    assert_true(all.high == 1 && all.low > 0.64 && all.low < 0.65); /* 7 / (7 + Z Z) */
}

static void test_student(void **state)
{
    static const struct {
        double freedom, bound;
    } table[] = {{1, 12.706}, {2, 4.303},  {9, 2.262},  {10, 2.228},  {15, 2.131},
                 {20, 2.086}, {30, 2.042}, {60, 2.000}, {120, 1.980}, {1e9, 1.960}};
    (void)state;
    for (size_t i = 0; i < sizeof table / sizeof *table; i++)
        assert_near(mt_student_get_bound(table[i].freedom), table[i].bound, 0.0005);
    mt_interval mean = mt_interval_get_mean(5, sqrt(16.0 / 15), 16);
    assert_near(mean.low, 5 - 0.5503, 0.0005);
    assert_near(mean.high, 5 + 0.5503, 0.0005);
    assert_true(isinf(mt_interval_get_mean(5, 0, 1).low));
}

static void test_arithmetic(void **state)
{
    mt_interval a = {1, 2}, b = {-3, 4}, c = {2, 5}, whole = mt_interval_get_whole(), none = {0, 0};
    (void)state;
    const struct {
        mt_interval is, should;
    } table[] = {
        {mt_interval_get_sum(a, b), {-2, 6}},          {mt_interval_get_difference(a, b), {-3, 5}},
        {mt_interval_get_product(a, b), {-6, 8}},      {mt_interval_get_quotient(a, c), {0.2, 1}},
        {mt_interval_get_quotient(a, b), whole},       {mt_interval_get_negative(b), {-4, 3}},
        {mt_interval_get_least(b, a), {-3, 2}},        {mt_interval_get_largest(b, a), {1, 4}},
        {mt_interval_get_product(none, whole), whole}, {mt_interval_get_sum(whole, whole), whole},
        {mt_interval_get_quotient(a, none), whole},    {mt_interval_get_point(3), {3, 3}},
    };
    for (size_t i = 0; i < sizeof table / sizeof *table; i++)
        if (table[i].is.low != table[i].should.low || table[i].is.high != table[i].should.high)
            fail_msg("row %zu: %g to %g", i, table[i].is.low, table[i].is.high);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_share_by_another_way),
        cmocka_unit_test(test_share_by_hand),
        cmocka_unit_test(test_student),
        cmocka_unit_test(test_arithmetic),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
