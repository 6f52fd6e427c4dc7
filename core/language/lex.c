/* The lexer: bytes of a clause to tokens. It never fails: what it cannot read it reports and leaves out. */
#include "language/lex.h"
#include "language/operator.h"

#include <string.h>

typedef struct reader {
    mt_tokens *tokens;
    const char *text;
    size_t length, at;
} reader;

/* What is written out of habit, and what it is in the clause language. Longest first where one begins another. A blank
 * takes the place of what stands for nothing. */
typedef struct habit {
    const char *written, *meant;
    const char *advice;
} habit;
static const habit habits[] = {
    {"===", "=", "equal is `=` or `is`"},
    {"!==", "!=", "different is `!=` or `is not`"},
    {"==", "=", "equal is `=` or `is`"},
    {"~=", "!=", "different is `!=` or `is not`"},
    {"<>", "!=", "different is `!=` or `is not`"},
    {"=>", ">=", "at least is `>=`"},
    {"=<", "<=", "at most is `<=`"},
    {"&&", "and", "write `and`"},
    {"||", "or", "write `or`"},
    {"≤", "<=", "at most is `<=`"},
    {"≥", ">=", "at least is `>=`"},
    {"≠", "!=", "different is `!=` or `is not`"},
    {"∧", "and", "write `and`"},
    {"∨", "or", "write `or`"},
    {"¬", "not", "write `not`"},
    {"×", "*", "times is `*`"},
    {"·", "*", "times is `*`"},
    {"÷", "/", "divided by is `/`"},
    {"−", "-", "minus is `-`"},
    {"–", "-", "minus is `-`"},
    {"—", "-", "minus is `-`"},
    {"‐", "-", "minus is `-`"},
    {"&", "and", "write `and`"},
    {"|", "or", "write `or`"},
    {"!", "not", "write `not`"},
};

static const char *const quotes[] = {"\"", "'", "`", "“", "”", "„", "‘", "’", "‚", "«", "»", "‹", "›"};
static const char *const blanks[] = {"\xc2\xa0",     "\xe2\x80\x82", "\xe2\x80\x83",
                                     "\xe2\x80\x89", "\xe2\x80\xaf", "\xef\xbb\xbf"};
static const char *const signs[] = {"!=", "<=", ">=", "=", "<", ">", "(", ")", "{", "}", ",", "+", "-", "*", "/", "%"};
static const char *const keywords[] = {"then", "is", "true", "false"}; /* that stand beside operators */

#define COUNT(list) (sizeof(list) / sizeof((list)[0]))

bool mt_token_is(const mt_token *token, const char *text)
{
    return token->kind >= MT_TOKEN_NAME && strlen(text) == token->length && !memcmp(text, token->text, token->length);
}

mt_place mt_tokens_get_place(mt_tokens *tokens, size_t offset, size_t length)
{
    const char *text = tokens->words.text, *line = text, *end = text + offset;
    mt_place place = tokens->words.place;
    int lines = 0;
    for (const char *next; (next = memchr(line, '\n', (size_t)(end - line))); lines++)
        line = next + 1;
    size_t rest = strcspn(line, "\n"), column = (size_t)(end - line);
    if (length > rest - column)
        length = rest - column;
    place.length = length ? (int)length : 1;
    if (lines || place.column == 0 || !place.source) {
        if (tokens->line != line) {
            tokens->line = line;
            tokens->line_text = mt_arena_add_bytes(tokens->arena, line, rest);
        }
        place.source = tokens->line_text;
        place.column = 1;
    }
    if (place.line)
        place.line += lines;
    place.column += (int)column;
    return place;
}

static void report(reader *r, size_t offset, size_t width, const char *found, const char *advice)
{
    mt_place place = mt_tokens_get_place(r->tokens, offset, width);
    mt_problem_add(r->tokens->problems, place, "%s%s%s", found, *found ? ": " : "", advice);
    r->tokens->wrong = true;
}

static void add(reader *r, mt_token_kind kind, const char *text, size_t length, size_t offset, size_t width)
{
    mt_tokens *t = r->tokens;
    if (t->count == t->room)
        t->list = mt_arena_add_room(t->arena, t->list, t->count, &t->room, sizeof *t->list);
    t->list[t->count++] = (mt_token){kind, text, length, offset, width};
}

static bool is_digit(char c) { return c >= '0' && c <= '9'; }
static bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }

