/* Sensors: a system looks at a contact and takes it for something. The only place where what is true becomes what is
 * seen.
 *
 * A look draws four numbers, used or not, so that neither another table nor a misleading circumstance moves a later
 * draw: one for the row of the confusion table, one for being misled, one for what it is misled to, one for the status.
 * A row under the name of a status ("surrendering") says how that status is seen; without one a contact that is taken
 * for what it is shows its status, and one that is taken for something else shows the status of the first contact in
 * the list of that kind. */
#include "engine/sensor.h"

#include "engine/chain.h"
#include "engine/contact.h"
#include "engine/crew.h"
#include "engine/entity.h"
#include "engine/quantity.h"
#include "engine/state.h"
#include "engine/system.h"
#include "engine/tell.h"
#include "engine/time.h"
#include "engine/track.h"

bool mt_sensor_has_in_view(const mt_system_state *system, const mt_contact_state *contact)
{
    return system->active && contact->present && (!system->place || !contact->place || system->place == contact->place);
}

static mt_track *track_of(mt_engine *engine, mt_system_state *system, mt_contact_state *contact)
{
    mt_track **end = &contact->tracks;
    for (; *end; end = &(*end)->of_contact)
        if ((*end)->system == system)
            return *end;
    mt_track *track = mt_arena_get(&engine->run_arena, sizeof *track);
    track->system = system;
    track->contact = contact;
    track->deadline = MT_FOREVER;
    track->link = system->tracks_end;
    *system->tracks_end = track;
    system->tracks_end = &track->next;
    *end = track;
    return track;
}

void mt_sensor_start(mt_engine *engine, mt_system_state *system, mt_contact_state *contact)
{
    if (!mt_sensor_has_in_view(system, contact))
        return;
    mt_track *track = track_of(engine, system, contact);
    double latency = mt_quantity_draw(engine, &system->given->detection_latency, &track->delays, &track->delays_open,
                                      mt_actor_get_name(engine, &contact->actor), system->delay);
    mt_engine_add(engine, mt_time_add(engine->now, latency), MT_HAPPENS_LOOK, track, ++track->look);
}

/* ---- recognition ---- */

static const mt_row *row_of(const mt_system_state *system, double kind)
{
    for (size_t i = 0; i < system->row_count; i++)
        if (system->row[i].kind == kind)
            return &system->row[i];
    return NULL;
}

/* By the cumulative table; what its shares leave over is "nothing was made of it", 0. */
static uint32_t row_draw(const mt_row *row, double draw)
{
    double sum = 0;
    for (size_t i = 0; i < row->count; i++) {
        sum += row->share[i];
        if (draw < sum)
            return row->seen[i];
    }
    return 0;
}

static uint32_t misled(const mt_system_state *system, uint32_t truth, double draw)
{
    size_t others = 0;
    for (size_t i = 0; i < system->kind_count; i++)
        others += system->kind[i] != truth;
    size_t taken = (size_t)(draw * (double)others);
    for (size_t i = 0; i < system->kind_count; i++)
        if (system->kind[i] != truth && taken-- == 0)
            return system->kind[i];
    return truth; /* it knows no other kind to take it for */
}

/* The recognition table's diagonal for the kind that is seen. */
static double confidence_in(const mt_system_state *system, uint32_t kind)
{
    const mt_row *row = row_of(system, kind);
    if (kind == 0 || !row)
        return kind == 0 ? 0 : 1;
    for (size_t i = 0; i < row->count; i++)
        if (row->seen[i] == kind)
            return row->share[i];
    return 0;
}

static bool meant_for(const mt_system_state *system, uint32_t kind)
{
    for (size_t i = 0; i < system->engages_count; i++)
        if (system->engages[i] == kind)
            return true;
    return false;
}

/* The status that a contact of this kind usually has in this scenario. */
static uint32_t usual_status(const mt_engine *engine, uint32_t kind)
{
    for (size_t i = 0; i < engine->scenario->contact_count; i++) {
        const mt_entity *head = &engine->scenario->contact[i].head;
        uint32_t status = 0;
        bool same = false;
        for (size_t k = 0; k < head->fact_count; k++) {
            if (head->fact[k].value.kind != MT_Q_CONSTANT)
                continue;
            same = same || (head->fact[k].fact == MT_FACT_TARGET_KIND && head->fact[k].value.value == kind);
            status = head->fact[k].fact == MT_FACT_TARGET_STATUS ? (uint32_t)head->fact[k].value.value : status;
        }
        if (same)
            return status;
    }
    return 0;
}

