/* Workers: this binary is its own worker, and shows every way in which one can go wrong. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

#include "base/error.h"
#include "base/text.h"
#include "loop/worker.h"

#define SOON 400 /* milliseconds that are longer than anything here takes */

/* ---- the worker ---- */

static void say(const char *line) { mt_worker_write(line, strlen(line)); }

static int done(void)
{
    say("{\"done\":true}");
    return mt_worker_write_rest() == 0 ? 0 : 1;
}

static int work_many(void)
{
    char line[32];
    for (int i = 0; i < 200000; i++) {
        snprintf(line, sizeof line, "{\"n\":%d}", i);
        say(line);
    }
    return done();
}

/* A line in three pieces, and one of eight megabytes. */
static int work_pieces(void)
{
    static char piece[1024];
    bool closed;
    MT_REQUIRE(write(3, "{\"a", 3) == 3);
    mt_worker_take_line(true, &closed);
    MT_REQUIRE(write(3, "\":1}\n\n{\"b\"", 10) == 10);
    mt_worker_take_line(true, &closed);
    MT_REQUIRE(write(3, ":2}\n", 4) == 4);
    memset(piece, 'x', sizeof piece);
    for (int i = 0; i < 8192; i++)
        MT_REQUIRE(write(3, piece, sizeof piece) == (ssize_t)sizeof piece);
    say("");
    return done();
}

static int work_endless(void)
{
    static char piece[1 << 16];
    memset(piece, 'x', sizeof piece);
    while (write(3, piece, sizeof piece) > 0)
        ;
    return 1;
}

/* Says each line again, until it is told to stop; does not wait where it can go on. */
static int work_echo(void)
{
    bool closed = false;
    const char *line;
    say("{\"ready\":true}");
    mt_worker_write_rest();
    while (!closed) {
        line = mt_worker_take_line(true, &closed);
        if (!line)
            continue;
        say(line);
        mt_worker_write_rest();
        if (strcmp(line, "{\"stop\":true}") == 0)
            break;
    }
    return done();
}

static int work_poll(void)
{
    bool closed = false;
    int empty = !mt_worker_take_line(false, &closed) && !closed;
    say(empty ? "{\"empty\":true}" : "{\"empty\":false}");
    mt_worker_write_rest();
    while (!mt_worker_take_line(false, &closed) && !closed)
        ;
    say("{\"came\":true}");
    return done();
}

static _Noreturn void wait_for_ever(void)
{
    for (;;)
        pause();
}

static int parent_of_another(void);

static const struct {
    const char *request;
    int (*work)(void);
} works[] = {
    {"many", work_many}, {"pieces", work_pieces}, {"endless", work_endless},
    {"echo", work_echo}, {"poll", work_poll},     {"parent", parent_of_another},
};

static int work(void)
{
    bool closed;
    const char *request = mt_worker_take_line(true, &closed);
    if (!request)
        return 2;
    for (size_t i = 0; i < sizeof works / sizeof *works; i++)
        if (strcmp(request, works[i].request) == 0)
            return works[i].work();
    say("{\"t\":0}");
    mt_worker_write_rest();
    if (strcmp(request, "signal") == 0) {
        struct rlimit none = {0, 0};
        setrlimit(RLIMIT_CORE, &none);
        signal(SIGSEGV, SIG_DFL);
        raise(SIGSEGV);
    }
    if (strcmp(request, "done, then hang") == 0)
        done();
    if (strstr(request, "hang"))
        wait_for_ever();
    if (strcmp(request, "leave a child") == 0) {
        if (fork() == 0) {
            alarm(4);
            wait_for_ever();
        }
        done();
        _exit(0);
    }
    if (strcmp(request, "interrupt") ==
        0) { /* a terminal's Ctrl-C reaches the worker too; it leaves that to the parent */
        raise(SIGINT);
        return done();
    }
    if (strcmp(request, "print") == 0) {
        printf("this goes to standard error\n");
        fflush(stdout);
        return done();
    }
    if (strcmp(request, "torn") == 0)
        MT_REQUIRE(write(3, "{\"t\":1", 6) == 6);
    if (strcmp(request, "done and 7") == 0) {
        done();
        return 7;
    }
    return strcmp(request, "exit 3") == 0 ? 3 : 0;
}

