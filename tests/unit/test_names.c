/* Names: numbers in order of first sight, found again after the table has grown. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "facts/names.h"

static void names_are_numbered_as_they_come(void **state)
{
    (void)state;
    mt_arena arena;
    mt_names names;
    mt_arena_init(&arena);
    mt_names_init(&names, &arena);
    assert_int_equal(mt_name_add(&names, ""), 0);
    assert_int_equal(mt_name_add(&names, NULL), 0);
    char text[16] = "bus";
    assert_int_equal(mt_name_add(&names, text), 1);
    strcpy(text, "truck");
    assert_int_equal(mt_name_add(&names, text), 2);
    assert_int_equal(mt_name_add(&names, "bus"), 1);
    assert_int_equal(mt_name_find(&names, "car"), 0);
    assert_int_equal(mt_name_find(&names, NULL), 0);
    assert_int_equal(names.count, 3);
    assert_string_equal(mt_name_get_text(&names, 1), "bus");
    assert_string_equal(mt_name_get_text(&names, 0), "");
    assert_string_equal(mt_name_get_text(&names, 99), "");
    mt_arena_free(&arena);
}

static void the_table_grows(void **state)
{
    (void)state;
    mt_arena arena;
    mt_names names;
    mt_arena_init(&arena);
    mt_names_init(&names, &arena);
    char text[16];
    for (uint32_t i = 1; i <= 5000; i++) {
        snprintf(text, sizeof text, "bus-%u", i);
        assert_int_equal(mt_name_add(&names, text), i);
    }
    for (uint32_t i = 1; i <= 5000; i++) {
        snprintf(text, sizeof text, "bus-%u", i);
        assert_int_equal(mt_name_find(&names, text), i);
        assert_string_equal(mt_name_get_text(&names, i), text);
    }
    mt_arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(names_are_numbered_as_they_come),
        cmocka_unit_test(the_table_grows),
    };
    return cmocka_run_group_tests_name("names", tests, NULL, NULL);
}
