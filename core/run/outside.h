/* Questions to programs outside, and their answers, as lines of JSON; and tables of answers, which stand in for the
 * programs.
 *
 *   {"id":"64 hex digits","now":12.5,"kind":"system","why":"target",…}       a question
 *   {"id":"64 hex digits","word":"nominate","confidence":0.9,…}              its answer
 *
 * A question's id is the BLAKE2b-256 of all that stands in it but `id` and `now`, so that whatever looks the same is
 * the same question, in every run: an answer is found again by it. A table is answers, one a line. Ownership: tables
 * and texts live in the arenas that are handed in. Threading: none. */
#ifndef MT_RUN_OUTSIDE_H
#define MT_RUN_OUTSIDE_H

#include <jansson.h>

#include "base/arena.h"
#include "base/error.h"
#include "base/text.h"
#include "engine/question.h"

#define MT_QUESTION_ID 65 /* 64 hex digits and a NUL */

/* Replaces what stood in out; times in seconds. */
void mt_outside_write_question(mt_text *out, char id[MT_QUESTION_ID], bool person, const mt_question *question);

/* An answer as it was given, before it is held against its question. */
typedef struct mt_outside_answer {
    const char *by;      /* "program" "table" */
    mt_word word;        /* NONE: nothing to be done */
    int64_t choice;      /* place in the list from 0, or -1 */
    const char *target;  /* or the one chosen, by name */
    double confidence;   /* NaN: none */
    const char *reason;  /* or NULL */
    int64_t after, wake; /* microseconds of virtual time */
    const char *failed;  /* NULL, or why there is no answer; then nothing else counts */
} mt_outside_answer;

/* Reads an answer but its id. NULL, or what is wrong with it: "'confidence' is 2; it goes from 0 to 1". */
const char *mt_outside_read(const json_t *object, mt_arena *arena, mt_outside_answer *given);
/* Holds it against the question. NULL, or why it is none. */
const char *mt_outside_check(const mt_outside_answer *given, bool person, const mt_question *question, mt_arena *arena,
                             mt_answer *answer);

typedef struct mt_answers mt_answers;
/* 0, MT_ERROR_IO, or MT_ERROR_INPUT after a problem for each line that is none. */
int mt_answers_load(const mt_answers **answers, const char *path, mt_arena *arena, mt_problems *problems);
const mt_outside_answer *mt_answers_find(const mt_answers *answers, const char *id); /* NULL: not there */

#endif
