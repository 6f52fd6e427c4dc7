/* The engine: virtual time. What is to happen stands in the queue; a step takes the first, sets the clock to its time,
 * and lets it happen. Nothing else moves the clock, so stepping with any budget, pausing and resuming give the same
 * events.
 *
 *   before tick 0   the acts of `before`
 *   tick 0          begin of every party, place, operator and system; the stories' first steps; the timeline's acts
 *                   of tick 0; systems that start active are activated; contacts of tick 0
 *   the last tick   behind all else: `end`
 *
 * Settled here: with `until` MT_FOREVER the clock stands while a person outside has a question (MT_PROGRESS_WAITING),
 * and `after` of the answer says how long it took. With a finite `until` it goes on, as a live room paces it, and an
 * answer counts from the time that was reached. */
#include "engine/engine.h"

#include <stdlib.h>
#include <string.h>

#include "engine/act.h"
#include "engine/chain.h"
#include "engine/contact.h"
#include "engine/crew.h"
#include "engine/effect.h"
#include "engine/entity.h"
#include "engine/link.h"
#include "engine/person.h"
#include "engine/quantity.h"
#include "engine/screen.h"
#include "engine/sensor.h"
#include "engine/state.h"
#include "engine/system.h"
#include "engine/tell.h"
#include "engine/time.h"
#include "engine/world.h"

void mt_engine_add(mt_engine *engine, int64_t t, mt_happening kind, void *subject, uint32_t round)
{
    if (t <= engine->lasts)
        mt_queue_add(&engine->queue, t, (mt_occurrence){subject, kind, round});
}

void mt_engine_set_failed(mt_engine *engine, const char *why)
{
    if (!engine->why)
        engine->why = !why ? "it gave no reason" : why;
}

/* ---- what happens ---- */

static void begin(mt_engine *engine, void *subject, uint32_t round)
{
    (void)subject, (void)round;
    engine->begun = true;
    mt_world_say_begin(engine);
}

static void story(mt_engine *engine, void *subject, uint32_t round)
{
    size_t number = *(size_t *)subject;
    int64_t next = MT_FOREVER;
    const char *why = NULL;
    (void)round;
    if (!engine->calls.story) {
        mt_engine_set_failed(engine, "the scenario has a story, and nothing here tells stories");
        return;
    }
    if (engine->calls.story(engine->calls.context, number, engine->now, &next, &why) < 0) {
        mt_engine_set_failed(engine, why);
        return;
    }
    if (next != MT_FOREVER)
        mt_engine_add(engine, next < engine->now ? engine->now : next, MT_HAPPENS_STORY, subject, 0);
}

static void end(mt_engine *engine, void *subject, uint32_t round)
{
    (void)subject, (void)round;
    for (mt_contact_state *contact = engine->contacts; contact; contact = contact->next)
        mt_contact_add_ignored(engine, contact);
    mt_telling telling;
    mt_telling_open(engine, &telling, MT_ACT_END);
    mt_telling_say(engine, &telling, MT_FACT_RUN_CIVILIAN_HARM, engine->civilian_harm);
    mt_telling_say(engine, &telling, MT_FACT_RUN_COMBATANT_HARM, engine->combatant_harm);
    mt_telling_say(engine, &telling, MT_FACT_RUN_IGNORED_HARM, engine->ignored_harm);
    mt_telling_say(engine, &telling, MT_FACT_RUN_ENGAGEMENTS, (double)engine->engagements);
    mt_telling_close(engine, &telling);
    engine->ended = true;
}

static void (*const happens[MT_HAPPENINGS])(mt_engine *engine, void *subject, uint32_t round) = {
    [MT_HAPPENS_SCRIPT] = mt_act_step,
    [MT_HAPPENS_BEGIN] = begin,
    [MT_HAPPENS_STORY] = story,
    [MT_HAPPENS_SETTLE] = mt_system_step_settle,
    [MT_HAPPENS_ARRIVAL] = mt_contact_step_arrival,
    [MT_HAPPENS_MOVE] = mt_contact_step_move,
    [MT_HAPPENS_CHANGE] = mt_contact_step_change,
    [MT_HAPPENS_LEAVE] = mt_contact_step_leave,
    [MT_HAPPENS_LOOK] = mt_sensor_step_look,
    [MT_HAPPENS_WEIGHED] = mt_chain_step_weighed,
    [MT_HAPPENS_RETHINK] = mt_chain_step_rethink,
    [MT_HAPPENS_ROUSE] = mt_chain_step_rouse,
    [MT_HAPPENS_STOP] = mt_chain_step_stop,
    [MT_HAPPENS_REACH] = mt_person_step_reach,
    [MT_HAPPENS_DEADLINE] = mt_chain_step_deadline,
    [MT_HAPPENS_ANSWERED] = mt_person_step_answered,
    [MT_HAPPENS_VERDICT] = mt_person_step_verdict,
    [MT_HAPPENS_REMIND] = mt_person_step_remind,
    [MT_HAPPENS_ORDER] = mt_link_step_order,
    [MT_HAPPENS_EFFECT] = mt_effect_step,
    [MT_HAPPENS_EXPIRE] = mt_system_step_expire,
    [MT_HAPPENS_LINK_BACK] = mt_link_step_back,
    [MT_HAPPENS_OFF] = mt_system_step_off,
    [MT_HAPPENS_END] = end,
};

