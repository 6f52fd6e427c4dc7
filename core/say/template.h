/* Templates: every sentence of a page, by language. The lists below are what a language has to fill; english.c does, and a
 * French file would stand beside it and be named in template.c. A test walks every list of every language.
 * In a template {1} {2} {3} are filled by the caller. Internal to say/. Threading: read-only. */
#ifndef MT_SAY_TEMPLATE_H
#define MT_SAY_TEMPLATE_H

#include "base/text.h"
#include "facts/record.h"

typedef enum mt_template {
#define MT_TEMPLATE(id) MT_T_##id,
#include "say/templates.def"
    MT_TEMPLATES
} mt_template;

/* How a ground's bound is said: {1} the value needed. */
typedef struct mt_op_words { const char *op, *needed; } mt_op_words;
#define MT_GROUND_OPS 10

/* What a fact is called, and how its value is said: of a truth yes and no are two clauses; of a number or word yes has {1}, and
 * NULL is "NOUN was {1}". */
typedef struct mt_fact_words { const char *noun, *yes, *no; } mt_fact_words;

/* What happened, with {system} {operator} {target} {place} {party}; and the same as a noun, for "time since …". */
typedef struct mt_act_words { const char *clause, *one, *many; } mt_act_words;

/* A construct of the clause language before an event ("time since", "never"), as a noun of a number or as two clauses. {1}: the
 * event as one, {2}: as many. */
typedef struct mt_construct_words { const char *construct, *noun, *yes, *no; } mt_construct_words;

/* People of one status: "combatant", one and many. In the order of the page: civilians first. */
typedef struct mt_status_words { const char *status, *one, *many; } mt_status_words;

/* Where people are who are with a target of that kind: "bus", "on a bus". */
typedef struct mt_kind_words { const char *kind, *where; } mt_kind_words;

typedef struct mt_language {
    const char *code;
    const char *sentence[MT_TEMPLATES];
    const char *verdict[MT_VERDICTS];       /* of a duty */
    const char *verdict_of_advice[MT_VERDICTS]; /* of should and encouraged */
    const char *about_verdict[MT_VERDICTS]; /* a sentence that explains it, where nothing else on the page does; "" where it does */
    const char *force[3];                   /* {1}: whom it binds */
    const char *key[MT_KEYS];               /* "the system {1}" */
    const char *some[MT_KEYS];              /* where none is named: "a target" */
    const mt_fact_words *fact;              /* MT_FACTS of them */
    const mt_act_words *act;                /* MT_ACTS of them */
    mt_op_words op[MT_GROUND_OPS];
    const mt_construct_words *construct;
    size_t construct_count;
    const mt_status_words *status;
    size_t status_count;
    const mt_kind_words *kind;
    size_t kind_count;
} mt_language;

extern const mt_language mt_english;
/* The language of that code, English for one that is not there. languages: the n-th, NULL at the end. */
const mt_language *mt_language_find(const char *code);
const mt_language *mt_language_get(size_t n);

/* Fills pattern's {1} {2} {3}; NULL stands for nothing. */
void mt_template_fill(mt_text *out, const char *pattern, const char *one, const char *two, const char *three);
/* The same for a template of the list. */
void mt_template_say(mt_text *out, const mt_language *language, mt_template id, const char *one, const char *two, const char *three);

#endif
