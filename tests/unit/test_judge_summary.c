/* From judgements to the verdicts of provisions and treaties, and what the opening says of them. */
#include "test_judge.h"

#define HELD "on engage; require link.up"

static const struct {
    const char *name, *treaty, *events;
    mt_verdict verdict;
    int in_play, of;
} rows[] = {
    {"as bad as the worst", HELD "; " HELD " and human.at_post", "0 engage link.up=true human.at_post=false",
     MT_BREACHED, 2, 2},
    {"undetermined before met", HELD "; on engage; require human.at_post", "0 engage link.up=true", MT_UNDETERMINED, 2,
     2},
    {"what did not come into play does not redden", HELD "; on show; require human.at_post", "0 engage link.up=true",
     MT_MET, 1, 2},
    {"should never reddens", HELD "; " HELD " and human.at_post; force should",
     "0 engage link.up=true human.at_post=false", MT_MET, 2, 2},
    {"encouraged neither", HELD "; on engage; require human.at_post; force encouraged", "0 engage link.up=true", MT_MET,
     2, 2},
    {"met before excepted", HELD "; on engage; require human.at_post; unless true",
     "0 engage link.up=true human.at_post=false", MT_MET, 2, 2},
    {"only excepted", HELD "; unless true", "0 engage link.up=false", MT_EXCEPTED, 1, 1},
    {"every provision outside", "scope link.up; on engage; require true; on engage; require true; force should",
     "0 engage link.up=false", MT_OUTSIDE_SCOPE, 0, 2},
    {"one outside, one never applied", "on engage; applies link.up; require true; on show; require true",
     "0 engage link.up=false", MT_NEVER_APPLIED, 0, 2},
    {"no must in play", "on engage; require true; force should; on show; require true", "0 engage", MT_NEVER_APPLIED, 1,
     2},
    {"the must is outside, a should in play",
     "on engage; require true; force should; on engage; applies link.up; require true", "0 engage link.up=false",
     MT_NEVER_APPLIED, 1, 2},
    {"nothing happened", HELD, "0 begin system=s", MT_NEVER_APPLIED, 0, 1},
    {"no events at all", HELD, "", MT_NEVER_APPLIED, 0, 1},
    {"nothing encoded", "", "0 engage", MT_NEVER_APPLIED, 0, 0},
};

static void test_treaty_verdicts(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        bench b;
        bench_open(&b);
        const mt_treaty *treaty = bench_treaty(&b, "t", rows[i].treaty);
        bench_program(&b, &treaty, 1, NULL, NULL, 0);
        bench_run(&b, rows[i].events);
        size_t count;
        const mt_treaty_summary *summary = mt_judge_get_summary(b.judge, &count);
        if (summary->verdict != rows[i].verdict || summary->in_play != rows[i].in_play || summary->of != rows[i].of)
            fail_msg("%s: %s, %d of %d", rows[i].name, mt_verdict_names[summary->verdict], (int)summary->in_play,
                     (int)summary->of);
        bench_close(&b);
    }
}

static void test_counts_add_up(void **state)
{
    (void)state;
    bench b;
    bench_open(&b);
    const mt_treaty *treaty = bench_treaty(&b, "t", "on engage; require link.up; unless system.active");
    bench_program(&b, &treaty, 1, NULL, NULL, 0);
    bench_run(
        &b,
        "0 engage link.up=true; 1 engage link.up=false system.active=true; 2 engage link.up=false system.active=false; "
        "3 engage link.up=null; 4 engage link.up=false; 5 engage link.up=false");
    const mt_provision_summary *p = bench_provision(&b, 0, 0);
    assert_int_equal(p->judged, 6);
    assert_int_equal(p->met, 1);
    assert_int_equal(p->excepted, 1);
    assert_int_equal(p->breached, 3);
    assert_int_equal(p->undetermined, 1);
    assert_int_equal(p->open, 0);
    assert_false(mt_value_is_known(p->held_share));
    assert_int_equal(p->breach_count, 3);
    assert_int_equal(p->breach[0].seq, 3);
    assert_int_equal(p->breach[2].seq, 6);
    assert_int_equal(p->first[MT_UNDETERMINED]->seq, 4);
    assert_non_null(p->first[MT_MET]);
    assert_int_equal(p->first[MT_MET]->seq, 1);
    bench_close(&b);
}

