/* The pools of a case, and its histories. */
#include "oracle/generate.h"

#include <string.h>

#include "oracle/pools.h"

#define COUNT(list) (sizeof(list) / sizeof((list)[0]))

static const char *const facts[] = {
    "system.active",
    "system.active_for",
    "system.control",
    "system.engagements",
    "system.duration_limit",
    "system.inside_area",
    "link.up",
    "link.down_for",
    "link.latency",
    "human.at_post",
    "human.on_watch_for",
    "human.approval_age",
    "human.assessment_age",
    "human.window",
    "human.deliberation",
    "human.second_source",
    "human.trained",
    "assessed.civilians",
    "target.kind",
    "target.status",
    "target.people",
    "target.confidence",
    "place.populated",
    "place.civilians",
    "party.since_entry_into_force",
    "effect.killed",
    "effect.civilian_harm",
    "review.level",
    "grant.length",
    "x.flag",
    "x.level",
    "x.timer",
    "x.mark",
    "x.amount",
    "x.colour",
    "x.lag",
};

static const char *const acts[] = {
    "engage",     "approve", "show",  "activate",  "deactivate",      "self_deactivate",
    "link_down",  "link_up", "set",   "begin",     "assess",          "reassess",
    "veto",       "effect",  "abort", "disengage", "grant_extension", "enter_into_force",
    "leave_area", "end",
};

const struct gen_name gen_names[MT_KEYS] = {
    {{"s1", "s2", "s3"}}, {{"o1", "o2", "o3"}}, {{"t1", "t2", "t3"}}, {{"p1", "p2", "p3"}},
    {{"a", "b", "c"}},    {{"g1", "g2", "g3"}}, {{"k1", "k2", "k3"}},
};

/* Times in the unit of the case, small and likely to meet. */
static const int64_t times[] = {0, 0, 1, 1, 2, 2, 3, 5, 5, 8, 10, 20};

uint64_t gen_below(gen *g, uint64_t bound) { return mt_stream_draw_below(&g->stream, bound); }
bool gen_chance(gen *g, unsigned percent) { return mt_stream_draw_below(&g->stream, 100) < percent; }
int64_t gen_time(gen *g) { return times[gen_below(g, COUNT(times))]; }

const char *gen_act(gen *g) { return acts[g->act[gen_below(g, g->act_count)]]; }

uint16_t gen_fact(gen *g) { return g->fact[gen_below(g, g->fact_count)]; }

static const mt_declared_fact declared[] = {
    {.fact = {.name = "x.flag", .root = MT_ROOT_SYSTEM, .owner = MT_SYSTEM, .type = MT_TYPE_TRUTH, .nature = MT_STATE}},
    {.fact = {.name = "x.level", .root = MT_ROOT_PARTY, .owner = MT_PARTY, .type = MT_TYPE_NUMBER, .nature = MT_STATE}},
    {.fact = {.name = "x.timer",
              .root = MT_ROOT_TARGET,
              .owner = MT_TARGET,
              .type = MT_TYPE_NUMBER,
              .dimension = MT_TIME,
              .nature = MT_CLOCK}},
    {.fact =
         {.name = "x.mark", .root = MT_ROOT_RUN, .owner = MT_NO_KEY, .type = MT_TYPE_TRUTH, .nature = MT_EVENT_FACT}},
    {.fact = {.name = "x.amount",
              .root = MT_ROOT_RUN,
              .owner = MT_NO_KEY,
              .type = MT_TYPE_NUMBER,
              .nature = MT_EVENT_FACT}},
    {.fact = {.name = "x.colour",
              .root = MT_ROOT_PLACE,
              .owner = MT_PLACE,
              .type = MT_TYPE_WORD,
              .nature = MT_STATE,
              .words = "red green blue"}},
    {.fact = {.name = "x.lag",
              .root = MT_ROOT_HUMAN,
              .owner = MT_OPERATOR,
              .type = MT_TYPE_NUMBER,
              .dimension = MT_TIME,
              .nature = MT_STATE}},
};

const mt_declared_fact *gen_declared(size_t *count)
{
    *count = COUNT(declared);
    return declared;
}

void gen_declare(mt_vocabulary *vocabulary, mt_problems *problems)
{
    for (size_t i = 0; i < COUNT(declared); i++) {
        uint16_t number;
        mt_fact fact = declared[i].fact;
        fact.origin = MT_DECLARED;
        fact.since = "declared";
        mt_fact_add(vocabulary, &fact, (mt_place){0}, problems, &number);
    }
}

/* A few of many, some of them twice. */
static size_t draw(gen *g, size_t from, size_t least, size_t most, uint16_t *list)
{
    size_t count = least + gen_below(g, most - least + 1);
    for (size_t i = 0; i < count; i++)
        list[i] = (uint16_t)gen_below(g, from);
    return count;
}

