/* Which facts a run of a scenario can say at all: those that the engine says by itself, and those that the author
 * wrote. */
#ifndef MT_ENGINE_SAYS_H
#define MT_ENGINE_SAYS_H

#include "engine/scenario.h"

bool mt_scenario_has_fact(const mt_scenario *scenario, uint16_t fact);

#endif
