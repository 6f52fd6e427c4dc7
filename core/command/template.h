/* Templates: what `martens new` writes. The files of core/command/templates are built into the program, one set a
 * folder; NAME in a file or in its name becomes the name that was asked for.
 *
 * A set that asks questions has them in a file `questions` (interview.h), and answers that change what is written: the
 * lines behind
 * `--? who=one|two what=three` are there only if each of those questions was answered so, up to the next `--?`; @who@
 * becomes the answer. Ownership: built-in texts are static; problems go to the caller's list. Threading: no state. */
#ifndef MT_COMMAND_TEMPLATE_H
#define MT_COMMAND_TEMPLATE_H

#include <stdbool.h>

#include "base/arena.h"
#include "base/error.h"
#include "base/text.h"

typedef struct mt_template {
    const char *set, *file;  /* "plugin-system", "test_NAME.c" */
    const char *const *line; /* each with its newline; ends with NULL */
} mt_template;

extern const mt_template mt_templates[];
extern const size_t mt_template_count;

typedef struct mt_answer {
    const char *question, *answer;
} mt_answer;

/* The set's file of that name, or NULL. */
const mt_template *mt_template_find(const char *set, const char *file);
/* Whether the line is a condition, `--? who=one|two what=three`; then *asked is what it asks, and whether all of that
 * was answered so. */
bool mt_template_is_condition(const char *line, const char **asked);
bool mt_template_is_met(const char *asked, const mt_answer *answer, size_t count);
/* The file's name, for this name. */
const char *mt_template_get_file(const mt_template *template, const char *name, mt_arena *arena);
/* 0 if nothing is there; else MT_ERROR_INPUT after a problem. */
int mt_template_is_free(const char *place, mt_problems *problems);
/* Writes every file of the sets (a list that ends with NULL) into a new folder `into`/`name`: all of them, or nothing.
 * What is there already is never touched. 0, or MT_ERROR_INPUT or MT_ERROR_IO after a problem. */
int mt_template_write(const char *const *sets, const char *into, const char *name, mt_arena *arena,
                      mt_problems *problems);
/* The same of one file, which goes to `place` as the answers say. Nothing is left of it if it cannot be written whole.
 */
int mt_template_write_file(const mt_template *template, const char *place, const char *name, const mt_answer *answer,
                           size_t count, mt_arena *arena, mt_problems *problems);

#endif
