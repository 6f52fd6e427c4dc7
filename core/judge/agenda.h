/* The agenda: what is to be looked at when, by tick and then in the order of asking. Internal to judge/.
 * An entry that is out of date is told by its owner, which knows the tick it waits for. Ownership: an arena. */
#ifndef MT_JUDGE_AGENDA_H
#define MT_JUDGE_AGENDA_H

#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"

typedef enum mt_errand { MT_ERRAND_DUE, MT_ERRAND_OPEN, MT_ERRAND_CROSSING } mt_errand; /* at one tick in this order */

typedef struct mt_entry {
    int64_t t;
    uint64_t order;
    uint32_t number;
    uint8_t errand;
} mt_entry;

typedef struct mt_agenda {
    mt_arena *arena;
    mt_entry *list; /* a heap */
    size_t count, room;
    uint64_t order;
} mt_agenda;

void mt_agenda_add(mt_agenda *agenda, int64_t t, mt_errand errand, uint32_t number);
const mt_entry *mt_agenda_get_first(const mt_agenda *agenda); /* NULL: nothing */
mt_entry mt_agenda_take(mt_agenda *agenda);
void mt_agenda_reset(mt_agenda *agenda);

#endif
