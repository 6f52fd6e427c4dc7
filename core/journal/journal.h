/* core/journal: records as lines, chained by hash, there and back; traces of others, in JSON Lines or CSV. May
 * include: base facts finding. */

/* The journal: one JSON object a line, chained by hash; and traces, which are foreign records in the same form.
 *
 * Kinds of line, by first key:  {"open":{…}}  {"t":…,"act":…}  {"input":{…}}  {"judgement":{…}}  {"end":{…}}
 * {"seal":{}} Each line's last key is "prev": the BLAKE2b-256, in hex, of the line before with its newline (the first
 * line's is 64 zeros). A run's name, `head`, is the hash of the seal's line. Check with b2sum -l 256. Ownership: said
 * at each call. Threading: one owner. */
#ifndef MT_JOURNAL_JOURNAL_H
#define MT_JOURNAL_JOURNAL_H

#include "base/error.h"
#include "base/json.h"
#include "base/text.h"
#include "finding/asked.h"
#include "facts/event.h"
#include "finding/readings.h"

#define MT_HASH 65 /* 64 hex digits and a NUL */

/* ---- records as text, without "prev" and newline (the worker's side) ---- */
void mt_record_write_event(mt_text *out, const mt_event *event, const mt_vocabulary *vocabulary);
void mt_record_write_opening(mt_text *out, const mt_opening *opening);
void mt_record_write_judgement(mt_text *out, const mt_judgement *judgement, const mt_opening *opening);
void mt_record_write_summary(mt_text *out, const mt_summary *summary, const mt_opening *opening);
/* {"input":{"t":…,"operator":…,"ticket":…,"word":…,…}}: of a model, as its answer is given; of someone outside, as it
 * came in. */
typedef struct mt_input_record {
    int64_t t;
    const char *entity;
    uint64_t ticket;
    const char *word;
    size_t choice;
    double confidence;
    const char *reason;
    int64_t after;
    /* who answered from outside: "person" "program" "table"; NULL: a model, and what follows is not written */
    const char *by;
    const char *system; /* that an unasked act is about; that answered, and then entity is NULL; or NULL */
    uint64_t taken;     /* occurrences that had happened when it came in */
    int64_t wake;       /* of a program or table: written for no one else, and so is: */
    const char *failed; /* why there was no answer, or NULL */
} mt_input_record;
void mt_record_write_input(mt_text *out, const mt_input_record *input);
/* What hangs on the readings: the array `readings` of `run --json`; and back, NULL if it is no such array. */
void mt_record_write_readings(mt_json *json, const mt_readings *readings);
mt_readings *mt_record_read_readings(const char *text, mt_arena *arena);
/* A question and its answer: one of the array `questions` of `run --json`; and back, false if it is none. */
void mt_record_write_asked(mt_json *json, const mt_asked *asked);
bool mt_record_read_asked(const char *text, mt_arena *arena, mt_asked *asked);
/* The object of `run --json` and `judge --json`: opening and summary in one, and the journal's place. path NULL writes
 * null for it, head NULL for the journal. */
void mt_record_write_result(mt_text *out, const mt_opening *opening, const mt_summary *summary, const char *path,
                            uint64_t records, const char *head);

/* ---- writing (the parent's side) ---- */
typedef struct mt_journal mt_journal;
/* path NULL: nothing is written, head is computed all the same. An existing file is never overwritten (MT_ERROR_IO, a
 * problem). */
int mt_journal_open(mt_journal **journal, const char *path, mt_problems *problems);
/* Adds "prev" and the newline to a record and writes it. On a full disk: truncates to the last whole line,
 * MT_ERROR_FULL; from then on nothing more is written, and head still goes on. */
int mt_journal_add(mt_journal *journal, const char *record, size_t length);
/* Writes the seal, syncs to disk, closes the file. */
int mt_journal_close(mt_journal *journal);
uint64_t mt_journal_get_records(const mt_journal *journal); /* lines on disk, or counted where there is no file */
const char *mt_journal_get_head(const mt_journal *journal);
void mt_journal_free(mt_journal *journal); /* without a seal the file stays readable up to its last whole line */

