/* Quantities: numbers with units in texts, plain numbers, and markers, which are checked here and resolved per run by
 * the engine. */
#include <string.h>

#include "script/marker.h"
#include "script/read.h"

/* ---- parameters ---- */

static const mt_parameter *find_parameter(const mt_load *load, const char *name, size_t *place)
{
    for (size_t i = 0; i < load->scenario->parameter_count; i++)
        if (strcmp(load->scenario->parameter[i].name, name) == 0) {
            *place = i;
            return &load->scenario->parameter[i];
        }
    return NULL;
}

static const mt_parameter *known_parameter(mt_load *load, const mt_spot *spot, const char *name, size_t *place)
{
    const mt_parameter *parameter = find_parameter(load, name, place);
    if (parameter)
        return parameter;
    size_t count = load->scenario->parameter_count;
    const char **names = mt_arena_get_array(load->arena, count + 1, sizeof *names);
    for (size_t i = 0; i < count; i++)
        names[i] = load->scenario->parameter[i].name;
    mt_spot_add_problem(load, spot, "no parameter is named '%s'%s", name,
                        mt_load_find_hint(load, name, names, count, true));
    return NULL;
}

static const char *type_words(mt_type type, mt_dimension dimension)
{
    return type == MT_TYPE_TRUTH ? "true or false" : type == MT_TYPE_WORD ? "a word" : mt_dimension_get_name(dimension);
}

/* "; write a number and a unit, in quotes: us, ms, …" where a unit is due. */
static const char *unit_hint(const mt_load *load, mt_type type, mt_dimension dimension)
{
    if (type == MT_TYPE_WORD)
        return "; write it in quotes";
    if (type != MT_TYPE_NUMBER || dimension == MT_PLAIN)
        return "";
    return mt_arena_write(load->arena, "; write a number and its unit in quotes: %s",
                          mt_dimension_get_units(dimension));
}

static void say_wrong(mt_load *load, const mt_spot *spot, mt_type type, mt_dimension dimension, const char *found)
{
    mt_spot_add_problem(load, spot, "%s is due here, not %s%s", type_words(type, dimension), found,
                        unit_hint(load, type, dimension));
}

/* ---- markers ---- */

static mt_quantity read_parameter(mt_load *load, const mt_spot *spot, mt_type type, mt_dimension dimension, bool any)
{
    mt_quantity none = {0};
    size_t place = 0;
    lua_getiuservalue(load->L, -1, 1);
    const char *name = mt_arena_add_text(load->arena, lua_tostring(load->L, -1));
    lua_pop(load->L, 1);
    const mt_parameter *parameter = known_parameter(load, spot, name, &place);
    if (!parameter)
        return none;
    if (!any && (parameter->type != type || parameter->dimension != dimension)) {
        say_wrong(load, spot, type, dimension,
                  mt_arena_write(load->arena, "param.%s, which is %s", name,
                                 type_words(parameter->type, parameter->dimension)));
        return none;
    }
    return (mt_quantity){.kind = MT_Q_PARAMETER, .dimension = parameter->dimension, .parameter = place};
}

/* One of the two values of a distribution: a constant or a parameter. */
static mt_quantity *read_kid(mt_load *load, const mt_spot *spot, int which, mt_type type, mt_dimension dimension,
                             const mt_fact *fact)
{
    mt_quantity *kid = mt_arena_get(load->arena, sizeof *kid);
    luaL_checkstack(load->L, 8, "too deep");
    lua_getiuservalue(load->L, -1, which);
    const mt_marker *marker = mt_marker_get(load->L, -1);
    if (marker && marker->kind != MT_Q_PARAMETER)
        mt_spot_add_problem(load, spot, "inside random.… stands a value or param.x, not %s", mt_load_get_type(load));
    else
        *kid = mt_spot_read_value(load, spot, type, dimension, fact);
    lua_pop(load->L, 1);
    return kid;
}

static bool is_constant(const mt_quantity *quantity) { return quantity && quantity->kind == MT_Q_CONSTANT; }

