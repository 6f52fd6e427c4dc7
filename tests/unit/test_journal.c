/* The journal: written, chained, verified; and checked by a program that is not ours. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "journal/journal.h"

static const char *const records[] = {
    "{\"open\":{\"martens\":\"0.1.0\",\"treaties\":[]}}",
    "{\"t\":0,\"act\":\"begin\",\"system\":\"sentry\"}",
    "{\"t\":1.5,\"act\":\"engage\",\"system\":\"sentry\",\"target\":\"bus-2\"}",
    "{\"t\":2,\"act\":\"end\"}",
    "{\"end\":{\"ended_at\":2}}",
};
#define RECORDS (sizeof records / sizeof *records)
#define ZEROS "0000000000000000000000000000000000000000000000000000000000000000"

typedef struct place {
    char folder[64], path[96];
    mt_arena arena;
    mt_problems problems;
} place;

static int set_up(void **state)
{
    place *it = calloc(1, sizeof *it);
    const char *root = getenv("TMPDIR");
    snprintf(it->folder, sizeof it->folder, "%s/martens-XXXXXX", root && strlen(root) < 40 ? root : "/tmp");
    assert_non_null(mkdtemp(it->folder));
    snprintf(it->path, sizeof it->path, "%s/run.jsonl", it->folder);
    mt_arena_init(&it->arena);
    mt_problems_init(&it->problems, &it->arena);
    *state = it;
    return 0;
}

static int tear_down(void **state)
{
    place *it = *state;
    unlink(it->path);
    rmdir(it->folder);
    mt_arena_free(&it->arena);
    free(it);
    return 0;
}

static void journal_write(place *it, char head[MT_HASH])
{
    mt_journal *journal;
    assert_int_equal(mt_journal_open(&journal, it->path, &it->problems), 0);
    for (size_t i = 0; i < RECORDS; i++)
        assert_int_equal(mt_journal_add(journal, records[i], strlen(records[i])), 0);
    assert_int_equal(mt_journal_close(journal), 0);
    assert_int_equal(mt_journal_get_records(journal), RECORDS + 1);
    memcpy(head, mt_journal_get_head(journal), MT_HASH);
    mt_journal_free(journal);
}

static void bytes_read(place *it, mt_text *bytes)
{
    mt_text_init(bytes);
    assert_int_equal(mt_file_read(it->path, 1 << 20, bytes), 0);
}

static void bytes_write(place *it, const char *bytes, size_t length)
{
    FILE *file = fopen(it->path, "w");

    assert_int_equal(fwrite(bytes, 1, length, file), length);
    assert_int_equal(fclose(file), 0);
}

static void test_lines(void **state)
{
    place *it = *state;
    char head[MT_HASH];
    mt_text bytes;
    journal_write(it, head);
    bytes_read(it, &bytes);
    const char *line = mt_text_get(&bytes);
    for (size_t i = 0; i <= RECORDS; i++) {
        const char *record = i < RECORDS ? records[i] : "{\"seal\":{}}";
        const char *end = strchr(line, '\n');
        assert_memory_equal(line, record, strlen(record) - 1);
        assert_int_equal(end - line, strlen(record) - 1 + 9 + 64 + 2);
        assert_memory_equal(line + strlen(record) - 1, ",\"prev\":\"", 9);
        if (i == 0)
            assert_memory_equal(line + strlen(record) + 8, ZEROS, 64);
        line = end + 1;
    }
    assert_string_equal(line, "");
    mt_text_free(&bytes);
}

/* Hash of each line as `b2sum` has it: the next line's prev, and the head. */
static void test_chain_by_b2sum(void **state)
{
    place *it = *state;
    char head[MT_HASH], command[256], hash[128], prev[MT_HASH] = ZEROS;
    mt_text bytes;
    if (system("command -v b2sum >/dev/null 2>&1") != 0)
        skip();
    journal_write(it, head);
    bytes_read(it, &bytes);
    const char *line = mt_text_get(&bytes);
    for (size_t i = 1; i <= RECORDS + 1; i++) {
        const char *end = strchr(line, '\n');
        assert_memory_equal(end - 66, prev, 64);
        snprintf(command, sizeof command, "sed -n %zup '%s' | b2sum -l 256", i, it->path);
        FILE *pipe = popen(command, "r");
        assert_non_null(fgets(hash, sizeof hash, pipe));
        pclose(pipe);
        memcpy(prev, hash, 64);
        line = end + 1;
    }
    assert_string_equal(prev, head);
    mt_text_free(&bytes);
}

