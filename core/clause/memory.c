/* What was said, of whom, and since when. Names are small integers, so an owner is found by looking it up in a dense table. */
#include "clause/memory.h"

#include <string.h>

/* A clock is kept as the instant at which it was zero; one that was stopped as this, which is what setting it to minus
 * infinity gives. */
#define STOPPED ((double)INFINITY)

static const mt_key link_keys[MT_LINKS] = {MT_OPERATOR, MT_PLACE, MT_PARTY, MT_GROUP};

/* Who can give whom: a system has an operator, a place, a party, a group; a target has a place; a place has a party. */
static const struct { mt_key from; unsigned link; } gives[] = {
    {MT_SYSTEM, 0}, {MT_SYSTEM, 1}, {MT_SYSTEM, 2}, {MT_SYSTEM, 3}, {MT_TARGET, 1}, {MT_PLACE, 2},
};
#define GIVES (sizeof gives / sizeof *gives)
#define PLACE_GIVES_PARTY (GIVES - 1)

static void owner_clear(mt_owners *owners, uint32_t place, uint32_t name)
{
    owners->list[place] = (mt_owner){.name = name};
    for (uint32_t i = 0; i < owners->stride; i++) {
        owners->value[(size_t)place * owners->stride + i] = MT_UNKNOWN;
        owners->said[(size_t)place * owners->stride + i] = 0;
    }
}

static void owners_grow(mt_arena *arena, mt_owners *owners)
{
    size_t room = owners->room, values = room * owners->stride;
    owners->list = mt_arena_grow(arena, owners->list, owners->count, &owners->room, sizeof *owners->list);
    double *value = mt_arena_array(arena, owners->room * owners->stride, sizeof *value);
    uint64_t *said = mt_arena_array(arena, owners->room * owners->stride, sizeof *said);
    if (values) {
        memcpy(value, owners->value, values * sizeof *value);
        memcpy(said, owners->said, values * sizeof *said);
    }
    owners->value = value;
    owners->said = said;
}

static uint32_t owner_new(mt_arena *arena, mt_owners *owners, uint32_t name)
{
    if (owners->count == owners->room)
        owners_grow(arena, owners);
    while (name >= owners->index_room)
        owners->index = mt_arena_grow(arena, owners->index, owners->index_room, &owners->index_room, sizeof *owners->index);
    owner_clear(owners, owners->count, name);
    return owners->index[name] = owners->count++;
}

static uint32_t owner_find(mt_arena *arena, mt_owners *owners, uint32_t name)
{
    uint32_t place = name < owners->index_room ? owners->index[name] : 0;
    return place || !name ? place : owner_new(arena, owners, name);
}

void mt_memory_init(mt_memory *memory, mt_arena *arena, const mt_program *program)
{
    const mt_layout *layout = &program->layout;
    *memory = (mt_memory){.arena = arena, .program = program};
    for (mt_key key = 0; key < MT_KEYS; key++) {
        memory->owners[key].stride = (uint32_t)layout->states[key] + layout->clocks[key];
        owner_new(arena, &memory->owners[key], 0);
    }
    memory->value = mt_arena_array(arena, layout->slot_count, sizeof *memory->value);
    if (layout->constant_count)
        memcpy(memory->value, layout->constant, layout->constant_count * sizeof *memory->value);
    memory->record[MT_RECORD_EVENT] = memory->value + layout->event_base;
    memory->said[MT_RECORD_EVENT] = mt_arena_array(arena, layout->event_count, sizeof **memory->said);
    memory->record[MT_RECORD_NONE] = &memory->unread;
    memory->said[MT_RECORD_NONE] = &memory->unread_said;
}

void mt_memory_reset(mt_memory *memory)
{
    memory->number = 0;
    for (mt_key key = 0; key < MT_KEYS; key++) {
        mt_owners *owners = &memory->owners[key];
        for (uint32_t i = 1; i < owners->count; i++)
            owners->index[owners->list[i].name] = 0;
        owners->count = 1;
        owner_clear(owners, 0, 0);
    }
}

/* Takes over what the event does not name: by the latest event that named both, and a party in turn from such a place. */
static void who_take(mt_memory *memory, const mt_event *event)
{
    uint64_t latest[MT_KEYS] = {0};
    for (size_t i = 0; i < GIVES; i++) {
        mt_key to = link_keys[gives[i].link], from = gives[i].from;
        if (event->who[to] || !event->who[from])
            continue;
        const mt_owner *owner = &memory->owners[from].list[memory->owner[from]];
        if (owner->paired[gives[i].link] <= latest[to])
            continue;
        latest[to] = owner->paired[gives[i].link];
        memory->who[to] = owner->partner[gives[i].link];
    }
    if (!memory->who[MT_PARTY] && memory->who[MT_PLACE]) {
        mt_owners *places = &memory->owners[MT_PLACE];
        const mt_owner *place = &places->list[owner_find(memory->arena, places, memory->who[MT_PLACE])];
        memory->who[MT_PARTY] = place->partner[gives[PLACE_GIVES_PARTY].link];
    }
    for (mt_key key = 0; key < MT_KEYS; key++)
        if (memory->who[key] != event->who[key])
            memory->owner[key] = owner_find(memory->arena, &memory->owners[key], memory->who[key]);
}

