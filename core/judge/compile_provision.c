/* Compiles one provision: its clauses, its exceptions, its `because`, and the readings that it hangs on. */
#include "judge/program.h"

#include <string.h>

#include "language/lists.h"
#include "language/type.h"

static mt_node *truth_load(mt_typing *typing, mt_words clause, bool followed_by_allowed)
{
    if (!clause.text)
        return NULL;
    mt_node *node = mt_clause_parse(typing->arena, clause, typing->vocabulary, typing->problems);
    return node && mt_clause_type(typing, node, MT_TYPE_TRUTH, MT_PLAIN, followed_by_allowed) ? node : NULL;
}

mt_node *mt_clause_load(mt_typing *typing, mt_words clause) { return truth_load(typing, clause, false); }

/* A clause that must be there. */
static mt_node *clause_need(mt_typing *typing, mt_words clause, mt_place place, const char *id, bool followed_by_allowed)
{
    if (!clause.text)
        mt_problem_add(typing->problems, place, "%s: its clause is missing; write what must be true", id);
    return truth_load(typing, clause, followed_by_allowed);
}

static bool force_check(const mt_provision_source *source, mt_problems *problems)
{
    const char *near = NULL;
    if (!source->force.text || mt_list_has(&mt_list_forces, source->force.text, &near))
        return true;
    mt_problem_add(problems, source->force.place, "%s: \"%s\" is no force; use must, should or encouraged", source->id, source->force.text);
    return false;
}

/* Acts between commas. */
void mt_acts_load(mt_typing *typing, mt_words on, bool acts[MT_ACTS])
{
    for (const char *at = on.text; at && *at;) {
        at += strspn(at, " ,\t\n");
        size_t length = strcspn(at, " ,\t\n");
        if (!length)
            break;
        char *name = mt_arena_textn(typing->arena, at, length);
        uint16_t act = mt_act_find(name);
        const char *near = NULL;
        mt_place place = on.place;
        place.column += place.column ? (int)(at - on.text) : 0;
        place.length = (int)length;
        if (act != MT_NO_ACT)
            acts[act] = true;
        else if (!mt_list_has(&mt_list_acts, name, &near))
            mt_problem_add(typing->problems, place, "\"%s\" is no act%s%s%s", name, near ? "; did you mean \"" : "", near ? near : "", near ? "\"?" : "");
        at += length;
    }
}

static void parts_load(mt_typing *typing, const mt_provision_source *source, mt_provision *provision)
{
    if (provision->form == MT_DUE)
        return; /* its one part is what is to be done */
    size_t count = source->require_count + source->forbid_count;
    if (count > MT_PARTS) {
        mt_problem_add(typing->problems, source->place, "%s: %zu parts; at most %d are judged", source->id, count, MT_PARTS);
        return;
    }
    for (size_t i = 0; i < count; i++) {
        bool forbidden = i >= source->require_count;
        const mt_part_source *part = forbidden ? &source->forbid[i - source->require_count] : &source->require[i];
        provision->part[i] = clause_need(typing, part->clause, source->place, part->id, provision->form == MT_AT_EVENTS && !forbidden);
        provision->forbidden[i] = forbidden;
    }
    provision->part_count = (uint8_t)count;
}

static mt_exception *exceptions_load(mt_typing *typing, const mt_exception_source *source, size_t count)
{
    mt_exception *list = mt_arena_array(typing->arena, count, sizeof *list);
    for (size_t i = 0; i < count; i++) {
        list[i].clause = clause_need(typing, source[i].clause, source[i].place, source[i].id, false);
        list[i].unless_count = source[i].unless_count;
        list[i].unless = exceptions_load(typing, source[i].unless, source[i].unless_count);
    }
    return list;
}

/* An exception applies where its clause holds and none of its own exceptions applies; gives the negation of "one applies". */
static mt_literal exceptions_compile(mt_exprs *exprs, mt_exception *list, size_t count)
{
    mt_literal *kid = mt_arena_array(exprs->arena, count, sizeof *kid);
    for (size_t i = 0; i < count; i++) {
        mt_literal none = exceptions_compile(exprs, list[i].unless, list[i].unless_count);
        list[i].own = mt_compile_truth(exprs, list[i].clause);
        list[i].applies = mt_expr_and(exprs, (mt_literal[]){list[i].own, none}, 2);
        kid[i] = mt_literal_not(list[i].applies);
    }
    return mt_expr_and(exprs, kid, count);
}

