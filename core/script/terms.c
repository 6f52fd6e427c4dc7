/* Terms and their readings, and what a treaty knowingly leaves out. */
#include <string.h>

#include "script/file.h"

static const mt_rule reading_rules[] = {
    {"value", mt_spot_read_clause, offsetof(mt_reading_source, value), 0, "martens.clause",
     "what the word means under this reading"},
    {"by", mt_spot_read_text, offsetof(mt_reading_source, by), 0, "string",
     "whose reading it is; \"assumed\" if it is yours"},
    {"source", mt_spot_read_text, offsetof(mt_reading_source, source), 0, "string",
     "where it stands; \"assumed\" if nowhere"},
};
const mt_shape mt_form_reading = {"reading", "a reading", MT_FORM_RULES(reading_rules), 0, NULL, 0};

static void read_reading(mt_load *load, const mt_spot *spot, void *item)
{
    mt_reading_source *reading = item;
    reading->name = mt_arena_add_text(load->arena, spot->key);
    reading->place = mt_spot_get_name_place(load, spot);
    if (!mt_spot_read_table(load, spot, reading, &mt_form_reading))
        return;
    if (!reading->value.text)
        mt_spot_add_problem(load, spot,
                            "value is missing: what the word means under this reading, as in value = \"10 s\"");
    if (!reading->by)
        mt_spot_add_problem(load, spot, "by is missing: whose reading it is; \"assumed\" if it is yours");
    if (!reading->source)
        mt_spot_add_problem(load, spot, "source is missing: where it stands; \"assumed\" if nowhere");
}

static void read_readings(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule)
{
    mt_term_source *term = target;
    (void)rule;
    term->reading = mt_spot_read_map(load, spot, sizeof *term->reading, read_reading, &term->reading_count);
}

static void check_default(mt_load *load, const mt_spot *spot, const mt_term_source *term)
{
    const char *chosen = term->by_default.text,
               **names = mt_arena_get_array(load->arena, term->reading_count + 1, sizeof *names);
    if (!chosen && term->reading_count > 1)
        mt_spot_add_missing(load, spot, "default", "which of its readings stands if none is chosen");
    for (size_t i = 0; i < term->reading_count; i++) {
        names[i] = term->reading[i].name;
        if (chosen && strcmp(names[i], chosen) == 0)
            return;
    }
    mt_spot field = mt_spot_get_key(spot, "default");
    if (chosen && term->reading_count > 0)
        mt_spot_add_problem(load, &field, "no reading of the term is named '%s'%s", chosen,
                            mt_load_find_hint(load, chosen, names, term->reading_count, true));
}

static const mt_rule term_rules[] = {
    {"cite", mt_spot_read_text, offsetof(mt_term_source, cite), 0, "string", "where the word stands"},
    {"text", mt_spot_read_texts, offsetof(mt_term_source, text), 0, "martens.texts", "the word, as the text has it"},
    {"default", mt_spot_read_words, offsetof(mt_term_source, by_default), 0, "string",
     "which of its readings stands if none is chosen"},
    {"readings", read_readings, 0, 0, "table<string, martens.reading>", "the ways in which it can be read"},
};
const mt_shape mt_form_term = {"term", "a term", MT_FORM_RULES(term_rules), 0, NULL, 0};

static void read_term(mt_load *load, const mt_spot *spot, void *item)
{
    mt_term_source *term = item;
    term->name = mt_arena_add_text(load->arena, spot->key);
    term->place = mt_spot_get_name_place(load, spot);
    if (!mt_spot_read_table(load, spot, term, &mt_form_term))
        return;
    check_default(load, spot, term);
    if (term->reading_count == 0)
        mt_spot_add_problem(
            load, spot,
            "readings is missing: at least one, as in readings = { [\"ten seconds\"] = { value = \"10 s\" } }");
}

void mt_spot_read_terms(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule)
{
    mt_treaty *treaty = target;
    (void)rule;
    treaty->term = mt_spot_read_map(load, spot, sizeof *treaty->term, read_term, &treaty->term_count);
}

static const mt_rule not_encoded_rules[] = {
    {"id", mt_spot_read_text, offsetof(mt_not_encoded, id), 0, "string", "its number in the text"},
    {"cite", mt_spot_read_text, offsetof(mt_not_encoded, cite), 0, "string", "where it stands in the text"},
    {"kind", mt_spot_read_text, offsetof(mt_not_encoded, kind), 0, "string", "what kind of rule it is"},
    {"text", mt_spot_read_texts, offsetof(mt_not_encoded, text), 0, "martens.texts", "what it says, in your own words"},
    {"why", mt_spot_read_text, offsetof(mt_not_encoded, why), 0, "string", "the reason for which it is not encoded"},
    {"verified", mt_spot_read_truth, offsetof(mt_not_encoded, verified), 0, "boolean",
     "false where it was not read in the document"},
};
const mt_shape mt_form_not_encoded = {
    "not_encoded", "an entry of not_encoded", MT_FORM_RULES(not_encoded_rules), 0, NULL, 0};

static void read_left_out(mt_load *load, const mt_spot *spot, void *item)
{
    mt_not_encoded *one = item;
    one->verified = true;
    one->place = mt_spot_get_place(load, spot);
    if (!mt_spot_read_table(load, spot, one, &mt_form_not_encoded))
        return;
    if (!one->cite)
        mt_spot_add_problem(load, spot, "cite is missing: where it stands in the text");
    if (one->text.count == 0)
        mt_spot_add_problem(load, spot, "text is missing: what it says, in your own words");
    if (!one->why)
        mt_spot_add_problem(load, spot, "why is missing: the reason for which it is not encoded");
}

void mt_spot_read_not_encoded(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule)
{
    mt_treaty *treaty = target;
    (void)rule;
    treaty->not_encoded =
        mt_spot_read_list(load, spot, sizeof *treaty->not_encoded, read_left_out, &treaty->not_encoded_count);
}
