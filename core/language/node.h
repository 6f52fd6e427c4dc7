/* The tree of a clause: parse.c makes it, type.c checks and annotates it, whoever judges or words it reads it (clause.h).
 * Places are kept for carets and explanations. Ownership: an arena. Threading: read-only once typed. */
#ifndef MT_LANGUAGE_NODE_H
#define MT_LANGUAGE_NODE_H

#include "language/treaty.h"

typedef enum mt_op {
    MT_OP_NUMBER, MT_OP_TRUTH, MT_OP_WORD,   /* literals; a bare name is a WORD until its other side decides */
    MT_OP_FACT,
    MT_OP_TERM,                              /* kid[0] is the chosen reading's tree, once typed */
    MT_OP_KNOWN_FACT, MT_OP_KNOWN_KEY,
    MT_OP_IF,                                /* if kid[0] then kid[1] */
    MT_OP_OR, MT_OP_AND, MT_OP_NOT,          /* OR and AND have any number of kids */
    MT_OP_EQ, MT_OP_NE, MT_OP_LT, MT_OP_LE, MT_OP_GT, MT_OP_GE,
    MT_OP_IN,                                /* kid[0] in the words of kid[1..]; `not in` is NOT over it */
    MT_OP_ADD, MT_OP_SUB, MT_OP_MUL, MT_OP_DIV, MT_OP_NEG, MT_OP_MIN, MT_OP_MAX,
    MT_OP_ONCE, MT_OP_NEVER, MT_OP_COUNT, MT_OP_TIME_SINCE, /* pattern */
    MT_OP_COUNT_DIFFERENT,                   /* key, pattern */
    MT_OP_SUM_OF, MT_OP_LARGEST_OF,          /* fact, pattern */
    MT_OP_ALWAYS,                            /* kid[0], window in pattern->window */
    MT_OP_SINCE,                             /* kid[0] since pattern */
    MT_OP_FOLLOWED_BY,                       /* pattern within pattern->window, or kid[0] if there is one */
    MT_OP_SHARE_OF_RUNS, MT_OP_MEAN_OF, MT_OP_LARGEST_OVER_RUNS, MT_OP_SPREAD_OF, /* only under `across` */
    MT_OPS
} mt_op;

typedef struct mt_node mt_node;

/* event = [ "earlier" ] act [ "where" "(" clause ")" ] { same | window } */
typedef struct mt_pattern {
    bool earlier;
    uint16_t act;
    mt_node *where;           /* NULL: any */
    uint8_t same_keys;        /* a bit per mt_key */
    size_t same_fact_count;
    uint16_t *same_fact;
    mt_place place;           /* of its act */
    bool has_window;
    int64_t window;           /* microseconds, once typed */
    mt_words window_term;     /* "term.x" where the duration is a term, resolved by the typing; text NULL otherwise */
} mt_pattern;

struct mt_node {
    mt_op op;
    mt_type type;             /* set by the typing */
    mt_dimension dimension;   /* of numbers */
    mt_place place;           /* line and column of its first letter, length of its stretch */
    const char *words;        /* its text as written, for explanations */
    double number;            /* canonical; NUMBER, TRUTH (0 or 1), WORD once typed (its name's number) */
    const char *word;         /* WORD: as written; TERM: its name without "term." / "shared." */
    bool shared;              /* TERM: of the shared terms */
    uint16_t fact;            /* FACT, KNOWN_FACT, SUM_OF, LARGEST_OF */
    mt_key key;               /* KNOWN_KEY, COUNT_DIFFERENT */
    mt_pattern *pattern;
    size_t kid_count;
    mt_node **kid;
    unsigned height;          /* of the tree from here, terms not counted: at most MT_CLAUSE_HEIGHT, so that walks may recurse */
};
#define MT_CLAUSE_HEIGHT 200

#endif