static void test_missing(void **state)
{
    (void)state;
    bench b;
    bench_open(&b);
    const mt_treaty *treaty = bench_treaty(&b, "t",
                                           "on engage; when system.active; require human.window >= human.needed_time "
                                           "and known(link.up); require once approve (same target)");
    bench_program(&b, &treaty, 1, NULL, NULL, 0);
    bench_run(&b, "0 approve; 1 engage system=s system.active=true link.up=true human.window=4s; 2 engage target=t "
                  "system=s human.needed_time=3s; "
                  "3 engage system=r link.up=true human.window=4s human.needed_time=2s target=t");
    const mt_provision_summary *p = bench_provision(&b, 0, 0);
    assert_string_equal(b.letters, "uuu");
    assert_int_equal(p->missing_count, 4);
    static const struct {
        const char *name;
        int count;
    } wanted[] = {
        {"human.needed_time", 1},
        {"once approve (same target)", 3},
        {"human.window", 1},
        {"system.active", 1},
    };
    for (size_t i = 0; i < 4; i++) {
        assert_string_equal(p->missing[i].name, wanted[i].name);
        assert_int_equal(p->missing[i].count, wanted[i].count);
    }
    assert_int_equal(p->first[MT_UNDETERMINED]->seq, 2);
    bench_close(&b);
}

static void test_order_of_judgements(void **state)
{
    (void)state;
    bench b;
    bench_open(&b);
    const mt_treaty *treaties[2] = {
        bench_treaty(&b, "one", "on engage; require link.up; on engage; require not link.up"),
        bench_treaty(&b, "two", "on engage; require human.at_post")};
    bench_program(&b, treaties, 2, NULL, NULL, 0);
    bench_run(&b, "0 engage link.up=true; 1 engage link.up=false human.at_post=true");
    assert_string_equal(bench_result(&b), "mbubmm/breached/breached/undetermined");
    bench_close(&b);
}

static void test_opening(void **state)
{
    (void)state;
    bench b;
    bench_open(&b);
    mt_treaty *treaty = bench_treaty(
        &b, "t",
        "scope term.aws; on engage; require human.window >= term.timely; require link.up; unless system.active; "
        "on engage; forbid target.kind is bus; force should; on redress; require true; kind remedial obligation");
    bench_term(&b, treaty, "aws", (const char *[]){"any", "true", NULL});
    bench_term(&b, treaty, "timely",
               (const char *[]){"ten seconds", "10 s", "what is needed", "human.needed_time", NULL});
    const mt_treaty *list = treaty;
    treaty->provision[2].text = bench_text(&b, "Those who were harmed are [compensated](a).");
    treaty->not_encoded_count = 2;
    treaty->not_encoded =
        (mt_not_encoded[]){{.id = "9", .kind = "accountability", .text = bench_text(&b, "Someone answers.")},
                           {.id = "10", .kind = "note"}};
    mt_reading_choice choice = {"t", "timely", "what is needed"};
    bench_program(&b, &list, 1, NULL, &choice, 1);
    size_t count;
    const mt_treaty_record *record = mt_program_get_treaties(b.program, &count);
    assert_int_equal(count, 1);
    assert_string_equal(record->id, "t");
    assert_int_equal(record->provision_count, 3);
    assert_true(record->asks_after_harm);
    assert_int_equal(record->owed_count, 2);
    assert_string_equal(record->owed[0], "P3: Those who were harmed are compensated.");
    assert_string_equal(record->owed[1], "9: Someone answers.");
    const mt_provision_record *p = record->provision;
    assert_int_equal(p[0].part_count, 2);
    assert_string_equal(p[0].part[0].id, "a");
    assert_string_equal(p[0].part[0].clause, "human.window >= term.timely");
    assert_false(p[0].forbids);
    assert_true(p[1].forbids);
    assert_int_equal(p[1].force, MT_SHOULD);
    assert_string_equal(p[0].binds, "party");
    assert_int_equal(p[0].exception_count, 1);
    assert_string_equal(p[0].exception[0].id, "A");
    assert_int_equal(p[0].reading_count, 2);
    assert_string_equal(p[0].reading[0].term, "aws");
    assert_string_equal(p[0].reading[1].term, "timely");
    assert_string_equal(p[0].reading[1].reading, "what is needed");
    assert_int_equal(p[1].reading_count, 1);
    assert_true(mt_program_has_fact(b.program, MT_FACT_HUMAN_NEEDED_TIME));
    assert_false(mt_program_has_fact(b.program, MT_FACT_HUMAN_TRAINED));
    bench_close(&b);
}

