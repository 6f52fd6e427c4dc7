/* Loading, in the order in which later pieces need earlier ones: vocabulary, scenario (declares facts), treaties
 * (declare facts), readings and program, parameters, models. Each step reports all its problems; a later step starts
 * only on sound ones. */
#include "run/setup.h"

#include <stdlib.h>
#include <string.h>

#include "script/script.h"

static const mt_place nowhere = {0};

enum { TREATIES = 128 }; /* that are judged at once */

static bool has_id(const mt_setup *setup, const char *id)
{
    for (size_t i = 0; i < setup->treaty_count; i++)
        if (strcmp(setup->treaty[i]->id, id) == 0)
            return true;
    return false;
}

static void insert_treaty(mt_setup *setup, size_t at, mt_treaty *treaty, const char *path, const char *follows)
{
    size_t behind = setup->treaty_count++ - at;
    memmove(&setup->treaty[at + 1], &setup->treaty[at], behind * sizeof *setup->treaty);
    memmove(&setup->treaty_path[at + 1], &setup->treaty_path[at], behind * sizeof *setup->treaty_path);
    memmove(&setup->follows[at + 1], &setup->follows[at], behind * sizeof *setup->follows);
    treaty->language = setup->request->language;
    setup->treaty[at] = treaty;
    setup->treaty_path[at] = path;
    setup->follows[at] = follows;
}

void mt_setup_call_loading(const mt_setup *setup, const char *path)
{
    if (setup->request->on_loading && path)
        setup->request->on_loading(setup->request->context, path);
}

/* The same file is judged once. follows: for whose sake, or NULL where it was named; then it comes under no id that is
 * there. */
static int add_treaty(mt_setup *setup, const char *path, size_t at, const char *follows, mt_problems *problems)
{
    mt_treaty *treaty = NULL;
    for (size_t i = 0; i < setup->treaty_count; i++)
        if (strcmp(setup->treaty_path[i], path) == 0)
            return 0;
    if (setup->treaty_count == TREATIES) {
        mt_problem_add(
            problems, nowhere,
            "more than %d treaties are judged at once, with those that they follow; name fewer with --treaty",
            TREATIES);
        return MT_ERROR_INPUT;
    }
    mt_setup_call_loading(setup, path);
    int code = mt_library_load_treaty(&setup->library, path, &setup->arena, &setup->vocabulary, &treaty, problems);
    if (code == 0 && (!follows || !has_id(setup, treaty->id)))
        insert_treaty(setup, at, treaty, path, follows);
    for (size_t i = 0; code == 0 && i < treaty->file_count; i++)
        mt_setup_call_loading(setup, treaty->file[i].path);
    return code;
}

/* Behind each treaty those that it follows and that are not judged anyway; then what these follow. Circles end by that.
 */
static int add_followed(mt_setup *setup, mt_problems *problems)
{
    int code = 0;
    for (size_t i = 0; i < setup->treaty_count; i++) {
        const mt_treaty *treaty = setup->treaty[i];
        size_t at = i + 1;
        for (size_t k = 0; k < treaty->follows_count; k++) {
            const char *followed = mt_library_find_followed(&setup->library, &treaty->follows[k], setup->treaty_path[i],
                                                            &setup->arena, problems);
            size_t before = setup->treaty_count;
            int worse = !followed ? MT_ERROR_INPUT
                        : has_id(setup, treaty->follows[k].text)
                            ? 0
                            : add_treaty(setup, followed, at, treaty->id, problems);
            at += setup->treaty_count - before;
            code = worse != 0 ? worse : code;
        }
    }
    return code;
}

/* Without --treaty: those that the expectations name, else every shipped one but the amendments, which are judged where
 * they are named. */
static size_t chosen_treaties(mt_setup *setup, const char ***paths, mt_problems *problems)
{
    const mt_request *request = setup->request;
    if (request->treaty_count > 0 || request->task == MT_TASK_REPLAY) {
        *paths = request->treaty;
        return request->treaty_count;
    }
    const mt_scenario *scenario = setup->scenario;
    size_t named = !scenario ? 0 : scenario->expectation_count, count = 0;
    if (request->first_expectation && named > 1)
        named = 1;
    if (named > 0) {
        *paths = mt_arena_get_array(&setup->arena, named, sizeof **paths);
        for (size_t i = 0; i < named; i++) {
            const char *path = mt_library_find(&setup->library, MT_SHELF_TREATIES, scenario->expectation[i].treaty,
                                               &setup->arena, problems);
            if (path)
                (*paths)[count++] = path;
        }
        return count;
    }
    mt_shelf_entry *entries = NULL;
    size_t all = mt_library_get_entries(&setup->library, MT_SHELF_TREATIES, &setup->arena, &entries);
    *paths = mt_arena_get_array(&setup->arena, all + 1, sizeof **paths);
    for (size_t i = 0; i < all; i++)
        if (!entries[i].aside)
            (*paths)[count++] = entries[i].path;
    return count;
}