static uint32_t status_seen(const mt_engine *engine, const mt_track *track, double truth, double draw)
{
    double status = mt_actor_get(&track->contact->actor, MT_FACT_TARGET_STATUS);
    if (track->kind == 0)
        return 0;
    if (track->kind != truth)
        return usual_status(engine, track->kind);
    const mt_row *row = mt_value_is_known(status) ? row_of(track->system, status) : NULL;
    return row ? row_draw(row, draw) : mt_value_is_known(status) ? (uint32_t)status : 0;
}

static void recognise(mt_engine *engine, mt_track *track)
{
    mt_system_state *system = track->system;
    double truth = mt_actor_get(&track->contact->actor, MT_FACT_TARGET_KIND), draw[4] = {0};
    const mt_row *row = row_of(system, truth);
    if (system->row_count > 0 || engine->mislead > 0) { /* nothing to draw for where all is seen as it is */
        if (!track->looks_open)
            mt_stream_open(&track->looks, engine->seed, engine->run, mt_actor_get_name(engine, &track->contact->actor),
                           system->looking);
        track->looks_open = true;
        for (int i = 0; i < 4; i++)
            draw[i] = mt_stream_draw_uniform(&track->looks);
    }
    uint32_t kind = mt_value_is_known(truth) ? (uint32_t)truth : 0;
    track->kind = row ? row_draw(row, draw[0]) : kind;
    if (draw[1] < engine->mislead)
        track->kind = misled(system, kind, draw[2]);
    track->confidence = confidence_in(system, track->kind);
    track->meant_for = track->kind != 0 && meant_for(system, track->kind);
    track->protected_sign = track->kind == kind && mt_actor_is(&track->contact->actor, MT_FACT_TARGET_PROTECTED_SIGN);
    track->status = status_seen(engine, track, truth, draw[3]);
}

void mt_sensor_step_look(mt_engine *engine, void *subject, uint32_t round)
{
    mt_track *track = subject;
    if (round != track->look || !mt_sensor_has_in_view(track->system, track->contact))
        return;
    recognise(engine, track);
    if (!track->seen)
        track->first_seen = engine->now;
    track->seen = true;
    mt_telling telling;
    mt_telling_open(engine, &telling, MT_ACT_DETECT);
    mt_telling_add_track(engine, &telling, track);
    mt_telling_say(engine, &telling, MT_FACT_TARGET_PERCEIVED_KIND,
                   track->kind == 0 ? mt_name_add(engine->vocabulary->names, "unknown") : track->kind);
    mt_telling_say(engine, &telling, MT_FACT_TARGET_PERCEIVED_STATUS,
                   track->status == 0 ? mt_name_add(engine->vocabulary->names, "unknown") : track->status);
    mt_telling_say(engine, &telling, MT_FACT_TARGET_CONFIDENCE, track->confidence);
    mt_telling_close(engine, &telling);
    mt_chain_ask(engine, track, MT_WHY_TARGET);
}

void mt_sensor_get_sighting(const mt_engine *engine, const mt_track *track, const mt_operator_state *operators,
                            mt_sighting *sighting)
{
    const mt_names *names = engine->vocabulary->names;
    double civilians = !operators ? MT_UNKNOWN : mt_actor_get(&operators->actor, MT_FACT_ASSESSED_CIVILIANS);
    *sighting = (mt_sighting){.target = mt_name_get_text(names, track->contact->actor.name),
                              .kind = track->kind == 0 ? "unknown" : mt_name_get_text(names, track->kind),
                              .status = track->status == 0 ? "unknown" : mt_name_get_text(names, track->status),
                              .confidence = track->confidence,
                              .seen_for = engine->now - track->first_seen,
                              .meant_for = track->meant_for,
                              .protected_sign = track->protected_sign,
                              .civilians_near = mt_value_is_known(civilians) ? (int64_t)civilians : -1};
}
