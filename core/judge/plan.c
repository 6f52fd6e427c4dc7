/* Plans: for one act, what must be computed to judge its provisions and to remember it, in an order that never waits.
 * Comparisons of a kind stand side by side, so that a run of them is one loop without a branch that depends on values;
 * a conjunction is a list of places to read. */
#include <string.h>

#include "judge/program.h"

typedef struct builder {
    mt_program *program;
    mt_plan *plan;
    bool *wanted;  /* by expression: this act asks for it */
    uint32_t next; /* place that is not taken */
} builder;

static const mt_expr *expr_at(const builder *b, uint32_t number) { return &b->program->exprs.list[number]; }

/* Explanations ask for the truth of every leaf, also of one that folding made idle (`true or x`). Of junctions only
 * what they are made of is asked for: explanations put those together again, and the rules evaluate their own. */
static bool is_leaf_of_truths(mt_op op)
{
    return op == MT_OP_EQ || op == MT_OP_NE || op == MT_OP_ALWAYS || op == MT_OP_SINCE || op == MT_OP_FOLLOWED_BY;
}

static void node_mark(builder *b, const mt_node *node)
{
    uint32_t what = mt_lowered_find(&b->program->exprs, node);
    bool truths = node->kid_count && node->kid[0]->type == MT_TYPE_TRUTH;
    const mt_expr *expr = expr_at(b, what / 2);
    if (node->type != MT_TYPE_TRUTH)
        b->wanted[what] = true;
    else if (!truths && expr->op == MT_EXPR_AND) /* membership: one of several words */
        for (uint32_t i = 0; i < expr->kid_count; i++)
            b->wanted[expr->kid[i] / 2] = true;
    else if (!truths || is_leaf_of_truths(node->op))
        b->wanted[what / 2] = true;
    for (size_t i = 0; truths && i < node->kid_count; i++)
        node_mark(b, node->kid[i]);
}

static void exceptions_mark(builder *b, const mt_exception *list, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        node_mark(b, list[i].clause);
        exceptions_mark(b, list[i].unless, list[i].unless_count);
    }
}

static void nodes_mark(builder *b, const mt_provision *provision)
{
    const mt_node *guard[] = {provision->scope, provision->applies, provision->when};
    for (size_t i = 0; i < sizeof guard / sizeof *guard; i++)
        if (guard[i])
            node_mark(b, guard[i]);
    for (unsigned i = 0; i < provision->part_count; i++)
        node_mark(b, provision->part[i]);
    exceptions_mark(b, provision->exception, provision->exception_count);
    for (size_t i = 0; i < provision->because_count; i++)
        if (provision->because[i].value)
            node_mark(b, provision->because[i].value);
}

/* A conjunction is evaluated by its rule itself, so only what it is made of is asked for. */
static void held_mark(builder *b, const mt_provision *provision)
{
    const mt_expr *held = expr_at(b, provision->held / 2);
    if (held->op != MT_EXPR_AND)
        b->wanted[provision->held / 2] = true;
    for (uint32_t i = 0; i < held->kid_count; i++)
        b->wanted[held->kid[i] / 2] = true;
    for (size_t i = 0; i < provision->ahead_count; i++)
        b->wanted[provision->ahead[i].other / 2] = true;
    if (provision->form == MT_DUE)
        b->wanted[provision->duty->where / 2] = true;
}

static void provision_mark(builder *b, const mt_provision *provision)
{
    b->wanted[provision->applies_when[0] / 2] = b->wanted[provision->applies_when[1] / 2] = true;
    b->wanted[provision->excepted / 2] = true;
    held_mark(b, provision);
    nodes_mark(b, provision);
    if (provision->form == MT_AT_EVENTS && !provision->ahead_count)
        b->plan->rule_count++;
    else
        b->plan->ahead_count++;
}

