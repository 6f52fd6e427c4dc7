/* Tracks: the end of what was under way about a contact. Once it is done, the system walks past it no more. */
#include "engine/track.h"

#include "engine/system.h"

mt_stage mt_track_close(mt_track *track, mt_stage stage)
{
    mt_stage was = track->stage;
    track->stage = stage;
    track->round++;
    track->deadline = MT_FOREVER;
    track->on_list = track->shown = false;
    if (stage != MT_STAGE_DONE || was == MT_STAGE_DONE)
        return was;
    *track->link = track->next;
    if (track->next)
        track->next->link = track->link;
    else
        track->system->tracks_end = track->link;
    return was;
}
