/* The chain of decision: what becomes of a contact that a system saw.
 * Ownership: borrows the engine. Threading: one owner. */
#ifndef MT_ENGINE_CHAIN_H
#define MT_ENGINE_CHAIN_H

#include "engine/entity.h"

void mt_chain_ask(mt_engine *engine, mt_track *track, mt_why why);
void mt_chain_add_notice(mt_engine *engine, mt_system_state *system, uint16_t act); /* tells system and operator */
void mt_chain_step_weighed(mt_engine *engine, void *subject, uint32_t round);
void mt_chain_step_rethink(mt_engine *engine, void *subject, uint32_t round);
void mt_chain_step_rouse(mt_engine *engine, void *subject, uint32_t round);
/* the system itself calls off what it does */
void mt_chain_step_stop(mt_engine *engine, void *subject, uint32_t round);
void mt_chain_step_deadline(mt_engine *engine, void *subject, uint32_t round);
void mt_chain_start_held(mt_engine *engine, mt_system_state *system); /* the link is back: what was held goes on */
/* suspended, or without a link that it must have */
bool mt_chain_is_held(const mt_engine *engine, const mt_system_state *system);
bool mt_silence_is_consent(const mt_engine *engine, const mt_system_state *system); /* what silence means to it */

#endif
