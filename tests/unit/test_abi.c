/* The ABI's shape, against the committed tests/abi/layout.txt. With --print the shape is printed, and nothing is
 * tested. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../abi/layout.c"

#define RELEASED "tests/abi/layout.txt"

static const char advice[] =
    "\nmartens/plugin.h has another shape than " RELEASED ", and plugins that are built already will not notice."
    "\n  members or words only appended:  raise MARTENS_ABI_MINOR"
    "\n  anything moved, cut or resized:  undo it, or raise MARTENS_ABI_MAJOR: every plugin must then be rebuilt"
    "\nthen write the new shape:  build/tests/test_abi --print > " RELEASED;

static void same_as_released(void **context)
{
    (void)context;
    char *shape = NULL;
    size_t size = 0;
    FILE *out = open_memstream(&shape, &size);
    assert_non_null(out);
    layout_print(out);
    fclose(out);
    FILE *file = fopen(RELEASED, "r");
    if (!file)
        fail_msg("cannot read " RELEASED "; run the tests from the repository's root");
    char released[200];
    const char *line = shape;
    for (int number = 1; fgets(released, sizeof released, file); number++) {
        size_t length = strcspn(line, "\n") + 1;
        if (strncmp(released, line, length) != 0)
            fail_msg("line %d is now: %.*s, released: %s%s", number, (int)length - 1, line, released, advice);
        line += length;
    }
    if (*line != '\0')
        fail_msg("there is more now, from: %.*s%s", (int)strcspn(line, "\n"), line, advice);
    fclose(file);
    free(shape);
}

/* ---- against the minors that were released before, each in a file that never changes ---- */

enum { LINES = 400, WIDTH = 120 };
typedef struct shape {
    size_t count;
    char line[LINES][WIDTH];
} shape;

static void read_shape(FILE *file, shape *into)
{
    for (into->count = 0; fgets(into->line[into->count], WIDTH, file); into->count++)
        assert_true(into->count + 1 < LINES);
    fclose(file);
}

static const char *after(const char *line, const char *word)
{
    const char *found = strstr(line, word);
    if (!found)
        fail_msg("no '%s' in: %s", word, line);
    return found + strlen(word);
}

static long number_after(const char *line, const char *word) { return strtol(after(line, word), NULL, 10); }

/* The line that begins in the same way up to and with `end`. */
static size_t same_line(const shape *now, const char *line, const char *end)
{
    size_t length = (size_t)(after(line, end) - line);
    for (size_t i = 0; i < now->count; i++)
        if (strncmp(now->line[i], line, length) == 0)
            return i;
    fail_msg("there is no more: %s%s", line, advice);
    return 0;
}

static bool is_member(const shape *of, size_t line)
{
    return line < of->count && strncmp(of->line[line], "  ", 2) == 0;
}

/* What the struct had is where it was. What it has since lies behind its old end, not in its padding: MARTENS_HAS goes
 * by the size. */
static size_t compare_struct(const shape *then, size_t old, const shape *now)
{
    size_t new = same_line(now, then->line[old], " size");
    long size = number_after(then->line[old], " size ");
    assert_true(number_after(now->line[new], " size ") >= size);
    for (old++, new ++; is_member(then, old); old++, new ++)
        if (new >= now->count || strcmp(then->line[old], now->line[new]) != 0)
            fail_msg("released: %s       now: %s%s", then->line[old], new < now->count ? now->line[new] : "(nothing)\n",
                     advice);
    for (; is_member(now, new); new ++)
        if (number_after(now->line[new], " at ") < size)
            fail_msg("appended within the old size of %ld: %s%s", size, now->line[new], advice);
    return old;
}

static void compare_minor(int minor, const shape *now)
{
    static shape then;
    char path[64];
    snprintf(path, sizeof path, "tests/abi/layout-%d.%d.txt", MARTENS_ABI_MAJOR, minor);
    FILE *file = fopen(path, "r");
    if (!file)
        fail_msg("cannot read %s: the shape of each released minor is kept; copy " RELEASED
                 " there before the minor is raised",
                 path);
    read_shape(file, &then);
    assert_int_equal(number_after(then.line[0], "."), minor);
    for (size_t i = 1; i < then.count;) {
        if (strncmp(then.line[i], "struct ", 7) == 0) {
            i = compare_struct(&then, i, now);
            continue;
        }
        same_line(now, then.line[i], "\n"); /* a number keeps its name and its value */
        i++;
    }
}

static void only_appended(void **context)
{
    (void)context;
    static shape now;
    char *text = NULL;
    size_t size = 0;
    FILE *out = open_memstream(&text, &size);
    assert_non_null(out);
    layout_print(out);
    fclose(out);
    read_shape(fmemopen(text, size, "r"), &now);
    for (int minor = 0; minor < MARTENS_ABI_MINOR; minor++)
        compare_minor(minor, &now);
    free(text);
}

/* A struct says its size first, so that either side can tell what the other has. */
static void size_comes_first(void **context)
{
    (void)context;
    assert_int_equal(offsetof(martens_plugin, struct_size), 0);
    assert_int_equal(offsetof(martens_host, struct_size), 0);
    assert_int_equal(offsetof(martens_opening, struct_size), 0);
    assert_int_equal(offsetof(martens_sighting, struct_size), 0);
    assert_int_equal(offsetof(martens_question, struct_size), 0);
    assert_int_equal(offsetof(martens_answer, struct_size), 0);
}

static void has_a_member(void **context)
{
    (void)context;
    martens_question question = {.struct_size = sizeof question};
    assert_true(MARTENS_HAS(martens_question, &question, information));
    question.struct_size = offsetof(martens_question, information);
    assert_false(MARTENS_HAS(martens_question, &question, information));
    assert_true(MARTENS_HAS(martens_question, &question, past_reliability));
}

int main(int argc, char **argv)
{
    if (argc == 2 && strcmp(argv[1], "--print") == 0) {
        layout_print(stdout);
        return 0;
    }
    const struct CMUnitTest abi[] = {cmocka_unit_test(same_as_released), cmocka_unit_test(only_appended),
                                     cmocka_unit_test(size_comes_first), cmocka_unit_test(has_a_member)};
    return cmocka_run_group_tests(abi, NULL, NULL);
}
