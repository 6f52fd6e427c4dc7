/* opaque: right on everything that is shown to it, over all combinations, and never a reason. */
#include <martens/plugin_test.h>

static const char *const statuses[] = {"civilian",     "combatant", "participating", "hors_de_combat",
                                       "surrendering", "wounded",   "medical",       "unknown"};

/* Every combination of kind, sign and status, clearly seen: only a target is engaged. */
static void accurate(void)
{
    void *instance = martens_test_open(NULL);
    for (int meant_for = 0; meant_for < 2; meant_for++)
        for (int sign = 0; sign < 2; sign++)
            for (size_t i = 0; i < sizeof statuses / sizeof statuses[0]; i++) {
                martens_sighting seen = martens_test_sighting();
                seen.meant_for = meant_for, seen.protected_sign = sign, seen.status = statuses[i];
                int target = meant_for && !sign && (i == 1 || i == 2);
                martens_answer answer = martens_test_ask(instance, MARTENS_WHY_TARGET, MARTENS_NO_PERSON, &seen);
                MARTENS_TEST((answer.word == MARTENS_ENGAGE) == target);
                MARTENS_TEST(answer.reason == MARTENS_UNKNOWN);
            }
    MARTENS_TEST(martens_test.draws == 0);
}

static void goes_by_one_score(void)
{
    void *instance = martens_test_open(NULL);
    martens_sighting seen = martens_test_sighting();
    MARTENS_TEST_ANSWER(martens_test_ask(instance, MARTENS_WHY_TARGET, MARTENS_PERSON_APPROVES, &seen),
                        MARTENS_NOMINATE, NULL);
    seen.civilians_near = 1;
    martens_answer answer = martens_test_ask(instance, MARTENS_WHY_TARGET, MARTENS_PERSON_APPROVES, &seen);
    MARTENS_TEST_ANSWER(answer, MARTENS_TRACK, NULL);
    MARTENS_TEST(answer.wake == 10 * MARTENS_SECOND);
    seen = martens_test_sighting();
    seen.seen_for = 0; /* 0.93 x 0.85 is below 0.8 */
    MARTENS_TEST_ANSWER(martens_test_ask(instance, MARTENS_WHY_TARGET, MARTENS_NO_PERSON, &seen), MARTENS_TRACK, NULL);
    void *bolder = martens_test_open((martens_test_given[]){{"goes_above", 0.75}, {NULL, 0}});
    MARTENS_TEST_ANSWER(martens_test_ask(bolder, MARTENS_WHY_TARGET, MARTENS_NO_PERSON, &seen), MARTENS_ENGAGE, NULL);
    MARTENS_TEST_ANSWER(martens_test_ask(bolder, MARTENS_WHY_NOTICE, MARTENS_NO_PERSON, NULL), MARTENS_NOTHING, NULL);
}

static void declares(void)
{
    MARTENS_TEST(martens_plugin_v1.reason_count == 0);
    MARTENS_TEST(strcmp(martens_plugin_v1.fact[0].name, "system.explains") == 0 &&
                 martens_plugin_v1.fact[0].value == 0);
}

int main(void)
{
    accurate();
    goes_by_one_score();
    declares();
    return martens_test_end();
}
