/* Judging under each reading. */
#include "run/readings.h"

#include <stdlib.h>
#include <string.h>

/* judge NULL: nothing that one run can decide hangs on the term, so nothing can change. */
typedef struct other_reading {
    size_t treaty;
    mt_judge *judge;
} other_reading;

struct mt_reading_judges {
    mt_setup *setup;
    mt_readings readings;
    size_t room, other_room;
    other_reading *other; /* one for each effect */
};

/* ---- which terms, which readings ---- */

static const mt_term_source *term_find(const mt_treaty *treaty, const char *name)
{
    for (size_t i = 0; treaty && i < treaty->term_count; i++)
        if (strcmp(treaty->term[i].name, name) == 0)
            return &treaty->term[i];
    return NULL;
}

/* How the term is read now, by the first provision that hangs on it; NULL: none does. one_run: whether one run can
 * decide one. */
static const mt_reading_record *stands_find(const mt_treaty_record *record, const char *term, bool *one_run)
{
    const mt_reading_record *found = NULL;
    *one_run = false;
    for (size_t p = 0; p < record->provision_count; p++)
        for (size_t i = 0; i < record->provision[p].reading_count; i++) {
            if (strcmp(record->provision[p].reading[i].term, term) != 0)
                continue;
            found = !found ? &record->provision[p].reading[i] : found;
            *one_run |= record->provision[p].form != MT_ACROSS;
        }
    return found;
}

static mt_judge *judge_new(mt_reading_judges *judges, size_t t, const char *term, const char *reading,
                           mt_problems *problems)
{
    mt_setup *setup = judges->setup;
    const mt_treaty *treaty = setup->treaty[t];
    mt_reading_choice *choice = mt_arena_get_array(&setup->arena, setup->choice_count + 1, sizeof *choice);
    size_t count = 0;
    for (size_t i = 0; i < setup->choice_count; i++)
        if (mt_setup_has_choice(setup, &setup->choice[i], treaty))
            choice[count++] = setup->choice[i];
    choice[count++] = (mt_reading_choice){treaty->id, term, reading};
    mt_program *program =
        mt_program_new(&setup->arena, &setup->vocabulary, &treaty, 1, setup->shared, choice, count, problems);
    mt_judge *judge = !program ? NULL : mt_judge_new(program, NULL, NULL);
    if (judge) {
        mt_judge_set_quiet(judge, true);
        mt_setup_set_calendar(setup, judge);
    }
    return judge;
}

static bool reading_add(mt_reading_judges *judges, size_t t, const mt_term_source *term,
                        const mt_reading_source *reading, const char *stands, bool one_run, mt_problems *problems)
{
    mt_readings *all = &judges->readings;
    mt_arena *arena = &judges->setup->arena;
    if (all->count == judges->room)
        all->effect = mt_arena_add_room(arena, all->effect, all->count, &judges->room, sizeof *all->effect);
    if (all->count == judges->other_room)
        judges->other = mt_arena_add_room(arena, judges->other, all->count, &judges->other_room, sizeof *judges->other);
    other_reading *other = &judges->other[all->count];
    *other = (other_reading){.treaty = t};
    all->effect[all->count++] = (mt_reading_effect){.treaty = judges->setup->treaty[t]->id,
                                                    .term = term->name,
                                                    .reading = reading->name,
                                                    .by = reading->by,
                                                    .source = reading->source,
                                                    .stands = stands};
    if (one_run)
        other->judge = judge_new(judges, t, term->name, reading->name, problems);
    return !one_run || other->judge;
}

/* A term of the treaty's own counts whether or not something hangs on it; a shared one only where something does. */
static bool term_add(mt_reading_judges *judges, size_t t, const mt_term_source *term, bool is_shared,
                     mt_problems *problems)
{
    bool one_run = false, good = true;
    const mt_reading_record *stands = stands_find(&judges->setup->opening.treaty[t], term->name, &one_run);
    if (!stands && is_shared)
        return true;
    const char *name = stands ? stands->reading : term->by_default.text;
    for (size_t i = 0; i < term->reading_count && good; i++)
        if (!name || strcmp(term->reading[i].name, name) != 0)
            good = reading_add(judges, t, term, &term->reading[i], name, one_run, problems);
    return good;
}

mt_reading_judges *mt_reading_judges_new(mt_setup *setup, mt_problems *problems)
{
    mt_reading_judges *judges = calloc(1, sizeof *judges);
    MT_REQUIRE(judges);
    judges->setup = setup;
    bool good = true;
    for (size_t t = 0; t < setup->treaty_count; t++) {
        const mt_treaty *treaty = setup->treaty[t];
        for (size_t i = 0; i < treaty->term_count && good; i++)
            good = term_add(judges, t, &treaty->term[i], false, problems);
        for (size_t i = 0; setup->shared && i < setup->shared->term_count && good; i++)
            if (!term_find(treaty, setup->shared->term[i].name))
                good = term_add(judges, t, &setup->shared->term[i], true, problems);
    }
    if (good)
        return judges;
    mt_reading_judges_free(judges);
    return NULL;
}

void mt_reading_judges_free(mt_reading_judges *judges)
{
    for (size_t i = 0; judges && i < judges->readings.count; i++)
        if (judges->other[i].judge)
            mt_judge_free(judges->other[i].judge);
    free(judges);
}

/* ---- judging ---- */

void mt_reading_judges_set_calendar(mt_reading_judges *judges)
{
    for (size_t i = 0; i < judges->readings.count; i++)
        if (judges->other[i].judge)
            mt_setup_set_calendar(judges->setup, judges->other[i].judge);
}

void mt_reading_judges_step(mt_reading_judges *judges, const mt_event *event)
{
    for (size_t i = 0; i < judges->readings.count; i++)
        if (judges->other[i].judge)
            mt_judge_step(judges->other[i].judge, event);
}

static void compare(mt_arena *arena, mt_reading_effect *effect, const mt_treaty_record *record,
                    const mt_treaty_summary *from, const mt_treaty_summary *to)
{
    effect->to = to->verdict;
    effect->change = mt_arena_get_array(arena, record->provision_count + 1, sizeof *effect->change);
    for (size_t p = 0; p < record->provision_count; p++)
        if (from->provision[p].verdict != to->provision[p].verdict)
            effect->change[effect->change_count++] =
                (mt_reading_change){record->provision[p].id, from->provision[p].verdict, to->provision[p].verdict};
}

const mt_readings *mt_reading_judges_stop(mt_reading_judges *judges, int64_t t, const mt_treaty_summary *summary)
{
    for (size_t i = 0; i < judges->readings.count; i++) {
        mt_reading_effect *effect = &judges->readings.effect[i];
        const other_reading *other = &judges->other[i];
        effect->from = effect->to = summary[other->treaty].verdict;
        if (!other->judge)
            continue;
        size_t count = 0;
        mt_judge_stop(other->judge, t);
        const mt_treaty_summary *to = mt_judge_get_summary(other->judge, &count);
        compare(&judges->setup->arena, effect, &judges->setup->opening.treaty[other->treaty], &summary[other->treaty],
                to);
    }
    return &judges->readings;
}
