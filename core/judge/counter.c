/* The ring of a counter, twice as long. */
#include "judge/counter.h"

void mt_counter_add_room(mt_counter *counter, mt_arena *arena)
{
    uint32_t room = counter->room ? counter->room * 2 : 8;
    int64_t *list = mt_arena_get_array(arena, room, sizeof *list);
    for (uint32_t i = 0; i < counter->used; i++)
        list[i] = counter->list[(counter->head + i) & (counter->room - 1)];
    counter->list = list;
    counter->head = 0;
    counter->room = room;
}
