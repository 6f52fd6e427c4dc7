/* Reading: from a Lua table to a C struct, every problem with its place.
 *
 * A form lists the fields that a table may have, each with the function that reads its value; what is not listed is a
 * problem that names the nearest field. A spot is where one stands in the file: systems.sentry.link. The value to be
 * read is always on top of the Lua stack, and is left there. Ownership: what is read goes into the load's arena.
 * Everything here may raise Lua errors and so runs inside mt_host_call. */
#ifndef MT_SCRIPT_READ_H
#define MT_SCRIPT_READ_H

#include <lua.h>
#include <stddef.h>
#include <stdint.h>

#include "language/treaty.h"
#include "engine/scenario.h"
#include "facts/fact.h"
#include "script/spot.h"

#define MT_READ_ITEMS 100000 /* items a list or table may have */

/* ---- tables ---- */
typedef struct mt_rule mt_rule;
typedef void (*mt_read_call)(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule);
struct mt_rule {
    const char *name;
    mt_read_call read;
    size_t offset;            /* of the target in the object */
    int of;                   /* for the call: a dimension, a key, … */
    const char *type, *about; /* for editors (types.c): what may stand there, and what it means */
};
typedef struct mt_shape {
    const char *name;    /* "system": for editors */
    const char *what;    /* "a system", for unknown fields */
    const mt_rule *rule; /* read in this order, whatever the order of the file */
    size_t rule_count;
    uint32_t roots; /* a bit per mt_root: bare names of facts that count as fields */
    bool (*other)(mt_load *load, const mt_spot *spot,
                  void *object); /* a field without a rule: true if it took it; may be NULL */
    size_t unnamed;              /* how many values without a name it may begin with: { "-1 d", "assess", … } */
} mt_shape;
#define MT_FORM_RULES(rules) (rules), sizeof(rules) / sizeof *(rules)

/* Every form that there is, mt_form_NAME, each defined beside what reads by it. */
/* clang-format off */
#define MT_FORMS(F) \
    F(scenario) F(parameter) F(circumstance) F(party) F(place) F(operator) F(system) F(link) F(effects) F(contact) \
    F(move) F(change) F(act) F(expectation) F(voice) F(treaty) F(module) F(term) F(reading) F(provision) \
    F(exception) F(extension) F(not_encoded) F(fact) F(session) F(step)
/* clang-format on */
#define MT_FORM(name) extern const mt_shape mt_form_##name;
MT_FORMS(MT_FORM)
#undef MT_FORM

/* False if the value is no table (a problem). */
bool mt_spot_read_table(mt_load *load, const mt_spot *spot, void *object, const mt_shape *form);

typedef void (*mt_read_item)(mt_load *load, const mt_spot *spot, void *item);
/* A table of named items, in the order of the names; a list, in its order. Gives an array of size bytes an item, NULL
 * for none. */
void *mt_spot_read_map(mt_load *load, const mt_spot *spot, size_t size, mt_read_item read, size_t *count);
void *mt_spot_read_list(mt_load *load, const mt_spot *spot, size_t size, mt_read_item read, size_t *count);
/* Pushes the field of the table on top; false (and nothing pushed) if it is absent. */
bool mt_load_find_field(mt_load *load, const char *key);
bool mt_load_find_item(mt_load *load, size_t index); /* the same for a place in a list */
bool mt_load_has(mt_load *load, const char *key);    /* the value on top is a table that has it */
/* A field that has to be there: "cite is missing: say where in the text it stands". */
void mt_spot_add_missing(mt_load *load, const mt_spot *spot, const char *field, const char *how);

/* ---- values ---- */
/* NULL after a problem: no text, bad UTF-8, a NUL inside */
const char *mt_spot_read_string(mt_load *load, const mt_spot *spot);
bool mt_spot_read_count(mt_load *load, const mt_spot *spot, size_t most, size_t *count); /* 1 … most */
/* The place of the text among the words, -1 after a problem. what: "control", "a verdict". */
int mt_spot_read_one_of(mt_load *load, const mt_spot *spot, const char *what, const char *const *words, size_t count);

/* Rules: the target is a const char *, mt_words, mt_texts, bool. */
void mt_spot_read_text(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule);
void mt_spot_read_words(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule);
/* a text, or a number or truth as its text */
void mt_spot_read_clause(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule);
void mt_spot_read_texts(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule);
void mt_spot_read_truth(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule);
/* A field of a later issue: a problem, or, where rule->of is 1, only a warning. */
void mt_spot_read_not_yet(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule);

/* ---- quantities (quantity.c) ---- */
/* Rules: the target is an mt_quantity; rule->of is the dimension. */
void mt_spot_read_quantity(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule);
void mt_spot_read_amount(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule); /* not negative */
void mt_spot_read_share(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule);  /* 0 … 1 */
/* true or false, or a marker */
void mt_spot_read_switch(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule);
/* A value of that type; fact (or NULL) tells the words it takes. Absent after a problem. */
mt_quantity mt_spot_read_value(mt_load *load, const mt_spot *spot, mt_type type, mt_dimension dimension,
                               const mt_fact *fact);
/* A value whose type the value itself tells: for parameters and models' settings. word: the text, if it is one that is
 * no quantity. */
bool mt_spot_read_free_value(mt_load *load, const mt_spot *spot, mt_quantity *value, mt_type *type, const char **word);
/* A constant for a parameter ("with", "set"), in its range. */
bool mt_spot_read_setting(mt_load *load, const mt_spot *spot, mt_with *with);
/* with = { name = value }. */
mt_with *mt_spot_read_settings(mt_load *load, const mt_spot *spot, size_t *count);

/* ---- facts (said.c) ---- */
#define MT_ROOT_BIT(id) (1u << MT_ROOT_##id)
/* If the spot's key is a fact of those roots, bare or in full: reads it into the list and gives true. */
bool mt_spot_read_fact(mt_load *load, const mt_spot *spot, uint32_t roots, size_t *count, mt_fact_setting **list);
/* Adds to a list that only this adds to. */
void mt_fact_setting_add(mt_load *load, size_t *count, mt_fact_setting **list, mt_fact_setting setting);
/* The fact that a name means among those roots: MT_NO_FACT if none; *other is a second one that it could mean, or
 * MT_NO_FACT. */
uint16_t mt_fact_find_of_roots(const mt_vocabulary *vocabulary, const char *name, uint32_t roots, uint16_t *other);
uint32_t mt_roots_get(mt_key key); /* the roots whose facts that identity owns */
/* Bare names of the facts of those roots, after `start` names already in the array (which has room for MT_FACTS more).
 */
size_t mt_fact_get_bare_names(const mt_vocabulary *vocabulary, uint32_t roots, const char **names, size_t start);
/* facts = { ["x.altitude"] = { type = "length", … } }: declares them. */
mt_declared_fact *mt_spot_read_declarations(mt_load *load, const mt_spot *spot, size_t *count);

#endif
