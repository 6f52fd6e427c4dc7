/* One provision applied once: the verdict, the facts that decided it, what would have changed it, by when. All of it is
 * typed, so that whoever words it (say) reads no words: not which fact, not how it stood, not whose it was.
 *
 * Judge fills these shapes, journal writes and reads them. Field by field they are the JSON of a judgement.
 * Ownership: everything is borrowed from the arena of whoever made it. Texts are UTF-8. Threading: none. */
#ifndef MT_FACTS_JUDGEMENT_H
#define MT_FACTS_JUDGEMENT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "facts/event.h"
#include "facts/verdict.h"

#define MT_PARTS 12     /* parts a provision can have */
#define MT_GROUNDS 12   /* deciding facts that a judgement keeps */
#define MT_EXCEPTIONS 8 /* exceptions a provision can have, at one level */
#define MT_MATTERS 16   /* events that matter to a judgement */

typedef enum mt_force { MT_MUST, MT_SHOULD, MT_ENCOURAGED } mt_force;
extern const char *const mt_force_names[3];

/* The four ways in which a provision is judged. */
typedef enum mt_form { MT_AT_EVENTS, MT_ONGOING, MT_DUE, MT_ACROSS } mt_form;
extern const char *const mt_form_names[4]; /* "on" "throughout" "from" "across" */

/* How what was found stands to what was needed: of a truth, MT_IS had to hold, MT_IS_NOT must not. */
typedef enum mt_relation {
    MT_EQUAL,
    MT_OTHER,
    MT_LESS,
    MT_AT_MOST,
    MT_MORE,
    MT_AT_LEAST,
    MT_ONE_OF,
    MT_NONE_OF,
    MT_IS,
    MT_IS_NOT,
    MT_RELATIONS
} mt_relation;
/* "=" "!=" "<" "<=" ">" ">=" "in" "not in" "is" "is not" */
extern const char *const mt_relation_names[MT_RELATIONS];
mt_relation mt_relation_find(const char *name); /* MT_RELATIONS if none */

/* A deciding fact: value found, value needed. */
typedef struct mt_ground {
    const char *part; /* letter of the phrase it decides: "b"; NULL for scope or exception */
    const char *fact; /* "human.window"; for a computed side its words: "time since approve (same target)" */
    mt_type type;
    mt_dimension dimension;
    double value;     /* NaN unknown */
    const char *word; /* of words: the text, NULL unknown */
    mt_relation op;
    double needed; /* NaN where there is none, or unknown */
    const char *needed_word;
    const char *needed_from; /* where the bound came from: "term.timely", a fact's name, or NULL for a constant */
    double short_by;         /* how far off, NaN where it makes no sense or it held */
    bool held;               /* in the sense of the part: false where this is what decided against */
    bool declared;           /* rests on a declared fact */
    const char *needed_term; /* "timely" where the bound is a term, else NULL */
    size_t read_count;
    const char **reads; /* names of the facts that either side reads, each once */
} mt_ground;

/* A change that alone would have changed a judgement. */
typedef struct mt_flip {
    const char *fact;      /* as of a ground; NULL: a parameter */
    const char *parameter; /* of the scenario; NULL: a fact */
    mt_relation op;        /* how it would have had to stand to the value */
    mt_type type;
    mt_dimension dimension;
    double value, was;
    const char *word, *was_word; /* of words */
    mt_verdict outcome;          /* what it would have been; MT_VERDICTS: not this, and what else is not told */
    /* "operator", "system"; of what is nobody's own whom the rule binds; "scenario" of a parameter */
    const char *whose;
} mt_flip;

typedef struct mt_judgement {
    uint16_t treaty; /* places in the mt_opening */
    uint16_t provision;
    mt_verdict verdict;
    int64_t t;
    uint64_t seq; /* of the judged event */
    uint32_t who[MT_KEYS];
    const char *who_text[MT_KEYS]; /* the same as text, NULL where none */
    uint8_t part_count;
    int8_t part[MT_PARTS]; /* 1 true, 0 false, -1 open or unknown */
    uint8_t exception_count;
    int8_t exception[MT_EXCEPTIONS]; /* 1 applied, 0 did not, -1 unknown, -2 not asked */
    uint8_t ground_count;
    mt_ground ground[MT_GROUNDS];
    uint8_t matter_count;
    uint64_t matters[MT_MATTERS]; /* seq of the events that matter, ascending */
    uint16_t decisive;            /* a bit a part: had its truth alone been otherwise, so had the verdict */
    double late_by;               /* of a breached duty, microseconds; NaN while it is not done */
    double lasted;                /* of a stretch of an ongoing provision, microseconds; NaN elsewhere */
    double to_spare;              /* of a duty that was met, microseconds; NaN elsewhere */
    double open_until;   /* of what waits for something to follow: the end of the wait, microseconds; NaN elsewhere */
    const char *because; /* the author's sentence with its {facts} filled in, or NULL */
    bool flips_sought;   /* false: nobody asked what would have changed it */
    size_t flip_count;
    const mt_flip *flip;    /* of facts the nearest first, then of parameters the nearest first */
    const char *flip_words; /* the same in words (say), or NULL */
    const char *sentence;   /* the whole of it in one sentence (say), or NULL */
} mt_judgement;

#endif
