/* What stands at the end of a run, followed event by event: the few facts that are asked, and who believes what. */
#include <string.h>

#include "judge/across.h"

struct mt_ending {
    mt_arena *arena;
    const mt_vocabulary *vocabulary;
    const uint16_t *fact;
    size_t count;
    double *said;          /* of facts of the run */
    uint32_t *operator_of; /* by name of the system: who was named with it last */
    uint32_t *place;       /* by name of the operator: place in the list */
    size_t system_room, operator_room;
    double *belief; /* `count` each; the first is nobody's in particular */
    size_t believers, belief_room;
};

mt_ending *mt_ending_new(mt_arena *arena, const mt_vocabulary *vocabulary, const uint16_t *fact, size_t count)
{
    mt_ending *ending = mt_arena_get(arena, sizeof *ending);
    ending->arena = arena;
    ending->vocabulary = vocabulary;
    ending->fact = fact;
    ending->count = count;
    ending->said = mt_arena_get_array(arena, count + 1, sizeof *ending->said);
    mt_ending_reset(ending);
    return ending;
}

static size_t believer_new(mt_ending *ending)
{
    if (ending->believers == ending->belief_room) {
        double *old = ending->belief;
        size_t used = ending->believers * ending->count;
        ending->belief_room = ending->belief_room ? ending->belief_room * 2 : 4;
        ending->belief = mt_arena_get_array(ending->arena, ending->belief_room * ending->count + 1, sizeof *old);
        if (used > 0)
            memcpy(ending->belief, old, used * sizeof *old);
    }
    for (size_t i = 0; i < ending->count; i++)
        ending->belief[ending->believers * ending->count + i] = MT_UNKNOWN;
    return ending->believers++;
}

void mt_ending_reset(mt_ending *ending)
{
    for (size_t i = 0; i < ending->count; i++)
        ending->said[i] = MT_UNKNOWN;
    if (ending->system_room > 0)
        memset(ending->operator_of, 0, ending->system_room * sizeof *ending->operator_of);
    if (ending->operator_room > 0)
        memset(ending->place, 0, ending->operator_room * sizeof *ending->place);
    ending->believers = 0;
    believer_new(ending);
}

/* The entry of a name in a table by name. */
static uint32_t *entry(mt_arena *arena, uint32_t **table, size_t *room, uint32_t name)
{
    while (name >= *room)
        *table = mt_arena_add_room(arena, *table, *room, room, sizeof **table);
    return &(*table)[name];
}

/* The operator whom the event concerns: named, or taken over from the system. */
static uint32_t operator_of(mt_ending *ending, const mt_event *event)
{
    uint32_t system = event->who[MT_SYSTEM], named = event->who[MT_OPERATOR];
    if (system == 0)
        return named;
    uint32_t *partner = entry(ending->arena, &ending->operator_of, &ending->system_room, system);
    if (named != 0)
        *partner = named;
    return *partner;
}

static void believe(mt_ending *ending, uint32_t name, size_t fact, double value)
{
    size_t place = 0;
    if (name != 0) {
        uint32_t *known = entry(ending->arena, &ending->place, &ending->operator_room, name);
        if (*known == 0)
            *known = (uint32_t)believer_new(ending);
        place = *known;
    }
    ending->belief[place * ending->count + fact] = value;
}

void mt_ending_add(mt_ending *ending, const mt_event *event)
{
    uint32_t name = operator_of(ending, event);
    for (uint32_t s = 0; s < event->said_count; s++)
        for (size_t i = 0; i < ending->count; i++) {
            if (ending->fact[i] != event->said[s].fact)
                continue;
            if (ending->vocabulary->facts[ending->fact[i]].owner == MT_OPERATOR)
                believe(ending, name, i, event->said[s].value);
            else
                ending->said[i] = event->said[s].value;
        }
}

void mt_ending_get(const mt_ending *ending, double *value)
{
    for (size_t i = 0; i < ending->count; i++) {
        value[i] = ending->said[i];
        bool differ = false;
        for (size_t k = 0; k < ending->believers; k++) {
            double belief = ending->belief[k * ending->count + i];
            differ |= mt_value_is_known(belief) && mt_value_is_known(value[i]) && belief != value[i];
            value[i] = mt_value_is_known(belief) ? belief : value[i];
        }
        if (differ)
            value[i] = MT_UNKNOWN;
    }
}
