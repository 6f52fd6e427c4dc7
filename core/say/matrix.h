/* What the two pages of the matrix share. Internal to say/. Ownership: as in say.h. Threading: no state. */
#ifndef MT_SAY_MATRIX_H
#define MT_SAY_MATRIX_H

#include "finding/matrix.h"
#include "say/page.h"

/* The legend: the strongest first. */
#define MT_MATRIX_LEGEND 8
extern const struct mt_matrix_meaning {
    mt_stance stance;
    mt_template means;
} mt_matrix_legend[MT_MATRIX_LEGEND];

const char *mt_matrix_get_sign(const mt_language *language, mt_stance stance); /* NULL: the cell's shape stands there */
const char *mt_matrix_get_cell_sign(const mt_language *language, const mt_matrix_cell *cell);
const char *mt_matrix_get_row_name(const mt_language *language, const mt_matrix_row *row);
/* "icrc-2024, icrc-2021 (not there)". */
void mt_matrix_column_say(mt_text *out, const mt_language *language, const mt_matrix_column *column);
/* "All say the same of: Bias, Transfer." */
void mt_matrix_agreed_say(mt_text *out, const mt_language *language, const mt_matrix *matrix);

#endif
