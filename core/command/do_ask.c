/* martens ask: the questions that a scenario puts to programs outside and that no table answers yet. */
#include <jansson.h>
#include <stdio.h>
#include <string.h>

#include "command/words.h"

static const mt_option options[] = {
    MT_OPTION_ANSWERS,
    {"set", "NAME=VALUE", "set a parameter of the scenario"},
    {"circumstance", "C", "ask under one of the scenario's circumstances"},
    {"seed", "N", "the luck of the run (1)"},
    MT_OPTION_TIME_OUT,
    MT_OPTION_IN_PROCESS,
    MT_OPTIONS_END,
};

typedef struct asking {
    mt_arena *arena;
    size_t count, room;
    const char **id; /* of what was printed: what comes up again is the same question */
} asking;

static bool is_printed(const asking *in, const char *id)
{
    for (size_t i = 0; i < in->count; i++)
        if (strcmp(in->id[i], id) == 0)
            return true;
    return false;
}

static void unanswered(void *context, const char *question, size_t length)
{
    asking *in = context;
    json_t *object = json_loadb(question, length, 0, NULL);
    const char *id = json_string_value(json_object_get(object, "id"));
    if (id && !is_printed(in, id)) {
        if (in->count == in->room)
            in->id = mt_arena_add_room(in->arena, in->id, in->count, &in->room, sizeof *in->id);
        in->id[in->count++] = mt_arena_add_text(in->arena, id);
        printf("%.*s\n", (int)length, question);
    }
    json_decref(object);
}

/* The run itself is nobody's: neither kept nor judged aloud. */
static bool record(void *context, const char *line, size_t length, const mt_last_call *asked)
{
    (void)context, (void)line, (void)length, (void)asked;
    return true;
}

static int read_words(const mt_arguments *arguments, mt_request *request, mt_conduct *how, mt_problems *problems)
{
    const char *seed = mt_argument_get(arguments, "seed");
    int code = mt_words_get_request(arguments, request, how, problems);
    request->task = MT_TASK_RUN;
    request->asking = true;
    request->seed = 1;
    request->circumstance = mt_argument_get(arguments, "circumstance");
    request->set = mt_arena_get_array(arguments->arena, arguments->given_count + 1, sizeof *request->set);
    for (size_t i = 0; i < arguments->given_count; i++)
        if (strcmp(arguments->given[i].name, "set") == 0)
            request->set[request->set_count++] = arguments->given[i].value;
    if (seed && !mt_words_read_number(seed, &request->seed)) {
        mt_problem_add(problems, (mt_place){0}, "--seed %s: a seed is a whole number, 0 or more", seed);
        code = MT_ERROR_USAGE;
    }
    return code;
}

static mt_exit ask(const mt_arguments *arguments)
{
    mt_request request = {0};
    asking in = {.arena = arguments->arena};
    mt_conduct how = {.record = record, .unanswered = unanswered, .context = &in};
    mt_problems problems;
    mt_account account;
    mt_problems_init(&problems, arguments->arena);
    int code = read_words(arguments, &request, &how, &problems);
    if (code == 0)
        request.input =
            mt_library_find(&arguments->library, MT_SHELF_SCENARIOS, arguments->word[0], arguments->arena, &problems);
    if (!request.input) {
        mt_command_write_problems(arguments, &problems);
        return mt_exit_get(code == 0 ? MT_ERROR_INPUT : code);
    }
    mt_request_run(&account, &request, &how);
    mt_command_write_problems(arguments, &account.problems);
    if (account.failed)
        fprintf(stderr, "martens: %s\n", account.failed);
    mt_exit status = mt_exit_get(account.code);
    mt_account_free(&account);
    return fflush(stdout) == 0 || status != MT_EXIT_DONE ? status : MT_EXIT_RUN;
}

const mt_command mt_do_ask = {.name = "ask",
                              .usage = "SCENARIO [options]",
                              .summary = "the questions that a scenario puts to programs outside",
                              .options = options,
                              .about = "Prints each question to a program outside that no table answers yet, one line "
                                       "of JSON each, and starts no program. What is open "
                                       "counts as silence, so that answers bring new questions: answer, add the lines "
                                       "to the table, ask again, until nothing is printed.",
                              .example = "martens ask checkpoint-at-dusk > questions.jsonl",
                              .least = 1,
                              .most = 1,
                              .order = 13,
                              .run = ask};
