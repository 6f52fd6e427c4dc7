/* The rules that the files of the engine settle in their heads: a test for each that no other test holds. */
#include "test_engine.h"

static void second_system(world *w)
{
    w->system[1] = w->system[0];
    w->system[1].head.name = "turret";
    w->scenario.system_count = 2;
}

/* ---- effect.c ---- */

static void test_nobody_is_harmed_twice(void **state)
{
    world w;
    (void)state;
    world_open(&w, "no_person");
    contact(&w, "truck", 10, "vehicle", "combatant", 8);
    w.system[0].people_within = number(0.5, MT_PLAIN);
    second_system(&w);
    w.system[0].time_to_effect = seconds(5);
    w.system[1].time_to_effect = seconds(6);
    world_run(&w);
    HAS(&w, "15 effect sentry truck civ=0 com=4\n");
    HAS(&w, "16 effect turret truck civ=0 com=2\n"); /* half of the four who are left */
    assert_int_equal(people_of(&w, "combatant").exposed, 6);
    assert_int_equal(people_of(&w, "combatant").harmed, 6);
    world_close(&w);
}

static void test_all_are_harmed_once(void **state)
{
    world w;
    (void)state;
    world_open(&w, "no_person");
    contact(&w, "bus", 10, "vehicle", "civilian", 8);
    second_system(&w);
    w.system[0].time_to_effect = seconds(5);
    w.system[1].time_to_effect = seconds(6);
    world_run(&w);
    HAS(&w, "15 effect sentry bus civ=8 com=0\n");
    HAS(&w, "16 effect turret bus civ=0 com=0\n");
    HAS(&w, "100 end civ=8 ignored=0 engagements=2\n");
    world_close(&w);
}

static void test_an_effect_takes_the_contact_away(void **state)
{
    world w;
    (void)state;
    world_open(&w, "no_person");
    contact(&w, "truck", 10, "vehicle", "combatant", 8);
    second_system(&w);
    w.system[1].starts_active = number(0, MT_PLAIN);
    timeline(&w, 30, MT_ACT_ACTIVATE, MT_SYSTEM, "turret");
    world_run(&w);
    HAS(&w, "10 effect sentry truck civ=0 com=8\n");
    HAS(&w, "30 activate turret\n");
    HAS_NOT(&w, " detect turret");
    world_close(&w);
}

static void test_what_the_end_overtakes(void **state)
{
    world w;
    mt_people people = {"civilian", number(4, MT_PLAIN)};
    (void)state;
    world_open(&w, "no_person");
    mt_contact *c = contact(&w, "truck", 10, "vehicle", "combatant", 3);
    c->ignored = &people;
    c->ignored_count = 1;
    w.system[0].time_to_effect = seconds(500);
    world_run(&w);
    HAS(&w, "10 engage sentry truck ");
    HAS_NOT(&w, " effect ");
    HAS(&w, "100 end civ=0 ignored=0 engagements=1\n");
    world_close(&w);
}

static void test_who_is_exposed(void **state)
{
    world w;
    (void)state;
    world_open(&w, "no_person");
    mt_contact *bus = contact(&w, "bus", 10, "vehicle", "civilian", 3);
    bus->head.fact[bus->head.fact_count - 1].fact = MT_FACT_TARGET_OCCUPANTS; /* people is not said */
    w.system[0].people_within = (mt_quantity){0};
    w.system[0].effect_area = number(0.1, MT_AREA);
    fact(&w, &w.place[0].head, MT_FACT_PLACE_CIVILIANS_PER_KM2, 45);
    world_run(&w);
    HAS(&w, "10 effect sentry bus civ=8 com=0\n"); /* all three, and 4.5 bystanders rounded */
    world_close(&w);
}

/* ---- act.c ---- */

static double said[MT_FACTS]; /* as the latest event said it */

static void keep(void *context, const mt_event *event)
{
    for (uint16_t i = 0; i < MT_FACTS; i++)
        if (mt_value_is_known(mt_event_get(event, i)))
            said[i] = mt_event_get(event, i);
    emit(context, event);
}

