/* A contact as one system has it, from the first look to the effect.
 * Ownership: the arena of the run. Threading: one owner. */
#ifndef MT_ENGINE_TRACK_H
#define MT_ENGINE_TRACK_H

#include "base/random.h"
#include "engine/entity.h"

typedef enum mt_stage {
    MT_STAGE_SEEN,    /* nothing is under way */
    MT_STAGE_PENDING, /* put forward; the person, or the deadline, decides */
    MT_STAGE_HELD,    /* would be put forward, but the link is down */
    MT_STAGE_CLOSED,  /* forbidden, called off, or failed */
    MT_STAGE_ENGAGED, /* on its way */
    MT_STAGE_DONE
} mt_stage;

/* One contact as one system has it. */
struct mt_track {
    mt_system_state *system;
    mt_contact_state *contact;
    mt_track *next, **link; /* among the system's */
    mt_track *of_contact;
    mt_stage stage;
    uint32_t round;         /* of the nomination: what belongs to an earlier one is stale */
    uint32_t look, thought; /* rounds of looking and of deciding */
    bool seen, meant_for, protected_sign;
    bool on_list, shown;
    uint32_t kind, status;
    double confidence;
    int64_t first_seen, deadline;
    mt_answer answer;  /* of the system's model, until it is carried out */
    mt_asking *asking; /* the latest question about it */
    bool looks_open, delays_open, latencies_open, losses_open;
    mt_stream looks, delays, latencies, losses; /* of recognition, of looking, of the link, of the link */
};

mt_stage mt_track_close(mt_track *track, mt_stage stage); /* ends the nomination; gives the stage it had */

#endif
