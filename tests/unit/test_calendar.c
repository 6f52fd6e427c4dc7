/* The calendar: every day there and back, dates that are none, years to come, and the next day of a name. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/calendar.h"
#include "base/error.h"
#include "base/unit.h"

#define HOUR INT64_C(3600000000)
#define DAY (24 * HOUR)

static int64_t day_of(const char *text)
{
    int64_t day = INT64_MIN;
    if (mt_calendar_parse(text, &day))
        fail_msg("%s is refused", text);
    return day;
}

static void days_follow_each_other(void **state)
{
    (void)state;
    assert_int_equal(day_of("1970-01-01"), 0);
    assert_int_equal(day_of("1969-12-31"), -1);
    assert_int_equal(day_of("2000-03-01"), 11017);
    assert_int_equal(day_of("2027-03-01"), 20878);
    assert_int_equal(day_of("1900-01-01"), -25567);
    /* Day by day over more than 400 years, on both sides of the year 1. */
    int64_t year = -1, first = mt_calendar_get_day(-1, 1, 1), number = first;
    for (; year <= 2405; year++)
        for (int month = 1; month <= 12; month++)
            for (int day = 1; day <= mt_calendar_get_month_days(year, month); day++, number++) {
                int64_t its_year;
                int its_month, its_day;
                mt_calendar_get_date(number, &its_year, &its_month, &its_day);
                if (mt_calendar_get_day(year, month, day) != number || its_year != year || its_month != month ||
                    its_day != day)
                    fail_msg("%lld-%d-%d is day %lld", (long long)year, month, day, (long long)number);
            }
    assert_int_equal(number - first, 6 * 146097 + 7 * 365 + 2);
}

static void what_is_no_date_is_refused(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        int code;
    } table[] = {
        {"", MT_ERROR_INPUT},
        {"2027", MT_ERROR_INPUT},
        {"2027-3-1", MT_ERROR_INPUT},
        {"2027/03/01", MT_ERROR_INPUT},
        {"01-03-2027", MT_ERROR_INPUT},
        {"2027-03-01 ", MT_ERROR_INPUT},
        {" 2027-03-01", MT_ERROR_INPUT},
        {"2027-03-0a", MT_ERROR_INPUT},
        {"-027-03-01", MT_ERROR_INPUT},
        {"2027-00-01", MT_ERROR_RANGE},
        {"2027-13-01", MT_ERROR_RANGE},
        {"2027-03-00", MT_ERROR_RANGE},
        {"2027-04-31", MT_ERROR_RANGE},
        {"2027-02-29", MT_ERROR_RANGE},
        {"1900-02-29", MT_ERROR_RANGE},
        {"1899-12-31", MT_ERROR_RANGE},
        {"2201-01-01", MT_ERROR_RANGE},
        {"2028-02-29", MT_ERROR_OK},
        {"2000-02-29", MT_ERROR_OK},
        {"2200-12-31", MT_ERROR_OK},
    };
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
        int64_t day;
        int code = mt_calendar_parse(table[i].text, &day);
        if (code != table[i].code)
            fail_msg("\"%s\" gives %d", table[i].text, code);
    }
}

static void days_of_the_year_are_read(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        int code, month, day;
    } table[] = {
        {"30 April", 0, 4, 30},
        {"1 January", 0, 1, 1},
        {"31 December", 0, 12, 31},
        {"29 February", 0, 2, 29},
        {"07 May", 0, 5, 7},
        {"30 February", MT_ERROR_RANGE, 0, 0},
        {"31 April", MT_ERROR_RANGE, 0, 0},
        {"0 May", MT_ERROR_RANGE, 0, 0},
        {"April 30", MT_ERROR_INPUT, 0, 0},
        {"30 april", MT_ERROR_INPUT, 0, 0},
        {"30 Apr", MT_ERROR_INPUT, 0, 0},
        {"30  April", MT_ERROR_INPUT, 0, 0},
        {"30 April ", MT_ERROR_INPUT, 0, 0},
        {"", MT_ERROR_INPUT, 0, 0},
        {"130 April", MT_ERROR_INPUT, 0, 0},
        {"30 avril", MT_ERROR_INPUT, 0, 0},
    };
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
        int month = 0, day = 0, code = mt_calendar_day_parse(table[i].text, &month, &day);
        if (code != table[i].code || (!code && (month != table[i].month || day != table[i].day)))
            fail_msg("\"%s\" gives %d: %d of month %d", table[i].text, code, day, month);
    }
}

static void years_are_those_of_the_calendar(void **state)
{
    (void)state;
    static const struct {
        const char *starts;
        int64_t t;
        int years;
        const char *date;
        int64_t part;
    } table[] = {
        {"2027-03-01", 0, 1, "2028-03-01", 0},         {"2027-03-01", 5 * HOUR, 4, "2031-03-01", 5 * HOUR},
        {"2028-02-29", HOUR, 1, "2029-02-28", HOUR},   {"2028-02-29", 0, 4, "2032-02-29", 0},
        {"2028-02-28", DAY, 100, "2128-02-29", 0},     {"2027-03-01", -1, 1, "2028-02-28", DAY - 1},
        {"2027-03-01", -1, 0, "2027-02-28", DAY - 1},  {"1999-12-31", DAY - 1, 1, "2000-12-31", DAY - 1},
        {"2027-01-01", 424 * DAY, 1, "2029-02-28", 0},
    };
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
        int64_t start = day_of(table[i].starts), expected = (day_of(table[i].date) - start) * DAY + table[i].part;
        int64_t given = mt_calendar_add_years(start, table[i].t, table[i].years);
        if (given != expected)
            fail_msg("row %zu: %lld, not %lld", i, (long long)given, (long long)expected);
    }
    assert_true(mt_calendar_add_years(0, MT_FOREVER, 1) == MT_FOREVER);
    assert_true(mt_calendar_add_years(0, 0, 300000) == MT_FOREVER);
    assert_true(mt_calendar_add_years(0, MT_FOREVER - 1, 1) == MT_FOREVER);
}

static void the_next_day_of_a_name(void **state)
{
    (void)state;
    static const struct {
        const char *starts;
        int64_t t;
        int month, day;
        const char *date;
    } table[] = {
        {"2027-03-01", 0, 4, 30, "2027-04-30"},       {"2027-04-30", 0, 4, 30, "2027-04-30"},
        {"2027-04-30", DAY - 1, 4, 30, "2027-04-30"}, {"2027-04-30", DAY, 4, 30, "2028-04-30"},
        {"2027-03-01", 0, 2, 29, "2028-02-29"},       {"2028-03-01", 0, 2, 29, "2029-02-28"},
        {"2027-12-31", DAY, 1, 1, "2028-01-01"},      {"2027-03-01", -1, 2, 28, "2027-02-28"},
        {"2027-02-28", 0, 2, 29, "2027-02-28"},
    };
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
        int64_t start = day_of(table[i].starts), expected = (day_of(table[i].date) - start) * DAY + DAY - 1;
        int64_t given = mt_calendar_find_next(start, table[i].t, table[i].month, table[i].day);
        if (given != expected)
            fail_msg("row %zu: %lld, not %lld", i, (long long)given, (long long)expected);
    }
    assert_true(mt_calendar_find_next(0, MT_FOREVER, 4, 30) == MT_FOREVER);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(days_follow_each_other),    cmocka_unit_test(what_is_no_date_is_refused),
        cmocka_unit_test(days_of_the_year_are_read), cmocka_unit_test(years_are_those_of_the_calendar),
        cmocka_unit_test(the_next_day_of_a_name),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
