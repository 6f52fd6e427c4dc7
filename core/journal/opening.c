/* The opening of a journal as JSON: what was run or judged, under which treaties, as read. It carries every judged
 * provision's words, so that `explain` needs the journal and nothing else. */
#include "journal/records.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const mt_field opening_head[] = {
    MT_FIELD(mt_opening, version, "martens", TEXT), MT_FIELD(mt_opening, scenario, "scenario", TEXT),
    MT_FIELD(mt_opening, title, "title", TEXT),     MT_FIELD(mt_opening, about, "about", TEXT),
    MT_FIELD(mt_opening, trace, "trace", TEXT),
};

static const mt_field opening_run[] = {MT_FIELD(mt_opening, run, "run", COUNT)};

static const mt_field opening_tail[] = {
    MT_FIELD(mt_opening, language, "language", PHRASE),
    MT_FIELD(mt_opening, circumstance, "circumstance", TEXT),
    MT_FIELD(mt_opening, starts, "starts", PHRASE),
};

static const mt_field parameter_tail[] = {
    MT_FIELD(mt_parameter_record, source, "source", TEXT),
    MT_FIELD(mt_parameter_record, is_set, "set", TRUTH),
};

static const mt_field file_fields[] = {
    MT_FIELD(mt_file_record, role, "role", TEXT),
    MT_FIELD(mt_file_record, path, "path", TEXT),
    MT_FIELD(mt_file_record, hash, "hash", TEXT),
    MT_FIELD(mt_file_record, unchecked, "unchecked", TRUTH),
};

static const mt_field treaty_fields[] = {
    MT_FIELD(mt_treaty_record, id, "id", TEXT),
    MT_FIELD(mt_treaty_record, title, "title", TEXT),
    MT_FIELD(mt_treaty_record, standing, "standing", TEXT),
    MT_FIELD(mt_treaty_record, date, "date", TEXT),
    MT_FIELD(mt_treaty_record, source, "source", TEXT),
    MT_FIELD(mt_treaty_record, applies, "applies", PHRASE),
    MT_FIELD(mt_treaty_record, amends, "amends", PHRASE),
    MT_FIELD(mt_treaty_record, follows, "follows", PHRASE),
    MT_FIELD(mt_treaty_record, not_encoded_count, "not_encoded", COUNT),
    MT_FIELD(mt_treaty_record, asks_after_harm, "asks_after_harm", TRUTH),
};

/* `run --json` shows these too, of each provision. */
const mt_field mt_provision_fields[] = {
    MT_FIELD(mt_provision_record, id, "id", TEXT),
    MT_FIELD(mt_provision_record, kind, "kind", TEXT),
    MT_FIELD(mt_provision_record, force, "force", FORCE),
    MT_FIELD(mt_provision_record, binds, "binds", TEXT),
    MT_FIELD(mt_provision_record, cite, "cite", TEXT),
    MT_FIELD(mt_provision_record, verified, "verified", TRUTH),
    MT_FIELD(mt_provision_record, amended_by, "amended_by", PHRASE),
};
const size_t mt_provision_field_count = MT_FIELD_COUNT_OF(mt_provision_fields);

static const mt_field provision_tail[] = {
    MT_FIELD(mt_provision_record, text, "text", TEXT),
    MT_FIELD(mt_provision_record, forbids, "forbids", TRUTH),
    MT_FIELD(mt_provision_record, form, "form", FORM),
    MT_FIELD(mt_provision_record, on, "on", PHRASE),
    MT_FIELD(mt_provision_record, applies, "applies", PHRASE),
    MT_FIELD(mt_provision_record, when, "when", PHRASE),
    MT_FIELD(mt_provision_record, throughout, "throughout", PHRASE),
    MT_FIELD(mt_provision_record, grace, "grace", PHRASE),
    MT_FIELD(mt_provision_record, per, "per", PHRASE),
    MT_FIELD(mt_provision_record, from, "from", PHRASE),
    MT_FIELD(mt_provision_record, due, "due", PHRASE),
    MT_FIELD(mt_provision_record, done, "done", PHRASE),
    MT_FIELD(mt_provision_record, done_by, "done_by", PHRASE),
    MT_FIELD(mt_provision_record, every, "every", PHRASE),
    MT_FIELD(mt_provision_record, on_day, "on_day", PHRASE),
    MT_FIELD(mt_provision_record, across, "across", PHRASE),
};

