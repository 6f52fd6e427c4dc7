/* Judging an event: 20 provisions on an event of 30 facts, against the same three-valued predicates written by hand in
 * C with
 * && and ||, which read a plain struct of the 30 values. The judge starts from the event (identities, facts by number),
 * takes it into its memory and judges; the C has its row ready. Events are random and never repeated, so that branches
 * mispredict as they would in a sweep; they are made in batches outside the timed stretch. Counts of every verdict must
 * be equal. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/random.h"
#include "judge/judge.h"

/* field, name, what it takes: truth, number up to, or words (a range of 0) */
/* clang-format off */
#define FACTS(X) \
    X(active, "system.active", 0, NULL) \
    X(selects, "system.selects_itself", 0, NULL) \
    X(engages, "system.engages_itself", 0, NULL) \
    X(lethal, "system.lethal", 0, NULL) \
    X(stoppable, "system.can_be_deactivated", 0, NULL) \
    X(reviewed, "system.reviewed", 0, NULL) \
    X(error_rate, "system.error_rate", 1, NULL) \
    X(engagements, "system.engagements", 20, NULL) \
    X(engagement_limit, "system.engagement_limit", 20, NULL) \
    X(stop_time, "system.deactivation_time", 60e6, NULL) \
    X(duration, "system.duration_limit", 60e6, NULL) \
    X(control, "system.control", 0, "person_selects person_chooses person_approves person_may_veto no_person") \
    X(profile, "system.target_profile", 0, "object_by_nature object_by_use dual_use person mixed") \
    X(up, "link.up", 0, NULL) \
    X(latency, "link.latency", 60e6, NULL) \
    X(at_post, "human.at_post", 0, NULL) \
    X(trained, "human.trained", 0, NULL) \
    X(load, "human.load", 1, NULL) \
    X(systems, "human.systems", 20, NULL) \
    X(window, "human.window", 60e6, NULL) \
    X(needed, "human.needed_time", 60e6, NULL) \
    X(harm, "assessed.civilian_harm", 20, NULL) \
    X(advantage, "assessed.advantage", 20, NULL) \
    X(kind, "target.kind", 0, "vehicle bus tank person") \
    X(status, "target.status", 0, "civilian combatant participating wounded medical") \
    X(confidence, "target.confidence", 1, NULL) \
    X(people, "target.people", 20, NULL) \
    X(populated, "place.populated", 0, NULL) \
    X(civilians, "place.civilians", 20, NULL) \
    X(facility, "place.facility", 0, "none dam dyke nuclear chemical hospital")
/* clang-format on */

typedef struct row {
#define X(field, name, up_to, words) double field;
    FACTS(X)
#undef X
} row;

#define FIELDS (sizeof(row) / sizeof(double))
#define BATCH 512
#define BATCHES 100
#define ROUNDS 9 /* 460,800 events in all */
#define PROVISIONS 20

/* The words that the C compares with; their numbers are the run's. */
typedef struct words {
    double bus, person, civilian, medical, wounded, combatant, participating, may_veto, no_person, nature, none,
        hospital;
} words;

/* -- by hand -- */

enum { MET, EXCEPTED, BREACHED, UNDETERMINED, NOT_JUDGED };

#define JUDGE(t, f) ((t) ? MET : (f) ? BREACHED : UNDETERMINED)
#define JUDGE_WHEN(wt, wf, t, f) ((wf) ? NOT_JUDGED : (t) ? MET : ((wt) && (f)) ? BREACHED : UNDETERMINED)
#define JUDGE_UNLESS(t, f, et, ef) ((t) ? MET : (et) ? EXCEPTED : ((f) && (ef)) ? BREACHED : UNDETERMINED)
#define YES(x) ((x) == 1)
#define NO(x) ((x) == 0)
#define OTHER(x, word) ((x) < (word) || (x) > (word)) /* known, and not that word */

