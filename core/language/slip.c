/* Slips: what English, other languages and other programs invite people to write. Each is answered with the right form.
 */
#include "language/parse.h"

#include <string.h>

#define COUNT(list) (sizeof(list) / sizeof((list)[0]))

mt_op mt_slip_take_comparison(mt_parser *p)
{
    static const struct {
        const char *phrase;
        mt_op op;
        const char *right;
    } list[] = {
        {"greater than or equal to", MT_OP_GE, "at least"},
        {"more than or equal to", MT_OP_GE, "at least"},
        {"less than or equal to", MT_OP_LE, "at most"},
        {"greater than", MT_OP_GT, "more than"},
        {"larger than", MT_OP_GT, "more than"},
        {"bigger than", MT_OP_GT, "more than"},
        {"longer than", MT_OP_GT, "more than"},
        {"higher than", MT_OP_GT, "more than"},
        {"smaller than", MT_OP_LT, "less than"},
        {"fewer than", MT_OP_LT, "less than"},
        {"shorter than", MT_OP_LT, "less than"},
        {"lower than", MT_OP_LT, "less than"},
        {"no more than", MT_OP_LE, "at most"},
        {"not more than", MT_OP_LE, "at most"},
        {"no less than", MT_OP_GE, "at least"},
        {"not less than", MT_OP_GE, "at least"},
        {"not at least", MT_OP_LT, "less than"},
        {"not at most", MT_OP_GT, "more than"},
        {"equal to", MT_OP_EQ, "is"},
        {"equals", MT_OP_EQ, "is"},
        {"exceeds", MT_OP_GT, "more than"},
        {"different from", MT_OP_NE, "is not"},
    };
    size_t is = mt_parser_has(p, 0, "is");
    for (size_t i = 0; i < COUNT(list); i++) {
        size_t words = mt_parser_find_words(p, is, list[i].phrase);
        if (!words)
            continue;
        size_t first = p->at;
        p->at += is + words;
        mt_parser_report(p, first, p->at - 1, "write `%s`", list[i].right);
        return list[i].op;
    }
    if (!mt_parser_find_words(p, is, "between"))
        return MT_OPS;
    p->at += is + 1;
    mt_parser_report(p, p->at - 1, p->at - 1, "`between` is two comparisons: write `x >= 5 s and x <= 60 s`");
    mt_parser_set_stopped(p);
    return MT_OP_GE;
}

bool mt_slip_is_joint(const mt_token *token)
{
    static const char *const names[] = {
        "and",     "or",    "then",  "is",     "in",      "not",     "at",     "more",   "less",   "within",  "since",
        "where",   "over",  "same",  "no",     "greater", "larger",  "bigger", "longer", "higher", "smaller", "fewer",
        "shorter", "lower", "equal", "equals", "exceeds", "between", "unless", "but",    "else",   "for",     "during",
    };
    for (size_t i = 0; i < COUNT(names); i++)
        if (mt_token_is(token, names[i]))
            return true;
    return false;
}

/* a <= b <= c, the tokens of b being middle to middle_end - 1 */
void mt_slip_explain_chain(mt_parser *p, size_t left, size_t middle, size_t middle_end)
{
    size_t last = p->at - 1;
    if (p->stopped)
        return;
    mt_parser_report(p, left, last, "a comparison cannot be chained: write `%s and %s %s`",
                     mt_parser_get_text(p, left, middle_end - 1), mt_parser_get_text(p, middle, middle_end - 1),
                     mt_parser_get_text(p, middle_end, last));
}

/* The next token is the name of a unit as people write it out. number NULL: none stands before it ("in the last
 * minute"). */
