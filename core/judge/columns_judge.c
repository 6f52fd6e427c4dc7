/* Judging columns. What the provisions ask for becomes a list of operations over the masks of a block, "surely true" and
 * "surely false" of each truth; a comparison with a constant becomes one with a code, found once for the whole store. */
#include "judge/columns.h"

#include <stdlib.h>
#include <string.h>

#include "judge/column.h"
#include "judge/evaluate.h"

/* Of an operation: what it leaves, a truth or a number, and from what. */
typedef enum op_kind {
    OP_CODE_LESS, OP_CODE_EQUAL,         /* a column's code and a bound */
    OP_CODES_LESS, OP_CODES_EQUAL,       /* the codes of two columns that share a dictionary */
    OP_NUMBERS_LESS, OP_NUMBERS_EQUAL,
    OP_KNOWN, OP_AND,
    OP_READ, OP_COMPUTE                  /* leave numbers */
} op_kind;

typedef struct operation {
    uint8_t kind, number_op;
    bool turned;                         /* the comparison's contrary is meant */
    uint32_t out;                        /* place of a truth, or of a number */
    const mt_column *column, *other;
    uint32_t bound, values;              /* of codes, and how many there are */
    uint32_t a, b;                       /* places of numbers */
    uint32_t kid_count;
    const mt_literal *kid;
} operation;

/* Literals are places of masks, MT_WORDS words each: the one of what surely holds, and, ^ 1, of what surely does not. */
typedef struct rule { size_t provision; mt_literal applies, when, held, excepted; } rule;

typedef struct job {
    mt_columns *columns;
    const mt_program *program;
    const char *missing;
    bool *asked;
    size_t operation_count, rule_count;
    operation *operation;
    rule *rule;
    uint32_t *number;                    /* by expression: place of its number + 1 */
    uint32_t number_count;
    double *value;                       /* a block for each number */
    uint64_t *truth;                     /* two masks for each expression */
    uint64_t valid[MT_WORDS];            /* the events that there are */
} job;

static const mt_expr *expr_at(const job *j, uint32_t number) { return &j->program->exprs.list[number]; }
static uint64_t *mask_at(const job *j, mt_literal place) { return j->truth + (size_t)place * MT_WORDS; }
static double *value_at(const job *j, uint32_t number) { return j->value + (size_t)number * MT_BLOCK; }

/* -- making the list -- */

static mt_column *column_of(job *j, uint32_t number)
{
    const mt_expr *expr = expr_at(j, number);
    if (expr->op != MT_EXPR_FACT && expr->op != MT_EXPR_KEY)
        return NULL;
    bool is_key = expr->op == MT_EXPR_KEY;
    mt_column *column = mt_column_find(j->columns, is_key, (uint16_t)expr->a);
    if (!column && !j->missing)
        j->missing = is_key ? mt_key_names[expr->a] : j->program->vocabulary->facts[expr->a].name;
    return column;
}

static operation *operation_add(job *j, op_kind kind, uint32_t out)
{
    operation *fresh = &j->operation[j->operation_count++];
    *fresh = (operation){.kind = (uint8_t)kind, .out = out};
    return fresh;
}

/* The place of a number that codes do not serve: read, computed or constant, a block at a time. */
static uint32_t number_place(job *j, uint32_t number)
{
    const mt_expr *expr = expr_at(j, number);
    if (j->number[number])
        return j->number[number] - 1;
    uint32_t a = 0, b = 0, place;
    bool computed = expr->op >= MT_EXPR_ADD;
    if (computed) {
        a = number_place(j, expr->a);
        b = number_place(j, expr->b);
    }
    place = j->number_count++;
    j->number[number] = place + 1;
    if (computed) {
        operation *fresh = operation_add(j, OP_COMPUTE, place);
        fresh->number_op = (uint8_t)expr->op;
        fresh->a = a;
        fresh->b = b;
    } else if (expr->op != MT_EXPR_NUMBER) {
        const mt_column *column = column_of(j, number);
        operation_add(j, OP_READ, place)->column = column;
    }
    return place;
}

/* A column's values and a number: smaller than the number is a smaller code; not greater, that of the next one. */
static void code_compare(job *j, uint32_t expr, const mt_column *column, double number, bool number_first)
{
    bool equal = expr_at(j, expr)->op == MT_EXPR_EQUAL, found;
    const mt_dictionary *dictionary = &j->columns->dictionary[column->dictionary];
    uint32_t bound = mt_dictionary_find(dictionary, number, &found);
    operation *fresh = operation_add(j, equal ? OP_CODE_EQUAL : OP_CODE_LESS, mt_literal_of(expr));
    fresh->column = column;
    fresh->values = dictionary->count;
    fresh->turned = number_first && !equal;
    fresh->bound = equal ? (found ? bound : dictionary->count) : bound + (number_first && found);
}

