/* The summary of a run as JSON: who was harmed, what each provision came to, and every breach. It closes a journal
 * (`end`), and together with the opening it is what `run --json` and `judge --json` print. */
#include "journal/records.h"

#include <string.h>

static const mt_field summary_head[] = {
    MT_FIELD(mt_summary, ended_at, "ended_at", TIME),
    MT_FIELD(mt_summary, failed, "failed", TEXT),
};

/* Of a run that was stopped from outside. */
static const mt_field stopped_fields[] = {
    MT_FIELD(mt_summary, stopped_at, "stopped_at", TIME),
    MT_FIELD(mt_summary, taken, "taken", COUNT),
};

static const mt_field people_fields[] = {
    MT_FIELD(mt_people_record, exposed, "exposed", TOLD),
    MT_FIELD(mt_people_record, harmed, "harmed", TOLD),
    MT_FIELD(mt_people_record, ignored, "ignored", TOLD),
};

static const mt_field toll_fields[] = {
    MT_FIELD(mt_toll_record, harmed, "harmed", COUNT),
    MT_FIELD(mt_toll_record, killed, "killed", COUNT),
    MT_FIELD(mt_toll_record, harmed_late, "harmed_while_late", COUNT),
    MT_FIELD(mt_toll_record, cared_for, "cared_for", COUNT),
    MT_FIELD(mt_toll_record, waiting, "waiting", COUNT),
};

static const mt_field late_fields[] = {
    MT_FIELD(mt_late_record, treaty, "treaty", TEXT),
    MT_FIELD(mt_late_record, provision, "provision", TEXT),
    MT_FIELD(mt_late_record, harmed, "harmed", COUNT),
};

static const mt_field care_fields[] = {
    MT_FIELD(mt_care_record, kind, "kind", TEXT),
    MT_FIELD(mt_care_record, covered, "covered", COUNT),
    MT_FIELD(mt_care_record, waiting, "waiting", COUNT),
};

static const mt_field treaty_fields[] = {
    MT_FIELD(mt_treaty_summary, verdict, "verdict", VERDICT),
    MT_FIELD(mt_treaty_summary, in_play, "in_play", COUNT),
    MT_FIELD(mt_treaty_summary, of, "of", COUNT),
};

static const mt_field verdict_field[] = {MT_FIELD(mt_provision_summary, verdict, "verdict", VERDICT)};

static const mt_field count_fields[] = {
    MT_FIELD(mt_provision_summary, judged, "judged", COUNT),
    MT_FIELD(mt_provision_summary, met, "met", COUNT),
    MT_FIELD(mt_provision_summary, excepted, "excepted", COUNT),
    MT_FIELD(mt_provision_summary, breached, "breached", COUNT),
    MT_FIELD(mt_provision_summary, undetermined, "undetermined", COUNT),
    MT_FIELD(mt_provision_summary, open, "open", COUNT),
    MT_FIELD(mt_provision_summary, held_share, "held_share", NUMBER),
};

static const mt_field missing_fields[] = {
    MT_FIELD(mt_count_record, name, "fact", TEXT),
    MT_FIELD(mt_count_record, count, "times", COUNT),
};

/* By verdict: the first judgement of each that is no breach. */
static const char *const first_keys[MT_OPEN + 1] = {[MT_MET] = "first_met",
                                                    [MT_EXCEPTED] = "first_excepted",
                                                    [MT_UNDETERMINED] = "first_doubt",
                                                    [MT_OPEN] = "first_open"};

/* ---- writing ---- */

static void people_write(mt_json *json, const mt_summary *summary)
{
    mt_json_write_key(json, "people");
    if (!summary->has_people) {
        mt_json_write_null(json);
        return;
    }
    mt_json_open_object(json);
    for (size_t i = 0; i < summary->people_count; i++) {
        mt_json_add_object(json, summary->people[i].status);
        mt_fields_write(json, people_fields, MT_FIELD_COUNT_OF(people_fields), &summary->people[i]);
        mt_json_close(json, '}');
    }
    mt_json_close(json, '}');
}

