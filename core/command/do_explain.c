/* martens explain: the verdict page again, from a journal and nothing else. */
#include "command/words.h"

static const mt_option options[] = {
    {"all", NULL, "each breach of the provision in full"},
    {"markdown", NULL, "the page as Markdown, to paste into a document"},
    MT_OPTION_LANGUAGE,
    MT_OPTIONS_END,
};

/* The journal's seal, so that the page names the same run as `run` did; absent where the journal was cut off. */
static void name_run(mt_account *account, mt_say_source *source, mt_verification *found, mt_problems *ignored)
{
    if (mt_journal_verify(account->journal_path, &account->arena, found, ignored) == 0 && found->whole) {
        source->head = found->head;
        source->records = found->lines;
    }
}

/* The page, or the page of one provision. */
static mt_exit tell(const mt_arguments *arguments, mt_account *account, bool one, size_t treaty, size_t provision)
{
    mt_text text;
    mt_problems ignored;
    mt_verification found = {0};
    mt_text_init(&text);
    mt_problems_init(&ignored, &account->arena);
    mt_say_source source = mt_account_source(account);
    mt_say_style style = arguments->out;
    style.markdown = mt_argument_flag(arguments, "markdown");
    style.colour &= !style.markdown;
    name_run(account, &source, &found, &ignored);
    if (!one)
        mt_say_page(&text, &source, &style);
    else if (mt_argument_flag(arguments, "all"))
        mt_say_provision_all(&text, &source, treaty, provision, &style);
    else
        mt_say_provision(&text, &source, treaty, provision, &style);
    return mt_command_print(&text) ? MT_EXIT_DONE : MT_EXIT_RUN;
}

static mt_exit explain(const mt_arguments *arguments)
{
    mt_account account;
    mt_account_read(&account, arguments->word[0]);
    size_t treaty = 0, provision = 0;
    mt_exit status = mt_exit_of(account.code);
    bool one = arguments->word_count == 3;
    if (status == MT_EXIT_DONE && account.summary == NULL) {
        mt_problem_add(&account.problems, (mt_place){.file = account.journal_path},
                       "the journal was cut off before its end: judge what is there with `martens judge %s`", account.journal_path);
        status = MT_EXIT_INPUT;
    }
    if (status == MT_EXIT_DONE && arguments->word_count == 2) {
        mt_problem_add(&account.problems, (mt_place){0}, "name the provision too, as in `martens explain %s %s R4`", arguments->word[0], arguments->word[1]);
        status = MT_EXIT_USAGE;
    }
    if (status == MT_EXIT_DONE && !one && mt_argument_flag(arguments, "all")) {
        mt_problem_add(&account.problems, (mt_place){0}, "--all goes with a treaty and a provision, as in `martens explain %s icrc-2024 R4 --all`",
                       arguments->word[0]);
        status = MT_EXIT_USAGE;
    }
    if (status == MT_EXIT_DONE && one &&
        !mt_words_provision(account.opening, arguments->word[1], arguments->word[2], &treaty, &provision, &account.problems))
        status = MT_EXIT_USAGE;
    mt_command_problems(arguments, &account.problems);
    if (status == MT_EXIT_DONE)
        status = tell(arguments, &account, one, treaty, provision);
    mt_account_free(&account);
    return status;
}

const mt_command mt_do_explain = {
    .name = "explain", .usage = "JOURNAL [TREATY PROVISION] [options]", .summary = "the verdict page again, from a journal", .options = options,
    .about = "Prints what `run` printed, from the journal and nothing else; with a treaty and a provision, that provision's page.",
    .example = "martens explain run.jsonl icrc-2024 R4", .least = 1, .most = 3, .order = 7, .run = explain};
