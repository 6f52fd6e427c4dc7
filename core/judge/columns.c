/* The store of columns: which facts are held, adding an event, and the coding of what was added. */
#include "judge/columns.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "judge/column.h"
#include "judge/program.h"

/* -- what is held -- */

const char *mt_columns_can(const mt_program *program, size_t provision)
{
    const mt_provision *about = &program->provision[provision];
    if (about->form != MT_AT_EVENTS)
        return "it is not judged at events, but over a stretch of time or over many runs";
    if (about->ahead_count)
        return "it waits for what follows, so that the whole run is needed";
    const mt_literal asked[] = {about->applies_when[0], about->applies_when[1], about->held, about->excepted};
    for (size_t i = 0; i < sizeof asked / sizeof *asked; i++)
        if (program->exprs.list[asked[i] / 2].looks_away)
            return "it looks at other events than the judged one, so that the whole run is needed";
    return NULL;
}

static void *grown(void *old, size_t count, size_t size)
{
    MT_REQUIRE(count <= SIZE_MAX / size);
    void *fresh = realloc(old, count * size);
    MT_REQUIRE(fresh);
    return fresh;
}

static void *blank(size_t count, size_t size)
{
    void *fresh = calloc(count ? count : 1, size);
    MT_REQUIRE(fresh);
    return fresh;
}

void mt_columns_mark(const mt_program *program, uint16_t act, bool *asked)
{
    for (size_t i = 0; i < program->provision_count; i++) {
        const mt_provision *provision = &program->provision[i];
        if (!provision->acts[act] || mt_columns_can(program, i))
            continue;
        asked[provision->applies_when[0] / 2] = asked[provision->applies_when[1] / 2] = true;
        asked[provision->held / 2] = asked[provision->excepted / 2] = true;
    }
    mt_exprs_mark_below(&program->exprs, asked);
}

mt_columns *mt_columns_new(const mt_program *program, uint16_t act)
{
    mt_columns *columns = blank(1, sizeof *columns);
    bool *asked = blank(program->exprs.count, sizeof *asked);
    columns->act = act;
    columns->column = blank(program->exprs.count, sizeof *columns->column);
    mt_columns_mark(program, act, asked);
    for (size_t i = 0; i < program->exprs.count; i++) {
        const mt_expr *expr = &program->exprs.list[i];
        if (!asked[i] || (expr->op != MT_EXPR_FACT && expr->op != MT_EXPR_KEY))
            continue;
        mt_column *column = &columns->column[columns->column_count++];
        *column = (mt_column){.is_key = expr->op == MT_EXPR_KEY, .what = (uint16_t)expr->a, .slot = expr->slot,
                              .last = MT_UNKNOWN, .last_code = MT_CODE_UNKNOWN, .table_room = 16};
        column->table = blank(column->table_room, sizeof *column->table);
    }
    free(asked);
    return columns;
}

void mt_columns_free(mt_columns *columns)
{
    if (!columns)
        return;
    for (size_t i = 0; i < columns->column_count; i++) {
        mt_column *column = &columns->column[i];
        free(column->code);
        free(column->plain);
        free(column->seen);
        free(column->table);
        free(column->data);
        free(column->known);
    }
    for (uint32_t i = 0; i < columns->dictionary_count; i++)
        free(columns->dictionary[i].value);
    free(columns->dictionary);
    free(columns->column);
    free(columns);
}

size_t mt_columns_count(const mt_columns *columns) { return columns->count; }

mt_column *mt_column_find(const mt_columns *columns, bool is_key, uint16_t what)
{
    for (size_t i = 0; i < columns->column_count; i++)
        if (columns->column[i].is_key == is_key && columns->column[i].what == what)
            return &columns->column[i];
    return NULL;
}

/* -- adding -- */

static size_t place_of(const mt_column *column, double value)
{
    uint64_t bits;
    memcpy(&bits, &value, sizeof bits);
    bits = (bits ^ bits >> 32) * 0x9e3779b97f4a7c15u; /* whole numbers differ in their high bits alone */
    size_t place = (size_t)(bits >> 32) & (column->table_room - 1);
    while (column->table[place] && column->seen[column->table[place] - 1] != value)
        place = (place + 1) & (column->table_room - 1);
    return place;
}

static void table_grow(mt_column *column)
{
    free(column->table);
    column->table_room *= 4;
    column->table = blank(column->table_room, sizeof *column->table);
    column->seen = grown(column->seen, column->table_room / 2, sizeof *column->seen);
    for (uint32_t i = 0; i < column->seen_count; i++)
        column->table[place_of(column, column->seen[i])] = i + 1;
}

static void codes_drop(mt_column *column)
{
    free(column->code);
    free(column->seen);
    free(column->table);
    column->code = NULL;
    column->seen = NULL;
    column->table = NULL;
}

/* More values than two bytes number: from here on the doubles themselves. */
static void column_widen(mt_column *column, size_t count, size_t room)
{
    column->plain = grown(NULL, room, sizeof *column->plain);
    for (size_t i = 0; i < count; i++)
        column->plain[i] = column->code[i] == MT_CODE_UNKNOWN ? MT_UNKNOWN : column->seen[column->code[i]];
    codes_drop(column);
}

