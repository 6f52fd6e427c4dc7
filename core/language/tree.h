/* A provision as trees: every clause of it parsed and typed, whatever its form and whether it is judged yet; and a
 * clause written anew from its tree. Ownership: the typing's arena; texts of the source are borrowed. Threading: one
 * owner. */
#ifndef MT_LANGUAGE_TREE_H
#define MT_LANGUAGE_TREE_H

#include "base/text.h"
#include "language/clause.h"

/* The fields of a provision as trees, in a fixed order. */
typedef enum mt_field {
    MT_FIELD_APPLIES,
    MT_FIELD_WHEN,
    MT_FIELD_THROUGHOUT,
    MT_FIELD_GRACE,
    MT_FIELD_FROM,
    MT_FIELD_DUE,
    MT_FIELD_DONE,
    MT_FIELD_DONE_BY,
    MT_FIELD_LENGTH,
    MT_FIELD_AT_MOST,
    MT_FIELD_EVERY,
    MT_FIELDS
} mt_field;

typedef struct mt_exception_tree {
    mt_node *clause;
    size_t unless_count;
    struct mt_exception_tree *unless;
} mt_exception_tree;

typedef struct mt_provision_tree {
    const mt_provision_source *source;
    mt_form form;
    bool acts[MT_ACTS];        /* of `on` */
    mt_node *field[MT_FIELDS]; /* NULL where absent; events (from, done_by) as `once` over the event */
    size_t part_count;
    bool forbids;
    mt_node *part[MT_PARTS];
    size_t exception_count;
    mt_exception_tree *exception;
    mt_terms terms; /* that were met in them */
} mt_provision_tree;

const mt_words *mt_provision_get_field(const mt_provision_source *source, mt_field field);
/* Acts between commas; what is no act is left out. */
void mt_acts_find(const char *list, bool acts[MT_ACTS]);
/* Parses and types every clause of a provision. False after a problem. */
bool mt_provision_tree_read(const mt_typing *typing, const mt_provision_source *source, mt_provision_tree *tree);

/* The clause in the clause language, so that parsing it gives the same tree. An event field (`once` over an event):
 * is_event. inside: terms are read out where that node lies in their reading; NULL: all terms stay names. */
void mt_clause_write(mt_text *out, const mt_node *node, const mt_vocabulary *vocabulary, bool is_event,
                     const mt_node *inside);

#endif
