/* Declared facts: a trace's first line may name facts of its own,
 * {"declare":{"x.altitude":{"type":"length","of":"system"}}}, and the day on which its time 0 lies,
 * {"declare":{"starts":"2027-03-01"}}. A run's journal says them in its opening, so that it can be read without the
 * scenario. */
#include "journal/reader.h"

#include <string.h>

#include "base/calendar.h"

static const struct {
    const char *name;
    mt_type type;
    mt_dimension dimension;
} types[] = {
    {"truth", MT_TYPE_TRUTH, MT_PLAIN},  {"time", MT_TYPE_NUMBER, MT_TIME}, {"length", MT_TYPE_NUMBER, MT_LENGTH},
    {"area", MT_TYPE_NUMBER, MT_AREA},   {"mass", MT_TYPE_NUMBER, MT_MASS}, {"count", MT_TYPE_NUMBER, MT_PLAIN},
    {"ratio", MT_TYPE_NUMBER, MT_PLAIN}, {"word", MT_TYPE_WORD, MT_PLAIN},
};
#define TYPES (sizeof types / sizeof *types)

static const char *const natures[] = {"state", "clock", "event"}; /* by mt_nature */

/* A root of that owner; the root of a declared fact says no more than whose it is. */
static mt_root root_of(mt_key key)
{
    static const mt_key keys[] = {
#define MT_ROOT(id, name, key) [MT_ROOT_##id] = key,
#include "facts/facts.def"
    };
    for (size_t i = 0; key != MT_NO_KEY && i < MT_ROOTS; i++)
        if (keys[i] == key)
            return (mt_root)i;
    return MT_ROOT_RUN;
}

/* ---- writing ---- */

static const char *type_name(const mt_fact *fact)
{
    for (size_t i = 0; i < TYPES; i++)
        if (types[i].type == fact->type && (fact->type != MT_TYPE_NUMBER || types[i].dimension == fact->dimension))
            return types[i].name;
    return NULL;
}

static void fact_write(mt_json *json, const mt_fact *fact)
{
    mt_json_add_object(json, fact->name);
    mt_json_add_string(json, "type", type_name(fact));
    mt_json_add_string(json, "nature", natures[fact->nature]);
    if (fact->owner != MT_NO_KEY)
        mt_json_add_string(json, "of", mt_key_names[fact->owner]);
    if (fact->words)
        mt_json_add_string(json, "words", fact->words);
    if (fact->meaning)
        mt_json_add_string(json, "about", fact->meaning);
    mt_json_close(json, '}');
}

void mt_facts_write(mt_json *json, const mt_fact *facts, size_t count)
{
    mt_json_open_object(json);
    for (size_t i = 0; i < count; i++)
        fact_write(json, &facts[i]);
    mt_json_close(json, '}');
}

/* ---- reading ---- */

/* One declaration in hand. */
typedef struct declaration {
    mt_reader *reader;
    const char *name;
    mt_place place;
    mt_fact fact;
} declaration;

/* The place of word in a closed list; -1 after a problem. */
static int choice_read(declaration *it, const char *key, const json_t *value, const char *const *list, size_t count)
{
    const char *word = json_string_value(value);
    mt_text all;
    for (size_t i = 0; word && i < count; i++)
        if (strcmp(list[i], word) == 0)
            return (int)i;
    mt_text_init(&all);
    for (size_t i = 0; i < count; i++)
        mt_text_write(&all, "%s%s", i == 0 ? "" : i + 1 == count ? " or " : ", ", list[i]);
    if (word)
        mt_problem_add(it->reader->problems, it->place, "%s: unknown %s \"%s\"; it is %s", it->name, key,
                       mt_reader_get_shown(it->reader, word), mt_text_get(&all));
    else
        mt_problem_add(it->reader->problems, it->place, "%s: %s must be %s, not %s", it->name, key, mt_text_get(&all),
                       mt_json_get_kind(value));
    mt_text_free(&all);
    return -1;
}

static bool type_read(declaration *it, const json_t *value)
{
    const char *list[TYPES];
    for (size_t i = 0; i < TYPES; i++)
        list[i] = types[i].name;
    int at = choice_read(it, "type", value, list, TYPES);
    if (at < 0)
        return false;
    it->fact.type = types[at].type;
    it->fact.dimension = types[at].dimension;
    return true;
}

/* A text with blanks between the words, or an array of words. */
static bool words_read(declaration *it, const json_t *value)
{
    mt_text all;
    if (json_is_string(value)) {
        it->fact.words = mt_arena_add_text(it->reader->arena, json_string_value(value));
        return true;
    }
    mt_text_init(&all);
    for (size_t i = 0; i < json_array_size(value) && json_is_string(json_array_get(value, i)); i++)
        mt_text_write(&all, "%s%s", i == 0 ? "" : " ", json_string_value(json_array_get(value, i)));
    if (all.length > 0)
        it->fact.words = mt_arena_add_text(it->reader->arena, mt_text_get(&all));
    mt_text_free(&all);
    if (!it->fact.words)
        mt_problem_add(it->reader->problems, it->place,
                       "%s: words must be a text with blanks between the words, or an array of words, not %s", it->name,
                       mt_json_get_kind(value));
    return it->fact.words;
}

