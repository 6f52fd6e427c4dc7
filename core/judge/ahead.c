/* Waiting for what follows. */
#include "judge/ahead.h"

#include <stdlib.h>
#include <string.h>

#include "judge/judging.h"

void mt_aheads_init(mt_judge *judge)
{
    const mt_exprs *exprs = &judge->program->exprs;
    judge->aheads.queue = mt_arena_get_array(&judge->arena, exprs->awaited_count, sizeof *judge->aheads.queue);
    for (size_t i = 0; i < exprs->awaited_count; i++) {
        const mt_awaited *awaited = &exprs->awaited[i];
        mt_same_init(&judge->aheads.queue[i].same, &judge->arena, awaited->same_count, awaited->slot,
                     awaited->same_count == 1 && exprs->list[awaited->same[0]].op == MT_EXPR_KEY);
        judge->aheads.queue[i].key =
            judge->aheads.queue[i].same.is_name ? (mt_key)exprs->list[awaited->same[0]].a : MT_NO_KEY;
        judge->aheads.queue[i].head = judge->aheads.queue[i].end = 1;
    }
}

void mt_aheads_reset(mt_judge *judge)
{
    mt_aheads *all = &judge->aheads;
    for (size_t i = 0; i < judge->program->exprs.awaited_count; i++) {
        mt_same_reset(&all->queue[i].same);
        all->queue[i].ready = 0;
        all->queue[i].doubt = 0;
        all->queue[i].head = all->queue[i].end = 1;
    }
    all->free = 0;
    all->quiet_until =
        mt_judge_is_only_waiting(judge) ? MT_FOREVER : INT64_MIN; /* tracks and duties are asked at every tick */
    for (size_t i = all->count; i-- > 0;) {
        all->pending[i].number = 0;
        all->pending[i].next_free = all->free;
        all->free = (uint32_t)i + 1;
    }
}

/* -- deciding -- */

/* What a part comes to; while it waits, what it would if it were decided so. */
static inline unsigned part_truth(const mt_pending *pending, unsigned i, unsigned if_waiting)
{
    unsigned followed = if_waiting;
    if (pending->wait[i] == MT_FOLLOWED)
        followed = 1;
    else if (pending->wait[i] == MT_NOT_FOLLOWED)
        followed = 2;
    else if (pending->wait[i] == MT_PERHAPS_FOLLOWED)
        followed = 0;
    return followed == 1 || pending->other[i] == 1 ? 1 : followed == 2 ? pending->other[i] : 0;
}

static inline mt_outcome outcome_if(const mt_judge *judge, const mt_pending *pending, unsigned if_waiting)
{
    unsigned held = pending->rest;
    for (unsigned i = 0; i < pending->count; i++)
        held = mt_truth_get_and(held, part_truth(pending, i, if_waiting));
    return mt_outcome_get(judge->program, pending->applies, pending->when, held, pending->excepted);
}

/* Into the slots of the snapshot goes what became of each wait. */
static void waits_write(const mt_judge *judge, const mt_pending *pending)
{
    static const double values[] = {
        [MT_WAITS] = NAN, [MT_FOLLOWED] = 1, [MT_NOT_FOLLOWED] = 0, [MT_PERHAPS_FOLLOWED] = NAN};
    const mt_exprs *exprs = &judge->program->exprs;
    const mt_provision *provision = &judge->program->provision[pending->provision];
    for (size_t i = 0; i < exprs->count; i++)
        for (unsigned j = 0; exprs->list[i].op == MT_EXPR_FOLLOWED && j < pending->count; j++)
            if (exprs->list[i].a == provision->ahead[j].awaited)
                pending->snapshot->value[exprs->list[i].slot] = values[pending->wait[j]];
}

