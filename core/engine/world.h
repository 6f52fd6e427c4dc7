/* The world of one run: what the parts of the engine do for each other. Internal to engine/.
 *
 *   entity.c   what each entity is and what is known of it      tell.c     events and the facts that they leave behind
 *   contact.c  contacts come, move, change and leave            sensor.c   a system looks at a contact
 *   chain.c    what becomes of a contact that a system saw      link.c     messages and outages
 *   crew.c     operators who share a queue                      screen.c   an operator's screen
 *   person.c   what persons are asked, and their answers        effect.c   engagement, effect, people
 *   system.c   on, off, and what ends                           act.c      what the author and the stories do
 *   world.c    built once, set back for each run                engine.c   virtual time
 *
 * Ownership: entities live as long as the engine; contacts, tracks and questions in the arena of the run. Threading: one owner. */
#ifndef MT_ENGINE_WORLD_H
#define MT_ENGINE_WORLD_H

#include "engine/track.h"

/* ---- time ---- */

/* now + wait, never beyond MT_FOREVER; what is not known, or negative, is no wait. */
static inline int64_t mt_time_after(int64_t now, double wait)
{
    if (!(wait > 0))
        return now;
    return wait >= (double)MT_FOREVER / 2 ? MT_FOREVER : now + (int64_t)wait;
}
/* To happen at t; what lies beyond the end of the run never does. */
void mt_engine_plan(mt_engine *engine, int64_t t, mt_happening kind, void *subject, uint32_t round);
void mt_engine_fail(mt_engine *engine, const char *why);

/* ---- quantities (quantity.c) ---- */

/* Absent is NaN. A distribution draws from its own stream, opened for this one draw. */
double mt_quantity_resolve(const mt_engine *engine, const mt_quantity *quantity, const char *entity, const char *purpose);
/* The same from a stream that goes on. */
double mt_quantity_draw(const mt_engine *engine, const mt_quantity *quantity, mt_stream *stream, bool *open, const char *entity, const char *purpose);

/* ---- entities (entity.c) ---- */

const char *mt_actor_name(const mt_engine *engine, const mt_actor *actor);
double mt_actor_get(const mt_actor *actor, uint16_t fact); /* NaN unknown */
bool mt_actor_is(const mt_actor *actor, uint16_t fact);    /* a truth that is known and true */
void mt_actor_set(mt_actor *actor, uint16_t fact, double value);
void mt_actor_settle(const mt_engine *engine, mt_actor *actor, const mt_entity *given);
void mt_world_build(mt_engine *engine);                    /* once, at mt_engine_new */
void mt_world_reset(mt_engine *engine);                    /* for each run */
mt_system_state *mt_system_find(const mt_engine *engine, const char *name);
mt_operator_state *mt_operator_find(const mt_engine *engine, const char *name);
mt_place_state *mt_place_find(const mt_engine *engine, const char *name);
mt_party_state *mt_party_find(const mt_engine *engine, const char *name);
mt_contact_state *mt_contact_find(const mt_engine *engine, const char *name);
mt_actor *mt_actor_find(const mt_engine *engine, mt_key key, const char *name); /* NULL: there is none */

/* ---- events (tell.c) ---- */

typedef struct mt_telling {
    mt_event event;
    mt_actor *owner[MT_KEYS];
} mt_telling;

void mt_tell_open(mt_engine *engine, mt_telling *telling, uint16_t act);
void mt_tell_name(mt_telling *telling, mt_key key, mt_actor *actor);          /* NULL: not named */
void mt_tell_system(mt_telling *telling, mt_system_state *system);            /* and its crew's lead, party, place and group */
void mt_tell_track(mt_engine *engine, mt_telling *telling, mt_track *track);  /* and its system, who had it on the screen, the place, the attack */
void mt_tell_say(mt_engine *engine, mt_telling *telling, uint16_t fact, double value);
void mt_tell_word(mt_engine *engine, mt_telling *telling, uint16_t fact, const char *word);
bool mt_tell_says(const mt_telling *telling, uint16_t fact);
void mt_tell_answer(mt_engine *engine, mt_telling *telling, const mt_answer *answer, const char *model);
void mt_tell_emit(mt_engine *engine, mt_telling *telling);
void mt_tell_begin(mt_engine *engine);                                        /* a begin for each party, place, operator and system */
void mt_tell_fail(mt_engine *engine, mt_telling *telling, const char *model, const mt_question *question, const mt_answer *answer);
uint32_t mt_attack_of(mt_engine *engine, mt_system_state *system);
uint32_t mt_attack_start(mt_engine *engine, mt_crew *crew, uint32_t name);    /* crew NULL: of all; name 0: a new one */

