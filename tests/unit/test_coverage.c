/* Phrase coverage: what is counted of judgements of every form, that it can be sent and added up, and the page of HTML.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "../support/notation.h"
#include "judge/judge.h"
#include "run/coverage.h"
#include "say/say.h"

/* counts: of each part true/false/unknown/decisive, then of each exception applied/not/unknown/not asked. */
static const struct {
    const char *name, *rule, *events;
    int64_t end;
    const char *counts;
} rows[] = {
    {"all held: each alone would have broken it", "on engage: require link.up; require human.at_post",
     "0 s begin system=s link.up=true human.at_post=true; 1 s engage system=s", 2000000, "a 1/0/0/1 b 1/0/0/1"},
    {"one failed: it alone decided", "on engage: require link.up; require human.at_post",
     "0 s begin system=s link.up=false human.at_post=true; 1 s engage system=s", 2000000, "a 0/1/0/1 b 1/0/0/0"},
    {"two failed: neither decided", "on engage: require link.up; require human.at_post",
     "0 s begin system=s link.up=false human.at_post=false; 1 s engage system=s", 2000000, "a 0/1/0/0 b 0/1/0/0"},
    {"one unknown", "on engage: require link.up; require human.at_post",
     "0 s begin system=s human.at_post=true; 1 s engage system=s", 2000000, "a 0/0/1/0 b 1/0/0/1"},
    {"what is forbidden happened", "on engage: forbid link.up", "0 s begin system=s link.up=true; 1 s engage system=s",
     2000000, "a 1/0/0/1"},
    {"an exception", "on engage: require link.up; unless human.at_post; unless system.lethal",
     "0 s begin system=s link.up=false human.at_post=true; 1 s engage system=s", 2000000,
     "a 0/1/0/1 P1.A 1/0/0/0 P1.B 0/0/0/1"},
    {"none was asked", "on engage: require link.up; unless human.at_post",
     "0 s begin system=s link.up=true; 1 s engage system=s", 2000000, "a 1/0/0/1 P1.A 0/0/0/1"},
    {"what follows", "on abort: require followed by disengage within 2 s",
     "0 s abort system=s; 1 s disengage system=s; 9 s abort system=s", 20000000, "a 1/1/0/2"},
    {"what may still follow", "on abort: require followed by disengage within 2 s", "0 s abort system=s", 1000000,
     "a 0/0/1/0"},
    {"a stretch, by the part that alone fails", "throughout system.active: require link.up; require human.at_post",
     "0 s activate system=s link.up=true human.at_post=true; 3 s link_down system=s; 5 s link_up system=s", 9000000,
     "a 0/1/0/1 b 1/0/0/0"},
    {"a track that was met", "throughout system.active: require link.up", "0 s activate system=s link.up=true", 9000000,
     "a 1/0/0/1"},
    {"a track that was excepted owes it to no part", "throughout system.active: require link.up; unless system.lethal",
     "0 s activate system=s link.up=false system.lethal=true", 9000000, "a 0/1/0/0 P1.A 1/0/0/0"},
    {"a duty", "from use: per system; due 5 s; done system.reviewed",
     "0 s use system=s; 1 s set system=s system.reviewed=true", 9000000, "a 1/0/0/1"},
    {"a duty too late", "from use: per system; due 5 s; done system.reviewed",
     "0 s use system=s system.reviewed=false; 8 s set system=s system.reviewed=true", 9000000, "a 0/1/0/1"},
    {"never reached", "on engage: require link.up", "0 s begin system=s link.up=true", 1000000, "a 0/0/0/0"},
};

static void judged(void *context, const mt_judgement *judgement) { mt_coverage_add(context, judgement); }

