/* The loader's bad days, descriptors and settings, word for word. */
#include <math.h>
#include <unistd.h>

#include "test_model.h"

/* The one problem is path and words. */
static void assert_problem(const state *s, const char *path, const char *words)
{
    char expected[2048];
    snprintf(expected, sizeof expected, "%s%s", path, words);
    assert_int_equal(s->problems.count, 1);
    assert_string_equal(s->problems.list[0].text, expected);
}

/* ---- loading ---- */

static void not_there(void **context)
{
    state *s = *context;
    assert_null(load(s, "nobody", "/nowhere/nobody.so"));
    assert_problem(s, "/nowhere/nobody.so",
                   ": not there; build it (make), or name a model that is there (martens list models)");
}

static void a_directory(void **context)
{
    state *s = *context;
    assert_null(load(s, "tests", "tests"));
    assert_problem(s, "tests", ": a directory, not a plugin; name the .so file itself");
}

static void a_text_file(void **context)
{
    state *s = *context;
    char path[] = "/tmp/martens-model-XXXXXX";
    int file = mkstemp(path);
    assert_true(file >= 0);
    static const char text[] =
        "This is a letter and not a program, however long it is made to be for the loader to look at it.\n";
    assert_int_equal(write(file, text, sizeof text - 1), sizeof text - 1);
    close(file);
    const mt_model *model = load(s, "letter", path);
    unlink(path);
    assert_null(model);
    assert_problem(s, path, ": there, but it does not load: invalid ELF header");
}

/* A bare name must not send the loader through the system's folders. */
static void a_bare_name(void **context)
{
    state *s = *context;
    assert_null(load(s, "make", "Makefile"));
    assert_problem(s, "Makefile", ": there, but it does not load: invalid ELF header");
}

