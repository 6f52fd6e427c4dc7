/* hurried: always the same time, nearly always yes, whatever the screen shows. */
#include <martens/plugin_test.h>

static void the_screen_changes_nothing(void)
{
    void *instance = martens_test_open(NULL);
    martens_sighting truck = martens_test_sighting(), bus = martens_test_sighting();
    bus.status = "civilian", bus.protected_sign = 1, bus.confidence = 0.1, bus.meant_for = 0, bus.civilians_near = 40;
    const martens_sighting *both[] = {&truck, &bus};
    for (size_t i = 0; i < 2; i++) {
        martens_test.luck = 0.92;
        martens_answer answer = martens_test_ask(instance, MARTENS_WHY_NOMINATION, MARTENS_PERSON_APPROVES, both[i]);
        MARTENS_TEST_ANSWER(answer, MARTENS_APPROVE, "one more of many");
        MARTENS_TEST(answer.after == 3 * MARTENS_SECOND);
        martens_test.luck = 0.93;
        answer = martens_test_ask(instance, MARTENS_WHY_NOMINATION, MARTENS_PERSON_MAY_VETO, both[i]);
        MARTENS_TEST_ANSWER(answer, MARTENS_VETO, "turned down without looking closer");
        MARTENS_TEST(answer.after == 3 * MARTENS_SECOND);
    }
}

static void of_a_list_the_first(void)
{
    void *instance = martens_test_open((martens_test_given[]){{"takes", 20 * MARTENS_SECOND}, {NULL, 0}});
    martens_sighting one = martens_test_sighting(), two = martens_test_sighting();
    const martens_sighting *list[] = {&one, &two};
    martens_question question = martens_test_question(MARTENS_WHY_LIST, MARTENS_PERSON_SELECTS, list, 2);
    martens_answer answer = martens_test_put(instance, &question);
    MARTENS_TEST(answer.word == MARTENS_CHOOSE && answer.choice == 0 && answer.after == 20 * MARTENS_SECOND);
    question.sighting_count = 0;
    MARTENS_TEST(martens_test_put(instance, &question).word == MARTENS_WAIT);
    MARTENS_TEST_ANSWER(martens_test_ask(instance, MARTENS_WHY_NOTICE, MARTENS_PERSON_SELECTS, NULL), MARTENS_NOTHING,
                        NULL);
    MARTENS_TEST(martens_test.draws == 3);
}

static void nothing_to_weigh(void)
{
    void *instance = martens_test_open(NULL);
    martens_sighting truck = martens_test_sighting();
    for (int why = MARTENS_WHY_NOTICE; why <= MARTENS_WHY_WAKE + 1; why++) {
        martens_answer answer = martens_test_ask(instance, (martens_why)why, MARTENS_PERSON_MAY_VETO, &truck);
        MARTENS_TEST_ANSWER(answer, MARTENS_NOTHING, NULL);
        MARTENS_TEST(answer.after == 0);
    }
}

int main(void)
{
    nothing_to_weigh();
    the_screen_changes_nothing();
    of_a_list_the_first();
    return martens_test_end();
}
