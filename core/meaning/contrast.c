/* Contrasts: draw, judge, keep the smallest, make it smaller, choose the nearest and most different. */
#include "meaning/contrast.h"

#include <string.h>

enum { SAMPLES = 4000, ENOUGH = 1500, WORST = 3 };

/* A sample on which a neighbour parts from the provision: the clearer its two verdicts, and the smaller it is, the
 * better. */
typedef struct hit {
    bool found;
    int worth;
    size_t size;
    mt_sample sample;
} hit;

typedef struct contrast {
    const mt_contrast_search *search;
    const mt_neighbour *neighbour;
    size_t count;
    mt_judge *judge;
    uint32_t name[MT_KEYS][MT_SAMPLE_NAMES + 1];
    mt_verdict verdict[MT_NEIGHBOURS + 1]; /* of the last sample judged: the provision, then its neighbours */
    hit *best;
} contrast;

/* ---- judging ---- */

static mt_program *compile(const mt_contrast_search *search, const mt_neighbour *neighbour, size_t count)
{
    mt_treaty *copy = mt_arena_get(search->arena, sizeof *copy);
    mt_problems problems;
    *copy = *search->treaty;
    copy->provision = mt_arena_get_array(search->arena, count + 1, sizeof *copy->provision);
    copy->provision_count = count + 1;
    copy->provision[0] = *search->tree->source;
    for (size_t i = 0; i < count; i++)
        copy->provision[i + 1] = neighbour[i].source;
    const mt_treaty *list[] = {copy};
    mt_problems_init(&problems, search->arena);
    return mt_program_new(search->arena, search->vocabulary, list, 1, search->shared, search->choice,
                          search->choice_count, &problems);
}

/* All in one program; where a neighbour does not load (a circle of kinds that the change made), those that do. */
static mt_program *compile_all(const mt_contrast_search *search, mt_neighbour *neighbour, size_t *count)
{
    mt_program *program = compile(search, neighbour, *count);
    if (program || !compile(search, NULL, 0))
        return program;
    size_t kept = 0;
    for (size_t i = 0; i < *count; i++)
        if (compile(search, &neighbour[i], 1))
            neighbour[kept++] = neighbour[i];
    *count = kept;
    return compile(search, neighbour, kept);
}

static mt_event event_of(const contrast *in, const mt_sample *sample, size_t number)
{
    const mt_sample_event *from = &sample->event[number];
    mt_event event = {
        .t = from->t, .seq = number + 1, .act = from->act, .said_count = from->said_count, .said = from->said};
    for (int key = 0; key < MT_KEYS; key++)
        event.who[key] = in->name[key][from->who[key]];
    return event;
}

static void nothing(void *context, const mt_judgement *judgement)
{
    (void)context;
    (void)judgement;
}

static void judge(contrast *in, const mt_sample *sample)
{
    size_t count;
    mt_judge_reset(in->judge);
    for (size_t i = 0; i < sample->count; i++) {
        mt_event event = event_of(in, sample, i);
        mt_judge_step(in->judge, &event);
    }
    mt_judge_stop(in->judge, sample->end);
    const mt_treaty_summary *summary = mt_judge_get_summary(in->judge, &count);
    for (size_t i = 0; i <= in->count; i++)
        in->verdict[i] = summary->provision[i].verdict;
}

/* ---- how well two verdicts tell the two apart ---- */

static int clearness(mt_verdict verdict)
{
    switch (verdict) {
    case MT_MET:
    case MT_BREACHED: return 0;
    case MT_EXCEPTED:
    case MT_OPEN: return 1;
    case MT_NEVER_APPLIED: return 2;
    default: return WORST;
    }
}

/* 0 the best; WORST and more: not worth showing. */
static int worth_of(mt_verdict one, mt_verdict other)
{
    if (one == other)
        return 2 * WORST;
    int a = clearness(one), b = clearness(other);
    if (a + b == 1 && one != MT_BREACHED && other != MT_BREACHED)
        return WORST - 1;
    return a == WORST || b == WORST ? WORST : a + b > WORST - 1 ? WORST - 1 : a + b;
}