static void check_distribution(mt_load *load, const mt_spot *spot, const mt_quantity *quantity)
{
    const mt_quantity *a = quantity->a, *b = quantity->b;
    if (quantity->kind == MT_Q_UNIFORM && is_constant(a) && is_constant(b) && a->value > b->value)
        mt_spot_add_problem(load, spot,
                            "random.uniform goes from the smaller value to the larger; change their places");
    if (quantity->kind == MT_Q_EXPONENTIAL && is_constant(a) && a->value <= 0)
        mt_spot_add_problem(load, spot, "the mean of random.exponential is more than zero");
    if (quantity->kind == MT_Q_LOGNORMAL && is_constant(a) && a->value <= 0)
        mt_spot_add_problem(load, spot, "the median of random.lognormal is more than zero");
    if (quantity->kind == MT_Q_LOGNORMAL && is_constant(b) && b->value < 0)
        mt_spot_add_problem(load, spot, "the sigma of random.lognormal is not negative");
}

/* Of several values a choice is a chain: the second of a pair is a choice again. */
static mt_quantity *read_choice(mt_load *load, const mt_spot *spot, int count, mt_type type, mt_dimension dimension,
                                const mt_fact *fact)
{
    mt_quantity *rest = read_kid(load, spot, count, type, dimension, fact);
    for (int i = count - 1; i >= 1; i--) {
        mt_quantity *pair = mt_arena_get(load->arena, sizeof *pair);
        *pair = (mt_quantity){.kind = MT_Q_CHOICE,
                              .dimension = dimension,
                              .a = read_kid(load, spot, i, type, dimension, fact),
                              .b = rest};
        if (pair->a->kind == MT_Q_ABSENT || rest->kind == MT_Q_ABSENT)
            pair->kind = MT_Q_ABSENT;
        rest = pair;
    }
    return rest;
}

static mt_quantity read_distribution(mt_load *load, const mt_spot *spot, const mt_marker *marker, mt_type type,
                                     mt_dimension dimension, const mt_fact *fact)
{
    mt_quantity none = {0}, quantity = {.kind = marker->kind, .dimension = dimension};
    if (marker->kind == MT_Q_CHOICE)
        return *read_choice(load, spot, marker->count, type, dimension, fact);
    if (type != MT_TYPE_NUMBER) {
        say_wrong(load, spot, type, dimension, mt_load_get_type(load));
        return none;
    }
    quantity.a = read_kid(load, spot, 1, type, dimension, fact);
    if (marker->kind == MT_Q_UNIFORM)
        quantity.b = read_kid(load, spot, 2, type, dimension, fact);
    else if (marker->kind == MT_Q_LOGNORMAL)
        quantity.b = read_kid(load, spot, 2, MT_TYPE_NUMBER, MT_PLAIN, NULL);
    if (quantity.a->kind == MT_Q_ABSENT || (quantity.b && quantity.b->kind == MT_Q_ABSENT))
        return none;
    check_distribution(load, spot, &quantity);
    return quantity;
}

static mt_quantity read_marker(mt_load *load, const mt_spot *spot, const mt_marker *marker, mt_type type,
                               mt_dimension dimension, const mt_fact *fact)
{
    if (marker->kind != MT_Q_ABSENT && load->scenario && !load->running)
        return marker->kind == MT_Q_PARAMETER ? read_parameter(load, spot, type, dimension, false)
                                              : read_distribution(load, spot, marker, type, dimension, fact);
    if (load->running && marker->kind == MT_Q_PARAMETER)
        return read_parameter(load, spot, type, dimension, false);
    if (load->running)
        mt_spot_add_problem(load, spot, "%s has no value in a story; write a value, or draw one with s:random()",
                            mt_load_get_type(load));
    else
        say_wrong(load, spot, type, dimension, mt_load_get_type(load));
    return (mt_quantity){0};
}

/* ---- constants ---- */

static mt_quantity constant(double value, mt_dimension dimension)
{
    return (mt_quantity){.kind = MT_Q_CONSTANT, .dimension = dimension, .value = value};
}

static size_t split_words(const mt_load *load, const char *words, const char **list)
{
    size_t count = 0;
    for (words += strspn(words, " "); *words && count < 64; words += strspn(words, " ")) {
        size_t length = strcspn(words, " ");
        list[count++] = mt_arena_add_bytes(load->arena, words, length);
        words += length;
    }
    return count;
}

