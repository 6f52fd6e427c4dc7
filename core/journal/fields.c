/* Fields: a record's members to JSON and back, by one list. Our own lines have many members and few shapes; two
 * hand-written halves for each would drift apart, a list cannot. */
#include "journal/fields.h"

#include <math.h>
#include <string.h>

#include "facts/record.h"

/* One kind of field serves all three integers. */
_Static_assert(sizeof(size_t) == sizeof(int64_t) && sizeof(mt_verdict) == sizeof(int) &&
                   sizeof(mt_force) == sizeof(int) && sizeof(mt_form) == sizeof(int) &&
                   sizeof(mt_relation) == sizeof(int),
               "widths");

const char *mt_json_get_kind(const json_t *value)
{
    if (!value)
        return "nothing";
    switch (json_typeof(value)) {
    case JSON_OBJECT: return "an object";
    case JSON_ARRAY: return "an array";
    case JSON_STRING: return "a text";
    case JSON_TRUE: return "true";
    case JSON_FALSE: return "false";
    case JSON_NULL: return "null";
    default: return "a number";
    }
}

bool mt_source_add_problem(const mt_source *source, const char *key, const char *wanted, const json_t *found)
{
    mt_problem_add(source->problems, source->place, "%s: %s must be %s, not %s", source->what, key, wanted,
                   mt_json_get_kind(found));
    return false;
}

const char *mt_source_read_text(const mt_source *source, const json_t *value)
{
    return json_is_string(value) ? mt_arena_add_text(source->arena, json_string_value(value)) : NULL;
}

const json_t *mt_source_get_array(const mt_source *source, const json_t *object, const char *key, size_t *count,
                                  bool *good)
{
    const json_t *value = json_object_get(object, key);
    *count = 0;
    if (!value || json_is_null(value))
        return NULL;
    if (!json_is_array(value)) {
        *good = mt_source_add_problem(source, key, "an array", value);
        return NULL;
    }
    *count = json_array_size(value);
    return value;
}

const json_t *mt_source_get_object(const mt_source *source, const json_t *object, const char *key, size_t *count,
                                   bool *good)
{
    const json_t *value = json_object_get(object, key);
    *count = 0;
    if (!value || json_is_null(value))
        return NULL;
    if (!json_is_object(value)) {
        *good = mt_source_add_problem(source, key, "an object", value);
        return NULL;
    }
    *count = json_object_size(value);
    return value;
}

mt_dimension mt_dimension_find(const char *unit)
{
    const mt_unit *found = !unit ? NULL : mt_unit_find(unit, strlen(unit));
    return !found ? MT_PLAIN : found->dimension;
}

bool mt_source_read_quantity(const mt_source *source, const json_t *object, const char *key, mt_dimension dimension,
                             double *value)
{
    const json_t *found = json_object_get(object, key);
    *value = MT_UNKNOWN;
    if (!found || json_is_null(found))
        return true;
    if (json_is_string(found) && strcmp(json_string_value(found), "never") == 0) {
        *value = (double)MT_FOREVER;
        return true;
    }
    if (!json_is_number(found))
        return mt_source_add_problem(source, key, "a number, null or \"never\"", found);
    *value = mt_quantity_get_canonical(json_number_value(found), dimension);
    if (isfinite(*value))
        return true;
    mt_problem_add(source->problems, source->place, "%s: %s is out of range", source->what, key);
    return false;
}

static void field_write(mt_json *json, const mt_field *field, const char *at)
{
    if (field->kind == MT_FIELD_PHRASE && !*(const char *const *)at)
        return;
    mt_json_write_key(json, field->key);
    switch (field->kind) {
    case MT_FIELD_TEXT:
    case MT_FIELD_PHRASE: mt_json_write_string(json, *(const char *const *)at); break;
    case MT_FIELD_TRUTH: mt_json_write_truth(json, *(const bool *)at); break;
    case MT_FIELD_COUNT: mt_json_write_integer(json, *(const int64_t *)at); break;
    case MT_FIELD_TOLD:
        if (*(const int64_t *)at == MT_NOT_COUNTED)
            mt_json_write_null(json);
        else
            mt_json_write_integer(json, *(const int64_t *)at);
        break;
    case MT_FIELD_TIME: mt_json_write_quantity(json, (double)*(const int64_t *)at, MT_TIME); break;
    case MT_FIELD_NUMBER: mt_json_write_number(json, *(const double *)at); break;
    case MT_FIELD_SPAN: mt_json_write_quantity(json, *(const double *)at, MT_TIME); break;
    case MT_FIELD_FORM: mt_json_write_string(json, mt_form_names[*(const mt_form *)at]); break;
    case MT_FIELD_RELATION: mt_json_write_string(json, mt_relation_names[*(const mt_relation *)at]); break;
    case MT_FIELD_VERDICT: mt_json_write_string(json, mt_verdict_names[*(const mt_verdict *)at]); break;
    case MT_FIELD_FORCE: mt_json_write_string(json, mt_force_names[*(const mt_force *)at]); break;
    }
}

