/* An event: an act with its time, the identities it concerns, and the facts that it says.
 * Ownership: an event and its said array are borrowed for the length of a call. */
#ifndef MT_FACTS_EVENT_H
#define MT_FACTS_EVENT_H

#include <stdbool.h>
#include <stdint.h>

#include "facts/fact.h"

typedef struct mt_said {
    uint16_t fact;
    double value; /* NaN takes back what was said */
} mt_said;

typedef struct mt_event {
    int64_t t;    /* microseconds; before the run's start they are negative */
    uint64_t seq; /* number of its line in the journal or trace, from 1 */
    uint16_t act;
    bool approximate;      /* the record knows the order, or a bound, but not the second */
    uint32_t who[MT_KEYS]; /* names, 0 = not named */
    uint16_t said_count;
    const mt_said *said; /* each fact at most once */
    const char *about;   /* a sentence for people, or NULL */
} mt_event;

/* The value that the event itself says, NaN if it says none. */
double mt_event_get(const mt_event *event, uint16_t fact);

#endif
