/* A judgement as JSON: one provision applied once. The same object stands in a judgement line, in the summary's
 * breaches and in `run --json`, so that `explain` and a foreign program read one shape. */
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

/* Each stands only where it belongs. */
static const mt_field late_field[] = {MT_FIELD(mt_judgement, late_by, "late_by", SPAN)};
static const mt_field lasted_field[] = {MT_FIELD(mt_judgement, lasted, "lasted", SPAN)};
static const mt_field spare_field[] = {MT_FIELD(mt_judgement, to_spare, "to_spare", SPAN)};
static const mt_field until_field[] = {MT_FIELD(mt_judgement, open_until, "open_until", SPAN)};

/* ---- writing ---- */

static void parts_write(mt_json *json, const mt_judgement *judgement, const mt_provision_record *provision)
{
    mt_json_add_object(json, "parts");
    for (size_t i = 0; i < judgement->part_count && i < provision->part_count; i++) {
        mt_json_write_key(json, provision->part[i].id);
        if (judgement->part[i] < 0)
            mt_json_write_null(json);
        else
            mt_json_write_truth(json, judgement->part[i] == 1);
    }
    mt_json_close(json, '}');
}

/* Of a breached duty how late it is, of one that was met the time to spare, of a stretch how long it lasted, of what
 * waits until when. */
static void spans_write(mt_json *json, const mt_judgement *judgement, const mt_provision_record *provision)
{
    if (provision->form == MT_DUE && judgement->verdict == MT_BREACHED)
        mt_fields_write(json, late_field, 1, judgement);
    if (provision->form == MT_DUE && judgement->verdict == MT_MET)
        mt_fields_write(json, spare_field, 1, judgement);
    if (provision->form == MT_ONGOING && (judgement->verdict == MT_BREACHED || judgement->verdict == MT_UNDETERMINED))
        mt_fields_write(json, lasted_field, 1, judgement);
    if (provision->form == MT_AT_EVENTS && judgement->verdict == MT_OPEN)
        mt_fields_write(json, until_field, 1, judgement);
}

/* The parts whose truth alone decided. */
static void decisive_write(mt_json *json, const mt_judgement *judgement, const mt_provision_record *provision)
{
    mt_json_add_array(json, "decisive");
    for (size_t i = 0; i < judgement->part_count && i < provision->part_count; i++)
        if (judgement->decisive >> i & 1)
            mt_json_write_string(json, provision->part[i].id);
    mt_json_close(json, ']');
}

/* Those that were asked, in order; the first that applies ends the asking. */
static void exceptions_write(mt_json *json, const mt_judgement *judgement, const mt_provision_record *provision)
{
    mt_json_add_array(json, "exceptions");
    for (size_t i = 0; i < judgement->exception_count && i < provision->exception_count; i++) {
        if (judgement->exception[i] == -2)
            continue;
        mt_json_open_object(json);
        mt_json_add_string(json, "id", provision->exception[i].id);
        mt_json_write_key(json, "applied");
        if (judgement->exception[i] < 0)
            mt_json_write_null(json);
        else
            mt_json_write_truth(json, judgement->exception[i] == 1);
        mt_json_close(json, '}');
    }
    mt_json_close(json, ']');
}

void mt_judgement_write(mt_json *json, const mt_judgement *judgement, const mt_provision_record *provision, bool whole)
{
    mt_fields_write(json, judgement_head, MT_FIELD_COUNT_OF(judgement_head), judgement);
    for (size_t k = 0; k < MT_KEYS; k++)
        if (judgement->who_text[k])
            mt_json_add_string(json, mt_key_names[k], judgement->who_text[k]);
    parts_write(json, judgement, provision);
    spans_write(json, judgement, provision);
    if (!whole)
        return;
    decisive_write(json, judgement, provision);
    mt_fields_write(json, judgement_words, MT_FIELD_COUNT_OF(judgement_words), judgement);
    mt_grounds_write(json, judgement);
    exceptions_write(json, judgement, provision);
    mt_json_add_array(json, "matters");
    for (size_t i = 0; i < judgement->matter_count; i++)
        mt_json_write_integer(json, (int64_t)judgement->matters[i]);
    mt_json_close(json, ']');
    mt_flips_write(json, judgement);
}

