/* Contacts: they come, move, change and leave.
 * Ownership: entities live as long as the engine; contacts, tracks and questions in the arena of the run.
 * Threading: one owner. */
#ifndef MT_ENGINE_CONTACT_H
#define MT_ENGINE_CONTACT_H

#include "engine/entity.h"

struct mt_contact_state {
    mt_actor actor;
    const mt_contact *given;
    uint32_t group;
    mt_place_state *place;
    mt_contact_state *next, *previous; /* those that are there */
    mt_contact_state *earlier;         /* every one of this run */
    mt_track *tracks;
    bool present;
    uint32_t in_flight;
    int64_t unharmed; /* people at it that no effect has harmed; -1 not known */
};

void mt_contact_start(mt_engine *engine); /* the first arrivals of the run */
mt_contact_state *mt_contact_add(mt_engine *engine, size_t source);
void mt_contact_step_arrival(mt_engine *engine, void *subject, uint32_t round);
void mt_contact_step_move(mt_engine *engine, void *subject, uint32_t round);
void mt_contact_step_change(mt_engine *engine, void *subject, uint32_t round);
void mt_contact_step_leave(mt_engine *engine, void *subject, uint32_t round);
void mt_contact_close(mt_engine *engine, mt_contact_state *contact); /* it is no longer there to be seen */
/* counts the harm of nothing having been done */
void mt_contact_add_ignored(mt_engine *engine, mt_contact_state *contact);

#endif