static const mt_field part_fields[] = {
    MT_FIELD(mt_phrase_part, id, "id", TEXT),
    MT_FIELD(mt_phrase_part, clause, "clause", TEXT),
};

static const mt_field exception_fields[] = {
    MT_FIELD(mt_exception_record, id, "id", TEXT),
    MT_FIELD(mt_exception_record, cite, "cite", TEXT),
    MT_FIELD(mt_exception_record, text, "text", TEXT),
};

static const mt_field reading_fields[] = {
    MT_FIELD(mt_reading_record, term, "term", TEXT),
    MT_FIELD(mt_reading_record, reading, "reading", TEXT),
    MT_FIELD(mt_reading_record, by, "by", TEXT),
    MT_FIELD(mt_reading_record, source, "source", TEXT),
};

/* ---- writing ---- */

/* An array of plain records: one list of fields serves every element. */
static void list_write(mt_json *json, const char *key, const mt_field *fields, size_t field_count, const void *list,
                       size_t count, size_t size)
{
    mt_json_add_array(json, key);
    for (size_t i = 0; i < count; i++) {
        mt_json_open_object(json);
        mt_fields_write(json, fields, field_count, (const char *)list + i * size);
        mt_json_close(json, '}');
    }
    mt_json_close(json, ']');
}
#define MT_LIST_WRITE(json, key, fields, list, count) \
    list_write(json, key, fields, MT_FIELD_COUNT_OF(fields), list, count, sizeof *(list))

void mt_parameters_write(mt_json *json, const mt_opening *opening)
{
    mt_json_open_object(json);
    for (size_t i = 0; i < opening->parameter_count; i++) {
        const mt_parameter_record *parameter = &opening->parameter[i];
        const char *unit = mt_dimension_get_unit(parameter->dimension);
        mt_json_add_object(json, parameter->name);
        mt_json_write_key(json, "value");
        if (parameter->word)
            mt_json_write_string(json, parameter->word);
        else
            mt_json_write_quantity(json, parameter->value, parameter->dimension);
        mt_json_add_string(json, "unit", parameter->word || *unit == '\0' ? NULL : unit);
        mt_fields_write(json, parameter_tail, MT_FIELD_COUNT_OF(parameter_tail), parameter);
        mt_json_close(json, '}');
    }
    mt_json_close(json, '}');
}

/* A JSON integer ends at 2^63 for most readers; the few seeds above it are written as text. */
void mt_seed_write(mt_json *json, const mt_opening *opening)
{
    char digits[24];
    mt_json_write_key(json, "seed");
    if (!opening->has_seed) {
        mt_json_write_null(json);
    } else if (opening->seed <= INT64_MAX) {
        mt_json_write_integer(json, (int64_t)opening->seed);
    } else {
        snprintf(digits, sizeof digits, "%" PRIu64, opening->seed);
        mt_json_write_string(json, digits);
    }
}

static void provision_write(mt_json *json, const mt_provision_record *provision)
{
    mt_json_open_object(json);
    mt_fields_write(json, mt_provision_fields, mt_provision_field_count, provision);
    mt_fields_write(json, provision_tail, MT_FIELD_COUNT_OF(provision_tail), provision);
    MT_LIST_WRITE(json, "parts", part_fields, provision->part, provision->part_count);
    MT_LIST_WRITE(json, "exceptions", exception_fields, provision->exception, provision->exception_count);
    MT_LIST_WRITE(json, "readings", reading_fields, provision->reading, provision->reading_count);
    mt_json_close(json, '}');
}

static void treaty_write(mt_json *json, const mt_treaty_record *treaty)
{
    mt_json_open_object(json);
    mt_fields_write(json, treaty_fields, MT_FIELD_COUNT_OF(treaty_fields), treaty);
    mt_json_add_texts(json, "owed", treaty->owed, treaty->owed_count);
    mt_json_add_array(json, "provisions");
    for (size_t i = 0; i < treaty->provision_count; i++)
        provision_write(json, &treaty->provision[i]);
    mt_json_close(json, ']');
    mt_json_close(json, '}');
}