void mt_record_write_judgement(mt_text *out, const mt_judgement *judgement, const mt_opening *opening)
{
    const mt_treaty_record *treaty = &opening->treaty[judgement->treaty];
    const mt_provision_record *provision = &treaty->provision[judgement->provision];
    mt_json json;
    mt_json_init(&json, out);
    mt_json_open_object(&json);
    mt_json_add_object(&json, "judgement");
    mt_json_add_string(&json, "treaty", treaty->id);
    mt_json_add_string(&json, "provision", provision->id);
    mt_judgement_write(&json, judgement, provision, true);
    mt_json_close(&json, '}');
    mt_json_close(&json, '}');
}

/* ---- reading ---- */

/* true, false or null as 1, 0, -1. */
static int8_t three_read(const json_t *value) { return json_is_boolean(value) ? (int8_t)json_is_true(value) : -1; }

static bool parts_read(const mt_source *source, const json_t *object, const mt_provision_record *provision,
                       mt_judgement *judgement)
{
    bool good = true;
    size_t count;
    const json_t *parts = mt_source_get_object(source, object, "parts", &count, &good);
    judgement->part_count = count == 0 ? 0 : provision->part_count;
    for (size_t i = 0; i < judgement->part_count; i++)
        judgement->part[i] = three_read(json_object_get(parts, provision->part[i].id));
    return good;
}

static bool decisive_read(const mt_source *source, const json_t *object, const mt_provision_record *provision,
                          mt_judgement *judgement)
{
    bool good = true;
    size_t count;
    const json_t *decisive = mt_source_get_array(source, object, "decisive", &count, &good);
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
    judgement->late_by = judgement->lasted = judgement->to_spare = judgement->open_until = MT_UNKNOWN;
    return mt_fields_read(source, object, late_field, 1, judgement) &&
           mt_fields_read(source, object, lasted_field, 1, judgement) &&
           mt_fields_read(source, object, spare_field, 1, judgement) &&
           mt_fields_read(source, object, until_field, 1, judgement);
}

static bool exceptions_read(const mt_source *source, const json_t *object, const mt_provision_record *provision,
                            mt_judgement *judgement)
{
    bool good = true;
    size_t count;
    const json_t *asked = mt_source_get_array(source, object, "exceptions", &count, &good);
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

static bool matters_read(const mt_source *source, const json_t *object, mt_judgement *judgement)
{
    bool good = true;
    size_t count;
    const json_t *matters = mt_source_get_array(source, object, "matters", &count, &good);
    judgement->matter_count = (uint8_t)(count < MT_MATTERS ? count : MT_MATTERS);
    for (size_t i = 0; i < judgement->matter_count; i++)
        judgement->matters[i] = (uint64_t)json_integer_value(json_array_get(matters, i));
    return good;
}

bool mt_judgement_read(const mt_source *source, const json_t *object, const mt_opening *opening,
                       mt_judgement *judgement)
{
    const mt_provision_record *provision = &opening->treaty[judgement->treaty].provision[judgement->provision];
    bool good = mt_fields_read(source, object, judgement_head, MT_FIELD_COUNT_OF(judgement_head), judgement);
    if (!json_is_object(object))
        return false;
    for (size_t k = 0; k < MT_KEYS; k++) {
        judgement->who_text[k] = mt_source_read_text(source, json_object_get(object, mt_key_names[k]));
        judgement->who[k] = mt_name_add(source->names, judgement->who_text[k]);
    }
    good = parts_read(source, object, provision, judgement) && good;
    good = spans_read(source, object, judgement) && good;
    good = decisive_read(source, object, provision, judgement) && good;
    good = mt_fields_read(source, object, judgement_words, MT_FIELD_COUNT_OF(judgement_words), judgement) && good;
    good = mt_grounds_read(source, object, judgement) && good;
    good = exceptions_read(source, object, provision, judgement) && good;
    good = matters_read(source, object, judgement) && good;
    return mt_flips_read(source, object, judgement) && good;
}
