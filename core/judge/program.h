/* The program: everything that is decided before the first event. Internal to judge/.
 *
 * Values lie in one array of doubles, the slots, NaN unknown:
 *
 *   constants | per key: states, clocks | facts of the event | the seven identities | computed
 *
 * An identity's record has the same order as its stretch of slots, so that a record is copied whole. A truth is two bytes,
 * "surely true" and "surely false"; neither set is unknown. Whoever reads a literal reads byte `place` for true and byte
 * `place ^ 1` for false, so that a negation costs nothing. Bytes beat bits here: setting one is a single instruction.
 * For each act on which something is judged or remembered there is a plan that computes what that act asks for and no more.
 * Ownership: the program's arena. Threading: read-only once made. */
#ifndef MT_JUDGE_PROGRAM_H
#define MT_JUDGE_PROGRAM_H

#include "judge/expr.h"
#include "judge/judge.h"

typedef enum mt_home { MT_HOME_NONE, MT_HOME_STATE, MT_HOME_CLOCK, MT_HOME_EVENT } mt_home;

/* Where a fact lives: in which record, its owner's or the event's, and where in it. What is more than a value to write down,
 * or is not read, goes to the record that nobody reads; `more` tells the first of these apart. */
typedef struct mt_fact_place { uint8_t home, key; uint16_t offset, slot, watched; } mt_fact_place; /* watched: place among the watched of its key */
typedef struct mt_fact_write { uint8_t record; bool more; uint16_t offset; } mt_fact_write;
#define MT_RECORD_EVENT MT_KEYS
#define MT_RECORD_NONE (MT_KEYS + 1)
#define MT_RECORDS (MT_KEYS + 2)

typedef struct mt_layout {
    uint16_t slot_count;
    uint16_t constant_count;
    double *constant;
    uint16_t states[MT_KEYS], clocks[MT_KEYS], base[MT_KEYS]; /* per key: how many, and the first slot */
    uint16_t event_base, event_count;
    uint16_t key_base;
    size_t fact_count;
    mt_fact_place *fact;         /* by number */
    mt_fact_write *write;        /* by number */
    uint32_t watched_count[MT_KEYS];
    uint16_t *watched[MT_KEYS];  /* offsets of the states that spans read */
} mt_layout;

/* What an act says by itself of facts that the program reads. */
typedef struct mt_act_saying { uint8_t saying; uint16_t fact; double value; } mt_act_saying;

typedef uint16_t mt_place_of_truth; /* of a literal: where its "surely true" stands; ^ 1 its "surely false" */
#define MT_PLACE_TRUE 0             /* of what is always true */

/* A number; of past operators a is the store, and of `once` truth is where its truth stands. */
typedef struct mt_step { uint8_t op; uint16_t out, a, b; mt_place_of_truth truth; } mt_step;
typedef struct mt_compare { uint16_t a, b; } mt_compare;
/* Comparisons of one kind; their truths stand one after the other. */
typedef struct mt_run { uint8_t op; mt_place_of_truth out; uint32_t begin, count; } mt_run;
/* A conjunction: places in the plan's list, an even number of them. */
typedef struct mt_gate { uint32_t begin, count; mt_place_of_truth out; uint8_t negated; } mt_gate;
/* What an event changes besides facts, once it is known whether it is one: a store takes it in, a pending judgement is
 * followed, a duty is done or put off. slot: of a grant, its length. */
typedef enum mt_update_kind { MT_UPDATE_STORE, MT_UPDATE_AWAITED, MT_UPDATE_DONE, MT_UPDATE_GRANT } mt_update_kind;
typedef struct mt_update { uint8_t kind; uint32_t number; mt_place_of_truth where; uint16_t slot; } mt_update;

/* What can be computed once the past operators of its level are answered. Ranges in the plan's arrays; its steps of `once`
 * stand side by side. */
typedef struct mt_phase { uint32_t once_begin, once_end, step_end, run_end, gate_end, update_end; bool computes; } mt_phase;

typedef struct mt_rule {
    uint32_t provision;     /* in the program's list */
    bool guarded;           /* applies, when or unless are not constant */
    mt_gate held;           /* what it requires, but for what is still to follow */
    mt_place_of_truth applies, when, excepted;
    mt_place_of_truth *other; /* of each part that looks ahead: what makes it true at once; of a duty, one: its `where` */
} mt_rule;

/* A rule that is not guarded and requires one literal, as most do: all that its judgement takes. rule: its place in the plan's list. */
typedef struct mt_plain { uint32_t rule, provision; mt_place_of_truth held; } mt_plain;

/* How much an event of an act asks for that says nothing, where nobody is taken over: nothing; that one store takes it in; that it
 * ends the waits of one identity; more that needs names alone; rules that read what was said before; a plan that waits
 * or ends a wait as well; that what the act says by itself is written down; or whatever there is. */
typedef enum mt_way { MT_WAY_WHOLE, MT_WAY_NOTHING, MT_WAY_STORE, MT_WAY_AWAITED, MT_WAY_NAMES, MT_WAY_RULES, MT_WAY_SILENT, MT_WAY_SAYS } mt_way;

