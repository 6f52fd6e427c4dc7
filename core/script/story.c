/* Stories: the only code in a scenario. Each runs in a thread of a state of its own, read afresh for every run, so that
 * nothing leaks from one run, or one story, into another. `s:wait` yields to the engine; everything else asks the
 * engine at once.
 *
 *   engine ─▶ mt_stories_step ─▶ resume ─▶ s:activate(…) ─▶ engine
 *                                      ◀─ yield at s:wait, with the time */
#include <string.h>

#include "script/file.h"
#include "script/marker.h"

#define MOST_STEPS 1000000 /* a story that waits no time again and again would never let the run go on */

typedef struct story {
    mt_host host;
    lua_State *thread;
    struct mt_stories *all;
    size_t number;
    bool begun, over;
    uint32_t steps;
    int64_t now;
    mt_load load;
    mt_problems problems;
} story;

struct mt_stories {
    const mt_scenario_file *file;
    mt_engine *engine;
    const mt_vocabulary *vocabulary;
    mt_arena *arena;
    size_t count;
    story *story;
};

static story *story_of(lua_State *L) { return mt_host_get(L)->owner; }

/* ---- what a story is given: s ---- */

/* The first problem that reading an argument met, as an error of the story. */
static void raise_problem(lua_State *L, story *one)
{
    if (one->problems.errors == 0)
        return;
    const char *text = one->problems.list[0].text;
    mt_problems_init(&one->problems, one->all->arena);
    luaL_error(L, "%s", text);
}

static void answer(lua_State *L, int code, const char *why)
{
    if (code < 0)
        luaL_error(L, "%s", !why ? mt_error_get_text(code) : why);
}

static double resolve(story *one, const mt_quantity *quantity)
{
    return quantity->kind == MT_Q_PARAMETER ? mt_engine_get_parameter(one->all->engine, quantity->parameter)
                                            : quantity->value;
}

/* A time argument; absent gives otherwise. */
static int64_t time_at(lua_State *L, int index, const char *what, int64_t otherwise)
{
    story *one = story_of(L);
    if (lua_isnoneornil(L, index))
        return otherwise;
    mt_spot spot = mt_spot_get_root(&one->load);
    one->load.L = L;
    one->load.what = what;
    lua_pushvalue(L, index);
    mt_quantity quantity = mt_spot_read_value(&one->load, &spot, MT_TYPE_NUMBER, MT_TIME, NULL);
    lua_pop(L, 1);
    raise_problem(L, one);
    double value = resolve(one, &quantity);
    if (value < 0)
        luaL_error(L, "%s is less than zero", what);
    return (int64_t)value;
}

static int call_activate(lua_State *L)
{
    const char *why = NULL;
    int code = mt_engine_start_system(story_of(L)->all->engine, luaL_checkstring(L, 2), &why);
    answer(L, code, why);
    return 0;
}

static int call_deactivate(lua_State *L)
{
    const char *why = NULL;
    int code = mt_engine_stop_system(story_of(L)->all->engine, luaL_checkstring(L, 2), &why);
    answer(L, code, why);
    return 0;
}

static int call_abort(lua_State *L)
{
    const char *why = NULL;
    int code = mt_engine_stop_attacks(story_of(L)->all->engine, luaL_checkstring(L, 2), &why);
    answer(L, code, why);
    return 0;
}

static int call_appear(lua_State *L)
{
    const char *why = NULL;
    int code = mt_engine_add_contact(story_of(L)->all->engine, luaL_checkstring(L, 2), &why);
    answer(L, code, why);
    return 0;
}

static int call_link_down(lua_State *L)
{
    const char *why = NULL, *system = luaL_checkstring(L, 2);
    int64_t for_how_long = time_at(L, 3, "the time of s:link_down", 0);
    int code = mt_engine_set_link(story_of(L)->all->engine, system, false, for_how_long, &why);
    answer(L, code, why);
    return 0;
}

static int call_link_up(lua_State *L)
{
    const char *why = NULL;
    int code = mt_engine_set_link(story_of(L)->all->engine, luaL_checkstring(L, 2), true, 0, &why);
    answer(L, code, why);
    return 0;
}

/* Reads { place = "road", civilians = 5 } at index and hands the act to the engine. */
static void say(lua_State *L, mt_scripted_act *act, int index)
{
    story *one = story_of(L);
    mt_spot root = mt_spot_get_root(&one->load);
    const char *why = NULL;
    one->load.L = L;
    one->load.what = "the story's act";
    if (!lua_isnoneornil(L, index)) {
        luaL_checktype(L, index, LUA_TTABLE);
        lua_pushvalue(L, index);
        mt_spot_read_act_fields(&one->load, &root, act);
        lua_pop(L, 1);
    }
    raise_problem(L, one);
    mt_said *said = mt_arena_get_array(one->all->arena, act->fact_count + 1, sizeof *said);
    for (size_t i = 0; i < act->fact_count; i++)
        said[i] = (mt_said){act->fact[i].fact, resolve(one, &act->fact[i].value)};
    int code = mt_engine_say(one->all->engine, act->act, act->who, said, act->fact_count, &why);
    answer(L, code, why);
}