static size_t size_of(const mt_sample *sample)
{
    size_t size = 100 * sample->count;
    for (size_t i = 0; i < sample->count; i++)
        size += 4 * sample->event[i].said_count;
    return size;
}

static void weigh(contrast *in, const mt_sample *sample)
{
    size_t size = size_of(sample);
    for (size_t i = 0; i < in->count; i++) {
        int worth = worth_of(in->verdict[0], in->verdict[i + 1]);
        hit *best = &in->best[i];
        if (worth >= WORST || (best->found && (worth > best->worth || (worth == best->worth && size >= best->size))))
            continue;
        *best = (hit){true, worth, size, *sample};
    }
}

/* ---- making a sample smaller ---- */

typedef struct pair {
    mt_verdict one, other;
} pair;

static bool still(contrast *in, const mt_sample *sample, size_t neighbour, pair wanted)
{
    judge(in, sample);
    return in->verdict[0] == wanted.one && in->verdict[neighbour + 1] == wanted.other;
}

static void remove_event(mt_sample *sample, size_t number)
{
    memmove(&sample->event[number], &sample->event[number + 1], (sample->count - number - 1) * sizeof *sample->event);
    sample->count--;
    int64_t first = sample->event[0].t;
    for (size_t i = 0; i < sample->count; i++)
        sample->event[i].t -= first;
    sample->end -= first;
}

static bool owns_said(const mt_vocabulary *vocabulary, const mt_sample_event *event, mt_key key)
{
    for (size_t i = 0; i < event->said_count; i++)
        if (vocabulary->facts[event->said[i].fact].owner == key)
            return true;
    return false;
}

/* Tries every single thing less at one event. */
static bool thin_event(contrast *in, mt_sample *sample, size_t number, size_t neighbour, pair wanted)
{
    bool smaller = false;
    for (size_t i = sample->event[number].said_count; i-- > 0;) {
        mt_sample less = *sample;
        mt_sample_event *event = &less.event[number];
        memmove(&event->said[i], &event->said[i + 1], (size_t)(event->said_count - i - 1) * sizeof *event->said);
        event->said_count--;
        if (still(in, &less, neighbour, wanted)) {
            *sample = less;
            smaller = true;
        }
    }
    for (mt_key key = MT_OPERATOR; key < MT_KEYS; key++) {
        mt_sample less = *sample;
        if (key == MT_TARGET || !less.event[number].who[key] ||
            owns_said(in->search->vocabulary, &less.event[number], key))
            continue;
        less.event[number].who[key] = 0;
        if (still(in, &less, neighbour, wanted)) {
            *sample = less;
            smaller = true;
        }
    }
    return smaller;
}

static void make_smaller(contrast *in, mt_sample *sample, size_t neighbour)
{
    judge(in, sample);
    const pair wanted = {in->verdict[0], in->verdict[neighbour + 1]};
    for (bool smaller = true; smaller;) {
        smaller = false;
        for (size_t i = sample->count; i-- > 0 && sample->count > 1;) {
            mt_sample less = *sample;
            remove_event(&less, i);
            if (still(in, &less, neighbour, wanted)) {
                *sample = less;
                smaller = true;
            }
        }
        for (size_t i = 0; i < sample->count; i++)
            smaller |= thin_event(in, sample, i, neighbour, wanted);
    }
    mt_sample cut = *sample;
    cut.end = sample->event[sample->count - 1].t;
    if (still(in, &cut, neighbour, wanted))
        *sample = cut;
}

/* ---- choosing ---- */

static bool taken(const contrast *in, const size_t *chosen, size_t count, mt_change change)
{
    for (size_t i = 0; i < count; i++)
        if (in->neighbour[chosen[i]].change == change)
            return true;
    return false;
}

static bool is_last_resort(mt_change change)
{
    return change == MT_CHANGE_FORBID_REQUIRE || change == MT_CHANGE_REQUIRE_FORBID || change == MT_CHANGE_ONCE_NEVER;
}

