/* Compiles a clause over many runs, counts the runs, and judges. What is asked of one run is compiled as any clause;
 * what is asked of all of them is walked as it was written, since that happens once in hundreds of runs. */
#include "judge/across.h"

#include <string.h>

#include "base/exact.h"
#include "language/lists.h"
#include "judge/aggregate.h"
#include "language/clause.h"

struct mt_across {
    mt_arena *arena;
    const mt_provision *provision;
    mt_exprs exprs; /* what is asked of one run */
    mt_literal applies;
    size_t fact_count;
    uint16_t *fact;
    double *value; /* slots: the facts, the constants, and one that is always unknown */
    mt_overs overs;
    int64_t surely, perhaps, left_out; /* runs that count */
};

/* -- compiling -- */

static void fact_note(mt_across *across, mt_expr *expr)
{
    expr->slot = (uint16_t)across->fact_count;
    across->fact[across->fact_count++] = (uint16_t)expr->a;
}

/* At the end of a run nobody is named, so that an identity is unknown. */
static void slots_place(mt_across *across)
{
    mt_exprs *exprs = &across->exprs;
    across->fact = mt_arena_get_array(across->arena, exprs->count + 1, sizeof *across->fact);
    across->value = mt_arena_get_array(across->arena, exprs->count + 1, sizeof *across->value);
    for (size_t i = 0; i < exprs->count; i++)
        if (exprs->list[i].op == MT_EXPR_FACT)
            fact_note(across, &exprs->list[i]);
    size_t slot = across->fact_count;
    for (size_t i = 0; i < exprs->count; i++)
        if (exprs->list[i].op == MT_EXPR_NUMBER) {
            across->value[slot] = exprs->list[i].number;
            exprs->list[i].slot = (uint16_t)slot++;
        }
    across->value[slot] = MT_UNKNOWN;
    for (size_t i = 0; i < exprs->count; i++)
        if (exprs->list[i].op == MT_EXPR_KEY)
            exprs->list[i].slot = (uint16_t)slot;
}

/* Every number over the runs that stands in the tree. */
static void overs_find(mt_across *across, const mt_node *node)
{
    if (mt_operators[node->op].kind == MT_KIND_RUNS) {
        mt_over_new(&across->overs, &across->exprs, node);
        return;
    }
    for (size_t i = 0; i < node->kid_count; i++)
        overs_find(across, node->kid[i]);
}

static void exceptions_find(mt_across *across, const mt_exception *list, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        overs_find(across, list[i].clause);
        exceptions_find(across, list[i].unless, list[i].unless_count);
    }
}

mt_across *mt_across_new(mt_arena *arena, const mt_program *program, size_t treaty, size_t provision)
{
    const mt_provision *found = NULL;
    for (size_t i = 0; i < program->provision_count; i++)
        if (program->provision[i].treaty == treaty && program->provision[i].place == provision)
            found = &program->provision[i];
    if (!found || found->form != MT_ACROSS)
        return NULL;
    mt_across *across = mt_arena_get(arena, sizeof *across);
    across->arena = arena;
    across->provision = found;
    across->overs.arena = arena;
    mt_exprs_init(&across->exprs, arena, program->vocabulary);
    across->applies = found->applies ? mt_truth_compile(&across->exprs, found->applies) : MT_LITERAL_TRUE;
    for (size_t i = 0; i < found->part_count; i++)
        overs_find(across, found->part[i]);
    exceptions_find(across, found->exception, found->exception_count);
    slots_place(across);
    mt_across_reset(across);
    return across;
}

bool mt_across_has(const mt_across *across, const char *class_name)
{
    for (size_t i = 0; i < mt_list_classes.count; i++) {
        const char *word = mt_list_classes.word[i];
        if (across->provision->classes >> i & 1 && (strcmp(word, class_name) == 0 || strcmp(word, "all") == 0))
            return true;
    }
    return false;
}

const uint16_t *mt_across_get_facts(const mt_across *across, size_t *count)
{
    *count = across->fact_count;
    return across->fact;
}

/* -- counting -- */

void mt_across_reset(mt_across *across)
{
    across->surely = across->perhaps = across->left_out = 0;
    mt_overs_reset(&across->overs);
}

void mt_across_add(mt_across *across, const double *value, unsigned scope)
{
    if (across->fact_count > 0)
        memcpy(across->value, value, across->fact_count * sizeof *value);
    unsigned counts = mt_truth_get_and(scope, mt_run_get_truth(&across->exprs, across->applies, across->value));
    *(counts == 1 ? &across->surely : counts == 2 ? &across->left_out : &across->perhaps) += 1;
    if (counts != 2)
        mt_overs_add(&across->overs, &across->exprs, across->value, counts == 1);
}

/* -- judging -- */

/* True if every part is as it must be. */
static unsigned held(const mt_across *across, const mt_over_view *view)
{
    unsigned all = 1;
    for (size_t i = 0; i < across->provision->part_count; i++) {
        unsigned part = mt_over_get_truth(&across->overs, across->provision->part[i], view);
        all = mt_truth_get_and(all, across->provision->forbidden[i] && part ? 3 - part : part);
    }
    return all;
}

