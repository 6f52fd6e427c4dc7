/* core/script: Lua files in, C structs out, every problem with its line. The only folder with lua.h. May include:
 * base facts language judge engine. */

/* The Lua host: the only folder with lua.h. A sandbox built by adding; scenario files, treaty files, stories.
 *
 * One protected call is the one way in. Every problem of a file is reported at once, each with file, line, column,
 * field and nearest known name. Nothing here can run for ever but by one uninterruptible library call, which the
 * worker's time-out ends. Ownership: what is loaded lives in the caller's arena; a Lua state is closed before the load
 * returns (stories keep theirs). Threading: one owner. */
#ifndef MT_SCRIPT_SCRIPT_H
#define MT_SCRIPT_SCRIPT_H

#include "base/error.h"
#include "language/treaty.h"
#include "engine/engine.h"
#include "engine/scenario.h"

#define MT_SCRIPT_MEMORY (64u << 20) /* bytes a state may hold */
#define MT_SCRIPT_BUDGET 20000000u   /* instructions a load, or a story between two waits, may take */

/* Both: 0, or MT_ERROR_IO (unreadable), or MT_ERROR_INPUT with at least one problem added. A scenario's x. facts and
 * party.bound[…] are declared in the vocabulary; so are a treaty's. A scenario may not be loaded as a treaty: the
 * problem says so. */
int mt_scenario_load(const char *path, mt_arena *arena, mt_vocabulary *vocabulary, mt_scenario **scenario,
                     mt_problems *problems);
int mt_treaty_load(const char *path, mt_arena *arena, mt_vocabulary *vocabulary, mt_treaty **treaty,
                   mt_problems *problems);

/* How what a treaty names by id is found: the treaty that it amends, a module. Beside the file that names it first
 * (NAME.lua; of a module also modules/NAME.lua), then by the finder: a path in the arena, or NULL with the nearest
 * known name in *nearest, or NULL there. */
typedef struct mt_finder {
    void *context;
    const char *(*find)(void *context, bool module, const char *name, mt_arena *arena, const char **nearest);
} mt_finder;
/* The same as mt_treaty_load, which looks beside the file alone, with a finder. An amendment comes back whole. */
int mt_treaty_load_by(const char *path, const mt_finder *finder, mt_arena *arena, mt_vocabulary *vocabulary,
                      mt_treaty **treaty, mt_problems *problems);
/* A module by itself, module { … }: a treaty of its provisions, terms and facts. */
int mt_module_load(const char *path, mt_arena *arena, mt_vocabulary *vocabulary, mt_treaty **module,
                   mt_problems *problems);
/* What a file returns, by its first call: "scenario", "treaty", "module", "session", or NULL. Never runs it. */
const char *mt_script_get_kind(const char *path);

/* The stories of one run: a fresh state, read afresh. The scenario is one that mt_scenario_load made: it keeps the
 * compiled file. */
typedef struct mt_stories mt_stories;
int mt_stories_open(const mt_scenario *scenario, mt_engine *engine, const mt_vocabulary *vocabulary, mt_arena *arena,
                    mt_stories **stories, mt_problems *problems);
/* The engine's `story` call: context is the mt_stories. */
int mt_stories_step(void *context, size_t story, int64_t now, int64_t *next, const char **why);
void mt_stories_close(mt_stories *stories);

#endif
