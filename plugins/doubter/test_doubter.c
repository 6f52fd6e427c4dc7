/* doubter: a yes needs a second source; the first prompt startles; doubt is said within the window where silence would
 * let it go on. */
#include <martens/plugin_test.h>

static martens_question prompt(const martens_sighting *const *seen, martens_control control)
{
    return martens_test_question(MARTENS_WHY_NOMINATION, control, seen, 1);
}

static void a_second_source(void)
{
    void *instance = martens_test_open((martens_test_given[]){{"spread", 0}, {NULL, 0}});
    martens_sighting truck = martens_test_sighting();
    const martens_sighting *seen[] = {&truck};
    martens_question question = prompt(seen, MARTENS_PERSON_APPROVES);
    martens_test.luck = 0.49;
    martens_answer answer = martens_test_put(instance, &question);
    MARTENS_TEST_ANSWER(answer, MARTENS_APPROVE, "a second source agrees");
    MARTENS_TEST(answer.after == (8 + 15 + 30) * MARTENS_SECOND); /* reads, is startled, waits for the source */
    answer = martens_test_put(instance, &question);
    MARTENS_TEST(answer.after == (8 + 30) * MARTENS_SECOND); /* startled once */
    truck.confidence = 0.79;
    MARTENS_TEST_ANSWER(martens_test_put(instance, &question), MARTENS_VETO, "a second source does not agree");
    martens_test.luck = 0.5;
    answer = martens_test_put(instance, &question);
    MARTENS_TEST_ANSWER(answer, MARTENS_DECLINE, "no second source came");
    MARTENS_TEST(answer.after == 8 * MARTENS_SECOND + 5 * MARTENS_MINUTE);
}

static void what_the_screen_shows(void)
{
    void *instance = martens_test_open((martens_test_given[]){{"spread", 0}, {NULL, 0}});
    martens_sighting bus = martens_test_sighting();
    bus.status = "civilian";
    martens_answer answer = martens_test_ask(instance, MARTENS_WHY_NOMINATION, MARTENS_PERSON_APPROVES, &bus);
    MARTENS_TEST_ANSWER(answer, MARTENS_VETO, "the screen speaks against it");
    MARTENS_TEST(answer.after == 23 * MARTENS_SECOND); /* no source is asked for */
    bus = martens_test_sighting(), bus.protected_sign = 1;
    MARTENS_TEST(martens_test_ask(instance, MARTENS_WHY_NOMINATION, MARTENS_PERSON_APPROVES, &bus).word ==
                 MARTENS_VETO);
    bus = martens_test_sighting(), bus.civilians_near = 3;
    MARTENS_TEST(martens_test_ask(instance, MARTENS_WHY_NOMINATION, MARTENS_PERSON_APPROVES, &bus).word ==
                 MARTENS_VETO);
}

static void doubt_is_said_in_time(void)
{
    void *instance = martens_test_open((martens_test_given[]){{"spread", 0}, {NULL, 0}});
    martens_sighting truck = martens_test_sighting();
    const martens_sighting *seen[] = {&truck};
    martens_question question = prompt(seen, MARTENS_PERSON_MAY_VETO);
    question.window = 60 * MARTENS_SECOND;
    martens_test.luck = 0.9; /* no source comes */
    martens_answer answer = martens_test_put(instance, &question);
    MARTENS_TEST_ANSWER(answer, MARTENS_VETO, "no second source came");
    MARTENS_TEST(answer.after == 59 * MARTENS_SECOND);
    martens_test.luck = 0;
    question.window = 39 * MARTENS_SECOND; /* a source that comes in 8 + 30 s is just in time */
    MARTENS_TEST_ANSWER(martens_test_put(instance, &question), MARTENS_APPROVE, "a second source agrees");
    question.window = 38 * MARTENS_SECOND; /* one that comes too late is none, and it is not waited for */
    answer = martens_test_put(instance, &question);
    MARTENS_TEST_ANSWER(answer, MARTENS_VETO, "no second source came");
    MARTENS_TEST(answer.after == 37 * MARTENS_SECOND);
    question.window = 5 * MARTENS_SECOND; /* reading takes what it takes, and may be too late */
    answer = martens_test_put(instance, &question);
    MARTENS_TEST_ANSWER(answer, MARTENS_VETO, "no second source came");
    MARTENS_TEST(answer.after == 8 * MARTENS_SECOND);
}

static void lists_and_notices(void)
{
    void *instance = martens_test_open(NULL);
    martens_sighting bus = martens_test_sighting(), truck = martens_test_sighting();
    bus.status = "civilian";
    const martens_sighting *list[] = {&bus, &truck};
    martens_question question = martens_test_question(MARTENS_WHY_LIST, MARTENS_PERSON_CHOOSES, list, 2);
    martens_answer answer = martens_test_put(instance, &question);
    MARTENS_TEST_ANSWER(answer, MARTENS_CHOOSE, "a second source agrees");
    MARTENS_TEST(answer.choice == 1);
    question.sighting_count = 1;
    MARTENS_TEST_ANSWER(martens_test_put(instance, &question), MARTENS_DECLINE, "nothing on the list may be engaged");
    unsigned before = martens_test.draws;
    MARTENS_TEST_ANSWER(martens_test_ask(instance, MARTENS_WHY_NOTICE, MARTENS_PERSON_APPROVES, NULL), MARTENS_NOTHING,
                        NULL);
    MARTENS_TEST(martens_test.draws == before + 3);
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
    a_second_source();
    what_the_screen_shows();
    doubt_is_said_in_time();
    lists_and_notices();
    return martens_test_end();
}
