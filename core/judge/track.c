/* Tracks and their stretches. */
#include "judge/track.h"

#include <string.h>

#include "judge/judging.h"

static bool is_ongoing(const mt_judge *judge, size_t provision)
{
    return judge->program->provision[provision].form == MT_ONGOING;
}

/* Which facts and acts can change what the tracks of a provision come to. */
static void list_init(mt_judge *judge, mt_track_list *list, const mt_provision *provision)
{
    const mt_program *program = judge->program;
    const mt_exprs *exprs = &program->exprs;
    list->acts = mt_arena_get_array(&judge->arena, MT_ACTS, sizeof *list->acts);
    list->acts_of_all = mt_arena_get_array(&judge->arena, MT_ACTS, sizeof *list->acts_of_all);
    for (size_t i = 0; i < program->layout.fact_count; i++)
        if (program->layout.fact[i].home == MT_HOME_STATE || program->layout.fact[i].home == MT_HOME_CLOCK)
            list->reads[program->layout.fact[i].key] = true;
    for (uint32_t i = 0; i < provision->plan->step_count; i++) {
        const mt_step *step = &provision->plan->step[i];
        if (step->op < MT_EXPR_ONCE || step->op > MT_EXPR_SINCE)
            continue;
        const mt_store_plan *store = &exprs->store[step->a];
        bool own = false;
        for (uint32_t j = 0; j < store->same_count; j++)
            own |= exprs->list[store->same[j]].op == MT_EXPR_KEY &&
                   exprs->list[store->same[j]].a == (uint32_t)provision->per;
        (own ? list->acts : list->acts_of_all)[store->act] = true;
    }
}

void mt_tracks_init(mt_judge *judge)
{
    size_t slots = judge->program->layout.slot_count + 1u;
    judge->tracks.list = mt_arena_get_array(&judge->arena, judge->program->provision_count, sizeof *judge->tracks.list);
    judge->tracks.slope = mt_arena_get_array(&judge->arena, slots, sizeof(double));
    judge->tracks.error = mt_arena_get_array(&judge->arena, slots, sizeof(double));
    judge->tracks.truth = mt_arena_get_array(&judge->arena, judge->program->truths, 1);
    for (size_t i = 0; i < judge->program->provision_count; i++)
        if (is_ongoing(judge, i))
            list_init(judge, &judge->tracks.list[i], &judge->program->provision[i]);
}

void mt_tracks_reset(mt_judge *judge)
{
    for (size_t i = 0; i < judge->program->provision_count; i++) {
        mt_track_list *list = &judge->tracks.list[i];
        for (size_t j = 0; j < list->count; j++)
            list->by_name[judge->tracks.track[list->track[j]].name] = 0;
        list->count = 0;
        list->held_time = list->force_time = 0;
    }
    judge->tracks.count = judge->tracks.dirty_count = 0;
}

/* -- evaluating -- */

static mt_snapshot *snapshot_new(mt_judge *judge)
{
    size_t slots = judge->program->layout.slot_count + 1u;
    mt_snapshot *snapshot = mt_arena_get(&judge->arena, sizeof *snapshot);
    snapshot->value = mt_arena_get_array(&judge->arena, slots, sizeof(double));
    snapshot->said = mt_arena_get_array(&judge->arena, slots, sizeof(uint64_t));
    return snapshot;
}

/* Keeps what the track was last evaluated with. */
static void snapshot_take(mt_judge *judge, const mt_track *track, mt_snapshot **kept)
{
    size_t slots = judge->program->layout.slot_count;
    if (judge->quiet)
        return;
    if (!*kept)
        *kept = snapshot_new(judge);
    mt_snapshot *snapshot = *kept;
    memcpy(snapshot->value, track->value, slots * sizeof(double));
    memcpy(snapshot->said, track->said, slots * sizeof(uint64_t));
    memset(snapshot->named, 0, sizeof snapshot->named);
    mt_key per = judge->program->provision[track->provision].per;
    if (per < MT_KEYS)
        snapshot->named[per] = track->name;
    snapshot->moment = (mt_moment){track->since,    track->since_seq, judge->memory.number,
                                   snapshot->value, snapshot->named,  snapshot->named};
}

