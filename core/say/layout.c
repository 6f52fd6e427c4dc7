/* Layout: tones, folded paragraphs, tables. A text may carry its colours with it: what begins with ESC takes no column.
 */
#include <string.h>

#include "base/arena.h"
#include "base/error.h"
#include "say/page.h"

#define GAP 2 /* blanks between columns */

static const char *const colours[] = {
    [MT_TONE_PLAIN] = "",        [MT_TONE_STRONG] = "\033[1m", [MT_TONE_DIM] = "\033[2m",
    [MT_TONE_GOOD] = "\033[32m", [MT_TONE_BAD] = "\033[1;31m", [MT_TONE_DOUBT] = "\033[33m",
};

void mt_layout_write_toned(mt_text *out, const char *text, mt_tone tone, const mt_say_style *style)
{
    if (style->markdown) {
        mt_markdown_write_toned(out, text, tone);
        return;
    }
    bool coloured = style->colour && tone != MT_TONE_PLAIN && *text;
    mt_text_add(out, coloured ? colours[tone] : "");
    mt_text_add(out, text);
    mt_text_add(out, coloured ? "\033[0m" : "");
}

void mt_layout_write_heading(mt_text *out, const char *text, const mt_say_style *style)
{
    mt_layout_write_toned(out, text, MT_TONE_STRONG, style);
    mt_text_add_char(out, '\n');
}

static const char *skip_colour(const char *at, const char *end)
{
    const char *m = *at == '\033' ? memchr(at, 'm', (size_t)(end - at)) : NULL;
    return m ? m + 1 : at;
}

size_t mt_page_get_columns(const char *text, size_t length)
{
    mt_text plain;
    mt_text_init(&plain);
    for (const char *at = text, *end = text + length; at < end;) {
        const char *after = skip_colour(at, end);
        if (after == at)
            mt_text_add_char(&plain, *after++);
        at = after;
    }
    size_t columns = mt_text_get_columns(mt_text_get(&plain));
    mt_text_free(&plain);
    return columns;
}

void mt_page_add_blanks(mt_text *out, size_t count)
{
    for (; count > 0; count--)
        mt_text_add_char(out, ' ');
}

/* Goes on at column `at` of a line; a new line begins at column `hang`. Blanks between words become one. */
static void fold(mt_text *out, const char *text, size_t at, size_t hang, size_t columns)
{
    bool fresh = true; /* nothing stands yet where the text begins on this line */
    for (;;) {
        size_t blanks = strspn(text, " ");
        if (text[blanks] == '\n') {
            mt_text_add_char(out, '\n');
            mt_page_add_blanks(out, hang);
            at = hang;
            fresh = true;
            text += blanks + 1;
            continue;
        }
        text += blanks;
        size_t length = strcspn(text, " \n");
        if (length == 0)
            return;
        size_t width = mt_page_get_columns(text, length);
        if (!fresh && at + 1 + width > columns) {
            mt_text_add_char(out, '\n');
            mt_page_add_blanks(out, hang);
            at = hang;
            fresh = true;
        }
        mt_text_add(out, fresh ? "" : " ");
        mt_text_add_bytes(out, text, length);
        at += width + !fresh;
        fresh = false;
        text += length;
    }
}

void mt_layout_write_paragraph(mt_text *out, const char *text, size_t indent, size_t hang, const mt_say_style *style)
{
    if (style->markdown) {
        mt_markdown_write_block(out, "", text);
        return;
    }
    mt_page_add_blanks(out, indent);
    fold(out, text, indent, hang, style->columns);
    mt_text_add_char(out, '\n');
}

void mt_page_add_item(const mt_page *page, size_t indent, const char *text)
{
    if (page->style->markdown)
        mt_markdown_write_block(page->out, "- ", text);
    else
        mt_layout_write_paragraph(page->out, text, indent, indent + 2, page->style);
}

void mt_page_add_row(const mt_page *page, size_t indent, const char *left, size_t width, const char *right)
{
    if (page->style->markdown) {
        mt_text both;
        mt_text_init(&both);
        mt_template_say(&both, page->language, MT_T_OTHER, left, right, NULL);
        mt_markdown_write_block(page->out, "- ", mt_text_get(&both));
        mt_text_free(&both);
        return;
    }
    size_t columns = mt_page_get_columns(left, strlen(left)), start = indent + width + GAP;
    mt_page_add_blanks(page->out, indent);
    mt_text_add(page->out, left);
    mt_page_add_blanks(page->out, width + GAP - columns);
    fold(page->out, right, start, start, page->style->columns);
    mt_text_add_char(page->out, '\n');
}

#define NARROWEST 24 /* a last column narrower than this goes on a line of its own */

void mt_layout_write_table(mt_text *out, const char *const *cell, size_t rows, size_t columns,
                           const mt_say_style *style)
{
    if (style->markdown) {
        mt_markdown_write_table(out, cell, rows, columns);
        return;
    }
    mt_arena arena;
    mt_arena_init(&arena);
    size_t *width = mt_arena_get_array(&arena, columns, sizeof *width), last = 0;
    for (size_t c = 0; c < columns; c++) {
        for (size_t r = 0; r < rows; r++) {
            size_t here = mt_page_get_columns(cell[r * columns + c], strlen(cell[r * columns + c]));
            width[c] = here > width[c] ? here : width[c];
        }
        last += c + 1 < columns ? width[c] + GAP : 0;
    }
    size_t needed = columns && width[columns - 1] < NARROWEST ? width[columns - 1] : NARROWEST;
    bool apart = columns > 1 && last + needed > style->columns;
    for (size_t r = 0; r < rows; r++) {
        mt_text line;
        mt_text_init(&line);
        for (size_t c = 0; c + 1 < columns; c++) {
            const char *text = cell[r * columns + c];
            mt_text_add(&line, text);
            mt_page_add_blanks(&line, width[c] + GAP - mt_page_get_columns(text, strlen(text)));
        }
        const char *text = columns ? cell[r * columns + columns - 1] : "";
        size_t used = line.length;
        while ((apart || !*text) && used > 0 && line.data[used - 1] == ' ')
            used--;
        mt_text_add_bytes(out, mt_text_get(&line), used);
        if (apart && *text) {
            mt_text_add_char(out, '\n');
            mt_page_add_blanks(out, 4);
        }
        fold(out, text, apart ? 4 : last, apart ? 4 : last, style->columns);
        mt_text_add_char(out, '\n');
        mt_text_free(&line);
    }
    mt_arena_free(&arena);
}
