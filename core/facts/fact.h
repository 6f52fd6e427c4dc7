/* core/facts: the vocabulary: every fact, act and verdict word, and the typed records of a run (events, judgements,
 * summaries). No folder but this adds a fact. May include: base. */

/* Facts, acts and words: everything that a witness or an instrument could record, from one list, facts.def.
 *
 * Parser, engine, journal, manual and editor types all read that list. A value is a double: a truth is 0 or 1, a word
 * is its number in the run's mt_names, a number is in the canonical unit (times in whole microseconds), and NaN is
 * "unknown". Ownership: a vocabulary borrows its arena and names; built-in entries are static. Threading: read-only
 * once opened. */
#ifndef MT_FACTS_FACT_H
#define MT_FACTS_FACT_H

#include <math.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/error.h"
#include "base/unit.h"
#include "facts/names.h"

typedef enum mt_type { MT_TYPE_TRUTH, MT_TYPE_NUMBER, MT_TYPE_WORD } mt_type;
typedef enum mt_nature { MT_STATE, MT_CLOCK, MT_EVENT_FACT } mt_nature;
/* Who says it: the engine by itself, a person's belief, or the scenario's author. */
typedef enum mt_origin { MT_ENGINE, MT_PERSON, MT_DECLARED } mt_origin;

/* The identities that an event can name. */
typedef enum mt_key {
    MT_SYSTEM,
    MT_OPERATOR,
    MT_TARGET,
    MT_PLACE,
    MT_PARTY,
    MT_GROUP,
    MT_ATTACK,
    MT_KEYS,
    MT_NO_KEY = MT_KEYS
} mt_key;
extern const char *const mt_key_names[MT_KEYS]; /* "system" … "attack" */
mt_key mt_key_find(const char *name);           /* MT_NO_KEY if none */

/* Roots: system link (owner: the system), human assessed (the operator), target, place, party, and the roots of events:
 * effect transfer review grant care run. facts.def has a line for each. */
typedef enum mt_root {
#define MT_ROOT(id, name, key) MT_ROOT_##id,
#include "facts/facts.def"
    MT_ROOTS
} mt_root;

/* Built-in facts: MT_FACT_SYSTEM_CONTROL … ; declared ones (x.altitude, party.bound[mine-ban-1997]) come after them. */
enum {
#define MT_FACT(id, root, name, type, dimension, nature, origin, words, meaning, source, since) MT_FACT_##id,
#include "facts/facts.def"
    MT_FACTS
};
#define MT_NO_FACT UINT16_MAX

/* Acts: MT_ACT_BEGIN, MT_ACT_SET, … */
enum {
#define MT_ACT(id, name, meaning, since) MT_ACT_##id,
#include "facts/facts.def"
    MT_ACTS
};
#define MT_NO_ACT UINT16_MAX
const char *mt_act_get_name(uint16_t act);
uint16_t mt_act_find(const char *name); /* MT_NO_ACT if none */

typedef struct mt_fact {
    const char *name; /* "human.window" */
    mt_root root;
    mt_key owner; /* MT_NO_KEY for facts of the event */
    mt_type type;
    mt_dimension dimension; /* of numbers */
    mt_nature nature;
    mt_origin origin;
    const char *words; /* of an enumeration: its words between blanks; NULL where any word goes */
    const char *meaning;
    const char *source;
    const char *since;
} mt_fact;

extern const mt_fact mt_facts_built_in[MT_FACTS];

/* What an act says by itself: `activate` makes system.active true, starts the clock system.active_for. */
typedef enum mt_saying { MT_SAYS, MT_STARTS, MT_STOPS } mt_saying;
typedef struct mt_said_by_act {
    uint16_t act;
    mt_saying saying;
    uint16_t fact;
    double value; /* of MT_SAYS */
} mt_said_by_act;
extern const mt_said_by_act mt_said_by_acts[];
extern const size_t mt_said_by_acts_count;

typedef struct mt_vocabulary {
    mt_arena *arena;
    mt_names *names;
    mt_fact *facts; /* built-in ones first, by their enum */
    size_t count;
    size_t room;
    void *index; /* by name */
} mt_vocabulary;

/* Interns the built-in words in names, in the order of facts.def, so that their numbers are the same in every run. */
void mt_vocabulary_open(mt_vocabulary *vocabulary, mt_arena *arena, mt_names *names);
uint16_t mt_fact_find(const mt_vocabulary *vocabulary, const char *name); /* MT_NO_FACT if none */
const char *mt_fact_find_nearest(const mt_vocabulary *vocabulary, const char *name);
/* Adds a declared fact; the same again is the same number; another type under the same name is a problem. */
int mt_fact_add(mt_vocabulary *vocabulary, const mt_fact *fact, mt_place place, mt_problems *problems,
                uint16_t *number);
bool mt_fact_has_word(const mt_fact *fact, const char *word); /* of its enumeration, or any where words is NULL */

#define MT_UNKNOWN ((double)NAN)
static inline bool mt_value_is_known(double value) { return value == value; }

#endif
