/* JSON writing: an append-only emitter with its commas kept by itself. Reading is the JSON library's work
 * (journal/read). Ownership: writes into a caller's mt_text. Depth is at most 64; a value where a key is due is fatal.
 */
#ifndef MT_BASE_JSON_H
#define MT_BASE_JSON_H

#include <stdbool.h>
#include <stdint.h>

#include "base/text.h"
#include "base/unit.h"

typedef struct mt_json {
    mt_text *out;
    uint64_t filled; /* a bit per depth: something stands there already */
    unsigned depth;
    uint64_t objects; /* a bit per depth: an object, not an array */
    bool keyed;       /* a key stands there and waits for its value */
} mt_json;

void mt_json_init(mt_json *json, mt_text *out);
void mt_json_open_object(mt_json *json); /* { */
void mt_json_open_array(mt_json *json);  /* [ */
void mt_json_close(mt_json *json, char bracket);
void mt_json_write_key(mt_json *json, const char *key);
void mt_json_write_string(mt_json *json, const char *text); /* NULL writes null */
void mt_json_write_number(mt_json *json, double number);    /* NaN writes null */
void mt_json_write_integer(mt_json *json, int64_t number);
void mt_json_write_truth(mt_json *json, bool truth);
void mt_json_write_null(mt_json *json);
/* A canonical value, written in the unit that JSON carries (61.25 for 61,250,000 us); NaN writes null; MT_FOREVER
 * "never". */
void mt_json_write_quantity(mt_json *json, double value, mt_dimension dimension);
/* Shorthand: key and value. */
void mt_json_add_string(mt_json *json, const char *key, const char *text);
void mt_json_add_number(mt_json *json, const char *key, double number);
void mt_json_add_integer(mt_json *json, const char *key, int64_t number);
void mt_json_add_truth(mt_json *json, const char *key, bool truth);
void mt_json_add_object(mt_json *json, const char *key); /* opens it, as add_array does */
void mt_json_add_array(mt_json *json, const char *key);
void mt_json_add_texts(mt_json *json, const char *key, const char *const *text, size_t count); /* a whole array */
/* A piece of JSON that is already written. */
void mt_json_write_raw(mt_json *json, const char *piece);

#endif
