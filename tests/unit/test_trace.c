/* Traces: every way in which one can be wrong, word for word, with its line and column; and what a good one comes to.
 */
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

#define BEGIN "{\"t\":0,\"act\":\"begin\"}\n"
#define OPEN \
    "{\"open\":{\"martens\":\"0.1.0\",\"treaties\":[{\"id\":\"T\",\"provisions\":[{\"id\":\"1\",\"force\":\"must\"}]}" \
    "]}}\n"

typedef struct trace {
    char path[64];
    mt_arena arena;
    mt_names names;
    mt_vocabulary vocabulary;
    mt_problems problems;
} trace;

static void trace_open(trace *it)
{
    mt_arena_init(&it->arena);
    mt_names_init(&it->names, &it->arena);
    mt_vocabulary_open(&it->vocabulary, &it->arena, &it->names);
    mt_problems_init(&it->problems, &it->arena);
}

static void file_write(trace *it, const char *bytes, size_t length)
{
    strcpy(it->path, "/tmp/martens-XXXXXX.jsonl");
    int file = mkstemps(it->path, 6);

    assert_true(file >= 0);
    assert_int_equal(write(file, bytes, length), length);
    close(file);
}

/* Reads the whole of it: how many good lines, and how reading ended. */
static int trace_read(trace *it, const char *bytes, size_t length, size_t *lines)
{
    mt_reader *reader;
    mt_line line;
    int result;
    trace_open(it);
    file_write(it, bytes, length);
    *lines = 0;
    assert_int_equal(mt_reader_open(&reader, it->path, &it->arena, &it->vocabulary, &it->problems), 0);
    while ((result = mt_reader_step(reader, &line)) == 1)
        ++*lines;
    mt_reader_free(reader);
    unlink(it->path);
    return result;
}

/* ---- what is wrong ---- */

