/* martens explain: the verdict page again, from a journal and nothing else. */
#include "command/words.h"

static const mt_option options[] = {
    MT_OPTION_ALL,
    MT_OPTION_MARKDOWN,
    MT_OPTION_LANGUAGE,
    MT_OPTIONS_END,
};

/* The journal's seal, so that the page names the same run as `run` did; absent where the journal was cut off. */
static void name_run(mt_account *account, mt_say_source *source, mt_verification *found, mt_problems *ignored)
{
    if (mt_journal_check(account->journal_path, &account->arena, found, ignored) == 0 && found->whole) {
        source->head = found->head;
        source->records = found->lines;
    }
}

static mt_exit tell(const mt_arguments *arguments, mt_account *account)
{
    mt_problems ignored;
    mt_verification found = {0};
    mt_problems_init(&ignored, &account->arena);
    mt_say_source source = mt_account_get_source(account);
    name_run(account, &source, &found, &ignored);
    return mt_words_write_page(arguments, account, &source);
}

static mt_exit explain(const mt_arguments *arguments)
{
    mt_account account;
    mt_account_read(&account, arguments->word[0]);
    mt_exit status = mt_exit_get(account.code);
    if (status == MT_EXIT_DONE && !account.summary) {
        mt_problem_add(&account.problems, (mt_place){.file = account.journal_path},
                       "the journal was cut off before its end: judge what is there with `martens judge %s`",
                       account.journal_path);
        status = MT_EXIT_INPUT;
    }
    if (status == MT_EXIT_DONE && !mt_words_check_page(arguments, "explain", &account.problems))
        status = MT_EXIT_USAGE;
    mt_command_write_problems(arguments, &account.problems);
    if (status == MT_EXIT_DONE)
        status = tell(arguments, &account);
    mt_account_free(&account);
    return status;
}

const mt_command mt_do_explain = {.name = "explain",
                                  .usage = "JOURNAL [TREATY PROVISION] [options]",
                                  .summary = "the verdict page again, from a journal",
                                  .options = options,
                                  .about = "Prints what `run` printed, from the journal and nothing else; with a "
                                           "treaty and a provision, that provision's page.",
                                  .example = "martens explain run.jsonl icrc-2024 R4",
                                  .least = 1,
                                  .most = 3,
                                  .order = 7,
                                  .run = explain};
