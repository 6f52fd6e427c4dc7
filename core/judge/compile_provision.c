/* Compiles one provision: its clauses, its exceptions, its `because`, and the readings that it hangs on. */
#include "judge/loading.h"

#include <string.h>

#include "language/lists.h"

mt_node *mt_clause_load(mt_loading *in, mt_words clause, mt_expected expected)
{
    const mt_typing *typing = in->typing;
    if (!clause.text)
        return NULL;
    mt_node *node = mt_clause_parse(typing->arena, clause, typing->vocabulary, typing->problems);
    return node && mt_clause_check_type(typing, node, expected, &in->met) ? node : NULL;
}

/* A clause that must be there. */
static mt_node *clause_need(mt_loading *in, mt_words clause, mt_place place, const char *id, mt_expected expected)
{
    if (!clause.text)
        mt_problem_add(in->typing->problems, place, "%s: its clause is missing; write what must be true", id);
    return mt_clause_load(in, clause, expected);
}

static bool force_check(const mt_provision_source *source, mt_problems *problems)
{
    const char *near = NULL;
    if (!source->force.text || mt_list_has(&mt_list_forces, source->force.text, &near))
        return true;
    mt_problem_add(problems, source->force.place, "%s: \"%s\" is no force; use must, should or encouraged", source->id,
                   source->force.text);
    return false;
}

/* Acts between commas. */
void mt_acts_load(mt_loading *in, mt_words on, bool acts[MT_ACTS])
{
    for (const char *at = on.text; at && *at;) {
        at += strspn(at, " ,\t\n");
        size_t length = strcspn(at, " ,\t\n");
        if (!length)
            break;
        char *name = mt_arena_add_bytes(in->typing->arena, at, length);
        uint16_t act = mt_act_find(name);
        const char *near = NULL;
        mt_place place = on.place;
        place.column += place.column ? (int)(at - on.text) : 0;
        place.length = (int)length;
        if (act != MT_NO_ACT)
            acts[act] = true;
        else if (!mt_list_has(&mt_list_acts, name, &near))
            mt_problem_add(in->typing->problems, place, "\"%s\" is no act%s%s%s", name, near ? "; did you mean \"" : "",
                           near ? near : "", near ? "\"?" : "");
        at += length;
    }
}

static void parts_load(mt_loading *in, const mt_provision_source *source, mt_provision *provision)
{
    if (provision->form == MT_DUE)
        return; /* its one part is what is to be done */
    size_t count = source->require_count + source->forbid_count;
    if (count > MT_PARTS) {
        mt_problem_add(in->typing->problems, source->place, "%s: %zu parts; at most %d are judged", source->id, count,
                       MT_PARTS);
        return;
    }
    for (size_t i = 0; i < count; i++) {
        bool forbidden = i >= source->require_count;
        const mt_part_source *part = forbidden ? &source->forbid[i - source->require_count] : &source->require[i];
        mt_expected expected = {.type = MT_TYPE_TRUTH,
                                .followed_by = provision->form == MT_AT_EVENTS && !forbidden,
                                .across = provision->form == MT_ACROSS};
        provision->part[i] = clause_need(in, part->clause, source->place, part->id, expected);
        provision->forbidden[i] = forbidden;
    }
    provision->part_count = (uint8_t)count;
}

static mt_exception *exceptions_load(mt_loading *in, const mt_exception_source *source, size_t count,
                                     mt_expected expected)
{
    mt_exception *list = mt_arena_get_array(in->typing->arena, count, sizeof *list);
    for (size_t i = 0; i < count; i++) {
        list[i].clause = clause_need(in, source[i].clause, source[i].place, source[i].id, expected);
        list[i].unless_count = source[i].unless_count;
        list[i].unless = exceptions_load(in, source[i].unless, source[i].unless_count, expected);
    }
    return list;
}

/* An exception applies where its clause holds and none of its own exceptions applies; gives the negation of "one
 * applies". */
static mt_literal exceptions_compile(mt_exprs *exprs, mt_exception *list, size_t count)
{
    mt_literal *kid = mt_arena_get_array(exprs->arena, count, sizeof *kid);
    for (size_t i = 0; i < count; i++) {
        mt_literal none = exceptions_compile(exprs, list[i].unless, list[i].unless_count);
        list[i].own = mt_truth_compile(exprs, list[i].clause);
        list[i].applies = mt_expr_add_and(exprs, (mt_literal[]){list[i].own, none}, 2);
        kid[i] = mt_literal_get_opposite(list[i].applies);
    }
    return mt_expr_add_and(exprs, kid, count);
}

static mt_literal truth_or_true(mt_exprs *exprs, const mt_node *node)
{
    return node ? mt_truth_compile(exprs, node) : MT_LITERAL_TRUE;
}

