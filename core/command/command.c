/* From words to a command: the list, the options, the help. */
#include "command/command.h"

#include <errno.h>
#include <fcntl.h>
#include <getopt.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "command/manual.h"
#include "command/worker.h"
#include "loop/program.h"
#include "loop/worker.h"
#include "model/confine.h"
#include "script/types.h"

/* The word that sends a command on to itself in a process of its own. */
#define INSIDE "--inside"
enum { OPTIONS = 24, DELEGATED_SILENCE = 20000 };

mt_exit mt_exit_get(int error)
{
    switch (error) {
    case 0: return MT_EXIT_DONE;
    case MT_ERROR_FAILED: return MT_EXIT_FAILED;
    case MT_ERROR_USAGE: return MT_EXIT_USAGE;
    case MT_ERROR_INPUT:
    case MT_ERROR_IO: return MT_EXIT_INPUT;
    default: return MT_EXIT_RUN;
    }
}

const char *mt_argument_get(const mt_arguments *arguments, const char *name)
{
    const char *value = NULL;
    for (size_t i = 0; i < arguments->given_count; i++)
        if (strcmp(arguments->given[i].name, name) == 0)
            value = arguments->given[i].value;
    return value;
}

bool mt_argument_is_given(const mt_arguments *arguments, const char *name) { return mt_argument_get(arguments, name); }

bool mt_command_write(mt_text *text)
{
    bool good = fwrite(mt_text_get(text), 1, text->length, stdout) == text->length && fflush(stdout) == 0;
    if (!good && errno != EPIPE)
        fprintf(stderr, "martens: standard output: %s\n", strerror(errno));
    mt_text_free(text);
    return good;
}

void mt_command_write_problems(const mt_arguments *arguments, const mt_problems *problems)
{
    mt_text text;
    mt_text_init(&text);
    mt_problems_say(&text, problems, &arguments->err);
    fputs(mt_text_get(&text), stderr);
    mt_text_free(&text);
}

static mt_say_style style_of(int descriptor)
{
    const char *none = getenv("NO_COLOR"), *term = getenv("TERM");
    bool colour = isatty(descriptor) && (!none || *none == '\0') && (!term || strcmp(term, "dumb") != 0);
    return (mt_say_style){.columns = 80, .colour = colour, .language = "en"};
}

static void list_languages(mt_text *out)
{
    const char *there;
    for (size_t n = 0; (there = mt_language_get_code(n)); n++)
        mt_text_write(out, "%s %s", n > 0 ? "," : "", there);
}

/* The pages' language, where the command has the option. False after a message. */
static bool choose_language(const mt_command *command, mt_arguments *arguments)
{
    const char *wanted = mt_argument_get(arguments, "language"), *there;
    if (!wanted)
        return true;
    for (size_t n = 0; (there = mt_language_get_code(n)); n++)
        if (strcmp(there, wanted) == 0) {
            arguments->out.language = there;
            return true;
        }
    fprintf(stderr, "martens %s: --language %s: there is no such language here; there are:", command->name, wanted);
    mt_text all;
    mt_text_init(&all);
    list_languages(&all);
    fprintf(stderr, "%s\n", mt_text_get(&all));
    mt_text_free(&all);
    return false;
}

static void help_of(const mt_command *command, mt_text *out, const mt_say_style *style)
{
    mt_text_write(out, "martens %s %s\n", command->name, command->usage);
    mt_layout_write_paragraph(out, command->about ? command->about : command->summary, 2, 2, style);
    mt_text_add(out, "\n");
    const char *cell[2 * (OPTIONS + 1)];
    char left[OPTIONS][48];
    mt_text language;
    mt_text_init(&language);
    size_t rows = 0;
    for (const mt_option *option = command->options; option->name && rows < OPTIONS; option++, rows++) {
        snprintf(left[rows], sizeof left[rows], "  --%s%s%s", option->name, option->argument ? " " : "",
                 option->argument ? option->argument : "");
        cell[2 * rows] = left[rows];
        cell[2 * rows + 1] = option->about;
        if (strcmp(option->name, "language") == 0) { /* which there are is known to say alone */
            mt_text_write(&language, "%s:", option->about);
            list_languages(&language);
            mt_text_write(&language, " (%s)", mt_language_get_code(0));
            cell[2 * rows + 1] = mt_text_get(&language);
        }
    }
    cell[2 * rows] = "  -h, --help";
    cell[2 * rows + 1] = "this page";
    mt_layout_write_table(out, cell, rows + 1, 2, style);
    mt_text_free(&language);
    mt_text_write(out, "\nexample:  %s\n", command->example);
}

