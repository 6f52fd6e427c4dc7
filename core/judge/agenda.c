/* A binary heap of errands. */
#include "judge/agenda.h"

static bool is_before(const mt_entry *a, const mt_entry *b)
{
    if (a->t != b->t)
        return a->t < b->t;
    return a->errand != b->errand ? a->errand < b->errand : a->order < b->order;
}

void mt_agenda_add(mt_agenda *agenda, int64_t t, mt_errand errand, uint32_t number)
{
    if (agenda->count == agenda->room)
        agenda->list =
            mt_arena_add_room(agenda->arena, agenda->list, agenda->count, &agenda->room, sizeof *agenda->list);
    mt_entry entry = {t, agenda->order++, number, (uint8_t)errand};
    size_t at = agenda->count++;
    for (; at && is_before(&entry, &agenda->list[(at - 1) / 2]); at = (at - 1) / 2)
        agenda->list[at] = agenda->list[(at - 1) / 2];
    agenda->list[at] = entry;
}

const mt_entry *mt_agenda_get_first(const mt_agenda *agenda) { return agenda->count ? agenda->list : NULL; }

mt_entry mt_agenda_take(mt_agenda *agenda)
{
    mt_entry first = agenda->list[0], last = agenda->list[--agenda->count];
    size_t at = 0;
    for (size_t kid; (kid = 2 * at + 1) < agenda->count; at = kid) {
        kid += kid + 1 < agenda->count && is_before(&agenda->list[kid + 1], &agenda->list[kid]);
        if (!is_before(&agenda->list[kid], &last))
            break;
        agenda->list[at] = agenda->list[kid];
    }
    if (agenda->count)
        agenda->list[at] = last;
    return first;
}

void mt_agenda_reset(mt_agenda *agenda) { agenda->count = 0; }
