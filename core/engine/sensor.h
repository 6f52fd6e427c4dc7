/* Sensors: a system looks at a contact, and what it takes it for.
 * Ownership: borrows the engine. Threading: one owner. */
#ifndef MT_ENGINE_SENSOR_H
#define MT_ENGINE_SENSOR_H

#include "engine/entity.h"

bool mt_sensor_has_in_view(const mt_system_state *system, const mt_contact_state *contact);
/* it will look, after its latency */
void mt_sensor_start(mt_engine *engine, mt_system_state *system, mt_contact_state *contact);
void mt_sensor_step_look(mt_engine *engine, void *subject, uint32_t round);
/* As whom it is put to believes: operators NULL, nothing is believed. */
void mt_sensor_get_sighting(const mt_engine *engine, const mt_track *track, const mt_operator_state *operators,
                            mt_sighting *sighting);

#endif
