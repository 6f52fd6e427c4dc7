/* Errors: the list of codes as words, the problems found in a person's files, and the assertion that stays in every
 * build. */
#include "base/error.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

const char *mt_error_get_text(int code)
{
    switch (code) {
#define MT_X(name, number, text) \
    case number: return text;
        MT_ERRORS(MT_X)
#undef MT_X
    default: return "an error that has no name";
    }
}

void mt_problems_init(mt_problems *problems, mt_arena *arena) { *problems = (mt_problems){.arena = arena}; }

static bool texts_equal(const char *a, const char *b) { return a == b || (a && b && strcmp(a, b) == 0); }

static bool stands_already(const mt_problems *problems, const mt_place *place, bool warning, const char *text)
{
    for (size_t i = 0; i < problems->count; i++) {
        const mt_problem *other = &problems->list[i];
        if (other->warning == warning && other->place.line == place->line && other->place.column == place->column &&
            texts_equal(other->place.file, place->file) && strcmp(other->text, text) == 0)
            return true;
    }
    return false;
}

static void add(mt_problems *problems, mt_place place, bool warning, const char *format, va_list arguments)
{
    MT_REQUIRE(format);
    va_list again;
    va_copy(again, arguments);
    int length = vsnprintf(NULL, 0, format, again);
    va_end(again);
    MT_REQUIRE(length >= 0);
    char *text = mt_arena_get(problems->arena, (size_t)length + 1);
    vsnprintf(text, (size_t)length + 1, format, arguments);
    problems->errors += !warning;
    if (stands_already(problems, &place, warning, text))
        return;
    if (problems->count == problems->room)
        problems->list = mt_arena_add_room(problems->arena, problems->list, problems->count, &problems->room,
                                           sizeof *problems->list);
    place.file = mt_arena_add_text(problems->arena, place.file);
    place.source = mt_arena_add_text(problems->arena, place.source);
    problems->list[problems->count++] = (mt_problem){.place = place, .warning = warning, .text = text};
}

void mt_problem_add(mt_problems *problems, mt_place place, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    add(problems, place, false, format, arguments);
    va_end(arguments);
}

void mt_problem_add_warning(mt_problems *problems, mt_place place, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    add(problems, place, true, format, arguments);
    va_end(arguments);
}

void mt_failure_stop(const char *file, int line, const char *what)
{
    fprintf(stderr, "martens: %s:%d: cannot go on: %s\n", file, line, what);
    abort();
}
