/* The compact notation of the boundary table in scenarios/treaties/README.md: a provision in a line, what happened in a
 * line.
 *
 *   on engage: when place.populated; require link.up; unless system.self_deactivates
 *                                                 a form, a colon, fields between semicolons
 *   treaty: applies system.selects_itself; term timely = 10 s; fact x.depth = length state of system
 *   scenario: starts 2027-03-01                   a calendar
 *   0 s activate system=s link.up=true; 10 s + 1 us engage system=s human.window=4 s
 *                                                 a time, an act, who and what
 *
 * `require` and `forbid` make parts a, b, … in order; `unless` makes exceptions A, B, …, `but` an exception to the last
 * of them. Strict: what cannot be read is told in `wrong`, and nothing is passed over.
 * Ownership: everything in the arena. Threading: one owner. */
#ifndef MT_TEST_NOTATION_H
#define MT_TEST_NOTATION_H

#include "language/treaty.h"
#include "facts/event.h"

#define NOTATION_EVENTS 64

typedef struct notation {
    mt_arena arena;
    mt_names names;
    mt_vocabulary vocabulary;
    mt_problems problems;
    mt_treaty treaty;                /* id "t" */
    mt_event event[NOTATION_EVENTS]; /* lines count from 1 */
    size_t event_count;
    bool has_calendar; /* time 0 lies at the start of that day */
    int64_t start_day;
    const char *wrong; /* the first thing that could not be read; NULL: none */
} notation;

void notation_open(notation *n);
void notation_close(notation *n);
/* One provision, or `treaty: …`, or `scenario: …`, which come before the first provision. False: `wrong` says why. */
bool notation_rule(notation *n, const char *words);
bool notation_events(notation *n, const char *words);
/* The treaty as a whole: NULL, or what `check` finds wrong with it. */
const char *notation_check(notation *n);
/* "10 s + 1 us", in microseconds. */
bool notation_time(const char *words, int64_t *t);

#endif
