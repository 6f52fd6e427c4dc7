/* From tokens to fields: the table that the file returns as a tree of fields, each with the tokens where it and its
 * value begin.
 *
 *   scenario { id = "x", contacts = { { id = "bus" } } }
 *     root: id → "x"; contacts → table: [1] → table: id → "bus"
 *
 * Whatever else stands as a value (calls, functions, sums) is passed over as a whole. */
#include "script/scan.h"

#include <stdlib.h>
#include <string.h>

#define DEPTH 200       /* Lua itself reads no deeper */
#define SEEN_TWICE 1000 /* fields of one table that are compared with each other */

bool mt_scan_is(const mt_scan_token *token, const char *words)
{
    return (token->kind == MT_SCAN_NAME || token->kind == MT_SCAN_SYMBOL) && strlen(words) == token->length &&
           memcmp(token->at, words, token->length) == 0;
}

/* ---- places ---- */

mt_place mt_scan_get_line(const mt_scan *scan, int line)
{
    mt_place place = {.file = scan->file, .line = line};
    if (line >= 1 && line <= scan->line_count)
        place.source = scan->line[line - 1];
    return place;
}

mt_place mt_scan_get_place(const mt_scan *scan, const mt_scan_token *token)
{
    mt_place place = mt_scan_get_line(scan, token->line);
    place.column = token->column;
    place.length = (int)token->length;
    return place;
}

mt_place mt_scan_get_inside(const mt_scan *scan, const mt_scan_token *token)
{
    mt_place place = mt_scan_get_line(scan, token->inside_line);
    place.column = token->inside_column;
    place.length = (int)token->inside_length;
    return place;
}

static void read_lines(mt_scan *scan, const char *source, size_t length)
{
    char *copy = mt_arena_add_bytes(scan->arena, source, length);
    const char **line = NULL;
    size_t count = 0, room = 0;
    for (char *start = copy, *next; start; start = next) {
        next = strchr(start, '\n');
        if (next)
            *next++ = '\0';
        size_t letters = strlen(start);
        if (letters > 0 && start[letters - 1] == '\r')
            start[letters - 1] = '\0';
        if (count == room)
            line = mt_arena_add_room(scan->arena, line, count, &room, sizeof *line);
        line[count++] = start;
    }
    scan->line = line;
    scan->line_count = (int)count;
}

/* ---- the tree ---- */

typedef struct walker {
    mt_scan *scan;
    size_t at;
    int depth;
} walker;

static const mt_scan_token *peek(const walker *w, size_t ahead)
{
    size_t at = w->at + ahead, last = w->scan->count - 1;
    return &w->scan->token[at < last ? at : last];
}

/* Past the rest of a value: to the comma, semicolon or brace that ends it. */
static void skip_value(walker *w)
{
    for (int open = 0; peek(w, 0)->kind != MT_SCAN_END; w->at++) {
        const mt_scan_token *token = peek(w, 0);
        if (open == 0 && (mt_scan_is(token, ",") || mt_scan_is(token, ";") || mt_scan_is(token, "}")))
            return;
        if (mt_scan_is(token, "{") || mt_scan_is(token, "(") || mt_scan_is(token, "[") ||
            mt_scan_is(token, "function") || mt_scan_is(token, "if") || mt_scan_is(token, "do") ||
            mt_scan_is(token, "repeat"))
            open++;
        else if (open > 0 && (mt_scan_is(token, "}") || mt_scan_is(token, ")") || mt_scan_is(token, "]") ||
                              mt_scan_is(token, "end") || mt_scan_is(token, "until")))
            open--;
    }
}

/* The field's name, if one stands here: name =, ["name"] =, [number] =. */
static void read_name(walker *w, mt_scan_field *field)
{
    const mt_scan_token *token = peek(w, 0);
    if (token->kind == MT_SCAN_NAME && mt_scan_is(peek(w, 1), "=")) {
        field->key = mt_arena_add_bytes(w->scan->arena, token->at, token->length);
        w->at += 2;
    } else if (mt_scan_is(token, "[") && mt_scan_is(peek(w, 2), "]") && mt_scan_is(peek(w, 3), "=")) {
        const mt_scan_token *inside = peek(w, 1);
        if (inside->kind == MT_SCAN_TEXT) {
            field->key = mt_arena_add_bytes(w->scan->arena, inside->inside, inside->inside_length);
            field->name = w->at + 1;
        } else if (inside->kind == MT_SCAN_NUMBER) {
            field->index = strtoul(inside->at, NULL, 10);
        }
        w->at += 4;
    }
}