static void tell(mt_judge *judge, mt_pending *pending, mt_outcome outcome)
{
    judge->count[pending->provision][outcome]++;
    if (outcome <= MT_OUTCOME_OPEN && mt_judge_is_heard(judge)) {
        mt_ruling ruling = {.provision = pending->provision,
                            .outcome = outcome,
                            .t = pending->t,
                            .seq = pending->seq,
                            .late_by = MT_UNKNOWN,
                            .lasted = MT_UNKNOWN,
                            .to_spare = MT_UNKNOWN};
        memcpy(ruling.who, pending->who, sizeof ruling.who);
        if (!judge->quiet)
            waits_write(judge, pending);
        mt_judge_add_ruling(judge, &ruling, pending->plan, pending->rule, judge->quiet ? NULL : pending->snapshot);
    }
    pending->number = 0;
    pending->next_free = judge->aheads.free;
    judge->aheads.free = (uint32_t)(pending - judge->aheads.pending) + 1;
}

/* True if it cannot change any more, and was told. */
static bool decide(mt_judge *judge, mt_pending *pending)
{
    pending->best = (uint8_t)outcome_if(judge, pending, 1);
    pending->worst = (uint8_t)outcome_if(judge, pending, 2);
    if (pending->best != pending->worst)
        return false;
    tell(judge, pending, (mt_outcome)pending->best);
    return true;
}

/* -- waiting -- */

static mt_waiting *waiting_at(const mt_queue_of *queue, uint64_t serial)
{
    return &queue->list[serial & (queue->room - 1)];
}

static void queue_grow(mt_judge *judge, mt_queue_of *queue)
{
    mt_queue_of old = *queue;
    queue->room = old.room ? old.room * 2 : 16;
    queue->list = mt_arena_get_array(&judge->arena, queue->room, sizeof *queue->list);
    for (uint64_t serial = old.head; serial < old.end; serial++)
        *waiting_at(queue, serial) = *waiting_at(&old, serial);
}

static uint32_t bucket_of(mt_judge *judge, mt_queue_of *queue, const double *value)
{
    size_t place = mt_same_add(&queue->same, value);
    for (; queue->ready <= place; queue->ready++) {
        if (queue->ready == queue->bucket_room)
            queue->bucket = mt_arena_add_room(&judge->arena, queue->bucket, queue->ready, &queue->bucket_room,
                                              sizeof *queue->bucket);
        queue->bucket[queue->ready] = (mt_awaiting){0, 0, 0};
    }
    return (uint32_t)place;
}

static void wait_add(mt_judge *judge, const mt_pending *pending, unsigned part, const mt_moment *moment)
{
    uint32_t number = judge->program->provision[pending->provision].ahead[part].awaited;
    int64_t within = judge->program->exprs.awaited[number].within;
    mt_queue_of *queue = &judge->aheads.queue[number];
    uint32_t place = bucket_of(judge, queue, moment->value);
    mt_awaiting *bucket = &queue->bucket[place];
    if (queue->end - queue->head == queue->room)
        queue_grow(judge, queue);
    uint64_t serial = queue->end++;
    *waiting_at(queue, serial) = (mt_waiting){
        .pending = (uint32_t)(pending - judge->aheads.pending),
        .part = (uint8_t)part,
        .open = true,
        .number = pending->number,
        .bucket = place,
        .deadline = within > MT_FOREVER - 1 - (pending->t > 0 ? pending->t : 0) ? MT_FOREVER - 1 : pending->t + within};
    if (waiting_at(queue, serial)->deadline < judge->aheads.quiet_until)
        judge->aheads.quiet_until = waiting_at(queue, serial)->deadline + 1;
    if (bucket->first)
        waiting_at(queue, bucket->last)->next = serial;
    else
        bucket->first = serial;
    bucket->last = serial;
}