/* ---- a run ---- */

mt_engine *mt_engine_new(const mt_scenario *scenario, mt_vocabulary *vocabulary, const mt_engine_calls *calls)
{
    mt_engine *engine = calloc(1, sizeof *engine);
    MT_REQUIRE(engine);
    mt_arena_init(&engine->arena);
    mt_arena_init(&engine->run_arena);
    engine->scenario = scenario;
    engine->vocabulary = vocabulary;
    engine->calls = *calls;
    engine->ended = true;
    mt_queue_init(&engine->queue, &engine->arena);
    mt_world_init(engine);
    return engine;
}

void mt_engine_free(mt_engine *engine)
{
    if (!engine)
        return;
    mt_arena_free(&engine->run_arena);
    mt_arena_free(&engine->arena);
    free(engine);
}

static void parameters_set(mt_engine *engine, const mt_run_settings *settings)
{
    const mt_circumstance *circumstance = settings->circumstance;
    for (size_t i = 0; i < engine->scenario->parameter_count; i++)
        engine->parameter[i] = settings->parameter ? settings->parameter[i] : engine->scenario->parameter[i].by_default;
    for (size_t i = 0; !settings->parameter && circumstance && i < circumstance->with_count; i++)
        engine->parameter[circumstance->with[i].parameter] = circumstance->with[i].value;
    double mislead = !circumstance ? 0 : mt_quantity_get(engine, &circumstance->mislead, circumstance->name, "mislead");
    engine->mislead = mt_value_is_known(mislead) ? mislead : 0;
}

static void plan_run(mt_engine *engine)
{
    mt_act_add_scripted(engine, true);
    mt_engine_add(engine, 0, MT_HAPPENS_BEGIN, NULL, 0);
    for (size_t i = 0; i < engine->scenario->story_count; i++)
        mt_engine_add(engine, 0, MT_HAPPENS_STORY, &engine->number[i], 0);
    mt_act_add_scripted(engine, false);
    mt_engine_add(engine, 0, MT_HAPPENS_SETTLE, NULL, 0);
    mt_contact_start(engine);
    mt_queue_add_last(&engine->queue, engine->lasts, (mt_occurrence){NULL, MT_HAPPENS_END, 0});
}

int mt_engine_start(mt_engine *engine, const mt_run_settings *settings)
{
    mt_arena_reset(&engine->run_arena);
    mt_queue_reset(&engine->queue);
    size_t room =
        engine->vocabulary->count + 1; /* begin of a system without operator says one fact that is not its own */
    if (engine->scratch_room < room) {
        engine->scratch = mt_arena_get_array(&engine->arena, room, sizeof *engine->scratch);
        engine->scratch_room = room;
    }
    engine->seed = settings->seed;
    engine->run = settings->run;
    parameters_set(engine, settings);
    mt_world_reset(engine);
    double lasts = mt_quantity_get(engine, &engine->scenario->lasts, "scenario", "lasts");
    if (!(lasts >= 0 && lasts < (double)MT_FOREVER / 2)) {
        engine->ended = true;
        mt_engine_set_failed(engine, "lasts must be a time of 0 or more");
        return MT_ERROR_RANGE;
    }
    engine->lasts = (int64_t)lasts;
    plan_run(engine);
    engine->now = mt_queue_get_time(&engine->queue) < 0 ? mt_queue_get_time(&engine->queue) : 0;
    return !engine->why ? 0 : MT_ERROR_RANGE;
}

/* A screen with a question on which nothing hangs any more makes room, if others wait behind it. */
static void screens_go_on(mt_engine *engine)
{
    for (size_t i = 0; engine->outside && i < engine->scenario->operator_count; i++)
        mt_person_ask(engine, engine->operators[i].crew);
}

mt_progress mt_engine_step(mt_engine *engine, int64_t until, uint64_t budget)
{
    for (uint64_t used = 0;; used++) {
        if (engine->why)
            return MT_PROGRESS_FAILED;
        if (engine->ended)
            return MT_PROGRESS_ENDED;
        int64_t t = mt_queue_get_time(&engine->queue);
        if (until == MT_FOREVER && engine->outside && t > engine->now)
            return MT_PROGRESS_WAITING;
        if (t > until) {
            engine->now = engine->now < until ? until : engine->now;
            return MT_PROGRESS_MORE;
        }
        if (budget != 0 && used == budget)
            return MT_PROGRESS_MORE;
        mt_occurrence what;
        mt_queue_take(&engine->queue, &engine->now, &what);
        engine->taken++;
        happens[what.kind](engine, what.subject, what.round);
        screens_go_on(engine);
    }
}

