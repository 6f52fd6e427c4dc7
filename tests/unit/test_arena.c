/* Arena and errors: pieces, reset, growth; problems in order and each once; assertions. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/arena.h"
#include "base/error.h"

static void pieces_are_zeroed_aligned_and_stay(void **state)
{
    (void)state;
    mt_arena arena;
    mt_arena_init(&arena);
    unsigned char *first = mt_arena_get(&arena, 3);
    memset(first, 7, 3);
    for (size_t size = 0; size < 9000; size += 61) {
        unsigned char *piece = mt_arena_get(&arena, size);
        assert_int_equal((uintptr_t)piece % 16, 0);
        for (size_t i = 0; i < size; i++)
            assert_int_equal(piece[i], 0);
        memset(piece, 9, size);
    }
    assert_int_equal(first[0] + first[1] + first[2], 21);
    assert_true(arena.used >= 3);
    mt_arena_free(&arena);
    assert_null(arena.head);
    assert_int_equal(arena.used, 0);
}

static void a_reset_keeps_the_largest_block(void **state)
{
    (void)state;
    mt_arena arena;
    mt_arena_init(&arena);
    memset(mt_arena_get(&arena, 100000), 5, 100000);
    mt_arena_get(&arena, 8);
    mt_arena_reset(&arena);
    assert_int_equal(arena.used, 0);
    const void *kept = arena.head;
    const unsigned char *again = mt_arena_get(&arena, 100000);
    assert_ptr_equal(kept, arena.head);
    assert_int_equal(again[99999], 0);
    mt_arena_free(&arena);
}

static void arrays_grow(void **state)
{
    (void)state;
    mt_arena arena;
    mt_arena_init(&arena);
    size_t room = 0;
    int *list = NULL;
    for (int i = 0; i < 100; i++) {
        if ((size_t)i == room)
            list = mt_arena_add_room(&arena, list, (size_t)i, &room, sizeof *list);
        list[i] = i;
    }
    assert_int_equal(room, 128);
    for (int i = 0; i < 100; i++)
        assert_int_equal(list[i], i);
    mt_arena_free(&arena);
}

static void texts_are_copied(void **state)
{
    (void)state;
    mt_arena arena;
    mt_arena_init(&arena);
    assert_null(mt_arena_add_text(&arena, NULL));
    assert_string_equal(mt_arena_add_text(&arena, "road"), "road");
    assert_string_equal(mt_arena_add_bytes(&arena, "roadside", 4), "road");
    assert_string_equal(mt_arena_write(&arena, "%s-%d", "bus", 2), "bus-2");
    mt_arena_free(&arena);
}

static void codes_have_texts(void **state)
{
    (void)state;
    assert_string_equal(mt_error_get_text(MT_ERROR_FULL), "no space left");
    assert_string_equal(mt_error_get_text(1), "an error that has no name");
}

static void problems_are_kept_in_order_and_once(void **state)
{
    (void)state;
    mt_arena arena;
    mt_problems problems;
    mt_arena_init(&arena);
    mt_problems_init(&problems, &arena);
    char file[] = "a.lua", source[] = "x = 1";
    mt_place place = {.file = file, .line = 3, .column = 2, .source = source};
    for (int i = 0; i < 20; i++) {
        mt_problem_add(&problems, place, "%s is unknown", "x");
        mt_problem_add_warning(&problems, place, "%s is unknown", "x");
        place.line = 4;
        mt_problem_add(&problems, place, "number %d", i);
        place.line = 3;
    }
    file[0] = source[0] = '?';
    assert_int_equal(problems.count, 22);
    assert_int_equal(problems.errors, 40); /* a caller that compares it before and after learns of every one */
    assert_string_equal(problems.list[0].text, "x is unknown");
    assert_true(problems.list[1].warning);
    assert_string_equal(problems.list[21].text, "number 19");
    assert_string_equal(problems.list[21].place.file, "a.lua");
    assert_string_equal(problems.list[21].place.source, "x = 1");
    mt_arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(pieces_are_zeroed_aligned_and_stay),
        cmocka_unit_test(a_reset_keeps_the_largest_block),
        cmocka_unit_test(arrays_grow),
        cmocka_unit_test(texts_are_copied),
        cmocka_unit_test(codes_have_texts),
        cmocka_unit_test(problems_are_kept_in_order_and_once),
    };
    return cmocka_run_group_tests_name("arena", tests, NULL, NULL);
}