static void track_tell(mt_judge *judge, const mt_track *track, const mt_ruling *ruling, const mt_snapshot *snapshot)
{
    const mt_plan *plan = judge->program->provision[track->provision].plan;
    if (mt_judge_is_heard(judge))
        mt_judge_add_ruling(judge, ruling, plan, plan->ahead, judge->quiet ? NULL : snapshot);
}

/* The stretch is over at t: longer than the grace, it was a breach, or may have been one. */
static void stretch_end(mt_judge *judge, mt_track *track, int64_t t)
{
    int64_t lasted = t - track->start;
    if (track->violated == 2 || lasted <= judge->program->provision[track->provision].grace)
        return;
    bool sure = track->violated == 1;
    track->was_breached |= sure;
    track->was_undetermined |= !sure;
    mt_ruling ruling = {.provision = track->provision,
                        .outcome = sure ? MT_OUTCOME_BREACHED : MT_OUTCOME_UNDETERMINED,
                        .t = track->start,
                        .seq = track->start_seq,
                        .late_by = MT_UNKNOWN,
                        .lasted = (double)lasted,
                        .to_spare = MT_UNKNOWN};
    memcpy(ruling.who, track->start_who, sizeof ruling.who);
    track_tell(judge, track, &ruling, track->stretch);
}

/* The first time of a kind is kept for the judgement of a track that was met, or excepted. */
static void first_note(mt_judge *judge, mt_track *track, uint8_t kind)
{
    if (track->has_first >= kind)
        return;
    track->has_first = kind;
    track->first = track->since;
    track->first_seq = track->since_seq;
    memcpy(track->first_who, track->view.who, sizeof track->first_who);
    snapshot_take(judge, track, &track->at_first);
}

/* Adds up the time since the last evaluation, in which nothing changed. */
static void time_settle(mt_judge *judge, mt_track *track, int64_t t)
{
    mt_track_list *list = &judge->tracks.list[track->provision];
    double lasted = (double)(t - track->since);
    if (!track->evaluated || lasted == 0)
        return;
    if (track->in_force == 1) {
        list->force_time += lasted;
        list->held_time += track->held == 1 ? lasted : 0;
        track->was_in_force = true;
        first_note(judge, track, 2);
    } else if (track->in_force == 2 && track->throughout == 1 && track->applies == 1) {
        track->was_excepted = true;
        first_note(judge, track, 1);
    }
    track->out_of_scope |= track->applies == 2 && track->throughout != 2;
    track->not_when |= track->throughout == 2 && track->applies != 2;
}

static unsigned negated(unsigned truth) { return truth ? 3 - truth : 0; }

