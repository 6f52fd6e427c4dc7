/* The naive judge's view of a history: who an event concerns and what a fact is, as of a moment.
 *
 * Everything is found by reading the whole history again. Nothing is carried from one question to the next, but who
 * each event concerns, which is found once for each. Ownership: a history borrows its events and vocabulary; `who`
 * lives in the caller's arena. Threading: one owner. */
#ifndef MT_ORACLE_MOMENT_H
#define MT_ORACLE_MOMENT_H

#include "base/arena.h"
#include "facts/event.h"

typedef enum naive_truth { NAIVE_NO, NAIVE_YES, NAIVE_DOUBT } naive_truth;

typedef struct naive_history {
    const mt_vocabulary *vocabulary;
    const mt_event *event; /* in order of time, then seq */
    size_t count;
    int64_t end;              /* the run's last instant, at or after the last event */
    uint32_t (*who)[MT_KEYS]; /* of each event: named or taken over */
} naive_history;

/* The moment as of which something is asked: an event that is judged or looked at, or an instant. */
typedef struct naive_moment {
    int64_t t;
    size_t seen;           /* the first so many events have happened by then, the one in question included */
    const mt_event *event; /* that one; NULL at an instant */
    uint32_t named[MT_KEYS];
    uint32_t who[MT_KEYS]; /* named, or taken over */
} naive_moment;

void naive_history_open(naive_history *history, mt_arena *arena, const mt_vocabulary *vocabulary, const mt_event *event,
                        size_t count, int64_t end);

naive_moment naive_at_event(const naive_history *history, size_t event);
/* After the last event at or before the tick, for those that are named. */
naive_moment naive_at_tick(const naive_history *history, int64_t tick, const uint32_t named[MT_KEYS]);
/* Just after an event, whomever it concerns, for those that are named. */
naive_moment naive_just_after(const naive_history *history, size_t event, const uint32_t named[MT_KEYS]);

/* NaN: unknown. */
double naive_fact(const naive_history *history, const naive_moment *moment, uint16_t fact);

/* Kleene's three values. */
naive_truth naive_not(naive_truth a);
naive_truth naive_and(naive_truth a, naive_truth b);
naive_truth naive_or(naive_truth a, naive_truth b);

#endif
