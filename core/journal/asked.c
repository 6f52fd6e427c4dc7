/* Questions and their answers as JSON: no part of a journal; they stand in the result and on the way up from a worker.
 */
#include "finding/asked.h"
#include "journal/records.h"

static const mt_field head_fields[] = {
    MT_FIELD(mt_asked, t, "t", TIME),
    MT_FIELD(mt_asked, entity, "entity", TEXT),
    MT_FIELD(mt_asked, person, "person", TRUTH),
    MT_FIELD(mt_asked, model, "model", TEXT),
    MT_FIELD(mt_asked, system, "system", TEXT),
    MT_FIELD(mt_asked, why, "why", TEXT),
    MT_FIELD(mt_asked, notice, "notice", TEXT),
};
static const mt_field sighting_fields[] = {
    MT_FIELD(mt_asked_sighting, target, "target", TEXT),
    MT_FIELD(mt_asked_sighting, kind, "kind", TEXT),
    MT_FIELD(mt_asked_sighting, status, "status", TEXT),
    MT_FIELD(mt_asked_sighting, confidence, "confidence", NUMBER),
    MT_FIELD(mt_asked_sighting, seen_for, "seen_for", TIME),
    MT_FIELD(mt_asked_sighting, civilians_near, "civilians_near", TOLD),
    MT_FIELD(mt_asked_sighting, protected_sign, "protected_sign", TRUTH),
};
static const mt_field tail_fields[] = {
    MT_FIELD(mt_asked, window, "window", SPAN),  MT_FIELD(mt_asked, waiting, "waiting", TOLD),
    MT_FIELD(mt_asked, load, "load", NUMBER),    MT_FIELD(mt_asked, information, "information", NUMBER),
    MT_FIELD(mt_asked, ticket, "ticket", COUNT), MT_FIELD(mt_asked, word, "word", TEXT),
    MT_FIELD(mt_asked, choice, "choice", TEXT),  MT_FIELD(mt_asked, confidence, "confidence", NUMBER),
    MT_FIELD(mt_asked, reason, "reason", TEXT),  MT_FIELD(mt_asked, after, "after", TIME),
    MT_FIELD(mt_asked, wake, "wake", TIME),      MT_FIELD(mt_asked, failed, "failed", TEXT),
};

void mt_record_write_asked(mt_json *json, const mt_asked *asked)
{
    mt_json_open_object(json);
    mt_fields_write(json, head_fields, MT_FIELD_COUNT_OF(head_fields), asked);
    mt_json_add_array(json, "sightings");
    for (size_t i = 0; i < asked->sighting_count; i++) {
        mt_json_open_object(json);
        mt_fields_write(json, sighting_fields, MT_FIELD_COUNT_OF(sighting_fields), &asked->sighting[i]);
        mt_json_close(json, '}');
    }
    mt_json_close(json, ']');
    mt_fields_write(json, tail_fields, MT_FIELD_COUNT_OF(tail_fields), asked);
    mt_json_close(json, '}');
}

bool mt_record_read_asked(const char *text, mt_arena *arena, mt_asked *asked)
{
    json_t *object = json_loads(text, JSON_REJECT_DUPLICATES, NULL);
    mt_problems problems;
    mt_problems_init(&problems, arena);
    const mt_source source = {.arena = arena, .problems = &problems, .what = "question"};
    *asked = (mt_asked){
        .waiting = -1, .window = MT_UNKNOWN, .load = MT_UNKNOWN, .information = MT_UNKNOWN, .confidence = MT_UNKNOWN};
    bool good = json_is_object(object);
    const json_t *sightings =
        good ? mt_source_get_array(&source, object, "sightings", &asked->sighting_count, &good) : NULL;
    asked->sighting = mt_arena_get_array(arena, asked->sighting_count + 1, sizeof *asked->sighting);
    for (size_t i = 0; good && i < asked->sighting_count; i++)
        good = mt_fields_read(&source, json_array_get(sightings, i), sighting_fields,
                              MT_FIELD_COUNT_OF(sighting_fields), &asked->sighting[i]);
    good = good && mt_fields_read(&source, object, head_fields, MT_FIELD_COUNT_OF(head_fields), asked) &&
           mt_fields_read(&source, object, tail_fields, MT_FIELD_COUNT_OF(tail_fields), asked);
    json_decref(object);
    return good && asked->entity && asked->why;
}
