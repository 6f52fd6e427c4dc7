/* Ten thousand runs of a scenario without a story in one process, judged by one treaty without explanation: time a run,
 * and the memory that it takes after the first hundred runs and at the end, which must not grow. The reference is the
 * first run, which loads everything. */
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <time.h>

#include "run/run.h"

enum { RUNS = 10000 };

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec * 1e6 + (double)t.tv_nsec / 1e3;
}

static long memory(void)
{
    struct rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

int main(void)
{
    const char *treaty = "scenarios/treaties/icrc-2024.lua", *build = getenv("BUILD");
    char models[256];
    snprintf(models, sizeof models, "%s/plugins", !build ? "build" : build);
    mt_request request = {.task = MT_TASK_RUN,
                          .input = "scenarios/01-checkpoint-at-dusk.lua",
                          .treaty_count = 1,
                          .treaty = &treaty,
                          .seed = 1,
                          .home = ".",
                          .models = models};
    mt_arena arena;
    mt_problems problems;
    mt_setup *setup = NULL;
    mt_arena_init(&arena);
    mt_problems_init(&problems, &arena);
    double begin = now();
    if (mt_setup_new(&setup, &request, false, &problems) != 0) {
        fprintf(stderr, "bench_runs: %s\n", problems.count > 0 ? problems.list[0].text : "it could not be loaded");
        return 1;
    }
    const mt_run_calls calls = {0};
    mt_run *run = mt_run_new(setup, setup->program, &calls, true);
    double first = 0, loop = 0;
    long early = 0;
    size_t breached = 0;
    for (uint64_t i = 0; i < RUNS; i++) {
        if (mt_run_start(run, NULL, NULL, 1, i, &problems) != 0 || mt_run_step(run, MT_FOREVER, 0) != MT_PROGRESS_ENDED)
            return 1;
        breached += mt_run_get_summary(run)->treaty[0].verdict == MT_BREACHED;
        if (i == 0) {
            first = now() - begin;
            loop = now();
        }
        if (i == 100)
            early = memory();
    }
    double each = (now() - loop) / (RUNS - 1);
    printf("bench a-run-of-ten-thousand %.1f us %.3f × the-first-with-loading\n", each, each / first);
    printf("bench memory-after-ten-thousand-runs %ld KiB %.2f × after-a-hundred\n", memory(),
           (double)memory() / (double)early);
    fprintf(stderr, "%zu of %d runs breached\n", breached, RUNS);
    mt_run_free(run);
    mt_setup_free(setup);
    mt_arena_free(&arena);
    return 0;
}
