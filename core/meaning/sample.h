/* Samples: small histories made to fit a provision, at and around its bounds. A sample is drawn by walking the typed
 * clauses with the wish that they be true, or false, and putting down the events and facts that make it so; what a draw
 * gets wrong another gets right. Ownership: plain values. Threading: one owner. */
#ifndef MT_MEANING_SAMPLE_H
#define MT_MEANING_SAMPLE_H

#include "base/random.h"
#include "language/outline.h"
#include "language/tree.h"
#include "facts/event.h"

enum { MT_SAMPLE_EVENTS = 12, MT_SAMPLE_SAID = 24 };

typedef struct mt_sample_event {
    int64_t t;
    uint16_t act;
    uint8_t who[MT_KEYS]; /* 0 not named, else the first, second … of its kind */
    uint16_t said_count;
    mt_said said[MT_SAMPLE_SAID];
} mt_sample_event;

typedef struct mt_sample {
    size_t count;
    mt_sample_event event[MT_SAMPLE_EVENTS]; /* in order of time once drawn */
    int64_t end;
    bool full; /* an event found no room: the sample is no good */
} mt_sample;

/* scope: the treaty's, or NULL. The names that samples use must not be needed elsewhere: words are added to the
 * vocabulary's. */
void mt_sample_draw(mt_sample *sample, const mt_provision_tree *tree, const mt_node *scope,
                    const mt_vocabulary *vocabulary, mt_stream *stream);
/* "S1": what an identity is called. */
const char *mt_sample_get_name(mt_key key, unsigned number);
#define MT_SAMPLE_NAMES 4

#endif
