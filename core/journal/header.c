/* A header: what each column says. A column that nobody knows is a problem, and its cells are then passed over, so that
 * the rows' own problems are found as well. */
#include "journal/csv.h"

#include <string.h>

void mt_csv_add_column(mt_reader *reader, size_t before)
{
    const mt_csv *csv = reader->csv;
    mt_problems *problems = reader->problems;
    const char *name = csv->at < csv->columns ? csv->column[csv->at].name : "";
    for (size_t i = before; i < problems->count; i++)
        problems->list[i].text =
            mt_arena_write(problems->arena, "%s (column %zu%s%s)", problems->list[i].text, csv->at + 1,
                           *name != '\0' ? ", " : "", mt_reader_get_shown(reader, name));
}

static mt_column column_of(mt_reader *reader, const mt_span *span, const char *name)
{
    static const struct {
        const char *name;
        mt_column_kind kind;
    } own[] = {
        {"t", MT_COLUMN_T},         {"act", MT_COLUMN_ACT},   {"approximate", MT_COLUMN_APPROXIMATE},
        {"about", MT_COLUMN_ABOUT}, {"", MT_COLUMN_NAMELESS},
    };
    mt_key key = mt_key_find(name);

    for (size_t i = 0; i < sizeof own / sizeof *own; i++)
        if (strcmp(own[i].name, name) == 0)
            return (mt_column){own[i].kind, own[i].name, 0};
    if (key != MT_NO_KEY)
        return (mt_column){MT_COLUMN_KEY, mt_key_names[key], key};
    uint16_t fact = mt_reader_read_fact(reader, span, name);
    return (mt_column){fact == MT_NO_FACT ? MT_COLUMN_WRONG : MT_COLUMN_FACT, mt_arena_add_text(reader->arena, name),
                       fact};
}

static void column_read(mt_reader *reader, size_t number)
{
    mt_csv *csv = reader->csv;
    const char *name = mt_csv_get_cell(csv, number);
    size_t before = reader->problems->count;
    const mt_span here = {0};
    csv->at = number;
    csv->column[number] = column_of(reader, &here, name);
    for (size_t i = 0; i < number && *name != '\0'; i++)
        if (strcmp(csv->column[i].name, name) == 0) {
            MT_PROBLEM(reader, &here, "\"%s\" is column %zu already; each stands once",
                       mt_reader_get_shown(reader, name), i + 1);
            csv->column[number].kind = MT_COLUMN_WRONG;
            break;
        }
    mt_csv_add_column(reader, before);
}

static bool has_column(const mt_csv *csv, mt_column_kind kind)
{
    for (size_t i = 0; i < csv->columns; i++)
        if (csv->column[i].kind == kind)
            return true;
    return false;
}

/* A first line that is no header at all: one message that says so, and not one for each of its cells. */
static bool is_header(mt_reader *reader)
{
    mt_csv *csv = reader->csv;
    bool named = false;
    if (memchr(mt_text_get(&csv->source), '\r', csv->source.length)) {
        MT_PROBLEM(reader, NULL, "a row ends with a line feed, and not with a carriage return alone");
        return false;
    }
    for (size_t i = 0; i < csv->count; i++)
        named = named || strcmp(mt_csv_get_cell(csv, i), "t") == 0 || strcmp(mt_csv_get_cell(csv, i), "act") == 0;
    if (named)
        return true;
    const char *only = csv->count == 1 ? mt_csv_get_cell(csv, 0) : "";
    const char *other = strchr(only, ';') ? "semicolons" : strchr(only, '\t') ? "tabs" : NULL;
    if (other)
        MT_PROBLEM(reader, NULL, "commas stand between the cells of CSV, not %s", other);
    else
        MT_PROBLEM(reader, NULL,
                   "neither a header of CSV, like t,act,system,human.window, nor a line of JSON, like "
                   "{\"t\":0,\"act\":\"begin\"}");
    return false;
}

bool mt_csv_read_header(mt_reader *reader)
{
    mt_csv *csv = reader->csv;
    if (!is_header(reader))
        return false;
    csv->column = mt_arena_get_array(reader->arena, csv->count, sizeof *csv->column);
    csv->said = mt_arena_get_array(reader->arena, csv->count, sizeof *csv->said);
    csv->columns = csv->count;
    for (size_t i = 0; i < csv->columns; i++)
        csv->column[i].name = "";
    for (size_t i = 0; i < csv->columns && !mt_reader_is_full(reader); i++)
        column_read(reader, i);
    bool t = has_column(csv, MT_COLUMN_T), act = has_column(csv, MT_COLUMN_ACT);
    if (!t)
        MT_PROBLEM(reader, NULL, "the header has no column t; every row says when, in seconds or as a text like 4 min");
    if (!act)
        MT_PROBLEM(
            reader, NULL,
            "the header has no column act; every row says what was done, and where it only says facts it is set");
    return t && act && !mt_reader_is_full(reader);
}
