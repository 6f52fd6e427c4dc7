/* Engagement and effect: where the chain harms people, and where they are counted. (What an author says of an effect:
 * act.c.)
 *
 * Settled here, where the design is silent:
 * - Exposed at the contact is its people (else its occupants) × people_within, 1 if not said, rounded; bystanders
 *   are civilians_per_km2 of its place × effect_area. Each of the exposed is harmed with the same chance. Where
 *   `harmed` is not said, nothing is known of harm, and the effect says none.
 * - Civilian harm is that of civilians and of medical staff; who participates, is wounded, surrenders or is out of
 *   the fight counts as a combatant who was harmed. A contact without a status is civilian: in case of doubt a
 *   person is (Additional Protocol I, 50(1)).
 * - An effect takes the contact away: nothing looks at it any more. Engagements that are on their way to it take
 *   effect on those who are unharmed. One that the run's end overtakes has no effect, and its contact does not
 *   count as ignored.
 * - Limits are kept by the machine: no engagement beyond engagement_limit, none outside the area if it has an
 *   area_limit.
 * - Where nobody was shown anything, the person's window was 0. */
#include "engine/effect.h"

#include <string.h>

#include "engine/chain.h"
#include "engine/contact.h"
#include "engine/entity.h"
#include "engine/people.h"
#include "engine/screen.h"
#include "engine/sensor.h"
#include "engine/state.h"
#include "engine/system.h"
#include "engine/tell.h"
#include "engine/time.h"
#include "engine/track.h"

/* ---- people ---- */

static bool is_civilian(const char *status)
{
    return strcmp(status, "civilian") == 0 || strcmp(status, "medical") == 0;
}

/* ---- engage ---- */

static bool within_limits(const mt_system_state *system)
{
    double limit = mt_actor_get(&system->actor, MT_FACT_SYSTEM_ENGAGEMENT_LIMIT);
    if (mt_value_is_known(limit) && (double)system->engagements >= limit)
        return false;
    return !mt_value_is_known(mt_actor_get(&system->actor, MT_FACT_SYSTEM_AREA_LIMIT)) ||
           mt_actor_get(&system->actor, MT_FACT_SYSTEM_INSIDE_AREA) != 0;
}

static void tell_engage(mt_engine *engine, mt_track *track)
{
    mt_telling telling;
    mt_telling_open(engine, &telling, MT_ACT_ENGAGE);
    mt_telling_add_track(engine, &telling, track);
    mt_telling_say(engine, &telling, MT_FACT_SYSTEM_ENGAGEMENTS, (double)track->system->engagements);
    if (track->asking)
        mt_asking_say(engine, &telling, track->asking);
    else
        mt_telling_say(engine, &telling, MT_FACT_HUMAN_WINDOW, 0);
    mt_telling_close(engine, &telling);
}

void mt_effect_start(mt_engine *engine, mt_track *track)
{
    mt_system_state *system = track->system;
    if (mt_chain_is_held(engine, system)) {
        mt_track_close(track, MT_STAGE_HELD);
        return;
    }
    if (!mt_sensor_has_in_view(system, track->contact) || !within_limits(system)) {
        mt_track_close(track, MT_STAGE_CLOSED);
        return;
    }
    mt_track_close(track, MT_STAGE_ENGAGED);
    system->engagements++;
    engine->engagements++;
    track->contact->in_flight++;
    mt_system_say_use(engine, system);
    tell_engage(engine, track);
    mt_engine_add(engine, mt_time_add(engine->now, system->time_to_effect), MT_HAPPENS_EFFECT, track, track->round);
    mt_chain_add_notice(engine, system, MT_ACT_ENGAGE);
}

void mt_effect_stop(mt_engine *engine, mt_track *track, const char *about)
{
    mt_telling telling;
    mt_telling_open(engine, &telling, MT_ACT_DISENGAGE);
    mt_telling_add_track(engine, &telling, track);
    telling.event.about = about;
    mt_telling_close(engine, &telling);
}

/* ---- effect ---- */

