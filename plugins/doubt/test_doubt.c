/* doubt: which article speaks for which doubt, that doubt is never answered but with ignore, and that it may end. */
#include <martens/plugin_test.h>

#define PERSON "in doubt whether a person is a civilian: a civilian (Additional Protocol I, art. 50(1))"
#define OBJECT "in doubt about an object: not a military objective (Additional Protocol I, art. 52(3))"

static void cases(void)
{
    static const struct {
        const char *kind, *status;
        int meant_for, sign;
        double confidence;
        martens_word word;
        const char *reason;
    } table[] = {
        {"vehicle", "combatant", 1, 0, 0.9, MARTENS_ENGAGE, "no doubt is left by what is seen"},
        {"person", "participating", 1, 0, 0.99, MARTENS_ENGAGE, "no doubt is left by what is seen"},
        {"vehicle", "combatant", 1, 0, 0.89, MARTENS_IGNORE, OBJECT},
        {"person", "combatant", 1, 0, 0.89, MARTENS_IGNORE, PERSON},
        {"vehicle", "unknown", 1, 0, 0.99, MARTENS_IGNORE, OBJECT},
        {"people", "unknown", 1, 0, 0.99, MARTENS_IGNORE, PERSON},
        {"person", "civilian", 1, 0, 0.99, MARTENS_IGNORE, "seen as civilian or medical"},
        {"person", "medical", 1, 0, 0.99, MARTENS_IGNORE, "seen as civilian or medical"},
        {"person", "surrendering", 1, 0, 0.99, MARTENS_IGNORE, "seen as out of the fight"},
        {"person", "wounded", 1, 0, 0.99, MARTENS_IGNORE, "seen as out of the fight"},
        {"person", "hors_de_combat", 1, 0, 0.99, MARTENS_IGNORE, "seen as out of the fight"},
        {"vehicle", "combatant", 1, 1, 0.99, MARTENS_IGNORE, "a protective sign is seen"},
        {"bus", "combatant", 0, 0, 0.99, MARTENS_IGNORE, "not of a kind it is meant for"},
    };
    void *instance = martens_test_open(NULL);
    for (size_t i = 0; i < sizeof table / sizeof table[0]; i++) {
        martens_sighting seen = martens_test_sighting();
        seen.kind = table[i].kind, seen.status = table[i].status, seen.meant_for = table[i].meant_for;
        seen.protected_sign = table[i].sign, seen.confidence = table[i].confidence;
        martens_answer answer = martens_test_ask(instance, MARTENS_WHY_TARGET, MARTENS_NO_PERSON, &seen);
        MARTENS_TEST_ANSWER(answer, table[i].word, table[i].reason);
        int doubts = strcmp(table[i].reason, PERSON) == 0 || strcmp(table[i].reason, OBJECT) == 0;
        MARTENS_TEST(answer.wake == (doubts ? 10 * MARTENS_SECOND : 0));
    }
    MARTENS_TEST(martens_test.draws == 0);
}

static void doubt_ends(void)
{
    void *instance = martens_test_open(NULL);
    martens_sighting seen = martens_test_sighting();
    seen.confidence = 0.99, seen.status = "unknown";
    MARTENS_TEST_ANSWER(martens_test_ask(instance, MARTENS_WHY_TARGET, MARTENS_PERSON_APPROVES, &seen), MARTENS_IGNORE,
                        OBJECT);
    seen.status = "combatant";
    MARTENS_TEST_ANSWER(martens_test_ask(instance, MARTENS_WHY_WAKE, MARTENS_PERSON_APPROVES, &seen), MARTENS_NOMINATE,
                        "no doubt is left by what is seen");
}

static void settings_count(void)
{
    martens_sighting seen = martens_test_sighting(); /* a vehicle */
    seen.confidence = 0.85;
    void *persons = martens_test_open((martens_test_given[]){{"meets", 1}, {NULL, 0}});
    MARTENS_TEST_ANSWER(martens_test_ask(persons, MARTENS_WHY_TARGET, MARTENS_NO_PERSON, &seen), MARTENS_IGNORE,
                        PERSON);
    seen.kind = "person";
    void *objects = martens_test_open((martens_test_given[]){{"meets", 2}, {NULL, 0}});
    MARTENS_TEST_ANSWER(martens_test_ask(objects, MARTENS_WHY_TARGET, MARTENS_NO_PERSON, &seen), MARTENS_IGNORE,
                        OBJECT);
    void *bolder = martens_test_open((martens_test_given[]){{"doubts_below", 0.8}, {NULL, 0}});
    MARTENS_TEST_ANSWER(martens_test_ask(bolder, MARTENS_WHY_TARGET, MARTENS_NO_PERSON, &seen), MARTENS_ENGAGE,
                        "no doubt is left by what is seen");
    MARTENS_TEST_ANSWER(martens_test_ask(bolder, MARTENS_WHY_NOTICE, MARTENS_NO_PERSON, NULL), MARTENS_NOTHING, NULL);
}

int main(void)
{
    cases();
    doubt_ends();
    settings_count();
    return martens_test_end();
}
