/* Judging stored events again: 1,000,000 random records of 30 facts under 20 provisions of 2 to 5 comparisons, 54 in all and 44
 * of them different, against the same written by hand in C over an array of rows.
 *
 * A row has 30 numbers of 16 bits (milliseconds, hundredths, counts, truths, words by number), which is what one would write
 * for such records. The C is written twice: without a branch, each comparison once and the rest by & and |, and with && and ||.
 * Its rows know every value, so it needs no third truth; the columns always reckon with one. The last line has the columns
 * with one value in sixteen unknown. The columns are filled by a judge's recorder, and coded at their first judging, which is
 * not timed. All counts must be equal: of both C's, of the columns and of the judge. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/random.h"
#include "judge/columns.h"

/* field, fact, greatest number of the row, what one of it is, words */
#define FACTS(X) \
    X(active, "system.active", 1, 1, NULL) X(selects, "system.selects_itself", 1, 1, NULL) X(engages, "system.engages_itself", 1, 1, NULL) \
    X(lethal, "system.lethal", 1, 1, NULL) X(stoppable, "system.can_be_deactivated", 1, 1, NULL) X(reviewed, "system.reviewed", 1, 1, NULL) \
    X(error_rate, "system.error_rate", 100, 0.01, NULL) X(engagements, "system.engagements", 20, 1, NULL) \
    X(engagement_limit, "system.engagement_limit", 20, 1, NULL) X(stop_time, "system.deactivation_time", 60000, 1000, NULL) \
    X(duration, "system.duration_limit", 60000, 1000, NULL) \
    X(control, "system.control", 4, 1, "person_selects person_chooses person_approves person_may_veto no_person") \
    X(profile, "system.target_profile", 4, 1, "object_by_nature object_by_use dual_use person mixed") X(up, "link.up", 1, 1, NULL) \
    X(latency, "link.latency", 60000, 1000, NULL) X(at_post, "human.at_post", 1, 1, NULL) X(trained, "human.trained", 1, 1, NULL) \
    X(load, "human.load", 100, 0.01, NULL) X(systems, "human.systems", 20, 1, NULL) X(window, "human.window", 60000, 1000, NULL) \
    X(needed, "human.needed_time", 60000, 1000, NULL) X(harm, "assessed.civilian_harm", 20, 1, NULL) \
    X(advantage, "assessed.advantage", 20, 1, NULL) X(kind, "target.kind", 3, 1, "vehicle bus tank person") \
    X(status, "target.status", 4, 1, "civilian combatant participating wounded medical") X(confidence, "target.confidence", 100, 0.01, NULL) \
    X(people, "target.people", 20, 1, NULL) X(populated, "place.populated", 1, 1, NULL) X(civilians, "place.civilians", 20, 1, NULL) \
    X(facility, "place.facility", 5, 1, "none dam dyke nuclear chemical hospital")

typedef struct row {
#define X(field, name, most, unit, words) uint16_t field;
    FACTS(X)
#undef X
} row;

#define FIELDS (sizeof(row) / sizeof(uint16_t))
#define RECORDS 1000000
#define PROVISIONS 20
#define ROUNDS 9

enum { NO_PERSON = 4, BY_NATURE = 0, PROFILE_PERSON = 3, BUS = 1, PERSON = 3, CIVILIAN = 0, WOUNDED = 3, MEDICAL = 4, HOSPITAL = 5 };

typedef struct counts { uint32_t met[PROVISIONS], excepted, not_when[3]; } counts;