static int by_order(const void *a, const void *b)
{
    const mt_command *one = *(const mt_command *const *)a, *two = *(const mt_command *const *)b;
    return one->order != two->order ? one->order - two->order : strcmp(one->name, two->name);
}

size_t mt_commands_get_sorted(const mt_command **sorted, size_t room)
{
    size_t count = mt_command_count < room ? mt_command_count : room;
    memcpy(sorted, mt_commands, count * sizeof *sorted);
    qsort(sorted, count, sizeof *sorted, by_order);
    return count;
}

static void help(mt_text *out)
{
    const mt_command *sorted[64];
    size_t count = mt_commands_get_sorted(sorted, 64);
    mt_text_add(out, "Martens " MT_VERSION ": " MT_HELP_SUMMARY ".\n" MT_HELP_ABOUT "\n\n");
    for (size_t i = 0; i < count; i++)
        mt_text_write(out, "  martens %-9s %s\n", sorted[i]->name, sorted[i]->summary);
    mt_text_add(out, "\n" MT_HELP_NAMES "\nExit status: " MT_HELP_STATUS ".\n\nexample:  " MT_HELP_EXAMPLE "\n");
}

static const mt_command *command_named(const char *name)
{
    for (size_t i = 0; i < mt_command_count; i++)
        if (strcmp(mt_commands[i]->name, name) == 0)
            return mt_commands[i];
    return NULL;
}

static mt_exit unknown_command(const char *name)
{
    const char *names[64];
    size_t count = 0;
    for (; count < mt_command_count && count < 64; count++)
        names[count] = mt_commands[count]->name;
    const char *nearest = mt_word_find_nearest(name, names, count);
    fprintf(stderr, "martens: there is no command '%s'%s%s%s; `martens -h` lists them\n", name,
            nearest ? "; the nearest is '" : "", nearest ? nearest : "", nearest ? "'" : "");
    return MT_EXIT_USAGE;
}

/* Reads options and words. 0 to go on, 1 for help, -1 after a message. */
static int read_words(const mt_command *command, int argc, char **argv, mt_arguments *arguments)
{
    struct option longs[OPTIONS + 2] = {{"help", no_argument, NULL, 'h'}};
    size_t count = 1;
    for (const mt_option *option = command->options; option->name && count < OPTIONS; option++)
        longs[count++] = (struct option){option->name, option->argument ? required_argument : no_argument, NULL, 0};
    arguments->given = mt_arena_get_array(arguments->arena, (size_t)argc + 1, sizeof *arguments->given);
    opterr = 0;
    optind = 1;
    for (int which = 0, c; (c = getopt_long(argc, argv, ":h", longs, &which)) != -1;) {
        if (c == 'h')
            return 1;
        if (c == ':' || c == '?') {
            fprintf(stderr, "martens %s: %s %s; `martens %s -h` lists the options\n", command->name, argv[optind - 1],
                    c == ':' ? "needs a value" : "is no option of this command", command->name);
            return -1;
        }
        arguments->given[arguments->given_count++] = (struct mt_given){longs[which].name, optarg ? optarg : ""};
    }
    arguments->word_count = (size_t)(argc - optind);
    arguments->word = argv + optind;
    if (arguments->word_count >= command->least && arguments->word_count <= command->most)
        return 0;
    fprintf(stderr, "martens %s: %s; usage: martens %s %s\n", command->name,
            arguments->word_count < command->least ? "something is missing" : "that is too many words", command->name,
            command->usage);
    return -1;
}

/* The same words again, in a process that may hang or die without harm. */
static mt_exit delegate(int argc, char **argv)
{
    char **words = calloc((size_t)argc + 2, sizeof *words);
    MT_REQUIRE(words);
    words[0] = (char *)INSIDE;
    for (int i = 0; i < argc; i++)
        words[i + 1] = argv[i];
    int status = 0, ended_by = 0;
    int code = mt_loop_run_program(words, DELEGATED_SILENCE, &status, &ended_by);
    free(words);
    if (code == MT_ERROR_TIMEOUT) {
        fprintf(stderr,
                "martens: no answer within %d s: a file of this command keeps the loader busy for ever; nothing was "
                "written\n",
                DELEGATED_SILENCE / 1000);
        return MT_EXIT_INPUT;
    }
    if (code != 0 || ended_by != 0) {
        fprintf(
            stderr, "martens: the process that loads the files ended by signal %d%s\n", ended_by,
            ended_by == SIGSYS
                ? ": a model, as it was loaded, reached for what no model may (a file, a socket, a process, a thread)"
                : "");
        return MT_EXIT_RUN;
    }
    return (mt_exit)status;
}

