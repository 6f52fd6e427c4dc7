/* A run's vocabulary: the built-in facts, found by name, and those that a file declares after them. */
#include <string.h>

#include "facts/fact.h"

/* Facts by name: open addressing, at most half full. A slot holds a fact's number plus one; 0 is free. */
typedef struct fact_index {
    size_t slots;
    uint32_t slot[];
} fact_index;

static size_t slot_of(const mt_vocabulary *vocabulary, const char *name)
{
    const fact_index *index = vocabulary->index;
    uint32_t hash = 2166136261u; /* FNV-1a */
    for (const char *c = name; *c; c++)
        hash = (hash ^ (unsigned char)*c) * 16777619u;
    size_t slot = hash & (index->slots - 1);
    while (index->slot[slot] && strcmp(vocabulary->facts[index->slot[slot] - 1].name, name) != 0)
        slot = (slot + 1) & (index->slots - 1);
    return slot;
}

/* A fresh index of the first count facts. */
static void index_build(mt_vocabulary *vocabulary, size_t slots)
{
    fact_index *index = mt_arena_get(vocabulary->arena, sizeof *index + slots * sizeof *index->slot);
    index->slots = slots;
    vocabulary->index = index;
    for (size_t i = 0; i < vocabulary->count; i++)
        index->slot[slot_of(vocabulary, vocabulary->facts[i].name)] = (uint32_t)i + 1;
}

static const char *word_of(const char *words, size_t *length)
{
    words += strspn(words, " ");
    *length = strcspn(words, " ");
    return words;
}

static void words_add(mt_names *names, const char *words)
{
    size_t length;
    for (const char *word = word_of(words, &length); length; word = word_of(word + length, &length))
        mt_name_add(names, mt_arena_add_bytes(names->arena, word, length));
}

void mt_vocabulary_open(mt_vocabulary *vocabulary, mt_arena *arena, mt_names *names)
{
    *vocabulary = (mt_vocabulary){.arena = arena, .names = names, .count = MT_FACTS, .room = MT_FACTS + 64};
    vocabulary->facts = mt_arena_get_array(arena, vocabulary->room, sizeof *vocabulary->facts);
    memcpy(vocabulary->facts, mt_facts_built_in, sizeof mt_facts_built_in);
    index_build(vocabulary, 1024);
    for (size_t i = 0; i < MT_FACTS; i++)
        if (mt_facts_built_in[i].words)
            words_add(names, mt_facts_built_in[i].words);
}

uint16_t mt_fact_find(const mt_vocabulary *vocabulary, const char *name)
{
    const fact_index *index = vocabulary->index;
    uint32_t found = index->slot[slot_of(vocabulary, name)];
    return found ? (uint16_t)(found - 1) : MT_NO_FACT;
}

/* A fact with the right last part under another root ("window", "target.window") is meant more often than one that is
 * only spelt alike. */
const char *mt_fact_find_nearest(const mt_vocabulary *vocabulary, const char *name)
{
    const char **names = mt_arena_get_array(vocabulary->arena, vocabulary->count, sizeof *names);
    const char *dot = strrchr(name, '.'), *last = dot ? dot + 1 : name;
    size_t alike = 0;
    for (size_t i = 0; i < vocabulary->count; i++) {
        const char *other = strchr(vocabulary->facts[i].name, '.');
        if (other && strcmp(other + 1, last) == 0)
            names[alike++] = vocabulary->facts[i].name;
    }
    if (alike) {
        const char *nearest = mt_word_find_nearest(name, names, alike);
        return nearest ? nearest : names[0];
    }
    for (size_t i = 0; i < vocabulary->count; i++)
        names[i] = vocabulary->facts[i].name;
    return mt_word_find_nearest(name, names, vocabulary->count);
}

static bool same_words(const char *a, const char *b) { return a == b || (a && b && strcmp(a, b) == 0); }

static const char *kind_of(const mt_fact *fact)
{
    return fact->type == MT_TYPE_TRUTH  ? "a truth"
           : fact->type == MT_TYPE_WORD ? "a word"
                                        : mt_dimension_get_name(fact->dimension);
}

static const char *nature_of(const mt_fact *fact)
{
    return fact->nature == MT_STATE ? "state" : fact->nature == MT_CLOCK ? "clock" : "fact of an event";
}

static const char *owner_of(const mt_fact *fact)
{
    return fact->owner < MT_KEYS ? mt_key_names[fact->owner] : "no one";
}

int mt_fact_add(mt_vocabulary *vocabulary, const mt_fact *fact, mt_place place, mt_problems *problems, uint16_t *number)
{
    uint16_t known = mt_fact_find(vocabulary, fact->name);
    if (known != MT_NO_FACT) {
        const mt_fact *other = &vocabulary->facts[known];
        *number = known;
        if (other->type == fact->type && other->dimension == fact->dimension && other->nature == fact->nature &&
            other->owner == fact->owner && same_words(other->words, fact->words))
            return 0;
        mt_problem_add(
            problems, place,
            "%s is declared here as %s (%s of %s) but stands already as %s (%s of %s)%s; give it another name",
            fact->name, kind_of(fact), nature_of(fact), owner_of(fact), kind_of(other), nature_of(other),
            owner_of(other),
            other->type == fact->type && !same_words(other->words, fact->words) ? " with other words" : "");
        return MT_ERROR_INPUT;
    }
    if (vocabulary->count >= MT_NO_FACT) {
        mt_problem_add(problems, place, "too many facts are declared; there is room for %d", (int)MT_NO_FACT);
        return MT_ERROR_RANGE;
    }
    if (vocabulary->count == vocabulary->room)
        vocabulary->facts =
            mt_arena_add_room(vocabulary->arena, vocabulary->facts, vocabulary->count, &vocabulary->room, sizeof *fact);
    mt_fact *added = &vocabulary->facts[vocabulary->count];
    *added = *fact;
    added->name = mt_arena_add_text(vocabulary->arena, fact->name);
    added->words = mt_arena_add_text(vocabulary->arena, fact->words);
    added->meaning = mt_arena_add_text(vocabulary->arena, fact->meaning);
    added->source = mt_arena_add_text(vocabulary->arena, fact->source);
    added->since = mt_arena_add_text(vocabulary->arena, fact->since);
    if (added->words)
        words_add(vocabulary->names, added->words);
    *number = (uint16_t)vocabulary->count++;
    fact_index *index = vocabulary->index;
    if (vocabulary->count * 2 > index->slots)
        index_build(vocabulary, index->slots * 2);
    else
        index->slot[slot_of(vocabulary, added->name)] = (uint32_t)*number + 1;
    return 0;
}

bool mt_fact_has_word(const mt_fact *fact, const char *word)
{
    size_t length, wanted = strlen(word);
    if (!fact->words)
        return true;
    for (const char *at = word_of(fact->words, &length); length; at = word_of(at + length, &length))
        if (length == wanted && memcmp(at, word, length) == 0)
            return true;
    return false;
}
