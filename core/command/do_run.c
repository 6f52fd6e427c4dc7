/* martens run: a scenario, once, judged. */
#include <string.h>

#include "command/watch.h"
#include "command/words.h"

static const mt_option options[] = {
    MT_OPTION_TREATY,
    MT_OPTION_READING,
    MT_OPTION_READINGS,
    {"set", "NAME=VALUE", "set a parameter of the scenario"},
    {"circumstance", "C", "run under one of the scenario's circumstances"},
    {"seed", "N", "the luck of the run (1)"},
    {"journal", "FILE", "keep the record in a new file"},
    {"watch", NULL, "run again whenever a file that it hangs on changes"},
    {"sit", "OPERATOR", "play that operator yourself, under the clock"},
    {"pace", "N", "with --sit: speed between questions (time jumps)"},
    {"questions", NULL, "each question put to a model, its answer and reason"},
    {"allow-external", NULL, "let the scenario's programs outside be run"},
    MT_OPTION_ANSWERS,
    MT_OPTION_LANGUAGE,
    MT_OPTION_JSON,
    {"fail-on", "breach", "exit with 1 if what must be kept is breached"},
    MT_OPTION_TIME_OUT,
    MT_OPTION_IN_PROCESS,
    MT_OPTIONS_END,
};

static int read_run(const mt_arguments *arguments, mt_request *request, mt_conduct *how, mt_problems *problems)
{
    const char *seed = mt_argument_get(arguments, "seed"), *fail_on = mt_argument_get(arguments, "fail-on");
    int code = mt_words_get_request(arguments, request, how, problems);
    request->task = MT_TASK_RUN;
    request->seed = 1;
    request->circumstance = mt_argument_get(arguments, "circumstance");
    request->set = mt_arena_get_array(arguments->arena, arguments->given_count + 1, sizeof *request->set);
    for (size_t i = 0; i < arguments->given_count; i++)
        if (strcmp(arguments->given[i].name, "set") == 0)
            request->set[request->set_count++] = arguments->given[i].value;
    request->questions = mt_argument_is_given(arguments, "questions");
    request->allow_external = mt_argument_is_given(arguments, "allow-external");
    how->journal = mt_argument_get(arguments, "journal");
    if (seed && !mt_words_read_number(seed, &request->seed)) {
        mt_problem_add(problems, (mt_place){0}, "--seed %s: a seed is a whole number, 0 or more", seed);
        code = MT_ERROR_USAGE;
    }
    if (request->allow_external && how->in_process) {
        mt_problem_add(problems, (mt_place){0},
                       "--allow-external: a program outside needs a worker; leave out --in-process");
        code = MT_ERROR_USAGE;
    }
    if (fail_on && strcmp(fail_on, "breach") != 0) {
        mt_problem_add(problems, (mt_place){0}, "--fail-on %s: the only thing to fail on is 'breach'", fail_on);
        code = MT_ERROR_USAGE;
    }
    return code;
}

/* Whoever sits answers from outside; what is asked has to be told to be shown. */
static int read_seat(const mt_arguments *arguments, mt_request *request, mt_conduct *how, mt_problems *problems)
{
    const char *name = mt_argument_get(arguments, "sit"), *pace = mt_argument_get(arguments, "pace");
    mt_dimension dimension = MT_PLAIN;
    how->seat = (mt_conduct_seat){.name = name, .style = arguments->err};
    how->seat.style.language = arguments->out.language;
    if (name) {
        request->outside = mt_arena_get_array(arguments->arena, 1, sizeof *request->outside);
        request->outside[request->outside_count++] = name;
        how->hide_questions = !request->questions;
        request->paced = request->questions = true;
    }
    if (pace && (!name || mt_quantity_parse(pace, &how->seat.pace, &dimension) != 0 || dimension != MT_PLAIN ||
                 !(how->seat.pace >= 1 && how->seat.pace <= 1e6))) {
        mt_problem_add(problems, (mt_place){0},
                       !name ? "--pace %s: it goes with --sit OPERATOR"
                             : "--pace %s: write a number from 1 to 1000000, as in --pace 10",
                       pace);
        return MT_ERROR_USAGE;
    }
    if (name && how->in_process) {
        mt_problem_add(problems, (mt_place){0}, "--sit %s: whoever sits needs a worker; leave out --in-process", name);
        return MT_ERROR_USAGE;
    }
    return 0;
}

static bool breached(const mt_account *account)
{
    for (size_t t = 0; account->summary && t < account->summary->treaty_count; t++)
        if (account->summary->treaty[t].verdict == MT_BREACHED)
            return true;
    return false;
}

typedef struct single {
    const mt_arguments *arguments;
    const mt_request *request;
    const mt_conduct *how;
} single;

static mt_exit run_once(void *context, mt_account *account)
{
    const single *one = context;
    mt_request_run(account, one->request, one->how);
    mt_exit status = mt_words_write_account(one->arguments, account);
    return status == MT_EXIT_DONE && mt_argument_get(one->arguments, "fail-on") && breached(account) ? MT_EXIT_FAILED
                                                                                                     : status;
}

/* What makes no sense run after run. */
static int check_watch(const mt_conduct *how, mt_problems *problems)
{
    if (how->journal)
        mt_problem_add(problems, (mt_place){0},
                       "--watch runs again and again, and a journal is never written over; leave out --journal");
    else if (how->seat.name)
        mt_problem_add(problems, (mt_place){0},
                       "--watch runs again by itself, and whoever sits would have to begin anew; leave out --sit");
    else
        return 0;
    return MT_ERROR_USAGE;
}

static mt_exit run(const mt_arguments *arguments)
{
    mt_request request = {0};
    mt_conduct how = {0};
    mt_problems problems;
    mt_problems_init(&problems, arguments->arena);
    int code = read_run(arguments, &request, &how, &problems);
    if (code == 0)
        code = read_seat(arguments, &request, &how, &problems);
    request.loading = mt_argument_is_given(arguments, "watch");
    if (code == 0 && request.loading)
        code = check_watch(&how, &problems);
    if (code == 0)
        request.input =
            mt_library_find(&arguments->library, MT_SHELF_SCENARIOS, arguments->word[0], arguments->arena, &problems);
    if (!request.input) {
        mt_command_write_problems(arguments, &problems);
        return mt_exit_get(code == 0 ? MT_ERROR_INPUT : code);
    }
    single one = {arguments, &request, &how};
    if (request.loading)
        return mt_watch_run(arguments, request.input, run_once, &one);
    mt_account account;
    mt_exit status = run_once(&one, &account);
    mt_account_free(&account);
    return status;
}

const mt_command mt_do_run = {.name = "run",
                              .usage = "SCENARIO [options]",
                              .summary = "run a scenario and judge it",
                              .options = options,
                              .about = "Runs a scenario once and judges it by treaties: who was harmed, and why.",
                              .example = "martens run checkpoint-at-dusk --set veto_window=20s",
                              .least = 1,
                              .most = 1,
                              .order = 2,
                              .run = run};
