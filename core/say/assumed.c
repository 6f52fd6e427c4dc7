/* What a verdict rests on, and what would have changed it: readings and whose they are, what the author of the scenario said,
 * numbers that are assumed, words that were not tested. */
#include <string.h>

#include "say/page.h"

static void say_readings(const mt_page *page, const mt_provision_record *provision)
{
    for (size_t i = 0; i < provision->reading_count; i++) {
        const mt_reading_record *reading = &provision->reading[i];
        mt_text line, whose, plain;
        mt_text_init(&line);
        mt_text_init(&whose);
        mt_text_init(&plain);
        mt_word_say(&plain, reading->term);
        mt_template_say(&line, page->language, MT_T_READ_AS, mt_text_get(&plain), reading->reading, NULL);
        mt_text_add(&whose, reading->by ? reading->by : "");
        if (reading->source && !(reading->by && strcmp(reading->by, reading->source) == 0))
            mt_text_addf(&whose, "%s%s", whose.length ? "; " : "", reading->source);
        if (whose.length)
            mt_template_say(&line, page->language, MT_T_BY, mt_text_get(&whose), NULL, NULL);
        mt_text_addc(&line, '.');
        mt_say_paragraph(page->out, mt_text_get(&line), 2, 4, page->style);
        mt_text_free(&plain);
        mt_text_free(&whose);
        mt_text_free(&line);
    }
}

static void say_declared(const mt_page *page, const mt_judgement *judgement)
{
    mt_text list;
    mt_text_init(&list);
    for (size_t i = 0; i < judgement->ground_count; i++) {
        mt_text clause;
        mt_text_init(&clause);
        if (judgement->ground[i].declared) {
            mt_ground_say(&clause, page->language, &judgement->ground[i], true);
            if (!strstr(mt_text_get(&list), mt_text_get(&clause)))
                mt_text_addf(&list, "%s%s", list.length ? page->language->sentence[MT_T_AND] : "", mt_text_get(&clause));
        }
        mt_text_free(&clause);
    }
    if (list.length)
        mt_page_say(page, 2, MT_T_DECLARED, mt_text_get(&list), NULL, NULL);
    mt_text_free(&list);
}

static void say_missing(const mt_page *page, const mt_provision_summary *summary)
{
    for (size_t i = 0; i < summary->missing_count; i++) {
        const mt_count_record *missing = &summary->missing[i];
        mt_text times, number;
        mt_text_init(&times);
        mt_text_init(&number);
        mt_text_number(&number, (double)missing->count);
        mt_template_say(&times, page->language, missing->count == 1 ? MT_T_TIMES_ONE : MT_T_TIMES, mt_text_get(&number), NULL, NULL);
        mt_text noun;
        mt_text_init(&noun);
        mt_ground_noun(&noun, page->language, missing->name);
        mt_page_say(page, 2, MT_T_UNKNOWN_FACTS, mt_text_get(&noun), mt_text_get(&times), NULL);
        mt_text_free(&noun);
        mt_text_free(&number);
        mt_text_free(&times);
    }
}

static bool is_assumed(const mt_parameter_record *parameter)
{
    return parameter->source && strcmp(parameter->source, "assumed") == 0;
}

/* set: those changed for this run; else those that are assumed. */
static void say_settings(const mt_page *page, bool set)
{
    const mt_opening *opening = page->source->opening;
    mt_text list;
    mt_text_init(&list);
    for (size_t i = 0; i < opening->parameter_count; i++) {
        const mt_parameter_record *parameter = &opening->parameter[i];
        if (set ? !parameter->is_set : parameter->is_set || !is_assumed(parameter))
            continue;
        mt_text value;
        mt_text_init(&value);
        if (parameter->word)
            mt_text_add(&value, parameter->word);
        else
            mt_quantity_say(&value, parameter->value, parameter->dimension);
        mt_text_add(&list, list.length ? ", " : "");
        mt_template_say(&list, page->language, MT_T_SETTING, parameter->name, mt_text_get(&value), NULL);
        mt_text_free(&value);
    }
    if (list.length)
        mt_page_say(page, 2, set ? MT_T_SETTING_CHANGED : MT_T_SETTING_ASSUMED, mt_text_get(&list), NULL, NULL);
    mt_text_free(&list);
}

