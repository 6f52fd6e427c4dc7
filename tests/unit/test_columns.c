/* Columns against the judge: random treaties over random events, under every reading of two terms, from one set of columns; and
 * the ways in which values are kept, from a bit to a double. */
#include "test_judge.h"

#include "base/random.h"
#include "judge/columns.h"

#define CASES 700 /* each under seven readings */
#define MOST_EVENTS 2500
#define PLACES 32 /* of provisions */

static const char *const truths[] = {"link.up", "system.active", "human.at_post", "place.populated"};
static const char *const times[] = {"human.window", "human.needed_time", "link.latency", "system.active_for"};
static const char *const numbers[] = {"target.people", "place.civilians", "assessed.civilian_harm", "target.confidence"};
static const char *const words[] = {"target.kind", "target.status"};
static const char *const word[2][3] = {{"bus", "tank", "person"}, {"civilian", "wounded", "medical"}};
static const char *const number_texts[] = {"0", "1", "2", "3", "7", "50 %", "-1"};
static const char *const time_texts[] = {"0 s", "1 s", "2 s", "1 min", "1 us", "100 d"};
#define FACTS 14

#define ONE_OF(list) (list)[mt_stream_below(s, sizeof(list) / sizeof *(list))]

/* -- random clauses -- */

static const char *random_number(bench *b, mt_stream *s, int depth)
{
    uint64_t choice = mt_stream_below(s, depth > 0 ? 9 : 3);
    switch (choice) {
    case 0: return ONE_OF(number_texts);
    case 1: return ONE_OF(numbers);
    case 2: return "term.bound";
    default: break;
    }
    const char *x = random_number(b, s, depth - 1), *y = random_number(b, s, depth - 1);
    static const struct { const char *open, *between; } forms[] = {{"(", " + "}, {"(", " - "}, {"(", " * "}, {"(", " / "}, {"min(", ", "}, {"max(", ", "}};
    return mt_arena_printf(&b->arena, "%s%s%s%s)", forms[choice - 3].open, x, forms[choice - 3].between, y);
}

static const char *random_time(bench *b, mt_stream *s, int depth)
{
    switch (mt_stream_below(s, depth > 0 ? 7 : 3)) {
    case 0: return ONE_OF(time_texts);
    case 1: case 2: return ONE_OF(times);
    case 3: return mt_arena_printf(&b->arena, "(%s + %s)", random_time(b, s, depth - 1), random_time(b, s, depth - 1));
    case 4: return mt_arena_printf(&b->arena, "(%s - %s)", random_time(b, s, depth - 1), random_time(b, s, depth - 1));
    case 5: return mt_arena_printf(&b->arena, "max(%s, %s)", random_time(b, s, depth - 1), random_time(b, s, depth - 1));
    default: return mt_arena_printf(&b->arena, "(%s / 3)", random_time(b, s, depth - 1));
    }
}

static const char *random_leaf(bench *b, mt_stream *s)
{
    static const char *const ordered[] = {"<", "<=", ">", ">=", "=", "!="};
    static const char *const keys[] = {"known(target)", "known(operator)", "known(link.up)", "known(human.window)", "term.grave"};
    size_t which = mt_stream_below(s, 2);
    switch (mt_stream_below(s, 7)) {
    case 0: return ONE_OF(truths);
    case 1: return ONE_OF(keys);
    case 2: return mt_arena_printf(&b->arena, "%s is %s", words[which], ONE_OF(word[which]));
    case 3: return mt_arena_printf(&b->arena, "%s not in { %s, %s }", words[which], word[which][0], word[which][1 + mt_stream_below(s, 2)]);
    case 4: return mt_arena_printf(&b->arena, "%s %s %s", ONE_OF(times), ONE_OF(ordered), random_time(b, s, 2));
    case 5: return mt_arena_printf(&b->arena, "%s %s %s", random_time(b, s, 1), ONE_OF(ordered), ONE_OF(times));
    default: return mt_arena_printf(&b->arena, "%s %s %s", ONE_OF(numbers), ONE_OF(ordered), random_number(b, s, 2));
    }
}