/* What the act's events change besides facts. */
static void updates_mark(builder *b, uint16_t act)
{
    const mt_exprs *exprs = &b->program->exprs;
    for (size_t i = 0; i < exprs->store_count; i++)
        if (exprs->store[i].act == act) {
            b->wanted[exprs->store[i].where / 2] = true;
            b->plan->update_count++;
        }
    for (size_t i = 0; i < exprs->awaited_count; i++)
        if (exprs->awaited[i].act == act) {
            b->wanted[exprs->awaited[i].where / 2] = true;
            b->plan->update_count++;
        }
    for (size_t i = 0; i < b->program->provision_count; i++) {
        const mt_duty_plan *duty = b->program->provision[i].duty;
        if (duty && duty->by_event && duty->done_act == act) {
            b->wanted[duty->done_where / 2] = true;
            b->plan->update_count++;
        }
        if (duty && duty->has_grant && duty->grants[act]) {
            b->wanted[duty->grant_length] = true;
            b->plan->update_count++;
        }
    }
}

/* True if the act is judged or remembered at all. */
static bool roots_mark(builder *b, uint16_t act, const mt_provision *provision)
{
    if (provision)
        provision_mark(b, provision);
    for (size_t i = 0; i < b->program->provision_count && !provision; i++)
        if (b->program->provision[i].acts[act])
            provision_mark(b, &b->program->provision[i]);
    if (!provision)
        updates_mark(b, act);
    return b->plan->rule_count || b->plan->ahead_count || b->plan->update_count;
}

static mt_place_of_truth place_of(const builder *b, mt_literal literal)
{
    return (mt_place_of_truth)((b->plan->place[literal / 2] - 1) | (literal & 1));
}

static mt_place_of_truth place_take(builder *b, uint32_t expr)
{
    b->plan->place[expr] = b->next + 1;
    b->next += 2;
    return place_of(b, mt_literal_get(expr));
}

/* The truth over what `once` gives, which its step writes by itself: no comparison asks the same again. */
static mt_place_of_truth once_place(builder *b, uint32_t once)
{
    for (uint32_t i = once + 1; i < b->program->exprs.count; i++) /* compiled just after it */
        if (expr_at(b, i)->op == MT_EXPR_LESS && expr_at(b, i)->b == once)
            return place_take(b, i);
    mt_failure_stop(__FILE__, __LINE__, "`once` was compiled, and no truth over it");
}

static void step_add(builder *b, uint32_t number)
{
    const mt_expr *expr = expr_at(b, number);
    bool past = expr->op >= MT_EXPR_ONCE; /* what it asks is a number of its own, not a slot */
    b->plan->step[b->plan->step_count++] =
        (mt_step){.op = (uint8_t)expr->op,
                  .out = expr->slot,
                  .a = past ? (uint16_t)expr->a : expr_at(b, expr->a)->slot,
                  .b = past ? (uint16_t)expr->b : expr_at(b, expr->b)->slot,
                  .truth = expr->op == MT_EXPR_ONCE ? once_place(b, number) : MT_PLACE_TRUE};
}

static void steps_add(builder *b, uint32_t level)
{
    mt_phase *phase = &b->plan->phase[b->plan->phase_count];
    phase->once_begin = b->plan->step_count;
    for (int once = 1; once >= 0; once--) {
        for (uint32_t i = 0; i < b->program->exprs.count; i++) {
            const mt_expr *expr = expr_at(b, i);
            if (b->wanted[i] && expr->level == level && expr->op >= MT_EXPR_ADD && (expr->op == MT_EXPR_ONCE) == once)
                step_add(b, i);
        }
        if (once)
            phase->once_end = b->plan->step_count;
    }
}

static void compares_add(builder *b, uint32_t level, mt_expr_op op)
{
    mt_plan *plan = b->plan;
    mt_run *run = NULL;
    for (uint32_t i = 0; i < b->program->exprs.count; i++) {
        const mt_expr *expr = expr_at(b, i);
        if (!b->wanted[i] || expr->level != level || expr->op != op || b->plan->place[i])
            continue;
        mt_place_of_truth out = place_take(b, i);
        if (!run) {
            run = &plan->run[plan->run_count++];
            *run = (mt_run){.op = (uint8_t)op, .out = out, .begin = plan->compare_count};
        }
        plan->compare[plan->compare_count++] = (mt_compare){expr_at(b, expr->a)->slot, expr_at(b, expr->b)->slot};
        run->count++;
    }
}

