/* The basic functions of the sandbox. Those that Lua has and that always give the same answer are taken over; pairs,
 * next and tostring are ours, because Lua's order of keys changes from process to process and its names of tables are
 * addresses. */
#include <lualib.h>
#include <string.h>

#include "script/host.h"

/* ---- values without addresses ---- */

void mt_library_set_name(lua_State *L, int index)
{
    index = lua_absindex(L, index);
    switch (lua_type(L, index)) {
    case LUA_TTABLE: lua_pushliteral(L, "a table"); break;
    case LUA_TFUNCTION: lua_pushliteral(L, "a function"); break;
    case LUA_TUSERDATA:
    case LUA_TLIGHTUSERDATA:
    case LUA_TTHREAD: lua_pushliteral(L, "a marker"); break;
    default: return;
    }
    lua_replace(L, index);
}

static int to_text(lua_State *L)
{
    luaL_checkany(L, 1);
    lua_settop(L, 1);
    mt_library_set_name(L, 1);
    luaL_tolstring(L, 1, NULL);
    return 1;
}

/* ---- keys in order ---- */

static int rank(int type) { return type == LUA_TBOOLEAN ? 0 : type == LUA_TNUMBER ? 1 : type == LUA_TSTRING ? 2 : -1; }

/* Whether the key at a comes before the key at b. Texts are compared byte by byte: no locale. */
static bool comes_before(lua_State *L, int a, int b)
{
    int type = lua_type(L, a);
    if (rank(type) != rank(lua_type(L, b)))
        return rank(type) < rank(lua_type(L, b));
    if (type == LUA_TBOOLEAN)
        return lua_toboolean(L, a) < lua_toboolean(L, b);
    if (type == LUA_TNUMBER)
        return lua_compare(L, a, b, LUA_OPLT);
    size_t la, lb;
    const char *ta = lua_tolstring(L, a, &la), *tb = lua_tolstring(L, b, &lb);
    int order = memcmp(ta, tb, la < lb ? la : lb);
    return order != 0 ? order < 0 : la < lb;
}

static void check_key(lua_State *L, int index)
{
    if (rank(lua_type(L, index)) < 0)
        luaL_error(L, "a table with keys that are neither texts nor numbers has no order; use texts or numbers");
}

/* One pass of a merge sort over the list at `from`, from stretches of width to stretches of twice that, into the list
 * at `to`. */
static void merge_keys(lua_State *L, int from, int to, lua_Integer count, lua_Integer width)
{
    for (lua_Integer low = 1; low <= count; low += 2 * width) {
        lua_Integer middle = low + width <= count ? low + width : count + 1;
        lua_Integer high = low + 2 * width <= count ? low + 2 * width : count + 1;
        lua_Integer a = low, b = middle;
        for (lua_Integer k = low; k < high; k++) {
            bool second = a >= middle;
            if (!second && b < high) {
                lua_rawgeti(L, from, a);
                lua_rawgeti(L, from, b);
                second = comes_before(L, -1, -2);
                lua_pop(L, 2);
            }
            lua_rawgeti(L, from, second ? b++ : a++);
            lua_rawseti(L, to, k);
        }
    }
}

size_t mt_library_get_keys(lua_State *L, int index)
{
    index = lua_absindex(L, index);
    luaL_checkstack(L, 8, "too deep");
    lua_newtable(L);
    int list = lua_gettop(L);
    lua_Integer count = 0;
    for (lua_pushnil(L); lua_next(L, index);) {
        lua_pop(L, 1);
        check_key(L, -1);
        lua_pushvalue(L, -1);
        lua_rawseti(L, list, ++count);
    }
    lua_Integer passes = 1;
    for (lua_Integer width = 1; width < count; width *= 2)
        passes++;
    mt_host_take_steps(L, (uint64_t)(count * passes));
    lua_newtable(L);
    for (lua_Integer width = 1; width < count; width *= 2) {
        merge_keys(L, list, list + 1, count, width);
        lua_insert(L, list); /* the two change places */
    }
    lua_pop(L, 1);
    return (size_t)count;
}

