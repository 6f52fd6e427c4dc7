/* The state of one run: what each entity is at this moment. Internal to engine/.
 *
 * Ownership: entities live as long as the engine; contacts in the arena of the run. Threading: one owner. */
#ifndef MT_ENGINE_STATE_H
#define MT_ENGINE_STATE_H

#include "base/arena.h"
#include "base/random.h"
#include "engine/engine.h"

/* What may happen: each has its function in engine.c's table. */
typedef enum mt_happening {
    MT_HAPPENS_SCRIPT, MT_HAPPENS_BEGIN, MT_HAPPENS_STORY, MT_HAPPENS_SETTLE, MT_HAPPENS_ARRIVAL, MT_HAPPENS_MOVE, MT_HAPPENS_CHANGE,
    MT_HAPPENS_LEAVE, MT_HAPPENS_LOOK, MT_HAPPENS_WEIGHED, MT_HAPPENS_RETHINK, MT_HAPPENS_ROUSE, MT_HAPPENS_STOP, MT_HAPPENS_REACH, MT_HAPPENS_DEADLINE,
    MT_HAPPENS_ANSWERED, MT_HAPPENS_VERDICT, MT_HAPPENS_REMIND, MT_HAPPENS_ORDER, MT_HAPPENS_EFFECT, MT_HAPPENS_EXPIRE,
    MT_HAPPENS_LINK_BACK, MT_HAPPENS_OFF, MT_HAPPENS_END, MT_HAPPENINGS
} mt_happening;

/* What every entity has: its name, and what is known of it. A clock that runs is held as the time at which it was zero. */
typedef struct mt_actor {
    uint32_t name;
    size_t count, room;
    mt_said *held;
    mt_arena *arena;
} mt_actor;

typedef struct mt_track mt_track;
typedef struct mt_asking mt_asking;
typedef struct mt_contact_state mt_contact_state;

typedef struct mt_party_state { mt_actor actor; const mt_party *given; } mt_party_state;
typedef struct mt_place_state { mt_actor actor; const mt_place_entity *given; mt_party_state *party; } mt_place_state;

typedef struct mt_operator_state mt_operator_state;

/* Operators who share one queue; one alone is a crew of one. */
typedef struct mt_crew {
    size_t count;
    mt_operator_state **member;    /* in the order of the scenario's list */
    uint32_t attack;               /* the attack under way, 0 none yet */
    mt_asking *first, **last;      /* those that wait for a screen */
    int64_t waiting;
} mt_crew;

struct mt_operator_state {
    mt_actor actor;
    const mt_operator *given;
    size_t index;
    mt_party_state *party;
    mt_crew *crew;
    int64_t systems;
    int64_t on_watch_since;
    mt_asking *screen;             /* the question that is shown, or NULL */
    struct mt_busy { int64_t from, to; } *busy; /* stretches spent on questions */
    size_t busy_first, busy_count, busy_room;
    int64_t busy_sum;              /* of those from busy_first on */
    uint64_t answered, let_pass;
    bool at_post;
};

/* A row of a confusion table, resolved. */
typedef struct mt_row { uint32_t kind; size_t count; uint32_t *seen; double *share; } mt_row;

typedef struct mt_system_state {
    mt_actor actor;
    const mt_system *given;
    size_t index;
    uint32_t group;
    mt_party_state *party;
    mt_place_state *place;
    mt_crew *crew;                 /* its operators, or NULL */
    mt_operator_state *named;      /* the one whom its latest event named */
    mt_operator_state *off_by;     /* the one who ordered it off */
    uint32_t attack;               /* of a system without operator */
    const char *looking, *delay, *latency, *losing, *harming, *bystanding, *leaving; /* purposes of the streams it draws from */
    size_t row_count, kind_count;
    mt_row *row;
    uint32_t *kind;                /* every kind that it may take something for */
    size_t engages_count;
    uint32_t *engages;
    double veto_window, time_to_effect, people_within, harmed, remnants, effect_area, loss;
    bool active, touched, suspended, link_up, used;
    bool abort_waits, off_waits;   /* orders that wait for the link */
    uint32_t activation, outage, roused; /* rounds of activation, of the link, of asking to be woken */
    uint64_t engagements;
    mt_track *tracks, **tracks_end; /* of contacts that are still there, in the order in which they were seen */
    mt_asking *list;               /* its list that waits or is shown */
    mt_stream orders_lost, orders_late;
    bool orders_lost_open, orders_late_open;
} mt_system_state;

struct mt_contact_state {
    mt_actor actor;
    const mt_contact *given;
    uint32_t group;
    mt_place_state *place;
    mt_contact_state *next, *previous; /* those that are there */
    mt_contact_state *earlier;         /* every one of this run */
    mt_track *tracks;
    bool present;
    uint32_t in_flight, struck;
    int64_t unharmed;              /* people at it that no effect has harmed; -1 not known */
};

/* The words that the chain asks about, as numbers of the run's names. */
enum { MT_SAYS_SELECTS, MT_SAYS_CHOOSES, MT_SAYS_APPROVES, MT_SAYS_MAY_VETO, MT_SAYS_NO_PERSON, MT_SAYS_PROCEED, MT_SAYS_RETURN, MT_SAYS_SELF_DEACTIVATE };

#endif
