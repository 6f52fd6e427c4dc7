/* martens judge: a foreign record, or a journal, judged by treaties. */
#include "command/spool.h"
#include "command/words.h"

static const mt_option options[] = {
    MT_OPTION_TREATY,   MT_OPTION_READING, MT_OPTION_READINGS, MT_OPTION_ALL,        MT_OPTION_MARKDOWN,
    MT_OPTION_LANGUAGE, MT_OPTION_JSON,    MT_OPTION_TIME_OUT, MT_OPTION_IN_PROCESS, MT_OPTIONS_END,
};

static mt_exit judge(const mt_arguments *arguments)
{
    mt_request request = {.task = MT_TASK_JUDGE};
    mt_conduct how = {0};
    mt_spool spool = {.file = -1};
    mt_problems problems;
    mt_problems_init(&problems, arguments->arena);
    int code = mt_words_get_request(arguments, &request, &how, &problems);
    if (code == 0 && !mt_words_check_page(arguments, "judge", &problems))
        code = MT_ERROR_USAGE;
    if (code == 0 && request.treaty_count == 0 && arguments->word_count == 3) {
        request.treaty[0] =
            mt_library_find(&arguments->library, MT_SHELF_TREATIES, arguments->word[1], arguments->arena, &problems);
        request.treaty_count = 1;
        code = !request.treaty[0] ? MT_ERROR_INPUT : 0;
    }
    if (code == 0) {
        request.input =
            mt_library_find(&arguments->library, MT_SHELF_TRACES, arguments->word[0], arguments->arena, &problems);
        code = !request.input ? MT_ERROR_INPUT : mt_spool_open(&spool, request.input, arguments->arena, &problems);
    }
    if (code != 0) {
        mt_command_write_problems(arguments, &problems);
        return mt_exit_get(code);
    }
    if (spool.path) {
        request.called = request.input;
        request.input = spool.path;
    }
    mt_account account;
    mt_request_run(&account, &request, &how);
    mt_exit status = mt_words_write_account(arguments, &account);
    mt_account_free(&account);
    mt_spool_close(&spool);
    return status;
}

const mt_command mt_do_judge = {
    .name = "judge",
    .usage = "TRACE [TREATY PROVISION] [options]",
    .summary = "judge a record of what happened",
    .options = options,
    .about = "Judges a trace or a journal by treaties; without --treaty by every shipped one. A trace "
             "is JSON Lines, or CSV with a header: a time (t), an act, who, and facts by name. "
             "With a treaty and a provision, that provision's page.",
    .example = "martens judge vincennes-1988 --treaty additional-protocol-1",
    .least = 1,
    .most = 3,
    .order = 3,
    .run = judge};
