/* Stories against the engine itself: what each word of s does at its time, several side by side, and what is said of a
 * slip, with its line. The scenario has one contact that comes only when a story says so. */
#include "test_script.h"

#include "engine/engine.h"

typedef struct told {
    script script;
    mt_engine *engine;
    mt_stories *stories;
    mt_text events; /* "1.5 link_down sentry" a line, without what the engine says at its start */
    mt_arena arena; /* of a run */
    mt_progress progress;
} told;

static mt_decided decide(void *context, bool person, size_t entity, const mt_question *question, mt_answer *answer)
{
    (void)context, (void)person, (void)entity, (void)question;
    *answer = (mt_answer){.word = MT_WORD_IGNORE, .confidence = MT_UNKNOWN};
    return MT_DECIDED;
}

static void hear(void *context, int64_t now, const char *entity, uint64_t ticket, const mt_question *question,
                 const mt_answer *answer)
{
    (void)context, (void)now, (void)entity, (void)ticket, (void)question, (void)answer;
}

static void emit(void *context, const mt_event *event)
{
    told *in = context;
    const mt_vocabulary *vocabulary = &in->script.vocabulary;
    if (event->act == MT_ACT_BEGIN || event->act == MT_ACT_END)
        return;
    mt_quantity_say(&in->events, (double)event->t, MT_TIME);
    mt_text_write(&in->events, " %s", mt_act_get_name(event->act));
    for (int key = 0; key < MT_KEYS; key++)
        if (event->who[key] != 0 && key != MT_OPERATOR && key != MT_PARTY)
            mt_text_write(&in->events, " %s", mt_name_get_text(vocabulary->names, event->who[key]));
    for (size_t i = 0; event->act == MT_ACT_SET && i < event->said_count; i++) {
        mt_text_write(&in->events, " %s ", vocabulary->facts[event->said[i].fact].name);
        if (vocabulary->facts[event->said[i].fact].type == MT_TYPE_TRUTH)
            mt_text_add(&in->events, event->said[i].value != 0 ? "true" : "false");
        else
            mt_quantity_say(&in->events, event->said[i].value, vocabulary->facts[event->said[i].fact].dimension);
    }
    mt_text_add_char(&in->events, '\n');
}

static int step(void *context, size_t story, int64_t now, int64_t *next, const char **why)
{
    return mt_stories_step(((told *)context)->stories, story, now, next, why);
}

#define AROUND \
    "return scenario { id = 's', lasts = '1 min', parameters = { p = { default = '2 s' }, w = { default = 'hold' } " \
    "},\n" \
    " places = { road = { civilians = 4 } }, systems = { sentry = { control = 'no_person', place = 'road', " \
    "starts_active = false } },\n" \
    " contacts = { { id = 'bus', kind = 'bus', at = 'never', place = 'road' } },\n %s }\n"

/* stories: "story = function(s) … end"; the run is made in the state that opening leaves. */
static void tell(told *in, const char *stories)
{
    char lua[4096];
    memset(in, 0, sizeof *in);
    snprintf(lua, sizeof lua, AROUND, stories);
    script_load(&in->script, lua);
    assert_string_equal(script_says(&in->script), "");
    mt_arena_init(&in->arena);
    mt_text_init(&in->events);
    const mt_engine_calls calls = {in, decide, step, emit, hear};
    const mt_run_settings settings = {.seed = 1};
    in->engine = mt_engine_new(in->script.scenario, &in->script.vocabulary, &calls);
    assert_int_equal(mt_stories_open(in->script.scenario, in->engine, &in->script.vocabulary, &in->arena, &in->stories,
                                     &in->script.problems),
                     0);
    assert_int_equal(mt_engine_start(in->engine, &settings), 0);
    in->progress = mt_engine_step(in->engine, MT_FOREVER, 0);
}

