/* A spot is where one stands in the file: systems.sentry.link. Each problem is told at one.
 * Ownership: what is said goes into the load's arena. Threading: one owner; may raise Lua errors, as read.h says. */
#ifndef MT_SCRIPT_SPOT_H
#define MT_SCRIPT_SPOT_H

#include <lua.h>
#include <stddef.h>

#include "engine/scenario.h"
#include "script/scan.h"

typedef struct mt_load {
    lua_State *L;
    mt_arena *arena;
    mt_vocabulary *vocabulary;
    mt_problems *problems;
    const mt_scan *scan;
    const char *what;            /* "the scenario", "the treaty", "the story's act" */
    const mt_scenario *scenario; /* as far as it is read: what its fields may name; NULL in a treaty */
    bool running;                /* in a story: param.x and random.* have no value there */
} mt_load;

typedef struct mt_spot {
    const struct mt_spot *up; /* NULL: the whole file's table */
    const char *key;          /* of a named field; else index */
    size_t index;
    const mt_scan_field *field; /* where it is written; NULL: code made it */
    const mt_scan_table *table; /* what is written inside it, or NULL */
} mt_spot;

mt_spot mt_spot_get_root(const mt_load *load);
mt_spot mt_spot_get_key(const mt_spot *up, const char *key);
mt_spot mt_spot_get_item(const mt_spot *up, size_t index);
/* "systems.sentry.link", "contacts[2].people", load->what */
const char *mt_spot_get_name(const mt_load *load, const mt_spot *spot);
/* Of its value (inside the quotes of a text), or, where code made it, the line of the nearest field around it. */
mt_place mt_spot_get_place(const mt_load *load, const mt_spot *spot);
mt_place mt_spot_get_name_place(const mt_load *load, const mt_spot *spot); /* of the field's name */
/* A problem at the value; at the name; a warning at the name. The text begins with the spot's name and a colon. */
void mt_spot_add_problem(mt_load *load, const mt_spot *spot, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
void mt_spot_add_warning(mt_load *load, const mt_spot *spot, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* "; the nearest is 'x'", or with list "; known are a, b, c" where they are few, or "". In the arena. */
const char *mt_load_find_hint(const mt_load *load, const char *word, const char *const *known, size_t count, bool list);
/* What the value on top is, for people: "a number", "a text", "param.x". */
const char *mt_load_get_type(const mt_load *load);

#endif
