/* Judging over many runs, with runs that are made up.
 *
 * Runs are counts of rows: "34 0:5" is 34 runs with 0 civilians harmed and 5 expected, "?" is unknown; a third number
 * is the number of engagements (0 if there is none). A letter in front: o runs outside the treaty's scope, p perhaps
 * within it. */
#include "test_judge.h"

#include <stdlib.h>

#include "judge/across.h"

#define assert_near(a, b, off) assert_true(fabs((a) - (b)) <= (off))

typedef struct fixture {
    bench b;
    mt_across *across;
} fixture;

static void open_across(fixture *f, const char *fields)
{
    bench_open(&f->b);
    const mt_treaty *treaty = bench_treaty(&f->b, "t", fields);
    bench_program(&f->b, &treaty, 1, NULL, NULL, 0);
    f->across = mt_across_new(&f->b.arena, f->b.program, 0, 0);
    assert_non_null(f->across);
}

static double number(bench *b, const char **row)
{
    char *piece = bench_cut(b, row, ": ");
    return !piece ? 0 : strcmp(piece, "?") == 0 ? MT_UNKNOWN : strtod(piece, NULL);
}

static void add(fixture *f, const char *row)
{
    double value[3] = {0}, of[3];
    size_t count = 0;
    const uint16_t *fact = mt_across_get_facts(f->across, &count);
    row += strspn(row, " ");
    unsigned scope = *row == 'o' ? 2 : *row == 'p' ? 0 : 1;
    row += scope != 1;
    int times = (int)number(&f->b, &row);
    for (int i = 0; i < 3; i++)
        of[i] = number(&f->b, &row);
    assert_true(count <= 3);
    for (size_t i = 0; i < count; i++)
        value[i] = fact[i] == MT_FACT_RUN_CIVILIAN_HARM        ? of[0]
                   : fact[i] == MT_FACT_ASSESSED_CIVILIAN_HARM ? of[1]
                                                               : of[2];
    for (int i = 0; i < times; i++)
        mt_across_add(f->across, value, scope);
}

static mt_across_ruling judged_runs(fixture *f, const char *rows, bool last)
{
    mt_across_ruling ruling;
    mt_across_reset(f->across);
    for (char *row; (row = bench_cut(&f->b, &rows, ";"));)
        add(f, row);
    mt_across_judge(f->across, last, &ruling);
    return ruling;
}

#define SHARE "on end; across normal; require share of runs where (run.civilian_harm <= assessed.civilian_harm) "
#define ANY 1 /* enough: any number but 0 */