static void compare_add(job *j, uint32_t number)
{
    const mt_expr *expr = expr_at(j, number), *x = expr_at(j, expr->a), *y = expr_at(j, expr->b);
    mt_column *a = column_of(j, expr->a), *b = column_of(j, expr->b);
    bool equal = expr->op == MT_EXPR_EQUAL;
    if (j->missing)
        return;
    if (a && a->width != MT_WIDTH_DOUBLE && y->op == MT_EXPR_NUMBER && mt_known(y->number)) {
        code_compare(j, number, a, y->number, false);
    } else if (b && b->width != MT_WIDTH_DOUBLE && x->op == MT_EXPR_NUMBER && mt_known(x->number)) {
        code_compare(j, number, b, x->number, true);
    } else if (a && b && mt_columns_join(j->columns, a, b)) {
        operation *fresh = operation_add(j, equal ? OP_CODES_EQUAL : OP_CODES_LESS, mt_literal_of(number));
        fresh->column = a;
        fresh->other = b;
    } else {
        uint32_t first = number_place(j, expr->a), second = number_place(j, expr->b);
        operation *fresh = operation_add(j, equal ? OP_NUMBERS_EQUAL : OP_NUMBERS_LESS, mt_literal_of(number));
        fresh->a = first;
        fresh->b = second;
    }
}

static void operations_make(job *j)
{
    for (uint32_t i = 0; i < j->program->exprs.count && !j->missing; i++) {
        const mt_expr *expr = expr_at(j, i);
        if (!j->asked[i])
            continue;
        if (expr->op == MT_EXPR_LESS || expr->op == MT_EXPR_EQUAL) {
            compare_add(j, i);
        } else if (expr->op == MT_EXPR_KNOWN) {
            const mt_column *column = column_of(j, expr->a);
            operation_add(j, OP_KNOWN, mt_literal_of(i))->column = column;
        } else if (expr->op == MT_EXPR_AND) {
            operation *fresh = operation_add(j, OP_AND, mt_literal_of(i));
            fresh->kid_count = expr->kid_count;
            fresh->kid = expr->kid;
        }
    }
}

/* Joining gives columns another dictionary, and with it other bounds: so all of it comes before the list is made. */
static void columns_join(job *j)
{
    for (uint32_t i = 0; i < j->program->exprs.count; i++) {
        const mt_expr *expr = expr_at(j, i);
        if (!j->asked[i] || (expr->op != MT_EXPR_LESS && expr->op != MT_EXPR_EQUAL))
            continue;
        mt_column *a = column_of(j, expr->a), *b = column_of(j, expr->b);
        if (a && b)
            mt_columns_join(j->columns, a, b);
    }
}

static void rules_make(job *j)
{
    for (size_t i = 0; i < j->program->provision_count; i++) {
        const mt_provision *provision = &j->program->provision[i];
        if (provision->acts[j->columns->act] && !mt_columns_can(j->program, i))
            j->rule[j->rule_count++] = (rule){i, provision->applies_when[0], provision->applies_when[1], provision->held, provision->excepted};
    }
}

static void constants_write(job *j)
{
    for (uint32_t i = 0; i < j->program->exprs.count; i++)
        for (size_t k = 0; k < MT_BLOCK && j->number[i] && expr_at(j, i)->op == MT_EXPR_NUMBER; k++)
            value_at(j, j->number[i] - 1)[k] = expr_at(j, i)->number;
}

/* -- a block -- */

static void mask_fill(uint64_t *mask, bool with)
{
    memset(mask, with ? 0xff : 0, MT_WORDS * sizeof *mask);
}

static void codes_less(const operation *op, size_t block, uint64_t *mask)
{
    const void *code = mt_column_block(op->column, block);
    if (op->bound == 0 || op->bound >= op->values)
        mask_fill(mask, op->bound != 0);
    else if (op->column->width == MT_WIDTH_HALF)
        mt_mask_less_half(code, (int16_t)(op->bound + INT16_MIN), mask);
    else if (op->column->width == MT_WIDTH_BYTE)
        mt_mask_less_byte(code, (int8_t)(op->bound + INT8_MIN), mask);
    else
        for (int i = 0; i < MT_WORDS; i++)
            mask[i] = ~((const uint64_t *)code)[i];
}

static void codes_equal(const operation *op, size_t block, uint64_t *mask)
{
    const void *code = mt_column_block(op->column, block);
    if (op->bound >= op->values)
        mask_fill(mask, false);
    else if (op->column->width == MT_WIDTH_HALF)
        mt_mask_equal_half(code, (int16_t)(op->bound + INT16_MIN), mask);
    else if (op->column->width == MT_WIDTH_BYTE)
        mt_mask_equal_byte(code, (int8_t)(op->bound + INT8_MIN), mask);
    else
        for (int i = 0; i < MT_WORDS; i++)
            mask[i] = op->bound ? ((const uint64_t *)code)[i] : ~((const uint64_t *)code)[i];
}

