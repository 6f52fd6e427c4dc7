/* A host for tests of a model: no core, no library, no clock. The test says what luck gives and what the screen shows,
 * and reads what the model answers. Link the test with the model's own file and with nothing else:
 *
 *     #include <martens/plugin_test.h>
 *
 *     int main(void)
 *     {
 *         void *instance = martens_test_open(NULL);               // every setting at its default
 *         martens_sighting seen = martens_test_sighting();        // a truck, clearly seen; change what matters
 *         seen.confidence = 0.2;
 *         martens_answer answer = martens_test_ask(instance, MARTENS_WHY_TARGET, MARTENS_NO_PERSON, &seen);
 *         MARTENS_TEST_ANSWER(answer, MARTENS_IGNORE, NULL);
 *         martens_test_close(instance);
 *         return martens_test_end();
 *     }
 *
 * A check that fails says file, line and what, and the test goes on; martens_test_end says how many there were. Every
 * answer is also held to what the host demands of it, so that a word which a run would refuse fails here.
 *
 * OWNERSHIP. One instance at a time; its memory is the test's, and the next martens_test_open takes it back. THREADS.
 * One. */
#ifndef MARTENS_PLUGIN_TEST_H
#define MARTENS_PLUGIN_TEST_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <martens/plugin.h>

