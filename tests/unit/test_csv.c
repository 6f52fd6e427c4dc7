/* Traces in CSV: what a good one comes to, beside the same trace in JSON Lines; and every way in which one can be
 * wrong, word for word, with its line, its column in bytes and the column's number and name. */
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

typedef struct trace {
    char path[64];
    mt_arena arena;
    mt_names names;
    mt_vocabulary vocabulary;
    mt_problems problems;
    mt_text events; /* what was read, as JSON Lines */
    size_t count;
    uint64_t number[16]; /* of the first lines */
    int code;
} trace;

static void file_write(trace *it, const char *ending, const char *bytes, size_t length)
{
    snprintf(it->path, sizeof it->path, "/tmp/martens-XXXXXX%s", ending);
    int file = mkstemps(it->path, (int)strlen(ending));

    assert_true(file >= 0);
    assert_int_equal(write(file, bytes, length), length);
    close(file);
}

static void trace_read(trace *it, const char *ending, const char *bytes, size_t length)
{
    static const mt_fact altitude = {.name = "x.altitude",
                                     .root = MT_ROOT_SYSTEM,
                                     .owner = MT_SYSTEM,
                                     .type = MT_TYPE_NUMBER,
                                     .dimension = MT_LENGTH,
                                     .nature = MT_STATE,
                                     .origin = MT_DECLARED};
    mt_reader *reader;
    mt_line line;
    uint16_t number;
    memset(it, 0, sizeof *it);
    mt_arena_init(&it->arena);
    mt_names_init(&it->names, &it->arena);
    mt_vocabulary_open(&it->vocabulary, &it->arena, &it->names);
    mt_problems_init(&it->problems, &it->arena);
    mt_text_init(&it->events);
    assert_int_equal(mt_fact_add(&it->vocabulary, &altitude, (mt_place){0}, &it->problems, &number),
                     0); /* as a treaty does */
    file_write(it, ending, bytes, length);
    it->code = mt_reader_open(&reader, it->path, &it->arena, &it->vocabulary, &it->problems);
    while (it->code == 0 && (it->code = mt_reader_step(reader, &line)) == 1) {
        assert_int_equal(line.event.seq, line.number);
        if (it->count < 16)
            it->number[it->count] = line.number;
        it->count++;
        mt_record_write_event(&it->events, &line.event, &it->vocabulary);
        mt_text_add(&it->events, "\n");
        it->code = 0;
    }
    mt_reader_free(reader);
    unlink(it->path);
}

static void trace_free(trace *it)
{
    mt_text_free(&it->events);
    mt_arena_free(&it->arena);
}

/* ---- what is right ---- */

static const char *const events =
    "{\"t\":0,\"act\":\"begin\",\"system\":\"sentry\",\"link.up\":true,\"system.area_limit\":4}\n"
    "{\"t\":61.25,\"act\":\"show\",\"system\":\"sentry\",\"target\":\"bus, "
    "2\",\"human.window\":4,\"target.status\":\"civilian\",\"about\":\"a \\\"bus\\\"\\nwith 18\"}\n"
    "{\"t\":120,\"act\":\"set\",\"approximate\":true,\"system\":\"sentry\",\"link.up\":null,\"x.altitude\":2000}\n"
    "{\"t\":130,\"act\":\"end\"}\n";

static const struct {
    const char *what, *text;
    uint64_t numbers[4];
} right[] = {
    {"plain",
     "t,act,system,target,link.up,system.area_limit,human.window,target.status,about,approximate,x.altitude\n"
     "0,begin,sentry,,true,4,,,,,\n"
     "61.25,show,sentry,\"bus, 2\",,,4,civilian,\"a \"\"bus\"\"\nwith 18\",,\n"
     "120,set,sentry,,null,,,,,true,2000\n"
     "130,end,,,,,,,,,\n",
     {2, 3, 5, 6}},
    {"a mark, carriage returns, units, blank and empty rows, blanks, no last line feed, nameless columns",
     "\xEF\xBB\xBF\"t\",act , "
     "system,target,link.up,system.area_limit,human.window,target.status,about,approximate,x.altitude,,\r\n"
     "0 s,begin,sentry,,TRUE,400 ha,,,,,,,\r\n"
     "\r\n"
     "   \r\n"
     ",,,,,,,,,,,,\r\n"
     "61250 ms , show,sentry,\"bus, 2\",,,\"4000 ms\",civilian,\"a \"\"bus\"\"\r\nwith 18\",,,,\r\n"
     "2 min,set,sentry,,null,,,,,True,2 km,,\r\n"
     "130,end,,,,,,,,,,,",
     {2, 6, 8, 9}},
    {"other columns",
     "approximate,about,x.altitude,target.status,human.window,system.area_limit,link.up,target,system,act,t\n"
     "false,,,,,4,true,,sentry,begin,0\n"
     ",\"a \"\"bus\"\"\nwith 18\",,civilian,4 s,,,\"bus, 2\",sentry,show,1.02083333333333333333 min\n"
     "true,,2000,,,,null,,sentry,set,120\n"
     ",,,,,,,,,end,130\n",
     {2, 3, 5, 6}},
};

