/* An operator's screen: questions wait in the queue of the crew (crew.c), one at a time is on each screen, and time
 * spent on it is load.
 *
 *   reach ──▶ queue ──show──▶ screen ──answer (after, or from outside)──▶ free ──▶ the next of the queue
 *               ▲               │
 *               └── post left ──┘      what lapsed meanwhile is never shown
 *
 * Settled here: `show` is the moment at which a question is on the screen; deliberation runs from there to the answer.
 * Load is the share of the last ten minutes of virtual time that was spent on questions. A model's question stays on
 * the screen until its answer comes, even if that is too late to change anything; one to a person outside makes room
 * for the next once nothing hangs on it. */
#include "engine/screen.h"

#include "engine/crew.h"
#include "engine/entity.h"
#include "engine/sensor.h"
#include "engine/state.h"
#include "engine/system.h"
#include "engine/tell.h"
#include "engine/time.h"
#include "engine/track.h"

#define LOAD_SPAN INT64_C(600000000)

mt_asking *mt_asking_new(mt_engine *engine, mt_system_state *system, mt_operator_state *operators, mt_why why,
                         size_t room)
{
    mt_asking *asking = mt_arena_get(&engine->run_arena, sizeof *asking);
    asking->system = system;
    asking->operators = operators;
    asking->question.why = why;
    asking->deadline = MT_FOREVER;
    asking->answer.confidence = MT_UNKNOWN;
    asking->count = room;
    asking->track = mt_arena_get_array(&engine->run_arena, room + 1, sizeof *asking->track);
    asking->track_round = mt_arena_get_array(&engine->run_arena, room + 1, sizeof *asking->track_round);
    return asking;
}

bool mt_asking_is_pending(const mt_asking *asking, size_t k)
{
    return asking->track[k]->stage == MT_STAGE_PENDING && asking->track[k]->round == asking->track_round[k];
}

bool mt_asking_is_open(const mt_asking *asking)
{
    for (size_t k = 0; k < asking->count; k++)
        if (mt_asking_is_pending(asking, k))
            return true;
    return false;
}

void mt_asking_close_outside(mt_engine *engine, mt_asking *asking)
{
    for (mt_asking **at = &engine->outside; *at; at = &(*at)->next_outside)
        if (*at == asking) {
            *at = asking->next_outside;
            return;
        }
}

/* ---- load ---- */

static void busy_add(mt_engine *engine, mt_operator_state *operators, int64_t from, int64_t to)
{
    if (from == to)
        return;
    operators->busy_sum += to - from;
    if (operators->busy_count == operators->busy_room)
        operators->busy = mt_arena_add_room(&engine->run_arena, operators->busy, operators->busy_count,
                                            &operators->busy_room, sizeof *operators->busy);
    operators->busy[operators->busy_count++] = (struct mt_busy){from, to};
}

static double load_of(const mt_engine *engine, mt_operator_state *operators)
{
    int64_t opens = engine->now - LOAD_SPAN;
    for (; operators->busy_first < operators->busy_count; operators->busy_first++) {
        const struct mt_busy *busy = &operators->busy[operators->busy_first];
        if (busy->to > opens)
            return (double)(operators->busy_sum - (busy->from < opens ? opens - busy->from : 0)) / (double)LOAD_SPAN;
        operators->busy_sum -= busy->to - busy->from;
    }
    return 0;
}

/* ---- the queue and the screen ---- */

void mt_asking_add(mt_engine *engine, mt_asking *asking)
{
    mt_crew_add(asking->system->crew, asking);
    mt_person_ask(engine, asking->system->crew);
}

