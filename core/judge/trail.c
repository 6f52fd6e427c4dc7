/* Trails of states and pairings. */
#include "judge/trail.h"

#include <string.h>

#include "judge/evaluate.h"

void mt_trails_init(mt_trails *trails, mt_arena *arena, const mt_program *program, const mt_memory *memory)
{
    size_t spans = program->exprs.span_count;
    *trails = (mt_trails){.arena = arena, .program = program, .memory = memory};
    if (!spans)
        return;
    for (mt_key key = 0; key < MT_KEYS; key++)
        trails->columns[key] = program->layout.watched_count[key] + MT_LINKS;
    trails->value = mt_arena_get_array(arena, program->layout.slot_count + 1u, sizeof *trails->value);
    if (program->layout.constant_count)
        memcpy(trails->value, program->layout.constant, program->layout.constant_count * sizeof *trails->value);
    trails->truth = mt_arena_get_array(arena, program->exprs.count, sizeof *trails->truth);
    trails->combination = mt_arena_get_array(arena, spans, sizeof *trails->combination);
    trails->examined = mt_arena_get_array(arena, spans, sizeof *trails->examined);
    trails->examined_room = mt_arena_get_array(arena, spans, sizeof *trails->examined_room);
    for (size_t i = 0; i < spans; i++)
        mt_same_init(&trails->combination[i], arena, program->exprs.span[i].key_count, program->exprs.span[i].key,
                     false);
}

void mt_trails_reset(mt_trails *trails)
{
    trails->started = false;
    for (size_t i = 0; i < trails->program->exprs.span_count; i++)
        mt_same_reset(&trails->combination[i]);
    for (mt_key key = 0; trails->value && key < MT_KEYS; key++)
        for (size_t i = 0; i < trails->room[key] * trails->columns[key]; i++)
            trails->list[key][i].head = trails->list[key][i].used = 0;
}

/* -- changes -- */

static mt_change *change_at(const mt_trail *trail, size_t i)
{
    return &trail->list[(trail->head + i) & (trail->room - 1)];
}

static void trail_add(mt_trails *trails, mt_trail *trail, mt_change change)
{
    int64_t window = trails->program->exprs.longest_span;
    while (window != MT_FOREVER && trail->used > 1 && change_at(trail, 1)->t <= change.t - window) {
        trail->head = (trail->head + 1) & (trail->room - 1);
        trail->used--;
    }
    if (trail->used == trail->room) {
        size_t room = trail->room ? trail->room * 2 : 4;
        mt_change *list = mt_arena_get_array(trails->arena, room, sizeof *list);
        for (size_t i = 0; i < trail->used; i++)
            list[i] = *change_at(trail, i);
        *trail = (mt_trail){list, 0, trail->used, room};
    }
    *change_at(trail, trail->used++) = change;
}

/* The latest change at or before the instant, and no later than the event of that number; NULL if there was none. */
static const mt_change *trail_at(const mt_trail *trail, int64_t t, uint64_t number)
{
    size_t low = 0, high = trail->used;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (change_at(trail, middle)->t <= t && change_at(trail, middle)->number <= number)
            low = middle + 1;
        else
            high = middle;
    }
    return low ? change_at(trail, low - 1) : NULL;
}

static mt_trail *trails_of(mt_trails *trails, mt_key key, uint32_t owner)
{
    size_t room = trails->room[key];
    if (owner >= room) {
        size_t grown = room ? room : 8;
        while (owner >= grown)
            grown *= 2;
        mt_trail *list = mt_arena_get_array(trails->arena, grown * trails->columns[key], sizeof *list);
        if (room)
            memcpy(list, trails->list[key], room * trails->columns[key] * sizeof *list);
        trails->list[key] = list;
        trails->room[key] = grown;
    }
    return trails->list[key] + (size_t)owner * trails->columns[key];
}

static void states_note(mt_trails *trails, mt_key key, int64_t t)
{
    const mt_layout *layout = &trails->program->layout;
    mt_trail *trail = trails_of(trails, key, trails->memory->owner[key]);
    for (uint32_t i = 0; i < layout->watched_count[key]; i++, trail++) {
        double value = trails->memory->record[key][layout->watched[key][i]];
        const mt_change *last = trail->used ? change_at(trail, trail->used - 1) : NULL;
        bool same = last ? last->value == value || (!mt_value_is_known(last->value) && !mt_value_is_known(value))
                         : !mt_value_is_known(value);
        if (!same)
            trail_add(trails, trail, (mt_change){t, trails->memory->number, value});
    }
}

void mt_trails_add(mt_trails *trails, const mt_event *event)
{
    if (!trails->value)
        return;
    if (!trails->started)
        trails->start = event->t;
    trails->started = true;
    for (mt_key key = 0; key < MT_KEYS; key++)
        if (trails->program->layout.watched_count[key])
            states_note(trails, key, event->t);
    for (size_t i = 0; i < MT_GIVES; i++) {
        mt_key from = mt_gives[i].from;
        uint32_t to = event->who[mt_link_keys[mt_gives[i].link]];
        if (!event->who[from] || !to)
            continue;
        mt_trail *trail = trails_of(trails, from, trails->memory->owner[from]) +
                          trails->program->layout.watched_count[from] + mt_gives[i].link;
        trail_add(trails, trail, (mt_change){event->t, trails->memory->number, to});
    }
}

