/* NAME: what it says to each kind of sighting, how long that takes, and what it takes from luck. */
#include <martens/plugin_test.h>

static void yes_to_a_combatant_only(void)
{
    static const char *const others[] = {"civilian", "participating", "hors_de_combat", "surrendering",
                                         "wounded",  "medical",       "unknown"};
    void *instance = martens_test_open(NULL);
    martens_sighting seen = martens_test_sighting();
    MARTENS_TEST_ANSWER(martens_test_ask(instance, MARTENS_WHY_NOMINATION, MARTENS_PERSON_APPROVES, &seen),
                        MARTENS_APPROVE, "it is shown as a combatant");
    for (size_t i = 0; i < sizeof others / sizeof others[0]; i++) {
        seen.status = others[i];
        MARTENS_TEST_ANSWER(martens_test_ask(instance, MARTENS_WHY_NOMINATION, MARTENS_PERSON_APPROVES, &seen),
                            MARTENS_VETO, "it is not shown as a combatant");
    }
    martens_test_close(instance);
}

static void chooses_the_first_that_fits(void)
{
    void *instance = martens_test_open(NULL);
    martens_sighting bus = martens_test_sighting(), truck = martens_test_sighting(), later = martens_test_sighting();
    bus.status = "civilian";
    const martens_sighting *list[] = {&bus, &truck, &later};
    martens_question question = martens_test_question(MARTENS_WHY_LIST, MARTENS_PERSON_CHOOSES, list, 3);
    martens_answer answer = martens_test_put(instance, &question);
    MARTENS_TEST_ANSWER(answer, MARTENS_CHOOSE, "it is shown as a combatant");
    MARTENS_TEST(answer.choice == 1);
    question.sighting_count = 1; /* only the bus is left */
    MARTENS_TEST_ANSWER(martens_test_put(instance, &question), MARTENS_DECLINE,
                        "nothing on the list is shown as a combatant");
    martens_test_close(instance);
}

static void takes_its_time(void)
{
    static const martens_test_given slow[] = {{"median", 9.0 * MARTENS_SECOND}, {NULL, 0}};
    martens_sighting seen = martens_test_sighting();
    void *instance = martens_test_open(NULL);
    MARTENS_TEST(martens_test_ask(instance, MARTENS_WHY_NOMINATION, MARTENS_PERSON_APPROVES, &seen).after ==
                 4 * MARTENS_SECOND);
    martens_test_close(instance);
    instance = martens_test_open(slow);
    MARTENS_TEST(martens_test_ask(instance, MARTENS_WHY_NOMINATION, MARTENS_PERSON_APPROVES, &seen).after ==
                 9 * MARTENS_SECOND);
    martens_test_close(instance);
}

static void draws_once_for_every_question(void)
{
    void *instance = martens_test_open(NULL);
    martens_sighting seen = martens_test_sighting();
    MARTENS_TEST_ANSWER(martens_test_ask(instance, MARTENS_WHY_NOTICE, MARTENS_PERSON_APPROVES, NULL), MARTENS_NOTHING,
                        NULL);
    MARTENS_TEST(martens_test.draws == 1);
    martens_test_ask(instance, MARTENS_WHY_NOMINATION, MARTENS_PERSON_APPROVES, &seen);
    MARTENS_TEST(martens_test.draws == 2);
    martens_test_close(instance);
}

int main(void)
{
    yes_to_a_combatant_only();
    chooses_the_first_that_fits();
    takes_its_time();
    draws_once_for_every_question();
    return martens_test_end();
}
