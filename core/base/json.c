/* JSON writing. Commas and colons are kept here, so that a caller cannot forget one; whatever bytes come in, what goes
 * out is valid JSON in UTF-8. */
#include "base/json.h"

#include <inttypes.h>
#include <math.h>
#include <string.h>

#include "base/error.h"

#define DEEPEST 64

void mt_json_init(mt_json *json, mt_text *out) { *json = (mt_json){.out = out}; }

/* A value is about to be written: the comma before it, and that it may stand here. */
static void begin(mt_json *json)
{
    uint64_t here = json->depth ? UINT64_C(1) << (json->depth - 1) : 0;
    if (json->objects & here)
        MT_REQUIRE(json->keyed);
    else if (json->filled & here)
        mt_text_add_char(json->out, ',');
    json->keyed = false;
    json->filled |= here;
}

static void open_bracket(mt_json *json, char bracket)
{
    begin(json);
    MT_REQUIRE(json->depth < DEEPEST);
    uint64_t inside = UINT64_C(1) << json->depth++;
    json->filled &= ~inside;
    json->objects = bracket == '{' ? json->objects | inside : json->objects & ~inside;
    mt_text_add_char(json->out, bracket);
}

void mt_json_open_object(mt_json *json) { open_bracket(json, '{'); }

void mt_json_open_array(mt_json *json) { open_bracket(json, '['); }

void mt_json_close(mt_json *json, char bracket)
{
    MT_REQUIRE(json->depth > 0 && !json->keyed);
    bool object = json->objects >> (json->depth - 1) & 1;
    MT_REQUIRE(bracket == (object ? '}' : ']'));
    json->depth--;
    mt_text_add_char(json->out, bracket);
}

/* Bytes of a well-formed letter at text (Unicode Standard, table 3-7), 0 if there is none. */
static size_t well_formed(const unsigned char *text)
{
    unsigned char a = text[0], low = 0x80, high = 0xBF;
    size_t more = a < 0x80                 ? 0
                  : a >= 0xC2 && a <= 0xDF ? 1
                  : a >= 0xE0 && a <= 0xEF ? 2
                  : a >= 0xF0 && a <= 0xF4 ? 3
                                           : 9;
    if (more == 9)
        return 0;
    if (a == 0xE0 || a == 0xF0)
        low = a == 0xE0 ? 0xA0 : 0x90;
    if (a == 0xED || a == 0xF4)
        high = a == 0xED ? 0x9F : 0x8F;
    for (size_t i = 1; i <= more; i++, low = 0x80, high = 0xBF)
        if (text[i] < low || text[i] > high)
            return 0;
    return more + 1;
}

static void add_control(mt_text *out, unsigned char c)
{
    static const char from[] = "\b\t\n\f\r", to[] = "btnfr";
    const char *found = memchr(from, c, sizeof from - 1);
    if (found)
        mt_text_write(out, "\\%c", to[found - from]);
    else
        mt_text_write(out, "\\u%04x", c);
}

static void quote(mt_text *out, const char *text)
{
    mt_text_add_char(out, '"');
    const unsigned char *at = (const unsigned char *)text, *plain = at;
    while (*at) {
        size_t length = well_formed(at);
        if (length && *at >= 0x20 && *at != '"' && *at != '\\' && *at != 0x7F) {
            at += length;
            continue;
        }
        mt_text_add_bytes(out, (const char *)plain, (size_t)(at - plain));
        if (!length)
            mt_text_add(out, "\xEF\xBF\xBD"); /* the replacement character */
        else if (*at == '"' || *at == '\\')
            mt_text_write(out, "\\%c", *at);
        else
            add_control(out, *at);
        plain = ++at;
    }
    mt_text_add_bytes(out, (const char *)plain, (size_t)(at - plain));
    mt_text_add_char(out, '"');
}

void mt_json_write_key(mt_json *json, const char *key)
{
    MT_REQUIRE(json->depth > 0 && !json->keyed);
    uint64_t here = UINT64_C(1) << (json->depth - 1);
    MT_REQUIRE(json->objects & here);
    if (json->filled & here)
        mt_text_add_char(json->out, ',');
    json->filled |= here;
    json->keyed = true;
    quote(json->out, key);
    mt_text_add_char(json->out, ':');
}

void mt_json_write_string(mt_json *json, const char *text)
{
    begin(json);
    if (text)
        quote(json->out, text);
    else
        mt_text_add(json->out, "null");
}

void mt_json_write_number(mt_json *json, double number)
{
    begin(json);
    if (isnan(number))
        mt_text_add(json->out, "null");
    else
        mt_text_add_number(json->out, number);
}

void mt_json_write_integer(mt_json *json, int64_t number)
{
    begin(json);
    mt_text_write(json->out, "%" PRId64, number);
}

void mt_json_write_truth(mt_json *json, bool truth)
{
    begin(json);
    mt_text_add(json->out, truth ? "true" : "false");
}

void mt_json_write_null(mt_json *json)
{
    begin(json);
    mt_text_add(json->out, "null");
}

void mt_json_write_quantity(mt_json *json, double value, mt_dimension dimension)
{
    if (dimension == MT_TIME && value >= (double)MT_FOREVER)
        mt_json_write_string(json, "never");
    else
        mt_json_write_number(json, mt_quantity_get_json(value, dimension));
}

void mt_json_add_string(mt_json *json, const char *key, const char *text)
{
    mt_json_write_key(json, key);
    mt_json_write_string(json, text);
}

void mt_json_add_number(mt_json *json, const char *key, double number)
{
    mt_json_write_key(json, key);
    mt_json_write_number(json, number);
}

void mt_json_add_integer(mt_json *json, const char *key, int64_t number)
{
    mt_json_write_key(json, key);
    mt_json_write_integer(json, number);
}

void mt_json_add_truth(mt_json *json, const char *key, bool truth)
{
    mt_json_write_key(json, key);
    mt_json_write_truth(json, truth);
}

void mt_json_add_object(mt_json *json, const char *key)
{
    mt_json_write_key(json, key);
    mt_json_open_object(json);
}

void mt_json_add_array(mt_json *json, const char *key)
{
    mt_json_write_key(json, key);
    mt_json_open_array(json);
}

void mt_json_add_texts(mt_json *json, const char *key, const char *const *text, size_t count)
{
    mt_json_add_array(json, key);
    for (size_t i = 0; i < count; i++)
        mt_json_write_string(json, text[i]);
    mt_json_close(json, ']');
}

void mt_json_write_raw(mt_json *json, const char *piece)
{
    begin(json);
    mt_text_add(json->out, piece);
}
