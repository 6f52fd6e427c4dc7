/* Takes one thing away, keeps that if the judges still differ, and goes on until nothing can be taken away. */
#include "oracle/shrink.h"

#include <string.h>

oracle_outcome oracle_try(oracle *o, const gen_treaty *treaty, const gen_history *history)
{
    oracle_outcome outcome;
    mt_arena_reset(&o->arena);
    const mt_treaty *loaded = gen_treaty_load(&o->arena, treaty);
    naive_treaties treaties = {.list = &loaded, .count = 1};
    const mt_program *program = oracle_program(o, &treaties, &outcome);
    return program ? oracle_compare(o, program, &treaties, history->event, history->count, history->end) : outcome;
}

typedef struct shrinking {
    oracle *o;
    mt_arena *arena;
    gen_treaty *treaty;
    gen_history *history;
    bool progress;
} shrinking;

static bool still_differs(shrinking *s)
{
    bool differs = oracle_try(s->o, s->treaty, s->history) == ORACLE_DIFFERS;
    s->progress |= differs;
    return differs;
}

/* -- histories -- */

static void event_drop(gen_history *history, size_t place)
{
    history->count--;
    for (size_t i = place; i < history->count; i++) {
        history->event[i] = history->event[i + 1];
        memcpy(history->said[i], history->said[i + 1], sizeof history->said[i]);
        history->event[i].said = history->said[i];
        history->event[i].seq = i + 1;
    }
}

/* Undoes a change of the history that did not keep the difference. */
static bool keep_or_undo(shrinking *s, const gen_history *before)
{
    if (still_differs(s))
        return true;
    gen_history_copy(before, s->history);
    return false;
}

static void events_shrink(shrinking *s)
{
    gen_history before;
    for (size_t i = s->history->count; i-- > 0;) {
        gen_history_copy(s->history, &before);
        event_drop(s->history, i);
        keep_or_undo(s, &before);
    }
}

static void event_shrink(shrinking *s, size_t i)
{
    gen_history before;
    mt_event *event = &s->history->event[i];
    for (mt_key key = 0; key < MT_KEYS; key++)
        if (event->who[key]) {
            gen_history_copy(s->history, &before);
            event->who[key] = 0;
            keep_or_undo(s, &before);
        }
    for (size_t f = event->said_count; f-- > 0;) {
        gen_history_copy(s->history, &before);
        s->history->said[i][f] = s->history->said[i][--event->said_count];
        keep_or_undo(s, &before);
    }
    if (event->act != MT_ACT_SET) {
        gen_history_copy(s->history, &before);
        event->act = MT_ACT_SET;
        keep_or_undo(s, &before);
    }
}

/* Every event from i on, and the end, come earlier by `by`. */
static void time_shrink(shrinking *s, size_t i, int64_t by)
{
    gen_history before;
    int64_t room = i == s->history->count ? s->history->end - s->history->event[i - 1].t
                   : i                    ? s->history->event[i].t - s->history->event[i - 1].t
                                          : s->history->event[i].t;
    if (!room || by > room)
        return;
    gen_history_copy(s->history, &before);
    for (size_t j = i; j < s->history->count; j++)
        s->history->event[j].t -= i ? by : room;
    s->history->end -= i ? by : room;
    keep_or_undo(s, &before);
}

static void history_shrink(shrinking *s)
{
    events_shrink(s);
    for (size_t i = 0; i < s->history->count; i++)
        event_shrink(s, i);
    for (size_t i = 0; i <= s->history->count && s->history->count; i++)
        for (int64_t by = 16; by; by /= 2)
            time_shrink(s, i, by);
}

/* -- clauses -- */

static const char *const simplest[][3] = {
    [GEN_TRUTH] = {"true", "false"}, [GEN_TIME] = {"0 us", "1 us", "2 us"},     [GEN_PLAIN] = {"0", "1", "2"},
    [GEN_MODIFIER] = {""},           [GEN_DURATION] = {"0 us", "1 us", "2 us"}, [GEN_EVENT] = {NULL},
    [GEN_FOLLOW] = {NULL},
};

/* The first pieces of the same kind below the node, written into list. */
static size_t pieces_below(gen_node *node, gen_kind kind, gen_node **list, size_t room)
{
    size_t count = 0;
    for (size_t i = 0; i < node->kid_count && count < room; i++) {
        if (node->kid[i]->kind == kind)
            list[count++] = node->kid[i];
        else
            count += pieces_below(node->kid[i], kind, list + count, room - count);
    }
    return count;
}

static bool is_simplest(const gen_node *node)
{
    for (int i = 0; i < 3; i++)
        if (!node->kid_count && simplest[node->kind][i] && !strcmp(node->words, simplest[node->kind][i]))
            return true;
    return false;
}

static bool replaced(shrinking *s, gen_node *node, const gen_node *by)
{
    gen_node before = *node;
    *node = *by;
    if (still_differs(s))
        return true;
    *node = before;
    return false;
}

