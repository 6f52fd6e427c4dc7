/* The naive judge by itself: small cases whose outcome was read off the manual, not off any program.
 *
 * A treaty is fields between semicolons; `on`, `throughout`, `from` and `across` begin a provision. Events are a time
 * in microseconds, an act, and name=value pairs. What must come out: a judgement a word, "verdict letter @ t", with
 * what belongs to it (l late by, L lasted, s to spare), ordered by provision and time; then the verdicts. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "oracle/naive.h"

typedef struct bench {
    mt_arena arena;
    mt_names names;
    mt_vocabulary vocabulary;
    mt_problems problems;
} bench;

typedef struct row {
    const char *name, *treaty, *events;
    int64_t end;
    const char *result;
} row;

static mt_words words_of(const char *text)
{
    return (mt_words){.text = text, .place = {.file = "t.lua", .line = 1, .column = 1}};
}

/* The next piece up to the mark, or NULL. */
static char *cut(bench *b, const char **at, char mark)
{
    *at += strspn(*at, " ");
    if (!**at)
        return NULL;
    const char *end = strchr(*at, mark);
    size_t length = end ? (size_t)(end - *at) : strlen(*at);
    char *piece = mt_arena_add_bytes(&b->arena, *at, length);
    *at += length + (end != NULL);
    return piece;
}

static void part_add(bench *b, mt_part_source **list, size_t *count, const char *clause)
{
    if (!*list)
        *list = mt_arena_get_array(&b->arena, 6, sizeof **list);
    (*list)[(*count)++] = (mt_part_source){"a", words_of(clause)};
}

static void exception_add(bench *b, mt_exception_source **list, size_t *count, const char *clause)
{
    if (!*list)
        *list = mt_arena_get_array(&b->arena, 6, sizeof **list);
    (*list)[(*count)++] = (mt_exception_source){.id = "A", .clause = words_of(clause)};
}

static mt_words *field_of(mt_provision_source *p, const char *name)
{
    const struct {
        const char *name;
        mt_words *words;
    } fields[] = {
        {"on", &p->on},
        {"applies", &p->applies},
        {"when", &p->when},
        {"force", &p->force},
        {"per", &p->per},
        {"throughout", &p->throughout},
        {"grace", &p->grace},
        {"from", &p->from},
        {"due", &p->due},
        {"done", &p->done},
        {"done_by", &p->done_by},
        {"every", &p->every},
        {"extended_on", &p->extended_on},
        {"length", &p->extended_length},
        {"at_most", &p->extended_at_most},
        {"across", &p->across},
    };
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++)
        if (!strcmp(fields[i].name, name))
            return fields[i].words;
    return NULL;
}

static void field_add(bench *b, mt_treaty *treaty, const char *name, const char *clause)
{
    bool begins =
        !strcmp(name, "on") || !strcmp(name, "throughout") || !strcmp(name, "from") || !strcmp(name, "across");
    if (!strcmp(name, "scope")) {
        treaty->applies = words_of(clause);
        return;
    }
    mt_provision_source *p = &treaty->provision[(treaty->provision_count += begins) - 1];
    p->id = "1";
    p->has_extension |= !strcmp(name, "extended_on");
    mt_words *field = field_of(p, name);
    if (field)
        *field = words_of(clause);
    else if (!strcmp(name, "require"))
        part_add(b, &p->require, &p->require_count, clause);
    else if (!strcmp(name, "forbid"))
        part_add(b, &p->forbid, &p->forbid_count, clause);
    else if (!strcmp(name, "unless"))
        exception_add(b, &p->unless, &p->unless_count, clause);
    else if (!strcmp(name, "but"))
        exception_add(b, &p->unless[p->unless_count - 1].unless, &p->unless[p->unless_count - 1].unless_count, clause);
    else
        fail_msg("no field %s", name);
}

static const mt_treaty *treaty_of(bench *b, const char *fields)
{
    mt_treaty *treaty = mt_arena_get(&b->arena, sizeof *treaty);
    treaty->id = "t";
    treaty->provision = mt_arena_get_array(&b->arena, 6, sizeof *treaty->provision);
    for (char *field; (field = cut(b, &fields, ';'));) {
        const char *rest = field;
        const char *name = cut(b, &rest, ' ');
        field_add(b, treaty, name, rest);
    }
    return treaty;
}