/* True if one of them applies; *which is the first that surely does. */
static unsigned excepted(const mt_across *across, const mt_exception *list, size_t count, const mt_over_view *view,
                         size_t *which)
{
    unsigned none = 1;
    for (size_t i = 0; i < count && none != 2; i++) {
        size_t inner = 0;
        unsigned barred = excepted(across, list[i].unless, list[i].unless_count, view, &inner);
        unsigned own = mt_over_get_truth(&across->overs, list[i].clause, view);
        unsigned applies = mt_truth_get_and(own, barred ? 3 - barred : 0);
        *which = i;
        none = mt_truth_get_and(none, applies ? 3 - applies : 0);
    }
    return none ? 3 - none : 0;
}

static mt_verdict verdict_of(const mt_across *across, const mt_over_view *view, size_t *exception)
{
    const mt_provision *provision = across->provision;
    unsigned kept = held(across, view);
    if (kept == 1)
        return MT_MET;
    unsigned one = excepted(across, provision->exception, provision->exception_count, view, exception);
    if (one == 1)
        return MT_EXCEPTED;
    return kept == 2 && one == 2 ? MT_BREACHED : MT_UNDETERMINED;
}

/* How many runs would decide if they went on as these did: doubled until they do, then halved back. */
static int64_t enough_find(const mt_across *across)
{
    size_t exception;
    int64_t low = across->surely + across->perhaps, high = low;
    for (; high < MT_ACROSS_MOST; low = high) {
        high = low * 2 < MT_ACROSS_MOST ? low * 2 : MT_ACROSS_MOST;
        if (verdict_of(across, &(mt_over_view){.last = true, .runs = (double)high}, &exception) != MT_UNDETERMINED)
            break;
    }
    if (high >= MT_ACROSS_MOST &&
        verdict_of(across, &(mt_over_view){.last = true, .runs = (double)high}, &exception) == MT_UNDETERMINED)
        return 0;
    while (high - low > 1) {
        int64_t middle = low + (high - low) / 2;
        bool decides =
            verdict_of(across, &(mt_over_view){.last = true, .runs = (double)middle}, &exception) != MT_UNDETERMINED;
        *(decides ? &high : &low) = middle;
    }
    return high;
}

/* Where the provision compares one number over the runs with a constant: which way, and with what. */
static void bar_find(const mt_across *across, mt_across_ruling *ruling)
{
    static const char *const words[] = {"exactly", "other than", "less than", "at most", "more than", "at least"};
    static const mt_op contrary[] = {MT_OP_NE, MT_OP_EQ, MT_OP_GE, MT_OP_GT, MT_OP_LE, MT_OP_LT};
    static const mt_op reversed[] = {MT_OP_EQ, MT_OP_NE, MT_OP_GT, MT_OP_GE, MT_OP_LT, MT_OP_LE};
    const mt_node *node = across->provision->part[0];
    while (node->op == MT_OP_TERM)
        node = node->kid[0];
    if (across->provision->part_count != 1 || across->overs.count == 0 ||
        mt_operators[node->op].kind != MT_KIND_COMPARISON)
        return;
    bool right = mt_over_find(&across->overs, node->kid[1]);
    double needed = 0;
    if (mt_over_find(&across->overs, node->kid[right]) != &across->overs.list[0] ||
        !mt_node_is_constant(node->kid[!right], &needed))
        return;
    mt_op op = right ? reversed[node->op - MT_OP_EQ] : node->op;
    op = across->provision->forbidden[0] ? contrary[op - MT_OP_EQ] : op;
    double over = ruling->number[0].value - needed;
    ruling->op = words[op - MT_OP_EQ];
    ruling->needed = needed;
    ruling->to_spare = op == MT_OP_GT || op == MT_OP_GE ? over : op == MT_OP_LT || op == MT_OP_LE ? -over : MT_UNKNOWN;
}

void mt_across_judge(mt_across *across, bool last, mt_across_ruling *ruling)
{
    const mt_over_view view = {.last = last};
    size_t exception = 0;
    *ruling = (mt_across_ruling){.runs = across->surely + across->perhaps,
                                 .left_out = across->left_out,
                                 .needed = MT_UNKNOWN,
                                 .to_spare = MT_UNKNOWN};
    ruling->verdict = ruling->runs == 0 ? MT_OUTSIDE_SCOPE : verdict_of(across, &view, &exception);
    if (ruling->verdict == MT_EXCEPTED)
        ruling->exception = across->provision->record->exception[exception].id;
    for (; ruling->number_count < across->overs.count && ruling->number_count < MT_ACROSS_NUMBERS;
         ruling->number_count++)
        mt_over_get_number(&across->overs.list[ruling->number_count], &view, &ruling->number[ruling->number_count]);
    bar_find(across, ruling);
    if (ruling->verdict == MT_UNDETERMINED && last)
        ruling->enough = enough_find(across);
}