static void test_right(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof right / sizeof *right; i++)
        for (int named = 0; named < 2; named++) {
            trace it;
            trace_read(&it, named ? ".CSV" : "", right[i].text, strlen(right[i].text));
            if (it.problems.count > 0)
                fail_msg("%s: %d: %s", right[i].what, it.problems.list[0].place.line, it.problems.list[0].text);
            assert_int_equal(it.code, 0);
            assert_int_equal(it.count, 4);
            for (size_t k = 0; k < 4; k++)
                assert_int_equal(it.number[k], right[i].numbers[k]);
            if (i < 2) /* the third says its facts in another order */
                assert_string_equal(mt_text_get(&it.events), events);
            trace_free(&it);
        }
}

/* Rows are found again by their numbers, and what lies between is passed over. */
static void test_find(void **state)
{
    trace it;
    mt_reader *reader;
    mt_line line;
    char hash[MT_HASH];
    (void)state;
    trace_read(&it, ".csv", right[0].text, strlen(right[0].text));
    file_write(&it, ".csv", right[0].text, strlen(right[0].text));
    assert_int_equal(mt_reader_open(&reader, it.path, &it.arena, &it.vocabulary, &it.problems), 0);
    mt_reader_hash_start(reader);
    assert_int_equal(mt_reader_find(reader, 3, &line), 1);
    assert_int_equal(line.event.act, MT_ACT_SHOW);
    assert_int_equal(mt_reader_find(reader, 6, &line), 1);
    assert_int_equal(line.event.act, MT_ACT_END);
    assert_int_equal(mt_reader_find(reader, 9, &line), 0);
    mt_reader_hash_get(reader, hash);
    assert_string_equal(hash, "fec86e97e39a961cfb1ba4f0240bbb3b86a6deeba56d5597891d5c545e7ff678");
    mt_reader_free(reader);
    unlink(it.path);
    trace_free(&it);
}

/* ---- what is wrong ---- */