static bool part_read(declaration *it, const char *key, const json_t *value)
{
    static const char *const keys[] = {"type", "nature", "of", "about", "words"};
    int at;
    if (strcmp(key, "type") == 0)
        return type_read(it, value);
    if (strcmp(key, "words") == 0)
        return words_read(it, value);
    if (strcmp(key, "about") == 0) {
        it->fact.meaning = mt_arena_add_text(it->reader->arena, json_string_value(value));
        return true;
    }
    if (strcmp(key, "nature") == 0) {
        at = choice_read(it, key, value, natures, 3);
        it->fact.nature = at < 0 ? MT_STATE : (mt_nature)at;
        return at >= 0;
    }
    if (strcmp(key, "of") == 0) {
        at = choice_read(it, key, value, mt_key_names, MT_KEYS);
        it->fact.owner = at < 0 ? MT_NO_KEY : (mt_key)at;
        return at >= 0;
    }
    const char *nearest = mt_word_find_nearest(key, keys, 5);
    mt_problem_add(it->reader->problems, mt_reader_find_place(it->reader, key), "%s: unknown field \"%s\"; %s%s%s",
                   it->name, mt_reader_get_shown(it->reader, key),
                   !nearest ? "it takes type, nature, of, about and words" : "did you mean \"", !nearest ? "" : nearest,
                   !nearest ? "" : "\"?");
    return false;
}

static bool fact_complete(declaration *it, const json_t *object)
{
    bool good = true;
    if (!json_object_get(object, "type")) {
        mt_problem_add(it->reader->problems, it->place,
                       "%s: type is missing; it is truth, time, length, area, mass, count, ratio or word", it->name);
        good = false;
    }
    if (it->fact.nature != MT_EVENT_FACT && !json_object_get(object, "of")) {
        mt_problem_add(
            it->reader->problems, it->place,
            "%s: of is missing; it says whose %s it is: system, operator, target, place, party, group or attack",
            it->name, natures[it->fact.nature]);
        good = false;
    }
    if (good && it->fact.words && it->fact.type != MT_TYPE_WORD) {
        mt_problem_add(it->reader->problems, it->place, "%s: words go with the type word", it->name);
        good = false;
    }
    return good;
}

static bool fact_declare(mt_reader *reader, const char *name, const json_t *object, uint16_t *number)
{
    declaration it = {reader,
                      mt_reader_get_shown(reader, name),
                      mt_reader_find_place(reader, name),
                      {.name = name, .owner = MT_NO_KEY, .origin = MT_DECLARED, .source = "declared"}};
    const char *key;
    json_t *value;
    bool good = true;
    if (!json_is_object(object)) {
        mt_problem_add(reader->problems, it.place,
                       "%s must be an object like {\"type\":\"length\",\"of\":\"system\"}, not %s", it.name,
                       mt_json_get_kind(object));
        return false;
    }
    json_object_foreach((json_t *)object, key, value) good = part_read(&it, key, value) && good;
    if (!fact_complete(&it, object) || !good)
        return false;
    it.fact.root = root_of(it.fact.owner);
    return mt_fact_add(reader->vocabulary, &it.fact, it.place, reader->problems, number) == 0;
}

static bool own_name(mt_reader *reader, const char *name)
{
    if (strncmp(name, "x.", 2) == 0 && name[2] != '\0')
        return true;
    mt_problem_add(reader->problems, mt_reader_find_place(reader, name),
                   "a declared fact begins with x., as in \"x.altitude\"; \"%s\" does not",
                   mt_reader_get_shown(reader, name));
    return false;
}

bool mt_starts_read(mt_reader *reader, const char *what, const json_t *value)
{
    const char *text = json_string_value(value);
    int64_t day;
    int code = !text ? MT_ERROR_INPUT : mt_calendar_parse(text, &day);
    if (code == MT_ERROR_RANGE)
        mt_problem_add(reader->problems, mt_reader_find_place(reader, "starts"),
                       "%s: starts: there is no day \"%s\" between the years %d and %d", what,
                       mt_reader_get_shown(reader, text), MT_CALENDAR_FIRST, MT_CALENDAR_LAST);
    else if (code != 0)
        mt_problem_add(reader->problems, mt_reader_find_place(reader, "starts"),
                       "%s: starts must be a date like \"2027-03-01\", not %s", what,
                       !text ? mt_json_get_kind(value)
                             : mt_arena_write(&reader->scratch, "\"%s\"", mt_reader_get_shown(reader, text)));
    else
        reader->starts = mt_arena_add_text(reader->arena, text);
    return code == 0;
}

bool mt_declare_read(mt_reader *reader, const json_t *object)
{
    const char *name;
    json_t *value;
    bool good = true;
    uint16_t number;
    if (reader->events > 0) {
        MT_PROBLEM(reader, NULL, "declare must stand before the first event");
        return false;
    }
    json_object_foreach((json_t *)object, name, value) if (strcmp(name, "starts") == 0) good =
        mt_starts_read(reader, "declare", value) && good;
    else good =
        !mt_reader_is_full(reader) && own_name(reader, name) && fact_declare(reader, name, value, &number) && good;
    return good;
}

bool mt_declared_read(mt_reader *reader, const json_t *object, mt_opening *opening)
{
    const char *name;
    json_t *value;
    mt_fact *facts;
    if (!object)
        return true;
    if (!json_is_object(object)) {
        MT_PROBLEM(reader, NULL, "open: declared must be an object, not %s", mt_json_get_kind(object));
        return false;
    }
    opening->declared = facts = mt_arena_get_array(reader->arena, json_object_size(object), sizeof *facts);
    json_object_foreach((json_t *)object, name, value)
    {
        uint16_t number;
        if (!fact_declare(reader, name, value, &number))
            return false;
        facts[opening->declared_count++] = reader->vocabulary->facts[number];
    }
    return true;
}
