/* Questions to programs outside and their answers, as lines: what a question's id hangs on, what is no answer, what a
 * table holds. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "facts/fact.h"
#include "run/outside.h"

static const mt_sighting seen[] = {
    {.target = "truck",
     .kind = "vehicle",
     .status = "combatant",
     .confidence = 0.9,
     .seen_for = 2500000,
     .meant_for = true,
     .civilians_near = -1},
    {.target = "van",
     .kind = "vehicle",
     .status = "civilian",
     .confidence = 0.5,
     .protected_sign = true,
     .civilians_near = 3},
};

static mt_question target(void)
{
    return (mt_question){.why = MT_WHY_TARGET,
                         .now = 12500000,
                         .entity = "sentry",
                         .system = "sentry",
                         .control = "person_approves",
                         .sighting_count = 1,
                         .sighting = seen,
                         .window = MT_FOREVER,
                         .past_reliability = MT_UNKNOWN,
                         .information = 1};
}

static mt_question list(void)
{
    mt_question question = target();
    question.why = MT_WHY_LIST;
    question.entity = "watch";
    question.sighting_count = 2;
    question.window = 9000000;
    return question;
}

static void test_a_question_is_a_line(void **state)
{
    char id[MT_QUESTION_ID], expected[1024];
    mt_text line;
    mt_question question = target();
    (void)state;
    mt_text_init(&line);
    mt_outside_write_question(&line, id, false, &question);
    snprintf(expected, sizeof expected,
             "{\"id\":\"%s\",\"now\":12.5,\"kind\":\"system\",\"entity\":\"sentry\",\"why\":\"target\",\"notice\":null,"
             "\"system\":\"sentry\","
             "\"control\":\"person_approves\",\"words\":[\"ignore\",\"track\",\"nominate\",\"engage\",\"abort\"],"
             "\"sightings\":[{\"target\":\"truck\","
             "\"kind\":\"vehicle\",\"status\":\"combatant\",\"confidence\":0.9,\"seen_for\":2.5,\"civilians_near\":"
             "null,\"meant_for\":true,"
             "\"protected_sign\":false}]}",
             id);
    assert_string_equal(mt_text_get(&line), expected);
    question = list();
    mt_outside_write_question(&line, id, true, &question);
    assert_non_null(
        strstr(mt_text_get(&line), "\"words\":[\"veto\",\"decline\",\"choose\",\"wait\",\"abort\",\"deactivate\"]"));
    assert_non_null(strstr(mt_text_get(&line), "\"window\":9,\"on_watch_for\":0,\"waiting\":0,\"systems\":0,\"load\":0,"
                                               "\"past_reliability\":null,\"information\":1}"));
    mt_text_free(&line);
}

static void id_of(bool person, mt_question question, char id[MT_QUESTION_ID])
{
    mt_text line;
    mt_text_init(&line);
    mt_outside_write_question(&line, id, person, &question);
    mt_text_free(&line);
    assert_int_equal(strlen(id), MT_QUESTION_ID - 1);
}

/* The time at which it is put does not make it another question; everything else that is shown does. */
static void test_an_id_hangs_on_what_is_shown(void **state)
{
    char first[MT_QUESTION_ID], other[MT_QUESTION_ID];
    mt_question question = target();
    (void)state;
    id_of(false, question, first);
    question.now += 1;
    id_of(false, question, other);
    assert_string_equal(first, other);
    question.load = 0.5; /* a system is not shown it */
    id_of(false, question, other);
    assert_string_equal(first, other);
    mt_sighting longer = seen[0];
    longer.seen_for++;
    question.sighting = &longer;
    id_of(false, question, other);
    assert_string_not_equal(first, other);
    question = list();
    id_of(true, question, first);
    question.load = 0.5;
    id_of(true, question, other);
    assert_string_not_equal(first, other);
}

static const char *reads(mt_arena *arena, const char *text, mt_outside_answer *given)
{
    json_t *object = json_loads(text, JSON_DECODE_ANY, NULL);
    const char *fault = mt_outside_read(object, arena, given);
    json_decref(object);
    return fault;
}

