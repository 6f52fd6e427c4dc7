/* What the tests of core/model share: where the built models lie, a load that checks the places of its problems. */
#ifndef TEST_MODEL_H
#define TEST_MODEL_H

#include <libgen.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "model/loaded.h"

static char build[1024]; /* the build folder: MARTENS_BUILD, or that of this program */

typedef struct state {
    mt_arena arena;
    mt_problems problems;
} state;

static inline int begin(void **context)
{
    state *s = calloc(1, sizeof *s);
    mt_arena_init(&s->arena);
    mt_problems_init(&s->problems, &s->arena);
    *context = s;
    return 0;
}

static inline int end(void **context)
{
    state *s = *context;
    mt_arena_free(&s->arena);
    free(s);
    return 0;
}

static const mt_place here = {.file = "a.lua", .line = 3, .column = 9};

static inline const char *bad_path(state *s, const char *name)
{
    return mt_arena_write(&s->arena, "%s/tests/plugins/%s.so", build, name);
}

static inline const mt_model *load(state *s, const char *name, const char *path)
{
    const mt_model *model = mt_model_load(&s->arena, name, path, here, &s->problems);
    if (!model && s->problems.count == 0)
        fail_msg("%s: neither a model nor a problem", path);
    for (size_t i = 0; i < s->problems.count; i++) {
        assert_int_equal(s->problems.list[i].place.line, here.line);
        assert_string_equal(s->problems.list[i].place.file, here.file);
    }
    return model;
}

#define TEST(f) cmocka_unit_test_setup_teardown(f, begin, end)

static inline void find_build(char *program)
{
    const char *given = getenv("MARTENS_BUILD");
    snprintf(build, sizeof build, "%s", given ? given : dirname(dirname(program)));
}

#endif
