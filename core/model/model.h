/* core/model: decision models: load, check, call, confine. The only folder with dlfcn.h and seccomp.h. May include:
 * base facts engine martens. */

/* Models: plugins that decide. The only folder with dlfcn.h.
 *
 * Loaded once, never unloaded; checked before any of its functions runs; one instance per entity per run, with memory
 * from the instance's arena. The loader's own words reach the user, and "it is there but will not load" is never "it is
 * not there". Ownership: models live in the caller's arena for the life of the process; instances until closed.
 * Threading: one. */
#ifndef MT_MODEL_MODEL_H
#define MT_MODEL_MODEL_H

#include "base/arena.h"
#include "base/error.h"
#include "engine/engine.h"
#include "engine/scenario.h"

typedef enum mt_model_kind { MT_MODEL_SYSTEM, MT_MODEL_PERSON } mt_model_kind;

typedef struct mt_model_setting {
    const char *name;
    bool command; /* a program and its arguments; no value of a run, and nothing but name and about counts */
    mt_type type;
    mt_dimension dimension;
    double low, high, by_default; /* canonical; a word's default in words' first */
    const char *words;            /* of a word setting: its words between blanks */
    const char *source, *about;
} mt_model_setting;

/* What the model makes true of its entity: a word fact has its word, any other its canonical value. */
typedef struct mt_model_fact {
    uint16_t fact;
    double value;
    const char *word;
} mt_model_fact;

typedef struct mt_model {
    const char *name, *path, *summary;
    mt_model_kind kind;
    size_t setting_count;
    mt_model_setting *setting;
    size_t reason_count;
    const char *const *reason;
    size_t fact_count;
    mt_model_fact *fact;
    const void *plugin; /* the ABI's descriptor; NULL: decided by a program outside, and never opened */
} mt_model;

typedef struct mt_instance mt_instance;

/* NULL after a problem at `place` (where the scenario names it, or nowhere). */
const mt_model *mt_model_load(mt_arena *arena, const char *name, const char *path, mt_place place,
                              mt_problems *problems);

/* The kind `external`, which is built in and not loaded: the worker that loads models may start nothing, so a program
 * outside is asked by whoever runs the worker. It has two settings: the command, and the time in which an answer is
 * due. */
#define MT_MODEL_EXTERNAL "external"
const mt_model *mt_model_get_external(mt_model_kind kind);
/* The program and its arguments, in the arena, NULL at the end; `command` is a list of texts, or one text without a
 * shell's signs, cut at its blanks. NULL after a problem: it is missing, or is none. */
const char **mt_model_get_command(const mt_model_choice *choice, mt_arena *arena, size_t *count, mt_problems *problems);

/* Checks the settings against the declared ones (unknown name, wrong unit, out of range: problems with their places).
 */
bool mt_model_check_settings(const mt_model *model, const mt_model_choice *choice, mt_problems *problems);

/* Opens an instance: value has one canonical number per declared setting, the run's; a word is its place in the
 * setting's words. The stream is keyed (seed, run, entity, "model"). NULL if a value is beyond its range or the model's
 * open failed: *why says so, in the model's words, until the model's next failure to open. */
mt_instance *mt_instance_open(const mt_model *model, const char *entity, const double *value, uint64_t seed,
                              uint64_t run, const char **why);
/* On MT_DECIDED_BADLY answer->reason names the model and its fault; it stands until the instance's next question. */
mt_decided mt_instance_decide(mt_instance *instance, const mt_question *question, mt_answer *answer);
void mt_instance_close(mt_instance *instance); /* NULL: none was opened, nothing to close */

#endif
