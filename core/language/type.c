/* The typing: a walk that gives every node its type and dimension, and says what does not fit. A problem below is not
 * told again above, and the other branches are still walked, so that one walk tells all of them. */
#include "language/type.h"

#include <string.h>

const char *mt_node_get_type_name(const mt_node *node)
{
    return node->type == MT_TYPE_TRUTH  ? "true or false"
           : node->type == MT_TYPE_WORD ? "a word"
                                        : mt_dimension_get_name(node->dimension);
}

static bool set(mt_node *node, mt_type type, mt_dimension dimension)
{
    node->type = type;
    node->dimension = dimension;
    return true;
}

/* `party.bound` in a treaty is about that treaty where the vocabulary tells them apart. */
static uint16_t resolve(const mt_typer *t, uint16_t fact)
{
    if (fact != MT_FACT_PARTY_BOUND || !t->typing->treaty || !t->typing->treaty->id)
        return fact;
    uint16_t own =
        mt_fact_find(t->typing->vocabulary, mt_arena_write(t->typing->arena, "party.bound[%s]", t->typing->treaty->id));
    return own == MT_NO_FACT ? fact : own;
}

static bool is_of_runs(const mt_fact *fact) { return fact->root == MT_ROOT_RUN || fact->root == MT_ROOT_ASSESSED; }

/* A fact where it stands: every instant knows only states, many runs only what stands at their end. */
static bool fact_stands(mt_typer *t, mt_node *node)
{
    node->fact = resolve(t, node->fact);
    const mt_fact *fact = &t->typing->vocabulary->facts[node->fact];
    if (t->steady && fact->nature != MT_STATE)
        return mt_typer_report(t, node->place, "`%s` asks every instant, and `%s` is %s: only states stand in it",
                               t->steady, fact->name, fact->nature == MT_CLOCK ? "a clock" : "said only by events");
    if (t->runs && !is_of_runs(fact))
        return mt_typer_report(t, node->place, "over many runs only facts of `run` and `assessed` stand, not `%s`",
                               fact->name);
    if (t->across && !t->runs)
        return mt_typer_report(
            t, node->place,
            "over many runs a fact stands in `share of runs where (…)` or after `mean of`, not by itself");
    return true;
}

static bool fact(mt_typer *t, mt_node *node)
{
    if (!fact_stands(t, node))
        return false;
    const mt_fact *fact = &t->typing->vocabulary->facts[node->fact];
    return set(node, fact->type, fact->dimension);
}

static bool pattern(mt_typer *t, mt_pattern *pattern)
{
    bool good = true;
    for (size_t i = 0; i < pattern->same_fact_count; i++) {
        pattern->same_fact[i] = resolve(t, pattern->same_fact[i]);
        const mt_fact *same =
            pattern->same_fact[i] == MT_NO_FACT ? NULL : &t->typing->vocabulary->facts[pattern->same_fact[i]];
        if (same && same->nature == MT_CLOCK)
            good =
                mt_typer_report(t, pattern->place,
                                "`%s` is a clock, which is never the same for long: compare it in `where`", same->name);
    }
    if (pattern->where) {
        unsigned past = t->past;
        if (!t->where++)
            t->past = 0;
        good = mt_typer_check_truth(t, pattern->where);
        if (!--t->where)
            t->past = past;
    }
    return mt_typer_check_window(t, pattern) && good;
}

/* A past operator where it stands. */
static bool past_stands(mt_typer *t, const mt_node *node)
{
    if (t->steady)
        return mt_typer_report(t, node->place, "`%s` asks every instant: what looks back at events cannot stand in it",
                               t->steady);
    if (t->runs)
        return mt_typer_report(t, node->place, "over many runs nothing looks back at events");
    if (t->where && t->past++)
        return mt_typer_report(t, node->place,
                               "one operator that looks back may stand inside `where`; this is the second");
    return true;
}

/* What the table says that it comes to. */
static bool set_result(mt_typer *t, mt_node *node)
{
    const mt_fact *fact = mt_operators[node->op].of_fact ? &t->typing->vocabulary->facts[node->fact] : NULL;
    switch (mt_operators[node->op].result) {
    case MT_RESULT_TRUTH: return set(node, MT_TYPE_TRUTH, MT_PLAIN);
    case MT_RESULT_TIME: return set(node, MT_TYPE_NUMBER, MT_TIME);
    case MT_RESULT_FACT: return set(node, fact->type, fact->dimension);
    default: return set(node, MT_TYPE_NUMBER, MT_PLAIN);
    }
}

static bool past(mt_typer *t, mt_node *node)
{
    bool good = past_stands(t, node);
    if (mt_operators[node->op].of_fact)
        node->fact = resolve(t, node->fact);
    set_result(t, node);
    if (mt_operators[node->op].of_fact && node->type != MT_TYPE_NUMBER) {
        const char *name = t->typing->vocabulary->facts[node->fact].name;
        good =
            mt_typer_report(t, node->place, "`%s` is no number: only numbers are added up or compared in size", name);
        node->type = MT_TYPE_NUMBER;
    }
    return pattern(t, node->pattern) && good;
}

