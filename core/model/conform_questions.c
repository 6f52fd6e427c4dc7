/* The questions of a check: drawn from a stream of their own, often at the edges of what a question may hold, so that a
 * rule of thumb in a model is met on both of its sides. They are what a run could ask; what no run asks is the rule
 * hostile's. */
#include <stdio.h>

#include "model/conforming.h"

typedef struct drawer {
    mt_arena *arena;
    mt_stream stream;
    mt_model_kind kind;
    int64_t now;
} drawer;

static uint64_t below(drawer *from, uint64_t bound) { return mt_stream_draw_below(&from->stream, bound); }

static double share(drawer *from)
{
    static const double edges[] = {0, 1, 0.5, 0.1, 0.9, 0.25, 0.75, 0.95, 0.99};
    return below(from, 2) == 0 ? edges[below(from, sizeof edges / sizeof *edges)]
                               : mt_stream_draw_uniform(&from->stream);
}

static double share_or_unknown(drawer *from) { return below(from, 5) == 0 ? MARTENS_UNKNOWN : share(from); }

/* A time of every order of size from a microsecond to two days. */
static int64_t span(drawer *from)
{
    static const int64_t edges[] = {0,
                                    1,
                                    MARTENS_MILLISECOND,
                                    MARTENS_SECOND,
                                    10 * MARTENS_SECOND,
                                    MARTENS_MINUTE,
                                    10 * MARTENS_MINUTE,
                                    60 * MARTENS_MINUTE,
                                    480 * MARTENS_MINUTE,
                                    2880 * MARTENS_MINUTE};
    if (below(from, 3) == 0)
        return edges[below(from, sizeof edges / sizeof *edges)];
    return (int64_t)below(from, (uint64_t)edges[1 + below(from, sizeof edges / sizeof *edges - 1)] + 1);
}

static const martens_sighting *sighting_draw(drawer *from, size_t number)
{
    static const char *const kinds[] = {"unknown", "vehicle", "person", "group", "building", "aircraft"};
    static const char *const statuses[] = {"unknown",        "civilian",     "combatant", "participating",
                                           "hors_de_combat", "surrendering", "wounded",   "medical"};
    martens_sighting *seen = mt_arena_get(from->arena, sizeof *seen);
    *seen = (martens_sighting){.struct_size = sizeof *seen,
                               .meant_for = below(from, 4) != 0,
                               .protected_sign = below(from, 8) == 0,
                               .target = mt_arena_write(from->arena, "contact-%zu", number),
                               .kind = kinds[below(from, sizeof kinds / sizeof *kinds)],
                               .status = statuses[below(from, sizeof statuses / sizeof *statuses)],
                               .confidence = share(from),
                               .seen_for = span(from),
                               .civilians_near = (int64_t)below(from, 6) - 1};
    if (below(from, 10) == 0)
        seen->civilians_near = (int64_t)below(from, 1000);
    return seen;
}

static mt_why why_draw(drawer *from)
{
    static const mt_why of_system[] = {MT_WHY_TARGET, MT_WHY_TARGET, MT_WHY_TARGET, MT_WHY_NOTICE, MT_WHY_WAKE};
    static const mt_why of_person[] = {MT_WHY_NOMINATION, MT_WHY_NOMINATION, MT_WHY_LIST, MT_WHY_NOTICE, MT_WHY_WAKE};
    return (from->kind == MT_MODEL_SYSTEM ? of_system : of_person)[below(from, 5)];
}

static size_t sightings_of(drawer *from, mt_why why)
{
    switch (why) {
    case MT_WHY_TARGET:
    case MT_WHY_NOMINATION: return 1;
    case MT_WHY_LIST: return 1 + below(from, 12);
    case MT_WHY_NOTICE:
    case MT_WHY_WAKE: break;
    }
    return below(from, 2);
}

static void person_draw(drawer *from, martens_question *asked)
{
    asked->trained = below(from, 3) != 0;
    asked->window = below(from, 4) == 0 ? MARTENS_FOREVER : span(from);
    asked->on_watch_for = span(from);
    asked->waiting = below(from, 2) == 0 ? 0 : (int64_t)below(from, 40);
    asked->systems = 1 + (int64_t)below(from, 12);
    asked->load = share(from);
    asked->past_reliability = share_or_unknown(from);
    asked->information = share_or_unknown(from);
}

static mt_trial_item item_draw(drawer *from)
{
    static const int32_t whys[] = {[MT_WHY_TARGET] = MARTENS_WHY_TARGET,
                                   [MT_WHY_NOMINATION] = MARTENS_WHY_NOMINATION,
                                   [MT_WHY_LIST] = MARTENS_WHY_LIST,
                                   [MT_WHY_NOTICE] = MARTENS_WHY_NOTICE,
                                   [MT_WHY_WAKE] = MARTENS_WHY_WAKE};
    static const char *const notices[] = {"link_down", "link_up", "effect", "detect", "alert", "malfunction"};
    mt_why why = why_draw(from);
    size_t count = sightings_of(from, why);
    const martens_sighting **list = mt_arena_get_array(from->arena, count + 1, sizeof *list);
    for (size_t i = 0; i < count; i++)
        list[i] = sighting_draw(from, below(from, 40));
    from->now += span(from) / 64;
    martens_question asked = {.struct_size = sizeof asked,
                              .why = whys[why],
                              .control = (int32_t)below(from, MARTENS_NO_PERSON + 1),
                              .now = from->now,
                              .entity = "subject",
                              .system = from->kind == MT_MODEL_SYSTEM ? "subject" : "sentry",
                              .notice =
                                  why == MT_WHY_NOTICE ? notices[below(from, sizeof notices / sizeof *notices)] : NULL,
                              .sighting_count = count,
                              .sighting = list,
                              .past_reliability = MARTENS_UNKNOWN,
                              .information = MARTENS_UNKNOWN};
    if (from->kind == MT_MODEL_PERSON)
        person_draw(from, &asked);
    return (mt_trial_item){.about = {.why = why, .sighting_count = count}, .asked = asked};
}

mt_trial_item *mt_trial_get_items(mt_arena *arena, mt_model_kind kind)
{
    drawer from = {.arena = arena, .kind = kind};
    mt_trial_item *items = mt_arena_get_array(arena, MT_TRIAL_QUESTIONS, sizeof *items);
    mt_stream_open(&from.stream, MT_CONFORM_VERSION, 0, kind == MT_MODEL_SYSTEM ? "system" : "person", "conform");
    for (size_t i = 0; i < MT_TRIAL_QUESTIONS; i++)
        items[i] = item_draw(&from);
    return items;
}

const char *mt_trial_get_words(const martens_question *question, char *out, size_t room)
{
    static const char *const names[] = {[MARTENS_WHY_TARGET] = "a target",
                                        [MARTENS_WHY_NOMINATION] = "a nomination",
                                        [MARTENS_WHY_LIST] = "a list",
                                        [MARTENS_WHY_NOTICE] = "a notice",
                                        [MARTENS_WHY_WAKE] = "a wake-up"};
    if (question->why < MARTENS_WHY_TARGET || question->why > MARTENS_WHY_WAKE)
        snprintf(out, room, "a question of the unknown why %d", (int)question->why);
    else if (question->why == MARTENS_WHY_LIST)
        snprintf(out, room, "a list of %zu", question->sighting_count);
    else if (question->sighting_count == 1)
        snprintf(out, room, "%s (%.30s, %.20s, sure to %g)", names[question->why], question->sighting[0]->kind,
                 question->sighting[0]->status, question->sighting[0]->confidence);
    else
        snprintf(out, room, "%s", names[question->why]);
    return out;
}
