/* The meaning check as sentences and as a page. Ownership: appends to the caller's text. Threading: no state. */
#ifndef MT_SAY_MEANING_H
#define MT_SAY_MEANING_H

#include "finding/meaning.h"
#include "say/say.h"

/* A whole provision as sentences, or a term, a condition, a value by itself. */
void mt_outline_say_whole(mt_text *out, const mt_outline *outline, mt_force force, const mt_vocabulary *vocabulary,
                          const char *language);
/* "\"timely\", read as \"what the person needs\", means …" */
void mt_term_say_meaning(mt_text *out, const mt_outline *term, const mt_vocabulary *vocabulary, const char *language);
/* The misreading in words: "more than 10 s, instead of …". */
void mt_misreading_say(mt_text *out, const mt_misreading *misreading, const mt_vocabulary *vocabulary,
                       const char *language);
/* An event of a small history, with all that it says. */
void mt_event_say_small(mt_text *out, const mt_event *event, const mt_vocabulary *vocabulary,
                        const mt_say_style *style);
/* The page of `show TREATY --meaning`. */
void mt_meanings_say(mt_text *out, const mt_meanings *meanings, const mt_vocabulary *vocabulary,
                     const mt_say_style *style);

#endif