static const struct {
    const char *text;
    int line, column;
    const char *problem;
} wrong[] = {
    /* the file */
    {"", 0, 0, "the file is empty; a trace has at least a header like t,act,system and a row like 0,begin,sentry"},
    {"\n \n", 0, 0, "the file is empty; a trace has at least a header like t,act,system and a row like 0,begin,sentry"},
    {"t,act\n", 0, 0,
     "there is no event in it; a trace has at least a header like t,act,system and a row like 0,begin,sentry"},
    {"t,act\n,\n", 0, 0,
     "there is no event in it; a trace has at least a header like t,act,system and a row like 0,begin,sentry"},
    /* the header */
    {"hello\n", 1, 0,
     "neither a header of CSV, like t,act,system,human.window, nor a line of JSON, like {\"t\":0,\"act\":\"begin\"}"},
    {"t;act;system\n0;begin;a\n", 1, 0, "commas stand between the cells of CSV, not semicolons"},
    {"t\tact\n0\tbegin\n", 1, 0, "commas stand between the cells of CSV, not tabs"},
    {"t,act\r0,begin\r", 1, 0, "a row ends with a line feed, and not with a carriage return alone"},
    {"t,system\n0,a\n", 1, 0,
     "the header has no column act; every row says what was done, and where it only says facts it is set"},
    {"act,system\nbegin,a\n", 1, 0,
     "the header has no column t; every row says when, in seconds or as a text like 4 min"},
    {"t,act,sytem\n0,begin,a\n", 1, 7, "unknown key \"sytem\"; did you mean \"system\"? (column 3, sytem)"},
    {"t,act,human.windw\n0,begin,4\n", 1, 7,
     "unknown fact \"human.windw\"; did you mean \"human.window\"? (column 3, human.windw)"},
    {"t,act,x.speed\n0,begin,4\n", 1, 7,
     "\"x.speed\" is not declared; where the trace is CSV a treaty does it: facts = { [\"x.speed\"] = { type = …, of = "
     "… } } (column 3, x.speed)"},
    {"t,act,q.qqqqqq\n0,begin,4\n", 1, 7,
     "unknown fact \"q.qqqqqq\"; a fact of your own begins with x. and is declared in a treaty (column 3, q.qqqqqq)"},
    {"t,act,\"system\",system\n0,begin,a,b\n", 1, 16,
     "\"system\" is column 3 already; each stands once (column 4, system)"},
    {"t,act,\"link\nup\"\n0,begin,true\n", 1, 7,
     "unknown key \"link?up\"; did you mean \"link.up\"? (column 3, link?up)"},
    /* rows */
    {"t,act,system\n0,begin\n", 2, 0, "the row has 2 cells, and the header 3"},
    {"t,act\n0,begin,\n", 2, 0, "the row has 3 cells, and the header 2"},
    {"t,act\n0,begin\n1,en", 3, 3, "unknown act \"en\"; did you mean \"end\"? (column 2, act)"},
    {"t,act,,\n0,begin,,4\n", 2, 10, "the header names no column here (column 4)"},
    {"t,act,about\n0,begin,a \"quoted\" word\n", 2, 11,
     "a quotation mark inside a cell: put the whole cell into quotation marks, and write each inside it twice"},
    {"t,act,about\n0,begin,\"a\" b\n", 2, 13, "after a cell in quotation marks stands a comma or the end of the row"},
    {"t,act,about\n0,begin,\"a b\n1,set,\n2,set,\n", 2, 9, "the quotation mark that opens this cell is never closed"},
    {"t,act,about\n0,begin,caf\xe9\n", 2, 9, "the cell is not in UTF-8; save the file as UTF-8 (column 3, about)"},
    /* t and act */
    {"t,act\n,begin\n", 2, 0, "t is missing; every row says when, in seconds or as a text like 4 min"},
    {"t,act\n0,\n", 2, 0, "act is missing; every row says what was done, and where it only says facts it is set"},
    {"t,act\nnoon,begin\n", 2, 1,
     "t: \"noon\" is no number with a unit, like \"4 s\"; a time takes us, ms, s, min, h, d or y (column 1, t)"},
    {"t,act\nnull,begin\n", 2, 1,
     "t: \"null\" is no number with a unit, like \"4 s\"; a time takes us, ms, s, min, h, d or y (column 1, t)"},
    {"t,act\nnever,begin\n", 2, 1, "t is out of range; a time must stay below 285 years (column 1, t)"},
    {"t,act\n1e12,begin\n", 2, 1, "t is out of range; a time must stay below 285 years (column 1, t)"},
    {"t,act\n\"4,5\",begin\n", 2, 1,
     "t: \"4,5\" is no number with a unit, like \"4 s\"; a time takes us, ms, s, min, h, d or y (column 1, t)"},
    {"t,act\n0, engag\n", 2, 4, "unknown act \"engag\"; did you mean \"engage\"? (column 2, act)"},
    {"t,act\n5,set\n3,set\n", 3, 1, "t is 3 s, before the 5 s of line 2; lines stand in the order of time"},
    {"t,act\n0,end\n0,set\n", 3, 0, "nothing may follow the act end, which is line 2"},
    /* cells */
    {"t,act,system\n0,set,null\n", 2, 7,
     "system must be a name, not null; leave the cell empty where it is not known (column 3, system)"},
    {"t,act,approximate\n0,set,1\n", 2, 7, "approximate must be true or false, not \"1\" (column 3, approximate)"},
    {"t,act,about,link.up\n0,set,\"two\nlines\",yes\n", 3, 8,
     "link.up must be true, false or null, not \"yes\" (column 4, link.up)"},
    {"t,act,human.window\n0,set,4 m\n", 2, 7,
     "human.window is a time, but \"4 m\" is a length; a time takes us, ms, s, min, h, d or y (column 3, "
     "human.window)"},
    {"t,act,target.people\n0,set,4 s\n", 2, 7,
     "target.people is a plain number, but \"4 s\" is a time; leave out the unit (column 3, target.people)"},
    {"t,act,x.altitude\n0,set,4 s\n", 2, 7,
     "x.altitude is a length, but \"4 s\" is a time; a length takes m or km (column 3, x.altitude)"},
    {"t,act,target.status\n0,set,civillian\n", 2, 7,
     "target.status: unknown word \"civillian\"; did you mean \"civilian\"? (column 3, target.status)"},
};

