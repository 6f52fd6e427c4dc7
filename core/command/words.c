/* From options to a request, from an account to a page. */
#include "command/words.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

static const mt_place nowhere = {0};

bool mt_words_read_number(const char *text, uint64_t *number)
{
    char *end = NULL;
    errno = 0;
    unsigned long long value = strtoull(text, &end, 10);
    *number = value;
    return *text >= '0' && *text <= '9' && *end == '\0' && errno == 0;
}

/* "timely=ten seconds" or "icrc-2024:timely=ten seconds" */
static bool read_choice(const mt_arguments *arguments, const char *text, mt_reading_choice *choice,
                        mt_problems *problems)
{
    const char *equals = strchr(text, '=');
    if (!equals || equals == text || equals[1] == '\0') {
        mt_problem_add(problems, nowhere, "--reading %s: write term=reading, as in --reading timely=\"ten seconds\"",
                       text);
        return false;
    }
    const char *colon = memchr(text, ':', (size_t)(equals - text));
    const char *term = !colon ? text : colon + 1;
    choice->treaty = !colon ? NULL : mt_arena_add_bytes(arguments->arena, text, (size_t)(colon - text));
    choice->term = mt_arena_add_bytes(arguments->arena, term, (size_t)(equals - term));
    choice->reading = equals + 1;
    return true;
}

int mt_words_get_request(const mt_arguments *arguments, mt_request *request, mt_conduct *how, mt_problems *problems)
{
    int code = 0;
    request->home = arguments->library.home;
    request->models = arguments->library.models;
    request->paths = arguments->library.paths;
    request->language = arguments->out.language;
    request->treaty = mt_arena_get_array(arguments->arena, arguments->given_count + 1, sizeof *request->treaty);
    request->choice = mt_arena_get_array(arguments->arena, arguments->given_count + 1, sizeof *request->choice);
    for (size_t i = 0; i < arguments->given_count; i++) {
        const struct mt_given *given = &arguments->given[i];
        if (strcmp(given->name, "treaty") == 0) {
            const char *path =
                mt_library_find(&arguments->library, MT_SHELF_TREATIES, given->value, arguments->arena, problems);
            if (path)
                request->treaty[request->treaty_count++] = path;
            else
                code = MT_ERROR_INPUT;
        } else if (strcmp(given->name, "reading") == 0) {
            if (read_choice(arguments, given->value, &request->choice[request->choice_count], problems))
                request->choice_count++;
            else
                code = MT_ERROR_USAGE;
        }
    }
    const char *readings = mt_argument_get(arguments, "readings");
    request->all_readings = readings;
    if (readings && strcmp(readings, "all") != 0) {
        mt_problem_add(problems, nowhere,
                       "--readings %s: the only choice is 'all'; one reading is chosen with --reading term=reading",
                       readings);
        code = MT_ERROR_USAGE;
    }
    request->answers = mt_argument_get(arguments, "answers");
    how->in_process = mt_argument_is_given(arguments, "in-process");
    const char *limit = mt_argument_get(arguments, "time-out");
    double value = 0;
    mt_dimension dimension = MT_PLAIN;
    if (limit && (mt_quantity_parse(limit, &value, &dimension) != 0 || dimension != MT_TIME || value < 1000)) {
        mt_problem_add(problems, nowhere, "--time-out %s: write a time of at least 1 ms, as in --time-out \"30 s\"",
                       limit);
        code = MT_ERROR_USAGE;
    }
    how->silence = (uint64_t)(value / 1000);
    return code;
}

static void add_sentences(mt_account *account, const mt_arguments *arguments)
{
    for (size_t t = 0; t < account->summary->treaty_count; t++)
        for (size_t p = 0; p < (size_t)account->summary->treaty[t].of; p++) {
            mt_provision_summary *provision = &account->summary->treaty[t].provision[p];
            for (size_t i = 0; i < provision->breach_count; i++) {
                mt_judgement *breach = &provision->breach[i];
                mt_text text;
                mt_text_init(&text);
                mt_judgement_say(&text, breach, &account->opening->treaty[t].provision[p], arguments->out.language);
                breach->sentence = mt_arena_add_text(&account->arena, mt_text_get(&text));
                mt_text_reset(&text);
                mt_judgement_say_flips(&text, breach, arguments->out.language);
                breach->flip_words =
                    breach->flips_sought ? mt_arena_add_text(&account->arena, mt_text_get(&text)) : NULL;
                mt_text_free(&text);
            }
        }
}

