/* Finding what ships and what the user adds, by id. A folder is read anew at each question: files come and go while an
 * author works. */
#include "run/library.h"

#include <ctype.h>
#include <dirent.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/text.h"
#include "script/script.h"

const char *const mt_shelf_names[MT_SHELVES] = {"treaty", "scenario", "trace", "model", "module", "session"};

enum { FOLDERS = 3 };

/* What ships, folder by folder: the first is the shelf, and what lies in the others stands aside (library.h). */
static const struct {
    const char *folder[FOLDERS], *ending;
} shelves[MT_SHELVES] = {{{"scenarios/treaties", "scenarios/treaties/frameworks"}, ".lua"},
                         {{"scenarios", "scenarios/dilemmas", "scenarios/lives"}, ".lua"},
                         {{"scenarios/incidents"}, ".jsonl"},
                         {{NULL}, ".so"},
                         {{"scenarios/treaties/modules"}, ".lua"},
                         {{"scenarios/sessions"}, ".lua"}};

static bool is_folder(const char *path)
{
    struct stat status;
    return stat(path, &status) == 0 && S_ISDIR(status.st_mode);
}

static const char *parent(mt_arena *arena, const char *path)
{
    const char *slash = strrchr(path, '/');
    if (!slash)
        return ".";
    return slash == path ? "/" : mt_arena_add_bytes(arena, path, (size_t)(slash - path));
}

/* Installed: the program lies in bin, what ships in share/martens and the models in lib/martens/plugins beside that
 * folder. */
static bool is_installed(mt_library *library, mt_arena *arena, const char *folder)
{
    const char *name = strrchr(folder, '/'), *prefix = parent(arena, folder);
    if (!name || strcmp(name, "/bin") != 0 || !is_folder(mt_arena_write(arena, "%s/share/martens/scenarios", prefix)))
        return false;
    library->home = mt_arena_write(arena, "%s/share/martens", prefix);
    library->models = mt_arena_write(arena, "%s/lib/martens/plugins", prefix);
    return true;
}

void mt_library_open(mt_library *library, mt_arena *arena, const char *program, const char *paths)
{
    const char *beside = parent(arena, program), *above = beside;
    library->paths = paths;
    library->home = ".";
    if (is_installed(library, arena, beside))
        return;
    /* The program lies in the source tree's root, or in a folder of its build/. */
    for (int level = 0; level < 4; level++, above = parent(arena, above))
        if (is_folder(mt_arena_write(arena, "%s/scenarios", above))) {
            library->home = above;
            break;
        }
    library->models = mt_arena_write(arena, "%s/plugins", beside);
    /* In the source tree `plugins/` beside the program holds the sources; what is built lies in build/. */
    if (library->home == beside)
        library->models = mt_arena_write(arena, "%s/build/plugins", beside);
}

static const char *without_number(const char *name)
{
    const char *p = name;
    while (isdigit((unsigned char)*p))
        p++;
    return p > name && *p == '-' ? p + 1 : name;
}

typedef struct listing {
    mt_arena *arena;
    mt_shelf_entry *list;
    size_t count, room;
    const char *kind; /* in a folder that holds files of every kind: which to take; NULL: all */
    bool aside;
} listing;

/* A file that says nothing of its kind is kept: loading it says what is wrong. */
static bool is_of_kind(const listing *found, const char *path)
{
    const char *kind = !found->kind ? NULL : mt_script_get_kind(path);
    return !kind || strcmp(kind, found->kind) == 0;
}

static int by_path(const void *a, const void *b)
{
    return strcmp(((const mt_shelf_entry *)a)->path, ((const mt_shelf_entry *)b)->path);
}

