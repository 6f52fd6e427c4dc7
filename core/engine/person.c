/* Persons: what is asked of them, and what becomes of their answers. Model, phone, replay and outside program take one
 * path: an answer stands in the question, and MT_HAPPENS_ANSWERED gives it at its time.
 *
 * Settled here:
 * - A late answer is recorded as the act it is (approve, veto, decline) and changes nothing.
 * - wait is silence: the question leaves the screen, no act is recorded, and what silence means happens at the
 *   deadline.
 * - approve under person_may_veto engages when it arrives. veto and decline of a list are about all that was on
 *   it.
 * - After a choice the rest of the list is shown again; after anything else only when something new is on it.
 * - Until the answer is given, deliberation on `engage` is the time since the showing: what the engagement cut
 *   short.
 * - Of a person outside, needed_time is the time that the answer took. */
#include "engine/person.h"

#include "engine/chain.h"
#include "engine/crew.h"
#include "engine/effect.h"
#include "engine/link.h"
#include "engine/screen.h"
#include "engine/state.h"
#include "engine/system.h"
#include "engine/tell.h"
#include "engine/time.h"
#include "engine/track.h"

/* Facts of the person's events that the scenario gives (shown_share, second_source …) are said with each of them. */
static void say_given(mt_engine *engine, mt_telling *telling, const mt_actor *actor)
{
    for (size_t i = 0; i < actor->count; i++)
        if (engine->vocabulary->facts[actor->held[i].fact].nature == MT_EVENT_FACT)
            mt_telling_say(engine, telling, actor->held[i].fact, actor->held[i].value);
}

void mt_asking_say(mt_engine *engine, mt_telling *telling, const mt_asking *asking)
{
    int64_t window = asking->deadline == MT_FOREVER ? MT_FOREVER : asking->deadline - asking->shown;
    int64_t until = asking->answered_at < engine->now ? asking->answered_at : engine->now;
    bool given = asking->answered_at <= engine->now;
    mt_telling_say(engine, telling, MT_FACT_HUMAN_WINDOW, (double)window);
    if (telling->event.act != MT_ACT_SHOW)
        mt_telling_say(engine, telling, MT_FACT_HUMAN_DELIBERATION, (double)(until - asking->shown));
    if (telling->event.act != MT_ACT_SHOW && asking->answered && (given || !asking->outside))
        mt_telling_say(engine, telling, MT_FACT_HUMAN_NEEDED_TIME, (double)(asking->answered_at - asking->shown));
    say_given(engine, telling, &asking->operators->actor);
}

/* ---- questions ---- */

static void list_ask(mt_engine *engine, mt_system_state *system)
{
    if (system->list)
        return; /* it waits, and is collected when it is shown; or it is shown, and another follows */
    system->list = mt_asking_new(engine, system, NULL, MT_WHY_LIST, 0);
    mt_asking_add(engine, system->list);
}

static mt_asking *question_of(mt_engine *engine, mt_track *track, mt_operator_state *operators, mt_why why)
{
    mt_asking *asking = mt_asking_new(engine, track->system, operators, why, 1);
    asking->track[0] = track;
    asking->track_round[0] = track->round;
    asking->deadline = track->deadline;
    return asking;
}

void mt_person_step_reach(mt_engine *engine, void *subject, uint32_t round)
{
    mt_track *track = subject;
    mt_system_state *system = track->system;
    if (round != track->round || track->stage != MT_STAGE_PENDING || !system->link_up)
        return;
    if (mt_system_is_word(engine, system, MT_FACT_SYSTEM_CONTROL, MT_SAYS_SELECTS) ||
        mt_system_is_word(engine, system, MT_FACT_SYSTEM_CONTROL, MT_SAYS_CHOOSES)) {
        track->on_list = true;
        list_ask(engine, system);
    } else {
        mt_asking_add(engine, question_of(engine, track, NULL, MT_WHY_NOMINATION));
    }
}

/* A notice takes no place on the screen: it is seen in passing. */
void mt_person_add_notice(mt_engine *engine, mt_system_state *system, uint16_t act)
{
    if (!system->crew || (!system->link_up && act != MT_ACT_LINK_DOWN))
        return;
    for (size_t i = 0; i < system->crew->count; i++) {
        if (!system->crew->member[i]->at_post)
            continue;
        mt_asking *asking = mt_asking_new(engine, system, system->crew->member[i], MT_WHY_NOTICE, 0);
        asking->question.notice = mt_act_get_name(act);
        mt_asking_start(engine, asking);
    }
}

void mt_person_step_remind(mt_engine *engine, void *subject, uint32_t round)
{
    mt_asking *asking = subject;
    (void)round;
    if (asking->question.why == MT_WHY_LIST) {
        list_ask(engine, asking->system);
    } else if (asking->count == 0) {
        if (asking->operators->at_post)
            mt_asking_start(engine, mt_asking_new(engine, asking->system, asking->operators, MT_WHY_WAKE, 0));
    } else if (mt_asking_is_open(asking)) {
        mt_asking_add(engine, question_of(engine, asking->track[0], asking->operators, MT_WHY_WAKE));
    }
}

/* ---- answers ---- */