static bool names_treaties(const mt_setup *setup)
{
    return setup->request->treaty_count > 0 || setup->request->task == MT_TASK_REPLAY ||
           (setup->scenario && setup->scenario->expectation_count > 0);
}

static int load_treaties(mt_setup *setup, mt_problems *problems)
{
    const char **paths = NULL;
    int worst = 0;
    size_t count = chosen_treaties(setup, &paths, problems);
    setup->treaty = mt_arena_get_array(&setup->arena, TREATIES, sizeof *setup->treaty);
    setup->treaty_path = mt_arena_get_array(&setup->arena, TREATIES, sizeof *setup->treaty_path);
    setup->follows = mt_arena_get_array(&setup->arena, TREATIES, sizeof *setup->follows);
    const char *shared = mt_library_get_shared(&setup->library, &setup->arena);
    mt_treaty *terms = NULL;
    mt_setup_call_loading(setup, shared);
    if (shared)
        worst = mt_treaty_load(shared, &setup->arena, &setup->vocabulary, &terms, problems);
    setup->shared = terms;
    for (size_t i = 0; i < count; i++) {
        int code = add_treaty(setup, paths[i], setup->treaty_count, NULL, problems);
        worst = code != 0 ? code : worst;
        if (code == 0 && !names_treaties(setup) && setup->treaty_count > 0 &&
            setup->treaty[setup->treaty_count - 1]->amends)
            setup->treaty_count--;
    }
    int code = add_followed(setup, problems);
    worst = code != 0 ? code : worst;
    return problems->errors > 0 && worst == 0 ? MT_ERROR_INPUT : worst;
}

mt_program *mt_setup_compile(mt_setup *setup, const mt_reading_choice *choice, size_t count, mt_problems *problems)
{
    return mt_program_new(&setup->arena, &setup->vocabulary, (const mt_treaty *const *)setup->treaty,
                          setup->treaty_count, setup->shared, choice, count, problems);
}

static bool has_term(const mt_treaty *treaty, const char *name)
{
    for (size_t i = 0; treaty && i < treaty->term_count; i++)
        if (strcmp(treaty->term[i].name, name) == 0)
            return true;
    return false;
}

bool mt_setup_has_choice(const mt_setup *setup, const mt_reading_choice *choice, const mt_treaty *treaty)
{
    bool named = !choice->treaty || strcmp(choice->treaty, treaty->id) == 0;
    return named && (has_term(treaty, choice->term) || has_term(setup->shared, choice->term));
}

/* Keeps the choices that fit. One that fits no treaty here is the command's mistake, not a file's; but for a test,
 * whose other scenarios it may fit, and a replay, since whose record the treaty may have changed. */
static int check_choices(mt_setup *setup, const mt_reading_choice *choice, size_t count, mt_problems *problems)
{
    int code = 0;
    mt_reading_choice *kept = mt_arena_get_array(&setup->arena, count + 1, sizeof *kept);
    setup->fits = mt_arena_get_array(&setup->arena, count + 1, sizeof *setup->fits);
    setup->choice = kept;
    for (size_t c = 0; c < count; c++) {
        for (size_t i = 0; i < setup->treaty_count && !setup->fits[c]; i++)
            setup->fits[c] = mt_setup_has_choice(setup, &choice[c], setup->treaty[i]);
        setup->fits[c] = setup->fits[c] || (!choice[c].treaty && has_term(setup->shared, choice[c].term));
        if (setup->fits[c]) {
            kept[setup->choice_count++] = choice[c];
        } else if (setup->request->task != MT_TASK_TEST && setup->request->task != MT_TASK_REPLAY) {
            mt_problem_add(problems, nowhere, MT_FITS_NOTHING, !choice[c].treaty ? "" : choice[c].treaty,
                           !choice[c].treaty ? "" : ":", choice[c].term);
            code = MT_ERROR_USAGE;
        }
    }
    return code;
}

