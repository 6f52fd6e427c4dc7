/* The event queue: by time, then in the order in which things were put in; and the one that stands behind its whole tick. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include "base/random.h"
#include "engine/queue.h"

static void test_order(void **state)
{
    enum { MANY = 5000, TICKS = 97 };
    mt_arena arena;
    mt_queue queue;
    mt_stream stream;
    (void)state;
    mt_arena_init(&arena);
    mt_queue_init(&queue, &arena);
    mt_stream_open(&stream, 1, 0, "queue", "times");
    for (uint32_t round = 0; round < 3; round++) { /* again after clear, in the room that is there */
        int64_t t = 0, last_t = INT64_MIN;
        uint32_t last = 0, taken = 0;
        mt_occurrence what;
        for (uint32_t i = 0; i < MANY; i++)
            mt_queue_add(&queue, (int64_t)mt_stream_below(&stream, TICKS) - TICKS / 2, (mt_occurrence){NULL, i, round});
        while (mt_queue_take(&queue, &t, &what)) {
            assert_true(t > last_t || (t == last_t && what.kind > last));
            assert_int_equal(what.round, round);
            last_t = t;
            last = what.kind;
            taken++;
        }
        assert_int_equal(taken, MANY);
        mt_queue_clear(&queue);
    }
    mt_arena_free(&arena);
}

static void test_the_last_of_its_tick(void **state)
{
    mt_arena arena;
    mt_queue queue;
    int64_t t;
    mt_occurrence what;
    (void)state;
    mt_arena_init(&arena);
    mt_queue_init(&queue, &arena);
    mt_queue_add_last(&queue, 10, (mt_occurrence){NULL, 9, 0});
    mt_queue_add(&queue, 10, (mt_occurrence){NULL, 1, 0});
    mt_queue_add(&queue, 11, (mt_occurrence){NULL, 2, 0});
    assert_int_equal(mt_queue_time(&queue), 10);
    const uint32_t order[] = {1, 9, 2};
    for (size_t i = 0; i < 3; i++) {
        assert_true(mt_queue_take(&queue, &t, &what));
        assert_int_equal(what.kind, order[i]);
    }
    assert_false(mt_queue_take(&queue, &t, &what));
    mt_arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_order), cmocka_unit_test(test_the_last_of_its_tick)};
    return cmocka_run_group_tests_name("queue", tests, NULL, NULL);
}