static const struct {
    const char *text;
    int line, column;
    const char *problem;
} wrong[] = {
    /* the file */
    {"", 0, 0, "the file is empty; a trace has at least one event, like {\"t\":0,\"act\":\"begin\"}"},
    {"\n  \n", 0, 0, "there is no event in it; a trace has at least one, like {\"t\":0,\"act\":\"begin\"}"},
    {"{\"declare\":{}}\n", 0, 0, "there is no event in it; a trace has at least one, like {\"t\":0,\"act\":\"begin\"}"},
    /* the line */
    {"hello\n", 1, 1, "not a line of JSON: invalid token near 'hello'"},
    {BEGIN "{\"t\":1 \"act\":\"set\"}\n", 2, 8, "not a line of JSON: '}' expected near '\"act\"'"},
    {"{\"t\":1,\"act\":\"set\"} {}\n", 1, 21, "not a line of JSON: end of file expected near '{'"},
    {"{\"t\":1,\"t\":2,\"act\":\"set\"}\n", 1, 8, "not a line of JSON: duplicate object key near '\"t\"'"},
    {"{\"t\":1e999,\"act\":\"set\"}\n", 1, 6, "not a line of JSON: real number overflow near '1e999'"},
    {"{\"t\":NaN,\"act\":\"set\"}\n", 1, 6, "not a line of JSON: invalid token near 'NaN'"},
    {"{\"t\":0,\"act\":\"\xff\"}\n", 1, 14, "not a line of JSON: unable to decode byte 0xff near '\"'"},
    {"[0,\"set\"]\n", 1, 0, "a line is an object, like {\"t\":0,\"act\":\"begin\"}, not an array"},
    {"42\n", 1, 0, "a line is an object, like {\"t\":0,\"act\":\"begin\"}, not a number"},
    {"{}\n", 1, 0, "the line is an empty object; it needs at least t and act"},
    {BEGIN "{\"t\":1,\"act\":\"se", 2, 0, "the last line is cut off; complete it or remove it"},
    /* t */
    {"{\"act\":\"set\"}\n", 1, 0, "t is missing; every line says when, in seconds or as a text like \"4 min\""},
    {"{\"t\":true,\"act\":\"set\"}\n", 1, 2, "t must be seconds or a text like \"4 s\", not true"},
    {"{\"t\":null,\"act\":\"set\"}\n", 1, 2, "t must be seconds or a text like \"4 s\", not null"},
    {"{\"act\":\"set\",\"t\":\"4 m\"}\n", 1, 14,
     "t is a time, but \"4 m\" is a length; a time takes us, ms, s, min, h, d or y"},
    {"{\"t\":\"4\",\"act\":\"set\"}\n", 1, 2,
     "t is a time, but \"4\" has no unit of that; a time takes us, ms, s, min, h, d or y"},
    {"{\"t\":\"30 %\",\"act\":\"set\"}\n", 1, 2,
     "t is a time, but \"30 %\" has no unit of that; a time takes us, ms, s, min, h, d or y"},
    {"{\"t\":\"noon\",\"act\":\"set\"}\n", 1, 2,
     "t: \"noon\" is no number with a unit, like \"4 s\"; a time takes us, ms, s, min, h, d or y"},
    {"{\"t\":\"4 sec\",\"act\":\"set\"}\n", 1, 2,
     "t: \"4 sec\" is no number with a unit, like \"4 s\"; a time takes us, ms, s, min, h, d or y"},
    {"{\"t\":1e12,\"act\":\"set\"}\n", 1, 2, "t is out of range; a time must stay below 285 years"},
    {"{\"t\":\"never\",\"act\":\"set\"}\n", 1, 2, "t is out of range; a time must stay below 285 years"},
    {"{\"t\":5,\"act\":\"set\"}\n{\"t\":3,\"act\":\"set\"}\n", 2, 2,
     "t is 3 s, before the 5 s of line 1; lines stand in the order of time"},
    {BEGIN "\n{\"act\":\"set\",\"t\":\"-1 ms\"}\n", 3, 14,
     "t is -1 ms, before the 0 s of line 1; lines stand in the order of time"},
    /* act */
    {"{\"t\":0}\n", 1, 0, "act is missing; every line says what was done, and where it only says facts it is \"set\""},
    {"{\"t\":0,\"act\":7}\n", 1, 8, "act must be a word in quotes, not a number"},
    {"{\"t\":0,\"act\":\"engag\"}\n", 1, 8, "unknown act \"engag\"; did you mean \"engage\"?"},
    {"{\"t\":0,\"act\":\"xyzzy\"}\n", 1, 8,
     "unknown act \"xyzzy\"; `martens list facts` has them all, and \"set\" only says facts"},
    {"{\"t\":0,\"act\":\"\\u001b[2J\"}\n", 1, 8,
     "unknown act \"?[2J\"; `martens list facts` has them all, and \"set\" only says facts"},
    /* identities and keys */
    {"{\"t\":0,\"act\":\"set\",\"system\":3}\n", 1, 20,
     "system must be a name in quotes, not a number; leave it out where it is not known"},
    {"{\"t\":0,\"act\":\"set\",\"target\":\"\"}\n", 1, 20,
     "target must be a name in quotes, not an empty text; leave it out where it is not known"},
    {"{\"t\":0,\"act\":\"set\",\"place\":null}\n", 1, 20,
     "place must be a name in quotes, not null; leave it out where it is not known"},
    {"{\"t\":0,\"act\":\"set\",\"sytem\":\"a\"}\n", 1, 20, "unknown key \"sytem\"; did you mean \"system\"?"},
    {"{\"t\":0,\"act\":\"set\",\"window\":3}\n", 1, 20, "unknown key \"window\"; did you mean \"human.window\"?"},
    {"{\"t\":0,\"act\":\"set\",\"qqqqqqq\":3}\n", 1, 20,
     "unknown key \"qqqqqqq\"; a line has t, act, identities and facts (like \"link.up\")"},
    {"{\"t\":0,\"act\":\"set\",\"approximate\":1}\n", 1, 20, "approximate must be true or false, not a number"},
    {"{\"t\":0,\"act\":\"set\",\"about\":1}\n", 1, 20, "about must be a text, not a number"},
    /* facts */
    {"{\"t\":0,\"act\":\"set\",\"human.windw\":3}\n", 1, 20,
     "unknown fact \"human.windw\"; did you mean \"human.window\"?"},
    {"{\"t\":0,\"act\":\"set\",\"q.qqqqqqq\":3}\n", 1, 20,
     "unknown fact \"q.qqqqqqq\"; a fact of your own begins with x. and is declared in the first line"},
    {"{\"t\":0,\"act\":\"set\",\"x.altitude\":3}\n", 1, 20,
     "\"x.altitude\" is not declared; the first line does it: {\"declare\":{\"x.altitude\":{\"type\":…,\"of\":…}}}"},
    {"{\"t\":0,\"act\":\"set\",\"link.up\":\"yes\"}\n", 1, 20, "link.up must be true, false or null, not a text"},
    {"{\"t\":0,\"act\":\"set\",\"link.up\":1}\n", 1, 20, "link.up must be true, false or null, not a number"},
    {"{\"t\":0,\"act\":\"show\",\"human.window\":true}\n", 1, 21,
     "human.window must be seconds or a text like \"4 s\", or null, not true"},
    {"{\"t\":0,\"act\":\"show\",\"human.window\":\"4 m\"}\n", 1, 21,
     "human.window is a time, but \"4 m\" is a length; a time takes us, ms, s, min, h, d or y"},
    {"{\"t\":0,\"act\":\"set\",\"system.area_limit\":\"4 h\"}\n", 1, 20,
     "system.area_limit is an area, but \"4 h\" is a time; an area takes m2, ha or km2"},
    {"{\"t\":0,\"act\":\"set\",\"target.people\":\"4 s\"}\n", 1, 20,
     "target.people is a plain number, but \"4 s\" is a time; leave out the unit"},
    {"{\"t\":0,\"act\":\"set\",\"target.people\":[]}\n", 1, 20,
     "target.people must be a number or a text like \"30 %\", or null, not an array"},
    {"{\"t\":0,\"act\":\"set\",\"target.status\":3}\n", 1, 20,
     "target.status must be a word in quotes, or null, not a number"},
    {"{\"t\":0,\"act\":\"set\",\"target.status\":\"civillian\"}\n", 1, 20,
     "target.status: unknown word \"civillian\"; did you mean \"civilian\"?"},
    {"{\"t\":0,\"act\":\"set\",\"system.silence\":\"qqqqq\"}\n", 1, 20,
     "system.silence: unknown word \"qqqqq\"; its words are: hold proceed"},
    /* the order of things */
    {"{\"t\":0,\"act\":\"end\"}\n{\"t\":0,\"act\":\"set\"}\n", 2, 0, "nothing may follow the act end, which is line 1"},
    {OPEN OPEN, 2, 0, "open must be the first line"},
    {BEGIN "{\"declare\":{}}\n", 2, 0, "declare must stand before the first event"},
    {OPEN "{\"seal\":{}}\n" BEGIN, 3, 0, "nothing may follow the seal of line 2"},
    {OPEN "{\"end\":{\"ended_at\":0,\"treaties\":[{\"id\":\"T\",\"verdict\":\"met\",\"provisions\":[{\"id\":\"1\","
          "\"verdict\":\"met\"}]}]}}\n" BEGIN,
     3, 0, "nothing may follow the end of line 2"},
    /* declarations */
    {"{\"declare\":{\"altitude\":{\"type\":\"length\",\"of\":\"system\"}}}\n" BEGIN, 1, 13,
     "a declared fact begins with x., as in \"x.altitude\"; \"altitude\" does not"},
    {"{\"declare\":{\"starts\":3}}\n" BEGIN, 1, 13, "declare: starts must be a date like \"2027-03-01\", not a number"},
    {"{\"declare\":{\"starts\":\"1 March\"}}\n" BEGIN, 1, 13,
     "declare: starts must be a date like \"2027-03-01\", not \"1 March\""},
    {"{\"declare\":{\"starts\":\"2027-02-29\"}}\n" BEGIN, 1, 13,
     "declare: starts: there is no day \"2027-02-29\" between the years 1900 and 2200"},
    {"{\"declare\":{\"x.a\":3}}\n" BEGIN, 1, 13,
     "x.a must be an object like {\"type\":\"length\",\"of\":\"system\"}, not a number"},
    {"{\"declare\":{\"x.a\":{\"of\":\"system\"}}}\n" BEGIN, 1, 13,
     "x.a: type is missing; it is truth, time, length, area, mass, count, ratio or word"},
    {"{\"declare\":{\"x.a\":{\"type\":\"lenght\",\"of\":\"system\"}}}\n" BEGIN, 1, 13,
     "x.a: unknown type \"lenght\"; it is truth, time, length, area, mass, count, ratio or word"},
    {"{\"declare\":{\"x.a\":{\"type\":\"length\"}}}\n" BEGIN, 1, 13,
     "x.a: of is missing; it says whose state it is: system, operator, target, place, party, group or attack"},
    {"{\"declare\":{\"x.a\":{\"type\":\"length\",\"of\":\"sytem\"}}}\n" BEGIN, 1, 13,
     "x.a: unknown of \"sytem\"; it is system, operator, target, place, party, group or attack"},
    {"{\"declare\":{\"x.a\":{\"type\":\"length\",\"of\":\"system\",\"nature\":4}}}\n" BEGIN, 1, 13,
     "x.a: nature must be state, clock or event, not a number"},
    {"{\"declare\":{\"x.a\":{\"typ\":\"length\",\"type\":\"length\",\"of\":\"system\"}}}\n" BEGIN, 1, 20,
     "x.a: unknown field \"typ\"; did you mean \"type\"?"},
    {"{\"declare\":{\"x.a\":{\"type\":\"length\",\"of\":\"system\",\"words\":\"low high\"}}}\n" BEGIN, 1, 13,
     "x.a: words go with the type word"},
    {"{\"declare\":{\"x.a\":{\"type\":\"word\",\"of\":\"system\",\"words\":3}}}\n" BEGIN, 1, 13,
     "x.a: words must be a text with blanks between the words, or an array of words, not a number"},
    /* our own lines, spoilt */
    {"{\"judgement\":{\"treaty\":\"T\",\"provision\":\"1\"}}\n", 1, 0, "judgement: T 1 is no provision of the opening"},
    {OPEN "{\"judgement\":{\"treaty\":\"T\",\"provision\":\"2\"}}\n", 2, 0,
     "judgement: T 2 is no provision of the opening"},
    {OPEN "{\"judgement\":{\"treaty\":\"T\",\"provision\":\"1\",\"verdict\":\"good\"}}\n", 2, 0,
     "judgement: unknown verdict \"good\""},
    {OPEN "{\"judgement\":{\"treaty\":\"T\",\"provision\":\"1\"}}\n", 2, 0,
     "judgement: verdict must be a text, not nothing"},
    {OPEN "{\"end\":{\"ended_at\":\"x\",\"treaties\":[]}}\n", 2, 0,
     "end: ended_at must be a number, null or \"never\", not a text"},
    {OPEN "{\"end\":{\"treaties\":[]}}\n", 2, 0, "end: 0 treaties here and 1 in the opening"},
    {OPEN "{\"end\":{\"treaties\":[{\"verdict\":\"met\",\"provisions\":[]}]}}\n", 2, 0,
     "end: T has 0 provisions here and 1 in the opening"},
    {OPEN
     "{\"end\":{\"treaties\":[{\"verdict\":\"met\",\"provisions\":[{\"verdict\":\"breached\",\"breaches\":3}]}]}}\n",
     2, 0, "end: breaches must be an array, not a number"},
    {"{\"open\":{\"declared\":[]}}\n", 1, 0, "open: declared must be an object, not an array"},
    {"{\"open\":{\"declared\":{\"x.a\":{\"of\":\"system\"}}}}\n", 1, 22,
     "x.a: type is missing; it is truth, time, length, area, mass, count, ratio or word"},
    {"{\"end\":{}}\n", 1, 0, "end: no open line stands before it"},
    {"{\"open\":{\"treaties\":{}}}\n", 1, 0, "open: treaties must be an array, not an object"},
    {"{\"open\":{\"treaties\":[{}]}}\n", 1, 0, "open: a treaty without its id"},
    {OPEN "{\"input\":{\"ticket\":\"x\"}}\n", 2, 0, "input: ticket must be a count, not a text"},
};

