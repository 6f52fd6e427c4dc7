/* The two judges on one case: the same treaties, the same events, the same end.
 * Ownership: a bench keeps a vocabulary for all its cases and an arena that each case starts afresh. Threading: one
 * owner. */
#ifndef MT_ORACLE_COMPARE_H
#define MT_ORACLE_COMPARE_H

#include "base/text.h"
#include "judge/judge.h"
#include "oracle/naive.h"

typedef struct oracle {
    mt_arena lasting, arena;
    mt_names names;
    mt_vocabulary vocabulary;
    mt_text report; /* of the latest difference: both outcomes, or the problem */
} oracle;

typedef enum oracle_outcome {
    ORACLE_SAME,
    ORACLE_DIFFERS,
    ORACLE_REFUSED, /* the fast judge refuses a construct of it */
    ORACLE_BROKEN   /* it does not load, in one of them */
} oracle_outcome;

void oracle_open(oracle *oracle);
void oracle_close(oracle *oracle);

/* A program for all histories of a treaty; NULL with *outcome set. */
const mt_program *oracle_program(oracle *oracle, const naive_treaties *treaties, oracle_outcome *outcome);
/* The outcome of both; the program is that of the treaties. */
oracle_outcome oracle_compare(oracle *oracle, const mt_program *program, const naive_treaties *treaties,
                              const mt_event *event, size_t count, int64_t end);

/* One line for each judgement, then one for each provision. */
void oracle_print(mt_text *text, const oracle *oracle, const naive_result *result);

#endif
