/* The table functions of the sandbox: Lua's own, charged for what they move, and a sort of ours, a stable merge sort,
 * because Lua's chooses its pivot by the clock. */
#include <lualib.h>

#include "script/host.h"

/* ---- Lua's functions, charged: upvalue 1 is the one that then runs in this very call ---- */

static int guard_shift(lua_State *L) /* insert, remove */
{
    luaL_checktype(L, 1, LUA_TTABLE);
    mt_host_take_steps(L, lua_rawlen(L, 1));
    return lua_tocfunction(L, lua_upvalueindex(1))(L);
}

static void charge_range(lua_State *L, lua_Integer first, lua_Integer last)
{
    if (last >= first)
        mt_host_take_steps(L, (uint64_t)last - (uint64_t)first);
}

static int guard_concat(lua_State *L)
{
    luaL_checktype(L, 1, LUA_TTABLE);
    charge_range(L, luaL_optinteger(L, 3, 1), luaL_opt(L, luaL_checkinteger, 4, (lua_Integer)lua_rawlen(L, 1)));
    return lua_tocfunction(L, lua_upvalueindex(1))(L);
}

static int guard_unpack(lua_State *L)
{
    luaL_checktype(L, 1, LUA_TTABLE);
    charge_range(L, luaL_optinteger(L, 2, 1), luaL_opt(L, luaL_checkinteger, 3, (lua_Integer)lua_rawlen(L, 1)));
    return lua_tocfunction(L, lua_upvalueindex(1))(L);
}

static int guard_move(lua_State *L)
{
    charge_range(L, luaL_checkinteger(L, 2), luaL_checkinteger(L, 3));
    return lua_tocfunction(L, lua_upvalueindex(1))(L);
}

/* ---- sort ---- */

enum { TABLE = 1, BEFORE = 2, FROM = 3, TO = 4 }; /* the stack of sort */

/* Whether the value on top surely comes before the one under it; pops both. Only then does the later one go first:
 * stable. */
static bool top_comes_first(lua_State *L)
{
    bool first;
    if (lua_isnil(L, BEFORE)) {
        first = lua_compare(L, -1, -2, LUA_OPLT);
    } else {
        lua_pushvalue(L, BEFORE);
        lua_pushvalue(L, -2);
        lua_pushvalue(L, -4);
        lua_call(L, 2, 1);
        first = lua_toboolean(L, -1);
        lua_pop(L, 1);
    }
    lua_pop(L, 2);
    return first;
}

static void merge(lua_State *L, lua_Integer low, lua_Integer middle, lua_Integer high)
{
    lua_Integer a = low, b = middle;
    for (lua_Integer k = low; k < high; k++) {
        bool second = a >= middle;
        if (!second && b < high) {
            lua_rawgeti(L, FROM, a);
            lua_rawgeti(L, FROM, b);
            second = top_comes_first(L);
        }
        lua_rawgeti(L, FROM, second ? b++ : a++);
        lua_rawseti(L, TO, k);
    }
}

static lua_Integer least(lua_Integer a, lua_Integer b) { return a < b ? a : b; }

static int sort(lua_State *L)
{
    luaL_checktype(L, TABLE, LUA_TTABLE);
    if (!lua_isnoneornil(L, BEFORE))
        luaL_checktype(L, BEFORE, LUA_TFUNCTION);
    lua_settop(L, 2);
    lua_Integer count = (lua_Integer)lua_rawlen(L, TABLE), passes = 2;
    for (lua_Integer width = 1; width < count; width *= 2)
        passes++;
    mt_host_take_steps(L, (uint64_t)(count * passes));
    lua_newtable(L);
    lua_newtable(L);
    for (lua_Integer i = 1; i <= count; i++) {
        lua_rawgeti(L, TABLE, i);
        lua_rawseti(L, FROM, i);
    }
    for (lua_Integer width = 1; width < count; width *= 2) {
        for (lua_Integer low = 1; low <= count; low += 2 * width)
            merge(L, low, least(low + width, count + 1), least(low + 2 * width, count + 1));
        lua_insert(L, FROM); /* the two change places */
    }
    for (lua_Integer i = 1; i <= count; i++) { /* only now: a comparison that fails leaves the table as it was */
        lua_rawgeti(L, FROM, i);
        lua_rawseti(L, TABLE, i);
    }
    return 0;
}

void mt_library_add_tables(lua_State *L)
{
    static const luaL_Reg guards[] = {{"concat", guard_concat}, {"insert", guard_shift},  {"move", guard_move},
                                      {"remove", guard_shift},  {"unpack", guard_unpack}, {NULL, NULL}};
    lua_pushcfunction(L, luaopen_table);
    lua_call(L, 0, 1);
    int lua = lua_gettop(L), ours = lua + 1;
    lua_newtable(L);
    for (const luaL_Reg *guard = guards; guard->name; guard++) {
        lua_getfield(L, lua, guard->name);
        lua_pushcclosure(L, guard->func, 1);
        lua_setfield(L, ours, guard->name);
    }
    lua_getfield(L, lua, "pack");
    lua_setfield(L, ours, "pack");
    lua_pushcfunction(L, sort);
    lua_setfield(L, ours, "sort");
    lua_setglobal(L, "table");
    lua_pop(L, 1);
}
