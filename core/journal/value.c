/* The value of a fact on a line: a truth, a word, or a quantity as a number in JSON's unit or as a text with its unit.
 * Wrong ones are answered with what would have been right. */
#include "journal/reader.h"

#include <string.h>
#include <strings.h>

/* How a number of each dimension is given, for messages. */
static const struct {
    const char *given, *example;
} ways[MT_DIMENSIONS] = {
    [MT_PLAIN] = {"a number or a text like \"30 %\"", "30 %"}, [MT_TIME] = {"seconds or a text like \"4 s\"", "4 s"},
    [MT_LENGTH] = {"metres or a text like \"4 m\"", "4 m"},    [MT_AREA] = {"km2 or a text like \"4 km2\"", "4 km2"},
    [MT_MASS] = {"kg or a text like \"4 kg\"", "4 kg"},
};

static bool range_problem(mt_reader *reader, const mt_span *span, const char *what, mt_dimension dimension)
{
    MT_PROBLEM(reader, span, "%s is out of range%s", what,
               dimension == MT_TIME ? "; a time must stay below 285 years" : "");
    return false;
}

static bool unit_problem(mt_reader *reader, const mt_span *span, const char *what, const char *text,
                         mt_dimension wanted, mt_dimension found)
{
    mt_place place = mt_reader_get_place(reader, span);
    const char *shown = mt_reader_get_shown(reader, text);
    if (wanted == MT_PLAIN)
        mt_problem_add(reader->problems, place, "%s is a plain number, but \"%s\" is %s; leave out the unit", what,
                       shown, mt_dimension_get_name(found));
    else if (found == MT_PLAIN)
        mt_problem_add(reader->problems, place, "%s is %s, but \"%s\" has no unit of that; %s takes %s", what,
                       mt_dimension_get_name(wanted), shown, mt_dimension_get_name(wanted),
                       mt_dimension_get_units(wanted));
    else
        mt_problem_add(reader->problems, place, "%s is %s, but \"%s\" is %s; %s takes %s", what,
                       mt_dimension_get_name(wanted), shown, mt_dimension_get_name(found),
                       mt_dimension_get_name(wanted), mt_dimension_get_units(wanted));
    return false;
}

/* "4 s", or "never" where it is a time. */
static bool quantity_text(mt_reader *reader, const mt_span *span, const char *what, const char *text,
                          mt_dimension wanted, double *out)
{
    mt_dimension found;
    if (wanted == MT_TIME && strcmp(text, "never") == 0) {
        *out = (double)MT_FOREVER;
        return true;
    }
    int code = mt_quantity_parse(text, out, &found);
    if (code == MT_ERROR_RANGE)
        return range_problem(reader, span, what, wanted);
    if (code < 0) {
        MT_PROBLEM(reader, span, "%s: \"%s\" is no number with a unit, like \"%s\"; %s takes %s", what,
                   mt_reader_get_shown(reader, text), ways[wanted].example, mt_dimension_get_name(wanted),
                   mt_dimension_get_units(wanted));
        return false;
    }
    return found == wanted || unit_problem(reader, span, what, text, wanted, found);
}

static bool quantity_read(mt_reader *reader, const mt_span *span, const char *what, const json_t *value,
                          mt_dimension dimension, bool null_too, double *out)
{
    const char *unit = mt_dimension_get_unit(dimension);
    if (json_is_string(value))
        return quantity_text(reader, span, what, json_string_value(value), dimension, out);
    if (!json_is_number(value)) {
        MT_PROBLEM(reader, span, "%s must be %s%s, not %s", what, ways[dimension].given, null_too ? ", or null" : "",
                   mt_json_get_kind(value));
        return false;
    }
    if (mt_quantity_read(reader->text + span->value, span->value_length, mt_unit_find(unit, strlen(unit)), out) < 0)
        return range_problem(reader, span, what, dimension);
    return true;
}

bool mt_time_read(mt_reader *reader, const mt_span *span, const char *what, const json_t *value, double *out)
{
    if (json_is_string(value) && strcmp(json_string_value(value), "never") == 0)
        return range_problem(reader, span, what, MT_TIME);
    return quantity_read(reader, span, what, value, MT_TIME, false, out);
}