/* ---- contacts (contact.c) and sensors (sensor.c) ---- */

void mt_contact_plan(mt_engine *engine);                                      /* the first arrivals of the run */
mt_contact_state *mt_contact_appear(mt_engine *engine, size_t source);
void mt_contact_arrival(mt_engine *engine, void *subject, uint32_t round);
void mt_contact_move(mt_engine *engine, void *subject, uint32_t round);
void mt_contact_change(mt_engine *engine, void *subject, uint32_t round);
void mt_contact_leave(mt_engine *engine, void *subject, uint32_t round);
void mt_contact_remove(mt_engine *engine, mt_contact_state *contact);         /* it is no longer there to be seen */
void mt_contact_ignored(mt_engine *engine, mt_contact_state *contact);        /* counts the harm of nothing having been done */
bool mt_sensor_sees(const mt_system_state *system, const mt_contact_state *contact);
void mt_sensor_face(mt_engine *engine, mt_system_state *system, mt_contact_state *contact); /* it will look, after its latency */
void mt_sensor_look(mt_engine *engine, void *subject, uint32_t round);
/* As whom it is put to believes: operators NULL, nothing is believed. */
void mt_sensor_sighting(const mt_engine *engine, const mt_track *track, const mt_operator_state *operators, mt_sighting *sighting);

/* ---- the chain (chain.c) ---- */

mt_stage mt_track_close(mt_track *track, mt_stage stage);                     /* ends the nomination; gives the stage it had */
void mt_chain_ask(mt_engine *engine, mt_track *track, mt_why why);
void mt_chain_notice(mt_engine *engine, mt_system_state *system, uint16_t act); /* tells system and operator */
void mt_chain_weighed(mt_engine *engine, void *subject, uint32_t round);
void mt_chain_rethink(mt_engine *engine, void *subject, uint32_t round);
void mt_chain_rouse(mt_engine *engine, void *subject, uint32_t round);
void mt_chain_stop(mt_engine *engine, void *subject, uint32_t round);         /* the system itself calls off what it does */
void mt_chain_deadline(mt_engine *engine, void *subject, uint32_t round);
void mt_chain_nominate(mt_engine *engine, mt_track *track);
void mt_chain_resume(mt_engine *engine, mt_system_state *system);             /* the link is back: what was held goes on */
bool mt_chain_holds(const mt_engine *engine, const mt_system_state *system); /* suspended, or without a link that it must have */
bool mt_system_says(const mt_engine *engine, const mt_system_state *system, uint16_t fact, int word); /* the fact is that MT_SAYS_ word */
bool mt_chain_proceeds(const mt_engine *engine, const mt_system_state *system); /* what silence means to it */

/* ---- systems and links (link.c, system.c) ---- */