static void test_wrong(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        trace it;
        size_t lines;
        trace_read(&it, wrong[i].text, strlen(wrong[i].text), &lines);
        if (it.problems.count == 0)
            fail_msg("no problem in: %s", wrong[i].text);
        assert_string_equal(it.problems.list[0].text, wrong[i].problem);
        assert_int_equal(it.problems.list[0].place.line, wrong[i].line);
        if (it.problems.list[0].place.column != wrong[i].column)
            fail_msg("column %d of: %s", it.problems.list[0].place.column, wrong[i].text);
        assert_string_equal(it.problems.list[0].place.file, it.path);
        assert_int_equal(it.problems.errors, it.problems.count);
        mt_arena_free(&it.arena);
    }
}

/* Every problem at once, and the good lines all the same. */
static void test_all_at_once(void **state)
{
    static const char text[] = "{\"t\":0,\"act\":\"begin\",\"systm\":\"a\",\"link.up\":2}\nhello\n{\"t\":1,\"act\":"
                               "\"set\"}\n{\"t\":0,\"act\":\"set\"}\n{\"t\":1,\"act\":\"end\"}\n";
    static const struct {
        int line, column;
        const char *text;
    } found[] = {
        {1, 22, "unknown key \"systm\"; did you mean \"system\"?"},
        {1, 34, "link.up must be true, false or null, not a number"},
        {2, 1, "not a line of JSON: invalid token near 'hello'"},
        {4, 2, "t is 0 s, before the 1 s of line 3; lines stand in the order of time"},
    };
    trace it;
    size_t lines;

    (void)state;
    assert_int_equal(trace_read(&it, text, sizeof text - 1, &lines), 0);
    assert_int_equal(lines, 2);
    assert_int_equal(it.problems.count, 4);
    for (size_t i = 0; i < 4; i++) {
        assert_string_equal(it.problems.list[i].text, found[i].text);
        assert_int_equal(it.problems.list[i].place.line, found[i].line);
        assert_int_equal(it.problems.list[i].place.column, found[i].column);
    }
    assert_string_equal(it.problems.list[0].place.source, "{\"t\":0,\"act\":\"begin\",\"systm\":\"a\",\"link.up\":2}");
    mt_arena_free(&it.arena);
}