static double value_of(bench *b, uint16_t fact, const char *text)
{
    double value;
    mt_dimension dimension;
    const mt_fact *about = &b->vocabulary.facts[fact];
    if (!strcmp(text, "null"))
        return MT_UNKNOWN;
    if (about->type == MT_TYPE_TRUTH)
        return !strcmp(text, "true");
    if (about->type == MT_TYPE_WORD)
        return mt_name_add(&b->names, text);
    assert_int_equal(mt_quantity_parse(text, &value, &dimension), 0);
    return value;
}

static mt_event event_of(bench *b, const char *line, uint64_t seq)
{
    mt_said *said = mt_arena_get_array(&b->arena, 8, sizeof *said);
    mt_event event = {.seq = seq, .said = said, .t = strtoll(cut(b, &line, ' '), NULL, 10)};
    const char *act = cut(b, &line, ' ');
    event.act = mt_act_find(act);
    if (event.act == MT_NO_ACT)
        fail_msg("no act %s", act);
    for (char *word; (word = cut(b, &line, ' '));) {
        char *value = strchr(word, '=');
        *value++ = '\0';
        mt_key key = mt_key_find(word);
        if (key != MT_NO_KEY) {
            event.who[key] = mt_name_add(&b->names, value);
            continue;
        }
        uint16_t fact = mt_fact_find(&b->vocabulary, word);
        if (fact == MT_NO_FACT)
            fail_msg("no fact %s", word);
        said[event.said_count++] = (mt_said){fact, value_of(b, fact, value)};
    }
    return event;
}

static int by_place(const void *x, const void *y)
{
    const naive_judgement *a = x, *b = y;
    if (a->provision != b->provision)
        return a->provision < b->provision ? -1 : 1;
    if (a->t != b->t)
        return a->t < b->t ? -1 : 1;
    return a->seq < b->seq ? -1 : a->seq > b->seq;
}

static const char *result_of(bench *b, naive_result *result)
{
    const char *text = "";
    if (result->count)
        qsort(result->judgement, result->count, sizeof *result->judgement, by_place);
    for (size_t i = 0; i < result->count; i++) {
        const naive_judgement *j = &result->judgement[i];
        text = mt_arena_write(&b->arena, "%s%c@%lld", text, mt_verdict_names[j->verdict][0], (long long)j->t);
        const struct {
            char letter;
            double value;
        } extra[] = {{'l', j->late_by}, {'L', j->lasted}, {'s', j->to_spare}};
        for (size_t e = 0; e < sizeof extra / sizeof *extra; e++)
            if (mt_value_is_known(extra[e].value))
                text = mt_arena_write(&b->arena, "%s%c%.0f", text, extra[e].letter, extra[e].value);
        text = mt_arena_write(&b->arena, "%s ", text);
    }
    for (int64_t p = 0; p < result->treaty[0].of; p++)
        text = mt_arena_write(&b->arena, "%s/%s", text, mt_verdict_names[result->treaty[0].provision[p].verdict]);
    return text;
}

static void row_judge(const row *row)
{
    bench b = {.names = {0}};
    mt_event event[32];
    size_t count = 0;
    naive_result result;
    mt_arena_init(&b.arena);
    mt_names_init(&b.names, &b.arena);
    mt_vocabulary_open(&b.vocabulary, &b.arena, &b.names);
    mt_problems_init(&b.problems, &b.arena);
    const mt_treaty *treaty = treaty_of(&b, row->treaty);
    const char *events = row->events;
    for (char *line; (line = cut(&b, &events, ';')); count++)
        event[count] = event_of(&b, line, count + 1);
    int64_t end = count && event[count - 1].t > row->end ? event[count - 1].t : row->end;
    naive_treaties treaties = {.list = &treaty, .count = 1};
    if (!naive_judge(&b.arena, &b.vocabulary, &treaties, event, count, end, &b.problems, &result))
        fail_msg("%s: %s", row->name, b.problems.list[0].text);
    const char *found = result_of(&b, &result);
    if (strcmp(found, row->result) != 0)
        fail_msg("%s: %s, not %s", row->name, found, row->result);
    mt_arena_free(&b.arena);
}

