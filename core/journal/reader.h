/* The reader's inside, shared by the files that read lines: reader.c (files, order), event.c, value.c, declare.c.
 *
 * A line is one JSON object. Its top-level keys are found again in the text after the JSON library has accepted it, in the same
 * order: that gives each field its column, and each number its own digits, which a double would have rounded already. */
#ifndef MT_JOURNAL_READER_H
#define MT_JOURNAL_READER_H

#include <jansson.h>

#include "journal/journal.h"
#include "journal/records.h"

/* Where a top-level field stands in its line: byte offsets. */
typedef struct mt_span {
    size_t key, key_length, value, value_length;
} mt_span;

struct mt_reader {
    const char *name;
    mt_arena *arena;  /* long-lived: opening, summary, names */
    mt_arena scratch; /* of one line, until the next */
    mt_vocabulary *vocabulary;
    mt_problems *problems;
    size_t problems_before;
    /* the file */
    int file; /* -1: fed from outside */
    char *buffer;
    size_t start, end, room;
    bool drained;
    int finished;    /* why nothing more can be read, 0 while it can */
    uint64_t number; /* of the line in hand */
    const char *text;
    size_t length;
    bool torn; /* the line in hand has no newline */
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

/* A problem at a field of the line in hand (span NULL: the line as a whole). */
mt_place mt_reader_place(const mt_reader *reader, const mt_span *span);
#define MT_PROBLEM(reader, span, ...) mt_problem_add((reader)->problems, mt_reader_place(reader, span), __VA_ARGS__)
/* Where a quoted key deeper in the line stands: by search. */
mt_place mt_reader_place_of(const mt_reader *reader, const char *key);
/* True once so many problems were found that reading on helps no one. */
bool mt_reader_full(const mt_reader *reader);
/* A text of the file as a message shows it: no control characters, at most 60 bytes. In the scratch arena. */
const char *mt_reader_shown(mt_reader *reader, const char *text);

/* The spans of the line's top-level fields, count of them, in the scratch arena. The line is known to be a JSON object. */
const mt_span *mt_spans_find(mt_reader *reader, size_t count);

bool mt_event_read(mt_reader *reader, const json_t *object, mt_event *event);
/* Values. number: a JSON number's own digits, or a text with a unit; what: the name that messages begin with. */
bool mt_value_read(mt_reader *reader, const mt_span *span, const mt_fact *fact, const json_t *value, double *out);
bool mt_time_read(mt_reader *reader, const mt_span *span, const char *what, const json_t *value, double *out);
bool mt_declare_read(mt_reader *reader, const json_t *object);
/* A day on which a run or trace starts, into reader->starts. False after a problem. what: "open", "declare". */
bool mt_starts_read(mt_reader *reader, const char *what, const json_t *value);
/* The opening's declared facts (NULL: none), into the vocabulary and into the opening. party.bound[treaty] may be among them. */
bool mt_declared_read(mt_reader *reader, const json_t *object, mt_opening *opening);
/* The fact of that name. party.bound[treaty] declares itself. MT_NO_FACT after a problem. */
uint16_t mt_reader_fact(mt_reader *reader, const mt_span *span, const char *name);

#endif
