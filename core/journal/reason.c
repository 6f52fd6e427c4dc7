/* Reasons as JSON: the facts that decided a judgement, and what would have changed it. Both hold values of any type. */
#include "journal/records.h"

#include <string.h>

static const mt_field ground_head[] = {
    MT_FIELD(mt_ground, part, "part", TEXT),
    MT_FIELD(mt_ground, fact, "fact", TEXT),
};
static const mt_field ground_op[] = {MT_FIELD(mt_ground, op, "op", RELATION)};
static const mt_field ground_tail[] = {
    MT_FIELD(mt_ground, needed_from, "needed_from", TEXT),
    MT_FIELD(mt_ground, needed_term, "needed_term", PHRASE),
    MT_FIELD(mt_ground, held, "held", TRUTH),
    MT_FIELD(mt_ground, declared, "declared", TRUTH),
};

static const mt_field flip_head[] = {
    MT_FIELD(mt_flip, fact, "fact", PHRASE),
    MT_FIELD(mt_flip, parameter, "parameter", PHRASE),
    MT_FIELD(mt_flip, op, "op", RELATION),
};
static const mt_field flip_tail[] = {MT_FIELD(mt_flip, whose, "whose", TEXT)};
static const mt_field flip_words[] = {MT_FIELD(mt_judgement, flip_words, "flip_words", TEXT)};

static const char *const type_names[] = {"truth", "number", "word"}; /* by mt_type */

/* ---- values ---- */

static void type_write(mt_json *json, mt_type type) { mt_json_add_string(json, "type", type_names[type]); }

static void unit_write(mt_json *json, mt_type type, mt_dimension dimension)
{
    const char *unit = type == MT_TYPE_NUMBER ? mt_dimension_get_unit(dimension) : "";
    mt_json_add_string(json, "unit", *unit == '\0' ? NULL : unit);
}

static void value_write(mt_json *json, const char *key, mt_type type, mt_dimension dimension, double value,
                        const char *word)
{
    mt_json_write_key(json, key);
    if (type == MT_TYPE_WORD)
        mt_json_write_string(json, word);
    else if (type == MT_TYPE_NUMBER)
        mt_json_write_quantity(json, value, dimension);
    else if (mt_value_is_known(value))
        mt_json_write_truth(json, value != 0);
    else
        mt_json_write_null(json);
}

static bool type_read(const mt_source *source, const json_t *object, mt_type *type, mt_dimension *dimension)
{
    const json_t *given = json_object_get(object, "type"), *value = json_object_get(object, "value");
    const char *name = json_string_value(given);
    *dimension = mt_dimension_find(json_string_value(json_object_get(object, "unit")));
    for (size_t i = 0; name && i < 3; i++)
        if (strcmp(name, type_names[i]) == 0) {
            *type = (mt_type)i;
            return true;
        }
    if (!given) { /* as the value itself tells */
        *type = json_is_boolean(value) ? MT_TYPE_TRUTH : json_is_string(value) ? MT_TYPE_WORD : MT_TYPE_NUMBER;
        return true;
    }
    return mt_source_add_problem(source, "type", "\"truth\", \"number\" or \"word\"", given);
}

/* A relation is one of truths or one of values; a record of somebody else may have it otherwise. */
static bool relation_fits(const mt_source *source, mt_type type, mt_relation op)
{
    if ((type == MT_TYPE_TRUTH) == (op >= MT_IS))
        return true;
    mt_problem_add(source->problems, source->place, "%s: op \"%s\" does not go with type \"%s\"", source->what,
                   mt_relation_names[op], type_names[type]);
    return false;
}

