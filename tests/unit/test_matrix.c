/* What a treaty speaks of, and how a table asks for it. Whole tables are compared in cases/disagreements.sh. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "meaning/matrix.h"
#include "meaning/topic.h"

typedef struct fixture {
    mt_arena arena;
    mt_names names;
    mt_vocabulary vocabulary;
} fixture;

static int set_up(void **state)
{
    static fixture f;
    mt_arena_init(&f.arena);
    mt_names_init(&f.names, &f.arena);
    mt_vocabulary_open(&f.vocabulary, &f.arena, &f.names);
    *state = &f;
    return 0;
}

static int tear_down(void **state)
{
    mt_arena_free(&((fixture *)*state)->arena);
    return 0;
}

/* A word that is spelt wrong would make its row silent for ever. */
static void test_every_word_of_the_table_can_be_met(void **state)
{
    fixture *f = *state;
    const char *stray = mt_matrix_find_stray(&f->arena, &f->vocabulary);
    if (stray)
        fail_msg("the table of matters asks for \"%s\", which nothing can say", stray);
    static const char *const strays[] = {"system.reviewd",
                                         "did:revew",
                                         "kind:prohibitions",
                                         "kind:remedial_obligations",
                                         "form:late",
                                         "system.target_profile=people",
                                         "scope:system.lethall",
                                         "on:system.lethal",
                                         "-place.civilian"};
    for (size_t i = 0; i < sizeof strays / sizeof *strays; i++)
        assert_non_null(mt_topics_find_stray(&f->arena, &f->vocabulary, strays[i]));
}

static void test_asking(void **state)
{
    (void)state;
    const char *word[] = {"link.up", "kind:prohibition", "on:engage"};
    const mt_topics topics = {.count = 3, .word = word};
    static const struct {
        const char *asked;
        bool found;
    } rows[] = {
        {"link.up", true},
        {"link", false},
        {"link.up.x", false},
        {"", false},
        {NULL, false},
        {"human.at_post | link.up", true},
        {"link.up human.at_post", false},
        {"link.up on:engage", true},
        {"link.up -on:engage", false},
        {"link.up -on:use", true},
        {"human.at_post | link.up -on:engage | kind:prohibition", true},
        {"|", false},
        {"  on:engage  ", true},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (mt_topics_has(&topics, rows[i].asked) != rows[i].found)
            fail_msg("\"%s\"", rows[i].asked ? rows[i].asked : "NULL");
}

/* Of one provision: what it says, and what it does not. */
static void test_what_is_heard(void **state)
{
    fixture *f = *state;
    static const struct {
        bool forbid;
        const char *clause, *says, *not ;
    } rows[] = {
        {true, "system.triggered_by_person", "!system.triggered_by_person", NULL},
        {false, "system.triggered_by_person", "system.triggered_by_person", "!system.triggered_by_person"},
        {false, "not system.triggered_by_person", "!system.triggered_by_person", NULL},
        {true, "not human.at_post", "human.at_post", "!human.at_post"},
        {false, "if system.triggered_by_person then human.at_post", "!system.triggered_by_person", "!human.at_post"},
        {false, "system.target_profile is not person", "!system.target_profile=person", NULL},
        {true, "system.target_profile in {person, mixed}", "!system.target_profile=mixed",
         "!system.target_profile=dual_use"},
        {false, "system.target_profile is object_by_nature", "system.target_profile=object_by_nature",
         "!system.target_profile=object_by_nature"},
        {false, "human.window >= human.needed_time", "human.needed_time", "!human.window"},
        {false, "once review where (review.level is senior) (same system)", "did:review review.level=senior", NULL},
        {true, "known(system.lethal) and system.lethal", "!system.lethal", NULL},
        {true, "known(system.lethal)", "kind:prohibition", "system.lethal"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        mt_problems problems;
        mt_problems_init(&problems, &f->arena);
        mt_part_source part = {"a", {.text = rows[i].clause}};
        mt_provision_source provision = {.id = "1", .kind = {.text = "prohibition"}, .on = {.text = "engage, use"}};
        if (rows[i].forbid) {
            provision.forbid = &part;
            provision.forbid_count = 1;
        } else {
            provision.require = &part;
            provision.require_count = 1;
        }
        const mt_treaty treaty = {.id = "t", .provision_count = 1, .provision = &provision};
        const mt_voice *voice = mt_voice_new(&f->arena, &f->vocabulary, &treaty, NULL, &problems);
        if (!voice || !mt_topics_has(&voice->provision[0].topics, rows[i].says) ||
            mt_topics_has(&voice->provision[0].topics, rows[i].not ) ||
            !mt_topics_has(&voice->provision[0].topics, "on:use on:engage -on:begin"))
            fail_msg("row %zu: %s", i, rows[i].clause);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_every_word_of_the_table_can_be_met),
        cmocka_unit_test(test_asking),
        cmocka_unit_test(test_what_is_heard),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
