/* Records: what is written is read back, and written again it is the same, byte for byte. */
#include "test_record.h"

/* ---- tests ---- */

static void test_openings(void **state)
{
    static const uint64_t seeds[] = {0, INT64_MAX, (uint64_t)INT64_MAX + 1, UINT64_MAX};
    books it;
    (void)state;
    books_open(&it);
    feed_opening(&it, &judged);
    books_close(&it);
    for (size_t i = 0; i < 4; i++) {
        mt_opening opening = run;
        opening.seed = seeds[i];
        books_open(&it);
        feed_opening(&it, &opening);
        books_close(&it);
    }
}

static void test_opening_as_read(void **state)
{
    books it;
    mt_line line;
    (void)state;
    books_open(&it);
    mt_record_write_opening(&it.text, &run);
    feed(&it, &line);
    const mt_opening *read = line.opening;
    assert_string_equal(read->title, run.title);
    assert_null(read->about);
    assert_true(read->has_seed && read->seed == 7);
    assert_true(read->parameter[0].value == 1e7 && read->parameter[0].dimension == MT_TIME &&
                read->parameter[0].is_set);
    assert_string_equal(read->parameter[3].word, "proceed");
    assert_string_equal(read->treaty[0].provision[0].part[1].clause, "human.window >= term.timely");
    assert_int_equal(read->treaty[0].provision[1].force, MT_SHOULD);
    assert_true(read->treaty[0].provision[1].forbids && read->file[1].unchecked);
    assert_string_equal(read->treaty[0].owed[0], owed[0]);
    assert_int_equal(mt_fact_find(&it.vocabulary, "x.altitude"), MT_FACTS);
    assert_int_equal(mt_fact_find(&it.vocabulary, "party.bound[mine-ban-1997]"), MT_FACTS + 1);
    assert_int_equal(it.vocabulary.facts[MT_FACTS].owner, MT_SYSTEM);
    assert_int_equal(read->declared_count, 3);
    books_close(&it);
}

static void test_judgements(void **state)
{
    mt_judgement all[] = {
        breach_at(88), doubt_made(), {.provision = 1, .verdict = MT_OPEN, .part_count = 1, .part = {-1}}};
    books it;
    mt_line line;
    (void)state;
    books_open(&it);
    feed_opening(&it, &run);
    for (size_t i = 0; i < 3; i++) {
        mt_text_reset(&it.text);
        mt_record_write_judgement(&it.text, &all[i], &run);
        feed(&it, &line);
        assert_int_equal(line.kind, MT_LINE_JUDGEMENT);
        assert_int_equal(line.judgement->provision, all[i].provision);
        mt_record_write_judgement(&it.again, line.judgement, &run);
        assert_string_equal(mt_text_get(&it.again), mt_text_get(&it.text));
    }
    books_close(&it);
}

static void test_judgement_word_for_word(void **state)
{
    mt_judgement made = breach_at(88);
    mt_text text;
    (void)state;
    mt_text_init(&text);
    made.ground_count = 2;
    mt_record_write_judgement(&text, &made, &run);
    assert_string_equal(mt_text_get(&text),
                        "{\"judgement\":{\"treaty\":\"icrc-2024\",\"provision\":\"R4\",\"verdict\":\"breached\",\"t\":"
                        "61.25,\"seq\":88,\"system\":\"sentry\",\"target\":\"bus-2\","
                        "\"parts\":{\"a\":true,\"b\":false},\"decisive\":[],\"sentence\":\"1 of 2 parts held: the "
                        "person had 4 s and needed 10 s (6 s short)\","
                        "\"because\":\"the person had 4 s and needed 10 s\",\"facts\":["
                        "{\"part\":\"b\",\"fact\":\"human.window\",\"type\":\"number\",\"value\":4,\"unit\":\"s\","
                        "\"op\":\">=\",\"needed\":10,\"short_by\":6,"
                        "\"needed_from\":\"term.timely\",\"needed_term\":\"timely\",\"held\":false,\"declared\":false,"
                        "\"reads\":[\"human.window\"]},"
                        "{\"part\":\"a\",\"fact\":\"human.at_post\",\"type\":\"truth\",\"value\":true,\"unit\":null,"
                        "\"op\":\"is\",\"needed\":null,\"short_by\":null,"
                        "\"needed_from\":null,\"held\":true,\"declared\":true,\"reads\":[]}],"
                        "\"exceptions\":[{\"id\":\"R5\",\"applied\":false}],\"matters\":[12,88],"
                        "\"flip\":{\"fact\":\"human.window\",\"op\":\">=\",\"type\":\"number\",\"value\":10,\"was\":4,"
                        "\"unit\":\"s\",\"outcome\":\"met\",\"whose\":\"operator\"},"
                        "\"flips\":[{\"fact\":\"human.window\",\"op\":\">=\",\"type\":\"number\",\"value\":10,\"was\":"
                        "4,\"unit\":\"s\",\"outcome\":\"met\",\"whose\":\"operator\"},"
                        "{\"fact\":\"target.status\",\"op\":\"!=\",\"type\":\"word\",\"value\":\"civilian\",\"was\":"
                        "\"civilian\",\"unit\":null,\"outcome\":\"excepted\",\"whose\":\"target\"},"
                        "{\"fact\":\"once "
                        "approve\",\"op\":\"is\",\"type\":\"truth\",\"value\":true,\"was\":false,\"unit\":null,"
                        "\"outcome\":\"met\",\"whose\":\"everyone\"},"
                        "{\"parameter\":\"veto_window\",\"op\":\"=\",\"type\":\"number\",\"value\":14,\"was\":10,"
                        "\"unit\":\"s\",\"outcome\":null,\"whose\":\"scenario\"}],"
                        "\"flip_words\":null}}");
    mt_text_free(&text);
}