static void codes_compare(const operation *op, size_t block, uint64_t *mask)
{
    const void *a = mt_column_block(op->column, block), *b = mt_column_block(op->other, block);
    bool equal = op->kind == OP_CODES_EQUAL;
    if (op->column->width == MT_WIDTH_HALF)
        (equal ? mt_mask_equal_halves : mt_mask_less_halves)(a, b, mask);
    else if (op->column->width == MT_WIDTH_BYTE)
        (equal ? mt_mask_equal_bytes : mt_mask_less_bytes)(a, b, mask);
    else
        for (int i = 0; i < MT_WORDS; i++) {
            uint64_t x = ((const uint64_t *)a)[i], y = ((const uint64_t *)b)[i];
            mask[i] = equal ? ~(x ^ y) : ~x & y;
        }
}

/* Where something is unknown, neither holds. */
static void known_keep(const mt_column *column, size_t block, uint64_t *holds, uint64_t *fails)
{
    if (!column || !column->known)
        return;
    const uint64_t *known = column->known + block * MT_WORDS;
    for (int i = 0; i < MT_WORDS; i++) {
        holds[i] &= known[i];
        fails[i] &= known[i];
    }
}

static void code_truth(const job *j, const operation *op, size_t block)
{
    uint64_t *holds = mask_at(j, op->out ^ op->turned), *fails = mask_at(j, op->out ^ op->turned ^ 1);
    if (op->kind == OP_CODE_LESS)
        codes_less(op, block, holds);
    else if (op->kind == OP_CODE_EQUAL)
        codes_equal(op, block, holds);
    else
        codes_compare(op, block, holds);
    for (int i = 0; i < MT_WORDS; i++)
        fails[i] = ~holds[i];
    known_keep(op->column, block, holds, fails);
    known_keep(op->other, block, holds, fails);
}

static void known_truth(const job *j, const operation *op, size_t block)
{
    uint64_t *holds = mask_at(j, op->out), *fails = mask_at(j, op->out ^ 1);
    mask_fill(holds, true);
    mask_fill(fails, true);
    known_keep(op->column, block, holds, fails);
    for (int i = 0; i < MT_WORDS; i++)
        fails[i] = ~fails[i];
}

static void and_truth(const job *j, const operation *op)
{
    uint64_t *restrict holds = mask_at(j, op->out), *restrict fails = mask_at(j, op->out ^ 1);
    memcpy(holds, mask_at(j, op->kid[0]), MT_WORDS * sizeof *holds);
    memcpy(fails, mask_at(j, op->kid[0] ^ 1), MT_WORDS * sizeof *fails);
    for (uint32_t i = 1; i < op->kid_count; i++) {
        const uint64_t *restrict kid = mask_at(j, op->kid[i]), *restrict contrary = mask_at(j, op->kid[i] ^ 1);
        for (int k = 0; k < MT_WORDS; k++) {
            holds[k] &= kid[k];
            fails[k] |= contrary[k];
        }
    }
}

static void number_compute(const job *j, const operation *op)
{
    double *out = value_at(j, op->out);
    const double *a = value_at(j, op->a), *b = value_at(j, op->b);
    for (size_t i = 0; i < MT_BLOCK; i++)
        out[i] = mt_number_compute(op->number_op, a[i], b[i]);
}

static void operation_run(const job *j, const operation *op, size_t block)
{
    switch (op->kind) {
    case OP_NUMBERS_LESS:
        mt_mask_less_doubles(value_at(j, op->a), value_at(j, op->b), mask_at(j, op->out), mask_at(j, op->out ^ 1));
        break;
    case OP_NUMBERS_EQUAL:
        mt_mask_equal_doubles(value_at(j, op->a), value_at(j, op->b), mask_at(j, op->out), mask_at(j, op->out ^ 1));
        break;
    case OP_KNOWN: known_truth(j, op, block); break;
    case OP_AND: and_truth(j, op); break;
    case OP_READ: mt_column_read(j->columns, op->column, block, value_at(j, op->out)); break;
    case OP_COMPUTE: number_compute(j, op); break;
    default: code_truth(j, op, block);
    }
}

/* -- what it came to -- */

static void free_tally(const job *j, const rule *r, mt_tally *tally)
{
    const uint64_t *held = mask_at(j, r->held), *failed = mask_at(j, r->held ^ 1);
    uint64_t met[MT_WORDS], breached[MT_WORDS];
    for (int i = 0; i < MT_WORDS; i++) {
        met[i] = j->valid[i] & held[i];
        breached[i] = j->valid[i] & failed[i];
    }
    int64_t all = mt_mask_count(j->valid), held_count = mt_mask_count(met), failed_count = mt_mask_count(breached);
    tally->met += held_count;
    tally->breached += failed_count;
    tally->undetermined += all - held_count - failed_count;
}

