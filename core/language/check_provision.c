/* A provision: its form, its fields, its clauses, its phrases. */
#include <string.h>

#include "base/calendar.h"
#include "language/check.h"

static const mt_expected condition = {.type = MT_TYPE_TRUTH};

static void check_exceptions(mt_checker *c, const mt_exception_source *list, size_t count, mt_place place,
                             mt_expected expected, bool lasting)
{
    if (count > MT_EXCEPTIONS)
        mt_problem_add(c->problems, place, "at most %d exceptions stand at one level", MT_EXCEPTIONS);
    for (size_t i = 0; i < count; i++) {
        mt_part_source own = {"a", list[i].clause};
        mt_clause_check(c, list[i].clause, expected, lasting);
        mt_phrases_check(c, &list[i].text, list[i].place, &own, 1, 0);
        check_exceptions(c, list[i].unless, list[i].unless_count, list[i].place, expected, lasting);
    }
}

/* A field that goes only with certain forms. */
static void belongs(mt_checker *c, const mt_words *field, const char *name, bool allowed, const char *with)
{
    if (field->text && !allowed)
        mt_problem_add(c->problems, field->place, "`%s` goes only with %s", name, with);
}

static void check_form(mt_checker *c, const mt_provision_source *p)
{
    const struct {
        const mt_words *field;
        const char *name;
    } forms[] = {
        {&p->on, "on"},
        {&p->throughout, "throughout"},
        {&p->from, "from"},
        {&p->across, "across"},
    };
    const char *first = NULL;
    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++) {
        if (!forms[i].field->text)
            continue;
        if (first)
            mt_problem_add(c->problems, forms[i].field->place,
                           "`%s` and `%s` do not stand together: a provision is judged in one way", first,
                           forms[i].name);
        if (!first)
            first = forms[i].name;
    }
    if (!first)
        mt_problem_add(c->problems, p->place,
                       "nothing says when `%s` is judged: give it `on`, `throughout`, `from` or `across`", p->id);
    bool due = p->from.text, ongoing = p->throughout.text;
    belongs(c, &p->when, "when", p->on.text || due, "`on` and `from`");
    belongs(c, &p->grace, "grace", ongoing, "`throughout`");
    belongs(c, &p->per, "per", ongoing || due, "`throughout` and `from`");
    belongs(c, &p->due, "due", due, "`from`");
    belongs(c, &p->done, "done", due, "`from`");
    belongs(c, &p->done_by, "done_by", due, "`from`");
    belongs(c, &p->every, "every", due, "`from`");
    belongs(c, &p->on_day, "on_day", due, "`from`");
    if (due) {
        if (!p->due.text && !p->every.text)
            mt_problem_add(c->problems, p->place, "`%s` says from when but not until when: give it `due`", p->id);
        if (!p->done.text == !p->done_by.text)
            mt_problem_add(c->problems, p->place, "`%s` needs either `done`, a condition, or `done_by`, an event",
                           p->id);
        if (p->require_count || p->forbid_count)
            mt_problem_add(c->problems, p->require_count ? p->require[0].clause.place : p->forbid[0].clause.place,
                           "`%s` does not go with `from`: of a duty `done` or `done_by` is what is asked",
                           p->require_count ? "require" : "forbid");
    } else if (first && !p->require_count && !p->forbid_count)
        mt_problem_add(c->problems, p->place,
                       "`%s` neither requires nor forbids anything: give it `require` or `forbid`", p->id);
    if (p->require_count && p->forbid_count)
        mt_problem_add(c->problems, p->forbid[0].clause.place,
                       "`require` and `forbid` do not stand together: make two provisions of them");
}

