/* martens check: load without running; every problem, not only the first. */
#include <string.h>

#include "judge/judge.h"
#include "command/words.h"
#include "engine/says.h"
#include "run/setup.h"
#include "script/script.h"
#include "script/session.h"

static const mt_option options[] = {
    {"treaty", "T", "of a scenario: list the facts that this treaty asks for and the scenario never says"},
    MT_OPTIONS_END};

typedef struct checking {
    const mt_arguments *arguments;
    mt_problems problems;
    mt_exit status;
} checking;

static void worsen(checking *in, mt_exit status) { in->status = status > in->status ? status : in->status; }

/* A treaty or a module by itself: its shape, then all that its clauses say, under every reading. */
static void check_treaty(checking *in, const char *path)
{
    mt_arena arena;
    mt_names names;
    mt_vocabulary vocabulary;
    mt_treaty *treaty = NULL, *shared = NULL;
    mt_arena_init(&arena);
    mt_names_init(&names, &arena);
    mt_vocabulary_open(&vocabulary, &arena, &names);
    const mt_library *library = &in->arguments->library;
    const char *terms = mt_library_get_shared(library, &arena);
    int code = mt_library_load_treaty(library, path, &arena, &vocabulary, &treaty, &in->problems);
    if (terms)
        mt_treaty_load(terms, &arena, &vocabulary, &shared, &in->problems);
    if (treaty)
        mt_treaty_check(treaty, shared, &vocabulary, &in->problems);
    for (size_t i = 0; treaty && i < treaty->follows_count; i++)
        mt_library_find_followed(library, &treaty->follows[i], path, &arena, &in->problems);
    if (code == 0 && treaty && in->problems.errors == 0)
        printf("%s: %s: %zu provisions, %zu not encoded, %zu terms\n", path, treaty->id, treaty->provision_count,
               treaty->not_encoded_count, treaty->term_count);
    worsen(in, code == MT_ERROR_IO ? MT_EXIT_INPUT : in->problems.errors > 0 ? MT_EXIT_FAILED : MT_EXIT_DONE);
    mt_arena_free(&arena);
}

/* Facts that the judged treaties read and nothing in the scenario, nor the engine, ever says. */
static void list_unsaid(const mt_setup *setup)
{
    bool any = false;
    for (uint16_t fact = 0; fact < setup->vocabulary.count; fact++) {
        if (!mt_program_has_fact(setup->program, fact) || mt_scenario_has_fact(setup->scenario, fact))
            continue;
        if (!any)
            printf("asked for, and never said by the scenario (so what hangs on it stays undetermined):\n");
        any = true;
        printf("  %-28s %s\n", setup->vocabulary.facts[fact].name, setup->vocabulary.facts[fact].meaning);
    }
    if (!any)
        printf("every fact that is asked for is said\n");
}

static void check_scenario(checking *in, const char *path)
{
    const mt_arguments *arguments = in->arguments;
    mt_request request = {.task = MT_TASK_RUN, .input = path};
    mt_conduct how;
    mt_setup *setup = NULL;
    int code = mt_words_get_request(arguments, &request, &how, &in->problems);
    if (code == 0)
        code = mt_setup_new(&setup, &request, false, &in->problems);
    if (code == 0) {
        const mt_scenario *scenario = setup->scenario;
        printf("%s: %s: %zu systems, %zu operators, %zu contacts, %zu expectations\n", path, scenario->id,
               scenario->system_count, scenario->operator_count, scenario->contact_count, scenario->expectation_count);
        if (mt_argument_get(arguments, "treaty"))
            list_unsaid(setup);
        mt_setup_free(setup);
    }
    worsen(in, code == MT_ERROR_IO      ? MT_EXIT_INPUT
               : code == MT_ERROR_USAGE ? MT_EXIT_USAGE
               : code != 0              ? MT_EXIT_FAILED
                                        : MT_EXIT_DONE);
}

/* A session: its shape, then that each scenario and treaty that it names is there. What is wrong inside one is said
 * when that is checked. */
