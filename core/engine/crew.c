/* Crews: operators who share one queue. Each has a screen of their own; a question waits until one of them is free.
 *
 * Settled here:
 * - Whoever is at the post and free takes the next question; where several are, the first of them in the
 *   scenario's list.
 * - From then on events about it name who took it. Until then, and where they are about the system as a whole,
 *   events name the first of the list who is at the post, the first of the list if nobody is: so human.at_post is
 *   true if and only if somebody is there, and `same operator` never joins an approval to a person who had nothing
 *   to do with it.
 * - What a clause asks of a system's operator between two events it asks of the one whom the latest event named.
 *   If that one has left while a colleague is there, the system says so at once: `set`, with the colleague's name.
 * - A notice goes to all who are at the post, and any of them may abort or deactivate.
 * - An attack is the crew's: what one assessed is engaged under by all, and splitting work among several resets no
 *   cap. What a person believes (assessed.*), load, reliability and time on watch are each one's own.
 * - A list of one system is on one screen at a time. */
#include "engine/crew.h"

#include "engine/screen.h"
#include "engine/state.h"
#include "engine/system.h"
#include "engine/tell.h"

/* ---- once ---- */

static void build(mt_engine *engine, size_t count, mt_operator_state **member)
{
    mt_crew *crew = mt_arena_get(&engine->arena, sizeof *crew);
    *crew = (mt_crew){.count = count, .member = member};
    for (size_t i = 0; i < count; i++)
        member[i]->crew = crew;
}

void mt_crew_init(mt_engine *engine, mt_system_state *system)
{
    const mt_system *given = system->given;
    mt_operator_state **member = mt_arena_get_array(&engine->arena, given->crew_count + 1, sizeof *member);
    size_t count = 0;
    for (size_t i = 0; i < given->crew_count; i++)
        if ((member[count] = mt_operator_find(engine, given->crew[i])))
            count++;
    if (count == 0)
        return;
    if (!member[0]->crew)
        build(engine, count, member);
    system->crew = member[0]->crew;
    for (size_t i = 0; i < system->crew->count; i++)
        system->crew->member[i]->systems++;
}

void mt_crew_init_alone(mt_engine *engine, mt_operator_state *operators)
{
    if (operators->crew)
        return;
    mt_operator_state **member = mt_arena_get_array(&engine->arena, 1, sizeof *member);
    *member = operators;
    build(engine, 1, member);
}

void mt_crew_reset(mt_crew *crew)
{
    crew->attack = 0;
    crew->first = NULL;
    crew->last = &crew->first;
    crew->waiting = 0;
}

/* ---- whom events name ---- */

mt_operator_state *mt_crew_get_lead(const mt_crew *crew)
{
    for (size_t i = 0; crew && i < crew->count; i++)
        if (crew->member[i]->at_post)
            return crew->member[i];
    return !crew ? NULL : crew->member[0];
}

static void relieve(mt_engine *engine, mt_system_state *system)
{
    mt_operator_state *lead = mt_crew_get_lead(system->crew);
    if (!engine->begun || system->named->at_post || !lead->at_post)
        return;
    mt_telling telling;
    mt_telling_open(engine, &telling, MT_ACT_SET);
    mt_telling_add_system(&telling, system);
    telling.event.about = mt_arena_write(&engine->run_arena, "%s is not at the post; %s is",
                                         system->named->given->head.name, lead->given->head.name);
    mt_telling_close(engine, &telling);
}

void mt_crew_set_named(mt_engine *engine, mt_system_state *system, mt_operator_state *operators)
{
    if (!system || !operators || system->crew != operators->crew)
        return;
    system->named = operators;
    relieve(engine, system);
}

void mt_crew_say_lead(mt_engine *engine, const mt_crew *crew)
{
    for (size_t i = 0; crew->count > 1 && i < engine->scenario->system_count; i++)
        if (engine->system[i].crew == crew)
            relieve(engine, &engine->system[i]);
}

/* ---- the queue ---- */

void mt_crew_add(mt_crew *crew, mt_asking *asking)
{
    asking->next = NULL;
    *crew->last = asking;
    crew->last = &asking->next;
    crew->waiting++;
}

void mt_crew_add_first(mt_crew *crew, mt_asking *asking)
{
    asking->next = crew->first;
    crew->first = asking;
    if (!asking->next)
        crew->last = &asking->next;
    crew->waiting++;
}

mt_asking *mt_crew_take(mt_crew *crew)
{
    mt_asking *asking = crew->first;
    crew->first = asking->next;
    if (!crew->first)
        crew->last = &crew->first;
    crew->waiting--;
    return asking;
}

/* An empty screen before one that only shows a person outside what was decided without them. */
mt_operator_state *mt_crew_find_free(const mt_crew *crew)
{
    mt_operator_state *makes_room = NULL;
    for (size_t i = 0; i < crew->count; i++) {
        mt_operator_state *operators = crew->member[i];
        const mt_asking *screen = operators->screen;
        if (operators->at_post && !screen)
            return operators;
        if (operators->at_post && !makes_room && screen->outside && !screen->answered && !mt_asking_is_open(screen))
            makes_room = operators;
    }
    return makes_room;
}
