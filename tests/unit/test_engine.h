/* A small world built in C, with deciders that do as the test says, and a log of what happened: one line an event,
 * begins left out.
 *
 * One party "ardland", one place "road", one operator "watch", one system "sentry" meant for vehicles; tests add the
 * rest. */
#ifndef TEST_ENGINE_H
#define TEST_ENGINE_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "engine/engine.h"

#define S INT64_C(1000000)
#define LIMIT 4

typedef struct world world;
struct world {
    mt_arena arena;
    mt_names names;
    mt_vocabulary vocabulary;
    mt_scenario scenario;
    mt_party party[LIMIT];
    mt_place_entity place[LIMIT];
    mt_operator operators[LIMIT];
    mt_system system[LIMIT];
    mt_contact contact[LIMIT];
    mt_scripted_act before[LIMIT], timeline[LIMIT];
    mt_parameter parameter[LIMIT];
    mt_circumstance circumstance[LIMIT];
    mt_engine_calls calls;
    mt_engine *engine;
    mt_text log;
    bool logs_all;
    size_t asked_system, asked_person;
    mt_question last_person; /* scalars only */
    /* deciders: what they answer; a function overrides */
    mt_answer system_says, person_says;
    mt_decided system_how, person_how;
    mt_decided (*decide)(world *w, bool person, const mt_question *question, mt_answer *answer);
    int (*story)(world *w, int64_t now, int64_t *next, const char **why);
    const char *story_name;
};

static mt_quantity number(double value, mt_dimension dimension)
{
    return (mt_quantity){.kind = MT_Q_CONSTANT, .dimension = dimension, .value = value};
}

static inline mt_quantity seconds(double value) { return number(value * 1e6, MT_TIME); }

static void fact(world *w, mt_entity *head, uint16_t which, double value)
{
    if (!head->fact)
        head->fact = mt_arena_get_array(&w->arena, 32, sizeof *head->fact);
    head->fact[head->fact_count++] =
        (mt_fact_setting){.fact = which, .value = number(value, w->vocabulary.facts[which].dimension)};
}

static void word(world *w, mt_entity *head, uint16_t which, const char *text)
{
    fact(w, head, which, mt_name_add(&w->names, text));
}

static inline mt_contact *contact(world *w, const char *name, double at, const char *kind, const char *status,
                                  double people)
{
    mt_contact *c = &w->contact[w->scenario.contact_count++];
    *c = (mt_contact){.head = {.name = name}, .at = seconds(at), .count = 1, .place = "road"};
    word(w, &c->head, MT_FACT_TARGET_KIND, kind);
    word(w, &c->head, MT_FACT_TARGET_STATUS, status);
    fact(w, &c->head, MT_FACT_TARGET_PEOPLE, people);
    return c;
}

static inline mt_scripted_act *timeline(world *w, double at, uint16_t act, mt_key key, const char *name)
{
    mt_scripted_act *a = &w->timeline[w->scenario.timeline_count++];
    *a = (mt_scripted_act){.at = seconds(at), .act = act};
    a->who[key] = name;
    return a;
}

static inline void timeline_fact(world *w, mt_scripted_act *a, uint16_t which, double value)
{
    mt_entity head = {.fact = a->fact, .fact_count = a->fact_count};
    fact(w, &head, which, value);
    a->fact = head.fact;
    a->fact_count = head.fact_count;
}

/* ---- the calls ---- */

static mt_decided decide(void *context, bool person, size_t entity, const mt_question *question, mt_answer *answer)
{
    world *w = context;
    (void)entity;
    *(person ? &w->asked_person : &w->asked_system) += 1;
    if (w->decide)
        return w->decide(w, person, question, answer);
    if (question->why == MT_WHY_NOTICE) {
        answer->word = MT_WORD_NONE;
        return MT_DECIDED;
    }
    if (person)
        w->last_person = *question;
    *answer = person ? w->person_says : w->system_says;
    return person ? w->person_how : w->system_how;
}

