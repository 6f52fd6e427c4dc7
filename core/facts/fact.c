/* Facts, acts and words, read from facts.def; and a run's vocabulary, which adds the facts that a file declares. */
#include "facts/fact.h"

#include <string.h>

const char *const mt_key_names[MT_KEYS] = {
    [MT_SYSTEM] = "system", [MT_OPERATOR] = "operator", [MT_TARGET] = "target", [MT_PLACE] = "place",
    [MT_PARTY] = "party",   [MT_GROUP] = "group",       [MT_ATTACK] = "attack",
};

/* Whose a root's states and clocks are. */
enum {
#define MT_ROOT(id, name, key) KEY_OF_##id = key,
#include "facts/facts.def"
};

const mt_fact mt_facts_built_in[MT_FACTS] = {
#define MT_FACT(id, root, name, type, dimension, nature, origin, words, meaning, source, since) \
    [MT_FACT_## \
        id] = {name,           MT_ROOT_##root, MT_##nature == MT_EVENT_FACT ? MT_NO_KEY : (mt_key)KEY_OF_##root, \
               MT_TYPE_##type, MT_##dimension, MT_##nature, \
               MT_##origin,    words,          meaning, \
               source,         since},
#include "facts/facts.def"
};

static const char *const acts[MT_ACTS] = {
#define MT_ACT(id, name, meaning, since) [MT_ACT_##id] = name,
#include "facts/facts.def"
};

const mt_said_by_act mt_said_by_acts[] = {
#define MT_ACT_SAYS(act, saying, fact, value) {MT_ACT_##act, MT_##saying, MT_FACT_##fact, value},
#include "facts/facts.def"
};
const size_t mt_said_by_acts_count = sizeof mt_said_by_acts / sizeof *mt_said_by_acts;

mt_key mt_key_find(const char *name)
{
    for (int key = 0; key < MT_KEYS; key++)
        if (*mt_key_names[key] == *name && strcmp(mt_key_names[key], name) == 0)
            return (mt_key)key;
    return MT_NO_KEY;
}

const char *mt_act_get_name(uint16_t act) { return act < MT_ACTS ? acts[act] : "?"; }

uint16_t mt_act_find(const char *name)
{
    for (uint16_t act = 0; act < MT_ACTS; act++)
        if (*acts[act] == *name && strcmp(acts[act], name) == 0)
            return act;
    return MT_NO_ACT;
}
