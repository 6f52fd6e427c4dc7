/* martens new: writes the beginning of something that works at once, to be changed. */
#include <string.h>
#include <unistd.h>

#include "command/template.h"
#include "command/words.h"

static const mt_option options[] = {
    {"kind", "K", "for whom the model decides: system, or person"},
    {"into", "DIR", "the folder to write into (plugins/ of the source tree, else this one)"},
    MT_OPTIONS_END,
};

/* What a plugin is written from, by its kind. In the source tree the Makefile is there already. */
static const struct {
    const char *kind, *set;
} kinds[] = {{"system", "plugin-system"}, {"person", "plugin-person"}};
enum { KINDS = sizeof kinds / sizeof *kinds, LONGEST_NAME = 60 };
static const char by_itself[] = "plugin";

static const char *set_of(const char *kind)
{
    for (size_t i = 0; kind != NULL && i < KINDS; i++)
        if (strcmp(kinds[i].kind, kind) == 0)
            return kinds[i].set;
    return NULL;
}

/* A folder of plugins in a source tree: the header lies where the Makefile looks for it. */
static bool in_tree(const char *folder, mt_arena *arena)
{
    return access(mt_arena_printf(arena, "%s/../core/include/martens/plugin.h", folder), R_OK) == 0 &&
           access(mt_arena_printf(arena, "%s/../Makefile", folder), R_OK) == 0;
}

/* NULL, or what is wrong with the name. A test beside the model is known by its first letters. */
static const char *fault_of(const char *name)
{
    if (name[0] < 'a' || name[0] > 'z')
        return "a name begins with a lower-case letter";
    if (name[strspn(name, "abcdefghijklmnopqrstuvwxyz0123456789_-")] != '\0')
        return "a name has lower-case letters, digits, _ and - only";
    if (strlen(name) > LONGEST_NAME)
        return "a name has 60 letters at most";
    return strncmp(name, "test_", 5) == 0 ? "a name does not begin with test_, which tests begin with" : NULL;
}

/* False after a message. */
static bool check_words(const mt_arguments *arguments)
{
    const char *what = arguments->word[0], *name = arguments->word[1], *kind = mt_argument(arguments, "kind");
    const char *fault = fault_of(name);
    if (strcmp(what, "plugin") != 0)
        fprintf(stderr, "martens new: '%s' is nothing that it can write; it writes a plugin: martens new plugin NAME --kind system|person\n", what);
    else if (kind == NULL)
        fprintf(stderr, "martens new plugin: for whom does '%s' decide? say --kind system, or --kind person\n", name);
    else if (set_of(kind) == NULL)
        fprintf(stderr, "martens new plugin: --kind %s: there is no such kind; there are system and person\n", kind);
    else if (fault != NULL)
        fprintf(stderr, "martens new plugin: '%s': %s\n", name, fault);
    else
        return true;
    return false;
}

/* A model of that name would be found in place of this one, or this one in place of it. */
static bool is_taken(const mt_arguments *arguments, const char *name, mt_problems *problems)
{
    mt_shelf_entry *entries = NULL;
    size_t count = mt_library_list(&arguments->library, MT_SHELF_MODELS, arguments->arena, &entries), before = problems->errors;
    for (size_t i = 0; i < count; i++)
        if (strcmp(entries[i].id, name) == 0)
            mt_problem_add(problems, (mt_place){.file = entries[i].path}, "a model named '%s' is there already; choose another name", name);
    return problems->errors > before;
}

static mt_exit tell(const mt_arguments *arguments, const char *const *sets, const char *into, bool tree)
{
    const char *name = arguments->word[1], *folder = strcmp(into, ".") == 0 ? name : mt_arena_printf(arguments->arena, "%s/%s", into, name);
    mt_text out;
    mt_text_init(&out);
    for (size_t i = 0; i < mt_template_count; i++)
        for (const char *const *set = sets; *set != NULL; set++)
            if (strcmp(*set, mt_templates[i].set) == 0)
                mt_text_addf(&out, "wrote  %s/%s\n", folder, mt_template_file(&mt_templates[i], name, arguments->arena));
    if (tree)
        mt_text_addf(&out, "next   make && build/plugins/test_%s\n       ./martens run plugins/%s/%s.lua\n", name, name, name);
    else
        mt_text_addf(&out, "next   cd %s && make && make test\n       MARTENS_PATH=. martens run ./%s.lua\n", folder, name);
    return mt_command_print(&out) ? MT_EXIT_DONE : MT_EXIT_RUN;
}

static mt_exit write_new(const mt_arguments *arguments)
{
    if (!check_words(arguments))
        return MT_EXIT_USAGE;
    const char *into = mt_argument(arguments, "into");
    if (into == NULL)
        into = in_tree("plugins", arguments->arena) ? "plugins" : ".";
    bool tree = in_tree(into, arguments->arena);
    const char *sets[] = {set_of(mt_argument(arguments, "kind")), tree ? NULL : by_itself, NULL};
    mt_problems problems;
    mt_problems_init(&problems, arguments->arena);
    int code = is_taken(arguments, arguments->word[1], &problems)
                   ? MT_ERROR_INPUT
                   : mt_template_write(sets, into, arguments->word[1], arguments->arena, &problems);
    mt_command_problems(arguments, &problems);
    return code != 0 ? mt_exit_of(code) : tell(arguments, sets, into, tree);
}

const mt_command mt_do_new = {
    .name = "new", .usage = "plugin NAME --kind system|person [--into DIR]", .summary = "write a plugin that works, to be changed",
    .about = "Writes a folder NAME with a small model, its test, its README and a scenario that uses it. They build and pass as they "
             "are: in plugins/ of the source tree by make, anywhere else by a Makefile of their own, which needs an installed martens. "
             "Nothing that is there is overwritten.",
    .options = options, .example = "martens new plugin eager --kind system", .least = 2, .most = 2, .order = 12, .run = write_new};