static int64_t harm(mt_engine *engine, mt_track *track, int64_t exposed, const char *purpose)
{
    double chance = track->system->harmed;
    if (!(chance > 0) || exposed == 0)
        return 0;
    mt_stream stream;
    mt_stream_open(&stream, engine->seed, engine->run, mt_actor_get_name(engine, &track->contact->actor), purpose);
    return (int64_t)mt_stream_draw_binomial(&stream, (uint64_t)exposed, chance);
}

static int64_t bystanders(const mt_track *track)
{
    const mt_place_state *place = track->contact->place ? track->contact->place : track->system->place;
    double density = !place ? MT_UNKNOWN : mt_actor_get(&place->actor, MT_FACT_PLACE_CIVILIANS_PER_KM2);
    double exposed = density * track->system->effect_area;
    return exposed > 0 ? (int64_t)floor(exposed + 0.5) : 0;
}

/* Counts the people; the harm to civilians and to combatants goes to harmed[0] and harmed[1]. */
static void strike(mt_engine *engine, mt_track *track, int64_t harmed[2])
{
    mt_system_state *system = track->system;
    mt_contact_state *contact = track->contact;
    mt_people_record *people = mt_people_get(engine, mt_actor_get(&contact->actor, MT_FACT_TARGET_STATUS));
    mt_people_record *civilians = mt_people_get(engine, MT_UNKNOWN);
    double share = mt_value_is_known(system->people_within) ? system->people_within : 1;
    int64_t near = contact->unharmed > 0 ? (int64_t)floor((double)contact->unharmed * share + 0.5) : 0,
            far = bystanders(track);
    int64_t near_harmed = harm(engine, track, near, system->harming),
            far_harmed = harm(engine, track, far, system->bystanding);
    people->exposed += near;
    people->harmed += near_harmed;
    civilians->exposed += far;
    civilians->harmed += far_harmed;
    if (contact->unharmed > 0)
        contact->unharmed -= near_harmed;
    harmed[0] = far_harmed;
    harmed[1] = 0;
    harmed[is_civilian(people->status) ? 0 : 1] += near_harmed;
    engine->civilian_harm += (double)harmed[0];
    engine->combatant_harm += (double)harmed[1];
}

static void say_harm(mt_engine *engine, mt_telling *telling, const mt_track *track, const int64_t harmed[2])
{
    bool known = mt_value_is_known(track->system->harmed) && (track->contact->unharmed >= 0 || bystanders(track) > 0);
    if (!known)
        return;
    mt_telling_say(engine, telling, MT_FACT_EFFECT_CIVILIAN_HARM, (double)harmed[0]);
    mt_telling_say(engine, telling, MT_FACT_EFFECT_COMBATANT_HARM, (double)harmed[1]);
}

static void say_remnants(mt_engine *engine, mt_telling *telling, const mt_track *track)
{
    if (!mt_value_is_known(track->system->remnants))
        return;
    mt_stream stream;
    mt_stream_open(&stream, engine->seed, engine->run, mt_actor_get_name(engine, &track->contact->actor),
                   track->system->leaving);
    mt_telling_say(engine, telling, MT_FACT_EFFECT_REMNANTS, mt_stream_draw_chance(&stream, track->system->remnants));
}

void mt_effect_step(mt_engine *engine, void *subject, uint32_t round)
{
    mt_track *track = subject;
    mt_contact_state *contact = track->contact;
    if (round != track->round || track->stage != MT_STAGE_ENGAGED)
        return;
    int64_t harmed[2];
    contact->in_flight--;
    strike(engine, track, harmed);
    mt_telling telling;
    mt_telling_open(engine, &telling, MT_ACT_EFFECT);
    mt_telling_add_track(engine, &telling, track);
    say_harm(engine, &telling, track, harmed);
    say_remnants(engine, &telling, track);
    mt_telling_close(engine, &telling);
    mt_track_close(track, MT_STAGE_DONE);
    mt_effect_stop(engine, track, NULL);
    mt_contact_close(engine, contact);
    mt_chain_add_notice(engine, track->system, MT_ACT_EFFECT);
}
