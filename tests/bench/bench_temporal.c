/* Provisions about time: five of them, with keys, over random events that never repeat, against five automata written
 * by hand in C for exactly these provisions, which read the same events and index arrays by their identities.
 *
 *   1  an approval for the same target within 120 s of an engagement
 *   2  no engagement by a system within 30 s of the loss of its link, until the link is back
 *   3  an abort is followed by a disengagement of the same system within 2 s
 *   4  at most 5 engagements by a system in any 600 s
 *   5  no engagement by a system after its deactivation
 *
 * Then the cost of an event for longer and longer histories, and for longer and longer windows. Events are made in
 * batches outside the timed stretch; a figure is that of the median batch, so that what else the machine does is not in
 * it. Nothing is printed unless every count of both is equal. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/random.h"
#include "judge/judge.h"

#define SYSTEMS 300
#define TARGETS 5000
#define RECENT 64 /* targets lately approved, of which half of the engagements take one */
#define BATCH 1000
#define LONGEST 10000000
#define MOST_BATCHES (LONGEST / BATCH)
#define ROUNDS 9
#define SHORT_ROUNDS 101 /* of histories up to 10,000 events */
#define ROUND 400000
#define PROVISIONS 5
#define SECOND 1000000

/* The windows, in seconds; 600 s and 5 engagements are what makes provision 4 hard. */
typedef struct windows {
    int64_t approval, link, abort, engagements;
} windows;
static const windows promised = {120, 30, 2, 600};

/* -- by hand -- */

enum { MET, BREACHED, OPEN, VERDICTS };
#define MOST 5
#define LONG_AGO (INT64_MIN / 2)
#define ABORTS 16 /* of a system in 2 s, at most; a power of two */

typedef struct by_target {
    int64_t approved;
} by_target;
typedef struct by_system {
    int64_t down;          /* since when, LONG_AGO if the link is up */
    int64_t engaged[MOST]; /* the latest, in a ring */
    uint32_t next;
    bool deactivated;
    uint32_t first_abort, last_abort; /* aborts not yet answered */
    int64_t aborted[ABORTS];
} by_system;

typedef struct automata {
    windows window; /* in microseconds */
    by_target *target;
    by_system *system;
    size_t identities;
    int64_t count[PROVISIONS][VERDICTS];
} automata;

static void automata_reset(automata *a)
{
    memset(a->count, 0, sizeof a->count);
    for (size_t i = 0; i < a->identities; i++) {
        a->target[i].approved = LONG_AGO;
        a->system[i] = (by_system){.down = LONG_AGO};
        for (size_t j = 0; j < MOST; j++)
            a->system[i].engaged[j] = LONG_AGO;
    }
}

static void engaged(automata *a, by_system *s, const by_target *x, int64_t t)
{
    a->count[0][x->approved < t - a->window.approval]++;
    a->count[1][s->down >= t - a->window.link]++;
    a->count[3][s->engaged[s->next] >= t - a->window.engagements]++; /* the fifth before this one */
    a->count[4][s->deactivated]++;
    s->engaged[s->next] = t;
    s->next = s->next + 1 == MOST ? 0 : s->next + 1;
}

/* Aborts too old to be answered any more are breaches. */
static void aborts_expire(automata *a, by_system *s, int64_t t)
{
    while (s->first_abort != s->last_abort && s->aborted[s->first_abort % ABORTS] < t - a->window.abort) {
        s->first_abort++;
        a->count[2][BREACHED]++;
    }
}

static void aborted(automata *a, by_system *s, int64_t t)
{
    aborts_expire(a, s, t);
    if (s->last_abort - s->first_abort == ABORTS)
        abort();
    s->aborted[s->last_abort++ % ABORTS] = t;
}

static void disengaged(automata *a, by_system *s, int64_t t)
{
    aborts_expire(a, s, t);
    a->count[2][MET] += s->last_abort - s->first_abort;
    s->first_abort = s->last_abort;
}

