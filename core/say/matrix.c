/* Where texts disagree, on a terminal: the matters stand left; as many columns as fit make a band. */
#include "say/matrix.h"

#include <string.h>

const struct mt_matrix_meaning mt_matrix_legend[MT_MATRIX_LEGEND] = {
    {MT_STANCE_BAN, MT_T_MATRIX_MEANS_BAN},           {MT_STANCE_MUST, MT_T_MATRIX_MEANS_MUST},
    {MT_STANCE_SHOULD, MT_T_MATRIX_MEANS_SHOULD},     {MT_STANCE_ENCOURAGED, MT_T_MATRIX_MEANS_ENCOURAGED},
    {MT_STANCE_EXCLUDED, MT_T_MATRIX_MEANS_EXCLUDED}, {MT_STANCE_SILENT, MT_T_MATRIX_MEANS_SILENT},
    {MT_STANCE_SHAPE, MT_T_MATRIX_MEANS_SHAPE},       {MT_STANCE_LETHAL, MT_T_MATRIX_MEANS_LETHAL},
};

const char *mt_matrix_get_sign(const mt_language *language, mt_stance stance)
{
    return stance == MT_STANCE_WIDE     ? language->sentence[MT_T_MATRIX_COVERED]
           : stance == MT_STANCE_LETHAL ? language->sentence[MT_T_MATRIX_LETHAL]
                                        : mt_stance_signs[stance];
}

const char *mt_matrix_get_cell_sign(const mt_language *language, const mt_matrix_cell *cell)
{
    return cell->stance == MT_STANCE_SHAPE ? cell->shape : mt_matrix_get_sign(language, cell->stance);
}

const char *mt_matrix_get_row_name(const mt_language *language, const mt_matrix_row *row)
{
    for (size_t i = 0; i < language->matter_count; i++)
        if (strcmp(language->matter[i].word, row->id) == 0)
            return language->matter[i].said;
    return row->id;
}

const char *mt_matter_say(const mt_matrix_row *row, const char *language)
{
    return mt_matrix_get_row_name(mt_language_find(language), row);
}

void mt_matrix_column_say(mt_text *out, const mt_language *language, const mt_matrix_column *column)
{
    for (size_t i = 0; i < column->treaty_count; i++)
        mt_text_write(out, "%s%s", i > 0 ? ", " : "", column->treaty[i]);
    for (size_t i = 0; i < column->missing_count; i++) {
        mt_text_add(out, i + column->treaty_count > 0 ? ", " : "");
        mt_template_say(out, language, MT_T_MATRIX_MISSING, column->missing[i], NULL, NULL);
    }
}

void mt_matrix_agreed_say(mt_text *out, const mt_language *language, const mt_matrix *matrix)
{
    mt_text names;
    mt_text_init(&names);
    for (size_t r = 0; r < matrix->row_count; r++)
        if (matrix->row[r].agreed)
            mt_text_write(&names, "%s%s", names.length > 0 ? ", " : "",
                          mt_matrix_get_row_name(language, &matrix->row[r]));
    mt_template_say(out, language, names.length > 0 ? MT_T_MATRIX_AGREED : MT_T_MATRIX_NONE_AGREED, mt_text_get(&names),
                    NULL, NULL);
    mt_text_free(&names);
}

/* ---- the terminal ---- */

enum { BETWEEN = 2 };

static size_t widest(size_t width, const char *text)
{
    size_t here = mt_page_get_columns(text, strlen(text));
    return here > width ? here : width;
}

static size_t column_width(const mt_page *page, const mt_matrix *matrix, size_t column)
{
    size_t width = widest(0, matrix->column[column].label);
    for (size_t r = 0; r < matrix->row_count; r++)
        width =
            widest(width, mt_matrix_get_cell_sign(page->language, &matrix->cell[r * matrix->column_count + column]));
    return width;
}

static void add_padded(mt_text *out, const char *text, size_t width)
{
    mt_text_add(out, text);
    mt_page_add_blanks(out, width - mt_page_get_columns(text, strlen(text)));
}

