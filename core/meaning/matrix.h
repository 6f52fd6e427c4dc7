/* Where texts disagree, computed from what their clauses compare (finding/matrix.h says what comes out).
 * Ownership: the arena. Threading: one owner. */
#ifndef MT_MEANING_MATRIX_H
#define MT_MEANING_MATRIX_H

#include "language/treaty.h"
#include "finding/matrix.h"

/* column: labels and missing are the caller's; treaty and title are filled from text, which holds the loaded treaties
 * of each column. NULL after a problem. */
typedef struct mt_matrix_texts {
    size_t count;
    const mt_treaty **treaty;
} mt_matrix_texts;
const mt_matrix *mt_matrix_new(mt_arena *arena, mt_vocabulary *vocabulary, mt_matrix_column *column,
                               const mt_matrix_texts *text, size_t count, const mt_treaty *shared, const char *language,
                               mt_problems *problems);

/* A word of the table of matters that names no fact, act or kind, so that it could never be met; NULL: there is none.
 * For a test. */
const char *mt_matrix_find_stray(mt_arena *arena, const mt_vocabulary *vocabulary);

#endif
