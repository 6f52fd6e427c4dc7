/* The closed lists. Kinds are those of the tables that the treaties were read into; addressees are those whom their
 * rules bind. */
#include "language/lists.h"

#include <string.h>

#include "base/text.h"
#include "language/treaty.h"

#define COUNT(list) (sizeof(list) / sizeof((list)[0]))
#define LIST(name, words, what, expected) const mt_list mt_list_##name = {what, expected, words, COUNT(words)}

const char *const mt_kind_names[] = {
    "definition",
    "scope",
    "exclusion",
    "principle",
    "interpretation",
    "presumption",
    "statement of law",
    "prohibition",
    "regulation",
    "positive obligation",
    "remedial obligation",
    "procedural",
    "accountability",
    "compliance",
    "exception",
    "life cycle",
    "technical",
    "commitment",
    "policy",
    "proposed amendment",
    "note",
};
const size_t mt_kind_count = COUNT(mt_kind_names);

static const char *const forces[] = {"must", "should", "encouraged"};
static const char *const addressees[] = {
    "party",    "state",    "operator", "commander", "user",   "system",       "developer", "producer",
    "exporter", "importer", "occupier", "reviewer",  "person", "organisation", "everyone",
};
static const char *const owners[] = {"system", "operator", "target", "place", "party", "group", "attack", "run"};
static const char *const standings[] = {"in force", "draft", "political", "national", "framework"};
static const char *const classes[] = {"normal", "expected", "adverse", "all"};
static const char *const acts[] = {
#define MT_ACT(id, name, meaning, since) name,
#include "facts/facts.def"
};

LIST(kinds, mt_kind_names, "kind of provision", "a kind is");
LIST(forces, forces, "force", "a force is");
LIST(addressees, addressees, "addressee", "an addressee is");
LIST(owners, owners, "identity", "an identity is");
LIST(standings, standings, "standing", "a standing is");
LIST(classes, classes, "class of circumstance", "a class of circumstance is");
LIST(acts, acts, "act", "an act is");

bool mt_list_has(const mt_list *list, const char *word, const char **near)
{
    for (size_t i = 0; i < list->count; i++)
        if (!strcmp(list->word[i], word))
            return true;
    *near = mt_word_find_nearest(word, list->word, list->count);
    return false;
}