static void who_read(mt_memory *memory, const mt_event *event)
{
    for (mt_key key = 0; key < MT_KEYS; key++) {
        memory->who[key] = event->who[key];
        memory->owner[key] = owner_find(memory->arena, &memory->owners[key], event->who[key]);
    }
    bool missing = false;
    for (size_t i = 0; i < GIVES; i++) {
        uint32_t from = event->who[gives[i].from], to = event->who[link_keys[gives[i].link]];
        missing |= from && !to;
        if (!from || !to)
            continue;
        mt_owner *owner = &memory->owners[gives[i].from].list[memory->owner[gives[i].from]];
        owner->partner[gives[i].link] = to;
        owner->paired[gives[i].link] = memory->number;
    }
    if (missing)
        who_take(memory, event);
}

/* human.on_watch_for runs while human.at_post: it starts when that becomes true, unless a line gave it a value to run from. */
static void watch_follow(mt_memory *memory, double *record, uint64_t *said, const mt_event *event, double at_post)
{
    uint16_t clock = memory->program->layout.fact[MT_FACT_HUMAN_ON_WATCH_FOR].offset;
    double *start = &record[clock];
    if (!mt_known(at_post))
        *start = MT_UNKNOWN;
    else if (at_post == 0)
        *start = STOPPED;
    else if (!mt_known(*start) || *start == STOPPED)
        *start = (double)event->t;
    else
        return;
    said[clock] = event->seq;
}

static void fact_set(mt_memory *memory, const mt_event *event, uint16_t fact, double value)
{
    const mt_fact_place *place = &memory->program->layout.fact[fact];
    unsigned record = place->home == MT_HOME_EVENT ? MT_RECORD_EVENT : place->key;
    if (place->home == MT_HOME_CLOCK)
        value = (double)event->t - value;
    memory->record[record][place->offset] = value;
    memory->said[record][place->offset] = event->seq;
    if (fact == MT_FACT_HUMAN_AT_POST && memory->program->watches)
        watch_follow(memory, memory->record[record], memory->said[record], event, value);
}

static void act_says(mt_memory *memory, const mt_event *event)
{
    const mt_program *program = memory->program;
    for (uint32_t i = 0; i < program->saying_count[event->act]; i++) {
        const mt_act_saying *saying = &program->saying[event->act][i];
        fact_set(memory, event, saying->fact, saying->saying == MT_STOPS ? -STOPPED : saying->value);
    }
}

/* States and facts of the event are written down as they come, without a branch. True if something more is to be done. */
static bool values_write(mt_memory *memory, const mt_event *event)
{
    const mt_layout *layout = &memory->program->layout;
    const mt_fact_write *writes = layout->write;
    size_t fact_count = layout->fact_count;
    uint64_t seq = event->seq;
    double *record[MT_RECORDS];  /* copies, which no write below can change */
    uint64_t *said_by[MT_RECORDS];
    memcpy(record, memory->record, sizeof record);
    memcpy(said_by, memory->said, sizeof said_by);
    bool more = false;
    for (const mt_said *said = event->said, *end = said + event->said_count; said < end; said++) {
        if (said->fact >= fact_count)
            continue; /* declared after the program was made, so nobody reads it */
        mt_fact_write write = writes[said->fact];
        record[write.record][write.offset] = said->value;
        said_by[write.record][write.offset] = seq;
        more |= write.more;
    }
    return more;
}

/* Clocks come after the post: what a line gives a clock stands, whatever the same line says of the post. */
static void clocks_write(mt_memory *memory, const mt_event *event)
{
    const mt_layout *layout = &memory->program->layout;
    for (int clocks = 0; clocks < 2; clocks++)
        for (uint32_t i = 0; i < event->said_count; i++) {
            uint16_t fact = event->said[i].fact;
            if (fact < layout->fact_count && layout->write[fact].more && (layout->fact[fact].home == MT_HOME_CLOCK) == clocks)
                fact_set(memory, event, fact, event->said[i].value);
        }
}

static void records_find(mt_memory *memory)
{
    for (mt_key key = 0; key < MT_KEYS; key++) {
        const mt_owners *owners = &memory->owners[key];
        size_t first = (size_t)memory->owner[key] * owners->stride;
        memory->record[key] = owners->value + first;
        memory->said[key] = owners->said + first;
    }
}

void mt_memory_add(mt_memory *memory, const mt_event *event)
{
    const mt_layout *layout = &memory->program->layout;
    memory->number++;
    who_read(memory, event);
    records_find(memory);
    for (uint32_t i = 0; i < layout->event_count; i++)
        memory->record[MT_RECORD_EVENT][i] = MT_UNKNOWN;
    act_says(memory, event);
    if (values_write(memory, event))
        clocks_write(memory, event);
}

void mt_memory_read(mt_memory *memory, const mt_event *event)
{
    const mt_layout *layout = &memory->program->layout;
    for (mt_key key = 0; key < MT_KEYS; key++) {
        const double *record = memory->record[key];
        double *slot = memory->value + layout->base[key];
        memory->value[layout->key_base + key] = memory->who[key] ? memory->who[key] : MT_UNKNOWN;
        for (uint32_t i = 0; i < layout->states[key]; i++)
            slot[i] = record[i];
        for (uint32_t i = layout->states[key]; i < memory->owners[key].stride; i++)
            slot[i] = record[i] == STOPPED ? 0 : (double)event->t - record[i];
    }
}

uint64_t mt_memory_said(const mt_memory *memory, const mt_event *event, uint16_t fact)
{
    const mt_fact_place *place = &memory->program->layout.fact[fact];
    if (place->home == MT_HOME_EVENT)
        return event->seq;
    return memory->said[place->key][place->offset];
}
