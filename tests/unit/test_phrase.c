/* Texts with phrases, and texts by language. */
#include "test_clause.h"

static void write_stretch(void *context, const char *words, size_t length, const char *part)
{
    mt_text *text = context;
    mt_text_write(text, "%s<%.*s>", part ? part : "", (int)length, words);
}

static void phrases_are_walked(void **state)
{
    (void)state;
    static const struct {
        const char *text, *stretches;
        int code;
    } table[] = {
        {"", "", 0},
        {"plain", "<plain>", 0},
        {"[all](a)", "a<all>", 0},
        {"[To the extent feasible](~), [supervise](a) and [stop](b).",
         "~<To the extent feasible><, >a<supervise>< and >b<stop><.>", 0},
        {"[one](a)[two](b)", "a<one>b<two>", 0},
        {"a draft [or a proposal] stays", "<a draft [or a proposal] stays>", 0},
        {"[a [bracketed] word](a)", "a<a [bracketed] word>", 0},
        {"[[word](a)]", "<[>a<word><]>", 0},
        {"[](a)", "a<>", 0},
        {"[word] (a)", "<[word] (a)>", 0},
        {"[été](c)", "c<été>", 0},
        {"closed ] alone", "<closed ] alone>", 0},
        {"an [open one", NULL, MT_ERROR_INPUT},
        {"an [open](a", NULL, MT_ERROR_INPUT},
        {"[long](abcdefghijklmnopqrstuvwxyz)", NULL, MT_ERROR_INPUT},
    };
    for (size_t i = 0; i < COUNT(table); i++) {
        mt_text text;
        mt_text_init(&text);
        assert_int_equal(mt_phrase_walk(table[i].text, write_stretch, &text), table[i].code);
        if (table[i].stretches)
            assert_string_equal(mt_text_get(&text), table[i].stretches);
        mt_text_free(&text);
    }
}

static void texts_are_found_by_language(void **state)
{
    (void)state;
    struct {
        const char *language, *text;
        mt_place place;
    } list[] = {{"fr", "délai", {0}}, {"en", "delay", {0}}};
    mt_texts texts = {.count = 2, .list = (void *)list};
    assert_string_equal(mt_texts_get(&texts, "fr"), "délai");
    assert_string_equal(mt_texts_get(&texts, "en"), "delay");
    assert_string_equal(mt_texts_get(&texts, "de"), "delay");
    assert_string_equal(mt_texts_get(&texts, NULL), "delay");
    texts.count = 1;
    assert_string_equal(mt_texts_get(&texts, "de"), "délai");
    texts.count = 0;
    assert_null(mt_texts_get(&texts, "en"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(phrases_are_walked),
        cmocka_unit_test(texts_are_found_by_language),
    };
    return cmocka_run_group_tests_name("phrase", tests, NULL, NULL);
}
