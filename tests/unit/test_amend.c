/* Amendments and modules: the whole treaty that comes of them, field by field with its place, and what is said where
 * they do not fit, word for word (tests/cases/amendments/bad-*.lua and .txt). */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>
#include <dirent.h>

#include "judge/judge.h"
#include "script/script.h"

#define FOLDER "tests/cases/amendments"

typedef struct loaded {
    mt_arena arena;
    mt_names names;
    mt_vocabulary vocabulary;
    mt_problems problems;
    mt_treaty *treaty;
} loaded;

static void load(loaded *in, const char *name)
{
    char path[512];
    snprintf(path, sizeof path, FOLDER "/%s", name);
    mt_arena_init(&in->arena);
    mt_names_init(&in->names, &in->arena);
    mt_vocabulary_open(&in->vocabulary, &in->arena, &in->names);
    mt_problems_init(&in->problems, &in->arena);
    in->treaty = NULL;
    int code = mt_treaty_load(path, &in->arena, &in->vocabulary, &in->treaty, &in->problems);
    assert_int_equal(code, in->problems.errors > 0 ? MT_ERROR_INPUT : 0);
    assert_int_equal(!in->treaty, code != 0);
    if (in->treaty)
        mt_treaty_check(in->treaty, NULL, &in->vocabulary, &in->problems);
}

static const char *file_of(mt_place place)
{
    const char *slash = place.file ? strrchr(place.file, '/') : NULL;
    return slash ? slash + 1 : place.file ? place.file : "-";
}

static void say(const loaded *in, mt_text *out)
{
    for (size_t i = 0; i < in->problems.count; i++) {
        const mt_problem *problem = &in->problems.list[i];
        if (!problem->warning)
            mt_text_write(out, "%s:%d:%d: %s\n", file_of(problem->place), problem->place.line, problem->place.column,
                          problem->text);
    }
}

/* "1 as amended by shorter base.lua:15": each provision with its amendment, and where its text stands. */
static void list(const mt_treaty *treaty, mt_text *out)
{
    for (size_t i = 0; i < treaty->provision_count; i++) {
        const mt_provision_source *p = &treaty->provision[i];
        mt_text_write(out, "%s%s%s %s:%d\n", p->id, p->amended_by ? " as amended by " : "",
                      p->amended_by ? p->amended_by : "", file_of(p->text.list[0].place), p->text.list[0].place.line);
    }
}

static const mt_provision_source *provision_of(const mt_treaty *treaty, const char *id)
{
    for (size_t i = 0; i < treaty->provision_count; i++)
        if (strcmp(treaty->provision[i].id, id) == 0)
            return &treaty->provision[i];
    fail_msg("no provision %s", id);
    return NULL;
}

static void an_amendment_is_a_whole_treaty(void **state)
{
    (void)state;
    loaded in;
    mt_text text;
    mt_text_init(&text);
    load(&in, "shorter.lua");
    assert_int_equal(in.problems.errors, 0);
    const mt_treaty *t = in.treaty;
    list(t, &text);
    assert_string_equal(mt_text_get(&text), "1 as amended by shorter shorter.lua:9\n"
                                            "3 as amended by shorter base.lua:18\n"
                                            "4 as amended by shorter base.lua:19\n"
                                            "6 as amended by shorter shorter.lua:14\n"
                                            "A1 as amended by shorter aid.lua:7\n"
                                            "A2 as amended by shorter aid.lua:8\n");
    mt_text_free(&text);
    assert_string_equal(t->id, "shorter");
    assert_string_equal(t->amends, "base");
    assert_string_equal(t->standing, "draft");
    assert_string_equal(t->source, "a document");
    assert_string_equal(t->applies.text, "known(system)");
    assert_string_equal(mt_texts_get(&t->title, "en"), "With a shorter time");
    assert_string_equal(mt_texts_get(&t->about, "en"), "For the tests.");
    assert_int_equal(t->follows_count, 2);
    assert_string_equal(t->follows[0].text, "another");
    assert_string_equal(t->follows[1].text, "other");
    /* Terms: one replaced, one new, one of the module, in the order of their names. */
    static const char *const terms[][2] = {{"full", "1"}, {"low", "100 m"}, {"often", "3"}, {"soon", "5 s"}};
    assert_int_equal(t->term_count, 4);
    for (size_t i = 0; i < 4; i++) {
        assert_string_equal(t->term[i].name, terms[i][0]);
        assert_string_equal(t->term[i].reading[0].value.text, terms[i][1]);
    }
    static const char *const left_out[] = {"5", "7", "A3"};
    assert_int_equal(t->not_encoded_count, 3);
    for (size_t i = 0; i < 3; i++)
        assert_string_equal(t->not_encoded[i].id, left_out[i]);
    assert_int_equal(t->fact_count, 2);
    assert_int_equal(t->file_count, 2);
    assert_string_equal(t->file[0].path, FOLDER "/base.lua");
    assert_string_equal(t->file[1].role, "module");
    mt_arena_free(&in.arena);
}

