/* The world: built once from the scenario, set back for every run. Whatever does not change between runs (names, who
 * belongs to whom, the purposes of streams) is made here once, which is what makes the next run cheap. */
#include "engine/world.h"

#include <string.h>

#include "engine/crew.h"
#include "engine/entity.h"
#include "engine/people.h"
#include "engine/quantity.h"
#include "engine/state.h"
#include "engine/system.h"

static mt_actor actor_new(mt_engine *engine, const char *name)
{
    return (mt_actor){.name = mt_name_add(engine->vocabulary->names, name), .arena = &engine->arena};
}

/* ---- once ---- */

static uint32_t *names_of(mt_engine *engine, size_t count, const char *const *text)
{
    uint32_t *name = mt_arena_get_array(&engine->arena, count + 1, sizeof *name);
    for (size_t i = 0; i < count; i++)
        name[i] = mt_name_add(engine->vocabulary->names, text[i]);
    return name;
}

static void kind_add(mt_system_state *system, uint32_t kind)
{
    for (size_t i = 0; i < system->kind_count; i++)
        if (system->kind[i] == kind)
            return;
    system->kind[system->kind_count++] = kind;
}

static void rows_build(mt_engine *engine, mt_system_state *system)
{
    const mt_system *given = system->given;
    size_t kinds = given->engages_count + engine->scenario->contact_count;
    system->row_count = given->recognition_count;
    system->row = mt_arena_get_array(&engine->arena, system->row_count + 1, sizeof *system->row);
    for (size_t i = 0; i < system->row_count; i++) {
        const mt_recognition *row = &given->recognition[i];
        system->row[i] = (mt_row){mt_name_add(engine->vocabulary->names, row->kind), row->chance_count,
                                  mt_arena_get_array(&engine->arena, row->chance_count + 1, sizeof(uint32_t)),
                                  mt_arena_get_array(&engine->arena, row->chance_count + 1, sizeof(double))};
        for (size_t k = 0; k < row->chance_count; k++)
            system->row[i].seen[k] = mt_name_add(engine->vocabulary->names, row->chance[k].kind);
        kinds += 1 + row->chance_count;
    }
    system->engages_count = given->engages_count;
    system->engages = names_of(engine, given->engages_count, given->engages);
    system->kind = mt_arena_get_array(&engine->arena, kinds + 1, sizeof *system->kind);
    for (size_t i = 0; i < system->engages_count; i++)
        kind_add(system, system->engages[i]);
    for (size_t i = 0; i < engine->scenario->contact_count; i++)
        for (size_t k = 0; k < engine->scenario->contact[i].head.fact_count; k++) {
            const mt_fact_setting *said = &engine->scenario->contact[i].head.fact[k];
            if (said->fact == MT_FACT_TARGET_KIND && said->value.kind == MT_Q_CONSTANT)
                kind_add(system, (uint32_t)said->value.value);
        }
    for (size_t i = 0; i < system->row_count; i++) {
        bool of_status =
            mt_fact_has_word(&engine->vocabulary->facts[MT_FACT_TARGET_STATUS], given->recognition[i].kind);
        if (of_status)
            continue;
        kind_add(system, system->row[i].kind);
        for (size_t k = 0; k < system->row[i].count; k++)
            kind_add(system, system->row[i].seen[k]);
    }
}

static void systems_build(mt_engine *engine)
{
    const mt_scenario *scenario = engine->scenario;
    engine->system = mt_arena_get_array(&engine->arena, scenario->system_count + 1, sizeof *engine->system);
    for (size_t i = 0; i < scenario->system_count; i++) {
        mt_system_state *system = &engine->system[i];
        const mt_system *given = &scenario->system[i];
        const char *name = given->head.name;
        system->actor = actor_new(engine, name);
        system->given = given;
        system->index = i;
        system->group = mt_name_add(engine->vocabulary->names, given->group);
        system->party = mt_party_find(engine, given->party);
        system->place = mt_place_find(engine, given->place);
        mt_crew_init(engine, system);
        system->looking = mt_arena_write(&engine->arena, "look by %s", name);
        system->delay = mt_arena_write(&engine->arena, "delay of %s", name);
        system->latency = mt_arena_write(&engine->arena, "latency of %s", name);
        system->losing = mt_arena_write(&engine->arena, "loss of %s", name);
        system->harming = mt_arena_write(&engine->arena, "effect of %s", name);
        system->bystanding = mt_arena_write(&engine->arena, "bystanders of %s", name);
        system->leaving = mt_arena_write(&engine->arena, "remnants of %s", name);
        rows_build(engine, system);
    }
}