typedef struct mt_plan {
    uint32_t phase_count, step_count, run_count, compare_count, gate_count, literal_count, update_count, rule_count, ahead_count;
    mt_phase *phase;
    mt_step *step;
    mt_run *run;
    mt_compare *compare;
    mt_gate *gate;
    mt_place_of_truth *literal;  /* of the gates */
    mt_update *update;
    mt_rule *rule;          /* in the order of treaty, then provision; each is plain or one of the others */
    uint32_t plain_count, other_count;
    mt_plain *plain;
    uint32_t *other;
    mt_rule *ahead;         /* those whose judgement may come later */
    uint32_t *place;        /* by expression: its place + 1, 0 none; for explanations */
} mt_plan;

typedef struct mt_exception {
    const mt_node *clause;
    mt_literal own, applies;   /* applies: own, and none of its exceptions */
    size_t unless_count;
    struct mt_exception *unless;
} mt_exception;

/* `because`, in pieces: words as they stand, or a value to fill in. */
typedef struct mt_because { const char *words; const mt_node *value; } mt_because;

/* A part that looks ahead. */
typedef struct mt_ahead { uint8_t part; uint32_t awaited; mt_literal other; } mt_ahead;

/* A length of time that is so many years by the calendar, where the run has one. */
typedef struct mt_length { int64_t time; int years; } mt_length;

/* Of a duty: what opens it, what does it, and until when. */
typedef struct mt_duty_plan {
    uint16_t from;
    mt_literal where;
    const mt_node *where_node, *done_node, *length_node;
    const mt_pattern *done_pattern;
    mt_length due, every;      /* every.time 0: once */
    int on_month, on_day;      /* 0: no day of the year */
    bool by_event;             /* done_by */
    uint16_t done_act;
    mt_literal done_where;
    uint32_t same_count;       /* what else must be the same as at the `from` event */
    uint32_t *same;
    uint16_t *same_slot;
    bool has_grant;
    bool grants[MT_ACTS];
    uint32_t grant_length;     /* an expression */
    mt_length at_most;
} mt_duty_plan;

typedef struct mt_provision {
    uint16_t treaty, place;                   /* in the opening */
    mt_form form;
    mt_key per;                               /* of tracks and duties; MT_NO_KEY: the run */
    int64_t grace;
    size_t ahead_count;
    mt_ahead *ahead;
    mt_duty_plan *duty;
    uint8_t classes;                          /* of `across`: a bit a word of mt_list_classes */
    const mt_plan *plan;                      /* of tracks and duties, which are judged between events */
    const mt_provision_record *record;
    const mt_node *scope, *applies, *when;    /* scope: the treaty's applies; NULL: always */
    uint8_t part_count;
    const mt_node *part[MT_PARTS];
    bool forbidden[MT_PARTS];
    size_t exception_count;
    mt_exception *exception;
    size_t because_count;
    mt_because *because;
    mt_literal applies_when[2], held, excepted; /* of a track `when` is its `throughout`; of a duty `held` is its `done` */
    bool acts[MT_ACTS];
} mt_provision;

struct mt_program {
    mt_arena *arena;
    mt_vocabulary *vocabulary;
    size_t treaty_count;
    mt_treaty_record *treaty;
    size_t provision_count;
    mt_provision *provision;                  /* all treaties', in order */
    mt_exprs exprs;
    mt_layout layout;
    uint32_t saying_count[MT_ACTS];
    mt_act_saying *saying[MT_ACTS];
    const mt_plan *plan[MT_ACTS];             /* NULL: nothing is judged or remembered at this act */
    size_t truths;                            /* the most that a plan needs, in bytes */
    uint8_t outcome[256];                     /* see mt_outcomes_make */
    bool named[MT_KEYS], tracked[MT_KEYS];    /* keys that are read themselves; keys of tracks and duties */
    bool timed;                               /* something is judged between events: */
    uint8_t way[MT_ACTS];                     /* mt_way */
    bool lasts, falls_due;                    /* a track, a duty */
    bool watches;                             /* human.on_watch_for is read, and follows human.at_post */
};

/* Slots for all that was compiled. False after a problem: too many. */
bool mt_layout_make(mt_program *program, mt_problems *problems);
/* Of an act; or, with MT_NO_ACT, of one provision between events. NULL: nothing is judged or remembered. */
const mt_plan *mt_plan_new(mt_program *program, uint16_t act, const mt_provision *provision);
/* says: the act says something by itself; NULL is a plan that does nothing. */
mt_way mt_plan_way(const mt_program *program, const mt_plan *plan, bool says);
/* The opening's record of a treaty, without readings, which its provisions' compilation adds. */
void mt_treaty_record_fill(mt_arena *arena, const mt_treaty *treaty, mt_treaty_record *record);
/* Compiles a provision; adds its readings to its record. False after a problem. */
bool mt_provision_compile(mt_program *program, mt_typing *typing, const mt_node *scope, const mt_provision_source *source,
                          mt_provision *provision, mt_provision_record *record);
/* Parses and types a clause in which `followed by` has no place: NULL where the field is absent or after a problem. */
mt_node *mt_clause_load(mt_typing *typing, mt_words clause);
/* Acts between commas. */
void mt_acts_load(mt_typing *typing, mt_words on, bool acts[MT_ACTS]);
/* What belongs to the provision's form. */
void mt_form_load(mt_typing *typing, const mt_provision_source *source, mt_provision *provision);
void mt_duty_lower(mt_exprs *exprs, mt_provision *provision);
/* The pieces of a provision's `because`. */
void mt_because_parse(mt_typing *typing, mt_words because, mt_provision *provision);

#endif
