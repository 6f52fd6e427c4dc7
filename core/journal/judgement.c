/* A judgement as JSON: one provision applied once. The same object stands in a judgement line, in the summary's breaches and
 * in `run --json`, so that `explain` and a foreign program read one shape. */
#include "journal/records.h"

#include <string.h>

static const mt_field judgement_head[] = {
    MT_FIELD(mt_judgement, verdict, "verdict", VERDICT),
    MT_FIELD(mt_judgement, t, "t", TIME),
    MT_FIELD(mt_judgement, seq, "seq", COUNT),
};

static const mt_field judgement_words[] = {
    MT_FIELD(mt_judgement, sentence, "sentence", TEXT),
    MT_FIELD(mt_judgement, because, "because", TEXT),
};

static const mt_field judgement_flip[] = {MT_FIELD(mt_judgement, flip, "flip", TEXT)};

/* Each stands only where it belongs. */
static const mt_field late_field[] = {MT_FIELD(mt_judgement, late_by, "late_by", SPAN)};
static const mt_field lasted_field[] = {MT_FIELD(mt_judgement, lasted, "lasted", SPAN)};
static const mt_field spare_field[] = {MT_FIELD(mt_judgement, to_spare, "to_spare", SPAN)};

static const mt_field ground_head[] = {
    MT_FIELD(mt_ground, part, "part", TEXT),
    MT_FIELD(mt_ground, fact, "fact", TEXT),
};

static const mt_field ground_tail[] = {
    MT_FIELD(mt_ground, needed_from, "needed_from", TEXT),
    MT_FIELD(mt_ground, held, "held", TRUTH),
    MT_FIELD(mt_ground, declared, "declared", TRUTH),
};

static const char *const type_names[] = {"truth", "number", "word"}; /* by mt_type */

/* ---- writing ---- */

static void ground_value_write(mt_json *json, const char *key, const mt_ground *ground, double value, const char *word)
{
    mt_json_key(json, key);
    if (ground->type == MT_TYPE_WORD)
        mt_json_string(json, word);
    else if (ground->type == MT_TYPE_NUMBER)
        mt_json_quantity(json, value, ground->dimension);
    else if (mt_known(value))
        mt_json_truth(json, value != 0);
    else
        mt_json_null(json);
}

static void ground_write(mt_json *json, const mt_ground *ground)
{
    const char *unit = ground->type == MT_TYPE_NUMBER ? mt_dimension_unit(ground->dimension) : "";
    mt_json_object(json);
    mt_fields_write(json, ground_head, MT_FIELD_COUNT_OF(ground_head), ground);
    mt_json_put_string(json, "type", type_names[ground->type]);
    ground_value_write(json, "value", ground, ground->value, ground->word);
    mt_json_put_string(json, "unit", *unit == '\0' ? NULL : unit);
    mt_json_put_string(json, "op", ground->op);
    ground_value_write(json, "needed", ground, ground->needed, ground->needed_word);
    mt_json_key(json, "short_by");
    mt_json_quantity(json, ground->short_by, ground->dimension);
    mt_fields_write(json, ground_tail, MT_FIELD_COUNT_OF(ground_tail), ground);
    mt_json_end(json, '}');
}

static void parts_write(mt_json *json, const mt_judgement *judgement, const mt_provision_record *provision)
{
    mt_json_key(json, "parts");
    mt_json_object(json);
    for (size_t i = 0; i < judgement->part_count && i < provision->part_count; i++) {
        mt_json_key(json, provision->part[i].id);
        if (judgement->part[i] < 0)
            mt_json_null(json);
        else
            mt_json_truth(json, judgement->part[i] == 1);
    }
    mt_json_end(json, '}');
}

/* Of a breached duty how late it is, of one that was met the time to spare, of a stretch how long it lasted. */
static void spans_write(mt_json *json, const mt_judgement *judgement, const mt_provision_record *provision)
{
    if (provision->form == MT_DUE && judgement->verdict == MT_BREACHED)
        mt_fields_write(json, late_field, 1, judgement);
    if (provision->form == MT_DUE && judgement->verdict == MT_MET)
        mt_fields_write(json, spare_field, 1, judgement);
    if (provision->form == MT_ONGOING && (judgement->verdict == MT_BREACHED || judgement->verdict == MT_UNDETERMINED))
        mt_fields_write(json, lasted_field, 1, judgement);
}

/* The parts whose truth alone decided. */
static void decisive_write(mt_json *json, const mt_judgement *judgement, const mt_provision_record *provision)
{
    mt_json_key(json, "decisive");
    mt_json_array(json);
    for (size_t i = 0; i < judgement->part_count && i < provision->part_count; i++)
        if (judgement->decisive >> i & 1)
            mt_json_string(json, provision->part[i].id);
    mt_json_end(json, ']');
}

