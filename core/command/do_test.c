/* martens test: every expectation of every scenario, each in a worker of its own file. */
#include <dirent.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "command/words.h"
#include "script/script.h"

static const mt_option options[] = {{"runs", "N", "of what is judged over many runs, make N in each circumstance (else as many as decide)"}, MT_OPTION_TIME_OUT, MT_OPTION_IN_PROCESS, MT_OPTIONS_END};

enum { MT_RUNS_MOST = 1000000 };

typedef struct testing {
    const mt_arguments *arguments;
    size_t passed, failed;
    uint64_t runs;
    mt_exit status;
} testing;

static void test_file(testing *in, const char *path)
{
    mt_request request = {.task = MT_TASK_TEST, .input = path, .seed = 1};
    mt_conduct how = {0};
    mt_problems problems;
    mt_account account;
    mt_problems_init(&problems, in->arguments->arena);
    request.runs = in->runs;
    if (mt_words_request(in->arguments, &request, &how, &problems) != 0) {
        mt_command_problems(in->arguments, &problems);
        in->status = MT_EXIT_USAGE;
        return;
    }
    mt_conduct_request(&account, &request, &how);
    for (size_t i = 0; i < account.outcome_count; i++) {
        const mt_told_outcome *outcome = &account.outcome[i];
        printf("%s  %s:%d: %s %s is %s", outcome->held ? "ok    " : "FAILED", outcome->file, outcome->line, outcome->treaty,
               outcome->provision == NULL ? "as a whole" : outcome->provision, outcome->expected);
        printf(outcome->held ? "\n" : "; it came out: %s\n", outcome->found);
        if (outcome->how != NULL)
            printf("        %s\n", outcome->how);
        *(outcome->held ? &in->passed : &in->failed) += 1;
    }
    fflush(stdout);
    mt_command_problems(in->arguments, &account.problems);
    if (account.failed != NULL)
        fprintf(stderr, "martens: %s: %s\n", path, account.failed);
    mt_exit status = mt_exit_of(account.code);
    in->status = status > in->status ? status : in->status;
    mt_account_free(&account);
}

static int by_name(const void *a, const void *b) { return strcmp(*(const char *const *)a, *(const char *const *)b); }

/* Every scenario of a folder, in order of name; other Lua files are passed over. */
static void test_folder(testing *in, const char *path)
{
    DIR *directory = opendir(path);
    const char **list = NULL;
    size_t count = 0, room = 0;
    for (struct dirent *entry; directory != NULL && (entry = readdir(directory)) != NULL;) {
        size_t length = strlen(entry->d_name);
        const char *full = mt_arena_printf(in->arguments->arena, "%s/%s", path, entry->d_name);
        const char *kind = length > 4 && strcmp(entry->d_name + length - 4, ".lua") == 0 ? mt_script_kind(full) : NULL;
        if (kind == NULL || strcmp(kind, "scenario") != 0)
            continue;
        if (count == room)
            list = mt_arena_grow(in->arguments->arena, list, count, &room, sizeof *list);
        list[count++] = full;
    }
    if (directory != NULL)
        closedir(directory);
    if (count > 0)
        qsort(list, count, sizeof *list, by_name);
    for (size_t i = 0; i < count; i++)
        test_file(in, list[i]);
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
    const char *path = mt_library_find(&in->arguments->library, MT_SHELF_SCENARIOS, word, in->arguments->arena, &problems);
    mt_command_problems(in->arguments, &problems);
    if (path == NULL)
        in->status = MT_EXIT_INPUT;
    else
        test_file(in, path);
}

static mt_exit test(const mt_arguments *arguments)
{
    testing in = {.arguments = arguments};
    const char *runs = mt_argument(arguments, "runs");
    if (runs != NULL && (!mt_words_number(runs, &in.runs) || in.runs == 0 || in.runs > MT_RUNS_MOST)) {
        fprintf(stderr, "martens: --runs %s: write how many runs, from 1 to %d\n", runs, MT_RUNS_MOST);
        return MT_EXIT_USAGE;
    }
    for (size_t i = 0; i < arguments->word_count; i++)
        test_word(&in, arguments->word[i]);
    if (arguments->word_count == 0)
        test_folder(&in, mt_arena_printf(arguments->arena, "%s/scenarios", arguments->library.home));
    printf("%zu passed, %zu failed\n", in.passed, in.failed);
    if (in.status == MT_EXIT_DONE && in.failed > 0)
        in.status = MT_EXIT_FAILED;
    return in.status;
}

const mt_command mt_do_test = {
    .name = "test", .usage = "[FILE|DIR]…", .summary = "run every expectation", .options = options,
    .about = "Runs every expectation (`expect`) of the named scenarios, or of all that ship, and says which did not hold. What is judged over "
             "many runs is run 64 times in each circumstance, then twice as often, until that decides, and at most 4096 times.",
    .example = "martens test scenarios/01-checkpoint-at-dusk.lua", .least = 0, .most = 1000, .order = 5, .run = test};
