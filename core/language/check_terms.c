/* Terms: names, readings of one type, and circles under any choice of readings. */
#include <string.h>

#include "language/check.h"

/* The parsed readings of the treaty's terms: tree[term][reading], NULL where one did not parse. */
typedef struct forest {
    mt_checker *checker;
    mt_node ***tree;
    char *state; /* of the search: 0 not seen, 1 on the path, 2 done */
    size_t depth;
    size_t path[32];
} forest;

static bool visit(forest *f, size_t term);

static size_t index_of(const mt_treaty *treaty, const char *name)
{
    size_t i = 0;
    while (i < treaty->term_count && strcmp(treaty->term[i].name, name))
        i++;
    return i;
}

static bool visit_name(forest *f, const char *name)
{
    size_t term = index_of(f->checker->treaty, name);
    return term == f->checker->treaty->term_count || visit(f, term);
}

/* Every own term that the tree names. */
static bool visit_tree(forest *f, const mt_node *node)
{
    if (node->op == MT_OP_TERM && !node->shared && !visit_name(f, node->word))
        return false;
    const mt_pattern *pattern = node->pattern;
    if (pattern && pattern->window_term.text && *pattern->window_term.text == 't' &&
        !visit_name(f, strchr(pattern->window_term.text, '.') + 1))
        return false;
    if (pattern && pattern->where && !visit_tree(f, pattern->where))
        return false;
    for (size_t i = 0; i < node->kid_count; i++)
        if (!visit_tree(f, node->kid[i]))
            return false;
    return true;
}

/* Two readings that lead to each other are a circle under the choice of both, so all readings are followed. */
static bool visit(forest *f, size_t term)
{
    mt_checker *c = f->checker;
    const mt_term_source *source = &c->treaty->term[term];
    if (f->state[term] == 2)
        return true;
    if (f->state[term] == 1) {
        const char *path = "";
        size_t from = 0;
        while (f->path[from] != term)
            from++;
        for (; from < f->depth; from++)
            path = mt_arena_write(c->arena, "%s`%s` → ", path, c->treaty->term[f->path[from]].name);
        mt_problem_add(c->problems, source->place, "terms go in a circle: %s`%s`", path, source->name);
        return false;
    }
    if (f->depth == sizeof f->path / sizeof *f->path) {
        mt_problem_add(c->problems, source->place, "terms lie in terms more than %zu deep", f->depth);
        return false;
    }
    f->state[term] = 1;
    f->path[f->depth++] = term;
    for (size_t r = 0; r < source->reading_count; r++)
        if (f->tree[term][r] && !visit_tree(f, f->tree[term][r]))
            return false;
    f->depth--;
    f->state[term] = 2;
    return true;
}

static bool is_same_type(const mt_node *a, const mt_node *b)
{
    return a->type == b->type && (a->type != MT_TYPE_NUMBER || a->dimension == b->dimension);
}

/* Types each reading by itself; they must agree. */
static void check_readings(mt_checker *c, const mt_term_source *term, mt_node **tree)
{
    const mt_typing typing = mt_checker_get_typing(c);
    const mt_node *first = NULL;
    size_t first_at = 0;
    for (size_t r = 0; r < term->reading_count; r++) {
        if (!tree[r] || !mt_clause_check_reading(&typing, tree[r], term))
            continue;
        if (!first) {
            first = tree[r];
            first_at = r;
        } else if (!is_same_type(first, tree[r]))
            mt_problem_add(c->problems, tree[r]->place,
                           "the readings of `%s` differ in type: \"%s\" is %s, \"%s\" is %s", term->name,
                           term->reading[first_at].name, mt_node_get_type_name(first), term->reading[r].name,
                           mt_node_get_type_name(tree[r]));
    }
}

static bool is_name(const char *text)
{
    size_t length = strspn(text, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_0123456789");
    return length && !text[length] && !(*text >= '0' && *text <= '9');
}

void mt_terms_check(mt_checker *c)
{
    const mt_treaty *t = c->treaty;
    const mt_typing typing = mt_checker_get_typing(c);
    forest f = {.checker = c,
                .tree = mt_arena_get_array(c->arena, t->term_count + 1, sizeof *f.tree),
                .state = mt_arena_get(c->arena, t->term_count + 1)};
    for (size_t i = 0; i < t->term_count; i++) {
        const mt_term_source *term = &t->term[i];
        if (!is_name(term->name))
            mt_problem_add(c->problems, term->place,
                           "the term `%s` cannot be written in a clause: use small letters, digits and _", term->name);
        mt_typing_find_reading(&typing, term);
        f.tree[i] = mt_arena_get_array(c->arena, term->reading_count + 1, sizeof **f.tree);
        for (size_t r = 0; r < term->reading_count; r++) {
            if (mt_term_is_classes(c, term))
                mt_classes_check(c, term->reading[r].value);
            else if (term->reading[r].value.text)
                f.tree[i][r] = mt_clause_parse(c->arena, term->reading[r].value, c->vocabulary, c->problems);
        }
    }
    for (size_t i = 0; i < t->term_count && !c->circular; i++)
        c->circular = !visit(&f, i);
    for (size_t i = 0; i < t->term_count && !c->circular; i++)
        check_readings(c, &t->term[i], f.tree[i]);
}