bool mt_slip_take_unit(mt_parser *p, const mt_token *number, const mt_unit **unit)
{
    static const struct {
        const char *names, *unit;
    } list[] = {
        {" us usec µs μs microsecond microseconds ", "us"},
        {" msec msecs millisecond milliseconds ", "ms"},
        {" sec secs second seconds S ", "s"},
        {" mins minute minutes ", "min"},
        {" hr hrs hour hours H ", "h"},
        {" day days ", "d"},
        {" yr yrs year years ", "y"},
        {" meter meters metre metres ", "m"},
        {" kilometer kilometers kilometre kilometres Km KM ", "km"},
        {" m² sqm ", "m2"},
        {" hectare hectares ", "ha"},
        {" km² sqkm ", "km2"},
        {" gram grams gr ", "g"},
        {" kilogram kilograms kilo kilos Kg KG ", "kg"},
        {" ton tons tonne tonnes ", "t"},
        {" percent pct ", "%"},
    };
    const mt_token *name = mt_parser_get(p, 0);
    const char *padded = mt_arena_write(p->tokens.arena, " %s ", mt_token_get_text(p, name));
    const char *digits = number ? mt_token_get_text(p, number) : "1";
    size_t first = p->at - (number != NULL);
    for (size_t i = 0; i < COUNT(list); i++) {
        if (!strstr(list[i].names, padded))
            continue;
        *unit = mt_unit_find(list[i].unit, strlen(list[i].unit));
        mt_parser_report(p, first, p->at, "there is no unit `%s`: write `%s %s`", mt_token_get_text(p, name), digits,
                         list[i].unit);
        return true;
    }
    bool week = strstr(" week weeks ", padded), month = strstr(" month months ", padded);
    if (!week && !month)
        return false;
    *unit = mt_unit_find("d", 1);
    mt_parser_report(p, first, p->at, "there is no unit `%s`: count in days, a %s is `%s d`",
                     mt_token_get_text(p, name), week ? "week" : "month", week ? "7" : "30");
    return true;
}

void mt_slip_take_articles(mt_parser *p)
{
    static const char *const names[] = {"of", "the", "a", "an", "any", "last", "latest", "each", "every", "all"};
    for (size_t i = 0; i < COUNT(names);) {
        if (!mt_parser_take(p, names[i])) {
            i++;
            continue;
        }
        mt_parser_report(p, p->at - 1, p->at - 1, "an act stands here by itself: leave out `%s`", names[i]);
        i = 0;
    }
}

bool mt_slip_take_window(mt_parser *p)
{
    static const char *const phrases[] = {"within the last", "in last",      "in the past",
                                          "during the last", "for the last", "over the last",
                                          "within",          "during",       "for"};
    for (size_t i = 0; i < COUNT(phrases); i++) {
        size_t words = mt_parser_find_words(p, 0, phrases[i]), first = p->at;
        if (!words)
            continue;
        p->at += words;
        const mt_token *next = mt_parser_get(p, 0), *unit = mt_parser_get(p, 1);
        const char *duration = next->kind == MT_TOKEN_NUMBER && unit->kind == MT_TOKEN_NAME
                                   ? mt_parser_get_text(p, p->at, p->at + 1)
                                   : "10 s";
        mt_parser_report(p, first, p->at - 1, "%slooking back is written `in the last %s`",
                         i == 0 || i == 6 ? "`within` belongs to `followed by`; " : "", duration);
        return true;
    }
    return false;
}

static bool is_bare_name(const mt_token *token)
{
    return token->kind == MT_TOKEN_NAME && !memchr(token->text, '.', token->length);
}

/* A comma where none may stand. */
static void comma(mt_parser *p)
{
    const mt_token *before = &p->tokens.list[p->at - (p->at > 0)], *after = mt_parser_get(p, 1);
    if (p->at && before->kind == MT_TOKEN_NUMBER && after->kind == MT_TOKEN_NUMBER) {
        const char *left = mt_token_get_text(p, before), *right = mt_token_get_text(p, after);
        if (after->length == 3)
            mt_parser_report(p, p->at - 1, p->at + 1, "digits stand without commas: `%s%s`", left, right);
        else
            mt_parser_report(p, p->at - 1, p->at + 1, "the decimal point is a dot: `%s.%s`", left, right);
    } else if (p->at && is_bare_name(before) && is_bare_name(after)) {
        size_t first = p->at - 1, last = p->at + 1;
        const char *list =
            mt_arena_write(p->tokens.arena, "%s, %s", mt_token_get_text(p, before), mt_token_get_text(p, after));
        for (p->at += 2; mt_parser_take(p, ",") || mt_parser_take(p, "or"); p->at++) {
            while (mt_parser_take(p, "or")) {
            }
            if (mt_parser_get(p, 0)->kind != MT_TOKEN_NAME)
                break;
            last = p->at;
            list = mt_arena_write(p->tokens.arena, "%s, %s", list, mt_token_get_text(p, mt_parser_get(p, 0)));
        }
        mt_parser_report(p, first, last, "several words make a list: write `in { %s }`", list);
    } else if (after->kind == MT_TOKEN_NAME && !is_bare_name(after))
        mt_parser_report(p, p->at, p->at, "conditions are joined by `and` or `or`");
    else
        mt_parser_report(
            p, p->at, p->at,
            "a comma separates the words of `in { … }`, and what stands in `min (…)`, `max (…)` and `(same …)`");
}