static void add_folder(listing *found, const char *folder, const char *ending)
{
    DIR *directory = opendir(folder);
    if (!directory)
        return;
    size_t first = found->count;
    for (struct dirent *entry; (entry = readdir(directory));) {
        size_t length = strlen(entry->d_name), tail = strlen(ending);
        if (length <= tail || entry->d_name[0] == '.' || strcmp(entry->d_name + length - tail, ending) != 0)
            continue;
        if (found->count == found->room)
            found->list = mt_arena_add_room(found->arena, found->list, found->count, &found->room, sizeof *found->list);
        const char *stem = mt_arena_add_bytes(found->arena, entry->d_name, length - tail),
                   *path = mt_arena_write(found->arena, "%s/%s", folder, entry->d_name);
        if (strcmp(entry->d_name, MT_SHARED_TERMS) != 0 && is_of_kind(found, path))
            found->list[found->count++] = (mt_shelf_entry){without_number(stem), path, found->aside};
    }
    closedir(directory);
    if (found->count > first)
        qsort(found->list + first, found->count - first, sizeof *found->list, by_path);
}

size_t mt_library_get_entries(const mt_library *library, mt_shelf shelf, mt_arena *arena, mt_shelf_entry **entries)
{
    listing found = {.arena = arena};
    const char *ending = shelves[shelf].ending;
    found.kind = shelf == MT_SHELF_TRACES || shelf == MT_SHELF_MODELS ? NULL : mt_shelf_names[shelf];
    for (const char *p = library->paths; p && *p != '\0';) {
        size_t length = strcspn(p, ":");
        const char *folder = mt_arena_add_bytes(arena, p, length);
        if (length > 0 && shelf == MT_SHELF_MODULES)
            add_folder(&found, mt_arena_write(arena, "%s/modules", folder), ending);
        if (length > 0)
            add_folder(&found, folder, ending);
        p += length + (p[length] == ':');
    }
    found.kind = NULL;
    if (shelf == MT_SHELF_MODELS)
        add_folder(&found, library->models, ending);
    for (size_t i = 0; i < FOLDERS && shelves[shelf].folder[i]; i++) {
        found.aside = i > 0;
        add_folder(&found, mt_arena_write(arena, "%s/%s", library->home, shelves[shelf].folder[i]), ending);
    }
    *entries = found.list;
    return found.count;
}

/* A file of that name in the working folder counts as a path too, unless it is a folder: `martens check draft`. */
static bool is_path(const char *name, const char *ending)
{
    size_t length = strlen(name), tail = strlen(ending);
    return strchr(name, '/') || (length > tail && strcmp(name + length - tail, ending) == 0) ||
           (!is_folder(name) && access(name, R_OK) == 0);
}

static const char *named(const mt_library *library, mt_shelf shelf, const char *name, mt_arena *arena,
                         const char **nearest)
{
    mt_shelf_entry *entries = NULL;
    size_t count = mt_library_get_entries(library, shelf, arena, &entries);
    const char **ids = mt_arena_get_array(arena, count + 1, sizeof *ids);
    for (size_t i = 0; i < count; i++) {
        ids[i] = entries[i].id;
        if (strcmp(entries[i].id, name) == 0)
            return entries[i].path;
    }
    *nearest = mt_word_find_nearest(name, ids, count);
    return NULL;
}

const char *mt_library_find(const mt_library *library, mt_shelf shelf, const char *name, mt_arena *arena,
                            mt_problems *problems)
{
    if (is_path(name, shelves[shelf].ending))
        return mt_arena_add_text(arena, name);
    const char *nearest = NULL, *found = named(library, shelf, name, arena, &nearest);
    if (found)
        return found;
    mt_place nowhere = {0};
    if (nearest)
        mt_problem_add(problems, nowhere, "no %s is named '%s'; the nearest is '%s'", mt_shelf_names[shelf], name,
                       nearest);
    else
        mt_problem_add(problems, nowhere, "no %s is named '%s'; give the path of its file, or one of `martens list`",
                       mt_shelf_names[shelf], name);
    return NULL;
}

const char *mt_library_get_shared(const mt_library *library, mt_arena *arena)
{
    const char *path =
        mt_arena_write(arena, "%s/%s/%s", library->home, shelves[MT_SHELF_TREATIES].folder[0], MT_SHARED_TERMS);
    return access(path, R_OK) == 0 ? path : NULL;
}

/* ---- what a treaty names ---- */

static const char *find(void *context, bool module, const char *name, mt_arena *arena, const char **nearest)
{
    return named(context, module ? MT_SHELF_MODULES : MT_SHELF_TREATIES, name, arena, nearest);
}

