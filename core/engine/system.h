/* Systems: what each is at this moment; on, off, and what ends.
 * Ownership: entities live as long as the engine; contacts, tracks and questions in the arena of the run.
 * Threading: one owner. */
#ifndef MT_ENGINE_SYSTEM_H
#define MT_ENGINE_SYSTEM_H

#include "base/random.h"
#include "engine/entity.h"

/* A row of a confusion table, resolved. */
typedef struct mt_row {
    uint32_t kind;
    size_t count;
    uint32_t *seen;
    double *share;
} mt_row;

struct mt_system_state {
    mt_actor actor;
    const mt_system *given;
    size_t index;
    uint32_t group;
    mt_party_state *party;
    mt_place_state *place;
    mt_crew *crew;             /* its operators, or NULL */
    mt_operator_state *named;  /* the one whom its latest event named */
    mt_operator_state *off_by; /* the one who ordered it off */
    uint32_t attack;           /* of a system without operator */
    /* purposes of the streams it draws from */
    const char *looking, *delay, *latency, *losing, *harming, *bystanding, *leaving;
    size_t row_count, kind_count;
    mt_row *row;
    uint32_t *kind; /* every kind that it may take something for */
    size_t engages_count;
    uint32_t *engages;
    double veto_window, time_to_effect, people_within, harmed, remnants, effect_area, loss;
    bool active, touched, suspended, link_up, used;
    bool abort_waits, off_waits;         /* orders that wait for the link */
    uint32_t activation, outage, roused; /* rounds of activation, of the link, of asking to be woken */
    uint64_t engagements;
    mt_track *tracks, **tracks_end; /* of contacts that are still there, in the order in which they were seen */
    mt_asking *list;                /* its list that waits or is shown */
    mt_stream orders_lost, orders_late;
    bool orders_lost_open, orders_late_open;
};

/* The words that the chain asks about, as numbers of the run's names. */
enum {
    MT_SAYS_SELECTS,
    MT_SAYS_CHOOSES,
    MT_SAYS_APPROVES,
    MT_SAYS_MAY_VETO,
    MT_SAYS_NO_PERSON,
    MT_SAYS_PROCEED,
    MT_SAYS_RETURN,
    MT_SAYS_SELF_DEACTIVATE
};

/* the fact is that MT_SAYS_ word */
bool mt_system_is_word(const mt_engine *engine, const mt_system_state *system, uint16_t fact, int word);
void mt_system_say_use(mt_engine *engine, mt_system_state *system); /* `use`, the first time */
/* an act of the system that says nothing more */
void mt_system_say(mt_engine *engine, mt_system_state *system, uint16_t act);
void mt_system_start(mt_engine *engine, mt_system_state *system); /* after `activate` was told */
void mt_system_stop(mt_engine *engine, mt_system_state *system);  /* after deactivate, self_deactivate */
/* ends what is under way; obeys: says disengage in any case */
void mt_system_stop_attacks(mt_engine *engine, mt_system_state *system, bool obeys);
void mt_system_step_expire(mt_engine *engine, void *subject, uint32_t round);
void mt_system_step_off(mt_engine *engine, void *subject, uint32_t round);
void mt_system_step_settle(mt_engine *engine, void *subject, uint32_t round);

#endif