static void rows_judge(const row *rows, size_t count)
{
    for (size_t i = 0; i < count; i++)
        row_judge(&rows[i]);
}
#define JUDGE(rows) rows_judge(rows, sizeof rows / sizeof *rows)

static void test_events(void **state)
{
    (void)state;
    static const row rows[] = {
        {"equal to the bound", "on engage; require human.window >= 4 us", "0 engage human.window=4us", 0, "m@0 /met"},
        {"one less", "on engage; require human.window >= 4 us", "0 engage human.window=3us", 0, "b@0 /breached"},
        {"not recorded", "on engage; require human.window >= 4 us", "0 engage", 0, "u@0 /undetermined"},
        {"unknown under not", "on engage; forbid link.up", "0 engage system=a", 0, "u@0 /undetermined"},
        {"taken back", "on engage; require link.up",
         "0 set system=a link.up=true; 1 set system=a link.up=null; 2 engage system=a", 0, "u@2 /undetermined"},
        {"another system's link", "on engage; require link.up",
         "0 link_down system=a; 0 link_up system=b; 1 engage system=a", 0, "b@1 /breached"},
        {"no owner: shared", "on engage; require link.up", "0 link_up; 1 engage", 0, "m@1 /met"},
        {"no owner, then one", "on engage; require link.up", "0 link_up; 1 engage system=a", 0, "u@1 /undetermined"},
        {"taken over", "on engage; require human.at_post",
         "0 begin system=a operator=o; 1 set operator=o human.at_post=true; 2 engage system=a", 0, "m@2 /met"},
        {"the latest pairing", "on engage; require human.at_post",
         "0 set operator=o human.at_post=true; 0 set operator=q human.at_post=false; 1 begin system=a operator=o; 2 "
         "begin system=a operator=q; 3 engage system=a",
         0, "b@3 /breached"},
        {"the pairing between two sources", "on engage; require place.populated",
         "0 set place=p place.populated=true; 1 detect system=a place=q; 2 detect target=t place=p; 3 engage system=a "
         "target=t",
         0, "m@3 /met"},
        {"a party by way of a place", "on engage; require known(party)",
         "0 set place=p party=x; 1 detect target=t place=p; 2 engage target=t", 0, "m@2 /met"},
        {"an event fact belongs to its event", "on engage; require human.window > 1 us",
         "0 show human.window=9us; 1 engage", 0, "u@1 /undetermined"},
        {"division by zero", "on engage; require human.window / human.deliberation > 1",
         "0 engage human.window=9us human.deliberation=0s", 0, "u@0 /undetermined"},
        {"half a microsecond", "on engage; require human.window * 0.5 = 2 us", "0 engage human.window=3us", 0,
         "m@0 /met"},
        {"out of scope and not when", "scope false; on engage; when false; require true", "0 engage", 0,
         "/never applied"},
        {"out of scope", "scope false; on engage; require true", "0 engage", 0, "/outside the scope"},
        {"scope unknown, held", "scope link.up; on engage; require true", "0 engage", 0, "m@0 /met"},
        {"scope unknown, failed", "scope link.up; on engage; require false", "0 engage", 0, "u@0 /undetermined"},
        {"an exception", "on engage; require false; unless true", "0 engage", 0, "e@0 /excepted"},
        {"an exception to it", "on engage; require false; unless true; but true", "0 engage", 0, "b@0 /breached"},
        {"an unknown exception", "on engage; require false; unless link.up", "0 engage", 0, "u@0 /undetermined"},
        {"a sure one after it", "on engage; require false; unless link.up; unless true", "0 engage", 0,
         "e@0 /excepted"},
        {"never applied", "on engage; require true", "0 approve", 0, "/never applied"},
        {"needs many runs", "across all; require share of runs where (run.engagements > 0) > 0", "0 approve", 0,
         "/needs many runs"},
    };
    JUDGE(rows);
}

