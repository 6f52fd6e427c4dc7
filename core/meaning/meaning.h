/* core/meaning: what a rule says and what would have changed it: misreadings, and where texts disagree. Makes no
 * scenario run. May include: base facts language judge finding run. */

/* The meaning check: what each provision says, and the nearest misreadings of it, each with the smallest history found
 * on which the two are judged otherwise, by the judge itself. Bounded in work and the same every time. Ownership:
 * everything in the caller's arena. Threading: one owner. */
#ifndef MT_MEANING_MEANING_H
#define MT_MEANING_MEANING_H

#include "language/treaty.h"
#include "finding/meaning.h"

/* ids: the provisions asked for, in the treaty's order; count 0: all of them. NULL after a problem (an id that is not
 * there, a clause that does not load). Identities of the histories, and words, are added to the vocabulary's names. */
const mt_meanings *mt_meanings_new(mt_arena *arena, mt_vocabulary *vocabulary, const mt_treaty *treaty,
                                   const mt_treaty *shared, const mt_reading_choice *choice, size_t choice_count,
                                   const char *const *ids, size_t count, const char *language, mt_problems *problems);

#endif