/* before: the verdict while more runs could follow; after: when these are all. */
static const struct {
    const char *name, *treaty, *rows;
    mt_verdict before, after;
    int64_t enough;
} table[] = {
    /* All of n: the lower end is n / (n + Z Z), and Z Z is 3.84, so that 35 clear a bar of 0.9 and 34 do not. */
    {"clears the bar", SHARE ">= 90 %", "35 0:5", MT_MET, MT_MET, 0},
    {"one run too few", SHARE ">= 90 %", "34 0:5", MT_UNDETERMINED, MT_UNDETERMINED, 35},
    {"equal is as expected", SHARE ">= 90 %", "35 5:5", MT_MET, MT_MET, 0},
    {"misses the bar", SHARE ">= 10 %", "35 6:5", MT_BREACHED, MT_BREACHED, 0},
    {"one run too few to miss it", SHARE ">= 10 %", "34 6:5", MT_UNDETERMINED, MT_UNDETERMINED, 35},
    {"between", SHARE ">= 90 %", "90 0:5; 10 6:5", MT_UNDETERMINED, MT_UNDETERMINED, 0},
    {"near, and enough would decide", SHARE ">= 90 %", "93 0:5; 7 6:5", MT_UNDETERMINED, MT_UNDETERMINED, ANY},
    {"nothing shows that all do", SHARE ">= 1", "4096 0:5", MT_UNDETERMINED, MT_UNDETERMINED, 0},
    {"one shows that not all do", SHARE ">= 1", "4095 0:5; 1 6:5", MT_BREACHED, MT_BREACHED, 0},
    {"a bar of nothing", SHARE ">= 0", "1 6:5", MT_MET, MT_MET, 0},
    {"the bar stands first", "on end; across normal; require 90 % <= share of runs where (run.civilian_harm = 0)",
     "35 0:5", MT_MET, MT_MET, 0},
    /* What is unknown. */
    {"unknown in some, and it makes no difference", SHARE ">= 90 %", "400 0:5; 3 ?:5", MT_MET, MT_MET, 0},
    {"unknown in some, which hangs on it", SHARE ">= 90 %", "400 0:5; 100 0:?", MT_UNDETERMINED, MT_UNDETERMINED, 0},
    {"unknown in some, breached all the same", SHARE ">= 90 %", "100 0:5; 300 6:5; 3 6:?", MT_BREACHED, MT_BREACHED, 0},
    {"unknown in all", SHARE ">= 90 %", "400 ?:?", MT_UNDETERMINED, MT_UNDETERMINED, 0},
    {"known is never unknown",
     "on end; across normal; require share of runs where (known(assessed.civilian_harm)) < 20 %", "99 0:?", MT_MET,
     MT_MET, 0},
    {"an identity is none", "on end; across normal; require share of runs where (known(system)) < 20 %", "99 0:5",
     MT_MET, MT_MET, 0},
    /* forbid, and the logic of the whole. */
    {"forbidden and so", "on end; across normal; forbid share of runs where (run.civilian_harm > 0) > 1 %", "99 1:5",
     MT_BREACHED, MT_BREACHED, 0},
    {"forbidden and not so", "on end; across normal; forbid share of runs where (run.civilian_harm > 0) > 10 %",
     "99 0:5", MT_MET, MT_MET, 0},
    {"forbidden, and in doubt", "on end; across normal; forbid share of runs where (run.civilian_harm > 0) > 1 %",
     "99 0:5", MT_UNDETERMINED, MT_UNDETERMINED, ANY},
    {"not", "on end; across normal; require not (share of runs where (run.civilian_harm > 0) > 10 %)", "99 0:5", MT_MET,
     MT_MET, 0},
    {"or", SHARE ">= 90 % or mean of run.civilian_harm < 3", "20 0:1; 20 2:1", MT_MET, MT_MET, 0},
    {"and, one of them false", SHARE ">= 90 % and mean of run.civilian_harm < 3", "20 0:1; 20 2:1", MT_BREACHED,
     MT_BREACHED, 0},
    {"if, where the condition is false",
     "on end; across normal; require if mean of run.engagements > 5 then mean of run.civilian_harm < 0.5",
     "20 0:1:1; 20 2:1:2", MT_MET, MT_MET, 0},
    {"if, where it is true",
     "on end; across normal; require if mean of run.engagements > 1 then mean of run.civilian_harm < 0.5",
     "20 0:1:2; 20 2:1:3", MT_BREACHED, MT_BREACHED, 0},
    /* Mean: eight times 4 and eight times 6 lie within 5 ± 0.5503. */
    {"a mean below", "on end; across normal; require mean of run.civilian_harm < 5.56", "8 4:0; 8 6:0", MT_MET, MT_MET,
     0},
    {"a mean in doubt", "on end; across normal; require mean of run.civilian_harm < 5.5", "8 4:0; 8 6:0",
     MT_UNDETERMINED, MT_UNDETERMINED, 19},
    {"a mean above", "on end; across normal; require mean of run.civilian_harm < 4.44", "8 4:0; 8 6:0", MT_BREACHED,
     MT_BREACHED, 0},
    {"all alike: only what was seen", "on end; across normal; require mean of run.civilian_harm < 5", "16 4:0",
     MT_UNDETERMINED, MT_MET, 0},
    {"one run is no mean", "on end; across normal; require mean of run.civilian_harm < 5", "1 4:0", MT_UNDETERMINED,
     MT_UNDETERMINED, 0},
    {"a mean with an unknown", "on end; across normal; require mean of run.civilian_harm < 9", "8 4:0; 8 6:0; 1 ?:0",
     MT_UNDETERMINED, MT_UNDETERMINED, 0},
    {"a difference of means",
     "on end; across normal; require mean of run.civilian_harm - mean of assessed.civilian_harm < 3.2", "8 4:1; 8 6:3",
     MT_UNDETERMINED, MT_UNDETERMINED, ANY},
    {"a difference of means that holds",
     "on end; across normal; require mean of run.civilian_harm - mean of assessed.civilian_harm < 4.2", "8 4:1; 8 6:3",
     MT_MET, MT_MET, 0},
    {"divided by what may be nothing",
     "on end; across normal; require mean of run.civilian_harm / mean of run.engagements < 100", "8 4:0:1; 8 6:0:-1",
     MT_UNDETERMINED, MT_UNDETERMINED, 0},
    /* Largest and spread: what was seen, once no more follows. */
    {"the largest seen", "on end; across normal; require largest of run.civilian_harm <= 6", "8 4:0; 8 6:0",
     MT_UNDETERMINED, MT_MET, 0},
    {"the largest exceeds it", "on end; across normal; require largest of run.civilian_harm <= 6",
     "8 4:0; 1 7:0; 1 ?:0", MT_BREACHED, MT_BREACHED, 0},
    {"the largest, with an unknown", "on end; across normal; require largest of run.civilian_harm <= 6", "8 4:0; 1 ?:0",
     MT_UNDETERMINED, MT_UNDETERMINED, 0},
    {"the spread seen", "on end; across normal; require spread of run.civilian_harm < 1.04", "8 4:0; 8 6:0",
     MT_UNDETERMINED, MT_MET, 0},
    {"the spread is that of a sample", "on end; across normal; require spread of run.civilian_harm < 1.03",
     "8 4:0; 8 6:0", MT_UNDETERMINED, MT_BREACHED, 0},
    {"a spread of none", "on end; across normal; require spread of run.civilian_harm = 0", "8 4:0", MT_UNDETERMINED,
     MT_MET, 0},
    /* Exceptions: clauses over the same runs, read where it is not met. */
    {"excepted", SHARE ">= 90 %; unless mean of run.engagements < 1", "20 6:5:0; 20 6:5:1", MT_EXCEPTED, MT_EXCEPTED,
     0},
    {"met, and the exception is not read", SHARE ">= 90 %; unless mean of run.engagements < 1", "20 0:5:0; 20 0:5:1",
     MT_MET, MT_MET, 0},
    {"an exception that does not apply", SHARE ">= 90 %; unless mean of run.engagements < 0.1", "20 6:5:0; 20 6:5:1",
     MT_BREACHED, MT_BREACHED, 0},
    {"an exception in doubt", SHARE ">= 90 %; unless mean of run.engagements < 0.5", "20 6:5:0; 20 6:5:1",
     MT_UNDETERMINED, MT_UNDETERMINED, 0},
    {"an exception that is barred",
     SHARE ">= 90 %; unless mean of run.engagements < 1; but mean of run.civilian_harm > 5", "10 6:5:0; 10 7:5:1",
     MT_BREACHED, MT_BREACHED, 0},
    /* applies: of each run. */
    {"left out", SHARE ">= 90 %; applies run.engagements > 0", "35 0:5:1; 900 6:5:0", MT_MET, MT_MET, 0},
    {"all left out", SHARE ">= 90 %; applies run.engagements > 0", "35 0:5:0", MT_OUTSIDE_SCOPE, MT_OUTSIDE_SCOPE, 0},
    {"perhaps left out", SHARE ">= 90 %; applies run.engagements > 0", "99 0:5:1; 99 6:5:?", MT_UNDETERMINED,
     MT_UNDETERMINED, 0},
    {"perhaps left out, met all the same", SHARE ">= 90 %; applies run.engagements > 0", "99 0:5:1; 99 0:5:?; 1 6:5:?",
     MT_MET, MT_MET, 0},
    {"outside the treaty's scope", SHARE ">= 90 %", "35 0:5; o900 6:5", MT_MET, MT_MET, 0},
    {"all outside the treaty's scope", SHARE ">= 90 %", "o900 6:5", MT_OUTSIDE_SCOPE, MT_OUTSIDE_SCOPE, 0},
    {"perhaps outside it", SHARE ">= 90 %", "35 0:5; p35 6:5", MT_UNDETERMINED, MT_UNDETERMINED, 0},
    {"perhaps outside it, and breached all the same", SHARE ">= 90 %", "35 6:5; p35 6:5", MT_BREACHED, MT_BREACHED, 0},
    {"a mean of perhaps", "on end; across normal; require mean of run.civilian_harm < 9", "8 4:0; 8 6:0; p1 5:0",
     MT_UNDETERMINED, MT_UNDETERMINED, 0},
    {"the largest of perhaps", "on end; across normal; require largest of run.civilian_harm <= 6", "8 4:0; p1 5:0",
     MT_UNDETERMINED, MT_MET, 0},
};

