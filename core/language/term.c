/* Terms: which reading stands, reading it out, and durations that are terms. */
#include "language/type.h"

#include <string.h>

static bool belongs(const mt_treaty *treaty, const mt_term_source *term)
{
    return treaty && term >= treaty->term && term < treaty->term + treaty->term_count;
}

/* The treaty whose terms `term.x` means: that in which the reading stands that is being read out. */
static const mt_treaty *home(const mt_typer *t)
{
    bool in_shared = t->depth && belongs(t->typing->shared, t->chain[t->depth - 1]);
    return in_shared ? t->typing->shared : t->typing->treaty;
}

static const char *nearest_of(mt_arena *arena, const char *name, size_t count, const char *(*get)(const void *, size_t),
                              const void *list)
{
    const char **names = mt_arena_get_array(arena, count + 1, sizeof *names);
    for (size_t i = 0; i < count; i++)
        names[i] = get(list, i);
    return mt_word_find_nearest(name, names, count);
}

static const char *term_name(const void *list, size_t i) { return ((const mt_term_source *)list)[i].name; }
static const char *reading_name(const void *list, size_t i) { return ((const mt_reading_source *)list)[i].name; }

static const mt_term_source *find(const mt_treaty *treaty, const char *name)
{
    for (size_t i = 0; treaty && i < treaty->term_count; i++)
        if (!strcmp(treaty->term[i].name, name))
            return &treaty->term[i];
    return NULL;
}

static const mt_reading_source *reading_called(const mt_term_source *term, const char *name)
{
    for (size_t i = 0; i < term->reading_count; i++)
        if (!strcmp(term->reading[i].name, name))
            return &term->reading[i];
    return NULL;
}

static const char *all_readings(mt_arena *arena, const mt_term_source *term)
{
    const char *all = "";
    for (size_t i = 0; i < term->reading_count; i++)
        all = mt_arena_write(arena, "%s%s\"%s\"", all, i ? ", " : "", term->reading[i].name);
    return all;
}

static const mt_reading_source *no_such_reading(const mt_typing *typing, const mt_term_source *term, mt_place place,
                                                const char *name)
{
    const char *near = nearest_of(typing->arena, name, term->reading_count, reading_name, term->reading);
    if (near)
        mt_problem_add(typing->problems, place, "the term `%s` has no reading \"%s\"; the nearest is \"%s\"",
                       term->name, name, near);
    else
        mt_problem_add(typing->problems, place, "the term `%s` has no reading \"%s\"; it has %s", term->name, name,
                       all_readings(typing->arena, term));
    return NULL;
}

static bool is_called(const mt_treaty *treaty, const char *id)
{
    return treaty && treaty->id && !strcmp(treaty->id, id);
}

/* A choice without a treaty is for each; one for a treaty is for the shared terms as that treaty reads them, too,
 * unless it has a term of that name itself. */
static bool chosen_for(const mt_reading_choice *choice, const mt_typing *typing, bool is_shared)
{
    if (!choice->treaty || is_called(is_shared ? typing->shared : typing->treaty, choice->treaty))
        return true;
    return is_shared && is_called(typing->treaty, choice->treaty) && !find(typing->treaty, choice->term);
}

const mt_reading_source *mt_typing_find_reading(const mt_typing *typing, const mt_term_source *term)
{
    bool is_shared = belongs(typing->shared, term);
    const char *chosen = NULL;
    for (size_t i = 0; i < typing->choice_count; i++) {
        const mt_reading_choice *choice = &typing->choice[i];
        if (!strcmp(choice->term, term->name) && chosen_for(choice, typing, is_shared))
            chosen = choice->reading;
    }
    if (chosen || term->by_default.text) {
        const char *name = chosen ? chosen : term->by_default.text;
        const mt_reading_source *reading = reading_called(term, name);
        return reading ? reading : no_such_reading(typing, term, chosen ? term->place : term->by_default.place, name);
    }
    if (term->reading_count == 1)
        return &term->reading[0];
    if (!term->reading_count)
        mt_problem_add(typing->problems, term->place, "the term `%s` has no reading", term->name);
    else
        mt_problem_add(
            typing->problems, term->place,
            "the term `%s` has %zu readings: say which stands unless another is chosen, as in default = \"%s\"",
            term->name, term->reading_count, term->reading[0].name);
    return NULL;
}

static const mt_term_source *find_or_say(mt_typer *t, const char *name, bool shared, mt_place place)
{
    const mt_typing *typing = t->typing;
    const mt_treaty *treaty = shared ? typing->shared : home(t);
    const mt_term_source *term = find(treaty, name);
    if (term)
        return term;
    const char *root = shared ? "shared" : "term";
    const char *near = treaty ? nearest_of(typing->arena, name, treaty->term_count, term_name, treaty->term) : NULL;
    if (near)
        mt_problem_add(typing->problems, place, "there is no term `%s.%s`; the nearest is `%s.%s`", root, name, root,
                       near);
    else if (find(shared ? typing->treaty : typing->shared, name))
        mt_problem_add(typing->problems, place, "there is no term `%s.%s`; write `%s.%s`", root, name,
                       shared ? "term" : "shared", name);
    else
        mt_problem_add(typing->problems, place,
                       shared ? "there is no shared term `%s`" : "there is no term `%s`; declare it under `terms`",
                       name);
    return NULL;
}