/* What `check` refuses nothing else loads. Warnings are for the author, who checks. */
static int check(const mt_library *library, const mt_treaty *treaty, mt_arena *arena, mt_vocabulary *vocabulary,
                 mt_problems *problems)
{
    mt_problems found;
    mt_treaty *shared = NULL;
    size_t errors = problems->errors;
    const char *terms = mt_library_get_shared(library, arena);
    mt_problems_init(&found, arena);
    if (terms)
        mt_treaty_load(terms, arena, vocabulary, &shared, &found);
    mt_treaty_check(treaty, shared, vocabulary, &found);
    for (size_t i = 0; i < found.count; i++)
        if (!found.list[i].warning)
            mt_problem_add(problems, found.list[i].place, "%s", found.list[i].text);
    return problems->errors > errors ? MT_ERROR_INPUT : 0;
}

int mt_library_load_treaty(const mt_library *library, const char *path, mt_arena *arena, mt_vocabulary *vocabulary,
                           mt_treaty **treaty, mt_problems *problems)
{
    const mt_finder finder = {(void *)library, find};
    const char *kind = mt_script_get_kind(path);
    bool module = kind && strcmp(kind, "module") == 0;
    int code = module ? mt_module_load(path, arena, vocabulary, treaty, problems)
                      : mt_treaty_load_by(path, &finder, arena, vocabulary, treaty, problems);
    return code != 0 ? code : check(library, *treaty, arena, vocabulary, problems);
}

/* Beside the file that names it, then by its id. */
static const char *beside_or_named(const mt_library *library, mt_shelf shelf, const char *name, const char *path,
                                   mt_arena *arena, const char **nearest)
{
    const char *slash = strrchr(path, '/'), *found = NULL;
    int folder = !slash ? 0 : (int)(slash - path) + 1;
    if (!strchr(name, '/'))
        found = mt_arena_write(arena, "%.*s%s.lua", folder, path, name);
    return found && access(found, R_OK) == 0 ? found : named(library, shelf, name, arena, nearest);
}

static void say_none(const char *field, const char *what, const mt_words *name, const char *nearest, const char *list,
                     mt_problems *problems)
{
    if (nearest)
        mt_problem_add(problems, name->place, "%s: no %s is named '%s'; the nearest is '%s'", field, what, name->text,
                       nearest);
    else
        mt_problem_add(problems, name->place, "%s: no %s is named '%s'; `martens list %s` names those there are", field,
                       what, name->text, list);
}

const char *mt_library_find_followed(const mt_library *library, const mt_words *followed, const char *path,
                                     mt_arena *arena, mt_problems *problems)
{
    const char *nearest = NULL, *found = NULL;
    if (!followed->text)
        return NULL;
    found = beside_or_named(library, MT_SHELF_TREATIES, followed->text, path, arena, &nearest);
    if (!found)
        say_none("follows", "treaty", followed, nearest, "treaties", problems);
    return found;
}

const char *mt_library_find_named(const mt_library *library, mt_shelf shelf, const mt_words *name, const char *field,
                                  const char *path, mt_arena *arena, mt_problems *problems)
{
    const char *what = mt_shelf_names[shelf], *nearest = NULL, *slash = strrchr(path, '/'), *found = NULL;
    if (!name->text)
        return NULL;
    if (name->text[0] == '/' || !is_path(name->text, shelves[shelf].ending))
        found = name->text[0] == '/' ? name->text : beside_or_named(library, shelf, name->text, path, arena, &nearest);
    else
        found = mt_arena_write(arena, "%.*s%s", !slash ? 0 : (int)(slash - path) + 1, path, name->text);
    const char *kind = !found || access(found, R_OK) != 0 ? NULL : mt_script_get_kind(found);
    if (!found)
        say_none(field, what, name, nearest, shelf == MT_SHELF_TREATIES ? "treaties" : "scenarios", problems);
    else if (access(found, R_OK) != 0)
        mt_problem_add(problems, name->place, "%s: there is no file %s", field, found);
    else if (!kind || strcmp(kind, what) != 0)
        mt_problem_add(problems, name->place, "%s: %s is %s, and a %s is due here", field, found,
                       !kind ? "no file of ours" : mt_arena_write(arena, "a %s", kind), what);
    else
        return found;
    return NULL;
}