/* Everything that the system has on its list as of now. */
static void list_collect(mt_engine *engine, mt_asking *asking)
{
    size_t count = 0;
    for (const mt_track *track = asking->system->tracks; track; track = track->next)
        count += track->on_list && track->stage == MT_STAGE_PENDING;
    asking->track = mt_arena_get_array(&engine->run_arena, count + 1, sizeof *asking->track);
    asking->track_round = mt_arena_get_array(&engine->run_arena, count + 1, sizeof *asking->track_round);
    asking->count = 0;
    asking->deadline = MT_FOREVER;
    for (mt_track *track = asking->system->tracks; track; track = track->next) {
        if (!track->on_list || track->stage != MT_STAGE_PENDING || track->deadline <= engine->now)
            continue;
        asking->track_round[asking->count] = track->round;
        asking->track[asking->count++] = track;
        asking->deadline = track->deadline < asking->deadline ? track->deadline : asking->deadline;
    }
}

/* Whether there is still something to ask. */
static bool prepare(mt_engine *engine, mt_asking *asking)
{
    if (asking->question.why == MT_WHY_LIST)
        list_collect(engine, asking);
    bool open = mt_asking_is_open(asking) && asking->deadline > engine->now;
    if (!open && asking->system->list == asking)
        asking->system->list = NULL;
    return open;
}

/* Who takes up what a colleague wanted to be asked again is asked for the first time. */
static void take_up(mt_asking *asking, mt_operator_state *operators)
{
    if (asking->question.why == MT_WHY_WAKE && asking->operators != operators)
        asking->question.why = MT_WHY_NOMINATION;
    asking->operators = operators;
}

void mt_person_ask(mt_engine *engine, mt_crew *crew)
{
    for (mt_operator_state *operators; crew->first && (operators = mt_crew_find_free(crew));) {
        if (operators->screen) {
            mt_asking_close_outside(engine, operators->screen);
            mt_person_free(engine, operators->screen);
        }
        mt_asking *asking = mt_crew_take(crew);
        if (!prepare(engine, asking))
            continue;
        take_up(asking, operators);
        mt_asking_start(engine, asking);
    }
}

void mt_person_free(mt_engine *engine, mt_asking *asking)
{
    if (!asking->on_screen)
        return;
    asking->on_screen = false;
    asking->operators->screen = NULL;
    busy_add(engine, asking->operators, asking->shown, engine->now);
    if (asking->system->list == asking)
        asking->system->list = NULL;
}

/* Who leaves the post leaves the question there: a colleague takes it, or it is the first to be shown on return, if
 * anything still hangs on it. */
static void leave(mt_engine *engine, mt_asking *asking)
{
    bool listed = asking->system->list == asking;
    mt_asking_close_outside(engine, asking);
    mt_person_free(engine, asking);
    asking->round++; /* an answer under way never comes */
    asking->outside = asking->answered = false;
    for (size_t k = 0; k < asking->count; k++)
        if (mt_asking_is_pending(asking, k))
            asking->track[k]->shown = false; /* it is shown anew */
    if (listed)
        asking->system->list = asking;
    mt_crew_add_first(asking->system->crew, asking);
}

void mt_person_set_post(mt_engine *engine, mt_operator_state *operators, bool at_post)
{
    if (operators->at_post == at_post)
        return;
    operators->at_post = at_post;
    if (at_post)
        operators->on_watch_since = engine->now;
    else if (operators->screen)
        leave(engine, operators->screen);
    mt_crew_say_lead(engine, operators->crew);
    mt_person_ask(engine, operators->crew);
}

/* ---- what the person is asked ---- */