/* ---- the parent ---- */

typedef struct record {
    mt_loop *loop;
    mt_text lines; /* with a blank after each; long ones by their length */
    int count, ended;
    mt_worker_end how;
    int status, signal;
    const char *answers; /* what is sent after each line, or NULL */
    bool kill, hold, stop_loop, interrupt;
    const char *again; /* the request of a replacement, or NULL */
    mt_worker_calls calls;
} record;

static void line_came(void *context, mt_worker *worker, const char *line, size_t length)
{
    record *it = context;
    assert_int_equal(line[length], '\0');
    it->count++;
    if (it->count <= 8 && length < 100)
        mt_text_write(&it->lines, "%s ", line);
    else if (length >= 100)
        mt_text_write(&it->lines, "<%zu> ", length);
    if (it->answers && strcmp(line, "{\"done\":true}") != 0)
        assert_int_equal(mt_worker_add_line(worker, it->answers), 0);
    if (it->hold)
        mt_worker_set_held(worker, true);
    if (it->kill)
        mt_worker_stop(worker);
    if (it->stop_loop)
        mt_loop_stop(it->loop);
    if (it->interrupt) {
        it->interrupt = false;
        raise(SIGINT);
    }
}

static void ended(void *context, mt_worker *worker, mt_worker_end how, int status, int signal)
{
    record *it = context;
    const char *why, *again = it->again;
    assert_int_equal(mt_worker_add_line(worker, "{}"), MT_ERROR_STATE);
    mt_worker_set_held(worker, false);
    mt_worker_stop(worker);
    it->ended++;
    it->how = how;
    it->status = status;
    it->signal = signal;
    it->again = NULL;
    if (again)
        assert_non_null(mt_worker_start(it->loop, again, 0, &it->calls, &why));
}

/* Starts a worker on the record's loop, on a new one if it has none. */
static mt_worker *start(record *it, const char *request, uint64_t silence)
{
    const char *why = NULL;
    it->calls = (mt_worker_calls){it, line_came, ended};
    mt_text_init(&it->lines);
    if (!it->loop)
        assert_int_equal(mt_loop_new(&it->loop), 0);
    mt_worker *worker = mt_worker_start(it->loop, request, silence, &it->calls, &why);
    assert_non_null(worker);
    return worker;
}

static void finish(record *it)
{
    assert_int_equal(mt_loop_run(it->loop), 0);
    assert_int_equal(mt_loop_free(it->loop), 0);
}

static void run(record *it, const char *request, uint64_t silence)
{
    start(it, request, silence);
    finish(it);
}

static int parent_of_another(void)
{
    record it = {.answers = "{\"stop\":true}"};
    run(&it, "echo", 0);
    say(mt_text_get(&it.lines));
    mt_text_free(&it.lines);
    return done();
}

/* ---- how workers end ---- */

static const struct ending {
    const char *request;
    uint64_t silence;
    mt_worker_end how;
    int status, signal;
    const char *lines;
} endings[] = {
    {"print", 0, MT_WORKER_DONE, 0, 0, "{\"t\":0} {\"done\":true} "},
    {"interrupt", 0, MT_WORKER_DONE, 0, 0, "{\"t\":0} {\"done\":true} "},
    {"exit 0", 0, MT_WORKER_DIED, 0, 0, "{\"t\":0} "},
    {"exit 3", 0, MT_WORKER_DIED, 3, 0, "{\"t\":0} "},
    {"done and 7", 0, MT_WORKER_DONE, 7, 0, "{\"t\":0} {\"done\":true} "},
    {"signal", 0, MT_WORKER_DIED, 0, SIGSEGV, "{\"t\":0} "},
    {"torn", 0, MT_WORKER_DIED, 0, 0, "{\"t\":0} "},
    {"hang", SOON, MT_WORKER_HUNG, 0, SIGKILL, "{\"t\":0} "},
    {"done, then hang", SOON, MT_WORKER_DONE, 0, SIGKILL, "{\"t\":0} {\"done\":true} "},
};

