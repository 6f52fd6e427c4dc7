/* The typing of what stands on both sides: comparisons, words of enumerations, and conditions that are none. */
#include "language/type.h"

#include <string.h>

#include "language/lists.h"

/* A word written out, also behind terms. NULL: it is none. */
static const mt_node *literal(const mt_node *node)
{
    while (node->op == MT_OP_TERM && node->kid_count)
        node = node->kid[0];
    return node->op == MT_OP_WORD ? node : NULL;
}

/* The fact behind a node, also behind terms. */
static const mt_fact *fact_of(const mt_typer *t, const mt_node *node)
{
    while (node->op == MT_OP_TERM && node->kid_count)
        node = node->kid[0];
    return node->op == MT_OP_FACT ? &t->typing->vocabulary->facts[node->fact] : NULL;
}

static const char *words_of(const mt_typer *t, const mt_fact *fact)
{
    mt_arena *arena = t->typing->arena;
    char *list = mt_arena_write(arena, "%s", fact->words), *out = mt_arena_get(arena, 2 * strlen(list) + 1);
    for (size_t to = 0; *list; list++) {
        if (*list == ' ')
            out[to++] = ',';
        out[to++] = *list;
    }
    return out;
}

static const char *nearest_word(const mt_typer *t, const mt_fact *fact, const char *word)
{
    const char *words[64];
    size_t count = 0;
    for (const char *at = fact->words; *at && count < 64; at += strcspn(at, " "), at += strspn(at, " "))
        words[count++] = mt_arena_add_bytes(t->typing->arena, at, strcspn(at, " "));
    return mt_word_find_nearest(word, words, count);
}

/* A fact whose last name is the word: `window` for human.window. */
static const char *fact_called(const mt_vocabulary *vocabulary, const char *word)
{
    for (size_t i = 0; i < vocabulary->count; i++) {
        const char *dot = strchr(vocabulary->facts[i].name, '.');
        if (dot && !strcmp(dot + 1, word))
            return vocabulary->facts[i].name;
    }
    return NULL;
}

static bool is_term(const mt_treaty *treaty, const char *word)
{
    for (size_t i = 0; treaty && i < treaty->term_count; i++)
        if (!strcmp(treaty->term[i].name, word))
            return true;
    return false;
}

const char *mt_typer_get_advice(mt_typer *t, const char *word)
{
    mt_arena *arena = t->typing->arena;
    const char *fact = fact_called(t->typing->vocabulary, word);
    if (is_term(t->typing->treaty, word))
        return mt_arena_write(arena, "; did you mean `term.%s`?", word);
    if (is_term(t->typing->shared, word))
        return mt_arena_write(arena, "; did you mean `shared.%s`?", word);
    if (fact)
        return mt_arena_write(arena, "; did you mean `%s`?", fact);
    if (mt_act_find(word) != MT_NO_ACT)
        return mt_arena_write(arena, "; it is also an act: looking back at one is written `once %s`", word);
    if (mt_key_find(word) != MT_NO_KEY)
        return mt_arena_write(arena, "; an identity stands in `known (%s)` and in `(same %s)`", word, word);
    return "";
}

bool mt_typer_check_truth(mt_typer *t, mt_node *node)
{
    if (!mt_typer_check(t, node))
        return false;
    if (node->type == MT_TYPE_TRUTH)
        return true;
    const mt_fact *fact = fact_of(t, node);
    if (node->op == MT_OP_WORD) {
        const char *advice = mt_typer_get_advice(t, node->word);
        return mt_typer_report(t, node->place, "`%s` is a word, not a condition%s", node->words,
                               *advice ? advice
                                       : mt_arena_write(t->typing->arena,
                                                        "; it stands opposite a fact, as in `target.kind is %s`",
                                                        node->word));
    }
    if (node->type == MT_TYPE_WORD)
        return mt_typer_report(t, node->place, "`%s` is a word, not a condition; compare it, as in `%s is %.*s`",
                               node->words, node->words, fact && fact->words ? (int)strcspn(fact->words, " ") : 7,
                               fact && fact->words ? fact->words : "vehicle");
    if (node->op == MT_OP_NUMBER)
        return mt_typer_report(t, node->place, "`%s` is %s, not a condition", node->words, mt_node_get_type_name(node));
    const char *unit = mt_dimension_get_unit(node->dimension);
    return mt_typer_report(t, node->place, "`%s` is %s, not a condition; compare it, as in `%s >= 10%s%s`", node->words,
                           mt_node_get_type_name(node), node->words, *unit ? " " : "", unit);
}

