/* Syntax errors in words. Lua says "'}' expected (to close '{' at line 3) near 'about'"; an author wants "a comma is
 * missing after line 11". The tokens are walked with a stack of what is open; the first thing that cannot be is the
 * answer.
 *
 * An opening brace without its closing one shows only at the end of the file, where it is too late to say which: so in
 * a file with too few closing ones, a } that stands further left than the line of its { belongs to an outer one, and
 * that { is the open one. */
#include <stdlib.h>
#include <string.h>

#include "base/unit.h"
#include "script/scan.h"

#define DEPTH 256
#define TOO_DEEP 190 /* about where Lua's own reader gives up */

typedef struct walk {
    const mt_scan *scan;
    mt_problems *problems;
    size_t open[DEPTH]; /* tokens: { ( [ function if do repeat */
    int depth;
    bool lacks_closing;
    const mt_scan_token *deep; /* the first that stands too deep, or NULL */
} walk;

static const mt_scan_token *token_at(const walk *w, size_t i)
{
    return &w->scan->token[i < w->scan->count ? i : w->scan->count - 1];
}

static bool is_any(const mt_scan_token *token, const char *const *words)
{
    for (; *words; words++)
        if (mt_scan_is(token, *words))
            return true;
    return false;
}

static const char *const openers[] = {"{", "(", "[", "function", "if", "do", "repeat", NULL};
static const char *const closers[] = {"}", ")", "]", "end", "until", NULL};
static const char *const joiners[] = {"and",   "or",     "not",   "then", "else", "elseif", "in",
                                      "local", "return", "while", "for",  "goto", "break",  NULL};

/* ---- what can end a value, what can begin one ---- */

static bool ends_value(const mt_scan_token *token)
{
    static const char *const ends[] = {"}", ")", "end", "...", NULL};
    static const char *const never[] = {"function", "if", "do", "repeat", "until", NULL};
    if (token->kind == MT_SCAN_TEXT || token->kind == MT_SCAN_NUMBER)
        return true;
    if (token->kind == MT_SCAN_NAME && !is_any(token, joiners) && !is_any(token, never))
        return true;
    return is_any(token, ends);
}

static bool begins_value(const mt_scan_token *before, const mt_scan_token *token)
{
    static const char *const constants[] = {"true", "false", "nil", "end", NULL};
    bool callable = mt_scan_is(before, ")") || (before->kind == MT_SCAN_NAME && !is_any(before, constants));
    if (token->kind == MT_SCAN_NUMBER)
        return true;
    if (token->kind == MT_SCAN_NAME)
        return !is_any(token, joiners) && !is_any(token, closers);
    if (token->kind == MT_SCAN_TEXT || mt_scan_is(token, "{") || mt_scan_is(token, "["))
        return !callable; /* f "x", f { … } and t[1] are right */
    return false;
}

/* ---- inside a table ---- */

static bool is_unit(const char *at, size_t length) { return length > 0 && mt_unit_find(at, length); }

/* 20 min without quotes, or 20min. */
static bool explain_unit(walk *w, size_t i)
{
    const mt_scan_token *token = token_at(w, i), *next = token_at(w, i + 1);
    if (token->kind != MT_SCAN_NUMBER)
        return false;
    size_t digits = 0;
    while (digits < token->length && strchr("0123456789.", token->at[digits]))
        digits++;
    const char *unit = token->at + digits;
    size_t length = token->length - digits;
    if (length == 0 && next->kind == MT_SCAN_NAME && next->line == token->line) {
        unit = next->at;
        length = next->length;
    }
    if (digits == 0 || !is_unit(unit, length))
        return false;
    mt_problem_add(w->problems, mt_scan_get_place(w->scan, token),
                   "a number with a unit stands in quotes: \"%.*s %.*s\"", (int)digits, token->at, (int)length, unit);
    return true;
}

static bool is_plain_name(const mt_scan_token *token)
{
    for (size_t i = 0; i < token->inside_length; i++) {
        char c = token->inside[i];
        if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || (i > 0 && c >= '0' && c <= '9')))
            return false;
    }
    return token->inside_length > 0;
}

