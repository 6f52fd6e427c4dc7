/* Parameters of a scenario, and the circumstances that set some of them. */
#include <string.h>

#include "script/file.h"

/* ---- parameters = { name = { default =, range =, source =, about = } } ---- */

static void read_default(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule)
{
    mt_parameter *parameter = target;
    mt_quantity value = {0};
    const char *word;
    (void)rule;
    if (lua_type(load->L, -1) == LUA_TUSERDATA || lua_type(load->L, -1) == LUA_TTABLE) {
        mt_spot_add_problem(load, spot, "a plain value is due here, not %s", mt_load_get_type(load));
    } else if (mt_spot_read_free_value(load, spot, &value, &parameter->type, &word)) {
        parameter->dimension = value.dimension;
        parameter->by_default = value.value;
    }
}

static void read_bound(mt_load *load, const mt_spot *spot, int which, mt_parameter *parameter, double *value)
{
    lua_rawgeti(load->L, -1, which);
    mt_spot item = mt_spot_get_item(spot, (size_t)which);
    *value = mt_spot_read_value(load, &item, MT_TYPE_NUMBER, parameter->dimension, NULL).value;
    lua_pop(load->L, 1);
}

static void read_range(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule)
{
    mt_parameter *parameter = target;
    size_t before = load->problems->errors;
    (void)rule;
    if (parameter->type != MT_TYPE_NUMBER) {
        mt_spot_add_problem(load, spot, "only a number has a range; leave it out");
        return;
    }
    if (lua_type(load->L, -1) != LUA_TTABLE || lua_rawlen(load->L, -1) != 2) {
        mt_spot_add_problem(load, spot, "a range is its lower and its upper bound: { \"1 s\", \"60 s\" }");
        return;
    }
    read_bound(load, spot, 1, parameter, &parameter->low);
    read_bound(load, spot, 2, parameter, &parameter->high);
    parameter->has_range = load->problems->errors == before;
    if (parameter->has_range && parameter->low > parameter->high)
        mt_spot_add_problem(load, spot, "the lower bound comes first; change their places");
    else if (parameter->has_range &&
             (parameter->by_default < parameter->low || parameter->by_default > parameter->high))
        mt_spot_add_problem(load, spot, "the default is outside the range");
}

static const mt_rule parameter_rules[] = {
    {"default", read_default, 0, 0, "martens.value", "the value that it has unless it is set"},
    {"range", read_range, 0, 0, "martens.value[]", "its lower and its upper bound"},
    {"source", mt_spot_read_text, offsetof(mt_parameter, source), 0, "string",
     "where it comes from; \"assumed\" is an honest source"},
    {"about", mt_spot_read_text, offsetof(mt_parameter, about), 0, "string", "what it is"},
};
const mt_shape mt_form_parameter = {"parameter", "a parameter", MT_FORM_RULES(parameter_rules), 0, NULL, 0};

static void read_parameter(mt_load *load, const mt_spot *spot, void *item)
{
    mt_parameter *parameter = item;
    *parameter = (mt_parameter){.name = spot->key, .type = MT_TYPE_NUMBER, .place = mt_spot_get_name_place(load, spot)};
    mt_spot_add_missing(load, spot, "default", "the value that it has unless it is set");
    mt_spot_read_table(load, spot, parameter, &mt_form_parameter);
}

void mt_spot_read_parameters(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule)
{
    mt_scenario *scenario = target;
    (void)rule;
    scenario->parameter =
        mt_spot_read_map(load, spot, sizeof *scenario->parameter, read_parameter, &scenario->parameter_count);
}

/* ---- circumstances = { name = { class =, with =, mislead = } } ---- */

static void read_class(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule)
{
    static const char *const classes[] = {"normal", "expected", "adverse"};
    (void)rule;
    int which = mt_spot_read_one_of(load, spot, "a class of circumstance", classes, 3);
    if (which >= 0)
        ((mt_circumstance *)target)->class_name = classes[which];
}

static void read_with(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule)
{
    mt_circumstance *circumstance = target;
    (void)rule;
    circumstance->with = mt_spot_read_settings(load, spot, &circumstance->with_count);
}

static const mt_rule circumstance_rules[] = {
    {"class", read_class, 0, 0, "\"normal\"|\"expected\"|\"adverse\"", "as provisions speak of it"},
    {"with", read_with, 0, 0, "table<string, martens.value>", "values of parameters in it"},
    {"mislead", mt_spot_read_share, offsetof(mt_circumstance, mislead), 0, "martens.share",
     "the share of sightings that show something else"},
};
const mt_shape mt_form_circumstance = {"circumstance", "a circumstance", MT_FORM_RULES(circumstance_rules), 0, NULL, 0};

static void read_circumstance(mt_load *load, const mt_spot *spot, void *item)
{
    mt_circumstance *circumstance = item;
    *circumstance = (mt_circumstance){.name = spot->key, .place = mt_spot_get_name_place(load, spot)};
    mt_spot_add_missing(load, spot, "class", "normal, expected or adverse");
    mt_spot_read_table(load, spot, circumstance, &mt_form_circumstance);
}

void mt_spot_read_circumstances(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule)
{
    mt_scenario *scenario = target;
    (void)rule;
    scenario->circumstance =
        mt_spot_read_map(load, spot, sizeof *scenario->circumstance, read_circumstance, &scenario->circumstance_count);
}