static void test_nul(void **state)
{
    static const char text[] = "{\"t\":0,\"act\":\"set\"}\n{\"t\":1,\0\"act\":\"set\"}\n";
    trace it;
    size_t lines;
    (void)state;
    assert_int_equal(trace_read(&it, text, sizeof text - 1, &lines), 0);
    assert_int_equal(lines, 1);
    assert_string_equal(it.problems.list[0].text, "a NUL byte stands here; this is no text file");
    assert_int_equal(it.problems.list[0].place.line, 2);
    assert_int_equal(it.problems.list[0].place.column, 8);
    mt_arena_free(&it.arena);
}

static void test_too_many(void **state)
{
    mt_text text;
    trace it;
    size_t lines;
    (void)state;
    mt_text_init(&text);
    for (int i = 0; i < 100000; i++)
        mt_text_add(&text, "no\n");
    assert_int_equal(trace_read(&it, mt_text_get(&text), text.length, &lines), MT_ERROR_INPUT);
    assert_int_equal(it.problems.count, 201);
    assert_string_equal(it.problems.list[200].text, "too many problems; what follows was not read");
    mt_arena_free(&it.arena);
    mt_text_reset(&text);
    mt_text_add(&text, "{\"t\":0,\"act\":\"set\"");
    for (int i = 0; i < 50000; i++)
        mt_text_write(&text, ",\"q.%d\":0", i);
    mt_text_add(&text, "}\n");
    assert_int_equal(trace_read(&it, mt_text_get(&text), text.length, &lines), MT_ERROR_INPUT);
    assert_int_equal(it.problems.count, 201);
    mt_arena_free(&it.arena);
    mt_text_free(&text);
}

