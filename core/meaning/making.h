/* What the two halves of making neighbours share: neighbour.c (one node of a clause) and change.c (the whole
 * provision). */
#ifndef MT_MEANING_MAKING_H
#define MT_MEANING_MAKING_H

#include "meaning/neighbour.h"

/* Which clause of the provision is walked: a part, a field, or the n-th exception in the order of a walk. */
typedef enum mt_clause_kind { MT_CLAUSE_PART, MT_CLAUSE_FIELD, MT_CLAUSE_EXCEPTION } mt_clause_kind;
typedef struct mt_clause_place {
    mt_clause_kind kind;
    size_t number;
    mt_node *root;
    bool is_event;
} mt_clause_place;

typedef struct mt_making {
    const mt_typing *typing;
    const mt_provision_tree *tree;
    mt_clause_place place;
    unsigned terms;        /* how deep in terms the walk is */
    const mt_node *stated; /* the condition in which the node stands: what is shown of it, as it was and as misread */
    size_t count, room;
    mt_neighbour *list;
} mt_making;

/* The provision, so that its clauses can be exchanged; without its `because`. */
mt_provision_source mt_making_new_copy(const mt_making *making);
mt_words *mt_making_find_words(mt_provision_source *copy, const mt_making *making);
mt_neighbour *mt_making_add(mt_making *making, mt_change change, mt_provision_source source);
const mt_outline *mt_making_new_outline(const mt_making *making, const mt_node *node);
const char *mt_making_write_clause(const mt_making *making, const mt_node *root, bool is_event, const mt_node *inside);
/* Whether `followed by` stands in it. */
bool mt_node_has_follow(const mt_node *node);
/* All changes that are not of one node. */
void mt_making_add_others(mt_making *making);

#endif
