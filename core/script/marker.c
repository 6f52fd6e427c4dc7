/* Markers and the calls that make a file: param.x, random.*, module.x; scenario { … }, treaty { … }, session { … }.
 *
 * They are userdata with a metatable that refuses every sum, so that "param.x * 2" is answered in words and is not half
 * done. */
#include "script/marker.h"

#include <string.h>

/* Keys of the registry. */
#define MARKER_TYPE "mt marker"
#define CALLS "mt calls" /* tables that came through scenario { … } and the like → the word */

static const struct {
    const char *name;
    mt_quantity_kind kind;
    int least, most;
    const char *type, *about;
} distributions[] = {
    {"random.exponential", MT_Q_EXPONENTIAL, 1, 1, "fun(mean: martens.value): martens.marker",
     "drawn anew each time: waiting times with this mean"},
    {"random.uniform", MT_Q_UNIFORM, 2, 2, "fun(low: martens.value, high: martens.value): martens.marker",
     "drawn anew each time: anything between, as likely"},
    {"random.lognormal", MT_Q_LOGNORMAL, 2, 2, "fun(median: martens.value, sigma: martens.number): martens.marker",
     "drawn anew each time: mostly near the median, now and then far above"},
    {"random.choice", MT_Q_CHOICE, 2, 64,
     "fun(one: martens.value, other: martens.value, ...: martens.value): martens.marker",
     "drawn anew each time: one of these"},
};
enum { DISTRIBUTIONS = sizeof distributions / sizeof *distributions };

const mt_marker *mt_marker_get(lua_State *L, int index)
{
    return lua_type(L, index) == LUA_TUSERDATA ? luaL_testudata(L, index, MARKER_TYPE) : NULL;
}

const char *mt_marker_get_name(lua_State *L, int index)
{
    const mt_marker *marker = mt_marker_get(L, index);
    if (marker->kind == MT_Q_PARAMETER || marker->kind == MT_Q_ABSENT) {
        lua_getiuservalue(L, index, 1);
        const char *name =
            lua_pushfstring(L, "%s.%s", marker->kind == MT_Q_PARAMETER ? "param" : "module", lua_tostring(L, -1));
        lua_pop(L, 2); /* the caller uses it at once; nothing is collected before */
        return name;
    }
    for (int i = 0; i < DISTRIBUTIONS; i++)
        if (distributions[i].kind == marker->kind)
            return distributions[i].name;
    return "a marker";
}

static void push_marker(lua_State *L, mt_quantity_kind kind, int count)
{
    mt_marker *marker = lua_newuserdatauv(L, sizeof *marker, count);
    *marker = (mt_marker){kind, count};
    luaL_setmetatable(L, MARKER_TYPE);
}

/* ---- param.x, module.x ---- */

static int push_named(lua_State *L, mt_quantity_kind kind)
{
    push_marker(L, kind, 1);
    lua_pushvalue(L, 2);
    lua_setiuservalue(L, -2, 1);
    return 1;
}

static int index_param(lua_State *L)
{
    return lua_type(L, 2) == LUA_TSTRING ? push_named(L, MT_Q_PARAMETER)
                                         : luaL_error(L, "a parameter is named: param.x");
}

static int index_module(lua_State *L)
{
    return lua_type(L, 2) == LUA_TSTRING ? push_named(L, MT_Q_ABSENT)
                                         : luaL_error(L, "a module is named: module.assistance");
}

const char *mt_marker_get_module(lua_State *L, int index)
{
    const mt_marker *marker = mt_marker_get(L, index);
    if (!marker || marker->kind != MT_Q_ABSENT)
        return NULL;
    lua_getiuservalue(L, index, 1);
    const char *name = lua_tostring(L, -1); /* kept alive by the marker */
    lua_pop(L, 1);
    return name;
}

/* ---- random.x(…) ---- */

static int make_random(lua_State *L)
{
    int which = (int)lua_tointeger(L, lua_upvalueindex(1)), given = lua_gettop(L);
    if (given < distributions[which].least || given > distributions[which].most)
        return luaL_error(L, "%s takes %s", distributions[which].name,
                          distributions[which].most == 1   ? "one value"
                          : distributions[which].most == 2 ? "two values"
                                                           : "from 2 to 64 values");
    push_marker(L, distributions[which].kind, given);
    for (int i = 1; i <= given; i++) {
        lua_pushvalue(L, i);
        lua_setiuservalue(L, -2, i);
    }
    return 1;
}

