/* Random well-typed treaties and histories, from a seed. Small, and biased to boundaries: times collide, durations come
 * from a short list so that deadlines are hit exactly, much is never said or taken back, identities are missing or
 * shared.
 *
 * A clause is a tree of pieces of text, so that it can be cut down piece by piece and still be well typed.
 * Ownership: the caller's arena. Threading: one owner. */
#ifndef MT_ORACLE_GENERATE_H
#define MT_ORACLE_GENERATE_H

#include "base/random.h"
#include "language/treaty.h"
#include "facts/event.h"

/* What a piece may be replaced by: a piece of the same kind. */
typedef enum gen_kind { GEN_TRUTH, GEN_TIME, GEN_PLAIN, GEN_EVENT, GEN_MODIFIER, GEN_DURATION, GEN_FOLLOW } gen_kind;

#define GEN_KIDS 4
typedef struct gen_node {
    gen_kind kind;
    const char *words; /* '@' stands for each kid in turn */
    size_t kid_count;
    struct gen_node *kid[GEN_KIDS];
} gen_node;

typedef struct gen_exception {
    gen_node *clause;
    size_t unless_count;
    struct gen_exception *unless;
} gen_exception;

/* The fields of a provision that hold a clause, a duration or an event; NULL: absent. */
typedef enum gen_field {
    GEN_APPLIES,
    GEN_WHEN,
    GEN_THROUGHOUT,
    GEN_GRACE,
    GEN_FROM,
    GEN_DUE,
    GEN_DONE,
    GEN_DONE_BY,
    GEN_EVERY,
    GEN_LENGTH,
    GEN_AT_MOST,
    GEN_FIELDS
} gen_field;
extern const char *const gen_field_names[GEN_FIELDS];

#define GEN_PARTS 3
#define GEN_PROVISIONS 4
#define GEN_EVENTS 28
#define GEN_SAID 6

typedef struct gen_provision {
    const char *on, *per, *force, *extended_on; /* NULL: absent */
    gen_node *field[GEN_FIELDS];
    bool forbids;
    size_t part_count;
    gen_node *part[GEN_PARTS];
    size_t exception_count;
    gen_exception *exception;
} gen_provision;

typedef struct gen_term {
    const char *name;
    gen_node *value;
} gen_term;

typedef struct gen_treaty {
    gen_node *applies;
    size_t term_count;
    gen_term term[3];
    size_t provision_count;
    gen_provision provision[GEN_PROVISIONS];
} gen_treaty;

typedef struct gen_history {
    size_t count;
    mt_event event[GEN_EVENTS]; /* said points into the next */
    mt_said said[GEN_EVENTS][GEN_SAID];
    int64_t end;
} gen_history;

/* Which constructs beyond form 1 and `once never count time since` may come: a bit each. */
enum { GEN_NUMBERS = 1, GEN_INSTANTS = 2, GEN_FORWARD = 4, GEN_ONGOING = 8, GEN_DUTIES = 16, GEN_ALL = 31 };

/* The pools from which one case draws, so that its treaty and its histories speak of the same few things. */
typedef struct gen gen;
gen *gen_open(mt_arena *arena, mt_vocabulary *vocabulary, uint64_t seed, uint64_t number);
unsigned gen_features(const gen *gen);
void gen_treaty_make(gen *gen, gen_treaty *treaty);
void gen_history_make(gen *gen, gen_history *history);

/* A copy whose pieces can be changed without changing the other. */
void gen_treaty_copy(mt_arena *arena, const gen_treaty *treaty, gen_treaty *copy);
void gen_history_copy(const gen_history *history, gen_history *copy);

const char *gen_text(mt_arena *arena, const gen_node *node);
/* As a loaded treaty, in the arena. */
const mt_treaty *gen_treaty_load(mt_arena *arena, const gen_treaty *treaty);
/* The facts that the treaty declares, for the vocabulary. */
void gen_declare(mt_vocabulary *vocabulary, mt_problems *problems);

#endif
