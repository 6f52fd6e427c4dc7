/* Messages, word for word and caret for caret: tests/cases/clause-errors.txt. A clause, then for each problem a line
 * with its caret and its text, then an empty line; lines with # are remarks. */
#include "test_clause.h"

#define CASES "tests/cases/clause-errors.txt"

/* The next line, cut off; NULL at the end. */
static char *next_line(char **at)
{
    char *line = *at, *end = strchr(line, '\n');
    if (!*line)
        return NULL;
    *at = end ? end + 1 : line + strlen(line);
    if (end)
        *end = '\0';
    return line;
}

static size_t check(const char *clause, const char *expected)
{
    bench b;
    bench_open(&b);
    bench_type(&b, clause, NULL, 0);
    const char *found = bench_problems(&b);
    bool same = strcmp(found, expected) == 0;
    if (!same)
        print_error("%s\n%s--- but expected\n%s\n", clause, found, expected);
    bench_close(&b);
    return same ? 0 : 1;
}

static void messages_are_as_written(void **state)
{
    (void)state;
    mt_text file, expected;
    mt_text_init(&file);
    mt_text_init(&expected);
    assert_int_equal(mt_file_read(CASES, 1 << 20, &file), 0);
    size_t cases = 0, wrong = 0;
    char *at = file.data;
    for (char *clause; (clause = next_line(&at));) {
        if (*clause == '#' || !*clause)
            continue;
        mt_text_reset(&expected);
        for (char *line; (line = next_line(&at)) && *line;)
            mt_text_write(&expected, "%s\n", line);
        wrong += check(clause, mt_text_get(&expected));
        cases++;
    }
    mt_text_free(&expected);
    mt_text_free(&file);
    assert_int_equal(wrong, 0);
    assert_true(cases >= 40);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(messages_are_as_written)};
    return cmocka_run_group_tests_name("clause errors", tests, NULL, NULL);
}
