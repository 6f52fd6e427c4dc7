/* Units: exact making, exact saying, and what is refused. */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "base/error.h"
#include "base/unit.h"

static void quantities_are_made_exactly(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        double value;
        mt_dimension dimension;
    } table[] = {
        {"4", 4, MT_PLAIN},
        {"0.5", 0.5, MT_PLAIN},
        {"1e-3", 0.001, MT_PLAIN},
        {"15 %", 0.15, MT_PLAIN},
        {"30%", 0.3, MT_PLAIN},
        {"10 s", 1e7, MT_TIME},
        {"0.1 min", 6e6, MT_TIME},
        {"400 ms", 4e5, MT_TIME},
        {"7 us", 7, MT_TIME},
        {"1 h", 36e8, MT_TIME},
        {"1 d", 864e8, MT_TIME},
        {"4 y", 126144e9, MT_TIME},
        {"0.5 us", 1, MT_TIME},
        {"0.4999 us", 0, MT_TIME},
        {"2.5 us", 3, MT_TIME},
        {"-2.5 us", -3, MT_TIME},
        {"-1 d", -864e8, MT_TIME},
        {"0.0000004 s", 0, MT_TIME},
        {"9.9999999 s", 1e7, MT_TIME},
        {"1.1 y", 346896e8, MT_TIME},
        {"150 m", 150, MT_LENGTH},
        {"1.5 km", 1500, MT_LENGTH},
        {"4 km2", 4, MT_AREA},
        {"1 m2", 1e-6, MT_AREA},
        {"3 ha", 0.03, MT_AREA},
        {"20 g", 0.02, MT_MASS},
        {"4 kg", 4, MT_MASS},
        {"1.2 t", 1200, MT_MASS},
        {"0 s", 0, MT_TIME},
        {"9007199254740992 us", 9007199254740992.0, MT_TIME},
        {"285 y", 8987760e9, MT_TIME},
        {"2 min 30 s", 15e7, MT_TIME},
        {"18 min 1.5 s", 10815e5, MT_TIME},
        {"-1 h 30 min", -54e8, MT_TIME},
        {"1 d 2 h 3 min 4 s", 93784e6, MT_TIME},
    };
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
        double value = NAN;
        mt_dimension dimension = MT_DIMENSIONS;
        assert_int_equal(mt_quantity_parse(table[i].text, &value, &dimension), 0);
        assert_int_equal(dimension, table[i].dimension);
        if (value != table[i].value)
            fail_msg("%s gives %.17g", table[i].text, value);
    }
}

/* A number of few digits is made a short way, and with an exponent the long way: both give the same bits. */
static void the_short_way_is_the_long_way(void **state)
{
    (void)state;
    static const char *const units[] = {NULL, "us", "ms", "s",   "min", "h",  "d", "y", "m",
                                        "km", "m2", "ha", "km2", "g",   "kg", "t", "%"};
    uint64_t luck = 1;
    for (int i = 0; i < 200000; i++) {
        luck = luck * 6364136223846793005u + 1442695040888963407u;
        char digits[64], longer[72];
        int whole = (int)(luck >> 60), places = (int)(luck >> 56 & 15);
        int length = snprintf(digits, sizeof digits, "%s%0*llu", luck & 1 << 20 ? "-" : "", whole > 0 ? whole : 1,
                              (unsigned long long)(luck >> 13) % (whole > 8 ? 100000000u : 1000u));
        if (places > 0)
            length += snprintf(digits + length, sizeof digits - (size_t)length, ".%0*llu", places,
                               (unsigned long long)(luck >> 7 & (places > 5 ? 131071 : 7)));
        snprintf(longer, sizeof longer, "%se0", digits);
        const char *unit = units[luck >> 30 & 15];
        const mt_unit *found = unit ? mt_unit_find(unit, strlen(unit)) : NULL;
        double a = NAN, b = NAN;
        int code = mt_quantity_read(digits, (size_t)length, found, &a);
        if (code != mt_quantity_read(longer, strlen(longer), found, &b) || (code == 0 && memcmp(&a, &b, sizeof a) != 0))
            fail_msg("%s %s is %.17g one way and %.17g the other", digits, unit ? unit : "", a, b);
    }
}

static void what_is_no_quantity_is_refused(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        int code;
    } table[] = {
        {"", MT_ERROR_INPUT},
        {"s", MT_ERROR_INPUT},
        {"10 seconds", MT_ERROR_INPUT},
        {"1.", MT_ERROR_INPUT},
        {".5", MT_ERROR_INPUT},
        {"1e", MT_ERROR_INPUT},
        {"1 2", MT_ERROR_INPUT},
        {"4 ", MT_ERROR_INPUT},
        {"+4", MT_ERROR_INPUT},
        {"0x10", MT_ERROR_INPUT},
        {"nan", MT_ERROR_INPUT},
        {"1.2.3", MT_ERROR_INPUT},
        {"-", MT_ERROR_INPUT},
        {"10 S", MT_ERROR_INPUT},
        {"1e400", MT_ERROR_RANGE},
        {"286 y", MT_ERROR_RANGE},
        {"9007199254740994 us", MT_ERROR_RANGE},
        {"1e99999999999", MT_ERROR_RANGE},
        {"2 min 30", MT_ERROR_INPUT},
        {"2 30 s", MT_ERROR_INPUT},
        {"1 km 5 m", MT_ERROR_INPUT},
        {"2 min -30 s", MT_ERROR_INPUT},
        {"2 min  30 s", MT_ERROR_INPUT},
        {"2 min ", MT_ERROR_INPUT},
        {"285 y 1 y", MT_ERROR_RANGE},
    };
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
        double value;
        mt_dimension dimension;
        int code = mt_quantity_parse(table[i].text, &value, &dimension);
        if (code != table[i].code)
            fail_msg("\"%s\" gives %d", table[i].text, code);
    }
    char digits[1000];
    memset(digits, '7', sizeof digits);
    double value;
    assert_int_equal(mt_quantity_read(digits, sizeof digits, NULL, &value), MT_ERROR_RANGE);
    assert_int_equal(mt_quantity_read("12", 1, mt_unit_find("km", 2), &value), 0);
    assert_true(value == 1000);
}

