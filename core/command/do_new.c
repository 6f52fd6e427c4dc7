/* martens new: writes the beginning of something that works at once, to be changed: a folder of a plugin, or a Lua file
 * by the answers to a few questions. */
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "command/interview.h"
#include "command/words.h"

static const mt_option options[] = {
    {"kind", "K", "of a plugin: for whom the model decides: system, or person"},
    {"into", "DIR", "the folder to write into (this one; a plugin: plugins/ of the source tree, else this one)"},
    {"yes", NULL, "ask nothing, and take every answer that stands by default"},
    MT_OPTIONS_END,
};

/* What a plugin is written from, by its kind. In the source tree the Makefile is there already. */
static const struct {
    const char *kind, *set;
} kinds[] = {{"system", "plugin-system"}, {"person", "plugin-person"}};
enum { KINDS = sizeof kinds / sizeof *kinds, LONGEST_NAME = 60 };
static const char by_itself[] = "plugin";

/* What is one file, by the answers to questions; next: commands to go on with, each with the path behind it. */
static const struct {
    const char *what;
    mt_shelf shelf;
    const char *next[3];
} files[] = {
    {"scenario", MT_SHELF_SCENARIOS, {"martens run", "martens test", "martens check --treaty icrc-2024"}},
    {"treaty",
     MT_SHELF_TREATIES,
     {"martens check", "martens show --meaning", "martens run checkpoint-at-dusk --treaty"}},
    {"session", MT_SHELF_SESSIONS, {"martens check"}},
};
enum { FILES = sizeof files / sizeof *files, NOT_ONE_FILE = -1 };

static int file_of(const char *what)
{
    for (int i = 0; i < FILES; i++)
        if (strcmp(files[i].what, what) == 0)
            return i;
    return NOT_ONE_FILE;
}

static const char *set_of(const char *kind)
{
    for (size_t i = 0; kind && i < KINDS; i++)
        if (strcmp(kinds[i].kind, kind) == 0)
            return kinds[i].set;
    return NULL;
}

/* A folder of plugins in a source tree: the header lies where the Makefile looks for it. */
static bool in_tree(const char *folder, mt_arena *arena)
{
    return access(mt_arena_write(arena, "%s/../core/include/martens/plugin.h", folder), R_OK) == 0 &&
           access(mt_arena_write(arena, "%s/../Makefile", folder), R_OK) == 0;
}

/* NULL, or what is wrong with the name. A test beside the model is known by its first letters. */
static const char *fault_of(const char *name, bool plugin)
{
    if (name[0] < 'a' || name[0] > 'z')
        return "a name begins with a lower-case letter";
    if (name[strspn(name, "abcdefghijklmnopqrstuvwxyz0123456789_-")] != '\0')
        return "a name has lower-case letters, digits, _ and - only";
    if (strlen(name) > LONGEST_NAME)
        return "a name has 60 letters at most";
    if (!plugin)
        return strcmp(name, "terms") == 0 ? "that is the file of the terms that all treaties share" : NULL;
    return strncmp(name, "test_", 5) == 0 ? "a name does not begin with test_, which tests begin with" : NULL;
}

/* False after a message. */
static bool check_words(const mt_arguments *arguments)
{
    const char *what = arguments->word[0], *name = arguments->word[1], *kind = mt_argument_get(arguments, "kind");
    bool plugin = strcmp(what, "plugin") == 0;
    const char *fault = fault_of(name, plugin);
    if (!plugin && file_of(what) == NOT_ONE_FILE)
        fprintf(stderr,
                "martens new: '%s' is nothing that it can write; it writes a scenario, a treaty, a session or a "
                "plugin, as in: martens new scenario NAME\n",
                what);
    else if (!plugin && kind)
        fprintf(stderr, "martens new %s: --kind is asked of a plugin alone\n", what);
    else if (plugin && !kind)
        fprintf(stderr, "martens new plugin: for whom does '%s' decide? say --kind system, or --kind person\n", name);
    else if (plugin && !set_of(kind))
        fprintf(stderr, "martens new plugin: --kind %s: there is no such kind; there are system and person\n", kind);
    else if (fault)
        fprintf(stderr, "martens new %s: '%s': %s\n", what, name, fault);
    else
        return true;
    return false;
}

/* One of that name would be found in place of this one, or this one in place of it. */
static bool is_taken(const mt_arguments *arguments, mt_shelf shelf, mt_problems *problems)
{
    const char *name = arguments->word[1];
    mt_shelf_entry *entries = NULL;
    size_t count = mt_library_get_entries(&arguments->library, shelf, arguments->arena, &entries),
           before = problems->errors;
    for (size_t i = 0; i < count; i++)
        if (strcmp(entries[i].id, name) == 0)
            mt_problem_add(problems, (mt_place){.file = entries[i].path},
                           "a %s named '%s' is there already; choose another name", mt_shelf_names[shelf], name);
    return problems->errors > before;
}

