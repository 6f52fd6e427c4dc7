/* What is a change: events of folders and hashes of files, without a folder and without a clock. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "command/watch.h"

/* What is "in" each file of these tests. */
static struct {
    const char *path, *text;
} disk[] = {
    {"work/a.lua", "one"}, {"work/b.lua", "two"},   {"else/t.lua", "three"},
    {"plain.lua", "four"}, {"work/gone.lua", NULL},
};

static int hash_of(const char *path, char hash[MT_FILE_HASH])
{
    hash[0] = '\0';
    for (size_t i = 0; i < sizeof disk / sizeof *disk; i++)
        if (strcmp(disk[i].path, path) == 0 && disk[i].text) {
            snprintf(hash, MT_FILE_HASH, "%s", disk[i].text);
            return 0;
        }
    return -1;
}

static void open_watch(mt_watch *watch)
{
    mt_watch_init(watch);
    watch->hash = hash_of;
    for (size_t i = 0; i < sizeof disk / sizeof *disk; i++)
        mt_watch_add(watch, disk[i].path, NULL);
    assert_int_equal(watch->count, 5);
}

static void test_events_concern_names_within_their_folder(void **state)
{
    mt_watch watch;
    (void)state;
    open_watch(&watch);
    assert_int_equal(watch.folder_count, 3);
    assert_string_equal(watch.folder[0], "work");
    assert_string_equal(watch.folder[1], "else");
    assert_string_equal(watch.folder[2], ".");
    assert_true(mt_watch_has(&watch, 0, "a.lua"));
    assert_true(mt_watch_has(&watch, 0, "gone.lua"));
    assert_true(mt_watch_has(&watch, 2, "plain.lua"));
    assert_false(mt_watch_has(&watch, 1, "a.lua"));
    assert_false(mt_watch_has(&watch, 0, ".a.lua.swp"));
    assert_false(mt_watch_has(&watch, 0, "a.lua~"));
    assert_true(mt_watch_has(&watch, 1, NULL)); /* the system does not tell the name */
    assert_false(mt_watch_has(&watch, 7, NULL));
    mt_watch_free(&watch);
}

static void test_only_another_content_is_a_change(void **state)
{
    mt_watch watch;
    (void)state;
    open_watch(&watch);
    assert_null(mt_watch_find_changed(&watch)); /* touched, or saved as it was */
    disk[1].text = "new";
    assert_string_equal(mt_watch_find_changed(&watch), "work/b.lua");
    assert_null(mt_watch_find_changed(&watch)); /* a change is told once */
    disk[1].text = NULL;                        /* gone */
    assert_string_equal(mt_watch_find_changed(&watch), "work/b.lua");
    assert_null(mt_watch_find_changed(&watch));
    disk[1].text = "new"; /* and back */
    disk[4].text = "there at last";
    assert_string_equal(mt_watch_find_changed(&watch), "work/b.lua"); /* both at once: the first is named */
    assert_null(mt_watch_find_changed(&watch));
    disk[1].text = "two";
    disk[4].text = NULL;
    mt_watch_free(&watch);
}

static void test_what_a_run_saw_is_what_counts(void **state)
{
    mt_watch watch;
    mt_loaded loaded[] = {{"work/a.lua", "an older one"}, {"else/t.lua", "three"}};
    mt_account account = {.loaded = loaded, .loaded_count = 2};
    (void)state;
    mt_arena_init(&account.arena);
    mt_problems_init(&account.problems, &account.arena);
    mt_problem_add(&account.problems, (mt_place){.file = "plain.lua", .line = 3}, "something");
    mt_problem_add(&account.problems, (mt_place){0}, "something without a file");
    mt_watch_init(&watch);
    watch.hash = hash_of;
    mt_watch_add(&watch, "work/a.lua", NULL);
    mt_watch_add_account(&watch, &account);
    assert_int_equal(watch.count, 3);
    /* It changed while the run was under way: before anything was waited for. */
    assert_string_equal(mt_watch_find_changed(&watch), "work/a.lua");
    assert_null(mt_watch_find_changed(&watch));
    /* Known already: what is there now must not hide a change. */
    disk[0].text = "newer";
    mt_watch_add(&watch, "work/a.lua", NULL);
    assert_string_equal(mt_watch_find_changed(&watch), "work/a.lua");
    disk[0].text = "one";
    mt_watch_free(&watch);
    mt_arena_free(&account.arena);
}

/* A link is watched where it lies and where it leads; and the real hash is b2sum's. */
static void test_links_and_real_files(void **state)
{
    char folder[] = "/tmp/martens-watch-XXXXXX", inner[64], file[80], link[80], hash[MT_FILE_HASH];
    mt_watch watch;
    (void)state;
    assert_non_null(mkdtemp(folder));
    snprintf(inner, sizeof inner, "%s/in", folder);
    snprintf(file, sizeof file, "%s/real.lua", inner);
    snprintf(link, sizeof link, "%s/link.lua", folder);
    char *command = NULL;
    assert_true(asprintf(&command, "mkdir %s && printf abc >%s && ln -s in/real.lua %s", inner, file, link) > 0);
    assert_int_equal(system(command), 0);
    free(command);
    assert_int_equal(mt_hash_read_file(link, hash), 0);
    assert_string_equal(hash, "bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319");
    assert_true(mt_hash_read_file(folder, hash) < 0 && *hash == '\0');
    mt_watch_init(&watch);
    mt_watch_add(&watch, link, NULL);
    assert_int_equal(watch.count, 2);
    assert_true(mt_watch_has(&watch, 0, "link.lua") && mt_watch_has(&watch, 1, "real.lua"));
    mt_watch_free(&watch);
    assert_true(unlink(link) == 0 && unlink(file) == 0 && rmdir(inner) == 0 && rmdir(folder) == 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_events_concern_names_within_their_folder),
                                       cmocka_unit_test(test_only_another_content_is_a_change),
                                       cmocka_unit_test(test_what_a_run_saw_is_what_counts),
                                       cmocka_unit_test(test_links_and_real_files)};
    return cmocka_run_group_tests_name("watch", tests, NULL, NULL);
}