/* Two literals are read at a time, so an odd list ends with what is always true. */
static mt_gate gate_of(builder *b, const mt_literal *kid, uint32_t count, bool negated)
{
    mt_plan *plan = b->plan;
    mt_gate gate = {.begin = plan->literal_count, .count = count + count % 2, .negated = negated};
    for (uint32_t i = 0; i < count; i++)
        plan->literal[plan->literal_count++] = place_of(b, kid[i]);
    if (count % 2)
        plan->literal[plan->literal_count++] = MT_PLACE_TRUE;
    return gate;
}

static void gates_add(builder *b, uint32_t level)
{
    for (uint32_t i = 0; i < b->program->exprs.count; i++) {
        const mt_expr *expr = expr_at(b, i);
        if (!b->wanted[i] || expr->level != level || expr->op != MT_EXPR_AND)
            continue;
        mt_gate *gate = &b->plan->gate[b->plan->gate_count++];
        *gate = gate_of(b, expr->kid, expr->kid_count, false);
        gate->out = place_take(b, i);
    }
}

static void update_add(builder *b, mt_update_kind kind, size_t number, mt_literal where)
{
    b->plan->update[b->plan->update_count++] =
        (mt_update){.kind = (uint8_t)kind, .number = (uint32_t)number, .where = place_of(b, where)};
}

static void duty_updates_add(builder *b, uint32_t level, uint16_t act, size_t number)
{
    const mt_duty_plan *duty = b->program->provision[number].duty;
    if (duty && duty->by_event && duty->done_act == act && expr_at(b, duty->done_where / 2)->level == level)
        update_add(b, MT_UPDATE_DONE, number, duty->done_where);
}

/* What puts a duty off comes last: one that the same event does is done before. */
static void grants_add(builder *b, uint16_t act)
{
    for (size_t i = 0; i < b->program->provision_count; i++) {
        const mt_duty_plan *duty = b->program->provision[i].duty;
        if (!duty || !duty->has_grant || !duty->grants[act])
            continue;
        update_add(b, MT_UPDATE_GRANT, i, MT_LITERAL_TRUE);
        b->plan->update[b->plan->update_count - 1].slot = expr_at(b, duty->grant_length)->slot;
    }
}

static void updates_add(builder *b, uint32_t level, uint16_t act)
{
    const mt_exprs *exprs = &b->program->exprs;
    for (size_t i = 0; i < exprs->store_count; i++)
        if (exprs->store[i].act == act && exprs->store[i].level == level)
            update_add(b, MT_UPDATE_STORE, i, exprs->store[i].where);
    for (size_t i = 0; i < exprs->awaited_count; i++)
        if (exprs->awaited[i].act == act && expr_at(b, exprs->awaited[i].where / 2)->level == level)
            update_add(b, MT_UPDATE_AWAITED, i, exprs->awaited[i].where);
    for (size_t i = 0; i < b->program->provision_count; i++)
        duty_updates_add(b, level, act, i);
}

static void rule_add(builder *b, uint32_t number, bool between)
{
    const mt_provision *provision = &b->program->provision[number];
    bool later = provision->form != MT_AT_EVENTS || provision->ahead_count;
    mt_rule *rule = later ? &b->plan->ahead[b->plan->ahead_count++] : &b->plan->rule[b->plan->rule_count++];
    const mt_expr *held = expr_at(b, provision->held / 2);
    bool conjunction = held->op == MT_EXPR_AND;
    rule->provision = number;
    rule->held = gate_of(b, conjunction ? held->kid : &provision->held, conjunction ? held->kid_count : 1,
                         conjunction && (provision->held & 1));
    rule->applies = place_of(b, provision->applies_when[0]);
    rule->when = place_of(b, provision->applies_when[1]);
    rule->excepted = place_of(b, provision->excepted);
    rule->guarded = provision->applies_when[0] != MT_LITERAL_TRUE || provision->applies_when[1] != MT_LITERAL_TRUE ||
                    provision->excepted != MT_LITERAL_FALSE;
    rule->other = mt_arena_get_array(b->program->arena, provision->ahead_count + 1, sizeof *rule->other);
    for (size_t i = 0; i < provision->ahead_count; i++)
        rule->other[i] = place_of(b, provision->ahead[i].other);
    if (provision->form == MT_DUE && !between)
        rule->other[0] = place_of(b, provision->duty->where);
}

