/* The tables of English, for sentences.c; template.h says what the folder holds. Internal to it. Threading: read-only.
 */
#ifndef MT_SAY_ENGLISH_H
#define MT_SAY_ENGLISH_H

#include "say/template.h"

extern const mt_fact_words mt_english_facts[MT_FACTS];
extern const mt_act_words mt_english_acts[MT_ACTS];
extern const mt_wording mt_english_wording;
#define MT_ENGLISH_MATTERS 25
extern const mt_word_words mt_english_matters[MT_ENGLISH_MATTERS];

#endif
