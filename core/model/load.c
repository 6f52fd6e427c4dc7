/* Loading a model: the file, the symbol, then the descriptor (describe.c), before any of the plugin's functions runs.
 *
 * RTLD_NOW, so that a missing function is named now and not in the middle of a run; RTLD_LOCAL, so that models do not
 * see each other. Never closed: an unmapped plugin makes crash and leak reports unreadable, and nothing is won. */
#include <dlfcn.h>
#include <errno.h>
#include <string.h>
#include <sys/stat.h>

#include "model/loaded.h"

#define SYMBOL "martens_plugin_v1"

/* "Not there" and "there, but it does not load" are different news: the first is found out before the loader is asked.
 */
static bool file_is_there(const char *path, mt_place place, mt_problems *problems)
{
    struct stat status;
    if (stat(path, &status) != 0) {
        if (errno == ENOENT || errno == ENOTDIR)
            mt_problem_add(problems, place,
                           "%s: not there; build it (make), or name a model that is there (martens list models)", path);
        else
            mt_problem_add(problems, place, "%s: cannot be read: %s", path, strerror(errno));
        return false;
    }
    if (S_ISDIR(status.st_mode)) {
        mt_problem_add(problems, place, "%s: a directory, not a plugin; name the .so file itself", path);
        return false;
    }
    return true;
}

/* The loader's own words, without the path that stands before them already. */
static const char *loader_words(const char *path)
{
    const char *words = dlerror();
    if (!words)
        return "the loader does not say why";
    size_t length = strlen(path);
    if (strncmp(words, path, length) == 0 && strncmp(words + length, ": ", 2) == 0)
        return words + length + 2;
    return words;
}

const mt_model *mt_model_load(mt_arena *arena, const char *name, const char *path, mt_place place,
                              mt_problems *problems)
{
    if (!file_is_there(path, place, problems))
        return NULL;
    /* Without a slash the loader would look through the system's folders instead. */
    const char *exact = strchr(path, '/') ? path : mt_arena_write(arena, "./%s", path);
    void *object = dlopen(exact, RTLD_NOW | RTLD_LOCAL);
    if (!object) {
        mt_problem_add(problems, place, "%s: there, but it does not load: %s", path, loader_words(exact));
        return NULL;
    }
    const martens_plugin *plugin = dlsym(object, SYMBOL);
    if (!plugin) {
        mt_problem_add(problems, place,
                       "%s: not a plugin: it has no symbol " SYMBOL "; include martens/plugin.h and define it", path);
        return NULL;
    }
    mt_loaded *loaded = mt_model_read(arena, name, path, plugin, place, problems);
    return loaded ? &loaded->model : NULL;
}