static void say_uncoded(void *context, const char *words)
{
    mt_page_say(context, 2, MT_T_UNCODED_PHRASE, words, NULL, NULL);
}

static void say_warning(const mt_page *page, mt_template id, const char *one)
{
    mt_text words;
    mt_text toned;
    mt_text_init(&words);
    mt_text_init(&toned);
    mt_template_say(&words, page->language, id, one, NULL, NULL);
    mt_say_toned(&toned, mt_text_get(&words), MT_TONE_DOUBT, page->style);
    mt_say_paragraph(page->out, mt_text_get(&toned), 2, 2, page->style);
    mt_text_free(&toned);
    mt_text_free(&words);
}

void mt_assumed_say(const mt_page *page, size_t treaty, size_t provision, const mt_judgement *judgement)
{
    const mt_opening *opening = page->source->opening;
    const mt_treaty_record *text = &opening->treaty[treaty];
    const mt_provision_record *rule = &text->provision[provision];
    mt_page_heading(page, MT_T_HEAD_ASSUMED);
    if (!rule->verified)
        say_warning(page, MT_T_UNVERIFIED, NULL);
    for (size_t i = 0; i < opening->file_count; i++)
        if (opening->file[i].unchecked)
            say_warning(page, MT_T_UNCHECKED_MODEL, opening->file[i].path);
    mt_page_say(page, 2, MT_T_ADOPTED, text->standing ? text->standing : "?", NULL, NULL);
    say_readings(page, rule);
    if (judgement)
        say_declared(page, judgement);
    say_missing(page, &page->source->summary->treaty[treaty].provision[provision]);
    say_settings(page, true);
    say_settings(page, false);
    mt_phrases_uncoded(rule->text, say_uncoded, (void *)page);
}

/* ---- what would have changed it ---- */

static bool is_name_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '.';
}

static bool is_setting(const mt_opening *opening, const char *name)
{
    for (size_t i = 0; i < opening->parameter_count; i++)
        if (strcmp(opening->parameter[i].name, name) == 0)
            return true;
    return false;
}

/* Explains each name of a fact or a setting in the text once. */
static void explain_names(mt_text *out, const mt_page *page, const char *text)
{
    for (const char *end; *text; text = end) {
        for (end = text; is_name_letter(*end); end++)
            continue;
        if (end == text) {
            end++;
            continue;
        }
        mt_text name, line, noun;
        mt_text_init(&name);
        mt_text_init(&line);
        mt_text_init(&noun);
        mt_text_addn(&name, text, (size_t)(end - text));
        uint16_t fact = mt_fact_find(page->source->vocabulary, mt_text_get(&name));
        if (fact != MT_NO_FACT)
            mt_ground_noun(&noun, page->language, mt_text_get(&name));
        if (fact < MT_FACTS)
            mt_template_say(&line, page->language, MT_T_MEANS, mt_text_get(&name), mt_text_get(&noun), NULL);
        else if (fact == MT_NO_FACT && is_setting(page->source->opening, mt_text_get(&name)))
            mt_template_say(&line, page->language, MT_T_MEANS_SETTING, mt_text_get(&name), NULL, NULL);
        if (line.length && !strstr(mt_text_get(out), mt_text_get(&line)))
            mt_text_addf(out, "%s%s", out->length ? " " : "", mt_text_get(&line));
        mt_text_free(&noun);
        mt_text_free(&line);
        mt_text_free(&name);
    }
}

void mt_flip_say(const mt_page *page, const char *flip, size_t indent)
{
    if (!*flip) {
        mt_page_say(page, indent, MT_T_NO_FLIP, NULL, NULL, NULL);
        return;
    }
    mt_text names, toned, one;
    mt_text_init(&names);
    mt_text_init(&toned);
    mt_text_init(&one);
    for (const char *at = flip; *at; at += *at == ';') {
        size_t length = strcspn(at, ";");
        mt_text_clear(&one);
        mt_text_addn(&one, at, length);
        mt_say_paragraph(page->out, mt_text_get(&one), indent, indent + 2, page->style);
        at += length;
    }
    explain_names(&names, page, flip);
    if (names.length) {
        mt_say_toned(&toned, mt_text_get(&names), MT_TONE_DIM, page->style);
        mt_say_paragraph(page->out, mt_text_get(&toned), indent, indent, page->style);
    }
    mt_text_free(&one);
    mt_text_free(&toned);
    mt_text_free(&names);
}
