/* A scenario file. The fields are read in the order in which one may name another: parameters before what uses them,
 * places and operators before systems, all of them before acts. */
#include <stdio.h>
#include <string.h>

#include "base/calendar.h"
#include "script/file.h"

static void read_facts(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule)
{
    mt_scenario *scenario = target;
    (void)rule;
    mt_declared_fact *declared = mt_spot_read_declarations(load, spot, &scenario->fact_count);
    scenario->fact = mt_arena_get_array(load->arena, scenario->fact_count + 1, sizeof *scenario->fact);
    for (size_t i = 0; i < scenario->fact_count; i++) {
        scenario->fact[i].fact = declared[i].fact;
        scenario->fact[i].place = declared[i].place;
    }
}

static void read_story(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule)
{
    static const char *single[] = {"story"};
    mt_scenario *scenario = target;
    (void)rule;
    if (lua_type(load->L, -1) != LUA_TFUNCTION) {
        mt_spot_add_problem(load, spot, "a story is a function: story = function(s) … end");
        return;
    }
    scenario->story = single;
    scenario->story_count = 1;
}

static void read_one_story(mt_load *load, const mt_spot *spot, void *item)
{
    *(const char **)item = mt_arena_add_text(load->arena, spot->key);
    if (lua_type(load->L, -1) != LUA_TFUNCTION)
        mt_spot_add_problem(load, spot, "a story is a function: %s = function(s) … end", spot->key);
}

static void read_stories(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule)
{
    mt_scenario *scenario = target;
    (void)rule;
    if (scenario->story_count > 0) {
        mt_spot_add_problem(
            load, spot,
            "there is a story already; write story = function, or stories = { name = function }, and not both");
        return;
    }
    scenario->story = mt_spot_read_map(load, spot, sizeof *scenario->story, read_one_story, &scenario->story_count);
}

static void read_lasts(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule)
{
    mt_quantity *lasts = target;
    mt_spot_read_quantity(load, spot, lasts, rule);
    if (lasts->kind == MT_Q_CONSTANT && lasts->value <= 0)
        mt_spot_add_problem(load, spot, "a scenario lasts more than no time");
}

/* A day that there is: "2027-02-30" is told by its month. */
static void read_starts(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule)
{
    mt_scenario *scenario = target;
    int year, month, day;
    (void)rule;
    const char *text = mt_spot_read_string(load, spot);
    if (!text)
        return;
    int code = mt_calendar_parse(text, &scenario->start_day);
    if (code == 0) {
        scenario->starts = text;
        return;
    }
    if (code == MT_ERROR_INPUT) {
        mt_spot_add_problem(load, spot, "'%s' is no date; write year, month and day, as in starts = \"2027-03-01\"",
                            text);
        return;
    }
    sscanf(text, "%d-%d-%d", &year, &month, &day);
    if (year < MT_CALENDAR_FIRST || year > MT_CALENDAR_LAST)
        mt_spot_add_problem(load, spot, "the year %d is not from %d to %d", year, MT_CALENDAR_FIRST, MT_CALENDAR_LAST);
    else if (month < 1 || month > 12)
        mt_spot_add_problem(load, spot, "there is no month %d in '%s'; the order is year, month, day", month, text);
    else
        mt_spot_add_problem(load, spot, "there is no %d %s %d; that month has %d days", day, mt_month_names[month - 1],
                            year, mt_calendar_get_month_days(year, month));
}

static const mt_rule scenario_rules[] = {
    {"id", mt_spot_read_text, offsetof(mt_scenario, id), 0, "string", "a short name, as in \"checkpoint-at-dusk\""},
    {"title", mt_spot_read_text, offsetof(mt_scenario, title), 0, "string", "its headline"},
    {"about", mt_spot_read_text, offsetof(mt_scenario, about), 0, "string", "two sentences on what it is about"},
    {"facts", read_facts, 0, 0, "table<string, martens.fact>", "facts of its own; their names begin with x."},
    {"parameters", mt_spot_read_parameters, 0, 0, "table<string, martens.parameter>",
     "numbers, words and truths that a reader may change; written elsewhere as param.name"},
    {"circumstances", mt_spot_read_circumstances, 0, 0, "table<string, martens.circumstance>",
     "under which runs are made, for provisions over many runs"},
    {"lasts", read_lasts, offsetof(mt_scenario, lasts), MT_TIME, "martens.time", "how long the run goes on"},
    {"parties", mt_spot_read_parties, 0, 0, "table<string, martens.party>",
     "states and others that are bound, each with its facts"},
    {"places", mt_spot_read_places, 0, 0, "table<string, martens.place>", "where things happen, each with its facts"},
    {"operators", mt_spot_read_operators, 0, 0, "table<string, martens.operator>", "the persons"},
    {"systems", mt_spot_read_systems, 0, 0, "table<string, martens.system>", "the weapons"},
    {"contacts", mt_spot_read_contacts, 0, 0, "martens.contact[]", "what comes by"},
    {"before", mt_spot_read_before, 0, 0, "martens.act[]", "what was done before the run: { \"-1 d\", \"assess\", … }"},
    {"timeline", mt_spot_read_timeline, 0, 0, "martens.act[]",
     "what changes by itself: { \"12 min\", place = \"road\", … }"},
    {"story", read_story, 0, 0, "fun(s: martens.story)", "for what reacts to what happens"},
    {"stories", read_stories, 0, 0, "table<string, fun(s: martens.story)>", "several stories, side by side"},
    {"expect", mt_spot_read_expectations, 0, 0, "martens.expectation[]",
     "what this file claims; `martens test` runs each"},
    {"voices", mt_spot_read_voices, 0, 0, "martens.voice[]", "people who speak for themselves; shown only as written"},
    {"alternatives", mt_spot_read_not_yet, 0, 0, "table", "not read yet"},
    {"starts", read_starts, 0, 0, "string", "the day on which time 0 lies, as in \"2027-03-01\""},
};
const mt_shape mt_form_scenario = {"scenario", "the scenario", MT_FORM_RULES(scenario_rules), 0, NULL, 0};

static void read_scenario(mt_load *load, const mt_spot *root, void *object)
{
    mt_scenario *scenario = object;
    load->scenario = scenario;
    mt_spot_add_missing(load, root, "id", "a short name, as in id = \"checkpoint-at-dusk\"");
    mt_spot_add_missing(load, root, "lasts", "how long the run goes on, as in lasts = \"20 min\"");
    mt_spot_read_table(load, root, scenario, &mt_form_scenario);
}

int mt_scenario_load(const char *path, mt_arena *arena, mt_vocabulary *vocabulary, mt_scenario **scenario,
                     mt_problems *problems)
{
    mt_load load = {.arena = arena, .vocabulary = vocabulary, .problems = problems, .what = "the scenario"};
    mt_scenario_file *file = mt_arena_get(arena, sizeof *file);
    file->vocabulary = vocabulary;
    file->scenario.path = mt_arena_add_text(arena, path);
    int code = mt_file_load(path, "scenario", &load, read_scenario, &file->scenario, file);
    *scenario = code == 0 ? &file->scenario : NULL;
    return code;
}
