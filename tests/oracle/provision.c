/* Loads provisions: parsing and typing are the fast judge's, the rest is here. */
#include "oracle/provision.h"

#include <string.h>

#include "oracle/operators.h"

static const mt_node *clause_load(const mt_typing *typing, mt_words clause, mt_expected expected)
{
    if (!clause.text)
        return NULL;
    mt_node *node = mt_clause_parse(typing->arena, clause, typing->vocabulary, typing->problems);
    return node && mt_clause_check_type(typing, node, expected, NULL) ? node : NULL;
}

static const mt_node *condition_load(const mt_typing *typing, mt_words clause, mt_form form)
{
    return clause_load(typing, clause,
                       (mt_expected){.type = MT_TYPE_TRUTH, .followed_by = true, .across = form == MT_ACROSS});
}

/* A constant: it is the same as of any moment. */
static int64_t duration_load(const mt_typing *typing, mt_words words, int64_t otherwise)
{
    const mt_node *node = clause_load(typing, words, (mt_expected){.type = MT_TYPE_NUMBER, .dimension = MT_TIME});
    naive_moment nowhere = {0};
    return node ? (int64_t)naive_number_of(&(naive_history){.vocabulary = typing->vocabulary}, node, &nowhere)
                : otherwise;
}

static const mt_pattern *event_load(const mt_typing *typing, mt_words words)
{
    if (!words.text)
        return NULL;
    mt_parsed parsed = mt_clause_read(typing->arena, words, true, typing->vocabulary, typing->problems);
    if (!parsed.whole || !mt_clause_check_type(typing, parsed.node, (mt_expected){.type = MT_TYPE_TRUTH}, NULL))
        return NULL;
    return parsed.node->pattern;
}

/* Acts between commas. */
static void acts_load(const mt_typing *typing, mt_words words, bool acts[MT_ACTS])
{
    char *save = NULL, *text = mt_arena_add_text(typing->arena, words.text ? words.text : "");
    for (char *name = strtok_r(text, " ,\t\n", &save); name; name = strtok_r(NULL, " ,\t\n", &save)) {
        uint16_t act = mt_act_find(name);
        if (act == MT_NO_ACT)
            mt_problem_add(typing->problems, words.place, "\"%s\" is no act", name);
        else
            acts[act] = true;
    }
}

static naive_exception *exceptions_load(const mt_typing *typing, const mt_exception_source *source, size_t count,
                                        mt_form form)
{
    naive_exception *list = mt_arena_get_array(typing->arena, count, sizeof *list);
    for (size_t i = 0; i < count; i++) {
        list[i].clause = condition_load(typing, source[i].clause, form);
        list[i].unless_count = source[i].unless_count;
        list[i].unless = exceptions_load(typing, source[i].unless, source[i].unless_count, form);
    }
    return list;
}

static void parts_load(const mt_typing *typing, const mt_provision_source *source, naive_provision *provision)
{
    provision->forbids = source->forbid_count > 0;
    size_t count = provision->forbids ? source->forbid_count : source->require_count;
    const mt_part_source *part = provision->forbids ? source->forbid : source->require;
    for (size_t i = 0; i < count && i < MT_PARTS; i++)
        provision->part[provision->part_count++] = condition_load(typing, part[i].clause, provision->form);
}

static mt_force force_of(mt_words force)
{
    for (int i = 0; force.text && i < 3; i++)
        if (strcmp(force.text, mt_force_names[i]) == 0)
            return (mt_force)i;
    return MT_MUST;
}

static unsigned per_of(mt_words per, mt_key otherwise)
{
    return !per.text ? otherwise : strcmp(per.text, "run") == 0 ? NAIVE_RUN : mt_key_find(per.text);
}

static void duty_load(const mt_typing *typing, const mt_provision_source *source, naive_provision *provision)
{
    provision->from = event_load(typing, source->from);
    provision->done = condition_load(typing, source->done, provision->form);
    provision->done_by = event_load(typing, source->done_by);
    provision->has_due = source->due.text;
    provision->has_every = source->every.text;
    provision->due = duration_load(typing, source->due, 0);
    provision->every = duration_load(typing, source->every, 0);
    provision->has_extension = source->has_extension;
    acts_load(typing, source->extended_on, provision->extended_on);
    provision->extended_length =
        clause_load(typing, source->extended_length, (mt_expected){.type = MT_TYPE_NUMBER, .dimension = MT_TIME});
    provision->extended_at_most = duration_load(typing, source->extended_at_most, MT_FOREVER);
}

static void provision_load(const mt_typing *typing, const mt_provision_source *source, naive_provision *provision)
{
    provision->form = source->across.text       ? MT_ACROSS
                      : source->throughout.text ? MT_ONGOING
                      : source->from.text       ? MT_DUE
                                                : MT_AT_EVENTS;
    provision->force = force_of(source->force);
    acts_load(typing, source->on, provision->on);
    provision->applies = condition_load(typing, source->applies, provision->form);
    provision->when = condition_load(typing, source->when, provision->form);
    parts_load(typing, source, provision);
    provision->exception_count = source->unless_count;
    provision->exception = exceptions_load(typing, source->unless, source->unless_count, provision->form);
    provision->throughout = condition_load(typing, source->throughout, provision->form);
    provision->grace = duration_load(typing, source->grace, 0);
    provision->per = per_of(source->per, provision->form == MT_DUE ? MT_PARTY : MT_SYSTEM);
    if (provision->form == MT_DUE)
        duty_load(typing, source, provision);
}

naive_provision *naive_provisions_load(mt_arena *arena, mt_vocabulary *vocabulary, const naive_treaties *treaties,
                                       mt_problems *problems, size_t *count)
{
    size_t errors = problems->errors, all = 0;
    mt_typing typing = {.arena = arena,
                        .vocabulary = vocabulary,
                        .shared = treaties->shared,
                        .choice = treaties->choice,
                        .choice_count = treaties->choice_count,
                        .problems = problems};
    for (size_t i = 0; i < treaties->count; i++) {
        mt_treaty_add_facts(treaties->list[i], vocabulary, problems);
        all += treaties->list[i]->provision_count;
    }
    if (treaties->shared)
        mt_treaty_add_facts(treaties->shared, vocabulary, problems);
    naive_provision *list = mt_arena_get_array(arena, all, sizeof *list), *next = list;
    for (size_t i = 0; i < treaties->count; i++) {
        typing.treaty = treaties->list[i];
        const mt_node *scope = condition_load(&typing, typing.treaty->applies, MT_AT_EVENTS);
        for (size_t j = 0; j < typing.treaty->provision_count; j++, next++) {
            *next = (naive_provision){.treaty = (uint16_t)i, .place = (uint16_t)j, .scope = scope};
            provision_load(&typing, &typing.treaty->provision[j], next);
        }
    }
    *count = all;
    return problems->errors == errors ? list : NULL;
}