static void rule_sort(builder *b, uint32_t number)
{
    mt_plan *plan = b->plan;
    const mt_rule *rule = &plan->rule[number];
    const mt_place_of_truth *literal = &plan->literal[rule->held.begin];
    if (!rule->guarded && rule->held.count == 2 && literal[1] == MT_PLACE_TRUE)
        plan->plain[plan->plain_count++] =
            (mt_plain){number, rule->provision, (mt_place_of_truth)(literal[0] ^ rule->held.negated)};
    else
        plan->other[plan->other_count++] = number;
}

static void rules_add(builder *b, uint16_t act, const mt_provision *only)
{
    for (uint32_t i = 0; i < b->program->provision_count; i++)
        if (only ? only == &b->program->provision[i] : b->program->provision[i].acts[act])
            rule_add(b, i, only);
    for (uint32_t i = 0; i < b->plan->rule_count; i++)
        rule_sort(b, i);
}

/* Room for the worst case; plans are made once. */
static void arrays_make(builder *b, uint32_t levels)
{
    mt_arena *arena = b->program->arena;
    mt_plan *plan = b->plan;
    size_t wanted = 0, literals = 2 * ((size_t)plan->rule_count + plan->ahead_count);
    for (uint32_t i = 0; i < b->program->exprs.count; i++)
        if (b->wanted[i]) {
            wanted++;
            literals += expr_at(b, i)->kid_count + 1;
        }
    for (size_t i = 0; i < b->program->provision_count; i++)
        literals += expr_at(b, b->program->provision[i].held / 2)->kid_count;
    plan->phase = mt_arena_get_array(arena, levels + 1u, sizeof *plan->phase);
    plan->step = mt_arena_get_array(arena, wanted, sizeof *plan->step);
    plan->run = mt_arena_get_array(arena, wanted + 1, sizeof *plan->run);
    plan->compare = mt_arena_get_array(arena, wanted, sizeof *plan->compare);
    plan->gate = mt_arena_get_array(arena, wanted, sizeof *plan->gate);
    plan->literal = mt_arena_get_array(arena, literals, sizeof *plan->literal);
    plan->update = mt_arena_get_array(arena, plan->update_count, sizeof *plan->update);
    plan->rule = mt_arena_get_array(arena, plan->rule_count, sizeof *plan->rule);
    plan->plain = mt_arena_get_array(arena, plan->rule_count, sizeof *plan->plain);
    plan->other = mt_arena_get_array(arena, plan->rule_count, sizeof *plan->other);
    plan->ahead = mt_arena_get_array(arena, plan->ahead_count, sizeof *plan->ahead);
    plan->rule_count = plan->ahead_count = plan->update_count = 0;
}

static uint32_t levels_of(const builder *b)
{
    uint32_t levels = 1;
    for (uint32_t i = 0; i < b->program->exprs.count; i++)
        if (b->wanted[i] && expr_at(b, i)->level + 1 > levels)
            levels = expr_at(b, i)->level + 1;
    return levels;
}

static bool names_only(const mt_exprs *exprs, const uint32_t *same, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++)
        if (exprs->list[same[i]].op != MT_EXPR_KEY)
            return false;
    return true;
}

/* It only remembers, every event as it comes, by identities alone. */
static bool names_suffice(const mt_exprs *exprs, const mt_plan *plan)
{
    for (uint32_t i = 0; i < plan->update_count; i++) {
        const mt_update *update = &plan->update[i];
        const mt_store_plan *store = update->kind == MT_UPDATE_STORE ? &exprs->store[update->number] : NULL;
        const mt_awaited *awaited = store ? NULL : &exprs->awaited[update->number];
        if (update->where != MT_PLACE_TRUE ||
            (store && store->kind != MT_STORE_LATEST && store->kind != MT_STORE_COUNT) ||
            !names_only(exprs, store ? store->same : awaited->same, store ? store->same_count : awaited->same_count))
            return false;
    }
    return !(plan->rule_count + plan->ahead_count);
}