/* At the first token of a field: names written as in other languages. */
static bool explain_name(walk *w, size_t i)
{
    const mt_scan_token *name = token_at(w, i), *next = token_at(w, i + 1), *after = token_at(w, i + 2);
    mt_place place = mt_scan_get_place(w->scan, name);
    if (name->kind == MT_SCAN_TEXT && (mt_scan_is(next, "=") || mt_scan_is(next, ":"))) {
        if (is_plain_name(name))
            mt_problem_add(w->problems, place, "a field's name stands without quotes, and = after it: %.*s = …",
                           (int)name->inside_length, name->inside);
        else
            mt_problem_add(w->problems, place, "such a field's name stands in brackets, and = after it: [\"%.*s\"] = …",
                           (int)name->inside_length, name->inside);
        return true;
    }
    if (name->kind != MT_SCAN_NAME)
        return false;
    if (mt_scan_is(next, ":") && !(after->kind == MT_SCAN_NAME &&
                                   (mt_scan_is(token_at(w, i + 3), "(") || mt_scan_is(token_at(w, i + 3), "{")))) {
        mt_problem_add(w->problems, mt_scan_get_place(w->scan, next), "= is due where : stands, after '%.*s'",
                       (int)name->length, name->at);
        return true;
    }
    size_t k = i;
    while (mt_scan_is(token_at(w, k + 1), "-") && token_at(w, k + 2)->kind != MT_SCAN_SYMBOL &&
           token_at(w, k + 2)->kind != MT_SCAN_END)
        k += 2;
    const mt_scan_token *last = token_at(w, k);
    if (k > i && mt_scan_is(token_at(w, k + 1), "=") && last->line == name->line) {
        int length = (int)(last->at + last->length - name->at);
        mt_problem_add(w->problems, place, "a name with a hyphen stands in brackets and quotes: [\"%.*s\"] = …", length,
                       name->at);
        return true;
    }
    if (mt_scan_is(next, "=") && (mt_scan_is(after, ",") || mt_scan_is(after, "}") || mt_scan_is(after, ";"))) {
        mt_problem_add(w->problems, place, "the value of '%.*s' is missing", (int)name->length, name->at);
        return true;
    }
    return false;
}

static bool explain_comma(walk *w, size_t i)
{
    const mt_scan_token *before = token_at(w, i - 1), *token = token_at(w, i);
    if (!ends_value(before) || !begins_value(before, token))
        return false;
    mt_place place = mt_scan_get_place(w->scan, before);
    if (before->line != token->line) {
        place.column += place.length;
        place.length = 1;
        mt_problem_add(w->problems, place, "a comma is missing after line %d", before->line);
    } else if (before->kind == MT_SCAN_NAME && token->kind == MT_SCAN_NAME) {
        mt_problem_add(w->problems, place, "a comma is missing after '%.*s', or the words need quotes",
                       (int)before->length, before->at);
    } else {
        mt_problem_add(w->problems, mt_scan_get_place(w->scan, token), "a comma is missing before '%.*s'",
                       (int)token->length, token->at);
    }
    return true;
}

static bool explain_in_table(walk *w, size_t i)
{
    const mt_scan_token *before = token_at(w, i - 1);
    bool first = mt_scan_is(before, "{") || mt_scan_is(before, ",") || mt_scan_is(before, ";");
    return explain_unit(w, i) || (first ? explain_name(w, i) : explain_comma(w, i));
}

/* ---- what is open ---- */

static void explain_open(walk *w, size_t open)
{
    const mt_scan_token *token = token_at(w, open);
    mt_place place = mt_scan_get_place(w->scan, token);
    if (token->kind == MT_SCAN_SYMBOL)
        mt_problem_add(w->problems, place, "the %c opened on line %d is never closed", *token->at, token->line);
    else
        mt_problem_add(w->problems, place, "the '%.*s' that begins on line %d has no %s", (int)token->length, token->at,
                       token->line, mt_scan_is(token, "repeat") ? "until" : "end");
}

