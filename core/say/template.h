/* Templates: every sentence of a page, by language. A language is one folder, say/NAME/, and nothing of it stands
 * elsewhere: the Makefile finds the folder, which defines `const mt_language mt_NAME` with every list below filled:
 *   sentences.c    the language itself: its code, verdicts, identities, bounds, and a pattern for each of templates.def
 *   facts.c        what each fact is called, and its value as a clause; of a truth both yes and no
 *   acts.c         what happened, and the act as a noun
 *   constructs.c   the words of the clause language, its pieces and its misreadings (construct.h)
 *   matters.c      the rows of the table of disagreements
 *   words.c        the words of enumerations, where the language has its own
 * and what its grammar needs where words meet. tests/unit/test_template.c and test_construct.c walk every list of every
 * language, and compare its facts with tests/golden/facts-CODE.txt, where yes and no stand side by side to be read. In
 * a template {1} {2} {3} are filled by the caller. Internal to say/. Threading: read-only. */
#ifndef MT_SAY_TEMPLATE_H
#define MT_SAY_TEMPLATE_H

#include "base/text.h"
#include "facts/record.h"

typedef enum mt_template {
#define MT_TEMPLATE(id) MT_T_##id,
#include "say/templates.def"
    MT_TEMPLATES
} mt_template;

#define MT_BOUNDS MT_IS /* relations that have a bound: those to a number or a word */

/* What a fact is called, and how its value is said: of a truth yes and no are two clauses; of a number or word yes has
 * {1}, and NULL is "NOUN was {1}". */
typedef struct mt_fact_words {
    const char *noun, *yes, *no;
} mt_fact_words;

/* What happened, with {system} {operator} {target} {place} {party}; and the same as a noun, for "time since …". */
typedef struct mt_act_words {
    const char *clause, *one, *many;
    bool feminine;
} mt_act_words;

/* What an identity is called: "the system {1}"; where none is named, "a system"; "the system"; "different systems"; and
 * of an act that concerns the same one: where it is who acts, where a person decides on it, and elsewhere. */
typedef struct mt_key_words {
    const char *named, *some, *the, *different, *same_acts, *same_decided, *same;
} mt_key_words;

/* A word of an enumeration, of a field of a treaty, or of a unit. Where a language has none, the word stands as it is.
 */
typedef struct mt_word_words {
    const char *word, *said;
} mt_word_words;

/* People of one status: "combatant", one and many. In the order of the page: civilians first. */
typedef struct mt_status_words {
    const char *status, *one, *many;
} mt_status_words;

/* Where people are who are with a target of that kind: "bus", "on a bus". */
typedef struct mt_kind_words {
    const char *kind, *where;
} mt_kind_words;

typedef struct mt_wording mt_wording;

typedef struct mt_language {
    const char *code;
    const char *sentence[MT_TEMPLATES];
    const char *verdict[MT_VERDICTS];           /* of a duty */
    const char *verdict_of_advice[MT_VERDICTS]; /* of should and encouraged */
    const char *about_verdict[MT_VERDICTS];     /* a sentence that explains it, where nothing else on the page does; ""
                                                   where it does */
    const char *force[3];                       /* {1}: whom it binds */
    mt_key_words key[MT_KEYS];
    const mt_fact_words *fact;   /* MT_FACTS of them */
    const mt_act_words *act;     /* MT_ACTS of them */
    const mt_wording *wording;   /* construct.h */
    const mt_word_words *matter; /* the rows of the table of disagreements, by their ids */
    size_t matter_count;
    const char *needed[MT_BOUNDS]; /* behind a ground, {1} the value: " where at least {1} was needed" */
    const char *bound[MT_BOUNDS];  /* inside a clause: "at least {1}" */
    const mt_status_words *status;
    size_t status_count;
    const mt_kind_words *kind;
    size_t kind_count;
    const mt_word_words *word;
    size_t word_count;
    const mt_word_words *addressee; /* whom a rule binds, with its article; where one is missing, "the {1}" */
    size_t addressee_count;
    const mt_word_words *unit; /* NULL: as base/unit.h writes quantities */
    size_t unit_count;
    const char *decimal; /* what stands before a number's fraction */
    /* Adds a piece of a pattern, with the language's typography; then a value, with what the language does where two
     * words meet. NULL: as they are. */
    void (*piece)(mt_text *out, const char *words, size_t length);
    void (*join)(mt_text *out, const char *value);
} mt_language;

/* The folders there are, English first: a table that the Makefile writes. */
extern const mt_language *const mt_languages[];
extern const size_t mt_language_count;
extern const mt_language mt_english;
/* The language of that code, English for one that is not there. get: the n-th, NULL at the end. */
const mt_language *mt_language_find(const char *code);
const mt_language *mt_language_get(size_t n);

/* Fills pattern's {1} {2} {3}; NULL stands for nothing. */
void mt_template_say_pattern(mt_text *out, const mt_language *language, const char *pattern, const char *one,
                             const char *two, const char *three);
/* A value after what stands in out, as the language joins the two ("de" and "engagements" become "d'engagements"). */
void mt_template_say_joined(mt_text *out, const mt_language *language, const char *value);
/* The same for a template of the list. */
void mt_template_say(mt_text *out, const mt_language *language, mt_template id, const char *one, const char *two,
                     const char *three);

#endif
