/* Links: messages between a system and its operator's post, and what an outage means.
 * Ownership: borrows the engine. Threading: one owner. */
#ifndef MT_ENGINE_LINK_H
#define MT_ENGINE_LINK_H

#include "engine/entity.h"

/* one draw of loss; false too while down */
bool mt_link_draw_carried(mt_engine *engine, mt_system_state *system, mt_track *track);
double mt_link_draw_latency(mt_engine *engine, mt_system_state *system, mt_track *track);
void mt_link_set(mt_engine *engine, mt_system_state *system, bool up, int64_t for_how_long);
void mt_link_step_back(mt_engine *engine, void *subject, uint32_t round);
void mt_link_set_lost(mt_engine *engine, mt_system_state *system); /* what losing it means, once it is said */
/* abort or deactivate, over the link */
void mt_link_add_order(mt_engine *engine, mt_system_state *system, mt_word word);
void mt_link_step_order(mt_engine *engine, void *subject, uint32_t round);

#endif