/* -- instants -- */

/* What is read as of an instant: the values in the slots, and since when all of it has been so. */
typedef struct instant {
    mt_trails *trails;
    int64_t t;
    uint64_t number;
    int64_t since;
    uint32_t who[MT_KEYS];
} instant;

static const mt_change *instant_read(instant *at, mt_key key, uint32_t name, uint32_t column)
{
    const mt_change *change = trail_at(
        trails_of(at->trails, key, mt_memory_get_owner(at->trails->memory, key, name)) + column, at->t, at->number);
    if (change && change->t > at->since)
        at->since = change->t;
    return change;
}

static void instant_take(instant *at, const uint32_t named[MT_KEYS])
{
    const mt_layout *layout = &at->trails->program->layout;
    uint64_t latest[MT_KEYS] = {0};
    memcpy(at->who, named, sizeof at->who);
    for (size_t i = 0; i <= MT_GIVES; i++) {
        const mt_giving *gives = &mt_gives[i < MT_GIVES ? i : MT_PLACE_GIVES_PARTY];
        mt_key to = mt_link_keys[gives->link];
        /* A place that was taken over gives a party in turn, where nothing else did. */
        uint32_t source = i < MT_GIVES ? named[gives->from] : at->who[MT_PARTY] ? 0 : at->who[MT_PLACE];
        if (named[to] || !source)
            continue;
        const mt_change *change =
            instant_read(at, gives->from, source, layout->watched_count[gives->from] + gives->link);
        if (!change || change->number <= latest[to])
            continue;
        latest[to] = change->number;
        at->who[to] = (uint32_t)change->value;
    }
}

static unsigned instant_truth(instant *at, const mt_span *span, const uint32_t named[MT_KEYS])
{
    const mt_layout *layout = &at->trails->program->layout;
    at->since = INT64_MIN;
    instant_take(at, named);
    for (mt_key key = 0; key < MT_KEYS; key++)
        at->trails->value[layout->key_base + key] = at->who[key] ? at->who[key] : MT_UNKNOWN;
    for (uint32_t i = 0; i < span->fact_count; i++) {
        const mt_fact_place *place = &layout->fact[span->fact[i]];
        const mt_change *change = instant_read(at, place->key, at->who[place->key], place->watched);
        at->trails->value[place->slot] = change ? change->value : MT_UNKNOWN;
    }
    return mt_span_get_truth(&at->trails->program->exprs, span, at->trails->value, at->trails->truth);
}

static mt_examined *examined_of(mt_trails *trails, uint32_t number, const uint32_t named[MT_KEYS])
{
    mt_same *same = &trails->combination[number];
    double name[MT_KEYS];
    for (mt_key key = 0; key < MT_KEYS; key++)
        name[key] = named[key];
    size_t before = same->count, place = mt_same_add(same, name);
    if (place == trails->examined_room[number])
        trails->examined[number] = mt_arena_add_room(trails->arena, trails->examined[number], place,
                                                     &trails->examined_room[number], sizeof(mt_examined));
    if (place == before)
        trails->examined[number][place] = (mt_examined){INT64_MIN, INT64_MIN, INT64_MIN};
    return &trails->examined[number][place];
}

unsigned mt_trails_get_held(mt_trails *trails, uint32_t number, const mt_moment *moment, int64_t from)
{
    const mt_span *span = &trails->program->exprs.span[number];
    mt_examined *examined = examined_of(trails, number, moment->named);
    int64_t bound = span->window == MT_FOREVER ? INT64_MIN : moment->t - span->window;
    bound = bound < trails->start ? trails->start : bound;
    int64_t until = bound < examined->upto ? examined->upto : bound;
    bool unknown = false;
    for (instant at = {.trails = trails, .t = moment->t - 1, .number = UINT64_MAX}; at.t >= until;
         at.t = at.since - 1) {
        unsigned truth = instant_truth(&at, span, moment->named);
        if (truth == 2) {
            examined->false_end = at.t + 1;
            break;
        }
        if (truth == 0 && !unknown)
            examined->unknown_end = at.t + 1;
        unknown |= truth == 0;
        if (at.since == INT64_MIN)
            break;
    }
    examined->upto = moment->t;
    from = from < trails->start ? trails->start : from;
    return examined->false_end > from ? 2 : examined->unknown_end > from ? 0 : 1;
}

unsigned mt_trails_get_as_of(mt_trails *trails, uint32_t number, const mt_moment *moment, uint64_t event)
{
    instant at = {.trails = trails, .t = MT_FOREVER, .number = event};
    return instant_truth(&at, &trails->program->exprs.span[number], moment->named);
}

int64_t mt_trails_get_next(mt_trails *trails, uint32_t number, const mt_moment *moment)
{
    const mt_span *span = &trails->program->exprs.span[number];
    const mt_examined *examined = examined_of(trails, number, moment->named);
    int64_t ends[] = {examined->false_end, examined->unknown_end}, next = MT_FOREVER;
    for (int i = 0; i < 2 && span->window != MT_FOREVER; i++)
        if (ends[i] != INT64_MIN && ends[i] + span->window > moment->t && ends[i] + span->window < next)
            next = ends[i] + span->window;
    return next;
}
