/* An event as a line: when, what was done, whom it concerns, and the facts that it says by name. Ours and foreign
 * records have the same form, which is why one reader serves both. */
#include "journal/reader.h"

#include <string.h>

/* ---- writing ---- */

void mt_record_write_event(mt_text *out, const mt_event *event, const mt_vocabulary *vocabulary)
{
    mt_json json;
    mt_json_init(&json, out);
    mt_json_open_object(&json);
    mt_json_write_key(&json, "t");
    mt_json_write_quantity(&json, (double)event->t, MT_TIME);
    mt_json_add_string(&json, "act", mt_act_get_name(event->act));
    if (event->approximate)
        mt_json_add_truth(&json, "approximate", true);
    for (size_t k = 0; k < MT_KEYS; k++)
        if (event->who[k] != 0)
            mt_json_add_string(&json, mt_key_names[k], mt_name_get_text(vocabulary->names, event->who[k]));
    for (size_t i = 0; i < event->said_count; i++) {
        const mt_fact *fact = &vocabulary->facts[event->said[i].fact];
        double value = event->said[i].value;
        mt_json_write_key(&json, fact->name);
        if (!mt_value_is_known(value))
            mt_json_write_null(&json);
        else if (fact->type == MT_TYPE_TRUTH)
            mt_json_write_truth(&json, value != 0);
        else if (fact->type == MT_TYPE_WORD)
            mt_json_write_string(&json, mt_name_get_text(vocabulary->names, (uint32_t)value));
        else
            mt_json_write_quantity(&json, value, fact->dimension);
    }
    if (event->about)
        mt_json_add_string(&json, "about", event->about);
    mt_json_close(&json, '}');
}

/* ---- reading ---- */

static void act_unknown(mt_reader *reader, const mt_span *span, const char *name)
{
    const char *list[MT_ACTS];
    for (uint16_t i = 0; i < MT_ACTS; i++)
        list[i] = mt_act_get_name(i);
    const char *nearest = mt_word_find_nearest(name, list, MT_ACTS);
    if (nearest)
        MT_PROBLEM(reader, span, "unknown act \"%s\"; did you mean \"%s\"?", mt_reader_get_shown(reader, name),
                   nearest);
    else
        MT_PROBLEM(reader, span, "unknown act \"%s\"; `martens list facts` has them all, and \"set\" only says facts",
                   mt_reader_get_shown(reader, name));
}

uint16_t mt_reader_read_act(mt_reader *reader, const mt_span *span, const char *name)
{
    uint16_t act = mt_act_find(name);
    if (act == MT_NO_ACT)
        act_unknown(reader, span, name);
    return act;
}

static bool act_read(mt_reader *reader, const mt_span *span, const json_t *value, mt_event *event)
{
    const char *name = json_string_value(value);
    if (!name) {
        MT_PROBLEM(reader, span, "act must be a word in quotes, not %s", mt_json_get_kind(value));
        return false;
    }
    event->act = mt_reader_read_act(reader, span, name);
    return event->act != MT_NO_ACT;
}

static bool identity_read(mt_reader *reader, const mt_span *span, mt_key key, const json_t *value, mt_event *event)
{
    const char *name = json_string_value(value);
    if (!name || *name == '\0') {
        MT_PROBLEM(reader, span, "%s must be a name in quotes, not %s; leave it out where it is not known",
                   mt_key_names[key], !name ? mt_json_get_kind(value) : "an empty text");
        return false;
    }
    event->who[key] = mt_name_add(reader->vocabulary->names, name);
    return true;
}

/* A key that is no identity and has no dot. */
static void key_unknown(mt_reader *reader, const mt_span *span, const char *name)
{
    const char *list[MT_KEYS + 4] = {"t", "act", "approximate", "about"};
    for (size_t k = 0; k < MT_KEYS; k++)
        list[4 + k] = mt_key_names[k];
    const char *nearest = mt_word_find_nearest(name, list, MT_KEYS + 4);
    if (!nearest)
        nearest = mt_fact_find_nearest(reader->vocabulary, name);
    if (nearest)
        MT_PROBLEM(reader, span, "unknown key \"%s\"; did you mean \"%s\"?", mt_reader_get_shown(reader, name),
                   nearest);
    else
        MT_PROBLEM(reader, span, "unknown key \"%s\"; a line has t, act, identities and facts (like \"link.up\")",
                   mt_reader_get_shown(reader, name));
}

static void fact_unknown(mt_reader *reader, const mt_span *span, const char *name)
{
    const char *nearest = mt_fact_find_nearest(reader->vocabulary, name), *shown = mt_reader_get_shown(reader, name);
    if (nearest)
        MT_PROBLEM(reader, span, "unknown fact \"%s\"; did you mean \"%s\"?", shown, nearest);
    else if (strncmp(name, "x.", 2) != 0)
        MT_PROBLEM(reader, span, "unknown fact \"%s\"; a fact of your own begins with x. and is declared in %s", shown,
                   reader->csv ? "a treaty" : "the first line");
    else if (reader->csv)
        MT_PROBLEM(reader, span,
                   "\"%s\" is not declared; where the trace is CSV a treaty does it: facts = { [\"%s\"] = { type = …, "
                   "of = … } }",
                   shown, shown);
    else
        MT_PROBLEM(reader, span,
                   "\"%s\" is not declared; the first line does it: {\"declare\":{\"%s\":{\"type\":…,\"of\":…}}}",
                   shown, shown);
}

