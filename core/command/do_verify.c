/* martens verify: is this journal whole, and if not, what is still good. */
#include "command/words.h"

static const mt_option options[] = {MT_OPTIONS_END};

static mt_exit verify(const mt_arguments *arguments)
{
    mt_verification found;
    mt_problems problems;
    mt_problems_init(&problems, arguments->arena);
    int code = mt_journal_check(arguments->word[0], arguments->arena, &found, &problems);
    mt_command_write_problems(arguments, &problems);
    if (code != 0)
        return mt_exit_get(code);
    mt_text text;
    mt_text_init(&text);
    if (found.whole)
        mt_text_write(&text, "whole: %llu lines, each chained to the one before, sealed\nhead %s\n",
                      (unsigned long long)found.lines, found.head);
    else
        mt_text_write(&text,
                      "not whole: %s\nstill good: the first %llu of %llu lines; hash of the last good line\n%s\n",
                      found.trouble, (unsigned long long)found.good, (unsigned long long)found.lines, found.head);
    return !mt_command_write(&text) ? MT_EXIT_RUN : found.whole ? MT_EXIT_DONE : MT_EXIT_FAILED;
}

const mt_command mt_do_verify = {
    .name = "verify",
    .usage = "JOURNAL",
    .summary = "check a journal's chain of hashes",
    .options = options,
    .about = "Checks that each line of a journal carries the hash of the line before, up to its seal. It names the "
             "first altered, missing or torn line, and says what is still good.",
    .example = "martens verify run.jsonl",
    .least = 1,
    .most = 1,
    .order = 8,
    .run = verify};