/* A word opposite a fact: it must be one of the fact's own. */
static bool word_fits(mt_typer *t, const mt_node *side, const mt_fact *fact)
{
    const mt_node *word = literal(side);
    if (!fact || mt_fact_has_word(fact, word->word))
        return true;
    const char *near = nearest_word(t, fact, word->word);
    const char *reads = side == word ? "" : mt_arena_write(t->typing->arena, ", as `%s` reads,", side->words);
    if (near)
        return mt_typer_report(t, side->place, "`%s`%s is no word of `%s`; the nearest is `%s`", word->word, reads,
                               fact->name, near);
    return mt_typer_report(t, side->place, "`%s`%s is no word of `%s`, which takes %s", word->word, reads, fact->name,
                           words_of(t, fact));
}

/* Two facts that are words: some word must be common to both. */
static bool words_meet(mt_typer *t, const mt_node *node, const mt_fact *a, const mt_fact *b)
{
    if (!a || !b || !a->words || !b->words)
        return true;
    for (const char *at = a->words; *at; at += strcspn(at, " "), at += strspn(at, " "))
        if (mt_fact_has_word(b, mt_arena_add_bytes(t->typing->arena, at, strcspn(at, " "))))
            return true;
    return mt_typer_report(t, node->place, "`%s` and `%s` have no word in common", a->name, b->name);
}

static bool is_bare_number(const mt_node *node) { return node->op == MT_OP_NUMBER && node->dimension == MT_PLAIN; }

static bool numbers_fit(mt_typer *t, const mt_node *node, const mt_node *a, const mt_node *b)
{
    if (a->dimension == b->dimension)
        return true;
    const mt_node *bare = is_bare_number(b) ? b : is_bare_number(a) ? a : NULL, *other = bare == a ? b : a;
    if (bare)
        return mt_typer_report(t, bare->place, "`%s` needs a unit: `%s` is %s (%s), as in `%s %s`", bare->words,
                               other->words, mt_node_get_type_name(other), mt_dimension_get_units(other->dimension),
                               bare->words, mt_dimension_get_unit(other->dimension));
    return mt_typer_report(t, node->place, "`%s` is %s, `%s` is %s: they cannot be compared", a->words,
                           mt_node_get_type_name(a), b->words, mt_node_get_type_name(b));
}

/* A bare name opposite what is no word. */
static bool word_opposite(mt_typer *t, const mt_node *word, const mt_node *other)
{
    const char *name = literal(word)->word;
    if (other->type == MT_TYPE_TRUTH && (!strcmp(name, "yes") || !strcmp(name, "no")))
        return mt_typer_report(t, word->place, "`%s` is true or false: write `is %s`", other->words,
                               *name == 'y' ? "true" : "false");
    return mt_typer_report(t, word->place, "`%s` is %s, `%s` is a word: they cannot be compared%s", other->words,
                           mt_node_get_type_name(other), name, mt_typer_get_advice(t, name));
}

static bool sides_fit(mt_typer *t, const mt_node *node, const mt_node *a, const mt_node *b)
{
    bool left = literal(a), right = literal(b);
    if (left && right) {
        const char *advice = mt_typer_get_advice(t, literal(a)->word);
        return mt_typer_report(t, node->place,
                               "`%s` and `%s` are both words: one side is a fact, as in `target.kind is %s`%s",
                               a->words, b->words, literal(b)->word, advice);
    }
    if (left && b->type != MT_TYPE_WORD)
        return word_opposite(t, a, b);
    if (right && a->type != MT_TYPE_WORD)
        return word_opposite(t, b, a);
    if (a->type != b->type)
        return mt_typer_report(t, node->place, "`%s` is %s, `%s` is %s: they cannot be compared", a->words,
                               mt_node_get_type_name(a), b->words, mt_node_get_type_name(b));
    if (a->type == MT_TYPE_NUMBER)
        return numbers_fit(t, node, a, b);
    if (node->op > MT_OP_NE)
        return mt_typer_report(t, node->place, "only numbers are ordered: `%s` is %s", (left ? b : a)->words,
                               mt_node_get_type_name(a));
    if (left)
        return word_fits(t, a, fact_of(t, b));
    if (right)
        return word_fits(t, b, fact_of(t, a));
    return a->type == MT_TYPE_TRUTH || words_meet(t, node, fact_of(t, a), fact_of(t, b));
}

