/* Records: how each kind of line of our own journals is read, and the pieces that more than one record has in it.
 * Only for the files of journal/; what is written is in journal.h.
 *
 * All readers give false after adding a problem. What they make lives in the source's arena. */
#ifndef MT_JOURNAL_RECORDS_H
#define MT_JOURNAL_RECORDS_H

#include "facts/record.h"
#include "journal/fields.h"
#include "journal/journal.h"

/* A line of a worker is bounded (64 MB), a run's breaches are not: once `end` has grown to this, the breaches still to
 * come say when, who and which parts only. What they say besides stands in their judgement lines. */
#define MT_WHOLE_LIMIT ((size_t)16 << 20)

/* opening.c */
bool mt_opening_read(const mt_source *source, const json_t *object, mt_opening *opening);
void mt_parameters_write(mt_json *json, const mt_opening *opening);
void mt_seed_write(mt_json *json, const mt_opening *opening);
bool mt_opening_find(const mt_opening *opening, const char *treaty, const char *provision, uint16_t *t, uint16_t *p);
extern const mt_field mt_provision_fields[];
extern const size_t mt_provision_field_count;

/* judgement.c: the object's inside, which is the same in a judgement line, in `end` and in `run --json`; whole: more
 * than when, who and which parts. */
void mt_judgement_write(mt_json *json, const mt_judgement *judgement, const mt_provision_record *provision, bool whole);
bool mt_judgement_read(const mt_source *source, const json_t *object, const mt_opening *opening,
                       mt_judgement *judgement);

/* reason.c: what decided, and what would have changed it: members of a judgement's object. */
void mt_grounds_write(mt_json *json, const mt_judgement *judgement);
void mt_flips_write(mt_json *json, const mt_judgement *judgement);
bool mt_grounds_read(const mt_source *source, const json_t *object, mt_judgement *judgement);
bool mt_flips_read(const mt_source *source, const json_t *object, mt_judgement *judgement);

/* summary.c */
bool mt_summary_read(const mt_source *source, const json_t *object, const mt_opening *opening, mt_summary *summary);

/* declare.c: an object of facts by name; count of them, from the first. */
void mt_facts_write(mt_json *json, const mt_fact *facts, size_t count);

/* input.c */
bool mt_input_read(const mt_source *source, const json_t *object, mt_input_record *input);

#endif
