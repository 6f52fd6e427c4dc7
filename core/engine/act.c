/* Acts that are not the chain's own: those of `before` and `timeline`, and those of stories. They take the same way:
 * the event is told, then what follows from it happens.
 *
 * Settled here: an engage or detect that an author writes is recorded, and counts as use and as an engagement, but
 * harms nobody. An effect that an author writes harms those whom it says, as what lies there from earlier years does,
 * and touches no contact. An abort that an author writes is an order of the operator, over the link. A control that is
 * changed says selects_itself and engages_itself anew. suspend holds a system until it is activated. */
#include "engine/act.h"

#include <string.h>

#include "engine/contact.h"
#include "engine/crew.h"
#include "engine/link.h"
#include "engine/people.h"
#include "engine/quantity.h"
#include "engine/screen.h"
#include "engine/state.h"
#include "engine/system.h"
#include "engine/tell.h"
#include "engine/time.h"

/* ---- what an act brings with it ---- */

/* Owners that the event does not name are taken from the identities that it does, as the judge takes them: by the
 * latest event. */
static void take_over(mt_telling *telling)
{
    mt_system_state *system = (mt_system_state *)telling->owner[MT_SYSTEM];
    mt_place_state *place = (mt_place_state *)telling->owner[MT_PLACE];
    if (system && !telling->owner[MT_OPERATOR] && system->named)
        telling->owner[MT_OPERATOR] = &system->named->actor;
    if (system && !telling->owner[MT_PARTY] && system->party)
        telling->owner[MT_PARTY] = &system->party->actor;
    if (place && !telling->owner[MT_PARTY] && place->party)
        telling->owner[MT_PARTY] = &place->party->actor;
}

static void say_more(mt_engine *engine, mt_telling *telling)
{
    mt_system_state *system = (mt_system_state *)telling->owner[MT_SYSTEM];
    double control = mt_event_get(&telling->event, MT_FACT_SYSTEM_CONTROL);
    if (telling->event.act == MT_ACT_ASSESS) {
        mt_operator_state *operators = (mt_operator_state *)telling->owner[MT_OPERATOR];
        uint32_t attack = mt_attack_start(engine, !operators ? NULL : operators->crew, telling->event.who[MT_ATTACK]);
        telling->event.who[MT_ATTACK] = attack;
    }
    if (system && mt_value_is_known(control) && !mt_telling_has(telling, MT_FACT_SYSTEM_SELECTS_ITSELF))
        mt_telling_say(engine, telling, MT_FACT_SYSTEM_SELECTS_ITSELF,
                       control != engine->word[MT_SAYS_SELECTS] && control != engine->word[MT_SAYS_CHOOSES]);
    if (system && mt_value_is_known(control) && !mt_telling_has(telling, MT_FACT_SYSTEM_ENGAGES_ITSELF))
        mt_telling_say(engine, telling, MT_FACT_SYSTEM_ENGAGES_ITSELF,
                       control == engine->word[MT_SAYS_MAY_VETO] || control == engine->word[MT_SAYS_NO_PERSON]);
    if (system && telling->event.act == MT_ACT_ENGAGE) {
        engine->engagements++;
        mt_telling_say(engine, telling, MT_FACT_SYSTEM_ENGAGEMENTS, (double)++system->engagements);
    }
}

static void follow_system(mt_engine *engine, mt_system_state *system, uint16_t act)
{
    switch (act) {
    case MT_ACT_ACTIVATE: mt_system_start(engine, system); break;
    case MT_ACT_EXPIRE:
        mt_system_say(engine, system, MT_ACT_DEACTIVATE);
        mt_system_stop(engine, system);
        break;
    case MT_ACT_DEACTIVATE:
    case MT_ACT_SELF_DEACTIVATE: mt_system_stop(engine, system); break;
    case MT_ACT_ABORT: mt_link_add_order(engine, system, MT_WORD_ABORT); break;
    case MT_ACT_SUSPEND: system->suspended = true; break;
    case MT_ACT_LINK_DOWN:
    case MT_ACT_LINK_UP: mt_link_set(engine, system, act == MT_ACT_LINK_UP, 0); break;
    case MT_ACT_DEPLOY:
    case MT_ACT_ENGAGE: mt_system_say_use(engine, system); break;
    default: break;
    }
}