/* Absent where nothing that had a date was met or breached. */
static void toll_write(mt_json *json, const mt_toll_record *toll)
{
    if (!toll)
        return;
    mt_json_add_object(json, "people_over_time");
    mt_fields_write(json, toll_fields, MT_FIELD_COUNT_OF(toll_fields), toll);
    mt_json_add_array(json, "late");
    for (size_t i = 0; i < toll->late_count; i++) {
        mt_json_open_object(json);
        mt_fields_write(json, late_fields, MT_FIELD_COUNT_OF(late_fields), &toll->late[i]);
        mt_json_close(json, '}');
    }
    mt_json_close(json, ']');
    mt_json_add_array(json, "care");
    for (size_t i = 0; i < toll->care_count; i++) {
        mt_json_open_object(json);
        mt_fields_write(json, care_fields, MT_FIELD_COUNT_OF(care_fields), &toll->care[i]);
        mt_json_close(json, '}');
    }
    mt_json_close(json, ']');
    mt_json_close(json, '}');
}

static void summary_head_write(mt_json *json, const mt_summary *summary)
{
    mt_fields_write(json, summary_head, MT_FIELD_COUNT_OF(summary_head), summary);
    if (summary->stopped)
        mt_fields_write(json, stopped_fields, MT_FIELD_COUNT_OF(stopped_fields), summary);
    mt_json_add_object(json, "acts");
    for (size_t i = 0; i < summary->act_count; i++)
        mt_json_add_integer(json, summary->act[i].name, summary->act[i].count);
    mt_json_close(json, '}');
    people_write(json, summary);
    toll_write(json, summary->toll);
}

static void kept_write(mt_json *json, const char *key, const mt_judgement *kept, const mt_provision_record *provision)
{
    mt_json_write_key(json, key);
    if (!kept) {
        mt_json_write_null(json);
        return;
    }
    mt_json_open_object(json);
    mt_judgement_write(json, kept, provision, true);
    mt_json_close(json, '}');
}

static void missing_write(mt_json *json, const mt_provision_summary *summary)
{
    mt_json_add_array(json, "missing");
    for (size_t i = 0; i < summary->missing_count; i++) {
        mt_json_open_object(json);
        mt_fields_write(json, missing_fields, MT_FIELD_COUNT_OF(missing_fields), &summary->missing[i]);
        mt_json_close(json, '}');
    }
    mt_json_close(json, ']');
}

/* The counts and what is kept; the verdict stands before, with the identity of the provision. limit: of the text, in
 * bytes, up to which breaches are written whole. */
static void provision_summary_write(mt_json *json, const mt_provision_summary *summary,
                                    const mt_provision_record *provision, size_t limit)
{
    mt_fields_write(json, count_fields, MT_FIELD_COUNT_OF(count_fields), summary);
    mt_json_add_array(json, "breaches");
    for (size_t i = 0; i < summary->breach_count; i++) {
        mt_json_open_object(json);
        mt_judgement_write(json, &summary->breach[i], provision, json->out->length < limit);
        mt_json_close(json, '}');
    }
    mt_json_close(json, ']');
    missing_write(json, summary);
    for (size_t i = 0; i < sizeof first_keys / sizeof *first_keys; i++)
        if (first_keys[i])
            kept_write(json, first_keys[i], summary->first[i], provision);
}

void mt_record_write_summary(mt_text *out, const mt_summary *summary, const mt_opening *opening)
{
    mt_json json;
    mt_json_init(&json, out);
    mt_json_open_object(&json);
    mt_json_add_object(&json, "end");
    summary_head_write(&json, summary);
    mt_json_add_array(&json, "treaties");
    for (size_t i = 0; i < summary->treaty_count; i++) {
        const mt_treaty_record *treaty = &opening->treaty[i];
        mt_json_open_object(&json);
        mt_json_add_string(&json, "id", treaty->id);
        mt_fields_write(&json, treaty_fields, MT_FIELD_COUNT_OF(treaty_fields), &summary->treaty[i]);
        mt_json_add_array(&json, "provisions");
        for (size_t k = 0; k < treaty->provision_count; k++) {
            mt_json_open_object(&json);
            mt_json_add_string(&json, "id", treaty->provision[k].id);
            mt_fields_write(&json, verdict_field, 1, &summary->treaty[i].provision[k]);
            provision_summary_write(&json, &summary->treaty[i].provision[k], &treaty->provision[k], MT_WHOLE_LIMIT);
            mt_json_close(&json, '}');
        }
        mt_json_close(&json, ']');
        mt_json_close(&json, '}');
    }
    mt_json_close(&json, ']');
    mt_json_close(&json, '}');
    mt_json_close(&json, '}');
}

