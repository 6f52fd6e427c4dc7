/* The reader's inside, shared by file.c (its lines), read.c (our own records), csv.c and header.c (rows), declare.c,
 * event.c, value.c, place.c; each calls only those that stand behind it here.
 *
 * In JSON Lines a line is one JSON object. Its top-level keys are found again in the text after the JSON library has
 * accepted it, in the same order: that gives each field its column, and each number its own digits, which a double
 * would have rounded already. */
#ifndef MT_JOURNAL_READER_H
#define MT_JOURNAL_READER_H

#include <jansson.h>

#include "journal/journal.h"
#include "journal/lines.h"
#include "journal/records.h"

#define MT_SOURCE_LIMIT 160 /* bytes; a longer line is not shown under its problem */

/* Where a top-level field stands in its line: byte offsets. */
typedef struct mt_span {
    size_t key, key_length, value, value_length;
} mt_span;

typedef struct mt_csv mt_csv;

struct mt_reader {
    const char *name;
    mt_arena *arena;  /* long-lived: opening, summary, names */
    mt_arena scratch; /* of one line, until the next */
    mt_vocabulary *vocabulary;
    mt_problems *problems;
    size_t problems_before;
    mt_lines lines;  /* its file is -1 where lines are fed from outside */
    mt_csv *csv;     /* NULL: JSON Lines */
    int finished;    /* why nothing more can be read, 0 while it can */
    uint64_t number; /* of the line in hand */
    const char *text;
    size_t length;
    /* what stood before */
    uint64_t events;
    int64_t last_t;
    uint64_t last_line;                            /* the event that last_t is from */
    uint64_t ended_line, closed_line, sealed_line; /* act end, record end, seal; 0 not yet */
    mt_opening *opening;
    const char *starts; /* the day on which time 0 lies, or NULL */
    mt_said *said;
    size_t said_room;
    mt_input_record input;
};

/* A problem at a field of the line in hand (span NULL: the line as a whole). In CSV any span stands for the cell in
 * hand. */
mt_place mt_reader_get_place(const mt_reader *reader, const mt_span *span);
#define MT_PROBLEM(reader, span, ...) mt_problem_add((reader)->problems, mt_reader_get_place(reader, span), __VA_ARGS__)
/* Where a quoted key deeper in the line stands: by search. In CSV: the row's cell under that name. */
mt_place mt_reader_find_place(const mt_reader *reader, const char *key);
/* True once so many problems were found that reading on helps no one. */
bool mt_reader_is_full(const mt_reader *reader);
/* A text of the file as a message shows it: no control characters, at most 60 bytes. In the scratch arena. */
const char *mt_reader_get_shown(mt_reader *reader, const char *text);

/* The spans of the line's top-level fields, count of them, in the scratch arena. The line is known to be a JSON object.
 */
const mt_span *mt_spans_find(mt_reader *reader, size_t count);

bool mt_event_read(mt_reader *reader, const json_t *object, mt_event *event);
/* Values. number: a JSON number's own digits, or a text with a unit; what: the name that messages begin with. */
bool mt_value_read(mt_reader *reader, const mt_span *span, const mt_fact *fact, const json_t *value, double *out);
bool mt_time_read(mt_reader *reader, const mt_span *span, const char *what, const json_t *value, double *out);
/* The same from a cell's text: "4", "4 s", "true", "civilian", "null". */
bool mt_value_read_cell(mt_reader *reader, const mt_span *span, const mt_fact *fact, const char *text, double *out);
bool mt_time_read_cell(mt_reader *reader, const mt_span *span, const char *what, const char *text, double *out);
bool mt_declare_read(mt_reader *reader, const json_t *object);
/* A day on which a run or trace starts, into reader->starts. False after a problem. what: "open", "declare". */
bool mt_starts_read(mt_reader *reader, const char *what, const json_t *value);
/* The opening's declared facts (NULL: none), into the vocabulary and into the opening. party.bound[treaty] may be among
 * them. */
bool mt_declared_read(mt_reader *reader, const json_t *object, mt_opening *opening);
/* An event that was read, in its order: time does not go back, nothing follows the act end. MT_ERROR_INPUT after a
 * problem, else 1. */
int mt_event_check_order(mt_reader *reader, const mt_event *event);
/* Ends reading, with a problem; gives code back. */
int mt_reader_stop(mt_reader *reader, mt_place place, int code, const char *why);
/* The number of an act, MT_NO_ACT after a problem. */
uint16_t mt_reader_read_act(mt_reader *reader, const mt_span *span, const char *name);
/* The fact of that name. party.bound[treaty] declares itself. MT_NO_FACT after a problem. */
uint16_t mt_reader_read_fact(mt_reader *reader, const mt_span *span, const char *name);

/* ---- CSV (csv.c, header.c) ---- */
mt_csv *mt_csv_new(mt_reader *reader);
void mt_csv_free(mt_csv *csv);
/* The next row as an event: 1, 0 at the end, MT_ERROR_INPUT after problems in the row, or what ended reading. wanted:
 * rows before that line are passed over, and their cells are not looked at. */
int mt_csv_step(mt_reader *reader, uint64_t wanted, mt_line *line);

#endif