static void fill(mt_engine *engine, mt_asking *asking)
{
    mt_operator_state *operators = asking->operators;
    mt_system_state *system = asking->system;
    double control = mt_actor_get(&system->actor, MT_FACT_SYSTEM_CONTROL),
           systems = mt_actor_get(&operators->actor, MT_FACT_HUMAN_SYSTEMS);
    double share = mt_actor_get(&operators->actor, MT_FACT_HUMAN_SHOWN_SHARE);
    asking->sighting = mt_arena_get_array(&engine->run_arena, asking->count + 1, sizeof *asking->sighting);
    for (size_t k = 0; k < asking->count; k++)
        mt_sensor_get_sighting(engine, asking->track[k], operators, &asking->sighting[k]);
    asking->question = (mt_question){
        .why = asking->question.why,
        .notice = asking->question.notice,
        .now = engine->now,
        .entity = operators->given->head.name,
        .system = system->given->head.name,
        .control = mt_value_is_known(control) ? mt_name_get_text(engine->vocabulary->names, (uint32_t)control) : "",
        .sighting_count = asking->count,
        .sighting = asking->sighting,
        .window = asking->deadline == MT_FOREVER ? MT_FOREVER : asking->deadline - engine->now,
        .on_watch_for = engine->now - operators->on_watch_since,
        .load = load_of(engine, operators),
        .waiting = operators->crew->waiting,
        .systems = mt_value_is_known(systems) ? (int64_t)systems : operators->systems,
        .past_reliability =
            operators->answered == 0 ? MT_UNKNOWN : (double)operators->let_pass / (double)operators->answered,
        .information = mt_value_is_known(share) ? share : 1,
        .trained = mt_actor_is(&operators->actor, MT_FACT_HUMAN_TRAINED)};
}

static void say_shown(mt_engine *engine, mt_asking *asking)
{
    for (size_t k = 0; k < asking->count; k++) {
        mt_track *track = asking->track[k];
        bool by_the_same = track->asking && track->asking->operators == asking->operators;
        track->asking = asking;
        if (track->shown && by_the_same)
            continue;
        track->shown = true;
        mt_telling telling;
        mt_telling_open(engine, &telling, MT_ACT_SHOW);
        mt_telling_add_track(engine, &telling, track);
        mt_asking_say(engine, &telling, asking);
        mt_telling_say(engine, &telling, MT_FACT_HUMAN_LOAD, asking->question.load);
        mt_telling_close(engine, &telling);
    }
}

/* A person who fails leaves the system holding: nothing that was asked about goes on. */
static void fail(mt_engine *engine, mt_asking *asking)
{
    mt_telling telling;
    mt_telling_open(engine, &telling, MT_ACT_FAIL);
    if (asking->count > 0)
        mt_telling_add_track(engine, &telling, asking->track[0]);
    else
        mt_telling_add_system(&telling, asking->system);
    mt_telling_add_name(&telling, MT_OPERATOR, &asking->operators->actor);
    mt_telling_say_failure(engine, &telling, asking->operators->given->model.name, &asking->question, &asking->answer);
    for (size_t k = 0; k < asking->count; k++)
        if (mt_asking_is_pending(asking, k))
            mt_track_close(asking->track[k], MT_STAGE_CLOSED);
    mt_person_free(engine, asking);
}

void mt_asking_start(mt_engine *engine, mt_asking *asking)
{
    fill(engine, asking);
    asking->ticket = ++engine->tickets;
    asking->shown = engine->now;
    asking->answered_at = MT_FOREVER;
    if (asking->count > 0) {
        asking->on_screen = true;
        asking->operators->screen = asking;
        say_shown(engine, asking);
    }
    asking->answer = (mt_answer){.confidence = MT_UNKNOWN};
    mt_decided decided =
        engine->calls.decide(engine->calls.context, true, asking->operators->index, &asking->question, &asking->answer);
    if (decided == MT_DECIDES_LATER) {
        if (asking->count == 0)
            return; /* who sits outside sees notices without being asked */
        asking->outside = true;
        asking->next_outside = NULL;
        mt_asking **end = &engine->outside;
        while (*end)
            end = &(*end)->next_outside;
        *end = asking;
        return;
    }
    const char *problem = decided == MT_DECIDED ? mt_answer_check(true, &asking->question, &asking->answer) : NULL;
    if (problem)
        asking->answer.reason = problem;
    if (decided != MT_DECIDED || problem) {
        fail(engine, asking);
        return;
    }
    asking->answered = true;
    asking->answered_at = mt_time_add(engine->now, (double)asking->answer.after);
    mt_engine_add(engine, asking->answered_at, MT_HAPPENS_ANSWERED, asking, asking->round);
}
