/* What the author and the stories do.
 * Ownership: borrows the engine. Threading: one owner. */
#ifndef MT_ENGINE_ACT_H
#define MT_ENGINE_ACT_H

#include "engine/engine.h"

void mt_act_step(mt_engine *engine, void *subject, uint32_t round);
void mt_act_add_scripted(mt_engine *engine, bool before);

#endif
