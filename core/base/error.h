/* core/base: what every folder stands on: errors, arena, text, units, the calendar, random streams, JSON writing.
 * Knows nothing of treaties; keeps no state. May include: nothing. */

/* Errors: one list of codes, and the list of problems found in a person's files.
 *
 * Calls return 0 or a negative code of this list. Calls that load, parse or open also add to an mt_problems, because
 * only those can be mended by a person: lower case, no full stop; what, which, how to mend.
 * Ownership: an mt_problems borrows an arena; texts are copied into it. Threading: none; one owner at a time. */
#ifndef MT_BASE_ERROR_H
#define MT_BASE_ERROR_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"

/* code, number, text */
#define MT_ERRORS(X) \
    X(OK, 0, "done") \
    X(FAILED, -1, "an expectation failed, or a check found a problem") \
    X(USAGE, -2, "the command's words are wrong") \
    X(INPUT, -3, "an input could not be loaded") \
    X(RUN, -4, "the run failed") \
    X(MEMORY, -5, "out of memory") \
    X(IO, -6, "reading or writing failed") \
    X(FULL, -7, "no space left") \
    X(RANGE, -8, "a value is out of range") \
    X(STATE, -9, "not possible now") \
    X(TIMEOUT, -10, "no answer in time") \
    X(MODEL, -11, "a model failed")

typedef enum mt_error {
#define MT_X(name, number, text) MT_ERROR_##name = number,
    MT_ERRORS(MT_X)
#undef MT_X
} mt_error;

const char *mt_error_get_text(int code);

/* A place in a file. line and column count from 1; 0 means "not known". length is that of the wrong stretch, for
 * carets. source is the text of the line (may be NULL): the caret is drawn under it at column. */
typedef struct mt_place {
    const char *file;
    int line;
    int column;
    int length;
    const char *source;
} mt_place;

typedef struct mt_problem {
    mt_place place;
    bool warning;
    const char *text;
} mt_problem;

typedef struct mt_problems {
    mt_arena *arena;
    mt_problem *list;
    size_t count;
    size_t room;
    /* told that are not warnings, those that stood there already too: it tells whether a call found any */
    size_t errors;
} mt_problems;

void mt_problems_init(mt_problems *problems, mt_arena *arena);
/* Both copy everything, the place's texts too. A problem that stands there already, word for word, is not added again.
 */
void mt_problem_add(mt_problems *problems, mt_place place, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
void mt_problem_add_warning(mt_problems *problems, mt_place place, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* Fatal in every build. */
#define MT_REQUIRE(x) ((x) ? (void)0 : mt_failure_stop(__FILE__, __LINE__, #x))
void mt_failure_stop(const char *file, int line, const char *what) __attribute__((noreturn));

#endif
