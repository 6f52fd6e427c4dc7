/* Contrasts: a provision and its neighbours judged side by side on many small samples, and the smallest sample on which
 * each neighbour parts from it. Ownership: the arena. Threading: one owner. */
#ifndef MT_MEANING_CONTRAST_H
#define MT_MEANING_CONTRAST_H

#include "judge/judge.h"
#include "meaning/neighbour.h"
#include "meaning/sample.h"

typedef struct mt_contrast_search {
    mt_arena *arena;
    mt_vocabulary *vocabulary;
    const mt_treaty *treaty, *shared;
    const mt_reading_choice *choice;
    size_t choice_count;
    const mt_provision_tree *tree;
    const mt_node *scope;
} mt_contrast_search;

/* Fills at most MT_MISREADINGS of them, the nearest first; how many. 0 also where the provision itself is not judged on
 * one run. */
size_t mt_contrast_find(const mt_contrast_search *search, mt_neighbour *neighbour, size_t count,
                        mt_misreading *misreading);

#endif