static void snapshot_take(mt_judge *judge, mt_pending *pending, const mt_moment *moment)
{
    size_t slots = judge->program->layout.slot_count;
    if (!pending->snapshot) {
        pending->snapshot = mt_arena_get(&judge->arena, sizeof *pending->snapshot);
        pending->snapshot->value = mt_arena_get_array(&judge->arena, slots + 1, sizeof(double));
        pending->snapshot->said = mt_arena_get_array(&judge->arena, slots + 1, sizeof(uint64_t));
    }
    mt_snapshot *snapshot = pending->snapshot;
    memcpy(snapshot->value, moment->value, slots * sizeof(double));
    memcpy(snapshot->said, judge->said, slots * sizeof(uint64_t));
    memcpy(snapshot->named, moment->named, sizeof snapshot->named);
    snapshot->moment = *moment;
    snapshot->moment.value = snapshot->value;
    snapshot->moment.named = snapshot->named;
}

static mt_pending *pending_new(mt_judge *judge)
{
    mt_aheads *all = &judge->aheads;
    if (all->free) {
        mt_pending *pending = &all->pending[all->free - 1];
        all->free = pending->next_free;
        return pending;
    }
    if (all->count == all->room)
        all->pending = mt_arena_add_room(&judge->arena, all->pending, all->count, &all->room, sizeof *all->pending);
    return &all->pending[all->count++];
}

void mt_ahead_judge(mt_judge *judge, const mt_plan *plan, const mt_rule *rule, const mt_moment *moment)
{
    const mt_provision *provision = &judge->program->provision[rule->provision];
    mt_pending *pending = pending_new(judge);
    mt_snapshot *snapshot = pending->snapshot;
    *pending = (mt_pending){.provision = rule->provision,
                            .plan = plan,
                            .rule = rule,
                            .t = moment->t,
                            .seq = moment->seq,
                            .number = moment->number,
                            .count = (uint8_t)provision->ahead_count,
                            .snapshot = snapshot};
    memcpy(pending->who, moment->who, sizeof pending->who);
    pending->applies = (uint8_t)mt_truth_get(rule->applies, judge->truth);
    pending->when = (uint8_t)mt_truth_get(rule->when, judge->truth);
    pending->excepted = (uint8_t)mt_truth_get(rule->excepted, judge->truth);
    pending->rest = (uint8_t)mt_rule_get_held(plan, rule, judge->truth);
    for (unsigned i = 0; i < pending->count; i++)
        pending->other[i] = (uint8_t)mt_truth_get(rule->other[i], judge->truth);
    if (!judge->quiet)
        snapshot_take(judge, pending, moment);
    if (decide(judge, pending))
        return;
    for (unsigned i = 0; i < pending->count; i++)
        if (pending->other[i] != 1)
            wait_add(judge, pending, i, moment);
}

/* -- what came -- */

static void wait_end(mt_judge *judge, mt_waiting *waiting, mt_wait how)
{
    waiting->open = false;
    mt_pending *pending = &judge->aheads.pending[waiting->pending];
    if (pending->number != waiting->number)
        return; /* told already */
    pending->wait[waiting->part] = (uint8_t)how;
    if (pending->count == 1 && how != MT_PERHAPS_FOLLOWED)
        tell(judge, pending, (mt_outcome)(how == MT_FOLLOWED ? pending->best : pending->worst));
    else
        decide(judge, pending);
}

static void bucket_follow(mt_judge *judge, mt_queue_of *queue, mt_awaiting *bucket)
{
    uint64_t serial = bucket->first;
    bucket->first = bucket->last = 0;
    while (serial) {
        mt_waiting *waiting = waiting_at(queue, serial);
        serial = waiting->next;
        wait_end(judge, waiting, MT_FOLLOWED);
    }
}