static void test_verdicts(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
        fixture f;
        open_across(&f, table[i].treaty);
        mt_across_ruling before = judged_runs(&f, table[i].rows, false), after = judged_runs(&f, table[i].rows, true);
        if (before.verdict != table[i].before || after.verdict != table[i].after)
            fail_msg("%s: %s, then %s", table[i].name, mt_verdict_names[before.verdict],
                     mt_verdict_names[after.verdict]);
        bool right = table[i].enough == ANY ? after.enough > 1 : after.enough == table[i].enough;
        if (!right || before.enough != 0)
            fail_msg("%s: %lld runs would decide", table[i].name, (long long)after.enough);
        bench_close(&f.b);
    }
}

/* As many runs as are named decide, and one fewer does not. */
static void test_enough(void **state)
{
    fixture f;
    (void)state;
    open_across(&f, SHARE ">= 95 %");
    mt_across_ruling few = judged_runs(&f, "96 0:5; 4 6:5", true);
    assert_int_equal(few.verdict, MT_UNDETERMINED);
    double n = (double)few.enough;
    assert_true(mt_interval_get_share(0.96 * n, n).low >= 0.95);
    assert_true(mt_interval_get_share(0.96 * (n - 1), n - 1).low < 0.95);
    bench_close(&f.b);
}