/* Facts that are more than knowledge: saying them moves the world. */
static void follow_facts(mt_engine *engine, const mt_telling *telling, double at_post, double link_up, double active)
{
    mt_operator_state *operators = (mt_operator_state *)telling->owner[MT_OPERATOR];
    mt_system_state *system = (mt_system_state *)telling->owner[MT_SYSTEM];
    if (operators && mt_value_is_known(at_post))
        mt_person_set_post(engine, operators, at_post != 0);
    if (!system || telling->event.act != MT_ACT_SET)
        return;
    if (mt_value_is_known(link_up))
        mt_link_set(engine, system, link_up != 0, 0);
    if (mt_value_is_known(active) && active != 0)
        mt_system_start(engine, system);
    else if (mt_value_is_known(active))
        mt_system_stop(engine, system);
}

/* What a scripted effect says of people is harm like any other's: remnants that somebody steps on, a cloud that drifts.
 * Of who was exposed it says nothing. */
static void count_harm(mt_engine *engine, const mt_event *event)
{
    double civilians = mt_event_get(event, MT_FACT_EFFECT_CIVILIAN_HARM),
           combatants = mt_event_get(event, MT_FACT_EFFECT_COMBATANT_HARM);
    if (event->act != MT_ACT_EFFECT)
        return;
    if (civilians > 0) {
        engine->civilian_harm += floor(civilians + 0.5);
        mt_people_get(engine, MT_UNKNOWN)->harmed += (int64_t)floor(civilians + 0.5);
    }
    if (combatants > 0) {
        engine->combatant_harm += floor(combatants + 0.5);
        mt_people_get(engine, mt_name_find(engine->vocabulary->names, "combatant"))->harmed +=
            (int64_t)floor(combatants + 0.5);
    }
}

static void act(mt_engine *engine, mt_telling *telling)
{
    count_harm(engine, &telling->event);
    take_over(telling);
    say_more(engine, telling);
    double at_post = mt_event_get(&telling->event, MT_FACT_HUMAN_AT_POST),
           link_up = mt_event_get(&telling->event, MT_FACT_LINK_UP);
    double active = mt_event_get(&telling->event, MT_FACT_SYSTEM_ACTIVE);
    mt_telling_close(engine, telling);
    if (telling->owner[MT_SYSTEM])
        follow_system(engine, (mt_system_state *)telling->owner[MT_SYSTEM], telling->event.act);
    follow_facts(engine, telling, at_post, link_up, active);
}

/* ---- names ---- */

/* Groups and attacks are free names; so is a target of the list that is not there yet. */
static bool is_free(const mt_engine *engine, mt_key key, const char *name)
{
    if (key == MT_GROUP || key == MT_ATTACK)
        return true;
    for (size_t i = 0; key == MT_TARGET && i < engine->scenario->contact_count; i++)
        if (strcmp(engine->scenario->contact[i].head.name, name) == 0)
            return true;
    return false;
}

static void name(mt_engine *engine, mt_telling *telling, mt_key key, const char *text)
{
    mt_actor *actor = mt_actor_find(engine, key, text);
    telling->owner[key] = actor;
    telling->event.who[key] = mt_name_add(engine->vocabulary->names, text);
}

static size_t names_of(mt_engine *engine, mt_key key, const char **list)
{
    const mt_scenario *scenario = engine->scenario;
    size_t count = 0;
    for (size_t i = 0; key == MT_SYSTEM && i < scenario->system_count; i++)
        list[count++] = scenario->system[i].head.name;
    for (size_t i = 0; key == MT_OPERATOR && i < scenario->operator_count; i++)
        list[count++] = scenario->operators[i].head.name;
    for (size_t i = 0; key == MT_PLACE && i < scenario->place_count; i++)
        list[count++] = scenario->place[i].head.name;
    for (size_t i = 0; key == MT_PARTY && i < scenario->party_count; i++)
        list[count++] = scenario->party[i].head.name;
    for (size_t i = 0; key == MT_TARGET && i < scenario->contact_count; i++)
        list[count++] = scenario->contact[i].head.name;
    return count;
}

static int no_name(mt_engine *engine, mt_key key, const char *text, const char **why)
{
    const mt_scenario *scenario = engine->scenario;
    size_t room = scenario->system_count + scenario->operator_count + scenario->place_count + scenario->party_count +
                  scenario->contact_count;
    const char **list = mt_arena_get_array(&engine->run_arena, room + 1, sizeof *list);
    const char *nearest = !text ? NULL : mt_word_find_nearest(text, list, names_of(engine, key, list));
    *why = mt_arena_write(&engine->run_arena, "there is no %s '%s'%s%s%s", mt_key_names[key], !text ? "" : text,
                          !nearest ? "" : "; the nearest is '", !nearest ? "" : nearest, !nearest ? "" : "'");
    return MT_ERROR_INPUT;
}

/* ---- before and timeline ---- */

