/* The engine apart from the chain: what begins, people, limits, luck, steps. */
#include "test_engine.h"

/* ---- tick 0 and before ---- */

static double begun[MT_KEYS][MT_FACTS];

static void keep_begin(void *context, const mt_event *event)
{
    mt_key key = event->who[MT_SYSTEM] != 0     ? MT_SYSTEM
                 : event->who[MT_OPERATOR] != 0 ? MT_OPERATOR
                 : event->who[MT_PLACE] != 0    ? MT_PLACE
                                                : MT_PARTY;
    if (event->act == MT_ACT_BEGIN)
        for (uint16_t i = 0; i < MT_FACTS; i++)
            begun[key][i] = mt_event_get(event, i);
    emit(context, event);
}

static void test_begin_says_what_the_engine_knows(void **state)
{
    static const struct {
        const char *control;
        int identifies, selects, engages;
    } rows[] = {{"person_selects", 0, 0, 0},
                {"person_chooses", 1, 0, 0},
                {"person_approves", 1, 1, 0},
                {"person_may_veto", 1, 1, 1},
                {"no_person", 1, 1, 1}};
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        world w;
        world_open(&w, rows[i].control);
        word(&w, &w.system[0].head, MT_FACT_SYSTEM_TARGET_PROFILE, i % 2 == 0 ? "mixed" : "object_by_use");
        fact(&w, &w.operators[0].head, MT_FACT_HUMAN_TRAINED, 1);
        fact(&w, &w.operators[0].head, MT_FACT_HUMAN_SHOWN_SHARE, 0.5);
        w.calls.emit = keep_begin;
        world_run(&w);
        assert_true(begun[MT_SYSTEM][MT_FACT_SYSTEM_IDENTIFIES_ITSELF] == rows[i].identifies);
        assert_true(begun[MT_SYSTEM][MT_FACT_SYSTEM_SELECTS_ITSELF] == rows[i].selects);
        assert_true(begun[MT_SYSTEM][MT_FACT_SYSTEM_ENGAGES_ITSELF] == rows[i].engages);
        assert_true(begun[MT_SYSTEM][MT_FACT_SYSTEM_TRIGGERED_BY_PERSON] == (i % 2 == 0));
        assert_true(begun[MT_SYSTEM][MT_FACT_LINK_UP] == 1 && begun[MT_SYSTEM][MT_FACT_SYSTEM_INSIDE_AREA] == 1);
        assert_true(begun[MT_SYSTEM][MT_FACT_SYSTEM_ENGAGEMENTS] == 0);
        assert_true(begun[MT_OPERATOR][MT_FACT_HUMAN_AT_POST] == 1 && begun[MT_OPERATOR][MT_FACT_HUMAN_SYSTEMS] == 1);
        assert_true(begun[MT_OPERATOR][MT_FACT_HUMAN_TRAINED] == 1);
        assert_false(mt_value_is_known(
            begun[MT_OPERATOR][MT_FACT_HUMAN_SHOWN_SHARE])); /* of the event: said when something is shown */
        world_close(&w);
    }
}

static void test_the_scenario_says_otherwise(void **state)
{
    world w;
    (void)state;
    world_open(&w, "no_person");
    fact(&w, &w.system[0].head, MT_FACT_SYSTEM_SELECTS_ITSELF, 0);
    fact(&w, &w.operators[0].head, MT_FACT_HUMAN_AT_POST, 0);
    w.calls.emit = keep_begin;
    world_run(&w);
    assert_true(begun[MT_SYSTEM][MT_FACT_SYSTEM_SELECTS_ITSELF] == 0 && begun[MT_OPERATOR][MT_FACT_HUMAN_AT_POST] == 0);
    world_close(&w);
}

static void test_before_comes_first(void **state)
{
    world w;
    (void)state;
    world_open(&w, "no_person");
    w.logs_all = true;
    w.scenario.before_count = 2;
    w.before[0] = (mt_scripted_act){.at = seconds(-5), .act = MT_ACT_ASSESS, .who = {[MT_OPERATOR] = "watch"}};
    w.before[1] = (mt_scripted_act){
        .at = seconds(-90), .act = MT_ACT_DEPLOY, .who = {[MT_SYSTEM] = "sentry"}, .about = "by night"};
    contact(&w, "truck", 1, "vehicle", "combatant", 1);
    world_run(&w);
    const char *start =
        "-90 deploy sentry (by night)\n-90 use sentry watch road ardland\n-5 assess watch attack-1\n0 begin ardland\n0 "
        "begin road ardland\n"
        "0 begin watch\n0 begin sentry watch road ardland\n0 activate sentry watch road ardland\n1 appear truck road\n";
    assert_int_equal(strncmp(log_of(&w), start, strlen(start)), 0);
    HAS(&w, "1 engage sentry watch truck road ardland attack-1 window=0 engagements=1\n");
    world_close(&w);
}