/* The node in its place: by a constant, by a piece of itself, then its kids. */
static void node_shrink(shrinking *s, gen_node *node)
{
    gen_node *below[6];
    if (!node || is_simplest(node))
        return;
    for (int i = 0; i < 3 && simplest[node->kind][i]; i++)
        if (replaced(s, node, &(gen_node){.kind = node->kind, .words = simplest[node->kind][i]}))
            return;
    size_t count = pieces_below(node, node->kind, below, 6);
    for (size_t i = 0; i < count; i++)
        if (replaced(s, node, below[i])) {
            node_shrink(s, node);
            return;
        }
    for (size_t i = 0; i < node->kid_count; i++)
        node_shrink(s, node->kid[i]);
}

/* -- treaties -- */

static void exceptions_shrink(shrinking *s, gen_exception *list, size_t *count)
{
    for (size_t i = *count; i-- > 0;) {
        gen_exception before = list[i];
        --*count;
        memmove(list + i, list + i + 1, (*count - i) * sizeof *list);
        if (still_differs(s))
            continue;
        memmove(list + i + 1, list + i, (*count - i) * sizeof *list);
        list[i] = before;
        ++*count;
    }
    for (size_t i = 0; i < *count; i++) {
        node_shrink(s, list[i].clause);
        exceptions_shrink(s, list[i].unless, &list[i].unless_count);
    }
}

/* Fields that a provision can do without; a provision that does not load is no difference, and comes back. */
static void fields_shrink(shrinking *s, gen_provision *p)
{
    for (int f = 0; f < GEN_FIELDS; f++) {
        gen_node *before = p->field[f];
        bool needed = f == GEN_THROUGHOUT || f == GEN_FROM || f == GEN_DUE || f == GEN_DONE || f == GEN_DONE_BY ||
                      f == GEN_LENGTH;
        p->field[f] = needed ? before : NULL;
        if (before && !needed && still_differs(s))
            continue;
        p->field[f] = before;
        node_shrink(s, before);
    }
    const char *extended_on = p->extended_on;
    p->extended_on = NULL;
    if (extended_on && !still_differs(s))
        p->extended_on = extended_on;
}

static void parts_shrink(shrinking *s, gen_provision *p)
{
    for (size_t i = p->part_count; i-- > 0 && p->part_count > 1;) {
        gen_node *before = p->part[i];
        p->part_count--;
        memmove(p->part + i, p->part + i + 1, (p->part_count - i) * sizeof *p->part);
        if (still_differs(s))
            continue;
        memmove(p->part + i + 1, p->part + i, (p->part_count - i) * sizeof *p->part);
        p->part[i] = before;
        p->part_count++;
    }
    for (size_t i = 0; i < p->part_count; i++)
        node_shrink(s, p->part[i]);
}

static void acts_shrink(shrinking *s, gen_provision *p)
{
    const char *comma = p->on ? strrchr(p->on, ',') : NULL;
    while (comma) {
        const char *before = p->on;
        p->on = mt_arena_add_bytes(s->arena, p->on, (size_t)(comma - p->on));
        if (!still_differs(s)) {
            p->on = comma + 2;
            if (!still_differs(s)) {
                p->on = before;
                return;
            }
        }
        comma = strrchr(p->on, ',');
    }
}

static void treaty_shrink(shrinking *s)
{
    gen_treaty *treaty = s->treaty;
    for (size_t i = treaty->provision_count; i-- > 0 && treaty->provision_count > 1;) {
        gen_provision before = treaty->provision[i];
        treaty->provision_count--;
        memmove(treaty->provision + i, treaty->provision + i + 1, (treaty->provision_count - i) * sizeof before);
        if (still_differs(s))
            continue;
        memmove(treaty->provision + i + 1, treaty->provision + i, (treaty->provision_count - i) * sizeof before);
        treaty->provision[i] = before;
        treaty->provision_count++;
    }
    gen_node *applies = treaty->applies;
    treaty->applies = NULL;
    if (applies && !still_differs(s))
        treaty->applies = applies;
    node_shrink(s, treaty->applies);
    for (size_t i = 0; i < treaty->provision_count; i++) {
        gen_provision *p = &treaty->provision[i];
        exceptions_shrink(s, p->exception, &p->exception_count);
        parts_shrink(s, p);
        fields_shrink(s, p);
        acts_shrink(s, p);
    }
    for (size_t i = 0; i < treaty->term_count; i++)
        node_shrink(s, treaty->term[i].value);
    if (treaty->term_count) {
        treaty->term_count--;
        treaty->term_count += !still_differs(s);
    }
}

void oracle_shrink(oracle *o, mt_arena *arena, gen_treaty *treaty, gen_history *history)
{
    shrinking s = {.o = o, .arena = arena, .treaty = treaty, .history = history, .progress = true};
    for (int round = 0; s.progress && round < 20; round++) {
        s.progress = false;
        history_shrink(&s);
        treaty_shrink(&s);
    }
    oracle_try(o, treaty, history);
}