static void by_hand(const row *r, const words *w, int64_t count[PROVISIONS][5])
{
    count[0][JUDGE(YES(r->at_post) && YES(r->up) && r->window >= 10e6 && YES(r->stoppable),
                   NO(r->at_post) || NO(r->up) || r->window < 10e6 || NO(r->stoppable))]++;
    count[1][JUDGE((NO(r->selects) || YES(r->reviewed)) && (NO(r->engages) || YES(r->trained)),
                   (YES(r->selects) && NO(r->reviewed)) || (YES(r->engages) && NO(r->trained)))]++;
    count[2][JUDGE(r->kind != w->bus && r->kind == r->kind && OTHER(r->status, w->civilian),
                   r->kind == w->bus || r->status == w->civilian)]++;
    count[3][JUDGE_WHEN(YES(r->populated), NO(r->populated), r->civilians <= 5 && r->confidence >= 0.9,
                        r->civilians > 5 || r->confidence < 0.9)]++;
    count[4][JUDGE_UNLESS(r->window >= r->needed && YES(r->at_post), r->window < r->needed || NO(r->at_post),
                          YES(r->stoppable) && r->stop_time <= 5e6, NO(r->stoppable) || r->stop_time > 5e6)]++;
    count[5][JUDGE(r->engagements <= r->engagement_limit && r->error_rate <= 0.05 && r->duration <= 30e6,
                   r->engagements > r->engagement_limit || r->error_rate > 0.05 || r->duration > 30e6)]++;
    count[6][JUDGE((OTHER(r->control, w->no_person) && OTHER(r->control, w->may_veto)) ||
                       (r->latency <= 1e6 && YES(r->up)),
                   (r->control == w->no_person || r->control == w->may_veto) && (r->latency > 1e6 || NO(r->up)))]++;
    count[7][JUDGE(r->harm <= r->advantage && r->people <= 10, r->harm > r->advantage || r->people > 10)]++;
    count[8][JUDGE((NO(r->lethal) || OTHER(r->profile, w->person)) && OTHER(r->kind, w->person),
                   (YES(r->lethal) && r->profile == w->person) || r->kind == w->person)]++;
    count[9][JUDGE_WHEN(YES(r->active) && YES(r->engages), NO(r->active) || NO(r->engages),
                        r->systems <= 4 && r->load<0.8, r->systems> 4 || r->load >= 0.8)]++;
    count[10][JUDGE(OTHER(r->status, w->medical) && OTHER(r->status, w->wounded) &&
                        (r->facility == w->none || r->civilians == 0),
                    r->status == w->medical || r->status == w->wounded ||
                        (OTHER(r->facility, w->none) && OTHER(r->civilians, 0)))]++;
    count[11][JUDGE(r->window >= 10e6 && r->load < 0.5 && YES(r->trained),
                    r->window < 10e6 || r->load >= 0.5 || NO(r->trained))]++;
    count[12]
         [JUDGE_UNLESS(OTHER(r->facility, w->hospital) && r->people <= 5, r->facility == w->hospital || r->people > 5,
                       r->status == w->combatant || r->status == w->participating,
                       OTHER(r->status, w->combatant) && OTHER(r->status, w->participating))]++;
    count[13][JUDGE(NO(r->populated) || (r->error_rate < 0.01 && r->confidence >= 0.9),
                    YES(r->populated) && (r->error_rate >= 0.01 || r->confidence < 0.9))]++;
    count[14][JUDGE(r->needed <= 20e6 && r->latency < 2e6 && YES(r->up) && YES(r->at_post),
                    r->needed > 20e6 || r->latency >= 2e6 || NO(r->up) || NO(r->at_post))]++;
    count[15][JUDGE(r->profile == w->nature || YES(r->reviewed), OTHER(r->profile, w->nature) && NO(r->reviewed))]++;
    count[16][JUDGE_WHEN(YES(r->lethal), NO(r->lethal), YES(r->stoppable) && r->stop_time <= 10e6 && r->harm <= 3,
                         NO(r->stoppable) || r->stop_time > 10e6 || r->harm > 3)]++;
    count[17][JUDGE(r->engagements < 3 || (r->window >= 30e6 && r->systems <= 2),
                    r->engagements >= 3 && (r->window < 30e6 || r->systems > 2))]++;
    count[18][JUDGE((r->status == w->combatant || r->status == w->participating) && r->confidence > 0.95 &&
                        OTHER(r->kind, w->bus),
                    (OTHER(r->status, w->combatant) && OTHER(r->status, w->participating)) || r->confidence <= 0.95 ||
                        r->kind == w->bus)]++;
    count[19][JUDGE(YES(r->active) && r->duration <= 45e6 && r->civilians <= r->people,
                    NO(r->active) || r->duration > 45e6 || r->civilians > r->people)]++;
}

