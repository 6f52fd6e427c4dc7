/* Judgements that wait for what follows. Internal to judge/.
 *
 * A judged event whose `followed by` is not decided waits in the queue of each such part, in order of its deadline, and
 * in the bucket of what must be the same; the first event that surely matches ends the wait of a whole bucket, and the
 * clock that of the head of the queue: so each wait is begun and ended once, whatever the number of those that wait.
 * Ownership: the judge's arena; a reset keeps the memory. Threading: one owner. */
#ifndef MT_JUDGE_AHEAD_H
#define MT_JUDGE_AHEAD_H

#include "judge/evaluate.h"

typedef struct mt_judge mt_judge;
struct mt_snapshot;

typedef enum mt_wait { MT_WAITS, MT_FOLLOWED, MT_NOT_FOLLOWED, MT_PERHAPS_FOLLOWED } mt_wait;

/* A judgement that waits; truths as 1 true, 2 false, 0 unknown. */
typedef struct mt_pending {
    uint32_t provision, next_free;
    const mt_plan *plan;
    const mt_rule *rule;
    int64_t t;
    uint64_t seq, number; /* number 0: not in use */
    uint32_t who[MT_KEYS];
    uint8_t applies, when, excepted, rest, count;
    uint8_t best, worst; /* outcomes if whatever it waits for follows, or does not */
    uint8_t other[MT_PARTS], wait[MT_PARTS];
    struct mt_snapshot *snapshot; /* kept for the next that stands here */
} mt_pending;

/* One wait: a pending judgement's part, in the queue of what it waits for. */
typedef struct mt_waiting {
    uint32_t pending;
    uint8_t part, open;
    uint64_t number;
    int64_t deadline;
    uint32_t bucket;
    uint64_t next;
} mt_waiting;
typedef struct mt_awaiting {
    uint64_t first, last, doubt;
} mt_awaiting; /* bucket: serials, and the latest doubtful match */

typedef struct mt_queue_of {
    mt_same same;
    mt_key key; /* of one identity that must be the same; else MT_NO_KEY */
    mt_awaiting *bucket;
    size_t bucket_room, ready;
    uint64_t doubt;     /* the latest match of which it is not known whose it is, where one thing must be the same */
    mt_waiting *list;   /* a ring by serial */
    uint64_t head, end; /* serials, from 1 */
    size_t room;
} mt_queue_of;

typedef struct mt_aheads {
    mt_queue_of *queue; /* one an awaited event */
    mt_pending *pending;
    size_t count, room;
    uint32_t free;       /* + 1, 0 none */
    int64_t quiet_until; /* before this tick nothing happens by the clock */
} mt_aheads;

void mt_aheads_init(mt_judge *judge);
void mt_aheads_reset(mt_judge *judge);
/* Judges a rule that looks ahead at the event last taken in: at once, or later. */
void mt_ahead_judge(mt_judge *judge, const mt_plan *plan, const mt_rule *rule, const mt_moment *moment);
/* An event of what is awaited, surely or perhaps. */
void mt_ahead_take(mt_judge *judge, uint32_t awaited, const mt_moment *moment, bool sure);
/* The same for an event that surely is one, where one identity must be the same and nothing else; false: it takes
 * longer. */
bool mt_ahead_take_name(mt_judge *judge, uint32_t awaited, const mt_event *event);
/* The clock has come to t: what had to follow before it has not. */
void mt_aheads_step(mt_judge *judge, int64_t t);
int64_t mt_aheads_get_next(const mt_judge *judge); /* the first tick at which a wait is over; MT_FOREVER: none */
/* The run is over: what still waits stays open. */
void mt_aheads_stop(mt_judge *judge);

#endif
