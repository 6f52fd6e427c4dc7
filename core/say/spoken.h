/* Spoken: the words of a clause ("time since approve (same target) <= 30 s") as a tree, so that they can be said as a sentence.
 *
 * A record holds clauses as written; say may not use the compiler of clauses, and needs no types or places: only enough of the
 * grammar (DESIGN.md section 5) to say each construct. What it cannot read it leaves alone: NULL, and the words stand as they are.
 * Internal to say/. Ownership: the caller's arena. Threading: no state. */
#ifndef MT_SAY_SPOKEN_H
#define MT_SAY_SPOKEN_H

#include "base/arena.h"
#include "say/template.h"

typedef enum mt_spoken_kind {
    MT_SPOKEN_FACT, MT_SPOKEN_NUMBER, MT_SPOKEN_WORD, MT_SPOKEN_TERM, MT_SPOKEN_TRUE, MT_SPOKEN_FALSE,
    MT_SPOKEN_AND, MT_SPOKEN_OR, MT_SPOKEN_NOT, MT_SPOKEN_IF, MT_SPOKEN_COMPARE, MT_SPOKEN_IN,
    MT_SPOKEN_PLUS, MT_SPOKEN_MINUS, MT_SPOKEN_TIMES, MT_SPOKEN_DIVIDED, MT_SPOKEN_NEGATIVE, MT_SPOKEN_MIN, MT_SPOKEN_MAX,
    MT_SPOKEN_ONCE, MT_SPOKEN_NEVER, MT_SPOKEN_COUNT, MT_SPOKEN_DIFFERENT, MT_SPOKEN_TIME_SINCE, MT_SPOKEN_SUM, MT_SPOKEN_LARGEST,
    MT_SPOKEN_ALWAYS, MT_SPOKEN_SINCE, MT_SPOKEN_FOLLOWED, MT_SPOKEN_KNOWN,
    MT_SPOKEN_SHARE, MT_SPOKEN_MEAN, MT_SPOKEN_LARGEST_RUN, MT_SPOKEN_SPREAD
} mt_spoken_kind;

#define MT_SPOKEN_KIDS 32
#define MT_SPOKEN_SAME 8

typedef struct mt_spoken mt_spoken;

typedef struct mt_spoken_event {
    bool earlier;
    const char *act;
    const mt_spoken *where;       /* or NULL */
    size_t same_count;
    const char *same[MT_SPOKEN_SAME]; /* keys and facts */
    const mt_spoken *window;      /* or NULL */
} mt_spoken_event;

struct mt_spoken {
    mt_spoken_kind kind;
    const char *op;               /* of a comparison: "=" "!=" "<" "<=" ">" ">="; of IN: "in", "not in" */
    const char *text;             /* a name, or a number with its unit; the key of DIFFERENT */
    size_t kid_count;
    const mt_spoken **kid;        /* of ALWAYS: what holds, window; of FOLLOWED: within, or */
    const mt_spoken_event *event;
};

/* NULL where the words are no clause. */
const mt_spoken *mt_spoken_read(mt_arena *arena, const char *words);
/* Events of `on` or `from`, "engage, activate", one after another: NULL where no event stands at *words; *words goes on behind it. */
const mt_spoken_event *mt_spoken_event_read(mt_arena *arena, const char **words);

/* A number or word as a noun ("the time the person had"); a truth as a clause, or as its opposite. */
void mt_spoken_noun(mt_text *out, const mt_language *language, const mt_spoken *spoken);
void mt_spoken_say(mt_text *out, const mt_language *language, const mt_spoken *spoken, bool truth);
/* "engagement of the same target in the last 10 s", or of many "engagements …"; article: a template of the list that takes it
 * (MT_T_E_LAST and its like, chosen by gender), or MT_TEMPLATES for none. */
void mt_spoken_event_say(mt_text *out, const mt_language *language, const mt_spoken_event *event, bool many, mt_template article);
bool mt_spoken_is_truth(const mt_spoken *spoken);
/* A clause that a record holds, as a sentence part; as written where it cannot be read. */
void mt_clause_say(mt_text *out, const mt_language *language, const char *words);

#endif