bool mt_typer_check_compare(mt_typer *t, mt_node *node)
{
    bool good = mt_typer_check(t, node->kid[0]);
    good = mt_typer_check(t, node->kid[1]) && good;
    node->type = MT_TYPE_TRUTH;
    return good && sides_fit(t, node, node->kid[0], node->kid[1]);
}

bool mt_typer_check_in(mt_typer *t, mt_node *node)
{
    mt_node *asked = node->kid[0];
    node->type = MT_TYPE_TRUTH;
    if (!mt_typer_check(t, asked))
        return false;
    if (literal(asked))
        return mt_typer_report(t, asked->place, "`%s` is a word: what stands before `in` is a fact%s", asked->words,
                               mt_typer_get_advice(t, literal(asked)->word));
    if (asked->type != MT_TYPE_WORD)
        return mt_typer_report(t, asked->place, "`%s` is %s: `in { … }` lists words", asked->words,
                               mt_node_get_type_name(asked));
    bool good = true;
    for (size_t i = 1; i < node->kid_count; i++) {
        good = mt_typer_check(t, node->kid[i]) && good;
        good = word_fits(t, node->kid[i], fact_of(t, asked)) && good;
    }
    return good;
}

/* `x is a or b or c`: the operands from `first` on that are bare, told with the right form. */
static void tell_list(mt_typer *t, const mt_node *node, size_t first, size_t end)
{
    const mt_node *head = node->kid[first - 1], *left = head->kid[0], *value = head->kid[1];
    mt_arena *arena = t->typing->arena;
    bool words = literal(value), same = head->op == MT_OP_EQ;
    const char *right =
        words ? mt_arena_write(arena, "%s%s in { %s", left->words, same ? "" : " not", value->words) : head->words;
    for (size_t i = first; i < end; i++)
        right = words ? mt_arena_write(arena, "%s, %s", right, node->kid[i]->words)
                      : mt_arena_write(arena, "%s %s %s %s %s", right, node->op == MT_OP_OR ? "or" : "and", left->words,
                                       mt_operators[head->op].words, node->kid[i]->words);
    mt_place place = node->kid[first]->place;
    if (node->kid[end - 1]->place.line == place.line)
        place.length = node->kid[end - 1]->place.column + node->kid[end - 1]->place.length - place.column;
    mt_problem_add(t->typing->problems, place, "`%s` joins whole conditions: write `%s%s`",
                   node->op == MT_OP_OR ? "or" : "and", right, words ? " }" : "");
}

static bool is_comparison(const mt_node *node) { return mt_operators[node->op].kind == MT_KIND_COMPARISON; }

bool mt_typer_check_joined(mt_typer *t, mt_node *node)
{
    bool good = true;
    for (size_t i = 0; i < node->kid_count; i++) {
        mt_node *kid = node->kid[i];
        const mt_node *before = i ? node->kid[i - 1] : NULL;
        size_t end = i;
        if (before && is_comparison(before) && before->kid[0]->op != MT_OP_WORD)
            while (end < node->kid_count && node->kid[end]->op == before->kid[1]->op &&
                   (node->kid[end]->op == MT_OP_WORD || node->kid[end]->op == MT_OP_NUMBER))
                end++;
        if (end == i) {
            good = mt_typer_check_truth(t, kid) && good;
            continue;
        }
        tell_list(t, node, i, end);
        good = false;
        i = end - 1;
    }
    return good;
}
