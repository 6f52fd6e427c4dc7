/* The trees of a provision: every clause of it parsed and typed, whatever its form and whether it is judged yet. */
#include <string.h>

#include "language/tree.h"

const mt_words *mt_provision_get_field(const mt_provision_source *source, mt_field field)
{
    const mt_words *const words[MT_FIELDS] = {
        [MT_FIELD_APPLIES] = &source->applies,
        [MT_FIELD_WHEN] = &source->when,
        [MT_FIELD_THROUGHOUT] = &source->throughout,
        [MT_FIELD_GRACE] = &source->grace,
        [MT_FIELD_FROM] = &source->from,
        [MT_FIELD_DUE] = &source->due,
        [MT_FIELD_DONE] = &source->done,
        [MT_FIELD_DONE_BY] = &source->done_by,
        [MT_FIELD_LENGTH] = &source->extended_length,
        [MT_FIELD_AT_MOST] = &source->extended_at_most,
        [MT_FIELD_EVERY] = &source->every,
    };
    return words[field];
}

void mt_acts_find(const char *list, bool acts[MT_ACTS])
{
    for (const char *at = list; at && *at;) {
        at += strspn(at, " ,\t\n");
        size_t length = strcspn(at, " ,\t\n");
        for (uint16_t act = 0; length && act < MT_ACTS; act++)
            if (strlen(mt_act_get_name(act)) == length && memcmp(mt_act_get_name(act), at, length) == 0)
                acts[act] = true;
        at += length;
    }
}

static mt_node *read_clause(const mt_typing *typing, mt_words words, bool is_event, mt_expected expected, mt_terms *met)
{
    mt_parsed parsed = mt_clause_read(typing->arena, words, is_event, typing->vocabulary, typing->problems);
    return parsed.node && parsed.whole && mt_clause_check_type(typing, parsed.node, expected, met) ? parsed.node : NULL;
}

static void read_field(const mt_typing *typing, mt_provision_tree *tree, mt_field field)
{
    const mt_words *words = mt_provision_get_field(tree->source, field);
    bool is_event = field == MT_FIELD_FROM || field == MT_FIELD_DONE_BY;
    bool is_time = field == MT_FIELD_GRACE || field == MT_FIELD_DUE || field == MT_FIELD_LENGTH ||
                   field == MT_FIELD_AT_MOST || field == MT_FIELD_EVERY;
    mt_expected expected = {.type = is_time ? MT_TYPE_NUMBER : MT_TYPE_TRUTH,
                            .dimension = is_time ? MT_TIME : MT_PLAIN};
    if (words->text)
        tree->field[field] = read_clause(typing, *words, is_event, expected, &tree->terms);
}

static void need(const mt_typing *typing, mt_place place, const char *id)
{
    mt_problem_add(typing->problems, place, "%s: its clause is missing; write what must be true", id);
}

static mt_exception_tree *read_exceptions(const mt_typing *typing, const mt_exception_source *source, size_t count,
                                          mt_terms *met)
{
    mt_exception_tree *list = mt_arena_get_array(typing->arena, count, sizeof *list);
    for (size_t i = 0; i < count; i++) {
        if (source[i].clause.text)
            list[i].clause = read_clause(typing, source[i].clause, false, (mt_expected){.type = MT_TYPE_TRUTH}, met);
        else
            need(typing, source[i].place, source[i].id);
        list[i].unless_count = source[i].unless_count;
        list[i].unless = read_exceptions(typing, source[i].unless, source[i].unless_count, met);
    }
    return list;
}

static void read_parts(const mt_typing *typing, mt_provision_tree *tree)
{
    const mt_provision_source *source = tree->source;
    tree->forbids = source->require_count == 0 && source->forbid_count > 0;
    const mt_part_source *part = tree->forbids ? source->forbid : source->require;
    size_t count = tree->forbids ? source->forbid_count : source->require_count;
    mt_expected expected = {.type = MT_TYPE_TRUTH,
                            .followed_by = tree->form == MT_AT_EVENTS && !tree->forbids,
                            .across = tree->form == MT_ACROSS};
    for (size_t i = 0; i < count && tree->part_count < MT_PARTS; i++) {
        if (part[i].clause.text)
            tree->part[tree->part_count++] = read_clause(typing, part[i].clause, false, expected, &tree->terms);
        else
            need(typing, source->place, part[i].id);
    }
}

bool mt_provision_tree_read(const mt_typing *typing, const mt_provision_source *source, mt_provision_tree *tree)
{
    size_t errors = typing->problems->errors;
    *tree = (mt_provision_tree){.source = source};
    tree->form = source->throughout.text ? MT_ONGOING
                 : source->from.text     ? MT_DUE
                 : source->across.text   ? MT_ACROSS
                                         : MT_AT_EVENTS;
    mt_acts_find(source->on.text, tree->acts);
    for (int field = 0; field < MT_FIELDS; field++)
        read_field(typing, tree, (mt_field)field);
    read_parts(typing, tree);
    tree->exception_count = source->unless_count;
    tree->exception = read_exceptions(typing, source->unless, source->unless_count, &tree->terms);
    return typing->problems->errors == errors;
}
