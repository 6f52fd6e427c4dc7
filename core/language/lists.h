/* The closed lists of words that fields of a treaty take, each with one spelling. Threading: no state. */
#ifndef MT_LANGUAGE_LISTS_H
#define MT_LANGUAGE_LISTS_H

#include <stdbool.h>
#include <stddef.h>

typedef struct mt_list {
    const char *what;     /* "kind of provision" */
    const char *expected; /* "a kind is" */
    const char *const *word;
    size_t count;
} mt_list;

extern const mt_list mt_list_kinds, mt_list_forces, mt_list_addressees, mt_list_owners, mt_list_standings,
    mt_list_classes, mt_list_acts;

/* True if it is a word of the list. Else *near is the nearest one, or NULL. */
bool mt_list_has(const mt_list *list, const char *word, const char **near);

#endif