static void test_an_answer_is_read(void **state)
{
    mt_arena arena;
    mt_outside_answer given;
    (void)state;
    mt_arena_init(&arena);
    assert_null(reads(&arena,
                      "{\"id\":\"x\",\"word\":\"choose\",\"choice\":1,\"confidence\":0.25,\"reason\":\"caf\303\251\","
                      "\"after\":0.29,\"wake\":60}",
                      &given));
    assert_int_equal(given.word, MT_WORD_CHOOSE);
    assert_int_equal(given.choice, 1);
    assert_true(given.confidence == 0.25);
    assert_string_equal(given.reason, "caf\303\251");
    assert_int_equal(given.after, 290000); /* to the microsecond */
    assert_int_equal(given.wake, 60000000);
    assert_null(reads(&arena, "{\"word\":\"none\",\"confidence\":null,\"reason\":null,\"choice\":null}", &given));
    assert_int_equal(given.word, MT_WORD_NONE);
    assert_false(mt_value_is_known(given.confidence));
    assert_null(reads(&arena, "{\"failed\":\"no idea\"}", &given));
    assert_string_equal(given.failed, "no idea");
    mt_arena_free(&arena);
}

static void test_what_is_no_answer_says_why(void **state)
{
    static const struct {
        const char *text, *fault;
    } rows[] = {
        {"7", "it is no JSON object"},
        {"{}", "it has no 'word'"},
        {"{\"word\":7}", "'word' is no text"},
        {"{\"word\":\"\"}", "'' is no word of an answer"},
        {"{\"word\":\"aprove\"}", "'aprove' is no word of an answer; the nearest is approve"},
        {"{\"word\":\"wait\",\"note\":1}", "'note' is no field of an answer"},
        {"{\"word\":\"wait\",\"confidence\":\"high\"}", "'confidence' is no number"},
        {"{\"word\":\"wait\",\"confidence\":-1}", "'confidence' is -1; it goes from 0 to 1"},
        {"{\"word\":\"wait\",\"after\":-1}", "'after' is no time; it is a number of seconds from 0 to 4503599627"},
        {"{\"word\":\"wait\",\"wake\":1e300}", "'wake' is no time; it is a number of seconds from 0 to 4503599627"},
        {"{\"word\":\"wait\",\"after\":\"5 s\"}", "'after' is no time; it is a number of seconds from 0 to 4503599627"},
        {"{\"word\":\"choose\",\"choice\":1.5}",
         "'choice' is neither a place in the list, from 0, nor the name of a target"},
        {"{\"word\":\"wait\",\"reason\":\"a\\u001b[2Jb\"}", "'reason' holds a control character"},
        {"{\"word\":\"wait\",\"reason\":5}", "'reason' is no text"},
    };
    mt_arena arena;
    mt_outside_answer given;
    (void)state;
    mt_arena_init(&arena);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const char *fault = reads(&arena, rows[i].text, &given);
        assert_non_null(fault);
        assert_string_equal(fault, rows[i].fault);
    }
    char text[640] = "{\"word\":\"wait\",\"reason\":\"";
    memset(text + strlen(text), 'x', 501);
    strcat(text, "\"}");
    assert_string_equal(reads(&arena, text, &given), "'reason' has 501 bytes; at most 500 are kept");
    mt_arena_free(&arena);
}

static void test_an_answer_is_held_against_its_question(void **state)
{
    static const struct {
        const char *text, *fault;
        size_t choice;
    } rows[] = {
        {"{\"word\":\"choose\",\"choice\":\"van\"}", NULL, 1},
        {"{\"word\":\"choose\",\"choice\":0}", NULL, 0},
        {"{\"word\":\"wait\",\"choice\":7}", NULL, 0}, /* only a choice chooses */
        {"{\"word\":\"choose\"}", "it chose and did not say what: 'choice' is missing", 0},
        {"{\"word\":\"choose\",\"choice\":\"bus\"}", "it chose 'bus', which is not on the list", 0},
        {"{\"word\":\"choose\",\"choice\":2}", "it answered 'choose': the choice is beyond the end of the list", 0},
        {"{\"word\":\"approve\"}", "it answered 'approve': the word is no answer to this question", 0},
        {"{\"word\":\"none\"}", "it answered 'none': nothing was answered", 0},
        {"{\"failed\":\"the service is down\"}", "the service is down", 0},
    };
    mt_arena arena;
    mt_outside_answer given;
    mt_answer answer;
    mt_question question = list();
    (void)state;
    mt_arena_init(&arena);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        assert_null(reads(&arena, rows[i].text, &given));
        const char *fault = mt_outside_check(&given, true, &question, &arena, &answer);
        if (!rows[i].fault) {
            assert_null(fault);
            assert_int_equal(answer.choice, rows[i].choice);
        } else {
            assert_non_null(fault);
            assert_string_equal(fault, rows[i].fault);
        }
    }
    mt_arena_free(&arena);
}

