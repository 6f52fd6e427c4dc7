/* Layout: paragraphs, tables, colours; problems with their carets. (judge/ has a layout of its own.) */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "say/say.h"

static const mt_say_style narrow = {.columns = 20, .colour = false, .language = "en"},
                          wide = {.columns = 80, .colour = false, .language = "en"},
                          coloured = {.columns = 20, .colour = true, .language = "en"};

static void paragraphs_are_folded(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        size_t indent, hang;
        const char *folded;
    } table[] = {
        {"", 0, 0, "\n"},
        {"one two", 2, 4, "  one two\n"},
        {"a person must be able to stop", 0, 2, "a person must be\n  able to stop\n"},
        {"exactly twenty wide!", 0, 0, "exactly twenty wide!\n"},
        {"exactly twenty-one wide", 0, 0, "exactly twenty-one\nwide\n"},
        {"many   blanks  between ", 0, 0, "many blanks between\n"},
        {"a-word-that-is-longer-than-the-line goes on", 0, 2, "a-word-that-is-longer-than-the-line\n  goes on\n"},
        {"first\nsecond", 1, 1, " first\n second\n"},
        {"\xD0\xB8\xD1\x82\xD0\xB0\xD0\xBA \xD0\xB8\xD1\x82\xD0\xB0\xD0\xBA \xD0\xB8\xD1\x82\xD0\xB0\xD0\xBA "
         "\xD0\xB8\xD1\x82\xD0\xB0\xD0\xBA ok",
         0, 0,
         "\xD0\xB8\xD1\x82\xD0\xB0\xD0\xBA \xD0\xB8\xD1\x82\xD0\xB0\xD0\xBA \xD0\xB8\xD1\x82\xD0\xB0\xD0\xBA "
         "\xD0\xB8\xD1\x82\xD0\xB0\xD0\xBA\nok\n"},
        {"\033[1mtwenty\033[0m wide in \033[31mcolour\033[0m", 0, 0,
         "\033[1mtwenty\033[0m wide in\n\033[31mcolour\033[0m\n"},
    };
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
        mt_text out;
        mt_text_init(&out);
        mt_layout_write_paragraph(&out, table[i].text, table[i].indent, table[i].hang, &narrow);
        assert_string_equal(mt_text_get(&out), table[i].folded);
        mt_text_free(&out);
    }
}

static void colour_only_where_asked(void **state)
{
    (void)state;
    mt_text out;
    mt_text_init(&out);
    mt_layout_write_toned(&out, "met", MT_TONE_GOOD, &coloured);
    mt_layout_write_toned(&out, "-", MT_TONE_PLAIN, &coloured);
    mt_layout_write_toned(&out, "", MT_TONE_BAD, &coloured);
    mt_layout_write_toned(&out, "met", MT_TONE_GOOD, &narrow);
    mt_layout_write_heading(&out, "Why", &coloured);
    assert_string_equal(mt_text_get(&out), "\033[32mmet\033[0m-met\033[1mWhy\033[0m\n");
    mt_text_free(&out);
}

static void tables_align_and_fold_the_last_column(void **state)
{
    (void)state;
    static const char *const cell[] = {"id",
                                       "verdict",
                                       "why",
                                       "R4",
                                       "\033[31mbreached\033[0m",
                                       "the person had four seconds and needed ten, which is short",
                                       "P2",
                                       "met",
                                       ""};
    mt_text out;
    mt_text_init(&out);
    mt_say_style fifty = {.columns = 50, .colour = true, .language = "en"};
    mt_layout_write_table(&out, cell, 3, 3, &fifty);
    assert_string_equal(mt_text_get(&out), "id  verdict   why\n"
                                           "R4  \033[31mbreached\033[0m  the person had four seconds and\n"
                                           "              needed ten, which is short\n"
                                           "P2  met\n");
    mt_text_reset(&out);
    mt_layout_write_table(&out, cell, 3, 3, &narrow);
    assert_string_equal(
        mt_text_get(&out),
        "id  verdict\n    why\n"
        "R4  \033[31mbreached\033[0m\n    the person had\n    four seconds and\n    needed ten,\n    which is short\n"
        "P2  met\n");
    mt_text_reset(&out);
    mt_layout_write_table(&out, cell, 0, 3, &narrow);
    mt_layout_write_table(&out, cell, 2, 1, &narrow);
    assert_string_equal(mt_text_get(&out), "id\nverdict\n");
    mt_text_free(&out);
}