static void automata_take(automata *a, const mt_event *event)
{
    by_system *s = &a->system[event->who[MT_SYSTEM]];
    by_target *x = &a->target[event->who[MT_TARGET]];
    switch (event->act) {
    case MT_ACT_APPROVE: x->approved = event->t; break;
    case MT_ACT_ENGAGE: engaged(a, s, x, event->t); break;
    case MT_ACT_LINK_DOWN: s->down = event->t; break;
    case MT_ACT_LINK_UP: s->down = LONG_AGO; break;
    case MT_ACT_ABORT: aborted(a, s, event->t); break;
    case MT_ACT_DISENGAGE: disengaged(a, s, event->t); break;
    case MT_ACT_DEACTIVATE: s->deactivated = true; break;
    default: break;
    }
}

static void automata_end(automata *a, int64_t t)
{
    for (size_t i = 0; i < a->identities; i++) {
        aborts_expire(a, &a->system[i], t);
        a->count[2][OPEN] += a->system[i].last_abort - a->system[i].first_abort;
    }
}

/* -- the same, as provisions -- */

static mt_words words_of(const char *text) { return (mt_words){text, {.file = "bench", .line = 1, .column = 1}}; }

static const mt_program *program_make(mt_arena *arena, mt_vocabulary *vocabulary, const windows *w)
{
    const char *const texts[PROVISIONS][2] = {
        {"engage", mt_arena_write(arena, "once approve (same target) in the last %ld s", (long)w->approval)},
        {"engage", mt_arena_write(arena, "never link_down (same system) in the last %ld s or link.up", (long)w->link)},
        {"abort", mt_arena_write(arena, "followed by disengage (same system) within %ld s", (long)w->abort)},
        {"engage",
         mt_arena_write(arena, "count engage (same system) in the last %ld s <= %d", (long)w->engagements, MOST)},
        {"engage", "never deactivate (same system)"},
    };
    mt_treaty *treaty = mt_arena_get(arena, sizeof *treaty);
    const mt_treaty *list = treaty;
    mt_problems problems;
    mt_problems_init(&problems, arena);
    treaty->id = "bench";
    treaty->provision_count = PROVISIONS;
    treaty->provision = mt_arena_get_array(arena, PROVISIONS, sizeof *treaty->provision);
    for (size_t i = 0; i < PROVISIONS; i++) {
        mt_provision_source *provision = &treaty->provision[i];
        provision->id = mt_arena_write(arena, "%zu", i + 1);
        provision->on = words_of(texts[i][0]);
        provision->require = mt_arena_get(arena, sizeof *provision->require);
        provision->require[0] = (mt_part_source){"a", words_of(texts[i][1])};
        provision->require_count = 1;
    }
    const mt_program *program = mt_program_new(arena, vocabulary, &list, 1, NULL, NULL, 0, &problems);
    if (!program)
        fprintf(stderr, "%s\n", problems.list[0].text);
    return program;
}

/* -- events -- */

typedef struct making {
    mt_stream stream;
    uint32_t system[SYSTEMS], target[TARGETS], recent[RECENT];
    size_t approvals;
    int64_t t,
        step; /* microseconds; events are half a step to one and a half apart, one in eight at the same instant */
    uint64_t seq;
} making;

/* Shares of the acts, of 1,024. */
static const struct {
    uint16_t act, share;
} acts[] = {
    {MT_ACT_ENGAGE, 230},    {MT_ACT_APPROVE, 230},  {MT_ACT_DETECT, 280}, {MT_ACT_ABORT, 70},
    {MT_ACT_DISENGAGE, 120}, {MT_ACT_LINK_DOWN, 46}, {MT_ACT_LINK_UP, 44}, {MT_ACT_ACTIVATE, 4},
};