static const struct { const char *when, *part[4], *unless; bool forbids; } texts[PROVISIONS] = {
    {NULL, {"human.at_post and link.up", "human.window >= 10 s", "system.can_be_deactivated"}, NULL, false},
    {NULL, {"if system.selects_itself then system.reviewed"}, NULL, false},
    {NULL, {"if system.engages_itself then human.trained"}, NULL, false},
    {NULL, {"target.kind is bus", "target.status is civilian"}, NULL, true},
    {"place.populated", {"place.civilians <= 5", "target.confidence >= 90 %"}, NULL, false},
    {NULL, {"human.window >= human.needed_time"}, "system.deactivation_time <= 5 s", false},
    {NULL, {"system.engagements <= system.engagement_limit", "system.error_rate <= 5 %", "system.duration_limit <= 30 s"}, NULL, false},
    {NULL, {"system.control is not no_person or link.latency <= 1 s"}, NULL, false},
    {NULL, {"assessed.civilian_harm <= assessed.advantage", "target.people <= 10"}, NULL, false},
    {NULL, {"system.lethal and system.target_profile is person"}, NULL, true},
    {"system.active", {"human.systems <= 4", "human.load < 80 %"}, NULL, false},
    {NULL, {"target.status in { medical, wounded }"}, NULL, true},
    {NULL, {"human.load < 50 %", "human.trained", "human.at_post"}, NULL, false},
    {NULL, {"place.facility is hospital", "target.people > 5"}, NULL, true},
    {NULL, {"not place.populated or system.error_rate < 1 % and target.confidence >= 90 %"}, NULL, false},
    {NULL, {"human.needed_time <= 20 s", "link.latency < 2 s", "link.up"}, NULL, false},
    {NULL, {"system.target_profile is object_by_nature or system.reviewed", "target.kind is not person"}, NULL, false},
    {"system.lethal", {"system.deactivation_time <= 10 s", "assessed.civilian_harm <= 3", "system.can_be_deactivated"}, NULL, false},
    {NULL, {"system.engagements < 3 or human.window >= 30 s and human.systems <= 2"}, NULL, false},
    {NULL, {"system.active", "system.duration_limit <= 45 s", "place.civilians <= target.people", "target.people <= 10"}, NULL, false},
};

/* -- by hand -- */

static void by_hand(const row *r, counts *c)
{
    for (const row *end = r + RECORDS; r < end; r++) {
        uint32_t confident = r->confidence >= 90, few = r->people <= 10, late_enough = r->window >= r->needed;
        c->met[0] += r->at_post & r->up & (r->window >= 10000) & r->stoppable;
        c->met[1] += (r->selects ^ 1) | r->reviewed;
        c->met[2] += (r->engages ^ 1) | r->trained;
        c->met[3] += (r->kind != BUS) & (r->status != CIVILIAN);
        c->met[4] += r->populated & (r->civilians <= 5) & confident;
        c->not_when[0] += r->populated ^ 1;
        c->met[5] += late_enough;
        c->excepted += (late_enough ^ 1) & (r->stop_time <= 5000);
        c->met[6] += (r->engagements <= r->engagement_limit) & (r->error_rate <= 5) & (r->duration <= 30000);
        c->met[7] += (r->control != NO_PERSON) | (r->latency <= 1000);
        c->met[8] += (r->harm <= r->advantage) & few;
        c->met[9] += (r->lethal ^ 1) | (r->profile != PROFILE_PERSON);
        c->met[10] += r->active & (r->systems <= 4) & (r->load < 80);
        c->not_when[1] += r->active ^ 1;
        c->met[11] += (r->status != MEDICAL) & (r->status != WOUNDED);
        c->met[12] += (r->load < 50) & r->trained & r->at_post;
        c->met[13] += (r->facility != HOSPITAL) & (r->people <= 5);
        c->met[14] += (r->populated ^ 1) | ((r->error_rate < 1) & confident);
        c->met[15] += (r->needed <= 20000) & (r->latency < 2000) & r->up;
        c->met[16] += ((r->profile == BY_NATURE) | r->reviewed) & (r->kind != PERSON);
        c->met[17] += r->lethal & (r->stop_time <= 10000) & (r->harm <= 3) & r->stoppable;
        c->not_when[2] += r->lethal ^ 1;
        c->met[18] += (r->engagements < 3) | ((r->window >= 30000) & (r->systems <= 2));
        c->met[19] += r->active & (r->duration <= 45000) & (r->civilians <= r->people) & few;
    }
}

static void with_branches(const row *r, counts *c)
{
    for (const row *end = r + RECORDS; r < end; r++) {
        c->met[0] += r->at_post && r->up && r->window >= 10000 && r->stoppable;
        c->met[1] += !r->selects || r->reviewed;
        c->met[2] += !r->engages || r->trained;
        c->met[3] += r->kind != BUS && r->status != CIVILIAN;
        if (r->populated)
            c->met[4] += r->civilians <= 5 && r->confidence >= 90;
        else
            c->not_when[0]++;
        if (r->window >= r->needed)
            c->met[5]++;
        else if (r->stop_time <= 5000)
            c->excepted++;
        c->met[6] += r->engagements <= r->engagement_limit && r->error_rate <= 5 && r->duration <= 30000;
        c->met[7] += r->control != NO_PERSON || r->latency <= 1000;
        c->met[8] += r->harm <= r->advantage && r->people <= 10;
        c->met[9] += !r->lethal || r->profile != PROFILE_PERSON;
        if (r->active)
            c->met[10] += r->systems <= 4 && r->load < 80;
        else
            c->not_when[1]++;
        c->met[11] += r->status != MEDICAL && r->status != WOUNDED;
        c->met[12] += r->load < 50 && r->trained && r->at_post;
        c->met[13] += r->facility != HOSPITAL && r->people <= 5;
        c->met[14] += !r->populated || (r->error_rate < 1 && r->confidence >= 90);
        c->met[15] += r->needed <= 20000 && r->latency < 2000 && r->up;
        c->met[16] += (r->profile == BY_NATURE || r->reviewed) && r->kind != PERSON;
        if (r->lethal)
            c->met[17] += r->stop_time <= 10000 && r->harm <= 3 && r->stoppable;
        else
            c->not_when[2]++;
        c->met[18] += r->engagements < 3 || (r->window >= 30000 && r->systems <= 2);
        c->met[19] += r->active && r->duration <= 45000 && r->civilians <= r->people && r->people <= 10;
    }
}

