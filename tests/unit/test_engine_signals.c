/* What reaches a system: over the link from its operator, and through its sensors from the world. */
#include "test_engine.h"

/* ---- link.c ---- */

static void test_what_is_under_way_when_the_link_goes(void **state)
{
    static const struct {
        double down;
        size_t shown;
    } rows[] = {{11, 0}, {16, 1}};
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        world w;
        open_window(&w, "person_may_veto", MT_WORD_VETO);
        word(&w, &w.system[0].head, MT_FACT_SYSTEM_LINK_LOSS, "proceed");
        w.system[0].link_latency = seconds(2);
        timeline(&w, rows[i].down, MT_ACT_LINK_DOWN, MT_SYSTEM, "sentry");
        world_run(&w);
        assert_int_equal(count_of(&w, " show "), rows[i].shown);
        assert_int_equal(count_of(&w, "15 veto "), rows[i].shown);
        HAS(&w, "22 engage sentry truck ");
        world_close(&w);
    }
}

static void test_orders_arrive(void **state)
{
    world w;
    (void)state;
    world_open(&w, "no_person");
    w.system[0].link_latency = seconds(1);
    w.system[0].link_loss_share = number(0.9, MT_PLAIN);
    timeline(&w, 20, MT_ACT_ABORT, MT_SYSTEM, "sentry");
    world_run(&w);
    HAS_NOT(&w, "21 disengage sentry\n"); /* lost at first, and given again */
    HAS(&w, " disengage sentry\n");
    world_close(&w);
}

static void test_orders_wait_for_the_link(void **state)
{
    static const struct {
        mt_word word;
        const char *log;
    } rows[] = {{MT_WORD_ABORT, "30 link_up sentry\n30 disengage sentry\n"},
                {MT_WORD_DEACTIVATE, "30 deactivate sentry\n"}};
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        world w;
        open_window(&w, "person_approves", rows[i].word);
        timeline(&w, 11, MT_ACT_LINK_DOWN, MT_SYSTEM, "sentry");
        timeline(&w, 30, MT_ACT_LINK_UP, MT_SYSTEM, "sentry");
        world_run(&w);
        HAS(&w, rows[i].log);
        world_close(&w);
    }
}

/* Whether what is said about the van gets lost does not hang on whether a truck came before it. */
static void test_losses_are_each_ones_own(void **state)
{
    (void)state;
    for (uint64_t seed = 1; seed <= 16; seed++) {
        size_t shown[2];
        for (int with_truck = 0; with_truck < 2; with_truck++) {
            world w;
            world_open(&w, "person_approves");
            w.system[0].link_loss_share = number(0.5, MT_PLAIN);
            if (with_truck)
                contact(&w, "truck", 10, "vehicle", "combatant", 1);
            contact(&w, "van", 20, "vehicle", "combatant", 1);
            world_start(&w, seed, NULL);
            mt_engine_step(w.engine, MT_FOREVER, 0);
            shown[with_truck] = count_of(&w, " show sentry van");
            world_close(&w);
        }
        assert_int_equal(shown[0], shown[1]);
    }
}

/* ---- sensor.c ---- */

static const mt_chance even[] = {{"vehicle", {.kind = MT_Q_CONSTANT, .value = 0.5}},
                                 {"bus", {.kind = MT_Q_CONSTANT, .value = 0.5}}};
static const mt_chance combatant[] = {{"combatant", {.kind = MT_Q_CONSTANT, .value = 1}}};
static const mt_chance bus[] = {{"bus", {.kind = MT_Q_CONSTANT, .value = 1}}};

static void recognises(world *w, const char *what, size_t count, const mt_chance *as)
{
    w->system[0].recognition = mt_arena_get_array(&w->arena, 1, sizeof *w->system[0].recognition);
    w->system[0].recognition[0] = (mt_recognition){what, count, (mt_chance *)as};
    w->system[0].recognition_count = 1;
}

/* A circumstance that misleads nobody leaves what a second look makes of the contact. */
static void test_a_look_draws_the_same_number(void **state)
{
    (void)state;
    for (uint64_t seed = 1; seed <= 16; seed++) {
        char *log[2];
        const mt_circumstance fog = {.name = "fog", .class_name = "adverse", .mislead = number(1e-12, MT_PLAIN)};
        for (int i = 0; i < 2; i++) {
            world w;
            world_open(&w, "person_approves");
            recognises(&w, "vehicle", 2, even);
            mt_contact *truck = contact(&w, "truck", 10, "vehicle", "combatant", 1);
            mt_step again = {.at = seconds(5)};
            truck->becomes = &again;
            truck->becomes_count = 1;
            w.system_says.word = MT_WORD_IGNORE;
            world_start(&w, seed, i == 0 ? NULL : &fog);
            mt_engine_step(w.engine, MT_FOREVER, 0);
            assert_int_equal(count_of(&w, " detect "), 2);
            log[i] = strdup(log_of(&w));
            world_close(&w);
        }
        assert_string_equal(log[0], log[1]);
        free(log[0]);
        free(log[1]);
    }
}

static void test_how_a_status_is_seen(void **state)
{
    world w;
    (void)state;
    world_open(&w, "person_approves");
    recognises(&w, "surrendering", 1, combatant);
    contact(&w, "truck", 10, "vehicle", "surrendering", 1);
    world_run(&w);
    HAS(&w, "10 detect sentry truck seen=vehicle as=combatant sure=1\n");
    world_close(&w);
}

static bool sign_seen;

static mt_decided looks_for_a_sign(world *w, bool person, const mt_question *question, mt_answer *answer)
{
    (void)w, (void)person;
    *answer = (mt_answer){.word = MT_WORD_IGNORE, .confidence = MT_UNKNOWN};
    sign_seen = question->sighting_count > 0 && question->sighting[0].protected_sign;
    return MT_DECIDED;
}

static void test_a_sign_on_what_is_taken_for_something_else(void **state)
{
    (void)state;
    for (int wrong = 0; wrong < 2; wrong++) {
        world w;
        world_open(&w, "no_person");
        fact(&w, &contact(&w, "truck", 10, "vehicle", "medical", 1)->head, MT_FACT_TARGET_PROTECTED_SIGN, 1);
        if (wrong)
            recognises(&w, "vehicle", 1, bus);
        w.decide = looks_for_a_sign;
        world_run(&w);
        assert_int_equal(sign_seen, !wrong);
        world_close(&w);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_what_is_under_way_when_the_link_goes),
        cmocka_unit_test(test_orders_arrive),
        cmocka_unit_test(test_orders_wait_for_the_link),
        cmocka_unit_test(test_losses_are_each_ones_own),
        cmocka_unit_test(test_a_look_draws_the_same_number),
        cmocka_unit_test(test_how_a_status_is_seen),
        cmocka_unit_test(test_a_sign_on_what_is_taken_for_something_else),
    };
    return cmocka_run_group_tests_name("engine signals", tests, NULL, NULL);
}