/* Those that were asked, in order; the first that applies ends the asking. */
static void exceptions_write(mt_json *json, const mt_judgement *judgement, const mt_provision_record *provision)
{
    mt_json_key(json, "exceptions");
    mt_json_array(json);
    for (size_t i = 0; i < judgement->exception_count && i < provision->exception_count; i++) {
        if (judgement->exception[i] == -2)
            continue;
        mt_json_object(json);
        mt_json_put_string(json, "id", provision->exception[i].id);
        mt_json_key(json, "applied");
        if (judgement->exception[i] < 0)
            mt_json_null(json);
        else
            mt_json_truth(json, judgement->exception[i] == 1);
        mt_json_end(json, '}');
    }
    mt_json_end(json, ']');
}

void mt_judgement_write(mt_json *json, const mt_judgement *judgement, const mt_provision_record *provision, bool whole)
{
    mt_fields_write(json, judgement_head, MT_FIELD_COUNT_OF(judgement_head), judgement);
    for (size_t k = 0; k < MT_KEYS; k++)
        if (judgement->who_text[k])
            mt_json_put_string(json, mt_key_names[k], judgement->who_text[k]);
    parts_write(json, judgement, provision);
    spans_write(json, judgement, provision);
    if (!whole)
        return;
    decisive_write(json, judgement, provision);
    mt_fields_write(json, judgement_words, MT_FIELD_COUNT_OF(judgement_words), judgement);
    mt_json_key(json, "facts");
    mt_json_array(json);
    for (size_t i = 0; i < judgement->ground_count; i++)
        ground_write(json, &judgement->ground[i]);
    mt_json_end(json, ']');
    exceptions_write(json, judgement, provision);
    mt_json_key(json, "matters");
    mt_json_array(json);
    for (size_t i = 0; i < judgement->matter_count; i++)
        mt_json_integer(json, (int64_t)judgement->matters[i]);
    mt_json_end(json, ']');
    mt_fields_write(json, judgement_flip, MT_FIELD_COUNT_OF(judgement_flip), judgement);
}

void mt_record_judgement(mt_text *out, const mt_judgement *judgement, const mt_opening *opening)
{
    const mt_treaty_record *treaty = &opening->treaty[judgement->treaty];
    const mt_provision_record *provision = &treaty->provision[judgement->provision];
    mt_json json;
    mt_json_init(&json, out);
    mt_json_object(&json);
    mt_json_key(&json, "judgement");
    mt_json_object(&json);
    mt_json_put_string(&json, "treaty", treaty->id);
    mt_json_put_string(&json, "provision", provision->id);
    mt_judgement_write(&json, judgement, provision, true);
    mt_json_end(&json, '}');
    mt_json_end(&json, '}');
}

/* ---- reading ---- */

/* true, false or null as 1, 0, -1. */
static int8_t three_read(const json_t *value)
{
    return json_is_boolean(value) ? (int8_t)json_is_true(value) : -1;
}

static bool parts_read(const mt_source *source, const json_t *object, const mt_provision_record *provision, mt_judgement *judgement)
{
    bool good = true;
    size_t count;
    const json_t *parts = mt_source_object(source, object, "parts", &count, &good);
    judgement->part_count = count == 0 ? 0 : provision->part_count;
    for (size_t i = 0; i < judgement->part_count; i++)
        judgement->part[i] = three_read(json_object_get(parts, provision->part[i].id));
    return good;
}

static bool decisive_read(const mt_source *source, const json_t *object, const mt_provision_record *provision, mt_judgement *judgement)
{
    bool good = true;
    size_t count;
    const json_t *decisive = mt_source_array(source, object, "decisive", &count, &good);
    for (size_t i = 0; i < count; i++) {
        const char *id = json_string_value(json_array_get(decisive, i));
        for (size_t k = 0; id && k < provision->part_count; k++)
            if (strcmp(id, provision->part[k].id) == 0)
                judgement->decisive |= (uint16_t)(1u << k);
    }
    return good;
}

static bool spans_read(const mt_source *source, const json_t *object, mt_judgement *judgement)
{
    judgement->late_by = judgement->lasted = judgement->to_spare = MT_UNKNOWN;
    return mt_fields_read(source, object, late_field, 1, judgement) && mt_fields_read(source, object, lasted_field, 1, judgement) &&
           mt_fields_read(source, object, spare_field, 1, judgement);
}