#define ID(digit) digit digit digit digit digit digit digit digit digit digit digit digit digit digit digit digit
#define A ID("aaaa")
#define B ID("bbbb")

static int load(mt_arena *arena, const char *text, size_t length, const mt_answers **answers, mt_problems *problems)
{
    char path[] = "/tmp/martens-answers-XXXXXX";
    int file = mkstemp(path);
    assert_true(file >= 0);
    assert_int_equal(write(file, text, length), (ssize_t)length);
    close(file);
    mt_problems_init(problems, arena);
    int code = mt_answers_load(answers, path, arena, problems);
    unlink(path);
    return code;
}

static void test_a_table_answers_by_id(void **state)
{
    static const char text[] =
        "{\"id\":\"" B "\",\"word\":\"veto\"}\n\n  \n{\"id\":\"" A "\",\"word\":\"wait\",\"confidence\":0.5}\n"
        "{\"id\":\"" A "\",\"word\":\"wait\",\"confidence\":0.5}"; /* said twice, and no end of line */
    mt_arena arena;
    mt_problems problems;
    const mt_answers *answers;
    (void)state;
    mt_arena_init(&arena);
    assert_int_equal(load(&arena, text, sizeof text - 1, &answers, &problems), 0);
    assert_int_equal(mt_answers_find(answers, A)->word, MT_WORD_WAIT);
    assert_string_equal(mt_answers_find(answers, B)->by, "table");
    assert_null(mt_answers_find(answers, ID("cccc")));
    assert_int_equal(load(&arena, "", 0, &answers, &problems), 0);
    assert_null(mt_answers_find(answers, A));
    mt_arena_free(&arena);
}

static void test_a_table_tells_all_that_is_wrong(void **state)
{
    static const char text[] = "{\"id\":\"" A "\",\"word\":\"wait\"}\n{\n{\"id\":\"A\",\"word\":\"wait\"}\n{\"id\":\"" A
                               "\",\"word\":\"wait\",\"wake\":1}\n";
    mt_arena arena;
    mt_problems problems;
    const mt_answers *answers;
    (void)state;
    mt_arena_init(&arena);
    assert_int_equal(load(&arena, text, sizeof text - 1, &answers, &problems), MT_ERROR_INPUT);
    assert_int_equal(problems.errors, 3);
    assert_int_equal(problems.list[0].place.line, 2);
    assert_int_equal(problems.list[1].place.line, 3);
    assert_int_equal(problems.list[2].place.line, 4);
    assert_string_equal(
        problems.list[2].text,
        "the question aaaaaaaaaaaa… is answered otherwise in line 1; a table has one answer to each question");
    assert_int_equal(load(&arena, "\0\n", 2, &answers, &problems), MT_ERROR_INPUT);
    mt_problems_init(&problems, &arena);
    assert_int_equal(mt_answers_load(&answers, "/nowhere/at/all", &arena, &problems), MT_ERROR_IO);
    mt_arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_a_question_is_a_line),
                                       cmocka_unit_test(test_an_id_hangs_on_what_is_shown),
                                       cmocka_unit_test(test_an_answer_is_read),
                                       cmocka_unit_test(test_what_is_no_answer_says_why),
                                       cmocka_unit_test(test_an_answer_is_held_against_its_question),
                                       cmocka_unit_test(test_a_table_answers_by_id),
                                       cmocka_unit_test(test_a_table_tells_all_that_is_wrong)};
    return cmocka_run_group_tests_name("answers", tests, NULL, NULL);
}
