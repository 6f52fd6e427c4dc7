/* The two judges, on random treaties and histories, and on everything that is shipped.
 *
 * MARTENS_ORACLE_CASES says how many random cases (20,000 if it says nothing), MARTENS_ORACLE_SEED which;
 * MARTENS_ORACLE_FOLDER where failing ones are written. A case is a treaty and one history; a treaty meets four. */
#include <glob.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include <cmocka.h>

#include "journal/journal.h"
#include "oracle/shrink.h"
#include "script/script.h"

#define HISTORIES 4
#define FAILURES 5 /* shown before giving up */

typedef struct tally {
    uint64_t compared, skipped, judgements;
    unsigned failures;
} tally;

static uint64_t setting(const char *name, uint64_t otherwise)
{
    const char *text = getenv(name);
    return text && *text ? strtoull(text, NULL, 10) : otherwise;
}

static const char *folder_make(void)
{
    static char made[] = "/tmp/martens-oracle-XXXXXX";
    const char *wanted = getenv("MARTENS_ORACLE_FOLDER");
    if (wanted)
        return mkdir(wanted, 0755), wanted;
    return strchr(made, 'X') ? mkdtemp(made) : made;
}

static void failure_show(oracle *o, const gen_treaty *treaty, const gen_history *history, uint64_t number,
                         unsigned which)
{
    mt_arena arena;
    mt_arena_init(&arena);
    gen_treaty small;
    gen_history few;
    char name[64];
    gen_treaty_copy(&arena, treaty, &small);
    gen_history_copy(history, &few);
    oracle_shrink(o, &arena, &small, &few);
    const char *folder = folder_make();
    snprintf(name, sizeof name, "case-%llu-%u", (unsigned long long)number, which);
    oracle_write(o, folder, name, &small, &few);
    print_error("case %llu.%u: martens judge %s/%s.jsonl --treaty %s/%s.lua\n%s", (unsigned long long)number, which,
                folder, name, folder, name, mt_text_get(&o->report));
    mt_arena_free(&arena);
}

/* One treaty and its histories. */
static void case_run(oracle *o, mt_arena *arena, uint64_t seed, uint64_t number, tally *all)
{
    gen_treaty treaty;
    gen_history history;
    oracle_outcome outcome;
    mt_arena_reset(arena);
    mt_arena_reset(&o->arena);
    gen *g = gen_open(arena, &o->vocabulary, seed, number);
    gen_treaty_make(g, &treaty);
    const mt_treaty *loaded = gen_treaty_load(&o->arena, &treaty);
    naive_treaties treaties = {.list = &loaded, .count = 1};
    const mt_program *program = oracle_program(o, &treaties, &outcome);
    if (!program && outcome == ORACLE_BROKEN) {
        all->failures++;
        print_error("case %llu does not load:\n%s", (unsigned long long)number, mt_text_get(&o->report));
    }
    for (unsigned i = 0; i < HISTORIES; i++) {
        if (!program) {
            all->skipped++;
            continue;
        }
        gen_history_make(g, &history);
        outcome = oracle_compare(o, program, &treaties, history.event, history.count, history.end);
        all->compared += outcome != ORACLE_REFUSED;
        all->skipped += outcome == ORACLE_REFUSED;
        if (outcome == ORACLE_SAME || outcome == ORACLE_REFUSED)
            continue;
        all->failures++;
        failure_show(o, &treaty, &history, number, i);
        return;
    }
}

static void test_random(void **state)
{
    (void)state;
    uint64_t cases = setting("MARTENS_ORACLE_CASES", 20000), seed = setting("MARTENS_ORACLE_SEED", 1),
             progress = cases / 20;
    oracle o;
    mt_arena arena;
    mt_problems problems;
    tally all = {0};
    oracle_open(&o);
    mt_arena_init(&arena);
    mt_problems_init(&problems, &o.lasting);
    gen_declare(&o.vocabulary, &problems);
    for (uint64_t number = 0; number * HISTORIES < cases && all.failures < FAILURES; number++) {
        case_run(&o, &arena, seed, number, &all);
        if (cases > 20000 && number * HISTORIES / progress != (number + 1) * HISTORIES / progress)
            fprintf(stderr, "%llu cases\n", (unsigned long long)(number + 1) * HISTORIES);
    }
    print_message("%llu random cases compared, %llu refused\n", (unsigned long long)all.compared,
                  (unsigned long long)all.skipped);
    mt_arena_free(&arena);
    oracle_close(&o);
    assert_int_equal(all.failures, 0);
}