static void result_provision_write(mt_json *json, const mt_provision_summary *summary,
                                   const mt_provision_record *provision)
{
    mt_json_open_object(json);
    mt_fields_write(json, mt_provision_fields, mt_provision_field_count, provision);
    mt_fields_write(json, verdict_field, 1, summary);
    mt_json_add_object(json, "reading");
    for (size_t i = 0; i < provision->reading_count; i++)
        mt_json_add_string(json, provision->reading[i].term, provision->reading[i].reading);
    mt_json_close(json, '}');
    provision_summary_write(json, summary, provision, SIZE_MAX);
    mt_json_close(json, '}');
}

/* What a treaty has to do with the others: `follows`, with which it came along; `amends`, which it changes. Absent
 * where there is none. */
static void relations_write(mt_json *json, const mt_treaty_record *treaty)
{
    if (treaty->follows)
        mt_json_add_string(json, "follows", treaty->follows);
    if (treaty->amends)
        mt_json_add_string(json, "amends", treaty->amends);
}

static void result_treaties_write(mt_json *json, const mt_opening *opening, const mt_summary *summary)
{
    mt_json_add_array(json, "treaties");
    for (size_t i = 0; i < summary->treaty_count; i++) {
        const mt_treaty_record *treaty = &opening->treaty[i];
        mt_json_open_object(json);
        mt_json_add_string(json, "id", treaty->id);
        relations_write(json, treaty);
        mt_fields_write(json, treaty_fields, MT_FIELD_COUNT_OF(treaty_fields), &summary->treaty[i]);
        mt_json_add_array(json, "provisions");
        for (size_t k = 0; k < treaty->provision_count; k++)
            result_provision_write(json, &summary->treaty[i].provision[k], &treaty->provision[k]);
        mt_json_close(json, ']');
        mt_json_close(json, '}');
    }
    mt_json_close(json, ']');
    mt_json_add_array(json, "after_harm");
    for (size_t i = 0; i < opening->treaty_count; i++) {
        const mt_treaty_record *treaty = &opening->treaty[i];
        mt_json_open_object(json);
        mt_json_add_string(json, "treaty", treaty->id);
        mt_json_add_texts(json, "owed", treaty->owed, treaty->owed_count);
        mt_json_close(json, '}');
    }
    mt_json_close(json, ']');
}

void mt_record_write_result(mt_text *out, const mt_opening *opening, const mt_summary *summary, const char *path,
                            uint64_t records, const char *head)
{
    mt_json json;
    mt_json_init(&json, out);
    mt_json_open_object(&json);
    mt_json_add_string(&json, "martens", opening->version);
    mt_json_add_string(&json, "scenario", opening->scenario);
    mt_json_add_string(&json, "trace", opening->trace);
    mt_seed_write(&json, opening);
    mt_json_add_string(&json, "circumstance", opening->circumstance);
    if (opening->starts)
        mt_json_add_string(&json, "starts", opening->starts);
    mt_json_write_key(&json, "parameters");
    if (!opening->scenario)
        mt_json_write_null(&json);
    else
        mt_parameters_write(&json, opening);
    summary_head_write(&json, summary);
    result_treaties_write(&json, opening, summary);
    if (summary->readings) {
        mt_json_write_key(&json, "readings");
        mt_record_write_readings(&json, summary->readings);
    }
    if (summary->questions) {
        mt_json_add_array(&json, "questions");
        for (size_t i = 0; i < summary->questions->count; i++)
            mt_record_write_asked(&json, &summary->questions->asked[i]);
        mt_json_close(&json, ']');
    }
    mt_json_write_key(&json, "journal");
    if (!head) {
        mt_json_write_null(&json);
    } else {
        mt_json_open_object(&json);
        mt_json_add_string(&json, "path", path);
        mt_json_add_integer(&json, "records", (int64_t)records);
        mt_json_add_string(&json, "head", head);
        mt_json_close(&json, '}');
    }
    mt_json_close(&json, '}');
}

