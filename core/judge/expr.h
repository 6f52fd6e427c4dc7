/* Expressions: what clauses are compiled to, each distinct one once, whatever the number of provisions that ask it.
 * Internal to judge/. A number is an expression; a truth is a literal, an expression or its negation.
 * Three truths suffice at the leaves (less, equal, known) and one above them (and): in Kleene's logic `a <= b` is
 * exactly `not (b < a)`, and `a or b` exactly `not (not a and not b)`. Ownership: an arena. Threading: one owner while
 * compiling, read-only afterwards. */
#ifndef MT_JUDGE_EXPR_H
#define MT_JUDGE_EXPR_H

#include "language/node.h"

typedef enum mt_expr_op {
    MT_EXPR_TRUE, /* the first expression, always */
    MT_EXPR_LESS,
    MT_EXPR_EQUAL,
    MT_EXPR_KNOWN, /* truths over numbers a, b */
    MT_EXPR_AND,   /* over literals */
    MT_EXPR_NUMBER,
    MT_EXPR_FACT,
    MT_EXPR_KEY, /* numbers that stand ready in their slots */
    MT_EXPR_ADD,
    MT_EXPR_SUB,
    MT_EXPR_MUL,
    MT_EXPR_DIV,
    MT_EXPR_NEG,
    MT_EXPR_MIN,
    MT_EXPR_MAX,
    MT_EXPR_ROUND, /* a, to whole microseconds */
    /* Asked of a store; truths are 1, 0 or unknown. */
    MT_EXPR_ONCE,
    MT_EXPR_TIME_SINCE,
    MT_EXPR_COUNT,
    MT_EXPR_SUM,
    MT_EXPR_LARGEST,
    MT_EXPR_DIFFERENT,
    MT_EXPR_SINCE,
    MT_EXPR_ALWAYS,  /* asked of a span, without what holds now */
    MT_EXPR_FOLLOWED /* of a pending judgement: unknown until it is decided */
} mt_expr_op;

typedef uint32_t mt_literal; /* expression * 2, + 1 if negated */
#define MT_LITERAL_TRUE 0u
#define MT_LITERAL_FALSE 1u

typedef struct mt_expr {
    mt_expr_op op;
    uint32_t a, b;      /* operands; FACT: the fact, KEY: the key; past operators: store or span, earlier (0 or 1) */
    double number;      /* NUMBER */
    uint32_t kid_count; /* AND */
    mt_literal *kid;
    uint32_t level;  /* how many past operators must be answered first */
    bool looks_away; /* it asks for something that is not of the judged event */
    uint16_t slot;   /* of a number, once the layout is made */
} mt_expr;

/* What a store is asked. */
typedef enum mt_store_kind {
    MT_STORE_LATEST,
    MT_STORE_COUNT,
    MT_STORE_SUM,
    MT_STORE_LARGEST,
    MT_STORE_DIFFERENT,
    MT_STORE_SINCE
} mt_store_kind;

/* A store: the events of one act that satisfy one `where`, by what must be the same. */
typedef struct mt_store_plan {
    mt_store_kind kind;
    uint16_t act;
    mt_literal where;
    uint32_t same_count;
    uint32_t *same; /* expressions of keys and facts */
    int64_t window; /* MT_FOREVER: the whole run */
    uint32_t of;    /* SUM, LARGEST, DIFFERENT: the expression of the fact or key */
    uint32_t span;  /* SINCE: what it asks */
    uint32_t level;
    uint16_t *slot; /* of same, once the layout is made */
    uint16_t of_slot;
} mt_store_plan;

/* A span: what `always` or `since` asks at every instant, and how far back. */
typedef struct mt_span {
    mt_literal asks;
    int64_t window; /* MT_FOREVER: the whole run */
    uint32_t fact_count;
    uint16_t *fact; /* the states that it reads */
    uint32_t key_count;
    uint16_t *key; /* the keys whose named identities can make a difference */
    uint32_t below_count;
    uint32_t *below; /* what is computed for it, kids first */
} mt_span;

/* What `followed by` waits for. */
typedef struct mt_awaited {
    uint16_t act;
    mt_literal where;
    uint32_t same_count;
    uint32_t *same;
    int64_t within;
    uint16_t *slot;
} mt_awaited;

/* What a node of a clause became, for explanations. */
typedef struct mt_lowered {
    const mt_node *node;
    uint32_t what; /* a truth's literal or a number's expression */
} mt_lowered;

typedef struct mt_exprs {
    mt_arena *arena;
    mt_expr *list;
    size_t count, room;
    uint32_t *table; /* by content, to find the same again */
    size_t slots;
    mt_store_plan *store;
    size_t store_count, store_room;
    mt_span *span;
    size_t span_count, span_room;
    int64_t longest_span;
    mt_awaited *awaited;
    size_t awaited_count, awaited_room;
    const mt_vocabulary *vocabulary;
    mt_lowered *lowered; /* open addressing, by node */
    size_t lowered_count, lowered_slots;
} mt_exprs;

void mt_exprs_init(mt_exprs *exprs, mt_arena *arena, const mt_vocabulary *vocabulary);
/* The number of the expression with this content; kids are copied. */
uint32_t mt_expr_add(mt_exprs *exprs, mt_expr content);
/* flattens, folds constants, drops twins */
mt_literal mt_expr_add_and(mt_exprs *exprs, const mt_literal *kid, size_t count);
uint32_t mt_store_add(mt_exprs *exprs, mt_store_plan content);
uint32_t mt_span_add(mt_exprs *exprs, mt_literal asks, int64_t window);
/* Marks, by expression, everything below what is marked already: each once, however often it is asked for. */
void mt_exprs_set_below(const mt_exprs *exprs, bool *marked);

static inline mt_literal mt_literal_get(uint32_t expr) { return expr * 2; }
static inline mt_literal mt_literal_get_opposite(mt_literal literal) { return literal ^ 1; }

/* Kleene's `and` over truths as 1 true, 2 false, 0 unknown. */
static inline unsigned mt_truth_get_and(unsigned a, unsigned b) { return (a & b & 1) | ((a | b) & 2); }

/* A typed clause or number, compiled; also noted for explanations. */
mt_literal mt_truth_compile(mt_exprs *exprs, const mt_node *node);
uint32_t mt_number_compile(mt_exprs *exprs, const mt_node *node);
/* What must be the same, as expressions; how much there is. */
uint32_t mt_same_compile(mt_exprs *exprs, const mt_pattern *pattern, uint32_t **same);
/* What the node became; the node must have been compiled. */
uint32_t mt_lowered_find(const mt_exprs *exprs, const mt_node *node);

#endif