static void test_endless_line(void **state)
{
    size_t length = (size_t)100 << 20, lines;
    char *text = malloc(length);
    trace it;
    (void)state;
    memset(text, ' ', length);
    memcpy(text, BEGIN, sizeof BEGIN - 1);
    assert_int_equal(trace_read(&it, text, length, &lines), MT_ERROR_INPUT);
    assert_int_equal(lines, 1);
    assert_string_equal(it.problems.list[0].text, "the line is longer than 64 MB; a line is one event");
    assert_int_equal(it.problems.list[0].place.line, 2);
    mt_arena_free(&it.arena);
    free(text);
}

static void test_files(void **state)
{
    static const struct {
        const char *path;
        int code;
        const char *text;
    } files[] = {
        {"/nowhere/trace.jsonl", MT_ERROR_IO, "cannot be read: No such file or directory"},
        {"/tmp", MT_ERROR_IO, "cannot be read: Is a directory"},
        {NULL, MT_ERROR_INPUT, "this is UTF-16; save it as UTF-8"},
    };
    trace it;
    mt_reader *reader;

    (void)state;
    trace_open(&it);
    file_write(&it, "\xFF\xFEt\0,\0", 6);
    for (size_t i = 0; i < 3; i++) {
        const char *path = files[i].path ? files[i].path : it.path;
        assert_int_equal(mt_reader_open(&reader, path, &it.arena, &it.vocabulary, &it.problems), files[i].code);
        assert_null(reader);
        assert_string_equal(it.problems.list[i].text, files[i].text);
        assert_string_equal(it.problems.list[i].place.file, path);
    }
    unlink(it.path);
    mt_reader_free(NULL);
    mt_arena_free(&it.arena);
}

