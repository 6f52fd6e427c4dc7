/* Points in time: as a date where the run has a calendar, as a day of the run where it is a whole number of days, else
 * as a time. */
#include <stdio.h>
#include <string.h>

#include "say/page.h"

#define DAY 86400000000.0

static int month_length(int year, int month)
{
    static const int lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return lengths[month - 1] + (month == 2 && leap);
}

/* False where starts is no date, or the time lies before it or beyond what a calendar is for. */
static bool add_date(mt_text *out, const char *starts, double t)
{
    int year, month, day;
    double days = floor(t / DAY);
    if (!starts || sscanf(starts, "%4d-%2d-%2d", &year, &month, &day) != 3 || month < 1 || month > 12 || days < 0 ||
        days > 1e6)
        return false;
    for (long left = (long)days; left > 0; left--)
        if (++day > month_length(year, month)) {
            day = 1;
            year += month == 12;
            month = month % 12 + 1;
        }
    mt_text_write(out, "%04d-%02d-%02d", year, month, day);
    return true;
}

void mt_point_say(mt_text *out, const mt_language *language, double t, const char *starts)
{
    if (t >= DAY && add_date(out, starts, t))
        return;
    mt_text amount;
    mt_text_init(&amount);
    bool whole_days = t >= DAY && t < (double)MT_FOREVER && fmod(t, DAY) == 0;
    mt_amount_say(&amount, language, whole_days ? t / DAY : t, whole_days ? MT_PLAIN : MT_TIME);
    if (whole_days)
        mt_template_say(out, language, MT_T_DAY, mt_text_get(&amount), NULL, NULL);
    else
        mt_text_add(out, mt_text_get(&amount));
    mt_text_free(&amount);
}

/* "due by 2031-03-01", "due by day 1460", "due by 20 min after the start" */
void mt_due_say(mt_text *out, const mt_language *language, double t, const char *starts)
{
    mt_text point;
    mt_text_init(&point);
    mt_point_say(&point, language, t, starts);
    bool plain = !(t >= DAY && (starts || fmod(t, DAY) == 0));
    mt_template_say(out, language, plain ? MT_T_DUE_AFTER : MT_T_DUE_BY, mt_text_get(&point), NULL, NULL);
    mt_text_free(&point);
}
