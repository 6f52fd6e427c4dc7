/* A host made of the test's own numbers, for models that are included as source: the luck is what the test says. */
#ifndef TEST_MODEL_HOST_H
#define TEST_MODEL_HOST_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <martens/plugin.h>

static struct {
    double luck;        /* what random gives */
    unsigned draws;     /* how often chance was asked */
    _Alignas(16) unsigned char memory[4096];
    size_t used;
} fake;

static void fake_log(const martens_host *host, const char *text) { (void)host, (void)text; }
static int64_t fake_now(const martens_host *host) { (void)host; return 0; }
static double fake_random(const martens_host *host) { (void)host; fake.draws++; return fake.luck; }
static double fake_exponential(const martens_host *host, double mean) { (void)host; fake.draws++; return mean; }
static double fake_normal(const martens_host *host, double mean, double deviation) { (void)host, (void)deviation; fake.draws++; return mean; }
static double fake_lognormal(const martens_host *host, double median, double sigma) { (void)host, (void)sigma; fake.draws++; return median; }
static void *fake_arena(const martens_host *host, size_t size)
{
    (void)host;
    void *piece = fake.memory + fake.used;
    fake.used += (size + 15) / 16 * 16;
    assert_true(fake.used <= sizeof fake.memory);
    return piece;
}

static const martens_host fake_host = {sizeof fake_host, MARTENS_ABI_MAJOR, MARTENS_ABI_MINOR, NULL, fake_log, fake_now, fake_random,
                                       fake_exponential, fake_normal, fake_lognormal, fake_arena};

/* Opens the included model; name and value give the settings that are not the defaults, up to a NULL name. */
typedef struct given { const char *name; double value; } given;

static inline void *fake_open(const given *list)
{
    const martens_plugin *plugin = &martens_plugin_v1;
    double value[32];
    memset(&fake, 0, sizeof fake);
    for (size_t i = 0; i < plugin->setting_count; i++) {
        value[i] = plugin->setting[i].by_default;
        for (const given *one = list; one != NULL && one->name != NULL; one++)
            if (strcmp(one->name, plugin->setting[i].name) == 0)
                value[i] = one->value;
    }
    martens_opening opening = {sizeof opening, "someone", plugin->setting_count, value};
    void *instance = NULL;
    assert_null(plugin->open(&fake_host, &opening, &instance));
    return instance;
}

/* A truck as an author would draw it: meant for, sure, a combatant, seen for a minute, no civilians near. */
static inline martens_sighting a_truck(void)
{
    return (martens_sighting){.struct_size = sizeof(martens_sighting), .meant_for = 1, .target = "truck-1", .kind = "vehicle",
                              .status = "combatant", .confidence = 0.93, .seen_for = 60 * MARTENS_SECOND, .civilians_near = 0};
}

static inline martens_answer fake_ask_list(void *instance, martens_why why, martens_control control, const martens_sighting *const *list,
                                           size_t count, double load, double trust, int64_t on_watch)
{
    martens_question question = {.struct_size = sizeof question, .why = why, .control = control, .entity = "someone", .system = "sentry",
                                 .notice = why == MARTENS_WHY_NOTICE ? "link_down" : NULL, .sighting_count = count, .sighting = list,
                                 .window = MARTENS_FOREVER, .on_watch_for = on_watch, .systems = 1, .load = load,
                                 .past_reliability = trust, .information = 1};
    martens_answer answer = {.struct_size = sizeof answer, .word = MARTENS_NOTHING, .reason = MARTENS_UNKNOWN, .confidence = MARTENS_UNKNOWN};
    assert_null(martens_plugin_v1.decide(instance, &question, &answer));
    return answer;
}

static inline martens_answer fake_ask(void *instance, martens_why why, martens_control control, const martens_sighting *seen)
{
    return fake_ask_list(instance, why, control, &seen, seen != NULL, 0, MARTENS_UNKNOWN, 0);
}

static inline void assert_answer(martens_answer answer, martens_word word, const char *reason)
{
    assert_int_equal(answer.word, word);
    if (reason == NULL) {
        assert_int_equal(answer.reason, MARTENS_UNKNOWN);
        return;
    }
    assert_in_range(answer.reason, 0, martens_plugin_v1.reason_count - 1);
    assert_string_equal(martens_plugin_v1.reason[answer.reason], reason);
}

#endif