/* The nearest word of an enumeration, or NULL. */
static const char *nearest_word(mt_reader *reader, const mt_fact *fact, const char *word)
{
    const char *list[64];
    size_t count = 0;
    char *save = NULL;
    for (char *next = strtok_r(mt_arena_add_text(&reader->scratch, fact->words), " ", &save); next && count < 64;
         next = strtok_r(NULL, " ", &save))
        list[count++] = next;
    return mt_word_find_nearest(word, list, count);
}

static bool word_text(mt_reader *reader, const mt_span *span, const mt_fact *fact, const char *word, double *out)
{
    if (mt_fact_has_word(fact, word)) {
        *out = mt_name_add(reader->vocabulary->names, word);
        return true;
    }
    const char *nearest = nearest_word(reader, fact, word);
    if (nearest)
        MT_PROBLEM(reader, span, "%s: unknown word \"%s\"; did you mean \"%s\"?", fact->name,
                   mt_reader_get_shown(reader, word), nearest);
    else
        MT_PROBLEM(reader, span, "%s: unknown word \"%s\"; its words are: %s", fact->name,
                   mt_reader_get_shown(reader, word), fact->words);
    return false;
}

static bool word_read(mt_reader *reader, const mt_span *span, const mt_fact *fact, const json_t *value, double *out)
{
    const char *word = json_string_value(value);
    if (word && *word != '\0')
        return word_text(reader, span, fact, word, out);
    MT_PROBLEM(reader, span, "%s must be a word in quotes, or null, not %s", fact->name,
               !word ? mt_json_get_kind(value) : "an empty text");
    return false;
}

bool mt_value_read(mt_reader *reader, const mt_span *span, const mt_fact *fact, const json_t *value, double *out)
{
    if (json_is_null(value)) {
        *out = MT_UNKNOWN;
        return true;
    }
    if (fact->type == MT_TYPE_NUMBER)
        return quantity_read(reader, span, fact->name, value, fact->dimension, true, out);
    if (fact->type == MT_TYPE_WORD)
        return word_read(reader, span, fact, value, out);
    if (!json_is_boolean(value)) {
        MT_PROBLEM(reader, span, "%s must be true, false or null, not %s", fact->name, mt_json_get_kind(value));
        return false;
    }
    *out = json_is_true(value);
    return true;
}

/* ---- from a cell ---- */

static bool quantity_cell(mt_reader *reader, const mt_span *span, const char *what, const char *text,
                          mt_dimension dimension, double *out)
{
    const char *unit = mt_dimension_get_unit(dimension);
    int code = mt_quantity_read(text, strlen(text), mt_unit_find(unit, strlen(unit)), out);
    if (code == MT_ERROR_RANGE)
        return range_problem(reader, span, what, dimension);
    return code == 0 || quantity_text(reader, span, what, text, dimension, out);
}

bool mt_time_read_cell(mt_reader *reader, const mt_span *span, const char *what, const char *text, double *out)
{
    if (strcmp(text, "never") == 0)
        return range_problem(reader, span, what, MT_TIME);
    return quantity_cell(reader, span, what, text, MT_TIME, out);
}

bool mt_value_read_cell(mt_reader *reader, const mt_span *span, const mt_fact *fact, const char *text, double *out)
{
    if (strcmp(text, "null") == 0) {
        *out = MT_UNKNOWN;
        return true;
    }
    if (fact->type == MT_TYPE_NUMBER)
        return quantity_cell(reader, span, fact->name, text, fact->dimension, out);
    if (fact->type == MT_TYPE_WORD)
        return word_text(reader, span, fact, text, out);
    *out = strcasecmp(text, "true") == 0; /* spreadsheets write TRUE */
    if (*out == 0 && strcasecmp(text, "false") != 0) {
        MT_PROBLEM(reader, span, "%s must be true, false or null, not \"%s\"", fact->name,
                   mt_reader_get_shown(reader, text));
        return false;
    }
    return true;
}
