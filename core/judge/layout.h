/* The layout: where each value lies, and where each fact is written down. Internal to judge/.
 *
 * Values lie in one array of doubles, the slots, NaN unknown:
 *
 *   constants | per key: states, clocks | facts of the event | the seven identities | computed
 *
 * An identity's record has the same order as its stretch of slots, so that a record is copied whole.
 * Ownership: the program's arena. Threading: read-only once made. */
#ifndef MT_JUDGE_LAYOUT_H
#define MT_JUDGE_LAYOUT_H

#include "facts/event.h"

typedef enum mt_home { MT_HOME_NONE, MT_HOME_STATE, MT_HOME_CLOCK, MT_HOME_EVENT } mt_home;

/* Where a fact lives: in which record, its owner's or the event's, and where in it. What is more than a value to write
 * down, or is not read, goes to the record that nobody reads; `more` tells the first of these apart. */
typedef struct mt_fact_place {
    uint8_t home, key;
    uint16_t offset, slot, watched;
} mt_fact_place; /* watched: place among the watched of its key */
typedef struct mt_fact_write {
    uint8_t record;
    bool more;
    uint16_t offset;
} mt_fact_write;
#define MT_RECORD_EVENT MT_KEYS
#define MT_RECORD_NONE (MT_KEYS + 1)
#define MT_RECORDS (MT_KEYS + 2)

typedef struct mt_layout {
    uint16_t slot_count;
    uint16_t constant_count;
    double *constant;
    uint16_t states[MT_KEYS], clocks[MT_KEYS], base[MT_KEYS]; /* per key: how many, and the first slot */
    uint16_t event_base, event_count;
    uint16_t key_base;
    size_t fact_count;
    mt_fact_place *fact;  /* by number */
    mt_fact_write *write; /* by number */
    uint32_t watched_count[MT_KEYS];
    uint16_t *watched[MT_KEYS]; /* offsets of the states that spans read */
} mt_layout;

#endif
