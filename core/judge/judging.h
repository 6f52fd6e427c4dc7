/* A judge from inside: what its files share. Internal to judge/.
 *
 * judge.c takes events and lets time pass; ahead.c keeps judgements that wait for what follows; track.c those that
 * last; duty.c those that fall due; announce.c passes on what was judged. Time passes in this order: what falls due at
 * a tick before the next event, tick by tick; then the event. A tick is closed once the next event lies after it: only
 * then is its state the one that lasts. Ownership: the judge's arenas. Threading: one owner. */
#ifndef MT_JUDGE_JUDGING_H
#define MT_JUDGE_JUDGING_H

#include "judge/ahead.h"
#include "judge/agenda.h"
#include "judge/duty.h"
#include "judge/judge.h"
#include "judge/summary.h"
#include "judge/track.h"

struct mt_judge {
    const mt_program *program;
    mt_judgement_call call;
    void *context;
    bool quiet, started, ended;
    bool has_calendar;
    int64_t start_day; /* of the calendar, on which time 0 lies */
    int64_t t;         /* of the last event */
    uint64_t seq;
    mt_arena arena;   /* as long as the judge: memory of facts and events */
    mt_arena run;     /* until the next reset: what the summary shows */
    mt_arena scratch; /* for one judgement */
    mt_memory memory;
    mt_trails trails;
    mt_history history;
    mt_agenda agenda; /* of tracks and duties */
    mt_aheads aheads;
    mt_tracks tracks;
    mt_duties duties;
    uint8_t *truth, *told_truth, *other_truth; /* of the event; of what is told later; of what if */
    double *other_value;
    uint64_t *said;   /* by slot: which event said it, for the event last taken in */
    uint8_t *outcome; /* of the event's rules */
    int64_t (*count)[MT_OUTCOMES];
    mt_kept *kept; /* one a provision */
};

/* What was judged, of whom, as of when; a row of the head of a judgement. */
typedef struct mt_ruling {
    uint32_t provision;
    mt_outcome outcome;
    int64_t t;
    uint64_t seq;
    uint32_t who[MT_KEYS];
    double late_by, lasted, to_spare;
    int8_t part;             /* of a duty: what its part came to, as in mt_judgement */
    const mt_opened *opened; /* of a duty: what was asked at its `from` event; else NULL */
} mt_ruling;

/* The values as of which a judgement stands, kept for its explanation; NULL where nothing is explained. */
typedef struct mt_snapshot {
    double *value;
    uint64_t *said;
    mt_moment moment;
    uint32_t named[MT_KEYS];
} mt_snapshot;

/* Passes a judgement on: explained, kept where the summary shows it. The place of the kept breach, or SIZE_MAX. */
size_t mt_judge_add_ruling(mt_judge *judge, const mt_ruling *ruling, const mt_plan *plan, const mt_rule *rule,
                           const mt_snapshot *snapshot);
/* A breach of a duty becomes later: its lateness is known once it is done. */
void mt_judge_set_late(mt_judge *judge, uint32_t provision, size_t breach, double late_by);
/* Nothing happens between events but that waits are over: there are no tracks and no duties. */
static inline bool mt_judge_is_only_waiting(const mt_judge *judge)
{
    return !judge->program->lasts && !judge->program->falls_due;
}
/* Somebody listens, or explanations are kept. */
static inline bool mt_judge_is_heard(const mt_judge *judge) { return judge->call || !judge->quiet; }

#endif