static void test_without_file(void **state)
{
    place *it = *state;
    char head[MT_HASH];
    mt_journal *journal;
    journal_write(it, head);
    assert_int_equal(mt_journal_open(&journal, NULL, &it->problems), 0);
    for (size_t i = 0; i < RECORDS; i++)
        assert_int_equal(mt_journal_add(journal, records[i], strlen(records[i])), 0);
    assert_int_equal(mt_journal_get_records(journal), RECORDS);
    assert_int_equal(mt_journal_close(journal), 0);
    assert_string_equal(mt_journal_get_head(journal), head);
    assert_int_equal(mt_journal_get_records(journal), RECORDS + 1);
    mt_journal_free(journal);
}

static void test_never_overwritten(void **state)
{
    place *it = *state;
    char elsewhere[160];
    mt_journal *journal;
    mt_text bytes;
    bytes_write(it, "mine", 4);
    assert_int_equal(mt_journal_open(&journal, it->path, &it->problems), MT_ERROR_IO);
    assert_null(journal);
    assert_string_equal(it->problems.list[0].text,
                        "is there already, and a journal is never overwritten; choose another name");
    assert_string_equal(it->problems.list[0].place.file, it->path);
    bytes_read(it, &bytes);
    assert_string_equal(mt_text_get(&bytes), "mine");
    mt_text_free(&bytes);
    snprintf(elsewhere, sizeof elsewhere, "%s/nowhere/run.jsonl", it->folder);
    assert_int_equal(mt_journal_open(&journal, elsewhere, &it->problems), MT_ERROR_IO);
    assert_string_equal(it->problems.list[1].text, "the journal cannot be written: No such file or directory");
}

/* ---- verify ---- */

typedef enum harm { NOTHING, ALTER, ALTER_PREV, DROP, TWICE, SWAP, CUT, TEAR, EMPTY, NO_PREV, ADD } harm;

/* Lines of a journal with one thing done to line `at` (from 1). */
static void harmed(const char *bytes, harm what, size_t at, mt_text *out)
{
    const char *line = bytes;
    mt_text_init(out);
    for (size_t i = 1; *line != '\0' && what != EMPTY; i++) {
        size_t length = (size_t)(strchr(line, '\n') - line) + 1, start = out->length;
        bool here = i == at;
        if (what == CUT && i > at)
            break;
        if (here && what == SWAP) {
            size_t next = (size_t)(strchr(line + length, '\n') - (line + length)) + 1;
            mt_text_add_bytes(out, line + length, next);
            mt_text_add_bytes(out, line, length);
            line += length + next;
            continue;
        }
        if (!(here && what == DROP))
            mt_text_add_bytes(out, line, here && what == TEAR ? length / 2 : length);
        if (here && what == TWICE)
            mt_text_add_bytes(out, line, length);
        if (here && what == ALTER)
            out->data[start + 2] ^= 1;
        if (here && what == ALTER_PREV)
            out->data[out->length - 5] = out->data[out->length - 5] == '0' ? '1' : '0';
        if (here && what == NO_PREV)
            out->data[out->length - 70] = 'X';
        if (here && what == TEAR)
            break;
        line += length;
    }
    if (what == ADD)
        mt_text_add(out, "{\"t\":9,\"act\":\"engage\",\"prev\":\"" ZEROS "\"}\n");
}

static const struct {
    harm what;
    size_t at;
    uint64_t good, lines;
    const char *trouble;
} harms[] = {
    {NOTHING, 0, 6, 6, NULL},
    {ALTER, 1, 0, 6, "line 1 was altered, or line 2's prev was, or a line between them is missing"},
    {ALTER, 3, 2, 6,
     "line 3 was altered, or line 4's prev was, or a line between them is missing; lines 1 to 2 are good"},
    {ALTER, 6, 6, 6, "the record is cut off after line 6: no seal stands at its end; lines 1 to 6 are good"},
    {ALTER_PREV, 4, 2, 6,
     "line 3 was altered, or line 4's prev was, or a line between them is missing; lines 1 to 2 are good"},
    {ALTER_PREV, 1, 0, 6, "line 1 is not a journal's first: what stood before it is missing, or its prev was altered"},
    {DROP, 1, 0, 5, "line 1 is not a journal's first: what stood before it is missing, or its prev was altered"},
    {DROP, 4, 2, 5,
     "line 3 was altered, or line 4's prev was, or a line between them is missing; lines 1 to 2 are good"},
    {TWICE, 2, 1, 7, "line 2 was altered, or line 3's prev was, or a line between them is missing; line 1 is good"},
    {SWAP, 3, 1, 6, "line 2 was altered, or line 3's prev was, or a line between them is missing; line 1 is good"},
    {CUT, 4, 4, 4, "the record is cut off after line 4: no seal stands at its end; lines 1 to 4 are good"},
    {TEAR, 5, 4, 5, "line 5 is torn: it ends in the middle; lines 1 to 4 are good"},
    {TEAR, 1, 0, 1, "line 1 is torn: it ends in the middle"},
    {EMPTY, 0, 0, 0, "the file is empty"},
    {NO_PREV, 1, 0, 6, "line 1 bears no prev at its end: it was altered, or this is no journal"},
    {NO_PREV, 3, 2, 6, "line 3 was altered: it bears no prev at its end; lines 1 to 2 are good"},
    {ADD, 0, 6, 7, "line 7 was added after the seal; lines 1 to 6 are good"},
};

