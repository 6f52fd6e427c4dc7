/* Events, and the facts that they leave behind; attacks.
 * Ownership: an event borrows the engine's scratch until it is emitted. Threading: one owner. */
#ifndef MT_ENGINE_TELL_H
#define MT_ENGINE_TELL_H

#include "engine/entity.h"

typedef struct mt_telling {
    mt_event event;
    mt_actor *owner[MT_KEYS];
} mt_telling;

void mt_telling_open(mt_engine *engine, mt_telling *telling, uint16_t act);
void mt_telling_add_name(mt_telling *telling, mt_key key, mt_actor *actor); /* NULL: not named */
/* and its crew's lead, party, place and group */
void mt_telling_add_system(mt_telling *telling, mt_system_state *system);
/* and its system, who had it on the screen, the place, the attack */
void mt_telling_add_track(mt_engine *engine, mt_telling *telling, mt_track *track);
void mt_telling_say(mt_engine *engine, mt_telling *telling, uint16_t fact, double value);
bool mt_telling_has(const mt_telling *telling, uint16_t fact);
void mt_telling_say_answer(mt_engine *engine, mt_telling *telling, const mt_answer *answer, const char *model);
void mt_telling_close(mt_engine *engine, mt_telling *telling);
void mt_world_say_begin(mt_engine *engine); /* a begin for each party, place, operator and system */
void mt_telling_say_failure(mt_engine *engine, mt_telling *telling, const char *model, const mt_question *question,
                            const mt_answer *answer);
uint32_t mt_attack_get(mt_engine *engine, mt_system_state *system);
uint32_t mt_attack_start(mt_engine *engine, mt_crew *crew, uint32_t name); /* crew NULL: of all; name 0: a new one */

#endif