static void a_change_keeps_the_rest(void **state)
{
    (void)state;
    loaded in;
    load(&in, "shorter.lua");
    const mt_provision_source *one = provision_of(in.treaty, "1");
    assert_int_equal(one->require_count, 1);
    assert_string_equal(one->require[0].clause.text, "human.window >= term.soon");
    assert_string_equal(file_of(one->require[0].clause.place), "shorter.lua");
    assert_int_equal(one->require[0].clause.place.line, 9);
    assert_string_equal(one->when.text, "link.up");
    assert_string_equal(file_of(one->when.place), "base.lua");
    assert_int_equal(one->unless_count, 1);
    assert_string_equal(one->cite, "Art. 1");
    assert_string_equal(one->because.text, "the person had {human.window}");
    /* Another form takes nothing of the old one along. */
    const mt_provision_source *three = provision_of(in.treaty, "3");
    assert_string_equal(three->on.text, "engage");
    assert_null(three->throughout.text);
    assert_null(three->grace.text);
    assert_string_equal(three->require[0].clause.text, "human.at_post");
    const mt_provision_source *four = provision_of(in.treaty, "4");
    assert_string_equal(four->due.text, "2 y");
    assert_string_equal(four->done.text, "party.stockpile = 0");
    assert_false(four->verified);
    assert_true(one->verified);
    assert_true(four->has_extension);
    mt_arena_free(&in.arena);
}

static void an_amendment_can_be_amended(void **state)
{
    (void)state;
    loaded in;
    mt_text text;
    mt_text_init(&text);
    load(&in, "again.lua");
    assert_int_equal(in.problems.errors, 0);
    list(in.treaty, &text);
    assert_string_equal(mt_text_get(&text), "1 as amended by shorter shorter.lua:9\n"
                                            "3 as amended by shorter base.lua:18\n"
                                            "4 as amended by again base.lua:19\n"
                                            "6 as amended by shorter shorter.lua:14\n"
                                            "A1 as amended by again aid.lua:7\n"
                                            "A2 as amended by shorter aid.lua:8\n");
    mt_text_free(&text);
    assert_string_equal(in.treaty->amends, "shorter");
    assert_string_equal(in.treaty->standing, "political");
    assert_string_equal(provision_of(in.treaty, "4")->due.text, "1 y");
    assert_string_equal(provision_of(in.treaty, "A1")->kind.text, "regulation");
    assert_int_equal(in.treaty->file_count, 3);
    mt_arena_free(&in.arena);
}

/* What the opening says, in each language. */
static void texts_are_recorded_in_a_language(void **state)
{
    (void)state;
    static const struct {
        const char *language, *title, *text, *exception, *other;
    } rows[] = {
        {NULL, "A treaty", "A person can [step in](a) [over a link](b).", "It stops by itself.",
         "[Nothing flies low](a)."},
        {"en", "A treaty", "A person can [step in](a) [over a link](b).", "It stops by itself.",
         "[Nothing flies low](a)."},
        {"fr", "Un traité", "On peut [agir](a) [par un lien](b).", "Il s'arrête.", "[Nothing flies low](a)."},
        {"eo", "A treaty", "A person can [step in](a) [over a link](b).", "It stops by itself.",
         "[Nothing flies low](a)."},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        loaded in;
        size_t count;
        load(&in, "base.lua");
        in.treaty->language = rows[i].language;
        in.treaty->provision_count = 2; /* those at events */
        const mt_treaty *const treaties[] = {in.treaty};
        mt_program *program = mt_program_new(&in.arena, &in.vocabulary, treaties, 1, NULL, NULL, 0, &in.problems);
        assert_non_null(program);
        const mt_treaty_record *record = mt_program_get_treaties(program, &count);
        assert_string_equal(record->title, rows[i].title);
        assert_string_equal(record->provision[0].text, rows[i].text);
        assert_string_equal(record->provision[0].exception[0].text, rows[i].exception);
        assert_string_equal(record->provision[1].text, rows[i].other);
        mt_arena_free(&in.arena);
    }
}

/* 0 if it is said word for word. BLESS=1 writes what is said now; look at the difference before you keep it. */
static int compare(const char *name)
{
    char txt[512];
    loaded in;
    mt_text said, wanted;
    mt_text_init(&said);
    mt_text_init(&wanted);
    snprintf(txt, sizeof txt, FOLDER "/%.*s.txt", (int)strlen(name) - 4, name);
    load(&in, name);
    say(&in, &said);
    if (getenv("BLESS")) {
        FILE *file = fopen(txt, "w");
        assert_non_null(file);
        fputs(mt_text_get(&said), file);
        fclose(file);
    }
    int wrong = mt_file_read(txt, 1 << 20, &wanted) < 0 || strcmp(mt_text_get(&said), mt_text_get(&wanted)) != 0 ||
                in.problems.errors == 0;
    if (wrong)
        print_error("%s\n  said:\n%s  wanted:\n%s", name, mt_text_get(&said), mt_text_get(&wanted));
    mt_text_free(&said);
    mt_text_free(&wanted);
    mt_arena_free(&in.arena);
    return wrong;
}

static void what_does_not_fit_is_told_word_for_word(void **state)
{
    (void)state;
    DIR *folder = opendir(FOLDER);
    assert_non_null(folder);
    int files = 0, wrong = 0;
    for (struct dirent *entry; (entry = readdir(folder));) {
        size_t length = strlen(entry->d_name);
        if (strncmp(entry->d_name, "bad-", 4) != 0 || strcmp(entry->d_name + length - 4, ".lua") != 0)
            continue;
        files++;
        wrong += compare(entry->d_name);
    }
    closedir(folder);
    assert_true(files >= 8);
    assert_int_equal(wrong, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_amendment_is_a_whole_treaty),
        cmocka_unit_test(a_change_keeps_the_rest),
        cmocka_unit_test(an_amendment_can_be_amended),
        cmocka_unit_test(texts_are_recorded_in_a_language),
        cmocka_unit_test(what_does_not_fit_is_told_word_for_word),
    };
    return cmocka_run_group_tests_name("amend", tests, NULL, NULL);
}
