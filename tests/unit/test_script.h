/* Loads a Lua text that stands in a test, as a scenario or a treaty. */
#ifndef TEST_SCRIPT_H
#define TEST_SCRIPT_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "script/script.h"

typedef struct script {
    mt_arena arena;
    mt_names names;
    mt_vocabulary vocabulary;
    mt_problems problems;
    mt_scenario *scenario;
    mt_treaty *treaty;
    int code;
} script;

static inline void script_open(script *in)
{
    *in = (script){.code = 0};
    mt_arena_init(&in->arena);
    mt_names_init(&in->names, &in->arena);
    mt_vocabulary_open(&in->vocabulary, &in->arena, &in->names);
    mt_problems_init(&in->problems, &in->arena);
}

static inline void script_load(script *in, const char *lua)
{
    char path[] = "/tmp/martens-test-XXXXXX.lua";
    int file = mkstemps(path, 4);
    assert_true(file >= 0);
    assert_int_equal(write(file, lua, strlen(lua)), (ssize_t)strlen(lua));
    close(file);
    script_open(in);
    const char *kind = mt_script_get_kind(path);
    in->code = kind && strcmp(kind, "treaty") == 0
                   ? mt_treaty_load(path, &in->arena, &in->vocabulary, &in->treaty, &in->problems)
                   : mt_scenario_load(path, &in->arena, &in->vocabulary, &in->scenario, &in->problems);
    unlink(path);
}

static inline void script_close(script *in) { mt_arena_free(&in->arena); }

/* The first problem, or "". */
static inline const char *script_says(const script *in)
{
    return in->problems.count > 0 ? in->problems.list[0].text : "";
}

#endif
