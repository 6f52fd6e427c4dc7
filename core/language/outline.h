/* An outline: what a clause or a provision says, as a neutral tree, so that say/ can word it and knows nothing of the
 * parser. outline.c makes it of a typed tree (tree.h). Ownership: outlines live in the typing's arena and borrow the
 * texts of tree and treaty. Threading: read-only once made. */
#ifndef MT_LANGUAGE_OUTLINE_H
#define MT_LANGUAGE_OUTLINE_H

#include "facts/event.h"
#include "facts/record.h"

typedef enum mt_construct {
#define MT_CONSTRUCT(id) MT_SAYS_##id,
#include "language/constructs.def"
    MT_CONSTRUCTS
} mt_construct;
extern const char *const mt_construct_names[MT_CONSTRUCTS]; /* "NUMBER" … */

/* kids: of an operator its sides; of EVENT what narrows it (EARLIER or ITSELF, WHERE, SAME_*, IN_THE_LAST, WITHIN); of
 * what looks at events the EVENT first, then for ALWAYS, SINCE and FOLLOWED_BY the condition; of a form its fields; of
 * REQUIRE and FORBID their PARTs; of UNLESS its condition, then the exceptions to it. A duration is the kid of its
 * field: a NUMBER or a TERM. */
typedef struct mt_outline mt_outline;
struct mt_outline {
    mt_construct construct;
    mt_type type;
    mt_dimension dimension; /* of numbers */
    uint16_t fact;          /* of what names a fact; else MT_NO_FACT */
    uint16_t act;           /* EVENT, ON, EXTENDED_BY; else MT_NO_ACT */
    mt_key key;             /* KNOWN_KEY, COUNT_DIFFERENT, SAME_KEY, PER (MT_NO_KEY: the run) */
    double value;           /* NUMBER canonical, TRUTH 0 or 1 */
    const char *word;       /* WORD; TERM its name; PART, UNLESS their id; ON_DAY, CLASSES as written */
    const char *reading;    /* TERM: the reading that stands */
    const char *words;      /* as written, NULL where there are none of its own */
    size_t kid_count;
    const mt_outline **kid;
};

/* The field of a form, or what narrows an event: the first kid that is that construct, NULL if there is none. */
const mt_outline *mt_outline_find(const mt_outline *outline, mt_construct construct);
/* Whether the fact stands anywhere in it, terms read out. */
bool mt_outline_has_fact(const mt_outline *outline, uint16_t fact);

struct mt_typing;
struct mt_node;
struct mt_provision_tree;
struct mt_term_source;

/* acts: those at which the clause is judged, so that an event that may be the judged one itself says so; NULL none. */
const mt_outline *mt_outline_new(const struct mt_typing *typing, const struct mt_node *node, const bool *acts);
const mt_outline *mt_outline_new_provision(const struct mt_typing *typing, const struct mt_provision_tree *tree);
/* A term that was met, as a TERM with its reading's tree; NULL where it is no clause. */
const mt_outline *mt_outline_new_term(const struct mt_typing *typing, const struct mt_term_source *term);

#endif