static void emit(void *context, const mt_event *event)
{
    static const struct {
        uint16_t fact;
        const char *name;
        double scale;
    } facts[] = {{MT_FACT_TARGET_PERCEIVED_KIND, "seen", 0},     {MT_FACT_TARGET_PERCEIVED_STATUS, "as", 0},
                 {MT_FACT_TARGET_CONFIDENCE, "sure", 1},         {MT_FACT_HUMAN_WINDOW, "window", 1e6},
                 {MT_FACT_HUMAN_DELIBERATION, "took", 1e6},      {MT_FACT_HUMAN_NEEDED_TIME, "needed", 1e6},
                 {MT_FACT_SYSTEM_ENGAGEMENTS, "engagements", 1}, {MT_FACT_EFFECT_CIVILIAN_HARM, "civ", 1},
                 {MT_FACT_EFFECT_COMBATANT_HARM, "com", 1},      {MT_FACT_EFFECT_REMNANTS, "remnants", 1},
                 {MT_FACT_RUN_CIVILIAN_HARM, "civ", 1},          {MT_FACT_RUN_IGNORED_HARM, "ignored", 1},
                 {MT_FACT_RUN_ENGAGEMENTS, "engagements", 1},    {MT_FACT_HUMAN_AT_POST, "at_post", 1}};
    world *w = context;
    if (event->act == MT_ACT_BEGIN && !w->logs_all)
        return;
    mt_text_add_number(&w->log, (double)event->t / 1e6);
    mt_text_write(&w->log, " %s", mt_act_get_name(event->act));
    for (int key = 0; key < MT_KEYS; key++)
        if (event->who[key] != 0 && (key == MT_SYSTEM || key == MT_TARGET || (w->logs_all && key != MT_GROUP)))
            mt_text_write(&w->log, " %s", mt_name_get_text(&w->names, event->who[key]));
    for (size_t i = 0; i < sizeof facts / sizeof *facts; i++) {
        double value = mt_event_get(event, facts[i].fact);
        if (!mt_value_is_known(value) || (event->act == MT_ACT_BEGIN))
            continue;
        mt_text_write(&w->log, " %s=", facts[i].name);
        if (facts[i].scale == 0)
            mt_text_add(&w->log, mt_name_get_text(&w->names, (uint32_t)value));
        else if (value >= (double)MT_FOREVER)
            mt_text_add(&w->log, "never");
        else
            mt_text_add_number(&w->log, value / facts[i].scale);
    }
    if (event->about)
        mt_text_write(&w->log, " (%s)", event->about);
    mt_text_add_char(&w->log, '\n');
}

static void input(void *context, int64_t now, const char *entity, uint64_t ticket, const mt_question *question,
                  const mt_answer *answer)
{
    world *w = context;
    (void)question;
    if (answer->word == MT_WORD_NONE)
        return;
    mt_text_add_number(&w->log, (double)now / 1e6);
    mt_text_write(&w->log, " input %s %s%s\n", entity, mt_word_names[answer->word], ticket == 0 ? " unasked" : "");
}

static int story(void *context, size_t number, int64_t now, int64_t *next, const char **why)
{
    world *w = context;
    (void)number;
    return w->story(w, now, next, why);
}

/* ---- building and running ---- */

static void world_open(world *w, const char *control)
{
    memset(w, 0, sizeof *w);
    mt_arena_init(&w->arena);
    mt_names_init(&w->names, &w->arena);
    mt_vocabulary_open(&w->vocabulary, &w->arena, &w->names);
    mt_text_init(&w->log);
    w->scenario = (mt_scenario){.id = "test",
                                .lasts = seconds(100),
                                .party = w->party,
                                .place = w->place,
                                .operators = w->operators,
                                .system = w->system,
                                .contact = w->contact,
                                .before = w->before,
                                .timeline = w->timeline,
                                .parameter = w->parameter,
                                .circumstance = w->circumstance,
                                .party_count = 1,
                                .place_count = 1,
                                .operator_count = 1,
                                .system_count = 1};
    w->party[0].head.name = "ardland";
    w->place[0] = (mt_place_entity){.head = {.name = "road"}, .party = "ardland"};
    w->operators[0] = (mt_operator){.head = {.name = "watch"}, .model = {.name = "fake"}};
    static const char *engages[] = {"vehicle"}, *watch[] = {"watch"};
    w->system[0] = (mt_system){.head = {.name = "sentry"},
                               .model = {.name = "fake"},
                               .party = "ardland",
                               .crew_count = 1,
                               .crew = watch,
                               .place = "road",
                               .engages_count = 1,
                               .engages = engages,
                               .people_within = number(1, MT_PLAIN),
                               .harmed = number(1, MT_PLAIN)};
    word(w, &w->system[0].head, MT_FACT_SYSTEM_CONTROL, control);
    w->system_says = (mt_answer){.word = MT_WORD_NOMINATE, .confidence = MT_UNKNOWN};
    w->person_says = (mt_answer){.word = MT_WORD_APPROVE, .confidence = MT_UNKNOWN, .after = 3 * S};
    w->calls = (mt_engine_calls){w, decide, NULL, emit, input};
}

