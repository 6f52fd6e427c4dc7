/* martens test: every expectation of every scenario, each in a worker of its own file. */
#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/json.h"
#include "command/words.h"
#include "run/coverage.h"
#include "script/script.h"

static const mt_option options[] = {
    MT_OPTION_READING,
    {"runs", "N", "of what is judged over many runs, make N in each circumstance (else as many as decide)"},
    {"coverage", NULL, "what became of each phrase over everything judged"},
    {"html", "FILE", "the same as a page of HTML: the texts, coloured by phrase"},
    MT_OPTION_ANSWERS,
    MT_OPTION_JSON,
    MT_OPTION_LANGUAGE,
    MT_OPTION_TIME_OUT,
    MT_OPTION_IN_PROCESS,
    MT_OPTIONS_END,
};

enum { MT_RUNS_MOST = 1000000 };

typedef struct testing {
    const mt_arguments *arguments;
    size_t passed, failed, broken; /* expectations; scenarios that did not get to their end */
    mt_exit status;
    bool as_json, counts;
    mt_text json;         /* the outcomes so far, inside their array */
    mt_coverage coverage; /* of all scenarios */
    mt_problems problems; /* of the command's words, and of adding up */
    mt_request request;   /* for each scenario, but its input */
    mt_conduct how;
    bool *fits; /* of each --reading, whether it fitted somewhere */
} testing;

static void worsen(testing *in, mt_exit status) { in->status = status > in->status ? status : in->status; }

static void tell_outcome(testing *in, const mt_told_outcome *outcome)
{
    *(outcome->held ? &in->passed : &in->failed) += 1;
    if (!in->as_json) {
        printf("%s  %s:%d: %s %s is %s", outcome->held ? "ok    " : "FAILED", outcome->file, outcome->line,
               outcome->treaty, !outcome->provision ? "as a whole" : outcome->provision, outcome->expected);
        printf(outcome->held ? "\n" : "; it came out: %s\n", outcome->found);
        if (outcome->how)
            printf("        %s\n", outcome->how);
        return;
    }
    mt_json json;
    mt_text_add(&in->json, in->json.length > 0 ? "," : "");
    mt_json_init(&json, &in->json);
    mt_json_open_object(&json);
    mt_json_add_truth(&json, "held", outcome->held);
    mt_json_add_string(&json, "treaty", outcome->treaty);
    mt_json_add_string(&json, "provision", outcome->provision);
    mt_json_add_string(&json, "expected", outcome->expected);
    mt_json_add_string(&json, "found", outcome->found);
    mt_json_add_string(&json, "how", outcome->how);
    mt_json_add_string(&json, "file", outcome->file);
    mt_json_add_integer(&json, "line", outcome->line);
    mt_json_close(&json, '}');
}

static void test_file(testing *in, const char *path)
{
    mt_request request = in->request;
    mt_account account;
    request.input = path;
    mt_request_run(&account, &request, &in->how);
    for (size_t i = 0; i < account.outcome_count; i++)
        tell_outcome(in, &account.outcome[i]);
    for (size_t i = 0; i < account.fits_count && i < request.choice_count; i++)
        in->fits[i] |= account.fits[i];
    fflush(stdout);
    if (account.coverage && mt_coverage_read(&in->coverage, in->arguments->arena, account.coverage, &in->problems) != 0)
        worsen(in, MT_EXIT_INPUT);
    mt_command_write_problems(in->arguments, &account.problems);
    if (account.failed)
        fprintf(stderr, "martens: %s: %s\n", path, account.failed);
    in->broken += account.code != 0;
    worsen(in, mt_exit_get(account.code));
    mt_account_free(&account);
}

static int by_name(const void *a, const void *b) { return strcmp(*(const char *const *)a, *(const char *const *)b); }

typedef struct found {
    const char **list;
    size_t count, room;
} found;

static void found_add(testing *in, found *all, const char *path)
{
    if (all->count == all->room)
        all->list = mt_arena_add_room(in->arguments->arena, all->list, all->count, &all->room, sizeof *all->list);
    all->list[all->count++] = path;
}

static bool is_folder(const char *path)
{
    struct stat status;
    return lstat(path, &status) == 0 && S_ISDIR(status.st_mode);
}

/* Every scenario of a folder in order of name, then those of its folders; other Lua files are passed over. */
static void test_folder(testing *in, const char *path)
{
    DIR *directory = opendir(path);
    found files = {0}, folders = {0};
    for (struct dirent *entry; directory && (entry = readdir(directory));) {
        size_t length = strlen(entry->d_name);
        if (entry->d_name[0] == '.')
            continue;
        const char *full = mt_arena_write(in->arguments->arena, "%s/%s", path, entry->d_name);
        const char *kind =
            length > 4 && strcmp(entry->d_name + length - 4, ".lua") == 0 ? mt_script_get_kind(full) : NULL;
        if (kind && strcmp(kind, "scenario") == 0)
            found_add(in, &files, full);
        else if (is_folder(full))
            found_add(in, &folders, full);
    }
    if (directory)
        closedir(directory);
    if (files.count > 0)
        qsort(files.list, files.count, sizeof *files.list, by_name);
    if (folders.count > 0)
        qsort(folders.list, folders.count, sizeof *folders.list, by_name);
    for (size_t i = 0; i < files.count; i++)
        test_file(in, files.list[i]);
    for (size_t i = 0; i < folders.count; i++)
        test_folder(in, folders.list[i]);
}

static void test_word(testing *in, const char *word)
{
    struct stat status;
    if (stat(word, &status) == 0 && S_ISDIR(status.st_mode)) {
        test_folder(in, word);
        return;
    }
    mt_problems problems;
    mt_problems_init(&problems, in->arguments->arena);
    const char *path =
        mt_library_find(&in->arguments->library, MT_SHELF_SCENARIOS, word, in->arguments->arena, &problems);
    mt_command_write_problems(in->arguments, &problems);
    if (!path)
        worsen(in, MT_EXIT_INPUT);
    else
        test_file(in, path);
}

