/* Traces in CSV: a header, then an event a row. libcsv takes the bytes apart, strictly; here they become an event.
 *
 *   lines ─▶ libcsv ─▶ cells, until the row is over ─▶ by column: t, act, identities, facts ─▶ event
 */
#include "journal/csv.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

static const mt_span cell; /* any span stands for the cell in hand */

mt_csv *mt_csv_new(mt_reader *reader)
{
    mt_csv *csv = mt_arena_get(reader->arena, sizeof *csv);
    mt_csv_parser_open(&csv->parser);
    mt_text_init(&csv->source);
    mt_text_init(&csv->texts);
    return csv;
}

void mt_csv_free(mt_csv *csv)
{
    if (!csv)
        return;
    csv_free(&csv->parser);
    mt_text_free(&csv->source);
    mt_text_free(&csv->texts);
    free(csv->cell);
}

/* ---- rows ---- */

static void cell_came(void *text, size_t length, void *context)
{
    mt_csv *csv = context;
    if (csv->count == csv->room) {
        csv->room = csv->room * 2 + 16;
        csv->cell = realloc(csv->cell, csv->room * sizeof *csv->cell);
        MT_REQUIRE(csv->cell);
    }
    csv->cell[csv->count++] = csv->texts.length;
    mt_text_add_bytes(&csv->texts, text, length);
    mt_text_add_bytes(&csv->texts, "", 1);
}

static void row_over(int last, void *context)
{
    (void)last;
    ((mt_csv *)context)->over = true;
}

static bool is_blank(const char *text, size_t length)
{
    while (length > 0 && strchr(" \t\r", text[length - 1]) && text[length - 1] != '\0')
        length--;
    return length == 0;
}

static void row_begin(mt_reader *reader)
{
    mt_csv *csv = reader->csv;
    mt_text_reset(&csv->source);
    mt_text_reset(&csv->texts);
    csv->count = csv->at = 0;
    csv->over = false;
    csv->first_line = reader->number = csv->line;
}

/* What libcsv refuses is a quotation mark in the wrong place. The rest of the line goes; the next one begins a row. */
static int row_refused(mt_reader *reader, size_t at)
{
    mt_csv *csv = reader->csv;
    const char *source = mt_text_get(&csv->source);
    mt_place place = mt_csv_get_place(reader, at, at + 1);
    MT_REQUIRE(csv_error(&csv->parser) == CSV_EPARSE);
    if (source[at] == '"')
        mt_problem_add(
            reader->problems, place,
            "a quotation mark inside a cell: put the whole cell into quotation marks, and write each inside it twice");
    else
        mt_problem_add(reader->problems, place, "after a cell in quotation marks stands a comma or the end of the row");
    csv_free(&csv->parser);
    mt_csv_parser_open(&csv->parser);
    return MT_ERROR_INPUT;
}

/* One line more of the row in hand: 1 once it is over, 0 while it goes on, MT_ERROR_INPUT after a problem. */
static int row_add(mt_reader *reader, const char *text, size_t length)
{
    mt_csv *csv = reader->csv;
    size_t before = csv->source.length;
    if (memchr(text, '\0', length)) {
        size_t at = before + (size_t)((const char *)memchr(text, '\0', length) - text);
        mt_text_add_bytes(&csv->source, text, length);
        mt_problem_add(reader->problems, mt_csv_get_place(reader, at, at + 1),
                       "a NUL byte stands here; this is no text file");
        csv_free(&csv->parser);
        mt_csv_parser_open(&csv->parser);
        return MT_ERROR_INPUT;
    }
    mt_text_add_bytes(&csv->source, text, length);
    mt_text_add_char(&csv->source, '\n');
    size_t taken = csv_parse(&csv->parser, mt_text_get(&csv->source) + before, length + 1, cell_came, row_over, csv);
    if (taken != length + 1)
        return row_refused(reader, before + taken);
    return csv->over;
}

static int lines_ended(mt_reader *reader, int found, bool begun)
{
    mt_csv *csv = reader->csv;
    if (found == MT_ERROR_IO)
        return mt_reader_stop(reader, (mt_place){.file = reader->name}, MT_ERROR_IO,
                              mt_arena_write(&reader->scratch, "cannot be read: %s", strerror(errno)));
    if (found == MT_ERROR_RANGE || csv->source.length > MT_LONGEST_LINE)
        return mt_reader_stop(reader, (mt_place){.file = reader->name, .line = (int)csv->first_line}, MT_ERROR_INPUT,
                              "the row is longer than 64 MB; is a quotation mark missing?");
    if (!begun)
        return 0;
    csv->at = csv->count;
    return mt_reader_stop(reader, mt_reader_get_place(reader, &cell), MT_ERROR_INPUT,
                          "the quotation mark that opens this cell is never closed");
}

/* 1: the next row is in hand; 0: there is none; MT_ERROR_INPUT: it is no row, or reading is over. */
static int row_next(mt_reader *reader)
{
    mt_csv *csv = reader->csv;
    const char *text;
    size_t length;
    bool begun = false;
    for (;;) {
        int found = begun && csv->source.length > MT_LONGEST_LINE ? MT_ERROR_RANGE
                                                                  : mt_lines_step(&reader->lines, &text, &length);
        if (found != 1)
            return lines_ended(reader, found, begun);
        if (++csv->line == 1 && length >= 3 && memcmp(text, "\xEF\xBB\xBF", 3) == 0) {
            text += 3;
            length -= 3;
        }
        if (length > 0 && text[length - 1] == '\r')
            length--;
        if (!begun && is_blank(text, length))
            continue;
        if (!begun)
            row_begin(reader);
        begun = true;
        found = row_add(reader, text, length);
        if (found != 0)
            return found;
    }
}