static void test_summary(void **state)
{
    mt_judgement breaches[2], doubt, met;
    mt_summary summary;
    books it;
    mt_line line;
    (void)state;
    summary_make(&summary, breaches, 2, &doubt, &met);
    for (int failed = 0; failed < 2; failed++) {
        summary.failed = failed ? "the model threshold crashed (signal 11)" : NULL;
        summary.has_people = !failed;
        books_open(&it);
        feed_opening(&it, &run);
        mt_text_reset(&it.text);
        mt_record_write_summary(&it.text, &summary, &run);
        feed(&it, &line);
        assert_int_equal(line.kind, MT_LINE_END);
        mt_record_write_summary(&it.again, line.summary, &run);
        assert_string_equal(mt_text_get(&it.again), mt_text_get(&it.text));

        /* What run prints and what explain's journal gives is the same. */
        mt_text_reset(&it.text);
        mt_text_reset(&it.again);
        mt_record_write_result(&it.text, &run, &summary, "a.jsonl", 9, "ff");
        mt_record_write_result(&it.again, &run, line.summary, "a.jsonl", 9, "ff");
        assert_string_equal(mt_text_get(&it.again), mt_text_get(&it.text));
        books_close(&it);
    }
}

/* However many breaches there are, the line stays within bounds: the later ones say when, who and which parts. */
static void test_many_breaches(void **state)
{
    enum { MANY = 40000 };
    mt_judgement *breaches = calloc(MANY, sizeof *breaches), doubt, met;
    mt_summary summary;
    books it;
    mt_line line;

    (void)state;
    summary_make(&summary, breaches, MANY, &doubt, &met);
    books_open(&it);
    feed_opening(&it, &run);
    mt_text_reset(&it.text);
    mt_record_write_summary(&it.text, &summary, &run);
    assert_in_range(it.text.length, 16 << 20, 24 << 20);
    feed(&it, &line);
    const mt_provision_summary *read = &line.summary->treaty[0].provision[0];
    assert_int_equal(read->breach_count, MANY);
    for (size_t i = 0; i < MANY; i++) {
        assert_int_equal(read->breach[i].seq, 88 + i);
        assert_string_equal(read->breach[i].who_text[MT_TARGET], "bus-2");
        assert_int_equal(read->breach[i].part[0], 1);
    }
    assert_int_equal(read->breach[0].ground_count, 4);
    assert_int_equal(read->breach[MANY - 1].ground_count, 0);
    mt_record_write_summary(&it.again, line.summary, &run);
    assert_string_equal(mt_text_get(&it.again), mt_text_get(&it.text));
    books_close(&it);
    free(breaches);
}

