/* Entities: what each is at this moment, what is known of it, and finding one by its name.
 * Ownership: entities live as long as the engine; contacts, tracks and questions in the arena of the run.
 * Threading: one owner. */
#ifndef MT_ENGINE_ENTITY_H
#define MT_ENGINE_ENTITY_H

#include "base/arena.h"
#include "engine/engine.h"

/* What every entity has: its name, and what is known of it. A clock that runs is held as the time when it was zero. */
typedef struct mt_actor {
    uint32_t name;
    size_t count, room;
    mt_said *held;
    mt_arena *arena;
} mt_actor;

/* Each has its own header: crew.h, system.h, contact.h, track.h, screen.h. */
typedef struct mt_crew mt_crew;
typedef struct mt_operator_state mt_operator_state;
typedef struct mt_system_state mt_system_state;
typedef struct mt_contact_state mt_contact_state;
typedef struct mt_track mt_track;
typedef struct mt_asking mt_asking;

typedef struct mt_party_state {
    mt_actor actor;
    const mt_party *given;
} mt_party_state;
typedef struct mt_place_state {
    mt_actor actor;
    const mt_place_entity *given;
    mt_party_state *party;
} mt_place_state;

const char *mt_actor_get_name(const mt_engine *engine, const mt_actor *actor);
double mt_actor_get(const mt_actor *actor, uint16_t fact); /* NaN unknown */
bool mt_actor_is(const mt_actor *actor, uint16_t fact);    /* a truth that is known and true */
void mt_actor_set(mt_actor *actor, uint16_t fact, double value);
void mt_actor_set_given(const mt_engine *engine, mt_actor *actor, const mt_entity *given);
mt_system_state *mt_system_find(const mt_engine *engine, const char *name);
mt_operator_state *mt_operator_find(const mt_engine *engine, const char *name);
mt_place_state *mt_place_find(const mt_engine *engine, const char *name);
mt_party_state *mt_party_find(const mt_engine *engine, const char *name);
mt_actor *mt_actor_find(const mt_engine *engine, mt_key key, const char *name); /* NULL: there is none */

#endif