static void code_add(mt_column *column, double value, size_t count, size_t room)
{
    if (value == column->last) {
        column->code[count] = column->last_code;
        return;
    }
    if (!mt_known(value)) {
        column->code[count] = MT_CODE_UNKNOWN;
        return;
    }
    if (column->seen_count * 4 >= column->table_room || !column->seen)
        table_grow(column);
    size_t place = place_of(column, value);
    if (!column->table[place] && column->seen_count == MT_CODES) {
        column_widen(column, count, room);
        column->plain[count] = value;
        return;
    }
    if (!column->table[place]) {
        column->seen[column->seen_count++] = value;
        column->table[place] = column->seen_count;
    }
    column->last = value;
    column->code[count] = column->last_code = (uint16_t)(column->table[place] - 1);
}

void mt_columns_add(void *context, const mt_event *event, const double *slots)
{
    mt_columns *columns = context;
    if (event->act != columns->act || MT_FAILS(!columns->coded))
        return;
    bool full = columns->count == columns->room;
    if (full)
        columns->room = columns->room ? columns->room * 2 : MT_BLOCK;
    for (size_t i = 0; i < columns->column_count; i++) {
        mt_column *column = &columns->column[i];
        double value = slots[column->slot] + 0.0; /* one zero */
        if (full && column->plain)
            column->plain = grown(column->plain, columns->room, sizeof *column->plain);
        else if (full)
            column->code = grown(column->code, columns->room, sizeof *column->code);
        if (column->plain)
            column->plain[columns->count] = value;
        else
            code_add(column, value, columns->count, columns->room);
    }
    columns->count++;
}

/* -- coding -- */

/* Which word and which bit of it an event of a block has. */
#define WORD(event) ((event) % MT_WORDS)
#define BIT(event) ((event) / MT_WORDS)

static size_t byte_place(size_t event) { return BIT(event) % 8 * (MT_BLOCK / 8) + WORD(event) * 8 + BIT(event) / 8; }
static size_t half_place(size_t event) { return BIT(event) % 16 * (MT_BLOCK / 16) + WORD(event) * 4 + BIT(event) / 16; }

static void mask_set(uint64_t *mask, size_t event)
{
    mask[event / MT_BLOCK * MT_WORDS + WORD(event % MT_BLOCK)] |= (uint64_t)1 << BIT(event % MT_BLOCK);
}

static mt_width width_of(uint32_t values) { return values <= 2 ? MT_WIDTH_BIT : values <= 256 ? MT_WIDTH_BYTE : MT_WIDTH_HALF; }

/* Lays codes out for the loops; `to` gives each old code its new one. Old codes of unknowns are not asked. */
static void codes_write(const mt_columns *columns, mt_column *column, const uint16_t *code, const uint16_t *to)
{
    static const size_t bytes[] = {MT_BLOCK / 8, MT_BLOCK, MT_BLOCK * 2};
    column->width = width_of(columns->dictionary[column->dictionary].count);
    free(column->data);
    column->data = blank(columns->blocks, bytes[column->width]);
    for (size_t i = 0; i < columns->count; i++) {
        size_t first = i / MT_BLOCK * MT_BLOCK, event = i % MT_BLOCK;
        if (code[i] == MT_CODE_UNKNOWN)
            continue;
        uint16_t fresh = to[code[i]];
        if (column->width == MT_WIDTH_HALF)
            ((int16_t *)column->data)[first + half_place(event)] = (int16_t)(fresh + INT16_MIN);
        else if (column->width == MT_WIDTH_BYTE)
            ((int8_t *)column->data)[first + byte_place(event)] = (int8_t)(fresh + INT8_MIN);
        else if (fresh)
            mask_set(column->data, i);
    }
}

static unsigned code_of(const mt_column *column, size_t block, size_t event)
{
    const void *data = mt_column_block(column, block);
    if (column->width == MT_WIDTH_HALF)
        return (unsigned)(((const int16_t *)data)[half_place(event)] - INT16_MIN);
    if (column->width == MT_WIDTH_BYTE)
        return (unsigned)(((const int8_t *)data)[byte_place(event)] - INT8_MIN);
    return ((const uint64_t *)data)[WORD(event)] >> BIT(event) & 1;
}

static bool is_known(const mt_column *column, size_t block, size_t event)
{
    return !column->known || (column->known[block * MT_WORDS + WORD(event)] >> BIT(event) & 1);
}

static int value_order(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return x < y ? -1 : x > y;
}

uint32_t mt_dictionary_find(const mt_dictionary *dictionary, double value, bool *found)
{
    uint32_t from = 0, to = dictionary->count;
    while (from < to) {
        uint32_t middle = from + (to - from) / 2;
        if (dictionary->value[middle] < value)
            from = middle + 1;
        else
            to = middle;
    }
    *found = from < dictionary->count && dictionary->value[from] == value;
    return from;
}

