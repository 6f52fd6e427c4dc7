/* Virtual time: what is to happen, and when. What happens is done by engine.c, in whose table each kind has a function.
 * Ownership: borrows the engine. Threading: one owner. */
#ifndef MT_ENGINE_TIME_H
#define MT_ENGINE_TIME_H

#include "engine/engine.h"

/* What may happen: each has its function in engine.c's table. */
typedef enum mt_happening {
    MT_HAPPENS_SCRIPT,
    MT_HAPPENS_BEGIN,
    MT_HAPPENS_STORY,
    MT_HAPPENS_SETTLE,
    MT_HAPPENS_ARRIVAL,
    MT_HAPPENS_MOVE,
    MT_HAPPENS_CHANGE,
    MT_HAPPENS_LEAVE,
    MT_HAPPENS_LOOK,
    MT_HAPPENS_WEIGHED,
    MT_HAPPENS_RETHINK,
    MT_HAPPENS_ROUSE,
    MT_HAPPENS_STOP,
    MT_HAPPENS_REACH,
    MT_HAPPENS_DEADLINE,
    MT_HAPPENS_ANSWERED,
    MT_HAPPENS_VERDICT,
    MT_HAPPENS_REMIND,
    MT_HAPPENS_ORDER,
    MT_HAPPENS_EFFECT,
    MT_HAPPENS_EXPIRE,
    MT_HAPPENS_LINK_BACK,
    MT_HAPPENS_OFF,
    MT_HAPPENS_END,
    MT_HAPPENINGS
} mt_happening;

/* now + wait, never beyond MT_FOREVER; what is not known, or negative, is no wait. */
static inline int64_t mt_time_add(int64_t now, double wait)
{
    if (!(wait > 0))
        return now;
    return wait >= (double)MT_FOREVER / 2 ? MT_FOREVER : now + (int64_t)wait;
}
/* To happen at t; what lies beyond the end of the run never does. */
void mt_engine_add(mt_engine *engine, int64_t t, mt_happening kind, void *subject, uint32_t round);
void mt_engine_set_failed(mt_engine *engine, const char *why);

#endif
