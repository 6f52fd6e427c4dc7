/* Loads what belongs to one form: the acts of `on`, the stretch of `throughout`, what opens, does and puts off a duty.
 */
#include <stdlib.h>
#include <string.h>

#include "base/calendar.h"
#include "judge/loading.h"
#include "language/lists.h"

/* "4 y" as years, which a calendar makes longer or shorter. */
static int years_of(const mt_node *node)
{
    while (node->op == MT_OP_TERM)
        node = node->kid[0];
    if (node->op != MT_OP_NUMBER)
        return 0;
    char *end = NULL;
    long years = strtol(node->words, &end, 10);
    end += strspn(end, " ");
    return years > 0 && years < 1000 && strcmp(end, "y") == 0 ? (int)years : 0;
}

static const mt_expected time_expected = {.type = MT_TYPE_NUMBER, .dimension = MT_TIME};

static mt_length length_load(mt_loading *in, mt_words words, int64_t absent)
{
    double time = 0;
    if (!words.text)
        return (mt_length){absent, 0};
    mt_node *node = mt_clause_parse(in->typing->arena, words, in->typing->vocabulary, in->typing->problems);
    if (!node || !mt_clause_check_type(in->typing, node, time_expected, &in->met))
        return (mt_length){0, 0};
    if (!mt_node_is_constant(node, &time) || time < 0)
        mt_problem_add(in->typing->problems, node->place,
                       "a duration is constant and not negative: a number with a unit or a term, not `%s`",
                       node->words);
    return (mt_length){(int64_t)time, years_of(node)};
}

/* A field that names an event: its pattern. NULL after a problem. */
static const mt_pattern *event_load(mt_loading *in, mt_words words, bool opens)
{
    if (!words.text)
        return NULL;
    mt_parsed parsed = mt_clause_read(in->typing->arena, words, true, in->typing->vocabulary, in->typing->problems);
    if (!parsed.whole || !parsed.node ||
        !mt_clause_check_type(in->typing, parsed.node, (mt_expected){.type = MT_TYPE_TRUTH}, &in->met))
        return NULL;
    mt_pattern_check_bare(parsed.node->pattern, opens, in->typing->problems);
    return parsed.node->pattern;
}

static const mt_node always_true = {.op = MT_OP_TRUTH, .type = MT_TYPE_TRUTH, .number = 1, .words = "true"};

static void grant_load(mt_loading *in, const mt_provision_source *source, mt_duty_plan *duty, const mt_node **length)
{
    duty->has_grant = true;
    mt_acts_load(in, source->extended_on, duty->grants);
    duty->at_most = length_load(in, source->extended_at_most, MT_FOREVER);
    mt_node *node =
        mt_clause_parse(in->typing->arena, source->extended_length, in->typing->vocabulary, in->typing->problems);
    if (node && mt_clause_check_type(in->typing, node, time_expected, &in->met))
        *length = node;
}

/* What is to be done stands as part a. Of an event it is asked of the judge, so the part is nothing but its words. */
static void done_load(mt_loading *in, const mt_provision_source *source, mt_provision *provision)
{
    mt_duty_plan *duty = provision->duty;
    provision->part_count = 1;
    provision->part[0] = &always_true;
    duty->by_event = source->done_by.text;
    if (!duty->by_event) {
        const mt_node *done = mt_clause_load(in, source->done, (mt_expected){.type = MT_TYPE_TRUTH, .steady = "done"});
        provision->part[0] = done ? done : &always_true;
        return;
    }
    const mt_pattern *pattern = event_load(in, source->done_by, false);
    if (!pattern)
        return;
    duty->done_act = pattern->act;
    duty->done_pattern = pattern;
    duty->done_node = pattern->where ? pattern->where : &always_true;
}