static void test_ruling_tells(void **state)
{
    fixture f;
    (void)state;
    open_across(&f, SHARE ">= 95 %; unless mean of run.engagements < 1");
    mt_across_ruling ruling = judged_runs(&f, "93 0:5:2; 7 6:5:3; 2 ?:5:3; o5 0:0:0", true);
    assert_int_equal(ruling.runs, 102);
    assert_int_equal(ruling.left_out, 5);
    assert_int_equal(ruling.number_count, 2);
    assert_string_equal(ruling.number[0].name, "share");
    assert_string_equal(ruling.number[1].name, "mean of run.engagements");
    assert_near(ruling.number[0].value, 0.93, 1e-15);
    assert_int_equal(ruling.number[0].unknown, 2);
    assert_near(ruling.number[0].interval.low, mt_interval_get_share(93, 102).low, 0);
    assert_near(ruling.number[0].interval.high, mt_interval_get_share(95, 102).high, 0);
    assert_string_equal(ruling.op, "at least");
    assert_near(ruling.needed, 0.95, 0);
    assert_near(ruling.to_spare, -0.02, 1e-15);
    ruling = judged_runs(&f, "20 6:5:0; 20 6:5:1", true);
    assert_string_equal(ruling.exception, "A");
    bench_close(&f.b);
    open_across(&f, "on end; across normal; forbid 2 < largest of run.civilian_harm");
    ruling = judged_runs(&f, "3 1:0", true);
    assert_string_equal(ruling.op, "at most");
    assert_near(ruling.to_spare, 1, 0);
    assert_true(ruling.number[0].seen);
    bench_close(&f.b);
}

/* The order in which runs come makes no difference, not in the last bit. */
static void test_order(void **state)
{
    fixture f;
    (void)state;
    open_across(
        &f, "on end; across all; require mean of assessed.civilian_harm < 1 and spread of assessed.civilian_harm < 1");
    mt_across_ruling one = judged_runs(&f, "7 0:0.1; 5 0:1000000.3; 9 0:0.7; 3 0:-1000000.3", true);
    mt_across_ruling other = judged_runs(&f, "3 0:-1000000.3; 9 0:0.7; 5 0:1000000.3; 7 0:0.1", true);
    for (size_t i = 0; i < 2; i++) {
        assert_memory_equal(&one.number[i].value, &other.number[i].value, sizeof(double));
        assert_memory_equal(&one.number[i].interval, &other.number[i].interval, sizeof(mt_interval));
    }
    bench_close(&f.b);
}