/* always, since: the condition is asked of every instant. */
static bool steady(mt_typer *t, mt_node *node)
{
    bool good = past_stands(t, node);
    const char *outer = t->steady;
    t->steady = node->op == MT_OP_ALWAYS ? "always" : "since";
    good = mt_typer_check_truth(t, node->kid[0]) && good;
    t->steady = outer;
    set(node, MT_TYPE_TRUTH, MT_PLAIN);
    return pattern(t, node->pattern) && good;
}

static bool over_runs(mt_typer *t, mt_node *node)
{
    if (!t->across || t->runs)
        return mt_typer_report(t, node->place,
                               t->runs ? "what speaks of many runs cannot stand inside itself"
                                       : "this speaks of many runs: it stands only in a provision with `across`");
    if (node->op == MT_OP_SHARE_OF_RUNS) {
        t->runs = true;
        bool good = mt_typer_check_truth(t, node->kid[0]);
        t->runs = false;
        return set_result(t, node) && good;
    }
    const mt_fact *fact = &t->typing->vocabulary->facts[node->fact];
    if (fact->type != MT_TYPE_NUMBER || !is_of_runs(fact))
        return mt_typer_report(t, node->place, "over many runs only numbers of `run` and `assessed` stand, not `%s`",
                               fact->name);
    return set_result(t, node);
}

bool mt_typer_check_number(mt_typer *t, mt_node *node, const mt_node *of)
{
    if (!mt_typer_check(t, node))
        return false;
    if (node->type == MT_TYPE_NUMBER)
        return true;
    return mt_typer_report(t, node->place, "`%s` is %s; a number is expected in `%s`%s", node->words,
                           mt_node_get_type_name(node), of->words,
                           node->op == MT_OP_WORD ? mt_typer_get_advice(t, node->word) : "");
}

/* All kids are numbers of one dimension, which is the node's. */
static bool alike(mt_typer *t, mt_node *node, const char *verb)
{
    bool good = true;
    for (size_t i = 0; i < node->kid_count; i++)
        good = mt_typer_check_number(t, node->kid[i], node) && good;
    if (!good)
        return false;
    for (size_t i = 1; i < node->kid_count; i++) {
        const mt_node *a = node->kid[0], *b = node->kid[i];
        if (a->dimension == b->dimension)
            continue;
        const mt_node *bare = a->op == MT_OP_NUMBER && a->dimension == MT_PLAIN   ? a
                              : b->op == MT_OP_NUMBER && b->dimension == MT_PLAIN ? b
                                                                                  : NULL;
        const mt_node *other = bare == a ? b : a;
        if (bare)
            return mt_typer_report(t, bare->place, "`%s` needs a unit: `%s` is %s (%s)", bare->words, other->words,
                                   mt_node_get_type_name(other), mt_dimension_get_units(other->dimension));
        return mt_typer_report(t, node->place, "`%s` is %s, `%s` is %s: they cannot be %s", a->words,
                               mt_node_get_type_name(a), b->words, mt_node_get_type_name(b), verb);
    }
    return set(node, MT_TYPE_NUMBER, node->kid[0]->dimension);
}

static bool times(mt_typer *t, mt_node *node)
{
    mt_node *a = node->kid[0], *b = node->kid[1];
    bool good = mt_typer_check_number(t, a, node);
    if (!mt_typer_check_number(t, b, node) || !good)
        return false;
    if (b->dimension == MT_PLAIN)
        return set(node, MT_TYPE_NUMBER, a->dimension);
    if (node->op == MT_OP_MUL && a->dimension == MT_PLAIN)
        return set(node, MT_TYPE_NUMBER, b->dimension);
    if (node->op == MT_OP_DIV && a->dimension == b->dimension)
        return set(node, MT_TYPE_NUMBER, MT_PLAIN);
    return mt_typer_report(t, node->place,
                           node->op == MT_OP_MUL
                               ? "`%s` is %s, `%s` is %s: one of them must be a plain number to multiply"
                               : "`%s` is %s, `%s` is %s: only a plain number or a like one can divide it",
                           a->words, mt_node_get_type_name(a), b->words, mt_node_get_type_name(b));
}

static bool followed(mt_typer *t, mt_node *node)
{
    bool good = pattern(t, node->pattern);
    if (node->kid_count)
        good = mt_typer_check_truth(t, node->kid[0]) && good;
    return set(node, MT_TYPE_TRUTH, MT_PLAIN) && good;
}