static void track_evaluate(mt_judge *judge, uint32_t number, int64_t t)
{
    mt_track *track = &judge->tracks.track[number];
    const mt_provision *provision = &judge->program->provision[track->provision];
    const mt_plan *plan = provision->plan;
    uint8_t *truth = judge->tracks.truth;
    uint32_t named[MT_KEYS] = {0};
    if (provision->per < MT_KEYS)
        named[provision->per] = track->name;
    time_settle(judge, track, t);
    track->since = t;
    track->since_seq = judge->seq;
    mt_memory_get_view(&judge->memory, named, &track->view);
    mt_memory_read_for(&judge->memory, &track->view, t, track->value);
    if (!judge->quiet)
        mt_memory_get_sources_for(&judge->memory, &track->view, track->said);
    mt_moment moment = {t, judge->seq, judge->memory.number, track->value, named, track->view.who};
    for (uint32_t i = 0; i < plan->phase_count; i++)
        mt_phase_step(plan, i, track->value, truth, &judge->history, &moment);
    const mt_rule *rule = plan->ahead;
    track->applies = (uint8_t)mt_truth_get(rule->applies, truth);
    track->throughout = (uint8_t)mt_truth_get(rule->when, truth);
    track->held = (uint8_t)mt_rule_get_held(plan, rule, truth);
    track->in_force = (uint8_t)mt_truth_get_and(mt_truth_get_and(track->throughout, track->applies),
                                                negated(mt_truth_get(rule->excepted, truth)));
    uint8_t violated = (uint8_t)mt_truth_get_and(track->in_force, negated(track->held));
    if (!track->evaluated || violated != track->violated) {
        if (track->evaluated)
            stretch_end(judge, track, t);
        track->violated = violated;
        track->start = t;
        track->start_seq = judge->seq;
        memcpy(track->start_who, track->view.who, sizeof track->start_who);
        if (violated != 2)
            snapshot_take(judge, track, &track->stretch);
    }
    track->evaluated = true;
    track->crossing = mt_crossing_find(&judge->history, judge->program, plan, &moment, &track->view, &judge->memory,
                                       judge->tracks.slope, judge->tracks.error);
    if (track->crossing < track->armed) {
        track->armed = track->crossing;
        mt_agenda_add(&judge->agenda, track->crossing, MT_ERRAND_CROSSING, number);
    }
}

void mt_track_step(mt_judge *judge, uint32_t number, int64_t t)
{
    mt_track *track = &judge->tracks.track[number];
    if (t != track->armed)
        return; /* an earlier one was put in its place */
    track->armed = MT_FOREVER;
    if (track->crossing == t) {
        track_evaluate(judge, number, t);
    } else if (track->crossing < MT_FOREVER) {
        track->armed = track->crossing;
        mt_agenda_add(&judge->agenda, track->crossing, MT_ERRAND_CROSSING, number);
    }
}

/* -- what an event changes -- */

static void track_mark(mt_tracks *tracks, mt_arena *arena, uint32_t number)
{
    mt_track *track = &tracks->track[number];
    if (track->dirty)
        return;
    track->dirty = true;
    if (tracks->dirty_count == tracks->dirty_room)
        tracks->dirty =
            mt_arena_add_room(arena, tracks->dirty, tracks->dirty_count, &tracks->dirty_room, sizeof *tracks->dirty);
    tracks->dirty[tracks->dirty_count++] = number;
}

static void track_begin(mt_judge *judge, uint32_t provision, uint32_t name)
{
    mt_tracks *tracks = &judge->tracks;
    mt_track_list *list = &tracks->list[provision];
    while (name >= list->by_name_room)
        list->by_name = mt_arena_add_room(&judge->arena, list->by_name, list->by_name_room, &list->by_name_room,
                                          sizeof *list->by_name);
    if (list->by_name[name])
        return;
    if (tracks->count == tracks->room)
        tracks->track =
            mt_arena_add_room(&judge->arena, tracks->track, tracks->count, &tracks->room, sizeof *tracks->track);
    if (list->count == list->room)
        list->track = mt_arena_add_room(&judge->arena, list->track, list->count, &list->room, sizeof *list->track);
    mt_track *track = &tracks->track[tracks->count];
    mt_track fresh = {.provision = provision,
                      .name = name,
                      .violated = 2,
                      .in_force = 2,
                      .armed = MT_FOREVER,
                      .crossing = MT_FOREVER,
                      .value = track->value,
                      .said = track->said,
                      .stretch = track->stretch,
                      .at_first = track->at_first};
    *track = fresh;
    if (!track->value) {
        track->value = mt_arena_get_array(&judge->arena, judge->program->layout.slot_count + 1u, sizeof *track->value);
        track->said = mt_arena_get_array(&judge->arena, judge->program->layout.slot_count + 1u, sizeof *track->said);
        mt_slots_reset(judge->program, track->value);
    }
    list->by_name[name] = (uint32_t)tracks->count + 1;
    list->track[list->count++] = (uint32_t)tracks->count;
    track_mark(tracks, &judge->arena, (uint32_t)tracks->count++);
}

