/* The chain of decision: what becomes of a contact that a system saw.
 *
 *              look                 nominate             approve, or the deadline where silence means proceed
 *   (not seen) ────▶ SEEN ────────────────────▶ PENDING ────────────────────────────────▶ ENGAGED ──effect──▶ DONE
 *                     ▲ ▲ │ no_person: engage ───────────────────────────────────────────────▲  │
 *       out of sight, │ │ └─ link down: HELD ──link up──▶ nominated again                       │ abort, deactivate,
 *       withdrawn ────┘ └──── looked at again ──── CLOSED ◀── veto, decline, expired, failed ◀──┘ expire
 *
 * Settled here, where the design is silent:
 * - person_selects: nothing is nominated. What the model does not ignore is on the person's screen, and what is
 *   chosen is engaged. The silence of a person who selects means nothing is engaged, whatever `silence` says.
 * - A model that says engage where control does not let it has nominated; one that nominates under no_person has
 *   engaged.
 * - veto_window runs from the moment at which the nomination is due at the person's post (sent plus latency),
 *   whether it arrived, was lost, or waits behind other questions there: the system cannot know. Where the screen
 *   is free that is the moment of showing; what remains at showing is human.window. At its end the system does
 *   what `silence` says: proceed engages, hold lets the nomination expire. Under person_may_veto silence that is
 *   not said means proceed; elsewhere it means hold. Without a veto_window a nomination stands until the contact
 *   is out of sight, and the person's window is for ever.
 * - Each nomination on a list to choose from has a window of its own.
 * - While the link is down, `hold` (also where nothing is said) keeps what was put forward and sends it anew when
 *   the link is back, with a whole window; `proceed` engages at once what the model put forward (under
 *   person_may_veto at the end of the window).
 * - decline ("I cannot judge this") is no veto: it means what `silence` means, at once where that is hold.
 * - A model that changes its mind (ignore, track) withdraws its nomination. A contact that changes is looked at
 *   and asked about again. */
#include "engine/chain.h"

#include "engine/crew.h"
#include "engine/effect.h"
#include "engine/entity.h"
#include "engine/link.h"
#include "engine/person.h"
#include "engine/sensor.h"
#include "engine/state.h"
#include "engine/system.h"
#include "engine/tell.h"
#include "engine/time.h"
#include "engine/track.h"

/* ---- what a system's fields mean ---- */

#define CONTROL_IS(engine, system, word) mt_system_is_word(engine, system, MT_FACT_SYSTEM_CONTROL, MT_SAYS_##word)

bool mt_silence_is_consent(const mt_engine *engine, const mt_system_state *system)
{
    if (mt_value_is_known(mt_actor_get(&system->actor, MT_FACT_SYSTEM_SILENCE)))
        return mt_system_is_word(engine, system, MT_FACT_SYSTEM_SILENCE, MT_SAYS_PROCEED);
    return CONTROL_IS(engine, system, MAY_VETO);
}

bool mt_chain_is_held(const mt_engine *engine, const mt_system_state *system)
{
    return system->suspended ||
           (!system->link_up && !mt_system_is_word(engine, system, MT_FACT_SYSTEM_LINK_LOSS, MT_SAYS_PROCEED));
}

/* ---- nomination ---- */

static void send(mt_engine *engine, mt_track *track)
{
    mt_system_state *system = track->system;
    double latency = !system->crew ? 0 : mt_link_draw_latency(engine, system, track);
    int64_t due = mt_time_add(engine->now, latency);
    if (system->crew && mt_link_draw_carried(engine, system, track))
        mt_engine_add(engine, due, MT_HAPPENS_REACH, track, track->round);
    if (!mt_value_is_known(system->veto_window) || CONTROL_IS(engine, system, SELECTS))
        return;
    track->deadline = mt_time_add(due, system->veto_window);
    mt_engine_add(engine, track->deadline, MT_HAPPENS_DEADLINE, track, track->round);
}

static void nominate(mt_engine *engine, mt_track *track)
{
    mt_system_state *system = track->system;
    bool may_veto = CONTROL_IS(engine, system, MAY_VETO);
    if (mt_chain_is_held(engine, system)) {
        mt_track_close(track, MT_STAGE_HELD);
        return;
    }
    if (CONTROL_IS(engine, system, NO_PERSON) || (!system->link_up && !may_veto)) {
        mt_effect_start(engine, track);
        return;
    }
    track->stage = MT_STAGE_PENDING;
    track->asking = NULL;
    if (!CONTROL_IS(engine, system, SELECTS)) {
        mt_telling telling;
        mt_telling_open(engine, &telling, MT_ACT_NOMINATE);
        mt_telling_add_track(engine, &telling, track);
        mt_telling_say_answer(engine, &telling, &track->answer, system->given->model.name);
        mt_telling_close(engine, &telling);
    }
    send(engine, track);
}

/* ---- asking the system's model ---- */

static const char *control_of(const mt_engine *engine, const mt_system_state *system)
{
    double control = mt_actor_get(&system->actor, MT_FACT_SYSTEM_CONTROL);
    return mt_value_is_known(control) ? mt_name_get_text(engine->vocabulary->names, (uint32_t)control) : "";
}

