/* evidence: how belief grows with looks and in what steps, what it loses, and when it looks again. */
#include <martens/plugin_test.h>

static int near(double a, double b) { return a - b < 1e-12 && b - a < 1e-12; }

static martens_answer look(void *instance, martens_why why, int64_t now, const martens_sighting *seen)
{
    martens_test.now = now;
    return martens_test_ask(instance, why, MARTENS_PERSON_APPROVES, seen);
}

static void grows(void)
{
    void *instance = martens_test_open(NULL);
    martens_sighting seen = martens_test_sighting();
    seen.confidence = 0.9;
    /* From 0.5, each look takes 0.5 x (2 x 0.9 - 1) = 0.4 of what is missing to 1. */
    static const double belief[] = {0.7, 0.82, 0.892, 0.9352};
    for (int i = 0; i < 4; i++) {
        martens_answer answer =
            look(instance, i == 0 ? MARTENS_WHY_TARGET : MARTENS_WHY_WAKE, i * 2 * MARTENS_SECOND, &seen);
        MARTENS_TEST(near(answer.confidence, belief[i]));
        MARTENS_TEST_ANSWER(answer, i < 3 ? MARTENS_TRACK : MARTENS_NOMINATE,
                            i < 3 ? "not enough evidence yet" : "enough evidence over its looks");
        MARTENS_TEST(answer.wake == (i < 3 ? 2 * MARTENS_SECOND : 0)); /* decided: it does not ask again */
    }
    MARTENS_TEST(martens_test.draws == 0);
}

static void gives_up(void)
{
    void *instance = martens_test_open(NULL);
    martens_sighting seen = martens_test_sighting();
    seen.meant_for = 0, seen.kind = "bus", seen.confidence = 0.9;
    static const double belief[] = {0.3, 0.18, 0.108, 0.0648};
    for (int i = 0; i < 4; i++) {
        martens_answer answer = look(instance, MARTENS_WHY_WAKE, i * 2 * MARTENS_SECOND, &seen);
        MARTENS_TEST(near(answer.confidence, belief[i]));
        MARTENS_TEST_ANSWER(answer, i < 3 ? MARTENS_TRACK : MARTENS_IGNORE,
                            i < 3 ? "what is seen now speaks against it"
                                  : "too little evidence is left to go on looking");
    }
}

/* A look at 0.5 says nothing, so what moves belief here is the loss alone. */
static void loses(void)
{
    void *instance = martens_test_open((martens_test_given[]){{"begins_at", 0.8}, {NULL, 0}});
    martens_sighting seen = martens_test_sighting();
    seen.confidence = 0.5;
    MARTENS_TEST(near(look(instance, MARTENS_WHY_TARGET, 0, &seen).confidence, 0.8));
    MARTENS_TEST(near(look(instance, MARTENS_WHY_WAKE, 2 * MARTENS_SECOND, &seen).confidence, 0.8));
    /* 20 s since the last look, of which 18 s unseen, of 60 s: 0.3 is gone. */
    MARTENS_TEST(near(look(instance, MARTENS_WHY_TARGET, 22 * MARTENS_SECOND, &seen).confidence, 0.5));
    seen.kind = "van";
    martens_answer answer = look(instance, MARTENS_WHY_TARGET, 23 * MARTENS_SECOND, &seen);
    MARTENS_TEST_ANSWER(answer, MARTENS_TRACK, "it looks other than it did, and evidence was lost");
    MARTENS_TEST(near(answer.confidence, 0.25));
    seen.status = "participating";
    MARTENS_TEST(near(look(instance, MARTENS_WHY_TARGET, 24 * MARTENS_SECOND, &seen).confidence, 0.125));
    answer = look(instance, MARTENS_WHY_TARGET, 60 * MARTENS_MINUTE, &seen);
    MARTENS_TEST(answer.confidence == 0 && answer.word == MARTENS_IGNORE);
}

static void what_speaks_against_it(void)
{
    martens_sighting seen[4];
    for (size_t i = 0; i < 4; i++)
        seen[i] = martens_test_sighting();
    seen[0].protected_sign = 1;
    seen[1].status = "surrendering";
    seen[2].status = "civilian";
    seen[3].meant_for = 0, seen[3].kind = "unknown",
    seen[3].confidence = 0; /* nothing was made of it: neither for nor against */
    for (size_t i = 0; i < 4; i++)
        MARTENS_TEST(
            near(look(martens_test_open(NULL), MARTENS_WHY_TARGET, 0, &seen[i]).confidence, i < 3 ? 0.25 : 0.5));
}

static void contacts_are_apart(void)
{
    void *instance = martens_test_open(NULL);
    martens_sighting one = martens_test_sighting(), other = martens_test_sighting();
    one.confidence = other.confidence = 0.9;
    other.target = "truck-2";
    look(instance, MARTENS_WHY_TARGET, 0, &one);
    MARTENS_TEST(near(look(instance, MARTENS_WHY_TARGET, 0, &other).confidence, 0.7));
    MARTENS_TEST(near(look(instance, MARTENS_WHY_WAKE, 0, &one).confidence, 0.82));
    /* Beyond 512 it forgets the one that was not asked about for longest: truck-2. */
    char label[16];
    martens_sighting many = one;
    many.target = label;
    for (int i = 0; i < 511; i++) {
        snprintf(label, sizeof label, "bus-%d", i);
        look(instance, MARTENS_WHY_TARGET, MARTENS_SECOND + i, &many);
    }
    look(instance, MARTENS_WHY_WAKE, 2 * MARTENS_SECOND, &one);
    MARTENS_TEST(near(look(instance, MARTENS_WHY_WAKE, 2 * MARTENS_SECOND, &other).confidence, 0.7));
}

static void by_control(void)
{
    martens_sighting seen = martens_test_sighting();
    void *sure = martens_test_open((martens_test_given[]){{"begins_at", 1}, {NULL, 0}});
    MARTENS_TEST_ANSWER(martens_test_ask(sure, MARTENS_WHY_TARGET, MARTENS_NO_PERSON, &seen), MARTENS_ENGAGE,
                        "enough evidence over its looks");
    void *unsure = martens_test_open(NULL);
    MARTENS_TEST_ANSWER(martens_test_ask(unsure, MARTENS_WHY_TARGET, MARTENS_PERSON_SELECTS, &seen), MARTENS_IGNORE,
                        "not enough evidence yet");
    MARTENS_TEST_ANSWER(martens_test_ask(unsure, MARTENS_WHY_NOTICE, MARTENS_NO_PERSON, NULL), MARTENS_NOTHING, NULL);
}

int main(void)
{
    grows();
    gives_up();
    loses();
    what_speaks_against_it();
    contacts_are_apart();
    by_control();
    return martens_test_end();
}
