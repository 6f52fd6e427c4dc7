/* Links: messages between a system and its operator's post, and what an outage means.
 *
 * A message takes the latency and may be lost; one that is on its way when the link goes down is lost too. What is said
 * about a contact draws from the contact's own streams, so losing one message moves no other's luck. Settled here: an
 * order (abort, deactivate) is given again until it arrives, so loss delays it by a latency each time, and an outage
 * holds it until the link is back. */
#include "engine/link.h"

#include "engine/chain.h"
#include "engine/contact.h"
#include "engine/effect.h"
#include "engine/entity.h"
#include "engine/quantity.h"
#include "engine/state.h"
#include "engine/system.h"
#include "engine/time.h"
#include "engine/track.h"

/* One draw for a message about a contact, or for an order. */
static bool lost(mt_engine *engine, mt_system_state *system, mt_track *track)
{
    if (!(system->loss > 0))
        return false;
    mt_stream *stream = track ? &track->losses : &system->orders_lost;
    bool *open = track ? &track->losses_open : &system->orders_lost_open;
    if (!*open)
        mt_stream_open(stream, engine->seed, engine->run,
                       mt_actor_get_name(engine, track ? &track->contact->actor : &system->actor), system->losing);
    *open = true;
    return mt_stream_draw_chance(stream, system->loss);
}

bool mt_link_draw_carried(mt_engine *engine, mt_system_state *system, mt_track *track)
{
    return !lost(engine, system, track) && system->link_up;
}

double mt_link_draw_latency(mt_engine *engine, mt_system_state *system, mt_track *track)
{
    mt_stream *stream = track ? &track->latencies : &system->orders_late;
    bool *open = track ? &track->latencies_open : &system->orders_late_open;
    return mt_quantity_draw(engine, &system->given->link_latency, stream, open,
                            mt_actor_get_name(engine, track ? &track->contact->actor : &system->actor),
                            system->latency);
}

/* ---- outages ---- */

static void lose_hold(mt_system_state *system)
{
    for (mt_track *track = system->tracks; track; track = track->next)
        if (track->stage == MT_STAGE_PENDING)
            mt_track_close(track, MT_STAGE_HELD);
}

static void lose_proceed(mt_engine *engine, mt_system_state *system)
{
    if (mt_system_is_word(engine, system, MT_FACT_SYSTEM_CONTROL, MT_SAYS_MAY_VETO))
        return; /* its deadlines stand */
    for (mt_track *track = system->tracks, *next; track; track = next) {
        next = track->next;
        bool put_forward = track->answer.word == MT_WORD_NOMINATE || track->answer.word == MT_WORD_ENGAGE;
        if (track->stage == MT_STAGE_PENDING && put_forward)
            mt_effect_start(engine, track);
    }
}

void mt_link_set_lost(mt_engine *engine, mt_system_state *system)
{
    if (!system->active)
        return;
    if (mt_system_is_word(engine, system, MT_FACT_SYSTEM_LINK_LOSS, MT_SAYS_PROCEED)) {
        lose_proceed(engine, system);
    } else if (mt_system_is_word(engine, system, MT_FACT_SYSTEM_LINK_LOSS, MT_SAYS_RETURN)) {
        mt_system_say(engine, system, MT_ACT_LEAVE_AREA);
        mt_system_say(engine, system, MT_ACT_DEACTIVATE);
        mt_system_stop(engine, system);
    } else if (mt_system_is_word(engine, system, MT_FACT_SYSTEM_LINK_LOSS, MT_SAYS_SELF_DEACTIVATE)) {
        mt_system_say(engine, system, MT_ACT_SELF_DEACTIVATE);
        mt_system_stop(engine, system);
    } else {
        lose_hold(system);
    }
}

/* After the act was told. A link that is as it was told to be only has its end moved. */
void mt_link_set(mt_engine *engine, mt_system_state *system, bool up, int64_t for_how_long)
{
    bool was = system->link_up;
    system->link_up = up;
    system->outage++;
    if (!up && for_how_long > 0)
        mt_engine_add(engine, mt_time_add(engine->now, (double)for_how_long), MT_HAPPENS_LINK_BACK, system,
                      system->outage);
    if (was == up)
        return;
    if (up) {
        if (system->abort_waits)
            mt_link_step_order(engine, system, MT_WORD_ABORT);
        if (system->off_waits)
            mt_link_step_order(engine, system, MT_WORD_DEACTIVATE);
        system->abort_waits = system->off_waits = false;
        mt_chain_start_held(engine, system);
        mt_chain_add_notice(engine, system, MT_ACT_LINK_UP);
    } else {
        mt_link_set_lost(engine, system);
        mt_chain_add_notice(engine, system, MT_ACT_LINK_DOWN);
    }
}

void mt_link_step_back(mt_engine *engine, void *subject, uint32_t round)
{
    mt_system_state *system = subject;
    if (round != system->outage || system->link_up)
        return;
    mt_system_say(engine, system, MT_ACT_LINK_UP);
    mt_link_set(engine, system, true, 0);
}

/* ---- orders ---- */

/* How often an order may be lost before it counts as not given: a loss of 1 must not keep the engine busy for ever. */
#define ORDERS 64

void mt_link_add_order(mt_engine *engine, mt_system_state *system, mt_word word)
{
    int64_t t = engine->now;
    for (int i = 0; i < ORDERS; i++) {
        t = mt_time_add(t, mt_link_draw_latency(engine, system, NULL));
        if (!lost(engine, system, NULL)) {
            mt_engine_add(engine, t, MT_HAPPENS_ORDER, system, word);
            return;
        }
    }
}

void mt_link_step_order(mt_engine *engine, void *subject, uint32_t round)
{
    mt_system_state *system = subject;
    if (!system->link_up) {
        if (round == MT_WORD_ABORT)
            system->abort_waits = true;
        else
            system->off_waits = true;
        return;
    }
    if (round == MT_WORD_ABORT) {
        mt_system_stop_attacks(engine, system, true);
        return;
    }
    double can = mt_actor_get(&system->actor, MT_FACT_SYSTEM_CAN_BE_DEACTIVATED);
    if (!system->active || can == 0)
        return;
    double takes = mt_actor_get(&system->actor, MT_FACT_SYSTEM_DEACTIVATION_TIME);
    mt_engine_add(engine, mt_time_add(engine->now, takes), MT_HAPPENS_OFF, system, system->activation);
}
