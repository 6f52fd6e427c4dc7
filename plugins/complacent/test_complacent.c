/* complacent: the rates of going along, at their edges, and how load and trust move them. */
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

typedef struct rate_case {
    double luck, load, trust;
    martens_word word;
} rate_case;

static void assert_rates(const martens_sighting *seen, const rate_case *cases, size_t count, const char *stopped_by)
{
    void *instance = martens_test_open(NULL);
    for (size_t i = 0; i < count; i++) {
        martens_test.luck = cases[i].luck;
        martens_answer answer = ask_list(instance, MARTENS_WHY_NOMINATION, MARTENS_PERSON_APPROVES, &seen, 1,
                                         cases[i].load, cases[i].trust, 0);
        MARTENS_TEST_ANSWER(answer, cases[i].word,
                            cases[i].word == MARTENS_VETO ? stopped_by : "went along with the system");
        MARTENS_TEST(answer.after == 2500 * MARTENS_MILLISECOND);
    }
}

/* 0.65 without load and trust; 1 - 0.35 * 0.8 = 0.72 at full load or full trust; 1 - 0.35 * 0.64 = 0.776 at both. */
static void commission(void)
{
    static const rate_case cases[] = {
        {0.649, 0, MARTENS_UNKNOWN, MARTENS_APPROVE},
        {0.651, 0, MARTENS_UNKNOWN, MARTENS_VETO},
        {0.651, 0, 0, MARTENS_VETO},
        {0.719, 1, 0, MARTENS_APPROVE},
        {0.721, 1, 0, MARTENS_VETO},
        {0.719, 0, 1, MARTENS_APPROVE},
        {0.775, 1, 1, MARTENS_APPROVE},
        {0.777, 1, 1, MARTENS_VETO},
    };
    martens_sighting wrong[4] = {martens_test_sighting(), martens_test_sighting(), martens_test_sighting(),
                                 martens_test_sighting()};
    wrong[0].protected_sign = 1;
    wrong[1].status = "civilian";
    wrong[2].meant_for = 0;
    wrong[3].confidence = 0.59;
    for (size_t i = 0; i < 4; i++)
        assert_rates(&wrong[i], cases, sizeof cases / sizeof cases[0], "the screen contradicts the system");
}

static void omission(void)
{
    static const rate_case cases[] = {{0.409, 0, MARTENS_UNKNOWN, MARTENS_APPROVE},
                                      {0.411, 0, MARTENS_UNKNOWN, MARTENS_VETO},
                                      {0.52, 1, 0, MARTENS_APPROVE}};
    martens_sighting seen = martens_test_sighting();
    seen.civilians_near = 3;
    assert_rates(&seen, cases, sizeof cases / sizeof cases[0], "remembered the civilians near");
}

static void nothing_against(void)
{
    void *instance = martens_test_open(NULL);
    martens_sighting seen = martens_test_sighting();
    seen.status = "unknown", seen.civilians_near = MARTENS_UNKNOWN;
    martens_test.luck = 0.999;
    MARTENS_TEST_ANSWER(martens_test_ask(instance, MARTENS_WHY_NOMINATION, MARTENS_PERSON_MAY_VETO, &seen),
                        MARTENS_APPROVE, "nothing on the screen speaks against it");
}

static void never_and_always(void)
{
    martens_sighting seen = martens_test_sighting();
    seen.protected_sign = 1;
    void *instance = martens_test_open(
        (martens_test_given[]){{"commission", 0}, {"load_effect", 0}, {"trust_effect", 0}, {NULL, 0}});
    MARTENS_TEST_ANSWER(martens_test_ask(instance, MARTENS_WHY_NOMINATION, MARTENS_PERSON_APPROVES, &seen),
                        MARTENS_VETO, "the screen contradicts the system");
    instance = martens_test_open((martens_test_given[]){{"commission", 1}, {NULL, 0}});
    martens_test.luck = 0.999999;
    MARTENS_TEST_ANSWER(martens_test_ask(instance, MARTENS_WHY_NOMINATION, MARTENS_PERSON_APPROVES, &seen),
                        MARTENS_APPROVE, "went along with the system");
}

static void lists(void)
{
    void *instance = martens_test_open(NULL);
    martens_sighting bus = martens_test_sighting(), truck = martens_test_sighting();
    bus.status = "civilian";
    const martens_sighting *list[] = {&bus, &truck};
    martens_test.luck = 0.5;
    martens_answer answer =
        ask_list(instance, MARTENS_WHY_LIST, MARTENS_PERSON_CHOOSES, list, 2, 0, MARTENS_UNKNOWN, 0);
    MARTENS_TEST_ANSWER(answer, MARTENS_CHOOSE, "went along with the system");
    MARTENS_TEST(answer.choice == 0);
    martens_test.luck = 0.9;
    answer = ask_list(instance, MARTENS_WHY_LIST, MARTENS_PERSON_CHOOSES, list, 2, 0, MARTENS_UNKNOWN, 0);
    MARTENS_TEST_ANSWER(answer, MARTENS_CHOOSE, "nothing on the screen speaks against it");
    MARTENS_TEST(answer.choice == 1);
    answer = ask_list(instance, MARTENS_WHY_LIST, MARTENS_PERSON_CHOOSES, list, 1, 0, MARTENS_UNKNOWN, 0);
    MARTENS_TEST_ANSWER(answer, MARTENS_DECLINE, "nothing on the list may be engaged");
}

/* Three draws for every question, whatever it is. */
static void draws(void)
{
    void *instance = martens_test_open(NULL);
    martens_sighting seen = martens_test_sighting();
    MARTENS_TEST_ANSWER(martens_test_ask(instance, MARTENS_WHY_NOTICE, MARTENS_PERSON_APPROVES, NULL), MARTENS_NOTHING,
                        NULL);
    MARTENS_TEST(martens_test.draws == 3);
    martens_test_ask(instance, MARTENS_WHY_NOMINATION, MARTENS_PERSON_APPROVES, &seen);
    MARTENS_TEST(martens_test.draws == 6);
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
    commission();
    omission();
    nothing_against();
    never_and_always();
    lists();
    draws();
    return martens_test_end();
}