static mt_exit tell(const mt_arguments *arguments, const char *const *sets, const char *into, bool tree)
{
    const char *name = arguments->word[1],
               *folder = strcmp(into, ".") == 0 ? name : mt_arena_write(arguments->arena, "%s/%s", into, name);
    mt_text out;
    mt_text_init(&out);
    for (size_t i = 0; i < mt_template_count; i++)
        for (const char *const *set = sets; *set; set++)
            if (strcmp(*set, mt_templates[i].set) == 0)
                mt_text_write(&out, "wrote  %s/%s\n", folder,
                              mt_template_get_file(&mt_templates[i], name, arguments->arena));
    if (tree)
        mt_text_write(&out, "next   make && build/plugins/test_%s\n       ./martens run plugins/%s/%s.lua\n", name,
                      name, name);
    else
        mt_text_write(&out, "next   cd %s && make && make test\n       MARTENS_PATH=. martens run ./%s.lua\n", folder,
                      name);
    return mt_command_write(&out) ? MT_EXIT_DONE : MT_EXIT_RUN;
}

static mt_exit write_plugin(const mt_arguments *arguments)
{
    const char *into = mt_argument_get(arguments, "into");
    if (!into)
        into = in_tree("plugins", arguments->arena) ? "plugins" : ".";
    bool tree = in_tree(into, arguments->arena);
    const char *sets[] = {set_of(mt_argument_get(arguments, "kind")), tree ? NULL : by_itself, NULL};
    mt_problems problems;
    mt_problems_init(&problems, arguments->arena);
    int code = is_taken(arguments, MT_SHELF_MODELS, &problems)
                   ? MT_ERROR_INPUT
                   : mt_template_write(sets, into, arguments->word[1], arguments->arena, &problems);
    mt_command_write_problems(arguments, &problems);
    return code != 0 ? mt_exit_get(code) : tell(arguments, sets, into, tree);
}

/* ---- one file ---- */

/* What a template may also name: the day, and all answers at once, for the file's own first lines. */
static size_t add_own(mt_arena *arena, mt_answer *answer, size_t count)
{
    time_t now = time(NULL);
    struct tm day;
    char text[32];
    const char *all = "";
    MT_REQUIRE(gmtime_r(&now, &day) && strftime(text, sizeof text, "%Y-%m-%d", &day) > 0);
    for (size_t i = 0; i < count; i++)
        all = mt_arena_write(arena, "%s%s%s = %s", all, i == 0 ? "" : ", ", answer[i].question, answer[i].answer);
    answer[count] = (mt_answer){"today", mt_arena_add_text(arena, text)};
    answer[count + 1] = (mt_answer){"answers", all};
    return count + 2;
}

static mt_exit write_file(const mt_arguments *arguments, int which)
{
    const char *name = arguments->word[1], *into = mt_argument_get(arguments, "into"), *what = files[which].what;
    const char *place = mt_arena_write(arguments->arena, "%s/%s.lua", !into ? "." : into, name);
    mt_problems problems;
    mt_problems_init(&problems, arguments->arena);
    int code =
        is_taken(arguments, files[which].shelf, &problems) ? MT_ERROR_INPUT : mt_template_is_free(place, &problems);
    mt_answer *given = NULL;
    size_t count = 0;
    if (code == 0)
        code = mt_interview_ask(what, !mt_argument_is_given(arguments, "yes"), arguments->arena, &given, &count);
    if (code == 0) {
        mt_answer *answer = mt_arena_get_array(arguments->arena, count + 2, sizeof *answer);
        memcpy(answer, given, count * sizeof *answer);
        count = add_own(arguments->arena, answer, count);
        code = mt_template_write_file(mt_template_find(what, "NAME.lua"), place, name, answer, count, arguments->arena,
                                      &problems);
    }
    mt_command_write_problems(arguments, &problems);
    if (code != 0)
        return mt_exit_get(code);
    mt_text out;
    mt_text_init(&out);
    mt_text_write(&out, "wrote  %s\n", place);
    for (size_t i = 0; i < sizeof files->next / sizeof *files->next && files[which].next[i]; i++)
        mt_text_write(&out, "%s%s %s\n", i == 0 ? "next   " : "       ", files[which].next[i], place);
    return mt_command_write(&out) ? MT_EXIT_DONE : MT_EXIT_RUN;
}

static mt_exit write_new(const mt_arguments *arguments)
{
    if (!check_words(arguments))
        return MT_EXIT_USAGE;
    int which = file_of(arguments->word[0]);
    return which == NOT_ONE_FILE ? write_plugin(arguments) : write_file(arguments, which);
}

const mt_command mt_do_new = {.name = "new",
                              .usage = "scenario|treaty|session|plugin NAME [options]",
                              .summary = "write something that works, to be changed",
                              .about = "A scenario, a treaty or a session is one commented file, NAME.lua, by the "
                                       "answers to five questions: Enter takes what stands "
                                       "by default; in a pipe each line is an answer. A plugin is a folder NAME with a "
                                       "small model, its test, its README and a scenario that "
                                       "uses it; it is built in plugins/ of the source tree by make, anywhere else by "
                                       "a Makefile of its own, which needs an installed martens. "
                                       "Nothing that is there is overwritten.",
                              .options = options,
                              .example = "martens new scenario harbour",
                              .least = 2,
                              .most = 2,
                              .order = 12,
                              .run = write_new};
