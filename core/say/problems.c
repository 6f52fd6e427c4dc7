/* Problems, as a compiler shows them: the place, the words, the line, a caret under the wrong stretch. */
#include <string.h>

#include "say/page.h"

static void say_place(mt_text *out, const mt_place *place)
{
    if (!place->file)
        return;
    mt_text_add(out, place->file);
    if (place->line > 0)
        mt_text_write(out, ":%d", place->line);
    if (place->line > 0 && place->column > 0)
        mt_text_write(out, ":%d", place->column);
    mt_text_add(out, ": ");
}

/* length bytes of a source line; a tab counts, and is printed, as one blank. */
static void add_source(mt_text *out, const char *source, size_t length)
{
    for (size_t i = 0; i < length; i++)
        mt_text_add_char(out, source[i] == '\t' ? ' ' : source[i]);
}

/* Steps back or on to where a letter begins, so that none is cut in two. */
static size_t letter_edge(const char *source, size_t at)
{
    while (at > 0 && ((unsigned char)source[at] & 0xC0) == 0x80)
        at--;
    return at;
}

/* Of a long line only the window around the wrong stretch is shown. */
static void say_caret(mt_text *out, const mt_place *place, const mt_say_style *style)
{
    const char *source = place->source;
    size_t whole = strcspn(source, "\r\n"), at = (size_t)place->column - 1;
    size_t room = style->columns > 20 ? style->columns - 4 : 16;
    if (at > whole)
        at = whole;
    size_t from = at > room * 2 / 3 ? letter_edge(source, at - room / 2) : 0;
    size_t shown = whole - from > room ? letter_edge(source, from + room) - from : whole - from;
    size_t marked = place->length > 0 ? (size_t)place->length : 1;
    if (marked > from + shown - at)
        marked = from + shown > at ? from + shown - at : 1;
    mt_text_add(out, "  ");
    add_source(out, source + from, shown);
    mt_text_add(out, "\n  ");
    mt_page_add_blanks(out, mt_page_get_columns(source + from, at - from));
    mt_text caret;
    mt_text_init(&caret);
    mt_text_add_char(&caret, '^');
    for (size_t i = mt_page_get_columns(source + at, marked); i > 1; i--)
        mt_text_add_char(&caret, '~');
    mt_layout_write_toned(out, mt_text_get(&caret), MT_TONE_BAD, style);
    mt_text_free(&caret);
    mt_text_add_char(out, '\n');
}

void mt_problems_say(mt_text *out, const mt_problems *problems, const mt_say_style *style)
{
    const mt_language *language = mt_language_find(style->language);
    for (size_t i = 0; i < problems->count; i++) {
        const mt_problem *problem = &problems->list[i];
        mt_text line;
        mt_text_init(&line);
        say_place(&line, &problem->place);
        mt_layout_write_toned(out, mt_text_get(&line), MT_TONE_STRONG, style);
        if (problem->warning)
            mt_layout_write_toned(out, language->sentence[MT_T_WARNING], MT_TONE_DOUBT, style);
        mt_text_add(out, problem->text);
        mt_text_add_char(out, '\n');
        if (problem->place.source && problem->place.column > 0)
            say_caret(out, &problem->place, style);
        mt_text_free(&line);
    }
}
