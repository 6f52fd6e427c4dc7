/* The lesson of `try`: one breach on one screen. It is made ever shorter until it fits. */
#include "say/page.h"

#define LINES 24

static size_t count_lines(const char *text)
{
    size_t lines = 0;
    for (; *text; text++)
        lines += *text == '\n';
    return lines;
}

static void say_label(const mt_page *page, mt_template id, const char *one, const char *two)
{
    mt_text words, toned;
    mt_text_init(&words);
    mt_text_init(&toned);
    mt_template_say(&words, page->language, id, one, two, NULL);
    mt_layout_write_toned(&toned, mt_text_get(&words), MT_TONE_STRONG, page->style);
    mt_layout_write_paragraph(page->out, mt_text_get(&toned), 0, 2, page->style);
    mt_text_free(&toned);
    mt_text_free(&words);
}

/* tight: 0 all of it … 4 only what the lesson cannot do without. */
static void say_all(const mt_page *page, size_t treaty, size_t provision, unsigned tight)
{
    const mt_opening *opening = page->source->opening;
    const mt_provision_record *rule = &opening->treaty[treaty].provision[provision];
    const mt_provision_summary *summary = &page->source->summary->treaty[treaty].provision[provision];
    const mt_judgement *judgement = mt_provision_find_shown(page, treaty, provision);
    mt_text text;
    mt_text_init(&text);
    say_label(page, MT_T_LESSON_TITLE, opening->title ? opening->title : opening->scenario, NULL);
    say_label(page, MT_T_LESSON_WHO, NULL, NULL);
    mt_affected_say(page, judgement, 2);
    mt_template_say(&text, page->language, MT_T_RULE_OF, opening->treaty[treaty].id, rule->id, NULL);
    say_label(page, MT_T_LESSON_RULE, mt_text_get(&text),
              mt_verdict_say(page->language, summary->verdict, rule->force));
    mt_text_reset(&text);
    mt_phrases_say(&text, rule->text, judgement, rule, page->style);
    mt_layout_write_paragraph(page->out, mt_text_get(&text), 2, 2, page->style);
    mt_text_reset(&text);
    if (judgement) {
        say_label(page, MT_T_LESSON_WHEN, NULL, NULL);
        mt_timeline_say(page, judgement, rule->form, tight < 4 ? 4 - tight : 1, 2);
        mt_sentence_say(&text, page->language, judgement, rule, opening->starts);
        say_label(page, MT_T_LESSON_WHY, NULL, NULL);
        mt_layout_write_paragraph(page->out, mt_text_get(&text), 2, 2, page->style);
        if (judgement->flips_sought) {
            say_label(page, MT_T_LESSON_CURE, NULL, NULL);
            mt_flips_say(page, judgement, tight > 0, 2);
        }
    }
    if (tight < 3)
        mt_text_add_char(page->out, '\n');
    if (opening->scenario)
        mt_page_say(page, 0, MT_T_LESSON_NEXT, opening->scenario, NULL, NULL);
    mt_text_free(&text);
}

/* What still does not fit (a text of twenty lines) is cut, and says so. */
static void cut(mt_text *text)
{
    size_t at = 0;
    for (size_t lines = 0; lines + 1 < LINES && at < text->length; at++)
        lines += text->data[at] == '\n';
    text->length = at;
    mt_text_add(text, "...\n");
}

void mt_source_say_lesson(mt_text *out, const mt_say_source *source, size_t treaty, size_t provision,
                          const mt_say_style *style)
{
    mt_text lesson;
    mt_text_init(&lesson);
    mt_page page = mt_page_new(&lesson, source, style);
    for (unsigned tight = 0; tight <= 4; tight++) {
        mt_text_reset(&lesson);
        say_all(&page, treaty, provision, tight);
        if (count_lines(mt_text_get(&lesson)) <= LINES)
            break;
    }
    if (count_lines(mt_text_get(&lesson)) > LINES)
        cut(&lesson);
    mt_text_add(out, mt_text_get(&lesson));
    mt_text_free(&lesson);
}