/* -- the same, as provisions -- */

static const struct {
    const char *when, *part[4], *unless;
    bool forbids;
} texts[PROVISIONS] = {
    {NULL, {"human.at_post and link.up", "human.window >= 10 s", "system.can_be_deactivated"}, NULL, false},
    {NULL,
     {"if system.selects_itself then system.reviewed", "if system.engages_itself then human.trained"},
     NULL,
     false},
    {NULL, {"target.kind is bus", "target.status is civilian"}, NULL, true},
    {"place.populated", {"place.civilians <= 5", "target.confidence >= 0.9"}, NULL, false},
    {NULL,
     {"human.window >= human.needed_time", "human.at_post"},
     "system.can_be_deactivated and system.deactivation_time <= 5 s",
     false},
    {NULL,
     {"system.engagements <= system.engagement_limit", "system.error_rate <= 5 %", "system.duration_limit <= 30 s"},
     NULL,
     false},
    {NULL, {"system.control not in { no_person, person_may_veto } or link.latency <= 1 s and link.up"}, NULL, false},
    {NULL, {"assessed.civilian_harm <= assessed.advantage", "target.people <= 10"}, NULL, false},
    {NULL, {"system.lethal and system.target_profile is person", "target.kind is person"}, NULL, true},
    {"system.active and system.engages_itself", {"human.systems <= 4", "human.load < 0.8"}, NULL, false},
    {NULL,
     {"target.status in { medical, wounded }", "place.facility is not none and place.civilians != 0"},
     NULL,
     true},
    {NULL, {"human.window >= 10 s", "human.load < 0.5", "human.trained"}, NULL, false},
    {NULL, {"place.facility is hospital", "target.people > 5"}, "target.status in { combatant, participating }", true},
    {NULL, {"not place.populated or system.error_rate < 1 % and target.confidence >= 0.9"}, NULL, false},
    {NULL, {"human.needed_time <= 20 s", "link.latency < 2 s", "link.up and human.at_post"}, NULL, false},
    {NULL, {"system.target_profile is object_by_nature or system.reviewed"}, NULL, false},
    {"system.lethal",
     {"system.can_be_deactivated", "system.deactivation_time <= 10 s", "assessed.civilian_harm <= 3"},
     NULL,
     false},
    {NULL, {"system.engagements < 3 or human.window >= 30 s and human.systems <= 2"}, NULL, false},
    {NULL,
     {"target.status in { combatant, participating }", "target.confidence > 0.95", "target.kind is not bus"},
     NULL,
     false},
    {NULL, {"system.active", "system.duration_limit <= 45 s", "place.civilians <= target.people"}, NULL, false},
};

static mt_words words_of(const char *text) { return (mt_words){text, {.file = "bench", .line = 1, .column = 1}}; }