static bool is_touched(const mt_judge *judge, const mt_track_list *list, const mt_track *track)
{
    for (mt_key key = 0; key < MT_KEYS; key++)
        if (judge->memory.wrote >> key & 1 &&
            (list->reads[key] || key == MT_SYSTEM || key == MT_TARGET || key == MT_PLACE) &&
            track->view.owner[key] == judge->memory.owner[key])
            return true;
    return false;
}

static void list_note(mt_judge *judge, uint32_t provision, const mt_event *event)
{
    mt_track_list *list = &judge->tracks.list[provision];
    mt_key per = judge->program->provision[provision].per;
    uint32_t name = per < MT_KEYS ? event->who[per] : 0, whose = per < MT_KEYS ? judge->memory.who[per] : 0;
    if (per >= MT_KEYS || name)
        track_begin(judge, provision, name);
    bool all = list->acts_of_all[event->act] || (list->acts[event->act] && !whose);
    if (list->acts[event->act] && whose < list->by_name_room && list->by_name[whose])
        track_mark(&judge->tracks, &judge->arena, list->by_name[whose] - 1);
    for (size_t i = 0; (all || judge->memory.wrote & MT_WROTE_KEYS) && i < list->count; i++)
        if (all || is_touched(judge, list, &judge->tracks.track[list->track[i]]))
            track_mark(&judge->tracks, &judge->arena, list->track[i]);
}

void mt_tracks_add(mt_judge *judge, const mt_event *event)
{
    for (uint32_t i = 0; i < judge->program->provision_count; i++)
        if (is_ongoing(judge, i))
            list_note(judge, i, event);
}

void mt_tracks_close(mt_judge *judge, int64_t t)
{
    mt_tracks *tracks = &judge->tracks;
    for (size_t i = 0; i < tracks->dirty_count; i++) {
        tracks->track[tracks->dirty[i]].dirty = false;
        track_evaluate(judge, tracks->dirty[i], t);
    }
    tracks->dirty_count = 0;
}

/* -- the end -- */

static void track_end(mt_judge *judge, mt_track *track, int64_t t)
{
    int64_t *count = judge->count[track->provision];
    time_settle(judge, track, t);
    stretch_end(judge, track, t);
    if (track->was_breached || track->was_undetermined) {
        count[track->was_breached ? MT_OUTCOME_BREACHED : MT_OUTCOME_UNDETERMINED]++;
        return;
    }
    if (track->was_in_force || track->was_excepted) {
        mt_outcome outcome = track->was_in_force ? MT_OUTCOME_MET : MT_OUTCOME_EXCEPTED;
        count[outcome]++;
        mt_ruling ruling = {.provision = track->provision,
                            .outcome = outcome,
                            .t = track->first,
                            .seq = track->first_seq,
                            .late_by = MT_UNKNOWN,
                            .lasted = MT_UNKNOWN,
                            .to_spare = MT_UNKNOWN};
        memcpy(ruling.who, track->first_who, sizeof ruling.who);
        track_tell(judge, track, &ruling, track->at_first);
        return;
    }
    count[MT_OUTCOME_OUT_OF_SCOPE] += track->out_of_scope;
    count[MT_OUTCOME_NOT_WHEN] += track->not_when;
}

void mt_tracks_stop(mt_judge *judge, int64_t t)
{
    for (size_t i = 0; i < judge->tracks.count; i++)
        track_end(judge, &judge->tracks.track[i], t);
}

double mt_tracks_get_held_share(const mt_judge *judge, uint32_t provision)
{
    const mt_track_list *list = &judge->tracks.list[provision];
    return list->force_time > 0 ? list->held_time / list->force_time : MT_UNKNOWN;
}
