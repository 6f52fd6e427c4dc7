/* Contacts: they come, move, change and leave. Each has a name of its own, and every draw that concerns it is keyed by
 * that name: what happens to one never moves the luck of another.
 *
 * A contact that comes once bears the name of its entry in the list; one that comes again and again, or several at a
 * time, is numbered from 1 in order of appearance. One that an effect has struck, or that has left, is no longer there
 * to be seen. */
#include "engine/contact.h"

#include "engine/entity.h"
#include "engine/people.h"
#include "engine/quantity.h"
#include "engine/sensor.h"
#include "engine/state.h"
#include "engine/system.h"
#include "engine/tell.h"
#include "engine/time.h"
#include "engine/track.h"

static const char *source_name(mt_engine *engine, size_t source, uint32_t *number)
{
    const mt_contact *given = &engine->scenario->contact[source];
    struct mt_source *from = &engine->source[source];
    size_t place = from->came++;
    if (place == from->named) {
        if (from->named == from->room)
            from->name = mt_arena_add_room(&engine->arena, from->name, from->named, &from->room, sizeof *from->name);
        bool once = given->every.kind == MT_Q_ABSENT && given->count <= 1 && place == 0;
        const char *name =
            once ? given->head.name : mt_arena_write(&engine->arena, "%s-%zu", given->head.name, place + 1);
        from->name[from->named++] = mt_name_add(engine->vocabulary->names, name);
    }
    *number = from->name[place];
    return mt_name_get_text(engine->vocabulary->names, *number);
}

static void plan_steps(mt_engine *engine, mt_contact_state *contact, const char *name)
{
    const mt_contact *given = contact->given;
    mt_stream stream;
    bool open = false;
    for (size_t i = 0; i < given->path_count; i++)
        if (given->path[i].at.kind != MT_Q_ABSENT)
            mt_engine_add(
                engine,
                mt_time_add(engine->now, mt_quantity_draw(engine, &given->path[i].at, &stream, &open, name, "path")),
                MT_HAPPENS_MOVE, contact, (uint32_t)i);
    open = false;
    for (size_t i = 0; i < given->becomes_count; i++)
        mt_engine_add(
            engine,
            mt_time_add(engine->now, mt_quantity_draw(engine, &given->becomes[i].at, &stream, &open, name, "becomes")),
            MT_HAPPENS_CHANGE, contact, (uint32_t)i);
    double stays = mt_quantity_get(engine, &given->stays, name, "stays");
    if (mt_value_is_known(stays))
        mt_engine_add(engine, mt_time_add(engine->now, stays), MT_HAPPENS_LEAVE, contact, 0);
}

static int64_t people_at(const mt_actor *actor)
{
    double people = mt_actor_get(actor, MT_FACT_TARGET_PEOPLE);
    if (!mt_value_is_known(people))
        people = mt_actor_get(actor, MT_FACT_TARGET_OCCUPANTS);
    return !mt_value_is_known(people) ? -1 : people < 0 ? 0 : (int64_t)floor(people + 0.5);
}

static void tell(mt_engine *engine, mt_contact_state *contact, uint16_t act, const mt_step *step)
{
    mt_telling telling;
    mt_telling_open(engine, &telling, act);
    mt_telling_add_name(&telling, MT_TARGET, &contact->actor);
    mt_telling_add_name(&telling, MT_PLACE, !contact->place ? NULL : &contact->place->actor);
    telling.event.who[MT_GROUP] = contact->group;
    for (size_t i = 0; !step && i < contact->actor.count; i++)
        mt_telling_say(engine, &telling, contact->actor.held[i].fact, contact->actor.held[i].value);
    for (size_t i = 0; step && i < step->fact_count; i++) {
        const char *purpose = engine->vocabulary->facts[step->fact[i].fact].name;
        mt_telling_say(
            engine, &telling, step->fact[i].fact,
            mt_quantity_get(engine, &step->fact[i].value, mt_actor_get_name(engine, &contact->actor), purpose));
    }
    mt_telling_close(engine, &telling);
}

static void face_all(mt_engine *engine, mt_contact_state *contact)
{
    for (size_t i = 0; i < engine->scenario->system_count; i++)
        mt_sensor_start(engine, &engine->system[i], contact);
}

mt_contact_state *mt_contact_add(mt_engine *engine, size_t source)
{
    const mt_contact *given = &engine->scenario->contact[source];
    mt_contact_state *contact = mt_arena_get(&engine->run_arena, sizeof *contact);
    const char *name = source_name(engine, source, &contact->actor.name);
    contact->actor.arena = &engine->run_arena;
    contact->actor.room = given->head.fact_count + 4;
    contact->actor.held = mt_arena_get_array(&engine->run_arena, contact->actor.room, sizeof *contact->actor.held);
    contact->given = given;
    contact->group = mt_name_add(engine->vocabulary->names, given->group);
    bool starts_on_path = given->path_count > 0 && given->path[0].at.kind == MT_Q_ABSENT;
    contact->place = mt_place_find(engine, starts_on_path ? given->path[0].place : given->place);
    mt_actor_set_given(engine, &contact->actor, &given->head);
    contact->unharmed = people_at(&contact->actor);
    contact->present = true;
    contact->earlier = engine->ever;
    contact->previous = engine->contacts_end;
    *(engine->contacts_end ? &engine->contacts_end->next : &engine->contacts) = contact;
    engine->ever = engine->contacts_end = contact;
    tell(engine, contact, MT_ACT_APPEAR, NULL);
    plan_steps(engine, contact, name);
    face_all(engine, contact);
    return contact;
}