static const char *random_clause(bench *b, mt_stream *s, int depth)
{
    switch (depth > 0 ? mt_stream_below(s, 6) : 0) {
    case 0: case 1: return random_leaf(b, s);
    case 2: return mt_arena_printf(&b->arena, "(%s and %s)", random_clause(b, s, depth - 1), random_clause(b, s, depth - 1));
    case 3: return mt_arena_printf(&b->arena, "(%s or %s)", random_clause(b, s, depth - 1), random_clause(b, s, depth - 1));
    case 4: return mt_arena_printf(&b->arena, "not (%s)", random_clause(b, s, depth - 1));
    default: return mt_arena_printf(&b->arena, "(if %s then %s)", random_clause(b, s, depth - 1), random_clause(b, s, depth - 1));
    }
}

/* A provision and, after it, its twin without `when`. */
static const char *random_pair(bench *b, mt_stream *s)
{
    const char *rest = "", *when = mt_arena_printf(&b->arena, "; when %s", random_clause(b, s, 2));
    if (mt_stream_below(s, 2))
        rest = mt_arena_printf(&b->arena, "; applies %s", random_clause(b, s, 2));
    for (uint64_t i = mt_stream_below(s, 3) + 1; i-- > 0;)
        rest = mt_arena_printf(&b->arena, "%s; %s %s", rest, mt_stream_below(s, 2) ? "require" : "forbid", random_clause(b, s, 3));
    rest = strstr(rest, "; require") && strstr(rest, "; forbid") ? "; require link.up" : rest;
    for (uint64_t i = mt_stream_below(s, 3); i-- > 0;) {
        rest = mt_arena_printf(&b->arena, "%s; unless %s", rest, random_clause(b, s, 2));
        if (mt_stream_below(s, 3) == 0)
            rest = mt_arena_printf(&b->arena, "%s; but %s", rest, random_clause(b, s, 1));
    }
    return mt_arena_printf(&b->arena, "on engage%s%s; on engage%s", when, rest, rest);
}

/* The first provision asks for every fact, so that columns hold whatever a reading asks for. */
static mt_treaty *random_treaty(bench *b, mt_stream *s)
{
    static const char *const bounds[] = {"low", "1", "middle", "3", "told", "assessed.civilian_harm", "made", "target.people * 2 - 1", NULL};
    static const char *const graves[] = {"a", "target.people > 2", "b", "link.up and human.window < 2 s", "c", "target.kind is bus", NULL};
    const char *all = "known(target) and known(operator)";
    for (size_t i = 0; i < 4; i++)
        all = mt_arena_printf(&b->arena, "%s and known(%s) and known(%s) and known(%s)", all, truths[i], times[i], numbers[i]);
    all = mt_arena_printf(&b->arena, "%son engage; require %s and known(%s) and known(%s)", mt_stream_below(s, 4) ? "" : "scope not term.grave; ",
                          all, words[0], words[1]);
    for (uint64_t i = mt_stream_below(s, 4) + 1; i-- > 0;)
        all = mt_arena_printf(&b->arena, "%s; %s", all, random_pair(b, s));
    mt_treaty *treaty = bench_treaty(b, "t", all);
    bench_term(b, treaty, "bound", bounds);
    bench_term(b, treaty, "grave", graves);
    return treaty;
}

/* -- random events -- */

typedef struct events {
    size_t count;
    mt_event *event;
} events;

static double random_value(bench *b, mt_stream *s, size_t fact)
{
    if (mt_stream_below(s, 5) == 0)
        return MT_UNKNOWN;
    if (fact < 4)
        return (double)mt_stream_below(s, 2);
    if (fact < 8)
        return mt_stream_below(s, 2) ? (double)mt_stream_below(s, 4) * 1e6 : (double)mt_stream_below(s, 3000);
    if (fact < 12)
        return mt_stream_below(s, 4) ? (double)mt_stream_below(s, 5) : mt_stream_uniform(s);
    return mt_name_add(&b->names, word[fact - 12][mt_stream_below(s, 3)]);
}