static void test_an_engage_that_is_written(void **state)
{
    world w;
    (void)state;
    world_open(&w, "no_person");
    contact(&w, "bus", 10, "vehicle", "civilian", 8);
    w.system[0].starts_active = number(0, MT_PLAIN);
    timeline(&w, 12, MT_ACT_ENGAGE, MT_SYSTEM, "sentry")->who[MT_TARGET] = "bus";
    world_run(&w);
    assert_string_equal(log_of(&w), "10 appear bus\n12 engage sentry bus engagements=1\n12 use sentry\n"
                                    "100 end civ=0 ignored=0 engagements=1\n");
    world_close(&w);
}

static void test_an_effect_that_is_written(void **state)
{
    world w;
    (void)state;
    world_open(&w, "no_person");
    w.system[0].starts_active = number(0, MT_PLAIN);
    contact(&w, "bus", 10, "vehicle", "civilian", 8);
    mt_scripted_act *effect = timeline(&w, 12, MT_ACT_EFFECT, MT_PLACE, "road");
    effect->who[MT_TARGET] = "bus";
    timeline_fact(&w, effect, MT_FACT_EFFECT_CIVILIAN_HARM, 3);
    timeline_fact(&w, effect, MT_FACT_EFFECT_COMBATANT_HARM, 2);
    timeline(&w, 30, MT_ACT_ACTIVATE, MT_SYSTEM, "sentry");
    w.calls.emit = keep;
    world_run(&w);
    HAS(&w, "30 effect sentry bus civ=8 com=0\n"); /* the contact was not touched */
    assert_true(said[MT_FACT_RUN_CIVILIAN_HARM] == 11 && said[MT_FACT_RUN_COMBATANT_HARM] == 2);
    assert_int_equal(people_of(&w, "civilian").harmed, 11);
    assert_int_equal(people_of(&w, "civilian").exposed, 8);
    assert_int_equal(people_of(&w, "combatant").harmed, 2);
    world_close(&w);
}

static void test_a_control_that_is_changed(void **state)
{
    static const struct {
        const char *from, *to;
        int selects, engages;
    } rows[] = {{"person_selects", "no_person", 1, 1},
                {"no_person", "person_approves", 1, 0},
                {"no_person", "person_chooses", 0, 0}};
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        world w;
        world_open(&w, rows[i].from);
        mt_scripted_act *set = timeline(&w, 5, MT_ACT_SET, MT_SYSTEM, "sentry");
        timeline_fact(&w, set, MT_FACT_SYSTEM_CONTROL, mt_name_add(&w.names, rows[i].to));
        w.calls.emit = keep;
        world_run(&w);
        assert_true(said[MT_FACT_SYSTEM_SELECTS_ITSELF] == rows[i].selects);
        assert_true(said[MT_FACT_SYSTEM_ENGAGES_ITSELF] == rows[i].engages);
        world_close(&w);
    }
}

/* ---- chain.c ---- */

static void test_silence_of_who_selects(void **state)
{
    world w;
    (void)state;
    open_window(&w, "person_selects", MT_WORD_WAIT);
    word(&w, &w.system[0].head, MT_FACT_SYSTEM_SILENCE, "proceed");
    world_run(&w);
    HAS(&w, "10 show sentry truck window=never\n");
    HAS_NOT(&w, " engage ");
    world_close(&w);
}

static void test_proceeding_without_a_link(void **state)
{
    static const struct {
        const char *control;
        double down;
        mt_word model;
        const char *engages;
    } rows[] = {
        {"person_approves", 5, MT_WORD_NOMINATE, "10 engage"},  {"person_may_veto", 5, MT_WORD_NOMINATE, "20 engage"},
        {"person_approves", 12, MT_WORD_NOMINATE, "12 engage"}, {"person_may_veto", 12, MT_WORD_NOMINATE, "20 engage"},
        {"person_selects", 12, MT_WORD_NOMINATE, "12 engage"},  {"person_selects", 12, MT_WORD_TRACK, NULL}};
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        world w;
        open_window(&w, rows[i].control, MT_WORD_WAIT);
        word(&w, &w.system[0].head, MT_FACT_SYSTEM_LINK_LOSS, "proceed");
        w.person_says.after = 60 * S;
        w.system_says.word = rows[i].model;
        timeline(&w, rows[i].down, MT_ACT_LINK_DOWN, MT_SYSTEM, "sentry");
        world_run(&w);
        assert_int_equal(count_of(&w, " engage "), rows[i].engages != NULL);
        if (rows[i].engages)
            HAS(&w, rows[i].engages);
        world_close(&w);
    }
}

