/* Types for editors: what a file may say, as a `---@meta` file of the Lua language server. It is written from the
 * tables by which files are read (forms, facts.def, closed lists, the story's calls), so the two cannot drift apart.
 * Ownership: appends to the caller's text. Threading: no state. */
#ifndef MT_SCRIPT_TYPES_H
#define MT_SCRIPT_TYPES_H

#include "base/text.h"

/* A name with its type, in the words of the language server, and what it is. */
typedef struct mt_typed {
    const char *name, *type, *about;
} mt_typed;

void mt_types_write(mt_text *out);

#endif
