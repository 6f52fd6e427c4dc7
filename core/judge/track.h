/* Tracks: provisions that are judged at every instant, one track for each identity. Internal to judge/.
 *
 * A track is evaluated when a tick closes in which something it reads has changed, and when a clock or a window crosses
 * a bound; between two evaluations nothing changes, so a stretch is a difference of two times. Ownership: the judge's
 * arena; a reset keeps the memory. Threading: one owner. */
#ifndef MT_JUDGE_TRACK_H
#define MT_JUDGE_TRACK_H

#include "judge/evaluate.h"

typedef struct mt_judge mt_judge;
struct mt_snapshot;

typedef struct mt_track {
    uint32_t provision, name;
    mt_view view; /* who is meant, as of the last evaluation */
    bool dirty, evaluated;
    uint8_t throughout, applies, in_force, held, violated; /* 1 true, 2 false, 0 unknown, since the last evaluation */
    int64_t since;                                         /* of the last evaluation, and the last event before it */
    uint64_t since_seq;
    int64_t crossing,
        armed;     /* the next at which time alone may change something; the tick that the agenda has for it */
    int64_t start; /* of the stretch with this `violated` */
    uint64_t start_seq;
    uint32_t start_who[MT_KEYS], first_who[MT_KEYS];
    uint8_t has_first; /* 1: was kept out of force by an exception; 2: was in force */
    int64_t first;
    uint64_t first_seq;
    bool was_in_force, was_breached, was_undetermined, was_excepted, out_of_scope, not_when;
    double *value; /* slots as of the last evaluation, and who said what lies in them */
    uint64_t *said;
    struct mt_snapshot *stretch, *at_first;
} mt_track;

/* The tracks of one provision. */
typedef struct mt_track_list {
    uint32_t *track; /* places in the list of all */
    size_t count, room;
    uint32_t *by_name; /* + 1, by the number of the name */
    size_t by_name_room;
    bool reads[MT_KEYS];      /* keys whose facts it reads */
    bool *acts, *acts_of_all; /* acts after which a store that it asks has changed, for one track or for all */
    double held_time, force_time;
} mt_track_list;

typedef struct mt_tracks {
    mt_track_list *list; /* one a provision */
    mt_track *track;
    size_t count, room;
    uint32_t *dirty;
    size_t dirty_count, dirty_room;
    double *slope, *error; /* by slot, while a crossing is looked for */
    uint8_t *truth;
} mt_tracks;

void mt_tracks_init(mt_judge *judge);
void mt_tracks_reset(mt_judge *judge);
/* The event begins tracks, and marks those that it may have changed. */
void mt_tracks_add(mt_judge *judge, const mt_event *event);
/* The tick is over: what was marked is evaluated as of its last state. */
void mt_tracks_close(mt_judge *judge, int64_t t);
/* The crossing of one track at t. */
void mt_track_step(mt_judge *judge, uint32_t track, int64_t t);
/* The run is over at t: stretches are measured, tracks counted. */
void mt_tracks_stop(mt_judge *judge, int64_t t);
double mt_tracks_get_held_share(const mt_judge *judge, uint32_t provision); /* NaN: never in force */

/* The first tick after t at which time alone may change what the plan computes; MT_FOREVER: none. slope and error: room
 * for a number a slot. */
int64_t mt_crossing_find(mt_history *history, const mt_program *program, const mt_plan *plan, const mt_moment *moment,
                         const mt_view *view, const mt_memory *memory, double *slope, double *error);

#endif
