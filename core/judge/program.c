/* Makes a program of treaties: every clause compiled once, each act's plan, and what the opening says about the
 * treaties. */
#include "judge/loading.h"

#include <string.h>

#include "judge/evaluate.h"

static const mt_term_source *term_find(const mt_treaty *treaty, const char *name)
{
    for (size_t i = 0; treaty && i < treaty->term_count; i++)
        if (strcmp(treaty->term[i].name, name) == 0)
            return &treaty->term[i];
    return NULL;
}

/* The treaty that is number i of those judged and then the shared one. */
typedef struct treaties {
    const mt_treaty *const *list;
    size_t count;
    const mt_treaty *shared;
} treaties;

static const mt_treaty *treaty_at(const treaties *all, size_t i) { return i < all->count ? all->list[i] : all->shared; }

static void choice_refuse(const treaties *all, const mt_reading_choice *choice, mt_arena *arena, mt_problems *problems)
{
    size_t count = 0, room = 0;
    const char **names = NULL;
    bool named = !choice->treaty;
    for (size_t i = 0; i <= all->count; i++) {
        const mt_treaty *treaty = treaty_at(all, i);
        if (!treaty || (choice->treaty && strcmp(treaty->id, choice->treaty) != 0))
            continue;
        named = true;
        for (size_t j = 0; j < treaty->term_count; j++) {
            if (count == room)
                names = mt_arena_add_room(arena, names, count, &room, sizeof *names);
            names[count++] = treaty->term[j].name;
        }
    }
    const char *near = mt_word_find_nearest(choice->term, names, count);
    if (!named)
        mt_problem_add(problems, (mt_place){0},
                       "no treaty \"%s\" is judged here, so its term \"%s\" cannot be read; name one that is",
                       choice->treaty, choice->term);
    else
        mt_problem_add(problems, (mt_place){0}, "no treaty judged here has a term \"%s\"%s%s%s", choice->term,
                       near ? "; did you mean \"" : "; `martens show TREATY` lists them", near ? near : "",
                       near ? "\"?" : "");
}

/* The treaty for which the choice reads a term of `owner`, or NULL. A choice for one treaty also reads the shared terms
 * for it. */
static const mt_treaty *reader_of(const treaties *all, const mt_treaty *owner, const mt_reading_choice *choice)
{
    if (!owner || !choice->treaty || strcmp(owner->id, choice->treaty) == 0)
        return owner;
    for (size_t i = 0; owner == all->shared && i < all->count; i++)
        if (strcmp(all->list[i]->id, choice->treaty) == 0 && !term_find(all->list[i], choice->term))
            return all->list[i];
    return NULL;
}

/* A choice that nothing answers to is a slip, never silence. */
static void choices_check(const treaties *all, const mt_reading_choice *choice, size_t count, const mt_typing *typing)
{
    for (size_t i = 0; i < count; i++) {
        bool found = false;
        for (size_t j = 0; j <= all->count; j++) {
            const mt_term_source *term = term_find(treaty_at(all, j), choice[i].term);
            mt_typing reader = *typing;
            reader.treaty = reader_of(all, treaty_at(all, j), &choice[i]);
            if (!term || !reader.treaty)
                continue;
            found = true;
            mt_typing_find_reading(&reader, term);
        }
        if (!found)
            choice_refuse(all, &choice[i], typing->arena, typing->problems);
    }
}

static void treaty_compile(mt_program *program, const mt_typing *typing, uint16_t number)
{
    const mt_treaty *treaty = typing->treaty;
    mt_treaty_record *record = &program->treaty[number];
    mt_loading loading = {.typing = typing};
    mt_treaty_record_init(program->arena, treaty, record);
    const mt_node *scope = mt_clause_load(&loading, treaty->applies, (mt_expected){.type = MT_TYPE_TRUTH});
    size_t scope_terms = loading.met.count;
    for (size_t i = 0; i < treaty->provision_count; i++) {
        mt_provision *provision = &program->provision[program->provision_count];
        *provision = (mt_provision){.treaty = number, .place = (uint16_t)i};
        loading.met.count = scope_terms;
        if (mt_provision_compile(program, &loading, scope, &treaty->provision[i], provision, &record->provision[i]))
            program->provision_count++;
    }
}

