/* Questions put to a person, from the moment they reach the post, and the screens that show them.
 * Ownership: questions live in the arena of the run. Threading: one owner. */
#ifndef MT_ENGINE_SCREEN_H
#define MT_ENGINE_SCREEN_H

#include "engine/entity.h"
#include "engine/tell.h"

/* A question put to a person, from the moment it reaches the post. */
struct mt_asking {
    uint64_t ticket;
    mt_operator_state *operators; /* who has it, or had it last; NULL: nobody took it yet */
    mt_system_state *system;
    mt_question question;
    mt_sighting *sighting;
    mt_track **track;
    uint32_t *track_round;
    size_t count;
    int64_t shown, deadline, answered_at;
    uint32_t round; /* of showing */
    bool outside, on_screen, answered;
    mt_answer answer;
    mt_asking *next; /* behind it in the queue */
    mt_asking *next_outside;
};

/* operators: whom it is for; NULL: whoever takes it. */
mt_asking *mt_asking_new(mt_engine *engine, mt_system_state *system, mt_operator_state *operators, mt_why why,
                         size_t room);
void mt_asking_add(mt_engine *engine, mt_asking *asking);   /* takes its place in the queue */
void mt_asking_start(mt_engine *engine, mt_asking *asking); /* shows it and asks the decider */
/* window, deliberation, needed time, as of now */
void mt_asking_say(mt_engine *engine, mt_telling *telling, const mt_asking *asking);
void mt_asking_close_outside(mt_engine *engine, mt_asking *asking); /* no answer from outside is taken any more */
bool mt_asking_is_pending(const mt_asking *asking, size_t k);       /* its k-th contact is still to be decided by it */
bool mt_asking_is_open(const mt_asking *asking);                    /* any of them is */

void mt_person_set_post(mt_engine *engine, mt_operator_state *operators, bool at_post);
void mt_person_ask(mt_engine *engine, mt_crew *crew);      /* what waits, to whoever is free */
void mt_person_free(mt_engine *engine, mt_asking *asking); /* the screen is free again */

#endif
