/* martens try: the lesson. The first scenario of the course under its first expectation, and the first breach of that
 * provision. */
#include "command/words.h"

static const mt_option options[] = {MT_OPTION_READING, MT_OPTION_LANGUAGE, MT_OPTION_IN_PROCESS, MT_OPTIONS_END};

/* The provision that the scenario's first expectation names, if it was breached. */
static bool find_breach(mt_account *account, size_t *treaty, size_t *provision)
{
    return account->summary && account->treaty && account->provision &&
           mt_words_find_provision(account->opening, account->treaty, account->provision, treaty, provision,
                                   &account->problems) &&
           account->summary->treaty[*treaty].provision[*provision].breach_count > 0;
}

static mt_exit lesson(const mt_arguments *arguments)
{
    mt_shelf_entry *entries = NULL;
    mt_request request = {.task = MT_TASK_RUN, .seed = 1, .first_expectation = true};
    mt_conduct how = {0};
    mt_problems problems;
    mt_problems_init(&problems, arguments->arena);
    mt_words_get_request(arguments, &request, &how, &problems);
    if (mt_library_get_entries(&arguments->library, MT_SHELF_SCENARIOS, arguments->arena, &entries) == 0) {
        fprintf(stderr, "martens: no scenarios are found below %s; run this from the source tree\n",
                arguments->library.home);
        return MT_EXIT_INPUT;
    }
    request.input = entries[0].path;
    mt_account account;
    mt_request_run(&account, &request, &how);
    mt_command_write_problems(arguments, &account.problems);
    mt_exit status = mt_exit_get(account.code);
    size_t treaty, provision;
    if (status == MT_EXIT_DONE && find_breach(&account, &treaty, &provision)) {
        mt_text text;
        mt_text_init(&text);
        mt_say_source source = mt_account_get_source(&account);
        mt_source_say_lesson(&text, &source, treaty, provision, &arguments->out);
        status = mt_command_write(&text) ? MT_EXIT_DONE : MT_EXIT_RUN;
    } else if (status == MT_EXIT_DONE) {
        status = mt_words_write_account(arguments, &account);
    }
    mt_account_free(&account);
    return status;
}

const mt_command mt_do_try = {.name = "try",
                              .usage = "",
                              .summary = "the lesson: one draft, one scenario, one breach, in words",
                              .options = options,
                              .example = "martens try",
                              .least = 0,
                              .most = 0,
                              .order = 1,
                              .run = lesson};