/* ---- people ---- */

static void test_people(void **state)
{
    world w;
    (void)state;
    world_open(&w, "no_person");
    w.scenario.timeline_count = 0;
    contact(&w, "bus", 1, "vehicle", "civilian", 10);
    contact(&w, "truck", 2, "vehicle", "combatant", 7);
    contact(&w, "ambulance", 3, "vehicle", "medical", 2);
    w.system[0].people_within = number(0.5, MT_PLAIN);
    w.system[0].effect_area = number(0.1, MT_AREA);
    fact(&w, &w.place[0].head, MT_FACT_PLACE_CIVILIANS_PER_KM2, 40);
    world_run(&w);
    HAS(&w, "1 effect sentry bus civ=9 com=0\n");
    HAS(&w, "2 effect sentry truck civ=4 com=4\n");
    HAS(&w, "3 effect sentry ambulance civ=5 com=0\n");
    HAS(&w, "100 end civ=18 ignored=0 engagements=3\n");
    assert_int_equal(people_of(&w, "civilian").exposed, 5 + 12);
    assert_int_equal(people_of(&w, "combatant").harmed, 4);
    assert_int_equal(people_of(&w, "medical").exposed, 1);
    world_close(&w);
}

static void test_unknown_harm_is_not_said(void **state)
{
    world w;
    (void)state;
    world_open(&w, "no_person");
    w.system[0].harmed = (mt_quantity){0};
    contact(&w, "truck", 1, "vehicle", "combatant", 7);
    world_run(&w);
    HAS(&w, "1 effect sentry truck\n");
    assert_int_equal(people_of(&w, "combatant").exposed, 7);
    world_close(&w);
}

static void test_harm_if_ignored(void **state)
{
    static const struct {
        mt_word answer;
        double stays;
        int ignored;
    } rows[] = {{MT_WORD_IGNORE, 5, 4}, {MT_WORD_IGNORE, 0, 4}, {MT_WORD_ENGAGE, 5, 0}, {MT_WORD_TRACK, 500, 4}};
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        world w;
        mt_people people = {"civilian", number(4, MT_PLAIN)};
        world_open(&w, "no_person");
        mt_contact *c = contact(&w, "truck", 10, "vehicle", "combatant", 3);
        c->ignored = &people;
        c->ignored_count = 1;
        if (rows[i].stays > 0)
            c->stays = seconds(rows[i].stays);
        w.system_says.word = rows[i].answer;
        world_run(&w);
        assert_int_equal(people_of(&w, "civilian").ignored, rows[i].ignored);
        world_close(&w);
    }
}

/* ---- limits ---- */

static void test_limits(void **state)
{
    static const struct {
        uint16_t fact;
        double value;
        size_t engaged;
    } rows[] = {{MT_FACT_SYSTEM_ENGAGEMENT_LIMIT, 1, 1},
                {MT_FACT_SYSTEM_AREA_LIMIT, 4, 1},
                {MT_FACT_SYSTEM_DURATION_LIMIT, 15e6, 1},
                {MT_FACT_SYSTEM_LETHAL, 1, 2}};
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        world w;
        world_open(&w, "no_person");
        fact(&w, &w.system[0].head, rows[i].fact, rows[i].value);
        contact(&w, "truck", 10, "vehicle", "combatant", 1);
        contact(&w, "van", 20, "vehicle", "combatant", 1);
        timeline(&w, 12, MT_ACT_LEAVE_AREA, MT_SYSTEM, "sentry");
        world_run(&w);
        assert_int_equal(count_of(&w, " engage "), rows[i].engaged);
        world_close(&w);
    }
}

static void test_suspended_until_activated(void **state)
{
    world w;
    (void)state;
    world_open(&w, "no_person");
    contact(&w, "truck", 10, "vehicle", "combatant", 1);
    timeline(&w, 5, MT_ACT_SUSPEND, MT_SYSTEM, "sentry");
    timeline(&w, 30, MT_ACT_ACTIVATE, MT_SYSTEM, "sentry");
    world_run(&w);
    HAS(&w, "30 engage sentry truck");
    assert_int_equal(count_of(&w, " use "), 1);
    world_close(&w);
}

