/* Events: what happened is said once, and what is thereby known of each entity is kept. Every event of the engine is
 * made here, so that no event forgets an identity, says a fact twice, or leaves the world knowing less than the record.
 */
#include "engine/tell.h"

#include <string.h>

#include "engine/contact.h"
#include "engine/crew.h"
#include "engine/entity.h"
#include "engine/screen.h"
#include "engine/state.h"
#include "engine/system.h"
#include "engine/track.h"

/* ---- making an event ---- */

void mt_telling_open(mt_engine *engine, mt_telling *telling, uint16_t act)
{
    *telling = (mt_telling){.event = {.t = engine->now, .act = act, .said = engine->scratch}};
}

void mt_telling_add_name(mt_telling *telling, mt_key key, mt_actor *actor)
{
    telling->owner[key] = actor;
    telling->event.who[key] = !actor ? 0 : actor->name;
}

void mt_telling_add_system(mt_telling *telling, mt_system_state *system)
{
    mt_telling_add_name(telling, MT_SYSTEM, &system->actor);
    mt_operator_state *lead = mt_crew_get_lead(system->crew);
    mt_telling_add_name(telling, MT_OPERATOR, !lead ? NULL : &lead->actor);
    mt_telling_add_name(telling, MT_PARTY, !system->party ? NULL : &system->party->actor);
    mt_telling_add_name(telling, MT_PLACE, !system->place ? NULL : &system->place->actor);
    telling->event.who[MT_GROUP] = system->group;
}

void mt_telling_add_track(mt_engine *engine, mt_telling *telling, mt_track *track)
{
    mt_contact_state *contact = track->contact;
    mt_telling_add_system(telling, track->system);
    mt_telling_add_name(telling, MT_TARGET, &contact->actor);
    if (track->asking && telling->event.act != MT_ACT_DETECT)
        mt_telling_add_name(telling, MT_OPERATOR, &track->asking->operators->actor);
    if (contact->place)
        mt_telling_add_name(telling, MT_PLACE, &contact->place->actor);
    if (telling->event.who[MT_GROUP] == 0)
        telling->event.who[MT_GROUP] = contact->group;
    if (telling->event.act != MT_ACT_DETECT)
        telling->event.who[MT_ATTACK] = mt_attack_get(engine, track->system);
}

bool mt_telling_has(const mt_telling *telling, uint16_t fact)
{
    for (size_t i = 0; i < telling->event.said_count; i++)
        if (telling->event.said[i].fact == fact)
            return true;
    return false;
}

void mt_telling_say(mt_engine *engine, mt_telling *telling, uint16_t fact, double value)
{
    for (size_t i = 0; i < telling->event.said_count; i++)
        if (engine->scratch[i].fact == fact) {
            engine->scratch[i].value = value;
            return;
        }
    engine->scratch[telling->event.said_count++] = (mt_said){fact, value};
}

static void tell_word(mt_engine *engine, mt_telling *telling, uint16_t fact, const char *word)
{
    if (word && *word != '\0')
        mt_telling_say(engine, telling, fact, mt_name_add(engine->vocabulary->names, word));
}

void mt_telling_say_answer(mt_engine *engine, mt_telling *telling, const mt_answer *answer, const char *model)
{
    tell_word(engine, telling, MT_FACT_ANSWER_WORD, mt_word_names[answer->word]);
    if (mt_value_is_known(answer->confidence))
        mt_telling_say(engine, telling, MT_FACT_ANSWER_CONFIDENCE, answer->confidence);
    tell_word(engine, telling, MT_FACT_ANSWER_REASON, answer->reason);
    tell_word(engine, telling, MT_FACT_ANSWER_MODEL, model);
}

/* ---- what is known after it ---- */

static void know(mt_engine *engine, const mt_telling *telling, const mt_said *said)
{
    const mt_fact *fact = &engine->vocabulary->facts[said->fact];
    mt_actor *owner = fact->owner == MT_NO_KEY ? NULL : telling->owner[fact->owner];
    if (!owner || fact->nature == MT_EVENT_FACT)
        return;
    mt_actor_set(owner, said->fact, fact->nature == MT_CLOCK ? (double)engine->now - said->value : said->value);
}

static void know_by_act(mt_engine *engine, const mt_telling *telling)
{
    uint16_t act = telling->event.act;
    for (size_t i = engine->saying_first[act]; i < engine->saying_first[act + 1]; i++) {
        const mt_said_by_act *saying = &engine->saying[i];
        mt_actor *owner = telling->owner[engine->vocabulary->facts[saying->fact].owner];
        if (!owner)
            continue;
        double value = saying->saying == MT_SAYS     ? saying->value
                       : saying->saying == MT_STARTS ? (double)engine->now
                                                     : INFINITY;
        mt_actor_set(owner, saying->fact, value);
    }
}