static bool value_read(const mt_source *source, const json_t *object, const char *key, mt_type type,
                       mt_dimension dimension, double *value, const char **word)
{
    const json_t *found = json_object_get(object, key);
    if (type == MT_TYPE_NUMBER)
        return mt_source_read_quantity(source, object, key, dimension, value);
    if (type == MT_TYPE_TRUTH) {
        *value = json_is_boolean(found) ? (double)json_is_true(found) : MT_UNKNOWN;
        return true;
    }
    *word = mt_source_read_text(source, found);
    *value = !*word ? MT_UNKNOWN : (double)mt_name_add(source->names, *word);
    return true;
}

/* ---- grounds ---- */

static void ground_write(mt_json *json, const mt_ground *ground)
{
    mt_json_open_object(json);
    mt_fields_write(json, ground_head, MT_FIELD_COUNT_OF(ground_head), ground);
    type_write(json, ground->type);
    value_write(json, "value", ground->type, ground->dimension, ground->value, ground->word);
    unit_write(json, ground->type, ground->dimension);
    mt_fields_write(json, ground_op, MT_FIELD_COUNT_OF(ground_op), ground);
    value_write(json, "needed", ground->type, ground->dimension, ground->needed, ground->needed_word);
    mt_json_write_key(json, "short_by");
    mt_json_write_quantity(json, ground->short_by, ground->dimension);
    mt_fields_write(json, ground_tail, MT_FIELD_COUNT_OF(ground_tail), ground);
    mt_json_add_texts(json, "reads", ground->reads, ground->read_count);
    mt_json_close(json, '}');
}

void mt_grounds_write(mt_json *json, const mt_judgement *judgement)
{
    mt_json_add_array(json, "facts");
    for (size_t i = 0; i < judgement->ground_count; i++)
        ground_write(json, &judgement->ground[i]);
    mt_json_close(json, ']');
}

static bool reads_read(const mt_source *source, const json_t *object, mt_ground *ground)
{
    bool good = true;
    size_t count;
    const json_t *reads = mt_source_get_array(source, object, "reads", &count, &good);
    ground->reads = mt_arena_get_array(source->arena, count, sizeof *ground->reads);
    for (size_t i = 0; i < count; i++) {
        const json_t *name = json_array_get(reads, i);
        if (!json_is_string(name))
            return mt_source_add_problem(source, "reads", "names of facts", name);
        ground->reads[ground->read_count++] = mt_source_read_text(source, name);
    }
    return good;
}

static bool ground_read(const mt_source *source, const json_t *object, mt_ground *ground)
{
    bool good = mt_fields_read(source, object, ground_head, MT_FIELD_COUNT_OF(ground_head), ground);
    if (!good)
        return false;
    if (!type_read(source, object, &ground->type, &ground->dimension))
        return false;
    ground->op = ground->type == MT_TYPE_TRUTH ? MT_IS : MT_EQUAL;
    if (!mt_fields_read(source, object, ground_op, MT_FIELD_COUNT_OF(ground_op), ground) ||
        !relation_fits(source, ground->type, ground->op))
        return false;
    mt_type type = ground->type;
    mt_dimension dimension = ground->dimension;
    good = value_read(source, object, "value", type, dimension, &ground->value, &ground->word) && good;
    good = value_read(source, object, "needed", type, dimension, &ground->needed, &ground->needed_word) && good;
    good = mt_source_read_quantity(source, object, "short_by", ground->dimension, &ground->short_by) && good;
    good = reads_read(source, object, ground) && good;
    return mt_fields_read(source, object, ground_tail, MT_FIELD_COUNT_OF(ground_tail), ground) && good;
}

bool mt_grounds_read(const mt_source *source, const json_t *object, mt_judgement *judgement)
{
    bool good = true;
    size_t count;
    const json_t *grounds = mt_source_get_array(source, object, "facts", &count, &good);
    judgement->ground_count = (uint8_t)(count < MT_GROUNDS ? count : MT_GROUNDS);
    for (size_t i = 0; i < judgement->ground_count; i++)
        good = ground_read(source, json_array_get(grounds, i), &judgement->ground[i]) && good;
    return good;
}

/* ---- flips ---- */