static void others_build(mt_engine *engine)
{
    const mt_scenario *scenario = engine->scenario;
    engine->party = mt_arena_get_array(&engine->arena, scenario->party_count + 1, sizeof *engine->party);
    engine->place = mt_arena_get_array(&engine->arena, scenario->place_count + 1, sizeof *engine->place);
    engine->operators = mt_arena_get_array(&engine->arena, scenario->operator_count + 1, sizeof *engine->operators);
    for (size_t i = 0; i < scenario->party_count; i++)
        engine->party[i] = (mt_party_state){actor_new(engine, scenario->party[i].head.name), &scenario->party[i]};
    for (size_t i = 0; i < scenario->place_count; i++)
        engine->place[i] = (mt_place_state){actor_new(engine, scenario->place[i].head.name), &scenario->place[i],
                                            mt_party_find(engine, scenario->place[i].party)};
    for (size_t i = 0; i < scenario->operator_count; i++)
        engine->operators[i] = (mt_operator_state){.actor = actor_new(engine, scenario->operators[i].head.name),
                                                   .given = &scenario->operators[i],
                                                   .index = i,
                                                   .party = mt_party_find(engine, scenario->operators[i].party)};
    engine->source = mt_arena_get_array(&engine->arena, scenario->contact_count + 1, sizeof *engine->source);
    engine->story_stream = mt_arena_get_array(&engine->arena, scenario->story_count + 1, sizeof *engine->story_stream);
    engine->parameter = mt_arena_get_array(&engine->arena, scenario->parameter_count + 1, sizeof *engine->parameter);
    size_t numbers =
        scenario->before_count + scenario->timeline_count + scenario->contact_count + scenario->story_count;
    engine->number = mt_arena_get_array(&engine->arena, numbers + 1, sizeof *engine->number);
    for (size_t i = 0; i < numbers; i++)
        engine->number[i] = i;
}

/* What each act says by itself, gathered by act. */
static void sayings_build(mt_engine *engine)
{
    uint16_t *first = mt_arena_get_array(&engine->arena, MT_ACTS + 1, sizeof *first);
    mt_said_by_act *saying = mt_arena_get_array(&engine->arena, mt_said_by_acts_count + 1, sizeof *saying);
    uint16_t count = 0;
    for (uint16_t act = 0; act < MT_ACTS; act++) {
        first[act] = count;
        for (size_t i = 0; i < mt_said_by_acts_count; i++)
            if (mt_said_by_acts[i].act == act)
                saying[count++] = mt_said_by_acts[i];
    }
    first[MT_ACTS] = count;
    engine->saying_first = first;
    engine->saying = saying;
}

