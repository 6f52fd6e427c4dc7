/* The two judges, on random treaties and histories, and on everything that is shipped.
 *
 * MARTENS_ORACLE_CASES says how many random cases (20,000 if it says nothing), MARTENS_ORACLE_SEED which; MARTENS_ORACLE_FOLDER
 * where failing ones are written. A case is a treaty and one history; a treaty meets four. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include <cmocka.h>

#include "oracle/shrink.h"

#define HISTORIES 4
#define FAILURES 5 /* shown before giving up */

typedef struct tally { uint64_t compared, skipped, judgements; unsigned failures; } tally;

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

static void failure_show(oracle *o, const gen_treaty *treaty, const gen_history *history, uint64_t number, unsigned which)
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
    print_error("case %llu.%u: martens judge %s/%s.jsonl --treaty %s/%s.lua\n%s", (unsigned long long)number, which, folder, name, folder, name,
                mt_text_get(&o->report));
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
        all->compared += outcome != ORACLE_NOT_YET;
        all->skipped += outcome == ORACLE_NOT_YET;
        if (outcome == ORACLE_SAME || outcome == ORACLE_NOT_YET)
            continue;
        all->failures++;
        failure_show(o, &treaty, &history, number, i);
        return;
    }
}

static void test_random(void **state)
{
    (void)state;
    uint64_t cases = setting("MARTENS_ORACLE_CASES", 20000), seed = setting("MARTENS_ORACLE_SEED", 1), progress = cases / 20;
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
    print_message("%llu random cases compared, %llu skipped: not judged yet\n", (unsigned long long)all.compared, (unsigned long long)all.skipped);
    mt_arena_free(&arena);
    oracle_close(&o);
    assert_int_equal(all.failures, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_random)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