void mt_act_add_scripted(mt_engine *engine, bool before)
{
    const mt_scenario *scenario = engine->scenario;
    size_t first = before ? 0 : scenario->before_count,
           count = before ? scenario->before_count : scenario->timeline_count;
    const mt_scripted_act *list = before ? scenario->before : scenario->timeline;
    mt_stream stream;
    bool open = false;
    for (size_t i = 0; i < count; i++) {
        double at = mt_quantity_draw(engine, &list[i].at, &stream, &open, before ? "before" : "timeline", "at");
        if (mt_value_is_known(at) && at < (double)MT_FOREVER / 2 && at > -(double)MT_FOREVER / 2)
            mt_engine_add(engine, (int64_t)at, MT_HAPPENS_SCRIPT, &engine->number[first + i], 0);
    }
}

void mt_act_step(mt_engine *engine, void *subject, uint32_t round)
{
    size_t place = *(size_t *)subject, before = engine->scenario->before_count;
    const mt_scripted_act *given =
        place < before ? &engine->scenario->before[place] : &engine->scenario->timeline[place - before];
    mt_telling telling;
    (void)round;
    mt_telling_open(engine, &telling, given->act);
    for (mt_key key = 0; key < MT_KEYS; key++)
        if (given->who[key])
            name(engine, &telling, key, given->who[key]);
    const char *entity = mt_arena_write(&engine->run_arena, "%s %zu", place < before ? "before" : "timeline",
                                        place < before ? place + 1 : place - before + 1);
    for (size_t i = 0; i < given->fact_count; i++)
        mt_telling_say(engine, &telling, given->fact[i].fact,
                       mt_quantity_get(engine, &given->fact[i].value, entity,
                                       engine->vocabulary->facts[given->fact[i].fact].name));
    telling.event.about = given->about;
    act(engine, &telling);
}

/* ---- stories ---- */

int mt_engine_say(mt_engine *engine, uint16_t number, const char *const who[MT_KEYS], const mt_said *said,
                  size_t said_count, const char **why)
{
    mt_telling telling;
    if (number == MT_ACT_END || number == MT_ACT_BEGIN) {
        *why = number == MT_ACT_END ? "a story cannot say 'end'; the run ends at the time that lasts gives"
                                    : "a story cannot say 'begin'; every entity of the scenario has begun";
        return MT_ERROR_INPUT;
    }
    mt_telling_open(engine, &telling, number);
    for (mt_key key = 0; key < MT_KEYS; key++) {
        if (!who || !who[key])
            continue;
        name(engine, &telling, key, who[key]);
        if (!telling.owner[key] && !is_free(engine, key, who[key]))
            return no_name(engine, key, who[key], why);
    }
    for (size_t i = 0; i < said_count; i++)
        mt_telling_say(engine, &telling, said[i].fact, said[i].value);
    act(engine, &telling);
    return 0;
}

static int act_on(mt_engine *engine, uint16_t number, const char *system, const char **why)
{
    mt_system_state *found = mt_system_find(engine, system);
    if (!found)
        return no_name(engine, MT_SYSTEM, system, why);
    mt_system_say(engine, found, number);
    follow_system(engine, found, number);
    return 0;
}

int mt_engine_start_system(mt_engine *engine, const char *system, const char **why)
{
    return act_on(engine, MT_ACT_ACTIVATE, system, why);
}

int mt_engine_stop_system(mt_engine *engine, const char *system, const char **why)
{
    return act_on(engine, MT_ACT_DEACTIVATE, system, why);
}

int mt_engine_stop_attacks(mt_engine *engine, const char *system, const char **why)
{
    return act_on(engine, MT_ACT_ABORT, system, why);
}

int mt_engine_set_link(mt_engine *engine, const char *system, bool up, int64_t for_how_long, const char **why)
{
    mt_system_state *found = mt_system_find(engine, system);
    if (!found)
        return no_name(engine, MT_SYSTEM, system, why);
    mt_system_say(engine, found, up ? MT_ACT_LINK_UP : MT_ACT_LINK_DOWN);
    mt_link_set(engine, found, up, for_how_long);
    return 0;
}

int mt_engine_add_contact(mt_engine *engine, const char *contact, const char **why)
{
    for (size_t i = 0; contact && i < engine->scenario->contact_count; i++) {
        const mt_contact *given = &engine->scenario->contact[i];
        if (strcmp(given->head.name, contact) != 0)
            continue;
        for (size_t k = 0; k < (given->count == 0 ? 1 : given->count); k++)
            mt_contact_add(engine, i);
        return 0;
    }
    return no_name(engine, MT_TARGET, contact, why);
}