/* Whole events say every fact, so that nothing of the one before is left. */
static events random_events(bench *b, mt_stream *s, bool whole)
{
    events all = {.count = mt_stream_below(s, 20) ? 1 + mt_stream_below(s, 60) : 1 + mt_stream_below(s, MOST_EVENTS)};
    uint16_t fact[FACTS];
    for (size_t i = 0; i < FACTS; i++)
        fact[i] = mt_fact_find(&b->vocabulary, i < 4 ? truths[i] : i < 8 ? times[i - 4] : i < 12 ? numbers[i - 8] : words[i - 12]);
    all.event = mt_arena_array(&b->arena, all.count, sizeof *all.event);
    for (size_t i = 0; i < all.count; i++) {
        mt_event *event = &all.event[i];
        mt_said *said = mt_arena_array(&b->arena, FACTS, sizeof *said);
        *event = (mt_event){.t = (int64_t)i * 1000, .seq = i + 1, .act = whole || mt_stream_below(s, 2) ? MT_ACT_ENGAGE : MT_ACT_SET, .said = said};
        for (size_t j = 0; j < FACTS; j++)
            if (whole || mt_stream_below(s, 3) == 0)
                said[event->said_count++] = (mt_said){fact[j], random_value(b, s, j)};
        event->who[MT_SYSTEM] = mt_stream_below(s, 2) ? mt_name_add(&b->names, "s") : 0;
        event->who[MT_TARGET] = mt_stream_below(s, 2) ? mt_name_add(&b->names, "x") : 0;
        event->who[MT_OPERATOR] = mt_stream_below(s, 2) ? mt_name_add(&b->names, "o") : 0;
    }
    return all;
}

/* -- comparing -- */

static void tally_note(mt_tally *tally, const mt_provision_summary *p)
{
    tally->met += p->met;
    tally->excepted += p->excepted;
    tally->breached += p->breached;
    tally->undetermined += p->undetermined;
    tally->out_of_scope += p->verdict == MT_OUTSIDE_SCOPE;
    tally->not_when += p->verdict == MT_NEVER_APPLIED; /* or neither: told apart by the twin */
}

/* What the judge counts: event by event, or all in one run. */
static void judge_count(bench *b, const mt_program *program, const events *all, bool apart, mt_columns *columns, mt_tally *tally)
{
    mt_judge *judge = mt_judge_new(program, NULL, NULL);
    size_t treaties, provisions = mt_program_treaties(program, &treaties)->provision_count;
    (void)b;
    mt_judge_set_quiet(judge, true);
    if (columns)
        mt_judge_set_recorder(judge, mt_columns_add, columns);
    for (size_t i = 0; i < all->count; i++) {
        assert_int_equal(mt_judge_event(judge, &all->event[i]), 0);
        if (!apart && i + 1 < all->count)
            continue;
        const mt_treaty_summary *summary = mt_judge_summary(judge, &treaties);
        for (size_t j = 0; j < provisions; j++)
            tally_note(&tally[j], &summary->provision[j]);
        mt_judge_reset(judge);
    }
    mt_judge_free(judge);
}

static void tallies_compare(const mt_tally *got, const mt_tally *wanted, size_t count, bool apart, size_t events)
{
    for (size_t i = 0; i < count; i++) {
        const mt_tally *x = &got[i], *y = &wanted[i];
        if (x->met != y->met || x->excepted != y->excepted || x->breached != y->breached || x->undetermined != y->undetermined)
            fail_msg("provision %zu: met %ld, not %ld; excepted %ld, not %ld; breached %ld, not %ld; undetermined %ld, not %ld", i, (long)x->met,
                     (long)y->met, (long)x->excepted, (long)y->excepted, (long)x->breached, (long)y->breached, (long)x->undetermined, (long)y->undetermined);
        assert_int_equal(x->met + x->excepted + x->breached + x->undetermined + x->out_of_scope + x->not_when + x->neither, events);
        if (!apart)
            continue;
        assert_int_equal(x->out_of_scope, y->out_of_scope);
        assert_int_equal(x->not_when + x->neither, y->not_when);
        if (i % 2 == 1) /* a provision and then its twin without `when` */
            assert_int_equal(x->out_of_scope + x->neither, got[i + 1].out_of_scope);
    }
}

static const mt_program *program_of(bench *b, const mt_treaty *treaty, const char *term, const char *reading)
{
    const mt_reading_choice choice = {NULL, term, reading};
    const mt_program *program = mt_program_new(&b->arena, &b->vocabulary, &treaty, 1, NULL, &choice, 1, &b->problems);
    if (!program)
        fail_msg("%s", b->problems.list[0].text);
    return program;
}

