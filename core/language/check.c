/* Everything that can be said about a treaty without running it: the whole, and clauses under each reading of their
 * terms. */
#include "language/check.h"

#include <string.h>

bool mt_treaty_add_facts(const mt_treaty *treaty, mt_vocabulary *vocabulary, mt_problems *problems)
{
    bool good = true;
    uint16_t number;
    for (size_t i = 0; i < treaty->fact_count; i++)
        good = !mt_fact_add(vocabulary, &treaty->fact[i].fact, treaty->fact[i].place, problems, &number) && good;
    return good;
}

static mt_node *one_reading(mt_checker *c, mt_words clause, bool is_event, mt_expected expected,
                            const mt_typing *typing, mt_terms *met)
{
    mt_parsed parsed = mt_clause_read(c->arena, clause, is_event, c->vocabulary, c->problems);
    mt_node *node = parsed.node;
    return node && !c->circular && mt_clause_check_type(typing, node, expected, met) && parsed.whole ? node : NULL;
}

mt_typing mt_checker_get_typing(const mt_checker *c)
{
    return (mt_typing){.arena = c->arena,
                       .vocabulary = c->vocabulary,
                       .treaty = c->treaty,
                       .shared = c->shared,
                       .problems = c->problems};
}

/* Calls for the clause under its default readings, then with each other reading of each term. `each` may ask more of
 * the tree. */
static void under_each_reading(mt_checker *c, mt_words clause, bool is_event, mt_expected expected,
                               void (*each)(mt_checker *, const mt_node *))
{
    mt_terms met = {0};
    mt_typing typing = mt_checker_get_typing(c);
    mt_node *node = clause.text ? one_reading(c, clause, is_event, expected, &typing, &met) : NULL;
    if (!node)
        return;
    if (each)
        each(c, node);
    for (size_t i = 0; i < met.count; i++) {
        const mt_term_source *term = met.list[i];
        bool shared = c->shared && term >= c->shared->term && term < c->shared->term + c->shared->term_count;
        for (size_t r = 0; r < term->reading_count; r++) {
            mt_reading_choice choice = {(shared ? c->shared : c->treaty)->id, term->name, term->reading[r].name};
            typing.choice = &choice;
            typing.choice_count = 1;
            node = one_reading(c, clause, is_event, expected, &typing, NULL);
            if (node && each)
                each(c, node);
        }
    }
}

void mt_clause_check(mt_checker *c, mt_words clause, mt_expected expected, bool lasting)
{
    under_each_reading(c, clause, false, expected, lasting ? mt_lasting_check : NULL);
}

static void opening(mt_checker *c, const mt_node *node) { mt_pattern_check_bare(node->pattern, true, c->problems); }
static void doing(mt_checker *c, const mt_node *node) { mt_pattern_check_bare(node->pattern, false, c->problems); }

void mt_event_check(mt_checker *c, mt_words event, bool opens)
{
    under_each_reading(c, event, true, (mt_expected){.type = MT_TYPE_TRUTH}, opens ? opening : doing);
}

static void constant(mt_checker *c, const mt_node *node)
{
    double value;
    if (!mt_node_is_constant(node, &value))
        mt_problem_add(c->problems, node->place, "a duration is constant: a number with a unit or a term, not `%s`",
                       node->words);
    else if (value < 0)
        mt_problem_add(c->problems, node->place, "a duration is not negative");
}

void mt_duration_check(mt_checker *c, mt_words duration)
{
    under_each_reading(c, duration, false, (mt_expected){.type = MT_TYPE_NUMBER, .dimension = MT_TIME}, constant);
}

typedef struct ids {
    mt_checker *checker;
    size_t count, room;
    struct {
        const char *id;
        mt_place place;
    } * list;
} ids;

/* An amendment or a module: another file. */
static bool is_elsewhere(mt_place a, mt_place b) { return a.file && b.file && strcmp(a.file, b.file) != 0; }

static void add_id(ids *known, const char *id, mt_place place)
{
    if (!id)
        return;
    for (size_t i = 0; i < known->count; i++)
        if (!strcmp(known->list[i].id, id)) {
            mt_problem_add(known->checker->problems, place, "the id `%s` stands here twice; first in line %d%s%s", id,
                           known->list[i].place.line, is_elsewhere(known->list[i].place, place) ? " of " : "",
                           is_elsewhere(known->list[i].place, place) ? known->list[i].place.file : "");
            return;
        }
    if (known->count == known->room)
        known->list =
            mt_arena_add_room(known->checker->arena, known->list, known->count, &known->room, sizeof *known->list);
    known->list[known->count].id = id;
    known->list[known->count++].place = place;
}

static void add_exception_ids(ids *known, const mt_exception_source *list, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        add_id(known, list[i].id, list[i].place);
        add_exception_ids(known, list[i].unless, list[i].unless_count);
    }
}

static void check_ids(mt_checker *c)
{
    ids known = {.checker = c};
    const mt_treaty *t = c->treaty;
    for (size_t i = 0; i < t->provision_count; i++) {
        add_id(&known, t->provision[i].id, t->provision[i].place);
        add_exception_ids(&known, t->provision[i].unless, t->provision[i].unless_count);
    }
    for (size_t i = 0; i < t->not_encoded_count; i++)
        add_id(&known, t->not_encoded[i].id, t->not_encoded[i].place);
}

/* Whether a provision asks the treaty's scope of instants. */
static bool has_lasting(const mt_treaty *treaty)
{
    for (size_t i = 0; i < treaty->provision_count; i++)
        if (treaty->provision[i].throughout.text)
            return true;
    return false;
}

void mt_treaty_check(const mt_treaty *treaty, const mt_treaty *shared, mt_vocabulary *vocabulary, mt_problems *problems)
{
    mt_checker c = {
        .treaty = treaty, .shared = shared, .vocabulary = vocabulary, .problems = problems, .arena = problems->arena};
    mt_treaty_add_facts(treaty, vocabulary, problems);
    mt_list_check(&c, &mt_list_standings, treaty->standing, treaty->place);
    check_ids(&c);
    mt_terms_check(&c);
    mt_clause_check(&c, treaty->applies, (mt_expected){.type = MT_TYPE_TRUTH}, has_lasting(treaty));
    for (size_t i = 0; i < treaty->provision_count; i++)
        mt_provision_check(&c, &treaty->provision[i]);
    for (size_t i = 0; i < treaty->not_encoded_count; i++)
        mt_list_check(&c, &mt_list_kinds, treaty->not_encoded[i].kind, treaty->not_encoded[i].place);
}