static int compile(mt_setup *setup, mt_problems *problems)
{
    const mt_request *request = setup->request;
    const mt_reading_choice *choice = request->choice;
    size_t count = request->choice_count;
    if (request->first_expectation && setup->scenario && setup->scenario->expectation_count > 0) {
        const mt_expectation *expectation = &setup->scenario->expectation[0];
        mt_reading_choice *all = mt_arena_get_array(&setup->arena, expectation->reading_count + count + 1, sizeof *all);
        size_t n = 0;
        for (; n < expectation->reading_count; n++)
            all[n] =
                (mt_reading_choice){expectation->treaty, expectation->reading[n].term, expectation->reading[n].reading};
        for (size_t i = 0; i < count; i++)
            all[n++] = choice[i];
        choice = all;
        count = n;
    }
    int code = check_choices(setup, choice, count, problems);
    if (code != 0)
        return code;
    setup->program = mt_setup_compile(setup, setup->choice, setup->choice_count, problems);
    return !setup->program ? MT_ERROR_INPUT : 0;
}

static const mt_parameter *parameter_named(const mt_setup *setup, const char *name, size_t *place)
{
    for (size_t i = 0; i < setup->scenario->parameter_count; i++)
        if (strcmp(setup->scenario->parameter[i].name, name) == 0) {
            *place = i;
            return &setup->scenario->parameter[i];
        }
    return NULL;
}

static void say_unknown_parameter(const mt_setup *setup, const char *name, mt_problems *problems)
{
    const char *names[64] = {NULL};
    size_t count = 0;
    for (; count < setup->scenario->parameter_count && count < 64; count++)
        names[count] = setup->scenario->parameter[count].name;
    const char *nearest = mt_word_find_nearest(name, names, count);
    if (count == 0)
        mt_problem_add(problems, nowhere, "--set %s: %s has no parameters", name, setup->scenario->id);
    else
        mt_problem_add(problems, nowhere, "--set %s: %s has no such parameter; %s '%s'", name, setup->scenario->id,
                       nearest ? "the nearest is" : "it has for example", nearest ? nearest : names[0]);
}

/* The value in the parameter's own type, canonical; false: it is none. */
static bool parse_value(mt_setup *setup, const mt_parameter *parameter, const char *text, double *value)
{
    if (parameter->type == MT_TYPE_TRUTH) {
        *value = strcmp(text, "true") == 0;
        return *value != 0 || strcmp(text, "false") == 0;
    }
    if (parameter->type == MT_TYPE_WORD) {
        *value = mt_name_add(&setup->names, text);
        return *text != '\0';
    }
    mt_dimension dimension;
    return mt_quantity_parse(text, value, &dimension) == 0 && dimension == parameter->dimension;
}

bool mt_setup_set(mt_setup *setup, const char *assignment, mt_problems *problems)
{
    const char *equals = strchr(assignment, '=');
    if (!equals) {
        mt_problem_add(problems, nowhere, "--set %s: write name=value, as in --set veto_window=20s", assignment);
        return false;
    }
    size_t place = 0;
    const char *name = mt_arena_add_bytes(&setup->arena, assignment, (size_t)(equals - assignment));
    const mt_parameter *parameter = parameter_named(setup, name, &place);
    if (!parameter) {
        say_unknown_parameter(setup, name, problems);
        return false;
    }
    double value = 0;
    if (!parse_value(setup, parameter, equals + 1, &value)) {
        mt_problem_add(problems, nowhere, "--set %s: '%s' is not %s%s%s", name, equals + 1,
                       parameter->type == MT_TYPE_TRUTH ? "true or false" : mt_dimension_get_name(parameter->dimension),
                       parameter->dimension == MT_PLAIN ? "" : "; its unit is ",
                       parameter->dimension == MT_PLAIN ? "" : mt_dimension_get_units(parameter->dimension));
        return false;
    }
    if (parameter->has_range && (value < parameter->low || value > parameter->high)) {
        mt_text low, high;
        mt_text_init(&low);
        mt_text_init(&high);
        mt_quantity_say(&low, parameter->low, parameter->dimension);
        mt_quantity_say(&high, parameter->high, parameter->dimension);
        mt_problem_add(problems, nowhere, "--set %s: %s is outside its range, %s to %s", name, equals + 1,
                       mt_text_get(&low), mt_text_get(&high));
        mt_text_free(&low);
        mt_text_free(&high);
        return false;
    }
    setup->parameter[place] = value;
    setup->is_set[place] = true;
    return true;
}

bool mt_setup_set_circumstance(mt_setup *setup, const char *name, mt_problems *problems)
{
    const char *names[64] = {NULL};
    size_t count = 0;
    for (size_t i = 0; i < setup->scenario->circumstance_count; i++) {
        const mt_circumstance *one = &setup->scenario->circumstance[i];
        if (strcmp(one->name, name) == 0) {
            setup->circumstance = one;
            for (size_t k = 0; k < one->with_count; k++) {
                setup->parameter[one->with[k].parameter] = one->with[k].value;
                setup->is_set[one->with[k].parameter] = true;
            }
            return true;
        }
        if (count < 64)
            names[count++] = one->name;
    }
    const char *nearest = mt_word_find_nearest(name, names, count);
    mt_problem_add(problems, nowhere, "--circumstance %s: %s has none of that name%s%s", name, setup->scenario->id,
                   nearest ? "; the nearest is "
                   : count ? "; it has for example "
                           : "",
                   nearest ? nearest
                   : count ? names[0]
                           : "");
    return false;
}

