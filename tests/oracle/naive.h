/* The naive judge: the manual's section on the clause language, followed to the letter by scanning the whole history.
 *
 * It shares the parser and the typing with the fast judge, and nothing of its evaluation: no incremental state, no
 * stores, no plans. It exists to be read against the manual and to be compared with the fast one
 * (tests/unit/test_oracle.c). Ongoing provisions are evaluated at every tick of a run, so a run should last thousands
 * of ticks, not days. Ownership: everything in the caller's arena. Threading: one owner. */
#ifndef MT_ORACLE_NAIVE_H
#define MT_ORACLE_NAIVE_H

#include "language/treaty.h"
#include "facts/event.h"
#include "facts/record.h"

/* Ticks of a run beyond which an ongoing provision is not judged: this is its verdict then, and its treaty's. */
#define NAIVE_TICKS 200000
#define NAIVE_TOO_LONG MT_VERDICTS

/* Shorter than an mt_judgement: what follows from the definitions, no explanation. */
typedef struct naive_judgement {
    uint16_t treaty, provision;
    mt_verdict verdict;
    int64_t t;
    uint64_t seq;
    uint32_t who[MT_KEYS];
    uint8_t part_count;
    int8_t part[MT_PARTS]; /* 1 true, 0 false, -1 open or unknown */
    uint16_t followed;     /* a bit a part that is `followed by`: the fast judge may not have waited for it */
    uint8_t exception_count;
    int8_t exception[MT_EXCEPTIONS];  /* 1 applied, 0 did not, -1 unknown, -2 not asked; of forms judged at events */
    double late_by, lasted, to_spare; /* microseconds, NaN where they do not belong */
} naive_judgement;

typedef struct naive_result {
    size_t count, room;
    naive_judgement *judgement; /* in no order */
    size_t treaty_count;
    mt_treaty_summary *treaty; /* verdicts, counts and held_share; no breaches, no doubts */
} naive_result;

typedef struct naive_treaties {
    const mt_treaty *const *list;
    size_t count;
    const mt_treaty *shared; /* or NULL */
    const mt_reading_choice *choice;
    size_t choice_count;
} naive_treaties;

/* False after a problem. The treaties' x. facts are declared in the vocabulary; events are in order of time, then seq,
 * and the run ends at `end`, at or after the last of them. */
bool naive_judge(mt_arena *arena, mt_vocabulary *vocabulary, const naive_treaties *treaties, const mt_event *event,
                 size_t count, int64_t end, mt_problems *problems, naive_result *result);

#endif
