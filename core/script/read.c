/* Tables: forms, maps and lists. Lua's own order of keys is never used: fields are read in the order of the form, items
 * in the order of their names or of the list. */
#include "script/read.h"

#include <stdlib.h>
#include <string.h>

#include "script/host.h"
#include "script/marker.h"

/* Reading costs steps as running does: a table may hold itself, and then there is no end to it. */
#define STEPS_A_TABLE 100
#define STEPS_AN_ITEM 10

const char *mt_load_get_type(const mt_load *load)
{
    lua_State *L = load->L;
    if (mt_marker_get(L, -1))
        return mt_arena_add_text(load->arena, mt_marker_get_name(L, -1));
    switch (lua_type(L, -1)) {
    case LUA_TNIL: return "nothing";
    case LUA_TBOOLEAN: return "true or false";
    case LUA_TNUMBER: return "a number";
    case LUA_TSTRING: return "a text";
    case LUA_TTABLE: return "a table";
    default: return "a function";
    }
}

bool mt_load_find_field(mt_load *load, const char *key)
{
    lua_State *L = load->L;
    lua_pushstring(L, key);
    if (lua_rawget(L, -2) != LUA_TNIL)
        return true;
    lua_pop(L, 1);
    return false;
}

bool mt_load_find_item(mt_load *load, size_t index)
{
    if (lua_type(load->L, -1) != LUA_TTABLE)
        return false;
    if (lua_rawgeti(load->L, -1, (lua_Integer)index) != LUA_TNIL)
        return true;
    lua_pop(load->L, 1);
    return false;
}

bool mt_load_has(mt_load *load, const char *key)
{
    if (lua_type(load->L, -1) != LUA_TTABLE || !mt_load_find_field(load, key))
        return false;
    lua_pop(load->L, 1);
    return true;
}

void mt_spot_add_missing(mt_load *load, const mt_spot *spot, const char *field, const char *how)
{
    if (lua_type(load->L, -1) == LUA_TTABLE && !mt_load_has(load, field))
        mt_problem_add(load->problems, mt_spot_get_name_place(load, spot), "%s: %s is missing: %s",
                       mt_spot_get_name(load, spot), field, how);
}

static bool check_table(mt_load *load, const mt_spot *spot)
{
    luaL_checkstack(load->L, 16, "too deep");
    mt_host_take_steps(load->L, STEPS_A_TABLE);
    if (lua_type(load->L, -1) == LUA_TTABLE)
        return true;
    mt_spot_add_problem(load, spot, "a table is due here, not %s", mt_load_get_type(load));
    return false;
}

