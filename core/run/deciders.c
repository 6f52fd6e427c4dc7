/* Who decides: a set-up's models, and the programs outside that it asks. */
#include <string.h>

#include "run/outside.h"
#include "run/settings.h"
#include "run/setup.h"

static bool is_external(const mt_model_choice *choice)
{
    return choice->name && strcmp(choice->name, MT_MODEL_EXTERNAL) == 0;
}

static const mt_model *load_external(mt_setup *setup, const mt_model_choice *choice, const char *entity,
                                     mt_model_kind kind, mt_problems *problems)
{
    const mt_model *model = mt_model_get_external(kind);
    mt_outsider *outsider = &setup->outsider[setup->outsider_count];
    bool good = mt_model_check_settings(model, choice, problems);
    const char **command = mt_model_get_command(choice, &setup->arena, &outsider->count, problems);
    if (!good || !command)
        return NULL;
    const double *value =
        mt_settings_get(model, choice, setup->parameter, entity, setup->seed, setup->run, &setup->names, &setup->arena);
    *outsider = (mt_outsider){.entity = entity,
                              .person = kind == MT_MODEL_PERSON,
                              .place = choice->place,
                              .count = outsider->count,
                              .command = command};
    for (size_t i = 0; i < model->setting_count; i++) {
        const mt_model_setting *setting = &model->setting[i];
        if (strcmp(setting->name, "time_out") == 0)
            outsider->time_out = (int64_t)(value[i] < setting->low    ? setting->low
                                           : value[i] > setting->high ? setting->high
                                                                      : value[i]);
    }
    setup->outsider_count++;
    return model;
}

const char *mt_outsider_get_words(const mt_outsider *outsider, mt_arena *arena)
{
    mt_text text;
    mt_text_init(&text);
    for (size_t i = 0; i < outsider->count; i++)
        mt_text_write(&text, "%s%s", i > 0 ? " " : "", outsider->command[i]);
    const char *words = mt_arena_add_text(arena, mt_text_get(&text));
    mt_text_free(&text);
    return words;
}

bool mt_setup_has_programs(const mt_setup *setup)
{
    const mt_request *request = setup->request;
    return setup->outsider_count > 0 && !request->answers && !request->asking && request->task != MT_TASK_REPLAY;
}

/* Nothing foreign is started unless that was allowed, and many runs are never paid for with a program's time. */
static int start_programs(mt_setup *setup, mt_problems *problems)
{
    const mt_request *request = setup->request;
    if (!request->start)
        return 0; /* only looked at */
    if (request->task != MT_TASK_TEST && request->allow_external)
        return request->start(request->context, setup, problems);
    for (size_t i = 0; i < setup->outsider_count; i++) {
        const mt_outsider *outsider = &setup->outsider[i];
        const char *words = mt_outsider_get_words(outsider, &setup->arena);
        if (request->task == MT_TASK_TEST)
            mt_problem_add(problems, outsider->place,
                           "'%s' is decided by the program `%s`; many runs take its answers from a table, with "
                           "--answers FILE (martens ask)",
                           outsider->entity, words);
        else
            mt_problem_add(problems, outsider->place,
                           "'%s' is decided by the program `%s`, which would be run here with all your rights; if you "
                           "trust it, give "
                           "--allow-external, or take its answers from a table with --answers FILE",
                           outsider->entity, words);
    }
    return MT_ERROR_USAGE;
}

static const mt_model *load_model(mt_setup *setup, const mt_model_choice *choice, const char *what, const char *entity,
                                  mt_model_kind kind, mt_problems *problems)
{
    if (!choice->name) {
        mt_problem_add(problems, choice->place, "%s '%s' has no model: say which one decides, as in model = \"%s\"",
                       what, entity, kind == MT_MODEL_SYSTEM ? "threshold" : "attentive");
        return NULL;
    }
    if (strcmp(choice->name, MT_MODEL_EXTERNAL) == 0)
        return load_external(setup, choice, entity, kind, problems);
    mt_problems found;
    mt_problems_init(&found, &setup->arena);
    const char *path = mt_library_find(&setup->library, MT_SHELF_MODELS, choice->name, &setup->arena, &found);
    if (!path) {
        mt_problem_add(problems, choice->place, "%s", found.list[0].text);
        return NULL;
    }
    mt_setup_call_loading(setup, path);
    const mt_model *model = mt_model_load(&setup->arena, choice->name, path, choice->place, problems);
    if (!model)
        return NULL;
    if (model->kind != kind) {
        mt_problem_add(problems, choice->place, "the model '%s' decides for a %s, and %s '%s' is none", model->name,
                       model->kind == MT_MODEL_SYSTEM ? "system" : "person", what, entity);
        return NULL;
    }
    return mt_model_check_settings(model, choice, problems) ? model : NULL;
}