/* Where silence holds, what was declined is closed at once: the model can put it forward anew within the window. */
static void test_declining_where_silence_holds(void **state)
{
    static const struct {
        const char *silence;
        bool anew;
    } rows[] = {{"hold", true}, {"proceed", false}};
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        world w;
        open_window(&w, "person_approves", MT_WORD_DECLINE);
        word(&w, &w.system[0].head, MT_FACT_SYSTEM_SILENCE, rows[i].silence);
        w.system_says.wake = 5 * S;
        world_run(&w);
        HAS(&w, "13 decline sentry truck");
        assert_int_equal(strstr(log_of(&w), "15 nominate sentry truck") != NULL, rows[i].anew);
        world_close(&w);
    }
}

static void test_each_on_a_list_has_a_window(void **state)
{
    world w;
    (void)state;
    open_window(&w, "person_chooses", MT_WORD_VETO);
    contact(&w, "van", 12, "vehicle", "combatant", 1);
    contact(&w, "lorry", 14, "vehicle", "combatant", 1);
    w.system[0].veto_window = seconds(8);
    w.person_says.after = 10 * S;
    world_run(&w);
    HAS(&w, "10 show sentry truck window=8\n");
    HAS(&w, "20 show sentry lorry window=2\n"); /* the van's window ends at this instant */
    HAS_NOT(&w, " show sentry van");
    world_close(&w);
}

/* ---- person.c ---- */

static void test_an_answer_that_arrives_late(void **state)
{
    world w;
    (void)state;
    open_window(&w, "person_approves", MT_WORD_APPROVE);
    w.system[0].link_latency = seconds(2);
    w.person_says.after = 9 * S;
    world_run(&w);
    /* in time at the post, and at the system a second too late */
    HAS(&w, "21 approve sentry truck window=10 took=9 needed=9\n");
    HAS_NOT(&w, " engage ");
    world_close(&w);
}

static void test_a_list_is_left_alone(void **state)
{
    world w;
    (void)state;
    open_window(&w, "person_chooses", MT_WORD_WAIT);
    world_run(&w);
    assert_int_equal(count_of(&w, " input watch wait\n"), 1);
    world_close(&w);
}

static void test_a_notice_needs_somebody(void **state)
{
    world w;
    (void)state;
    world_open(&w, "person_approves");
    fact(&w, &w.operators[0].head, MT_FACT_HUMAN_AT_POST, 0);
    timeline(&w, 10, MT_ACT_LINK_DOWN, MT_SYSTEM, "sentry");
    world_run(&w);
    assert_int_equal(w.asked_person, 0);
    world_close(&w);
}

/* ---- system.c ---- */

static void test_activating_once_more(void **state)
{
    world w;
    (void)state;
    world_open(&w, "no_person");
    fact(&w, &w.system[0].head, MT_FACT_SYSTEM_DURATION_LIMIT, 40e6);
    contact(&w, "truck", 10, "vehicle", "combatant", 1);
    contact(&w, "van", 30, "vehicle", "combatant", 1);
    timeline(&w, 20, MT_ACT_ACTIVATE, MT_SYSTEM, "sentry");
    world_run(&w);
    HAS(&w, "30 engage sentry van window=0 engagements=2\n");
    HAS_NOT(&w, "40 expire");
    HAS(&w, "60 expire sentry\n");
    world_close(&w);
}

/* ---- engine.c and tell.c ---- */

static void test_the_order_of_the_first_and_the_last_tick(void **state)
{
    world w;
    mt_step step = {.at = seconds(90)};
    (void)state;
    world_open(&w, "no_person");
    w.system_says.word = MT_WORD_IGNORE;
    contact(&w, "truck", 0, "vehicle", "combatant", 1);
    mt_contact *van = contact(&w, "van", 10, "vehicle", "combatant", 1);
    van->becomes = &step; /* planned after everything of the start, for the instant of the end */
    van->becomes_count = 1;
    world_run(&w);
    assert_int_equal(strncmp(log_of(&w), "0 activate sentry\n0 use sentry\n0 appear truck\n", 43), 0);
    HAS(&w, "100 set van\n");
    HAS_NOT(&w, "100 end civ=0 ignored=0 engagements=0\n1");
    world_close(&w);
}