/* -- what is shipped -- */

typedef struct record {
    mt_event *event;
    size_t count, room;
    int64_t end;
} record;

static void record_read(oracle *o, const char *path, record *record)
{
    mt_problems problems;
    mt_reader *reader;
    mt_line line;
    mt_problems_init(&problems, &o->lasting);
    assert_int_equal(mt_reader_open(&reader, path, &o->lasting, &o->vocabulary, &problems), 0);
    while (mt_reader_step(reader, &line) > 0) {
        if (line.kind != MT_LINE_EVENT)
            continue;
        if (record->count == record->room)
            record->event =
                mt_arena_add_room(&o->lasting, record->event, record->count, &record->room, sizeof *record->event);
        mt_said *said = mt_arena_get_array(&o->lasting, line.event.said_count, sizeof *said);
        if (line.event.said_count)
            memcpy(said, line.event.said, line.event.said_count * sizeof *said);
        record->event[record->count] = line.event;
        record->event[record->count].said = said;
        record->end = record->event[record->count++].t;
    }
    mt_reader_free(reader);
    assert_int_equal(problems.errors, 0);
}

static const mt_treaty *treaty_read(oracle *o, const char *path)
{
    mt_problems problems;
    mt_treaty *treaty = NULL;
    mt_problems_init(&problems, &o->lasting);
    if (mt_treaty_load(path, &o->lasting, &o->vocabulary, &treaty, &problems))
        fail_msg("%s: %s", path, problems.count ? problems.list[0].text : "does not load");
    return treaty;
}

/* One treaty on one record, under its default readings and then under each other reading of each term. */
static void shipped_judge(oracle *o, const char *path, const mt_treaty *treaty, const mt_treaty *shared,
                          const record *record, tally *all)
{
    size_t term = 0, reading = 0;
    for (bool first = true; first || term < treaty->term_count; first = false) {
        oracle_outcome outcome = ORACLE_REFUSED;
        mt_reading_choice choice;
        naive_treaties treaties = {
            .list = &treaty, .count = 1, .shared = shared, .choice = &choice, .choice_count = !first};
        if (!first)
            choice = (mt_reading_choice){treaty->id, treaty->term[term].name, treaty->term[term].reading[reading].name};
        mt_arena_reset(&o->arena);
        const mt_program *program = oracle_program(o, &treaties, &outcome);
        if (program)
            outcome = oracle_compare(o, program, &treaties, record->event, record->count, record->end);
        all->compared += outcome != ORACLE_REFUSED;
        all->skipped += outcome == ORACLE_REFUSED;
        if (outcome == ORACLE_DIFFERS || outcome == ORACLE_BROKEN)
            fail_msg("%s by %s, %s=%s: %s", path, treaty->id, first ? "" : choice.term, first ? "" : choice.reading,
                     mt_text_get(&o->report));
        if (first || ++reading < treaty->term[term].reading_count)
            continue;
        reading = 0;
        term++;
    }
}

static void test_shipped(void **state)
{
    (void)state;
    glob_t records, treaties;
    tally all = {0};
    assert_int_equal(glob("scenarios/treaties/*.lua", 0, NULL, &treaties), 0);
    assert_int_equal(glob("scenarios/incidents/*.jsonl", 0, NULL, &records), 0);
    assert_int_equal(glob("tests/golden/*.jsonl", GLOB_APPEND, NULL, &records), 0);
    for (size_t r = 0; r < records.gl_pathc; r++) {
        oracle o;
        record record = {0};
        oracle_open(&o);
        record_read(&o, records.gl_pathv[r], &record);
        const mt_treaty *shared = treaty_read(&o, "scenarios/treaties/terms.lua");
        for (size_t t = 0; t < treaties.gl_pathc; t++)
            if (!strstr(treaties.gl_pathv[t], "/terms.lua"))
                shipped_judge(&o, records.gl_pathv[r], treaty_read(&o, treaties.gl_pathv[t]), shared, &record, &all);
        oracle_close(&o);
    }
    print_message("%llu shipped records by treaties and readings compared, %llu refused\n",
                  (unsigned long long)all.compared, (unsigned long long)all.skipped);
    assert_true(all.compared > 0);
    globfree(&records);
    globfree(&treaties);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_random), cmocka_unit_test(test_shipped)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
