/* Entities: what is known of each, and finding one by its name. What is known is a short list, walked from its start:
 * an entity has some twenty facts, and a list is cheaper to set back for the next run than a table of every fact there
 * is. */
#include "engine/entity.h"

#include <string.h>

#include "engine/contact.h"
#include "engine/crew.h"
#include "engine/quantity.h"
#include "engine/state.h"
#include "engine/system.h"

const char *mt_actor_get_name(const mt_engine *engine, const mt_actor *actor)
{
    return mt_name_get_text(engine->vocabulary->names, actor->name);
}

double mt_actor_get(const mt_actor *actor, uint16_t fact)
{
    for (size_t i = 0; i < actor->count; i++)
        if (actor->held[i].fact == fact)
            return actor->held[i].value;
    return MT_UNKNOWN;
}

bool mt_actor_is(const mt_actor *actor, uint16_t fact) { return mt_actor_get(actor, fact) == 1; }

void mt_actor_set(mt_actor *actor, uint16_t fact, double value)
{
    for (size_t i = 0; i < actor->count; i++)
        if (actor->held[i].fact == fact) {
            actor->held[i].value = value;
            return;
        }
    if (actor->count == actor->room)
        actor->held = mt_arena_add_room(actor->arena, actor->held, actor->count, &actor->room, sizeof *actor->held);
    actor->held[actor->count++] = (mt_said){fact, value};
}

void mt_actor_set_given(const mt_engine *engine, mt_actor *actor, const mt_entity *given)
{
    const char *name = mt_actor_get_name(engine, actor);
    for (size_t i = 0; i < given->fact_count; i++) {
        double value =
            mt_quantity_get(engine, &given->fact[i].value, name, engine->vocabulary->facts[given->fact[i].fact].name);
        if (mt_value_is_known(value))
            mt_actor_set(actor, given->fact[i].fact, value);
    }
}

/* Few entities, asked for rarely: when the engine is made, and by stories. */
#define FIND(list, count, text) \
    for (size_t i = 0; (text) && i < (count); i++) \
        if (strcmp((list)[i].given->head.name, (text)) == 0) \
            return &(list)[i]; \
    return NULL

mt_system_state *mt_system_find(const mt_engine *engine, const char *name)
{
    FIND(engine->system, engine->scenario->system_count, name);
}

mt_operator_state *mt_operator_find(const mt_engine *engine, const char *name)
{
    FIND(engine->operators, engine->scenario->operator_count, name);
}

mt_place_state *mt_place_find(const mt_engine *engine, const char *name)
{
    FIND(engine->place, engine->scenario->place_count, name);
}

mt_party_state *mt_party_find(const mt_engine *engine, const char *name)
{
    FIND(engine->party, engine->scenario->party_count, name);
}

static mt_contact_state *contact_find(const mt_engine *engine, const char *name)
{
    uint32_t number = mt_name_find(engine->vocabulary->names, name);
    for (mt_contact_state *contact = number != 0 ? engine->ever : NULL; contact; contact = contact->earlier)
        if (contact->actor.name == number)
            return contact;
    return NULL;
}

mt_actor *mt_actor_find(const mt_engine *engine, mt_key key, const char *name)
{
    void *found = NULL; /* an actor is the first member of every entity */
    switch (key) {
    case MT_SYSTEM: found = mt_system_find(engine, name); break;
    case MT_OPERATOR: found = mt_operator_find(engine, name); break;
    case MT_TARGET: found = contact_find(engine, name); break;
    case MT_PLACE: found = mt_place_find(engine, name); break;
    case MT_PARTY: found = mt_party_find(engine, name); break;
    default: break;
    }
    return found;
}
