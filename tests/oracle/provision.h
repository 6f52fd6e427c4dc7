/* A provision as the naive judge reads it: typed trees and durations. Internal to tests/oracle. Ownership: an arena. */
#ifndef MT_ORACLE_PROVISION_H
#define MT_ORACLE_PROVISION_H

#include "language/clause.h"
#include "oracle/moment.h"
#include "oracle/naive.h"

typedef struct naive_exception {
    const mt_node *clause;
    size_t unless_count;
    struct naive_exception *unless;
} naive_exception;

#define NAIVE_RUN MT_KEYS /* `per = "run"` */

typedef struct naive_provision {
    uint16_t treaty, place;
    mt_form form;
    mt_force force;
    bool on[MT_ACTS];
    const mt_node *scope, *applies, *when; /* scope: the treaty's; NULL: always */
    uint8_t part_count;
    const mt_node *part[MT_PARTS];
    bool forbids;
    size_t exception_count;
    naive_exception *exception;
    const mt_node *throughout;
    int64_t grace;
    unsigned per; /* a key, or NAIVE_RUN */
    const mt_pattern *from, *done_by;
    const mt_node *done;
    bool has_due, has_every, has_extension;
    int64_t due, every;
    bool extended_on[MT_ACTS];
    const mt_node *extended_length;
    int64_t extended_at_most; /* MT_FOREVER: no bound */
} naive_provision;

/* All provisions of all treaties, in order. NULL after a problem. */
naive_provision *naive_provisions_load(mt_arena *arena, mt_vocabulary *vocabulary, const naive_treaties *treaties,
                                       mt_problems *problems, size_t *count);

#endif
