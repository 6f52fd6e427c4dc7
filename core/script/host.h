/* The host of one Lua state: its memory, its budget, and the one protected way in. Internal to script/.
 *
 * A state is built by adding: a fresh table of globals that receives only what is listed in library*.c. What a count
 * hook cannot see (the C functions of the library, the bytes that are asked for) is charged to the same budget.
 * Ownership: the caller's struct; mt_host_open and mt_host_close pair up. Threading: one owner. */
#ifndef MT_SCRIPT_HOST_H
#define MT_SCRIPT_HOST_H

#include <lauxlib.h>
#include <lua.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"

/* What a Lua file is called inside Lua, so that its messages begin with "file:12: " whatever its path is. */
#define MT_HOST_CHUNK "=file"

/* The longest single text: comparing and copying texts is one instruction, however long they are. */
#define MT_HOST_TEXT (1u << 20)

typedef struct mt_host {
    lua_State *L;
    size_t used;        /* bytes held */
    uint64_t spent;     /* steps since the last arming */
    bool full;          /* an allocation was refused */
    bool text_too_long; /* … because one text was too long */
    bool exhausted;     /* the budget is used up */
    bool deep;          /* the calls stood deep when memory ran out */
    int line;           /* where it ran out, 0 unknown */
    lua_State *running; /* the thread that was armed last */
    bool waits;         /* a story waits: the state may be left by a yield */
    int64_t wait;       /* for how long */
    void *owner;        /* the story that runs in it, for its calls */
} mt_host;

/* What went wrong in Lua, in words for people; line 0: not known. */
typedef struct mt_failure {
    int line;
    const char *text;
} mt_failure;

/* A state with the library and nothing else. MT_ERROR_MEMORY if there is none to be had. */
int mt_host_open(mt_host *host);
void mt_host_close(mt_host *host); /* safe on a host that never opened */
mt_host *mt_host_get(lua_State *L);

/* Fills the budget again, for what runs next in this thread. */
void mt_host_reset_steps(mt_host *host, lua_State *thread);
/* Charges steps for work that the hook does not see; raises an error where they are not there. */
void mt_host_take_steps(lua_State *L, uint64_t steps);
/* How many steps are left. */
uint64_t mt_host_get_steps(const mt_host *host);

/* The one way in: calls run(L) with data as its only argument (a light userdata), protected. Gives Lua's status; the
 * error object is left on the stack for mt_host_explain. */
int mt_host_call(mt_host *host, lua_CFunction run, void *data);
/* Words for the error object on top of the thread's stack (popped). Globals are looked up for the nearest known name.
 */
mt_failure mt_host_explain(mt_host *host, lua_State *thread, int status, mt_arena *arena);
/* Lua's "file:12: message" in two: the line, and *message moved past it; 0 if there is no such beginning. */
int mt_host_take_line(const char **message);

/* The parts of the library; each adds its functions to the globals. */
void mt_library_add_basics(lua_State *L);
void mt_library_add_strings(lua_State *L);
void mt_library_add_tables(lua_State *L);

/* Pushes the keys of the table at index as a list in their order (truths, numbers, texts), and gives how many there
 * are. A key of another type raises an error: it has no order that is the same on every machine. */
size_t mt_library_get_keys(lua_State *L, int index);
/* Replaces a table, function or marker at index by its plain name, without an address. */
void mt_library_set_name(lua_State *L, int index);

#endif