/* Why an answer changes nothing, or NULL if it does. */
static const char *why_late(const mt_asking *asking, size_t k)
{
    if (mt_asking_is_pending(asking, k))
        return NULL;
    switch (asking->track[k]->stage) {
    case MT_STAGE_ENGAGED:
    case MT_STAGE_DONE:
    case MT_STAGE_CLOSED: return "too late: it was decided without this answer";
    default: return "nothing hung on this answer any more";
    }
}

static void tell(mt_engine *engine, mt_asking *asking, uint16_t act, mt_track *track, const char *about)
{
    mt_telling telling;
    mt_telling_open(engine, &telling, act);
    if (track)
        mt_telling_add_track(engine, &telling, track);
    else
        mt_telling_add_system(&telling, asking->system);
    mt_telling_add_name(&telling, MT_OPERATOR, &asking->operators->actor);
    if (telling.event.who[MT_ATTACK] == 0)
        telling.event.who[MT_ATTACK] = mt_attack_get(engine, asking->system);
    if (track)
        mt_asking_say(engine, &telling, asking);
    mt_telling_say_answer(engine, &telling, &asking->answer, asking->operators->given->model.name);
    telling.event.about = about;
    mt_telling_close(engine, &telling);
}

/* The person's act is recorded at the post; what it does to the system has to come over the link. */
static void carry_out(mt_engine *engine, mt_asking *asking)
{
    static const uint16_t acts[MT_WORDS] = {[MT_WORD_APPROVE] = MT_ACT_APPROVE,
                                            [MT_WORD_CHOOSE] = MT_ACT_APPROVE,
                                            [MT_WORD_VETO] = MT_ACT_VETO,
                                            [MT_WORD_DECLINE] = MT_ACT_DECLINE};
    mt_word word = asking->answer.word;
    if (word == MT_WORD_ABORT)
        tell(engine, asking, MT_ACT_ABORT, NULL, NULL);
    if (word == MT_WORD_DEACTIVATE)
        asking->system->off_by = asking->operators;
    if (word == MT_WORD_ABORT || word == MT_WORD_DEACTIVATE)
        mt_link_add_order(engine, asking->system, word);
    if (acts[word] == 0 || asking->count == 0)
        return;
    size_t first = word == MT_WORD_CHOOSE ? asking->answer.choice : 0;
    size_t end = word == MT_WORD_CHOOSE ? first + 1 : asking->count;
    bool open = false;
    for (size_t k = first; k < end; k++) {
        open = open || mt_asking_is_pending(asking, k);
        tell(engine, asking, acts[word], asking->track[k], why_late(asking, k));
        asking->track[k]->on_list = asking->track[k]->on_list && !mt_asking_is_pending(asking, k);
    }
    if (open && mt_link_draw_carried(engine, asking->system, asking->track[first]))
        mt_engine_add(engine,
                      mt_time_add(engine->now, mt_link_draw_latency(engine, asking->system, asking->track[first])),
                      MT_HAPPENS_VERDICT, asking, 0);
}

static void list_go_on(mt_engine *engine, mt_asking *asking)
{
    bool again = asking->answer.word == MT_WORD_CHOOSE;
    for (const mt_track *track = asking->system->tracks; track; track = track->next)
        if (track->on_list && track->stage == MT_STAGE_PENDING && (again || !track->shown)) {
            list_ask(engine, asking->system);
            return;
        }
}

void mt_person_step_answered(mt_engine *engine, void *subject, uint32_t round)
{
    mt_asking *asking = subject;
    mt_operator_state *operators = asking->operators;
    const mt_answer *answer = &asking->answer;
    if (round != asking->round || !operators->at_post)
        return;
    engine->calls.input(engine->calls.context, engine->now, operators->given->head.name, asking->ticket,
                        asking->ticket == 0 ? NULL : &asking->question, answer);
    if (asking->count > 0 && answer->word != MT_WORD_NONE) {
        operators->answered++;
        operators->let_pass +=
            answer->word == MT_WORD_APPROVE || answer->word == MT_WORD_CHOOSE || answer->word == MT_WORD_WAIT;
    }
    mt_person_free(engine, asking);
    carry_out(engine, asking);
    if (answer->wake > 0)
        mt_engine_add(engine, mt_time_add(engine->now, (double)answer->wake), MT_HAPPENS_REMIND, asking, 0);
    if (asking->question.why == MT_WHY_LIST)
        list_go_on(engine, asking);
    mt_person_ask(engine, operators->crew);
}

/* The answer has come over the link. */
void mt_person_step_verdict(mt_engine *engine, void *subject, uint32_t round)
{
    mt_asking *asking = subject;
    mt_word word = asking->answer.word;
    (void)round;
    for (size_t k = 0; asking->system->link_up && k < asking->count; k++) {
        if (!mt_asking_is_pending(asking, k) || (word == MT_WORD_CHOOSE && k != asking->answer.choice))
            continue;
        if (word == MT_WORD_APPROVE || word == MT_WORD_CHOOSE)
            mt_effect_start(engine, asking->track[k]);
        else if (word == MT_WORD_VETO || !mt_silence_is_consent(engine, asking->system))
            mt_track_close(asking->track[k], MT_STAGE_CLOSED);
    }
}