uint16_t mt_reader_read_fact(mt_reader *reader, const mt_span *span, const char *name)
{
    uint16_t number = mt_fact_find(reader->vocabulary, name);
    size_t length = strlen(name);
    if (number != MT_NO_FACT)
        return number;
    if (strncmp(name, "party.bound[", 12) == 0 && length > 13 && name[length - 1] == ']') {
        mt_fact bound = reader->vocabulary->facts[MT_FACT_PARTY_BOUND];
        bound.name = name;
        if (mt_fact_add(reader->vocabulary, &bound, mt_reader_get_place(reader, span), reader->problems, &number) < 0)
            return MT_NO_FACT;
        return number;
    }
    if (!strchr(name, '.'))
        key_unknown(reader, span, name);
    else
        fact_unknown(reader, span, name);
    return MT_NO_FACT;
}

static bool fact_read(mt_reader *reader, const mt_span *span, const char *name, const json_t *value, mt_event *event)
{
    uint16_t number = mt_reader_read_fact(reader, span, name);
    double found;
    if (number == MT_NO_FACT || !mt_value_read(reader, span, &reader->vocabulary->facts[number], value, &found))
        return false;
    reader->said[event->said_count++] = (mt_said){number, found};
    return true;
}

static bool remark_read(mt_reader *reader, const mt_span *span, const char *key, const json_t *value, mt_event *event)
{
    bool truth = strcmp(key, "approximate") == 0;
    if (truth ? json_is_boolean(value) : json_is_string(value)) {
        if (truth)
            event->approximate = json_is_true(value);
        else
            event->about = mt_arena_add_text(&reader->scratch, json_string_value(value));
        return true;
    }
    MT_PROBLEM(reader, span, "%s must be %s, not %s", key, truth ? "true or false" : "a text", mt_json_get_kind(value));
    return false;
}

static bool time_read(mt_reader *reader, const mt_span *span, const json_t *value, mt_event *event)
{
    double t;
    if (!mt_time_read(reader, span, "t", value, &t))
        return false;
    event->t = (int64_t)t;
    return true;
}

enum { HAS_T = 1, HAS_ACT = 2 };

/* A field of an event's line. Most are facts, and only facts have a dot. */
static bool field_read(mt_reader *reader, const mt_span *span, const char *key, const json_t *value, mt_event *event,
                       unsigned *has)
{
    if (strchr(key, '.'))
        return fact_read(reader, span, key, value, event);
    if (strcmp(key, "t") == 0) {
        *has |= HAS_T;
        return time_read(reader, span, value, event);
    }
    if (strcmp(key, "act") == 0) {
        *has |= HAS_ACT;
        return act_read(reader, span, value, event);
    }
    mt_key identity = mt_key_find(key);
    if (identity != MT_NO_KEY)
        return identity_read(reader, span, identity, value, event);
    if (strcmp(key, "approximate") == 0 || strcmp(key, "about") == 0)
        return remark_read(reader, span, key, value, event);
    return strcmp(key, "prev") == 0 || fact_read(reader, span, key, value, event);
}

bool mt_event_read(mt_reader *reader, const json_t *object, mt_event *event)
{
    size_t count = json_object_size(object), i = 0;
    const mt_span *spans = mt_spans_find(reader, count);
    bool good = true;
    unsigned has = 0;
    const char *key;
    json_t *value;
    *event = (mt_event){.seq = reader->number};
    if (count > reader->said_room) {
        reader->said = mt_arena_get_array(reader->arena, count * 2, sizeof *reader->said);
        reader->said_room = count * 2;
    }
    json_object_foreach((json_t *)object, key, value)
    {
        good = field_read(reader, &spans[i++], key, value, event, &has) && good;
        if (mt_reader_is_full(reader))
            return false;
    }
    if ((has & HAS_T) == 0)
        MT_PROBLEM(reader, NULL, "t is missing; every line says when, in seconds or as a text like \"4 min\"");
    if ((has & HAS_ACT) == 0)
        MT_PROBLEM(reader, NULL,
                   "act is missing; every line says what was done, and where it only says facts it is \"set\"");
    event->said = reader->said;
    return good && has == (HAS_T | HAS_ACT);
}

/* ---- events, in order ---- */

int mt_event_check_order(mt_reader *reader, const mt_event *event)
{
    if (reader->ended_line != 0) {
        MT_PROBLEM(reader, NULL, "nothing may follow the act end, which is line %llu",
                   (unsigned long long)reader->ended_line);
        return MT_ERROR_INPUT;
    }
    if (reader->events > 0 && event->t < reader->last_t) {
        mt_text now, before;
        mt_text_init(&now);
        mt_text_init(&before);
        mt_quantity_say(&now, (double)event->t, MT_TIME);
        mt_quantity_say(&before, (double)reader->last_t, MT_TIME);
        mt_problem_add(reader->problems, mt_reader_find_place(reader, "t"),
                       "t is %s, before the %s of line %llu; lines stand in the order of time", mt_text_get(&now),
                       mt_text_get(&before), (unsigned long long)reader->last_line);
        mt_text_free(&now);
        mt_text_free(&before);
        return MT_ERROR_INPUT;
    }
    reader->events++;
    reader->last_t = event->t;
    reader->last_line = reader->number;
    if (event->act == MT_ACT_END)
        reader->ended_line = reader->number;
    return 1;
}
