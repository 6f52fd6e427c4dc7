/* The meaning check of a treaty: outlines, terms and contrasts, provision by provision. */
#include "meaning/meaning.h"

#include <string.h>

#include "meaning/contrast.h"

typedef struct checking {
    mt_typing typing;
    mt_contrast_search search;
    const char *language;
} checking;

static mt_force force_of(mt_words force)
{
    for (int i = 0; force.text && i < 3; i++)
        if (strcmp(force.text, mt_force_names[i]) == 0)
            return (mt_force)i;
    return MT_MUST;
}

static const mt_provision_record *record_of(const checking *in, const mt_provision_tree *tree)
{
    const mt_provision_source *source = tree->source;
    mt_provision_record *record = mt_arena_get(in->typing.arena, sizeof *record);
    *record = (mt_provision_record){
        .id = source->id,
        .kind = source->kind.text,
        .binds = source->binds.text ? source->binds.text : "party",
        .cite = source->cite,
        .text = mt_texts_get(&source->text, in->language),
        .force = force_of(source->force),
        .verified = source->verified,
        .forbids = tree->forbids,
        .form = tree->form,
    };
    return record;
}

static void find_misreadings(checking *in, const mt_provision_tree *tree, mt_meaning *meaning)
{
    mt_neighbour *neighbour;
    if (tree->form == MT_ACROSS) {
        meaning->why_none = mt_verdict_names[MT_NEEDS_MANY_RUNS];
        return;
    }
    size_t count = mt_neighbours_new(&in->typing, tree, &neighbour);
    in->search.tree = tree;
    meaning->misreading_count = mt_contrast_find(&in->search, neighbour, count, meaning->misreading);
}

/* Terms that came up, each once; a term inside a term after it. */
static size_t terms_of(checking *in, const mt_terms *met, const mt_outline ***list)
{
    size_t count = 0;
    *list = mt_arena_get_array(in->typing.arena, met->count, sizeof **list);
    for (size_t i = 0; i < met->count; i++) {
        const mt_outline *term = mt_outline_new_term(&in->typing, met->list[i]);
        if (term)
            (*list)[count++] = term;
    }
    return count;
}

static bool check_one(checking *in, const mt_provision_source *source, mt_meaning *meaning)
{
    mt_provision_tree *tree = mt_arena_get(in->typing.arena, sizeof *tree);
    if (!mt_provision_tree_read(&in->typing, source, tree))
        return false;
    meaning->record = record_of(in, tree);
    meaning->outline = mt_outline_new_provision(&in->typing, tree);
    meaning->term_count = terms_of(in, &tree->terms, &meaning->term);
    find_misreadings(in, tree, meaning);
    return true;
}

static bool is_asked(const char *id, const char *const *ids, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (strcmp(ids[i], id) == 0)
            return true;
    return count == 0;
}

static bool ids_check(const checking *in, const mt_treaty *treaty, const char *const *ids, size_t count)
{
    const char **known = mt_arena_get_array(in->typing.arena, treaty->provision_count, sizeof *known);
    bool good = true;
    for (size_t i = 0; i < treaty->provision_count; i++)
        known[i] = treaty->provision[i].id;
    for (size_t i = 0; i < count; i++) {
        if (is_asked(ids[i], known, treaty->provision_count) && treaty->provision_count > 0)
            continue;
        const char *near = mt_word_find_nearest(ids[i], known, treaty->provision_count);
        mt_problem_add(in->typing.problems, (mt_place){0}, "%s has no provision \"%s\"%s%s%s", treaty->id, ids[i],
                       near ? "; did you mean \"" : "; `martens show` lists them", near ? near : "", near ? "\"?" : "");
        good = false;
    }
    return good;
}

const mt_meanings *mt_meanings_new(mt_arena *arena, mt_vocabulary *vocabulary, const mt_treaty *treaty,
                                   const mt_treaty *shared, const mt_reading_choice *choice, size_t choice_count,
                                   const char *const *ids, size_t count, const char *language, mt_problems *problems)
{
    mt_meanings *all = mt_arena_get(arena, sizeof *all);
    checking in = {
        .typing = {.arena = arena,
                   .vocabulary = vocabulary,
                   .treaty = treaty,
                   .shared = shared,
                   .choice = choice,
                   .choice_count = choice_count,
                   .problems = problems},
        .search = {.arena = arena,
                   .vocabulary = vocabulary,
                   .treaty = treaty,
                   .shared = shared,
                   .choice = choice,
                   .choice_count = choice_count},
        .language = language,
    };
    size_t errors = problems->errors;
    mt_treaty_add_facts(treaty, vocabulary, problems);
    if (shared)
        mt_treaty_add_facts(shared, vocabulary, problems);
    if (!ids_check(&in, treaty, ids, count))
        return NULL;
    *all = (mt_meanings){.treaty = treaty->id, .title = mt_texts_get(&treaty->title, language)};
    if (treaty->applies.text) {
        mt_terms met = {0};
        mt_node *scope = mt_clause_parse(arena, treaty->applies, vocabulary, problems);
        if (!scope || !mt_clause_check_type(&in.typing, scope, (mt_expected){.type = MT_TYPE_TRUTH}, &met))
            return NULL;
        in.search.scope = scope;
        all->applies = mt_outline_new(&in.typing, scope, NULL);
        all->term_count = terms_of(&in, &met, &all->term);
    }
    all->list = mt_arena_get_array(arena, treaty->provision_count, sizeof *all->list);
    for (size_t i = 0; i < treaty->provision_count; i++)
        if (is_asked(treaty->provision[i].id, ids, count) &&
            check_one(&in, &treaty->provision[i], &all->list[all->count]))
            all->count++;
    return problems->errors == errors ? all : NULL;
}
