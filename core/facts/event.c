/* An event's own word on a fact. An event says few facts, so a scan is the fastest search. */
#include "facts/event.h"

double mt_event_get(const mt_event *event, uint16_t fact)
{
    for (size_t i = 0; i < event->said_count; i++)
        if (event->said[i].fact == fact)
            return event->said[i].value;
    return MT_UNKNOWN;
}