/* false after a failure, which was told. */
static bool ask(mt_engine *engine, mt_system_state *system, mt_track *track, mt_why why, const char *notice,
                mt_answer *answer)
{
    mt_sighting sighting;
    mt_question question = {.why = why,
                            .now = engine->now,
                            .entity = system->given->head.name,
                            .system = system->given->head.name,
                            .control = control_of(engine, system),
                            .sighting = &sighting,
                            .notice = notice,
                            .window = MT_FOREVER,
                            .past_reliability = MT_UNKNOWN,
                            .information = 1};
    if (track) {
        question.sighting_count = 1;
        mt_sensor_get_sighting(engine, track, mt_crew_get_lead(system->crew), &sighting);
    }
    *answer = (mt_answer){.confidence = MT_UNKNOWN};
    mt_decided decided = engine->calls.decide(engine->calls.context, false, system->index, &question, answer);
    const char *problem = decided == MT_DECIDED ? mt_answer_check(false, &question, answer) : NULL;
    if (decided == MT_DECIDED && !problem)
        return true;
    if (problem || decided == MT_DECIDES_LATER)
        answer->reason = problem ? problem : "a system cannot answer later";
    mt_telling telling;
    mt_telling_open(engine, &telling, MT_ACT_FAIL);
    if (track)
        mt_telling_add_track(engine, &telling, track);
    else
        mt_telling_add_system(&telling, system);
    mt_telling_say_failure(engine, &telling, system->given->model.name, &question, answer);
    return false;
}

static void put_forward(mt_engine *engine, mt_track *track)
{
    if (track->stage == MT_STAGE_SEEN || track->stage == MT_STAGE_CLOSED)
        nominate(engine, track);
}

/* Carries out what the model said. */
static void weigh(mt_engine *engine, mt_track *track)
{
    mt_system_state *system = track->system;
    bool selects = CONTROL_IS(engine, system, SELECTS);
    bool waits = track->stage == MT_STAGE_PENDING || track->stage == MT_STAGE_HELD;
    if (track->answer.wake > 0)
        mt_engine_add(engine, mt_time_add(engine->now, (double)track->answer.wake), MT_HAPPENS_RETHINK, track,
                      track->thought);
    switch (track->answer.word) {
    case MT_WORD_NOMINATE:
    case MT_WORD_ENGAGE: put_forward(engine, track); break;
    case MT_WORD_TRACK:
        if (selects)
            put_forward(engine, track);
        else if (waits)
            mt_track_close(track, MT_STAGE_SEEN);
        break;
    case MT_WORD_IGNORE:
        if (waits)
            mt_track_close(track, MT_STAGE_SEEN);
        break;
    case MT_WORD_ABORT: mt_chain_step_stop(engine, system, 0); break;
    default: /* woken, and nothing to add */ break;
    }
}

void mt_chain_ask(mt_engine *engine, mt_track *track, mt_why why)
{
    track->thought++;
    if (!ask(engine, track->system, track, why, NULL, &track->answer)) {
        if (track->stage == MT_STAGE_PENDING || track->stage == MT_STAGE_HELD)
            mt_track_close(track, MT_STAGE_CLOSED);
        return;
    }
    if (track->answer.after > 0)
        mt_engine_add(engine, mt_time_add(engine->now, (double)track->answer.after), MT_HAPPENS_WEIGHED, track,
                      track->thought);
    else
        weigh(engine, track);
}

static bool still_seen(const mt_track *track)
{
    return track->seen && track->stage != MT_STAGE_DONE && mt_sensor_has_in_view(track->system, track->contact);
}

void mt_chain_step_weighed(mt_engine *engine, void *subject, uint32_t round)
{
    mt_track *track = subject;
    if (round == track->thought && still_seen(track))
        weigh(engine, track);
}

void mt_chain_step_rethink(mt_engine *engine, void *subject, uint32_t round)
{
    mt_track *track = subject;
    if (round == track->thought && still_seen(track))
        mt_chain_ask(engine, track, MT_WHY_WAKE);
}

/* ---- notices ---- */

static void told(mt_engine *engine, mt_system_state *system, mt_why why, const char *notice)
{
    mt_answer answer;
    system->roused++;
    if (!ask(engine, system, NULL, why, notice, &answer))
        return;
    int64_t then = mt_time_add(engine->now, (double)answer.after);
    if (answer.word == MT_WORD_ABORT)
        mt_engine_add(engine, then, MT_HAPPENS_STOP, system, system->activation);
    if (answer.wake > 0)
        mt_engine_add(engine, mt_time_add(then, (double)answer.wake), MT_HAPPENS_ROUSE, system, system->roused);
}

void mt_chain_step_rouse(mt_engine *engine, void *subject, uint32_t round)
{
    mt_system_state *system = subject;
    if (round == system->roused && system->active)
        told(engine, system, MT_WHY_WAKE, NULL);
}

void mt_chain_add_notice(mt_engine *engine, mt_system_state *system, uint16_t act)
{
    if (system->active && act != MT_ACT_ENGAGE)
        told(engine, system, MT_WHY_NOTICE, mt_act_get_name(act));
    mt_person_add_notice(engine, system, act);
}

void mt_chain_step_stop(mt_engine *engine, void *subject, uint32_t round)
{
    (void)round;
    mt_system_say(engine, subject, MT_ACT_ABORT);
    mt_system_stop_attacks(engine, subject, true);
}

/* ---- the end of it, and of an outage ---- */

void mt_chain_step_deadline(mt_engine *engine, void *subject, uint32_t round)
{
    mt_track *track = subject;
    if (round != track->round || track->stage != MT_STAGE_PENDING)
        return;
    if (mt_silence_is_consent(engine, track->system))
        mt_effect_start(engine, track);
    else
        mt_track_close(track, MT_STAGE_CLOSED);
}

void mt_chain_start_held(mt_engine *engine, mt_system_state *system)
{
    if (mt_chain_is_held(engine, system))
        return;
    for (mt_track *track = system->tracks, *next; track; track = next) {
        next = track->next;
        if (track->stage == MT_STAGE_HELD && still_seen(track)) {
            mt_track_close(track, MT_STAGE_SEEN);
            nominate(engine, track);
        }
    }
}