static int call_act(lua_State *L)
{
    story *one = story_of(L);
    mt_spot spot = mt_spot_get_root(&one->load);
    mt_scripted_act act = {0};
    one->load.L = L;
    one->load.what = "the act of s:act";
    luaL_checkstring(L, 2);
    lua_pushvalue(L, 2);
    act.act = mt_spot_read_act_name(&one->load, &spot);
    lua_pop(L, 1);
    raise_problem(L, one);
    say(L, &act, 3);
    return 0;
}

static int call_set(lua_State *L)
{
    mt_scripted_act act = {.act = MT_ACT_SET};
    say(L, &act, 2);
    return 0;
}

static int call_random(lua_State *L)
{
    story *one = story_of(L);
    lua_pushnumber(L, mt_engine_draw(one->all->engine, one->number));
    return 1;
}

/* Seconds of virtual time. */
static int call_now(lua_State *L)
{
    lua_pushnumber(L, mt_quantity_get_json((double)story_of(L)->now, MT_TIME));
    return 1;
}

/* s:fact("road", "place.civilians"): nil where it is unknown. */
static int call_fact(lua_State *L)
{
    story *one = story_of(L);
    const char *entity = luaL_checkstring(L, 2), *name = luaL_checkstring(L, 3);
    uint16_t number = mt_fact_find(one->all->vocabulary, name);
    if (number == MT_NO_FACT) {
        const char *nearest = mt_fact_find_nearest(one->all->vocabulary, name);
        return luaL_error(L, "there is no fact '%s'%s%s", name, nearest ? "; the nearest is " : "",
                          nearest ? nearest : "");
    }
    const mt_fact *fact = &one->all->vocabulary->facts[number];
    double value = mt_engine_get_fact(one->all->engine, entity, number);
    if (!mt_value_is_known(value))
        lua_pushnil(L);
    else if (fact->type == MT_TYPE_TRUTH)
        lua_pushboolean(L, value != 0);
    else if (fact->type == MT_TYPE_WORD)
        lua_pushstring(L, mt_name_get_text(one->all->vocabulary->names, (uint32_t)value));
    else
        lua_pushnumber(L, mt_quantity_get_json(value, fact->dimension));
    return 1;
}

static int call_wait(lua_State *L)
{
    mt_host *host = mt_host_get(L);
    int64_t wait = time_at(L, 2, "the time of s:wait", -1);
    if (wait < 0)
        return luaL_error(L, "s:wait needs a time, as in s:wait(\"10 s\")");
    if (!lua_isyieldable(L))
        return luaL_error(
            L, "s:wait stands inside a function that sort or gsub calls; a story can wait only outside of it");
    host->waits = true;
    host->wait = wait;
    return lua_yield(L, 0);
}

static const struct {
    const char *name;
    lua_CFunction call;
    const char *type, *about;
} calls[] = {
    {"activate", call_activate, "fun(self: martens.story, system: string)", "switches a system on"},
    {"deactivate", call_deactivate, "fun(self: martens.story, system: string)", "switches a system off"},
    {"abort", call_abort, "fun(self: martens.story, system: string)", "orders a system to stop what it is about"},
    {"appear", call_appear, "fun(self: martens.story, contact: string)",
     "makes a contact appear, as with at = \"never\""},
    {"link_down", call_link_down, "fun(self: martens.story, system: string, length?: martens.time)",
     "cuts a system's link, for so long if it is said"},
    {"link_up", call_link_up, "fun(self: martens.story, system: string)", "mends a system's link"},
    {"act", call_act, "fun(self: martens.story, act: martens.act_name, fields?: martens.act)",
     "says an act: s:act(\"warn\", { place = \"road\" })"},
    {"set", call_set, "fun(self: martens.story, fields: martens.act)",
     "says facts: s:set({ place = \"road\", civilians = 5 })"},
    {"random", call_random, "fun(self: martens.story): number",
     "a number from 0 to below 1, from the story's own luck"},
    {"now", call_now, "fun(self: martens.story): number", "seconds since the run began"},
    {"fact", call_fact, "fun(self: martens.story, entity: string, fact: martens.fact_name): boolean|number|string|nil",
     "what is so; nil where it is unknown"},
    {"wait", call_wait, "fun(self: martens.story, length: martens.time)",
     "lets time pass: a text as \"10 s\", or seconds"},
};
enum { CALLS = sizeof calls / sizeof *calls };

size_t mt_story_get_functions(mt_typed *list, size_t room)
{
    for (size_t i = 0; i < CALLS && i < room; i++)
        list[i] = (mt_typed){calls[i].name, calls[i].type, calls[i].about};
    return CALLS;
}

