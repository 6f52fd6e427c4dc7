/* Runs a scenario that is written in a test, and counts what happened. */
#ifndef TEST_RUN_H
#define TEST_RUN_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "run/run.h"

typedef struct ran {
    mt_arena arena;
    mt_problems problems;
    mt_text lines; /* every record, a newline after each */
    int code;      /* of loading or starting */
    mt_progress progress;
    const char *why;
    mt_people_record people[8];
    size_t people_count;
} ran;

static void keep_line(void *context, const char *line, size_t length)
{
    mt_text_add_bytes(context, line, length);
    mt_text_add_char(context, '\n');
}

/* budget 0: in one go; else in steps of that many occurrences. */
static void run_scenario(ran *in, const char *lua, uint64_t budget)
{
    char path[] = "/tmp/martens-test-XXXXXX.lua";
    const char *treaty = "scenarios/treaties/icrc-2024.lua", *build = getenv("MARTENS_BUILD");
    char models[256];
    int file = mkstemps(path, 4);
    assert_true(file >= 0);
    assert_int_equal(write(file, lua, strlen(lua)), (ssize_t)strlen(lua));
    close(file);
    snprintf(models, sizeof models, "%s/plugins", !build ? "build" : build);
    mt_request request = {.task = MT_TASK_RUN,
                          .input = path,
                          .treaty_count = 1,
                          .treaty = &treaty,
                          .seed = 1,
                          .home = ".",
                          .models = models};
    mt_setup *setup = NULL;
    memset(in, 0, sizeof *in);
    mt_arena_init(&in->arena);
    mt_problems_init(&in->problems, &in->arena);
    mt_text_init(&in->lines);
    in->code = mt_setup_new(&setup, &request, false, &in->problems);
    if (in->code == 0) {
        const mt_run_calls calls = {.context = &in->lines, .line = keep_line};
        mt_run *run = mt_run_new(setup, setup->program, &calls, true);
        in->code = mt_run_start(run, NULL, NULL, 1, 0, &in->problems);
        do
            in->progress = in->code == 0 ? mt_run_step(run, MT_FOREVER, budget) : MT_PROGRESS_FAILED;
        while (in->progress == MT_PROGRESS_MORE);
        in->why = mt_arena_add_text(&in->arena, mt_run_get_why(run));
        const mt_summary *summary = mt_run_get_summary(run);
        for (size_t i = 0; i < summary->people_count && i < 8; i++) {
            in->people[i] = summary->people[i];
            in->people[i].status = mt_arena_add_text(&in->arena, summary->people[i].status);
            in->people_count++;
        }
        mt_run_free(run);
        mt_setup_free(setup);
    }
    unlink(path);
}

static void end_scenario(ran *in)
{
    mt_text_free(&in->lines);
    mt_arena_free(&in->arena);
}

static inline int count_of(const ran *in, const char *words)
{
    int count = 0;
    for (const char *p = mt_text_get(&in->lines); (p = strstr(p, words)); p++)
        count++;
    return count;
}

static inline int acts_of(const ran *in, const char *act)
{
    char words[64];
    snprintf(words, sizeof words, "\"act\":\"%s\"", act);
    return count_of(in, words);
}

#endif