#ifdef __cplusplus
extern "C" {
#endif

/* What the test sets, and what it may read. */
typedef struct martens_test_host {
    double luck;    /* what random gives: at least 0, below 1 [0] */
    int64_t now;    /* what now gives, in microseconds [0] */
    unsigned draws; /* how often chance was asked since martens_test_open */
    unsigned checks, failures;
    size_t used; /* bytes that the model took from its arena */
    union {
        double number;
        int64_t whole;
        void *pointer;
        unsigned char byte[1 << 20];
    } memory;
} martens_test_host;

static martens_test_host martens_test;

/* ---- checks ---- */

static inline void martens_test_check(const char *file, int line, int good, const char *what)
{
    martens_test.checks++;
    if (good)
        return;
    martens_test.failures++;
    fprintf(stderr, "%s:%d: not so: %s\n", file, line, what);
}

/* MARTENS_TEST(condition): it holds. */
#define MARTENS_TEST(...) martens_test_check(__FILE__, __LINE__, (__VA_ARGS__) ? 1 : 0, #__VA_ARGS__)

/* The exit status of main: 0 if every check held. */
static inline int martens_test_end(void)
{
    printf("%s: %u checks, %u failed\n", martens_plugin_v1.name, martens_test.checks, martens_test.failures);
    return martens_test.failures == 0 && martens_test.checks > 0 ? 0 : 1;
}

/* ---- the host ---- */

static inline void martens_test_log(const martens_host *host, const char *text)
{
    (void)host, fprintf(stderr, "%s\n", text);
}
static inline int64_t martens_test_now(const martens_host *host)
{
    (void)host;
    return martens_test.now;
}
static inline double martens_test_random(const martens_host *host)
{
    (void)host;
    martens_test.draws++;
    return martens_test.luck;
}
/* The distributions give their middle: the mean, or the median. */
static inline double martens_test_exponential(const martens_host *host, double mean)
{
    (void)host;
    martens_test.draws++;
    return mean;
}
static inline double martens_test_skewed(const martens_host *host, double middle, double spread)
{
    (void)host, (void)spread;
    martens_test.draws++;
    return middle;
}
static inline void *martens_test_arena(const martens_host *host, size_t size)
{
    (void)host;
    size_t from = martens_test.used, room = sizeof martens_test.memory.byte;
    if (size > room - from) {
        fprintf(stderr, "%s takes more than %zu bytes of memory\n", martens_plugin_v1.name, room);
        exit(1);
    }
    martens_test.used = from + (size + 15) / 16 * 16 < room ? from + (size + 15) / 16 * 16 : room;
    return martens_test.memory.byte + from;
}

static inline const martens_host *martens_test_table(void)
{
    static martens_host host;
    host.struct_size = sizeof host;
    host.abi_major = MARTENS_ABI_MAJOR;
    host.abi_minor = MARTENS_ABI_MINOR;
    host.log = martens_test_log;
    host.now = martens_test_now;
    host.random = martens_test_random;
    host.exponential = martens_test_exponential;
    host.normal = martens_test_skewed;
    host.lognormal = martens_test_skewed;
    host.arena = martens_test_arena;
    return &host;
}

/* ---- an instance ---- */

/* A setting that is not to have its default: a number in its declared unit, a truth as 0 or 1, a word as its place in
 * `words`. A list of them ends with a NULL name. */
typedef struct martens_test_given {
    const char *name;
    double value;
} martens_test_given;

static inline int martens_test_find(const char *name)
{
    for (size_t i = 0; i < martens_plugin_v1.setting_count; i++)
        if (strcmp(martens_plugin_v1.setting[i].name, name) == 0)
            return 1;
    return 0;
}

/* martens_test_open(given) opens an instance; given may be NULL. Fails the test if there is no such setting, or if the
 * model's open fails. */
static inline void *martens_test_open_at(const char *file, int line, const martens_test_given *given)
{
    double value[64];
    martens_opening opening;
    void *instance = NULL;
    memset(&martens_test.memory, 0, sizeof martens_test.memory);
    memset(&opening, 0, sizeof opening);
    martens_test.used = 0;
    martens_test.draws = 0;
    martens_test.luck = 0;
    martens_test.now = 0;
    for (const martens_test_given *one = given; one && one->name; one++)
        martens_test_check(file, line, martens_test_find(one->name), one->name);
    for (size_t i = 0; i < martens_plugin_v1.setting_count && i < sizeof value / sizeof value[0]; i++) {
        value[i] = martens_plugin_v1.setting[i].type == MARTENS_WORD ? 0 : martens_plugin_v1.setting[i].by_default;
        for (const martens_test_given *one = given; one && one->name; one++)
            if (strcmp(one->name, martens_plugin_v1.setting[i].name) == 0)
                value[i] = one->value;
    }
    opening.struct_size = sizeof opening;
    opening.entity = "someone";
    opening.value_count = martens_plugin_v1.setting_count;
    opening.value = value;
    if (martens_plugin_v1.open) {
        const char *why = martens_plugin_v1.open(martens_test_table(), &opening, &instance);
        martens_test_check(file, line, !why, why ? why : "open");
    }
    return instance;
}
#define martens_test_open(...) martens_test_open_at(__FILE__, __LINE__, __VA_ARGS__)

static inline void martens_test_close(void *instance)
{
    if (martens_plugin_v1.close)
        martens_plugin_v1.close(instance);
}

/* ---- questions and answers ---- */

/* A truck as an author would draw it: meant for, sure, a combatant, seen for a minute, no civilians near. */
static inline martens_sighting martens_test_sighting(void)
{
    martens_sighting seen;
    memset(&seen, 0, sizeof seen);
    seen.struct_size = sizeof seen;
    seen.meant_for = 1;
    seen.target = "truck-1";
    seen.kind = "vehicle";
    seen.status = "combatant";
    seen.confidence = 0.93;
    seen.seen_for = MARTENS_MINUTE;
    return seen;
}

/* A question, to be changed before it is put: at rest, all on the screen, no time bound, one system. list stays the
 * caller's. */
static inline martens_question martens_test_question(martens_why why, martens_control control,
                                                     const martens_sighting *const *list, size_t count)
{
    martens_question question;
    memset(&question, 0, sizeof question);
    question.struct_size = sizeof question;
    question.why = why;
    question.control = control;
    question.now = martens_test.now;
    question.entity = "someone";
    question.system = "sentry";
    question.notice = why == MARTENS_WHY_NOTICE ? "link_down" : NULL;
    question.sighting_count = count;
    question.sighting = list;
    question.window = MARTENS_FOREVER;
    question.systems = 1;
    question.past_reliability = MARTENS_UNKNOWN;
    question.information = 1;
    return question;
}

/* What a host demands of an answer (martens_answer, martens_word). NULL, or what is wrong with it. */
static inline const char *martens_test_fault(const martens_question *question, const martens_answer *answer)
{
    int person = martens_plugin_v1.kind == MARTENS_PERSON, list = question->why == MARTENS_WHY_LIST;
    int free_to_say_nothing = question->why != MARTENS_WHY_TARGET && question->why != MARTENS_WHY_NOMINATION && !list;
    const int64_t longest = INT64_C(1) << 52;
    if (answer->word < MARTENS_NOTHING || answer->word > MARTENS_DEACTIVATE)
        return "there is no such word";
    if (answer->word == MARTENS_NOTHING && !free_to_say_nothing)
        return "no answer; MARTENS_NOTHING answers a notice or a wake-up only";
    if (person ? answer->word >= MARTENS_IGNORE && answer->word <= MARTENS_ENGAGE
               : answer->word >= MARTENS_APPROVE && answer->word != MARTENS_ABORT)
        return person ? "a word that a person cannot say" : "a word that a system cannot say";
    if (question->sighting_count == 0 &&
        (answer->word == MARTENS_NOMINATE || answer->word == MARTENS_ENGAGE || answer->word == MARTENS_APPROVE ||
         answer->word == MARTENS_VETO || answer->word == MARTENS_CHOOSE))
        return "a word that needs a sighting, where there is none";
    if (answer->word == MARTENS_CHOOSE && (!list || answer->choice >= question->sighting_count))
        return "MARTENS_CHOOSE without a list, or beyond its end";
    if (answer->word == MARTENS_APPROVE && list)
        return "MARTENS_APPROVE to a list; choose one";
    if (answer->reason < MARTENS_UNKNOWN ||
        (answer->reason >= 0 && (size_t)answer->reason >= martens_plugin_v1.reason_count))
        return "a reason that is not declared";
    if (answer->confidence > 1 || (answer->confidence < 0 && answer->confidence != MARTENS_UNKNOWN))
        return "a confidence that is not from 0 to 1";
    if (answer->after < 0 || answer->after > longest || answer->wake < 0 || answer->wake > longest)
        return "after or wake is negative, or longer than 2^52 microseconds";
    return NULL;
}

/* martens_test_put(instance, question) puts a question and gives the answer. Fails the test if decide fails, or if a
 * run would refuse the answer. */
static inline martens_answer martens_test_put_at(const char *file, int line, void *instance,
                                                 const martens_question *question)
{
    martens_answer answer;
    memset(&answer, 0, sizeof answer);
    answer.struct_size = sizeof answer;
    answer.reason = MARTENS_UNKNOWN;
    answer.confidence = MARTENS_UNKNOWN;
    const char *why = martens_plugin_v1.decide(instance, question, &answer),
               *fault = why ? why : martens_test_fault(question, &answer);
    martens_test_check(file, line, !fault, fault ? fault : "decide");
    return answer;
}
#define martens_test_put(...) martens_test_put_at(__FILE__, __LINE__, __VA_ARGS__)

/* martens_test_ask(instance, why, control, seen), the short way: about one sighting, or about none (seen is NULL). */
static inline martens_answer martens_test_ask_at(const char *file, int line, void *instance, martens_why why,
                                                 martens_control control, const martens_sighting *seen)
{
    martens_question question = martens_test_question(why, control, &seen, seen ? 1 : 0);
    return martens_test_put_at(file, line, instance, &question);
}
#define martens_test_ask(...) martens_test_ask_at(__FILE__, __LINE__, __VA_ARGS__)

/* An answer's reason in words; NULL if it gives none. */
static inline const char *martens_test_reason(martens_answer answer)
{
    return answer.reason >= 0 && (size_t)answer.reason < martens_plugin_v1.reason_count
               ? martens_plugin_v1.reason[answer.reason]
               : NULL;
}

static inline void martens_test_answer(const char *file, int line, martens_answer answer, int32_t word,
                                       const char *reason)
{
    char what[400]; /* a longer reason is cut */
    const char *given = martens_test_reason(answer);
    int same = !given || !reason ? given == reason : strcmp(given, reason) == 0;
    snprintf(what, sizeof what, "word %d because '%s'; it is word %d because '%s'", (int)word,
             reason ? reason : "(none)", (int)answer.word, given ? given : "(none)");
    martens_test_check(file, line, answer.word == word && same, what);
}

/* MARTENS_TEST_ANSWER(answer, word, reason): the answer is this word, for this reason (NULL: for none). */
#define MARTENS_TEST_ANSWER(...) martens_test_answer(__FILE__, __LINE__, __VA_ARGS__)

#ifdef __cplusplus
}
#endif

#endif
