/* Contacts: what comes into view, in the order of the list; how they move and change; whom it harms to leave them alone. */
#include <string.h>

#include "script/file.h"

static bool other_of_contact(mt_load *load, const mt_spot *spot, void *object)
{
    mt_contact *contact = object;
    return mt_read_fact(load, spot, MT_ROOT_BIT(TARGET), &contact->head.fact_count, &contact->head.fact);
}

/* "never": it comes only when a story says so. */
static void read_at(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule)
{
    if (lua_type(load->L, -1) == LUA_TSTRING && strcmp(lua_tostring(load->L, -1), "never") == 0)
        *(mt_quantity *)target = (mt_quantity){.kind = MT_Q_CONSTANT, .dimension = MT_TIME, .value = (double)MT_FOREVER};
    else
        mt_read_amount(load, spot, target, rule);
}

static void read_people(mt_load *load, const mt_spot *spot, void *item)
{
    static const mt_rule plain = {.of = MT_PLAIN};
    mt_people *people = item;
    people->status = mt_arena_text(load->arena, spot->key);
    if (!mt_fact_takes_word(&load->vocabulary->facts[MT_FACT_TARGET_STATUS], people->status))
        mt_spot_problem(load, spot, "'%s' is no status; it is one of: %s", people->status, load->vocabulary->facts[MT_FACT_TARGET_STATUS].words);
    mt_read_amount(load, spot, &people->count, &plain);
}

/* A number is civilians; a table is by status. */
static void read_ignored(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule)
{
    mt_contact *contact = target;
    (void)rule;
    if (lua_type(load->L, -1) == LUA_TTABLE) {
        contact->ignored = mt_read_map(load, spot, sizeof *contact->ignored, read_people, &contact->ignored_count);
        return;
    }
    static const mt_rule plain = {.of = MT_PLAIN};
    contact->ignored = mt_arena_get(load->arena, sizeof *contact->ignored);
    contact->ignored->status = "civilian";
    contact->ignored_count = 1;
    mt_read_amount(load, spot, &contact->ignored->count, &plain);
}

/* ---- path = { "valley", { "4 min", "village" } }, becomes = { { "6 min", status = "surrendering" } } ---- */

static void read_step_time(mt_load *load, const mt_spot *spot, mt_step *step)
{
    static const mt_rule time = {.of = MT_TIME};
    lua_rawgeti(load->L, -1, 1);
    mt_spot item = mt_spot_item(spot, 1);
    if (lua_isnil(load->L, -1))
        mt_spot_problem(load, spot, "its time comes first, as in { \"4 min\", … }");
    else
        mt_read_amount(load, &item, &step->at, &time);
    lua_pop(load->L, 1);
}

static void read_path_step(mt_load *load, const mt_spot *spot, void *item)
{
    static const mt_rule place = {.of = MT_PLACE};
    mt_step *step = item;
    step->where = mt_spot_place(load, spot);
    step->at = (mt_quantity){.kind = MT_Q_CONSTANT, .dimension = MT_TIME};
    if (lua_type(load->L, -1) != LUA_TTABLE) {
        mt_read_reference(load, spot, &step->place, &place);
        return;
    }
    read_step_time(load, spot, step);
    lua_rawgeti(load->L, -1, 2);
    mt_spot second = mt_spot_item(spot, 2);
    mt_read_reference(load, &second, &step->place, &place);
    lua_pop(load->L, 1);
}

static void read_path(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule)
{
    mt_contact *contact = target;
    (void)rule;
    contact->path = mt_read_list(load, spot, sizeof *contact->path, read_path_step, &contact->path_count);
}

static void read_change(mt_load *load, const mt_spot *spot, void *item)
{
    mt_step *step = item;
    lua_State *L = load->L;
    step->where = mt_spot_place(load, spot);
    if (lua_type(L, -1) != LUA_TTABLE) {
        mt_spot_problem(load, spot, "a change is a time and facts, as in { \"6 min\", status = \"surrendering\" }");
        return;
    }
    read_step_time(load, spot, step);
    for (lua_pushnil(L); lua_next(L, -2); lua_pop(L, 1)) {
        if (lua_type(L, -2) != LUA_TSTRING)
            continue;
        mt_spot field = mt_spot_key(spot, mt_arena_text(load->arena, lua_tostring(L, -2)));
        if (!mt_read_fact(load, &field, MT_ROOT_BIT(TARGET), &step->fact_count, &step->fact))
            mt_spot_problem(load, &field, "this is no fact of a target");
    }
}

static void read_becomes(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule)
{
    mt_contact *contact = target;
    (void)rule;
    contact->becomes = mt_read_list(load, spot, sizeof *contact->becomes, read_change, &contact->becomes_count);
}

static void read_contact_count(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule)
{
    (void)rule;
    mt_read_count(load, spot, 10000, &((mt_contact *)target)->count);
}

static void read_contact(mt_load *load, const mt_spot *spot, void *item)
{
    static const mt_rule rules[] = {
        {"id", mt_read_text, offsetof(mt_contact, head.name), 0},
        {"at", read_at, offsetof(mt_contact, at), MT_TIME},
        {"every", mt_read_amount, offsetof(mt_contact, every), MT_TIME},
        {"count", read_contact_count, 0, 0},
        {"place", mt_read_reference, offsetof(mt_contact, place), MT_PLACE},
        {"party", mt_read_reference, offsetof(mt_contact, party), MT_PARTY},
        {"group", mt_read_text, offsetof(mt_contact, group), 0},
        {"stays", mt_read_amount, offsetof(mt_contact, stays), MT_TIME},
        {"harm_if_ignored", read_ignored, 0, 0},
        {"path", read_path, 0, 0},
        {"becomes", read_becomes, 0, 0},
    };
    static const mt_form form = {"a contact", MT_FORM_RULES(rules), MT_ROOT_BIT(TARGET), other_of_contact};
    mt_contact *contact = item;
    contact->count = 1;
    contact->where = contact->head.at = mt_spot_place(load, spot);
    mt_read_missing(load, spot, "id", "the name that its events bear, as in id = \"bus\"");
    mt_read_missing(load, spot, "kind", "what it is, as in kind = \"bus\"");
    mt_read_table(load, spot, contact, &form);
}

void mt_read_contacts(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule)
{
    mt_scenario *scenario = target;
    (void)rule;
    scenario->contact = mt_read_list(load, spot, sizeof *scenario->contact, read_contact, &scenario->contact_count);
    for (size_t i = 0; i < scenario->contact_count; i++)
        for (size_t k = 0; k < i; k++)
            if (scenario->contact[i].head.name != NULL && scenario->contact[k].head.name != NULL &&
                strcmp(scenario->contact[i].head.name, scenario->contact[k].head.name) == 0) {
                mt_spot item = mt_spot_item(spot, i + 1);
                mt_spot_problem(load, &item, "the id '%s' is taken already", scenario->contact[i].head.name);
            }
}