static void bad_objects(void **context)
{
    static const struct {
        const char *name, *words;
    } cases[] = {
        {"notplugin", ": not a plugin: it has no symbol martens_plugin_v1; include martens/plugin.h and define it"},
        {"wrongabi", ": built for ABI 2.0, this host speaks 1.1; rebuild it"},
        {"missing_decide", ": it has no decide; set .decide"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        state *s = *context;
        mt_problems_init(&s->problems, &s->arena);
        const char *path = bad_path(s, cases[i].name);
        assert_null(load(s, cases[i].name, path));
        assert_problem(s, path, cases[i].words);
    }
}

static void fails_to_open(void **context)
{
    state *s = *context;
    const mt_model *model = load(s, "fails_open", bad_path(s, "fails_open"));
    assert_non_null(model);
    const char *why = NULL;
    assert_null(mt_instance_open(model, "sentry", NULL, 1, 1, &why));
    assert_string_equal(why, "it has no table of answers");
    mt_instance_close(NULL);
}

/* ---- descriptors, without a file ---- */

static const char *decide_track(void *instance, const martens_question *question, martens_answer *answer)
{
    (void)instance, (void)question;
    answer->word = MARTENS_TRACK;
    return NULL;
}

static martens_plugin good_plugin(void)
{
    return (martens_plugin){MARTENS_HEAD, .kind = MARTENS_SYSTEM, .name = "good", .summary = "is fine",
                            .decide = decide_track};
}

static void assert_reads(state *s, const martens_plugin *plugin, const char *words)
{
    mt_problems_init(&s->problems, &s->arena);
    const mt_loaded *loaded = mt_model_read(&s->arena, "good", "good.so", plugin, here, &s->problems);
    if (!words) {
        assert_non_null(loaded);
        return;
    }
    assert_null(loaded);
    assert_problem(s, "good.so: ", words);
}

static void heads(void **context)
{
    state *s = *context;
    martens_plugin plugin = good_plugin();
    assert_reads(s, &plugin, NULL);
    plugin.abi_major = 0, plugin.abi_minor = 9;
    assert_reads(s, &plugin, "built for ABI 0.9, this host speaks 1.1; rebuild it");
    plugin = good_plugin(), plugin.abi_minor = 7;
    assert_reads(
        s, &plugin,
        "needs ABI 1.7, this host speaks 1.1; use a newer martens, or rebuild it with this one's martens/plugin.h");
    plugin = good_plugin(), plugin.struct_size = 40;
    assert_reads(s, &plugin, "says it has ABI 1.1, but its descriptor is too small; begin it with MARTENS_HEAD");
    plugin = good_plugin(), plugin.kind = 7;
    assert_reads(s, &plugin, "its kind is 7; it must be MARTENS_SYSTEM or MARTENS_PERSON");
    plugin = good_plugin(), plugin.name = NULL;
    assert_reads(s, &plugin, "it has no name; set .name");
    plugin = good_plugin(), plugin.name = "So Good";
    assert_reads(s, &plugin, "its name 'So Good' is none; use lower-case letters, digits, _ and -");
    plugin = good_plugin(), plugin.name = "better";
    assert_reads(s, &plugin, "it is looked for as 'good' but calls itself 'better'; give file and .name the same name");
    plugin = good_plugin(), plugin.summary = "";
    assert_reads(s, &plugin, "it has no summary; say in one line what it does");
    plugin = good_plugin(), plugin.reason_count = 2;
    assert_reads(s, &plugin, "it declares 2 reasons and no list of them; set .reason");
    plugin = good_plugin(), plugin.setting_count = 1;
    assert_reads(s, &plugin, "it declares 1 settings and no list of them; set .setting");
}

/* A plugin of a later minor that asks for little is longer than we know; what is beyond our end is not read. */
static void longer_descriptor(void **context)
{
    state *s = *context;
    struct {
        martens_plugin known;
        char more[32];
    } later = {.known = good_plugin()};
    memset(later.more, 0x5a, sizeof later.more);
    later.known.struct_size = sizeof later;
    assert_reads(s, &later.known, NULL);
}

/* Settings that are longer than ours are walked by the length that the plugin says. */
static void longer_settings(void **context)
{
    state *s = *context;
    struct {
        martens_setting known;
        double more;
    } list[] = {
        {{.name = "a", .type = MARTENS_NUMBER, .low = 0, .high = 9, .by_default = 4, .source = "assumed", .about = "x"},
         1},
        {{.name = "b", .type = MARTENS_TRUTH, .by_default = 1, .source = "assumed", .about = "x"}, 2},
    };
    martens_plugin plugin = good_plugin();
    plugin.setting = &list[0].known, plugin.setting_count = 2, plugin.setting_size = sizeof list[0];
    const mt_loaded *loaded = mt_model_read(&s->arena, "good", "good.so", &plugin, here, &s->problems);
    assert_non_null(loaded);
    assert_int_equal(loaded->model.setting_count, 2);
    assert_string_equal(loaded->model.setting[1].name, "b");
    assert_int_equal(loaded->model.setting[1].type, MT_TYPE_TRUTH);
}

static void declared_settings(void **context)
{
    const martens_setting fine = {.name = "bar",
                                  .type = MARTENS_NUMBER,
                                  .low = 0,
                                  .high = 1,
                                  .by_default = 0.5,
                                  .source = "assumed",
                                  .about = "x"};
    const struct {
        martens_setting setting;
        const char *words;
    } cases[] = {
        {fine, NULL},
        {{.name = "Bar", .type = MARTENS_NUMBER},
         "its setting 0 has no name that can be written; use lower-case letters, digits and _"},
        {{.name = "bar", .type = 9, .source = "s", .about = "x"}, "setting 'bar' has the type 9, which does not exist"},
        {{.name = "bar", .type = MARTENS_NUMBER, .unit = 8, .high = 1, .source = "s", .about = "x"},
         "setting 'bar' has the unit 8, which does not exist"},
        {{.name = "bar", .type = MARTENS_NUMBER, .low = 2, .high = 1, .source = "s", .about = "x"},
         "setting 'bar' goes from 2 to 1; low must not be above high"},
        {{.name = "bar", .type = MARTENS_NUMBER, .high = 1, .by_default = NAN, .source = "s", .about = "x"},
         "setting 'bar' has the default nan, which is not from 0 to 1"},
        {{.name = "bar", .type = MARTENS_TRUTH, .by_default = 2, .source = "s", .about = "x"},
         "setting 'bar' is a truth with the default 2; use 0 or 1"},
        {{.name = "bar", .type = MARTENS_WORD, .source = "s", .about = "x"},
         "setting 'bar' is a word and lists none; set .words"},
        {{.name = "bar", .type = MARTENS_TRUTH, .about = "x"},
         "setting 'bar' has no source; say where its default comes from, or \"assumed\""},
        {{.name = "bar", .type = MARTENS_TRUTH, .source = "s"},
         "setting 'bar' has no about; say in one line what it sets"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        martens_plugin plugin = good_plugin();
        plugin.setting = &cases[i].setting, plugin.setting_count = 1;
        assert_reads(*context, &plugin, cases[i].words);
    }
    martens_setting twice[] = {fine, fine};
    martens_plugin plugin = good_plugin();
    plugin.setting = twice, plugin.setting_count = 2;
    assert_reads(*context, &plugin, "setting 'bar' is declared twice");
}

/* Every fault is told at once, and again for a second scenario that names it. */
static void all_faults_at_once(void **context)
{
    state *s = *context;
    martens_plugin plugin = good_plugin();
    plugin.kind = 3, plugin.decide = NULL, plugin.summary = NULL;
    assert_null(mt_model_read(&s->arena, "good", "good.so", &plugin, here, &s->problems));
    assert_int_equal(s->problems.count, 3);
    assert_null(mt_model_read(&s->arena, "good", "good.so", &plugin, here, &s->problems));
}

/* ---- settings of a scenario ---- */

static mt_quantity constant(double value, mt_dimension dimension)
{
    return (mt_quantity){.kind = MT_Q_CONSTANT, .dimension = dimension, .value = value};
}

static void scenario_settings(void **context)
{
    state *s = *context;
    static const martens_setting list[] = {
        {.name = "engage_above", .type = MARTENS_NUMBER, .high = 1, .source = "assumed", .about = "x"},
        {.name = "median",
         .type = MARTENS_NUMBER,
         .unit = MARTENS_MICROSECONDS,
         .low = 200 * MARTENS_MILLISECOND,
         .high = 60 * MARTENS_SECOND,
         .by_default = 8 * MARTENS_SECOND,
         .source = "assumed",
         .about = "x"},
        {.name = "trained", .type = MARTENS_TRUTH, .source = "assumed", .about = "x"},
        {.name = "mood", .type = MARTENS_WORD, .words = "calm hurried", .source = "assumed", .about = "x"},
    };
    martens_plugin plugin = good_plugin();
    plugin.setting = list, plugin.setting_count = 4;
    const mt_loaded *loaded = mt_model_read(&s->arena, "good", "good.so", &plugin, here, &s->problems);
    assert_non_null(loaded);
    const struct {
        mt_setting_value given;
        const char *words;
    } cases[] = {
        {{.name = "engage_above", .value = constant(0.5, MT_PLAIN)}, NULL},
        {{.name = "median", .value = {.kind = MT_Q_PARAMETER, .dimension = MT_TIME}}, NULL},
        {{.name = "mood", .word = "hurried"}, NULL},
        {{.name = "trained", .value = constant(1, MT_PLAIN)}, NULL},
        {{.name = "engage_abov", .value = constant(0.5, MT_PLAIN)},
         "the model good has no setting 'engage_abov'; did you mean 'engage_above'?"},
        {{.name = "zzz", .value = constant(1, MT_PLAIN)},
         "the model good has no setting 'zzz'; it has engage_above, median, trained, mood"},
        {{.name = "engage_above", .value = constant(1.5, MT_PLAIN)},
         "the model good: 'engage_above' is 1.5; it goes from 0 to 1"},
        {{.name = "median", .value = constant(8, MT_PLAIN)},
         "the model good: 'median' is a time, not a plain number; give it in us, ms, s, min, h, d or y"},
        {{.name = "median", .word = "fast"},
         "the model good: 'median' is a time, not the word 'fast'; give it in us, ms, s, min, h, d or y"},
        {{.name = "median", .value = constant(61e6, MT_TIME)},
         "the model good: 'median' is 1 min 1 s; it goes from 200 ms to 1 min"},
        {{.name = "trained", .value = constant(2, MT_PLAIN)}, "the model good: 'trained' is true or false"},
        {{.name = "mood", .word = "calmly"}, "the model good: 'mood' is one of: calm hurried; not 'calmly'"},
        {{.name = "mood", .value = constant(1, MT_PLAIN)}, "the model good: 'mood' is one of: calm hurried"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        mt_problems_init(&s->problems, &s->arena);
        mt_setting_value given = cases[i].given;
        given.place = here;
        mt_model_choice choice = {.name = "good", .setting_count = 1, .setting = &given, .place = here};
        assert_int_equal(mt_model_check_settings(&loaded->model, &choice, &s->problems), !cases[i].words);
        if (cases[i].words)
            assert_problem(s, "", cases[i].words);
    }
    const char *why = NULL;
    const double late[] = {0.5, 3600e6, 0, 0}, wordless[] = {0.5, 8e6, 0, 2}, unknown[] = {NAN, 8e6, 0, 0};
    assert_null(mt_instance_open(&loaded->model, "sentry", late, 1, 1, &why));
    assert_string_equal(why, "'median' came to 1 h in this run; it goes from 200 ms to 1 min");
    assert_null(mt_instance_open(&loaded->model, "sentry", wordless, 1, 1, &why));
    assert_string_equal(why, "'mood' came to 2 in this run; it is one of: calm hurried");
    assert_null(mt_instance_open(&loaded->model, "sentry", unknown, 1, 1, &why));
    assert_string_equal(why, "'engage_above' came to unknown in this run; it goes from 0 to 1");
}

int main(int argc, char **argv)
{
    (void)argc;
    find_build(argv[0]);
    const struct CMUnitTest model[] = {
        TEST(not_there),
        TEST(a_directory),
        TEST(a_text_file),
        TEST(a_bare_name),
        TEST(bad_objects),
        TEST(fails_to_open),
        TEST(heads),
        TEST(longer_descriptor),
        TEST(longer_settings),
        TEST(declared_settings),
        TEST(all_faults_at_once),
        TEST(scenario_settings),
    };
    return cmocka_run_group_tests(model, NULL, NULL);
}
