/* checklist: each rule, the order in which they are asked, and when it looks again. */
#include <martens/plugin_test.h>

/* Each case is the truck with one thing wrong. */
static void each_rule(void)
{
    martens_sighting seen[8];
    for (size_t i = 0; i < 8; i++)
        seen[i] = martens_test_sighting();
    seen[0].meant_for = 0;
    seen[1].confidence = 0.89;
    seen[2].protected_sign = 1;
    seen[3].status = "surrendering";
    seen[4].status = "unknown";
    seen[5].seen_for = 2 * MARTENS_SECOND;
    seen[6].civilians_near = MARTENS_UNKNOWN;
    seen[7].civilians_near = 1;
    static const struct {
        martens_word word;
        const char *reason;
        int64_t wake;
    } expected[] = {
        {MARTENS_IGNORE, "not of a kind it is meant for", 0},
        {MARTENS_TRACK, "confidence too low", 10 * MARTENS_SECOND},
        {MARTENS_IGNORE, "a protective sign is seen", 0},
        {MARTENS_TRACK, "its status is not that of a target", 10 * MARTENS_SECOND},
        {MARTENS_TRACK, "its status is not that of a target", 10 * MARTENS_SECOND},
        {MARTENS_TRACK, "not seen for long enough", 3 * MARTENS_SECOND},
        {MARTENS_TRACK, "nobody has looked for civilians", 10 * MARTENS_SECOND},
        {MARTENS_TRACK, "civilians are near", 10 * MARTENS_SECOND},
    };
    void *instance = martens_test_open(NULL);
    for (size_t i = 0; i < 8; i++) {
        martens_answer answer = martens_test_ask(instance, MARTENS_WHY_TARGET, MARTENS_NO_PERSON, &seen[i]);
        MARTENS_TEST_ANSWER(answer, expected[i].word, expected[i].reason);
        MARTENS_TEST(answer.wake == expected[i].wake);
    }
}

static void all_hold(void)
{
    void *instance = martens_test_open(NULL);
    martens_sighting seen = martens_test_sighting();
    seen.confidence = 0.9, seen.seen_for = 5 * MARTENS_SECOND, seen.status = "participating";
    MARTENS_TEST_ANSWER(martens_test_ask(instance, MARTENS_WHY_TARGET, MARTENS_NO_PERSON, &seen), MARTENS_ENGAGE,
                        "every rule holds");
    MARTENS_TEST_ANSWER(martens_test_ask(instance, MARTENS_WHY_WAKE, MARTENS_PERSON_APPROVES, &seen), MARTENS_NOMINATE,
                        "every rule holds");
    MARTENS_TEST_ANSWER(martens_test_ask(instance, MARTENS_WHY_NOTICE, MARTENS_NO_PERSON, NULL), MARTENS_NOTHING, NULL);
}

/* The rules, in the order in which they are asked, which is that of the declared reasons. */
enum { MEANT_FOR, CONFIDENCE, PROTECTED, STATUS, SEEN_BRIEFLY, NOT_ASSESSED, CIVILIANS, ALL_HOLD };

/* With everything wrong, mending one rule at a time goes down the list. */
static void order(void)
{
    void *instance = martens_test_open(NULL);
    martens_sighting seen = {
        .struct_size = sizeof seen, .protected_sign = 1, .status = "civilian", .confidence = 0.1, .civilians_near = 9};
    for (int step = MEANT_FOR; step <= ALL_HOLD; step++) {
        martens_answer answer = martens_test_ask(instance, MARTENS_WHY_TARGET, MARTENS_NO_PERSON, &seen);
        if (step != NOT_ASSESSED) /* somebody has looked, and saw nine */
            MARTENS_TEST(answer.reason == step);
        switch (step) {
        case MEANT_FOR: seen.meant_for = 1; break;
        case CONFIDENCE: seen.confidence = 0.95; break;
        case PROTECTED: seen.protected_sign = 0; break;
        case STATUS: seen.status = "combatant"; break;
        case SEEN_BRIEFLY: seen.seen_for = MARTENS_MINUTE; break;
        case CIVILIANS: seen.civilians_near = 0; break;
        default: break;
        }
    }
}

static void lenient(void)
{
    void *instance = martens_test_open(
        (martens_test_given[]){{"accepts_unknown_status", 1}, {"needs_assessment", 0}, {"looks_for", 0}, {NULL, 0}});
    martens_sighting seen = martens_test_sighting();
    seen.status = "unknown", seen.civilians_near = MARTENS_UNKNOWN, seen.seen_for = 0;
    MARTENS_TEST_ANSWER(martens_test_ask(instance, MARTENS_WHY_TARGET, MARTENS_NO_PERSON, &seen), MARTENS_ENGAGE,
                        "every rule holds");
}

int main(void)
{
    each_rule();
    all_hold();
    order();
    lenient();
    return martens_test_end();
}
