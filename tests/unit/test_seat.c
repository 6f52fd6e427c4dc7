/* The seat at a real terminal: keys answer at once, time under a question is real, and the terminal is put back however
 * it ends. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

#include <cmocka.h>

#include "command/seat.h"

#define DEADLINE 60000 /* milliseconds in which something must be said */

typedef struct sitting {
    int terminal; /* our end of it */
    int slave;    /* kept open, so that its mode can be asked for after the end */
    pid_t program;
    mt_text said;
    size_t seen; /* of it */
} sitting;

static char scenario[64] = "/tmp/martens-seat-XXXXXX.lua";

static void sit(sitting *in, const char *pace)
{
    char program[256];
    const char *build = getenv("MARTENS_BUILD");
    snprintf(program, sizeof program, "%s/martens", !build ? "build" : build);
    *in = (sitting){.terminal = posix_openpt(O_RDWR | O_NOCTTY)};
    assert_true(in->terminal >= 0 && grantpt(in->terminal) == 0 && unlockpt(in->terminal) == 0);
    in->slave = open(ptsname(in->terminal), O_RDWR | O_NOCTTY);
    assert_true(in->slave >= 0);
    mt_text_init(&in->said);
    in->program = fork();
    assert_true(in->program >= 0);
    if (in->program == 0) {
        setsid();
        ioctl(in->slave, TIOCSCTTY, 0);
        for (int i = 0; i < 3; i++)
            dup2(in->slave, i);
        close(in->slave);
        close(in->terminal);
        execl(program, program, "run", scenario, "--treaty", "icrc-2024", "--sit", "watch", !pace ? NULL : "--pace",
              pace, (char *)NULL);
        _exit(127);
    }
}

/* Reads on until those words were said, behind what was waited for before. */
static void wait_for(sitting *in, const char *words)
{
    for (;;) {
        const char *found = strstr(mt_text_get(&in->said) + in->seen, words);
        if (found) {
            in->seen = (size_t)(found - mt_text_get(&in->said)) + strlen(words);
            return;
        }
        char chunk[512];
        struct pollfd ready = {.fd = in->terminal, .events = POLLIN};
        if (poll(&ready, 1, DEADLINE) <= 0)
            fail_msg("it never said: %s\nbut: %s", words, mt_text_get(&in->said) + in->seen);
        ssize_t got = read(in->terminal, chunk, sizeof chunk);
        if (got <= 0)
            fail_msg("it ended without saying: %s\nbut: %s", words, mt_text_get(&in->said) + in->seen);
        mt_text_add_bytes(&in->said, chunk, (size_t)got);
    }
}

static void press(sitting *in, char key) { assert_int_equal(write(in->terminal, &key, 1), 1); }

static bool echoes(const sitting *in)
{
    struct termios mode;
    assert_int_equal(tcgetattr(in->slave, &mode), 0);
    return (mode.c_lflag & ECHO) && (mode.c_lflag & ICANON) && (mode.c_lflag & ISIG);
}

/* Gives how the program ended. Reads meanwhile: a terminal that nobody reads holds up who writes to it. */
static int finish(sitting *in)
{
    int status = 0;
    for (char chunk[512]; waitpid(in->program, &status, WNOHANG) == 0;) {
        struct pollfd ready = {.fd = in->terminal, .events = POLLIN};
        if (poll(&ready, 1, 100) > 0 && read(in->terminal, chunk, sizeof chunk) < 0)
            assert_int_equal(errno, EIO);
    }
    assert_true(echoes(in));
    close(in->terminal);
    close(in->slave);
    mt_text_free(&in->said);
    return status;
}

static void test_keys_answer(void **state)
{
    sitting in;
    (void)state;
    sit(&in, NULL);
    wait_for(&in, "sentry puts truck forward as a target");
    wait_for(&in, " left");
    assert_false(echoes(&in));
    press(&in, '7');
    wait_for(&in, "that key is no answer here");
    press(&in, 'a');
    wait_for(&in, "approve after ");
    wait_for(&in, "sentry: engagement");
    wait_for(&in, "sentry puts car forward as a target");
    press(&in, 'v');
    wait_for(&in, "veto after ");
    wait_for(&in, "Who was affected");
    assert_int_equal(finish(&in), 0);
}

