/* Fields: the one list that says how a record's members stand in JSON. Writing and reading walk the same list, so what
 * one knows the other knows. Only for the files of journal/.
 *
 * Texts may be null. A key that is absent leaves the member as it was, so that later versions can add fields and still
 * read journals of this one; a key of the wrong type is a problem. Ownership: what is read is copied into the source's
 * arena. Threading: none. */
#ifndef MT_JOURNAL_FIELDS_H
#define MT_JOURNAL_FIELDS_H

#include <jansson.h>

#include "base/error.h"
#include "base/json.h"
#include "facts/fact.h"

typedef enum mt_field_kind {
    MT_FIELD_TEXT,    /* const char * */
    MT_FIELD_PHRASE,  /* const char *, left out where NULL */
    MT_FIELD_TRUTH,   /* bool */
    MT_FIELD_COUNT,   /* int64_t, uint64_t or size_t */
    MT_FIELD_TOLD,    /* int64_t, MT_NOT_COUNTED null */
    MT_FIELD_TIME,    /* int64_t microseconds; seconds in JSON */
    MT_FIELD_NUMBER,  /* double, NaN null */
    MT_FIELD_SPAN,    /* double, microseconds; seconds in JSON, NaN null */
    MT_FIELD_VERDICT, /* mt_verdict */
    MT_FIELD_FORCE,   /* mt_force */
    MT_FIELD_FORM,    /* mt_form */
    MT_FIELD_RELATION /* mt_relation */
} mt_field_kind;

typedef struct mt_field {
    const char *key;
    mt_field_kind kind;
    size_t offset;
} mt_field;

#define MT_FIELD(type, member, key, kind) \
    { \
        key, MT_FIELD_##kind, offsetof(type, member) \
    }
#define MT_FIELD_COUNT_OF(list) (sizeof(list) / sizeof(*(list)))

/* Where a record is read from: problems name the line, and the kind of record. */
typedef struct mt_source {
    mt_arena *arena;
    mt_names *names;
    mt_problems *problems;
    mt_place place;
    const char *what; /* "judgement" */
} mt_source;

void mt_fields_write(mt_json *json, const mt_field *fields, size_t count, const void *record);
bool mt_fields_read(const mt_source *source, const json_t *object, const mt_field *fields, size_t count, void *record);

/* Helpers of the readers: each adds a problem where the JSON is of another shape. */
/* a copy; NULL for null and for what is no text */
const char *mt_source_read_text(const mt_source *source, const json_t *value);
/* The array or object under key with its size; NULL and 0 where there is none or null. *good becomes false if it is
 * something else. */
const json_t *mt_source_get_array(const mt_source *source, const json_t *object, const char *key, size_t *count,
                                  bool *good);
const json_t *mt_source_get_object(const mt_source *source, const json_t *object, const char *key, size_t *count,
                                   bool *good);
/* adds, returns false */
bool mt_source_add_problem(const mt_source *source, const char *key, const char *wanted, const json_t *found);
/* A value with its dimension's name of unit: a quantity of JSON back to canonical; null is unknown, "never" for ever.
 */
bool mt_source_read_quantity(const mt_source *source, const json_t *object, const char *key, mt_dimension dimension,
                             double *value);
mt_dimension mt_dimension_find(const char *unit); /* of JSON's unit; plain for NULL */

const char *
mt_json_get_kind(const json_t *value); /* for people: "a number", "a text", "true", "null", "an object", … */

#endif
