/* Loading: from the fields of a treaty to its provisions in the program; program.c calls, compile_provision.c,
 * compile_form.c, because.c and opening.c do it. Ownership: the typing's arena; texts of the treaty are borrowed.
 * Threading: one owner. */
#ifndef MT_JUDGE_LOADING_H
#define MT_JUDGE_LOADING_H

#include "judge/program.h"
#include "language/clause.h"

/* What clauses are typed against, and the terms that were met so far: of the treaty's scope and of the provision. */
typedef struct mt_loading {
    const mt_typing *typing;
    mt_terms met;
} mt_loading;

/* The opening's record of a treaty, without readings, which its provisions' compilation adds. */
void mt_treaty_record_init(mt_arena *arena, const mt_treaty *treaty, mt_treaty_record *record);
/* Compiles a provision; adds its readings to its record. False after a problem. */
bool mt_provision_compile(mt_program *program, mt_loading *loading, const mt_node *scope,
                          const mt_provision_source *source, mt_provision *provision, mt_provision_record *record);
/* Parses and types a clause: NULL where the field is absent or after a problem. */
mt_node *mt_clause_load(mt_loading *loading, mt_words clause, mt_expected expected);
/* Acts between commas. */
void mt_acts_load(mt_loading *loading, mt_words on, bool acts[MT_ACTS]);
/* What belongs to the provision's form. */
void mt_form_load(mt_loading *loading, const mt_provision_source *source, mt_provision *provision);
void mt_duty_compile(mt_exprs *exprs, mt_provision *provision);
/* The pieces of a provision's `because`. */
void mt_because_parse(mt_loading *loading, mt_words because, mt_provision *provision);

#endif
