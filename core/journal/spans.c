/* Spans: where the top-level fields of a line stand in its text. The JSON library keeps no places; this walk finds them
 * again in a text that it has already accepted, so nothing here needs to be checked but the end. */
#include "journal/reader.h"

#include <string.h>

/* Past the string that begins at `at` with its quotation mark. */
static size_t past_string(const char *text, size_t length, size_t at)
{
    for (at++; at < length; at++) {
        const char *mark = memchr(text + at, '"', length - at);
        if (!mark)
            return length;
        size_t begin = at, escapes = 0;
        for (at = (size_t)(mark - text); at - escapes > begin && text[at - escapes - 1] == '\\';)
            escapes++;
        if (escapes % 2 == 0) /* an odd number of them escapes the mark itself */
            return at + 1;
    }
    return length;
}

static size_t past_blanks(const char *text, size_t length, size_t at)
{
    while (at < length && (text[at] == ' ' || text[at] == '\t' || text[at] == '\r' || text[at] == '\n'))
        at++;
    return at;
}

/* Past the value that begins at `at`: a string, something in brackets, or a word. */
static size_t past_value(const char *text, size_t length, size_t at)
{
    size_t depth = 0;
    while (at < length) {
        char c = text[at];
        if (c == '"') {
            at = past_string(text, length, at);
            if (depth == 0)
                return at;
            continue;
        }
        if (depth == 0 && (c == ',' || c == '}' || c == ' ' || c == '\t' || c == '\r' || c == '\n'))
            return at;
        if (c == '{' || c == '[')
            depth++;
        at++;
        if ((c == '}' || c == ']') && --depth == 0)
            return at;
    }
    return length;
}

const mt_span *mt_spans_find(mt_reader *reader, size_t count)
{
    mt_span *spans = mt_arena_get_array(&reader->scratch, count + 1, sizeof *spans);
    const char *text = reader->text;
    size_t length = reader->length, at = past_blanks(text, length, 0) + 1;
    for (size_t i = 0; i < count; i++) {
        at = past_blanks(text, length, at);
        size_t key = at, key_end = past_string(text, length, at);
        size_t value = past_blanks(text, length, past_blanks(text, length, key_end) + 1);
        at = past_value(text, length, value);
        spans[i] = (mt_span){key, key_end - key, value, at - value};
        at = past_blanks(text, length, at) + 1;
    }
    return spans;
}
