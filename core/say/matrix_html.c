/* Where texts disagree, as one page of HTML: the whole table, and in each cell the provisions that it rests on. A
 * stance is a sign, a colour and a kind of frame, so that it is still told apart in print and by those who do not see
 * the colours. */
#include <string.h>

#include "say/html.h"
#include "say/matrix.h"

static const char *const classes[MT_STANCES] = {
    [MT_STANCE_SILENT] = "silent", [MT_STANCE_ENCOURAGED] = "encouraged",
    [MT_STANCE_SHOULD] = "should", [MT_STANCE_MUST] = "must",
    [MT_STANCE_BAN] = "ban",       [MT_STANCE_EXCLUDED] = "out",
    [MT_STANCE_WIDE] = "said",     [MT_STANCE_LETHAL] = "said",
    [MT_STANCE_SHAPE] = "said",
};

static const char style_sheet[] =
    "body{max-width:110rem}table{border-collapse:collapse;width:100%;font-size:.8em}div{overflow-x:auto}"
    "th,td{padding:.3em .4em;text-align:left;vertical-align:top;border:1px solid #bbb}thead "
    "th{background:#f3f3f3;vertical-align:bottom}"
    "tbody th{font-weight:normal;min-width:9em}th "
    "small{display:block;font-weight:normal;color:#555;overflow-wrap:anywhere}"
    "td b{display:block}td small{display:block;color:#444;line-height:1.25;overflow-wrap:anywhere}td "
    ".also{color:#666;font-style:italic}tr{break-inside:avoid}"
    ".ban{background:#fbdedd;box-shadow:inset 4px 0 #a8201a}.must{background:#d9f2df;box-shadow:inset 4px 0 #16703a}"
    ".should{background:#fff0c2}.encouraged{background:#fff9e6}.out{background:#e4e2f5;box-shadow:inset 0 4px "
    "#4b3f99}.silent{color:#555}"
    "dl{display:grid;grid-template-columns:max-content 1fr;gap:.25em "
    ".8em;font-size:.85em}dt{font-weight:bold;padding:0 .5em}dd{margin:0}"
    "@page{size:landscape;margin:10mm}"
    "@media print{body{max-width:none;padding:0;font-size:8.5pt}div{overflow:visible}thead{display:table-header-group}"
    "*{-webkit-print-color-adjust:exact;print-color-adjust:exact}}";

/* "P1.1, R4°": the text is named where the column holds several. Those that the cell rests on, or those that speak of
 * it too, with what they say. */
static void add_grounds(mt_text *out, const mt_language *language, const mt_matrix_column *column,
                        const mt_matrix_cell *cell, bool others)
{
    const char *last = NULL;
    for (size_t i = 0; i < cell->ground_count; i++) {
        const mt_matrix_ground *ground = &cell->ground[i];
        if ((ground->stance == cell->stance) == others)
            continue;
        mt_text_add(out, last ? ", " : "");
        if (column->treaty_count > 1 && (!last || strcmp(last, ground->treaty) != 0)) {
            mt_html_write_text(out, ground->treaty);
            mt_text_add(out, " ");
        }
        last = ground->treaty;
        mt_html_write_text(out, ground->provision ? ground->provision : language->sentence[MT_T_MATRIX_SCOPE]);
        mt_text_add(out, ground->verified ? "" : "°");
        if (others)
            mt_text_write(out, " %s", mt_matrix_get_sign(language, ground->stance));
    }
}

static void add_cell(mt_text *out, const mt_language *language, const mt_matrix_column *column,
                     const mt_matrix_cell *cell)
{
    mt_text grounds;
    mt_text_init(&grounds);
    mt_text_write(out, "<td class=\"%s\"><b>", classes[cell->stance]);
    mt_html_write_text(out, mt_matrix_get_cell_sign(language, cell));
    mt_text_add(out, "</b>");
    for (int others = 0; others < 2; others++) {
        mt_text_reset(&grounds);
        add_grounds(&grounds, language, column, cell, others == 1);
        if (grounds.length > 0)
            mt_text_write(out, "<small%s>%s</small>", others == 1 ? " class=\"also\"" : "", mt_text_get(&grounds));
    }
    mt_text_add(out, "</td>");
    mt_text_free(&grounds);
}