static void counts_say(mt_text *out, const mt_coverage *coverage)
{
    const mt_provision_record *record = &coverage->treaty[0].record->provision[0];
    const mt_provision_coverage *of = &coverage->treaty[0].provision[0];
    for (size_t i = 0; i < record->part_count; i++)
        mt_text_write(out, "%s%s %d/%d/%d/%d", out->length > 0 ? " " : "", record->part[i].id, (int)of->part[i].is_true,
                      (int)of->part[i].is_false, (int)of->part[i].unknown, (int)of->part[i].decisive);
    for (size_t i = 0; i < record->exception_count; i++)
        mt_text_write(out, " %s %d/%d/%d/%d", record->exception[i].id, (int)of->exception[i].applied,
                      (int)of->exception[i].not_applied, (int)of->exception[i].unknown,
                      (int)of->exception[i].not_asked);
}

/* Judges one row; the notation owns what is counted. */
static void count_row(notation *n, mt_coverage *coverage, const char *rule, const char *events, int64_t end)
{
    notation_open(n);
    if (!notation_rule(n, rule) || !notation_events(n, events))
        fail_msg("%s: %s", rule, n->wrong);
    const mt_treaty *treaty = &n->treaty;
    mt_program *program = mt_program_new(&n->arena, &n->vocabulary, &treaty, 1, NULL, NULL, 0, &n->problems);
    if (!program)
        fail_msg("%s: %s", rule, n->problems.list[0].text);
    size_t count = 0;
    const mt_treaty_record *record = mt_program_get_treaties(program, &count);
    mt_coverage_init(coverage, &n->arena, record, count);
    mt_judge *judge = mt_judge_new(program, judged, coverage);
    for (size_t i = 0; i < n->event_count; i++)
        assert_int_equal(mt_judge_step(judge, &n->event[i]), 0);
    mt_judge_stop(judge, end);
    mt_coverage_add_run(coverage, 0, mt_judge_get_summary(judge, &count));
    mt_judge_free(judge);
}

static void every_form_is_counted(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        notation n;
        mt_coverage coverage;
        mt_text text;
        mt_text_init(&text);
        count_row(&n, &coverage, rows[i].rule, rows[i].events, rows[i].end);
        counts_say(&text, &coverage);
        if (strcmp(mt_text_get(&text), rows[i].counts) != 0)
            fail_msg("%s: %s, not %s", rows[i].name, mt_text_get(&text), rows[i].counts);
        assert_int_equal(coverage.treaty[0].runs, 1);
        mt_text_free(&text);
        notation_close(&n);
    }
}

static void a_run_without_a_judgement_is_counted(void **state)
{
    (void)state;
    notation n;
    mt_coverage coverage;
    count_row(&n, &coverage, "on engage: require link.up", "0 s begin system=s link.up=true", 1000000);
    assert_int_equal(coverage.treaty[0].provision[0].by_verdict[MT_NEVER_APPLIED], 1);
    assert_int_equal(coverage.treaty[0].provision[0].by_verdict[MT_MET], 0);
    notation_close(&n);
}

static void write(mt_text *out, const mt_coverage *coverage)
{
    mt_json json;
    mt_text_reset(out);
    mt_json_init(&json, out);
    mt_coverage_write(coverage, &json);
}