static void flip_write(mt_json *json, const mt_flip *flip)
{
    mt_json_open_object(json);
    mt_fields_write(json, flip_head, MT_FIELD_COUNT_OF(flip_head), flip);
    type_write(json, flip->type);
    value_write(json, "value", flip->type, flip->dimension, flip->value, flip->word);
    value_write(json, "was", flip->type, flip->dimension, flip->was, flip->was_word);
    unit_write(json, flip->type, flip->dimension);
    mt_json_add_string(json, "outcome", flip->outcome < MT_VERDICTS ? mt_verdict_names[flip->outcome] : NULL);
    mt_fields_write(json, flip_tail, MT_FIELD_COUNT_OF(flip_tail), flip);
    mt_json_close(json, '}');
}

/* `flip` is the nearest, `flips` are all of them: null where nobody looked, empty where no single change sufficed. */
void mt_flips_write(mt_json *json, const mt_judgement *judgement)
{
    mt_json_write_key(json, "flip");
    if (judgement->flip_count > 0)
        flip_write(json, &judgement->flip[0]);
    else
        mt_json_write_null(json);
    mt_json_write_key(json, "flips");
    if (judgement->flips_sought) {
        mt_json_open_array(json);
        for (size_t i = 0; i < judgement->flip_count; i++)
            flip_write(json, &judgement->flip[i]);
        mt_json_close(json, ']');
    } else {
        mt_json_write_null(json);
    }
    mt_fields_write(json, flip_words, MT_FIELD_COUNT_OF(flip_words), judgement);
}

static bool flip_read(const mt_source *source, const json_t *object, mt_flip *flip)
{
    static const mt_field outcome[] = {MT_FIELD(mt_flip, outcome, "outcome", VERDICT)};
    bool good = mt_fields_read(source, object, flip_head, MT_FIELD_COUNT_OF(flip_head), flip);
    if (!good)
        return false;
    if ((!flip->fact) == (!flip->parameter)) {
        mt_problem_add(source->problems, source->place, "%s: a flip names a fact or a parameter", source->what);
        return false;
    }
    if (!type_read(source, object, &flip->type, &flip->dimension) || !relation_fits(source, flip->type, flip->op))
        return false;
    if (flip->parameter && flip->type != MT_TYPE_NUMBER) {
        mt_problem_add(source->problems, source->place, "%s: a flip of a parameter is a number", source->what);
        return false;
    }
    good = value_read(source, object, "value", flip->type, flip->dimension, &flip->value, &flip->word) && good;
    good = value_read(source, object, "was", flip->type, flip->dimension, &flip->was, &flip->was_word) && good;
    flip->outcome = MT_VERDICTS;
    const json_t *told = json_object_get(object, "outcome");
    if (told && !json_is_null(told))
        good = mt_fields_read(source, object, outcome, 1, flip) && good;
    return mt_fields_read(source, object, flip_tail, MT_FIELD_COUNT_OF(flip_tail), flip) && good;
}

bool mt_flips_read(const mt_source *source, const json_t *object, mt_judgement *judgement)
{
    bool good = true;
    size_t count;
    const json_t *flips = mt_source_get_array(source, object, "flips", &count, &good);
    if (json_is_string(json_object_get(object, "flip"))) {
        mt_problem_add(source->problems, source->place,
                       "%s: flip is a sentence, as an earlier version of this program wrote it; make the record again "
                       "with this one",
                       source->what);
        return false;
    }
    mt_flip *list = mt_arena_get_array(source->arena, count, sizeof *list);
    for (size_t i = 0; i < count; i++)
        good = flip_read(source, json_array_get(flips, i), &list[i]) && good;
    judgement->flips_sought = flips;
    judgement->flip_count = good ? count : 0;
    judgement->flip = list;
    return mt_fields_read(source, object, flip_words, MT_FIELD_COUNT_OF(flip_words), judgement) && good;
}
