/* The sandbox: allocator with a cap, a budget that pcall cannot swallow, one protected call.
 *
 * The budget counts instructions (a hook, a thousand at a time), and, because a hook sees neither copies nor the
 * library, also bytes asked for and the work of library functions. Once it is used up the hook fires at every
 * instruction, so that the error comes back as soon as a pcall has caught it. There are no metatables to be set, hence
 * no finalizers, and lua_close runs no code. */
#include "script/host.h"

#include <lualib.h>
#include <stdlib.h>

#include "script/script.h"

#define STEPS_A_HOOK 1000
#define BYTES_A_STEP 32
#define DEEP 5000 /* calls in calls: no one means so many */

static const char exhausted_text[] = "it takes too many steps";

/* Memory has run out: says where, since the error that Lua then raises has no line. Looks at the calls and allocates
 * nothing. */
static void note_shortage(mt_host *host)
{
    lua_Debug at;
    if (!host->running)
        return;
    host->line = 0;
    host->deep = lua_getstack(host->running, DEEP, &at);
    for (int level = 0; host->line <= 0 && level < 8 && lua_getstack(host->running, level, &at); level++) {
        lua_getinfo(host->running, "l", &at);
        host->line = at.currentline;
    }
}

static void *get_memory(void *context, void *old, size_t old_size, size_t size)
{
    mt_host *host = context;
    bool fresh = !old;
    size_t held = fresh ? 0 : old_size; /* of a fresh block old_size is the kind of object */
    if (size == 0) {
        free(old);
        host->used -= held;
        return NULL;
    }
    if (size > held) {
        if (fresh && old_size == LUA_TSTRING && size > MT_HOST_TEXT) {
            host->text_too_long = true;
            note_shortage(host);
            return NULL;
        }
        if (size - held > MT_SCRIPT_MEMORY - host->used) {
            host->full = true;
            note_shortage(host);
            return NULL;
        }
        host->spent += (size - held) / BYTES_A_STEP;
    }
    void *block = realloc(old, size);
    if (!block)
        return size <= held ? old : NULL; /* Lua takes it that shrinking cannot fail */
    host->used = host->used - held + size;
    return block;
}

mt_host *mt_host_get(lua_State *L) { return *(mt_host **)lua_getextraspace(L); }

static void on_count(lua_State *L, lua_Debug *at)
{
    mt_host *host = mt_host_get(L);
    host->spent += STEPS_A_HOOK;
    if (host->spent < MT_SCRIPT_BUDGET)
        return;
    host->exhausted = true;
    lua_sethook(L, on_count, LUA_MASKCOUNT, 1);
    lua_getinfo(L, "Sl", at);
    if (at->currentline > 0)
        luaL_error(L, "%s:%d: %s", at->short_src, at->currentline, exhausted_text);
    luaL_error(L, "%s", exhausted_text);
}

void mt_host_reset_steps(mt_host *host, lua_State *thread)
{
    host->spent = 0;
    host->exhausted = false;
    host->running = thread;
    lua_sethook(thread, on_count, LUA_MASKCOUNT, STEPS_A_HOOK);
}

uint64_t mt_host_get_steps(const mt_host *host)
{
    return host->spent < MT_SCRIPT_BUDGET ? MT_SCRIPT_BUDGET - host->spent : 0;
}

void mt_host_take_steps(lua_State *L, uint64_t steps)
{
    mt_host *host = mt_host_get(L);
    if (steps <= mt_host_get_steps(host)) {
        host->spent += steps;
        return;
    }
    host->spent = MT_SCRIPT_BUDGET;
    host->exhausted = true;
    lua_sethook(L, on_count, LUA_MASKCOUNT, 1);
    luaL_error(L, "%s", exhausted_text);
}

static int open_library(lua_State *L)
{
    lua_newtable(L); /* the globals: empty, so that nothing is there but what is added */
    lua_rawseti(L, LUA_REGISTRYINDEX, LUA_RIDX_GLOBALS);
    mt_library_add_basics(L);
    mt_library_add_strings(L);
    mt_library_add_tables(L);
    return 0;
}

int mt_host_open(mt_host *host)
{
    *host = (mt_host){0};
    host->L = lua_newstate(get_memory, host);
    if (!host->L)
        return MT_ERROR_MEMORY;
    *(mt_host **)lua_getextraspace(host->L) = host;
    if (mt_host_call(host, open_library, NULL) != LUA_OK) {
        mt_host_close(host);
        return MT_ERROR_MEMORY;
    }
    return MT_ERROR_OK;
}

void mt_host_close(mt_host *host)
{
    host->running = NULL;
    if (host->L)
        lua_close(host->L);
    host->L = NULL;
}

int mt_host_call(mt_host *host, lua_CFunction run, void *data)
{
    mt_host_reset_steps(host, host->L);
    lua_pushcfunction(host->L, run);
    lua_pushlightuserdata(host->L, data);
    return lua_pcall(host->L, 1, 0, 0);
}
