/* Fuzzing the trace reader: whatever a file holds, reading it ends, with lines or with problems.
 *
 * With libFuzzer: -DMT_LIBFUZZER -fsanitize=fuzzer. Without: a fixed number of mutations of valid traces, from a fixed
 * seed. */
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "base/random.h"
#include "journal/journal.h"

static uint64_t lines_read;

/* What came out must go back in as text; a line that was read is valid, whatever the input was. */
static void line_again(mt_text *out, const mt_line *line, const mt_opening **opening, const mt_vocabulary *vocabulary)
{
    mt_text_reset(out);
    if (line->kind == MT_LINE_EVENT)
        mt_record_write_event(out, &line->event, vocabulary);
    if (line->kind == MT_LINE_OPEN)
        mt_record_write_opening(out, *opening = line->opening);
    if (line->kind == MT_LINE_JUDGEMENT)
        mt_record_write_judgement(out, line->judgement, *opening);
    if (line->kind == MT_LINE_END)
        mt_record_write_summary(out, line->summary, *opening);
    if (line->kind == MT_LINE_INPUT)
        mt_record_write_input(out, line->input);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const char *text = (const char *)data;
    mt_arena arena;
    mt_names names;
    mt_vocabulary vocabulary;
    mt_problems problems;
    mt_reader *reader;
    mt_line line;
    mt_text again;
    const mt_opening *opening = NULL;
    mt_arena_init(&arena);
    mt_names_init(&names, &arena);
    mt_vocabulary_open(&vocabulary, &arena, &names);
    mt_problems_init(&problems, &arena);
    mt_text_init(&again);
    mt_reader_new(&reader, "fuzz", &arena, &vocabulary, &problems);
    for (uint64_t number = 1; size > 0; number++) {
        const char *newline = memchr(text, '\n', size);
        size_t length = newline ? (size_t)(newline - text) : size;
        int result = mt_reader_step_line(reader, text, length, number, &line);
        MT_REQUIRE(result >= 0 || problems.errors > 0);
        if (result == 1) {
            lines_read++;
            line_again(&again, &line, &opening, &vocabulary);
        }
        length += newline != NULL;
        text += length;
        size -= length;
    }
    mt_reader_free(reader);
    mt_text_free(&again);
    mt_arena_free(&arena);
    return 0;
}

#ifndef MT_LIBFUZZER

#define INPUTS 20000

static const char *const traces[] = {
    "{\"declare\":{\"x.altitude\":{\"type\":\"length\",\"nature\":\"state\",\"of\":\"system\",\"about\":\"above the "
    "sea\"},\"x.mood\":{\"type\":\"word\",\"nature\":\"event\",\"words\":[\"calm\",\"tense\"]}}}\n"
    "{\"t\":\"-1 d\",\"act\":\"assess\",\"operator\":\"watch\",\"place\":\"road\",\"assessed.civilians\":5}\n"
    "{\"t\":0,\"act\":\"begin\",\"system\":\"sentry\",\"system.control\":\"person_may_veto\",\"link.up\":true,\"x."
    "altitude\":\"2 km\"}\n"
    "{\"t\":61.25,\"act\":\"show\",\"system\":\"sentry\",\"operator\":\"watch\",\"target\":\"bus-2\",\"human.window\":"
    "\"4 s\",\"target.status\":\"civilian\",\"approximate\":true}\n"
    "{\"t\":\"2 "
    "min\",\"act\":\"engage\",\"system\":\"sentry\",\"target\":\"bus-2\",\"place.populated\":null,\"about\":\"a bus "
    "\\u2014 \\\"18\\\"\"}\n"
    "{\"t\":130,\"act\":\"end\"}\n",
    "{\"open\":{\"martens\":\"0.1.0\",\"scenario\":\"s\",\"seed\":7,\"parameters\":{\"w\":{\"value\":10,\"unit\":\"s\","
    "\"source\":null,\"set\":false}},\"files\":[{\"role\":\"model\",\"path\":\"p\",\"hash\":\"h\",\"unchecked\":true}],"
    "\"treaties\":[{\"id\":\"T\",\"title\":\"t\",\"not_encoded\":1,\"asks_after_harm\":true,\"owed\":[\"o\"],"
    "\"provisions\":[{\"id\":\"R4\",\"kind\":\"k\",\"force\":\"must\",\"binds\":\"b\",\"cite\":\"c\",\"verified\":true,"
    "\"text\":\"x\",\"forbids\":false,"
    "\"parts\":[{\"id\":\"a\",\"clause\":\"link.up\"}],\"exceptions\":[{\"id\":\"R5\",\"cite\":\"c\",\"text\":\"t\"}],"
    "\"readings\":[{\"term\":\"timely\",\"reading\":\"r\",\"by\":\"b\",\"source\":\"s\"}]}]}]},\"prev\":\"00\"}\n"
    "{\"t\":1,\"act\":\"engage\",\"system\":\"sentry\",\"prev\":\"00\"}\n"
    "{\"input\":{\"t\":1,\"operator\":\"watch\",\"ticket\":3,\"word\":\"veto\",\"choice\":0,\"confidence\":0.9,"
    "\"reason\":null,\"after\":8}}\n"
    "{\"judgement\":{\"treaty\":\"T\",\"provision\":\"R4\",\"verdict\":\"breached\",\"t\":1,\"seq\":2,\"system\":"
    "\"sentry\",\"parts\":{\"a\":false},\"sentence\":\"s\",\"because\":null,"
    "\"facts\":[{\"part\":\"a\",\"fact\":\"human.window\",\"type\":\"number\",\"value\":4,\"unit\":\"s\",\"op\":\">=\","
    "\"needed\":10,\"short_by\":6,\"needed_from\":null,\"held\":false,\"declared\":false,\"reads\":[\"human.window\"]}]"
    ","
    "\"exceptions\":[{\"id\":\"R5\",\"applied\":null}],\"matters\":[2],\"flips\":["
    "{\"fact\":\"human.window\",\"op\":\">=\",\"type\":\"number\",\"value\":10,\"was\":4,\"unit\":\"s\",\"outcome\":"
    "\"met\",\"whose\":\"operator\"},"
    "{\"parameter\":\"veto_window\",\"op\":\"=\",\"type\":\"number\",\"value\":10,\"was\":4,\"unit\":\"s\",\"outcome\":"
    "null,\"whose\":\"scenario\"}]}}\n"
    "{\"end\":{\"ended_at\":1,\"failed\":null,\"acts\":{\"engage\":1},\"people\":{\"civilian\":{\"exposed\":18,"
    "\"harmed\":4,\"ignored\":0}},\"treaties\":[{\"id\":\"T\",\"verdict\":\"breached\",\"in_play\":1,\"of\":1,"
    "\"provisions\":[{\"id\":\"R4\",\"verdict\":\"breached\",\"judged\":1,\"met\":0,\"excepted\":0,\"breached\":1,"
    "\"undetermined\":0,\"open\":0,\"held_share\":null,\"breaches\":[{\"verdict\":\"breached\",\"t\":1,\"seq\":2}],"
    "\"missing\":[{\"fact\":\"link.up\",\"times\":1}],\"first_doubt\":null,\"first_met\":{\"verdict\":\"met\"}}]}]}}\n"
    "{\"seal\":{},\"prev\":\"00\"}\n",
};

