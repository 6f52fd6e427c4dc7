/* What was said, of whom, and since when. Names are small integers, so an owner is found by looking it up in a dense
 * table. */
#include "judge/memory.h"

#include <string.h>

/* A clock is kept as the instant at which it was zero; one that was stopped as this, which is what setting it to minus
 * infinity gives. */
#define STOPPED ((double)INFINITY)

const mt_key mt_link_keys[MT_LINKS] = {MT_OPERATOR, MT_PLACE, MT_PARTY, MT_GROUP};
const mt_giving mt_gives[MT_GIVES] = {
    {MT_SYSTEM, 0}, {MT_SYSTEM, 1}, {MT_SYSTEM, 2}, {MT_SYSTEM, 3}, {MT_TARGET, 1}, {MT_PLACE, 2},
};

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
    owners->list = mt_arena_add_room(arena, owners->list, owners->count, &owners->room, sizeof *owners->list);
    double *value = mt_arena_get_array(arena, owners->room * owners->stride, sizeof *value);
    uint64_t *said = mt_arena_get_array(arena, owners->room * owners->stride, sizeof *said);
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
        owners->index =
            mt_arena_add_room(arena, owners->index, owners->index_room, &owners->index_room, sizeof *owners->index);
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
    memory->value = mt_arena_get_array(arena, layout->slot_count, sizeof *memory->value);
    if (layout->constant_count)
        memcpy(memory->value, layout->constant, layout->constant_count * sizeof *memory->value);
    memory->record[MT_RECORD_EVENT] = memory->value + layout->event_base;
    memory->said[MT_RECORD_EVENT] = mt_arena_get_array(arena, layout->event_count, sizeof **memory->said);
    memory->record[MT_RECORD_NONE] = &memory->unread;
    memory->said[MT_RECORD_NONE] = &memory->unread_said;
    mt_memory_set_whole(memory, true);
}