static uint16_t act_make(uint64_t draw)
{
    if (draw >> 10 & 0xffff ? 0 : (draw & 1023) < 512) /* one in 131,072 */
        return MT_ACT_DEACTIVATE;
    uint64_t left = draw & 1023;
    for (size_t i = 0; i < sizeof acts / sizeof *acts; i++) {
        if (left < acts[i].share)
            return acts[i].act;
        left -= acts[i].share;
    }
    return MT_ACT_ACTIVATE;
}

/* A disengagement often follows an abort of the same system: the latest abort's system, half of the time. */
static void batch_make(making *m, mt_event *events, uint64_t count)
{
    static uint32_t last_aborted;
    for (uint64_t i = 0; i < count; i++) {
        uint64_t draw = mt_stream_draw(&m->stream), other = mt_stream_draw(&m->stream);
        mt_event *event = &events[i];
        m->t += other & 7 ? m->step / 2 + (int64_t)(other >> 3 & 0xffff) * m->step / 65536 : 0;
        *event = (mt_event){.t = m->t, .seq = ++m->seq, .act = act_make(draw)};
        event->who[MT_SYSTEM] = m->system[(draw >> 32) % SYSTEMS];
        event->who[MT_TARGET] = m->target[(other >> 32) % TARGETS];
        if (event->act == MT_ACT_APPROVE)
            m->recent[m->approvals++ % RECENT] = event->who[MT_TARGET];
        else if (event->act == MT_ACT_ENGAGE && other >> 20 & 1 && m->approvals >= RECENT)
            event->who[MT_TARGET] = m->recent[(other >> 21) % RECENT];
        else if (event->act == MT_ACT_ABORT)
            last_aborted = event->who[MT_SYSTEM];
        else if (event->act == MT_ACT_DISENGAGE && other >> 20 & 1 && last_aborted)
            event->who[MT_SYSTEM] = last_aborted;
    }
}

static double seconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + (double)now.tv_nsec * 1e-9;
}

/* -- measuring -- */

typedef struct times {
    double judge, hand;
} times; /* nanoseconds an event */

typedef struct bench {
    mt_arena arena;
    mt_names names;
    mt_vocabulary vocabulary;
    making m;
    automata a;
    mt_event events[BATCH];
    double judge[MOST_BATCHES], hand[MOST_BATCHES]; /* of each batch */
} bench;

static int by_number(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return x < y ? -1 : x > y;
}

static times stretch_run(bench *b, mt_judge *judge, uint64_t count)
{
    size_t batches = count / BATCH;
    for (size_t batch = 0; batch < batches; batch++) {
        batch_make(&b->m, b->events, BATCH);
        double start = seconds();
        for (size_t i = 0; i < BATCH; i++)
            mt_judge_step(judge, &b->events[i]);
        double middle = seconds();
        for (size_t i = 0; i < BATCH; i++)
            automata_take(&b->a, &b->events[i]);
        b->judge[batch] = middle - start;
        b->hand[batch] = seconds() - middle;
    }
    qsort(b->judge, batches, sizeof *b->judge, by_number);
    qsort(b->hand, batches, sizeof *b->hand, by_number);
    return (times){b->judge[batches / 2] * 1e9 / BATCH, b->hand[batches / 2] * 1e9 / BATCH};
}

static bool counts_equal(bench *b, mt_judge *judge)
{
    size_t treaties;
    mt_judge_stop(judge, b->m.t);
    automata_end(&b->a, b->m.t);
    const mt_treaty_summary *summary = mt_judge_get_summary(judge, &treaties);
    for (size_t i = 0; i < PROVISIONS; i++) {
        const mt_provision_summary *p = &summary->provision[i];
        const int64_t *c = b->a.count[i];
        if (p->met == c[MET] && p->breached == c[BREACHED] && p->open == c[OPEN] &&
            p->judged == c[MET] + c[BREACHED] + c[OPEN])
            continue;
        fprintf(stderr, "provision %zu: met %ld by the judge and %ld by hand, breached %ld and %ld, open %ld and %ld\n",
                i + 1, (long)p->met, (long)c[MET], (long)p->breached, (long)c[BREACHED], (long)p->open, (long)c[OPEN]);
        return false;
    }
    return true;
}