/* Events that are judged at all; the others are counted by what stood in the way. */
static void scope_tally(const job *j, const rule *r, uint64_t *judged, mt_tally *tally)
{
    const uint64_t *outside = mask_at(j, r->applies ^ 1), *idle = mask_at(j, r->when ^ 1);
    uint64_t neither[MT_WORDS], out[MT_WORDS], not_when[MT_WORDS];
    for (int i = 0; i < MT_WORDS; i++) {
        neither[i] = j->valid[i] & outside[i] & idle[i];
        out[i] = j->valid[i] & outside[i] & ~idle[i];
        not_when[i] = j->valid[i] & ~outside[i] & idle[i];
        judged[i] = j->valid[i] & ~outside[i] & ~idle[i];
    }
    if (r->applies != MT_LITERAL_TRUE) {
        tally->out_of_scope += mt_mask_count(out);
        tally->neither += mt_mask_count(neither);
    }
    if (r->when != MT_LITERAL_TRUE)
        tally->not_when += mt_mask_count(not_when);
}

static void rule_tally(const job *j, const rule *r, mt_tally *tally)
{
    const uint64_t *applies = mask_at(j, r->applies), *when = mask_at(j, r->when), *held = mask_at(j, r->held), *failed = mask_at(j, r->held ^ 1);
    const uint64_t *excepted = mask_at(j, r->excepted), *unexcepted = mask_at(j, r->excepted ^ 1);
    uint64_t judged[MT_WORDS], met[MT_WORDS], spared[MT_WORDS], breached[MT_WORDS];
    scope_tally(j, r, judged, tally);
    for (int i = 0; i < MT_WORDS; i++) {
        met[i] = judged[i] & held[i];
        spared[i] = judged[i] & ~held[i] & excepted[i];
        breached[i] = judged[i] & applies[i] & when[i] & failed[i] & unexcepted[i];
    }
    int64_t all = mt_mask_count(judged), met_count = mt_mask_count(met), breached_count = mt_mask_count(breached);
    int64_t spared_count = r->excepted == MT_LITERAL_FALSE ? 0 : mt_mask_count(spared);
    tally->met += met_count;
    tally->excepted += spared_count;
    tally->breached += breached_count;
    tally->undetermined += all - met_count - spared_count - breached_count;
}

static bool is_free(const rule *r)
{
    return r->applies == MT_LITERAL_TRUE && r->when == MT_LITERAL_TRUE && r->excepted == MT_LITERAL_FALSE;
}

static void blocks_judge(job *j, mt_tally *tally)
{
    mask_fill(mask_at(j, MT_LITERAL_TRUE), true);
    mask_fill(mask_at(j, MT_LITERAL_FALSE), false);
    mask_fill(j->valid, true);
    for (size_t block = 0; block < j->columns->blocks; block++) {
        size_t left = j->columns->count - block * MT_BLOCK;
        for (size_t i = left; i < MT_BLOCK; i++)
            j->valid[i % MT_WORDS] &= ~((uint64_t)1 << i / MT_WORDS);
        for (size_t i = 0; i < j->operation_count; i++)
            operation_run(j, &j->operation[i], block);
        for (const rule *r = j->rule, *end = r + j->rule_count; r < end; r++)
            (is_free(r) ? free_tally : rule_tally)(j, r, &tally[r->provision]);
    }
}

int mt_columns_judge(mt_columns *columns, const mt_program *program, mt_tally *tally, const char **missing)
{
    size_t exprs = program->exprs.count;
    job j = {.columns = columns, .program = program};
    mt_arena arena;
    mt_arena_init(&arena);
    j.asked = mt_arena_array(&arena, exprs, sizeof *j.asked);
    j.operation = mt_arena_array(&arena, exprs * 2, sizeof *j.operation);
    j.rule = mt_arena_array(&arena, program->provision_count, sizeof *j.rule);
    j.number = mt_arena_array(&arena, exprs, sizeof *j.number);
    mt_columns_code(columns);
    mt_columns_mark(program, columns->act, j.asked);
    columns_join(&j);
    operations_make(&j);
    rules_make(&j);
    if (!j.missing) {
        j.truth = mt_arena_array(&arena, exprs * 2 * MT_WORDS, sizeof *j.truth);
        j.value = mt_arena_array(&arena, (size_t)j.number_count * MT_BLOCK, sizeof *j.value);
        constants_write(&j);
        blocks_judge(&j, tally);
    }
    *missing = j.missing;
    mt_arena_free(&arena);
    return j.missing ? MT_ERROR_STATE : 0;
}
