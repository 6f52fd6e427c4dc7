/* What a treaty speaks of: of its scope and of each provision, the facts that it compares and the acts that it names,
 * in words that a table can ask for. Every term stands in its default reading.
 *
 *   FACT  FACT=WORD       what a part (or `done`) compares
 *   !FACT  !FACT=WORD     and asks that it be not so: in `forbid`, or negated in `require`
 *   did:ACT               an act that a part looks for
 *   on:ACT from:ACT done:ACT
 *   when:FACT  when:ACT   in `when`, `throughout`, the provision's own `applies`, and what stands behind `from`
 *   scope:FACT  scope:FACT=WORD  scope:term.x  scope:shared.x   in the treaty's `applies`
 *   kind:KIND form:due    with _ for a blank
 *
 * Internal to meaning/. Ownership: the arena. Threading: one owner. */
#ifndef MT_MEANING_TOPIC_H
#define MT_MEANING_TOPIC_H

#include "language/treaty.h"

typedef struct mt_topics {
    size_t count, room;
    const char **word;
} mt_topics;

/* Which functions the scope names, a bit each. */
enum {
    MT_FUNCTION_IDENTIFY = 1,
    MT_FUNCTION_SELECT = 2,
    MT_FUNCTION_ENGAGE = 4,
    MT_FUNCTION_EITHER = 8 /* identify or select */
};

typedef struct mt_voiced {
    const mt_provision_source *source;
    mt_force force;
    mt_topics topics;
} mt_voiced;

typedef struct mt_voice {
    const mt_treaty *treaty;
    mt_topics scope;
    unsigned functions;
    size_t count;
    mt_voiced *provision;
} mt_voice;

/* NULL after a problem. */
const mt_voice *mt_voice_new(mt_arena *arena, mt_vocabulary *vocabulary, const mt_treaty *treaty,
                             const mt_treaty *shared, mt_problems *problems);

/* asked: alternatives between `|`, each of words of which all must be among the topics, and none of those after a `-`.
 * "" and NULL: never. */
bool mt_topics_has(const mt_topics *topics, const char *asked);
/* The first of those words that can be no topic: it names no fact, act or kind. NULL: each can. */
const char *mt_topics_find_stray(mt_arena *arena, const mt_vocabulary *vocabulary, const char *asked);

#endif
