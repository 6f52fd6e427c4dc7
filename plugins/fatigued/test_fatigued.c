/* fatigued: the chance to spot falls with time on watch and then stays; what is missed is approved; the draws do not
 * depend on the answer. */
#include <martens/plugin_test.h>

static martens_answer asked(void *instance, const martens_sighting *seen, int64_t on_watch, double luck)
{
    martens_question question = martens_test_question(MARTENS_WHY_NOMINATION, MARTENS_PERSON_APPROVES, &seen, 1);
    question.on_watch_for = on_watch;
    martens_test.luck = luck;
    return martens_test_put(instance, &question);
}

static void vigilance_falls(void)
{
    /* 0.75 when fresh, 0.66 after the fall of 12 %, half-way 0.705 */
    static const struct {
        int64_t on_watch;
        double luck;
        martens_word word;
    } cases[] = {
        {0, 0.749, MARTENS_VETO},
        {0, 0.75, MARTENS_APPROVE},
        {20 * MARTENS_MINUTE, 0.749, MARTENS_VETO},
        {25 * MARTENS_MINUTE, 0.704, MARTENS_VETO},
        {25 * MARTENS_MINUTE, 0.706, MARTENS_APPROVE},
        {30 * MARTENS_MINUTE, 0.659, MARTENS_VETO},
        {30 * MARTENS_MINUTE, 0.661, MARTENS_APPROVE},
        {600 * MARTENS_MINUTE, 0.659, MARTENS_VETO},
        {600 * MARTENS_MINUTE, 0.661, MARTENS_APPROVE},
    };
    void *instance = martens_test_open(NULL);
    martens_sighting bus = martens_test_sighting();
    bus.status = "civilian";
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++)
        MARTENS_TEST_ANSWER(asked(instance, &bus, cases[i].on_watch, cases[i].luck), cases[i].word,
                            cases[i].word == MARTENS_VETO ? "spotted what speaks against it"
                                                          : "saw nothing against it, though something is");
}

static void what_speaks_against(void)
{
    void *instance = martens_test_open(NULL);
    martens_sighting truck = martens_test_sighting();
    MARTENS_TEST_ANSWER(asked(instance, &truck, 0, 0), MARTENS_APPROVE, "nothing speaks against it");
    truck.protected_sign = 1;
    MARTENS_TEST(asked(instance, &truck, 0, 0).word == MARTENS_VETO);
    truck = martens_test_sighting(), truck.meant_for = 0;
    MARTENS_TEST(asked(instance, &truck, 0, 0).word == MARTENS_VETO);
    truck = martens_test_sighting(), truck.civilians_near = 1;
    MARTENS_TEST(asked(instance, &truck, 0, 0).word == MARTENS_VETO);
    truck = martens_test_sighting(), truck.confidence = 0.79;
    MARTENS_TEST(asked(instance, &truck, 0, 0).word == MARTENS_VETO);
}

static void lists_and_notices(void)
{
    void *instance = martens_test_open(NULL);
    martens_sighting bus = martens_test_sighting(), truck = martens_test_sighting();
    bus.status = "civilian";
    const martens_sighting *list[] = {&bus, &truck};
    martens_question question = martens_test_question(MARTENS_WHY_LIST, MARTENS_PERSON_CHOOSES, list, 2);
    martens_test.luck = 0;
    martens_answer answer = martens_test_put(instance, &question);
    MARTENS_TEST_ANSWER(answer, MARTENS_CHOOSE, "nothing speaks against it");
    MARTENS_TEST(answer.choice == 1);
    question.sighting_count = 1;
    MARTENS_TEST_ANSWER(martens_test_put(instance, &question), MARTENS_DECLINE, "nothing on the list may be engaged");
    martens_test.luck = 0.99; /* does not spot the bus */
    answer = martens_test_put(instance, &question);
    MARTENS_TEST(answer.word == MARTENS_CHOOSE && answer.choice == 0);
    unsigned before = martens_test.draws;
    MARTENS_TEST_ANSWER(martens_test_ask(instance, MARTENS_WHY_NOTICE, MARTENS_PERSON_APPROVES, NULL), MARTENS_NOTHING,
                        NULL);
    MARTENS_TEST(martens_test.draws == before + 2);
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
    vigilance_falls();
    what_speaks_against();
    lists_and_notices();
    return martens_test_end();
}