/* The step of pairs: upvalues are the keys, and how many were given. A key whose value has gone meanwhile is passed
 * over. */
static int give_next_pair(lua_State *L)
{
    lua_Integer at = lua_tointeger(L, lua_upvalueindex(2));
    for (;;) {
        if (lua_rawgeti(L, lua_upvalueindex(1), ++at) == LUA_TNIL)
            return 1;
        lua_pushvalue(L, -1);
        if (lua_rawget(L, 1) != LUA_TNIL)
            break;
        lua_pop(L, 2);
    }
    lua_pushinteger(L, at);
    lua_replace(L, lua_upvalueindex(2));
    return 2;
}

static int sorted_pairs(lua_State *L)
{
    luaL_checktype(L, 1, LUA_TTABLE);
    mt_library_get_keys(L, 1);
    lua_pushinteger(L, 0);
    lua_pushcclosure(L, give_next_pair, 2);
    lua_pushvalue(L, 1);
    return 2;
}

/* The pair after the given key, in the order of pairs: looks at every key, which is fine for the tables of a scenario.
 */
static int sorted_next(lua_State *L)
{
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_settop(L, 2);
    bool from_start = lua_isnil(L, 2);
    if (!from_start)
        check_key(L, 2);
    lua_pushnil(L); /* 3: the best so far */
    uint64_t seen = 0;
    for (lua_pushnil(L); lua_next(L, 1); seen++) {
        lua_pop(L, 1);
        check_key(L, 4);
        if ((from_start || comes_before(L, 2, 4)) && (lua_isnil(L, 3) || comes_before(L, 4, 3))) {
            lua_pushvalue(L, 4);
            lua_replace(L, 3);
        }
    }
    mt_host_take_steps(L, seen);
    lua_settop(L, 3);
    if (lua_isnil(L, 3))
        return 1;
    lua_pushvalue(L, 3);
    lua_rawget(L, 1);
    return 2;
}

/* ---- adding ---- */

/* Copies the listed functions of the table at `from` into the table at `to`. */
static void take_over(lua_State *L, int from, int to, const char *const *names)
{
    for (; *names; names++) {
        lua_getfield(L, from, *names);
        lua_setfield(L, to, *names);
    }
}

void mt_library_add_basics(lua_State *L)
{
    static const char *const basics[] = {"assert", "error", "ipairs", "pcall", "select", "tonumber", "type", NULL};
    static const char *const maths[] = {"abs",        "ceil", "floor", "fmod", "huge",      "max",  "maxinteger", "min",
                                        "mininteger", "modf", "pi",    "sqrt", "tointeger", "type", "ult",        NULL};
    static const luaL_Reg ours[] = {
        {"pairs", sorted_pairs}, {"next", sorted_next}, {"tostring", to_text}, {NULL, NULL}};
    lua_pushglobaltable(L);
    int globals = lua_gettop(L);
    /* Lua's basic functions put themselves into the globals; they get other ones to fill, which are then dropped. */
    lua_newtable(L);
    lua_pushvalue(L, -1);
    lua_rawseti(L, LUA_REGISTRYINDEX, LUA_RIDX_GLOBALS);
    lua_pushcfunction(L, luaopen_base);
    lua_call(L, 0, 0);
    lua_pushvalue(L, globals);
    lua_rawseti(L, LUA_REGISTRYINDEX, LUA_RIDX_GLOBALS);
    take_over(L, globals + 1, globals, basics);
    lua_settop(L, globals);
    luaL_setfuncs(L, ours, 0);
    lua_pushcfunction(L, luaopen_math);
    lua_call(L, 0, 1);
    lua_newtable(L);
    take_over(L, globals + 1, globals + 2, maths);
    lua_setfield(L, globals, "math");
    lua_settop(L, globals - 1);
}