static void test_clocks(void **state)
{
    (void)state;
    static const row rows[] = {
        {"runs by itself", "on engage; require system.active_for = 5 us", "0 activate system=a; 5 engage system=a", 0,
         "m@5 /met"},
        {"stopped is zero", "on engage; require system.active_for = 0 us",
         "0 activate system=a; 3 deactivate system=a; 5 engage system=a", 0, "m@5 /met"},
        {"never started", "on engage; require system.active_for = 0 us", "5 engage system=a", 0, "u@5 /undetermined"},
        {"a given value runs on", "on engage; require system.active_for = 9 us",
         "2 set system=a system.active_for=6us; 5 engage system=a", 0, "m@5 /met"},
        {"the line over the act", "on activate; require system.active_for = 6 us",
         "2 activate system=a system.active_for=6us", 0, "m@2 /met"},
        {"re-activation starts anew", "on engage; require system.active_for = 1 us",
         "0 activate system=a; 4 activate system=a; 5 engage system=a", 0, "m@5 /met"},
        {"on watch", "on engage; require human.on_watch_for = 4 us",
         "1 set operator=o human.at_post=true; 3 set operator=o human.at_post=true; 5 engage operator=o", 0,
         "m@5 /met"},
        {"off and on again", "on engage; require human.on_watch_for = 1 us",
         "0 set operator=o human.at_post=true; 3 set operator=o human.at_post=false; 4 set operator=o "
         "human.at_post=true; 5 engage operator=o",
         0, "m@5 /met"},
        {"at the post with a value", "on engage; require human.on_watch_for = 7 us",
         "3 set operator=o human.on_watch_for=5us human.at_post=true; 5 engage operator=o", 0, "m@5 /met"},
        {"the post unknown", "on engage; require human.on_watch_for = 7 us",
         "3 set operator=o human.on_watch_for=5us; 4 set operator=o human.at_post=null; 5 engage operator=o", 0,
         "u@5 /undetermined"},
        {"deactivated says inactive", "on engage; forbid system.active",
         "0 activate system=a; 1 self_deactivate system=a; 2 engage system=a", 0, "m@2 /met"},
    };
    JUDGE(rows);
}

static void test_past(void **state)
{
    (void)state;
    static const row rows[] = {
        {"itself", "on engage; require once engage", "0 engage", 0, "m@0 /met"},
        {"not itself", "on engage; require once earlier engage", "0 engage", 0, "b@0 /breached"},
        {"both ends of the window", "on engage; require count approve in the last 5 us = 2",
         "0 approve; 5 approve; 5 engage", 0, "m@5 /met"},
        {"a microsecond outside", "on engage; require never approve in the last 5 us", "0 approve; 6 engage", 0,
         "m@6 /met"},
        {"after it in the same tick", "on engage; require once approve", "5 engage; 5 approve", 0, "b@5 /breached"},
        {"one sure difference decides", "on engage; require never approve (same target, operator)",
         "0 approve target=t; 1 engage target=u operator=o", 0, "m@1 /met"},
        {"a missing identity", "on engage; require once approve (same target)", "0 approve; 1 engage target=t", 0,
         "u@1 /undetermined"},
        {"for ever", "on engage; require time since approve > 200 y", "0 engage", 0, "m@0 /met"},
        {"a doubtful later one", "on engage; require time since approve (same target) = 3 us",
         "0 approve target=t; 1 approve; 3 engage target=t", 0, "u@3 /undetermined"},
        {"a doubtful one in the same tick", "on engage; require time since approve (same target) = 3 us",
         "0 approve target=t; 0 approve; 3 engage target=t", 0, "m@3 /met"},
        {"where is as of then", "on engage; require once show where (link.up)",
         "0 show system=a link.up=true; 1 link_down system=a; 2 engage system=a", 0, "m@2 /met"},
        {"sum over nothing", "on engage; require sum of effect.killed over effect = 0", "0 engage", 0, "m@0 /met"},
        {"largest over nothing", "on engage; require largest of effect.killed over effect = 0", "0 engage", 0,
         "u@0 /undetermined"},
        {"an exact sum", "on engage; require sum of effect.killed over effect = 0.3",
         "0 effect effect.killed=0.1; 0 effect effect.killed=0.2; 0 engage", 0, "b@0 /breached"},
        {"a doubtful nothing", "on engage; require sum of effect.killed over effect where (link.up) = 2",
         "0 effect system=a effect.killed=0; 0 effect system=b link.up=true effect.killed=2; 0 engage", 0, "m@0 /met"},
        {"a doubtful small one", "on engage; require largest of effect.killed over effect where (link.up) = 2",
         "0 effect system=a effect.killed=2; 0 effect system=b link.up=true effect.killed=2; 0 engage", 0, "m@0 /met"},
        {"different targets", "on engage; require count different target in engage = 2",
         "0 engage target=t; 1 engage target=u; 2 engage target=t", 0, "b@0 m@1 m@2 /breached"},
        {"a target not named", "on engage; require count different target in show = 1",
         "0 show target=t; 1 show; 2 engage", 0, "u@2 /undetermined"},
        {"always: the state when the window opens", "on engage; require always (link.up) in the last 3 us",
         "0 link_down system=a; 2 link_up system=a; 4 engage system=a; 5 engage system=a", 0, "b@4 m@5 /breached"},
        {"always: what lasts no time", "on engage; require always (link.up)",
         "0 link_up system=a; 2 link_down system=a; 2 link_up system=a; 4 engage system=a", 0, "m@4 /met"},
        {"always: as of the judged event", "on engage; require always (link.up)",
         "0 link_up system=a; 4 engage system=a link.up=false; 4 link_up system=a", 0, "b@4 /breached"},
        {"since: from just after the act", "on engage; require (link.up) since approve",
         "0 approve system=a link.up=true; 4 engage system=a", 0, "m@4 /met"},
        {"since: none", "on engage; require (link.up) since approve", "0 link_up system=a; 4 engage system=a", 0,
         "b@4 /breached"},
        {"since: the latest may be doubtful", "on engage; require (link.up) since approve (same target)",
         "0 link_down system=a; 1 link_up system=a; 1 approve target=t; 2 approve; 4 engage system=a target=t", 0,
         "m@4 /met"},
    };
    JUDGE(rows);
}

