/* The clause language, operator by operator, as the manual defines it. Ownership: nothing. Threading: one owner. */
#ifndef MT_ORACLE_OPERATORS_H
#define MT_ORACLE_OPERATORS_H

#include "language/node.h"
#include "oracle/moment.h"

/* Of a typed tree: a condition, and a number, word or identity (NaN: unknown). */
naive_truth naive_truth_of(const naive_history *history, const mt_node *node, const naive_moment *now);
double naive_number_of(const naive_history *history, const mt_node *node, const naive_moment *now);

/* Whether the event has the pattern's act, satisfies its `where`, and is the same as the moment in what must be the
 * same. */
naive_truth naive_fits(const naive_history *history, const mt_pattern *pattern, size_t event, const naive_moment *now);

/* `followed by`, seen from the event: its value, and whether the run ended before it was decided (then the value means
 * nothing). */
typedef struct naive_follow {
    naive_truth truth;
    bool open;
} naive_follow;
naive_follow naive_followed(const naive_history *history, const mt_node *node, size_t event);

#endif
