/* The world of one run: what the parts of the engine share. Internal to engine/.
 *
 *   entity.c   what each entity is and what is known of it      tell.c     events and the facts that they leave behind
 *   contact.c  contacts come, move, change and leave            sensor.c   a system looks at a contact
 *   chain.c    what becomes of a contact that a system saw      link.c     messages and outages
 *   person.c   an operator's queue, screen and answers          effect.c   engagement, effect, people
 *   act.c      what the author and the stories do               engine.c   virtual time
 *
 * Ownership: entities live as long as the engine; contacts, tracks and questions in the arena of the run. Threading: one owner. */
#ifndef MT_ENGINE_WORLD_H
#define MT_ENGINE_WORLD_H

#include "base/arena.h"
#include "base/random.h"
#include "base/text.h"
#include "engine/engine.h"
#include "engine/queue.h"

/* What may happen: each has its function in engine.c's table. */
typedef enum mt_happening {
    MT_HAPPENS_SCRIPT, MT_HAPPENS_BEGIN, MT_HAPPENS_STORY, MT_HAPPENS_SETTLE, MT_HAPPENS_ARRIVAL, MT_HAPPENS_MOVE, MT_HAPPENS_CHANGE,
    MT_HAPPENS_LEAVE, MT_HAPPENS_LOOK, MT_HAPPENS_WEIGHED, MT_HAPPENS_RETHINK, MT_HAPPENS_ROUSE, MT_HAPPENS_STOP, MT_HAPPENS_REACH, MT_HAPPENS_DEADLINE,
    MT_HAPPENS_ANSWERED, MT_HAPPENS_VERDICT, MT_HAPPENS_REMIND, MT_HAPPENS_ORDER, MT_HAPPENS_EFFECT, MT_HAPPENS_EXPIRE,
    MT_HAPPENS_LINK_BACK, MT_HAPPENS_OFF, MT_HAPPENS_END, MT_HAPPENINGS
} mt_happening;

/* What every entity has: its name, and what is known of it. A clock that runs is held as the time at which it was zero. */
typedef struct mt_actor {
    uint32_t name;
    size_t count, room;
    mt_said *held;
    mt_arena *arena;
} mt_actor;

typedef struct mt_track mt_track;
typedef struct mt_asking mt_asking;
typedef struct mt_contact_state mt_contact_state;

typedef struct mt_party_state { mt_actor actor; const mt_party *given; } mt_party_state;
typedef struct mt_place_state { mt_actor actor; const mt_place_entity *given; mt_party_state *party; } mt_place_state;

typedef struct mt_operator_state {
    mt_actor actor;
    const mt_operator *given;
    size_t index;
    mt_party_state *party;
    int64_t systems;
    int64_t on_watch_since;
    uint32_t attack;               /* the attack under way, 0 none yet */
    mt_asking *screen;             /* the question that is shown, or NULL */
    mt_asking *first, **last;      /* those that wait for the screen */
    int64_t waiting;
    struct mt_busy { int64_t from, to; } *busy; /* stretches spent on questions */
    size_t busy_first, busy_count, busy_room;
    uint64_t answered, let_pass;
    bool at_post;
} mt_operator_state;

/* A row of a confusion table, resolved. */
typedef struct mt_row { uint32_t kind; size_t count; uint32_t *seen; double *share; } mt_row;

typedef struct mt_system_state {
    mt_actor actor;
    const mt_system *given;
    size_t index;
    uint32_t group;
    mt_party_state *party;
    mt_place_state *place;
    mt_operator_state *operators;  /* its operator, or NULL */
    uint32_t attack;               /* of a system without operator */
    const char *looking, *delay, *latency, *losing, *harming, *bystanding, *leaving; /* purposes of the streams it draws from */
    size_t row_count, kind_count;
    mt_row *row;
    uint32_t *kind;                /* every kind that it may take something for */
    size_t engages_count;
    uint32_t *engages;
    double veto_window, time_to_effect, people_within, harmed, remnants, effect_area, loss;
    bool active, touched, suspended, link_up, used;
    bool abort_waits, off_waits;   /* orders that wait for the link */
    uint32_t activation, outage, roused; /* rounds of activation, of the link, of asking to be woken */
    uint64_t engagements;
    mt_track *tracks, **tracks_end; /* of contacts that are still there, in the order in which they were seen */
    mt_asking *list;               /* its list that waits or is shown */
    mt_stream orders_lost, orders_late;
    bool orders_lost_open, orders_late_open;
} mt_system_state;

struct mt_contact_state {
    mt_actor actor;
    const mt_contact *given;
    uint32_t group;
    mt_place_state *place;
    mt_contact_state *next, *previous; /* those that are there */
    mt_contact_state *earlier;         /* every one of this run */
    mt_track *tracks;
    bool present;
    uint32_t in_flight, struck;
    int64_t unharmed;              /* people at it that no effect has harmed; -1 not known */
};

typedef enum mt_stage {
    MT_STAGE_SEEN,     /* nothing is under way */
    MT_STAGE_PENDING,  /* put forward; the person, or the deadline, decides */
    MT_STAGE_HELD,     /* would be put forward, but the link is down */
    MT_STAGE_CLOSED,   /* forbidden, called off, or failed */
    MT_STAGE_ENGAGED,  /* on its way */
    MT_STAGE_DONE
} mt_stage;