static void test_forward(void **state)
{
    (void)state;
    static const row rows[] = {
        {"at the bound", "on abort; require followed by disengage within 2 us", "0 abort; 2 disengage; 3 set", 0,
         "m@0 /met"},
        {"past it", "on abort; require followed by disengage within 2 us", "0 abort; 3 disengage", 0, "b@0 /breached"},
        {"the run ends at it", "on abort; require followed by disengage within 2 us", "0 abort; 2 set", 0, "o@0 /open"},
        {"the run ends after it", "on abort; require followed by disengage within 2 us", "0 abort; 2 set", 3,
         "b@0 /breached"},
        {"before it in the same tick", "on abort; require followed by disengage within 2 us",
         "0 disengage; 0 abort; 9 set", 0, "b@0 /breached"},
        {"no time at all", "on abort; require followed by disengage within 0 us", "0 abort; 0 disengage", 0,
         "m@0 /met"},
        {"a doubtful match", "on abort; require followed by disengage (same target) within 2 us",
         "0 abort target=t; 1 disengage; 9 set", 0, "u@0 /undetermined"},
        {"or a condition", "on abort; require followed by disengage within 2 us or link.up",
         "0 abort link.up=true; 9 set", 0, "m@0 /met"},
        {"open, and another part false", "on abort; require followed by disengage within 2 us; require false",
         "0 abort", 0, "b@0 /breached"},
        {"open, and excepted", "on abort; require followed by disengage within 2 us; unless true", "0 abort", 0,
         "e@0 /excepted"},
    };
    JUDGE(rows);
}

static void test_ongoing(void **state)
{
    (void)state;
    static const row rows[] = {
        {"a breach, timed at its start", "throughout system.active; require link.up",
         "0 activate system=a link.up=true; 3 link_down system=a; 7 link_up system=a", 9, "b@3L4 /breached"},
        {"as long as the grace", "throughout system.active; require link.up; grace 4 us",
         "0 activate system=a link.up=true; 3 link_down system=a; 7 link_up system=a", 9, "m@0 /met"},
        {"cut short by the end", "throughout system.active; require link.up; grace 4 us",
         "0 activate system=a link.up=false", 5, "b@0L5 /breached"},
        {"lasting no time", "throughout system.active; require link.up",
         "0 activate system=a link.up=true; 3 link_down system=a; 3 link_up system=a", 9, "m@0 /met"},
        {"a clock passes its bound", "throughout system.active; require system.active_for <= 4 us",
         "0 activate system=a", 9, "b@5L4 /breached"},
        {"a window's edge", "throughout true; forbid once show in the last 2 us; per run", "0 set; 3 show", 9,
         "b@3L3 /breached"},
        {"unknown", "throughout system.active; require link.up", "0 activate system=a", 5, "u@0L5 /undetermined"},
        {"an exception ends it", "throughout system.active; require link.up; unless system.inside_area",
         "0 activate system=a link.up=false; 4 set system=a system.inside_area=true", 9, "u@0L4 /undetermined"},
        {"only an exception kept it out", "throughout system.active; require link.up; unless true",
         "0 activate system=a link.up=false", 9, "e@0 /excepted"},
        {"a track each", "throughout system.active; require link.up",
         "0 activate system=a link.up=true; 1 activate system=b link.up=false", 9, "m@0 b@1L8 /breached"},
        {"never in force", "throughout system.active; require link.up", "0 deactivate system=a", 9, "/never applied"},
        {"out of scope", "scope false; throughout system.active; require link.up", "0 activate system=a", 9,
         "/outside the scope"},
        {"no track", "throughout true; require false", "0 set", 9, "/never applied"},
    };
    JUDGE(rows);
}