static bool fits(const mt_scan_token *open, const mt_scan_token *close)
{
    if (open->kind == MT_SCAN_SYMBOL) {
        char due = *open->at == '{' ? '}' : *open->at == '(' ? ')' : ']';
        return close->kind == MT_SCAN_SYMBOL && *close->at == due;
    }
    return mt_scan_is(close, mt_scan_is(open, "repeat") ? "until" : "end");
}

/* Column of the first token on its line. */
static int indent_of(const walk *w, size_t i)
{
    int line = token_at(w, i)->line;
    while (i > 0 && token_at(w, i - 1)->line == line)
        i--;
    return token_at(w, i)->column;
}

static bool explain_closing(walk *w, size_t i)
{
    const mt_scan_token *close = token_at(w, i);
    if (w->depth == 0) {
        mt_problem_add(w->problems, mt_scan_get_place(w->scan, close),
                       "this %.*s closes nothing: one too many here, or one too few before it", (int)close->length,
                       close->at);
        return true;
    }
    size_t open = w->open[w->depth - 1];
    bool starts_line = token_at(w, i - 1)->line != close->line;
    bool further_left = starts_line && close->line != token_at(w, open)->line && close->column < indent_of(w, open);
    if (!fits(token_at(w, open), close) || (w->lacks_closing && mt_scan_is(close, "}") && further_left)) {
        explain_open(w, open);
        return true;
    }
    w->depth--;
    return false;
}

static bool explain_text(walk *w, const mt_scan_token *token)
{
    mt_place place = mt_scan_get_place(w->scan, token);
    if (token->kind == MT_SCAN_OPEN_COMMENT)
        mt_problem_add(w->problems, place, "the comment opened on line %d is never closed: ]] is missing", token->line);
    else if (token->kind == MT_SCAN_OPEN_TEXT)
        mt_problem_add(w->problems, place, "the %s opened on line %d is never closed%s",
                       *token->at == '['   ? "[["
                       : *token->at == '"' ? "quote \""
                                           : "quote '",
                       token->line, *token->at == '[' ? "" : "; a text ends on its line");
    else
        return false;
    return true;
}

/* ---- Lua's own words, where the walk finds nothing ---- */

static void explain_plainly(walk *w, int line, const char *message)
{
    mt_place place = mt_scan_get_line(w->scan, line);
    const char *near = strstr(message, " near ");
    const char *due = strstr(message, " expected");
    if (strstr(message, "overflow") || strstr(message, "too many"))
        mt_problem_add(w->problems, w->deep ? mt_scan_get_place(w->scan, w->deep) : place,
                       "too deeply nested to be read");
    else if (strncmp(message, "unexpected symbol near ", 23) == 0)
        mt_problem_add(w->problems, place, "%s is not expected here", message + 23);
    else if (near && due && due < near)
        mt_problem_add(w->problems, place, "%.*s is due before %s", (int)(due - message), message, near + 6);
    else
        mt_problem_add(w->problems, place, "Lua cannot read this: %s", message);
}

static bool count_lacks_closing(const mt_scan *scan)
{
    long braces = 0;
    for (size_t i = 0; i < scan->count; i++)
        braces += mt_scan_is(&scan->token[i], "{") - mt_scan_is(&scan->token[i], "}");
    return braces > 0;
}

void mt_syntax_explain(const mt_scan *scan, int line, const char *message, mt_problems *problems)
{
    walk w = {.scan = scan, .problems = problems, .lacks_closing = count_lacks_closing(scan)};
    for (size_t i = 0; i + 1 < scan->count; i++) {
        const mt_scan_token *token = token_at(&w, i);
        bool in_table = w.depth > 0 && mt_scan_is(token_at(&w, w.open[w.depth - 1]), "{");
        if (explain_text(&w, token) || (in_table && explain_in_table(&w, i)))
            return;
        if (is_any(token, openers)) {
            if (w.depth == DEPTH)
                break;
            w.open[w.depth++] = i;
            if (w.depth > TOO_DEEP && !w.deep)
                w.deep = token;
        } else if (is_any(token, closers) && explain_closing(&w, i)) {
            return;
        }
    }
    if (w.depth > 0 && w.depth < DEPTH)
        explain_open(&w, w.open[w.depth - 1]);
    else
        explain_plainly(&w, line, message);
}