static void test_endings(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++) {
        record it = {.count = 0};
        run(&it, endings[i].request, endings[i].silence);
        assert_string_equal(mt_text_get(&it.lines), endings[i].lines);
        assert_int_equal(it.ended, 1);
        assert_int_equal(it.how, endings[i].how);
        assert_int_equal(it.status, endings[i].status);
        assert_int_equal(it.signal, endings[i].signal);
        mt_text_free(&it.lines);
    }
}

static void test_many_lines(void **state)
{
    record it = {.count = 0};
    (void)state;
    run(&it, "many", 0);
    assert_int_equal(it.count, 200001);
    assert_int_equal(it.how, MT_WORKER_DONE);
    mt_text_free(&it.lines);
}

static void test_lines_in_pieces(void **state)
{
    record it = {.answers = "go on"};
    (void)state;
    assert_int_equal(mt_worker_add_line(start(&it, "pieces", 0), "go on"), 0);
    finish(&it);
    assert_string_equal(mt_text_get(&it.lines), "{\"a\":1}  {\"b\":2} <8388608> {\"done\":true} ");
    mt_text_free(&it.lines);
}

static void test_line_without_end(void **state)
{
    record it = {.count = 0};
    (void)state;
    run(&it, "endless", 0);
    assert_int_equal(it.count, 0);
    assert_int_equal(it.how, MT_WORKER_DIED);
    mt_text_free(&it.lines);
}

static void test_send_and_stop(void **state)
{
    record it = {.answers = "{\"stop\":true}"}, poll = {.answers = "{\"resume\":true}"};
    (void)state;
    run(&it, "echo", 0);
    assert_string_equal(mt_text_get(&it.lines), "{\"ready\":true} {\"stop\":true} {\"done\":true} ");
    assert_int_equal(it.how, MT_WORKER_DONE);
    run(&poll, "poll", 0);
    assert_string_equal(mt_text_get(&poll.lines), "{\"empty\":true} {\"came\":true} {\"done\":true} ");
    mt_text_free(&it.lines);
    mt_text_free(&poll.lines);
}

static void test_killed(void **state)
{
    record all[] = {{.kill = true}, {.stop_loop = true}};
    (void)state;
    for (int i = 0; i < 2; i++) {
        run(&all[i], "hang", 0);
        assert_int_equal(all[i].how, MT_WORKER_STOPPED);
        assert_int_equal(all[i].signal, SIGKILL);
        mt_text_free(&all[i].lines);
    }
}

static void test_replaced(void **state)
{
    record it = {.again = "print"};
    (void)state;
    run(&it, "signal", 0);
    assert_int_equal(it.ended, 2);
    assert_int_equal(it.how, MT_WORKER_DONE);
    assert_string_equal(mt_text_get(&it.lines), "{\"t\":0} {\"t\":0} {\"done\":true} ");
    mt_text_free(&it.lines);
}

/* Who started a process of its own leaves the pipe open for ever; its records are complete all the same. */
static void test_left_a_child(void **state)
{
    record it = {.count = 0};
    (void)state;
    run(&it, "leave a child", 0);
    assert_int_equal(it.how, MT_WORKER_DONE);
    assert_string_equal(mt_text_get(&it.lines), "{\"t\":0} {\"done\":true} ");
    mt_text_free(&it.lines);
}

/* Time that is held does not count: the one that is not held is ended by it first, and frees the one that is. */
typedef struct pair {
    record held, other;
    mt_worker *worker; /* the held one */
} pair;

static void other_ended(void *context, mt_worker *worker, mt_worker_end how, int status, int signal)
{
    pair *both = context;
    ended(&both->other, worker, how, status, signal);
    assert_int_equal(both->held.ended, 0);
    mt_worker_set_held(both->worker, false);
}

static void other_line(void *context, mt_worker *worker, const char *line, size_t length)
{
    line_came(&((pair *)context)->other, worker, line, length);
}