static int unknown_call(lua_State *L)
{
    const char *known[CALLS], *name = lua_type(L, 2) == LUA_TSTRING ? lua_tostring(L, 2) : "?";
    for (size_t i = 0; i < CALLS; i++)
        known[i] = calls[i].name;
    const char *nearest = mt_word_find_nearest(name, known, CALLS);
    return luaL_error(L, "a story has no s:%s%s%s", name, nearest ? "; the nearest is s:" : "", nearest ? nearest : "");
}

/* ---- opening ---- */

/* Reads the compiled file, finds the story's function, and leaves it with s on the story's thread. */
static int open_story(lua_State *L)
{
    story *one = lua_touserdata(L, 1);
    const mt_scenario_file *file = one->all->file;
    mt_markers_add(L);
    if (luaL_loadbufferx(L, file->code, file->code_length, MT_HOST_CHUNK, "b") != LUA_OK)
        return lua_error(L);
    lua_call(L, 0, 1);
    lua_pushstring(L, "story");
    if (lua_rawget(L, -2) != LUA_TFUNCTION) {
        lua_pop(L, 1);
        lua_pushstring(L, "stories");
        lua_rawget(L, -2);
        lua_pushstring(L, file->scenario.story[one->number]);
        lua_rawget(L, -2);
    }
    one->thread = lua_newthread(L);
    lua_setfield(L, LUA_REGISTRYINDEX, "mt story"); /* kept from being collected */
    lua_xmove(L, one->thread, 1);
    lua_createtable(one->thread, 0, 0);
    lua_createtable(one->thread, 0, CALLS);
    for (size_t i = 0; i < CALLS; i++) {
        lua_pushcfunction(one->thread, calls[i].call);
        lua_setfield(one->thread, -2, calls[i].name);
    }
    lua_createtable(one->thread, 0, 1);
    lua_pushcfunction(one->thread, unknown_call);
    lua_setfield(one->thread, -2, "__index");
    lua_setmetatable(one->thread, -2);
    lua_remove(one->thread, -2);
    return 0;
}

static const char *words_of(story *one, lua_State *L, int status)
{
    mt_failure failure = mt_host_explain(&one->host, L, status, one->all->arena);
    if (failure.line > 0)
        return mt_arena_write(one->all->arena, "%s:%d: %s", one->all->file->scenario.path, failure.line, failure.text);
    return mt_arena_write(one->all->arena, "%s: %s", one->all->file->scenario.path, failure.text);
}

int mt_stories_open(const mt_scenario *scenario, mt_engine *engine, const mt_vocabulary *vocabulary, mt_arena *arena,
                    mt_stories **made, mt_problems *problems)
{
    mt_stories *stories = mt_arena_get(arena, sizeof *stories);
    size_t before = problems->errors;
    *stories = (mt_stories){(const mt_scenario_file *)scenario, engine, vocabulary, arena, scenario->story_count, NULL};
    stories->story = mt_arena_get_array(arena, scenario->story_count, sizeof *stories->story);
    for (size_t i = 0; i < stories->count; i++) {
        story *one = &stories->story[i];
        one->all = stories;
        one->number = i;
        mt_problems_init(&one->problems, arena);
        one->load = (mt_load){.arena = arena,
                              .vocabulary = stories->file->vocabulary,
                              .problems = &one->problems,
                              .scenario = scenario,
                              .running = true};
        int status = mt_host_open(&one->host);
        if (status < 0) {
            mt_problem_add(problems, (mt_place){.file = scenario->path}, "no memory is left for the story");
            continue;
        }
        one->host.owner = one;
        status = mt_host_call(&one->host, open_story, one);
        if (status != LUA_OK)
            mt_problem_add(problems, (mt_place){0}, "%s", words_of(one, one->host.L, status));
    }
    *made = stories;
    return problems->errors > before ? MT_ERROR_INPUT : 0;
}

int mt_stories_step(void *context, size_t number, int64_t now, int64_t *next, const char **why)
{
    mt_stories *stories = context;
    story *one = &stories->story[number];
    int results = 0;
    *next = MT_FOREVER;
    if (one->over)
        return 0;
    if (++one->steps > MOST_STEPS) {
        *why = mt_arena_write(one->all->arena,
                              "%s: a story waits more than a million times; does it wait no time again and again?",
                              one->all->file->scenario.path);
        return MT_ERROR_RUN;
    }
    one->now = now;
    one->host.waits = false;
    mt_host_reset_steps(&one->host, one->thread);
    int status = lua_resume(one->thread, one->host.L, one->begun ? 0 : 1, &results);
    one->begun = true;
    if (status == LUA_YIELD && one->host.waits) {
        lua_pop(one->thread, results);
        *next = one->host.wait >= MT_FOREVER - now ? MT_FOREVER : now + one->host.wait;
        return 0;
    }
    one->over = true;
    if (status == LUA_OK)
        return 0;
    *why = words_of(one, one->thread, status);
    return MT_ERROR_RUN;
}

void mt_stories_close(mt_stories *stories)
{
    for (size_t i = 0; i < stories->count; i++)
        mt_host_close(&stories->story[i].host);
}
