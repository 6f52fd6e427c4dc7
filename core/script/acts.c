/* Acts that an author writes: before the run (assessments, reviews), in its timeline, and in a story.
 *
 * A bare name is looked up in the act's own root, then in the roots of the identities that the act names; two matches
 * are a problem that asks for the full name. */
#include <string.h>

#include "script/file.h"

/* ---- names of acts ---- */

/* Said by the engine alone: they open and close the record. */
static bool is_kept(uint16_t act) { return act == MT_ACT_BEGIN || act == MT_ACT_END; }

uint16_t mt_spot_read_act_name(mt_load *load, const mt_spot *spot)
{
    const char *name = mt_spot_read_string(load, spot), *known[MT_ACTS];
    if (!name)
        return MT_NO_ACT;
    uint16_t act = mt_act_find(name);
    if (act != MT_NO_ACT && !is_kept(act))
        return act;
    size_t count = 0;
    for (uint16_t i = 0; i < MT_ACTS; i++)
        if (!is_kept(i))
            known[count++] = mt_act_get_name(i);
    if (act != MT_NO_ACT)
        mt_spot_add_problem(load, spot, "'%s' is said by the engine itself; to say facts, write set", name);
    else
        mt_spot_add_problem(load, spot, "there is no act '%s'%s", name,
                            mt_load_find_hint(load, name, known, count, false));
    return MT_NO_ACT;
}

/* The root whose facts an act is about. */
static uint32_t own_root(uint16_t act)
{
    switch (act) {
    case MT_ACT_ASSESS:
    case MT_ACT_REASSESS: return MT_ROOT_BIT(ASSESSED);
    case MT_ACT_EFFECT: return MT_ROOT_BIT(EFFECT);
    case MT_ACT_TRANSFER:
    case MT_ACT_RECEIVE: return MT_ROOT_BIT(TRANSFER);
    case MT_ACT_REVIEW:
    case MT_ACT_WAIVE: return MT_ROOT_BIT(REVIEW);
    case MT_ACT_GRANT_EXTENSION: return MT_ROOT_BIT(GRANT);
    case MT_ACT_CARE: return MT_ROOT_BIT(CARE);
    default: return 0;
    }
}

/* ---- fields ---- */

static bool other_of_act(mt_load *load, const mt_spot *spot, void *object)
{
    mt_scripted_act *act = object;
    uint32_t own = act->act == MT_NO_ACT ? 0 : own_root(act->act), roots = 0;
    if (strchr(spot->key, '.')) /* a full name says all */
        return mt_spot_read_fact(load, spot, (1u << MT_ROOTS) - 1, &act->fact_count, &act->fact);
    if (mt_spot_read_fact(load, spot, own, &act->fact_count, &act->fact))
        return true;
    for (int key = 0; key < MT_KEYS; key++)
        roots |= act->who[key] ? mt_roots_get((mt_key)key) : 0;
    if (mt_spot_read_fact(load, spot, roots, &act->fact_count, &act->fact))
        return true;
    const char **known = mt_arena_get_array(load->arena, MT_FACTS + MT_KEYS + 1, sizeof *known);
    size_t count = 0;
    for (int key = 0; key < MT_KEYS; key++)
        known[count++] = mt_key_names[key];
    known[count++] = "about";
    count = mt_fact_get_bare_names(load->vocabulary, roots | own, known, count);
    const char *hint = mt_load_find_hint(load, spot->key, known, count, false);
    if (*hint == '\0')
        hint = "; name its system, operator, target, place or party, or write the fact's full name";
    mt_problem_add(load->problems, mt_spot_get_name_place(load, spot),
                   "%s: this is no fact of those that the act names%s", mt_spot_get_name(load, spot), hint);
    return true;
}

#define WHO(name, key, about) \
    { \
        name, mt_spot_read_reference, offsetof(mt_scripted_act, who[key]), key, "string", about \
    }
static const mt_rule act_rules[] = {
    WHO("system", MT_SYSTEM, "the system that it concerns"),
    WHO("operator", MT_OPERATOR, "the person that it concerns"),
    WHO("target", MT_TARGET, "the contact that it concerns"),
    WHO("place", MT_PLACE, "where it is"),
    WHO("party", MT_PARTY, "whose it is"),
    WHO("group", MT_GROUP, "the group that it concerns"),
    WHO("attack", MT_ATTACK, "the attack that it is part of"),
    {"about", mt_spot_read_text, offsetof(mt_scripted_act, about), 0, "string", "what it is, for readers"},
};
#undef WHO
const mt_shape mt_form_act = {"act", "an act", MT_FORM_RULES(act_rules), 0, other_of_act, 2};

void mt_spot_read_act_fields(mt_load *load, const mt_spot *spot, mt_scripted_act *act)
{
    mt_spot_read_table(load, spot, act, &mt_form_act);
}

/* ---- before = { { "-1 d", "assess", … } }, timeline = { { "12 min", … } } ---- */

static void read_scripted(mt_load *load, const mt_spot *spot, mt_scripted_act *act)
{
    static const mt_rule time = {.of = MT_TIME};
    act->where = mt_spot_get_name_place(load, spot);
    act->act = MT_ACT_SET;
    mt_spot first = mt_spot_get_item(spot, 1), second = mt_spot_get_item(spot, 2);
    if (mt_load_find_item(load, 1)) {
        mt_spot_read_quantity(load, &first, &act->at, &time);
        lua_pop(load->L, 1);
    } else if (lua_type(load->L, -1) == LUA_TTABLE) {
        mt_spot_add_problem(load, spot, "its time comes first, as in { \"12 min\", … }");
    }
    if (mt_load_find_item(load, 2)) {
        act->act = mt_spot_read_act_name(load, &second);
        lua_pop(load->L, 1);
    }
    mt_spot_read_act_fields(load, spot, act);
}

static void read_before(mt_load *load, const mt_spot *spot, void *item)
{
    mt_scripted_act *act = item;
    read_scripted(load, spot, act);
    mt_spot first = mt_spot_get_item(spot, 1);
    if (act->at.kind == MT_Q_CONSTANT && act->at.value >= 0)
        mt_spot_add_problem(
            load, &first,
            "what was before the run has a time below zero, as in \"-1 d\"; what comes in it stands in timeline");
    if (lua_type(load->L, -1) == LUA_TTABLE && lua_rawlen(load->L, -1) < 2)
        mt_spot_add_problem(load, spot,
                            "the act is missing: it comes after the time, as in { \"-1 d\", \"assess\", … }");
}

static void read_timed(mt_load *load, const mt_spot *spot, void *item)
{
    mt_scripted_act *act = item;
    read_scripted(load, spot, act);
    mt_spot first = mt_spot_get_item(spot, 1);
    if (act->at.kind == MT_Q_CONSTANT && act->at.value < 0)
        mt_spot_add_problem(load, &first, "a time below zero is before the run; move it to before");
}

void mt_spot_read_before(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule)
{
    mt_scenario *scenario = target;
    (void)rule;
    scenario->before = mt_spot_read_list(load, spot, sizeof *scenario->before, read_before, &scenario->before_count);
}

void mt_spot_read_timeline(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule)
{
    mt_scenario *scenario = target;
    (void)rule;
    scenario->timeline =
        mt_spot_read_list(load, spot, sizeof *scenario->timeline, read_timed, &scenario->timeline_count);
}