/* A parameter as a journal has it. What the scenario no longer has is left out, and the opening shows it. */
static void set_recorded(mt_setup *setup, const mt_parameter_record *record)
{
    size_t place = 0;
    const mt_parameter *parameter = parameter_named(setup, record->name, &place);
    if (!parameter)
        return;
    setup->is_set[place] = true;
    if (!record->word)
        setup->parameter[place] = record->value;
    else
        parse_value(setup, parameter, record->word, &setup->parameter[place]);
}

static int set_parameters(mt_setup *setup, mt_problems *problems)
{
    const mt_scenario *scenario = setup->scenario;
    const mt_request *request = setup->request;
    setup->parameter = mt_arena_get_array(&setup->arena, scenario->parameter_count + 1, sizeof *setup->parameter);
    setup->is_set = mt_arena_get_array(&setup->arena, scenario->parameter_count + 1, sizeof *setup->is_set);
    for (size_t i = 0; i < scenario->parameter_count; i++)
        setup->parameter[i] = scenario->parameter[i].by_default;
    bool good = true;
    if (request->first_expectation && scenario->expectation_count > 0) {
        const mt_expectation *first = &scenario->expectation[0];
        if (first->has_seed)
            setup->seed = first->seed;
        if (first->circumstance)
            good = mt_setup_set_circumstance(setup, first->circumstance, problems);
        for (size_t i = 0; i < first->with_count; i++) {
            setup->parameter[first->with[i].parameter] = first->with[i].value;
            setup->is_set[first->with[i].parameter] = true;
        }
    }
    if (request->circumstance)
        good = mt_setup_set_circumstance(setup, request->circumstance, problems) && good;
    for (size_t i = 0; i < request->set_count; i++)
        good = mt_setup_set(setup, request->set[i], problems) && good;
    for (size_t i = 0; i < request->parameter_count; i++)
        set_recorded(setup, &request->parameter[i]);
    return good ? 0 : MT_ERROR_USAGE;
}

bool mt_setup_is_outside(const mt_setup *setup, const char *entity)
{
    for (size_t i = 0; i < setup->request->outside_count; i++)
        if (strcmp(setup->request->outside[i], entity) == 0)
            return true;
    return false;
}

static int load(mt_setup *setup, bool without_models, mt_problems *problems)
{
    const mt_request *request = setup->request;
    bool of_trace = request->task == MT_TASK_JUDGE;
    int code = 0, treaties;
    if (!of_trace)
        mt_setup_call_loading(setup, request->input);
    if (!of_trace && request->input)
        code = mt_scenario_load(request->input, &setup->arena, &setup->vocabulary, &setup->scenario, problems);
    if (code != 0 && !setup->scenario && request->treaty_count == 0)
        return code;
    /* The problems of the treaties are shown with those of the scenario: every problem, not only the first. */
    treaties = load_treaties(setup, problems);
    code = code != 0 ? code : treaties;
    if (code == 0)
        code = compile(setup, problems);
    if (code == 0 && setup->scenario) {
        code = set_parameters(setup, problems);
        if (code == 0)
            code = mt_setup_check_outside(setup, problems);
        if (code == 0 && !without_models)
            code = mt_setup_load_models(setup, problems);
    }
    return code;
}

int mt_setup_new(mt_setup **made, const mt_request *request, bool without_models, mt_problems *problems)
{
    mt_setup *setup = calloc(1, sizeof *setup);
    MT_REQUIRE(setup);
    mt_arena_init(&setup->arena);
    mt_names_init(&setup->names, &setup->arena);
    mt_vocabulary_open(&setup->vocabulary, &setup->arena, &setup->names);
    setup->library = (mt_library){request->home, request->models, request->paths};
    setup->request = request;
    setup->seed = request->seed;
    setup->run = request->run;
    int code = load(setup, without_models, problems);
    if (code != 0) {
        mt_setup_free(setup);
        return code;
    }
    mt_setup_write_opening(setup);
    *made = setup;
    return 0;
}

void mt_setup_free(mt_setup *setup)
{
    if (!setup)
        return;
    mt_arena_free(&setup->arena);
    free(setup);
}