static void due_load(mt_loading *in, const mt_provision_source *source, mt_provision *provision)
{
    mt_duty_plan *duty = provision->duty = mt_arena_get(in->typing->arena, sizeof *duty);
    const mt_pattern *pattern = event_load(in, source->from, true);
    if (pattern) {
        duty->from = pattern->act;
        duty->where_node = pattern->where ? pattern->where : &always_true;
        provision->acts[pattern->act] = true;
    }
    done_load(in, source, provision);
    duty->every = length_load(in, source->every, 0);
    duty->due = length_load(in, source->due, duty->every.time);
    if (!source->due.text)
        duty->due.years = duty->every.years;
    if (source->on_day.text && mt_calendar_day_parse(source->on_day.text, &duty->on_month, &duty->on_day) != 0)
        mt_problem_add(in->typing->problems, source->on_day.place,
                       "`%s` is no day of the year; write it as in \"30 April\"", source->on_day.text);
    if (source->has_extension)
        grant_load(in, source, duty, &duty->length_node);
}

static mt_key per_of(mt_words per, mt_key otherwise)
{
    return per.text ? mt_key_find(per.text) : otherwise; /* `run` is no key */
}

/* Classes of circumstance, between commas, `or` or `and`; or a term that lists them. */
static uint8_t classes_load(mt_loading *in, mt_words across)
{
    mt_words words = mt_typing_get_words(in->typing, across, &in->met);
    uint8_t classes = 0;
    for (const char *at = words.text ? words.text : ""; *(at += strspn(at, " ,\t\n"));) {
        size_t length = strcspn(at, " ,\t\n");
        const char *word = mt_arena_add_bytes(in->typing->arena, at, length);
        const char *near = NULL;
        at += length;
        for (size_t i = 0; i < mt_list_classes.count; i++)
            classes |= (uint8_t)(strcmp(word, mt_list_classes.word[i]) == 0 ? 1u << i : 0);
        if (strcmp(word, "or") != 0 && strcmp(word, "and") != 0 && !mt_list_has(&mt_list_classes, word, &near))
            mt_problem_add(in->typing->problems, words.place, "\"%s\" is no class of circumstance%s%s%s", word,
                           near ? "; did you mean \"" : "", near ? near : "", near ? "\"?" : "");
    }
    if (words.text && !classes)
        mt_problem_add(in->typing->problems, words.place,
                       "`across` names no class of circumstance; write `normal, expected`, or `all`");
    return classes;
}

void mt_form_load(mt_loading *in, const mt_provision_source *source, mt_provision *provision)
{
    switch (provision->form) {
    case MT_AT_EVENTS:
        mt_acts_load(in, source->on, provision->acts);
        if (!source->on.text)
            mt_problem_add(in->typing->problems, source->place, "%s: says nothing of when it is judged; give it `on`",
                           source->id);
        break;
    case MT_ONGOING:
        provision->per = per_of(source->per, MT_SYSTEM);
        provision->grace = length_load(in, source->grace, 0).time;
        provision->when = mt_clause_load(in, source->throughout, (mt_expected){.type = MT_TYPE_TRUTH});
        break;
    case MT_DUE:
        provision->per = per_of(source->per, MT_PARTY);
        due_load(in, source, provision);
        break;
    case MT_ACROSS: provision->classes = classes_load(in, source->across); break;
    }
}

/* The part is held where the duty is done; a `done_by` is never found in the state of things. */
void mt_duty_compile(mt_exprs *exprs, mt_provision *provision)
{
    mt_duty_plan *duty = provision->duty;
    if (duty->by_event)
        provision->held = MT_LITERAL_FALSE;
    duty->where = mt_truth_compile(exprs, duty->where_node);
    duty->done_where = duty->by_event ? mt_truth_compile(exprs, duty->done_node) : MT_LITERAL_FALSE;
    if (duty->by_event)
        duty->same_count = mt_same_compile(exprs, duty->done_pattern, &duty->same);
    if (duty->has_grant)
        duty->grant_length = mt_number_compile(exprs, duty->length_node);
}
