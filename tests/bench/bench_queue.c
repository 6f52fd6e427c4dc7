/* The event queue against a plain binary heap in C: the hold model (take the first, put it back at a random later time)
 * with 1,000 pending. Both see the same draws; five rounds of each in turn, the best of each counts. */
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "engine/queue.h"

#define PENDING 1000
#define HOLDS 2000000
#define ROUNDS 5

static uint64_t draw(uint64_t *state)
{
    *state ^= *state << 13;
    *state ^= *state >> 7;
    *state ^= *state << 17;
    return *state % 1000000;
}

static double now_ns(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec * 1e9 + (double)t.tv_nsec;
}

/* ---- the reference: a binary heap as it stands in textbooks ---- */

typedef struct plain_item {
    int64_t t;
    uint64_t sequence;
    mt_occurrence what;
} plain_item;

typedef struct plain_heap {
    plain_item item[PENDING + 1];
    size_t count;
    uint64_t sequence;
} plain_heap;

static int plain_before(const plain_item *a, const plain_item *b)
{
    if (a->t != b->t)
        return a->t < b->t;
    return a->sequence < b->sequence;
}

static void plain_add(plain_heap *heap, int64_t t, mt_occurrence what)
{
    plain_item added = {t, heap->sequence++, what};
    size_t at = heap->count++;
    while (at > 0 && plain_before(&added, &heap->item[(at - 1) / 2])) {
        heap->item[at] = heap->item[(at - 1) / 2];
        at = (at - 1) / 2;
    }
    heap->item[at] = added;
}

static plain_item plain_take(plain_heap *heap)
{
    plain_item first = heap->item[0], last = heap->item[--heap->count];
    size_t at = 0;
    for (;;) {
        size_t child = 2 * at + 1;
        if (child >= heap->count)
            break;
        if (child + 1 < heap->count && plain_before(&heap->item[child + 1], &heap->item[child]))
            child++;
        if (!plain_before(&heap->item[child], &last))
            break;
        heap->item[at] = heap->item[child];
        at = child;
    }
    heap->item[at] = last;
    return first;
}

static double time_plain(uint64_t *sum)
{
    plain_heap *heap = calloc(1, sizeof *heap);
    uint64_t state = 88172645463325252u;
    for (uint32_t i = 0; i < PENDING; i++)
        plain_add(heap, (int64_t)draw(&state), (mt_occurrence){NULL, i, 0});
    double start = now_ns();
    for (int i = 0; i < HOLDS; i++) {
        plain_item first = plain_take(heap);
        *sum = *sum * 31 + first.what.kind;
        plain_add(heap, first.t + (int64_t)draw(&state), first.what);
    }
    double spent = now_ns() - start;
    free(heap);
    return spent / HOLDS;
}

static double time_ours(uint64_t *sum)
{
    mt_arena arena;
    mt_queue queue;
    mt_arena_init(&arena);
    mt_queue_init(&queue, &arena);
    uint64_t state = 88172645463325252u;
    for (uint32_t i = 0; i < PENDING; i++)
        mt_queue_add(&queue, (int64_t)draw(&state), (mt_occurrence){NULL, i, 0});
    double start = now_ns();
    for (int i = 0; i < HOLDS; i++) {
        int64_t t = 0;
        mt_occurrence what = {0};
        mt_queue_take(&queue, &t, &what);
        *sum = *sum * 31 + what.kind;
        mt_queue_add(&queue, t + (int64_t)draw(&state), what);
    }
    double spent = now_ns() - start;
    mt_arena_free(&arena);
    return spent / HOLDS;
}

int main(void)
{
    double ours = 1e30, plain = 1e30;
    for (int round = 0; round < ROUNDS; round++) {
        uint64_t a = 0, b = 0;
        double x = time_ours(&a), y = time_plain(&b);
        if (a != b) {
            fprintf(stderr, "bench_queue: the two heaps gave different orders\n");
            return 1;
        }
        ours = x < ours ? x : ours;
        plain = y < plain ? y : plain;
    }
    printf("bench event-queue %.1f ns %.2f × binary-heap\n", ours, ours / plain);
    return 0;
}