static int compare_texts(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* The names of the table on top, sorted; a value without a name, beyond the first `unnamed` ones, is a problem. */
static const char **names_of(mt_load *load, const mt_spot *spot, size_t unnamed, size_t *count)
{
    lua_State *L = load->L;
    const char **names = NULL;
    size_t room = 0;
    *count = 0;
    for (lua_pushnil(L); lua_next(L, -2); lua_pop(L, 1)) {
        if (lua_type(L, -2) == LUA_TSTRING) {
            if (*count == room)
                names = mt_arena_add_room(load->arena, names, *count, &room, sizeof *names);
            names[(*count)++] = mt_arena_add_text(load->arena, lua_tostring(L, -2));
        } else if (lua_isinteger(L, -2) && lua_tointeger(L, -2) >= 1 && (size_t)lua_tointeger(L, -2) <= unnamed) {
            continue;
        } else if (lua_isinteger(L, -2)) {
            mt_spot item = mt_spot_get_item(spot, (size_t)lua_tointeger(L, -2));
            if (!load->scan || !item.field ||
                !mt_scan_is_comparison(load->scan, item.field)) /* that was said already */
                mt_spot_add_problem(load, &item, "a value without a name stands here; write name = value");
        } else {
            mt_spot_add_problem(load, spot, "a key here is neither a name nor a place in a list");
        }
        if (*count > MT_READ_ITEMS) {
            mt_spot_add_problem(load, spot, "more than %d entries; that is more than a file can hold", MT_READ_ITEMS);
            *count = 0;
            lua_pop(L, 2);
            break;
        }
    }
    if (*count > 0)
        qsort(names, *count, sizeof *names, compare_texts);
    return names;
}

/* ---- forms ---- */

static const mt_rule *rule_of(const mt_shape *form, const char *name)
{
    for (size_t i = 0; i < form->rule_count; i++)
        if (strcmp(form->rule[i].name, name) == 0)
            return &form->rule[i];
    return NULL;
}

static void say_unknown(mt_load *load, const mt_spot *spot, const mt_shape *form)
{
    const char **known = mt_arena_get_array(load->arena, form->rule_count + MT_FACTS, sizeof *known);
    for (size_t i = 0; i < form->rule_count; i++)
        known[i] = form->rule[i].name;
    size_t count = mt_fact_get_bare_names(load->vocabulary, form->roots, known, form->rule_count);
    const char *hint = mt_load_find_hint(load, spot->key, known, count, true);
    mt_problem_add(load->problems, mt_spot_get_name_place(load, spot), "unknown field '%s' in %s%s", spot->key,
                   spot->up->up ? mt_spot_get_name(load, spot->up) : form->what, hint);
}

bool mt_spot_read_table(mt_load *load, const mt_spot *spot, void *object, const mt_shape *form)
{
    if (!check_table(load, spot))
        return false;
    for (size_t i = 0; i < form->rule_count; i++) {
        const mt_rule *rule = &form->rule[i];
        if (!mt_load_find_field(load, rule->name))
            continue;
        mt_spot field = mt_spot_get_key(spot, rule->name);
        rule->read(load, &field, (char *)object + rule->offset, rule);
        lua_pop(load->L, 1);
    }
    size_t count;
    const char **names = names_of(load, spot, form->unnamed, &count);
    for (size_t i = 0; i < count; i++) {
        if (rule_of(form, names[i]) || !mt_load_find_field(load, names[i]))
            continue;
        mt_spot field = mt_spot_get_key(spot, names[i]);
        if (!form->other || !form->other(load, &field, object))
            say_unknown(load, &field, form);
        lua_pop(load->L, 1);
    }
    return true;
}

/* ---- maps and lists ---- */

void *mt_spot_read_map(mt_load *load, const mt_spot *spot, size_t size, mt_read_item read, size_t *count)
{
    *count = 0;
    if (!check_table(load, spot))
        return NULL;
    size_t all;
    const char **names = names_of(load, spot, 0, &all);
    mt_host_take_steps(load->L, all * STEPS_AN_ITEM);
    char *items = all > 0 ? mt_arena_get_array(load->arena, all, size) : NULL;
    for (size_t i = 0; i < all; i++) {
        if (!mt_load_find_field(load, names[i]))
            continue;
        mt_spot item = mt_spot_get_key(spot, names[i]);
        read(load, &item, items + *count * size);
        (*count)++;
        lua_pop(load->L, 1);
    }
    return items;
}

/* A list has the places 1 to n and no names. */
static bool check_list(mt_load *load, const mt_spot *spot, size_t length)
{
    lua_State *L = load->L;
    for (lua_pushnil(L); lua_next(L, -2); lua_pop(L, 1)) {
        if (lua_type(L, -2) == LUA_TSTRING) {
            mt_spot field = mt_spot_get_key(spot, lua_tostring(L, -2));
            mt_problem_add(load->problems, mt_spot_get_name_place(load, &field),
                           "%s: a list is due here, and '%s' has a name; write { … }, { … }",
                           mt_spot_get_name(load, spot), lua_tostring(L, -2));
            lua_pop(L, 2);
            return false;
        }
        lua_Integer place = lua_isinteger(L, -2) ? lua_tointeger(L, -2) : 0;
        if (place < 1 || (size_t)place > length) {
            mt_spot_add_problem(load, spot, "the list has a gap; its places go from 1 on without one missing");
            lua_pop(L, 2);
            return false;
        }
    }
    return true;
}

void *mt_spot_read_list(mt_load *load, const mt_spot *spot, size_t size, mt_read_item read, size_t *count)
{
    *count = 0;
    if (!check_table(load, spot))
        return NULL;
    size_t length = lua_rawlen(load->L, -1);
    if (length > MT_READ_ITEMS) {
        mt_spot_add_problem(load, spot, "more than %d entries; that is more than a file can hold", MT_READ_ITEMS);
        return NULL;
    }
    if (!check_list(load, spot, length) || length == 0)
        return NULL;
    mt_host_take_steps(load->L, length * STEPS_AN_ITEM);
    char *items = mt_arena_get_array(load->arena, length, size);
    for (size_t i = 0; i < length; i++) {
        lua_rawgeti(load->L, -1, (lua_Integer)i + 1);
        mt_spot item = mt_spot_get_item(spot, i + 1);
        read(load, &item, items + i * size);
        lua_pop(load->L, 1);
    }
    *count = length;
    return items;
}