void mt_engine_stop(mt_engine *engine)
{
    if (!engine->ended)
        end(engine, NULL, 0);
}

/* ---- persons outside ---- */

static int unasked(mt_engine *engine, mt_operator_state *operators, const char *name, const mt_answer *answer)
{
    mt_system_state *system = name ? mt_system_find(engine, name) : NULL;
    for (size_t i = 0; !name && operators->systems == 1 && i < engine->scenario->system_count; i++)
        if (engine->system[i].crew == operators->crew)
            system = &engine->system[i];
    if (!system || system->crew != operators->crew)
        return MT_ERROR_INPUT;
    if ((answer->word != MT_WORD_ABORT && answer->word != MT_WORD_DEACTIVATE) || answer->after < 0)
        return MT_ERROR_RANGE;
    if (!operators->at_post)
        return MT_ERROR_STATE;
    mt_asking *asking = mt_asking_new(engine, system, operators, MT_WHY_NOTICE, 0);
    asking->answer = *answer;
    asking->answer.wake = 0;
    asking->answer.reason = mt_arena_add_text(&engine->run_arena, answer->reason);
    asking->answered = true;
    mt_engine_add(engine, mt_time_add(engine->now, (double)answer->after), MT_HAPPENS_ANSWERED, asking, 0);
    return 0;
}

int mt_engine_add_input(mt_engine *engine, const char *entity, uint64_t ticket, const char *system,
                        const mt_answer *answer)
{
    mt_operator_state *operators = mt_operator_find(engine, entity);
    if (engine->ended || engine->why)
        return MT_ERROR_STATE;
    if (!operators)
        return MT_ERROR_INPUT;
    if (ticket == 0)
        return unasked(engine, operators, system, answer);
    mt_asking *asking = engine->outside;
    while (asking && asking->ticket != ticket)
        asking = asking->next_outside;
    if (!asking || asking->operators != operators)
        return MT_ERROR_STATE;
    if (mt_answer_check(true, &asking->question, answer))
        return MT_ERROR_RANGE;
    asking->answer = *answer;
    asking->answer.reason = mt_arena_add_text(&engine->run_arena, answer->reason);
    asking->answered = true;
    asking->answered_at = mt_time_add(engine->now, (double)answer->after);
    mt_asking_close_outside(engine, asking);
    mt_engine_add(engine, asking->answered_at, MT_HAPPENS_ANSWERED, asking, asking->round);
    return 0;
}

size_t mt_engine_get_waiting(const mt_engine *engine)
{
    size_t count = 0;
    for (const mt_asking *asking = engine->outside; asking; asking = asking->next_outside)
        count++;
    return count;
}

uint64_t mt_engine_get_ticket(const mt_engine *engine, size_t k, const char **entity, const mt_question **question)
{
    const mt_asking *asking = engine->outside;
    for (; asking && k > 0; k--)
        asking = asking->next_outside;
    if (!asking)
        return 0;
    *entity = asking->operators->given->head.name;
    *question = &asking->question;
    return asking->ticket;
}

/* ---- what can be asked of a run ---- */

int64_t mt_engine_get_now(const mt_engine *engine) { return engine->now; }
uint64_t mt_engine_get_taken(const mt_engine *engine) { return engine->taken; }
const char *mt_engine_get_why(const mt_engine *engine) { return engine->why; }

const mt_people_record *mt_engine_get_people(const mt_engine *engine, size_t *count)
{
    *count = 0;
    for (size_t i = 0; i < engine->people_count; i++) {
        const mt_people_record *people = &engine->people[i];
        if (i < 2 || people->exposed > 0 || people->harmed > 0 || people->ignored > 0)
            engine->people_told[(*count)++] = *people;
    }
    return engine->people_told;
}

double mt_engine_draw(mt_engine *engine, size_t number)
{
    MT_REQUIRE(number < engine->scenario->story_count);
    return mt_stream_draw_uniform(&engine->story_stream[number]);
}

double mt_engine_get_fact(mt_engine *engine, const char *entity, uint16_t number)
{
    if (number >= engine->vocabulary->count)
        return MT_UNKNOWN;
    const mt_fact *fact = &engine->vocabulary->facts[number];
    const mt_actor *actor = mt_actor_find(engine, fact->owner, entity);
    if (!actor || fact->nature == MT_EVENT_FACT)
        return MT_UNKNOWN;
    if (number == MT_FACT_HUMAN_ON_WATCH_FOR) {
        const mt_operator_state *operators = (const mt_operator_state *)actor;
        return operators->at_post ? (double)(engine->now - operators->on_watch_since) : 0;
    }
    double value = mt_actor_get(actor, number);
    if (fact->nature == MT_CLOCK && mt_value_is_known(value))
        return isinf(value) ? 0 : (double)engine->now - value;
    return value;
}