void mt_record_write_opening(mt_text *out, const mt_opening *opening)
{
    mt_json json;
    mt_json_init(&json, out);
    mt_json_open_object(&json);
    mt_json_add_object(&json, "open");
    mt_fields_write(&json, opening_head, MT_FIELD_COUNT_OF(opening_head), opening);
    mt_seed_write(&json, opening);
    mt_fields_write(&json, opening_run, MT_FIELD_COUNT_OF(opening_run), opening);
    mt_json_add_texts(&json, "outside", opening->outside, opening->outside_count);
    mt_fields_write(&json, opening_tail, MT_FIELD_COUNT_OF(opening_tail), opening);
    mt_json_write_key(&json, "parameters");
    mt_parameters_write(&json, opening);
    MT_LIST_WRITE(&json, "files", file_fields, opening->file, opening->file_count);
    mt_json_write_key(&json, "declared");
    mt_facts_write(&json, opening->declared, opening->declared_count);
    mt_json_add_array(&json, "treaties");
    for (size_t i = 0; i < opening->treaty_count; i++)
        treaty_write(&json, &opening->treaty[i]);
    mt_json_close(&json, ']');
    mt_json_close(&json, '}');
    mt_json_close(&json, '}');
}

/* ---- reading ---- */

/* The array under key as records of that size in the arena. NULL with *count 0 where there is none. */
static void *list_read(const mt_source *source, const json_t *object, const char *key, const mt_field *fields,
                       size_t field_count, size_t size, size_t *count, bool *good)
{
    const json_t *array = mt_source_get_array(source, object, key, count, good);
    char *list = !array ? NULL : mt_arena_get_array(source->arena, *count, size);
    for (size_t i = 0; i < *count; i++)
        *good = mt_fields_read(source, json_array_get(array, i), fields, field_count, list + i * size) && *good;
    return list;
}
#define MT_LIST_READ(source, object, key, fields, type, count, good) \
    (type *)list_read(source, object, key, fields, MT_FIELD_COUNT_OF(fields), sizeof(type), count, good)

/* A list whose length the record fixes. */
static uint8_t list_copy(const mt_source *source, void *to, const void *from, size_t size, size_t count, size_t most,
                         const char *key, bool *good)
{
    if (count > most) {
        mt_problem_add(source->problems, source->place, "%s: more than %zu %s", source->what, most, key);
        *good = false;
        count = most;
    }
    if (count > 0)
        memcpy(to, from, count * size);
    return (uint8_t)count;
}

/* What later lines refer to by name must have one. */
static bool name_needed(const mt_source *source, const char *name, const char *whose)
{
    if (!name)
        mt_problem_add(source->problems, source->place, "%s: %s without its id", source->what, whose);
    return name;
}

static bool provision_read(const mt_source *source, const json_t *object, mt_provision_record *provision)
{
    bool good = mt_fields_read(source, object, mt_provision_fields, mt_provision_field_count, provision) &&
                mt_fields_read(source, object, provision_tail, MT_FIELD_COUNT_OF(provision_tail), provision);
    size_t count;
    if (!good)
        return false;
    const mt_phrase_part *part = MT_LIST_READ(source, object, "parts", part_fields, mt_phrase_part, &count, &good);
    provision->part_count = list_copy(source, provision->part, part, sizeof *part, count, MT_PARTS, "parts", &good);
    const mt_exception_record *exception =
        MT_LIST_READ(source, object, "exceptions", exception_fields, mt_exception_record, &count, &good);
    provision->exception_count = list_copy(source, provision->exception, exception, sizeof *exception, count,
                                           MT_EXCEPTIONS, "exceptions", &good);
    provision->reading =
        MT_LIST_READ(source, object, "readings", reading_fields, mt_reading_record, &provision->reading_count, &good);
    good = name_needed(source, provision->id, "a provision") && good;
    for (size_t i = 0; i < provision->part_count; i++)
        good = name_needed(source, provision->part[i].id, "a part") && good;
    for (size_t i = 0; i < provision->exception_count; i++)
        good = name_needed(source, provision->exception[i].id, "an exception") && good;
    for (size_t i = 0; i < provision->reading_count; i++)
        good = name_needed(source, provision->reading[i].term, "a reading") && good;
    return good;
}

static const char **texts_read(const mt_source *source, const json_t *object, const char *key, size_t *count,
                               bool *good)
{
    const json_t *array = mt_source_get_array(source, object, key, count, good);
    const char **text = mt_arena_get_array(source->arena, *count, sizeof *text);
    for (size_t i = 0; i < *count; i++)
        text[i] = mt_source_read_text(source, json_array_get(array, i));
    return text;
}