static mt_treaty *treaty_make(mt_arena *arena)
{
    static const char *const letters[] = {"a", "b", "c", "d"};
    mt_treaty *treaty = mt_arena_get(arena, sizeof *treaty);
    treaty->id = "bench";
    treaty->provision_count = PROVISIONS;
    treaty->provision = mt_arena_get_array(arena, PROVISIONS, sizeof *treaty->provision);
    for (size_t i = 0; i < PROVISIONS; i++) {
        mt_provision_source *provision = &treaty->provision[i];
        provision->id = mt_arena_write(arena, "%zu", i + 1);
        provision->on = words_of("engage");
        if (texts[i].when)
            provision->when = words_of(texts[i].when);
        mt_part_source *part = mt_arena_get_array(arena, 4, sizeof *part);
        size_t count = 0;
        for (; count < 4 && texts[i].part[count]; count++)
            part[count] = (mt_part_source){letters[count], words_of(texts[i].part[count])};
        *(texts[i].forbids ? &provision->forbid : &provision->require) = part;
        *(texts[i].forbids ? &provision->forbid_count : &provision->require_count) = count;
        if (texts[i].unless) {
            provision->unless = mt_arena_get(arena, sizeof *provision->unless);
            provision->unless[0] = (mt_exception_source){.id = "x", .clause = words_of(texts[i].unless)};
            provision->unless_count = 1;
        }
    }
    return treaty;
}

/* -- events -- */

typedef struct making {
    mt_stream stream;
    mt_names *names;
    uint16_t fact[FIELDS];
    double up_to[FIELDS];
    uint32_t word[FIELDS][8];
    unsigned words[FIELDS];
    uint32_t who[MT_KEYS][4];
} making;

static void making_open(making *m, mt_vocabulary *vocabulary)
{
    static const struct {
        const char *name;
        double up_to;
        const char *words;
    } facts[] = {
#define X(field, name, up_to, words) {name, up_to, words},
        FACTS(X)
#undef X
    };
    memset(m, 0, sizeof *m);
    mt_stream_open(&m->stream, 1, 0, "bench", "judge");
    m->names = vocabulary->names;
    for (size_t i = 0; i < FIELDS; i++) {
        m->fact[i] = mt_fact_find(vocabulary, facts[i].name);
        m->up_to[i] = facts[i].up_to;
        char copy[128];
        snprintf(copy, sizeof copy, "%s", facts[i].words ? facts[i].words : "");
        for (char *word = strtok(copy, " "); word; word = strtok(NULL, " "))
            m->word[i][m->words[i]++] = mt_name_add(m->names, word);
    }
    for (int i = 0; i < 4; i++)
        for (mt_key key = 0; key <= MT_PLACE; key++) {
            char name[] = {mt_key_names[key][0], (char)('1' + i), '\0'};
            m->who[key][i] = mt_name_add(m->names, name);
        }
}

/* One in sixteen is unknown. Numbers are whole, shares a multiple of 1 %, times of 1 ms. */
static double value_make(making *m, size_t i)
{
    if (mt_stream_draw_below(&m->stream, 16) == 0)
        return MT_UNKNOWN;
    if (m->words[i])
        return m->word[i][mt_stream_draw_below(&m->stream, m->words[i])];
    if (m->up_to[i] == 0)
        return (double)mt_stream_draw_below(&m->stream, 2);
    if (m->up_to[i] == 1)
        return (double)mt_stream_draw_below(&m->stream, 101) / 100;
    uint64_t steps = m->up_to[i] > 1e6 ? (uint64_t)(m->up_to[i] / 1000) : (uint64_t)m->up_to[i];
    return (double)mt_stream_draw_below(&m->stream, steps + 1) * (m->up_to[i] > 1e6 ? 1000 : 1);
}

