/* core/say: typed records in, words out: the only place where verdicts become words. A language is a folder. May
 * include: base facts language finding. */

/* Say: the only place where verdicts become words. Sentence templates by language; pages for a terminal, or as
 * Markdown.
 *
 * Reads records (facts/record.h) and nothing else, so that `run` and `explain` print the same.
 * Ownership: appends to the caller's text. Threading: no state. Never more than `columns` wide where words allow. */
#ifndef MT_SAY_SAY_H
#define MT_SAY_SAY_H

#include "base/text.h"
#include "finding/asked.h"
#include "finding/coverage.h"
#include "finding/matrix.h"
#include "facts/record.h"

typedef struct mt_say_style {
    size_t columns; /* 80 */
    bool colour;
    const char *language; /* "en"; mt_language_get_code names them all */
    bool markdown;        /* text to paste: no colour, no folding */
} mt_say_style;

/* The n-th language there is, "en" first; NULL at the end. */
const char *mt_language_get_code(size_t n);

/* The record of a run, as say needs it. event(context, seq) gives the event of that line, or NULL. */
typedef struct mt_say_source {
    const mt_opening *opening;
    const mt_summary *summary;
    const mt_vocabulary *vocabulary;
    const mt_event *(*event)(void *context, uint64_t seq);
    void *context;
    const char *journal; /* path, NULL none */
    const char *head;
    uint64_t records;
} mt_say_source;

/* The page of `run` and `judge`: a table first where there are several treaties, then the worst; people first. */
void mt_source_say_page(mt_text *out, const mt_say_source *source, const mt_say_style *style);
/* One provision, in the order of DESIGN.md section 5 "Explanation": its first breach in full, the others in a line
 * each. */
void mt_source_say_provision(mt_text *out, const mt_say_source *source, size_t treaty, size_t provision,
                             const mt_say_style *style);
/* The same with every breach in full. */
void mt_source_say_provision_all(mt_text *out, const mt_say_source *source, size_t treaty, size_t provision,
                                 const mt_say_style *style);
/* The lesson of `try`: one breach, who was affected, the phrase, the moment, the reason, the cure. Fits 24 lines. */
void mt_source_say_lesson(mt_text *out, const mt_say_source *source, size_t treaty, size_t provision,
                          const mt_say_style *style);
/* "2 of 3 parts held: the person had 4 s and needed 10 s (6 s short)". For JSON's "sentence". */
void mt_judgement_say(mt_text *out, const mt_judgement *judgement, const mt_provision_record *provision,
                      const char *language);
/* "It would have been met: if the person had at least 10 s (it was 4 s)". For JSON's "flip_words". */
void mt_judgement_say_flips(mt_text *out, const mt_judgement *judgement, const char *language);
/* Each question put to a model or a person outside, its answer and the reason. starts: the day of time 0, or NULL. */
void mt_questions_say(mt_text *out, const mt_asked_list *list, const char *starts, const mt_say_style *style);
/* The seat of an operator, at a terminal: the question on the screen with the keys that answer it; what is seen in
 * passing; and single lines, which end without a newline where the same line is written over again. */
typedef enum mt_seat_line {
    MT_SEAT_WELCOME,  /* who: the operator; number: how many times as fast as real, 0 it jumps, -1 no clock */
    MT_SEAT_LEFT,     /* number: microseconds */
    MT_SEAT_NO_LIMIT, /* number: microseconds so far */
    MT_SEAT_CLOSED,
    MT_SEAT_RUNNING,  /* number: virtual time */
    MT_SEAT_ANSWERED, /* who: the word; number: microseconds that it took */
    MT_SEAT_LATE,     /* the same, after the window */
    MT_SEAT_NO_KEY,
    MT_SEAT_REFUSED, /* who: why */
    MT_SEAT_SILENCE, /* who: the operator */
    MT_SEAT_LEAVING  /* likewise */
} mt_seat_line;
void mt_seat_say_question(mt_text *out, const mt_asked *asked, const mt_say_style *style);
void mt_seat_say_notice(mt_text *out, const mt_asked *notice, const mt_say_style *style);
void mt_seat_say_line(mt_text *out, mt_seat_line line, const char *who, double number, const mt_say_style *style);

/* Watching files between two runs: a line each. */
typedef enum mt_watch_line { MT_WATCH_WAITING, MT_WATCH_CHANGED, MT_WATCH_NOTHING } mt_watch_line;
void mt_watch_say(mt_text *out, mt_watch_line line, const char *file, size_t count, const mt_say_style *style);

/* Problems, as a compiler would: file:line:column: text, the line, a caret. */
void mt_problems_say(mt_text *out, const mt_problems *problems, const mt_say_style *style);

/* Phrase coverage: of each text a table of its rules and phrases, then which were never reached or never decided. */
void mt_coverage_say(mt_text *out, const mt_coverage *coverage, const mt_say_style *style);
/* The same as a page of HTML that needs nothing else: no network, no script; to read, to project, to print. */
void mt_coverage_say_html(mt_text *out, const mt_coverage *coverage, const char *language);

/* Where texts disagree: a table of signs in bands of columns, then what they mean; and as a page of HTML, with the
 * provisions of each cell. */
void mt_matrix_say(mt_text *out, const mt_matrix *matrix, const mt_say_style *style);
void mt_matrix_say_html(mt_text *out, const mt_matrix *matrix, const char *language);
/* What a row is called. */
const char *mt_matter_say(const mt_matrix_row *row, const char *language);

/* Layout helpers for other pages (show, list): a paragraph folded to the columns with a hanging indent; a heading; a
 * table. */
void mt_layout_write_paragraph(mt_text *out, const char *text, size_t indent, size_t hang, const mt_say_style *style);
typedef enum mt_tone { MT_TONE_PLAIN, MT_TONE_STRONG, MT_TONE_DIM, MT_TONE_GOOD, MT_TONE_BAD, MT_TONE_DOUBT } mt_tone;
void mt_layout_write_toned(mt_text *out, const char *text, mt_tone tone, const mt_say_style *style);
void mt_layout_write_heading(mt_text *out, const char *text, const mt_say_style *style);
/* rows × columns cells; the last column is folded. */
void mt_layout_write_table(mt_text *out, const char *const *cell, size_t rows, size_t columns,
                           const mt_say_style *style);

#endif