static void test_asks_nothing(void **state)
{
    (void)state;
    bench b;
    bench_open(&b);
    const mt_treaty *treaty = bench_treaty(&b, "t", HELD);
    bench_program(&b, &treaty, 1, NULL, NULL, 0);
    size_t count;
    assert_false(mt_program_get_treaties(b.program, &count)->asks_after_harm);
    bench_close(&b);
}

static const struct {
    const char *name, *treaty, *term;
    const char *reading;
    const char *events, *result;
} readings[] = {
    {"the default", "on engage; require human.window >= term.timely", "timely", NULL,
     "0 engage human.window=12s human.needed_time=20s", "m/met"},
    {"another", "on engage; require human.window >= term.timely", "timely", "b",
     "0 engage human.window=12s human.needed_time=20s", "b/breached"},
    {"a term as a window", "on engage; require once approve in the last term.span", "span", NULL,
     "0 approve; 5s engage", "m/met"},
    {"a shorter one", "on engage; require once approve in the last term.span", "span", "b", "0 approve; 5s engage",
     "b/breached"},
    {"a shared term", "on engage; require shared.nominal", "nominal", NULL, "0 engage link.up=true", "m/met"},
    {"its other reading", "on engage; require not shared.nominal", "nominal", "b",
     "0 engage link.up=true human.at_post=false", "m/met"},
};

static void test_readings(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof readings / sizeof *readings; i++) {
        bench b;
        bench_open(&b);
        mt_treaty *treaty = bench_treaty(&b, "t", readings[i].treaty), *shared = bench_treaty(&b, "terms", "");
        bench_term(&b, treaty, "timely", (const char *[]){"a", "10 s", "b", "human.needed_time", NULL});
        bench_term(&b, treaty, "span", (const char *[]){"a", "10 s", "b", "1 s", NULL});
        bench_term(&b, shared, "nominal", (const char *[]){"a", "link.up", "b", "link.up and human.at_post", NULL});
        mt_reading_choice choice = {NULL, readings[i].term, readings[i].reading};
        const mt_treaty *list = treaty;
        bench_program(&b, &list, 1, shared, &choice, readings[i].reading != NULL);
        bench_run(&b, readings[i].events);
        const char *result = bench_result(&b);
        if (strcmp(result, readings[i].result) != 0)
            fail_msg("%s: %s", readings[i].name, result);
        bench_close(&b);
    }
}

static const struct {
    const char *treaty;
    mt_reading_choice choice;
    const char *text;
} refused[] = {
    {"on engage; require true; force could", {0}, "P1: \"could\" is no force; use must, should or encouraged"},
    {"on engagge; require true", {0}, "\"engagge\" is no act; did you mean \"engage\"?"},
    {"on engage; require true; because it was {human.windows}", {0}, NULL},
    {"on engage; require true; because it was {human.window",
     {0},
     "a brace is not closed in `because`; write {human.window}"},
    {HELD, {NULL, "timley", "a"}, "no treaty judged here has a term \"timley\"; did you mean \"timely\"?"},
    {HELD, {NULL, "zzz", "a"}, "no treaty judged here has a term \"zzz\"; `martens show TREATY` lists them"},
    {HELD,
     {"other", "timely", "a"},
     "no treaty \"other\" is judged here, so its term \"timely\" cannot be read; name one that is"},
    {HELD, {NULL, "timely", "zzz"}, NULL},
    {"on engage; require", {0}, NULL},
};

static void test_refused(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof refused / sizeof *refused; i++) {
        bench b;
        bench_open(&b);
        mt_treaty *treaty = bench_treaty(&b, "t", refused[i].treaty);
        bench_term(&b, treaty, "timely", (const char *[]){"a", "10 s", NULL});
        const mt_treaty *list = treaty;
        const mt_program *program = mt_program_new(&b.arena, &b.vocabulary, &list, 1, NULL, &refused[i].choice,
                                                   refused[i].choice.term != NULL, &b.problems);
        assert_null(program);
        assert_true(b.problems.errors > 0);
        if (refused[i].text)
            assert_string_equal(b.problems.list[0].text, refused[i].text);
        bench_close(&b);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_treaty_verdicts), cmocka_unit_test(test_counts_add_up),
        cmocka_unit_test(test_missing),         cmocka_unit_test(test_order_of_judgements),
        cmocka_unit_test(test_opening),         cmocka_unit_test(test_asks_nothing),
        cmocka_unit_test(test_readings),        cmocka_unit_test(test_refused),
    };
    return cmocka_run_group_tests_name("judge_summary", tests, NULL, NULL);
}