static mt_quantity read_word(mt_load *load, const mt_spot *spot, const mt_fact *fact)
{
    mt_quantity none = {0};
    if (lua_type(load->L, -1) != LUA_TSTRING) {
        say_wrong(load, spot, MT_TYPE_WORD, MT_PLAIN, mt_load_get_type(load));
        return none;
    }
    const char *word = mt_spot_read_string(load, spot);
    if (!word)
        return none;
    if (fact && !mt_fact_has_word(fact, word)) {
        const char *words[64];
        size_t count = split_words(load, fact->words, words);
        mt_spot_add_problem(load, spot, "'%s' is no word of %s%s", word, fact->name,
                            mt_load_find_hint(load, word, words, count, true));
        return none;
    }
    return constant(mt_name_add(load->vocabulary->names, word), MT_PLAIN);
}

static mt_quantity read_number(mt_load *load, const mt_spot *spot, mt_dimension dimension)
{
    mt_quantity none = {0};
    double value = 0;
    mt_dimension found = MT_PLAIN;
    if (lua_type(load->L, -1) == LUA_TNUMBER) {
        value = lua_tonumber(load->L, -1);
        if (!(value - value == 0)) {
            mt_spot_add_problem(load, spot, "the number is not finite");
            return none;
        }
        if (dimension != MT_PLAIN && value == 0)
            found = dimension; /* nothing is nothing in every unit */
        else if (dimension == MT_TIME && load->running)
            return constant(mt_quantity_get_canonical(value, MT_TIME), MT_TIME); /* seconds, as s:now() gives them */
    } else if (lua_type(load->L, -1) == LUA_TSTRING) {
        const char *text = mt_spot_read_string(load, spot);
        if (!text)
            return none;
        int code = mt_quantity_parse(text, &value, &found);
        if (code == MT_ERROR_RANGE) {
            mt_spot_add_problem(load, spot, "'%s' is too large", text);
            return none;
        }
        if (code < 0) {
            mt_spot_add_problem(load, spot, "'%s' is no quantity; %s is due here%s", text,
                                mt_dimension_get_name(dimension), unit_hint(load, MT_TYPE_NUMBER, dimension));
            return none;
        }
    } else {
        say_wrong(load, spot, MT_TYPE_NUMBER, dimension, mt_load_get_type(load));
        return none;
    }
    if (found == dimension)
        return constant(value, dimension);
    say_wrong(load, spot, MT_TYPE_NUMBER, dimension,
              found == MT_PLAIN ? "a plain number" : mt_dimension_get_name(found));
    return none;
}

mt_quantity mt_spot_read_value(mt_load *load, const mt_spot *spot, mt_type type, mt_dimension dimension,
                               const mt_fact *fact)
{
    const mt_marker *marker = mt_marker_get(load->L, -1);
    if (marker)
        return read_marker(load, spot, marker, type, dimension, fact);
    if (type == MT_TYPE_WORD)
        return read_word(load, spot, fact);
    if (type == MT_TYPE_NUMBER)
        return read_number(load, spot, dimension);
    if (lua_type(load->L, -1) == LUA_TBOOLEAN)
        return constant(lua_toboolean(load->L, -1), MT_PLAIN);
    say_wrong(load, spot, type, dimension, mt_load_get_type(load));
    return (mt_quantity){0};
}

/* ---- rules ---- */

void mt_spot_read_quantity(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule)
{
    *(mt_quantity *)target = mt_spot_read_value(load, spot, MT_TYPE_NUMBER, (mt_dimension)rule->of, NULL);
}

void mt_spot_read_amount(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule)
{
    mt_quantity *quantity = target;
    mt_spot_read_quantity(load, spot, target, rule);
    if (quantity->kind == MT_Q_CONSTANT && quantity->value < 0)
        mt_spot_add_problem(load, spot, "less than zero makes no sense here");
}

void mt_spot_read_share(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule)
{
    mt_quantity *quantity = target;
    (void)rule;
    *quantity = mt_spot_read_value(load, spot, MT_TYPE_NUMBER, MT_PLAIN, NULL);
    if (quantity->kind == MT_Q_CONSTANT && !(quantity->value >= 0 && quantity->value <= 1))
        mt_spot_add_problem(load, spot, "a share goes from 0 to 1; 30 %% is 0.3 or \"30 %%\"");
}