/* A part that looks ahead is kept apart: what must hold at the judged event is the rest. */
static void parts_lower(mt_exprs *exprs, mt_provision *provision)
{
    mt_literal rest[MT_PARTS];
    size_t count = 0;
    provision->ahead = mt_arena_get_array(exprs->arena, MT_PARTS, sizeof *provision->ahead);
    for (unsigned i = 0; i < provision->part_count; i++) {
        const mt_node *part = provision->part[i];
        mt_literal literal = mt_truth_compile(exprs, part);
        if (part->op != MT_OP_FOLLOWED_BY) {
            rest[count++] = literal ^ provision->forbidden[i];
            continue;
        }
        mt_literal other = part->kid_count ? mt_lowered_find(exprs, part->kid[0]) : MT_LITERAL_FALSE;
        provision->ahead[provision->ahead_count++] = (mt_ahead){(uint8_t)i, (uint32_t)exprs->awaited_count - 1, other};
    }
    provision->held = mt_expr_add_and(exprs, rest, count);
}

static void provision_lower(mt_program *program, mt_provision *provision)
{
    mt_exprs *exprs = &program->exprs;
    mt_literal applies[2] = {truth_or_true(exprs, provision->scope), truth_or_true(exprs, provision->applies)};
    provision->applies_when[0] = mt_expr_add_and(exprs, applies, 2);
    provision->applies_when[1] = truth_or_true(exprs, provision->when);
    parts_lower(exprs, provision);
    provision->excepted =
        mt_literal_get_opposite(exceptions_compile(exprs, provision->exception, provision->exception_count));
    for (size_t i = 0; i < provision->because_count; i++) {
        const mt_node *value = provision->because[i].value;
        if (value && value->type == MT_TYPE_TRUTH)
            mt_truth_compile(exprs, value);
        else if (value)
            mt_number_compile(exprs, value);
    }
    if (provision->form == MT_DUE)
        mt_duty_compile(exprs, provision);
}

static void readings_fill(const mt_loading *in, mt_provision_record *record)
{
    record->reading = mt_arena_get_array(in->typing->arena, in->met.count, sizeof *record->reading);
    for (size_t i = 0; i < in->met.count; i++) {
        const mt_term_source *term = in->met.list[i];
        const mt_reading_source *reading = mt_typing_find_reading(in->typing, term);
        if (reading)
            record->reading[record->reading_count++] =
                (mt_reading_record){term->name, reading->name, reading->by, reading->source};
    }
}

static void exceptions_check(const mt_typing *typing, const mt_exception *list, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (list[i].clause)
            mt_running_check(typing->vocabulary, list[i].clause, typing->problems);
        exceptions_check(typing, list[i].unless, list[i].unless_count);
    }
}

static void lasting_check(const mt_typing *typing, const mt_provision *provision)
{
    const mt_node *asked[] = {provision->scope, provision->applies, provision->when};
    for (size_t i = 0; i < sizeof asked / sizeof *asked; i++)
        if (asked[i])
            mt_running_check(typing->vocabulary, asked[i], typing->problems);
    for (unsigned i = 0; i < provision->part_count; i++)
        if (provision->part[i])
            mt_running_check(typing->vocabulary, provision->part[i], typing->problems);
    exceptions_check(typing, provision->exception, provision->exception_count);
}

bool mt_provision_compile(mt_program *program, mt_loading *in, const mt_node *scope, const mt_provision_source *source,
                          mt_provision *provision, mt_provision_record *record)
{
    size_t errors = in->typing->problems->errors;
    if (!force_check(source, in->typing->problems))
        return false;
    provision->record = record;
    provision->form = record->form;
    provision->scope = scope;
    bool across = provision->form == MT_ACROSS;
    const mt_expected expected = {.type = MT_TYPE_TRUTH, .across = across};
    provision->applies = mt_clause_load(in, source->applies, (mt_expected){.type = MT_TYPE_TRUTH, .of_run = across});
    provision->when = mt_clause_load(in, source->when, expected);
    mt_form_load(in, source, provision);
    parts_load(in, source, provision);
    if (source->unless_count > MT_EXCEPTIONS)
        mt_problem_add(in->typing->problems, source->place, "%s: %zu exceptions; at most %d are judged", source->id,
                       source->unless_count, MT_EXCEPTIONS);
    provision->exception_count = source->unless_count;
    provision->exception = exceptions_load(in, source->unless, source->unless_count, expected);
    if (!across)
        mt_because_parse(in, source->because, provision);
    if (provision->form == MT_ONGOING)
        lasting_check(in->typing, provision);
    readings_fill(in, record);
    if (in->typing->problems->errors != errors)
        return false;
    if (!across)
        provision_lower(program, provision);
    return true;
}
