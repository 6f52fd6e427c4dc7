/* Where values lie: each fact that some clause reads gets a slot and, if it outlasts its event, a place in its owner's
 * record. */
#include "judge/program.h"

static mt_home home_of(const mt_fact *fact)
{
    if (fact->nature == MT_EVENT_FACT || fact->owner == MT_NO_KEY)
        return MT_HOME_EVENT;
    return fact->nature == MT_CLOCK ? MT_HOME_CLOCK : MT_HOME_STATE;
}

/* Gives the facts of one home and key the slots from `slot` on; the slot after them. */
static uint32_t facts_place(mt_program *program, const bool *read, mt_home home, mt_key key, uint32_t slot,
                            uint32_t offset, uint16_t *count)
{
    mt_layout *layout = &program->layout;
    for (size_t i = 0; i < layout->fact_count; i++) {
        const mt_fact *fact = &program->vocabulary->facts[i];
        if (!read[i] || home_of(fact) != home || (home != MT_HOME_EVENT && fact->owner != key))
            continue;
        layout->fact[i] = (mt_fact_place){.home = (uint8_t)home,
                                          .key = (uint8_t)key,
                                          .offset = (uint16_t)(offset + *count),
                                          .slot = (uint16_t)slot++};
        ++*count;
    }
    return slot;
}

static uint32_t all_facts_place(mt_program *program, const bool *read, uint32_t slot)
{
    mt_layout *layout = &program->layout;
    for (mt_key key = 0; key < MT_KEYS; key++) {
        layout->base[key] = (uint16_t)slot;
        slot = facts_place(program, read, MT_HOME_STATE, key, slot, 0, &layout->states[key]);
        slot = facts_place(program, read, MT_HOME_CLOCK, key, slot, layout->states[key], &layout->clocks[key]);
    }
    layout->event_base = (uint16_t)slot;
    slot = facts_place(program, read, MT_HOME_EVENT, MT_NO_KEY, slot, 0, &layout->event_count);
    layout->key_base = (uint16_t)slot;
    return slot + MT_KEYS;
}

static uint32_t constants_place(mt_program *program)
{
    mt_exprs *exprs = &program->exprs;
    mt_layout *layout = &program->layout;
    layout->constant = mt_arena_get_array(program->arena, exprs->count, sizeof *layout->constant);
    uint32_t slot = 0;
    for (size_t i = 0; i < exprs->count; i++)
        if (exprs->list[i].op == MT_EXPR_NUMBER) {
            layout->constant[slot] = exprs->list[i].number;
            exprs->list[i].slot = (uint16_t)slot++;
        }
    layout->constant_count = (uint16_t)slot;
    return slot;
}

static uint32_t computed_place(mt_program *program, uint32_t slot)
{
    for (size_t i = 0; i < program->exprs.count; i++) {
        mt_expr *expr = &program->exprs.list[i];
        if (expr->op == MT_EXPR_FACT)
            expr->slot = program->layout.fact[expr->a].slot;
        else if (expr->op == MT_EXPR_KEY)
            expr->slot = (uint16_t)(program->layout.key_base + expr->a);
        else if (expr->op > MT_EXPR_KEY)
            expr->slot = (uint16_t)slot++;
    }
    return slot;
}

static uint16_t *slots_of(const mt_program *program, const uint32_t *same, uint32_t count)
{
    uint16_t *slot = mt_arena_get_array(program->arena, count, sizeof *slot);
    for (uint32_t i = 0; i < count; i++)
        slot[i] = program->exprs.list[same[i]].slot;
    return slot;
}

static void stores_place(mt_program *program)
{
    mt_exprs *exprs = &program->exprs;
    for (size_t i = 0; i < exprs->store_count; i++) {
        mt_store_plan *store = &exprs->store[i];
        store->slot = slots_of(program, store->same, store->same_count);
        store->of_slot = store->of ? exprs->list[store->of].slot : 0;
    }
    for (size_t i = 0; i < exprs->awaited_count; i++)
        exprs->awaited[i].slot = slots_of(program, exprs->awaited[i].same, exprs->awaited[i].same_count);
    for (size_t i = 0; i < program->provision_count; i++) {
        mt_duty_plan *duty = program->provision[i].duty;
        if (duty)
            duty->same_slot = slots_of(program, duty->same, duty->same_count);
    }
}

/* States that spans read are watched: each has a place among those of its key. */
static void watched_place(mt_program *program)
{
    mt_layout *layout = &program->layout;
    bool *seen = mt_arena_get_array(program->arena, layout->fact_count, sizeof *seen);
    for (size_t i = 0; i < program->exprs.span_count; i++) {
        const mt_span *span = &program->exprs.span[i];
        for (uint32_t j = 0; j < span->fact_count; j++) {
            mt_fact_place *place = &layout->fact[span->fact[j]];
            if (seen[span->fact[j]])
                continue;
            seen[span->fact[j]] = true;
            if (!layout->watched[place->key])
                layout->watched[place->key] =
                    mt_arena_get_array(program->arena, layout->fact_count, sizeof *layout->watched[0]);
            place->watched = (uint16_t)layout->watched_count[place->key];
            layout->watched[place->key][layout->watched_count[place->key]++] = place->offset;
        }
    }
}

/* A clock has a start to work out, and human.at_post a clock that follows it. */
static void writes_place(mt_program *program)
{
    mt_layout *layout = &program->layout;
    layout->write = mt_arena_get_array(program->arena, layout->fact_count, sizeof *layout->write);
    for (size_t i = 0; i < layout->fact_count; i++) {
        const mt_fact_place *place = &layout->fact[i];
        bool more = place->home == MT_HOME_CLOCK || (i == MT_FACT_HUMAN_AT_POST && program->watches);
        if (place->home == MT_HOME_NONE || more)
            layout->write[i] = (mt_fact_write){.record = MT_RECORD_NONE, .more = more};
        else
            layout->write[i] = (mt_fact_write){.record = place->home == MT_HOME_EVENT ? MT_RECORD_EVENT : place->key,
                                               .offset = place->offset};
    }
}

bool mt_layout_init(mt_program *program, mt_problems *problems)
{
    mt_exprs *exprs = &program->exprs;
    mt_layout *layout = &program->layout;
    if (exprs->count + program->vocabulary->count > UINT16_MAX / 2) {
        mt_problem_add(problems, (mt_place){0},
                       "the treaties together are too large to be judged at once; judge fewer");
        return false;
    }
    layout->fact_count = program->vocabulary->count;
    layout->fact = mt_arena_get_array(program->arena, layout->fact_count, sizeof *layout->fact);
    bool *read = mt_arena_get_array(program->arena, layout->fact_count, sizeof *read);
    for (size_t i = 0; i < exprs->count; i++)
        if (exprs->list[i].op == MT_EXPR_FACT)
            read[exprs->list[i].a] = true;
    program->watches = read[MT_FACT_HUMAN_ON_WATCH_FOR];
    read[MT_FACT_HUMAN_AT_POST] |= program->watches;
    uint32_t slot = all_facts_place(program, read, constants_place(program));
    layout->slot_count = (uint16_t)computed_place(program, slot);
    stores_place(program);
    watched_place(program);
    writes_place(program);
    return true;
}
