/* The sentence of an outline, by language. A language has one mt_wording: the words of every construct, piece, change
 * and key. Facts and acts have their words in mt_language. Internal to say/. Threading: read-only. */
#ifndef MT_SAY_CONSTRUCT_H
#define MT_SAY_CONSTRUCT_H

#include "finding/meaning.h"
#include "say/template.h"

typedef enum mt_piece {
#define MT_PIECE(id) MT_PIECE_##id,
#include "say/constructs.def"
    MT_PIECES
} mt_piece;

/* yes: what it says; no: the same denied. Of a construct that is no condition, `no` is NULL but for EARLIER (of many),
 * IN_THE_LAST (of instants, not events), GRACE (there is none) and UNLESS (an exception to an exception). */
typedef struct mt_wording_pair {
    const char *yes, *no;
} mt_wording_pair;

struct mt_wording {
    mt_wording_pair construct[MT_CONSTRUCTS];
    const char *piece[MT_PIECES];
    const char *change[MT_CHANGES]; /* after "if it meant": {1} the place as misread, {2} what is the same, or the
                                       exception's id */
    const char *same[MT_KEYS];      /* "the same system" */
    const char *each[MT_KEYS];      /* "each system" */
    const char *which[MT_KEYS];     /* "which system it was" */
    const char *many[MT_KEYS];      /* "systems" */
    const char *called[MT_KEYS];    /* "system {1}" */
    const char *condition[4];       /* classes of circumstance: normal expected adverse all */
};

/* Of "[un|une]" in a pattern, what agrees with an act. */
void mt_wording_say_agreed(mt_text *out, const char *pattern, bool feminine);

typedef struct mt_teller {
    const mt_language *language;
    const mt_vocabulary *vocabulary;
    mt_force force;
} mt_teller;

/* The whole of it: a condition as a clause, a value as a noun, a provision as sentences. */
void mt_outline_say(mt_text *out, const mt_teller *teller, const mt_outline *outline);
/* A condition, or its opposite. */
void mt_condition_say(mt_text *out, const mt_teller *teller, const mt_outline *outline, bool truth);
void mt_provision_sentence_say(mt_text *out, const mt_teller *teller, const mt_outline *form);
/* A condition inside another: in brackets where it is itself joined of several. */
void mt_inside_say(mt_text *out, const mt_teller *teller, const mt_outline *outline, bool truth);
/* kids [first, count) as conditions between joints. */
void mt_conditions_say(mt_text *out, const mt_teller *teller, const mt_outline *outline, size_t first,
                       const char *joint);
void mt_event_noun_say(mt_text *out, const mt_teller *teller, const mt_outline *event, bool many);
void mt_value_noun_say(mt_text *out, const mt_teller *teller, const mt_outline *outline);
void mt_value_nouns_say(mt_text *out, const mt_teller *teller, const mt_outline *outline, size_t first, mt_piece joint,
                        mt_piece last);
void mt_fact_noun_say(mt_text *out, const mt_teller *teller, uint16_t fact);
void mt_fact_truth_say(mt_text *out, const mt_teller *teller, uint16_t fact, bool truth);
void mt_term_say(mt_text *out, const mt_teller *teller, const mt_outline *term, const char *pattern);
/* A pattern with what agrees with an act. */
void mt_wording_say_act(mt_text *out, const mt_teller *teller, const char *pattern, uint16_t act, const char *one,
                        const char *two, const char *three);
void mt_term_name_say(mt_text *out, const char *name);
/* a term by its name alone */
void mt_duration_noun_say(mt_text *out, const mt_teller *teller, const mt_outline *outline);

#endif
