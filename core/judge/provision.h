/* A provision as it is judged: its clauses as trees and literals, what its form asks for, its exceptions. Internal to
 * judge/. Ownership: the program's arena. Threading: read-only once made. */
#ifndef MT_JUDGE_PROVISION_H
#define MT_JUDGE_PROVISION_H

#include "facts/record.h"
#include "judge/expr.h"
#include "judge/plan.h"

typedef struct mt_exception {
    const mt_node *clause;
    mt_literal own, applies; /* applies: own, and none of its exceptions */
    size_t unless_count;
    struct mt_exception *unless;
} mt_exception;

/* `because`, in pieces: words as they stand, or a value to fill in. */
typedef struct mt_because {
    const char *words;
    const mt_node *value;
} mt_because;

/* A part that looks ahead. */
typedef struct mt_ahead {
    uint8_t part;
    uint32_t awaited;
    mt_literal other;
} mt_ahead;

/* A length of time that is so many years by the calendar, where the run has one. */
typedef struct mt_length {
    int64_t time;
    int years;
} mt_length;

/* Of a duty: what opens it, what does it, and until when. */
typedef struct mt_duty_plan {
    uint16_t from;
    mt_literal where;
    const mt_node *where_node, *done_node, *length_node;
    const mt_pattern *done_pattern;
    mt_length due, every; /* every.time 0: once */
    int on_month, on_day; /* 0: no day of the year */
    bool by_event;        /* done_by */
    uint16_t done_act;
    mt_literal done_where;
    uint32_t same_count; /* what else must be the same as at the `from` event */
    uint32_t *same;
    uint16_t *same_slot;
    bool has_grant;
    bool grants[MT_ACTS];
    uint32_t grant_length; /* an expression */
    mt_length at_most;
} mt_duty_plan;

typedef struct mt_provision {
    uint16_t treaty, place; /* in the opening */
    mt_form form;
    mt_key per; /* of tracks and duties; MT_NO_KEY: the run */
    int64_t grace;
    size_t ahead_count;
    mt_ahead *ahead;
    mt_duty_plan *duty;
    uint8_t classes;     /* of `across`: a bit a word of mt_list_classes */
    const mt_plan *plan; /* of tracks and duties, which are judged between events */
    const mt_provision_record *record;
    const mt_node *scope, *applies, *when; /* scope: the treaty's applies; NULL: always */
    uint8_t part_count;
    const mt_node *part[MT_PARTS];
    bool forbidden[MT_PARTS];
    size_t exception_count;
    mt_exception *exception;
    size_t because_count;
    mt_because *because;
    mt_literal applies_when[2], held,
        excepted; /* of a track `when` is its `throughout`; of a duty `held` is its `done` */
    bool acts[MT_ACTS];
} mt_provision;

#endif