/* ---- the file that a delegated command writes: beside its place at first, so that nothing half-written is left ----
 */

static const char *beside(const mt_command *command, const mt_arguments *arguments)
{
    const char *path = !command->writes ? NULL : mt_argument_get(arguments, command->writes);
    return !path ? NULL : mt_arena_write(arguments->arena, "%s.new", path);
}

static bool open_written(const mt_command *command, mt_arguments *arguments)
{
    const char *path = beside(command, arguments);
    if (!path)
        return true;
    arguments->written = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
    if (arguments->written < 0)
        fprintf(stderr, "martens %s: --%s %s: it cannot be written: %s\n", command->name, command->writes,
                mt_argument_get(arguments, command->writes), strerror(errno));
    return arguments->written >= 0;
}

static mt_exit place_written(const mt_command *command, const mt_arguments *arguments, mt_exit status)
{
    const char *path = beside(command, arguments);
    if (!path)
        return status;
    if (status == MT_EXIT_DONE && rename(path, mt_argument_get(arguments, command->writes)) == 0)
        return status;
    if (status == MT_EXIT_DONE)
        fprintf(stderr, "martens %s: --%s %s: it cannot be put in its place: %s\n", command->name, command->writes,
                mt_argument_get(arguments, command->writes), strerror(errno));
    unlink(path);
    return status == MT_EXIT_DONE ? MT_EXIT_RUN : status;
}

static mt_exit run_command(const mt_command *command, int argc, char **argv, bool inside)
{
    mt_arena arena;
    mt_arena_init(&arena);
    mt_arguments arguments = {.arena = &arena, .out = style_of(1), .err = style_of(2), .written = -1};
    mt_exit status = MT_EXIT_USAGE;
    int read = read_words(command, argc, argv, &arguments);
    if (read > 0) {
        mt_text text;
        mt_text_init(&text);
        help_of(command, &text, &arguments.out);
        status = mt_command_write(&text) ? MT_EXIT_DONE : MT_EXIT_RUN;
    } else if (read == 0 && !choose_language(command, &arguments)) {
        status = MT_EXIT_USAGE;
    } else if (read == 0 && command->delegated && !inside) {
        status = place_written(command, &arguments, delegate(argc, argv));
    } else if (read == 0 && inside && !open_written(command, &arguments)) {
        status = MT_EXIT_RUN;
    } else if (read == 0) {
        mt_library_open(&arguments.library, &arena, mt_program_get_path(&arena), getenv("MARTENS_PATH"));
        if (inside)
            mt_confine_start_loading(); /* the parent's run tells where it cannot be */
        status = command->run(&arguments);
    }
    mt_arena_free(&arena);
    return status;
}

/* A closed stream's number would be given to the next file that is opened. Opened the wrong way round, it fails as a
 * closed one. */
static void keep_streams_apart(void)
{
    for (int stream = 0; stream <= 2; stream++)
        if (fcntl(stream, F_GETFD) == -1)
            MT_REQUIRE(open("/dev/null", stream == 0 ? O_WRONLY : O_RDONLY) == stream);
}

int mt_command_run(int argc, char **argv)
{
    keep_streams_apart();
    signal(SIGPIPE, SIG_IGN);
    if (argc == 2 && strcmp(argv[1], "--worker") == 0)
        return mt_worker_run(NULL, NULL);
    bool inside = argc > 1 && strcmp(argv[1], INSIDE) == 0;
    if (inside) {
        argv++;
        argc--;
    }
    if (argc < 2 || strcmp(argv[1], "-h") == 0 || strcmp(argv[1], "--help") == 0 || strcmp(argv[1], "help") == 0) {
        mt_text text;
        mt_text_init(&text);
        if (argc == 3 && strcmp(argv[2], "--man") == 0)
            mt_manual_write(&text);
        else if (argc == 3 && strcmp(argv[2], "--types") == 0)
            mt_types_write(&text);
        else
            help(&text);
        bool printed = mt_command_write(&text);
        return argc < 2 ? MT_EXIT_USAGE : printed ? MT_EXIT_DONE : MT_EXIT_RUN;
    }
    if (strcmp(argv[1], "--version") == 0) {
        puts("martens " MT_VERSION);
        return MT_EXIT_DONE;
    }
    const mt_command *command = command_named(argv[1]);
    return !command ? unknown_command(argv[1]) : run_command(command, argc - 1, argv + 1, inside);
}
