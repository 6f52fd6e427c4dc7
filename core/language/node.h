/* The parsed clause: a tree that parse.c makes, type.c checks and annotates, and compile.c reads.
 * Internal to language/ (and to the naive judge in tests/). Ownership: an arena. Places are kept for carets and explanations. */
#ifndef MT_LANGUAGE_NODE_H
#define MT_LANGUAGE_NODE_H

#include "base/arena.h"
#include "base/error.h"
#include "language/treaty.h"
#include "facts/fact.h"

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
#define MT_CLAUSE_LENGTH 65536  /* bytes of one clause */
#define MT_CLAUSE_NODES 20000   /* nodes of one clause with its terms read out */

/* Parses. NULL after adding at least one problem. Depth is limited (200), length too (64 KiB): both are problems, never a crash. */
mt_node *mt_clause_parse(mt_arena *arena, mt_words clause, const mt_vocabulary *vocabulary, mt_problems *problems);

/* What terms mean while typing: the treaty's own terms, the shared ones, and the chosen readings. */
typedef struct mt_typing {
    mt_arena *arena;
    mt_vocabulary *vocabulary;
    const mt_treaty *treaty;
    const mt_treaty *shared;          /* may be NULL */
    const mt_reading_choice *choice;
    size_t choice_count;
    mt_problems *problems;
    /* Set by the typing: the terms that were met, each once. */
    size_t used_count, used_room;
    const mt_term_source **used;
    /* internal: terms being resolved, to find circles */
    size_t depth;
    const mt_term_source *chain[32];
    size_t nodes;                     /* internal: typed so far in this clause, to stop terms that multiply */
    const char *steady;               /* the field that asks every instant, so that only states stand in it: "done"; else NULL */
    bool across;                      /* the provision is judged over many runs: `share of runs` and its like may stand here */
    bool of_run;                      /* asked of one run of many, as it stands at its end: only facts of `run` and `assessed` stand */
} mt_typing;

/* Resolves terms and words, checks types and dimensions, annotates the tree. expected MT_TYPE_TRUTH for clauses; numbers for
 * durations (with dimension MT_TIME). followed_by_allowed: only in a part of `require` with `on`. False after a problem. */
bool mt_clause_type(mt_typing *typing, mt_node *node, mt_type expected, mt_dimension dimension, bool followed_by_allowed);

/* The reading of a term that stands under these choices; NULL after a problem if there is none such. */
const mt_reading_source *mt_typing_reading(mt_typing *typing, const mt_term_source *term);

/* Adds the treaty's own x. facts to the vocabulary; must come before its clauses are parsed. Again is harmless. */
bool mt_treaty_declare(const mt_treaty *treaty, mt_vocabulary *vocabulary, mt_problems *problems);


#endif