void mt_world_init(mt_engine *engine)
{
    static const char *const words[] = {"person_selects", "person_chooses", "person_approves", "person_may_veto",
                                        "no_person",      "proceed",        "return",          "self_deactivate"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        engine->word[i] = mt_name_add(engine->vocabulary->names, words[i]);
    others_build(engine);
    systems_build(engine);
    for (size_t i = 0; i < engine->scenario->operator_count; i++)
        mt_crew_init_alone(engine, &engine->operators[i]);
    mt_people_start(engine);
    sayings_build(engine);
}

/* ---- for each run ---- */

static double resolved(const mt_engine *engine, const mt_system_state *system, const mt_quantity *quantity,
                       const char *purpose)
{
    return mt_quantity_get(engine, quantity, system->given->head.name, purpose);
}

static void say_unless_given(mt_actor *actor, uint16_t fact, double value)
{
    if (!mt_value_is_known(mt_actor_get(actor, fact)))
        mt_actor_set(actor, fact, value);
}

/* What the engine says of a system by itself, unless the scenario says otherwise. */
static void system_say(mt_engine *engine, mt_system_state *system)
{
    mt_actor *actor = &system->actor;
    double control = mt_actor_get(actor, MT_FACT_SYSTEM_CONTROL),
           profile = mt_actor_get(actor, MT_FACT_SYSTEM_TARGET_PROFILE);
    if (mt_value_is_known(control)) {
        bool selects = control == engine->word[MT_SAYS_SELECTS];
        say_unless_given(actor, MT_FACT_SYSTEM_IDENTIFIES_ITSELF, !selects);
        say_unless_given(actor, MT_FACT_SYSTEM_SELECTS_ITSELF, !selects && control != engine->word[MT_SAYS_CHOOSES]);
        say_unless_given(actor, MT_FACT_SYSTEM_ENGAGES_ITSELF,
                         control == engine->word[MT_SAYS_MAY_VETO] || control == engine->word[MT_SAYS_NO_PERSON]);
    }
    if (mt_value_is_known(profile)) {
        const char *word = mt_name_get_text(engine->vocabulary->names, (uint32_t)profile);
        bool persons = strcmp(word, "person") == 0 || strcmp(word, "mixed") == 0;
        say_unless_given(actor, MT_FACT_SYSTEM_TRIGGERED_BY_PERSON, persons);
        say_unless_given(actor, MT_FACT_SYSTEM_PROFILE_REPRESENTS_PERSONS, persons);
    }
    say_unless_given(actor, MT_FACT_LINK_UP, 1);
    say_unless_given(actor, MT_FACT_SYSTEM_INSIDE_AREA, 1);
    say_unless_given(actor, MT_FACT_SYSTEM_ENGAGEMENTS, 0);
    mt_actor_set(actor, MT_FACT_SYSTEM_ACTIVE, 0); /* until it is activated, which is an event of its own */
    if (mt_value_is_known(system->effect_area))
        say_unless_given(actor, MT_FACT_SYSTEM_EFFECT_AREA, system->effect_area);
    if (system->given->link_latency.kind == MT_Q_CONSTANT || system->given->link_latency.kind == MT_Q_PARAMETER)
        say_unless_given(actor, MT_FACT_LINK_LATENCY,
                         resolved(engine, system, &system->given->link_latency, "latency"));
}

static void system_reset(mt_engine *engine, mt_system_state *system)
{
    const mt_system *given = system->given;
    system->actor.count = 0;
    system->veto_window = resolved(engine, system, &given->veto_window, "veto_window");
    system->time_to_effect = resolved(engine, system, &given->time_to_effect, "time_to_effect");
    system->people_within = resolved(engine, system, &given->people_within, "people_within");
    system->harmed = resolved(engine, system, &given->harmed, "harmed");
    system->remnants = resolved(engine, system, &given->remnants, "remnants");
    system->effect_area = resolved(engine, system, &given->effect_area, "effect_area");
    system->loss = resolved(engine, system, &given->link_loss_share, "loss");
    for (size_t i = 0; i < system->row_count; i++)
        for (size_t k = 0; k < system->row[i].count; k++)
            system->row[i].share[k] = resolved(engine, system, &given->recognition[i].chance[k].share, "recognition");
    mt_actor_set_given(engine, &system->actor, &given->head);
    system_say(engine, system);
    if (!mt_value_is_known(system->effect_area))
        system->effect_area = mt_actor_get(&system->actor, MT_FACT_SYSTEM_EFFECT_AREA);
    system->active = system->touched = system->suspended = system->used = system->abort_waits = system->off_waits =
        false;
    system->link_up = mt_actor_is(&system->actor, MT_FACT_LINK_UP);
    system->activation = system->outage = system->roused = system->attack = 0;
    system->engagements = 0;
    system->named = !system->crew ? NULL : system->crew->member[0];
    system->off_by = NULL;
    system->tracks = NULL;
    system->tracks_end = &system->tracks;
    system->list = NULL;
    system->orders_lost_open = system->orders_late_open = false;
}

static void operator_reset(mt_engine *engine, mt_operator_state *operators)
{
    operators->actor.count = 0;
    mt_actor_set_given(engine, &operators->actor, &operators->given->head);
    say_unless_given(&operators->actor, MT_FACT_HUMAN_AT_POST, 1);
    say_unless_given(&operators->actor, MT_FACT_HUMAN_SYSTEMS, (double)operators->systems);
    say_unless_given(&operators->actor, MT_FACT_HUMAN_LOAD, 0);
    operators->at_post = mt_actor_is(&operators->actor, MT_FACT_HUMAN_AT_POST);
    operators->on_watch_since = 0;
    operators->screen = NULL;
    operators->busy = NULL;
    operators->busy_first = operators->busy_count = operators->busy_room = 0;
    operators->busy_sum = 0;
    mt_crew_reset(operators->crew);
    operators->answered = operators->let_pass = 0;
}

/* A party is bound by the treaties that its list names; the facts are declared under each treaty's name. */
static void party_reset(mt_engine *engine, mt_party_state *party)
{
    party->actor.count = 0;
    mt_actor_set_given(engine, &party->actor, &party->given->head);
    for (size_t i = 0; i < party->given->bound_count; i++) {
        const char *name = mt_arena_write(&engine->run_arena, "party.bound[%s]", party->given->bound[i]);
        uint16_t fact = mt_fact_find(engine->vocabulary, name);
        if (fact != MT_NO_FACT)
            say_unless_given(&party->actor, fact, 1);
    }
}

void mt_world_reset(mt_engine *engine)
{
    const mt_scenario *scenario = engine->scenario;
    for (size_t i = 0; i < scenario->party_count; i++)
        party_reset(engine, &engine->party[i]);
    for (size_t i = 0; i < scenario->place_count; i++) {
        engine->place[i].actor.count = 0;
        mt_actor_set_given(engine, &engine->place[i].actor, &scenario->place[i].head);
    }
    for (size_t i = 0; i < scenario->operator_count; i++)
        operator_reset(engine, &engine->operators[i]);
    for (size_t i = 0; i < scenario->system_count; i++)
        system_reset(engine, &engine->system[i]);
    for (size_t i = 0; i < scenario->contact_count; i++) {
        engine->source[i].came = 0;
        engine->source[i].open = false;
    }
    for (size_t i = 0; i < scenario->story_count; i++)
        mt_stream_open(&engine->story_stream[i], engine->seed, engine->run, scenario->story[i], "story");
    for (size_t i = 0; i < engine->people_count; i++)
        engine->people[i].exposed = engine->people[i].harmed = engine->people[i].ignored = 0;
    engine->contacts = engine->contacts_end = engine->ever = NULL;
    engine->attacks = 0;
    engine->civilian_harm = engine->combatant_harm = engine->ignored_harm = 0;
    engine->engagements = engine->tickets = engine->taken = 0;
    engine->outside = NULL;
    engine->begun = engine->ended = false;
    engine->why = NULL;
}
