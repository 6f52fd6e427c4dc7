/* Text: the buffer, shortest decimals, nearest words, columns, files. */
#include <errno.h>
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/error.h"
#include "base/text.h"

static void the_buffer_grows(void **state)
{
    (void)state;
    mt_text text;
    mt_text_init(&text);
    assert_string_equal(mt_text_get(&text), "");
    mt_text_add(&text, "the ");
    mt_text_add_bytes(&text, "roadside", 4);
    mt_text_add_char(&text, ' ');
    mt_text_write(&text, "%d %s", 18, "people");
    assert_string_equal(mt_text_get(&text), "the road 18 people");
    assert_int_equal(text.length, 18);
    mt_text_reset(&text);
    assert_string_equal(mt_text_get(&text), "");
    for (int i = 0; i < 1000; i++)
        mt_text_write(&text, "%04d", i);
    assert_int_equal(text.length, 4000);
    assert_string_equal(mt_text_get(&text) + 3992, "09980999");
    mt_text_free(&text);
    assert_string_equal(mt_text_get(&text), "");
}

static void numbers_are_the_shortest_that_read_back(void **state)
{
    (void)state;
    static const struct {
        double number;
        const char *text;
    } table[] = {
        {4, "4"},
        {0, "0"},
        {-0.0, "-0"},
        {0.1, "0.1"},
        {-2.5, "-2.5"},
        {1e30, "1e+30"},
        {1.0 / 3, "0.3333333333333333"},
        {0.1 + 0.2, "0.30000000000000004"},
        {9007199254740991.0, "9007199254740991"},
        {1e15, "1000000000000000"},
        {5e-324, "5e-324"},
        {2.2250738585072014e-308, "2.2250738585072014e-308"},
        {61.25, "61.25"},
        {1e-7, "1e-07"},
    };
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
        mt_text text;
        mt_text_init(&text);
        mt_text_add_number(&text, table[i].number);
        assert_string_equal(mt_text_get(&text), table[i].text);
        assert_true(strtod(table[i].text, NULL) == table[i].number);
        mt_text_free(&text);
    }
}

static void the_nearest_word_is_found(void **state)
{
    (void)state;
    static const char *const known[] = {"human.window", "human.needed_time", "engage", "effect", "veto", "bus"};
    static const struct {
        const char *word, *nearest;
    } table[] = {
        {"human.windwo", "human.window"},
        {"human.windows", "human.window"},
        {"engaeg", "engage"},
        {"efect", "effect"},
        {"vetoo", "veto"},
        {"bsu", "bus"},
        {"boat", NULL},
        {"", NULL},
        {"x", NULL},
        {"veto", "veto"},
        {"human.neededtime", "human.needed_time"},
    };
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
        const char *nearest = mt_word_find_nearest(table[i].word, known, sizeof known / sizeof *known);
        if (table[i].nearest)
            assert_string_equal(nearest, table[i].nearest);
        else
            assert_null(nearest);
    }
    char longest[200];
    memset(longest, 'a', sizeof longest - 1);
    longest[sizeof longest - 1] = '\0';
    assert_null(mt_word_find_nearest(longest, known, 6));
}

static void columns_are_those_of_a_terminal(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        size_t columns;
    } table[] = {
        {"", 0},
        {"road", 4},
        {"caf\xC3\xA9", 4},
        {"cafe\xCC\x81", 4},
        {"\xE5\x90\x88\xE6\x84\x8F", 4},
        {"a\xFFz", 3},
        {"\xD8\xB3\xD9\x8E\xD9\x84", 2},
        {"\xF0\x9F\x98\x80", 2},
        {"\xE2\x80\x94", 1},
        {"\xC3", 1},
        {"\xE2\x82", 2},
    };
    for (size_t i = 0; i < sizeof table / sizeof *table; i++)
        assert_int_equal(mt_text_get_columns(table[i].text), table[i].columns);
}

static void files_are_read_whole_or_refused(void **state)
{
    (void)state;
    char folder[256], path[300];
    const char *top = getenv("TMPDIR");
    snprintf(folder, sizeof folder, "%s/martens-text-XXXXXX", top ? top : "/tmp");
    assert_non_null(mkdtemp(folder));
    snprintf(path, sizeof path, "%s/file", folder);
    FILE *file = fopen(path, "w");
    assert_non_null(file);
    for (int i = 0; i < 5000; i++)
        fprintf(file, "%08d", i);
    fclose(file);
    mt_text text;
    mt_text_init(&text);
    assert_int_equal(mt_file_read(path, 40000, &text), 0);
    assert_int_equal(text.length, 40000);
    assert_int_equal(mt_file_read(path, 39999, &text), MT_ERROR_IO);
    assert_int_equal(errno, EFBIG);
    assert_int_equal(mt_file_read(folder, 40000, &text), MT_ERROR_IO);
    assert_int_equal(errno, EISDIR);
    unlink(path);
    assert_int_equal(mt_file_read(path, 40000, &text), MT_ERROR_IO);
    assert_int_equal(errno, ENOENT);
    rmdir(folder);
    mt_text_free(&text);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_buffer_grows),
        cmocka_unit_test(numbers_are_the_shortest_that_read_back),
        cmocka_unit_test(the_nearest_word_is_found),
        cmocka_unit_test(columns_are_those_of_a_terminal),
        cmocka_unit_test(files_are_read_whole_or_refused),
    };
    return cmocka_run_group_tests_name("text", tests, NULL, NULL);
}