static void test_result_word_for_word(void **state)
{
    mt_judgement breach, doubt, met;
    mt_summary summary;
    mt_opening opening = run;
    mt_text text;
    (void)state;
    summary_make(&summary, &breach, 1, &doubt, &met);
    memset(summary.treaty[0].provision[0].first, 0, sizeof summary.treaty[0].provision[0].first);
    breach = (mt_judgement){.verdict = MT_BREACHED, .t = 61250000, .seq = 88, .part_count = 2, .part = {-1, 0}};
    opening.parameter_count = 2;
    mt_text_init(&text);
    mt_record_write_result(&text, &opening, &summary, "run.jsonl", 431, "c0ffee");
    assert_string_equal(
        mt_text_get(&text),
        "{\"martens\":\"0.1.0\",\"scenario\":\"checkpoint\",\"trace\":null,\"seed\":7,\"circumstance\":\"market_day\","
        "\"parameters\":{\"veto_window\":{\"value\":10,\"unit\":\"s\",\"source\":\"assumed\",\"set\":true},\"share\":{"
        "\"value\":0.15,\"unit\":null,\"source\":null,\"set\":false}},"
        "\"ended_at\":1200,\"failed\":null,\"acts\":{\"detect\":42,\"engage\":3},"
        "\"people\":{\"civilian\":{\"exposed\":18,\"harmed\":4,\"ignored\":0},\"combatant\":{\"exposed\":null,"
        "\"harmed\":2,\"ignored\":1}},"
        "\"treaties\":[{\"id\":\"icrc-2024\",\"verdict\":\"breached\",\"in_play\":1,\"of\":2,\"provisions\":["
        "{\"id\":\"R4\",\"kind\":\"regulation\",\"force\":\"must\",\"binds\":\"operator\",\"cite\":\"p. "
        "122\",\"verified\":true,\"verdict\":\"breached\","
        "\"reading\":{\"timely\":\"what the person "
        "needs\"},\"judged\":5,\"met\":1,\"excepted\":0,\"breached\":1,\"undetermined\":1,\"open\":2,\"held_share\":"
        "null,"
        "\"breaches\":[{\"verdict\":\"breached\",\"t\":61.25,\"seq\":88,\"parts\":{\"a\":null,\"b\":false},"
        "\"decisive\":[],\"sentence\":null,\"because\":null,\"facts\":[],\"exceptions\":[],\"matters\":[],\"flip\":"
        "null,\"flips\":null,\"flip_words\":null}],"
        "\"missing\":[{\"fact\":\"human.window\",\"times\":1}],\"first_met\":null,\"first_excepted\":null,\"first_"
        "doubt\":null,\"first_open\":null},"
        "{\"id\":\"P2\",\"kind\":\"prohibition\",\"force\":\"should\",\"binds\":\"party\",\"cite\":\"p. "
        "122\",\"verified\":false,\"verdict\":\"never applied\",\"reading\":{},"
        "\"judged\":0,\"met\":0,\"excepted\":0,\"breached\":0,\"undetermined\":0,\"open\":0,\"held_share\":0.25,"
        "\"breaches\":[],\"missing\":[],\"first_met\":null,\"first_excepted\":null,\"first_doubt\":null,\"first_open\":"
        "null}]},"
        "{\"id\":\"empty\",\"verdict\":\"outside the scope\",\"in_play\":0,\"of\":0,\"provisions\":[]}],"
        "\"after_harm\":[{\"treaty\":\"icrc-2024\",\"owed\":[\"V.6: investigate, report, "
        "redress\"]},{\"treaty\":\"empty\",\"owed\":[]}],"
        "\"journal\":{\"path\":\"run.jsonl\",\"records\":431,\"head\":\"c0ffee\"}}");
    mt_text_free(&text);
}

/* Of a trace there is no scenario, no seed, no parameters, no people, and no journal if none was kept. */
static void test_result_of_a_trace(void **state)
{
    mt_summary summary = {.ended_at = -1500000};
    mt_opening opening = {.version = "0.1.0", .trace = "vincennes"};
    mt_text text;
    (void)state;
    mt_text_init(&text);
    mt_record_write_result(&text, &opening, &summary, NULL, 0, NULL);
    assert_string_equal(
        mt_text_get(&text),
        "{\"martens\":\"0.1.0\",\"scenario\":null,\"trace\":\"vincennes\",\"seed\":null,\"circumstance\":null,"
        "\"parameters\":null,\"ended_at\":-1.5,"
        "\"failed\":null,\"acts\":{},\"people\":null,\"treaties\":[],\"after_harm\":[],\"journal\":null}");
    mt_text_reset(&text);
    mt_record_write_result(&text, &opening, &summary, NULL, 3, "c0ffee");
    assert_non_null(strstr(mt_text_get(&text), "\"journal\":{\"path\":null,\"records\":3,\"head\":\"c0ffee\"}"));
    mt_text_free(&text);
}