/* A journal that a crash cut off is read up to its last whole line, and says so; only a trace must be whole. */
static void test_cut_journal(void **state)
{
    trace it;
    size_t lines;
    (void)state;
    assert_int_equal(trace_read(&it, OPEN BEGIN "{\"t\":1,\"act", strlen(OPEN BEGIN "{\"t\":1,\"act"), &lines), 0);
    assert_int_equal(lines, 2);
    assert_int_equal(it.problems.errors, 0);
    assert_string_equal(it.problems.list[0].text, "the last line is cut off; what stands before it was read");
    mt_arena_free(&it.arena);
}

/* ---- what is right ---- */

static const struct {
    const char *text;
    double t;
} times[] = {
    {"0", 0},
    {"61.25", 61250000},
    {"-86400", -864e8},
    {"1e2", 1e8},
    {"0.0000005", 1},
    {"-0.0000005", -1},
    {"0.00000049999", 0},
    {"\"4 min\"", 24e7},
    {"\"-1 d\"", -864e8},
    {"9007199254.740991", 9007199254740991},
    {"\"1.5 ms\"", 1500},
    {"8589934592.000001", 8589934592000001},
};

static void test_times(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof times / sizeof *times; i++) {
        char text[96];
        trace it;
        mt_reader *reader;
        mt_line line;
        trace_open(&it);
        mt_reader_new(&reader, "worker", &it.arena, &it.vocabulary, &it.problems);
        snprintf(text, sizeof text, "{\"t\" : %s ,\"act\":\"set\"}", times[i].text);
        assert_int_equal(mt_reader_step_line(reader, text, strlen(text), 7, &line), 1);
        assert_true(line.event.t == (int64_t)times[i].t);
        assert_int_equal(line.event.seq, 7);
        mt_reader_free(reader);
        mt_arena_free(&it.arena);
    }
}

static double said(const mt_line *line, const trace *it, const char *fact)
{
    return mt_event_get(&line->event, mt_fact_find(&it->vocabulary, fact));
}