static void test_duties(void **state)
{
    (void)state;
    static const row rows[] = {
        {"the last tick included", "from engage; per run; due 5 us; done_by report", "0 engage; 5 report", 9,
         "m@5s0 /met"},
        {"late", "from engage; per run; due 5 us; done_by report", "0 engage; 6 report", 9, "b@5l1 /breached"},
        {"never", "from engage; per run; due 5 us; done_by report", "0 engage", 9, "b@5 /breached"},
        {"the run ends at the date", "from engage; per run; due 5 us; done_by report", "0 engage", 5, "o@5 /open"},
        {"another's report", "from engage; due 5 us; done_by report", "0 engage party=x; 2 report party=y", 9,
         "b@5 /breached"},
        {"no one's report", "from engage; due 5 us; done_by report", "0 engage party=x; 2 report", 9,
         "u@5 /undetermined"},
        {"a state", "from engage; per place; due 5 us; done place.marked",
         "0 engage place=p; 3 mark place=p place.marked=true", 9, "m@3s2 /met"},
        {"true at once", "from engage; per place; due 5 us; done place.marked", "0 engage place=p place.marked=true", 9,
         "m@0s5 /met"},
        {"unknown to the last", "from engage; per place; due 5 us; done place.marked", "0 engage place=p", 9,
         "u@5 /undetermined"},
        {"unknown, then surely not", "from engage; per place; due 5 us; done place.marked",
         "0 engage place=p; 5 set place=p place.marked=false; 8 set place=p place.marked=true", 9, "b@5l3 /breached"},
        {"a grant", "from engage; per run; due 5 us; done_by report; extended_on grant_extension; length grant.length",
         "0 engage; 5 grant_extension grant.length=3us; 8 report", 9, "m@8s0 /met"},
        {"a grant too late",
         "from engage; per run; due 5 us; done_by report; extended_on grant_extension; length grant.length",
         "0 engage; 6 grant_extension grant.length=3us; 8 report", 9, "b@5l3 /breached"},
        {"at most",
         "from engage; per run; due 5 us; done_by report; extended_on grant_extension; length grant.length; at_most 2 "
         "us",
         "0 engage; 5 grant_extension grant.length=3us; 8 report", 9, "b@7l1 /breached"},
        {"a grant of unknown length",
         "from engage; per run; due 5 us; done_by report; extended_on grant_extension; length grant.length",
         "0 engage; 5 grant_extension; 8 report", 9, "u@5 /undetermined"},
        {"each year", "from engage; per run; every 4 us; due 2 us; done_by report", "0 engage; 1 report; 4 report", 9,
         "m@1s1 m@4s2 o@10 /open"},
        {"a year is its own date", "from engage; per run; every 4 us; done_by report", "0 engage; 3 report", 9,
         "m@3s1 b@8 o@12 /breached"},
        {"a doubtful beginning", "from engage where (link.up); per run; due 5 us; done_by report", "0 engage", 9,
         "u@5 /undetermined"},
        {"excepted", "from engage; per run; due 5 us; done_by report; unless true", "0 engage", 3, "e@5 /excepted"},
    };
    JUDGE(rows);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_events),  cmocka_unit_test(test_clocks),  cmocka_unit_test(test_past),
        cmocka_unit_test(test_forward), cmocka_unit_test(test_ongoing), cmocka_unit_test(test_duties),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