static bool is_word_of_a_fact(const mt_vocabulary *vocabulary, const char *word)
{
    for (size_t i = 0; i < vocabulary->count; i++)
        if (vocabulary->facts[i].words && mt_fact_has_word(&vocabulary->facts[i], word))
            return true;
    return false;
}

/* `person may veto` for person_may_veto: the names before and after, joined. */
static bool word_with_blanks(mt_parser *p)
{
    size_t first = p->at;
    for (size_t back = 0; back < 3 && first && p->tokens.list[first - 1].kind == MT_TOKEN_NAME; back++) {
        const char *joined = mt_token_get_text(p, &p->tokens.list[--first]);
        for (size_t last = first + 1; last < first + 6 && p->tokens.list[last].kind == MT_TOKEN_NAME; last++) {
            joined = mt_arena_write(p->tokens.arena, "%s_%s", joined, mt_token_get_text(p, &p->tokens.list[last]));
            bool fact = mt_fact_find(p->vocabulary, joined) != MT_NO_FACT;
            if (last < p->at || (!fact && !is_word_of_a_fact(p->vocabulary, joined)))
                continue;
            mt_parser_report(p, first, last, "a name has no blanks: write `%s`", joined);
            return true;
        }
    }
    return false;
}

void mt_slip_explain_leftover(mt_parser *p)
{
    static const struct {
        const char *name, *advice;
    } list[] = {
        {")", "this bracket was not opened"},
        {"}", "this bracket was not opened"},
        {"then", "`then` has no `if`: write `if … then …`"},
        {"unless", "an exception stands in the field `unless`; inside a clause write `and not (…)`"},
        {"but", "write `and`"},
        {"else", "there is no `else`: write `(if … then …) and (if not … then …)`"},
        {"otherwise", "there is no `otherwise`: write `(if … then …) and (if not … then …)`"},
        {"if", "the condition comes first: write `if … then …`"},
        {"when", "the condition comes first: write `if … then …`, or use the field `when`"},
        {"within",
         "`within` belongs to `followed by`; looking back at events is written `once engage in the last 10 s`"},
        {"since", "what stands before `since` is a condition in brackets: `(link.up) since activate`"},
        {"where", "`where` follows an act, as in `once engage where (…)`"},
        {"in", "`in the last` follows an act or `always (…)`; a list of words is written `in { vehicle, bus }`"},
        {"followed", "`followed by` is a part of `require` by itself: give it a letter of its own"},
    };
    const mt_token *next = mt_parser_get(p, 0);
    if (p->stopped)
        return;
    for (size_t i = 0; i < COUNT(list); i++)
        if (mt_token_is(next, list[i].name)) {
            mt_parser_stop(p, "%s", list[i].advice);
            return;
        }
    if (mt_token_is(next, ","))
        comma(p);
    else if (p->at && mt_token_is(&p->tokens.list[p->at - 1], "known"))
        mt_parser_report(p, p->at - 1, p->at, "write `known (%s)`", mt_token_get_text(p, next));
    else if (next->kind == MT_TOKEN_NAME) {
        static const char *const joints[] = {"and", "or", "within", "since", "then"};
        const char *near = mt_word_find_nearest(mt_token_get_text(p, next), joints, COUNT(joints));
        if (word_with_blanks(p)) {
        } else if (near)
            mt_parser_report(p, p->at, p->at, "expected `and`, `or` or the end, found `%s`; did you mean `%s`?",
                             mt_token_get_text(p, next), near);
        else
            return;
    } else
        return;
    mt_parser_set_stopped(p);
}
