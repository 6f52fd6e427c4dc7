/* threshold: which bar holds where, and that it looks at nothing else. */
#include <martens/plugin_test.h>

static void bars(void)
{
    static const struct {
        martens_control control;
        double confidence;
        martens_word word;
    } cases[] = {
        {MARTENS_NO_PERSON, 0.9, MARTENS_ENGAGE}, /* at the bar is enough */
        {MARTENS_NO_PERSON, 0.89, MARTENS_TRACK},         {MARTENS_PERSON_MAY_VETO, 0.9, MARTENS_NOMINATE},
        {MARTENS_PERSON_MAY_VETO, 0.89, MARTENS_TRACK},   {MARTENS_PERSON_APPROVES, 0.7, MARTENS_NOMINATE},
        {MARTENS_PERSON_APPROVES, 0.69, MARTENS_TRACK},   {MARTENS_PERSON_CHOOSES, 0.95, MARTENS_NOMINATE},
        {MARTENS_PERSON_SELECTS, 0.95, MARTENS_NOMINATE}, {MARTENS_CONTROL_OTHER, 0.95, MARTENS_NOMINATE},
    };
    void *instance = martens_test_open(NULL);
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        martens_sighting seen = martens_test_sighting();
        seen.confidence = cases[i].confidence;
        martens_answer answer = martens_test_ask(instance, MARTENS_WHY_TARGET, cases[i].control, &seen);
        MARTENS_TEST_ANSWER(answer, cases[i].word,
                            cases[i].word == MARTENS_TRACK ? "confidence below the bar"
                                                           : "confidence at the bar or above");
        MARTENS_TEST(answer.confidence == cases[i].confidence);
    }
}

static void settings_count(void)
{
    void *instance = martens_test_open((martens_test_given[]){{"engage_above", 0.95}, {NULL, 0}});
    martens_sighting seen = martens_test_sighting();
    MARTENS_TEST_ANSWER(martens_test_ask(instance, MARTENS_WHY_TARGET, MARTENS_NO_PERSON, &seen), MARTENS_TRACK,
                        "confidence below the bar");
}

static void looks_at_nothing_else(void)
{
    void *instance = martens_test_open(NULL);
    martens_sighting seen = martens_test_sighting();
    seen.protected_sign = 1, seen.status = "civilian", seen.civilians_near = 40, seen.seen_for = 0;
    MARTENS_TEST_ANSWER(martens_test_ask(instance, MARTENS_WHY_TARGET, MARTENS_NO_PERSON, &seen), MARTENS_ENGAGE,
                        "confidence at the bar or above");
    seen = martens_test_sighting();
    seen.meant_for = 0;
    MARTENS_TEST_ANSWER(martens_test_ask(instance, MARTENS_WHY_TARGET, MARTENS_NO_PERSON, &seen), MARTENS_IGNORE,
                        "not of a kind it is meant for");
    MARTENS_TEST_ANSWER(martens_test_ask(instance, MARTENS_WHY_NOTICE, MARTENS_NO_PERSON, NULL), MARTENS_NOTHING, NULL);
    MARTENS_TEST(martens_test.draws == 0);
}

int main(void)
{
    bars();
    settings_count();
    looks_at_nothing_else();
    return martens_test_end();
}
