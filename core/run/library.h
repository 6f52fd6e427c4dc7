/* The library: where treaties, scenarios, traces and models are found, by id or by path.
 *
 * Shipped ones lie beside the program (the source tree, or the folder that it was built in), or in share/martens and
 * lib/martens where it is installed; MARTENS_PATH adds folders, between colons, that are searched first. A text with a
 * slash or a file ending is a path and is taken as it stands. Ownership: paths live in the caller's arena. Threading:
 * no state. */
#ifndef MT_RUN_LIBRARY_H
#define MT_RUN_LIBRARY_H

#include "base/arena.h"
#include "base/error.h"
#include "language/treaty.h"

typedef enum mt_shelf {
    MT_SHELF_TREATIES,
    MT_SHELF_SCENARIOS,
    MT_SHELF_TRACES,
    MT_SHELF_MODELS,
    MT_SHELF_MODULES,
    MT_SHELF_SESSIONS,
    MT_SHELVES
} mt_shelf;
extern const char *const mt_shelf_names[MT_SHELVES]; /* "treaty" "scenario" "trace" "model" "module" "session" */

typedef struct mt_library {
    const char *home;   /* holds scenarios/ */
    const char *models; /* holds the built models */
    const char *paths;  /* MARTENS_PATH, or NULL */
} mt_library;

/* program: the path of the running program. */
void mt_library_open(mt_library *library, mt_arena *arena, const char *program, const char *paths);

/* The shared terms lie among the treaties, and are none. */
#define MT_SHARED_TERMS "terms.lua"
const char *mt_library_get_shared(const mt_library *library, mt_arena *arena); /* NULL if there are none */

/* The path for an id or a path; NULL after a problem that names the nearest known id. */
const char *mt_library_find(const mt_library *library, mt_shelf shelf, const char *name, mt_arena *arena,
                            mt_problems *problems);

/* Loads a treaty, or a module by itself. What a treaty names (the one that it amends, its modules) is looked for beside
 * its file (NAME.lua; modules/NAME.lua), then in the folders of MARTENS_PATH (the same two ways), then among what ships
 * (scenarios/treaties, and modules/ there). What `check` refuses is not loaded. Codes and problems as mt_treaty_load's.
 */
int mt_library_load_treaty(const mt_library *library, const char *path, mt_arena *arena, mt_vocabulary *vocabulary,
                           mt_treaty **treaty, mt_problems *problems);
/* The path of a treaty that the file at `path` follows, looked for in the same way; NULL after a problem at its place.
 */
const char *mt_library_find_followed(const mt_library *library, const mt_words *followed, const char *path,
                                     mt_arena *arena, mt_problems *problems);

/* Of a session: the path of a scenario or treaty that `field` names, looked for in the same way (a path is one from the
 * session's folder); NULL after a problem at its place. */
const char *mt_library_find_named(const mt_library *library, mt_shelf shelf, const mt_words *name, const char *field,
                                  const char *path, mt_arena *arena, mt_problems *problems);

/* aside: shipped, and taken only by name; a framework is no text that states negotiate, a dilemma is no lesson of the
 * course. */
typedef struct mt_shelf_entry {
    const char *id, *path;
    bool aside;
} mt_shelf_entry;
/* Everything on a shelf, ordered by file name. A course number before an id (01-checkpoint.lua) is not part of it. */
size_t mt_library_get_entries(const mt_library *library, mt_shelf shelf, mt_arena *arena, mt_shelf_entry **entries);

#endif
