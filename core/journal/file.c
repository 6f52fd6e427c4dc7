/* A trace's or a journal's file: which of the two forms it has, and its lines one after the other.
 *
 *   bytes ─▶ lines.c ─▶ a line ─▶ read.c          JSON Lines
 *                        ├▶ csv.c, header.c       CSV: rows, of one line or more */
#include "journal/reader.h"

#include <errno.h>
#include <string.h>
#include <strings.h>

static bool ends(const char *path, const char *ending)
{
    size_t length = strlen(path), tail = strlen(ending);
    return length >= tail && strcasecmp(path + length - tail, ending) == 0;
}

/* By the ending, else by the first byte that is no blank: of JSON Lines it is a brace. A bracket is a slip in JSON. */
static bool is_csv(const char *path, const char *bytes, size_t count)
{
    size_t at = count >= 3 && memcmp(bytes, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;
    if (ends(path, ".csv"))
        return true;
    if (ends(path, ".jsonl") || ends(path, ".json") || ends(path, ".ndjson"))
        return false;
    while (at < count && (bytes[at] == ' ' || bytes[at] == '\t' || bytes[at] == '\r' || bytes[at] == '\n'))
        at++;
    return at < count && bytes[at] != '{' && bytes[at] != '[' && bytes[at] != '\0';
}

static int refuse(mt_reader *reader, int code, const char *format, const char *what)
{
    mt_problem_add(reader->problems, (mt_place){.file = reader->name}, format, what);
    mt_reader_free(reader);
    return code;
}

int mt_reader_open_as(mt_reader **reader, const char *path, const char *name, mt_arena *arena,
                      mt_vocabulary *vocabulary, mt_problems *problems)
{
    mt_reader *made;
    const char *bytes;
    *reader = NULL;
    mt_reader_new(&made, name, arena, vocabulary, problems);
    long count = mt_lines_open(&made->lines, path) < 0 ? MT_ERROR_IO : mt_lines_get_first(&made->lines, &bytes);
    if (count < 0)
        return refuse(made, MT_ERROR_IO, "cannot be read: %s", strerror(errno));
    if (count >= 2 && (memcmp(bytes, "\xFF\xFE", 2) == 0 || memcmp(bytes, "\xFE\xFF", 2) == 0))
        return refuse(made, MT_ERROR_INPUT, "this is UTF-16; save it as %s", "UTF-8");
    if (is_csv(name, bytes, (size_t)count))
        made->csv = mt_csv_new(made);
    *reader = made;
    return 0;
}

int mt_reader_open(mt_reader **reader, const char *path, mt_arena *arena, mt_vocabulary *vocabulary,
                   mt_problems *problems)
{
    return mt_reader_open_as(reader, path, path, arena, vocabulary, problems);
}

void mt_reader_free(mt_reader *reader)
{
    if (!reader)
        return;
    mt_csv_free(reader->csv);
    mt_lines_close(&reader->lines);
    mt_arena_free(&reader->scratch);
}

void mt_reader_hash_start(mt_reader *reader) { mt_lines_hash_start(&reader->lines); }

void mt_reader_hash_get(mt_reader *reader, char hash[MT_HASH]) { mt_lines_hash_get(&reader->lines, hash); }

static int file_end(mt_reader *reader)
{
    bool bad = reader->problems->count > reader->problems_before;
    bool empty = reader->number == 0;
    if (reader->events > 0 || reader->opening || bad)
        return 0;
    const char *form = reader->csv ? " a header like t,act,system and a row like 0,begin,sentry"
                       : empty     ? " one event, like {\"t\":0,\"act\":\"begin\"}"
                                   : " one, like {\"t\":0,\"act\":\"begin\"}";
    return mt_reader_stop(reader, (mt_place){.file = reader->name}, MT_ERROR_INPUT,
                          mt_arena_write(&reader->scratch, "%s; a trace has at least%s",
                                         empty ? "the file is empty" : "there is no event in it", form));
}

/* The next line of JSON Lines; those before `wanted` are passed over unread. */
static int line_next(mt_reader *reader, uint64_t wanted, mt_line *line)
{
    const char *text;
    size_t length;
    int found;
    do {
        found = mt_lines_step(&reader->lines, &text, &length);
        if (found == MT_ERROR_IO)
            return mt_reader_stop(reader, (mt_place){.file = reader->name}, MT_ERROR_IO,
                                  mt_arena_write(&reader->scratch, "cannot be read: %s", strerror(errno)));
        if (found == MT_ERROR_RANGE)
            return mt_reader_stop(reader, (mt_place){.file = reader->name, .line = (int)reader->number + 1},
                                  MT_ERROR_INPUT, "the line is longer than 64 MB; a line is one event");
        reader->number += found == 1;
    } while (found == 1 && reader->number < wanted);
    return found == 0 ? 0 : mt_reader_step_line(reader, text, length, reader->number, line);
}

static int next(mt_reader *reader, uint64_t wanted, mt_line *line)
{
    while (reader->finished == 0) {
        uint64_t before = reader->number;
        int found = reader->csv ? mt_csv_step(reader, wanted, line) : line_next(reader, wanted, line);
        if (found == 1 || reader->finished != 0)
            return found == 1 ? 1 : reader->finished;
        if (found == 0 && reader->number == before)
            return wanted > 0 ? 0 : file_end(reader);
        if (mt_reader_is_full(reader))
            mt_reader_stop(reader, mt_reader_get_place(reader, NULL), MT_ERROR_INPUT,
                           "too many problems; what follows was not read");
    }
    return reader->finished;
}

int mt_reader_step(mt_reader *reader, mt_line *line) { return next(reader, 0, line); }

int mt_reader_find(mt_reader *reader, uint64_t number, mt_line *line)
{
    int found = next(reader, number, line);
    return found == 1 && line->number != number ? 0 : found;
}
