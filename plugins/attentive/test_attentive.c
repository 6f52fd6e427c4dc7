/* attentive: what speaks against a nomination, what doubt means under each control, time, load and lapses. */
#include <martens/plugin_test.h>

/* A question about a list, under load, by a person on watch for so long, who let this share of nominations pass. */
static martens_answer ask_list(void *instance, martens_why why, martens_control control,
                               const martens_sighting *const *list, size_t count, double load, double trust,
                               int64_t on_watch)
{
    martens_question question = martens_test_question(why, control, list, count);
    question.load = load;
    question.past_reliability = trust;
    question.on_watch_for = on_watch;
    return martens_test_put(instance, &question);
}

static void each_doubt(void)
{
    martens_sighting seen[7];
    for (size_t i = 0; i < 7; i++)
        seen[i] = martens_test_sighting();
    seen[0].protected_sign = 1;
    seen[1].status = "wounded";
    seen[2].meant_for = 0;
    seen[3].civilians_near = 1;
    seen[4].status = "unknown";
    seen[5].confidence = 0.79;
    seen[6].civilians_near = MARTENS_UNKNOWN;
    static const struct {
        martens_word approving, vetoing;
        const char *reason;
    } expected[] = {
        {MARTENS_VETO, MARTENS_VETO, "a protective sign is seen"},
        {MARTENS_VETO, MARTENS_VETO, "its status is not that of a target"},
        {MARTENS_VETO, MARTENS_VETO, "not of a kind the system is meant for"},
        {MARTENS_VETO, MARTENS_VETO, "civilians are near"},
        {MARTENS_DECLINE, MARTENS_VETO, "its status is unknown"},
        {MARTENS_DECLINE, MARTENS_VETO, "the system is not sure enough"},
        {MARTENS_APPROVE, MARTENS_APPROVE, "nothing speaks against it"},
    };
    void *instance = martens_test_open(NULL);
    for (size_t i = 0; i < 7; i++) {
        martens_answer answer = martens_test_ask(instance, MARTENS_WHY_NOMINATION, MARTENS_PERSON_APPROVES, &seen[i]);
        MARTENS_TEST_ANSWER(answer, expected[i].approving, expected[i].reason);
        MARTENS_TEST(answer.after == 8 * MARTENS_SECOND);
        answer = martens_test_ask(instance, MARTENS_WHY_NOMINATION, MARTENS_PERSON_MAY_VETO, &seen[i]);
        MARTENS_TEST_ANSWER(answer, expected[i].vetoing, expected[i].reason);
    }
}

static void too_little_on_the_screen(void)
{
    void *instance = martens_test_open((martens_test_given[]){{"informed_above", 1}, {NULL, 0}});
    martens_sighting seen = martens_test_sighting();
    const martens_sighting *list[] = {&seen};
    martens_question question = {.struct_size = sizeof question,
                                 .why = MARTENS_WHY_NOMINATION,
                                 .control = MARTENS_PERSON_APPROVES,
                                 .sighting_count = 1,
                                 .sighting = list,
                                 .information = 0.9};
    martens_answer answer = {.struct_size = sizeof answer};
    MARTENS_TEST(!martens_plugin_v1.decide(instance, &question, &answer));
    MARTENS_TEST_ANSWER(answer, MARTENS_DECLINE, "the screen shows too little to judge");
    question.information = MARTENS_UNKNOWN;
    MARTENS_TEST(!martens_plugin_v1.decide(instance, &question, &answer));
    MARTENS_TEST_ANSWER(answer, MARTENS_APPROVE, "nothing speaks against it");
}

static void time_load_and_lapses(void)
{
    void *instance = martens_test_open(NULL);
    martens_sighting seen = martens_test_sighting();
    const martens_sighting *list[] = {&seen};
    martens_answer answer =
        ask_list(instance, MARTENS_WHY_NOMINATION, MARTENS_PERSON_APPROVES, list, 1, 0.5, MARTENS_UNKNOWN, 0);
    MARTENS_TEST(answer.after == 12 * MARTENS_SECOND);
    martens_test.luck = 0.11; /* below the share of lapses: counts only late in the watch */
    answer = ask_list(instance, MARTENS_WHY_NOMINATION, MARTENS_PERSON_APPROVES, list, 1, 0, MARTENS_UNKNOWN,
                      25 * MARTENS_MINUTE - 1);
    MARTENS_TEST_ANSWER(answer, MARTENS_APPROVE, "nothing speaks against it");
    answer = ask_list(instance, MARTENS_WHY_NOMINATION, MARTENS_PERSON_APPROVES, list, 1, 0, MARTENS_UNKNOWN,
                      25 * MARTENS_MINUTE);
    MARTENS_TEST_ANSWER(answer, MARTENS_WAIT, "the question went unnoticed");
    martens_test.luck = 0.12;
    answer = ask_list(instance, MARTENS_WHY_NOMINATION, MARTENS_PERSON_APPROVES, list, 1, 0, MARTENS_UNKNOWN,
                      25 * MARTENS_MINUTE);
    MARTENS_TEST_ANSWER(answer, MARTENS_APPROVE, "nothing speaks against it");
    instance = martens_test_open((martens_test_given[]){{"median", 1000}, {NULL, 0}});
    MARTENS_TEST(martens_test_ask(instance, MARTENS_WHY_NOMINATION, MARTENS_PERSON_APPROVES, &seen).after ==
                 200 * MARTENS_MILLISECOND);
}

static void lists(void)
{
    void *instance = martens_test_open(NULL);
    martens_sighting bus = martens_test_sighting(), truck = martens_test_sighting(), surer = martens_test_sighting();
    bus.status = "civilian", bus.confidence = 0.99, surer.confidence = 0.97;
    const martens_sighting *list[] = {&bus, &truck, &surer};
    martens_answer answer =
        ask_list(instance, MARTENS_WHY_LIST, MARTENS_PERSON_CHOOSES, list, 3, 0, MARTENS_UNKNOWN, 0);
    MARTENS_TEST_ANSWER(answer, MARTENS_CHOOSE, "nothing speaks against it");
    MARTENS_TEST(answer.choice == 2);
    answer = ask_list(instance, MARTENS_WHY_LIST, MARTENS_PERSON_CHOOSES, list, 1, 0, MARTENS_UNKNOWN, 0);
    MARTENS_TEST_ANSWER(answer, MARTENS_DECLINE, "nothing on the list may be engaged");
    answer = ask_list(instance, MARTENS_WHY_LIST, MARTENS_PERSON_CHOOSES, list, 0, 0, MARTENS_UNKNOWN, 0);
    MARTENS_TEST_ANSWER(answer, MARTENS_WAIT, NULL);
}

/* Two draws for every question, whatever it is. */
static void draws(void)
{
    void *instance = martens_test_open(NULL);
    martens_sighting seen = martens_test_sighting();
    martens_test_ask(instance, MARTENS_WHY_NOTICE, MARTENS_PERSON_APPROVES, NULL);
    MARTENS_TEST(martens_test.draws == 2);
    martens_test_ask(instance, MARTENS_WHY_NOMINATION, MARTENS_PERSON_APPROVES, &seen);
    MARTENS_TEST(martens_test.draws == 4);
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
    each_doubt();
    too_little_on_the_screen();
    time_load_and_lapses();
    lists();
    draws();
    return martens_test_end();
}