static void end(told *in)
{
    mt_stories_close(in->stories);
    mt_engine_free(in->engine);
    mt_text_free(&in->events);
    mt_arena_free(&in->arena);
    script_close(&in->script);
}

typedef struct row {
    const char *story, *events;
} row;

static const row rows[] = {
    {"story = function(s) end", ""},
    {"story = function(s) s:wait('1.5 s') s:link_down('sentry', '2 s') end",
     "1.5 s link_down sentry road\n3.5 s link_up sentry road\n"},
    {"story = function(s) s:wait(2) s:link_down('sentry') s:wait(param.p) s:link_up('sentry') end",
     "2 s link_down sentry road\n4 s link_up sentry road\n"},
    {"story = function(s) s:wait('1 s') s:set{ place = 'road', civilians = 2 * s:fact('road', 'place.civilians'), "
     "populated = true } end",
     "1 s set road place.civilians 8 place.populated true\n"},
    {"story = function(s) s:wait('1 s') s:act('warn', { place = 'road', about = 'a siren' }) s:act('assess') end",
     "1 s warn road\n1 s assess attack-1\n"},
    {"story = function(s) while s:now() < 3 do s:wait('1 s') s:set{} end end", "1 s set\n2 s set\n3 s set\n"},
    {"story = function(s) for _, t in ipairs{ 1, 2 } do pcall(function() s:wait(t) error('x') end) s:set{} end end",
     "1 s set\n3 s set\n"},
    {"story = function(s) s:wait('1 s') s:appear('bus') end", "1 s appear bus road\n"},
    {"story = function(s) local r = s:random() assert(r >= 0 and r < 1 and r ~= s:random()) assert(s:fact('sentry', "
     "'system.active_for') == nil) "
     "assert(s:fact('sentry', 'system.control') == 'no_person') s:set{} end",
     "0 s set\n"},
    {"stories = { b = function(s) s:wait('1 s') s:set{ place = 'road', civilians = 1 } s:wait('2 s') s:set{} end, "
     "a = function(s) s:wait('1 s') s:set{ place = 'road', civilians = 2 } s:wait('1 s') s:set{} end }",
     "1 s set road place.civilians 2\n1 s set road place.civilians 1\n2 s set\n3 s set\n"},
};

static void stories_act_at_their_times(void **state)
{
    (void)state;
    int wrong = 0;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        told in;
        tell(&in, rows[i].story);
        if (in.progress != MT_PROGRESS_ENDED || strcmp(mt_text_get(&in.events), rows[i].events) != 0) {
            print_error("%s\n%s\nsaid:\n%s", rows[i].story,
                        mt_engine_get_why(in.engine) ? mt_engine_get_why(in.engine) : "", mt_text_get(&in.events));
            wrong++;
        }
        end(&in);
    }
    assert_int_equal(wrong, 0);
}

typedef struct slip {
    const char *body, *says;
} slip; /* says: the end of the reason, after the path; the body begins on line 4 */