/* ---- from a row to an event ---- */

static bool remark_read(mt_reader *reader, const mt_span *span, const char *text, mt_event *event)
{
    event->approximate = strcasecmp(text, "true") == 0;
    if (event->approximate || strcasecmp(text, "false") == 0)
        return true;
    MT_PROBLEM(reader, span, "approximate must be true or false, not \"%s\"", mt_reader_get_shown(reader, text));
    return false;
}

static bool identity_read(mt_reader *reader, const mt_span *span, mt_key key, const char *text, mt_event *event)
{
    if (strcmp(text, "null") == 0) {
        MT_PROBLEM(reader, span, "%s must be a name, not null; leave the cell empty where it is not known",
                   mt_key_names[key]);
        return false;
    }
    event->who[key] = mt_name_add(reader->vocabulary->names, text);
    return true;
}

/* The cell in hand, which is not empty. */
static bool cell_read(mt_reader *reader, const mt_column *column, const char *text, mt_event *event)
{
    static const mt_span here;
    double value;
    switch (column->kind) {
    case MT_COLUMN_T:
        if (!mt_time_read_cell(reader, &here, "t", text, &value))
            return false;
        event->t = (int64_t)value;
        return true;
    case MT_COLUMN_ACT: event->act = mt_reader_read_act(reader, &here, text); return event->act != MT_NO_ACT;
    case MT_COLUMN_KEY: return identity_read(reader, &here, (mt_key)column->number, text, event);
    case MT_COLUMN_FACT:
        if (!mt_value_read_cell(reader, &here, &reader->vocabulary->facts[column->number], text, &value))
            return false;
        reader->csv->said[event->said_count++] = (mt_said){column->number, value};
        return true;
    case MT_COLUMN_APPROXIMATE: return remark_read(reader, &here, text, event);
    case MT_COLUMN_ABOUT: event->about = text; return true;
    case MT_COLUMN_NAMELESS: MT_PROBLEM(reader, &here, "the header names no column here"); return false;
    case MT_COLUMN_WRONG: break;
    }
    return false; /* its problem stands at the header */
}

static bool is_utf8(const char *text, size_t length)
{
    size_t at = 0;
    while (at < length && (unsigned char)text[at] < 0x80)
        at++;
    json_t *whole = at < length ? json_stringn(text, length) : NULL;
    bool good = at == length || whole;
    json_decref(whole);
    return good;
}

static bool utf8_check(mt_reader *reader)
{
    mt_csv *csv = reader->csv;
    size_t before = reader->problems->count;
    if (is_utf8(mt_text_get(&csv->source), csv->source.length))
        return true;
    for (csv->at = 0; csv->at + 1 < csv->count; csv->at++)
        if (!is_utf8(mt_csv_get_cell(csv, csv->at), strlen(mt_csv_get_cell(csv, csv->at))))
            break;
    mt_problem_add(reader->problems, mt_reader_get_place(reader, &cell),
                   "the cell is not in UTF-8; save the file as UTF-8");
    mt_csv_add_column(reader, before);
    return false;
}

static bool row_complete(mt_reader *reader)
{
    const mt_csv *csv = reader->csv;
    if (csv->count == csv->columns)
        return true;
    MT_PROBLEM(reader, NULL, "the row has %zu cell%s, and the header %zu", csv->count, csv->count == 1 ? "" : "s",
               csv->columns);
    return false;
}

static bool row_needs(mt_reader *reader, bool there, const char *what)
{
    if (!there)
        MT_PROBLEM(reader, NULL, "%s", what);
    return there;
}

static bool row_read(mt_reader *reader, mt_event *event)
{
    mt_csv *csv = reader->csv;
    bool good = true, t = false, act = false;
    *event = (mt_event){.seq = csv->first_line};
    for (csv->at = 0; csv->at < csv->count; csv->at++) {
        const mt_column *column = &csv->column[csv->at];
        const char *text = mt_csv_get_cell(csv, csv->at);
        size_t before = reader->problems->count;
        if (*text == '\0')
            continue;
        t = t || column->kind == MT_COLUMN_T;
        act = act || column->kind == MT_COLUMN_ACT;
        if (!cell_read(reader, column, text, event)) {
            good = false;
            mt_csv_add_column(reader, before);
        }
        if (mt_reader_is_full(reader))
            return false;
    }
    event->said = csv->said;
    good = row_needs(reader, t, "t is missing; every row says when, in seconds or as a text like 4 min") && good;
    return row_needs(reader, act,
                     "act is missing; every row says what was done, and where it only says facts it is set") &&
           good;
}

static bool is_empty(const mt_csv *csv)
{
    for (size_t i = 0; i < csv->count; i++)
        if (*mt_csv_get_cell(csv, i) != '\0')
            return false;
    return true;
}

int mt_csv_step(mt_reader *reader, uint64_t wanted, mt_line *line)
{
    mt_csv *csv = reader->csv;
    int found;
    mt_arena_reset(&reader->scratch);
    for (;;) {
        found = row_next(reader);
        if (found != 1)
            return found;
        if (csv->columns > 0 && csv->first_line >= wanted && !is_empty(csv))
            break;
        if (csv->columns == 0 && (!utf8_check(reader) || !mt_csv_read_header(reader)))
            return reader->finished = MT_ERROR_INPUT;
    }
    *line = (mt_line){.kind = MT_LINE_EVENT, .number = csv->first_line};
    if (!utf8_check(reader) || !row_complete(reader) || !row_read(reader, &line->event))
        return MT_ERROR_INPUT;
    return mt_event_check_order(reader, &line->event);
}