/* What acts say by themselves, of the facts that are read. */
static void sayings_make(mt_program *program)
{
    for (size_t i = 0; i < mt_said_by_acts_count; i++) {
        const mt_said_by_act *said = &mt_said_by_acts[i];
        if (program->layout.fact[said->fact].home == MT_HOME_NONE)
            continue;
        uint32_t *count = &program->saying_count[said->act];
        mt_act_saying *list = mt_arena_get_array(program->arena, *count + 1, sizeof *list);
        if (*count)
            memcpy(list, program->saying[said->act], *count * sizeof *list);
        list[(*count)++] = (mt_act_saying){
            .saying = (uint8_t)said->saying, .fact = said->fact, .value = said->saying == MT_STARTS ? 0 : said->value};
        program->saying[said->act] = list;
    }
}

static mt_program *program_finish(mt_program *program, mt_problems *problems)
{
    if (!mt_layout_init(program, problems))
        return NULL;
    sayings_make(program);
    mt_outcomes_init(program->outcome);
    for (uint16_t act = 0; act < MT_ACTS; act++)
        program->plan[act] = mt_plan_new(program, act, NULL);
    for (size_t i = 0; i < program->provision_count; i++) {
        mt_provision *provision = &program->provision[i];
        program->lasts |= provision->form == MT_ONGOING;
        program->falls_due |= provision->form == MT_DUE;
        program->timed |= provision->form == MT_ONGOING || provision->form == MT_DUE || provision->ahead_count;
        if (provision->form != MT_ONGOING && provision->form != MT_DUE)
            continue;
        provision->plan = mt_plan_new(program, MT_NO_ACT, provision);
        if (provision->per < MT_KEYS)
            program->tracked[provision->per] = true;
    }
    for (size_t i = 0; i < program->exprs.count; i++)
        if (program->exprs.list[i].op == MT_EXPR_KEY)
            program->named[program->exprs.list[i].a] = true;
    for (uint16_t act = 0; act < MT_ACTS; act++)
        program->way[act] = (uint8_t)mt_plan_get_way(program, program->plan[act], program->saying_count[act] > 0);
    return program;
}

mt_program *mt_program_new(mt_arena *arena, mt_vocabulary *vocabulary, const mt_treaty *const *list, size_t count,
                           const mt_treaty *shared, const mt_reading_choice *choices, size_t choice_count,
                           mt_problems *problems)
{
    size_t errors = problems->errors, provisions = 0;
    mt_program *program = mt_arena_get(arena, sizeof *program);
    program->arena = arena;
    program->vocabulary = vocabulary;
    program->treaty_count = count;
    program->treaty = mt_arena_get_array(arena, count, sizeof *program->treaty);
    mt_exprs_init(&program->exprs, arena, vocabulary);
    for (size_t i = 0; i < count; i++) {
        provisions += list[i]->provision_count;
        mt_treaty_add_facts(list[i], vocabulary, problems);
    }
    if (shared)
        mt_treaty_add_facts(shared, vocabulary, problems);
    program->provision = mt_arena_get_array(arena, provisions, sizeof *program->provision);
    mt_typing typing = {.arena = arena,
                        .vocabulary = vocabulary,
                        .shared = shared,
                        .choice = choices,
                        .choice_count = choice_count,
                        .problems = problems};
    choices_check(&(treaties){list, count, shared}, choices, choice_count, &typing);
    for (size_t i = 0; i < count; i++) {
        typing.treaty = list[i];
        treaty_compile(program, &typing, (uint16_t)i);
    }
    return problems->errors == errors ? program_finish(program, problems) : NULL;
}

const mt_treaty_record *mt_program_get_treaties(const mt_program *program, size_t *count)
{
    *count = program->treaty_count;
    return program->treaty;
}

static bool node_asks(const mt_node *node, uint16_t fact)
{
    if (mt_operators[node->op].of_fact && node->fact == fact)
        return true;
    for (size_t i = 0; i < node->kid_count; i++)
        if (node_asks(node->kid[i], fact))
            return true;
    return false;
}

/* What is asked of many runs has no place in the layout, which is that of one. */
static bool runs_ask(const mt_provision *provision, uint16_t fact)
{
    if (provision->form != MT_ACROSS)
        return false;
    if (provision->applies && node_asks(provision->applies, fact))
        return true;
    for (size_t i = 0; i < provision->part_count; i++)
        if (node_asks(provision->part[i], fact))
            return true;
    return false;
}

bool mt_program_has_fact(const mt_program *program, uint16_t fact)
{
    for (size_t i = 0; i < program->provision_count; i++)
        if (runs_ask(&program->provision[i], fact))
            return true;
    return fact < program->layout.fact_count && program->layout.fact[fact].home != MT_HOME_NONE;
}
