/* Contacts: what comes, how often, how it moves and changes, and who is harmed if nothing is done about it. */
#include <string.h>

#include "script/file.h"

#define MOST_AT_A_TIME 10000
#define MOST_CONTACTS 10000

/* ---- when ---- */

static void read_at(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule)
{
    mt_quantity *at = target;
    if (lua_type(load->L, -1) == LUA_TSTRING && strcmp(lua_tostring(load->L, -1), "never") == 0)
        *at = (mt_quantity){
            .kind = MT_Q_CONSTANT, .dimension = MT_TIME, .value = (double)MT_FOREVER}; /* a story makes it appear */
    else
        mt_spot_read_amount(load, spot, target, rule);
}

static void read_every(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule)
{
    mt_quantity *every = target;
    mt_spot_read_quantity(load, spot, target, rule);
    if (every->kind == MT_Q_CONSTANT && every->value <= 0)
        mt_spot_add_problem(load, spot, "the time from one to the next is more than zero");
}

static void read_how_many(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule)
{
    (void)rule;
    mt_spot_read_count(load, spot, MOST_AT_A_TIME, target);
}

/* ---- harm_if_ignored = 2, or { civilian = 2, wounded = 1 } ---- */

static void read_ignored_status(mt_load *load, const mt_spot *spot, void *item)
{
    static const mt_rule rule = {.of = MT_PLAIN};
    mt_people *people = item;
    people->status = spot->key;
    if (!mt_fact_has_word(&load->vocabulary->facts[MT_FACT_TARGET_STATUS], spot->key))
        mt_spot_add_problem(load, spot, "'%s' is no word of target.status; its words are %s", spot->key,
                            load->vocabulary->facts[MT_FACT_TARGET_STATUS].words);
    mt_spot_read_amount(load, spot, &people->count, &rule);
}

static void read_ignored(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule)
{
    static const mt_rule amount = {.of = MT_PLAIN};
    mt_contact *contact = target;
    (void)rule;
    if (lua_type(load->L, -1) == LUA_TTABLE) {
        contact->ignored =
            mt_spot_read_map(load, spot, sizeof *contact->ignored, read_ignored_status, &contact->ignored_count);
        return;
    }
    contact->ignored = mt_arena_get(load->arena, sizeof *contact->ignored);
    contact->ignored->status = "civilian";
    contact->ignored_count = 1;
    mt_spot_read_amount(load, spot, &contact->ignored->count, &amount);
}

/* ---- path = { "valley", { "4 min", "village" } }, becomes = { { "6 min", status = "surrendering" } } ---- */

static bool other_of_step(mt_load *load, const mt_spot *spot, void *object)
{
    mt_step *step = object;
    return mt_spot_read_fact(load, spot, MT_ROOT_BIT(TARGET), &step->fact_count, &step->fact);
}

static void read_step_time(mt_load *load, const mt_spot *spot, mt_step *step)
{
    static const mt_rule rule = {.of = MT_TIME};
    mt_spot item = mt_spot_get_item(spot, 1);
    if (mt_load_find_item(load, 1)) {
        mt_spot_read_amount(load, &item, &step->at, &rule);
        lua_pop(load->L, 1);
    } else if (lua_type(load->L, -1) == LUA_TTABLE) {
        mt_spot_add_problem(load, spot,
                            "its time comes first, as in { \"4 min\", … }, counted from when the contact appears");
    }
}

const mt_shape mt_form_change = {"change", "a change of a contact", NULL, 0, MT_ROOT_BIT(TARGET), other_of_step, 1};

static void read_change(mt_load *load, const mt_spot *spot, void *item)
{
    mt_step *step = item;
    step->where = mt_spot_get_name_place(load, spot);
    read_step_time(load, spot, step);
    mt_spot_read_table(load, spot, step, &mt_form_change);
}

const mt_shape mt_form_move = {"move", "a step of a path", NULL, 0, MT_ROOT_BIT(TARGET), other_of_step, 2};