/* An owner is looked up where its facts are read, where it is read itself, or where somebody is taken over from it. */
void mt_memory_set_whole(mt_memory *memory, bool whole)
{
    const mt_program *program = memory->program;
    bool needed[MT_KEYS];
    memory->owned_count = memory->named_count = 0;
    memory->pairs = whole;
    for (mt_key key = 0; key < MT_KEYS; key++)
        needed[key] = whole || memory->owners[key].stride || program->tracked[key];
    for (size_t i = 0; i < MT_GIVES; i++)
        memory->pairs |= needed[mt_link_keys[mt_gives[i].link]] || program->named[mt_link_keys[mt_gives[i].link]];
    needed[MT_SYSTEM] |= memory->pairs;
    needed[MT_TARGET] |= memory->pairs;
    needed[MT_PLACE] |= memory->pairs;
    for (mt_key key = 0; key < MT_KEYS; key++) {
        if (needed[key])
            memory->owned[memory->owned_count++] = (uint8_t)key;
        if (whole || program->named[key])
            memory->named[memory->named_count++] = (uint8_t)key;
    }
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

uint32_t mt_memory_get_owner(const mt_memory *memory, mt_key key, uint32_t name)
{
    const mt_owners *owners = &memory->owners[key];
    return name < owners->index_room ? owners->index[name] : 0;
}

/* Takes over what is not named: by the latest event that named both, and a party in turn from a place that was taken
 * over. */
static void who_take(const mt_memory *memory, const uint32_t named[MT_KEYS], uint32_t who[MT_KEYS],
                     uint32_t owner[MT_KEYS])
{
    uint64_t latest[MT_KEYS] = {0};
    for (size_t i = 0; i < MT_GIVES; i++) {
        mt_key to = mt_link_keys[mt_gives[i].link], from = mt_gives[i].from;
        if (named[to] || !named[from])
            continue;
        const mt_owner *giver = &memory->owners[from].list[owner[from]];
        if (giver->paired[mt_gives[i].link] <= latest[to])
            continue;
        latest[to] = giver->paired[mt_gives[i].link];
        who[to] = giver->partner[mt_gives[i].link];
        owner[to] = mt_memory_get_owner(memory, to, who[to]);
    }
    if (!who[MT_PARTY] && who[MT_PLACE]) {
        const mt_owner *place = &memory->owners[MT_PLACE].list[owner[MT_PLACE]];
        who[MT_PARTY] = place->partner[mt_gives[MT_PLACE_GIVES_PARTY].link];
        owner[MT_PARTY] = mt_memory_get_owner(memory, MT_PARTY, who[MT_PARTY]);
    }
}

static void pairs_note(mt_memory *memory, const mt_event *event)
{
    bool missing = false;
    for (size_t i = 0; i < MT_GIVES; i++) {
        mt_key from = mt_gives[i].from;
        uint32_t to = event->who[mt_link_keys[mt_gives[i].link]];
        missing |= event->who[from] && !to;
        if (!event->who[from] || !to)
            continue;
        mt_owner *owner = &memory->owners[from].list[memory->owner[from]];
        if (owner->partner[mt_gives[i].link] != to)
            memory->wrote |= (uint16_t)(1u << from);
        memory->paired |= (uint8_t)(1u << from);
        owner->partner[mt_gives[i].link] = to;
        owner->paired[mt_gives[i].link] = memory->number;
    }
    if (missing)
        who_take(memory, event->who, memory->who, memory->owner);
}

/* Where what is known of the owner of a key lies. */
static inline void record_find(mt_memory *memory, mt_key key)
{
    const mt_owners *owners = &memory->owners[key];
    size_t first = (size_t)memory->owner[key] * owners->stride;
    memory->record[key] = owners->value + first;
    memory->said[key] = owners->said + first;
}

static void who_read(mt_memory *memory, const mt_event *event)
{
    memcpy(memory->who, event->who, sizeof memory->who);
    for (uint32_t i = 0; i < memory->owned_count; i++) {
        mt_key key = memory->owned[i];
        memory->owner[key] = owner_find(memory->arena, &memory->owners[key], event->who[key]);
        record_find(memory, key);
    }
    if (!memory->pairs)
        return;
    pairs_note(memory, event);
    for (uint32_t i = 0; i < memory->owned_count; i++)
        record_find(memory, memory->owned[i]);
}

/* human.on_watch_for runs while human.at_post: it starts when that becomes true, unless a line gave it a value to run
 * from. */
static void watch_follow(mt_memory *memory, double *record, uint64_t *said, const mt_event *event, double at_post)
{
    uint16_t clock = memory->program->layout.fact[MT_FACT_HUMAN_ON_WATCH_FOR].offset;
    double *start = &record[clock];
    if (!mt_value_is_known(at_post))
        *start = MT_UNKNOWN;
    else if (at_post == 0)
        *start = STOPPED;
    else if (!mt_value_is_known(*start) || *start == STOPPED)
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
    memory->wrote |= (uint16_t)(1u << record);
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

/* States and facts of the event are written down as they come, without a branch. True if something more is to be done.
 */
static bool values_write(mt_memory *memory, const mt_event *event)
{
    const mt_layout *layout = &memory->program->layout;
    const mt_fact_write *writes = layout->write;
    size_t fact_count = layout->fact_count;
    uint64_t seq = event->seq;
    double *record[MT_RECORDS]; /* copies, which no write below can change */
    uint64_t *said_by[MT_RECORDS];
    memcpy(record, memory->record, sizeof record);
    memcpy(said_by, memory->said, sizeof said_by);
    bool more = false;
    unsigned wrote = 0;
    for (const mt_said *said = event->said, *end = said + event->said_count; said < end; said++) {
        if (said->fact >= fact_count)
            continue; /* declared after the program was made, so nobody reads it */
        mt_fact_write write = writes[said->fact];
        record[write.record][write.offset] = said->value;
        said_by[write.record][write.offset] = seq;
        more |= write.more;
        wrote |= 1u << write.record;
    }
    memory->wrote |= (uint16_t)wrote;
    return more;
}

/* Clocks come after the post: what a line gives a clock stands, whatever the same line says of the post. */
static void clocks_write(mt_memory *memory, const mt_event *event)
{
    const mt_layout *layout = &memory->program->layout;
    for (int clocks = 0; clocks < 2; clocks++)
        for (uint32_t i = 0; i < event->said_count; i++) {
            uint16_t fact = event->said[i].fact;
            if (fact < layout->fact_count && layout->write[fact].more &&
                (layout->fact[fact].home == MT_HOME_CLOCK) == clocks)
                fact_set(memory, event, fact, event->said[i].value);
        }
}

void mt_memory_add(mt_memory *memory, const mt_event *event)
{
    const mt_layout *layout = &memory->program->layout;
    memory->wrote = 0;
    memory->paired = 0;
    who_read(memory, event);
    for (uint32_t i = 0; i < layout->event_count; i++)
        memory->record[MT_RECORD_EVENT][i] = MT_UNKNOWN;
    act_says(memory, event);
    if (event->said_count && values_write(memory, event))
        clocks_write(memory, event);
}

static inline void names_read(mt_memory *memory, const uint32_t who[MT_KEYS])
{
    double *slot = memory->value + memory->program->layout.key_base;
    for (uint32_t i = 0; i < memory->named_count; i++) {
        mt_key key = memory->named[i];
        double name = who[key];
        slot[key] = name > 0 ? name : MT_UNKNOWN;
    }
}

void mt_memory_read_names(mt_memory *memory, const mt_event *event)
{
    memory->wrote = 0;
    names_read(memory, event->who);
}

static inline void record_read(const mt_layout *layout, mt_key key, uint32_t stride, const double *record, int64_t t,
                               double *value)
{
    double *slot = value + layout->base[key];
    for (uint32_t i = 0; i < layout->states[key]; i++)
        slot[i] = record[i];
    for (uint32_t i = layout->states[key]; i < stride; i++)
        slot[i] = record[i] == STOPPED ? 0 : (double)t - record[i];
}

void mt_memory_read(mt_memory *memory, const mt_event *event)
{
    const mt_layout *layout = &memory->program->layout;
    for (uint32_t i = 0; i < memory->owned_count; i++) {
        mt_key key = memory->owned[i];
        record_read(layout, key, memory->owners[key].stride, memory->record[key], event->t, memory->value);
    }
    names_read(memory, memory->who);
}

void mt_memory_read_plain(mt_memory *memory, const mt_event *event)
{
    const mt_layout *layout = &memory->program->layout;
    double *value = memory->value;
    for (const uint8_t *key = memory->owned, *end = key + memory->owned_count; key < end; key++) {
        mt_owners *owners = &memory->owners[*key];
        uint32_t place = owner_find(memory->arena, owners, event->who[*key]);
        record_read(layout, *key, owners->stride, owners->value + (size_t)place * owners->stride, event->t, value);
    }
    for (uint32_t i = 0; i < layout->event_count; i++)
        value[layout->event_base + i] = MT_UNKNOWN;
    names_read(memory, event->who);
}

void mt_memory_get_view(const mt_memory *memory, const uint32_t named[MT_KEYS], mt_view *view)
{
    memcpy(view->who, named, sizeof view->who);
    for (mt_key key = 0; key < MT_KEYS; key++)
        view->owner[key] = mt_memory_get_owner(memory, key, named[key]);
    who_take(memory, named, view->who, view->owner);
}

void mt_memory_read_for(const mt_memory *memory, const mt_view *view, int64_t t, double *value)
{
    const mt_layout *layout = &memory->program->layout;
    for (mt_key key = 0; key < MT_KEYS; key++) {
        const mt_owners *owners = &memory->owners[key];
        record_read(layout, key, owners->stride, owners->value + (size_t)view->owner[key] * owners->stride, t, value);
        value[layout->key_base + key] = view->who[key] ? view->who[key] : MT_UNKNOWN;
    }
}

static void sources_copy(const mt_memory *memory, mt_key key, uint32_t owner, uint64_t *said)
{
    const mt_owners *owners = &memory->owners[key];
    if (owners->stride)
        memcpy(said + memory->program->layout.base[key], owners->said + (size_t)owner * owners->stride,
               owners->stride * sizeof *said);
}

void mt_memory_get_sources_for(const mt_memory *memory, const mt_view *view, uint64_t *said)
{
    for (mt_key key = 0; key < MT_KEYS; key++)
        sources_copy(memory, key, view->owner[key], said);
}

void mt_memory_get_sources(const mt_memory *memory, const mt_event *event, uint64_t *said)
{
    const mt_layout *layout = &memory->program->layout;
    for (mt_key key = 0; key < MT_KEYS; key++)
        sources_copy(memory, key, memory->owner[key], said);
    for (uint32_t i = 0; i < layout->event_count; i++)
        said[layout->event_base + i] = event->seq;
}

bool mt_memory_is_running(double start) { return mt_value_is_known(start) && start != STOPPED; }

void mt_slots_reset(const mt_program *program, double *value)
{
    const mt_layout *layout = &program->layout;
    if (layout->constant_count)
        memcpy(value, layout->constant, layout->constant_count * sizeof *value);
    for (uint32_t i = layout->constant_count; i < layout->slot_count; i++)
        value[i] = MT_UNKNOWN;
}
