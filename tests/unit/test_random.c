/* Random streams: the published vectors, independence of streams, and shapes of distributions under a fixed seed. */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/random.h"

/* Source: kat_vectors of Random123, philox4x64 with 10 rounds. */
static void philox_gives_the_published_vectors(void **state)
{
    (void)state;
    static const struct {
        uint64_t counter[4], key[2], block[4];
    } table[] = {
        {{0, 0, 0, 0}, {0, 0}, {0x16554d9eca36314c, 0xdb20fe9d672d0fdc, 0xd7e772cee186176b, 0x7e68b68aec7ba23b}},
        {{UINT64_MAX, UINT64_MAX, UINT64_MAX, UINT64_MAX},
         {UINT64_MAX, UINT64_MAX},
         {0x87b092c3013fe90b, 0x438c3c67be8d0224, 0x9cc7d7c69cd777b6, 0xa09caebf594f0ba0}},
        {{0x243f6a8885a308d3, 0x13198a2e03707344, 0xa4093822299f31d0, 0x082efa98ec4e6c89},
         {0x452821e638d01377, 0xbe5466cf34e90c6c},
         {0xa528f45403e61d95, 0x38c72dbd566e9788, 0xa5a1610e72fd18b5, 0x57bd43b5e52b7fe6}},
    };
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
        uint64_t block[4];
        mt_philox_get(table[i].counter, table[i].key, block);
        assert_memory_equal(block, table[i].block, sizeof block);
    }
}

/* These bits are a promise: a change of them changes every journal. */
static void a_stream_keeps_its_bits(void **state)
{
    (void)state;
    mt_stream stream;
    mt_stream_open(&stream, 1, 0, "sentry", "recognition");
    static const uint64_t first[] = {0x1b2dbbe1cbbbc9a9, 0x32c09a95db64b599, 0xb363713c5836addc, 0x13d35c3bb322f34d,
                                     0xeb70d37e017de520};
    for (size_t i = 0; i < sizeof first / sizeof *first; i++)
        assert_int_equal(mt_stream_draw(&stream), first[i]);
}

static void every_word_of_the_key_counts(void **state)
{
    (void)state;
    static const struct {
        uint64_t seed, run;
        const char *entity, *purpose;
    } table[] = {
        {1, 0, "ab", "c"}, {1, 0, "a", "bc"}, {2, 0, "ab", "c"}, {1, 1, "ab", "c"},
        {0, 1, "ab", "c"}, {1, 0, "abc", ""}, {1, 0, "", "abc"},
    };
    uint64_t seen[sizeof table / sizeof *table];
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
        mt_stream stream;
        mt_stream_open(&stream, table[i].seed, table[i].run, table[i].entity, table[i].purpose);
        seen[i] = mt_stream_draw(&stream);
        for (size_t j = 0; j < i; j++)
            assert_int_not_equal(seen[i], seen[j]);
    }
}

static void one_streams_use_moves_no_other(void **state)
{
    (void)state;
    mt_stream a, b, again;
    mt_stream_open(&a, 7, 3, "bus", "arrival");
    mt_stream_open(&b, 7, 3, "truck", "arrival");
    mt_stream_open(&again, 7, 3, "bus", "arrival");
    for (int i = 0; i < 100; i++) {
        mt_stream_draw_normal(&b);
        assert_int_equal(mt_stream_draw(&a), mt_stream_draw(&again));
    }
}

static void draws_are_counted(void **state)
{
    (void)state;
    mt_stream a, b;
    mt_stream_open(&a, 1, 1, "x", "y");
    b = a;
    mt_stream_draw_chance(&a, 0);
    mt_stream_draw_chance(&a, 1);
    mt_stream_draw_normal(&a);
    mt_stream_draw_exponential(&a, 3);
    mt_stream_draw_binomial(&a, 10, 0.5);
    for (int i = 0; i < 2 + 2 + 1 + 10; i++)
        mt_stream_draw(&b);
    assert_int_equal(mt_stream_draw(&a), mt_stream_draw(&b));
}

static void bounds_are_kept(void **state)
{
    (void)state;
    mt_stream stream;
    mt_stream_open(&stream, 5, 0, "x", "bounds");
    unsigned seen = 0;
    for (int i = 0; i < 10000; i++) {
        double u = mt_stream_draw_uniform(&stream);
        assert_true(u >= 0 && u < 1);
        uint64_t n = mt_stream_draw_below(&stream, 6);
        assert_true(n < 6);
        seen |= 1u << n;
        assert_true(mt_stream_draw_exponential(&stream, 2) >= 0);
        assert_true(mt_stream_draw_lognormal(&stream, 8, 0.5) > 0);
        assert_false(mt_stream_draw_chance(&stream, 0));
        assert_true(mt_stream_draw_chance(&stream, 1));
    }
    assert_int_equal(seen, 63);
    assert_int_equal(mt_stream_draw_below(&stream, 0), 0);
    assert_int_equal(mt_stream_draw_below(&stream, 1), 0);
    assert_int_equal(mt_stream_draw_binomial(&stream, 5, 1), 5);
    assert_int_equal(mt_stream_draw_binomial(&stream, 0, 1), 0);
}

/* Means and spreads of 100,000 draws, within five standard errors. */
static void distributions_have_their_shape(void **state)
{
    (void)state;
    enum { N = 100000 };
    mt_stream stream;
    mt_stream_open(&stream, 11, 0, "x", "shape");
    double mean = 0, square = 0, waits = 0, uniform = 0, below = 0, hits = 0, skew = 0;
    for (int i = 0; i < N; i++) {
        double x = mt_stream_draw_normal(&stream);
        mean += x / N;
        square += x * x / N;
        skew += x * x * x / N;
        waits += mt_stream_draw_exponential(&stream, 30) / N;
        uniform += mt_stream_draw_uniform(&stream) / N;
        below += mt_stream_draw_lognormal(&stream, 8, 0.6) < 8 ? 1.0 / N : 0;
        hits += (double)mt_stream_draw_binomial(&stream, 10, 0.3) / N;
    }
    assert_true(fabs(mean) < 0.016 && fabs(square - 1) < 0.023 && fabs(skew) < 0.062);
    assert_true(fabs(waits - 30) < 0.48);
    assert_true(fabs(uniform - 0.5) < 0.0046);
    assert_true(fabs(below - 0.5) < 0.008);
    assert_true(fabs(hits - 3) < 0.023);
}

/* The same draws on every machine, exp and log included: what `martens doctor` asks. */
static void the_fingerprint_is_that_of_every_machine(void **state)
{
    (void)state;
    mt_stream stream;
    mt_stream_open(&stream, 1, 0, "doctor", "fingerprint");
    uint64_t hash = 0;
    for (int i = 0; i < 1000; i++) {
        double number = mt_stream_draw_lognormal(&stream, 2.5, 0.6);
        uint64_t bits;
        memcpy(&bits, &number, sizeof bits);
        hash = (hash ^ bits) * 1099511628211u;
    }
    assert_int_equal(hash, MT_RANDOM_FINGERPRINT);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(philox_gives_the_published_vectors),
        cmocka_unit_test(a_stream_keeps_its_bits),
        cmocka_unit_test(every_word_of_the_key_counts),
        cmocka_unit_test(one_streams_use_moves_no_other),
        cmocka_unit_test(draws_are_counted),
        cmocka_unit_test(bounds_are_kept),
        cmocka_unit_test(distributions_have_their_shape),
        cmocka_unit_test(the_fingerprint_is_that_of_every_machine),
    };
    return cmocka_run_group_tests_name("random", tests, NULL, NULL);
}
