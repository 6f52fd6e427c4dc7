/* Persons: what reaches them, and their answers.
 * Ownership: borrows the engine. Threading: one owner. */
#ifndef MT_ENGINE_PERSON_H
#define MT_ENGINE_PERSON_H

#include "engine/entity.h"

void mt_person_step_reach(mt_engine *engine, void *subject, uint32_t round); /* a nomination reaches the post */
void mt_person_add_notice(mt_engine *engine, mt_system_state *system, uint16_t act);
void mt_person_step_answered(mt_engine *engine, void *subject, uint32_t round);
void mt_person_step_verdict(mt_engine *engine, void *subject, uint32_t round);
void mt_person_step_remind(mt_engine *engine, void *subject, uint32_t round);

#endif