/* One of a list that stands at the reader, or NULL. */
static const char *one_of(const reader *r, const char *const *list, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (!strncmp(r->text + r->at, list[i], strlen(list[i])))
            return list[i];
    return NULL;
}

static const habit *habit_at(const reader *r)
{
    for (size_t i = 0; i < COUNT(habits); i++)
        if (!strncmp(r->text + r->at, habits[i].written, strlen(habits[i].written)))
            return &habits[i];
    return NULL;
}

/* Bytes of the character at c in well-formed UTF-8 (continuations counted, overlong forms let through), or 0. */
static size_t character(const char *c)
{
    unsigned char first = (unsigned char)*c;
    size_t size = first < 0x80                    ? 1
                  : first >= 0xc2 && first < 0xe0 ? 2
                  : first >= 0xe0 && first < 0xf0 ? 3
                  : first >= 0xf0 && first < 0xf5 ? 4
                                                  : 0;
    for (size_t i = 1; i < size; i++)
        if (((unsigned char)c[i] & 0xc0) != 0x80)
            return 0;
    return size;
}

/* Bytes of a letter of a name at offset: ASCII letters, and every other character that is neither punctuation nor a
 * habit, so that a kind may be called véhicule. */
static size_t letter(const reader *r, size_t at)
{
    const char *c = r->text + at;
    if (is_letter(*c))
        return 1;
    if ((unsigned char)*c < 0x80)
        return 0;
    size_t size = character(c);
    reader here = {r->tokens, r->text, r->length, at};
    bool punctuation = (size == 3 && (unsigned char)c[0] == 0xe2) ||
                       (size == 2 && (unsigned char)c[0] == 0xc2 && strncmp(c, "µ", 2) && strncmp(c, "²", 2));
    return !size || punctuation || habit_at(&here) || one_of(&here, quotes, COUNT(quotes)) ||
                   one_of(&here, blanks, COUNT(blanks))
               ? 0
               : size;
}

static size_t name_end(const reader *r, size_t at)
{
    for (size_t step;
         (step = is_digit(r->text[at]) ? 1 : letter(r, at)) || (!strncmp(r->text + at, "²", 2) && (step = 2));
         at += step) {
    }
    return at;
}

static bool is_in_capitals(const char *name, size_t length, const char *word)
{
    size_t same = 0;
    while (same < length && (name[same] | 0x20) == word[same] && word[same])
        same++;
    return same == length && !word[same] && strncmp(name, word, length);
}

/* `min`, `max` and `known` are words of the language only before a bracket, so that elsewhere they may be a fact's. */
static const char *keyword_in_capitals(const char *name, size_t length)
{
    for (size_t i = 0; i < COUNT(keywords); i++)
        if (is_in_capitals(name, length, keywords[i]))
            return keywords[i];
    for (size_t op = 0; op < MT_OPS; op++)
        if (mt_operators[op].shape != MT_SHAPE_CALL && mt_operators[op].shape != MT_SHAPE_LIST &&
            is_in_capitals(name, length, mt_operators[op].words))
            return mt_operators[op].words;
    return NULL;
}