/* ---- luck ---- */

/* The lines of the log that hold both words, without their time. */
static void lines_with(world *w, const char *act, const char *target, mt_text *out)
{
    for (const char *at = log_of(w); *at != '\0';) {
        const char *end = strchr(at, '\n'), *blank = strchr(at, ' ');
        char *line = mt_arena_add_bytes(&w->arena, blank, (size_t)(end - blank + 1));
        if (strstr(line, act) && strstr(line, target))
            mt_text_add(out, line);
        at = end + 1;
    }
}

static void test_same_seed_same_events(void **state)
{
    world w;
    mt_text first;
    (void)state;
    mt_text_init(&first);
    random_world(&w, 7e6, 0.2, 5e5);
    world_run(&w);
    mt_text_add(&first, log_of(&w));
    assert_int_equal(world_start(&w, 2, NULL), 0);
    mt_engine_step(w.engine, MT_FOREVER, 0);
    assert_string_not_equal(log_of(&w), mt_text_get(&first));
    assert_string_equal(world_run(&w), mt_text_get(&first));
    mt_text_free(&first);
    world_close(&w);
}

/* Other buses, another link: what is seen of the trucks, and who is harmed, stays as it was. */
static void test_one_change_leaves_other_draws(void **state)
{
    static const struct {
        double mean, loss, latency;
        const char *act, *target;
    } rows[] = {{3e6, 0.2, 5e5, " detect ", "truck"},
                {7e6, 0.9, 5e5, " detect ", ""},
                {7e6, 0.2, 2e5, " detect ", ""},
                {3e6, 0.2, 5e5, " effect ", "truck"},
                {7e6, 0.9, 5e5, " effect ", ""}};
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        world a, b;
        mt_text before, after;
        mt_text_init(&before);
        mt_text_init(&after);
        random_world(&a, 7e6, 0.2, 5e5);
        random_world(&b, rows[i].mean, rows[i].loss, rows[i].latency);
        a.person_says.word = b.person_says.word = MT_WORD_WAIT;
        world_run(&a);
        world_run(&b);
        lines_with(&a, rows[i].act, rows[i].target, &before);
        lines_with(&b, rows[i].act, rows[i].target, &after);
        assert_true(before.length > 0);
        assert_string_equal(mt_text_get(&before), mt_text_get(&after));
        mt_text_free(&before);
        mt_text_free(&after);
        world_close(&a);
        world_close(&b);
    }
}

static void test_circumstance(void **state)
{
    world w;
    mt_with with = {0, 0.0};
    mt_circumstance spoofed = {
        .name = "spoofed", .class_name = "adverse", .with_count = 1, .with = &with, .mislead = number(1, MT_PLAIN)};
    (void)state;
    world_open(&w, "no_person");
    w.scenario.parameter_count = 1;
    w.parameter[0] = (mt_parameter){.name = "harmed", .by_default = 1};
    w.system[0].harmed = (mt_quantity){.kind = MT_Q_PARAMETER};
    contact(&w, "truck", 1, "vehicle", "combatant", 1);
    contact(&w, "bus", 2, "bus", "civilian", 1);
    assert_int_equal(world_start(&w, 1, &spoofed), 0);
    mt_engine_step(w.engine, MT_FOREVER, 0);
    HAS(&w, "1 detect sentry truck seen=bus as=civilian sure=1\n");
    HAS(&w, "2 detect sentry bus seen=vehicle as=combatant sure=1\n");
    assert_int_equal(people_of(&w, "civilian").harmed, 0); /* the circumstance sets the parameter */
    world_run(&w);
    HAS(&w, "1 detect sentry truck seen=vehicle as=combatant sure=1\n");
    assert_int_equal(people_of(&w, "combatant").harmed, 1);
    world_close(&w);
}

static void test_names_of_contacts(void **state)
{
    world w;
    (void)state;
    world_open(&w, "no_person");
    mt_contact *c = contact(&w, "bus", 0, "bus", "civilian", 1);
    c->at = (mt_quantity){0};
    c->every = seconds(30);
    c->count = 2;
    w.system_says.word = MT_WORD_IGNORE;
    world_run(&w);
    HAS(&w, "30 appear bus-1\n30 appear bus-2\n");
    HAS(&w, "90 appear bus-6\n");
    assert_int_equal(count_of(&w, " appear "), 6);
    world_close(&w);
}