static mt_literal truth_or_true(mt_exprs *exprs, const mt_node *node)
{
    return node ? mt_compile_truth(exprs, node) : MT_LITERAL_TRUE;
}

/* A part that looks ahead is kept apart: what must hold at the judged event is the rest. */
static void parts_lower(mt_exprs *exprs, mt_provision *provision)
{
    mt_literal rest[MT_PARTS];
    size_t count = 0;
    provision->ahead = mt_arena_array(exprs->arena, MT_PARTS, sizeof *provision->ahead);
    for (unsigned i = 0; i < provision->part_count; i++) {
        const mt_node *part = provision->part[i];
        mt_literal literal = mt_compile_truth(exprs, part);
        if (part->op != MT_OP_FOLLOWED_BY) {
            rest[count++] = literal ^ provision->forbidden[i];
            continue;
        }
        mt_literal other = part->kid_count ? mt_lowered_find(exprs, part->kid[0]) : MT_LITERAL_FALSE;
        provision->ahead[provision->ahead_count++] = (mt_ahead){(uint8_t)i, (uint32_t)exprs->awaited_count - 1, other};
    }
    provision->held = mt_expr_and(exprs, rest, count);
}

static void provision_lower(mt_program *program, mt_provision *provision)
{
    mt_exprs *exprs = &program->exprs;
    mt_literal applies[2] = {truth_or_true(exprs, provision->scope), truth_or_true(exprs, provision->applies)};
    provision->applies_when[0] = mt_expr_and(exprs, applies, 2);
    provision->applies_when[1] = truth_or_true(exprs, provision->when);
    parts_lower(exprs, provision);
    provision->excepted = mt_literal_not(exceptions_compile(exprs, provision->exception, provision->exception_count));
    for (size_t i = 0; i < provision->because_count; i++) {
        const mt_node *value = provision->because[i].value;
        if (value && value->type == MT_TYPE_TRUTH)
            mt_compile_truth(exprs, value);
        else if (value)
            mt_compile_number(exprs, value);
    }
    if (provision->form == MT_DUE)
        mt_duty_lower(exprs, provision);
}

static void readings_fill(mt_typing *typing, mt_provision_record *record)
{
    record->reading = mt_arena_array(typing->arena, typing->used_count, sizeof *record->reading);
    for (size_t i = 0; i < typing->used_count; i++) {
        const mt_term_source *term = typing->used[i];
        const mt_reading_source *reading = mt_typing_reading(typing, term);
        if (reading)
            record->reading[record->reading_count++] = (mt_reading_record){term->name, reading->name, reading->by, reading->source};
    }
}

static void exceptions_check(mt_typing *typing, const mt_exception *list, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (list[i].clause)
            mt_running_check(typing->vocabulary, list[i].clause, typing->problems);
        exceptions_check(typing, list[i].unless, list[i].unless_count);
    }
}

static void lasting_check(mt_typing *typing, const mt_provision *provision)
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

bool mt_provision_compile(mt_program *program, mt_typing *typing, const mt_node *scope, const mt_provision_source *source,
                          mt_provision *provision, mt_provision_record *record)
{
    size_t errors = typing->problems->errors;
    if (!force_check(source, typing->problems))
        return false;
    provision->record = record;
    provision->form = record->form;
    provision->scope = scope;
    typing->of_run = provision->form == MT_ACROSS;
    provision->applies = mt_clause_load(typing, source->applies);
    typing->of_run = false;
    typing->across = provision->form == MT_ACROSS;
    provision->when = mt_clause_load(typing, source->when);
    mt_form_load(typing, source, provision);
    parts_load(typing, source, provision);
    if (source->unless_count > MT_EXCEPTIONS)
        mt_problem_add(typing->problems, source->place, "%s: %zu exceptions; at most %d are judged", source->id, source->unless_count, MT_EXCEPTIONS);
    provision->exception_count = source->unless_count;
    provision->exception = exceptions_load(typing, source->unless, source->unless_count);
    typing->across = false;
    if (provision->form != MT_ACROSS)
        mt_because_parse(typing, source->because, provision);
    if (provision->form == MT_ONGOING)
        lasting_check(typing, provision);
    readings_fill(typing, record);
    if (typing->problems->errors != errors)
        return false;
    if (provision->form != MT_ACROSS)
        provision_lower(program, provision);
    return true;
}
