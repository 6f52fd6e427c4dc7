/* The page as Markdown: blocks apart from each other, what failed in bold, everything that Markdown would read escaped.
 */
#include <string.h>

#include "say/page.h"

/* Bold begins and ends with these inside a text, as a colour of the terminal does with ESC; no record holds them. */
#define BOLD '\001'
#define BOLD_END '\002'

void mt_markdown_write_toned(mt_text *out, const char *text, mt_tone tone)
{
    bool bold = (tone == MT_TONE_BAD || tone == MT_TONE_DOUBT) && *text;
    if (bold)
        mt_text_add_char(out, BOLD);
    mt_text_add(out, text);
    if (bold)
        mt_text_add_char(out, BOLD_END);
}

/* What would begin a list, a heading or a rule where a line begins. */
static bool opens_block(const char *text)
{
    size_t digits = strspn(text, "0123456789"), marks = strspn(text, "#");
    bool numbered =
        digits > 0 && (text[digits] == '.' || text[digits] == ')') && (text[digits + 1] == ' ' || !text[digits + 1]);
    return numbered || (marks > 0 && text[marks] == ' ') || (*text && strchr("+-=", *text));
}

typedef enum block { PARAGRAPH, ITEM, CELL } block;

/* Lines break in a paragraph, and in an item, where they stay under it; not in a table's cell. */
static void add_escaped(mt_text *out, const char *text, block in)
{
    if (in != CELL && opens_block(text)) {
        size_t digits = strspn(text, "0123456789");
        mt_text_add_bytes(out, text, digits);
        mt_text_add_char(out, '\\');
        mt_text_add_char(out, text[digits]);
        text += digits + 1;
    }
    for (; *text; text++) {
        if (*text == BOLD || *text == BOLD_END)
            mt_text_add(out, "**");
        else if (*text == '\n')
            mt_text_add(out, in == CELL ? " " : in == ITEM ? "\\\n  " : "\\\n");
        else if (strchr("\\`*_[]<>|~&", *text))
            mt_text_write(out, "\\%c", *text);
        else if ((unsigned char)*text >= ' ')
            mt_text_add_char(out, *text);
    }
}

/* A blank line before a block; none between two items of one list. */
static void leave_gap(mt_text *out, bool item)
{
    if (out->length == 0)
        return;
    if (out->data[out->length - 1] != '\n')
        mt_text_add_char(out, '\n');
    size_t line = out->length - 1;
    while (line > 0 && (out->data[line - 1] != '\n' || strncmp(out->data + line, "  ", 2) == 0))
        line--;
    bool after_item = strncmp(out->data + line, "- ", 2) == 0,
         after_blank = out->length > 1 && out->data[out->length - 2] == '\n';
    if (!after_blank && !(item && after_item))
        mt_text_add_char(out, '\n');
}

void mt_markdown_write_block(mt_text *out, const char *mark, const char *text)
{
    leave_gap(out, *mark == '-');
    mt_text_add(out, mark);
    text += strspn(text, " ");
    add_escaped(out, text, *mark == '-' ? ITEM : PARAGRAPH);
    mt_text_add_char(out, '\n');
}

void mt_markdown_write_table(mt_text *out, const char *const *cell, size_t rows, size_t columns)
{
    leave_gap(out, false);
    for (size_t r = 0; r < rows; r++) {
        for (size_t c = 0; c < columns; c++) {
            mt_text_add(out, "| ");
            add_escaped(out, cell[r * columns + c] + strspn(cell[r * columns + c], " "), CELL);
            mt_text_add_char(out, ' ');
        }
        mt_text_add(out, "|\n");
        for (size_t c = 0; r == 0 && c < columns; c++)
            mt_text_add(out, c + 1 < columns ? "|---" : "|---|\n");
    }
}
