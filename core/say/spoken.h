/* Spoken: a clause that a record holds as text ("time since approve (same target) <= 30 s"), said in a sentence.
 *
 * The language's own parser reads it, without its treaty and without typing: a term is said by its name, and so is a
 * fact that is not built in. What it cannot read, of a journal from elsewhere, is no outline, and the words stand as
 * they are. Internal to say/. Ownership: the caller's arena. Threading: no state. */
#ifndef MT_SAY_SPOKEN_H
#define MT_SAY_SPOKEN_H

#include "base/arena.h"
#include "language/outline.h"
#include "say/template.h"

typedef struct mt_spoken {
    const mt_outline *outline;
    const mt_vocabulary *vocabulary; /* names its facts */
} mt_spoken;

/* NULL where the words are no clause. */
const mt_spoken *mt_spoken_read(mt_arena *arena, const char *words);
/* An event of `on` or `from`, as an EVENT; NULL where the words are none. */
const mt_spoken *mt_spoken_event_read(mt_arena *arena, const char *words);

/* A number or word as a noun ("the time the person had"); a truth as a clause, or as its opposite. */
void mt_spoken_say_noun(mt_text *out, const mt_language *language, const mt_spoken *spoken);
void mt_spoken_say(mt_text *out, const mt_language *language, const mt_spoken *spoken, bool truth);
/* "engagement of the same target in the last 10 s", or of many "engagements …"; article: a template of the list that
 * takes it (MT_T_E_LAST and its like, chosen by gender), or MT_TEMPLATES for none. */
void mt_spoken_event_say(mt_text *out, const mt_language *language, const mt_spoken *event, bool many,
                         mt_template article);
bool mt_spoken_is_truth(const mt_spoken *spoken);
/* A clause that a record holds, as a sentence part; as written where it cannot be read. */
void mt_clause_say(mt_text *out, const mt_language *language, const char *words);

#endif
