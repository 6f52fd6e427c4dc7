/* What it costs a decision that its model is kept from the machine: the shipped threshold, asked the same questions in
 * a process that is confined as a worker is, and in one that is not; then with the line that a worker sends and flushes
 * before each call, so that a death can be named. Each measure has a process of its own; three rounds in turn, the best
 * counts. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "model/confine.h"
#include "model/model.h"

enum { ASKED = 1000000, TOLD = 100000, ROUNDS = 3 };
typedef enum how { FREE, CONFINED, CONFINED_AND_TOLD, HOWS } how;

typedef struct figures {
    double decision, confining;
} figures; /* nanoseconds */

static double now_ns(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec * 1e9 + (double)t.tv_nsec;
}

static void insist(bool good, const char *what)
{
    if (!good) {
        fprintf(stderr, "bench_isolation: %s\n", what);
        _exit(1);
    }
}

static double ask(mt_instance *instance, int count, bool tells)
{
    static const char line[] = "{\"calling\":{\"model\":\"threshold\",\"entity\":\"sentry\",\"system\":\"sentry\","
                               "\"question\":\"a target\",\"target\":\"truck\",\"now\":60}}\n";
    mt_sighting seen = {.target = "truck", .kind = "vehicle", .status = "combatant", .meant_for = true};
    mt_question question = {.why = MT_WHY_TARGET,
                            .entity = "sentry",
                            .system = "sentry",
                            .control = "person_may_veto",
                            .sighting_count = 1,
                            .sighting = &seen,
                            .window = MT_FOREVER,
                            .past_reliability = MT_UNKNOWN,
                            .information = 1};
    uint64_t yes = 0;
    double begin = now_ns();
    for (int i = 0; i < count; i++) {
        mt_answer answer = {.confidence = MT_UNKNOWN};
        seen.confidence = (i % 100) / 100.0;
        question.now = i;
        if (tells)
            insist(write(3, line, sizeof line - 1) == sizeof line - 1, "the line was not written");
        insist(mt_instance_decide(instance, &question, &answer) == MT_DECIDED, "the model failed");
        yes += answer.word == MT_WORD_NOMINATE;
    }
    double took = (now_ns() - begin) / count;
    insist(yes > 0 && yes < (uint64_t)count, "the model says always the same");
    return took;
}

static figures measure(how how, const char *path)
{
    mt_arena arena;
    mt_problems problems;
    const char *why = NULL;
    figures out = {0, 0};
    mt_arena_init(&arena);
    mt_problems_init(&problems, &arena);
    double begin = now_ns();
    if (how != FREE)
        insist(!(why = mt_confine_start_loading()), "this machine takes no filter");
    out.confining = now_ns() - begin;
    const mt_model *model = mt_model_load(&arena, "threshold", path, (mt_place){0}, &problems);
    insist(model, "there is no threshold.so; make first");
    double value[16];
    for (size_t i = 0; i < model->setting_count; i++)
        value[i] = model->setting[i].by_default;
    begin = now_ns();
    if (how != FREE)
        insist(!mt_confine_start_deciding(), "this machine takes no second filter");
    out.confining += now_ns() - begin;
    mt_instance *instance = mt_instance_open(model, "sentry", value, 1, 0, &why);
    insist(instance, "the model does not open");
    ask(instance, 10000, false);
    out.decision = ask(instance, how == CONFINED_AND_TOLD ? TOLD : ASKED, how == CONFINED_AND_TOLD);
    return out;
}

/* The parent reads all that comes, as a run's does; the figures come last, behind a zero byte. */
static figures in_child(how how, const char *path)
{
    int ends[2];
    insist(pipe(ends) == 0, "no pipe");
    pid_t child = fork();
    insist(child >= 0, "no process");
    if (child == 0) {
        dup2(ends[1], 3);
        figures out = measure(how, path);
        char last[1 + sizeof out] = {0};
        memcpy(last + 1, &out, sizeof out);
        _exit(write(3, last, sizeof last) == sizeof last ? 0 : 1);
    }
    close(ends[1]);
    static char page[1 << 16];
    figures out = {0, 0};
    char tail[2 * sizeof out] = {0};
    for (ssize_t got; (got = read(ends[0], page, sizeof page)) > 0;) {
        size_t keep = (size_t)got < sizeof tail ? (size_t)got : sizeof tail;
        memmove(tail, tail + keep, sizeof tail - keep);
        memcpy(tail + sizeof tail - keep, page + got - keep, keep);
    }
    close(ends[0]);
    int status = 0;
    waitpid(child, &status, 0);
    insist(status == 0, "a measure failed");
    memcpy(&out, tail + sizeof tail - sizeof out, sizeof out);
    return out;
}

int main(void)
{
    const char *build = getenv("BUILD");
    char path[4096];
    figures best[HOWS];
    snprintf(path, sizeof path, "%s/plugins/threshold.so", !build ? "build" : build);
    for (int round = 0; round < ROUNDS; round++)
        for (how how = FREE; how < HOWS; how++) {
            figures one = in_child(how, path);
            if (round == 0 || one.decision < best[how].decision)
                best[how].decision = one.decision;
            if (round == 0 || one.confining < best[how].confining)
                best[how].confining = one.confining;
        }
    printf("bench a-decision-confined %.1f ns %.2f × unconfined\n", best[CONFINED].decision,
           best[CONFINED].decision / best[FREE].decision);
    printf("bench a-decision-told-before %.1f ns %.2f × confined-and-untold\n", best[CONFINED_AND_TOLD].decision,
           best[CONFINED_AND_TOLD].decision / best[CONFINED].decision);
    printf("bench confining-a-worker %.0f us %.0f × a-decision-confined\n", best[CONFINED].confining / 1e3,
           best[CONFINED].confining / best[CONFINED].decision);
    return 0;
}
