/* Reading: a journal or a trace, line by line. One reader serves files and the lines that a worker sends up.
 *
 *   line ─▶ JSON object ─▶ kind (by first key) ─▶ event, or one of our own records
 *
 * A line with problems is skipped and reading goes on, so that a person sees every problem at once; only what makes the
 * rest meaningless (an unreadable file, a line beyond all bounds, hundreds of problems) ends it. */
#include "journal/reader.h"

#include <string.h>

#include "journal/pool.h"

void mt_reader_new(mt_reader **reader, const char *name, mt_arena *arena, mt_vocabulary *vocabulary,
                   mt_problems *problems)
{
    mt_reader *made = mt_arena_get(arena, sizeof *made);
    made->name = mt_arena_add_text(arena, name);
    made->arena = arena;
    mt_arena_init(&made->scratch);
    made->vocabulary = vocabulary;
    made->problems = problems;
    made->problems_before = problems->count;
    made->lines.file = -1;
    *reader = made;
}

/* ---- our own records ---- */

static int record_read(mt_reader *reader, bool good, uint64_t *line)
{
    if (good && line)
        *line = reader->number;
    return good ? 1 : MT_ERROR_INPUT;
}

static int open_read(mt_reader *reader, const mt_source *source, const json_t *object, mt_line *line)
{
    mt_opening *opening = mt_arena_get(reader->arena, sizeof *opening);
    if (reader->opening || reader->events > 0) {
        mt_problem_add(reader->problems, source->place, "open must be the first line");
        return MT_ERROR_INPUT;
    }
    if (!mt_opening_read(source, object, opening) ||
        !mt_declared_read(reader, json_object_get(object, "declared"), opening))
        return MT_ERROR_INPUT;
    if (opening->starts && !mt_starts_read(reader, "open", json_object_get(object, "starts")))
        return MT_ERROR_INPUT;
    reader->opening = opening;
    line->opening = opening;
    line->starts = reader->starts;
    return 1;
}

static int judgement_read(mt_reader *reader, const mt_source *source, const json_t *object, mt_line *line)
{
    const char *treaty = json_string_value(json_object_get(object, "treaty"));
    const char *provision = json_string_value(json_object_get(object, "provision"));
    mt_judgement *judgement = mt_arena_get(&reader->scratch, sizeof *judgement);
    if (!reader->opening ||
        !mt_opening_find(reader->opening, treaty, provision, &judgement->treaty, &judgement->provision)) {
        mt_problem_add(reader->problems, source->place, "judgement: %s %s is no provision of the opening",
                       !treaty ? "?" : mt_reader_get_shown(reader, treaty),
                       !provision ? "?" : mt_reader_get_shown(reader, provision));
        return MT_ERROR_INPUT;
    }
    line->judgement = judgement;
    return record_read(reader, mt_judgement_read(source, object, reader->opening, judgement), NULL);
}

static int end_read(mt_reader *reader, const mt_source *source, const json_t *object, mt_line *line)
{
    mt_summary *summary = mt_arena_get(reader->arena, sizeof *summary);
    if (!reader->opening) {
        mt_problem_add(reader->problems, source->place, "end: no open line stands before it");
        return MT_ERROR_INPUT;
    }
    line->summary = summary;
    return record_read(reader, mt_summary_read(source, object, reader->opening, summary), &reader->closed_line);
}

static int declare_read(mt_reader *reader, const json_t *object, mt_line *line)
{
    bool good = mt_declare_read(reader, object);
    line->starts = reader->starts;
    return record_read(reader, good, NULL);
}

static int own_read(mt_reader *reader, const json_t *value, mt_line *line)
{
    static const char *const names[] = {"open", "event", "input",  "judgement",
                                        "end",  "seal",  "declare"}; /* by mt_line_kind */
    bool stays = line->kind == MT_LINE_OPEN || line->kind == MT_LINE_END;
    mt_source source = {stays ? reader->arena : &reader->scratch, reader->vocabulary->names, reader->problems,
                        mt_reader_get_place(reader, NULL), names[line->kind]};
    switch (line->kind) {
    case MT_LINE_OPEN: return open_read(reader, &source, value, line);
    case MT_LINE_JUDGEMENT: return judgement_read(reader, &source, value, line);
    case MT_LINE_END: return end_read(reader, &source, value, line);
    case MT_LINE_SEAL: return record_read(reader, true, &reader->sealed_line);
    case MT_LINE_DECLARE: return declare_read(reader, value, line);
    default:
        line->input = &reader->input;
        reader->input = (mt_input_record){.word = NULL};
        return record_read(reader, mt_input_read(&source, value, &reader->input), NULL);
    }
}

/* ---- one line ---- */

