/* The judge's memory of past events: a store for each question, and in it a bucket for each combination of what must be
 * the same. Internal to judge/. Ownership: the judge's arena; a reset keeps the memory. Threading: one owner. */
#ifndef MT_JUDGE_HISTORY_H
#define MT_JUDGE_HISTORY_H

#include "judge/bucket.h"
#include "judge/counter.h"
#include "judge/bucket_index.h"
#include "judge/trail.h"

/* The latest times, doubtful and sure. */
typedef struct mt_latest {
    int64_t t[2];
} mt_latest;

typedef struct mt_store {
    const mt_store_plan *plan;
    mt_same same;
    /* One a combination, but only what the kind of question needs; they keep their memory from run to run. */
    mt_latest *latest;
    mt_counter *counter;
    mt_bucket *bucket;
    mt_ring *recent;    /* for explanations */
    size_t room, ready; /* places below ready are in use in this run */
    mt_key key;         /* of one identity that must be the same; else MT_NO_KEY */
    /* Of all combinations: the latest candidate, the latest that a sum would tell, and the last that `since` may start
     * at. Where one thing must be the same and is not known, every candidate is doubtful, and these answer. */
    int64_t any, telling;
    mt_ring starts;
} mt_store;

typedef struct mt_history {
    mt_arena *arena;
    const mt_program *program;
    mt_trails *trails;
    size_t count;
    mt_store *store;
    bool keeps; /* events for explanations */
} mt_history;

void mt_history_init(mt_history *history, mt_arena *arena, const mt_program *program, mt_trails *trails);
void mt_history_reset(mt_history *history);
/* Takes the event of the moment into the store. */
void mt_history_add(mt_history *history, uint32_t store, const mt_moment *moment, bool sure);
/* The same for an event that surely is one, where one identity must be the same and only instants are kept; false: it
 * takes longer. */
static inline bool mt_history_add_instant(const mt_history *history, mt_store *store, const uint32_t who[MT_KEYS],
                                          int64_t t)
{
    uint32_t name = store->key < MT_KEYS ? who[store->key] : 0;
    if (!name || name >= store->ready || store->bucket || store->recent)
        return false;
    store->latest[name].t[1] = store->any = t;
    if (store->counter)
        mt_counter_add(&store->counter[name], history->arena, t, true, store->plan->window);
    return true;
}

/* What `once` gives where one identity must be the same, it is known, and nothing else may be the same: 1, 0, or 2
 * unknown; 3: it takes longer to find out. No branch depends on the answer, which random events would mispredict. */
static inline unsigned mt_history_get_once(const mt_store *store, const mt_moment *moment)
{
    uint32_t name = store->key < MT_KEYS ? moment->who[store->key] : 0;
    if (!name || store->same.partial_count)
        return 3;
    if (name >= store->ready)
        return 0;
    int64_t window = store->plan->window, start = window == MT_FOREVER ? MT_NEVER_YET + 1 : moment->t - window;
    unsigned sure = store->latest[name].t[1] >= start, doubtful = store->latest[name].t[0] >= start;
    return sure | (doubtful & !sure) << 1;
}

/* The same for `count`. False: it takes longer. */
static inline bool mt_history_get_count(const mt_store *store, const mt_moment *moment, double *count)
{
    uint32_t name = store->key < MT_KEYS ? moment->who[store->key] : 0;
    if (!name || store->same.partial_count || name >= store->ready)
        return false;
    mt_counter *counter = &store->counter[name];
    if (store->plan->window != MT_FOREVER)
        mt_counter_take_before(counter, moment->t - store->plan->window);
    *count = counter->count[0] ? MT_UNKNOWN : (double)counter->count[1];
    return true;
}

/* What an operator that looks back gives, as of the moment: a number, or 1, 0, unknown for a truth. */
double mt_history_get(mt_history *history, mt_expr_op op, uint32_t number, const mt_moment *moment);
/* The first tick after the moment at which that may be otherwise by the passing of time alone; MT_FOREVER: none. */
int64_t mt_history_get_next(mt_history *history, mt_expr_op op, uint32_t number, const mt_moment *moment);
/* The latest events that it saw of what is the same or may be, at most MT_RECENT of each combination and `room` of all;
 * how many. */
size_t mt_history_get_events(const mt_history *history, uint32_t store, bool earlier, const mt_moment *moment,
                             uint64_t *seq, size_t room);

#endif