void mt_fields_write(mt_json *json, const mt_field *fields, size_t count, const void *record)
{
    for (size_t i = 0; i < count; i++)
        field_write(json, &fields[i], (const char *)record + fields[i].offset);
}

/* A word of a closed list, as its place in it. */
static bool field_word(const mt_source *source, const char *key, const json_t *value, const char *const *words,
                       size_t count, int *at)
{
    if (!json_is_string(value))
        return mt_source_add_problem(source, key, "a text", value);
    for (size_t i = 0; i < count; i++)
        if (strcmp(words[i], json_string_value(value)) == 0) {
            *at = (int)i;
            return true;
        }
    mt_problem_add(source->problems, source->place, "%s: unknown %s \"%s\"", source->what, key,
                   json_string_value(value));
    return false;
}

static bool field_time(const mt_source *source, const json_t *object, const char *key, int64_t *time)
{
    double value;
    if (!mt_source_read_quantity(source, object, key, MT_TIME, &value))
        return false;
    if (!mt_value_is_known(value))
        return mt_source_add_problem(source, key, "a number", json_object_get(object, key));
    if (value >= (double)MT_FOREVER) {
        *time = MT_FOREVER;
        return true;
    }
    if (fabs(value) > 9007199254740992.0) {
        mt_problem_add(source->problems, source->place, "%s: %s is out of range", source->what, key);
        return false;
    }
    *time = (int64_t)value;
    return true;
}

static bool field_read(const mt_source *source, const json_t *object, const mt_field *field, char *at)
{
    const json_t *value = json_object_get(object, field->key);
    if (field->kind == MT_FIELD_VERDICT)
        return field_word(source, field->key, value, mt_verdict_names, MT_VERDICTS, (int *)at);
    if (!value)
        return true;
    switch (field->kind) {
    case MT_FIELD_TEXT:
    case MT_FIELD_PHRASE:
        *(const char **)at = mt_source_read_text(source, value);
        return json_is_string(value) || json_is_null(value) ||
               mt_source_add_problem(source, field->key, "a text or null", value);
    case MT_FIELD_TRUTH:
        *(bool *)at = json_is_true(value);
        return json_is_boolean(value) || mt_source_add_problem(source, field->key, "true or false", value);
    case MT_FIELD_TOLD:
        if (json_is_null(value)) {
            *(int64_t *)at = MT_NOT_COUNTED;
            return true;
        } /* fall through */
    case MT_FIELD_COUNT:
        *(int64_t *)at = json_is_integer(value) ? json_integer_value(value) : 0;
        return (json_is_integer(value) && json_integer_value(value) >= 0) ||
               mt_source_add_problem(source, field->key, "a count", value);
    case MT_FIELD_TIME: return field_time(source, object, field->key, (int64_t *)at);
    case MT_FIELD_NUMBER:
        *(double *)at = json_is_number(value) ? json_number_value(value) : MT_UNKNOWN;
        return json_is_number(value) || json_is_null(value) ||
               mt_source_add_problem(source, field->key, "a number or null", value);
    case MT_FIELD_SPAN: return mt_source_read_quantity(source, object, field->key, MT_TIME, (double *)at);
    case MT_FIELD_FORM: return field_word(source, field->key, value, mt_form_names, 4, (int *)at);
    case MT_FIELD_RELATION: return field_word(source, field->key, value, mt_relation_names, MT_RELATIONS, (int *)at);
    default: return field_word(source, field->key, value, mt_force_names, 3, (int *)at);
    }
}

bool mt_fields_read(const mt_source *source, const json_t *object, const mt_field *fields, size_t count, void *record)
{
    bool good = true;
    if (!json_is_object(object)) {
        mt_problem_add(source->problems, source->place, "%s must be an object, not %s", source->what,
                       mt_json_get_kind(object));
        return false;
    }
    for (size_t i = 0; i < count; i++)
        good = field_read(source, object, &fields[i], (char *)record + fields[i].offset) && good;
    return good;
}
