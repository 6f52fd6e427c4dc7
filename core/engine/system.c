/* Systems: switched on and off, by order, by limit, by losing the link. Whatever ends a system's activity ends what it
 * has under way.
 *
 * Settled here: starts_active that is not said means true, unless a story activates or deactivates the system in its
 * first step, at tick 0. Activating once more starts the clocks and limits anew, and resets neither engagements nor the
 * attack. The deactivate event stands at the instant at which the system is off, deactivation_time after the order
 * arrived. */
#include "engine/system.h"

#include "engine/chain.h"
#include "engine/contact.h"
#include "engine/crew.h"
#include "engine/effect.h"
#include "engine/entity.h"
#include "engine/link.h"
#include "engine/quantity.h"
#include "engine/sensor.h"
#include "engine/state.h"
#include "engine/tell.h"
#include "engine/time.h"
#include "engine/track.h"

bool mt_system_is_word(const mt_engine *engine, const mt_system_state *system, uint16_t fact, int word)
{
    return mt_actor_get(&system->actor, fact) == engine->word[word];
}

void mt_system_say(mt_engine *engine, mt_system_state *system, uint16_t act)
{
    mt_telling telling;
    mt_telling_open(engine, &telling, act);
    mt_telling_add_system(&telling, system);
    if (act == MT_ACT_ABORT || act == MT_ACT_DISENGAGE)
        telling.event.who[MT_ATTACK] = mt_attack_get(engine, system);
    mt_telling_close(engine, &telling);
}

void mt_system_say_use(mt_engine *engine, mt_system_state *system)
{
    if (system->used)
        return;
    system->used = true;
    mt_system_say(engine, system, MT_ACT_USE);
}

void mt_system_start(mt_engine *engine, mt_system_state *system)
{
    bool was = system->active;
    system->active = system->touched = true;
    system->suspended = false;
    system->activation++;
    mt_system_say_use(engine, system);
    double limit = mt_actor_get(&system->actor, MT_FACT_SYSTEM_DURATION_LIMIT);
    if (mt_value_is_known(limit))
        mt_engine_add(engine, mt_time_add(engine->now, limit), MT_HAPPENS_EXPIRE, system, system->activation);
    mt_chain_start_held(engine, system);
    for (mt_contact_state *contact = was ? NULL : engine->contacts; contact; contact = contact->next)
        mt_sensor_start(engine, system, contact);
    if (!system->link_up)
        mt_link_set_lost(engine, system);
}

void mt_system_stop(mt_engine *engine, mt_system_state *system)
{
    system->active = false;
    system->touched = true;
    system->activation++;
    mt_system_stop_attacks(engine, system, false);
    for (mt_track *track = system->tracks; track; track = track->next)
        track->seen = false;
}

void mt_system_stop_attacks(mt_engine *engine, mt_system_state *system, bool obeys)
{
    for (mt_track *track = system->tracks, *next; track; track = next) {
        next = track->next;
        if (track->stage == MT_STAGE_ENGAGED) {
            track->contact->in_flight--;
            mt_track_close(track, track->contact->present ? MT_STAGE_CLOSED : MT_STAGE_DONE);
            mt_effect_stop(engine, track, "called off before it took effect");
            obeys = false;
        } else if (track->stage == MT_STAGE_PENDING || track->stage == MT_STAGE_HELD) {
            mt_track_close(track, MT_STAGE_CLOSED);
        }
    }
    if (obeys)
        mt_system_say(engine, system, MT_ACT_DISENGAGE);
}

void mt_system_step_expire(mt_engine *engine, void *subject, uint32_t round)
{
    mt_system_state *system = subject;
    if (round != system->activation || !system->active)
        return;
    mt_system_say(engine, system, MT_ACT_EXPIRE);
    mt_system_say(engine, system, MT_ACT_DEACTIVATE);
    mt_system_stop(engine, system);
}

void mt_system_step_off(mt_engine *engine, void *subject, uint32_t round)
{
    mt_system_state *system = subject;
    if (round != system->activation || !system->active)
        return;
    mt_telling telling;
    mt_telling_open(engine, &telling, MT_ACT_DEACTIVATE);
    mt_telling_add_system(&telling, system);
    mt_telling_add_name(&telling, MT_OPERATOR, &system->off_by->actor);
    mt_telling_close(engine, &telling);
    mt_system_stop(engine, system);
}

/* Whether the scenario wants it on from the start. */
static bool starts_active(const mt_engine *engine, const mt_system_state *system)
{
    const mt_entity *head = &system->given->head;
    double starts = mt_quantity_get(engine, &system->given->starts_active, head->name, "starts_active");
    for (size_t i = 0; !mt_value_is_known(starts) && i < head->fact_count; i++)
        if (head->fact[i].fact == MT_FACT_SYSTEM_ACTIVE)
            starts = mt_quantity_get(engine, &head->fact[i].value, head->name, "system.active");
    return starts != 0;
}

void mt_system_step_settle(mt_engine *engine, void *subject, uint32_t round)
{
    (void)subject, (void)round;
    for (size_t i = 0; i < engine->scenario->system_count; i++) {
        mt_system_state *system = &engine->system[i];
        if (system->touched || !starts_active(engine, system))
            continue;
        mt_system_say(engine, system, MT_ACT_ACTIVATE);
        mt_system_start(engine, system);
    }
}
