/* The ABI's shape, against the committed tests/abi/layout.txt. With --print the shape is printed, and nothing is tested. */
#include <setjmp.h>
#include <stdarg.h>
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
    if (file == NULL)
        fail_msg("cannot read " RELEASED "; run the tests from the repository's root");
    char released[200];
    const char *line = shape;
    for (int number = 1; fgets(released, sizeof released, file) != NULL; number++) {
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
    const struct CMUnitTest abi[] = {cmocka_unit_test(same_as_released), cmocka_unit_test(size_comes_first), cmocka_unit_test(has_a_member)};
    return cmocka_run_group_tests(abi, NULL, NULL);
}