/* ---- reading ---- */
typedef enum mt_line_kind {
    MT_LINE_OPEN,
    MT_LINE_EVENT,
    MT_LINE_INPUT,
    MT_LINE_JUDGEMENT,
    MT_LINE_END,
    MT_LINE_SEAL,
    MT_LINE_DECLARE
} mt_line_kind;

typedef struct mt_line {
    mt_line_kind kind;
    uint64_t number;               /* from 1 */
    mt_event event;                /* EVENT: said and about point into the reader, until the next call */
    const mt_opening *opening;     /* OPEN: in the arena */
    const mt_judgement *judgement; /* JUDGEMENT: until the next call, so that memory does not grow with the run */
    const mt_summary *summary;     /* END: in the arena */
    const mt_input_record *input;  /* INPUT: until the next call */
    const char *starts; /* OPEN, DECLARE: the day on which time 0 lies, "2027-03-01", in the arena; NULL: not said */
} mt_line;

typedef struct mt_reader mt_reader;
/* Reads a journal or a trace, file by file or line by line. Long-lived pieces go into arena. 0; MT_ERROR_IO:
 * unreadable; MT_ERROR_INPUT: no text in UTF-8. *reader is NULL then. A trace is JSON Lines or CSV: CSV if its name
 * ends with .csv, or with none of .jsonl, .json and .ndjson while its first byte is no brace. CSV (RFC 4180) has a
 * header (t, act, identities, facts by name, approximate, about) and an event a row; an empty cell says nothing, null
 * takes back, a number may have its unit. Its facts x.… are the vocabulary's: a treaty declares them. A row's number is
 * its first line's. */
int mt_reader_open(mt_reader **reader, const char *path, mt_arena *arena, mt_vocabulary *vocabulary,
                   mt_problems *problems);
/* The same under the name that problems give it, where the path is not the one that a person gave. */
int mt_reader_open_as(mt_reader **reader, const char *path, const char *name, mt_arena *arena,
                      mt_vocabulary *vocabulary, mt_problems *problems);
/* A reader that is fed lines (the parent's side of a worker). */
void mt_reader_new(mt_reader **reader, const char *name, mt_arena *arena, mt_vocabulary *vocabulary,
                   mt_problems *problems);
/* 1: a line; 0: the end; negative: it could not be read on (a problem each; lines with problems in their fields are
 * skipped and reading goes on, so that every problem is found). Checks order of time, known names, types, units, words;
 * nothing follows `end`. At the end ask problems->errors: 0 alone does not say that every line was good. A line of a
 * journal (one with `open`) that is cut off at the end of the file is a warning; of a trace an error. */
int mt_reader_step(mt_reader *reader, mt_line *line);
/* 1: a line; 0: blank, nothing in it; MT_ERROR_INPUT: problems were added, and the line counts for nothing. */
int mt_reader_step_line(mt_reader *reader, const char *text, size_t length, uint64_t number, mt_line *line);
/* Passes over the lines before that one, unread, and reads it: 1, or 0 where no event begins there. Numbers ascend from
 * call to call. For a second look at a trace whose lines were all read once. */
int mt_reader_find(mt_reader *reader, uint64_t number, mt_line *line);
/* The file's BLAKE2b-256 in hex, as b2sum -l 256 prints it, made on the way: started before the first line, got after
 * the last. */
void mt_reader_hash_start(mt_reader *reader);
void mt_reader_hash_get(mt_reader *reader, char hash[MT_HASH]);
void mt_reader_free(mt_reader *reader);

/* verify: what is still good, and the first altered, missing or torn line in words. */
typedef struct mt_verification {
    bool whole;          /* every line chained, sealed at the end */
    uint64_t good;       /* lines that are good */
    uint64_t lines;      /* lines in all, a torn last one included */
    bool torn;           /* what stands there is good, and the end is missing: a crash, a full disk */
    char head[MT_HASH];  /* hash of the last good line */
    const char *trouble; /* NULL, or "line 12 was altered, or line 13's prev was" … */
} mt_verification;
/* 0, whatever it finds; MT_ERROR_IO if it cannot be read. head is "" where no line is good. */
int mt_journal_check(const char *path, mt_arena *arena, mt_verification *verification, mt_problems *problems);

#endif