static void test_off_at_the_start(void **state)
{
    world w;
    (void)state;
    world_open(&w, "no_person");
    timeline(&w, 0, MT_ACT_DEACTIVATE, MT_SYSTEM, "sentry");
    world_run(&w);
    HAS(&w, "0 deactivate sentry\n");
    HAS_NOT(&w, "0 activate sentry\n");
    world_close(&w);
}

static void once(void *context, const mt_event *event)
{
    for (size_t i = 0; i < event->said_count; i++)
        for (size_t k = 0; k < i; k++)
            assert_int_not_equal(event->said[i].fact, event->said[k].fact);
    emit(context, event);
}

static void test_a_fact_is_said_once(void **state)
{
    world w;
    (void)state;
    world_open(&w, "no_person");
    mt_scripted_act *engage = timeline(&w, 12, MT_ACT_ENGAGE, MT_SYSTEM, "sentry");
    timeline_fact(&w, engage, MT_FACT_SYSTEM_ENGAGEMENTS, 7);
    w.calls.emit = once;
    world_run(&w);
    HAS(&w, "12 engage sentry engagements=1\n");
    world_close(&w);
}

/* ---- contact.c ---- */

static int appears_twice(world *w, int64_t now, int64_t *next, const char **why)
{
    *next = now + 10 * S;
    return now == 0 || now > 20 * S ? 0 : mt_engine_add_contact(w->engine, "truck", why);
}

static void test_a_name_is_given_once(void **state)
{
    world w;
    (void)state;
    world_open(&w, "person_approves");
    contact(&w, "truck", 500, "vehicle", "combatant", 1);
    w.story = appears_twice;
    world_run(&w);
    HAS(&w, "10 appear truck\n");
    HAS(&w, "20 appear truck-2\n");
    world_close(&w);
}

static void test_people_who_get_off(void **state)
{
    world w;
    (void)state;
    world_open(&w, "no_person");
    w.system[0].starts_active = number(0, MT_PLAIN);
    mt_contact *bus = contact(&w, "bus", 10, "vehicle", "civilian", 8);
    mt_entity fewer = {0};
    fact(&w, &fewer, MT_FACT_TARGET_PEOPLE, 2);
    mt_step step = {.at = seconds(5), .fact = fewer.fact, .fact_count = fewer.fact_count};
    bus->becomes = &step;
    bus->becomes_count = 1;
    timeline(&w, 30, MT_ACT_ACTIVATE, MT_SYSTEM, "sentry");
    world_run(&w);
    HAS(&w, "30 effect sentry bus civ=2 com=0\n");
    world_close(&w);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_nobody_is_harmed_twice),
        cmocka_unit_test(test_all_are_harmed_once),
        cmocka_unit_test(test_an_effect_takes_the_contact_away),
        cmocka_unit_test(test_what_the_end_overtakes),
        cmocka_unit_test(test_who_is_exposed),
        cmocka_unit_test(test_an_engage_that_is_written),
        cmocka_unit_test(test_an_effect_that_is_written),
        cmocka_unit_test(test_a_control_that_is_changed),
        cmocka_unit_test(test_silence_of_who_selects),
        cmocka_unit_test(test_proceeding_without_a_link),
        cmocka_unit_test(test_declining_where_silence_holds),
        cmocka_unit_test(test_each_on_a_list_has_a_window),
        cmocka_unit_test(test_an_answer_that_arrives_late),
        cmocka_unit_test(test_a_list_is_left_alone),
        cmocka_unit_test(test_a_notice_needs_somebody),
        cmocka_unit_test(test_activating_once_more),
        cmocka_unit_test(test_the_order_of_the_first_and_the_last_tick),
        cmocka_unit_test(test_off_at_the_start),
        cmocka_unit_test(test_a_fact_is_said_once),
        cmocka_unit_test(test_a_name_is_given_once),
        cmocka_unit_test(test_people_who_get_off),
    };
    return cmocka_run_group_tests_name("engine rules", tests, NULL, NULL);
}
