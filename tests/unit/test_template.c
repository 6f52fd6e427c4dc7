/* Templates: every list of every language is filled, and blanks are filled as they should. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "say/template.h"

static void every_sentence_is_there(void **state)
{
    (void)state;
    static const char *const names[MT_TEMPLATES] = {
#define MT_TEMPLATE(id) #id,
#include "say/templates.def"
    };
    for (size_t n = 0; mt_language_get(n); n++)
        for (size_t i = 0; i < MT_TEMPLATES; i++)
            if (!mt_language_get(n)->sentence[i])
                fail_msg("%s has no %s", mt_language_get(n)->code, names[i]);
}

static void every_verdict_and_force_is_there(void **state)
{
    (void)state;
    for (size_t n = 0; mt_language_get(n); n++) {
        const mt_language *language = mt_language_get(n);
        for (int i = 0; i < MT_VERDICTS; i++) {
            assert_true(language->verdict[i] && *language->verdict[i]);
            assert_true(language->verdict_of_advice[i] && *language->verdict_of_advice[i]);
            assert_non_null(language->about_verdict[i]);
        }
        for (int i = 0; i < 3; i++)
            assert_non_null(strstr(language->force[i], "{1}"));
        for (int i = 0; i < MT_KEYS; i++)
            assert_true(strstr(language->key[i], "{1}") && *language->some[i]);
    }
    for (int i = 0; i < MT_VERDICTS; i++)
        assert_string_equal(mt_english.verdict[i], mt_verdict_names[i]);
}

static void every_fact_is_there(void **state)
{
    (void)state;
    for (size_t n = 0; mt_language_get(n); n++)
        for (size_t i = 0; i < MT_FACTS; i++) {
            const mt_fact_words *words = &mt_language_get(n)->fact[i];
            bool truth = mt_facts_built_in[i].type == MT_TYPE_TRUTH;
            if (!words->noun || (truth && (!words->yes || !words->no)) || (!truth && (words->no || (words->yes && !strstr(words->yes, "{1}")))))
                fail_msg("%s: %s", mt_language_get(n)->code, mt_facts_built_in[i].name);
        }
}

static void every_act_is_there(void **state)
{
    (void)state;
    for (size_t n = 0; mt_language_get(n); n++)
        for (uint16_t act = 0; act < MT_ACTS; act++) {
            const mt_act_words *words = &mt_language_get(n)->act[act];
            if (!words->clause || !words->one || !words->many)
                fail_msg("%s: %s", mt_language_get(n)->code, mt_act_name(act));
            for (const char *brace = words->clause; (brace = strchr(brace, '{')); brace++) {
                char name[16] = "";
                size_t length = strcspn(brace, "}") - 1;
                assert_true(length < sizeof name);
                memcpy(name, brace + 1, length);
                assert_true(strcmp(name, "any") == 0 || mt_key_find(name) != MT_NO_KEY);
            }
        }
}

static void every_op_and_status_is_there(void **state)
{
    (void)state;
    static const char *const ops[] = {"=", "!=", "<", "<=", ">", ">=", "in", "not in", "is", "is not"};
    static const char *const constructs[] = {"once ", "never ", "count ", "time since ", "count different ", "sum of ", "largest of ", "always ",
                                             "followed by ", "known("};
    for (size_t n = 0; mt_language_get(n); n++) {
        const mt_language *language = mt_language_get(n);
        for (size_t i = 0; i < sizeof ops / sizeof *ops; i++) {
            size_t found = 0;
            for (size_t k = 0; k < MT_GROUND_OPS; k++)
                found += strcmp(language->op[k].op, ops[i]) == 0 && language->op[k].needed;
            assert_int_equal(found, 1);
        }
        for (size_t i = 0; i < sizeof constructs / sizeof *constructs; i++) {
            size_t found = 0;
            for (size_t k = 0; k < language->construct_count; k++)
                found += strcmp(language->construct[k].construct, constructs[i]) == 0;
            assert_int_equal(found, 1);
        }
        const char *words = mt_facts_built_in[MT_FACT_TARGET_STATUS].words;
        for (size_t i = 0; i < language->status_count; i++)
            assert_non_null(strstr(words, language->status[i].status));
        assert_int_equal(language->status_count, 7);
        assert_string_equal(language->status[0].status, "civilian");
    }
}

static void blanks_are_filled(void **state)
{
    (void)state;
    static const struct { const char *pattern, *result; } table[] = {
        {"", ""}, {"plain", "plain"}, {"{1}", "one"}, {"{2} then {1}, {1}", "two then one, one"}, {"[{3}]", "[]"}, {"{4} {x} {", "{4} {x} {"},
        {"{1", "{1"}, {"{{1}}", "{one}"},
    };
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
        mt_text text;
        mt_text_init(&text);
        mt_template_fill(&text, table[i].pattern, "one", "two", NULL);
        assert_string_equal(mt_text_get(&text), table[i].result);
        mt_text_free(&text);
    }
}

static void an_unknown_language_is_english(void **state)
{
    (void)state;
    assert_ptr_equal(mt_language_find("en"), &mt_english);
    assert_ptr_equal(mt_language_find("xx"), &mt_english);
    assert_ptr_equal(mt_language_find(NULL), &mt_english);
    assert_null(mt_language_get(99));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_sentence_is_there),
        cmocka_unit_test(every_verdict_and_force_is_there),
        cmocka_unit_test(every_fact_is_there),
        cmocka_unit_test(every_act_is_there),
        cmocka_unit_test(every_op_and_status_is_there),
        cmocka_unit_test(blanks_are_filled),
        cmocka_unit_test(an_unknown_language_is_english),
    };
    return cmocka_run_group_tests_name("template", tests, NULL, NULL);
}