static void random_case(mt_stream *s)
{
    static const struct { const char *term, *reading; } readings[] = {
        {"bound", "low"}, {"bound", "middle"}, {"bound", "told"}, {"bound", "made"}, {"grave", "b"}, {"grave", "c"}, {"bound", "low"},
    };
    bench b;
    bench_open(&b);
    bool apart = mt_stream_below(s, 4) != 0;
    const mt_treaty *treaty = random_treaty(&b, s);
    const mt_program *first = program_of(&b, treaty, "bound", "low");
    mt_columns *columns = mt_columns_new(first, MT_ACT_ENGAGE);
    events all = random_events(&b, s, apart);
    for (size_t i = 0; i < sizeof readings / sizeof *readings; i++) {
        const mt_program *program = program_of(&b, treaty, readings[i].term, readings[i].reading);
        mt_tally wanted[PLACES] = {0}, got[PLACES] = {0};
        const char *missing;
        judge_count(&b, program, &all, apart, i ? NULL : columns, wanted);
        assert_int_equal(mt_columns_judge(columns, program, got, &missing), 0);
        tallies_compare(got, wanted, treaty->provision_count, apart, mt_columns_count(columns));
    }
    mt_columns_free(columns);
    bench_close(&b);
}

static void test_random(void **state)
{
    (void)state;
    mt_stream stream;
    mt_stream_open(&stream, 1, 0, "test", "columns");
    for (int i = 0; i < CASES; i++)
        random_case(&stream);
}

/* -- how values are kept -- */

/* 70,000 events: two facts with 40,000 values each, too many together to share codes; one with 300; one with a value an event. */
static void test_widths(void **state)
{
    (void)state;
    bench b;
    bench_open(&b);
    const char *fields = "on engage; require human.window < human.needed_time; on engage; require human.window = human.needed_time; "
                         "on engage; require human.window < 20 ms or link.latency >= 120 s; on engage; forbid target.people > place.civilians; "
                         "on engage; require link.latency < human.window * 2; on engage; require link.latency = 7 us; "
                         "on engage; require target.people = 299; on engage; require 300 > target.people; on engage; require 0 <= target.people; "
                         "on engage; require assessed.civilian_harm = 1";
    const mt_treaty *treaty = bench_treaty(&b, "t", fields);
    const mt_program *program = mt_program_new(&b.arena, &b.vocabulary, &treaty, 1, NULL, NULL, 0, &b.problems);
    const char *const name[] = {"human.window", "human.needed_time", "target.people", "place.civilians", "link.latency"};
    const size_t count = 70000;
    events all = {.count = count, .event = mt_arena_array(&b.arena, count, sizeof *all.event)};
    for (size_t i = 0; i < count; i++) {
        mt_said *said = mt_arena_array(&b.arena, 5, sizeof *said);
        const double value[] = {(double)(i % 40000), (double)(i * 3 % 40000 + 26000), (double)(i * 7 % 300), (double)(i % 299), (double)i * 3};
        for (size_t j = 0; j < 5; j++)
            said[j] = (mt_said){mt_fact_find(&b.vocabulary, name[j]), i % 97 == j ? MT_UNKNOWN : value[j]};
        all.event[i] = (mt_event){.t = (int64_t)i, .seq = i + 1, .act = MT_ACT_ENGAGE, .said_count = 5, .said = said};
    }
    mt_columns *columns = mt_columns_new(program, MT_ACT_ENGAGE);
    mt_tally wanted[PLACES] = {0}, got[PLACES] = {0};
    const char *missing;
    judge_count(&b, program, &all, false, columns, wanted);
    assert_int_equal(mt_columns_judge(columns, program, got, &missing), 0);
    tallies_compare(got, wanted, treaty->provision_count, false, count);
    assert_true(got[0].met > 0 && got[0].breached > 0 && got[0].undetermined > 0 && got[1].met > 0);
    assert_int_equal(got[9].undetermined, count); /* never said */
    mt_columns_free(columns);
    bench_close(&b);
}

