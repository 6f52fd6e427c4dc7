/* What a quantity of the scenario comes to in this run.
 * Ownership: borrows the engine. Threading: one owner. */
#ifndef MT_ENGINE_QUANTITY_H
#define MT_ENGINE_QUANTITY_H

#include "base/random.h"
#include "engine/engine.h"

/* Absent is NaN. A distribution draws from its own stream, opened for this one draw. */
double mt_quantity_get(const mt_engine *engine, const mt_quantity *quantity, const char *entity, const char *purpose);
/* The same from a stream that goes on. */
double mt_quantity_draw(const mt_engine *engine, const mt_quantity *quantity, mt_stream *stream, bool *open,
                        const char *entity, const char *purpose);

#endif
