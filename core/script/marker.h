/* Markers: values that are made anew for each run. param.x and random.exponential("4 min") are read from the file as
 * what they are, and resolved by the engine; so they can stand as a value, and not in a sum. Internal to script/. */
#ifndef MT_SCRIPT_MARKER_H
#define MT_SCRIPT_MARKER_H

#include <lauxlib.h>
#include <lua.h>

#include "engine/scenario.h"
#include "script/types.h"

/* A userdata; its user values are, of a parameter or a module (kind MT_Q_ABSENT), its name, and of a distribution, what
 * was given, in order. */
typedef struct mt_marker {
    mt_quantity_kind kind;
    int count; /* of user values */
} mt_marker;

const mt_marker *mt_marker_get(lua_State *L, int index); /* NULL: no marker */
/* "param.x", "random.exponential"; on the Lua stack's own memory */
const char *mt_marker_get_name(lua_State *L, int index);
const char *mt_marker_get_module(lua_State *L, int index); /* of module.assistance: "assistance"; NULL: it is none */
/* Adds param, random and module to the globals, and scenario { … }, treaty { … }, session { … }; module { … } is a file
 * too. */
void mt_markers_add(lua_State *L);
/* The table on top came through scenario { … }, treaty { … }, session { … }: its name; else NULL. */
const char *mt_marker_call(lua_State *L);
/* The functions of random, for editors: at most room of them into list; how many there are. */
size_t mt_marker_get_functions(mt_typed *list, size_t room);

#endif