static void test_inputs(void **state)
{
    static const mt_input_record inputs[] = {
        {61250000, "watch", 3, "veto", 0, 0.9, "the sign was seen", 8000000, NULL, NULL, 0, 0, NULL},
        {0, "watch", 0, "abort", 2, NAN, NULL, 0, "person", "sentry", 77, 0, NULL},
        {0, NULL, 0, "track", 0, NAN, "not sure", 500000, "program", "sentry", 4, 60000000, NULL},
        {0, NULL, 0, "none", 0, NAN, NULL, 0, "table", "sentry", 5, 0,
         "the table of answers does not have this question"},
    };
    books it;
    mt_line line;
    (void)state;
    books_open(&it);
    for (size_t i = 0; i < 4; i++) {
        mt_text_reset(&it.text);
        mt_record_write_input(&it.text, &inputs[i]);
        feed(&it, &line);
        assert_int_equal(line.kind, MT_LINE_INPUT);
        assert_int_equal(line.input->t, inputs[i].t);
        assert_string_equal(line.input->word, inputs[i].word);
        mt_record_write_input(&it.again, line.input);
        assert_string_equal(mt_text_get(&it.again), mt_text_get(&it.text));
    }
    mt_text_reset(&it.text);
    mt_record_write_input(&it.text, &inputs[0]);
    assert_string_equal(
        mt_text_get(&it.text),
        "{\"input\":{\"t\":61.25,\"operator\":\"watch\",\"ticket\":3,\"word\":\"veto\",\"choice\":0,\"confidence\":0.9,"
        "\"reason\":\"the sign was seen\",\"after\":8}}");
    books_close(&it);
}

static const char *const events[] = {
    "{\"t\":-86400,\"act\":\"assess\",\"operator\":\"watch\",\"place\":\"road\",\"assessed.civilians\":5}",
    "{\"t\":0,\"act\":\"begin\",\"system\":\"sentry\",\"party\":\"ardland\",\"system.control\":\"person_may_veto\","
    "\"link.up\":true}",
    "{\"t\":1e-06,\"act\":\"set\",\"approximate\":true,\"place\":\"road\",\"place.populated\":null,\"about\":\"the "
    "market “opens”\\n\"}",
    "{\"t\":61.25,\"act\":\"show\",\"system\":\"sentry\",\"operator\":\"watch\",\"target\":\"bus-2\",\"group\":\"g\","
    "\"attack\":\"a1\",\"human.window\":4.5,"
    "\"target.kind\":\"bus\",\"target.confidence\":0.93,\"system.area_limit\":0.1,\"human.needed_time\":\"never\"}",
    "{\"t\":8589934591.999999,\"act\":\"set\",\"party.bound[mine-ban-1997]\":true,\"x.altitude\":3.7}",
    "{\"t\":8589934592,\"act\":\"end\"}",
};

static void test_events(void **state)
{
    static const char declare[] = "{\"declare\":{\"x.altitude\":{\"type\":\"length\",\"nature\":\"state\",\"of\":"
                                  "\"system\",\"about\":\"above the sea\"},"
                                  "\"x.mood\":{\"type\":\"word\",\"nature\":\"event\",\"words\":\"calm tense\"}}}";
    books it;
    mt_line line;
    (void)state;
    books_open(&it);
    mt_text_add(&it.text, declare);
    feed(&it, &line);
    for (size_t i = 0; i < sizeof events / sizeof *events; i++) {
        mt_text_reset(&it.text);
        mt_text_add(&it.text, events[i]);
        feed(&it, &line);
        mt_record_write_event(&it.again, &line.event, &it.vocabulary);
        assert_string_equal(mt_text_get(&it.again), events[i]);
    }
    books_close(&it);
}

/* From run to file to explain: the chain's own key changes nothing. */
static void test_through_the_journal(void **state)
{
    books it;
    mt_line line;
    (void)state;
    books_open(&it);
    mt_record_write_opening(&it.text, &run);
    it.text.length--;
    mt_text_add(&it.text, ",\"prev\":\"00\"}");
    feed(&it, &line);
    mt_text_reset(&it.text);
    mt_text_add(&it.text, "{\"t\":0,\"act\":\"end\",\"prev\":\"00\"}");
    feed(&it, &line);
    mt_text_reset(&it.text);
    mt_text_add(&it.text, "{\"seal\":{},\"prev\":\"00\"}");
    feed(&it, &line);
    assert_int_equal(line.kind, MT_LINE_SEAL);
    books_close(&it);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_openings),
        cmocka_unit_test(test_opening_as_read),
        cmocka_unit_test(test_judgements),
        cmocka_unit_test(test_judgement_word_for_word),
        cmocka_unit_test(test_summary),
        cmocka_unit_test(test_many_breaches),
        cmocka_unit_test(test_result_word_for_word),
        cmocka_unit_test(test_result_of_a_trace),
        cmocka_unit_test(test_inputs),
        cmocka_unit_test(test_events),
        cmocka_unit_test(test_through_the_journal),
    };

    return cmocka_run_group_tests_name("record", tests, NULL, NULL);
}