/* `person-may-veto`, which is a subtraction of words. */
static bool is_hyphenated(const mt_node *node)
{
    return node->op == MT_OP_WORD || (node->op == MT_OP_SUB && !strchr(node->words, ' ') &&
                                      is_hyphenated(node->kid[0]) && is_hyphenated(node->kid[1]));
}

static bool hyphenated(mt_typer *t, const mt_node *node)
{
    char *name = mt_arena_add_text(t->typing->arena, node->words);
    for (char *c = name; *c; c++)
        if (*c == '-')
            *c = '_';
    return mt_typer_report(t, node->place, "a name is joined by _, not by -: write `%s`", name);
}

static bool arithmetic(mt_typer *t, mt_node *node)
{
    if (is_hyphenated(node))
        return hyphenated(t, node);
    switch (node->op) {
    case MT_OP_ADD: return alike(t, node, "added");
    case MT_OP_SUB: return alike(t, node, "subtracted");
    case MT_OP_NEG: return alike(t, node, "turned round");
    case MT_OP_MUL:
    case MT_OP_DIV: return times(t, node);
    default: return alike(t, node, "compared in size");
    }
}

static bool logic(mt_typer *t, mt_node *node)
{
    bool good = true;
    if (node->op == MT_OP_OR || node->op == MT_OP_AND)
        good = mt_typer_check_joined(t, node);
    else
        for (size_t i = 0; i < node->kid_count; i++)
            good = mt_typer_check_truth(t, node->kid[i]) && good;
    return set(node, MT_TYPE_TRUTH, MT_PLAIN) && good;
}

static bool literal(mt_typer *t, mt_node *node)
{
    if (node->op == MT_OP_WORD)
        node->number = mt_name_add(t->typing->vocabulary->names, node->word);
    return set(node,
               node->op == MT_OP_NUMBER ? MT_TYPE_NUMBER
               : node->op == MT_OP_WORD ? MT_TYPE_WORD
                                        : MT_TYPE_TRUTH,
               node->op == MT_OP_NUMBER ? node->dimension : MT_PLAIN);
}

bool mt_typer_check(mt_typer *t, mt_node *node)
{
    if (mt_operators[node->op].of_fact && node->fact == MT_NO_FACT)
        return false; /* the parser has told */
    if (++t->nodes > MT_CLAUSE_NODES)
        return t->nodes == MT_CLAUSE_NODES + 1 &&
               mt_typer_report(t, node->place, "too long once its terms are read out: at most %d pieces",
                               MT_CLAUSE_NODES);
    switch (mt_operators[node->op].kind) {
    case MT_KIND_LITERAL: return literal(t, node);
    case MT_KIND_FACT: return fact(t, node);
    case MT_KIND_TERM: return mt_typer_check_term(t, node);
    case MT_KIND_KNOWN: return set_result(t, node) && (node->op == MT_OP_KNOWN_KEY || fact_stands(t, node));
    case MT_KIND_LOGIC: return logic(t, node);
    case MT_KIND_COMPARISON: return mt_typer_check_compare(t, node);
    case MT_KIND_MEMBERSHIP: return mt_typer_check_in(t, node);
    case MT_KIND_ARITHMETIC: return arithmetic(t, node);
    case MT_KIND_PAST: return past(t, node);
    case MT_KIND_STEADY: return steady(t, node);
    case MT_KIND_RUNS: return over_runs(t, node);
    default:
        return mt_typer_report(t, node->place,
                               "`followed by` stands only as a part of `require`, by itself, in a provision with `on`");
    }
}

bool mt_clause_check_reading(const mt_typing *typing, mt_node *node, const mt_term_source *term)
{
    mt_typer t = {.typing = typing, .depth = 1, .chain = {term}};
    return mt_typer_check(&t, node);
}

bool mt_clause_check_type(const mt_typing *typing, mt_node *node, mt_expected expected, mt_terms *met)
{
    mt_typer t = {
        .typing = typing, .met = met, .steady = expected.steady, .across = expected.across, .runs = expected.of_run};
    if (expected.followed_by && node->op == MT_OP_FOLLOWED_BY)
        return followed(&t, node);
    if (expected.type == MT_TYPE_TRUTH)
        return mt_typer_check_truth(&t, node);
    if (!mt_typer_check(&t, node))
        return false;
    if (node->type == expected.type && (expected.type != MT_TYPE_NUMBER || node->dimension == expected.dimension))
        return true;
    if (node->op == MT_OP_NUMBER && expected.type == MT_TYPE_NUMBER && node->dimension == MT_PLAIN)
        return mt_typer_report(&t, node->place, "`%s` needs a unit: %s is expected here (%s)", node->words,
                               mt_dimension_get_name(expected.dimension), mt_dimension_get_units(expected.dimension));
    return mt_typer_report(&t, node->place, "`%s` is %s; %s is expected here", node->words, mt_node_get_type_name(node),
                           expected.type == MT_TYPE_WORD ? "a word" : mt_dimension_get_name(expected.dimension));
}
