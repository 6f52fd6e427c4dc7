/* two-person: one no is the post's no; the time of the later, or of both in turn; it says that two approvals are
 * required. */
#include <martens/plugin_test.h>

static void both_must_say_yes(void)
{
    void *instance = martens_test_open(NULL);
    martens_sighting truck = martens_test_sighting(), bus = martens_test_sighting();
    bus.status = "civilian";
    martens_test.luck = 0;
    MARTENS_TEST_ANSWER(martens_test_ask(instance, MARTENS_WHY_NOMINATION, MARTENS_PERSON_APPROVES, &truck),
                        MARTENS_APPROVE, "both said yes");
    MARTENS_TEST_ANSWER(martens_test_ask(instance, MARTENS_WHY_NOMINATION, MARTENS_PERSON_APPROVES, &bus), MARTENS_VETO,
                        "both said no");
    martens_test.luck = 0.59; /* neither spots it */
    MARTENS_TEST_ANSWER(martens_test_ask(instance, MARTENS_WHY_NOMINATION, MARTENS_PERSON_APPROVES, &bus),
                        MARTENS_APPROVE, "both said yes");
}

static void the_time_of_two(void)
{
    martens_sighting truck = martens_test_sighting();
    void *instance = martens_test_open((martens_test_given[]){{"spread", 0}, {NULL, 0}});
    MARTENS_TEST(martens_test_ask(instance, MARTENS_WHY_NOMINATION, MARTENS_PERSON_APPROVES, &truck).after ==
                 8 * MARTENS_SECOND);
    instance = martens_test_open((martens_test_given[]){{"spread", 0}, {"in_turn", 1}, {NULL, 0}});
    MARTENS_TEST(martens_test_ask(instance, MARTENS_WHY_NOMINATION, MARTENS_PERSON_APPROVES, &truck).after ==
                 16 * MARTENS_SECOND);
}

static void lists_and_notices(void)
{
    void *instance = martens_test_open(NULL);
    martens_sighting bus = martens_test_sighting(), truck = martens_test_sighting();
    bus.status = "civilian";
    const martens_sighting *list[] = {&bus, &truck};
    martens_question question = martens_test_question(MARTENS_WHY_LIST, MARTENS_PERSON_CHOOSES, list, 2);
    martens_answer answer = martens_test_put(instance, &question);
    MARTENS_TEST_ANSWER(answer, MARTENS_CHOOSE, "both said yes");
    MARTENS_TEST(answer.choice == 1);
    question.sighting_count = 1;
    MARTENS_TEST_ANSWER(martens_test_put(instance, &question), MARTENS_DECLINE, "nothing on the list may be engaged");
    unsigned before = martens_test.draws;
    MARTENS_TEST_ANSWER(martens_test_ask(instance, MARTENS_WHY_NOTICE, MARTENS_PERSON_APPROVES, NULL), MARTENS_NOTHING,
                        NULL);
    MARTENS_TEST(martens_test.draws == before + 5);
}

static void what_is_true_of_the_post(void)
{
    MARTENS_TEST(martens_plugin_v1.fact_count == 2);
    MARTENS_TEST(strcmp(martens_plugin_v1.fact[0].name, "human.approvals_required") == 0 &&
                 martens_plugin_v1.fact[0].value == 2);
    MARTENS_TEST(strcmp(martens_plugin_v1.fact[1].name, "human.approvals_independent") == 0 &&
                 martens_plugin_v1.fact[1].value == 1);
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
    both_must_say_yes();
    the_time_of_two();
    lists_and_notices();
    what_is_true_of_the_post();
    return martens_test_end();
}
