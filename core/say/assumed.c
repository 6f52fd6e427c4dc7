/* What a verdict rests on, and what would have changed it: readings and whose they are, what the author of the scenario
 * said, numbers that are assumed, words that were not tested. */
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
        mt_word_say(&plain, page->language, reading->term);
        mt_template_say(&line, page->language, MT_T_READ_AS, mt_text_get(&plain), reading->reading, NULL);
        if (reading->by)
            mt_said_say(&whose, page->language, reading->by);
        if (reading->source && !(reading->by && strcmp(reading->by, reading->source) == 0)) {
            if (whose.length)
                mt_template_say(&whose, page->language, MT_T_AND, NULL, NULL, NULL);
            mt_said_say(&whose, page->language, reading->source);
        }
        if (whose.length)
            mt_template_say(&line, page->language, MT_T_BY, mt_text_get(&whose), NULL, NULL);
        mt_text_add_char(&line, '.');
        mt_layout_write_paragraph(page->out, mt_text_get(&line), 2, 4, page->style);
        mt_text_free(&plain);
        mt_text_free(&whose);
        mt_text_free(&line);
    }
}

static bool is_said(const mt_judgement *judgement, size_t ground)
{
    for (size_t i = 0; i < ground; i++)
        if (judgement->ground[i].declared && mt_ground_is_same(&judgement->ground[i], &judgement->ground[ground], true))
            return true;
    return false;
}

static void say_declared(const mt_page *page, const mt_judgement *judgement)
{
    mt_text list;
    mt_text_init(&list);
    for (size_t i = 0; i < judgement->ground_count; i++) {
        if (!judgement->ground[i].declared || is_said(judgement, i))
            continue;
        if (list.length)
            mt_template_say(&list, page->language, MT_T_AND, NULL, NULL, NULL);
        mt_ground_say(&list, page->language, &judgement->ground[i], true);
    }
    if (list.length)
        mt_page_say(page, 2, MT_T_DECLARED, mt_text_get(&list), NULL, NULL);
    mt_text_free(&list);
}

void mt_missing_say(const mt_page *page, const mt_provision_summary *summary)
{
    for (size_t i = 0; i < summary->missing_count; i++) {
        const mt_count_record *missing = &summary->missing[i];
        mt_text times, number;
        mt_text_init(&times);
        mt_text_init(&number);
        mt_count_say(&number, page->language, (double)missing->count);
        mt_template_say(&times, page->language, missing->count == 1 ? MT_T_TIMES_ONE : MT_T_TIMES, mt_text_get(&number),
                        NULL, NULL);
        mt_text noun;
        mt_text_init(&noun);
        mt_ground_say_noun(&noun, page->language, missing->name);
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
            mt_word_say(&value, page->language, parameter->word);
        else
            mt_amount_say(&value, page->language, parameter->value, parameter->dimension);
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
    mt_layout_write_toned(&toned, mt_text_get(&words), MT_TONE_DOUBT, page->style);
    mt_layout_write_paragraph(page->out, mt_text_get(&toned), 2, 2, page->style);
    mt_text_free(&toned);
    mt_text_free(&words);
}

void mt_assumed_say(const mt_page *page, size_t treaty, size_t provision, const mt_judgement *judgement)
{
    const mt_opening *opening = page->source->opening;
    const mt_treaty_record *text = &opening->treaty[treaty];
    const mt_provision_record *rule = &text->provision[provision];
    mt_page_add_heading(page, MT_T_HEAD_ASSUMED);
    if (!rule->verified)
        say_warning(page, MT_T_UNVERIFIED, NULL);
    for (size_t i = 0; i < opening->file_count; i++)
        if (opening->file[i].unchecked)
            say_warning(page, MT_T_UNCHECKED_MODEL, opening->file[i].path);
    mt_text standing;
    mt_text_init(&standing);
    mt_word_say(&standing, page->language, text->standing ? text->standing : "?");
    mt_page_say(page, 2, MT_T_ADOPTED, mt_text_get(&standing), NULL, NULL);
    mt_text_free(&standing);
    say_readings(page, rule);
    if (judgement)
        say_declared(page, judgement);
    if (page->source->summary->treaty[treaty].provision[provision].verdict !=
        MT_UNDETERMINED) /* else they stand under "why" */
        mt_missing_say(page, &page->source->summary->treaty[treaty].provision[provision]);
    say_settings(page, true);
    say_settings(page, false);
    mt_phrases_walk_uncoded(rule->text, say_uncoded, (void *)page);
}
