/* attentive: what speaks against a nomination, what doubt means under each control, time, load and lapses. */
#include "test_model_host.h"

#include "../../plugins/attentive/attentive.c"

static void each_doubt(void **context)
{
    (void)context;
    martens_sighting seen[7];
    for (size_t i = 0; i < 7; i++)
        seen[i] = a_truck();
    seen[0].protected_sign = 1;
    seen[1].status = "wounded";
    seen[2].meant_for = 0;
    seen[3].civilians_near = 1;
    seen[4].status = "unknown";
    seen[5].confidence = 0.79;
    seen[6].civilians_near = MARTENS_UNKNOWN;
    static const struct { martens_word approving, vetoing; const char *reason; } expected[] = {
        {MARTENS_VETO, MARTENS_VETO, "a protective sign is seen"},
        {MARTENS_VETO, MARTENS_VETO, "its status is not that of a target"},
        {MARTENS_VETO, MARTENS_VETO, "not of a kind the system is meant for"},
        {MARTENS_VETO, MARTENS_VETO, "civilians are near"},
        {MARTENS_DECLINE, MARTENS_VETO, "its status is unknown"},
        {MARTENS_DECLINE, MARTENS_VETO, "the system is not sure enough"},
        {MARTENS_APPROVE, MARTENS_APPROVE, "nothing speaks against it"},
    };
    void *instance = fake_open(NULL);
    for (size_t i = 0; i < 7; i++) {
        martens_answer answer = fake_ask(instance, MARTENS_WHY_NOMINATION, MARTENS_PERSON_APPROVES, &seen[i]);
        assert_answer(answer, expected[i].approving, expected[i].reason);
        assert_int_equal(answer.after, 8 * MARTENS_SECOND);
        assert_answer(fake_ask(instance, MARTENS_WHY_NOMINATION, MARTENS_PERSON_MAY_VETO, &seen[i]), expected[i].vetoing, expected[i].reason);
    }
}

static void too_little_on_the_screen(void **context)
{
    (void)context;
    void *instance = fake_open((given[]){{"informed_above", 1}, {NULL, 0}});
    martens_sighting seen = a_truck();
    const martens_sighting *list[] = {&seen};
    martens_question question = {.struct_size = sizeof question, .why = MARTENS_WHY_NOMINATION, .control = MARTENS_PERSON_APPROVES,
                                 .sighting_count = 1, .sighting = list, .information = 0.9};
    martens_answer answer = {.struct_size = sizeof answer};
    assert_null(martens_plugin_v1.decide(instance, &question, &answer));
    assert_answer(answer, MARTENS_DECLINE, "the screen shows too little to judge");
    question.information = MARTENS_UNKNOWN;
    assert_null(martens_plugin_v1.decide(instance, &question, &answer));
    assert_answer(answer, MARTENS_APPROVE, "nothing speaks against it");
}

static void time_load_and_lapses(void **context)
{
    (void)context;
    void *instance = fake_open(NULL);
    martens_sighting seen = a_truck();
    const martens_sighting *list[] = {&seen};
    martens_answer answer = fake_ask_list(instance, MARTENS_WHY_NOMINATION, MARTENS_PERSON_APPROVES, list, 1, 0.5, MARTENS_UNKNOWN, 0);
    assert_int_equal(answer.after, 12 * MARTENS_SECOND);
    fake.luck = 0.11; /* below the share of lapses: counts only late in the watch */
    answer = fake_ask_list(instance, MARTENS_WHY_NOMINATION, MARTENS_PERSON_APPROVES, list, 1, 0, MARTENS_UNKNOWN, 25 * MARTENS_MINUTE - 1);
    assert_answer(answer, MARTENS_APPROVE, "nothing speaks against it");
    answer = fake_ask_list(instance, MARTENS_WHY_NOMINATION, MARTENS_PERSON_APPROVES, list, 1, 0, MARTENS_UNKNOWN, 25 * MARTENS_MINUTE);
    assert_answer(answer, MARTENS_WAIT, "the question went unnoticed");
    fake.luck = 0.12;
    answer = fake_ask_list(instance, MARTENS_WHY_NOMINATION, MARTENS_PERSON_APPROVES, list, 1, 0, MARTENS_UNKNOWN, 25 * MARTENS_MINUTE);
    assert_answer(answer, MARTENS_APPROVE, "nothing speaks against it");
    instance = fake_open((given[]){{"median", 1000}, {NULL, 0}});
    assert_int_equal(fake_ask(instance, MARTENS_WHY_NOMINATION, MARTENS_PERSON_APPROVES, &seen).after, 200 * MARTENS_MILLISECOND);
}

static void lists(void **context)
{
    (void)context;
    void *instance = fake_open(NULL);
    martens_sighting bus = a_truck(), truck = a_truck(), surer = a_truck();
    bus.status = "civilian", bus.confidence = 0.99, surer.confidence = 0.97;
    const martens_sighting *list[] = {&bus, &truck, &surer};
    martens_answer answer = fake_ask_list(instance, MARTENS_WHY_LIST, MARTENS_PERSON_CHOOSES, list, 3, 0, MARTENS_UNKNOWN, 0);
    assert_answer(answer, MARTENS_CHOOSE, "nothing speaks against it");
    assert_int_equal(answer.choice, 2);
    answer = fake_ask_list(instance, MARTENS_WHY_LIST, MARTENS_PERSON_CHOOSES, list, 1, 0, MARTENS_UNKNOWN, 0);
    assert_answer(answer, MARTENS_DECLINE, "nothing on the list may be engaged");
    answer = fake_ask_list(instance, MARTENS_WHY_LIST, MARTENS_PERSON_CHOOSES, list, 0, 0, MARTENS_UNKNOWN, 0);
    assert_answer(answer, MARTENS_WAIT, NULL);
}

/* Two draws for every question, whatever it is. */
static void draws(void **context)
{
    (void)context;
    void *instance = fake_open(NULL);
    martens_sighting seen = a_truck();
    fake_ask(instance, MARTENS_WHY_NOTICE, MARTENS_PERSON_APPROVES, NULL);
    assert_int_equal(fake.draws, 2);
    fake_ask(instance, MARTENS_WHY_NOMINATION, MARTENS_PERSON_APPROVES, &seen);
    assert_int_equal(fake.draws, 4);
}

int main(void)
{
    const struct CMUnitTest attentive[] = {cmocka_unit_test(each_doubt), cmocka_unit_test(too_little_on_the_screen),
                                           cmocka_unit_test(time_load_and_lapses), cmocka_unit_test(lists), cmocka_unit_test(draws)};
    return cmocka_run_group_tests(attentive, NULL, NULL);
}
