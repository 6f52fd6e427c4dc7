/* swarm: the vote, the quorum, what loses units, and how often it draws. The test's luck is the middle of each
 * distribution: every unit sees the sighting's confidence as it is (normal), and is lost at its mean time
 * (exponential). */
#include <martens/plugin_test.h>

#define YES "a quorum of units voted for it"
#define NO "no quorum of units voted for it"

static martens_answer vote(void *instance, int64_t now, double confidence)
{
    martens_sighting seen = martens_test_sighting();
    seen.confidence = confidence;
    martens_test.now = now;
    return martens_test_ask(instance, MARTENS_WHY_TARGET, MARTENS_NO_PERSON, &seen);
}

static void votes(void)
{
    void *instance = martens_test_open(NULL);
    martens_answer answer = vote(instance, 0, 0.8);
    MARTENS_TEST_ANSWER(answer, MARTENS_ENGAGE, YES);
    MARTENS_TEST(answer.after == MARTENS_SECOND && answer.confidence > 0.799 && answer.confidence < 0.801);
    answer = vote(instance, 0, 0.79);
    MARTENS_TEST_ANSWER(answer, MARTENS_TRACK, NO);
    MARTENS_TEST(answer.wake == 10 * MARTENS_SECOND);
    void *unanimous = martens_test_open((martens_test_given[]){{"quorum", 1}, {NULL, 0}});
    MARTENS_TEST_ANSWER(vote(unanimous, 0, 0.8), MARTENS_ENGAGE, YES);
    void *none_needed = martens_test_open((martens_test_given[]){{"quorum", 0}, {NULL, 0}});
    MARTENS_TEST_ANSWER(vote(none_needed, 0, 0.79), MARTENS_TRACK, NO); /* one vote at least */
}

/* At one an hour each, every unit is lost once an hour is over. */
static void loses_units(void)
{
    static const martens_test_given hourly[] = {{"lost_per_hour", 1}, {NULL, 0}};
    void *instance = martens_test_open(hourly);
    MARTENS_TEST_ANSWER(vote(instance, 60 * MARTENS_MINUTE, 0.9), MARTENS_ENGAGE, YES);
    MARTENS_TEST_ANSWER(vote(instance, 61 * MARTENS_MINUTE, 0.9), MARTENS_IGNORE, "too few units are left");
    void *safe = martens_test_open((martens_test_given[]){{"lost_per_hour", 0}, {NULL, 0}});
    MARTENS_TEST_ANSWER(vote(safe, 60 * 24 * 365 * MARTENS_MINUTE, 0.9), MARTENS_ENGAGE, YES);
    void *many = martens_test_open((martens_test_given[]){{"units_at_least", 9}, {NULL, 0}});
    MARTENS_TEST_ANSWER(vote(many, 0, 0.9), MARTENS_IGNORE, "too few units are left");
}

/* Neither word nor setting changes how often it draws, but for the number of units; those that are lost draw on. */
static void draws(void)
{
    void *instance = martens_test_open(NULL);
    MARTENS_TEST(martens_test.draws == 8);
    martens_sighting seen = martens_test_sighting();
    seen.meant_for = 0;
    MARTENS_TEST_ANSWER(martens_test_ask(instance, MARTENS_WHY_TARGET, MARTENS_NO_PERSON, &seen), MARTENS_IGNORE,
                        "not of a kind it is meant for");
    MARTENS_TEST_ANSWER(martens_test_ask(instance, MARTENS_WHY_NOTICE, MARTENS_NO_PERSON, NULL), MARTENS_NOTHING, NULL);
    MARTENS_TEST(martens_test.draws == 24);
    instance = martens_test_open(
        (martens_test_given[]){{"units", 3}, {"lost_per_hour", 1}, {"spread", 0}, {"lost_count", 1}, {NULL, 0}});
    vote(instance, 120 * MARTENS_MINUTE, 0.9);
    MARTENS_TEST(martens_test.draws == 6);
}

int main(void)
{
    votes();
    loses_units();
    draws();
    return martens_test_end();
}