static mt_line_kind kind_of(const char *key, const json_t *value)
{
    static const struct {
        const char *key;
        mt_line_kind kind;
    } kinds[] = {
        {"open", MT_LINE_OPEN}, {"input", MT_LINE_INPUT}, {"judgement", MT_LINE_JUDGEMENT},
        {"end", MT_LINE_END},   {"seal", MT_LINE_SEAL},   {"declare", MT_LINE_DECLARE},
    };

    for (size_t i = 0; json_is_object(value) && i < sizeof kinds / sizeof *kinds; i++)
        if (strcmp(kinds[i].key, key) == 0)
            return kinds[i].kind;
    return MT_LINE_EVENT;
}

static int object_read(mt_reader *reader, const json_t *object, mt_line *line)
{
    void *first = json_object_iter((json_t *)object);
    if (!first) {
        MT_PROBLEM(reader, NULL, "the line is an empty object; it needs at least t and act");
        return MT_ERROR_INPUT;
    }
    line->kind = kind_of(json_object_iter_key(first), json_object_iter_value(first));
    if (reader->sealed_line != 0 || (reader->closed_line != 0 && line->kind != MT_LINE_SEAL)) {
        MT_PROBLEM(reader, NULL, "nothing may follow the %s of line %llu", reader->sealed_line != 0 ? "seal" : "end",
                   (unsigned long long)(reader->sealed_line != 0 ? reader->sealed_line : reader->closed_line));
        return MT_ERROR_INPUT;
    }
    if (line->kind == MT_LINE_EVENT)
        return mt_event_read(reader, object, &line->event) ? mt_event_check_order(reader, &line->event)
                                                           : MT_ERROR_INPUT;
    return own_read(reader, json_object_iter_value(first), line);
}

/* The library counts to the end of the piece that it cannot use and quotes it: this is where the piece begins. In
 * bytes, like every other column here. */
static mt_span bad_piece(const mt_reader *reader, const json_error_t *error)
{
    const char *near = strstr(error->text, "near '");
    size_t end = error->position > 0 ? (size_t)error->position : 0, length = near ? strlen(near + 6) : 0;
    if (length > 1 && length - 1 <= end && end <= reader->length &&
        memcmp(reader->text + end - (length - 1), near + 6, length - 1) == 0)
        return (mt_span){.key = end - (length - 1), .key_length = length - 1};
    return (mt_span){.key = end > 0 ? end - 1 : 0, .key_length = 1};
}

static int json_problem(mt_reader *reader, const json_error_t *error)
{
    mt_span piece = bad_piece(reader, error);
    if (!reader->lines.torn || reader->text[0] != '{') {
        MT_PROBLEM(reader, &piece, "not a line of JSON: %s", mt_reader_get_shown(reader, error->text));
        return MT_ERROR_INPUT;
    }
    if (!reader->opening) {
        MT_PROBLEM(reader, NULL, "the last line is cut off; complete it or remove it");
        return MT_ERROR_INPUT;
    }
    mt_problem_add_warning(reader->problems, mt_reader_get_place(reader, NULL),
                           "the last line is cut off; what stands before it was read");
    return 0;
}

/* The line in hand is text[0 .. length). */
static int line_read(mt_reader *reader, mt_line *line)
{
    const char *nul = memchr(reader->text, '\0', reader->length);
    json_error_t error;
    if (nul) {
        mt_span span = {.key = (size_t)(nul - reader->text), .key_length = 1};
        MT_PROBLEM(reader, &span, "a NUL byte stands here; this is no text file");
        return MT_ERROR_INPUT;
    }
    const json_t *value =
        mt_pool_read(&reader->scratch, reader->text, reader->length, JSON_REJECT_DUPLICATES | JSON_DECODE_ANY, &error);
    if (!value)
        return json_problem(reader, &error);
    int result = MT_ERROR_INPUT;
    if (json_is_object(value))
        result = object_read(reader, value, line);
    else
        MT_PROBLEM(reader, NULL, "a line is an object, like {\"t\":0,\"act\":\"begin\"}, not %s",
                   mt_json_get_kind(value));
    return result;
}

int mt_reader_step_line(mt_reader *reader, const char *text, size_t length, uint64_t number, mt_line *line)
{
    mt_arena_reset(&reader->scratch);
    if (number == 1 && length >= 3 && memcmp(text, "\xEF\xBB\xBF", 3) == 0) {
        text += 3; /* a byte order mark, as some editors leave it */
        length -= 3;
    }
    while (length > 0 && strchr(" \t\r\n", text[length - 1]) && text[length - 1] != '\0')
        length--;
    *line = (mt_line){.number = number};
    reader->number = number;
    reader->text = mt_arena_add_bytes(&reader->scratch, text, length);
    reader->length = length;
    return length == 0 ? 0 : line_read(reader, line);
}
