/* An outline: what a clause or a provision says, as a neutral tree, so that say/ can word it and knows nothing of the parser.
 * clause/outline.c makes it of a typed tree; the shapes of a meaning check (run/meaning.c makes them, say/meaning.c shows them)
 * stand below. Ownership: everything is borrowed from the arena of whoever made it. Threading: read-only once made. */
#ifndef MT_FACTS_OUTLINE_H
#define MT_FACTS_OUTLINE_H

#include "facts/event.h"
#include "facts/record.h"

typedef enum mt_construct {
#define MT_CONSTRUCT(id) MT_SAYS_##id,
#include "facts/constructs.def"
    MT_CONSTRUCTS
} mt_construct;
extern const char *const mt_construct_names[MT_CONSTRUCTS]; /* "NUMBER" … */

/* kids: of an operator its sides; of EVENT what narrows it (EARLIER or ITSELF, WHERE, SAME_*, IN_THE_LAST, WITHIN); of what looks
 * at events the EVENT first, then for ALWAYS, SINCE and FOLLOWED_BY the condition; of a form its fields; of REQUIRE and FORBID their
 * PARTs; of UNLESS its condition, then the exceptions to it. A duration is the kid of its field: a NUMBER or a TERM. */
typedef struct mt_outline mt_outline;
struct mt_outline {
    mt_construct construct;
    mt_type type;
    mt_dimension dimension; /* of numbers */
    uint16_t fact;          /* FACT, KNOWN_FACT, SUM_OF, LARGEST_OF, MEAN_OF …, SAME_FACT; else MT_NO_FACT */
    uint16_t act;           /* EVENT, ON, EXTENDED_BY; else MT_NO_ACT */
    mt_key key;             /* KNOWN_KEY, COUNT_DIFFERENT, SAME_KEY, PER (MT_NO_KEY: the run) */
    double value;           /* NUMBER canonical, TRUTH 0 or 1 */
    const char *word;       /* WORD; TERM its name; PART, UNLESS their id; ON_DAY, CLASSES as written */
    const char *reading;    /* TERM: the reading that stands */
    const char *words;      /* as written, NULL where there are none of its own */
    size_t kid_count;
    const mt_outline **kid;
};

/* The field of a form, or what narrows an event: the first kid that is that construct, NULL if there is none. */
const mt_outline *mt_outline_find(const mt_outline *outline, mt_construct construct);
/* Whether the fact stands anywhere in it, terms read out. */
bool mt_outline_reads(const mt_outline *outline, uint16_t fact);

/* Which small change of a provision a misreading is. In the order in which people fall for them. */
typedef enum mt_change {
#define MT_CHANGE(id, name) MT_CHANGE_##id,
#include "facts/changes.def"
    MT_CHANGES
} mt_change;
extern const char *const mt_change_names[MT_CHANGES]; /* "and read as or" … */

/* A misreading, and the smallest history that tells it from what is written. */
typedef struct mt_misreading {
    mt_change change;
    const mt_outline *was, *is; /* the place as written and as misread; NULL where the change is one of a whole field */
    mt_key key;                 /* of changes of `same` */
    const char *id;             /* of the exception that is left out */
    size_t event_count;
    const mt_event *event;      /* in order; seq from 1 */
    int64_t end;                /* when the history ends, microseconds */
    bool end_matters;           /* it goes on after the last event */
    mt_verdict as_written, otherwise;
} mt_misreading;

#define MT_MISREADINGS 3

typedef struct mt_meaning {
    const mt_provision_record *record;
    const mt_outline *outline;
    size_t term_count;          /* terms that it hangs on, each once, with its reading's tree as kid */
    const mt_outline **term;
    size_t misreading_count;
    mt_misreading misreading[MT_MISREADINGS];
    const char *why_none;       /* why there are no histories: it needs many runs; else NULL */
} mt_meaning;

typedef struct mt_meanings {
    const char *treaty, *title;
    const mt_outline *applies;  /* the treaty's own scope, or NULL */
    size_t term_count;          /* terms that the scope hangs on */
    const mt_outline **term;
    size_t count;
    mt_meaning *list;
} mt_meanings;

#endif