/* ---- what is told at the end ---- */

/* Written beside and put in its place, so that nothing half-written is left. */
static void write_html(testing *in, const char *path)
{
    const char *beside = mt_arena_write(in->arguments->arena, "%s.new", path);
    mt_text text;
    mt_text_init(&text);
    mt_coverage_say_html(&text, &in->coverage, in->arguments->out.language);
    FILE *file = fopen(beside, "w");
    bool good = file && fwrite(mt_text_get(&text), 1, text.length, file) == text.length;
    good = (!file || fclose(file) == 0) && good && rename(beside, path) == 0;
    if (!good) {
        mt_problem_add(&in->problems, (mt_place){0}, "--html %s: the page could not be written: %s", path,
                       strerror(errno));
        worsen(in, MT_EXIT_RUN);
        if (file)
            remove(beside);
    }
    mt_text_free(&text);
}

static void add_json(testing *in, mt_text *out)
{
    mt_json json;
    mt_json_init(&json, out);
    mt_json_open_object(&json);
    mt_json_add_string(&json, "martens", MT_VERSION);
    mt_json_add_integer(&json, "passed", (int64_t)in->passed);
    mt_json_add_integer(&json, "failed", (int64_t)in->failed);
    mt_json_add_integer(&json, "broken", (int64_t)in->broken);
    mt_json_add_array(&json, "outcomes");
    if (in->json.length > 0)
        mt_json_write_raw(&json, mt_text_get(&in->json));
    mt_json_close(&json, ']');
    if (in->counts) {
        mt_json_write_key(&json, "coverage");
        mt_coverage_write(&in->coverage, &json);
    }
    mt_json_close(&json, '}');
    mt_text_add(out, "\n");
}

static void tell(testing *in)
{
    const char *html = mt_argument_get(in->arguments, "html");
    mt_text out;
    mt_text_init(&out);
    if (html)
        write_html(in, html);
    if (in->as_json)
        add_json(in, &out);
    else if (mt_argument_is_given(in->arguments, "coverage"))
        mt_coverage_say(&out, &in->coverage, &in->arguments->out);
    if (!in->as_json && out.length > 0)
        mt_text_add(&out, "\n");
    if (!in->as_json && in->broken > 0)
        mt_text_write(&out, "%zu passed, %zu failed; %zu not tested to the end\n", in->passed, in->failed, in->broken);
    else if (!in->as_json)
        mt_text_write(&out, "%zu passed, %zu failed\n", in->passed, in->failed);
    if (!mt_command_write(&out))
        worsen(in, MT_EXIT_RUN);
}

/* A reading that fits no scenario's treaties is the command's mistake. */
static void check_fits(testing *in)
{
    for (size_t i = 0; i < in->request.choice_count; i++) {
        const mt_reading_choice *choice = &in->request.choice[i];
        if (in->fits[i])
            continue;
        mt_problem_add(&in->problems, (mt_place){0}, MT_FITS_NOTHING, !choice->treaty ? "" : choice->treaty,
                       !choice->treaty ? "" : ":", choice->term);
        worsen(in, MT_EXIT_USAGE);
    }
}

static mt_exit test(const mt_arguments *arguments)
{
    testing in = {.arguments = arguments, .as_json = mt_argument_is_given(arguments, "json")};
    in.counts = mt_argument_is_given(arguments, "coverage") || mt_argument_is_given(arguments, "html");
    const char *runs = mt_argument_get(arguments, "runs");
    uint64_t most = 0;
    if (runs && (!mt_words_read_number(runs, &most) || most == 0 || most > MT_RUNS_MOST)) {
        fprintf(stderr, "martens: --runs %s: write how many runs, from 1 to %d\n", runs, MT_RUNS_MOST);
        return MT_EXIT_USAGE;
    }
    in.request = (mt_request){.runs = most, .task = MT_TASK_TEST, .seed = 1, .coverage = in.counts};
    mt_text_init(&in.json);
    mt_problems_init(&in.problems, arguments->arena);
    int code = mt_words_get_request(arguments, &in.request, &in.how, &in.problems);
    if (code != 0) {
        mt_command_write_problems(arguments, &in.problems);
        return mt_exit_get(code);
    }
    in.fits = mt_arena_get_array(arguments->arena, in.request.choice_count + 1, sizeof *in.fits);
    for (size_t i = 0; i < arguments->word_count; i++)
        test_word(&in, arguments->word[i]);
    if (arguments->word_count == 0)
        test_folder(&in, mt_arena_write(arguments->arena, "%s/scenarios", arguments->library.home));
    if (in.status < MT_EXIT_INPUT)
        check_fits(&in);
    tell(&in);
    mt_command_write_problems(arguments, &in.problems);
    mt_text_free(&in.json);
    if (in.status == MT_EXIT_DONE && in.failed > 0)
        in.status = MT_EXIT_FAILED;
    return in.status;
}

const mt_command mt_do_test = {
    .name = "test",
    .usage = "[FILE|DIR]… [options]",
    .summary = "run every expectation",
    .options = options,
    .about =
        "Runs every expectation (`expect`) of the named scenarios, or of all that ship, and says which did not hold. "
        "What is judged over "
        "many runs is run 64 times in each circumstance, then twice as often, until that decides, at most 4096 times. "
        "With --coverage also how far they put each phrase of the texts to the test.",
    .example = "martens test scenarios/01-checkpoint-at-dusk.lua",
    .least = 0,
    .most = 1000,
    .order = 5,
    .run = test};
