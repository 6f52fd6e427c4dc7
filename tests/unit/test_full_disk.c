/* A full disk under the journal: nothing half-written stays, what was written is good, and the run's name goes on. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "journal/journal.h"

static const char record[] = "{\"t\":0,\"act\":\"set\"}";
#define LINE (sizeof record - 1 + 9 + 64 + 1 + 1)

/* How it went, as an exit status: 0 as it should. The size of this process's files is bounded, as a full disk bounds
 * it. */
static int write_bounded(const char *path, rlim_t limit, uint64_t whole, const char *head)
{
    struct rlimit bound = {limit, limit};
    mt_arena arena;
    mt_problems problems;
    mt_journal *journal;
    mt_arena_init(&arena);
    mt_problems_init(&problems, &arena);
    signal(SIGXFSZ, SIG_IGN);
    if (setrlimit(RLIMIT_FSIZE, &bound) != 0 || mt_journal_open(&journal, path, &problems) != 0)
        return 10;
    for (uint64_t i = 0; i < 8; i++)
        if (mt_journal_add(journal, record, sizeof record - 1) != (i < whole ? 0 : MT_ERROR_FULL))
            return 11;
    if (mt_journal_close(journal) != MT_ERROR_FULL)
        return 12;
    if (mt_journal_get_records(journal) != whole)
        return 13;
    if (strcmp(mt_journal_get_head(journal), head) != 0)
        return 14;
    mt_journal_free(journal);
    mt_arena_free(&arena);
    return 0;
}

/* The name that the run would have with room enough. */
static void head_without_file(char head[MT_HASH])
{
    mt_journal *journal;
    assert_int_equal(mt_journal_open(&journal, NULL, NULL), 0);
    for (int i = 0; i < 8; i++)
        mt_journal_add(journal, record, sizeof record - 1);
    mt_journal_close(journal);
    memcpy(head, mt_journal_get_head(journal), MT_HASH);
    mt_journal_free(journal);
}

static void test_full(void **state)
{
    static const struct {
        rlim_t limit;
        uint64_t whole;
    } cases[] = {
        {0, 0}, {1, 0}, {LINE - 1, 0}, {LINE, 1}, {LINE + 1, 1}, {3 * LINE - 1, 2}, {3 * LINE, 3}, {8 * LINE + 20, 8},
    };
    char folder[] = "/tmp/martens-XXXXXX", path[64], head[MT_HASH];

    (void)state;
    assert_non_null(mkdtemp(folder));
    snprintf(path, sizeof path, "%s/run.jsonl", folder);
    head_without_file(head);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct stat file;
        int status;
        pid_t child = fork();
        if (child == 0)
            _exit(write_bounded(path, cases[i].limit, cases[i].whole, head));
        assert_int_equal(waitpid(child, &status, 0), child);
        assert_int_equal(status, 0);
        assert_int_equal(stat(path, &file), 0);
        assert_int_equal(file.st_size, cases[i].whole * LINE);

        mt_arena arena;
        mt_problems problems;
        mt_verification found;
        mt_arena_init(&arena);
        mt_problems_init(&problems, &arena);
        assert_int_equal(mt_journal_check(path, &arena, &found, &problems), 0);
        assert_int_equal(found.good, cases[i].whole);
        assert_int_equal(found.lines, cases[i].whole);
        assert_false(found.whole);
        mt_arena_free(&arena);
        unlink(path);
    }
    rmdir(folder);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_full)};

    return cmocka_run_group_tests_name("full disk", tests, NULL, NULL);
}