/* One contact as one system has it. */
struct mt_track {
    mt_system_state *system;
    mt_contact_state *contact;
    mt_track *next, **link;        /* among the system's */
    mt_track *of_contact;
    mt_stage stage;
    uint32_t round;                /* of the nomination: what belongs to an earlier one is stale */
    uint32_t look, thought;        /* rounds of looking and of deciding */
    bool seen, meant_for, protected_sign;
    bool on_list, shown;
    uint32_t kind, status;
    double confidence;
    int64_t first_seen, deadline;
    mt_answer answer;              /* of the system's model, until it is carried out */
    mt_asking *asking;             /* the latest question about it */
    bool looks_open, delays_open, latencies_open, losses_open;
    mt_stream looks, delays, latencies, losses; /* of recognition, of looking, of the link, of the link */
};

/* A question put to a person, from the moment it reaches the post. */
struct mt_asking {
    uint64_t ticket;
    mt_operator_state *operators;
    mt_system_state *system;
    mt_question question;
    mt_sighting *sighting;
    mt_track **track;
    uint32_t *track_round;
    size_t count;
    int64_t shown, deadline, answered_at;
    uint32_t round;                /* of showing */
    bool outside, on_screen, answered;
    mt_answer answer;
    mt_asking *next;               /* behind it in the queue */
    mt_asking *next_outside;
};

struct mt_engine {
    mt_arena arena, run_arena;
    const mt_scenario *scenario;
    mt_vocabulary *vocabulary;
    mt_engine_calls calls;
    mt_queue queue;
    uint64_t seed, run;
    double *parameter;
    double mislead;
    int64_t now, lasts;
    mt_party_state *party;
    mt_place_state *place;
    mt_operator_state *operators;
    mt_system_state *system;
    mt_contact_state *contacts, *contacts_end, *ever;
    struct mt_source { uint32_t *name; size_t named, room, came; mt_stream every; bool open; } *source; /* one for each contact of the list */
    uint32_t *attack_name;
    size_t attack_named, attack_room, attacks;
    uint32_t word[8];              /* names of control, silence and link_loss words; see MT_SAYS_ */
    mt_people_record *people;
    size_t people_count;
    uint32_t *people_status;
    mt_people_record *people_told;
    double civilian_harm, combatant_harm, ignored_harm;
    uint64_t engagements;
    uint64_t tickets;
    mt_asking *outside;            /* questions that wait for a person outside, by ticket */
    mt_stream *story_stream;
    mt_said *scratch;              /* facts of the event that is being made: room for every fact once */
    size_t scratch_room;
    const uint16_t *saying_first;  /* by act: its first line of said_by_act */
    const mt_said_by_act *saying;
    size_t *number;                /* 0, 1, 2 …: what is planned points to its number in a list of the scenario */
    bool begun, ended;
    const char *why;
};

/* The words that the chain asks about, as numbers of the run's names. */
enum { MT_SAYS_SELECTS, MT_SAYS_CHOOSES, MT_SAYS_APPROVES, MT_SAYS_MAY_VETO, MT_SAYS_NO_PERSON, MT_SAYS_PROCEED, MT_SAYS_RETURN, MT_SAYS_SELF_DEACTIVATE };

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
void mt_tell_system(mt_telling *telling, mt_system_state *system);            /* and its operator, party, place and group */
void mt_tell_track(mt_engine *engine, mt_telling *telling, mt_track *track);  /* and its system, the target's place, the attack */
void mt_tell_say(mt_engine *engine, mt_telling *telling, uint16_t fact, double value);
void mt_tell_word(mt_engine *engine, mt_telling *telling, uint16_t fact, const char *word);
bool mt_tell_says(const mt_telling *telling, uint16_t fact);
void mt_tell_answer(mt_engine *engine, mt_telling *telling, const mt_answer *answer, const char *model);
void mt_tell_emit(mt_engine *engine, mt_telling *telling);
void mt_tell_begin(mt_engine *engine);                                        /* a begin for each party, place, operator and system */
void mt_tell_fail(mt_engine *engine, mt_telling *telling, const char *model, const mt_question *question, const mt_answer *answer);
uint32_t mt_attack_of(mt_engine *engine, mt_system_state *system);
uint32_t mt_attack_start(mt_engine *engine, mt_operator_state *operators, uint32_t name); /* name 0: a new one */

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
void mt_sensor_sighting(const mt_engine *engine, const mt_track *track, mt_sighting *sighting);

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

/* ---- persons (person.c, screen.c) ---- */

void mt_person_reach(mt_engine *engine, void *subject, uint32_t round);       /* a nomination reaches the post */
void mt_person_notice(mt_engine *engine, mt_system_state *system, uint16_t act);
void mt_person_answered(mt_engine *engine, void *subject, uint32_t round);
void mt_person_verdict(mt_engine *engine, void *subject, uint32_t round);
void mt_person_remind(mt_engine *engine, void *subject, uint32_t round);
void mt_person_post(mt_engine *engine, mt_operator_state *operators, bool at_post);
void mt_person_show(mt_engine *engine, mt_operator_state *operators);         /* the next question, if the screen is free */
void mt_person_free(mt_engine *engine, mt_asking *asking);                    /* the screen is free again */
double mt_person_load(const mt_engine *engine, mt_operator_state *operators);
mt_asking *mt_asking_new(mt_engine *engine, mt_system_state *system, mt_why why, size_t room);
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
