/* Acts that an author writes: before the run, on the timeline, and in stories. A time, an act, whom it concerns, what it says. */
#include <string.h>

#include "script/file.h"

uint16_t mt_read_act_name(mt_load *load, const mt_spot *spot)
{
    const char *names[MT_ACTS];
    const char *name = mt_read_string(load, spot);
    uint16_t act = name == NULL ? MT_NO_ACT : mt_act_find(name);
    if (name == NULL || (act != MT_NO_ACT && act != MT_ACT_BEGIN && act != MT_ACT_END))
        return act;
    if (act != MT_NO_ACT) {
        mt_spot_problem(load, spot, "'%s' is said by the run itself", name);
        return MT_NO_ACT;
    }
    for (uint16_t i = 0; i < MT_ACTS; i++)
        names[i] = mt_act_name(i);
    mt_spot_problem(load, spot, "there is no act '%s'%s", name, mt_read_hint(load, name, names, MT_ACTS, false));
    return MT_NO_ACT;
}

/* The roots in which a bare name is looked for: the act's own (effect, transfer, …) and those of the identities it names. */
static uint32_t roots_of(const mt_scripted_act *act)
{
    static const struct { uint16_t act; mt_root root; } own[] = {
        {MT_ACT_EFFECT, MT_ROOT_EFFECT}, {MT_ACT_TRANSFER, MT_ROOT_TRANSFER}, {MT_ACT_REVIEW, MT_ROOT_REVIEW},
        {MT_ACT_GRANT_EXTENSION, MT_ROOT_GRANT}, {MT_ACT_CARE, MT_ROOT_CARE}};
    uint32_t roots = 0;
    for (size_t i = 0; i < sizeof own / sizeof *own; i++)
        if (own[i].act == act->act)
            roots |= 1u << own[i].root;
    for (int key = 0; key < MT_KEYS; key++)
        if (act->who[key] != NULL)
            roots |= mt_roots_of_key((mt_key)key);
    return roots;
}

/* An assessment says what the operator believes, so that `civilians` is assessed.civilians though a place is named too. */
static uint32_t first_roots(const mt_scripted_act *act)
{
    if (act->act == MT_ACT_ASSESS || act->act == MT_ACT_REASSESS)
        return MT_ROOT_BIT(ASSESSED);
    return 0;
}

static void read_said(mt_load *load, const mt_spot *field, mt_scripted_act *act)
{
    uint32_t every = strchr(field->key, '.') != NULL ? UINT32_MAX : roots_of(act), first = first_roots(act);
    if (first != 0 && mt_read_fact(load, field, first, &act->fact_count, &act->fact))
        return;
    if (mt_read_fact(load, field, every, &act->fact_count, &act->fact))
        return;
    const char *names[2 * MT_FACTS];
    size_t count = mt_fact_bare_names(load->vocabulary, every | first, names, 0);
    for (int key = 0; key < MT_KEYS; key++)
        names[count++] = mt_key_names[key];
    mt_spot_problem(load, field, "this is no fact of those that the act names%s; write whom it concerns (system, operator, target, place, party), or the full name",
                    mt_read_hint(load, field->key, names, count, false));
}

void mt_read_act_fields(mt_load *load, const mt_spot *spot, mt_scripted_act *act)
{
    static const mt_rule text = {0};
    size_t count = 0, room = 0;
    const char **keys = NULL;
    lua_State *L = load->L;
    for (int key = 0; key < MT_KEYS; key++)
        if (mt_read_push(load, mt_key_names[key])) {
            mt_spot field = mt_spot_key(spot, mt_key_names[key]);
            const mt_rule rule = {.of = key};
            mt_read_reference(load, &field, &act->who[key], &rule);
            lua_pop(L, 1);
        }
    if (mt_read_push(load, "about")) {
        mt_spot field = mt_spot_key(spot, "about");
        mt_read_text(load, &field, &act->about, &text);
        lua_pop(L, 1);
    }
    for (lua_pushnil(L); lua_next(L, -2); lua_pop(L, 1)) {
        if (lua_type(L, -2) != LUA_TSTRING || mt_key_find(lua_tostring(L, -2)) != MT_NO_KEY || strcmp(lua_tostring(L, -2), "about") == 0)
            continue;
        if (count == room)
            keys = mt_arena_grow(load->arena, keys, count, &room, sizeof *keys);
        size_t at = count++;
        const char *key = mt_arena_text(load->arena, lua_tostring(L, -2));
        for (; at > 0 && strcmp(keys[at - 1], key) > 0; at--) /* Lua's order of keys is never used */
            keys[at] = keys[at - 1];
        keys[at] = key;
    }
    for (size_t i = 0; i < count; i++)
        if (mt_read_push(load, keys[i])) {
            mt_spot field = mt_spot_key(spot, keys[i]);
            read_said(load, &field, act);
            lua_pop(L, 1);
        }
}

/* { "-1 d", "assess", … } or, on the timeline, { "12 min", place = "road", … }, which only says facts. */
static void read_act(mt_load *load, const mt_spot *spot, mt_scripted_act *act, bool before)
{
    static const mt_rule time = {.of = MT_TIME};
    lua_State *L = load->L;
    act->where = mt_spot_place(load, spot);
    act->act = MT_ACT_SET;
    if (lua_type(L, -1) != LUA_TTABLE || lua_rawgeti(L, -1, 1) == LUA_TNIL) {
        mt_spot_problem(load, spot, "its time comes first, as in { \"%s\", … }", before ? "-1 d" : "12 min");
        lua_settop(L, lua_type(L, -1) == LUA_TNIL ? lua_gettop(L) - 1 : lua_gettop(L));
        return;
    }
    mt_spot first = mt_spot_item(spot, 1), second = mt_spot_item(spot, 2);
    mt_read_quantity(load, &first, &act->at, &time);
    if (act->at.kind == MT_Q_CONSTANT && (before ? act->at.value >= 0 : act->at.value < 0))
        mt_spot_problem(load, &first, before ? "what was before the run has a time below zero, as in \"-1 d\"" : "the run starts at 0; what was before it belongs into `before`");
    lua_pop(L, 1);
    if (lua_rawgeti(L, -1, 2) != LUA_TNIL)
        act->act = mt_read_act_name(load, &second);
    lua_pop(L, 1);
    if (act->act != MT_NO_ACT)
        mt_read_act_fields(load, spot, act);
}

static void read_before(mt_load *load, const mt_spot *spot, void *item) { read_act(load, spot, item, true); }
static void read_later(mt_load *load, const mt_spot *spot, void *item) { read_act(load, spot, item, false); }

void mt_read_before(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule)
{
    mt_scenario *scenario = target;
    (void)rule;
    scenario->before = mt_read_list(load, spot, sizeof *scenario->before, read_before, &scenario->before_count);
}

void mt_read_timeline(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule)
{
    mt_scenario *scenario = target;
    (void)rule;
    scenario->timeline = mt_read_list(load, spot, sizeof *scenario->timeline, read_later, &scenario->timeline_count);
}