static void test_classes(void **state)
{
    static const struct {
        const char *across;
        bool normal, expected, adverse;
    } rows[] = {
        {"normal", true, false, false},           {"normal, expected", true, true, false},
        {"normal or adverse", true, false, true}, {"all", true, true, true},
        {"term.usual", false, true, true},
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        bench b;
        bench_open(&b);
        mt_treaty *treaty = bench_treaty(
            &b, "t",
            mt_arena_write(&b.arena, "on end; across %s; require mean of run.civilian_harm < 1", rows[i].across));
        bench_term(&b, treaty, "usual", (const char *const[]){"one", "normal", "other", "expected and adverse", NULL});
        const mt_treaty *list[] = {treaty};
        bench_program(&b, list, 1, NULL, &(mt_reading_choice){"t", "usual", "other"}, 1);
        mt_across *across = mt_across_new(&b.arena, b.program, 0, 0);
        assert_int_equal(mt_across_has(across, "normal"), rows[i].normal);
        assert_int_equal(mt_across_has(across, "expected"), rows[i].expected);
        assert_int_equal(mt_across_has(across, "adverse"), rows[i].adverse);
        bench_close(&b);
    }
}

static void test_problems(void **state)
{
    static const struct {
        const char *treaty, *says;
    } rows[] = {
        {"on end; across nomal; require mean of run.civilian_harm < 1",
         "\"nomal\" is no class of circumstance; did you mean \"normal\"?"},
        {"on end; across term.no; require mean of run.civilian_harm < 1",
         "there is no term `no`; declare it under `terms`"},
        {"on end; across all; applies link.up; require mean of run.civilian_harm < 1",
         "over many runs only facts of `run` and `assessed` stand, not `link.up`"},
        {"on end; across all; applies once engage; require mean of run.civilian_harm < 1",
         "over many runs nothing looks back at events"},
        {"on end; across all; require mean of run.civilian_harm < 1; unless run.engagements = 0",
         "over many runs a fact stands in `share of runs where (…)` or after `mean of`, not by itself"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        bench b;
        bench_open(&b);
        const mt_treaty *treaty = bench_treaty(&b, "t", rows[i].treaty);
        assert_null(mt_program_new(&b.arena, &b.vocabulary, &treaty, 1, NULL, NULL, 0, &b.problems));
        assert_string_equal(b.problems.list[0].text, rows[i].says);
        bench_close(&b);
    }
    fixture f;
    open_across(&f, "on end; across all; require mean of run.civilian_harm < 1; on engage; require link.up");
    assert_null(mt_across_new(&f.b.arena, f.b.program, 0, 1)); /* another form */
    assert_null(mt_across_new(&f.b.arena, f.b.program, 0, 2));
    bench_close(&f.b);
}

/* -- the end of a run -- */

typedef struct line {
    uint16_t act;
    const char *system, *operator;
    uint16_t fact;
    double value;
} line;

static void feed(bench *b, mt_ending *ending, const line *lines, size_t count)
{
    mt_ending_reset(ending);
    for (size_t i = 0; i < count; i++) {
        mt_said said = {lines[i].fact, lines[i].value};
        mt_event event = {.seq = i + 1, .act = lines[i].act, .said = &said, .said_count = lines[i].fact != MT_NO_FACT};
        event.who[MT_SYSTEM] = lines[i].system ? mt_name_add(&b->names, lines[i].system) : 0;
        event.who[MT_OPERATOR] = lines[i].operator? mt_name_add(&b->names, lines[i].operator) : 0;
        mt_ending_add(ending, &event);
    }
}

static void test_ending(void **state)
{
    enum { HARM = MT_FACT_ASSESSED_CIVILIAN_HARM, ASSESS = MT_ACT_ASSESS };
    static const struct {
        const char *name;
        size_t count;
        line line[4];
        double belief, harm;
    } rows[] = {
        {"nothing was said", 0, {{0}}, NAN, NAN},
        {"said by the last line", 1, {{MT_ACT_END, NULL, NULL, MT_FACT_RUN_CIVILIAN_HARM, 3}}, NAN, 3},
        {"the latest belief", 2, {{ASSESS, NULL, "o", HARM, 3}, {MT_ACT_REASSESS, NULL, "o", HARM, 4}}, 4, NAN},
        {"a belief taken back", 2, {{ASSESS, NULL, "o", HARM, 3}, {MT_ACT_SET, NULL, "o", HARM, NAN}}, NAN, NAN},
        {"two who agree", 2, {{ASSESS, NULL, "o", HARM, 3}, {ASSESS, NULL, "p", HARM, 3}}, 3, NAN},
        {"two who differ", 2, {{ASSESS, NULL, "o", HARM, 3}, {ASSESS, NULL, "p", HARM, 4}}, NAN, NAN},
        {"one who has none", 2, {{ASSESS, NULL, "o", HARM, 3}, {MT_ACT_SHOW, NULL, "p", MT_NO_FACT, 0}}, 3, NAN},
        {"of nobody in particular", 1, {{ASSESS, NULL, NULL, HARM, 3}}, 3, NAN},
        {"taken over from the system",
         3,
         {{MT_ACT_BEGIN, "s", "o", MT_NO_FACT, 0}, {ASSESS, NULL, "o", HARM, 3}, {ASSESS, "s", NULL, HARM, 4}},
         4,
         NAN},
        {"of another system",
         3,
         {{MT_ACT_BEGIN, "s", "o", MT_NO_FACT, 0}, {ASSESS, NULL, "o", HARM, 3}, {ASSESS, "r", NULL, HARM, 4}},
         NAN,
         NAN},
    };
    const uint16_t fact[] = {HARM, MT_FACT_RUN_CIVILIAN_HARM};
    bench b;
    (void)state;
    bench_open(&b);
    mt_ending *ending = mt_ending_new(&b.arena, &b.vocabulary, fact, 2);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        double value[2];
        feed(&b, ending, rows[i].line, rows[i].count);
        mt_ending_get(ending, value);
        bool right = (value[0] == rows[i].belief || (isnan(value[0]) && isnan(rows[i].belief))) &&
                     (value[1] == rows[i].harm || (isnan(value[1]) && isnan(rows[i].harm)));
        if (!right)
            fail_msg("%s: %g and %g", rows[i].name, value[0], value[1]);
    }
    bench_close(&b);
}