static void quantities_are_said_exactly(void **state)
{
    (void)state;
    static const struct {
        double value;
        mt_dimension dimension;
        const char *text;
    } table[] = {
        {15e7, MT_TIME, "2 min 30 s"},
        {1e7, MT_TIME, "10 s"},
        {4e5, MT_TIME, "400 ms"},
        {0, MT_TIME, "0 s"},
        {250, MT_TIME, "250 us"},
        {1500, MT_TIME, "1.5 ms"},
        {61250000, MT_TIME, "1 min 1.25 s"},
        {36e8, MT_TIME, "1 h"},
        {9e10, MT_TIME, "1 d 1 h"},
        {126144e9, MT_TIME, "4 y"},
        {-864e8, MT_TIME, "-1 d"},
        {-1500000, MT_TIME, "-1.5 s"},
        {9.3e18, MT_TIME, "never"},
        {3600000001.0, MT_TIME, "1 h 0.000001 s"},
        {2.5, MT_TIME, "2.5 us"},
        {1e6, MT_TIME, "1 s"},
        {999999, MT_TIME, "999.999 ms"},
        {1500.5, MT_TIME, "1500.5 us"},
        {150, MT_LENGTH, "150 m"},
        {2000, MT_LENGTH, "2 km"},
        {1500, MT_LENGTH, "1500 m"},
        {0, MT_LENGTH, "0 m"},
        {0.5, MT_LENGTH, "0.5 m"},
        {4, MT_AREA, "4 km2"},
        {0.0001, MT_AREA, "100 m2"},
        {0.03, MT_AREA, "3 ha"},
        {1.5, MT_AREA, "150 ha"},
        {0, MT_AREA, "0 km2"},
        {0.02, MT_MASS, "20 g"},
        {4, MT_MASS, "4 kg"},
        {3000, MT_MASS, "3 t"},
        {1e-9, MT_MASS, "1e-09 kg"},
        {0.15, MT_PLAIN, "0.15"},
        {18, MT_PLAIN, "18"},
        {NAN, MT_TIME, "unknown"},
        {INFINITY, MT_PLAIN, "more than any number"},
    };
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
        mt_text text;
        mt_text_init(&text);
        mt_quantity_say(&text, table[i].value, table[i].dimension);
        assert_string_equal(mt_text_get(&text), table[i].text);
        mt_text_free(&text);
    }
}

static void seconds_outside_microseconds_inside(void **state)
{
    (void)state;
    assert_true(mt_quantity_get_json(61250000, MT_TIME) == 61.25);
    assert_true(mt_quantity_get_canonical(61.25, MT_TIME) == 61250000);
    assert_true(mt_quantity_get_canonical(-0.0000005, MT_TIME) == -1);
    assert_true(mt_quantity_get_canonical(0.1, MT_TIME) == 100000);
    assert_true(mt_quantity_get_canonical(0.1, MT_AREA) == 0.1);
    assert_true(isnan(mt_quantity_get_canonical(NAN, MT_TIME)));
    for (int64_t t = 1; t < (INT64_C(1) << 51); t = t * 3 + 1)
        assert_true(mt_quantity_get_canonical(mt_quantity_get_json((double)t, MT_TIME), MT_TIME) == (double)t);
}

static void dimensions_have_words(void **state)
{
    (void)state;
    assert_string_equal(mt_dimension_get_name(MT_AREA), "an area");
    assert_string_equal(mt_dimension_get_units(MT_TIME), "us, ms, s, min, h, d or y");
    assert_string_equal(mt_dimension_get_unit(MT_PLAIN), "");
    assert_null(mt_unit_find("mi", 2));
    assert_null(mt_unit_find("mins", 4));
    assert_int_equal(mt_unit_find("min", 3)->dimension, MT_TIME);
    assert_int_equal(mt_unit_find("m", 1)->dimension, MT_LENGTH);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(quantities_are_made_exactly),         cmocka_unit_test(the_short_way_is_the_long_way),
        cmocka_unit_test(what_is_no_quantity_is_refused),      cmocka_unit_test(quantities_are_said_exactly),
        cmocka_unit_test(seconds_outside_microseconds_inside), cmocka_unit_test(dimensions_have_words),
    };
    return cmocka_run_group_tests_name("unit", tests, NULL, NULL);
}
