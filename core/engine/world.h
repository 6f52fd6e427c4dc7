/* The world of one run: built once, set back for each run.
 *
 *   entity.c   what each entity is and what is known of it      tell.c     events and the facts that they leave behind
 *   contact.c  contacts come, move, change and leave            sensor.c   a system looks at a contact
 *   chain.c    what becomes of a contact that a system saw      link.c     messages and outages
 *   crew.c     operators who share a queue                      screen.c   an operator's screen
 *   person.c   what persons are asked, and their answers        effect.c   engagement, effect
 *   system.c   on, off, and what ends                           act.c      what the author and the stories do
 *   track.c    ends what was under way about a contact          people.c   who was harmed, by status
 *   world.c    built once, set back for each run                engine.c   virtual time
 *
 * Ownership: entities live as long as the engine; contacts, tracks and questions in the arena of the run.
 * Threading: one owner. */
#ifndef MT_ENGINE_WORLD_H
#define MT_ENGINE_WORLD_H

#include "engine/engine.h"

void mt_world_init(mt_engine *engine);  /* once, at mt_engine_new */
void mt_world_reset(mt_engine *engine); /* for each run */

#endif