static bool looks_ahead(const mt_plan *plan)
{
    for (uint32_t i = 0; i < plan->update_count; i++)
        if (plan->update[i].kind != MT_UPDATE_STORE)
            return true;
    return plan->ahead_count > 0;
}

mt_way mt_plan_get_way(const mt_program *program, const mt_plan *plan, bool says)
{
    const mt_exprs *exprs = &program->exprs;
    if (program->lasts || program->falls_due || exprs->span_count || (says && plan))
        return MT_WAY_WHOLE;
    if (!plan)
        return says ? MT_WAY_SAYS : MT_WAY_NOTHING;
    if (!names_suffice(exprs, plan))
        return looks_ahead(plan) ? MT_WAY_SILENT : MT_WAY_RULES;
    const mt_update *only = plan->update_count == 1 ? &plan->update[0] : NULL;
    if (only && only->kind == MT_UPDATE_STORE)
        return MT_WAY_STORE;
    if (only && exprs->awaited[only->number].same_count == 1)
        return MT_WAY_AWAITED;
    return MT_WAY_NAMES;
}

static void level_add(builder *b, uint32_t level)
{
    steps_add(b, level);
    compares_add(b, level, MT_EXPR_LESS);
    compares_add(b, level, MT_EXPR_EQUAL);
    compares_add(b, level, MT_EXPR_KNOWN);
    gates_add(b, level);
}

/* Without anything computed in it where only updates stand. */
static void phase_end(builder *b)
{
    mt_plan *plan = b->plan;
    static const mt_phase start = {0};
    const mt_phase *before = plan->phase_count ? &plan->phase[plan->phase_count - 1] : &start;
    mt_phase *phase = &plan->phase[plan->phase_count++];
    bool computes =
        plan->step_count > before->step_end || plan->run_count > before->run_end || plan->gate_count > before->gate_end;
    *phase = (mt_phase){phase->once_begin, phase->once_end,    plan->step_count, plan->run_count,
                        plan->gate_count,  plan->update_count, computes};
}

/* Where nothing that comes before the first updates is asked of the past, and they hang on nothing, they may come
 * first; then what would be computed before and after them is computed at once. */
static bool updates_first(const builder *b, uint16_t act)
{
    const mt_exprs *exprs = &b->program->exprs;
    for (uint32_t i = 0; i < exprs->count; i++)
        if (b->wanted[i] && exprs->list[i].level == 0 && exprs->list[i].op >= MT_EXPR_ONCE)
            return false;
    for (size_t i = 0; i < exprs->store_count; i++)
        if (exprs->store[i].act == act && exprs->store[i].level == 0 && exprs->store[i].where != MT_LITERAL_TRUE)
            return false;
    for (size_t i = 0; i < exprs->awaited_count; i++)
        if (exprs->awaited[i].act == act && exprs->awaited[i].where != MT_LITERAL_TRUE)
            return false;
    for (size_t i = 0; i < b->program->provision_count; i++)
        if (b->program->provision[i].duty)
            return false;
    return true;
}

const mt_plan *mt_plan_new(mt_program *program, uint16_t act, const mt_provision *provision)
{
    builder b = {.program = program, .plan = mt_arena_get(program->arena, sizeof *b.plan)};
    size_t exprs = program->exprs.count;
    b.wanted = mt_arena_get_array(program->arena, exprs, sizeof *b.wanted);
    b.plan->place = mt_arena_get_array(program->arena, exprs, sizeof *b.plan->place);
    if (!roots_mark(&b, act, provision))
        return NULL;
    mt_exprs_set_below(&program->exprs, b.wanted);
    mt_plan *plan = b.plan;
    arrays_make(&b, levels_of(&b));
    place_take(&b, 0); /* what is always true */
    uint32_t level = 0, levels = levels_of(&b);
    if (!provision && levels > 1 && updates_first(&b, act)) {
        updates_add(&b, 0, act);
        phase_end(&b);
        level_add(&b, level++);
    }
    for (; level < levels; level++) {
        level_add(&b, level);
        if (!provision)
            updates_add(&b, level, act);
        if (!provision && level + 1 == levels)
            grants_add(&b, act);
        phase_end(&b);
    }
    rules_add(&b, act, provision);
    if (b.next > program->truths)
        program->truths = b.next;
    return plan;
}