static void check_session(checking *in, const char *path)
{
    mt_arena arena;
    mt_names names;
    mt_vocabulary vocabulary;
    mt_session *session = NULL;
    double minutes = 0;
    mt_arena_init(&arena);
    mt_names_init(&names, &arena);
    mt_vocabulary_open(&vocabulary, &arena, &names);
    const mt_library *library = &in->arguments->library;
    int code = mt_session_load(path, &arena, &vocabulary, &session, &in->problems);
    if (session) {
        mt_library_find_named(library, MT_SHELF_SCENARIOS, &session->scenario, "scenario", path, &arena, &in->problems);
        mt_library_find_named(library, MT_SHELF_TREATIES, &session->treaty, "treaty", path, &arena, &in->problems);
    }
    for (size_t i = 0; session && i < session->step_count; i++) {
        const mt_session_step *step = &session->step[i];
        minutes += step->minutes;
        if (step->scenario.text != session->scenario.text) /* its own */
            mt_library_find_named(library, MT_SHELF_SCENARIOS, &step->scenario,
                                  mt_arena_write(&arena, "steps[%zu].scenario", i + 1), path, &arena, &in->problems);
        if (step->treaty.text != session->treaty.text)
            mt_library_find_named(library, MT_SHELF_TREATIES, &step->treaty,
                                  mt_arena_write(&arena, "steps[%zu].treaty", i + 1), path, &arena, &in->problems);
    }
    if (code == 0 && in->problems.errors == 0)
        printf("%s: %s: %zu steps, %g minutes\n", path, session->id, session->step_count, minutes);
    worsen(in, code == MT_ERROR_IO ? MT_EXIT_INPUT : in->problems.errors > 0 ? MT_EXIT_FAILED : MT_EXIT_DONE);
    mt_arena_free(&arena);
}

static void check_trace(checking *in, const char *path)
{
    mt_arena arena;
    mt_names names;
    mt_vocabulary vocabulary;
    mt_reader *reader = NULL;
    mt_line line;
    uint64_t lines = 0;
    mt_arena_init(&arena);
    mt_names_init(&names, &arena);
    mt_vocabulary_open(&vocabulary, &arena, &names);
    int code = mt_reader_open(&reader, path, &arena, &vocabulary, &in->problems);
    while (code == 0 && (code = mt_reader_step(reader, &line)) > 0) {
        code = 0;
        lines++;
    }
    if (code == 0 && in->problems.errors == 0)
        printf("%s: %llu lines\n", path, (unsigned long long)lines);
    worsen(in, code == MT_ERROR_IO                    ? MT_EXIT_INPUT
               : in->problems.errors > 0 || code != 0 ? MT_EXIT_FAILED
                                                      : MT_EXIT_DONE);
    mt_reader_free(reader);
    mt_arena_free(&arena);
}

static bool ends_with(const char *text, const char *ending)
{
    size_t length = strlen(text), tail = strlen(ending);
    return length > tail && strcmp(text + length - tail, ending) == 0;
}

/* An id is looked for among the scenarios first, then treaties, modules, traces, sessions. */
static const char *find(const mt_arguments *arguments, const char *name, mt_problems *problems)
{
    static const mt_shelf order[] = {MT_SHELF_SCENARIOS, MT_SHELF_TREATIES, MT_SHELF_MODULES, MT_SHELF_TRACES,
                                     MT_SHELF_SESSIONS};
    for (size_t i = 0; i < sizeof order / sizeof *order; i++) {
        mt_problems found;
        mt_problems_init(&found, arguments->arena);
        const char *path =
            mt_library_find(&arguments->library, order[i], name, arguments->arena, i == 0 ? problems : &found);
        if (path) {
            if (i > 0)
                mt_problems_init(problems, arguments->arena);
            return path;
        }
    }
    return NULL;
}

static mt_exit check(const mt_arguments *arguments)
{
    checking in = {.arguments = arguments};
    for (size_t i = 0; i < arguments->word_count; i++) {
        mt_problems_init(&in.problems, arguments->arena);
        const char *path = find(arguments, arguments->word[i], &in.problems);
        const char *kind = !path ? NULL : mt_script_get_kind(path);
        if (!path)
            worsen(&in, MT_EXIT_INPUT);
        else if (ends_with(path, ".jsonl") || ends_with(path, ".csv"))
            check_trace(&in, path);
        else if (kind && (strcmp(kind, "treaty") == 0 || strcmp(kind, "module") == 0))
            check_treaty(&in, path);
        else if (kind && strcmp(kind, "session") == 0)
            check_session(&in, path);
        else
            check_scenario(&in, path);
        mt_command_write_problems(arguments, &in.problems);
    }
    return in.status;
}

const mt_command mt_do_check = {.name = "check",
                                .usage = "FILE… [--treaty T]",
                                .summary = "load without running; every problem, not only the first",
                                .options = options,
                                .about = "Loads scenarios, treaties, sessions and traces without running them and says "
                                         "every problem with its line, its column and its mend.",
                                .example = "martens check scenarios/treaties/icrc-2024.lua",
                                .least = 1,
                                .most = 1000,
                                .delegated = true,
                                .order = 4,
                                .run = check};
