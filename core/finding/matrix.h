/* Where texts disagree: a table of what each of several texts says on each of several matters, and on which provisions
 * that rests. meaning/matrix makes it, say/ prints it. Ownership: all of it in the arena of whoever made it. */
#ifndef MT_FINDING_MATRIX_H
#define MT_FINDING_MATRIX_H

#include <stdbool.h>
#include <stddef.h>

/* In the order of strength: of what several provisions say the last stands. */
typedef enum mt_stance {
    MT_STANCE_SILENT, /* no provision and no scope speaks of it */
    MT_STANCE_ENCOURAGED,
    MT_STANCE_SHOULD,
    MT_STANCE_MUST,
    MT_STANCE_BAN,      /* a prohibition turns on it */
    MT_STANCE_EXCLUDED, /* of a matter that names what a machine does or what passes for control: ruled out, by a rule
                           or by the scope */
    MT_STANCE_WIDE,     /* of the scope: what does not kill is covered too */
    MT_STANCE_LETHAL,   /* of the scope: only what can kill */
    MT_STANCE_SHAPE,    /* of the scope: see mt_matrix_cell.shape */
    MT_STANCES
} mt_stance;

extern const char *const mt_stance_names[MT_STANCES]; /* for JSON */
/* "P"; NULL where the language has a word for it, or the cell its shape */
extern const char *const mt_stance_signs[MT_STANCES];

/* A provision that speaks of the matter, by its text and its id, and what it says; the id NULL: the text's own scope.
 */
typedef struct mt_matrix_ground {
    const char *treaty, *provision;
    mt_stance stance;
    bool verified;
} mt_matrix_ground;

typedef struct mt_matrix_cell {
    mt_stance stance;
    const char *shape; /* "i+s+e": which functions its scope names; else NULL */
    size_t ground_count, ground_room;
    mt_matrix_ground *ground; /* it rests on those of its own stance; the others speak of it too */
} mt_matrix_cell;

typedef struct mt_matrix_row {
    const char *id;
    bool agreed; /* all columns say the same */
} mt_matrix_row;

typedef struct mt_matrix_column {
    const char *label;
    size_t treaty_count;
    const char **treaty, **title; /* those that are there */
    size_t missing_count;
    const char **missing;
} mt_matrix_column;

typedef struct mt_matrix {
    size_t row_count, column_count;
    mt_matrix_row *row;
    mt_matrix_column *column;
    mt_matrix_cell *cell; /* row by row */
} mt_matrix;

#endif