void mt_spot_read_switch(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule)
{
    (void)rule;
    *(mt_quantity *)target = mt_spot_read_value(load, spot, MT_TYPE_TRUTH, MT_PLAIN, NULL);
}

/* ---- values whose type they tell themselves ---- */

static bool read_free_marker(mt_load *load, const mt_spot *spot, const mt_marker *marker, mt_quantity *value,
                             mt_type *type)
{
    if (marker->kind == MT_Q_PARAMETER) {
        *value = read_parameter(load, spot, MT_TYPE_NUMBER, MT_PLAIN, true);
        *type = value->kind == MT_Q_PARAMETER ? load->scenario->parameter[value->parameter].type : MT_TYPE_NUMBER;
        return value->kind != MT_Q_ABSENT;
    }
    /* A distribution has the type of what is given to it first. */
    const char *word = NULL;
    mt_quantity first = {0};
    lua_getiuservalue(load->L, -1, 1);
    const mt_marker *inner = mt_marker_get(load->L, -1);
    bool known = (!inner || inner->kind == MT_Q_PARAMETER) && mt_spot_read_free_value(load, spot, &first, type, &word);
    lua_pop(load->L, 1);
    if (!known)
        return false;
    *value = read_distribution(load, spot, marker, *type, first.dimension, NULL);
    return value->kind != MT_Q_ABSENT;
}

bool mt_spot_read_free_value(mt_load *load, const mt_spot *spot, mt_quantity *value, mt_type *type, const char **word)
{
    const mt_marker *marker = mt_marker_get(load->L, -1);
    *word = NULL;
    if (marker && marker->kind != MT_Q_ABSENT)
        return read_free_marker(load, spot, marker, value, type);
    if (lua_type(load->L, -1) == LUA_TBOOLEAN) {
        *type = MT_TYPE_TRUTH;
        *value = constant(lua_toboolean(load->L, -1), MT_PLAIN);
        return true;
    }
    *type = MT_TYPE_NUMBER;
    if (lua_type(load->L, -1) == LUA_TNUMBER) {
        *value = read_number(load, spot, MT_PLAIN);
        return value->kind != MT_Q_ABSENT;
    }
    const char *text = mt_spot_read_string(load, spot);
    double number;
    mt_dimension dimension;
    if (!text)
        return false;
    if (mt_quantity_parse(text, &number, &dimension) == 0) {
        *value = constant(number, dimension);
        return true;
    }
    *type = MT_TYPE_WORD;
    *word = text;
    *value = constant(mt_name_add(load->vocabulary->names, text), MT_PLAIN);
    return true;
}

/* ---- settings of parameters: with = { … }, set = { … } ---- */

static void say_bounds(mt_load *load, const mt_spot *spot, const mt_parameter *parameter)
{
    mt_text text;
    mt_text_init(&text);
    mt_quantity_say(&text, parameter->low, parameter->dimension);
    mt_text_add(&text, " to ");
    mt_quantity_say(&text, parameter->high, parameter->dimension);
    mt_spot_add_problem(load, spot, "outside the range of '%s', which goes from %s", parameter->name,
                        mt_text_get(&text));
    mt_text_free(&text);
}

bool mt_spot_read_setting(mt_load *load, const mt_spot *spot, mt_with *with)
{
    const mt_parameter *parameter = known_parameter(load, spot, spot->key, &with->parameter);
    if (!parameter)
        return false;
    if (mt_marker_get(load->L, -1)) {
        mt_spot_add_problem(load, spot, "a plain value is due here, not %s", mt_load_get_type(load));
        return false;
    }
    mt_quantity value = mt_spot_read_value(load, spot, parameter->type, parameter->dimension, NULL);
    with->value = value.value;
    if (value.kind == MT_Q_CONSTANT && parameter->has_range &&
        (value.value < parameter->low || value.value > parameter->high))
        say_bounds(load, spot, parameter);
    return value.kind == MT_Q_CONSTANT;
}

static void read_with(mt_load *load, const mt_spot *spot, void *item) { mt_spot_read_setting(load, spot, item); }

mt_with *mt_spot_read_settings(mt_load *load, const mt_spot *spot, size_t *count)
{
    return mt_spot_read_map(load, spot, sizeof(mt_with), read_with, count);
}