static void what_is_sent_is_added_up(void **state)
{
    (void)state;
    notation n, other;
    mt_coverage sent, total = {0};
    mt_text text, again;
    mt_text_init(&text);
    mt_text_init(&again);
    count_row(&n, &sent, rows[5].rule, rows[5].events, rows[5].end);
    write(&text, &sent);
    assert_int_equal(mt_coverage_read(&total, &n.arena, mt_text_get(&text), &n.problems), 0);
    write(&again, &total);
    assert_string_equal(mt_text_get(&again), mt_text_get(&text)); /* once: the same object */
    assert_int_equal(mt_coverage_read(&total, &n.arena, mt_text_get(&text), &n.problems), 0);
    mt_text_reset(&again);
    counts_say(&again, &total);
    assert_string_equal(mt_text_get(&again), "a 0/2/0/2 P1.A 2/0/0/0 P1.B 0/0/0/2");
    assert_int_equal(total.treaty[0].runs, 2);
    assert_int_equal(total.treaty_count, 1);

    /* The same id with another content is no second run of the same text. */
    count_row(&other, &sent, rows[4].rule, rows[4].events, rows[4].end);
    write(&text, &sent);
    assert_int_equal(mt_coverage_read(&total, &n.arena, mt_text_get(&text), &n.problems), MT_ERROR_INPUT);
    assert_non_null(strstr(n.problems.list[0].text, "two different texts are called 't'"));
    assert_int_equal(mt_coverage_read(&total, &n.arena, "[]", &n.problems), MT_ERROR_INPUT);
    assert_int_equal(mt_coverage_read(&total, &n.arena, "{", &n.problems), MT_ERROR_INPUT);
    assert_int_equal(total.treaty[0].runs, 2);
    notation_close(&other);
    notation_close(&n);
    mt_text_free(&again);
    mt_text_free(&text);
}

static void how_far_a_phrase_was_tested(void **state)
{
    (void)state;
    static const struct {
        mt_part_coverage part;
        mt_reach reach;
    } cases[] = {
        {{0, 0, 0, 0}, MT_REACH_NEVER},   {{1, 0, 0, 1}, MT_REACH_IN_PART}, {{0, 1, 0, 1}, MT_REACH_IN_PART},
        {{0, 0, 4, 0}, MT_REACH_IN_PART}, {{1, 1, 0, 0}, MT_REACH_IN_PART}, {{1, 1, 0, 1}, MT_REACH_FULL},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        assert_int_equal(mt_reach_get(&cases[i].part), cases[i].reach);
}

/* Nothing of a text gets into the page as a tag, in either language; and the page closes what it opens. */
static void the_page_holds_any_text(void **state)
{
    (void)state;
    mt_provision_record rule = {.id = "<1>",
                                .cite = "a & b",
                                .text = "[No <b>](a) \"but\" [x](~) [never](b)",
                                .part_count = 2,
                                .part = {{"a", "link.up and x < 1"}, {"b", "link.up"}},
                                .exception_count = 1,
                                .exception = {{"E", "c", "<i>"}}};
    const mt_treaty_record treaty = {.id = "t", .title = "<script>", .provision_count = 1, .provision = &rule};
    mt_provision_coverage counts = {.part = {{2, 1, 0, 3}, {0, 0, 0, 0}}};
    counts.by_verdict[MT_MET] = 3;
    mt_treaty_coverage one = {&treaty, 1, &counts};
    const mt_coverage coverage = {1, 1, &one};
    for (size_t n = 0; mt_language_get_code(n); n++) {
        mt_text text;
        mt_text_init(&text);
        mt_coverage_say_html(&text, &coverage, mt_language_get_code(n));
        const char *page = mt_text_get(&text);
        assert_null(strstr(page, "<script"));
        assert_null(strstr(page, "<i>"));
        assert_non_null(strstr(page, "No &lt;b&gt;<sup>●a</sup></mark> &quot;but&quot; <mark class=\"off\""));
        assert_non_null(strstr(page, "never<sup>○b</sup>"));
        assert_non_null(strstr(page, "a &amp; b"));
        assert_non_null(strstr(page, "</html>"));
        size_t opened = 0, closed = 0;
        for (const char *at = page; (at = strstr(at, "<mark ")); at++)
            opened++;
        for (const char *at = page; (at = strstr(at, "</mark>")); at++)
            closed++;
        assert_int_equal(opened, closed);
        assert_int_equal(opened, 7); /* four in the legend, three in the text */
        mt_text_free(&text);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_form_is_counted),    cmocka_unit_test(a_run_without_a_judgement_is_counted),
        cmocka_unit_test(what_is_sent_is_added_up), cmocka_unit_test(how_far_a_phrase_was_tested),
        cmocka_unit_test(the_page_holds_any_text),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
