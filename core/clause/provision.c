/* Compiles one provision: its clauses, its exceptions, its `because`, and the readings that it hangs on. */
#include "clause/program.h"

#include <string.h>

#include "clause/lists.h"

mt_node *mt_clause_load(mt_typing *typing, mt_words clause)
{
    if (!clause.text)
        return NULL;
    mt_node *node = mt_clause_parse(typing->arena, clause, typing->vocabulary, typing->problems);
    if (!node || !mt_clause_type(typing, node, MT_TYPE_TRUTH, MT_PLAIN, true))
        return NULL;
    const char *later = mt_clause_not_yet(node);
    if (later)
        mt_problem_add(typing->problems, clause.place, "not yet: `%s` is not judged in this version; put the provision under not_encoded", later);
    return later ? NULL : node;
}

/* A clause that must be there. */
static mt_node *clause_need(mt_typing *typing, mt_words clause, mt_place place, const char *id)
{
    if (!clause.text)
        mt_problem_add(typing->problems, place, "%s: its clause is missing; write what must be true", id);
    return mt_clause_load(typing, clause);
}

/* The other three forms are parsed by `check` and not judged here. */
static bool form_check(const mt_provision_source *source, mt_problems *problems)
{
    const struct { const char *name; const mt_words *words; } later[] = {
        {"throughout", &source->throughout}, {"from", &source->from}, {"due", &source->due}, {"across", &source->across},
    };
    for (size_t i = 0; i < sizeof later / sizeof *later; i++)
        if (later[i].words->text) {
            mt_problem_add(problems, later[i].words->place, "not yet: %s: `%s` is not judged in this version; put the provision under not_encoded",
                           source->id, later[i].name);
            return false;
        }
    const char *near = NULL;
    if (source->force.text && !mt_list_has(&mt_list_forces, source->force.text, &near)) {
        mt_problem_add(problems, source->force.place, "%s: \"%s\" is no force; use must, should or encouraged", source->id, source->force.text);
        return false;
    }
    if (source->on.text)
        return true;
    mt_problem_add(problems, source->place, "%s: says nothing of when it is judged; give it `on`", source->id);
    return false;
}

/* Acts between commas. */
static void acts_read(mt_typing *typing, mt_words on, bool acts[MT_ACTS])
{
    for (const char *at = on.text; *at;) {
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
    size_t count = source->require_count + source->forbid_count;
    if (count > MT_PARTS) {
        mt_problem_add(typing->problems, source->place, "%s: %zu parts; at most %d are judged", source->id, count, MT_PARTS);
        return;
    }
    for (size_t i = 0; i < count; i++) {
        bool forbidden = i >= source->require_count;
        const mt_part_source *part = forbidden ? &source->forbid[i - source->require_count] : &source->require[i];
        provision->part[i] = clause_need(typing, part->clause, source->place, part->id);
        provision->forbidden[i] = forbidden;
    }
    provision->part_count = (uint8_t)count;
}

static mt_exception *exceptions_load(mt_typing *typing, const mt_exception_source *source, size_t count)
{
    mt_exception *list = mt_arena_array(typing->arena, count, sizeof *list);
    for (size_t i = 0; i < count; i++) {
        list[i].clause = clause_need(typing, source[i].clause, source[i].place, source[i].id);
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

static void provision_lower(mt_program *program, mt_provision *provision)
{
    mt_exprs *exprs = &program->exprs;
    mt_literal applies[2] = {truth_or_true(exprs, provision->scope), truth_or_true(exprs, provision->applies)};
    provision->applies_when[0] = mt_expr_and(exprs, applies, 2);
    provision->applies_when[1] = truth_or_true(exprs, provision->when);
    mt_literal part[MT_PARTS];
    for (unsigned i = 0; i < provision->part_count; i++)
        part[i] = mt_compile_truth(exprs, provision->part[i]) ^ provision->forbidden[i];
    provision->held = mt_expr_and(exprs, part, provision->part_count);
    provision->excepted = mt_literal_not(exceptions_compile(exprs, provision->exception, provision->exception_count));
    for (size_t i = 0; i < provision->because_count; i++) {
        const mt_node *value = provision->because[i].value;
        if (value && value->type == MT_TYPE_TRUTH)
            mt_compile_truth(exprs, value);
        else if (value)
            mt_compile_number(exprs, value);
    }
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

bool mt_provision_compile(mt_program *program, mt_typing *typing, const mt_node *scope, const mt_provision_source *source,
                          mt_provision *provision, mt_provision_record *record)
{
    size_t errors = typing->problems->errors;
    if (!form_check(source, typing->problems))
        return false;
    provision->record = record;
    provision->scope = scope;
    acts_read(typing, source->on, provision->acts);
    provision->applies = mt_clause_load(typing, source->applies);
    provision->when = mt_clause_load(typing, source->when);
    parts_load(typing, source, provision);
    if (source->unless_count > MT_EXCEPTIONS)
        mt_problem_add(typing->problems, source->place, "%s: %zu exceptions; at most %d are judged", source->id, source->unless_count, MT_EXCEPTIONS);
    provision->exception_count = source->unless_count;
    provision->exception = exceptions_load(typing, source->unless, source->unless_count);
    mt_because_parse(typing, source->because, provision);
    readings_fill(typing, record);
    if (typing->problems->errors != errors)
        return false;
    provision_lower(program, provision);
    return true;
}