bool mt_link_carries(mt_engine *engine, mt_system_state *system, mt_track *track); /* one draw of loss; false too while down */
double mt_link_latency(mt_engine *engine, mt_system_state *system, mt_track *track);
void mt_link_set(mt_engine *engine, mt_system_state *system, bool up, int64_t for_how_long);
void mt_link_back(mt_engine *engine, void *subject, uint32_t round);
void mt_link_lost(mt_engine *engine, mt_system_state *system);                /* what losing it means, once it is said */
void mt_link_order(mt_engine *engine, mt_system_state *system, mt_word word);  /* abort or deactivate, over the link */
void mt_link_ordered(mt_engine *engine, void *subject, uint32_t round);
void mt_system_use(mt_engine *engine, mt_system_state *system);               /* `use`, the first time */
void mt_system_say(mt_engine *engine, mt_system_state *system, uint16_t act);  /* an act of the system that says nothing more */
void mt_system_on(mt_engine *engine, mt_system_state *system);                /* after `activate` was told */
void mt_system_off(mt_engine *engine, mt_system_state *system);               /* after deactivate, self_deactivate */
void mt_system_break(mt_engine *engine, mt_system_state *system, bool obeys); /* ends what is under way; obeys: says disengage in any case */
void mt_system_expire(mt_engine *engine, void *subject, uint32_t round);
void mt_system_go_off(mt_engine *engine, void *subject, uint32_t round);
void mt_system_settle(mt_engine *engine, void *subject, uint32_t round);

/* ---- crews (crew.c) ---- */

void mt_crew_build(mt_engine *engine, mt_system_state *system);               /* of the operators that it names */
void mt_crew_build_alone(mt_engine *engine, mt_operator_state *operators);    /* unless there is one */
void mt_crew_reset(mt_crew *crew);
mt_operator_state *mt_crew_lead(const mt_crew *crew);                         /* whom events name before anyone took the question; NULL: no crew */
void mt_crew_named(mt_engine *engine, mt_system_state *system, mt_operator_state *operators); /* by an event of the system */
void mt_crew_relieve(mt_engine *engine, const mt_crew *crew);                 /* after someone came or went */
void mt_crew_add(mt_crew *crew, mt_asking *asking);
void mt_crew_add_first(mt_crew *crew, mt_asking *asking);
mt_asking *mt_crew_take(mt_crew *crew);
mt_operator_state *mt_crew_free(const mt_crew *crew);                         /* who takes the next question, or NULL */

/* ---- persons (person.c, screen.c) ---- */

void mt_person_reach(mt_engine *engine, void *subject, uint32_t round);       /* a nomination reaches the post */
void mt_person_notice(mt_engine *engine, mt_system_state *system, uint16_t act);
void mt_person_answered(mt_engine *engine, void *subject, uint32_t round);
void mt_person_verdict(mt_engine *engine, void *subject, uint32_t round);
void mt_person_remind(mt_engine *engine, void *subject, uint32_t round);
void mt_person_post(mt_engine *engine, mt_operator_state *operators, bool at_post);
void mt_person_show(mt_engine *engine, mt_crew *crew);                        /* what waits, to whoever is free */
void mt_person_free(mt_engine *engine, mt_asking *asking);                    /* the screen is free again */
double mt_person_load(const mt_engine *engine, mt_operator_state *operators);
/* operators: whom it is for; NULL: whoever takes it. */
mt_asking *mt_asking_new(mt_engine *engine, mt_system_state *system, mt_operator_state *operators, mt_why why, size_t room);
void mt_asking_wait(mt_engine *engine, mt_asking *asking);                    /* takes its place in the queue */
void mt_asking_put(mt_engine *engine, mt_asking *asking);                     /* shows it and asks the decider */
void mt_asking_say(mt_engine *engine, mt_telling *telling, const mt_asking *asking); /* window, deliberation, needed time, as of now */
void mt_asking_forget(mt_engine *engine, mt_asking *asking);                  /* no answer from outside is taken any more */
bool mt_asking_hangs(const mt_asking *asking, size_t k);                      /* its k-th contact is still to be decided by it */
bool mt_asking_open(const mt_asking *asking);                                 /* any of them is */

/* ---- effects (effect.c) and acts (act.c) ---- */

void mt_effect_engage(mt_engine *engine, mt_track *track);
void mt_effect_happens(mt_engine *engine, void *subject, uint32_t round);
void mt_effect_end(mt_engine *engine, mt_track *track, const char *about);    /* disengage */
mt_people_record *mt_people_of(mt_engine *engine, double status);
bool mt_people_civilian(const char *status);
void mt_act_script(mt_engine *engine, void *subject, uint32_t round);
void mt_act_plan(mt_engine *engine, bool before);

#endif
