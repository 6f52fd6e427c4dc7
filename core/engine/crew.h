/* Crews: operators who share one queue, whom events name, and who takes the next question.
 * Ownership: entities live as long as the engine; contacts, tracks and questions in the arena of the run.
 * Threading: one owner. */
#ifndef MT_ENGINE_CREW_H
#define MT_ENGINE_CREW_H

#include "engine/entity.h"

/* Operators who share one queue; one alone is a crew of one. */
struct mt_crew {
    size_t count;
    mt_operator_state **member; /* in the order of the scenario's list */
    uint32_t attack;            /* the attack under way, 0 none yet */
    mt_asking *first, **last;   /* those that wait for a screen */
    int64_t waiting;
};

struct mt_operator_state {
    mt_actor actor;
    const mt_operator *given;
    size_t index;
    mt_party_state *party;
    mt_crew *crew;
    int64_t systems;
    int64_t on_watch_since;
    mt_asking *screen; /* the question that is shown, or NULL */
    struct mt_busy {
        int64_t from, to;
    } * busy; /* stretches spent on questions */
    size_t busy_first, busy_count, busy_room;
    int64_t busy_sum; /* of those from busy_first on */
    uint64_t answered, let_pass;
    bool at_post;
};

void mt_crew_init(mt_engine *engine, mt_system_state *system);            /* of the operators that it names */
void mt_crew_init_alone(mt_engine *engine, mt_operator_state *operators); /* unless there is one */
void mt_crew_reset(mt_crew *crew);
/* whom events name before anyone took the question; NULL: no crew */
mt_operator_state *mt_crew_get_lead(const mt_crew *crew);
/* by an event of the system */
void mt_crew_set_named(mt_engine *engine, mt_system_state *system, mt_operator_state *operators);
void mt_crew_say_lead(mt_engine *engine, const mt_crew *crew); /* after someone came or went */
void mt_crew_add(mt_crew *crew, mt_asking *asking);
void mt_crew_add_first(mt_crew *crew, mt_asking *asking);
mt_asking *mt_crew_take(mt_crew *crew);
mt_operator_state *mt_crew_find_free(const mt_crew *crew); /* who takes the next question, or NULL */

#endif