/* One line of a band; row NULL: its head. */
static void say_line(const mt_page *page, const mt_matrix *matrix, const char *name, size_t width, const size_t *row,
                     size_t first, size_t end)
{
    mt_text line;
    mt_text_init(&line);
    add_padded(&line, name, width);
    for (size_t c = first; c < end; c++) {
        mt_page_add_blanks(&line, BETWEEN);
        add_padded(&line,
                   row ? mt_matrix_get_cell_sign(page->language, &matrix->cell[*row * matrix->column_count + c])
                       : matrix->column[c].label,
                   column_width(page, matrix, c));
    }
    size_t length = line.length;
    while (length > 0 && line.data[length - 1] == ' ')
        line.data[--length] = '\0';
    if (row)
        mt_text_add(page->out, mt_text_get(&line));
    else
        mt_layout_write_toned(page->out, mt_text_get(&line), MT_TONE_STRONG, page->style);
    mt_text_add(page->out, "\n");
    mt_text_free(&line);
}

/* From that column on, as many as fit; at least one. The next column. */
static size_t say_band(const mt_page *page, const mt_matrix *matrix, size_t width, size_t first)
{
    size_t end = first, used = width;
    while (end < matrix->column_count &&
           (end == first || used + BETWEEN + column_width(page, matrix, end) <= page->style->columns))
        used += BETWEEN + column_width(page, matrix, end++);
    mt_text_add(page->out, "\n");
    say_line(page, matrix, page->language->sentence[MT_T_MATRIX_MATTER], width, NULL, first, end);
    for (size_t r = 0; r < matrix->row_count; r++)
        say_line(page, matrix, mt_matrix_get_row_name(page->language, &matrix->row[r]), width, &r, first, end);
    return end;
}

static void say_legend(const mt_page *page)
{
    mt_text_add(page->out, "\n");
    for (size_t i = 0; i < MT_MATRIX_LEGEND; i++) {
        const char *sign = mt_matrix_get_sign(page->language, mt_matrix_legend[i].stance);
        mt_page_add_row(page, 0, sign ? sign : "i s e", 6, page->language->sentence[mt_matrix_legend[i].means]);
    }
}

static void say_columns(const mt_page *page, const mt_matrix *matrix)
{
    mt_text texts;
    size_t width = 0;
    mt_text_init(&texts);
    mt_page_add_heading(page, MT_T_MATRIX_COLUMNS);
    for (size_t c = 0; c < matrix->column_count; c++)
        width = widest(width, matrix->column[c].label);
    for (size_t c = 0; c < matrix->column_count; c++) {
        mt_text_reset(&texts);
        mt_matrix_column_say(&texts, page->language, &matrix->column[c]);
        mt_page_add_row(page, 0, matrix->column[c].label, width, mt_text_get(&texts));
    }
    mt_text_free(&texts);
}

void mt_matrix_say(mt_text *out, const mt_matrix *matrix, const mt_say_style *style)
{
    mt_page page = mt_page_new(out, NULL, style);
    mt_text agreed;
    size_t width = widest(0, page.language->sentence[MT_T_MATRIX_MATTER]);
    mt_text_init(&agreed);
    for (size_t r = 0; r < matrix->row_count; r++)
        width = widest(width, mt_matrix_get_row_name(page.language, &matrix->row[r]));
    mt_page_add_title(&page, page.language->sentence[MT_T_MATRIX_TITLE]);
    mt_page_say(&page, 0, MT_T_MATRIX_ABOUT, NULL, NULL, NULL);
    for (size_t c = 0; c < matrix->column_count;)
        c = say_band(&page, matrix, width, c);
    say_legend(&page);
    say_columns(&page, matrix);
    mt_text_add(out, "\n");
    if (matrix->column_count > 1) {
        mt_matrix_agreed_say(&agreed, page.language, matrix);
        mt_layout_write_paragraph(out, mt_text_get(&agreed), 0, 0, style);
    }
    mt_text_free(&agreed);
}