static void world_close(world *w)
{
    mt_engine_free(w->engine);
    mt_text_free(&w->log);
    mt_arena_free(&w->arena);
}

static int world_start(world *w, uint64_t seed, const mt_circumstance *circumstance)
{
    if (w->story) {
        w->story_name = "story";
        w->scenario.story = &w->story_name;
        w->scenario.story_count = 1;
        w->calls.story = story;
    }
    if (!w->engine)
        w->engine = mt_engine_new(&w->scenario, &w->vocabulary, &w->calls);
    mt_text_reset(&w->log);
    return mt_engine_start(w->engine, &(mt_run_settings){.seed = seed, .circumstance = circumstance});
}

static const char *world_run(world *w)
{
    assert_int_equal(world_start(w, 1, NULL), 0);
    assert_int_equal(mt_engine_step(w->engine, MT_FOREVER, 0), MT_PROGRESS_ENDED);
    return mt_text_get(&w->log);
}

static inline mt_people_record people_of(const world *w, const char *status)
{
    size_t count = 0;
    const mt_people_record *list = mt_engine_get_people(w->engine, &count);
    for (size_t i = 0; i < count; i++)
        if (strcmp(list[i].status, status) == 0)
            return list[i];
    return (mt_people_record){status, 0, 0, 0};
}

static inline const char *log_of(world *w) { return mt_text_get(&w->log); }

#define HAS(w, words) assert_true(strstr(log_of(w), words))
#define HAS_NOT(w, words) assert_true(!strstr(log_of(w), words))

static inline size_t count_of(world *w, const char *words)
{
    size_t count = 0;
    for (const char *at = log_of(w); (at = strstr(at, words)); at++)
        count++;
    return count;
}

static inline mt_quantity *kid(world *w, double value, mt_dimension dimension)
{
    mt_quantity *q = mt_arena_get(&w->arena, sizeof *q);
    *q = number(value, dimension);
    return q;
}

/* A window of ten seconds from the truck's nomination at 10. */
static inline void open_window(world *w, const char *control, mt_word person)
{
    world_open(w, control);
    contact(w, "truck", 10, "vehicle", "combatant", 1);
    w->system[0].veto_window = seconds(10);
    w->person_says.word = person;
}

/* Buses and trucks at random times, a confusion table, a link with random latency and loss, harm by chance. */
static inline void random_world(world *w, double mean, double loss, double latency)
{
    static mt_chance of_vehicle[2], of_bus[2];
    static mt_recognition table[2];
    world_open(w, "person_may_veto");
    of_vehicle[0] = (mt_chance){"vehicle", number(0.7, MT_PLAIN)},
    of_vehicle[1] = (mt_chance){"bus", number(0.3, MT_PLAIN)};
    of_bus[0] = (mt_chance){"bus", number(0.6, MT_PLAIN)}, of_bus[1] = (mt_chance){"vehicle", number(0.3, MT_PLAIN)};
    table[0] = (mt_recognition){"vehicle", 2, of_vehicle}, table[1] = (mt_recognition){"bus", 2, of_bus};
    w->system[0].recognition = table;
    w->system[0].recognition_count = 2;
    w->system[0].harmed = number(0.5, MT_PLAIN);
    w->system[0].veto_window = seconds(1);
    w->system[0].link_loss_share = number(loss, MT_PLAIN);
    w->system[0].link_latency = (mt_quantity){
        .kind = MT_Q_UNIFORM, .dimension = MT_TIME, .a = kid(w, 0, MT_TIME), .b = kid(w, latency, MT_TIME)};
    mt_contact *bus = contact(w, "bus", 0, "bus", "civilian", 8),
               *truck = contact(w, "truck", 0, "vehicle", "combatant", 8);
    bus->at = truck->at = (mt_quantity){0};
    bus->every = truck->every =
        (mt_quantity){.kind = MT_Q_EXPONENTIAL, .dimension = MT_TIME, .a = kid(w, mean, MT_TIME)};
    truck->every.a = kid(w, 9e6, MT_TIME);
}

#endif
