/* What a meaning check found: each provision's outline, and the nearest misreadings of it, each with the smallest
 * history on which the two are judged otherwise. meaning/meaning.c makes it, say/meaning.c shows it. Ownership:
 * everything is borrowed from the arena of whoever made it. Threading: none. */
#ifndef MT_FINDING_MEANING_H
#define MT_FINDING_MEANING_H

#include "language/outline.h"

/* Which small change of a provision a misreading is. In the order in which people fall for them. */
typedef enum mt_change {
#define MT_CHANGE(id, name) MT_CHANGE_##id,
#include "finding/changes.def"
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
    const mt_event *event; /* in order; seq from 1 */
    int64_t end;           /* when the history ends, microseconds */
    bool end_matters;      /* it goes on after the last event */
    mt_verdict as_written, otherwise;
} mt_misreading;

#define MT_MISREADINGS 3

typedef struct mt_meaning {
    const mt_provision_record *record;
    const mt_outline *outline;
    size_t term_count; /* terms that it hangs on, each once, with its reading's tree as kid */
    const mt_outline **term;
    size_t misreading_count;
    mt_misreading misreading[MT_MISREADINGS];
    const char *why_none; /* why there are no histories: it needs many runs; else NULL */
} mt_meaning;

typedef struct mt_meanings {
    const char *treaty, *title;
    const mt_outline *applies; /* the treaty's own scope, or NULL */
    size_t term_count;         /* terms that the scope hangs on */
    const mt_outline **term;
    size_t count;
    mt_meaning *list;
} mt_meanings;

#endif