/* Pieces that change what a text means rather than how it is spelt. */
static const char *const pieces[] = {
    "{",
    "}",
    "[",
    "]",
    "\"",
    ":",
    ",",
    "\\",
    "\n",
    "null",
    "true",
    "-",
    "1e300",
    "-1e308",
    "9223372036854775807",
    "\"never\"",
    "\"4 m\"",
    "\"\"",
    "{}",
    "[]",
    "\"t\":",
    "\"act\":\"end\"",
    "\"human.window\":",
    "\"x.altitude\":",
    "\"party.bound[a]\":",
    "\xff",
    "\xed\xa0\x80",
    "\\u0000",
    "\"declared\":{\"x.a\":{\"type\":\"word\"}},",
    "\"id\":null,",
};

static size_t at_random(mt_stream *stream, size_t below) { return (size_t)mt_stream_draw_below(stream, below); }

/* One change: a byte, a piece put in, a stretch taken out or said twice. */
static void mutate(mt_stream *stream, mt_text *text)
{
    mt_text changed;
    size_t at = at_random(stream, text->length + 1), stretch = at_random(stream, 40),
           end = at + stretch < text->length ? at + stretch : text->length;
    uint64_t how = mt_stream_draw_below(stream, 5);
    mt_text_init(&changed);
    mt_text_add_bytes(&changed, mt_text_get(text), how == 3 ? end : at);
    if (how == 0)
        mt_text_add_char(&changed, (char)at_random(stream, 256));
    if (how == 1 || how == 4)
        mt_text_add(&changed, pieces[at_random(stream, sizeof pieces / sizeof *pieces)]);
    size_t from = how == 0 ? at + 1 : how == 2 || how == 4 ? end : at;
    if (from < text->length)
        mt_text_add_bytes(&changed, mt_text_get(text) + from, text->length - from);
    mt_text_free(text);
    *text = changed;
}

int main(void)
{
    mt_stream stream;
    mt_text text;
    mt_stream_open(&stream, 1, 0, "trace", "fuzz");
    for (int i = 0; i < INPUTS; i++) {
        uint64_t changes = 1 + mt_stream_draw_below(&stream, 4);
        mt_text_init(&text);
        mt_text_add(&text, traces[i % 2]);
        while (changes-- > 0)
            mutate(&stream, &text);
        LLVMFuzzerTestOneInput((const uint8_t *)mt_text_get(&text), text.length);
        mt_text_free(&text);
    }
    printf("fuzz_trace: %d inputs, %llu lines read\n", INPUTS, (unsigned long long)lines_read);
    return 0;
}

#endif