/* "valley", where it begins; or { "4 min", "village" }. */
static void read_move(mt_load *load, const mt_spot *spot, void *item)
{
    static const mt_rule place = {.of = MT_PLACE};
    mt_step *step = item;
    step->where = mt_spot_get_name_place(load, spot);
    if (lua_type(load->L, -1) == LUA_TSTRING) {
        step->at = (mt_quantity){.kind = MT_Q_CONSTANT, .dimension = MT_TIME};
        mt_spot_read_reference(load, spot, &step->place, &place);
        if (spot->index > 1)
            mt_spot_add_problem(load, spot, "only the first step of a path has no time; write { \"4 min\", \"%s\" }",
                                lua_tostring(load->L, -1));
        return;
    }
    mt_spot second = mt_spot_get_item(spot, 2);
    read_step_time(load, spot, step);
    if (mt_load_find_item(load, 2)) {
        mt_spot_read_reference(load, &second, &step->place, &place);
        lua_pop(load->L, 1);
    } else if (lua_type(load->L, -1) == LUA_TTABLE) {
        mt_spot_add_problem(load, spot, "the place is missing: it comes after the time");
    }
    mt_spot_read_table(load, spot, step, &mt_form_move);
}

static void read_path(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule)
{
    mt_contact *contact = target;
    (void)rule;
    contact->path = mt_spot_read_list(load, spot, sizeof *contact->path, read_move, &contact->path_count);
    if (contact->path_count > 0 && !contact->place)
        contact->place = contact->path[0].place;
}

static void read_becomes(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule)
{
    mt_contact *contact = target;
    (void)rule;
    contact->becomes = mt_spot_read_list(load, spot, sizeof *contact->becomes, read_change, &contact->becomes_count);
}

/* ---- contacts ---- */

static bool other_of_contact(mt_load *load, const mt_spot *spot, void *object)
{
    mt_contact *contact = object;
    return mt_spot_read_fact(load, spot, MT_ROOT_BIT(TARGET), &contact->head.fact_count, &contact->head.fact);
}

static const mt_rule contact_rules[] = {
    {"id", mt_spot_read_text, offsetof(mt_contact, head.name), 0, "string", "a name for it"},
    {"at", read_at, offsetof(mt_contact, at), MT_TIME, "martens.time",
     "when it appears; \"never\" if a story makes it appear"},
    {"every", read_every, offsetof(mt_contact, every), MT_TIME, "martens.time", "again and again, so long apart"},
    {"count", read_how_many, offsetof(mt_contact, count), 0, "integer", "so many of the same kind"},
    {"place", mt_spot_read_reference, offsetof(mt_contact, place), MT_PLACE, "string", "where it is"},
    {"party", mt_spot_read_reference, offsetof(mt_contact, party), MT_PARTY, "string", "whose it is"},
    {"group", mt_spot_read_text, offsetof(mt_contact, group), 0, "string", "the convoy or swarm that it is part of"},
    {"stays", mt_spot_read_amount, offsetof(mt_contact, stays), MT_TIME, "martens.time", "how long it is there"},
    {"harm_if_ignored", read_ignored, 0, 0, "martens.number|table<string, martens.number>",
     "how many people come to harm if nothing is done about it; civilians, or by status"},
    {"path", read_path, 0, 0, "(string|martens.move)[]", "where it goes: { \"valley\", { \"4 min\", \"village\" } }"},
    {"becomes", read_becomes, 0, 0, "martens.change[]",
     "what becomes of it: { { \"6 min\", status = \"surrendering\" } }"},
};
const mt_shape mt_form_contact = {"contact",           "a contact",      MT_FORM_RULES(contact_rules),
                                  MT_ROOT_BIT(TARGET), other_of_contact, 0};

static void read_contact(mt_load *load, const mt_spot *spot, void *item)
{
    mt_contact *contact = item;
    contact->where = contact->head.at = mt_spot_get_name_place(load, spot);
    contact->count = 1;
    mt_spot_add_missing(load, spot, "id", "a name for it");
    mt_spot_add_missing(load, spot, "kind", "what it is: kind = \"bus\"");
    mt_spot_read_table(load, spot, contact, &mt_form_contact);
}

void mt_spot_read_contacts(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule)
{
    mt_scenario *scenario = target;
    (void)rule;
    mt_contact *contact = mt_spot_read_list(load, spot, sizeof *contact, read_contact, &scenario->contact_count);
    scenario->contact = contact;
    if (scenario->contact_count > MOST_CONTACTS)
        mt_spot_add_problem(load, spot, "more than %d contacts; write every = … for those that come again and again",
                            MOST_CONTACTS);
    for (size_t i = 0; i < scenario->contact_count && i < MOST_CONTACTS; i++)
        for (size_t k = 0; k < i && contact[i].head.name; k++)
            if (contact[k].head.name && strcmp(contact[k].head.name, contact[i].head.name) == 0) {
                mt_problem_add(load->problems, contact[i].where, "contacts: the id '%s' is taken already, on line %d",
                               contact[i].head.name, contact[k].where.line);
                break;
            }
}