static void test_good(void **state)
{
    static const char *const lines[] = {
        "\xEF\xBB\xBF{\"declare\":{\"x.altitude\":{\"type\":\"length\",\"nature\":\"state\",\"of\":\"system\","
        "\"about\":\"above the sea\"},"
        "\"x.mood\":{\"type\":\"word\",\"nature\":\"event\",\"words\":[\"calm\",\"tense\"]}}}",
        " {\"system\":\"sentry\",\"operator\":\"watch\",\"t\":1,\"act\":\"show\",\"human.window\":\"4 "
        "s\",\"link.up\":false,\"target.status\":\"civilian\","
        "\"target.kind\":\"ambulance\",\"system.area_limit\":\"50 ha\",\"target.people\":18,\"human.load\":\"30 "
        "%\",\"place.populated\":null,"
        "\"x.altitude\":\"2 "
        "km\",\"x.mood\":\"tense\",\"party.bound[mine-ban-1997]\":true,\"approximate\":true,\"about\":\"a bus {of "
        "\\\"18\\\"}\",\"prev\":\"x\"} \r",
        "{\"t\":1,\"act\":\"set\",\"human.window\":\"never\"}",
    };
    trace it;
    mt_reader *reader;
    mt_line line;
    (void)state;
    trace_open(&it);
    mt_reader_new(&reader, "worker", &it.arena, &it.vocabulary, &it.problems);
    assert_int_equal(mt_reader_step_line(reader, lines[0], strlen(lines[0]), 1, &line), 1);
    assert_int_equal(line.kind, MT_LINE_DECLARE);
    assert_int_equal(mt_reader_step_line(reader, "", 0, 2, &line), 0);
    assert_int_equal(mt_reader_step_line(reader, lines[1], strlen(lines[1]), 3, &line), 1);
    assert_int_equal(line.kind, MT_LINE_EVENT);
    assert_int_equal(line.number, 3);
    assert_int_equal(line.event.act, MT_ACT_SHOW);
    assert_true(line.event.approximate);
    assert_string_equal(line.event.about, "a bus {of \"18\"}");
    assert_string_equal(mt_name_get_text(&it.names, line.event.who[MT_SYSTEM]), "sentry");
    assert_string_equal(mt_name_get_text(&it.names, line.event.who[MT_OPERATOR]), "watch");
    assert_int_equal(line.event.who[MT_TARGET], 0);
    assert_int_equal(line.event.said_count, 11);
    assert_true(said(&line, &it, "human.window") == 4e6);
    assert_true(said(&line, &it, "link.up") == 0);
    assert_string_equal(mt_name_get_text(&it.names, (uint32_t)said(&line, &it, "target.status")), "civilian");
    assert_string_equal(mt_name_get_text(&it.names, (uint32_t)said(&line, &it, "target.kind")), "ambulance");
    assert_true(said(&line, &it, "system.area_limit") == 0.5);
    assert_true(said(&line, &it, "target.people") == 18);
    assert_true(said(&line, &it, "human.load") == 0.3);
    assert_false(mt_value_is_known(said(&line, &it, "place.populated")));
    assert_true(said(&line, &it, "x.altitude") == 2000);
    assert_string_equal(mt_name_get_text(&it.names, (uint32_t)said(&line, &it, "x.mood")), "tense");
    assert_true(said(&line, &it, "party.bound[mine-ban-1997]") == 1);
    assert_int_equal(mt_reader_step_line(reader, lines[2], strlen(lines[2]), 4, &line), 1);
    assert_true(said(&line, &it, "human.window") == (double)MT_FOREVER);
    assert_int_equal(it.problems.count, 0);
    mt_reader_free(reader);
    mt_arena_free(&it.arena);
}

/* A last line without its newline is whole if its JSON is; lines at every offset of the reader's chunks. */
static void test_many_lines(void **state)
{
    mt_text text;
    trace it;
    size_t lines;
    (void)state;
    mt_text_init(&text);
    for (int i = 0; i < 20000; i++)
        mt_text_write(&text, "%s{\"t\":%d,\"act\":\"set\",\"about\":\"%*s\"}", i > 0 ? "\n" : "", i, i % 97, "x");
    assert_int_equal(trace_read(&it, mt_text_get(&text), text.length, &lines), 0);
    assert_int_equal(lines, 20000);
    assert_int_equal(it.problems.count, 0);
    mt_arena_free(&it.arena);
    mt_text_free(&text);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_wrong),      cmocka_unit_test(test_all_at_once),  cmocka_unit_test(test_nul),
        cmocka_unit_test(test_too_many),   cmocka_unit_test(test_endless_line), cmocka_unit_test(test_files),
        cmocka_unit_test(test_times),      cmocka_unit_test(test_cut_journal),  cmocka_unit_test(test_good),
        cmocka_unit_test(test_many_lines),
    };

    return cmocka_run_group_tests_name("trace", tests, NULL, NULL);
}
