/* Where a problem stands: in a line of JSON by its bytes, in CSV by its cell; and how a text of the file is shown in a
 * message.
 *
 * libcsv tells no places, and only a problem needs them: then the row is parsed once more, byte by byte, until the cell
 * ends. */
#include "journal/csv.h"

#include <string.h>

#define PROBLEMS_LIMIT 200
#define OPTIONS (CSV_STRICT | CSV_APPEND_NULL)
#define PLACES_LIMIT ((size_t)1 << 20) /* bytes of a row in which a cell is still looked for */

/* A row ends with a line feed; a carriage return before it is taken off with it. */
static int ends_row(unsigned char c) { return c == '\n'; }

#define BLOCK \
    ((size_t)1 << 16) /* by which the library's room for a cell grows; its own 128 bytes make a long cell quadratic */

void mt_csv_parser_open(struct csv_parser *parser)
{
    MT_REQUIRE(csv_init(parser, OPTIONS) == 0);
    csv_set_blk_size(parser, BLOCK);
    csv_set_term_func(parser, ends_row);
}

/* ---- in CSV ---- */

typedef struct search {
    size_t cells;
} search;

static void count_cell(void *text, size_t length, void *context)
{
    (void)text;
    (void)length;
    ((search *)context)->cells++;
}

static void ignore_row(int last, void *context)
{
    (void)last;
    (void)context;
}

/* Where that cell of the row begins and ends, in bytes of its source. A cell that never ends goes on to the row's end.
 */
static void cell_find(const mt_csv *csv, size_t cell, size_t *begin, size_t *end)
{
    const char *source = mt_text_get(&csv->source);
    struct csv_parser parser;
    search found = {0};
    *begin = *end = 0;
    mt_csv_parser_open(&parser);
    while (*end < csv->source.length && found.cells <= cell) {
        size_t before = found.cells;
        if (csv_parse(&parser, source + *end, 1, count_cell, ignore_row, &found) != 1)
            break;
        *end += found.cells <= cell;
        if (found.cells > before && found.cells == cell)
            *begin = *end;
    }
    csv_free(&parser);
    while (*begin < *end && (source[*begin] == ' ' || source[*begin] == '\t'))
        ++*begin;
}

mt_place mt_csv_get_place(const mt_reader *reader, size_t begin, size_t end)
{
    const mt_csv *csv = reader->csv;
    const char *source = mt_text_get(&csv->source), *line = source;
    mt_place place = {.file = reader->name, .line = (int)csv->first_line};
    for (const char *at; (at = memchr(line, '\n', (size_t)(source + begin - line))); line = at + 1)
        place.line++;
    size_t length = strcspn(line, "\n"), offset = (size_t)(source + begin - line);
    place.column = (int)offset + 1;
    place.length = (int)(end - begin < length - offset ? end - begin : length - offset);
    if (length <= MT_SOURCE_LIMIT)
        place.source = mt_arena_add_bytes((mt_arena *)&reader->scratch, line, length);
    return place;
}

static mt_place csv_place(const mt_reader *reader, bool cell)
{
    const mt_csv *csv = reader->csv;
    size_t begin, end;
    if (cell && csv->source.length <= PLACES_LIMIT) {
        cell_find(csv, csv->at, &begin, &end);
        return mt_csv_get_place(reader, begin, end);
    }
    mt_place place = mt_csv_get_place(reader, 0, 0);
    place.column = place.length = 0;
    return place;
}

static mt_place csv_place_of(const mt_reader *reader, const char *name)
{
    mt_csv *csv = reader->csv;
    for (size_t i = 0; i < csv->columns; i++)
        if (strcmp(csv->column[i].name, name) == 0) {
            csv->at = i;
            return csv_place(reader, true);
        }
    return csv_place(reader, false);
}

/* ---- in either form ---- */

mt_place mt_reader_get_place(const mt_reader *reader, const mt_span *span)
{
    mt_place place = {.file = reader->name, .line = (int)reader->number};
    if (reader->csv)
        return csv_place(reader, span);
    if (span) {
        place.column = (int)span->key + 1;
        place.length = (int)span->key_length;
    }
    if (reader->length <= MT_SOURCE_LIMIT)
        place.source = reader->text;
    return place;
}

mt_place mt_reader_find_place(const mt_reader *reader, const char *key)
{
    size_t length = strlen(key);
    const char *at = reader->text, *end = reader->text + reader->length;
    if (reader->csv)
        return csv_place_of(reader, key);
    while ((at = memmem(at, (size_t)(end - at), key, length))) {
        if (at > reader->text && at[-1] == '"' && at[length] == '"') {
            mt_span span = {.key = (size_t)(at - 1 - reader->text), .key_length = length + 2};
            return mt_reader_get_place(reader, &span);
        }
        at++;
    }
    return mt_reader_get_place(reader, NULL);
}

bool mt_reader_is_full(const mt_reader *reader)
{
    return reader->problems->count - reader->problems_before >= PROBLEMS_LIMIT;
}

const char *mt_reader_get_shown(mt_reader *reader, const char *text)
{
    size_t length = strlen(text), most = 60;
    bool cut = length > most;
    if (cut)
        for (length = most; length > 0 && ((unsigned char)text[length] & 0xC0) == 0x80; length--)
            ;
    char *shown = mt_arena_write(&reader->scratch, "%.*s%s", (int)length, text, cut ? "…" : "");
    for (size_t i = 0; i < length; i++)
        if ((unsigned char)shown[i] < ' ' || shown[i] == 0x7F)
            shown[i] = '?';
    return shown;
}

int mt_reader_stop(mt_reader *reader, mt_place place, int code, const char *why)
{
    mt_problem_add(reader->problems, place, "%s", why);
    reader->finished = code;
    return code;
}
