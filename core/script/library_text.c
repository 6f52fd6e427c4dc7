/* The text functions of the sandbox. Lua's own do the work; what a hook cannot interrupt is bounded before it begins.
 *
 * A pattern with k repetitions on a text of n letters may try n^k ways and more: that worst case is reckoned first,
 * charged to the budget, and refused where the budget does not hold it. All of it stands in the text library itself,
 * since ("x"):rep(…) reaches that and not the globals. */
#include <lualib.h>
#include <string.h>

#include "script/host.h"

#define TRIES_A_STEP 16

/* ---- patterns ---- */

/* Past the set that begins at p ("[…]"), or end. */
static const char *skip_set(const char *p, const char *end)
{
    p++;
    if (p < end && *p == '^')
        p++;
    if (p < end && *p == ']') /* a bracket that comes first stands for itself */
        p++;
    while (p < end && *p != ']')
        p += *p == '%' && p + 1 < end ? 2 : 1;
    return p < end ? p + 1 : end;
}

/* How many tries a match may take at worst. */
static double worst_case(const char *pattern, size_t length, double letters)
{
    const char *p = pattern, *end = pattern + length;
    double tries = (1 + (double)length / TRIES_A_STEP) * letters;
    if (p < end && *p == '^') {
        tries /= letters;
        p++;
    }
    while (p < end) {
        if (*p == '%' && p + 1 < end) {
            if (p[1] == 'b' || (p[1] >= '0' && p[1] <= '9'))
                tries *= letters; /* a balanced pair, an earlier capture: one look over the text each */
            p += 2;
        } else {
            p = *p == '[' ? skip_set(p, end) : p + 1;
        }
        if (p < end && (*p == '*' || *p == '+' || *p == '-'))
            tries *= letters;
        else if (p < end && *p == '?')
            tries *= 2;
    }
    return tries;
}

static void charge_tries(lua_State *L, double tries, size_t letters)
{
    if (tries / TRIES_A_STEP > (double)mt_host_get_steps(mt_host_get(L)))
        luaL_error(L,
                   "this pattern could take too long on a text of %I letters; use a simpler pattern or a shorter text",
                   (lua_Integer)letters);
    mt_host_take_steps(L, (uint64_t)(tries / TRIES_A_STEP));
}

/* find, match, gmatch, gsub: upvalue 1 is Lua's function, which then runs in this very call. */
static int guard_pattern(lua_State *L)
{
    size_t letters, length;
    luaL_checklstring(L, 1, &letters);
    const char *pattern = luaL_checklstring(L, 2, &length);
    charge_tries(L, worst_case(pattern, length, (double)letters + 1), letters);
    return lua_tocfunction(L, lua_upvalueindex(1))(L);
}

/* ---- format, rep ---- */

static int guard_format(lua_State *L)
{
    size_t length;
    const char *format = luaL_checklstring(L, 1, &length);
    for (const char *p = format, *end = format + length; p < end; p++) {
        if (*p != '%')
            continue;
        for (p++; p < end && strchr("-+ #0123456789.", *p) && *p; p++)
            ;
        if (p < end && *p == 'p')
            luaL_error(L, "%%p is not to be had here: an address is another one each time");
    }
    for (int i = 2; i <= lua_gettop(L); i++)
        mt_library_set_name(L, i);
    return lua_tocfunction(L, lua_upvalueindex(1))(L);
}

static int repeat(lua_State *L)
{
    size_t length, gap;
    luaL_checklstring(L, 1, &length);
    lua_Integer times = luaL_checkinteger(L, 2);
    luaL_optlstring(L, 3, "", &gap);
    if (times <= 0 || length + gap == 0) {
        lua_pushliteral(L, "");
        return 1;
    }
    if ((double)(length + gap) * (double)times > MT_HOST_TEXT)
        luaL_error(L, "rep makes a text of more than %d letters; make it shorter", (int)MT_HOST_TEXT);
    luaL_Buffer buffer;
    luaL_buffinit(L, &buffer);
    for (lua_Integer i = 0; i < times; i++) {
        if (i > 0)
            luaL_addlstring(&buffer, lua_tostring(L, 3) ? lua_tostring(L, 3) : "", gap);
        luaL_addlstring(&buffer, lua_tostring(L, 1), length);
    }
    luaL_pushresult(&buffer);
    return 1;
}

void mt_library_add_strings(lua_State *L)
{
    static const char *const plain[] = {"byte", "char", "len", "lower", "reverse", "sub", "upper", NULL};
    static const char *const patterns[] = {"find", "gmatch", "gsub", "match", NULL};
    lua_pushcfunction(L, luaopen_string);
    lua_call(L, 0, 1);
    int lua = lua_gettop(L), ours = lua + 1;
    lua_newtable(L);
    for (const char *const *name = plain; *name; name++) {
        lua_getfield(L, lua, *name);
        lua_setfield(L, ours, *name);
    }
    for (const char *const *name = patterns; *name; name++) {
        lua_getfield(L, lua, *name);
        lua_pushcclosure(L, guard_pattern, 1);
        lua_setfield(L, ours, *name);
    }
    lua_getfield(L, lua, "format");
    lua_pushcclosure(L, guard_format, 1);
    lua_setfield(L, ours, "format");
    lua_pushcfunction(L, repeat);
    lua_setfield(L, ours, "rep");

    /* ("x"):rep(…) finds ours, and no arithmetic on texts. */
    lua_pushliteral(L, "");
    lua_createtable(L, 0, 1);
    lua_pushvalue(L, ours);
    lua_setfield(L, -2, "__index");
    lua_setmetatable(L, -2);
    lua_pop(L, 1);
    lua_setglobal(L, "string");
    lua_pop(L, 1);
}
