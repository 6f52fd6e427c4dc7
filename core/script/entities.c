/* Parties, places, operators: named entities with facts and a few references. Systems, which have more, are in
 * systems.c. */
#include <string.h>

#include "script/file.h"

/* ---- parties ---- */

static bool other_of_party(mt_load *load, const mt_spot *spot, void *object)
{
    mt_party *party = object;
    return mt_spot_read_fact(load, spot, MT_ROOT_BIT(PARTY), &party->head.fact_count, &party->head.fact);
}

/* bound = { ["mine-ban-1997"] = true }: a fact for each treaty, since being bound is about the treaty that asks. */
static void read_bound_by(mt_load *load, const mt_spot *spot, void *item)
{
    static const mt_rule rule = {0};
    mt_fact_setting *setting = item;
    bool bound = false;
    uint16_t number = MT_FACT_PARTY_BOUND;
    mt_spot_read_truth(load, spot, &bound, &rule);
    mt_fact fact = load->vocabulary->facts[MT_FACT_PARTY_BOUND];
    fact.name = mt_arena_write(load->arena, "party.bound[%s]", spot->key);
    mt_fact_add(load->vocabulary, &fact, mt_spot_get_name_place(load, spot), load->problems, &number);
    *setting = (mt_fact_setting){number, {.kind = MT_Q_CONSTANT, .value = bound}, mt_spot_get_place(load, spot)};
}

static void read_bound(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule)
{
    mt_party *party = target;
    (void)rule;
    if (lua_type(load->L, -1) != LUA_TTABLE) {
        mt_spot_add_problem(load, spot, "a table is due here, treaty by treaty: { [\"mine-ban-1997\"] = true }");
        return;
    }
    size_t count;
    const mt_fact_setting *setting = mt_spot_read_map(load, spot, sizeof *setting, read_bound_by, &count);
    party->bound = mt_arena_get_array(load->arena, count + 1, sizeof *party->bound);
    for (size_t i = 0; i < count; i++) {
        const char *name = strchr(load->vocabulary->facts[setting[i].fact].name, '[');
        mt_fact_setting_add(load, &party->head.fact_count, &party->head.fact, setting[i]);
        if (setting[i].value.value != 0 && name)
            party->bound[party->bound_count++] = mt_arena_add_bytes(load->arena, name + 1, strlen(name) - 2);
    }
}

static const mt_rule party_rules[] = {
    {"bound", read_bound, 0, 0, "table<string, boolean>", "treaty by treaty: { [\"mine-ban-1997\"] = true }"},
};
const mt_shape mt_form_party = {"party", "a party", MT_FORM_RULES(party_rules), MT_ROOT_BIT(PARTY), other_of_party, 0};

static void read_party(mt_load *load, const mt_spot *spot, void *item)
{
    mt_party *party = item;
    party->head = (mt_entity){.name = spot->key, .at = mt_spot_get_name_place(load, spot)};
    mt_spot_read_table(load, spot, party, &mt_form_party);
}

void mt_spot_read_parties(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule)
{
    mt_scenario *scenario = target;
    (void)rule;
    scenario->party = mt_spot_read_map(load, spot, sizeof *scenario->party, read_party, &scenario->party_count);
}

/* ---- places ---- */

static bool other_of_place(mt_load *load, const mt_spot *spot, void *object)
{
    mt_place_entity *place = object;
    return mt_spot_read_fact(load, spot, MT_ROOT_BIT(PLACE), &place->head.fact_count, &place->head.fact);
}

static const mt_rule place_rules[] = {
    {"party", mt_spot_read_reference, offsetof(mt_place_entity, party), MT_PARTY, "string", "whose it is"},
};
const mt_shape mt_form_place = {"place", "a place", MT_FORM_RULES(place_rules), MT_ROOT_BIT(PLACE), other_of_place, 0};

static void read_place(mt_load *load, const mt_spot *spot, void *item)
{
    mt_place_entity *place = item;
    place->head = (mt_entity){.name = spot->key, .at = mt_spot_get_name_place(load, spot)};
    mt_spot_read_table(load, spot, place, &mt_form_place);
}

void mt_spot_read_places(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule)
{
    mt_scenario *scenario = target;
    (void)rule;
    scenario->place = mt_spot_read_map(load, spot, sizeof *scenario->place, read_place, &scenario->place_count);
}

/* ---- models: model = "attentive", settings = { median = "8 s" } ---- */

static void read_setting_text(mt_load *load, const mt_spot *spot, void *item)
{
    *(const char **)item = mt_spot_read_string(load, spot);
}

/* A list of texts is a command; everything else is a value. */
static void read_setting(mt_load *load, const mt_spot *spot, void *item)
{
    mt_setting_value *setting = item;
    mt_type type;
    *setting = (mt_setting_value){.name = spot->key, .place = mt_spot_get_place(load, spot)};
    if (lua_type(load->L, -1) != LUA_TTABLE) {
        mt_spot_read_free_value(load, spot, &setting->value, &type, &setting->word);
        return;
    }
    size_t before = load->problems->errors;
    setting->text = mt_spot_read_list(load, spot, sizeof *setting->text, read_setting_text, &setting->count);
    if (setting->count == 0 && load->problems->errors == before)
        mt_spot_add_problem(load, spot, "the list is empty");
}

void mt_spot_read_model(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule)
{
    mt_model_choice *model = target;
    (void)rule;
    model->name = mt_spot_read_string(load, spot);
    model->place = mt_spot_get_place(load, spot);
}

void mt_spot_read_model_settings(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule)
{
    mt_model_choice *model = target;
    (void)rule;
    model->setting = mt_spot_read_map(load, spot, sizeof *model->setting, read_setting, &model->setting_count);
}

/* ---- operators ---- */

static bool other_of_operator(mt_load *load, const mt_spot *spot, void *object)
{
    mt_operator *person = object;
    return mt_spot_read_fact(load, spot, MT_ROOT_BIT(HUMAN) | MT_ROOT_BIT(ASSESSED), &person->head.fact_count,
                             &person->head.fact);
}

static const mt_rule operator_rules[] = {
    {"model", mt_spot_read_model, offsetof(mt_operator, model), 0, "string",
     "what decides for the person: the name of a model, or the path of one"},
    {"settings", mt_spot_read_model_settings, offsetof(mt_operator, model), 0, "martens.settings", "of the model"},
    {"party", mt_spot_read_reference, offsetof(mt_operator, party), MT_PARTY, "string", "whom the person serves"},
};
const mt_shape mt_form_operator = {"operator",
                                   "an operator",
                                   MT_FORM_RULES(operator_rules),
                                   MT_ROOT_BIT(HUMAN) | MT_ROOT_BIT(ASSESSED),
                                   other_of_operator,
                                   0};

static void read_operator(mt_load *load, const mt_spot *spot, void *item)
{
    mt_operator *person = item;
    person->head = (mt_entity){.name = spot->key, .at = mt_spot_get_name_place(load, spot)};
    person->model.place = person->head.at;
    mt_spot_read_table(load, spot, person, &mt_form_operator);
}

void mt_spot_read_operators(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule)
{
    mt_scenario *scenario = target;
    (void)rule;
    scenario->operators =
        mt_spot_read_map(load, spot, sizeof *scenario->operators, read_operator, &scenario->operator_count);
}