/* -- the promise and the curves -- */

static int by_ratio(const void *a, const void *b)
{
    const times *x = a, *y = b;
    double difference = x->judge / x->hand - y->judge / y->hand;
    return difference < 0 ? -1 : difference > 0;
}

/* A run of its own: `rounds` stretches of `count` events, each from the state that the one before left, or from the
 * start. */
static bool run(bench *b, const windows *w, int64_t step, uint64_t count, int rounds, bool afresh, times *median)
{
    times spent[SHORT_ROUNDS] = {{0}};
    bool equal = true;
    const mt_program *program = program_make(&b->arena, &b->vocabulary, w);
    mt_judge *judge = program ? mt_judge_new(program, NULL, NULL) : NULL;
    if (!judge)
        return false;
    mt_judge_set_quiet(judge, true);
    b->m.step = step;
    b->a.window = (windows){w->approval * SECOND, w->link * SECOND, w->abort * SECOND, w->engagements * SECOND};
    automata_reset(&b->a);
    for (int i = 0; i < rounds && equal; i++) {
        spent[i] = stretch_run(b, judge, count);
        if (!afresh && i + 1 < rounds)
            continue;
        equal = counts_equal(b, judge);
        mt_judge_reset(judge);
        automata_reset(&b->a);
    }
    qsort(spent, (size_t)rounds, sizeof *spent, by_ratio);
    *median = spent[rounds / 2];
    mt_judge_free(judge);
    return equal;
}

static bool promise_print(bench *b)
{
    times median;
    if (!run(b, &promised, SECOND / 12, ROUND, ROUNDS, false, &median))
        return false;
    printf("bench temporal-an-event %.1f ns %.2f × c-automata\n", median.judge, median.judge / median.hand);
    printf("bench c-automata %.1f ns 1 × itself\n", median.hand);
    return true;
}

static bool histories_print(bench *b)
{
    for (uint64_t length = 1000; length <= LONGEST; length *= 10) {
        times median;
        if (!run(b, &promised, SECOND / 12, length,
                 length <= 10000    ? SHORT_ROUNDS
                 : length < LONGEST ? ROUNDS
                                    : 1,
                 true, &median))
            return false;
        printf("bench temporal-history-of-%ld-events %.1f ns %.2f × c-automata\n", (long)length, median.judge,
               median.judge / median.hand);
    }
    return true;
}

/* Events a second apart, so that a million of them fit into the longest window. */
static bool windows_print(bench *b)
{
    for (int64_t window = 1; window <= 1000000; window *= 10) {
        const windows w = {window, window, 2, window};
        times median;
        if (!run(b, &w, SECOND, ROUND, ROUNDS, false, &median))
            return false;
        printf("bench temporal-window-of-%ld-s %.1f ns %.2f × c-automata\n", (long)window, median.judge,
               median.judge / median.hand);
    }
    return true;
}

int main(void)
{
    static bench b;
    mt_arena_init(&b.arena);
    mt_names_init(&b.names, &b.arena);
    mt_vocabulary_open(&b.vocabulary, &b.arena, &b.names);
    mt_stream_open(&b.m.stream, 1, 0, "bench", "temporal");
    for (int i = 0; i < SYSTEMS; i++)
        b.m.system[i] = mt_name_add(&b.names, mt_arena_write(&b.arena, "s%d", i));
    for (int i = 0; i < TARGETS; i++)
        b.m.target[i] = mt_name_add(&b.names, mt_arena_write(&b.arena, "x%d", i));
    b.a.identities = b.names.count;
    b.a.target = mt_arena_get_array(&b.arena, b.a.identities, sizeof *b.a.target);
    b.a.system = mt_arena_get_array(&b.arena, b.a.identities, sizeof *b.a.system);
    bool equal = promise_print(&b) && histories_print(&b) && windows_print(&b);
    mt_arena_free(&b.arena);
    return equal ? 0 : 1;
}