mt_exit mt_words_write_page(const mt_arguments *arguments, mt_account *account, const mt_say_source *source)
{
    size_t treaty = 0, provision = 0;
    bool one = arguments->word_count == 3;
    mt_problems problems;
    mt_text text;
    mt_say_style style = arguments->out;
    mt_problems_init(&problems, arguments->arena);
    if (one && !mt_words_find_provision(account->opening, arguments->word[1], arguments->word[2], &treaty, &provision,
                                        &problems)) {
        mt_command_write_problems(arguments, &problems);
        return MT_EXIT_USAGE;
    }
    style.markdown = mt_argument_is_given(arguments, "markdown");
    style.colour &= !style.markdown;
    mt_text_init(&text);
    if (!one)
        mt_source_say_page(&text, source, &style);
    else if (mt_argument_is_given(arguments, "all"))
        mt_source_say_provision_all(&text, source, treaty, provision, &style);
    else
        mt_source_say_provision(&text, source, treaty, provision, &style);
    return mt_command_write(&text) ? MT_EXIT_DONE : MT_EXIT_RUN;
}

/* One provision has a treaty, and its page something to be told of. */
bool mt_words_check_page(const mt_arguments *arguments, const char *command, mt_problems *problems)
{
    if (arguments->word_count == 2)
        mt_problem_add(problems, nowhere, "name the provision too, as in `martens %s %s %s R4`", command,
                       arguments->word[0], arguments->word[1]);
    else if (arguments->word_count == 1 && mt_argument_is_given(arguments, "all"))
        mt_problem_add(problems, nowhere,
                       "--all goes with a treaty and a provision, as in `martens %s %s icrc-2024 R4 --all`", command,
                       arguments->word[0]);
    else
        return true;
    return false;
}

static mt_exit tell_page(const mt_arguments *arguments, mt_account *account)
{
    mt_say_source source = mt_account_get_source(account);
    if (account->summary->questions) {
        mt_text text;
        mt_text_init(&text);
        mt_questions_say(&text, account->summary->questions, account->opening->starts, &arguments->out);
        if (!mt_command_write(&text))
            return MT_EXIT_RUN;
    }
    return mt_words_write_page(arguments, account, &source);
}

static mt_exit tell_json(const mt_arguments *arguments, mt_account *account)
{
    mt_text text;
    mt_text_init(&text);
    add_sentences(account, arguments);
    mt_record_write_result(&text, account->opening, account->summary, account->journal_path,
                           !account->journal ? 0 : mt_journal_get_records(account->journal),
                           !account->journal ? NULL : mt_journal_get_head(account->journal));
    mt_text_add(&text, "\n");
    return mt_command_write(&text) ? MT_EXIT_DONE : MT_EXIT_RUN;
}

mt_exit mt_words_write_account(const mt_arguments *arguments, mt_account *account)
{
    mt_command_write_problems(arguments, &account->problems);
    if (account->failed)
        fprintf(stderr, "martens: %s\n", account->failed);
    if (account->opening && account->summary) {
        mt_exit status =
            mt_argument_is_given(arguments, "json") ? tell_json(arguments, account) : tell_page(arguments, account);
        if (status != MT_EXIT_DONE)
            return status;
    }
    if (account->disk_full)
        fprintf(stderr,
                "martens: %s: the disk is full: the journal holds %llu whole lines, and the rest is missing from it; "
                "free some room and run again\n",
                account->journal_path, (unsigned long long)mt_journal_get_records(account->journal));
    return mt_exit_get(account->code);
}

bool mt_words_find_provision(const mt_opening *opening, const char *treaty, const char *provision, size_t *t, size_t *p,
                             mt_problems *problems)
{
    const char *ids[512];
    for (*t = 0; *t < opening->treaty_count; ++*t)
        if (strcmp(opening->treaty[*t].id, treaty) == 0)
            break;
    if (*t == opening->treaty_count) {
        for (*t = 0; *t < opening->treaty_count && *t < 512; ++*t)
            ids[*t] = opening->treaty[*t].id;
        const char *nearest = mt_word_find_nearest(treaty, ids, *t);
        mt_problem_add(problems, nowhere, "the treaty '%s' was not judged here; %s'%s' was", treaty,
                       nearest ? "" : "for example ", nearest ? nearest : ids[0]);
        return false;
    }
    const mt_treaty_record *record = &opening->treaty[*t];
    for (*p = 0; *p < record->provision_count; ++*p)
        if (strcmp(record->provision[*p].id, provision) == 0)
            return true;
    for (*p = 0; *p < record->provision_count && *p < 512; ++*p)
        ids[*p] = record->provision[*p].id;
    const char *nearest = mt_word_find_nearest(provision, ids, *p);
    mt_problem_add(problems, nowhere, "%s has no provision '%s'%s%s; `martens show %s` lists them", treaty, provision,
                   nearest ? "; the nearest is " : "", nearest ? nearest : "", treaty);
    return false;
}
