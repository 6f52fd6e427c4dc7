/* What the parts of the generator share. Internal to tests/oracle. Ownership: the case's arena. */
#ifndef MT_ORACLE_POOLS_H
#define MT_ORACLE_POOLS_H

#include "oracle/generate.h"

#define GEN_ACT_POOL 5
#define GEN_FACT_POOL 9

struct gen {
    mt_arena *arena;
    mt_vocabulary *vocabulary;
    mt_stream stream;
    unsigned features;
    size_t act_count, fact_count;
    uint16_t act[GEN_ACT_POOL], fact[GEN_FACT_POOL];
    unsigned identities[MT_KEYS]; /* how many of each key there are */
    unsigned named[MT_KEYS];      /* how often an event names one, in percent */
    unsigned silence;             /* how often an event says nothing, in percent */
    gen_treaty *treaty;           /* in the making: its terms */
};

struct gen_name {
    const char *name[3];
};
extern const struct gen_name gen_names[MT_KEYS];

uint64_t gen_below(gen *gen, uint64_t bound);
bool gen_chance(gen *gen, unsigned percent);
int64_t gen_time(gen *gen);
double gen_number(gen *gen);
const char *gen_act(gen *gen);
uint16_t gen_fact(gen *gen);
const char *gen_word(gen *gen, uint16_t fact);
const mt_declared_fact *gen_declared(size_t *count);

/* Where a clause stands: what may stand in it. */
typedef struct gen_place {
    unsigned depth;  /* how many levels may still come */
    bool steady;     /* inside `always` or `since`: states only */
    bool where;      /* inside `where`: one past operator */
    bool *past_used; /* of the outermost `where` */
    bool still;      /* it must not run: a track's clocks are added and scaled, not multiplied with each other */
} gen_place;

gen_node *gen_piece(gen *gen, gen_kind kind, const char *words, size_t kid_count, gen_node *const *kid);
gen_node *gen_truth(gen *gen, gen_place place);
gen_node *gen_quantity(gen *gen, gen_place place, gen_kind kind);
gen_node *gen_event(gen *gen, gen_place place, bool backward);
gen_node *gen_running(gen *gen);
gen_node *gen_duration(gen *gen);
gen_node *gen_follow(gen *gen);

#endif
