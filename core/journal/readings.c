/* What hangs on the readings, as JSON: it is no part of a journal, and stands in the result and on the way up from a
 * worker. */
#include <string.h>

#include "journal/records.h"

static const mt_field effect_fields[] = {
    MT_FIELD(mt_reading_effect, treaty, "treaty", TEXT),   MT_FIELD(mt_reading_effect, term, "term", TEXT),
    MT_FIELD(mt_reading_effect, reading, "reading", TEXT), MT_FIELD(mt_reading_effect, by, "by", TEXT),
    MT_FIELD(mt_reading_effect, source, "source", TEXT),   MT_FIELD(mt_reading_effect, stands, "instead_of", TEXT),
};
static const mt_field change_fields[] = {
    MT_FIELD(mt_reading_change, provision, "provision", TEXT),
    MT_FIELD(mt_reading_change, from, "from", VERDICT),
    MT_FIELD(mt_reading_change, to, "to", VERDICT),
};
static const mt_field whole_fields[] = {
    MT_FIELD(mt_reading_effect, from, "from", VERDICT),
    MT_FIELD(mt_reading_effect, to, "to", VERDICT),
};

static void effect_write(mt_json *json, const mt_reading_effect *effect)
{
    mt_json_open_object(json);
    mt_fields_write(json, effect_fields, MT_FIELD_COUNT_OF(effect_fields), effect);
    mt_json_add_array(json, "changes");
    for (size_t i = 0; i < effect->change_count; i++) {
        mt_json_open_object(json);
        mt_fields_write(json, change_fields, MT_FIELD_COUNT_OF(change_fields), &effect->change[i]);
        mt_json_close(json, '}');
    }
    mt_json_close(json, ']');
    mt_json_add_object(json, "verdict");
    mt_fields_write(json, whole_fields, MT_FIELD_COUNT_OF(whole_fields), effect);
    mt_json_close(json, '}');
    mt_json_close(json, '}');
}

void mt_record_write_readings(mt_json *json, const mt_readings *readings)
{
    mt_json_open_array(json);
    for (size_t i = 0; i < readings->count; i++)
        effect_write(json, &readings->effect[i]);
    mt_json_close(json, ']');
}

static bool effect_read(const mt_source *source, const json_t *object, mt_reading_effect *effect)
{
    bool good = true;
    const json_t *changes = mt_source_get_array(source, object, "changes", &effect->change_count, &good);
    effect->change = mt_arena_get_array(source->arena, effect->change_count + 1, sizeof *effect->change);
    good = mt_fields_read(source, object, effect_fields, MT_FIELD_COUNT_OF(effect_fields), effect) && good;
    good = mt_fields_read(source, json_object_get(object, "verdict"), whole_fields, MT_FIELD_COUNT_OF(whole_fields),
                          effect) &&
           good;
    for (size_t i = 0; i < effect->change_count; i++)
        good = mt_fields_read(source, json_array_get(changes, i), change_fields, MT_FIELD_COUNT_OF(change_fields),
                              &effect->change[i]) &&
               good;
    return good;
}

mt_readings *mt_record_read_readings(const char *text, mt_arena *arena)
{
    json_t *array = json_loads(text, JSON_REJECT_DUPLICATES, NULL);
    mt_problems problems;
    mt_problems_init(&problems, arena);
    const mt_source source = {.arena = arena, .problems = &problems, .what = "readings"};
    bool good = json_is_array(array);
    mt_readings *readings = mt_arena_get(arena, sizeof *readings);
    readings->count = json_array_size(array);
    readings->effect = mt_arena_get_array(arena, readings->count + 1, sizeof *readings->effect);
    for (size_t i = 0; i < readings->count; i++)
        good = effect_read(&source, json_array_get(array, i), &readings->effect[i]) && good;
    json_decref(array);
    return good ? readings : NULL;
}