void mt_ahead_take(mt_judge *judge, uint32_t number, const mt_moment *moment, bool sure)
{
    mt_queue_of *queue = &judge->aheads.queue[number];
    bool all = queue->same.width && mt_same_is_partial(&queue->same, moment->value);
    if (all && queue->same.width == 1) {
        queue->doubt = moment->number;
        return;
    }
    size_t exact = all ? MT_SAME_NONE : mt_same_find(&queue->same, moment->value);
    size_t others = all ? queue->same.count : queue->same.partial_count;
    for (size_t i = 0; i < others; i++) {
        size_t place = all ? i : queue->same.partial[i];
        if (!mt_same_is_different(&queue->same, place, moment->value))
            queue->bucket[place].doubt = moment->number;
    }
    if (exact == MT_SAME_NONE)
        return;
    if (sure)
        bucket_follow(judge, queue, &queue->bucket[exact]);
    else
        queue->bucket[exact].doubt = moment->number;
}

bool mt_ahead_take_name(mt_judge *judge, uint32_t number, const mt_event *event)
{
    mt_queue_of *queue = &judge->aheads.queue[number];
    uint32_t name = event->who[queue->key];
    if (!name || queue->same.partial_count)
        return false;
    if (name < queue->ready && queue->bucket[name].first)
        bucket_follow(judge, queue, &queue->bucket[name]);
    return true;
}

/* -- the clock -- */

/* The queue whose head ends first, without those that are over; NULL: nobody waits. */
static mt_queue_of *queue_first(mt_judge *judge)
{
    mt_queue_of *first = NULL;
    for (size_t i = 0; i < judge->program->exprs.awaited_count; i++) {
        mt_queue_of *queue = &judge->aheads.queue[i];
        while (queue->head < queue->end && !waiting_at(queue, queue->head)->open)
            queue->head++;
        if (queue->head < queue->end &&
            (!first || waiting_at(queue, queue->head)->deadline < waiting_at(first, first->head)->deadline))
            first = queue;
    }
    return first;
}

int64_t mt_aheads_get_next(const mt_judge *judge)
{
    mt_judge *owner = (mt_judge *)judge; /* skips what is over, nothing else */
    const mt_queue_of *queue = queue_first(owner);
    return queue ? waiting_at(queue, queue->head)->deadline + 1 : MT_FOREVER;
}

void mt_aheads_step(mt_judge *judge, int64_t t)
{
    mt_queue_of *queue;
    while ((queue = queue_first(judge)) && waiting_at(queue, queue->head)->deadline < t) {
        mt_waiting *waiting = waiting_at(queue, queue->head++);
        mt_awaiting *bucket = &queue->bucket[waiting->bucket];
        bucket->first = waiting->next; /* those of a bucket wait in the order of the queue */
        wait_end(judge, waiting,
                 bucket->doubt > waiting->number || queue->doubt > waiting->number ? MT_PERHAPS_FOLLOWED
                                                                                   : MT_NOT_FOLLOWED);
    }
    if (mt_judge_is_only_waiting(judge))
        judge->aheads.quiet_until = queue ? waiting_at(queue, queue->head)->deadline + 1 : MT_FOREVER;
}

/* In the order of the events, then of the provisions. */
static int pending_order(const void *a, const void *b)
{
    const mt_pending *x = *(mt_pending *const *)a, *y = *(mt_pending *const *)b;
    if (x->number != y->number)
        return x->number < y->number ? -1 : 1;
    return x->provision < y->provision ? -1 : x->provision > y->provision;
}

void mt_aheads_stop(mt_judge *judge)
{
    mt_aheads *all = &judge->aheads;
    size_t count = 0;
    mt_pending **open = mt_arena_get_array(&judge->run, all->count + 1, sizeof *open);
    for (size_t i = 0; i < all->count; i++)
        if (all->pending[i].number)
            open[count++] = &all->pending[i];
    qsort(open, count, sizeof *open, pending_order);
    for (size_t i = 0; i < count; i++) {
        mt_outcome outcome = outcome_if(judge, open[i], 1);
        if (outcome == MT_OUTCOME_MET)
            outcome = open[i]->excepted == 1 ? MT_OUTCOME_EXCEPTED : MT_OUTCOME_OPEN;
        tell(judge, open[i], outcome);
    }
}
