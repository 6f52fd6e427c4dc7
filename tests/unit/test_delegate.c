/* Delegating: this binary runs once more, with all three streams, and its end is ours to tell. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/error.h"
#include "loop/worker.h"

static int delegated(const char *how)
{
    if (strcmp(how, "signal") == 0)
        raise(SIGTERM);
    while (strcmp(how, "hang") == 0)
        pause();
    if (strcmp(how, "print") == 0)
        puts("printed by the delegate");
    return atoi(how);
}

static void test_endings(void **state)
{
    static const struct {
        const char *how;
        uint64_t limit;
        int result, status, signal;
    } cases[] = {
        {"0", 0, 0, 0, 0},
        {"3", 0, 0, 3, 0},
        {"signal", 0, 0, 0, SIGTERM},
        {"hang", 300, MT_ERROR_TIMEOUT, 0, SIGKILL},
    };

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char *arguments[] = {"--delegated", (char *)cases[i].how, NULL};
        int status = -1, signal = -1;
        assert_int_equal(mt_loop_run_program(arguments, cases[i].limit, &status, &signal), cases[i].result);
        assert_int_equal(status, cases[i].status);
        assert_int_equal(signal, cases[i].signal);
    }
}

/* What it prints comes out where we print. */
static void test_output(void **state)
{
    char *arguments[] = {"--delegated", "print", NULL}, line[64] = "";
    int pipe_ends[2], kept = dup(1), status, signal;
    (void)state;
    fflush(stdout);
    assert_int_equal(pipe(pipe_ends), 0);
    dup2(pipe_ends[1], 1);
    int result = mt_loop_run_program(arguments, 0, &status, &signal);
    dup2(kept, 1);
    close(kept);
    close(pipe_ends[1]);
    assert_int_equal(result, 0);
    assert_int_equal(read(pipe_ends[0], line, sizeof line - 1), 24);
    close(pipe_ends[0]);
    assert_string_equal(line, "printed by the delegate\n");
}

static void test_too_many_words(void **state)
{
    char *arguments[300];
    int status, signal;
    (void)state;
    for (int i = 0; i < 299; i++)
        arguments[i] = "0";
    arguments[299] = NULL;
    assert_int_equal(mt_loop_run_program(arguments, 0, &status, &signal), MT_ERROR_RUN);
}

int main(int count, char **words)
{
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_endings),
        cmocka_unit_test(test_output),
        cmocka_unit_test(test_too_many_words),
    };

    if (count > 2 && strcmp(words[1], "--delegated") == 0)
        return delegated(words[2]);
    return cmocka_run_group_tests_name("delegate", tests, NULL, NULL);
}