/* Whether a run is within the treaty's scope: for one of its systems, for some time. */
static void test_scope(void **state)
{
    static const struct {
        const char *name, *treaty, *events;
        unsigned in;
    } rows[] = {
        {"no scope", SHARE "> 0", "0 begin system=s", 1},
        {"it applies", "scope system.selects_itself; " SHARE "> 0",
         "0 begin system=s system.selects_itself=true; 1s veto", 1},
        {"it does not", "scope system.selects_itself; " SHARE "> 0",
         "0 begin system=s system.selects_itself=false; 1s veto", 2},
        {"unknown", "scope system.selects_itself; " SHARE "> 0", "0 begin system=s; 1s veto", 0},
        {"for one of two", "scope system.selects_itself; " SHARE "> 0",
         "0 begin system=s system.selects_itself=false; 0 begin system=r system.selects_itself=true; 1s veto", 1},
        {"unknown for one of two", "scope system.selects_itself; " SHARE "> 0",
         "0 begin system=s system.selects_itself=false; 0 begin system=r; 1s veto", 0},
        {"for some time", "scope system.selects_itself; " SHARE "> 0",
         "0 begin system=s system.selects_itself=false; 1s set system=s system.selects_itself=true; 2s set system=s "
         "system.selects_itself=false; 3s veto",
         1},
        {"without a system it speaks for itself", "scope not known(system) or system.selects_itself; " SHARE "> 0",
         "0 begin operator=o; 1s veto", 1},
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        bench b;
        size_t count = 0;
        uint64_t seq = 0;
        bench_open(&b);
        const mt_treaty *treaty = bench_treaty(&b, "t", rows[i].treaty);
        mt_program *scope = mt_scope_new(&b.arena, &b.vocabulary, treaty, NULL, NULL, 0, &b.problems);
        assert_non_null(scope);
        b.judge = mt_judge_new(scope, NULL, NULL);
        const char *events = rows[i].events;
        for (char *event; (event = bench_cut(&b, &events, ";"));)
            assert_int_equal(bench_event(&b, event, ++seq), 0);
        mt_judge_stop(b.judge, 3000000);
        unsigned in = mt_scope_get(scope, mt_judge_get_summary(b.judge, &count));
        if (in != rows[i].in)
            fail_msg("%s: %u", rows[i].name, in);
        bench_close(&b);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_verdicts), cmocka_unit_test(test_enough),  cmocka_unit_test(test_ruling_tells),
        cmocka_unit_test(test_order),    cmocka_unit_test(test_classes), cmocka_unit_test(test_problems),
        cmocka_unit_test(test_ending),   cmocka_unit_test(test_scope),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
