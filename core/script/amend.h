/* Making a whole treaty of a file: amend.c (files, modules, terms) and change.c (the changes to provisions). Internal
 * to script/. Ownership: all in the caller's arena. Threading: one owner. */
#ifndef MT_SCRIPT_AMEND_H
#define MT_SCRIPT_AMEND_H

#include "script/file.h"

typedef struct mt_assembly {
    mt_arena *arena;
    mt_vocabulary *vocabulary;
    mt_problems *problems;
    const mt_finder *finder; /* or NULL */
} mt_assembly;

/* "line 4 of icrc-2024.lua". In the arena. */
const char *mt_assembly_get_place(const mt_assembly *in, mt_place place);
/* Deletes and changes, in this order, the provisions (and what is not encoded) of whole as the file says; what it
 * changes bears the id of whole in amended_by. */
void mt_assembly_set_provisions(mt_assembly *in, mt_treaty *whole, const mt_treaty_file *file);

#endif
