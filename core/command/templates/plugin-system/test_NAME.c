/* NAME: what it says to each kind of sighting, when it asks again, and what the setting changes. */
#include <martens/plugin_test.h>

static void ignores_what_it_is_not_meant_for(void)
{
    void *instance = martens_test_open(NULL);
    martens_sighting seen = martens_test_sighting();
    seen.meant_for = 0;
    MARTENS_TEST_ANSWER(martens_test_ask(instance, MARTENS_WHY_TARGET, MARTENS_NO_PERSON, &seen), MARTENS_IGNORE,
                        "not something it is meant for");
    martens_test_close(instance);
}

static void looks_before_it_decides(void)
{
    void *instance = martens_test_open(NULL);
    martens_sighting seen = martens_test_sighting();
    seen.seen_for = 2 * MARTENS_SECOND;
    martens_answer answer = martens_test_ask(instance, MARTENS_WHY_TARGET, MARTENS_NO_PERSON, &seen);
    MARTENS_TEST_ANSWER(answer, MARTENS_TRACK, "not in sight for long enough");
    MARTENS_TEST(answer.wake == 3 * MARTENS_SECOND);
    seen.seen_for = 5 * MARTENS_SECOND; /* just long enough is enough */
    answer = martens_test_ask(instance, MARTENS_WHY_WAKE, MARTENS_NO_PERSON, &seen);
    MARTENS_TEST_ANSWER(answer, MARTENS_ENGAGE, "in sight for long enough");
    MARTENS_TEST(answer.wake == 0);
    martens_test_close(instance);
}

static void leaves_the_last_word_to_a_person(void)
{
    static const martens_control controls[] = {MARTENS_PERSON_SELECTS, MARTENS_PERSON_CHOOSES, MARTENS_PERSON_APPROVES,
                                               MARTENS_PERSON_MAY_VETO};
    void *instance = martens_test_open(NULL);
    martens_sighting seen = martens_test_sighting();
    for (size_t i = 0; i < sizeof controls / sizeof controls[0]; i++)
        MARTENS_TEST_ANSWER(martens_test_ask(instance, MARTENS_WHY_TARGET, controls[i], &seen), MARTENS_NOMINATE,
                            "in sight for long enough");
    martens_test_close(instance);
}

static void the_setting_counts(void)
{
    static const martens_test_given patient[] = {{"look", 90.0 * MARTENS_SECOND}, {NULL, 0}};
    void *instance = martens_test_open(patient);
    martens_sighting seen = martens_test_sighting(); /* in sight for a minute */
    MARTENS_TEST_ANSWER(martens_test_ask(instance, MARTENS_WHY_TARGET, MARTENS_NO_PERSON, &seen), MARTENS_TRACK,
                        "not in sight for long enough");
    martens_test_close(instance);
}

static void does_nothing_about_a_notice(void)
{
    void *instance = martens_test_open(NULL);
    MARTENS_TEST_ANSWER(martens_test_ask(instance, MARTENS_WHY_NOTICE, MARTENS_NO_PERSON, NULL), MARTENS_NOTHING, NULL);
    MARTENS_TEST(martens_test.draws == 0); /* it needs no luck */
    martens_test_close(instance);
}

int main(void)
{
    ignores_what_it_is_not_meant_for();
    looks_before_it_decides();
    leaves_the_last_word_to_a_person();
    the_setting_counts();
    does_nothing_about_a_notice();
    return martens_test_end();
}
