/* A model's settings for one run: declared defaults, what the scenario says, and parameters, as canonical numbers.
 * Ownership: the array lives in the caller's arena. */
#ifndef MT_RUN_SETTINGS_H
#define MT_RUN_SETTINGS_H

#include "model/model.h"

/* One number per declared setting. A word setting is the place of its word among the declared words. */
const double *mt_settings_get(const mt_model *model, const mt_model_choice *choice, const double *parameter,
                              const char *entity, uint64_t seed, uint64_t run, const mt_names *names, mt_arena *arena);

#endif
