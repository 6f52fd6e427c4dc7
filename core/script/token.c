/* The tokens of a Lua file, with line and column. Only what a scan needs: it knows where texts, comments and numbers
 * begin and end, and takes every other letter as a symbol. Columns count bytes from 1. */
#include <string.h>

#include "script/scan.h"

typedef struct reader {
    mt_scan *scan;
    const char *at, *end;
    const char *line_start;
    int line;
} reader;

static bool is_digit(char c) { return c >= '0' && c <= '9'; }

static bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }

static int column_of(const reader *r, const char *at) { return (int)(at - r->line_start) + 1; }

/* Over one letter, counting lines. */
static void pass(reader *r)
{
    if (*r->at++ == '\n') {
        r->line++;
        r->line_start = r->at;
    }
}

static mt_scan_token *add(reader *r, mt_scan_kind kind)
{
    mt_scan *scan = r->scan;
    if (scan->count == scan->room)
        scan->token = mt_arena_add_room(scan->arena, scan->token, scan->count, &scan->room, sizeof *scan->token);
    mt_scan_token *token = &scan->token[scan->count++];
    *token = (mt_scan_token){.kind = kind, .at = r->at, .line = r->line, .column = column_of(r, r->at)};
    return token;
}

/* The level of a long bracket that opens at p ("[[" is 0, "[=[" is 1), or -1. */
static int long_level(const reader *r, const char *p)
{
    int level = 0;
    if (p >= r->end || *p != '[')
        return -1;
    for (p++; p < r->end && *p == '='; p++)
        level++;
    return p < r->end && *p == '[' ? level : -1;
}

/* From the opening bracket to past the closing one; false if there is none. What stands inside goes into *token, if
 * given. */
static bool read_long(reader *r, int level, mt_scan_token *token)
{
    r->at += level + 2;
    if (r->at < r->end && *r->at == '\n') /* a first newline is not part of it */
        pass(r);
    const char *inside = r->at;
    if (token) {
        token->inside = inside;
        token->inside_line = r->line;
        token->inside_column = column_of(r, inside);
    }
    for (; r->at < r->end; pass(r)) {
        if (*r->at != ']' || r->end - r->at < level + 2 || r->at[level + 1] != ']' ||
            (int)strspn(r->at + 1, "=") < level)
            continue;
        if (token)
            token->inside_length = (size_t)(r->at - inside);
        r->at += level + 2;
        return true;
    }
    return false;
}

static void read_comment(reader *r)
{
    int level = long_level(r, r->at + 2);
    if (level < 0) {
        while (r->at < r->end && *r->at != '\n')
            r->at++;
        return;
    }
    reader start = *r;
    r->at += 2;
    if (!read_long(r, level, NULL)) {
        add(&start, MT_SCAN_OPEN_COMMENT)->length = (size_t)level + 4;
    }
}

/* A text between quotes; one that is not closed on its line ends with it. A backslash may carry it over to the next. */
static void read_quoted(reader *r)
{
    mt_scan_token *token = add(r, MT_SCAN_TEXT);
    char quote = *r->at++;
    token->inside = r->at;
    token->inside_line = r->line;
    token->inside_column = column_of(r, r->at);
    while (r->at < r->end && *r->at != quote && *r->at != '\n') {
        if (*r->at == '\\' && r->at + 1 < r->end)
            pass(r);
        pass(r);
    }
    token->inside_length = (size_t)(r->at - token->inside);
    if (r->at < r->end && *r->at == quote)
        r->at++;
    else
        token->kind = MT_SCAN_OPEN_TEXT;
    token->length = (size_t)(r->at - token->at);
}

static void read_word(reader *r, mt_scan_kind kind)
{
    mt_scan_token *token = add(r, kind);
    while (r->at < r->end &&
           (is_letter(*r->at) || is_digit(*r->at) || (kind == MT_SCAN_NUMBER && *r->at == '.' && r->at[1] != '.') ||
            (kind == MT_SCAN_NUMBER && (*r->at == '-' || *r->at == '+') && (r->at[-1] | 32) == 'e' &&
             is_digit(r->at[1]) && is_digit(*token->at))))
        r->at++;
    token->length = (size_t)(r->at - token->at);
}

static void read_symbol(reader *r)
{
    static const char *const longer[] = {"...", "..", "==", "~=", "<=", ">=", "//", "::", "<<", ">>"};
    mt_scan_token *token = add(r, MT_SCAN_SYMBOL);
    token->length = 1;
    for (size_t i = 0; i < sizeof longer / sizeof *longer && token->length == 1; i++)
        if (strncmp(r->at, longer[i], strlen(longer[i])) == 0)
            token->length = strlen(longer[i]);
    r->at += token->length;
}

static void read_long_text(reader *r, int level)
{
    mt_scan_token *token = add(r, MT_SCAN_TEXT);
    if (!read_long(r, level, token)) {
        token->kind = MT_SCAN_OPEN_TEXT;
        token->length = (size_t)level + 2;
        return;
    }
    token->length = (size_t)(r->at - token->at);
}

void mt_scan_read_tokens(mt_scan *scan, const char *source, size_t length)
{
    reader r = {.scan = scan, .at = source, .end = source + length, .line_start = source, .line = 1};
    while (r.at < r.end) {
        char c = *r.at;
        int level = long_level(&r, r.at);
        if (c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\v' || c == '\f')
            pass(&r);
        else if (c == '-' && r.at[1] == '-')
            read_comment(&r);
        else if (c == '"' || c == '\'')
            read_quoted(&r);
        else if (level >= 0)
            read_long_text(&r, level);
        else if (is_digit(c) || (c == '.' && is_digit(r.at[1])))
            read_word(&r, MT_SCAN_NUMBER);
        else if (is_letter(c))
            read_word(&r, MT_SCAN_NAME);
        else
            read_symbol(&r);
    }
    add(&r, MT_SCAN_END);
}