/* name { "." name } [ "[" treaty "]" ] */
static void read_name(reader *r)
{
    size_t start = r->at, end = name_end(r, start);
    while (r->text[end] == '.' && letter(r, end + 1))
        end = name_end(r, end + 1);
    if (r->text[end] == '[' && memchr(r->text + start, '.', end - start)) {
        size_t inside = strspn(r->text + end + 1, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-_");
        if (inside && r->text[end + 1 + inside] == ']')
            end += inside + 2;
    }
    r->at = end;
    const char *meant = keyword_in_capitals(r->text + start, end - start);
    if (meant) {
        report(r, start, end - start, "",
               mt_arena_write(r->tokens->arena, "the words of the language are in small letters: `%s`", meant));
        add(r, MT_TOKEN_NAME, meant, strlen(meant), start, end - start);
        return;
    }
    add(r, MT_TOKEN_NAME, r->text + start, end - start, start, end - start);
}

/* digits [ "." digits ] [ "e" [ sign ] digits ] */
static void read_number(reader *r)
{
    size_t start = r->at, end = start;
    while (is_digit(r->text[end]))
        end++;
    if (r->text[end] == '.' && is_digit(r->text[end + 1]))
        for (end++; is_digit(r->text[end]);)
            end++;
    if (r->text[end] == 'e' || r->text[end] == 'E') {
        size_t power = end + 1 + (r->text[end + 1] == '+' || r->text[end + 1] == '-');
        if (is_digit(r->text[power]))
            for (end = power; is_digit(r->text[end]);)
                end++;
    }
    r->at = end;
    add(r, MT_TOKEN_NUMBER, r->text + start, end - start, start, end - start);
}

/* A word in quotes: the quotes go, the word stays. */
static void read_quoted(reader *r, const char *quote)
{
    size_t start = r->at, inside = start + strlen(quote), end = name_end(r, inside);
    reader after = {r->tokens, r->text, r->length, end};
    const char *closing = one_of(&after, quotes, COUNT(quotes));
    bool word = end > inside && letter(r, inside) && closing;
    r->at = word ? end + strlen(closing) : inside;
    report(r, start, word ? r->at - start : strlen(quote), "",
           word ? mt_arena_write(r->tokens->arena, "words stand without quotes: `%.*s`", (int)(end - inside),
                                 r->text + inside)
                : "words stand without quotes");
    r->tokens->lost = r->tokens->lost || !word;
    if (word)
        add(r, MT_TOKEN_NAME, r->text + inside, end - inside, start, r->at - start);
}

static const char *advice_on(const reader *r, size_t at, unsigned char byte)
{
    const mt_token *last = r->tokens->count ? &r->tokens->list[r->tokens->count - 1] : NULL;
    bool attached = last && last->offset + last->width == at;
    switch (byte) {
    case '.':
        if (attached && last->kind == MT_TOKEN_NUMBER)
            return "a number has one decimal point";
        if (attached && (mt_token_is(last, "term") || mt_token_is(last, "shared")))
            return "the name of a term follows the point";
        return is_digit(r->text[r->at]) ? "a number begins with a digit: write `0` before the point"
                                        : "a clause has no full stop";
    case '[':
    case ']': return "words of a list stand in `{ }`, conditions in `( )`";
    case ';': return "conditions are joined by `and` or `or`";
    case '?':
    case ':': return "a choice is written `if … then …`";
    default: return "it has no meaning in a clause";
    }
}

static void read_strange(reader *r)
{
    size_t size = character(r->text + r->at), start = r->at;
    unsigned char byte = (unsigned char)r->text[start];
    bool printable = size && byte >= 0x20 && byte != 0x7f;
    r->at += size ? size : 1;
    r->tokens->lost = true;
    if (!printable) {
        report(r, start, 1, "", mt_arena_write(r->tokens->arena, "a byte that is no text (0x%02x)", byte));
        return;
    }
    report(r, start, size, mt_arena_write(r->tokens->arena, "`%.*s`", (int)size, r->text + start),
           advice_on(r, start, byte));
}

static void read_one(reader *r)
{
    const char *found;
    const habit *slip;
    char c = r->text[r->at];
    if (c == ' ' || c == '\t' || c == '\n' || c == '\r')
        r->at++;
    else if ((found = one_of(r, blanks, COUNT(blanks))))
        r->at += strlen(found);
    else if (is_digit(c))
        read_number(r);
    else if (letter(r, r->at))
        read_name(r);
    else if ((slip = habit_at(r)) && !(c == '!' && r->text[r->at + 1] == '=' && r->text[r->at + 2] != '=')) {
        report(r, r->at, strlen(slip->written), mt_arena_write(r->tokens->arena, "`%s`", slip->written), slip->advice);
        bool name = is_letter(*slip->meant);
        add(r, name ? MT_TOKEN_NAME : MT_TOKEN_SIGN, slip->meant, strlen(slip->meant), r->at, strlen(slip->written));
        r->at += strlen(slip->written);
    } else if ((found = one_of(r, signs, COUNT(signs)))) {
        add(r, MT_TOKEN_SIGN, found, strlen(found), r->at, strlen(found));
        r->at += strlen(found);
    } else if ((found = one_of(r, quotes, COUNT(quotes))))
        read_quoted(r, found);
    else
        read_strange(r);
}

void mt_tokens_read(mt_tokens *tokens)
{
    reader r = {tokens, tokens->words.text, strlen(tokens->words.text), 0};
    while (r.at < r.length)
        read_one(&r);
    add(&r, MT_TOKEN_END, "", 0, r.length, 0);
}