static void test_no_events(void **state)
{
    (void)state;
    bench b;
    bench_open(&b);
    const mt_treaty *treaty = bench_treaty(&b, "t", "on engage; require link.up; on engage; require true");
    const mt_program *program = mt_program_new(&b.arena, &b.vocabulary, &treaty, 1, NULL, NULL, 0, &b.problems);
    mt_columns *columns = mt_columns_new(program, MT_ACT_ENGAGE);
    mt_tally got[2] = {{0}};
    const char *missing = "";
    assert_int_equal(mt_columns_judge(columns, program, got, &missing), 0);
    assert_null(missing);
    assert_int_equal(mt_columns_count(columns), 0);
    assert_int_equal(got[0].met + got[0].undetermined + got[1].met, 0);
    mt_columns_free(columns);
    bench_close(&b);
}

/* -- what cannot be judged so -- */

static void test_refusals(void **state)
{
    (void)state;
    bench b;
    bench_open(&b);
    mt_treaty *treaty = bench_treaty(&b, "t", "on engage; require link.up; on engage; require once approve; on engage; require link.up; unless count engage > 2; "
                                                    "on engage; when time since approve < 1 s; require link.up; on detect; require link.up; "
                                                    "on engage; require once earlier approve; on engage; require always (link.up) in the last 1 s; "
                                                    "on engage; require followed by disengage within 1 s; on engage; throughout system.active; require link.up");
    const mt_treaty *list = treaty;
    treaty->provision[8].on = (mt_words){0}; /* a track */
    const mt_program *program = mt_program_new(&b.arena, &b.vocabulary, &list, 1, NULL, NULL, 0, &b.problems);
    assert_null(mt_columns_can(program, 0));
    for (size_t i = 1; i < 7; i++)
        if (i != 4)
            assert_string_equal(mt_columns_can(program, i), "it looks at other events than the judged one, so that the whole run is needed");
    assert_null(mt_columns_can(program, 4)); /* of another act */
    assert_string_equal(mt_columns_can(program, 7), "it waits for what follows, so that the whole run is needed");
    assert_string_equal(mt_columns_can(program, 8), "it is not judged at events, but over a stretch of time or over many runs");
    mt_said said = {MT_FACT_LINK_UP, 1};
    events all = {1, &(mt_event){.seq = 1, .act = MT_ACT_ENGAGE, .said_count = 1, .said = &said}};
    mt_columns *columns = mt_columns_new(program, MT_ACT_ENGAGE);
    mt_tally got[9] = {{0}}, wanted[9] = {{0}};
    const char *missing;
    judge_count(&b, program, &all, false, columns, wanted);
    assert_int_equal(mt_columns_judge(columns, program, got, &missing), 0);
    assert_int_equal(got[0].met, 1);
    for (size_t i = 1; i < 9; i++)
        assert_memory_equal(&got[i], &(mt_tally){0}, sizeof *got);
    mt_columns_free(columns);
    bench_close(&b);
}

static void test_missing(void **state)
{
    (void)state;
    static const char *const readings[] = {"link", "link.up", "person", "human.at_post", "named", "known(target)", NULL};
    static const struct { const char *reading, *fact; } rows[] = {{"person", "human.at_post"}, {"named", "target"}};
    bench b;
    bench_open(&b);
    mt_treaty *treaty = bench_treaty(&b, "t", "on engage; require term.watched");
    bench_term(&b, treaty, "watched", readings);
    mt_columns *columns = mt_columns_new(program_of(&b, treaty, "watched", "link"), MT_ACT_ENGAGE);
    mt_tally got = {0};
    for (size_t i = 0; i < 2; i++) {
        const char *missing = NULL;
        assert_int_equal(mt_columns_judge(columns, program_of(&b, treaty, "watched", rows[i].reading), &got, &missing), MT_ERROR_STATE);
        assert_string_equal(missing, rows[i].fact);
    }
    mt_columns_free(columns);
    bench_close(&b);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_random), cmocka_unit_test(test_widths), cmocka_unit_test(test_no_events), cmocka_unit_test(test_refusals),
        cmocka_unit_test(test_missing),
    };
    return cmocka_run_group_tests_name("columns", tests, NULL, NULL);
}