static const slip slips[] = {
    {"s:wiat('1 s')", ":4: a story has no s:wiat; the nearest is s:wait"},
    {"s:wait()", ":4: s:wait needs a time, as in s:wait(\"10 s\")"},
    {"s:wait('10 m')", ":4: the time of s:wait: a time is due here, not a length; write a number and its unit in "
                       "quotes: us, ms, s, min, h, d or y"},
    {"s:wait(-1)", ":4: the time of s:wait is less than zero"},
    {"s:wait(param.w)", ":4: the time of s:wait: a time is due here, not param.w, which is a word; write a number and "
                        "its unit in quotes: us, ms, s, min, h, d or y"},
    {"s:wait(random.exponential('1 s'))",
     ":4: the time of s:wait: random.exponential has no value in a story; write a value, or draw one with s:random()"},
    {"s:activate('senty')", ":4: there is no system 'senty'; the nearest is 'sentry'"},
    {"s:link_down('sentry', '3 km')", ":4: the time of s:link_down: a time is due here, not a length; write a number "
                                      "and its unit in quotes: us, ms, s, min, h, d or y"},
    {"s:act('explode')", ":4: the act of s:act: there is no act 'explode'"},
    {"s:act('end')", ":4: the act of s:act: 'end' is said by the engine itself; to say facts, write set"},
    {"s:set{ place = 'raod' }", ":4: place: no place is named 'raod'; the nearest is 'road'"},
    {"s:set{ place = 'road', civilans = 3 }",
     ":4: civilans: this is no fact of those that the act names; the nearest is 'civilians'"},
    {"s:fact('road', 'place.civilian')", ":4: there is no fact 'place.civilian'; the nearest is place.civilians"},
    {"table.sort({ 2, 1 }, function() s:wait('1 s') end)",
     ":4: s:wait stands inside a function that sort or gsub calls; a story can wait only outside of it"},
    {"('ab'):gsub('.', function() s:wait('1 s') end)",
     ":4: s:wait stands inside a function that sort or gsub calls; a story can wait only outside of it"},
    {"while true do end", ":4: it takes more than 20 million steps; does it loop for ever?"},
    {"while true do pcall(function() while true do end end) end",
     ":4: it takes more than 20 million steps; does it loop for ever?"},
    {"while true do s:wait(0) end", ": a story waits more than a million times; does it wait no time again and again?"},
    {"local t = {} while true do t[#t + 1] = {} end",
     ":4: it needs more than 64 MiB, and not enough memory is given for that"},
    {"local function f() return 1 + f() end f()", ":4: it calls itself too deeply; does it recurse without end?"},
    {"s:wait('1 s') os.exit()", ":4: 'os' is kept out: these files reach no file, clock, network or other code"},
    {"error('enough')", ":4: enough"},
};

static void slips_end_the_run_in_words(void **state)
{
    (void)state;
    int wrong = 0;
    for (size_t i = 0; i < sizeof slips / sizeof *slips; i++) {
        char story[512];
        told in;
        snprintf(story, sizeof story, "story = function(s) %s end", slips[i].body);
        tell(&in, story);
        const char *why = mt_engine_get_why(in.engine), *path = !why ? NULL : strstr(why, ".lua");
        if (in.progress != MT_PROGRESS_FAILED || !path || strcmp(path + 4, slips[i].says) != 0) {
            print_error("%s\n  said   %s\n  wanted %s\n", slips[i].body, !why ? "nothing" : why, slips[i].says);
            wrong++;
        }
        end(&in);
    }
    assert_int_equal(wrong, 0);
}

/* Nothing goes over from one run into the next: a global, a changed library, a text's functions. */
static void each_run_has_a_fresh_state(void **state)
{
    (void)state;
    told in;
    tell(&in, "story = function(s) assert(seen == nil and string.rep ~= 7) seen = true string.rep = 7 s:set{} end");
    for (int run = 0; run < 3; run++) {
        const mt_run_settings settings = {.seed = 1, .run = (uint64_t)run};
        assert_int_equal(in.progress, MT_PROGRESS_ENDED);
        assert_string_equal(mt_text_get(&in.events), "0 s set\n");
        mt_text_reset(&in.events);
        mt_stories_close(in.stories);
        mt_arena_reset(&in.arena);
        assert_int_equal(mt_stories_open(in.script.scenario, in.engine, &in.script.vocabulary, &in.arena, &in.stories,
                                         &in.script.problems),
                         0);
        assert_int_equal(mt_engine_start(in.engine, &settings), 0);
        in.progress = mt_engine_step(in.engine, MT_FOREVER, 0);
    }
    end(&in);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(stories_act_at_their_times),
                                       cmocka_unit_test(slips_end_the_run_in_words),
                                       cmocka_unit_test(each_run_has_a_fresh_state)};
    return cmocka_run_group_tests_name("story", tests, NULL, NULL);
}