/* What a model makes true of its entity stands beside what the scenario says, and never in its place. */
static void add_facts(mt_setup *setup, const mt_model *model, mt_entity *head)
{
    size_t said = head->fact_count;
    if (!model || model->fact_count == 0)
        return;
    mt_fact_setting *fact = mt_arena_get_array(&setup->arena, said + model->fact_count, sizeof *fact);
    if (said > 0)
        memcpy(fact, head->fact, said * sizeof *fact);
    head->fact = fact;
    for (size_t i = 0; i < model->fact_count; i++) {
        const mt_model_fact *given = &model->fact[i];
        bool already = false;
        for (size_t k = 0; k < said; k++)
            already = already || fact[k].fact == given->fact;
        if (already)
            continue;
        const mt_fact *known = &mt_facts_built_in[given->fact];
        double value = known->type == MT_TYPE_WORD ? (double)mt_name_add(&setup->names, given->word) : given->value;
        fact[head->fact_count++] =
            (mt_fact_setting){given->fact, {.kind = MT_Q_CONSTANT, .dimension = known->dimension, .value = value}, {0}};
    }
}

static void load_all(mt_setup *setup, bool external, mt_problems *problems)
{
    mt_scenario *scenario = setup->scenario;
    for (size_t i = 0; i < scenario->system_count; i++) {
        const mt_model_choice *choice = &scenario->system[i].model;
        if (is_external(choice) == external)
            setup->system_model[i] =
                load_model(setup, choice, "system", scenario->system[i].head.name, MT_MODEL_SYSTEM, problems);
    }
    for (size_t i = 0; i < scenario->operator_count; i++) {
        const mt_model_choice *choice = &scenario->operators[i].model;
        if (is_external(choice) == external && !mt_setup_is_outside(setup, scenario->operators[i].head.name))
            setup->operator_model[i] =
                load_model(setup, choice, "operator", scenario->operators[i].head.name, MT_MODEL_PERSON, problems);
    }
}

/* Programs first: what is told of them goes out before any model's code is in this process and could tell something
 * else. */
int mt_setup_load_models(mt_setup *setup, mt_problems *problems)
{
    mt_scenario *scenario = setup->scenario;
    const mt_request *request = setup->request;
    size_t before = problems->errors, entities = scenario->system_count + scenario->operator_count;
    setup->system_model = mt_arena_get_array(&setup->arena, scenario->system_count + 1, sizeof *setup->system_model);
    setup->operator_model =
        mt_arena_get_array(&setup->arena, scenario->operator_count + 1, sizeof *setup->operator_model);
    setup->outsider = mt_arena_get_array(&setup->arena, entities + 1, sizeof *setup->outsider);
    load_all(setup, true, problems);
    int code = problems->errors > before ? MT_ERROR_INPUT : 0;
    if (request->answers && (code = mt_answers_load(&setup->answers, request->answers, &setup->arena, problems)) != 0)
        return code;
    if (code == 0 && (request->asking || request->answers) && setup->outsider_count == 0)
        mt_problem_add_warning(problems, (mt_place){.file = request->input},
                               "nothing here is decided by a program outside (model = \"external\"): %s",
                               request->asking ? "there is nothing to ask" : "the table of answers is not used");
    if (code == 0 && mt_setup_has_programs(setup))
        code = start_programs(setup, problems);
    if (code != 0)
        return code;
    load_all(setup, false, problems);
    for (size_t i = 0; i < scenario->system_count; i++)
        add_facts(setup, setup->system_model[i], &scenario->system[i].head);
    for (size_t i = 0; i < scenario->operator_count; i++)
        add_facts(setup, setup->operator_model[i], &scenario->operators[i].head);
    return problems->errors > before ? MT_ERROR_INPUT : 0;
}

/* ---- persons at a terminal or a phone ---- */

static bool has_system(const mt_scenario *scenario, const char *name)
{
    for (size_t i = 0; i < scenario->system_count; i++)
        for (size_t k = 0; k < scenario->system[i].crew_count; k++)
            if (strcmp(scenario->system[i].crew[k], name) == 0)
                return true;
    return false;
}

int mt_setup_check_outside(const mt_setup *setup, mt_problems *problems)
{
    const mt_scenario *scenario = setup->scenario;
    size_t before = problems->errors;
    for (size_t i = 0; i < setup->request->outside_count; i++) {
        const char *name = setup->request->outside[i];
        if (has_system(scenario, name))
            continue;
        bool known = false;
        mt_text others;
        mt_text_init(&others);
        for (size_t k = 0; k < scenario->operator_count; k++) {
            const char *other = scenario->operators[k].head.name;
            known = known || strcmp(other, name) == 0;
            if (has_system(scenario, other))
                mt_text_write(&others, "%s%s", others.length > 0 ? ", " : "", other);
        }
        mt_problem_add(problems, (mt_place){0}, "%s '%s'; whoever has a system in this scenario: %s",
                       known ? "no system asks anything of the operator" : "there is no operator", name,
                       others.length > 0 ? mt_text_get(&others) : "nobody");
        mt_text_free(&others);
    }
    return problems->errors > before ? MT_ERROR_USAGE : 0;
}
