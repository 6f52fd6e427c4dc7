/* Files with slips, word for word: tests/cases/script-errors/NAME.lua is loaded (as a treaty or session where its name
 * says so), and what is said of it is NAME.txt, a line a problem: line:column: text. All of them, in the order of their
 * lines. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>
#include <dirent.h>

#include "script/script.h"
#include "script/session.h"

#define FOLDER "tests/cases/script-errors"

typedef struct loaded {
    mt_arena arena;
    mt_names names;
    mt_vocabulary vocabulary;
    mt_problems problems;
    int code;
} loaded;

typedef enum kind { SCENARIO, TREATY, SESSION } kind;

static void load(loaded *in, const char *path, kind kind)
{
    mt_scenario *scenario;
    mt_treaty *treaty;
    mt_session *session;
    mt_arena_init(&in->arena);
    mt_names_init(&in->names, &in->arena);
    mt_vocabulary_open(&in->vocabulary, &in->arena, &in->names);
    mt_problems_init(&in->problems, &in->arena);
    in->code = kind == TREATY    ? mt_treaty_load(path, &in->arena, &in->vocabulary, &treaty, &in->problems)
               : kind == SESSION ? mt_session_load(path, &in->arena, &in->vocabulary, &session, &in->problems)
                                 : mt_scenario_load(path, &in->arena, &in->vocabulary, &scenario, &in->problems);
}

static void say(const loaded *in, mt_text *out)
{
    for (size_t i = 0; i < in->problems.count; i++) {
        const mt_problem *problem = &in->problems.list[i];
        mt_text_write(out, "%d:%d: %s%s\n", problem->place.line, problem->place.column,
                      problem->warning ? "warning: " : "", problem->text);
    }
}

/* 0 if it is said word for word. BLESS=1 writes what is said now; look at the difference before you keep it. */
static int compare(const char *name)
{
    char lua[512], txt[512];
    snprintf(lua, sizeof lua, FOLDER "/%s", name);
    snprintf(txt, sizeof txt, FOLDER "/%.*s.txt", (int)strlen(name) - 4, name);
    loaded in;
    mt_text said, wanted;
    mt_text_init(&said);
    mt_text_init(&wanted);
    load(&in, lua, strncmp(name, "treaty-", 7) == 0 ? TREATY : strncmp(name, "session-", 8) == 0 ? SESSION : SCENARIO);
    say(&in, &said);
    if (getenv("BLESS")) {
        FILE *file = fopen(txt, "w");
        assert_non_null(file);
        fputs(mt_text_get(&said), file);
        fclose(file);
    }
    int wrong = mt_file_read(txt, 1 << 20, &wanted) < 0 || strcmp(mt_text_get(&said), mt_text_get(&wanted)) != 0;
    if (wrong)
        print_error("%s\n  said:\n%s  wanted:\n%s", name, mt_text_get(&said), mt_text_get(&wanted));
    wrong += in.problems.count == 0 || (in.problems.errors > 0) != (in.code == MT_ERROR_INPUT);
    mt_text_free(&said);
    mt_text_free(&wanted);
    mt_arena_free(&in.arena);
    return wrong;
}

static void slips_are_told_word_for_word(void **state)
{
    (void)state;
    DIR *folder = opendir(FOLDER);
    assert_non_null(folder);
    int files = 0, wrong = 0;
    for (struct dirent *entry; (entry = readdir(folder));) {
        size_t length = strlen(entry->d_name);
        if (length < 5 || strcmp(entry->d_name + length - 4, ".lua") != 0)
            continue;
        files++;
        wrong += compare(entry->d_name);
    }
    closedir(folder);
    assert_true(files >= 30);
    assert_int_equal(wrong, 0);
}

/* ---- files that are no files of text ---- */

static void check_unread(const char *path, int code, const char *text)
{
    loaded in;
    load(&in, path, SCENARIO);
    assert_int_equal(in.code, code);
    assert_int_equal(in.problems.count, 1);
    assert_string_equal(in.problems.list[0].text, text);
    assert_string_equal(in.problems.list[0].place.file, path);
    mt_arena_free(&in.arena);
}

static void write_file(const char *path, const char *bytes, size_t length)
{
    FILE *file = fopen(path, "wb");
    assert_non_null(file);
    assert_int_equal(fwrite(bytes, 1, length, file), length);
    fclose(file);
}

static void what_is_no_text_is_refused(void **state)
{
    (void)state;
    char folder[] = "/tmp/martens-test-XXXXXX", path[64];
    assert_non_null(mkdtemp(folder));
    snprintf(path, sizeof path, "%s/a.lua", folder);
    check_unread(path, MT_ERROR_IO, "the file cannot be read: No such file or directory");
    check_unread(folder, MT_ERROR_IO, "this is a folder, not a file");
    write_file(path, "\033Lua\x54\x00", 6);
    check_unread(path, MT_ERROR_INPUT, "this is compiled Lua; give the file that it was made from");
    write_file(path, "return\0 1", 9);
    check_unread(path, MT_ERROR_INPUT, "the file holds a zero byte, so it is no text");
    assert_null(mt_script_get_kind(path));
    char *large = calloc(1, 5u << 20);
    assert_non_null(large);
    memset(large, ' ', 5u << 20);
    write_file(path, large, 5u << 20);
    check_unread(path, MT_ERROR_IO, "the file is larger than 4 MiB");
    free(large);
    static const char latin[] =
        "\xEF\xBB\xBFreturn scenario { id = 's', lasts = '1 min', title = '\xff' }"; /* the mark at its start is fine */
    write_file(path, latin, sizeof latin - 1);
    loaded in;
    load(&in, path, SCENARIO);
    assert_int_equal(in.problems.count, 1);
    assert_string_equal(in.problems.list[0].text, "title: the text is not UTF-8; save the file as UTF-8");
    mt_arena_free(&in.arena);
    unlink(path);
    rmdir(folder);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(slips_are_told_word_for_word),
                                       cmocka_unit_test(what_is_no_text_is_refused)};
    return cmocka_run_group_tests_name("script errors", tests, NULL, NULL);
}
