/* Civil dates by counting: the days before a year, then those before a month. */
#include "base/calendar.h"

#include <stdbool.h>
#include <string.h>

#include "base/error.h"
#include "base/unit.h"

#define DAY_US INT64_C(86400000000)

const char *const mt_month_names[12] = {"January", "February", "March",     "April",   "May",      "June",
                                        "July",    "August",   "September", "October", "November", "December"};

static int64_t floor_div(int64_t a, int64_t b) { return a / b - (a % b != 0 && (a < 0) != (b < 0)); }

static bool is_leap(int64_t year) { return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0); }

int mt_calendar_get_month_days(int64_t year, int month)
{
    static const int days[12] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return days[month - 1] + (month == 2 && is_leap(year));
}

/* From 1 January of the year 1 to 1 January of the year. */
static int64_t days_before(int64_t year)
{
    int64_t past = year - 1;
    return 365 * past + floor_div(past, 4) - floor_div(past, 100) + floor_div(past, 400);
}

#define EPOCH 719162 /* days_before(1970) */

int64_t mt_calendar_get_day(int64_t year, int month, int day)
{
    int64_t number = days_before(year) - EPOCH + day - 1;
    for (int before = 1; before < month; before++)
        number += mt_calendar_get_month_days(year, before);
    return number;
}

void mt_calendar_get_date(int64_t number, int64_t *year, int *month, int *day)
{
    int64_t since = number + EPOCH;
    /* 146097 days are 400 years; the guess is at most one year off. */
    *year = floor_div(since * 400, 146097) + 1;
    while (days_before(*year) > since)
        --*year;
    while (days_before(*year + 1) <= since)
        ++*year;
    int64_t left = since - days_before(*year);
    for (*month = 1; left >= mt_calendar_get_month_days(*year, *month); ++*month)
        left -= mt_calendar_get_month_days(*year, *month);
    *day = (int)left + 1;
}

/* ---- reading ---- */

static bool digits_are(const char *text, int count, int *value)
{
    *value = 0;
    for (int i = 0; i < count; i++) {
        if (text[i] < '0' || text[i] > '9')
            return false;
        *value = *value * 10 + (text[i] - '0');
    }
    return true;
}

int mt_calendar_parse(const char *text, int64_t *day)
{
    int year, month, of_month;
    if (strlen(text) != 10 || text[4] != '-' || text[7] != '-' || !digits_are(text, 4, &year) ||
        !digits_are(text + 5, 2, &month) || !digits_are(text + 8, 2, &of_month))
        return MT_ERROR_INPUT;
    if (year < MT_CALENDAR_FIRST || year > MT_CALENDAR_LAST || month < 1 || month > 12 || of_month < 1 ||
        of_month > mt_calendar_get_month_days(year, month))
        return MT_ERROR_RANGE;
    *day = mt_calendar_get_day(year, month, of_month);
    return MT_ERROR_OK;
}

int mt_calendar_day_parse(const char *text, int *month, int *day)
{
    size_t digits = strspn(text, "0123456789");
    if (digits < 1 || digits > 2 || text[digits] != ' ' || !digits_are(text, (int)digits, day))
        return MT_ERROR_INPUT;
    for (*month = 1; *month <= 12; ++*month)
        if (strcmp(text + digits + 1, mt_month_names[*month - 1]) == 0)
            return *day >= 1 && *day <= mt_calendar_get_month_days(2000, *month) ? MT_ERROR_OK : MT_ERROR_RANGE;
    return MT_ERROR_INPUT;
}

/* ---- times ---- */

static int least(int a, int b) { return a < b ? a : b; }

/* The time at which a part of a day has passed since it began, or for ever. */
static int64_t time_at(int64_t start_day, int64_t day, int64_t part)
{
    int64_t days = day - start_day;
    return days > (MT_FOREVER - part) / DAY_US ? MT_FOREVER : days * DAY_US + part;
}

int64_t mt_calendar_add_years(int64_t start_day, int64_t t_us, int years)
{
    int64_t year;
    int month, day;
    if (t_us == MT_FOREVER)
        return MT_FOREVER;
    int64_t days = floor_div(t_us, DAY_US);
    mt_calendar_get_date(start_day + days, &year, &month, &day);
    year += years;
    return time_at(start_day, mt_calendar_get_day(year, month, least(day, mt_calendar_get_month_days(year, month))),
                   t_us - days * DAY_US);
}

int64_t mt_calendar_find_next(int64_t start_day, int64_t t_us, int month, int day)
{
    int64_t year;
    int its_month, its_day;
    if (t_us == MT_FOREVER)
        return MT_FOREVER;
    int64_t today = start_day + floor_div(t_us, DAY_US);
    mt_calendar_get_date(today, &year, &its_month, &its_day);
    int64_t next = mt_calendar_get_day(year, month, least(day, mt_calendar_get_month_days(year, month)));
    if (next < today)
        next = mt_calendar_get_day(year + 1, month, least(day, mt_calendar_get_month_days(year + 1, month)));
    return time_at(start_day, next, DAY_US - 1);
}