/* New code by old code, for codes numbered as in `value`. */
static uint16_t *codes_match(const mt_dictionary *dictionary, const double *value, uint32_t count)
{
    uint16_t *to = blank(count, sizeof *to);
    bool found;
    for (uint32_t i = 0; i < count; i++)
        to[i] = (uint16_t)mt_dictionary_find(dictionary, value[i], &found);
    return to;
}

static uint32_t dictionary_add(mt_columns *columns, double *value, uint32_t count)
{
    if (columns->dictionary_count == columns->dictionary_room) {
        columns->dictionary_room = columns->dictionary_room * 2 + 8;
        columns->dictionary = grown(columns->dictionary, columns->dictionary_room, sizeof *columns->dictionary);
    }
    columns->dictionary[columns->dictionary_count] = (mt_dictionary){value, count};
    return columns->dictionary_count++;
}

static void known_make(const mt_columns *columns, mt_column *column)
{
    size_t known = 0;
    column->known = blank(columns->blocks * MT_WORDS, sizeof *column->known);
    for (size_t i = 0; i < columns->count; i++)
        if (column->plain ? mt_known(column->plain[i]) : column->code[i] != MT_CODE_UNKNOWN) {
            mask_set(column->known, i);
            known++;
        }
    if (known == columns->count) {
        free(column->known);
        column->known = NULL;
    }
}

static void column_code(mt_columns *columns, mt_column *column)
{
    known_make(columns, column);
    if (column->plain) {
        column->width = MT_WIDTH_DOUBLE;
        column->data = grown(column->plain, columns->blocks * MT_BLOCK, sizeof *column->plain);
        memset((double *)column->data + columns->count, 0, (columns->blocks * MT_BLOCK - columns->count) * sizeof(double));
        column->plain = NULL;
        return;
    }
    double *value = blank(column->seen_count, sizeof *value);
    if (column->seen_count)
        memcpy(value, column->seen, column->seen_count * sizeof *value);
    qsort(value, column->seen_count, sizeof *value, value_order);
    column->dictionary = dictionary_add(columns, value, column->seen_count);
    uint16_t *to = codes_match(&columns->dictionary[column->dictionary], column->seen, column->seen_count);
    codes_write(columns, column, column->code, to);
    free(to);
    codes_drop(column);
}

void mt_columns_code(mt_columns *columns)
{
    if (columns->coded)
        return;
    columns->coded = true;
    columns->blocks = (columns->count + MT_BLOCK - 1) / MT_BLOCK;
    for (size_t i = 0; i < columns->column_count; i++)
        column_code(columns, &columns->column[i]);
}

static void column_recode(mt_columns *columns, mt_column *column, uint32_t dictionary)
{
    const mt_dictionary *old = &columns->dictionary[column->dictionary];
    uint16_t *code = blank(columns->count, sizeof *code);
    uint16_t *to = codes_match(&columns->dictionary[dictionary], old->value, old->count);
    for (size_t i = 0; i < columns->count; i++) {
        bool known = is_known(column, i / MT_BLOCK, i % MT_BLOCK);
        code[i] = known ? (uint16_t)code_of(column, i / MT_BLOCK, i % MT_BLOCK) : MT_CODE_UNKNOWN;
    }
    column->dictionary = dictionary;
    codes_write(columns, column, code, to);
    free(code);
    free(to);
}

bool mt_columns_join(mt_columns *columns, mt_column *a, mt_column *b)
{
    uint32_t first = a->dictionary, second = b->dictionary, count = 0;
    if (a->width == MT_WIDTH_DOUBLE || b->width == MT_WIDTH_DOUBLE)
        return false;
    if (first == second)
        return true;
    const mt_dictionary *x = &columns->dictionary[first], *y = &columns->dictionary[second];
    double *value = blank((size_t)x->count + y->count, sizeof *value);
    for (uint32_t i = 0, j = 0; i < x->count || j < y->count; count++) {
        bool from_x = j == y->count || (i < x->count && x->value[i] <= y->value[j]);
        value[count] = from_x ? x->value[i] : y->value[j];
        if (from_x && j < y->count && x->value[i] == y->value[j])
            j++;
        *(from_x ? &i : &j) += 1;
    }
    if (count > MT_CODES) {
        free(value);
        return false;
    }
    uint32_t joint = dictionary_add(columns, value, count);
    for (size_t i = 0; i < columns->column_count; i++) {
        mt_column *column = &columns->column[i];
        if (column->width != MT_WIDTH_DOUBLE && (column->dictionary == first || column->dictionary == second))
            column_recode(columns, column, joint);
    }
    return true;
}

void mt_column_read(const mt_columns *columns, const mt_column *column, size_t block, double *value)
{
    if (column->width == MT_WIDTH_DOUBLE) {
        memcpy(value, mt_column_block(column, block), MT_BLOCK * sizeof *value);
        return;
    }
    const mt_dictionary *dictionary = &columns->dictionary[column->dictionary];
    size_t left = columns->count - block * MT_BLOCK; /* beyond them codes mean nothing */
    for (size_t i = 0; i < MT_BLOCK; i++)
        value[i] = i < left && is_known(column, block, i) ? dictionary->value[code_of(column, block, i)] : MT_UNKNOWN;
}