static void problems_point_at_the_place(void **state)
{
    (void)state;
    char long_line[400];
    memset(long_line, 'x', sizeof long_line - 1);
    long_line[sizeof long_line - 1] = '\0';
    memcpy(long_line + 300, "WRONG", 5);
    const struct {
        mt_place place;
        bool warning;
        const char *text, *shown;
    } table[] = {
        {{.file = NULL}, false, "a word is wrong", "a word is wrong\n"},
        {{.file = "a.lua"}, false, "it cannot be read", "a.lua: it cannot be read\n"},
        {{.file = "a.lua", .line = 3}, true, "it is unmarked", "a.lua:3: warning: it is unmarked\n"},
        {{"a.lua", 12, 9, 5, "\tapply = \"windo >= 4\""},
         false,
         "unknown fact 'windo'; the nearest is 'human.window'",
         "a.lua:12:9: unknown fact 'windo'; the nearest is 'human.window'\n   apply = \"windo >= 4\"\n          "
         "^~~~~\n"},
        {{"a.lua", 1, 3, 0, "x y"}, false, "odd", "a.lua:1:3: odd\n  x y\n    ^\n"},
        {{"a.lua", 1, 9, 4, "short"}, false, "past the end", "a.lua:1:9: past the end\n  short\n       ^\n"},
        {{"a.lua", 1, 1, 99, "ends\nhere"}, false, "too long", "a.lua:1:1: too long\n  ends\n  ^~~~\n"},
        {{"a.lua", 1, 4, 1, "\xC3\xA9 x"},
         false,
         "after an accent",
         "a.lua:1:4: after an accent\n  \xC3\xA9 x\n    ^\n"},
    };
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
        mt_arena arena;
        mt_problems problems;
        mt_text out;
        mt_arena_init(&arena);
        mt_problems_init(&problems, &arena);
        mt_text_init(&out);
        if (table[i].warning)
            mt_problem_add_warning(&problems, table[i].place, "%s", table[i].text);
        else
            mt_problem_add(&problems, table[i].place, "%s", table[i].text);
        mt_problems_say(&out, &problems, &wide);
        assert_string_equal(mt_text_get(&out), table[i].shown);
        mt_text_free(&out);
        mt_arena_free(&arena);
    }
    mt_arena arena;
    mt_problems problems;
    mt_text out;
    mt_arena_init(&arena);
    mt_problems_init(&problems, &arena);
    mt_text_init(&out);
    mt_problem_add(&problems, (mt_place){"a.lua", 1, 301, 5, long_line}, "wrong");
    mt_problems_say(&out, &problems, &wide);
    const char *line = strchr(mt_text_get(&out), '\n') + 1, *caret = strchr(line, '\n') + 1;
    assert_true(caret - line - 1 <= 80);
    assert_memory_equal(line + strcspn(caret, "^"), "WRONG", 5);
    assert_string_equal(caret + strcspn(caret, "^"), "^~~~~\n");
    mt_text_free(&out);
    mt_arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(paragraphs_are_folded),
        cmocka_unit_test(colour_only_where_asked),
        cmocka_unit_test(tables_align_and_fold_the_last_column),
        cmocka_unit_test(problems_point_at_the_place),
    };
    return cmocka_run_group_tests_name("layout", tests, NULL, NULL);
}