static mt_scan_table *read_table(walker *w);

static void read_field(walker *w, mt_scan_table *table)
{
    mt_scan_field field = {.name = w->at};
    size_t start = w->at;
    read_name(w, &field);
    if (w->at == start)
        field.index = ++table->listed;
    field.value = w->at;
    if (mt_scan_is(peek(w, 0), "{") && w->depth < DEPTH)
        field.table = read_table(w);
    skip_value(w);
    if (table->count == table->room)
        table->field =
            mt_arena_add_room(w->scan->arena, table->field, table->count, &table->room, sizeof *table->field);
    table->field[table->count++] = field;
}

/* From its opening brace to past its closing one. */
static mt_scan_table *read_table(walker *w)
{
    mt_scan_table *table = mt_arena_get(w->scan->arena, sizeof *table);
    w->depth++;
    w->at++;
    while (peek(w, 0)->kind != MT_SCAN_END && !mt_scan_is(peek(w, 0), "}")) {
        if (mt_scan_is(peek(w, 0), ",") || mt_scan_is(peek(w, 0), ";"))
            w->at++;
        else
            read_field(w, table);
    }
    w->at++;
    w->depth--;
    return table;
}

/* The first call of scenario, treaty, session or module, and its table. */
static void read_root(mt_scan *scan)
{
    static const char *const calls[] = {"scenario", "treaty", "session", "module"};
    for (size_t i = 0; i + 1 < scan->count; i++) {
        walker w = {.scan = scan, .at = i + 1};
        if (scan->token[i].kind != MT_SCAN_NAME ||
            (i > 0 && (mt_scan_is(&scan->token[i - 1], ".") || mt_scan_is(&scan->token[i - 1], ":"))))
            continue;
        if (mt_scan_is(peek(&w, 0), "("))
            w.at++;
        else if (!mt_scan_is(peek(&w, 0), "{"))
            continue;
        for (size_t k = 0; k < sizeof calls / sizeof *calls; k++)
            if (mt_scan_is(&scan->token[i], calls[k]))
                scan->call = calls[k];
        if (scan->call) {
            scan->call_at = i;
            if (mt_scan_is(peek(&w, 0), "{"))
                scan->root = read_table(&w);
            return;
        }
    }
}

void mt_scan_read(mt_scan *scan, mt_arena *arena, const char *file, const char *source, size_t length)
{
    *scan = (mt_scan){.arena = arena, .file = mt_arena_add_text(arena, file)};
    read_lines(scan, source, length);
    mt_scan_read_tokens(scan, source, length);
    read_root(scan);
}

static bool is_field(const mt_scan_field *field, const char *key, size_t index)
{
    return key ? field->key && strcmp(field->key, key) == 0 : !field->key && field->index == index;
}

const mt_scan_field *mt_scan_find(const mt_scan_table *table, const char *key, size_t index)
{
    if (!table)
        return NULL;
    if (!key && index >= 1 && index <= table->count && is_field(&table->field[index - 1], NULL, index))
        return &table->field[index - 1]; /* a plain list */
    for (size_t i = 0; i < table->count; i++)
        if (is_field(&table->field[i], key, index))
            return &table->field[i];
    return NULL;
}

/* ---- slips that Lua lets pass ---- */

bool mt_scan_is_comparison(const mt_scan *scan, const mt_scan_field *field)
{
    const mt_scan_token *name = &scan->token[field->name];
    return !field->key && name->kind == MT_SCAN_NAME && mt_scan_is(name + 1, "==");
}

static void check_table(const mt_scan *scan, const mt_scan_table *table, mt_problems *problems)
{
    for (size_t i = 0; i < table->count; i++) {
        const mt_scan_field *field = &table->field[i];
        const mt_scan_token *name = &scan->token[field->name];
        for (size_t k = 0; field->key && k < i && i < SEEN_TWICE; k++)
            if (is_field(&table->field[k], field->key, 0)) {
                mt_problem_add(problems, mt_scan_get_place(scan, name),
                               "field '%s' is given twice, first on line %d; Lua would keep only one of them",
                               field->key, scan->token[table->field[k].name].line);
                break;
            }
        if (mt_scan_is_comparison(scan, field))
            mt_problem_add(problems, mt_scan_get_place(scan, name + 1),
                           "= is due where == stands: '%.*s' is a field and not a comparison", (int)name->length,
                           name->at);
        if (field->table)
            check_table(scan, field->table, problems);
    }
}

void mt_scan_check(const mt_scan *scan, mt_problems *problems)
{
    if (scan->root)
        check_table(scan, scan->root, problems);
}
