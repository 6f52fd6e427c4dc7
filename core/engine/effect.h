/* Engagement and effect: where the chain harms people.
 * Ownership: borrows the engine. Threading: one owner. */
#ifndef MT_ENGINE_EFFECT_H
#define MT_ENGINE_EFFECT_H

#include "engine/entity.h"

void mt_effect_start(mt_engine *engine, mt_track *track);
void mt_effect_step(mt_engine *engine, void *subject, uint32_t round);
void mt_effect_stop(mt_engine *engine, mt_track *track, const char *about); /* disengage */

#endif
