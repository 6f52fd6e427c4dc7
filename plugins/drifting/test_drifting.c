/* drifting: where the bar is at which time, its bound, what following does, and what it declares of its system. */
#include <martens/plugin_test.h>

#define BELOW "confidence below the bar"
#define ABOVE "confidence at the bar or above"
#define ONLY_NOW "confidence at the bar of now, and below the one that it began with"
#define NO_LONGER "confidence below the bar of now, and at the one that it began with"

static martens_answer at(void *instance, int64_t now, double confidence)
{
    martens_sighting seen = martens_test_sighting();
    seen.confidence = confidence;
    martens_test.now = now;
    return martens_test_ask(instance, MARTENS_WHY_TARGET, MARTENS_NO_PERSON, &seen);
}

static void sinks_with_time(void)
{
    void *instance = martens_test_open(NULL); /* 0.9, minus 0.3 an hour */
    const int64_t began = 7 * MARTENS_MINUTE;
    MARTENS_TEST_ANSWER(at(instance, began, 0.9), MARTENS_ENGAGE, ABOVE);
    MARTENS_TEST_ANSWER(at(instance, began, 0.89), MARTENS_TRACK, BELOW);
    MARTENS_TEST(at(instance, began, 0.89).wake == 30 * MARTENS_SECOND);
    MARTENS_TEST_ANSWER(at(instance, began + 20 * MARTENS_MINUTE, 0.81), MARTENS_ENGAGE, ONLY_NOW);
    MARTENS_TEST_ANSWER(at(instance, began + 20 * MARTENS_MINUTE, 0.79), MARTENS_TRACK, BELOW);
    MARTENS_TEST_ANSWER(at(instance, began + 600 * MARTENS_MINUTE, 0.61), MARTENS_ENGAGE,
                        ONLY_NOW); /* the bound is 0.3 */
    MARTENS_TEST_ANSWER(at(instance, began + 600 * MARTENS_MINUTE, 0.59), MARTENS_TRACK, BELOW);
    MARTENS_TEST(martens_test.draws == 0);
}

static void rises(void)
{
    void *instance =
        martens_test_open((martens_test_given[]){{"bar", 0.5}, {"drift_per_hour", 0.3}, {"bound", 0.2}, {NULL, 0}});
    MARTENS_TEST_ANSWER(at(instance, 0, 0.6), MARTENS_ENGAGE, ABOVE);
    MARTENS_TEST_ANSWER(at(instance, 30 * MARTENS_MINUTE, 0.6), MARTENS_TRACK, NO_LONGER);
    MARTENS_TEST_ANSWER(at(instance, 600 * MARTENS_MINUTE, 0.71), MARTENS_ENGAGE, ABOVE);
}

static void follows(void)
{
    void *instance =
        martens_test_open((martens_test_given[]){{"bar", 0.5}, {"drift_per_hour", 0}, {"follows", 0.5}, {NULL, 0}});
    MARTENS_TEST_ANSWER(at(instance, 0, 0.9), MARTENS_ENGAGE, ABOVE); /* half the way from 0.5 to 0.9 */
    MARTENS_TEST_ANSWER(at(instance, 0, 0.69), MARTENS_TRACK, NO_LONGER);
    MARTENS_TEST_ANSWER(at(instance, 0, 0.71), MARTENS_ENGAGE, ABOVE);
    void *steady = martens_test_open((martens_test_given[]){{"bar", 0.5}, {"drift_per_hour", 0}, {NULL, 0}});
    at(steady, 0, 0.9);
    MARTENS_TEST_ANSWER(at(steady, 600 * MARTENS_MINUTE, 0.5), MARTENS_ENGAGE, ABOVE);
}

static void declares(void)
{
    MARTENS_TEST(martens_plugin_v1.fact_count == 2);
    MARTENS_TEST(strcmp(martens_plugin_v1.fact[1].name, "system.changes_own_parameters") == 0 &&
                 martens_plugin_v1.fact[1].value == 1);
}

static void the_rest(void)
{
    void *instance = martens_test_open(NULL);
    martens_sighting seen = martens_test_sighting();
    MARTENS_TEST_ANSWER(martens_test_ask(instance, MARTENS_WHY_TARGET, MARTENS_PERSON_APPROVES, &seen),
                        MARTENS_NOMINATE, ABOVE);
    seen.meant_for = 0;
    MARTENS_TEST_ANSWER(martens_test_ask(instance, MARTENS_WHY_TARGET, MARTENS_NO_PERSON, &seen), MARTENS_IGNORE,
                        "not of a kind it is meant for");
    MARTENS_TEST_ANSWER(martens_test_ask(instance, MARTENS_WHY_NOTICE, MARTENS_NO_PERSON, NULL), MARTENS_NOTHING, NULL);
}

int main(void)
{
    sinks_with_time();
    rises();
    follows();
    declares();
    the_rest();
    return martens_test_end();
}
