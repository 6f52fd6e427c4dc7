/* complacent: the rates of going along, at their edges, and how load and trust move them. */
#include "test_model_host.h"

#include "../../plugins/complacent/complacent.c"

typedef struct rate_case {
    double luck, load, trust;
    martens_word word;
} rate_case;

static void assert_rates(const martens_sighting *seen, const rate_case *cases, size_t count, const char *stopped_by)
{
    void *instance = fake_open(NULL);
    for (size_t i = 0; i < count; i++) {
        fake.luck = cases[i].luck;
        martens_answer answer =
            fake_ask_list(instance, MARTENS_WHY_NOMINATION, MARTENS_PERSON_APPROVES, &seen, 1, cases[i].load, cases[i].trust, 0);
        assert_answer(answer, cases[i].word, cases[i].word == MARTENS_VETO ? stopped_by : "went along with the system");
        assert_int_equal(answer.after, 2500 * MARTENS_MILLISECOND);
    }
}

/* 0.65 without load and trust; 1 - 0.35 * 0.8 = 0.72 at full load or full trust; 1 - 0.35 * 0.64 = 0.776 at both. */
static void commission(void **context)
{
    (void)context;
    static const rate_case cases[] = {
        {0.649, 0, MARTENS_UNKNOWN, MARTENS_APPROVE}, {0.651, 0, MARTENS_UNKNOWN, MARTENS_VETO}, {0.651, 0, 0, MARTENS_VETO},
        {0.719, 1, 0, MARTENS_APPROVE},               {0.721, 1, 0, MARTENS_VETO},               {0.719, 0, 1, MARTENS_APPROVE},
        {0.775, 1, 1, MARTENS_APPROVE},               {0.777, 1, 1, MARTENS_VETO},
    };
    martens_sighting wrong[4] = {a_truck(), a_truck(), a_truck(), a_truck()};
    wrong[0].protected_sign = 1;
    wrong[1].status = "civilian";
    wrong[2].meant_for = 0;
    wrong[3].confidence = 0.59;
    for (size_t i = 0; i < 4; i++)
        assert_rates(&wrong[i], cases, sizeof cases / sizeof cases[0], "the screen contradicts the system");
}

static void omission(void **context)
{
    (void)context;
    static const rate_case cases[] = {
        {0.409, 0, MARTENS_UNKNOWN, MARTENS_APPROVE}, {0.411, 0, MARTENS_UNKNOWN, MARTENS_VETO}, {0.52, 1, 0, MARTENS_APPROVE}};
    martens_sighting seen = a_truck();
    seen.civilians_near = 3;
    assert_rates(&seen, cases, sizeof cases / sizeof cases[0], "remembered the civilians near");
}

static void nothing_against(void **context)
{
    (void)context;
    void *instance = fake_open(NULL);
    martens_sighting seen = a_truck();
    seen.status = "unknown", seen.civilians_near = MARTENS_UNKNOWN;
    fake.luck = 0.999;
    assert_answer(fake_ask(instance, MARTENS_WHY_NOMINATION, MARTENS_PERSON_MAY_VETO, &seen), MARTENS_APPROVE,
                  "nothing on the screen speaks against it");
}

static void never_and_always(void **context)
{
    (void)context;
    martens_sighting seen = a_truck();
    seen.protected_sign = 1;
    void *instance = fake_open((given[]){{"commission", 0}, {"load_effect", 0}, {"trust_effect", 0}, {NULL, 0}});
    assert_answer(fake_ask(instance, MARTENS_WHY_NOMINATION, MARTENS_PERSON_APPROVES, &seen), MARTENS_VETO, "the screen contradicts the system");
    instance = fake_open((given[]){{"commission", 1}, {NULL, 0}});
    fake.luck = 0.999999;
    assert_answer(fake_ask(instance, MARTENS_WHY_NOMINATION, MARTENS_PERSON_APPROVES, &seen), MARTENS_APPROVE, "went along with the system");
}

static void lists(void **context)
{
    (void)context;
    void *instance = fake_open(NULL);
    martens_sighting bus = a_truck(), truck = a_truck();
    bus.status = "civilian";
    const martens_sighting *list[] = {&bus, &truck};
    fake.luck = 0.5;
    martens_answer answer = fake_ask_list(instance, MARTENS_WHY_LIST, MARTENS_PERSON_CHOOSES, list, 2, 0, MARTENS_UNKNOWN, 0);
    assert_answer(answer, MARTENS_CHOOSE, "went along with the system");
    assert_int_equal(answer.choice, 0);
    fake.luck = 0.9;
    answer = fake_ask_list(instance, MARTENS_WHY_LIST, MARTENS_PERSON_CHOOSES, list, 2, 0, MARTENS_UNKNOWN, 0);
    assert_answer(answer, MARTENS_CHOOSE, "nothing on the screen speaks against it");
    assert_int_equal(answer.choice, 1);
    answer = fake_ask_list(instance, MARTENS_WHY_LIST, MARTENS_PERSON_CHOOSES, list, 1, 0, MARTENS_UNKNOWN, 0);
    assert_answer(answer, MARTENS_DECLINE, "nothing on the list may be engaged");
}

/* Three draws for every question, whatever it is. */
static void draws(void **context)
{
    (void)context;
    void *instance = fake_open(NULL);
    martens_sighting seen = a_truck();
    assert_answer(fake_ask(instance, MARTENS_WHY_NOTICE, MARTENS_PERSON_APPROVES, NULL), MARTENS_NOTHING, NULL);
    assert_int_equal(fake.draws, 3);
    fake_ask(instance, MARTENS_WHY_NOMINATION, MARTENS_PERSON_APPROVES, &seen);
    assert_int_equal(fake.draws, 6);
}

int main(void)
{
    const struct CMUnitTest complacent[] = {cmocka_unit_test(commission), cmocka_unit_test(omission), cmocka_unit_test(nothing_against),
                                            cmocka_unit_test(never_and_always), cmocka_unit_test(lists), cmocka_unit_test(draws)};
    return cmocka_run_group_tests(complacent, NULL, NULL);
}
