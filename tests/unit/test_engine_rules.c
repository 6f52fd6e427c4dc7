/* The rules that the files of the engine settle in their heads, where the design is silent: a test for each that no other holds. */
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

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_nobody_is_harmed_twice),
        cmocka_unit_test(test_all_are_harmed_once),
        cmocka_unit_test(test_an_effect_takes_the_contact_away),
        cmocka_unit_test(test_what_the_end_overtakes),
        cmocka_unit_test(test_who_is_exposed),
    };
    return cmocka_run_group_tests_name("engine rules", tests, NULL, NULL);
}