/* ---- arrivals ---- */

static void plan_next(mt_engine *engine, size_t source, int64_t from)
{
    const mt_contact *given = &engine->scenario->contact[source];
    struct mt_source *state = &engine->source[source];
    double wait = mt_quantity_draw(engine, &given->every, &state->every, &state->open, given->head.name, "every");
    if (given->every.kind <= MT_Q_PARAMETER && !(wait > 0)) {
        mt_engine_set_failed(
            engine, mt_arena_write(&engine->run_arena, "contact %s: every must be longer than 0", given->head.name));
        return;
    }
    mt_engine_add(engine, mt_time_add(from, wait < 1 ? 1 : wait), MT_HAPPENS_ARRIVAL, &engine->number[source], 0);
}

void mt_contact_start(mt_engine *engine)
{
    for (size_t i = 0; i < engine->scenario->contact_count; i++) {
        const mt_contact *given = &engine->scenario->contact[i];
        double at = mt_quantity_get(engine, &given->at, given->head.name, "at");
        if (given->at.kind == MT_Q_ABSENT && given->every.kind != MT_Q_ABSENT)
            plan_next(engine, i, 0);
        else
            mt_engine_add(engine, mt_time_add(0, at), MT_HAPPENS_ARRIVAL, &engine->number[i], 0);
    }
}

void mt_contact_step_arrival(mt_engine *engine, void *subject, uint32_t round)
{
    size_t source = *(size_t *)subject;
    const mt_contact *given = &engine->scenario->contact[source];
    (void)round;
    for (size_t i = 0; i < (given->count == 0 ? 1 : given->count); i++)
        mt_contact_add(engine, source);
    if (given->every.kind != MT_Q_ABSENT)
        plan_next(engine, source, engine->now);
}

/* ---- steps ---- */

/* What went out of a system's sight is no longer put forward; what came into it is looked at. */
void mt_contact_step_move(mt_engine *engine, void *subject, uint32_t round)
{
    mt_contact_state *contact = subject;
    const mt_step *step = &contact->given->path[round];
    if (!contact->present)
        return;
    contact->place = mt_place_find(engine, step->place);
    tell(engine, contact, MT_ACT_SET, step);
    for (mt_track *track = contact->tracks; track; track = track->of_contact)
        if (!mt_sensor_has_in_view(track->system, contact) && track->stage != MT_STAGE_ENGAGED) {
            mt_track_close(track, track->stage == MT_STAGE_CLOSED ? MT_STAGE_CLOSED : MT_STAGE_SEEN);
            track->seen = false;
        }
    for (size_t i = 0; i < engine->scenario->system_count; i++) {
        mt_track *track = contact->tracks;
        while (track && track->system != &engine->system[i])
            track = track->of_contact;
        if (!track || !track->seen)
            mt_sensor_start(engine, &engine->system[i], contact);
    }
}

void mt_contact_step_change(mt_engine *engine, void *subject, uint32_t round)
{
    mt_contact_state *contact = subject;
    const mt_step *step = &contact->given->becomes[round];
    if (!contact->present)
        return;
    tell(engine, contact, MT_ACT_SET, step);
    for (size_t i = 0; i < step->fact_count; i++)
        if (step->fact[i].fact == MT_FACT_TARGET_PEOPLE || step->fact[i].fact == MT_FACT_TARGET_OCCUPANTS)
            contact->unharmed = people_at(&contact->actor);
    face_all(engine, contact);
}

/* ---- the end of it ---- */

void mt_contact_add_ignored(mt_engine *engine, mt_contact_state *contact)
{
    if (contact->in_flight > 0)
        return;
    for (size_t i = 0; i < contact->given->ignored_count; i++) {
        const mt_people *people = &contact->given->ignored[i];
        double count =
            mt_quantity_get(engine, &people->count, mt_actor_get_name(engine, &contact->actor), "harm_if_ignored");
        if (!(count > 0))
            continue;
        mt_people_get(engine, mt_name_find(engine->vocabulary->names, people->status))->ignored +=
            (int64_t)floor(count + 0.5);
        engine->ignored_harm += floor(count + 0.5);
    }
}

void mt_contact_close(mt_engine *engine, mt_contact_state *contact)
{
    if (!contact->present)
        return;
    contact->present = false;
    *(contact->previous ? &contact->previous->next : &engine->contacts) = contact->next;
    *(contact->next ? &contact->next->previous : &engine->contacts_end) = contact->previous;
    for (mt_track *track = contact->tracks; track; track = track->of_contact)
        if (track->stage != MT_STAGE_ENGAGED) {
            mt_track_close(track, MT_STAGE_DONE);
            track->look++;
        }
}

void mt_contact_step_leave(mt_engine *engine, void *subject, uint32_t round)
{
    mt_contact_state *contact = subject;
    (void)round;
    if (!contact->present)
        return;
    mt_contact_add_ignored(engine, contact);
    mt_contact_close(engine, contact);
}
