/* The tree of a clause: parse.c makes it, type.c checks and annotates it, whoever judges or words it reads it
 * (clause.h). Places are kept for carets and explanations. Ownership: an arena. Threading: read-only once typed. */
#ifndef MT_LANGUAGE_NODE_H
#define MT_LANGUAGE_NODE_H

#include "language/operator.h"
#include "language/treaty.h"

typedef struct mt_node mt_node;

/* event = [ "earlier" ] act [ "where" "(" clause ")" ] { same | window } */
typedef struct mt_pattern {
    bool earlier;
    uint16_t act;
    mt_node *where;    /* NULL: any */
    uint8_t same_keys; /* a bit per mt_key */
    size_t same_fact_count;
    uint16_t *same_fact;
    mt_place place; /* of its act */
    bool has_window;
    int64_t window;       /* microseconds, once typed */
    mt_words window_term; /* "term.x" where the duration is a term, resolved by the typing; text NULL otherwise */
} mt_pattern;

struct mt_node {
    mt_op op;
    mt_type type;           /* set by the typing */
    mt_dimension dimension; /* of numbers */
    mt_place place;         /* line and column of its first letter, length of its stretch */
    const char *words;      /* its text as written, for explanations */
    double number;          /* canonical; NUMBER, TRUTH (0 or 1), WORD once typed (its name's number) */
    const char *word;       /* WORD: as written; TERM: its name without "term." / "shared." */
    bool shared;            /* TERM: of the shared terms */
    uint16_t fact;          /* of what names a fact; else MT_NO_FACT */
    mt_key key;             /* KNOWN_KEY, COUNT_DIFFERENT */
    mt_pattern *pattern;
    size_t kid_count;
    mt_node **kid;
    unsigned height; /* of the tree from here, terms not counted: at most MT_CLAUSE_HEIGHT, so that walks may recurse */
};
#define MT_CLAUSE_HEIGHT 200

#endif