/* What lasts is mostly about clocks: the pool gets one. */
static void clock_draw(gen *g)
{
    static const uint16_t clocks[] = {MT_FACT_SYSTEM_ACTIVE_FOR, MT_FACT_LINK_DOWN_FOR, MT_FACT_HUMAN_APPROVAL_AGE,
                                      MT_FACT_HUMAN_ASSESSMENT_AGE, MT_FACT_HUMAN_ON_WATCH_FOR};
    if (g->features & GEN_ONGOING && gen_chance(g, 70))
        g->fact[0] = clocks[gen_below(g, COUNT(clocks))];
}

static unsigned features_draw(gen *g)
{
    unsigned which = (unsigned)gen_below(g, 10);
    return which < 3 ? 0 : which < 8 ? 1u << (which - 3) : GEN_ALL;
}

gen *gen_open(mt_arena *arena, mt_vocabulary *vocabulary, uint64_t seed, uint64_t number)
{
    gen *g = mt_arena_get(arena, sizeof *g);
    g->arena = arena;
    g->vocabulary = vocabulary;
    mt_stream_open(&g->stream, seed, number, "oracle", "case");
    g->features = features_draw(g);
    g->act_count = draw(g, COUNT(acts), 2, GEN_ACT_POOL, g->act);
    g->fact_count = draw(g, COUNT(facts), 3, GEN_FACT_POOL, g->fact);
    for (size_t i = 0; i < g->fact_count; i++)
        g->fact[i] = mt_fact_find(vocabulary, facts[g->fact[i]]);
    clock_draw(g);
    for (int key = 0; key < MT_KEYS; key++) {
        g->identities[key] = 1 + (unsigned)gen_below(g, 3);
        g->named[key] = (unsigned)gen_below(g, 4) * 30;
    }
    g->silence = (unsigned)gen_below(g, 3) * 10;
    return g;
}

unsigned gen_features(const gen *g) { return g->features; }

/* A word of the enumeration, or one of a few where any goes. */
const char *gen_word(gen *g, uint16_t fact)
{
    const char *words = g->vocabulary->facts[fact].words;
    if (!words)
        words = "bus tank person";
    size_t skip = gen_below(g, 3);
    while (skip-- && strchr(words, ' '))
        words = strchr(words, ' ') + 1;
    return mt_arena_add_bytes(g->arena, words, strcspn(words, " "));
}

double gen_number(gen *g)
{
    static const double numbers[] = {0, 1, 1, 2, 3, 0.5, 0.1, 0.2};
    return numbers[gen_below(g, COUNT(numbers))];
}

static double value_draw(gen *g, uint16_t number)
{
    const mt_fact *fact = &g->vocabulary->facts[number];
    if (gen_chance(g, 15))
        return MT_UNKNOWN;
    if (fact->type == MT_TYPE_TRUTH)
        return gen_chance(g, 50);
    if (fact->type == MT_TYPE_WORD)
        return mt_name_add(g->vocabulary->names, gen_word(g, number));
    if (fact->dimension == MT_TIME)
        return (double)(gen_time(g) * (gen_chance(g, 5) ? -1 : 1));
    return gen_number(g) * (gen_chance(g, 5) ? -1 : 1);
}

static void event_draw(gen *g, mt_event *event, mt_said *said)
{
    event->act = mt_act_find(gen_act(g));
    for (int key = 0; key < MT_KEYS; key++)
        if (gen_chance(g, g->named[key]))
            event->who[key] = mt_name_add(g->vocabulary->names, gen_names[key].name[gen_below(g, g->identities[key])]);
    event->said = said;
    size_t count = gen_chance(g, g->silence) ? 0 : gen_below(g, GEN_SAID + 1);
    for (size_t i = 0; i < count; i++) {
        uint16_t fact = i || gen_chance(g, 70) ? gen_fact(g) : g->fact[0];
        bool again = false;
        for (size_t j = 0; j < event->said_count; j++)
            again |= said[j].fact == fact;
        if (!again)
            said[event->said_count++] = (mt_said){fact, value_draw(g, fact)};
    }
}

/* `end` closes the run and comes last. */
void gen_history_make(gen *g, gen_history *history)
{
    memset(history, 0, sizeof *history);
    bool sparse = gen_chance(g, 40); /* time enough for a clock to cross a bound between two events */
    history->count = gen_chance(g, 3) ? 1 : sparse ? 2 + gen_below(g, 6) : 3 + gen_below(g, GEN_EVENTS - 3);
    int64_t t = gen_chance(g, 20) ? -5 : gen_time(g);
    for (size_t i = 0; i < history->count; i++) {
        mt_event *event = &history->event[i];
        t += i && gen_chance(g, 65) ? gen_time(g) * (sparse ? 3 : 1) : 0;
        event->t = t;
        event->seq = i + 1;
        event_draw(g, event, history->said[i]);
        if (event->act == MT_ACT_END && i + 1 < history->count)
            event->act = MT_ACT_SET;
    }
    history->end = t + (gen_chance(g, sparse ? 70 : 30) ? gen_time(g) : 0);
}

void gen_history_copy(const gen_history *history, gen_history *copy)
{
    *copy = *history;
    for (size_t i = 0; i < copy->count; i++)
        copy->event[i].said = copy->said[i];
}
