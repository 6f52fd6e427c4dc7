/* The tables of English, for english.c. Internal to say/. Threading: read-only. */
#ifndef MT_SAY_ENGLISH_H
#define MT_SAY_ENGLISH_H

#include "say/template.h"

extern const mt_fact_words mt_english_facts[MT_FACTS];
extern const mt_act_words mt_english_acts[MT_ACTS];

#endif