static void test_leaving_puts_the_terminal_back(void **state)
{
    static const char keys[] = {'q', 3, 4}; /* and Ctrl-C, Ctrl-D */
    (void)state;
    for (size_t i = 0; i < sizeof keys; i++) {
        sitting in;
        sit(&in, NULL);
        wait_for(&in, " left");
        press(&in, keys[i]);
        wait_for(&in, "watch leaves");
        wait_for(&in, "stopped before its end");
        assert_int_equal(finish(&in), 0);
    }
}

static void test_signals_put_the_terminal_back(void **state)
{
    static const int signals[] = {SIGTERM, SIGHUP, SIGABRT};
    (void)state;
    for (size_t i = 0; i < sizeof signals / sizeof *signals; i++) {
        sitting in;
        sit(&in, NULL);
        wait_for(&in, " left");
        assert_int_equal(kill(in.program, signals[i]), 0);
        int status = finish(&in);
        if (signals[i] == SIGTERM)
            assert_int_equal(status, 0); /* closed in order */
        else
            assert_true(WIFSIGNALED(status) && WTERMSIG(status) == signals[i]);
    }
}

static void test_what_lies_between_can_be_paced_and_acted_in(void **state)
{
    sitting in;
    (void)state;
    sit(&in, "50");
    wait_for(&in, "x abort, o off, q leave");
    press(&in, 'o');
    wait_for(&in, "deactivate after ");
    wait_for(&in, "Who was affected");
    assert_int_equal(finish(&in), 0);
}

static void test_lines_of_a_script(void **state)
{
    static const struct {
        const char *line, *word;
        size_t choice;
        int64_t after;
        bool good;
    } rows[] = {
        {"a", "approve", 0, 1000000, true},
        {"v 3", "veto", 0, 3000000, true},
        {"decline 0.5", "decline", 0, 500000, true},
        {"", "wait", 0, 1000000, true},
        {"  w  2 \r", "wait", 0, 2000000, true},
        {"3 0", "choose", 2, 0, true},
        {"9 86400", "choose", 8, 86400000000, true},
        {"q", NULL, 0, 1000000, true},
        {"o 1", "deactivate", 0, 1000000, true},
        {"0", NULL, 0, 0, false},
        {"z", NULL, 0, 0, false},
        {"aa", NULL, 0, 0, false},
        {"a x", NULL, 0, 0, false},
        {"a -1", NULL, 0, 0, false},
        {"a 86401", NULL, 0, 0, false},
        {"a 1 2", NULL, 0, 0, false},
        {"a nan", NULL, 0, 0, false},
        {"a 1e999", NULL, 0, 0, false},
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        mt_seat_answer answer;
        const char *wrong = mt_seat_read(rows[i].line, &answer);
        if ((!wrong) != rows[i].good)
            fail_msg("'%s' %s", rows[i].line, !wrong ? "is taken" : wrong);
        if (!rows[i].good)
            continue;
        if (!rows[i].word)
            assert_null(answer.word);
        else
            assert_string_equal(answer.word, rows[i].word);
        assert_int_equal(answer.choice, rows[i].choice);
        assert_int_equal(answer.after, rows[i].after);
    }
}

static int write_scenario(void **state)
{
    (void)state;
    int file = mkstemps(scenario, 4);
    static const char text[] = "return scenario { id = 'seat', lasts = '5 min', places = { road = {} }, operators = { "
                               "watch = { model = 'attentive' } },\n"
                               "  systems = { sentry = { model = 'threshold', operator = 'watch', control = "
                               "'person_may_veto', veto_window = '10 min',\n"
                               "    silence = 'proceed', link_loss = 'hold', engages = { 'vehicle' }, place = 'road', "
                               "effects = { people_within = 1, harmed = 1 } } },\n"
                               "  contacts = { { id = 'truck', at = '2 min', kind = 'vehicle', status = 'combatant', "
                               "people = 2, place = 'road' },\n"
                               "               { id = 'car', at = '4 min', kind = 'vehicle', status = 'combatant', "
                               "people = 2, place = 'road' } } }\n";
    return file < 0 || write(file, text, sizeof text - 1) != (ssize_t)sizeof text - 1 || close(file) != 0;
}

static int remove_scenario(void **state)
{
    (void)state;
    return unlink(scenario);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_lines_of_a_script), cmocka_unit_test(test_keys_answer),
                                       cmocka_unit_test(test_leaving_puts_the_terminal_back),
                                       cmocka_unit_test(test_signals_put_the_terminal_back),
                                       cmocka_unit_test(test_what_lies_between_can_be_paced_and_acted_in)};
    return cmocka_run_group_tests_name("seat", tests, write_scenario, remove_scenario);
}
