/* listmaker: whose turn it is, at what pace, who drops out, and when the list ends. */
#include <martens/plugin_test.h>

#define S MARTENS_SECOND
#define WAITS "waits for its turn on the list"
#define TURN "the surest of those that waited"

static martens_answer ask(void *instance, int64_t now, const char *target, double confidence)
{
    martens_sighting seen = martens_test_sighting();
    seen.target = target, seen.confidence = confidence;
    martens_test.now = now;
    return martens_test_ask(instance, now == 0 ? MARTENS_WHY_TARGET : MARTENS_WHY_WAKE, MARTENS_PERSON_APPROVES, &seen);
}

/* Three wait from the start; each is asked just before the turn and at it, as it wishes to be. */
static void surest_first(void)
{
    static const char *const name[] = {"a", "b", "c"};
    static const double sure[] = {0.6, 0.9, 0.8};
    static const int first[] = {1, 2, 0};
    void *instance = martens_test_open(NULL);
    for (int i = 0; i < 3; i++) {
        martens_answer answer = ask(instance, 0, name[i], sure[i]);
        MARTENS_TEST_ANSWER(answer, MARTENS_TRACK, WAITS);
        MARTENS_TEST(answer.wake == 20 * S - 1);
    }
    int done[3] = {0};
    for (int turn = 1; turn <= 3; turn++) {
        for (int i = 0; i < 3; i++)
            if (!done[i])
                MARTENS_TEST(ask(instance, turn * 20 * S - 1, name[i], sure[i]).wake == 1);
        for (int i = 0; i < 3; i++) {
            if (done[i])
                continue;
            int mine = i == first[turn - 1];
            martens_answer answer = ask(instance, turn * 20 * S, name[i], sure[i]);
            MARTENS_TEST_ANSWER(answer, mine ? MARTENS_NOMINATE : MARTENS_TRACK, mine ? TURN : WAITS);
            MARTENS_TEST(answer.wake == (mine ? 0 : 20 * S - 1)); /* asked before or after it, the same next turn */
        }
        done[first[turn - 1]] = 1;
    }
    MARTENS_TEST_ANSWER(ask(instance, 61 * S, "a", 0.6), MARTENS_NOMINATE, "was put forward before");
    MARTENS_TEST(martens_test.draws == 0);
}

/* The surest went out of sight, so it is not asked: it holds nobody up. One that became unlikely does not either. */
static void who_is_gone_holds_nobody_up(void)
{
    void *instance = martens_test_open(NULL);
    ask(instance, 0, "a", 0.6), ask(instance, 0, "b", 0.9), ask(instance, 0, "c", 0.8);
    ask(instance, 20 * S - 1, "a", 0.6), ask(instance, 20 * S - 1, "c", 0.8);
    MARTENS_TEST_ANSWER(ask(instance, 20 * S, "c", 0.4), MARTENS_IGNORE, "too unlikely to be listed");
    MARTENS_TEST_ANSWER(ask(instance, 20 * S, "a", 0.6), MARTENS_NOMINATE, TURN);
    /* Nobody waited at 40 s: who comes at 50 s has the turn, and the next is a pace later. */
    MARTENS_TEST_ANSWER(ask(instance, 50 * S, "d", 0.7), MARTENS_NOMINATE, TURN);
    MARTENS_TEST(ask(instance, 51 * S, "e", 0.7).wake == 19 * S - 1);
}

static void ends(void)
{
    void *instance = martens_test_open((martens_test_given[]){{"at_most", 1}, {"pace", 5.0 * S}, {NULL, 0}});
    ask(instance, 0, "a", 0.6), ask(instance, 5 * S - 1, "a", 0.6);
    MARTENS_TEST_ANSWER(ask(instance, 5 * S, "a", 0.6), MARTENS_NOMINATE, TURN);
    martens_answer answer = ask(instance, 6 * S, "b", 0.9);
    MARTENS_TEST_ANSWER(answer, MARTENS_IGNORE, "the list is full");
    MARTENS_TEST(answer.wake == 0);
}

static void by_control(void)
{
    void *instance = martens_test_open(NULL);
    martens_sighting seen = martens_test_sighting();
    MARTENS_TEST_ANSWER(martens_test_ask(instance, MARTENS_WHY_TARGET, MARTENS_NO_PERSON, &seen), MARTENS_IGNORE,
                        "there is no person to put it forward to");
    martens_answer answer = martens_test_ask(instance, MARTENS_WHY_TARGET, MARTENS_PERSON_SELECTS, &seen);
    MARTENS_TEST_ANSWER(answer, MARTENS_IGNORE, WAITS); /* tracked, it would be on the screen at once */
    MARTENS_TEST(answer.wake == 20 * S - 1);
    seen.meant_for = 0;
    MARTENS_TEST_ANSWER(martens_test_ask(instance, MARTENS_WHY_TARGET, MARTENS_PERSON_CHOOSES, &seen), MARTENS_IGNORE,
                        "not of a kind it is meant for");
    MARTENS_TEST_ANSWER(martens_test_ask(instance, MARTENS_WHY_NOTICE, MARTENS_PERSON_CHOOSES, NULL), MARTENS_NOTHING,
                        NULL);
}

int main(void)
{
    surest_first();
    who_is_gone_holds_nobody_up();
    ends();
    by_control();
    return martens_test_end();
}