/* The rounds of choosing: the provision's own words before a term's, one of each kind before others of the same, and
 * the opposite only where there is nothing nearer. A verdict that says only that nothing was judged comes after those
 * that say more. */
static bool fits(const contrast *in, size_t number, int round, const size_t *chosen, size_t count)
{
    const mt_neighbour *one = &in->neighbour[number];
    bool opposite = is_last_resort(one->change), again = taken(in, chosen, count, one->change);
    switch (round) {
    case 0: return !opposite && !one->in_term && !again && in->best[number].worth < WORST - 1;
    case 1: return !opposite && !one->in_term && !again;
    case 2: return !opposite && !again;
    case 3: return !opposite;
    default: return opposite && count == 0;
    }
}

/* The nearest first. */
static size_t choose(const contrast *in, size_t chosen[MT_MISREADINGS])
{
    size_t count = 0;
    for (int round = 0; round < 5; round++)
        for (size_t i = 0; i < in->count && count < MT_MISREADINGS; i++) {
            bool again = false;
            for (size_t k = 0; k < count; k++)
                again |= chosen[k] == i;
            if (!again && in->best[i].found && fits(in, i, round, chosen, count))
                chosen[count++] = i;
        }
    return count;
}

/* Whether the first draws gave all that will be shown, and as clear as it can be. */
static bool is_enough(const contrast *in)
{
    size_t chosen[MT_MISREADINGS], count = choose(in, chosen);
    bool clear = count == MT_MISREADINGS;
    for (size_t i = 0; i < count; i++)
        clear &= in->best[chosen[i]].worth == 0 && !in->neighbour[chosen[i]].in_term;
    return clear;
}

static void tell(contrast *in, size_t number, mt_misreading *misreading)
{
    const mt_neighbour *neighbour = &in->neighbour[number];
    mt_sample *sample = mt_arena_get(in->search->arena, sizeof *sample);
    *sample = in->best[number].sample;
    make_smaller(in, sample, number);
    judge(in, sample);
    mt_event *event = mt_arena_get_array(in->search->arena, sample->count, sizeof *event);
    for (size_t i = 0; i < sample->count; i++)
        event[i] = event_of(in, sample, i);
    *misreading = (mt_misreading){
        .change = neighbour->change,
        .was = neighbour->was,
        .is = neighbour->is,
        .key = neighbour->key,
        .id = neighbour->id,
        .event_count = sample->count,
        .event = event,
        .end = sample->end,
        .end_matters = sample->end > event[sample->count - 1].t,
        .as_written = in->verdict[0],
        .otherwise = in->verdict[number + 1],
    };
}

size_t mt_contrast_find(const mt_contrast_search *search, mt_neighbour *neighbour, size_t count,
                        mt_misreading *misreading)
{
    mt_program *program = compile_all(search, neighbour, &count);
    size_t chosen[MT_MISREADINGS], found;
    mt_stream stream;
    mt_sample sample;
    if (!program)
        return 0;
    contrast in = {.search = search, .neighbour = neighbour, .count = count};
    in.best = mt_arena_get_array(search->arena, count, sizeof *in.best);
    in.judge = mt_judge_new(program, nothing, NULL);
    mt_judge_set_quiet(in.judge, true);
    for (mt_key key = 0; key < MT_KEYS; key++)
        for (unsigned i = 1; i <= MT_SAMPLE_NAMES; i++)
            in.name[key][i] = mt_name_add(search->vocabulary->names, mt_sample_get_name(key, i));
    mt_stream_open(&stream, 1, 0, search->tree->source->id, "meaning");
    for (int i = 0; i < SAMPLES && !(i == ENOUGH && is_enough(&in)); i++) {
        mt_sample_draw(&sample, search->tree, search->scope, search->vocabulary, &stream);
        if (sample.full)
            continue;
        judge(&in, &sample);
        weigh(&in, &sample);
    }
    found = choose(&in, chosen);
    for (size_t i = 0; i < found; i++)
        tell(&in, chosen[i], &misreading[i]);
    mt_judge_free(in.judge);
    return found;
}