void mt_telling_close(mt_engine *engine, mt_telling *telling)
{
    know_by_act(engine, telling);
    for (size_t i = 0; i < telling->event.said_count; i++)
        know(engine, telling, &engine->scratch[i]);
    engine->calls.emit(engine->calls.context, &telling->event);
    if (telling->event.who[MT_SYSTEM] != 0 && telling->event.who[MT_OPERATOR] != 0)
        mt_crew_set_named(engine, (mt_system_state *)telling->owner[MT_SYSTEM],
                          (mt_operator_state *)telling->owner[MT_OPERATOR]);
}

/* ---- begin: each identity enters the record with what is known of it ---- */

static void begin(mt_engine *engine, mt_telling *telling, const mt_actor *actor)
{
    for (size_t i = 0; i < actor->count; i++)
        if (engine->vocabulary->facts[actor->held[i].fact].nature == MT_STATE)
            engine->scratch[telling->event.said_count++] = actor->held[i];
    engine->calls.emit(engine->calls.context, &telling->event);
}

void mt_world_say_begin(mt_engine *engine)
{
    mt_telling telling;
    for (size_t i = 0; i < engine->scenario->party_count; i++) {
        mt_telling_open(engine, &telling, MT_ACT_BEGIN);
        mt_telling_add_name(&telling, MT_PARTY, &engine->party[i].actor);
        begin(engine, &telling, &engine->party[i].actor);
    }
    for (size_t i = 0; i < engine->scenario->place_count; i++) {
        mt_telling_open(engine, &telling, MT_ACT_BEGIN);
        mt_telling_add_name(&telling, MT_PLACE, &engine->place[i].actor);
        mt_telling_add_name(&telling, MT_PARTY, !engine->place[i].party ? NULL : &engine->place[i].party->actor);
        begin(engine, &telling, &engine->place[i].actor);
    }
    for (size_t i = 0; i < engine->scenario->operator_count; i++) {
        mt_telling_open(engine, &telling, MT_ACT_BEGIN);
        mt_telling_add_name(&telling, MT_OPERATOR, &engine->operators[i].actor);
        mt_telling_add_name(&telling, MT_PARTY,
                            !engine->operators[i].party ? NULL : &engine->operators[i].party->actor);
        begin(engine, &telling, &engine->operators[i].actor);
    }
    for (size_t i = 0; i < engine->scenario->system_count; i++) {
        mt_telling_open(engine, &telling, MT_ACT_BEGIN);
        mt_telling_add_system(&telling, &engine->system[i]);
        engine->system[i].named = mt_crew_get_lead(engine->system[i].crew);
        if (!engine->system[i].named)
            mt_telling_say(engine, &telling, MT_FACT_HUMAN_AT_POST,
                           0); /* of nobody in particular: there is no person */
        begin(engine, &telling, &engine->system[i].actor);
    }
}

/* ---- a model that failed is a result ---- */

void mt_telling_say_failure(mt_engine *engine, mt_telling *telling, const char *model, const mt_question *question,
                            const mt_answer *answer)
{
    if (!model)
        model = "(none)";
    const char *why = !answer->reason || *answer->reason == '\0' ? "it gave no answer" : answer->reason;
    tell_word(engine, telling, MT_FACT_ANSWER_MODEL, model);
    tell_word(engine, telling, MT_FACT_ANSWER_QUESTION, mt_why_names[question->why]);
    telling->event.about = mt_arena_write(
        &engine->run_arena, "the model %s, deciding for %s, failed on a %s question: %s; the system holds", model,
        question->entity, mt_why_names[question->why], why);
    mt_telling_close(engine, telling);
}

/* ---- attacks: one assessment, and every engagement under it ---- */

static uint32_t attack_new(mt_engine *engine)
{
    if (engine->attacks == engine->attack_named) {
        if (engine->attack_named == engine->attack_room)
            engine->attack_name = mt_arena_add_room(&engine->arena, engine->attack_name, engine->attack_named,
                                                    &engine->attack_room, sizeof *engine->attack_name);
        const char *name = mt_arena_write(&engine->arena, "attack-%zu", engine->attacks + 1);
        engine->attack_name[engine->attack_named++] = mt_name_add(engine->vocabulary->names, name);
    }
    return engine->attack_name[engine->attacks++];
}

/* An assessment opens a new one for its operator's crew; one by nobody in particular opens it for everybody. */
uint32_t mt_attack_start(mt_engine *engine, mt_crew *crew, uint32_t name)
{
    uint32_t attack = name != 0 ? name : attack_new(engine);
    if (crew) {
        crew->attack = attack;
        return attack;
    }
    for (size_t i = 0; i < engine->scenario->operator_count; i++)
        engine->operators[i].crew->attack = attack;
    for (size_t i = 0; i < engine->scenario->system_count; i++)
        engine->system[i].attack = attack;
    return attack;
}

/* Where nobody assessed anything, all that a crew (or a system without one) does is one attack. */
uint32_t mt_attack_get(mt_engine *engine, mt_system_state *system)
{
    uint32_t *attack = system->crew ? &system->crew->attack : &system->attack;
    if (*attack == 0)
        *attack = attack_new(engine);
    return *attack;
}