static void check_parts(mt_checker *c, const mt_provision_source *p)
{
    size_t count = p->require_count > p->forbid_count ? p->require_count : p->forbid_count;
    if (count > MT_PARTS)
        mt_problem_add(c->problems, p->place, "`%s` has %zu parts: at most %d stand in one provision", p->id, count,
                       MT_PARTS);
    if (p->across.text && p->require_count > 1)
        mt_problem_add(c->problems, p->require[1].clause.place, "with `across` there is one part");
    for (size_t i = 0; i < p->require_count; i++)
        mt_clause_check(c, p->require[i].clause,
                        (mt_expected){.type = MT_TYPE_TRUTH, .followed_by = p->on.text, .across = p->across.text},
                        p->throughout.text);
    for (size_t i = 0; i < p->forbid_count; i++)
        mt_clause_check(c, p->forbid[i].clause, (mt_expected){.type = MT_TYPE_TRUTH, .across = p->across.text},
                        p->throughout.text);
}

static void check_phrases(mt_checker *c, const mt_provision_source *p)
{
    /* Of a due duty, a is what is to be done and b by when. */
    const mt_part_source duty[] = {{"a", p->done.text ? p->done : p->done_by}, {"b", p->due}};
    if (p->require_count)
        mt_phrases_check(c, &p->text, p->place, p->require, p->require_count, p->require_count);
    else if (p->forbid_count)
        mt_phrases_check(c, &p->text, p->place, p->forbid, p->forbid_count, p->forbid_count);
    else if (p->from.text)
        mt_phrases_check(c, &p->text, p->place, duty, 2, 1);
    else
        mt_phrases_check(c, &p->text, p->place, NULL, 0, 0);
}

static void check_day(mt_checker *c, mt_words day)
{
    int month, of_month;
    int code = day.text ? mt_calendar_day_parse(day.text, &month, &of_month) : 0;
    if (code == MT_ERROR_RANGE)
        mt_problem_add(c->problems, day.place, "no year has a `%s`", day.text);
    else if (code)
        mt_problem_add(c->problems, day.place, "`%s` is no day of the year; write it as in \"30 April\"", day.text);
}

static void check_due(mt_checker *c, const mt_provision_source *p)
{
    if (p->from.text)
        mt_event_check(c, p->from, true);
    if (p->done_by.text)
        mt_event_check(c, p->done_by, false);
    mt_clause_check(c, p->done, (mt_expected){.type = MT_TYPE_TRUTH, .steady = "done"}, false);
    mt_duration_check(c, p->due);
    mt_duration_check(c, p->every);
    check_day(c, p->on_day);
    if (!p->has_extension)
        return;
    mt_acts_check(c, p->extended_on);
    mt_clause_check(c, p->extended_length, (mt_expected){.type = MT_TYPE_NUMBER, .dimension = MT_TIME}, false);
    mt_duration_check(c, p->extended_at_most);
}

void mt_provision_check(mt_checker *c, const mt_provision_source *p)
{
    if (p->kind.text)
        mt_list_check(c, &mt_list_kinds, p->kind.text, p->kind.place);
    else
        mt_problem_add_warning(c->problems, p->place, "`%s` has no kind, as in kind = \"prohibition\"", p->id);
    mt_list_check(c, &mt_list_forces, p->force.text, p->force.place);
    mt_list_check(c, &mt_list_addressees, p->binds.text, p->binds.place);
    mt_list_check(c, &mt_list_owners, p->per.text, p->per.place);
    check_form(c, p);
    mt_acts_check(c, p->on);
    mt_clause_check(c, p->applies, (mt_expected){.type = MT_TYPE_TRUTH, .of_run = p->across.text}, p->throughout.text);
    mt_clause_check(c, p->when, condition, false);
    mt_clause_check(c, p->throughout, condition, true);
    mt_duration_check(c, p->grace);
    mt_classes_check(c, p->across);
    check_due(c, p);
    check_parts(c, p);
    check_exceptions(c, p->unless, p->unless_count, p->place,
                     (mt_expected){.type = MT_TYPE_TRUTH, .across = p->across.text}, p->throughout.text);
    check_phrases(c, p);
    mt_because_check(c, p->because);
}
