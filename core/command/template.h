/* Templates: what `martens new` writes. The files of core/command/templates are built into the program, one set a folder; NAME in
 * a file or in its name becomes the name that was asked for.
 *
 * Ownership: built-in texts are static; problems go to the caller's list. Threading: no state. */
#ifndef MT_COMMAND_TEMPLATE_H
#define MT_COMMAND_TEMPLATE_H

#include "base/arena.h"
#include "base/error.h"
#include "base/text.h"

typedef struct mt_template {
    const char *set, *file;  /* "plugin-system", "test_NAME.c" */
    const char *const *line; /* each with its newline; ends with NULL */
} mt_template;

extern const mt_template mt_templates[];
extern const size_t mt_template_count;

/* The file's name, for this name. */
const char *mt_template_file(const mt_template *template, const char *name, mt_arena *arena);
/* Writes every file of the sets (a list that ends with NULL) into a new folder `into`/`name`: all of them, or nothing. What is there
 * already is never touched. 0, or MT_ERROR_INPUT or MT_ERROR_IO after a problem. */
int mt_template_write(const char *const *sets, const char *into, const char *name, mt_arena *arena, mt_problems *problems);

#endif
