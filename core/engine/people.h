/* People by status: who was exposed, harmed, or harmed because nothing was done.
 * Ownership: the engine's arena. Threading: one owner. */
#ifndef MT_ENGINE_PEOPLE_H
#define MT_ENGINE_PEOPLE_H

#include "engine/engine.h"

void mt_people_start(mt_engine *engine);                           /* once, at mt_engine_new */
mt_people_record *mt_people_get(mt_engine *engine, double status); /* a status that is none: civilian */

#endif
