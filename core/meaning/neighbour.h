/* Neighbours: a provision with one small change, as people misread it. Made on the typed trees and written back as
 * text, so that the ordinary judge judges them. Ownership: the typing's arena. Threading: one owner. */
#ifndef MT_MEANING_NEIGHBOUR_H
#define MT_MEANING_NEIGHBOUR_H

#include "finding/meaning.h"
#include "language/tree.h"

typedef struct mt_neighbour {
    mt_change change;
    bool in_term;               /* the change lies in a term's reading, not in the provision's own words */
    mt_provision_source source; /* the provision as misread */
    const mt_outline *was, *is; /* as in mt_misreading */
    mt_key key;
    const char *id;
} mt_neighbour;

#define MT_NEIGHBOURS 48

/* The nearest first, at most MT_NEIGHBOURS of them. The tree is as before when this returns. */
size_t mt_neighbours_new(const mt_typing *typing, const mt_provision_tree *tree, mt_neighbour **list);

#endif