static void test_every_must_be_longer_than_nothing(void **state)
{
    world w;
    (void)state;
    world_open(&w, "no_person");
    contact(&w, "bus", 0, "bus", "civilian", 1)->every = seconds(0);
    w.contact[0].at = (mt_quantity){0};
    assert_int_equal(world_start(&w, 1, NULL), MT_ERROR_RANGE);
    assert_string_equal(mt_engine_get_why(w.engine), "contact bus: every must be longer than 0");
    assert_int_equal(mt_engine_step(w.engine, MT_FOREVER, 0), MT_PROGRESS_FAILED);
    world_close(&w);
}

/* ---- steps ---- */

static void test_steps_give_the_same_events(void **state)
{
    static const struct {
        int64_t stride;
        uint64_t budget;
    } rows[] = {{0, 1}, {0, 3}, {S, 0}, {S / 3, 1}, {7 * S, 2}};
    world w;
    mt_text whole;
    (void)state;
    mt_text_init(&whole);
    random_world(&w, 4e6, 0.1, 5e5);
    mt_text_add(&whole, world_run(&w));
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        mt_progress progress = MT_PROGRESS_MORE;
        int64_t until = rows[i].stride == 0 ? MT_FOREVER : 0;
        assert_int_equal(world_start(&w, 1, NULL), 0);
        while (progress == MT_PROGRESS_MORE) {
            progress = mt_engine_step(w.engine, until, rows[i].budget);
            if (rows[i].stride > 0 && mt_engine_get_now(w.engine) == until)
                until += rows[i].stride;
        }
        assert_int_equal(progress, MT_PROGRESS_ENDED);
        assert_string_equal(log_of(&w), mt_text_get(&whole));
    }
    mt_text_free(&whole);
    world_close(&w);
}

static void test_stop_closes_the_run(void **state)
{
    world w;
    mt_people people = {"civilian", number(4, MT_PLAIN)};
    (void)state;
    world_open(&w, "person_approves");
    mt_contact *c = contact(&w, "truck", 10, "vehicle", "combatant", 3);
    c->ignored = &people;
    c->ignored_count = 1;
    assert_int_equal(world_start(&w, 1, NULL), 0);
    assert_int_equal(mt_engine_step(w.engine, 11 * S, 0), MT_PROGRESS_MORE);
    assert_int_equal(mt_engine_get_now(w.engine), 11 * S);
    mt_engine_stop(w.engine);
    mt_engine_stop(w.engine);
    HAS(&w, "11 end civ=0 ignored=4 engagements=0\n");
    assert_int_equal(count_of(&w, " end "), 1);
    assert_int_equal(mt_engine_step(w.engine, MT_FOREVER, 0), MT_PROGRESS_ENDED);
    world_close(&w);
}

static void test_memory_does_not_grow_with_runs(void **state)
{
    world w;
    size_t used = 0;
    (void)state;
    random_world(&w, 7e6, 0.2, 5e5);
    for (uint64_t i = 0; i < 300; i++) {
        world_start(&w, i % 7, NULL);
        mt_engine_step(w.engine, MT_FOREVER, 0);
        if (i == 20)
            used = w.arena.used;
    }
    assert_int_equal(w.arena.used, used); /* names: every name that comes has come before */
    world_close(&w);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_begin_says_what_the_engine_knows),
                                       cmocka_unit_test(test_the_scenario_says_otherwise),
                                       cmocka_unit_test(test_before_comes_first),
                                       cmocka_unit_test(test_people),
                                       cmocka_unit_test(test_unknown_harm_is_not_said),
                                       cmocka_unit_test(test_harm_if_ignored),
                                       cmocka_unit_test(test_limits),
                                       cmocka_unit_test(test_suspended_until_activated),
                                       cmocka_unit_test(test_same_seed_same_events),
                                       cmocka_unit_test(test_one_change_leaves_other_draws),
                                       cmocka_unit_test(test_circumstance),
                                       cmocka_unit_test(test_names_of_contacts),
                                       cmocka_unit_test(test_every_must_be_longer_than_nothing),
                                       cmocka_unit_test(test_steps_give_the_same_events),
                                       cmocka_unit_test(test_stop_closes_the_run),
                                       cmocka_unit_test(test_memory_does_not_grow_with_runs)};
    return cmocka_run_group_tests_name("engine", tests, NULL, NULL);
}
