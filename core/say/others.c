/* The other breaches of a provision: time, who, and the sentence, a line each. */
#include "say/page.h"

#define MOST 10

static const char *name_of(const mt_page *page, const mt_judgement *judgement, mt_key key)
{
    if (judgement->who_text[key])
        return judgement->who_text[key];
    return judgement->who[key] ? mt_name_get_text(page->source->vocabulary->names, judgement->who[key]) : NULL;
}

/* "the system sentry, bus-2": whom a reader looks for first. */
static void add_who(mt_text *out, const mt_page *page, const mt_judgement *judgement)
{
    static const mt_key order[] = {MT_SYSTEM, MT_TARGET, MT_PARTY, MT_OPERATOR, MT_PLACE};
    size_t told = 0;
    for (size_t i = 0; i < sizeof order / sizeof *order && told < 2; i++) {
        const char *name = name_of(page, judgement, order[i]);
        if (!name)
            continue;
        mt_text_add(out, told++ ? ", " : "");
        mt_template_say_pattern(out, page->language, page->language->key[order[i]].named, name, NULL, NULL);
    }
}

static void say_other(const mt_page *page, const mt_provision_record *rule, const mt_judgement *judgement, size_t width)
{
    const char *starts = page->source->opening->starts;
    mt_text time, who, sentence, line;
    mt_text_init(&time);
    mt_text_init(&who);
    mt_text_init(&sentence);
    mt_text_init(&line);
    mt_point_say(&time, page->language, (double)judgement->t, starts);
    add_who(&who, page, judgement);
    mt_sentence_say(&sentence, page->language, judgement, rule, starts);
    if (who.length)
        mt_template_say(&line, page->language, MT_T_OTHER, mt_text_get(&who), mt_text_get(&sentence), NULL);
    else
        mt_text_add(&line, mt_text_get(&sentence));
    mt_page_add_row(page, 2, mt_text_get(&time), width, mt_text_get(&line));
    mt_text_free(&line);
    mt_text_free(&sentence);
    mt_text_free(&who);
    mt_text_free(&time);
}

void mt_others_say(const mt_page *page, size_t treaty, size_t provision)
{
    const mt_treaty_record *text = &page->source->opening->treaty[treaty];
    const mt_provision_summary *summary = &page->source->summary->treaty[treaty].provision[provision];
    if (summary->breach_count < 2)
        return;
    size_t most = summary->breach_count - 1 < MOST ? summary->breach_count - 1 : MOST, width = 0;
    mt_text words;
    mt_text_init(&words);
    for (size_t i = 1; i <= most; i++) {
        mt_text_reset(&words);
        mt_point_say(&words, page->language, (double)summary->breach[i].t, page->source->opening->starts);
        size_t columns = mt_text_get_columns(mt_text_get(&words));
        width = columns > width ? columns : width;
    }
    mt_page_add_heading(page, MT_T_HEAD_OTHERS);
    for (size_t i = 1; i <= most; i++)
        say_other(page, &text->provision[provision], &summary->breach[i], width);
    mt_text_reset(&words);
    mt_count_say(&words, page->language, (double)(summary->breach_count - 1 - most));
    if (summary->breach_count - 1 > most)
        mt_page_say(page, 2, MT_T_OTHERS_MORE, mt_text_get(&words), NULL, NULL);
    if (page->source->journal)
        mt_page_say(page, 2, MT_T_OTHERS_ALL, page->source->journal, text->id, text->provision[provision].id);
    mt_text_free(&words);
}