static bool treaty_read(const mt_source *source, const json_t *object, mt_treaty_record *treaty)
{
    bool good = mt_fields_read(source, object, treaty_fields, MT_FIELD_COUNT_OF(treaty_fields), treaty);
    if (!good || !name_needed(source, treaty->id, "a treaty"))
        return false;
    treaty->owed = texts_read(source, object, "owed", &treaty->owed_count, &good);
    const json_t *provisions = mt_source_get_array(source, object, "provisions", &treaty->provision_count, &good);
    treaty->provision = mt_arena_get_array(source->arena, treaty->provision_count, sizeof *treaty->provision);
    for (size_t i = 0; i < treaty->provision_count; i++)
        good = provision_read(source, json_array_get(provisions, i), &treaty->provision[i]) && good;
    return good;
}

static bool parameters_read(const mt_source *source, const json_t *object, mt_opening *opening)
{
    bool good = true;
    const json_t *parameters = mt_source_get_object(source, object, "parameters", &opening->parameter_count, &good);
    const char *name;
    json_t *value;
    size_t i = 0;
    opening->parameter = mt_arena_get_array(source->arena, opening->parameter_count, sizeof *opening->parameter);
    json_object_foreach((json_t *)parameters, name, value)
    {
        mt_parameter_record *parameter = &opening->parameter[i++];
        const json_t *amount = json_object_get(value, "value");
        parameter->name = mt_arena_add_text(source->arena, name);
        good = mt_fields_read(source, value, parameter_tail, MT_FIELD_COUNT_OF(parameter_tail), parameter) && good;
        parameter->dimension = mt_dimension_find(json_string_value(json_object_get(value, "unit")));
        parameter->value = MT_UNKNOWN;
        if (json_is_string(amount) && strcmp(json_string_value(amount), "never") != 0)
            parameter->word = mt_source_read_text(source, amount);
        else
            good = mt_source_read_quantity(source, value, "value", parameter->dimension, &parameter->value) && good;
    }
    return good;
}

static bool seed_read(const mt_source *source, const json_t *object, mt_opening *opening)
{
    const json_t *seed = json_object_get(object, "seed");
    opening->has_seed = json_is_integer(seed) || json_is_string(seed);
    if (json_is_integer(seed))
        opening->seed = (uint64_t)json_integer_value(seed);
    else if (json_is_string(seed))
        opening->seed = strtoull(json_string_value(seed), NULL, 10);
    else if (seed && !json_is_null(seed))
        return mt_source_add_problem(source, "seed", "a whole number or null", seed);
    return true;
}

bool mt_opening_read(const mt_source *source, const json_t *object, mt_opening *opening)
{
    bool good = mt_fields_read(source, object, opening_head, MT_FIELD_COUNT_OF(opening_head), opening);
    if (!json_is_object(object))
        return false;
    good = seed_read(source, object, opening) && good;
    good = mt_fields_read(source, object, opening_run, MT_FIELD_COUNT_OF(opening_run), opening) && good;
    opening->outside = texts_read(source, object, "outside", &opening->outside_count, &good);
    good = mt_fields_read(source, object, opening_tail, MT_FIELD_COUNT_OF(opening_tail), opening) && good;
    good = parameters_read(source, object, opening) && good;
    opening->file = MT_LIST_READ(source, object, "files", file_fields, mt_file_record, &opening->file_count, &good);
    const json_t *treaties = mt_source_get_array(source, object, "treaties", &opening->treaty_count, &good);
    opening->treaty = mt_arena_get_array(source->arena, opening->treaty_count, sizeof *opening->treaty);
    for (size_t i = 0; i < opening->treaty_count; i++)
        good = treaty_read(source, json_array_get(treaties, i), &opening->treaty[i]) && good;
    return good;
}

bool mt_opening_find(const mt_opening *opening, const char *treaty, const char *provision, uint16_t *t, uint16_t *p)
{
    for (size_t i = 0; treaty && provision && i < opening->treaty_count; i++) {
        const mt_treaty_record *found = &opening->treaty[i];
        if (strcmp(found->id, treaty) != 0)
            continue;
        for (size_t k = 0; k < found->provision_count; k++)
            if (strcmp(found->provision[k].id, provision) == 0) {
                *t = (uint16_t)i;
                *p = (uint16_t)k;
                return true;
            }
    }
    return false;
}