static bool exceptions_read(const mt_source *source, const json_t *object, const mt_provision_record *provision, mt_judgement *judgement)
{
    bool good = true;
    size_t count;
    const json_t *asked = mt_source_array(source, object, "exceptions", &count, &good);
    judgement->exception_count = count == 0 ? 0 : provision->exception_count;
    memset(judgement->exception, -2, sizeof judgement->exception);
    for (size_t i = 0; i < count; i++) {
        const json_t *one = json_array_get(asked, i);
        const char *id = json_string_value(json_object_get(one, "id"));
        for (size_t k = 0; id && k < provision->exception_count; k++)
            if (strcmp(id, provision->exception[k].id) == 0)
                judgement->exception[k] = three_read(json_object_get(one, "applied"));
    }
    return good;
}

static bool ground_value_read(const mt_source *source, const json_t *object, const char *key, mt_ground *ground, double *value,
                              const char **word)
{
    const json_t *found = json_object_get(object, key);
    if (ground->type == MT_TYPE_NUMBER)
        return mt_source_quantity(source, object, key, ground->dimension, value);
    if (ground->type == MT_TYPE_TRUTH) {
        *value = json_is_boolean(found) ? (double)json_is_true(found) : MT_UNKNOWN;
        return true;
    }
    *word = mt_source_text(source, found);
    *value = !*word ? MT_UNKNOWN : (double)mt_name_add(source->names, *word);
    return true;
}

static bool ground_read(const mt_source *source, const json_t *object, mt_ground *ground)
{
    const char *type = json_string_value(json_object_get(object, "type"));
    bool good = mt_fields_read(source, object, ground_head, MT_FIELD_COUNT_OF(ground_head), ground);
    if (!good)
        return false;
    for (size_t i = 0; type && i < 3; i++)
        if (strcmp(type, type_names[i]) == 0)
            ground->type = (mt_type)i;
    ground->dimension = mt_dimension_of_unit(json_string_value(json_object_get(object, "unit")));
    ground->op = mt_source_text(source, json_object_get(object, "op"));
    good = ground_value_read(source, object, "value", ground, &ground->value, &ground->word) && good;
    good = ground_value_read(source, object, "needed", ground, &ground->needed, &ground->needed_word) && good;
    good = mt_source_quantity(source, object, "short_by", ground->dimension, &ground->short_by) && good;
    return mt_fields_read(source, object, ground_tail, MT_FIELD_COUNT_OF(ground_tail), ground) && good;
}

static bool grounds_read(const mt_source *source, const json_t *object, mt_judgement *judgement)
{
    bool good = true;
    size_t count;
    const json_t *grounds = mt_source_array(source, object, "facts", &count, &good);
    judgement->ground_count = (uint8_t)(count < MT_GROUNDS ? count : MT_GROUNDS);
    for (size_t i = 0; i < judgement->ground_count; i++)
        good = ground_read(source, json_array_get(grounds, i), &judgement->ground[i]) && good;
    return good;
}

static bool matters_read(const mt_source *source, const json_t *object, mt_judgement *judgement)
{
    bool good = true;
    size_t count;
    const json_t *matters = mt_source_array(source, object, "matters", &count, &good);
    judgement->matter_count = (uint8_t)(count < MT_MATTERS ? count : MT_MATTERS);
    for (size_t i = 0; i < judgement->matter_count; i++)
        judgement->matters[i] = (uint64_t)json_integer_value(json_array_get(matters, i));
    return good;
}

bool mt_judgement_read(const mt_source *source, const json_t *object, const mt_opening *opening, mt_judgement *judgement)
{
    const mt_provision_record *provision = &opening->treaty[judgement->treaty].provision[judgement->provision];
    bool good = mt_fields_read(source, object, judgement_head, MT_FIELD_COUNT_OF(judgement_head), judgement);
    if (!json_is_object(object))
        return false;
    for (size_t k = 0; k < MT_KEYS; k++) {
        judgement->who_text[k] = mt_source_text(source, json_object_get(object, mt_key_names[k]));
        judgement->who[k] = mt_name_add(source->names, judgement->who_text[k]);
    }
    good = parts_read(source, object, provision, judgement) && good;
    good = spans_read(source, object, judgement) && good;
    good = decisive_read(source, object, provision, judgement) && good;
    good = mt_fields_read(source, object, judgement_words, MT_FIELD_COUNT_OF(judgement_words), judgement) && good;
    good = grounds_read(source, object, judgement) && good;
    good = exceptions_read(source, object, provision, judgement) && good;
    good = matters_read(source, object, judgement) && good;
    return mt_fields_read(source, object, judgement_flip, MT_FIELD_COUNT_OF(judgement_flip), judgement) && good;
}