/* ---- reading ---- */

static bool acts_read(const mt_source *source, const json_t *object, mt_summary *summary)
{
    bool good = true;
    const json_t *acts = mt_source_get_object(source, object, "acts", &summary->act_count, &good);
    const char *name;
    json_t *value;
    size_t i = 0;
    summary->act = mt_arena_get_array(source->arena, summary->act_count, sizeof *summary->act);
    json_object_foreach((json_t *)acts, name, value)
    {
        summary->act[i].name = mt_arena_add_text(source->arena, name);
        summary->act[i++].count = json_integer_value(value);
    }
    return good;
}

static bool people_read(const mt_source *source, const json_t *object, mt_summary *summary)
{
    bool good = true;
    const json_t *people = mt_source_get_object(source, object, "people", &summary->people_count, &good);
    const char *status;
    json_t *value;
    size_t i = 0;
    summary->has_people = people;
    summary->people = mt_arena_get_array(source->arena, summary->people_count, sizeof *summary->people);
    json_object_foreach((json_t *)people, status, value)
    {
        summary->people[i].status = mt_arena_add_text(source->arena, status);
        good = mt_fields_read(source, value, people_fields, MT_FIELD_COUNT_OF(people_fields), &summary->people[i++]) &&
               good;
    }
    return good;
}

static bool toll_read(const mt_source *source, const json_t *object, mt_summary *summary)
{
    bool good = true;
    size_t count;
    const json_t *from = mt_source_get_object(source, object, "people_over_time", &count, &good);
    if (!from)
        return good;
    mt_toll_record *toll = mt_arena_get(source->arena, sizeof *toll);
    *toll = (mt_toll_record){0};
    good = mt_fields_read(source, from, toll_fields, MT_FIELD_COUNT_OF(toll_fields), toll) && good;
    const json_t *late = mt_source_get_array(source, from, "late", &toll->late_count, &good);
    toll->late = mt_arena_get_array(source->arena, toll->late_count, sizeof *toll->late);
    for (size_t i = 0; i < toll->late_count; i++)
        good = mt_fields_read(source, json_array_get(late, i), late_fields, MT_FIELD_COUNT_OF(late_fields),
                              &toll->late[i]) &&
               good;
    const json_t *care = mt_source_get_array(source, from, "care", &toll->care_count, &good);
    toll->care = mt_arena_get_array(source->arena, toll->care_count, sizeof *toll->care);
    for (size_t i = 0; i < toll->care_count; i++)
        good = mt_fields_read(source, json_array_get(care, i), care_fields, MT_FIELD_COUNT_OF(care_fields),
                              &toll->care[i]) &&
               good;
    summary->toll = toll;
    return good;
}

/* What is being read, so that a breach knows where it belongs. */
typedef struct summary_walk {
    const mt_source *source;
    const mt_opening *opening;
    size_t treaty, provision;
} summary_walk;

static bool kept_read(const summary_walk *walk, const json_t *object, mt_judgement *judgement)
{
    judgement->treaty = (uint16_t)walk->treaty;
    judgement->provision = (uint16_t)walk->provision;
    return mt_judgement_read(walk->source, object, walk->opening, judgement);
}

static bool breaches_read(const summary_walk *walk, const json_t *object, mt_provision_summary *summary)
{
    bool good = true;
    const json_t *breaches = mt_source_get_array(walk->source, object, "breaches", &summary->breach_count, &good);
    summary->breach = mt_arena_get_array(walk->source->arena, summary->breach_count, sizeof *summary->breach);
    for (size_t k = 0; k < summary->breach_count; k++)
        good = kept_read(walk, json_array_get(breaches, k), &summary->breach[k]) && good;
    return good;
}

