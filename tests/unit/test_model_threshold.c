/* threshold: which bar holds where, and that it looks at nothing else. */
#include "test_model_host.h"

#include "../../plugins/threshold/threshold.c"

static void bars(void **context)
{
    (void)context;
    static const struct { martens_control control; double confidence; martens_word word; } cases[] = {
        {MARTENS_NO_PERSON, 0.9, MARTENS_ENGAGE}, /* at the bar is enough */
        {MARTENS_NO_PERSON, 0.89, MARTENS_TRACK},
        {MARTENS_PERSON_MAY_VETO, 0.9, MARTENS_NOMINATE},
        {MARTENS_PERSON_MAY_VETO, 0.89, MARTENS_TRACK},
        {MARTENS_PERSON_APPROVES, 0.7, MARTENS_NOMINATE},
        {MARTENS_PERSON_APPROVES, 0.69, MARTENS_TRACK},
        {MARTENS_PERSON_CHOOSES, 0.95, MARTENS_NOMINATE},
        {MARTENS_PERSON_SELECTS, 0.95, MARTENS_NOMINATE},
        {MARTENS_CONTROL_OTHER, 0.95, MARTENS_NOMINATE},
    };
    void *instance = fake_open(NULL);
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        martens_sighting seen = a_truck();
        seen.confidence = cases[i].confidence;
        martens_answer answer = fake_ask(instance, MARTENS_WHY_TARGET, cases[i].control, &seen);
        assert_answer(answer, cases[i].word, cases[i].word == MARTENS_TRACK ? "confidence below the bar" : "confidence at the bar or above");
        assert_true(answer.confidence == cases[i].confidence);
    }
}

static void settings_count(void **context)
{
    (void)context;
    void *instance = fake_open((given[]){{"engage_above", 0.95}, {NULL, 0}});
    martens_sighting seen = a_truck();
    assert_answer(fake_ask(instance, MARTENS_WHY_TARGET, MARTENS_NO_PERSON, &seen), MARTENS_TRACK, "confidence below the bar");
}

static void looks_at_nothing_else(void **context)
{
    (void)context;
    void *instance = fake_open(NULL);
    martens_sighting seen = a_truck();
    seen.protected_sign = 1, seen.status = "civilian", seen.civilians_near = 40, seen.seen_for = 0;
    assert_answer(fake_ask(instance, MARTENS_WHY_TARGET, MARTENS_NO_PERSON, &seen), MARTENS_ENGAGE, "confidence at the bar or above");
    seen = a_truck();
    seen.meant_for = 0;
    assert_answer(fake_ask(instance, MARTENS_WHY_TARGET, MARTENS_NO_PERSON, &seen), MARTENS_IGNORE, "not of a kind it is meant for");
    assert_answer(fake_ask(instance, MARTENS_WHY_NOTICE, MARTENS_NO_PERSON, NULL), MARTENS_NOTHING, NULL);
    assert_int_equal(fake.draws, 0);
}

int main(void)
{
    const struct CMUnitTest threshold[] = {cmocka_unit_test(bars), cmocka_unit_test(settings_count), cmocka_unit_test(looks_at_nothing_else)};
    return cmocka_run_group_tests(threshold, NULL, NULL);
}
