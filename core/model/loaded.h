/* A model as model/ keeps it: what everyone may read (mt_model), and what a process counts about it.
 * Internal to model/ and its tests. Ownership: the arena that it was loaded into. */
#ifndef MT_MODEL_LOADED_H
#define MT_MODEL_LOADED_H

#include "martens/plugin.h"
#include "model/model.h"

#define MT_MODEL_WORDS 320 /* room for a sentence about a model's fault */

typedef struct mt_loaded {
    mt_model model;           /* first: a const mt_model * is the head of one of these */
    martens_plugin plugin;    /* the descriptor as this host knows it; members that an older one lacks are zero */
    unsigned said;            /* lines logged so far */
    char why[MT_MODEL_WORDS]; /* the latest failure to open */
} mt_loaded;

/* Checks a descriptor and reads it. NULL after problems, all of them, at `place`, each beginning with the path. */
mt_loaded *mt_model_read(mt_arena *arena, const char *name, const char *path, const martens_plugin *plugin,
                         mt_place place, mt_problems *problems);

/* Are a run's values within their declared ranges? false: why says which is not. */
bool mt_model_check_values(const mt_model *model, const double *value, char *why, size_t room);

/* ---- the border: the core's structs and the ABI's share neither enums nor layout ---- */
void mt_border_write_question(const mt_question *from, const martens_sighting *const *sighting, martens_question *to);
void mt_border_write_sighting(const mt_sighting *from, martens_sighting *to);
/* An answer with nothing in it yet. */
void mt_border_init_answer(martens_answer *answer);
/* false: the answer is none to this question; fault gets the rest of a sentence that begins with "the model NAME". */
bool mt_border_read_answer(const mt_model *model, const mt_question *question, const martens_answer *from,
                           mt_answer *to, char *fault, size_t room);

#endif
