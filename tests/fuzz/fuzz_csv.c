/* Fuzzing the reading of CSV: whatever a file holds, reading it ends, with events or with problems that have a place
 * inside it; and what was read can be found again by its number.
 *
 * With libFuzzer: -DMT_LIBFUZZER -fsanitize=fuzzer. Without: a fixed number of mutations of valid traces, from a fixed
 * seed. */
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "base/random.h"
#include "journal/journal.h"

static uint64_t rows_read;

static size_t lines_of(const char *text, size_t size)
{
    size_t lines = 1;
    for (size_t i = 0; i < size; i++)
        lines += text[i] == '\n';
    return lines;
}

/* Where problems stand: on a line that is there, at a column of the text that is shown. */
static void places_check(const mt_problems *problems, size_t lines)
{
    for (size_t i = 0; i < problems->count; i++) {
        const mt_place *place = &problems->list[i].place;
        MT_REQUIRE(place->line >= 0 && (size_t)place->line <= lines && place->column >= 0 && place->length >= 0);
        if (place->source && place->column > 0)
            MT_REQUIRE((size_t)(place->column - 1 + place->length) <= strlen(place->source) + 1);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    char path[64];
    mt_arena arena;
    mt_names names;
    mt_vocabulary vocabulary;
    mt_problems problems;
    mt_reader *reader;
    mt_line line;
    mt_text first, again;
    uint64_t last = 0;
    int file = memfd_create("trace", MFD_CLOEXEC), found;
    MT_REQUIRE(file >= 0 && write(file, data, size) == (ssize_t)size);
    snprintf(path, sizeof path, "/proc/self/fd/%d", file);
    mt_arena_init(&arena);
    mt_names_init(&names, &arena);
    mt_vocabulary_open(&vocabulary, &arena, &names);
    mt_problems_init(&problems, &arena);
    mt_text_init(&first);
    mt_text_init(&again);
    if (mt_reader_open_as(&reader, path, "fuzz.csv", &arena, &vocabulary, &problems) == 0) {
        while ((found = mt_reader_step(reader, &line)) == 1) {
            MT_REQUIRE(line.number > last);
            last = line.number;
            mt_text_reset(&first);
            mt_record_write_event(&first, &line.event, &vocabulary);
            rows_read++;
        }
        MT_REQUIRE(found == 0 || problems.errors > 0);
        mt_reader_free(reader);
    }
    places_check(&problems, lines_of((const char *)data, size));
    if (last > 0 && mt_reader_open_as(&reader, path, "fuzz.csv", &arena, &vocabulary, &problems) == 0) {
        MT_REQUIRE(mt_reader_find(reader, last, &line) == 1);
        mt_record_write_event(&again, &line.event, &vocabulary);
        MT_REQUIRE(strcmp(mt_text_get(&first), mt_text_get(&again)) == 0);
        mt_reader_free(reader);
    }
    mt_text_free(&first);
    mt_text_free(&again);
    mt_arena_free(&arena);
    close(file);
    return 0;
}

#ifndef MT_LIBFUZZER

#define INPUTS 10000

static const char *const traces[] = {
    "t,act,system,operator,target,place,human.window,target.status,link.up,system.area_limit,approximate,about\n"
    "-1 d,assess,,watch,,road,,,,,,\n"
    "0,begin,sentry,watch,,road,,,true,4 km2,,\n"
    "61.25,show,sentry,watch,bus-2,,4 s,civilian,,,true,\"a \"\"bus\"\"\nwith 18, at dusk\"\n"
    "2 min,engage,sentry,watch,bus-2,,4,null,false,400 ha,false,\n"
    "130,end,,,,,,,,,,\n",
    "\xEF\xBB\xBF\"t\",\"act\",\"party.bound[mine-ban-1997]\",party,,\r\n0,begin,TRUE,ardland,,\r\n,,,,,\r\n\"1 "
    "y\",produce,,ardland,,\r\n",
};

/* Pieces that change what a row means rather than how it is spelt. */
static const char *const pieces[] = {
    ",",
    "\"",
    "\"\"",
    "\n",
    "\r\n",
    "\r",
    ";",
    " ",
    "null",
    "true",
    "never",
    "4 m",
    "1e300",
    "-",
    ".",
    "t,",
    "act,",
    "end",
    "human.window",
    "x.a",
    "\xff",
    "\xc3\xa9",
    "\",\"",
    "\"\n\"",
    ",,,,,,,,,,,,,",
};

static void mutate(mt_stream *stream, mt_text *text)
{
    mt_text changed;
    size_t at = (size_t)mt_stream_draw_below(stream, text->length + 1),
           end = at + (size_t)mt_stream_draw_below(stream, 30);
    uint64_t how = mt_stream_draw_below(stream, 5);
    end = end < text->length ? end : text->length;
    mt_text_init(&changed);
    mt_text_add_bytes(&changed, mt_text_get(text), how == 3 ? end : at);
    if (how == 0)
        mt_text_add_char(&changed, (char)mt_stream_draw_below(stream, 256));
    if (how == 1 || how == 4)
        mt_text_add(&changed, pieces[mt_stream_draw_below(stream, sizeof pieces / sizeof *pieces)]);
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
    mt_stream_open(&stream, 1, 0, "csv", "fuzz");
    for (int i = 0; i < INPUTS; i++) {
        uint64_t changes = 1 + mt_stream_draw_below(&stream, 4);
        mt_text_init(&text);
        mt_text_add(&text, traces[i % 2]);
        while (changes-- > 0)
            mutate(&stream, &text);
        LLVMFuzzerTestOneInput((const uint8_t *)mt_text_get(&text), text.length);
        mt_text_free(&text);
    }
    printf("fuzz_csv: %d inputs, %llu rows read\n", INPUTS, (unsigned long long)rows_read);
    return rows_read > INPUTS ? 0 : 1;
}

#endif