static void test_verify(void **state)
{
    place *it = *state;
    char head[MT_HASH];
    mt_text bytes, spoilt;
    journal_write(it, head);
    bytes_read(it, &bytes);
    for (size_t i = 0; i < sizeof harms / sizeof *harms; i++) {
        mt_verification found;
        harmed(mt_text_get(&bytes), harms[i].what, harms[i].at, &spoilt);
        bytes_write(it, mt_text_get(&spoilt), spoilt.length);
        assert_int_equal(mt_journal_check(it->path, &it->arena, &found, &it->problems), 0);
        if (!harms[i].trouble)
            assert_null(found.trouble);
        else
            assert_string_equal(found.trouble, harms[i].trouble);
        assert_int_equal(found.whole, !harms[i].trouble);
        assert_int_equal(found.good, harms[i].good);
        assert_int_equal(found.lines, harms[i].lines);
        if (harms[i].what == NOTHING || harms[i].what == ADD)
            assert_string_equal(found.head, head);
        if (harms[i].good == 0)
            assert_string_equal(found.head, "");
        mt_text_free(&spoilt);
    }
    assert_int_equal(it->problems.count, 0);
    mt_text_free(&bytes);
}

/* What is good keeps its name: the head of the good lines is the prev of the line after them. */
static void test_head_of_the_good(void **state)
{
    place *it = *state;
    char head[MT_HASH];
    mt_text bytes, spoilt;
    mt_verification found;
    journal_write(it, head);
    bytes_read(it, &bytes);
    harmed(mt_text_get(&bytes), ALTER, 3, &spoilt);
    bytes_write(it, mt_text_get(&spoilt), spoilt.length);
    assert_int_equal(mt_journal_check(it->path, &it->arena, &found, &it->problems), 0);
    assert_non_null(strstr(mt_text_get(&spoilt), found.head));
    assert_memory_equal(strchr(strstr(mt_text_get(&spoilt), "bus-2"), '\n') - 66, found.head, 64);
    mt_text_free(&bytes);
    mt_text_free(&spoilt);
}

/* Lines longer than any buffer, and every length around a chunk's edge. */
static void test_verify_long_lines(void **state)
{
    place *it = *state;
    mt_journal *journal;
    mt_verification found;
    mt_text line;
    assert_int_equal(mt_journal_open(&journal, it->path, &it->problems), 0);
    mt_text_init(&line);
    for (size_t length = 65536 - 100; length < 65536 + 100; length += 7) {
        mt_text_reset(&line);
        mt_text_write(&line, "{\"about\":\"%0*d\"}", (int)length, 7);
        assert_int_equal(mt_journal_add(journal, mt_text_get(&line), line.length), 0);
    }
    assert_int_equal(mt_journal_close(journal), 0);
    assert_int_equal(mt_journal_check(it->path, &it->arena, &found, &it->problems), 0);
    assert_null(found.trouble);
    assert_true(found.whole);
    assert_string_equal(found.head, mt_journal_get_head(journal));
    mt_journal_free(journal);
    mt_text_free(&line);
}

static void test_verify_unreadable(void **state)
{
    place *it = *state;
    mt_verification found;
    assert_int_equal(mt_journal_check(it->path, &it->arena, &found, &it->problems), MT_ERROR_IO);
    assert_string_equal(it->problems.list[0].text, "cannot be read: No such file or directory");
    assert_int_equal(mt_journal_check(it->folder, &it->arena, &found, &it->problems), MT_ERROR_IO);
    assert_string_equal(it->problems.list[1].text, "cannot be read: Is a directory");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_lines, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_chain_by_b2sum, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_without_file, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_never_overwritten, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_verify, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_head_of_the_good, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_verify_long_lines, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_verify_unreadable, set_up, tear_down),
    };

    return cmocka_run_group_tests_name("journal", tests, NULL, NULL);
}