static void batch_make(making *m, row *rows, mt_event *events, mt_said (*said)[FIELDS], uint64_t *seq)
{
    for (size_t i = 0; i < BATCH; i++) {
        double *value = (double *)&rows[i];
        for (size_t j = 0; j < FIELDS; j++) {
            value[j] = value_make(m, j);
            said[i][j] = (mt_said){m->fact[j], value[j]};
        }
        events[i] = (mt_event){.t = (int64_t)(*seq + 1) * 1000,
                               .seq = ++*seq,
                               .act = MT_ACT_ENGAGE,
                               .said_count = FIELDS,
                               .said = said[i]};
        for (mt_key key = 0; key <= MT_PLACE; key++)
            events[i].who[key] = m->who[key][mt_stream_draw_below(&m->stream, 4)];
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
} times;

static times round_run(making *m, mt_judge *judge, const words *w, uint64_t *seq, int64_t count[PROVISIONS][5])
{
    static row rows[BATCH];
    static mt_event events[BATCH];
    static mt_said said[BATCH][FIELDS];
    times spent = {0};
    for (int batch = 0; batch < BATCHES; batch++) {
        batch_make(m, rows, events, said, seq);
        double start = seconds();
        for (size_t i = 0; i < BATCH; i++)
            mt_judge_step(judge, &events[i]);
        double middle = seconds();
        for (size_t i = 0; i < BATCH; i++)
            by_hand(&rows[i], w, count);
        spent.judge += middle - start;
        spent.hand += seconds() - middle;
    }
    spent.judge *= 1e9 / (BATCH * BATCHES);
    spent.hand *= 1e9 / (BATCH * BATCHES);
    return spent;
}

static bool counts_equal(const mt_judge *judge, int64_t count[PROVISIONS][5])
{
    size_t treaties;
    const mt_treaty_summary *summary = mt_judge_get_summary(judge, &treaties);
    for (size_t i = 0; i < PROVISIONS; i++) {
        const mt_provision_summary *p = &summary->provision[i];
        if (p->met != count[i][MET] || p->excepted != count[i][EXCEPTED] || p->breached != count[i][BREACHED] ||
            p->undetermined != count[i][UNDETERMINED]) {
            fprintf(stderr, "provision %zu: the judge and the C differ (met %ld and %ld, breached %ld and %ld)\n",
                    i + 1, (long)p->met, (long)count[i][MET], (long)p->breached, (long)count[i][BREACHED]);
            return false;
        }
    }
    return true;
}

static int by_ratio(const void *a, const void *b)
{
    const times *x = a, *y = b;
    double difference = x->judge / x->hand - y->judge / y->hand;
    return difference < 0 ? -1 : difference > 0;
}

int main(void)
{
    mt_arena arena;
    mt_names names;
    mt_vocabulary vocabulary;
    mt_problems problems;
    mt_arena_init(&arena);
    mt_names_init(&names, &arena);
    mt_vocabulary_open(&vocabulary, &arena, &names);
    mt_problems_init(&problems, &arena);
    const mt_treaty *treaty = treaty_make(&arena);
    const mt_program *program = mt_program_new(&arena, &vocabulary, &treaty, 1, NULL, NULL, 0, &problems);
    if (!program) {
        fprintf(stderr, "%s\n", problems.list[0].text);
        return 1;
    }
    static making m;
    making_open(&m, &vocabulary);
#define WORD(word) mt_name_find(&names, word)
    const words w = {WORD("bus"),       WORD("person"),           WORD("civilian"),      WORD("medical"),
                     WORD("wounded"),   WORD("combatant"),        WORD("participating"), WORD("person_may_veto"),
                     WORD("no_person"), WORD("object_by_nature"), WORD("none"),          WORD("hospital")};
    mt_judge *judge = mt_judge_new(program, NULL, NULL);
    mt_judge_set_quiet(judge, true);
    static int64_t count[PROVISIONS][5];
    uint64_t seq = 0;
    times spent[ROUNDS];
    for (int i = 0; i < ROUNDS; i++)
        spent[i] = round_run(&m, judge, &w, &seq, count);
    bool equal = counts_equal(judge, count);
    qsort(spent, ROUNDS, sizeof *spent, by_ratio);
    const times *median = &spent[ROUNDS / 2];
    if (equal) {
        printf("bench judging-an-event %.0f ns %.2f × c-with-and-or\n", median->judge, median->judge / median->hand);
        printf("bench c-with-and-or %.0f ns 1 × itself\n", median->hand);
    }
    mt_judge_free(judge);
    mt_arena_free(&arena);
    return equal ? 0 : 1;
}
