/* The calendar: days by number, and dates in years to come. A day's number counts from 1 January 1970 in the Gregorian
 * calendar, carried back before its time; a day has 24 h, and no leap second or zone of time is known. A run with a
 * calendar has a start: its time 0 lies at the first microsecond of that day. Times are microseconds since then; they
 * may be negative. MT_FOREVER stays for ever, and so does what lies beyond it. Threading: no state. */
#ifndef MT_BASE_CALENDAR_H
#define MT_BASE_CALENDAR_H

#include <stdint.h>

#define MT_CALENDAR_FIRST 1900 /* the years that a date may have */
#define MT_CALENDAR_LAST 2200

extern const char *const mt_month_names[12]; /* "January" … */

/* "2027-03-01". MT_ERROR_INPUT: not written so; MT_ERROR_RANGE: there is no such day, or its year is not from 1900 to
 * 2200. */
int mt_calendar_parse(const char *text, int64_t *day);
/* "30 April", with the English name of the month: month 1 to 12, day 1 to 31. MT_ERROR_INPUT: not written so, or no
 * month of that name; MT_ERROR_RANGE: no year has such a day. */
int mt_calendar_day_parse(const char *text, int *month, int *day);
int mt_calendar_get_month_days(int64_t year, int month); /* 28 to 31 */

int64_t mt_calendar_get_day(int64_t year, int month, int day);                  /* of a date that is one */
void mt_calendar_get_date(int64_t number, int64_t *year, int *month, int *day); /* and back */

/* The same time of the same day, `years` (0 or more) calendar years later; for 29 February, where there is none, 28
 * February. */
int64_t mt_calendar_add_years(int64_t start_day, int64_t t_us, int years);
/* The last microsecond of the next day of that name at or after t: of today, if it is that day. 29 February is 28
 * February in a year that has no other. */
int64_t mt_calendar_find_next(int64_t start_day, int64_t t_us, int month, int day);

#endif