static void add_table(mt_text *out, const mt_language *language, const mt_matrix *matrix)
{
    mt_text_add(out, "<div><table><thead><tr>");
    mt_html_say(out, "th scope=\"col\"", "th", language, MT_T_MATRIX_MATTER, NULL);
    for (size_t c = 0; c < matrix->column_count; c++) {
        const mt_matrix_column *column = &matrix->column[c];
        mt_text_add(out, "<th scope=\"col\">");
        mt_html_write_text(out, column->label);
        for (size_t i = 0; i < column->treaty_count; i++)
            if (strcmp(column->treaty[i], column->label) != 0)
                mt_html_write_element(out, "small", "small", column->treaty[i]);
        mt_text_add(out, "</th>");
    }
    mt_text_add(out, "</tr></thead><tbody>\n");
    for (size_t r = 0; r < matrix->row_count; r++) {
        mt_text_add(out, "<tr>");
        mt_html_write_element(out, "th scope=\"row\"", "th", mt_matrix_get_row_name(language, &matrix->row[r]));
        for (size_t c = 0; c < matrix->column_count; c++)
            add_cell(out, language, &matrix->column[c], &matrix->cell[r * matrix->column_count + c]);
        mt_text_add(out, "</tr>\n");
    }
    mt_text_add(out, "</tbody></table></div>\n");
}

static void add_legend(mt_text *out, const mt_language *language)
{
    mt_text_add(out, "<dl>\n");
    for (size_t i = 0; i < MT_MATRIX_LEGEND; i++) {
        const char *sign = mt_matrix_get_sign(language, mt_matrix_legend[i].stance);
        mt_text_write(out, "<dt class=\"%s\">", classes[mt_matrix_legend[i].stance]);
        mt_html_write_text(out, sign ? sign : "i s e");
        mt_text_add(out, "</dt>");
        mt_html_say(out, "dd", "dd", language, mt_matrix_legend[i].means, NULL);
    }
    mt_text_add(out, "</dl>\n");
    mt_html_say(out, "p class=\"quiet\"", "p", language, MT_T_MATRIX_UNVERIFIED, NULL);
}

static void add_columns(mt_text *out, const mt_language *language, const mt_matrix *matrix)
{
    mt_text texts;
    mt_text_init(&texts);
    mt_html_say(out, "h2", "h2", language, MT_T_MATRIX_COLUMNS, NULL);
    mt_text_add(out, "<dl>\n");
    for (size_t c = 0; c < matrix->column_count; c++) {
        const mt_matrix_column *column = &matrix->column[c];
        mt_text_reset(&texts);
        for (size_t i = 0; i < column->treaty_count; i++) {
            mt_text_add(&texts, i > 0 ? "; " : "");
            mt_template_say(&texts, language, MT_T_MATRIX_COLUMN, column->treaty[i],
                            column->title[i] ? column->title[i] : "", NULL);
        }
        for (size_t i = 0; i < column->missing_count; i++) {
            mt_text_add(&texts, i + column->treaty_count > 0 ? "; " : "");
            mt_template_say(&texts, language, MT_T_MATRIX_MISSING, column->missing[i], NULL, NULL);
        }
        mt_html_write_element(out, "dt", "dt", column->label);
        mt_html_write_element(out, "dd", "dd", mt_text_get(&texts));
    }
    mt_text_add(out, "</dl>\n");
    mt_text_free(&texts);
}

void mt_matrix_say_html(mt_text *out, const mt_matrix *matrix, const char *code)
{
    const mt_language *language = mt_language_find(code);
    mt_text agreed;
    mt_text_init(&agreed);
    mt_html_open(out, language, MT_T_MATRIX_TITLE);
    mt_html_open_body(out, style_sheet);
    mt_html_say(out, "h1", "h1", language, MT_T_MATRIX_TITLE, NULL);
    mt_html_say(out, "p", "p", language, MT_T_MATRIX_ABOUT, NULL);
    add_table(out, language, matrix);
    if (matrix->column_count > 1) {
        mt_matrix_agreed_say(&agreed, language, matrix);
        mt_html_write_element(out, "p", "p", mt_text_get(&agreed));
    }
    add_legend(out, language);
    add_columns(out, language, matrix);
    mt_text_add(out, "</body></html>\n");
    mt_text_free(&agreed);
}
