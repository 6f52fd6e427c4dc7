/* What went wrong while Lua ran, in words. */
#include <stdlib.h>
#include <string.h>

#include "base/text.h"
#include "script/host.h"
#include "script/script.h"

/* Names of Lua that an author may know and that are kept out. */
static const char *const kept_out[] = {
    "collectgarbage", "coroutine",  "debug",   "dofile",       "getmetatable", "io",       "load",
    "loadfile",       "loadstring", "os",      "package",      "print",        "rawequal", "rawget",
    "rawlen",         "rawset",     "require", "setmetatable", "utf8",         "warn",     "xpcall"};

static bool is_kept_out(const char *name)
{
    for (size_t i = 0; i < sizeof kept_out / sizeof *kept_out; i++)
        if (strcmp(kept_out[i], name) == 0)
            return true;
    return false;
}

int mt_host_take_line(const char **message)
{
    const char *prefix = &MT_HOST_CHUNK[1];
    size_t length = strlen(prefix);
    if (strncmp(*message, prefix, length) != 0 || (*message)[length] != ':')
        return 0;
    char *end;
    long line = strtol(*message + length + 1, &end, 10);
    if (strncmp(end, ": ", 2) != 0)
        return 0;
    *message = end + 2;
    return (int)line;
}

/* The name that Lua puts in: … a nil value (global 'x'). */
static const char *named(const char *message, const char *before, mt_arena *arena)
{
    const char *start = strstr(message, before);
    const char *end = start ? strchr(start + strlen(before), '\'') : NULL;
    return end ? mt_arena_add_bytes(arena, start + strlen(before), (size_t)(end - start) - strlen(before)) : NULL;
}

static const char *nearest_global(lua_State *L, const char *name)
{
    const char *known[64];
    size_t count = 0;
    if (!lua_checkstack(L, 4))
        return NULL;
    lua_rawgeti(L, LUA_REGISTRYINDEX, LUA_RIDX_GLOBALS);
    for (lua_pushnil(L); lua_next(L, -2) && count < 64; lua_pop(L, 1))
        if (lua_type(L, -2) == LUA_TSTRING)
            known[count++] = lua_tostring(L, -2);
    return mt_word_find_nearest(name, known, count);
}

static const char *explain_nil(lua_State *L, const char *message, mt_arena *arena)
{
    const char *global = named(message, "(global '", arena), *field = named(message, "(field '", arena);
    if (field && strcmp(field, "random") == 0)
        return "math.random is kept out: write random.uniform(…) and the like as a value, or s:random() in a story";
    if (!global)
        return message;
    if (is_kept_out(global))
        return mt_arena_write(arena, "'%s' is kept out: these files reach no file, clock, network or other code",
                              global);
    int top = lua_gettop(L);
    const char *nearest = nearest_global(L, global);
    const char *text = mt_arena_write(arena, "'%s' is not known here%s%s%s", global,
                                      nearest ? "; the nearest is '" : "", nearest ? nearest : "", nearest ? "'" : "");
    lua_settop(L, top);
    return text;
}

static const char *explain_depth(void) { return "it calls itself too deeply; does it recurse without end?"; }

static const char *explain_memory(const mt_host *host)
{
    if (host->deep)
        return explain_depth();
    return host->text_too_long ? "it makes a text of more than 1 MiB; not enough memory is given for that"
                               : "it needs more than 64 MiB, and not enough memory is given for that";
}

mt_failure mt_host_explain(mt_host *host, lua_State *thread, int status, mt_arena *arena)
{
    const char *message =
        lua_type(thread, -1) == LUA_TSTRING ? mt_arena_add_text(arena, lua_tostring(thread, -1)) : NULL;
    mt_failure failure = {.line = message ? mt_host_take_line(&message) : 0};
    if (host->exhausted)
        failure.text = mt_arena_write(arena, "it takes more than %u million steps; does it loop for ever?",
                                      MT_SCRIPT_BUDGET / 1000000);
    else if (status == LUA_ERRMEM || (message && strcmp(message, "not enough memory") == 0))
        failure = (mt_failure){host->line > 0 ? host->line : 0, explain_memory(host)};
    else if (status == LUA_ERRERR || (message && strstr(message, "stack overflow")))
        failure.text = explain_depth();
    else if (!message)
        failure.text = "it raised an error that is no text; write error(\"…\")";
    else
        failure.text = strstr(message, "a nil value") ? explain_nil(thread, message, arena) : message;
    lua_pop(thread, 1);
    return failure;
}