static int index_random(lua_State *L)
{
    return luaL_error(L, "there is no random.%s; there are exponential, uniform, lognormal and choice",
                      luaL_tolstring(L, 2, NULL));
}

size_t mt_marker_get_functions(mt_typed *list, size_t room)
{
    for (size_t i = 0; i < DISTRIBUTIONS && i < room; i++)
        list[i] = (mt_typed){distributions[i].name + strlen("random."), distributions[i].type, distributions[i].about};
    return DISTRIBUTIONS;
}

/* ---- what none of them can do ---- */

static int refuse_sum(lua_State *L)
{
    return luaL_error(L, "param.x and random.… are made anew for each run: they stand alone as a value, and cannot be "
                         "reckoned with here");
}

static int refuse_writing(lua_State *L)
{
    return luaL_error(L, "param and random cannot be written to; parameters are declared in parameters = { … }");
}

static void add_index(lua_State *L, const char *name, lua_CFunction index)
{
    lua_newtable(L);
    lua_createtable(L, 0, 2);
    lua_pushcfunction(L, index);
    lua_setfield(L, -2, "__index");
    lua_pushcfunction(L, refuse_writing);
    lua_setfield(L, -2, "__newindex");
    lua_setmetatable(L, -2);
    lua_setglobal(L, name);
}

/* ---- scenario { … }; module { … } as well, though module.x is something else ---- */

static int call_file(lua_State *L)
{
    const char *name = lua_tostring(L, lua_upvalueindex(1));
    if (lua_gettop(L) != 1 || lua_type(L, 1) != LUA_TTABLE)
        return luaL_error(L, "%s takes one table: return %s { … }", name, name);
    lua_getfield(L, LUA_REGISTRYINDEX, CALLS);
    lua_pushvalue(L, 1);
    lua_pushvalue(L, lua_upvalueindex(1));
    lua_rawset(L, -3);
    lua_pushvalue(L, 1);
    return 1;
}

static int call_module(lua_State *L)
{
    lua_remove(L, 1); /* the table that was called */
    return call_file(L);
}

const char *mt_marker_call(lua_State *L)
{
    lua_getfield(L, LUA_REGISTRYINDEX, CALLS);
    lua_pushvalue(L, -2);
    lua_rawget(L, -2);
    const char *name = lua_tostring(L, -1); /* kept alive by the registry */
    lua_pop(L, 2);
    return name;
}

void mt_markers_add(lua_State *L)
{
    static const char *const refused[] = {"__add",    "__sub",  "__mul", "__div",  "__mod",   "__pow", "__unm",
                                          "__idiv",   "__band", "__bor", "__bxor", "__shl",   "__shr", "__bnot",
                                          "__concat", "__len",  "__lt",  "__le",   "__index", "__call"};
    static const char *const calls[] = {"scenario", "treaty", "session"};
    luaL_newmetatable(L, MARKER_TYPE);
    for (size_t i = 0; i < sizeof refused / sizeof *refused; i++) {
        lua_pushcfunction(L, refuse_sum);
        lua_setfield(L, -2, refused[i]);
    }
    lua_pop(L, 1);
    add_index(L, "param", index_param);
    add_index(L, "module", index_module);
    lua_getglobal(L, "module");
    lua_getmetatable(L, -1);
    lua_pushstring(L, "module");
    lua_pushcclosure(L, call_module, 1);
    lua_setfield(L, -2, "__call");
    lua_pop(L, 2);
    add_index(L, "random", index_random);
    lua_getglobal(L, "random");
    for (int i = 0; i < DISTRIBUTIONS; i++) {
        lua_pushstring(L, distributions[i].name + strlen("random."));
        lua_pushinteger(L, i);
        lua_pushcclosure(L, make_random, 1);
        lua_rawset(L, -3);
    }
    lua_newtable(L);
    lua_setfield(L, LUA_REGISTRYINDEX, CALLS);
    for (size_t i = 0; i < sizeof calls / sizeof *calls; i++) {
        lua_pushstring(L, calls[i]);
        lua_pushcclosure(L, call_file, 1);
        lua_setglobal(L, calls[i]);
    }
    lua_pop(L, 1);
}