static void test_wrong(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        trace it;
        trace_read(&it, ".csv", wrong[i].text, strlen(wrong[i].text));
        if (it.problems.count == 0)
            fail_msg("no problem in: %s", wrong[i].text);
        assert_string_equal(it.problems.list[0].text, wrong[i].problem);
        if (it.problems.list[0].place.line != wrong[i].line || it.problems.list[0].place.column != wrong[i].column)
            fail_msg("line %d, column %d of: %s", it.problems.list[0].place.line, it.problems.list[0].place.column,
                     wrong[i].text);
        assert_int_equal(it.problems.errors, it.problems.count);
        trace_free(&it);
    }
}

/* Every problem at once, after one of the header, a bad quotation mark and a row that is no row; good rows all the
 * same. */
static void test_all_at_once(void **state)
{
    static const char text[] =
        "t,act,sytem,link.up\n0,begin,a,2\n1,set,a \"b\",true\n1,st,,\n2,set,\n3,set,,true\n2,end,,\n";
    static const struct {
        int line, column, length;
    } found[] = {{1, 7, 5}, {2, 11, 1}, {3, 9, 1}, {4, 3, 2}, {5, 0, 0}, {7, 1, 1}};
    trace it;

    (void)state;
    trace_read(&it, ".csv", text, sizeof text - 1);
    assert_int_equal(it.count, 1);
    assert_int_equal(it.problems.count, 6);
    for (size_t i = 0; i < 6; i++) {
        assert_int_equal(it.problems.list[i].place.line, found[i].line);
        assert_int_equal(it.problems.list[i].place.column, found[i].column);
        assert_int_equal(it.problems.list[i].place.length, found[i].length);
    }
    assert_string_equal(it.problems.list[1].place.source, "0,begin,a,2");
    trace_free(&it);
}

static void test_too_many(void **state)
{
    mt_text text;
    trace it;
    (void)state;
    mt_text_init(&text);
    mt_text_add(&text, "t,act\n");
    for (int i = 0; i < 100000; i++)
        mt_text_add(&text, "no,no\n");
    trace_read(&it, ".csv", mt_text_get(&text), text.length);
    assert_int_equal(it.code, MT_ERROR_INPUT);
    assert_int_equal(it.problems.count, 201);
    assert_string_equal(it.problems.list[200].text, "too many problems; what follows was not read");
    trace_free(&it);
    mt_text_free(&text);
}

/* A quotation mark that opens a long file's first cell: read up to the bound and no further. */
static void test_endless_row(void **state)
{
    size_t length = (size_t)100 << 20;
    char *text = malloc(length);
    trace it;
    (void)state;
    memset(text, 'x', length);
    for (size_t i = 4095; i < length; i += 4096)
        text[i] = '\n';
    memcpy(text, "t,act\n\"", 7);
    trace_read(&it, ".csv", text, length);
    assert_int_equal(it.code, MT_ERROR_INPUT);
    assert_string_equal(it.problems.list[0].text, "the row is longer than 64 MB; is a quotation mark missing?");
    assert_int_equal(it.problems.list[0].place.line, 2);
    trace_free(&it);
    free(text);
}

static void test_nul(void **state)
{
    static const char text[] = "t,act\n0,se\0t\n1,set\n";
    trace it;
    (void)state;
    trace_read(&it, ".csv", text, sizeof text - 1);
    assert_int_equal(it.count, 1);
    assert_string_equal(it.problems.list[0].text, "a NUL byte stands here; this is no text file");
    assert_int_equal(it.problems.list[0].place.line, 2);
    assert_int_equal(it.problems.list[0].place.column, 5);
    trace_free(&it);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_right),       cmocka_unit_test(test_find),     cmocka_unit_test(test_wrong),
        cmocka_unit_test(test_all_at_once), cmocka_unit_test(test_too_many), cmocka_unit_test(test_endless_row),
        cmocka_unit_test(test_nul),
    };
    return cmocka_run_group_tests_name("csv", tests, NULL, NULL);
}
