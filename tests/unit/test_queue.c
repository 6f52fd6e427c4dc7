/* The event queue: order by time, then by sequence; negative times; the end of a tick; against a sorted list on random
 * holds. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "base/random.h"
#include "engine/queue.h"

typedef struct fixture {
    mt_arena arena;
    mt_queue queue;
} fixture;

static void open(fixture *f)
{
    mt_arena_init(&f->arena);
    mt_queue_init(&f->queue, &f->arena);
}

static uint32_t take(fixture *f, int64_t *t)
{
    mt_occurrence what = {0};
    assert_true(mt_queue_take(&f->queue, t, &what));
    return what.kind;
}

static void test_order(void **state)
{
    static const struct {
        int64_t t;
        uint32_t kind;
    } in[] = {{5, 1}, {-3, 2}, {5, 3}, {INT64_MAX, 4}, {0, 5}, {INT64_MIN, 6}, {5, 7}, {-3, 8}};
    static const uint32_t out[] = {6, 2, 8, 5, 1, 3, 7, 4};
    fixture f;
    int64_t t = 0;
    (void)state;
    open(&f);
    assert_false(mt_queue_take(&f.queue, &t, &(mt_occurrence){0}));
    for (size_t i = 0; i < 8; i++)
        mt_queue_add(&f.queue, in[i].t, (mt_occurrence){NULL, in[i].kind, 0});
    assert_int_equal(mt_queue_get_time(&f.queue), INT64_MIN);
    for (size_t i = 0; i < 8; i++)
        assert_int_equal(take(&f, &t), out[i]);
    assert_false(mt_queue_take(&f.queue, &t, &(mt_occurrence){0}));
    mt_arena_free(&f.arena);
}

static void test_last_of_its_tick(void **state)
{
    fixture f;
    int64_t t = 0;
    (void)state;
    open(&f);
    mt_queue_add_last(&f.queue, 10, (mt_occurrence){NULL, 9, 0});
    mt_queue_add(&f.queue, 10, (mt_occurrence){NULL, 1, 0});
    mt_queue_add(&f.queue, 11, (mt_occurrence){NULL, 3, 0});
    assert_int_equal(take(&f, &t), 1);
    mt_queue_add(&f.queue, 10, (mt_occurrence){NULL, 2, 0});
    assert_int_equal(take(&f, &t), 2);
    assert_int_equal(take(&f, &t), 9);
    assert_int_equal(take(&f, &t), 3);
    mt_arena_free(&f.arena);
}

static void test_clear_keeps_nothing(void **state)
{
    fixture f;
    int64_t t = 0;
    (void)state;
    open(&f);
    for (uint32_t i = 0; i < 100; i++)
        mt_queue_add(&f.queue, 100 - (int64_t)i, (mt_occurrence){NULL, i, 0});
    mt_queue_reset(&f.queue);
    assert_false(mt_queue_take(&f.queue, &t, &(mt_occurrence){0}));
    mt_queue_add(&f.queue, 1, (mt_occurrence){&f, 7, 3});
    mt_occurrence what;
    assert_true(mt_queue_take(&f.queue, &t, &what));
    assert_ptr_equal(what.subject, &f);
    assert_int_equal(what.round, 3);
    mt_arena_free(&f.arena);
}

/* Random adding and taking, every size up to some hundreds, against the least of a plain list. */
static void test_against_a_list(void **state)
{
    enum { MANY = 400 };
    struct {
        int64_t t;
        uint32_t kind;
    } list[MANY];
    size_t count = 0;
    uint32_t next = 0;
    fixture f;
    mt_stream stream;
    (void)state;
    open(&f);
    mt_stream_open(&stream, 1, 0, "queue", "test");
    for (int i = 0; i < 20000; i++) {
        bool adds = count == 0 || (count < MANY && mt_stream_draw_chance(&stream, i % 2000 < 1000 ? 0.6 : 0.4));
        if (adds) {
            int64_t t = (int64_t)mt_stream_draw_below(&stream, 50) - 25; /* many of the same tick */
            list[count].t = t;
            list[count++].kind = next;
            mt_queue_add(&f.queue, t, (mt_occurrence){NULL, next++, 0});
            continue;
        }
        size_t least = 0;
        for (size_t k = 1; k < count; k++)
            if (list[k].t < list[least].t || (list[k].t == list[least].t && list[k].kind < list[least].kind))
                least = k;
        int64_t t = 0;
        assert_int_equal(take(&f, &t), list[least].kind);
        assert_int_equal(t, list[least].t);
        list[least] = list[--count];
    }
    mt_arena_free(&f.arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_order), cmocka_unit_test(test_last_of_its_tick),
                                       cmocka_unit_test(test_clear_keeps_nothing),
                                       cmocka_unit_test(test_against_a_list)};
    return cmocka_run_group_tests_name("queue", tests, NULL, NULL);
}