static void test_held(void **state)
{
    pair both = {.held = {.hold = true}};
    mt_worker_calls other = {&both, other_line, other_ended};
    const char *why;
    (void)state;
    both.worker = start(&both.held, "hang", SOON);
    assert_non_null(mt_worker_start(both.held.loop, "hang", SOON * 2, &other, &why));
    finish(&both.held);
    assert_int_equal(both.other.how, MT_WORKER_HUNG);
    assert_int_equal(both.held.how, MT_WORKER_HUNG);
    mt_text_free(&both.held.lines);
    mt_text_free(&both.other.lines);
}

static int interrupts;

static void interrupted(void *context, int signal)
{
    interrupts += signal == SIGINT;
    raise(SIGTERM); /* the second one */
    (void)context;
}

static void test_interrupted(void **state)
{
    record it = {.interrupt = true};
    (void)state;
    start(&it, "hang", 0);
    mt_loop_set_interrupted(it.loop, interrupted, NULL);
    finish(&it);
    assert_int_equal(interrupts, 1);
    assert_int_equal(it.how, MT_WORKER_STOPPED);
    mt_text_free(&it.lines);
}

static void test_two_parents(void **state)
{
    record one = {.count = 0}, two = {.count = 0};
    (void)state;
    start(&one, "parent", 0);
    two.loop = one.loop;
    start(&two, "parent", 0);
    finish(&one);
    assert_int_equal(one.how, MT_WORKER_DONE);
    assert_int_equal(two.how, MT_WORKER_DONE);
    assert_string_equal(mt_text_get(&one.lines), "{\"ready\":true} {\"stop\":true} {\"done\":true}  {\"done\":true} ");
    assert_string_equal(mt_text_get(&two.lines), mt_text_get(&one.lines));
    mt_text_free(&one.lines);
    mt_text_free(&two.lines);
}

static void test_cannot_start(void **state)
{
    record it = {.count = 0};
    mt_worker_calls calls = {&it, line_came, ended};
    struct rlimit before, few;
    const char *why = NULL;
    int highest = dup(0);
    mt_loop *loop;
    (void)state;
    close(highest);
    assert_int_equal(mt_loop_new(&loop), 0);
    assert_int_equal(getrlimit(RLIMIT_NOFILE, &before), 0);
    few = (struct rlimit){(rlim_t)highest, before.rlim_max};
    assert_int_equal(setrlimit(RLIMIT_NOFILE, &few), 0);
    assert_null(mt_worker_start(loop, "print", 0, &calls, &why));
    assert_int_equal(setrlimit(RLIMIT_NOFILE, &before), 0);
    assert_string_equal(why, "too many open files");
    assert_int_equal(mt_loop_run(loop), 0);
    assert_int_equal(it.ended, 0);
    assert_int_equal(mt_loop_free(loop), 0);
}

static void test_handle_left_open(void **state)
{
    record it = {.count = 0};
    (void)state;
    start(&it, "hang", 0);
    fflush(stderr);
    int kept = dup(2), nowhere = open("/dev/null", O_WRONLY);
    dup2(nowhere, 2);
    assert_int_equal(mt_loop_free(it.loop), MT_ERROR_STATE);
    dup2(kept, 2);
    close(kept);
    close(nowhere);
    mt_loop_stop(it.loop);
    finish(&it);
    mt_text_free(&it.lines);
}

int main(int count, char **words)
{
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_endings),
        cmocka_unit_test(test_many_lines),
        cmocka_unit_test(test_lines_in_pieces),
        cmocka_unit_test(test_line_without_end),
        cmocka_unit_test(test_send_and_stop),
        cmocka_unit_test(test_killed),
        cmocka_unit_test(test_replaced),
        cmocka_unit_test(test_left_a_child),
        cmocka_unit_test(test_held),
        cmocka_unit_test(test_interrupted),
        cmocka_unit_test(test_two_parents),
        cmocka_unit_test(test_cannot_start),
        cmocka_unit_test(test_handle_left_open),
    };

    if (count > 1 && strcmp(words[1], "--worker") == 0)
        return work();
    return cmocka_run_group_tests_name("worker", tests, NULL, NULL);
}