/* -- the treaty -- */

static mt_words words_of(const char *text) { return (mt_words){text, {.file = "bench", .line = 1, .column = 1}}; }

static mt_treaty *treaty_make(mt_arena *arena)
{
    static const char *const letters[] = {"a", "b", "c", "d"};
    mt_treaty *treaty = mt_arena_get(arena, sizeof *treaty);
    treaty->id = "bench";
    treaty->provision_count = PROVISIONS;
    treaty->provision = mt_arena_array(arena, PROVISIONS, sizeof *treaty->provision);
    for (size_t i = 0; i < PROVISIONS; i++) {
        mt_provision_source *provision = &treaty->provision[i];
        provision->id = mt_arena_printf(arena, "%zu", i + 1);
        provision->on = words_of("engage");
        if (texts[i].when)
            provision->when = words_of(texts[i].when);
        mt_part_source *part = mt_arena_array(arena, 4, sizeof *part);
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

/* -- records -- */

typedef struct making {
    mt_stream stream;
    uint16_t fact[FIELDS], most[FIELDS];
    double unit[FIELDS];
    uint32_t word[FIELDS][8]; /* 0: numbers */
} making;

static void making_open(making *m, mt_vocabulary *vocabulary)
{
    static const struct { const char *name; uint16_t most; double unit; const char *words; } facts[] = {
#define X(field, name, most, unit, words) {name, most, unit, words},
        FACTS(X)
#undef X
    };
    memset(m, 0, sizeof *m);
    mt_stream_open(&m->stream, 1, 0, "bench", "columns");
    for (size_t i = 0; i < FIELDS; i++) {
        m->fact[i] = mt_fact_find(vocabulary, facts[i].name);
        m->most[i] = facts[i].most;
        m->unit[i] = facts[i].unit;
        char copy[128];
        snprintf(copy, sizeof copy, "%s", facts[i].words ? facts[i].words : "");
        size_t count = 0;
        for (char *word = strtok(copy, " "); word; word = strtok(NULL, " "))
            m->word[i][count++] = mt_name_add(vocabulary->names, word);
    }
}

static double value_of(const making *m, size_t field, uint16_t number)
{
    if (m->word[field][0])
        return m->word[field][number];
    return m->unit[field] == 0.01 ? number / 100.0 : number * m->unit[field];
}

/* Judges the rows once, and has them recorded; a row's value is unknown where one draw in `unknown` says so, 0 never. */
static mt_judge *rows_judge(making *m, const mt_program *program, const row *rows, uint64_t unknown, mt_columns *columns)
{
    mt_judge *judge = mt_judge_new(program, NULL, NULL);
    mt_judge_set_quiet(judge, true);
    mt_judge_set_recorder(judge, mt_columns_add, columns);
    for (uint64_t i = 0; i < RECORDS; i++) {
        const uint16_t *number = (const uint16_t *)&rows[i];
        mt_said said[FIELDS];
        for (size_t j = 0; j < FIELDS; j++)
            said[j] = (mt_said){m->fact[j], unknown && mt_stream_below(&m->stream, unknown) == 0 ? MT_UNKNOWN : value_of(m, j, number[j])};
        mt_judge_event(judge, &(mt_event){.t = (int64_t)i, .seq = i + 1, .act = MT_ACT_ENGAGE, .said_count = FIELDS, .said = said});
    }
    return judge;
}

/* -- equal counts -- */

static bool tally_equal(const mt_judge *judge, const mt_tally *tally)
{
    size_t treaties;
    const mt_treaty_summary *summary = mt_judge_summary(judge, &treaties);
    for (size_t i = 0; i < PROVISIONS; i++) {
        const mt_provision_summary *p = &summary->provision[i];
        if (p->met != tally[i].met || p->excepted != tally[i].excepted || p->breached != tally[i].breached || p->undetermined != tally[i].undetermined) {
            fprintf(stderr, "provision %zu: the judge and the columns differ (met %ld and %ld)\n", i + 1, (long)p->met, (long)tally[i].met);
            return false;
        }
    }
    return true;
}

static bool counts_equal(const counts *c, const mt_tally *tally)
{
    bool equal = tally[5].excepted == c->excepted && tally[4].not_when == c->not_when[0] && tally[10].not_when == c->not_when[1] &&
                 tally[17].not_when == c->not_when[2];
    for (size_t i = 0; i < PROVISIONS; i++) {
        const mt_tally *t = &tally[i];
        equal = equal && t->met == c->met[i] && t->undetermined == 0 && t->met + t->excepted + t->breached + t->not_when == RECORDS;
    }
    if (!equal)
        fprintf(stderr, "the columns and the C differ\n");
    return equal;
}

/* -- measuring -- */

static double seconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + (double)now.tv_nsec * 1e-9;
}

enum { HAND, BRANCHES, COLUMNS, UNKNOWNS, WAYS };
typedef struct times { double of[WAYS]; } times;

static int by_number(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return x < y ? -1 : x > y;
}

/* Of one way: the median time of a record, and the median ratio to the C without branches of the same round. */
static void way_print(const char *name, const times *round, int way, const char *against)
{
    double time[ROUNDS], ratio[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
        time[i] = round[i].of[way] * 1e9 / RECORDS;
        ratio[i] = round[i].of[way] / round[i].of[HAND];
    }
    qsort(time, ROUNDS, sizeof *time, by_number);
    qsort(ratio, ROUNDS, sizeof *ratio, by_number);
    printf("bench %s %.2f ns %.2f × %s\n", name, time[ROUNDS / 2], ratio[ROUNDS / 2], against);
}

static bool round_run(const row *rows, const mt_program *program, mt_columns *known, mt_columns *unknowns, times *spent)
{
    counts hand = {0}, branches = {0};
    mt_tally tally[PROVISIONS] = {0}, other[PROVISIONS] = {0};
    const char *missing;
    double at[WAYS + 1] = {seconds()};
    by_hand(rows, &hand);
    at[1] = seconds();
    with_branches(rows, &branches);
    at[2] = seconds();
    mt_columns_judge(known, program, tally, &missing);
    at[3] = seconds();
    mt_columns_judge(unknowns, program, other, &missing);
    at[4] = seconds();
    for (int way = 0; way < WAYS; way++)
        spent->of[way] = at[way + 1] - at[way];
    return memcmp(&hand, &branches, sizeof hand) == 0 && counts_equal(&hand, tally);
}

static bool measure(making *m, const mt_program *program, row *rows)
{
    mt_columns *known = mt_columns_new(program, MT_ACT_ENGAGE), *unknowns = mt_columns_new(program, MT_ACT_ENGAGE);
    mt_judge *first = rows_judge(m, program, rows, 0, known), *second = rows_judge(m, program, rows, 16, unknowns);
    mt_tally tally[PROVISIONS] = {0}, other[PROVISIONS] = {0};
    const char *missing;
    bool equal = mt_columns_judge(known, program, tally, &missing) == 0 && tally_equal(first, tally) &&
                 mt_columns_judge(unknowns, program, other, &missing) == 0 && tally_equal(second, other);
    times round[ROUNDS];
    for (int i = 0; i < ROUNDS && equal; i++)
        equal = round_run(rows, program, known, unknowns, &round[i]);
    if (equal) {
        way_print("re-judging-columns", round, COLUMNS, "c-without-branches-over-rows");
        way_print("re-judging-columns-with-unknowns", round, UNKNOWNS, "c-without-branches-over-rows");
        way_print("c-with-and-or-over-rows", round, BRANCHES, "c-without-branches-over-rows");
        way_print("c-without-branches-over-rows", round, HAND, "itself");
    }
    mt_judge_free(first);
    mt_judge_free(second);
    mt_columns_free(known);
    mt_columns_free(unknowns);
    return equal;
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
    row *rows = mt_arena_array(&arena, RECORDS, sizeof *rows);
    for (size_t i = 0; i < RECORDS * FIELDS; i++)
        ((uint16_t *)rows)[i] = (uint16_t)mt_stream_below(&m.stream, m.most[i % FIELDS] + 1u);
    bool equal = measure(&m, program, rows);
    mt_arena_free(&arena);
    return equal ? 0 : 1;
}