static bool enter(mt_typer *t, const mt_term_source *term, mt_place place)
{
    const char *path = "";
    bool circle = false;
    for (size_t i = 0; i < t->depth; i++) {
        circle = circle || t->chain[i] == term;
        if (circle)
            path = mt_arena_write(t->typing->arena, "%s`%s` → ", path, t->chain[i]->name);
    }
    if (circle)
        return mt_typer_report(t, place, "terms go in a circle: %s`%s`", path, term->name);
    size_t room = sizeof t->chain / sizeof *t->chain;
    if (t->depth == room)
        return mt_typer_report(t, place, "terms lie in terms more than %zu deep", room);
    t->chain[t->depth++] = term;
    return true;
}

static void add(mt_terms *met, mt_arena *arena, const mt_term_source *term)
{
    for (size_t i = 0; met && i < met->count; i++)
        if (met->list[i] == term)
            return;
    if (!met)
        return;
    if (met->count == met->room)
        met->list = mt_arena_add_room(arena, met->list, met->count, &met->room, sizeof *met->list);
    met->list[met->count++] = term;
}

/* The tree of the reading that stands, typed; NULL after a problem. */
static mt_node *read_out(mt_typer *t, const char *name, bool shared, mt_place place)
{
    const mt_typing *typing = t->typing;
    const mt_term_source *term = find_or_say(t, name, shared, place);
    if (!term)
        return NULL;
    add(t->met, typing->arena, term);
    const mt_reading_source *reading = mt_typing_find_reading(typing, term);
    if (!reading || !reading->value.text || !enter(t, term, place))
        return NULL;
    mt_node *tree = mt_clause_parse(typing->arena, reading->value, typing->vocabulary, typing->problems);
    bool good = tree && mt_typer_check(t, tree);
    t->depth--;
    return good ? tree : NULL;
}

mt_words mt_typing_get_words(const mt_typing *typing, mt_words words, mt_terms *met)
{
    mt_typer t = {.typing = typing};
    bool shared = !strncmp(words.text, "shared.", 7);
    if (!shared && strncmp(words.text, "term.", 5))
        return words;
    const mt_term_source *term = find_or_say(&t, strchr(words.text, '.') + 1, shared, words.place);
    const mt_reading_source *reading = term ? mt_typing_find_reading(typing, term) : NULL;
    if (term)
        add(met, typing->arena, term);
    return reading ? reading->value : (mt_words){.place = words.place};
}

bool mt_typer_check_term(mt_typer *t, mt_node *node)
{
    mt_node *tree = read_out(t, node->word, node->shared, node->place);
    if (!tree)
        return false;
    if (!node->kid)
        node->kid = mt_arena_get_array(t->typing->arena, 1, sizeof *node->kid);
    node->kid[0] = tree;
    node->kid_count = 1;
    node->type = tree->type;
    node->dimension = tree->dimension;
    return true;
}

bool mt_node_is_constant(const mt_node *node, double *value)
{
    double a = 0, b = 0;
    if (node->op == MT_OP_NUMBER)
        return *value = node->number, true;
    if (node->op != MT_OP_TERM && mt_operators[node->op].kind != MT_KIND_ARITHMETIC)
        return false;
    if (!node->kid_count || !mt_node_is_constant(node->kid[0], &a))
        return false;
    for (size_t i = 1; i < node->kid_count; i++) {
        if (!mt_node_is_constant(node->kid[i], &b))
            return false;
        switch (node->op) {
        case MT_OP_ADD: a += b; break;
        case MT_OP_SUB: a -= b; break;
        case MT_OP_MUL: a *= b; break;
        case MT_OP_DIV:
            if (b == 0)
                return false;
            a /= b;
            break;
        case MT_OP_MIN: a = b < a ? b : a; break;
        default: a = b > a ? b : a; break;
        }
    }
    *value = node->op == MT_OP_NEG ? -a : a;
    return true;
}

bool mt_typer_check_window(mt_typer *t, mt_pattern *pattern)
{
    const mt_words *words = &pattern->window_term;
    if (!words->text)
        return true;
    const mt_node *tree = read_out(t, strchr(words->text, '.') + 1, *words->text == 's', words->place);
    double value;
    if (!tree)
        return false;
    if (tree->type != MT_TYPE_NUMBER || tree->dimension != MT_TIME)
        return mt_typer_report(t, words->place, "a duration is a time, `%s` is %s", words->text,
                               mt_node_get_type_name(tree));
    if (!mt_node_is_constant(tree, &value))
        return mt_typer_report(t, words->place, "a duration is constant, `%s` reads as `%s`", words->text, tree->words);
    if (value < 0)
        return mt_typer_report(t, words->place, "a duration is not negative, `%s` reads as `%s`", words->text,
                               tree->words);
    if (value >= 9007199254740992.0)
        return mt_typer_report(t, words->place, "`%s` is too large: a time is at most 285 y", words->text);
    pattern->window = (int64_t)(value + 0.5);
    return true;
}