static bool missing_read(const mt_source *source, const json_t *object, mt_provision_summary *summary)
{
    bool good = true;
    const json_t *missing = mt_source_get_array(source, object, "missing", &summary->missing_count, &good);
    summary->missing = mt_arena_get_array(source->arena, summary->missing_count, sizeof *summary->missing);
    for (size_t i = 0; i < summary->missing_count; i++)
        good = mt_fields_read(source, json_array_get(missing, i), missing_fields, MT_FIELD_COUNT_OF(missing_fields),
                              &summary->missing[i]) &&
               good;
    return good;
}

static bool provision_summary_read(const summary_walk *walk, const json_t *object, mt_provision_summary *summary)
{
    bool good = mt_fields_read(walk->source, object, verdict_field, 1, summary);
    summary->held_share = MT_UNKNOWN;
    if (!good)
        return false;
    good = mt_fields_read(walk->source, object, count_fields, MT_FIELD_COUNT_OF(count_fields), summary);
    good = breaches_read(walk, object, summary) && good;
    good = missing_read(walk->source, object, summary) && good;
    for (size_t i = 0; i < sizeof first_keys / sizeof *first_keys; i++) {
        const json_t *first = !first_keys[i] ? NULL : json_object_get(object, first_keys[i]);
        if (!json_is_object(first))
            continue;
        summary->first[i] = mt_arena_get(walk->source->arena, sizeof *summary->first[i]);
        good = kept_read(walk, first, summary->first[i]) && good;
    }
    return good;
}

static bool treaty_summary_read(summary_walk *walk, const json_t *object, mt_treaty_summary *summary)
{
    const mt_treaty_record *treaty = &walk->opening->treaty[walk->treaty];
    bool good = mt_fields_read(walk->source, object, treaty_fields, MT_FIELD_COUNT_OF(treaty_fields), summary);
    size_t count;
    if (!good)
        return false;
    const json_t *provisions = mt_source_get_array(walk->source, object, "provisions", &count, &good);
    if (count != treaty->provision_count) {
        mt_problem_add(walk->source->problems, walk->source->place,
                       "end: %s has %zu provisions here and %zu in the opening", treaty->id, count,
                       treaty->provision_count);
        return false;
    }
    summary->provision = mt_arena_get_array(walk->source->arena, count, sizeof *summary->provision);
    for (walk->provision = 0; walk->provision < count; walk->provision++)
        good = provision_summary_read(walk, json_array_get(provisions, walk->provision),
                                      &summary->provision[walk->provision]) &&
               good;
    return good;
}

bool mt_summary_read(const mt_source *source, const json_t *object, const mt_opening *opening, mt_summary *summary)
{
    summary_walk walk = {source, opening, 0, 0};
    bool good = mt_fields_read(source, object, summary_head, MT_FIELD_COUNT_OF(summary_head), summary);
    if (!json_is_object(object))
        return false;
    summary->stopped = json_object_get(object, "stopped_at");
    good = mt_fields_read(source, object, stopped_fields, MT_FIELD_COUNT_OF(stopped_fields), summary) && good;
    good = acts_read(source, object, summary) && good;
    good = people_read(source, object, summary) && good;
    good = toll_read(source, object, summary) && good;
    const json_t *treaties = mt_source_get_array(source, object, "treaties", &summary->treaty_count, &good);
    if (summary->treaty_count != opening->treaty_count) {
        mt_problem_add(source->problems, source->place, "end: %zu treaties here and %zu in the opening",
                       summary->treaty_count, opening->treaty_count);
        return false;
    }
    summary->treaty = mt_arena_get_array(source->arena, summary->treaty_count, sizeof *summary->treaty);
    for (walk.treaty = 0; walk.treaty < summary->treaty_count; walk.treaty++)
        good = treaty_summary_read(&walk, json_array_get(treaties, walk.treaty), &summary->treaty[walk.treaty]) && good;
    return good;
}
