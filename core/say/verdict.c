/* Verdicts: their word and tone by force, and the small things that every part of a page begins with. */
#include "say/page.h"

mt_page mt_page_new(mt_text *out, const mt_say_source *source, const mt_say_style *style)
{
    return (mt_page){out, source, style, mt_language_find(style->language), 1};
}

void mt_page_say(const mt_page *page, size_t indent, mt_template id, const char *one, const char *two,
                 const char *three)
{
    mt_text words;
    mt_text_init(&words);
    mt_template_say(&words, page->language, id, one, two, three);
    mt_layout_write_paragraph(page->out, mt_text_get(&words), indent, indent, page->style);
    mt_text_free(&words);
}

static void say_heading(const mt_page *page, const char *text, unsigned level)
{
    static const char marks[] = "#### ";
    if (page->style->markdown)
        mt_markdown_write_block(page->out, marks + (level < 4 ? 4 - level : 0), text);
    else
        mt_layout_write_heading(page->out, text, page->style);
}

void mt_page_add_title(const mt_page *page, const char *text) { say_heading(page, text, page->level); }

void mt_page_add_gap(const mt_page *page)
{
    if (!page->style->markdown)
        mt_text_add_char(page->out, '\n');
}

void mt_page_add_heading(const mt_page *page, mt_template id)
{
    mt_text words;
    mt_text_init(&words);
    mt_template_say(&words, page->language, id, NULL, NULL, NULL);
    mt_page_add_gap(page);
    say_heading(page, mt_text_get(&words), page->level + 1);
    mt_text_free(&words);
}

const char *mt_verdict_say(const mt_language *language, mt_verdict verdict, mt_force force)
{
    return force == MT_MUST ? language->verdict[verdict] : language->verdict_of_advice[verdict];
}

/* Only a broken duty is red. */
mt_tone mt_verdict_get_tone(mt_verdict verdict, mt_force force)
{
    static const mt_tone tones[MT_VERDICTS] = {
#define MT_VERDICT(id, name, key, judged, rank, tone) MT_TONE_##tone,
#include "facts/verdicts.def"
    };
    return tones[verdict] == MT_TONE_BAD && force != MT_MUST ? MT_TONE_DOUBT : tones[verdict];
}
