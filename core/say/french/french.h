/* The tables of French, for sentences.c; template.h says what the folder holds. Internal to it. Threading: read-only.
 */
#ifndef MT_SAY_FRENCH_H
#define MT_SAY_FRENCH_H

#include "say/template.h"

extern const mt_language mt_french;

extern const mt_fact_words mt_french_facts[MT_FACTS];
extern const mt_act_words mt_french_acts[MT_ACTS];
extern const mt_wording mt_french_wording;
#define MT_FRENCH_MATTERS 25
extern const mt_word_words mt_french_matters[MT_FRENCH_MATTERS];
#define MT_FRENCH_WORDS 143
extern const mt_word_words mt_french_words[MT_FRENCH_WORDS];
#define MT_FRENCH_KINDS 21
extern const mt_kind_words mt_french_kinds[MT_FRENCH_KINDS];

/* Typography: no line ends before : ; ? ! » % nor after «. */
void mt_french_say_piece(mt_text *out, const char *words, size_t length);
/* Elision and contraction: "de" and "engagements" become "d'engagements", "de" and "le système" "du système". */
void mt_french_say_joined(mt_text *out, const char *value);

#endif
