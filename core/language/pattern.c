/* The parser's second half: what looks back or forward at events, and what is said over many runs. */
#include "language/lists.h"
#include "language/parse.h"

#include <string.h>

/* An act; MT_NO_ACT after a problem. */
static uint16_t act(mt_parser *p)
{
    mt_slip_take_articles(p);
    const mt_token *next = mt_parser_get(p, 0);
    if (next->kind != MT_TOKEN_NAME) {
        mt_parser_stop(p, "expected an act, as in `approve` or `engage`, found %s", mt_parser_get_found(p));
        return MT_NO_ACT;
    }
    const char *name = mt_token_get_text(p, next);
    uint16_t found = mt_act_find(name);
    if (found == MT_NO_ACT) {
        const char *near = mt_word_find_nearest(name, mt_list_acts.word, mt_list_acts.count);
        if (mt_fact_find(p->vocabulary, name) != MT_NO_FACT)
            mt_parser_report(p, p->at, p->at, "`%s` is a fact; an act is expected here, as in `engage where (%s)`",
                             name, name);
        else if (near)
            mt_parser_report(p, p->at, p->at, "there is no act `%s`; the nearest is `%s`", name, near);
        else
            mt_parser_report(p, p->at, p->at, "there is no act `%s`", name);
    }
    p->at++;
    return found;
}

/* number unit | "term." name | "shared." name */
void mt_parser_read_duration(mt_parser *p, mt_pattern *pattern, const char *after)
{
    size_t first = p->at;
    const mt_token *next = mt_parser_get(p, 0);
    pattern->has_window = true;
    if (next->kind == MT_TOKEN_NUMBER) {
        const mt_node *number = mt_parser_read_number(p);
        if (number->dimension == MT_PLAIN)
            mt_parser_report(p, first, p->at - 1, "a duration needs a unit (%s), as in `%s s`",
                             mt_dimension_get_units(MT_TIME), number->words);
        else if (number->dimension != MT_TIME)
            mt_parser_report(p, first, p->at - 1, "a duration is a time, `%s` is %s", number->words,
                             mt_dimension_get_name(number->dimension));
        else if (!p->tokens.wrong)
            pattern->window = (int64_t)number->number;
        return;
    }
    if (mt_token_is(next, "-"))
        mt_parser_stop(p, "a duration is not negative");
    const char *name = next->kind == MT_TOKEN_NAME ? mt_token_get_text(p, next) : "";
    if (!strncmp(name, "term.", 5) || !strncmp(name, "shared.", 7)) {
        pattern->window_term = (mt_words){name, mt_parser_get_place(p, first, first)};
        p->at++;
    } else if (strchr(name, '.')) {
        mt_parser_report(p, first, first, "a duration is constant: a number with a unit or a term, not `%s`", name);
        p->at++;
    } else {
        const mt_unit *unit = NULL;
        if (*name && mt_slip_take_unit(p, NULL, &unit))
            p->at++;
        else
            mt_parser_stop(p, "expected a duration after `%s`, as in `%s 10 s`, found %s", after, after,
                           mt_parser_get_found(p));
    }
}

/* "(" "same" ( key | fact ) { "," ( key | fact ) } ")", the opening bracket being behind */
static void same(mt_parser *p, mt_pattern *pattern)
{
    size_t room = pattern->same_fact_count;
    do {
        mt_parser_take(p, "same");
        const mt_token *next = mt_parser_get(p, 0);
        if (next->kind != MT_TOKEN_NAME) {
            mt_parser_stop(p, "expected an identity or a fact after `same`, as in `(same target)`, found %s",
                           mt_parser_get_found(p));
            return;
        }
        const char *name = mt_token_get_text(p, next);
        mt_key key = mt_key_find(name);
        if (strchr(name, '.')) {
            uint16_t fact = mt_parser_read_fact(p);
            if (pattern->same_fact_count == room)
                pattern->same_fact =
                    mt_arena_add_room(p->tokens.arena, pattern->same_fact, room, &room, sizeof *pattern->same_fact);
            pattern->same_fact[pattern->same_fact_count++] = fact;
            continue;
        }
        if (key != MT_NO_KEY)
            pattern->same_keys |= (uint8_t)(1u << key);
        else {
            const char *near = mt_word_find_nearest(name, mt_key_names, MT_KEYS);
            mt_parser_report(p, p->at, p->at, "`%s` is neither an identity nor a fact; %s", name,
                             near ? mt_arena_write(p->tokens.arena, "the nearest is `%s`", near)
                                  : "identities are system, operator, target, place, party, group and attack");
        }
        p->at++;
    } while (mt_parser_take(p, ",") || mt_parser_take(p, "and"));
}

/* { same | window }, each at most once */
static void modifiers(mt_parser *p, mt_pattern *pattern, bool forward)
{
    bool has_same = false;
    while (!p->stopped) {
        size_t first = p->at;
        if (mt_parser_has(p, 0, "(") && mt_parser_has(p, 1, "same")) {
            p->at++;
            if (has_same)
                mt_parser_report(p, first, p->at,
                                 "`same` stands here already: separate by commas, as in `(same target, place)`");
            has_same = true;
            same(p, pattern);
            mt_parser_take_closing(p, ")", first);
        } else if (mt_parser_has(p, 0, "same")) {
            same(p, pattern);
            mt_parser_report(p, first, p->at - 1, "`same` stands in brackets: `(%s)`",
                             mt_parser_get_text(p, first, p->at - 1));
        } else if (!(forward && mt_parser_has(p, 0, "within")) &&
                   ((mt_parser_has(p, 0, "in") && mt_parser_has(p, 1, "the") && mt_parser_has(p, 2, "last") &&
                     (p->at += 3)) ||
                    mt_slip_take_window(p))) {
            if (forward)
                mt_parser_report(p, first, p->at - 1, "`followed by` looks forward: its duration follows `within`");
            else if (pattern->has_window)
                mt_parser_report(p, first, p->at - 1, "a second window: one event has one");
            mt_parser_read_duration(p, pattern, "in the last");
        } else
            return;
    }
}

/* [ "earlier" ] act [ "where" "(" clause ")" ] { same | window } */
mt_pattern *mt_parser_read_pattern(mt_parser *p, bool forward)
{
    mt_pattern *pattern = mt_arena_get(p->tokens.arena, sizeof *pattern);
    pattern->earlier = mt_parser_take(p, "earlier");
    if (pattern->earlier && forward)
        mt_parser_report(p, p->at - 1, p->at - 1, "`followed by` looks forward: leave out `earlier`");
    size_t at = p->at;
    pattern->act = act(p);
    pattern->place = mt_parser_get_place(p, at, at);
    if (mt_parser_take(p, "where")) {
        size_t opening = p->at;
        if (!mt_parser_take(p, "("))
            mt_parser_stop(p, "what follows `where` stands in brackets, as in `where (target.people > 0)`");
        pattern->where = mt_parser_read_clause(p);
        mt_parser_take_closing(p, ")", opening);
    }
    modifiers(p, pattern, forward);
    return pattern;
}

mt_node *mt_parser_read_since(mt_parser *p, size_t first, mt_node *held)
{
    mt_parser_take(p, "since");
    mt_pattern *pattern = mt_parser_read_pattern(p, false);
    mt_node *node = mt_parser_new_node(p, MT_OP_SINCE, first, held, NULL);
    node->pattern = pattern;
    return node;
}

/* "always" "(" clause ")" [ window ] */
static mt_node *always(mt_parser *p)
{
    size_t first = p->at - 1, opening = p->at;
    mt_pattern *pattern = mt_arena_get(p->tokens.arena, sizeof *pattern);
    pattern->act = MT_NO_ACT;
    if (!mt_parser_take(p, "("))
        mt_parser_stop(p, "what follows `always` stands in brackets, as in `always (link.up) in the last 10 s`");
    mt_node *held = mt_parser_read_clause(p);
    mt_parser_take_closing(p, ")", opening);
    modifiers(p, pattern, false);
    if (pattern->same_keys || pattern->same_fact_count)
        mt_parser_report(p, first, p->at - 1, "`always` speaks of instants, not of events: leave out `same`");
    mt_node *node = mt_parser_new_node(p, MT_OP_ALWAYS, first, held, NULL);
    node->pattern = pattern;
    return node;
}

/* "followed by" event "within" duration [ "or" clause ] */
static mt_node *follow(mt_parser *p)
{
    size_t first = p->at - 2;
    mt_pattern *pattern = mt_parser_read_pattern(p, true);
    if (!pattern->has_window && !mt_parser_take(p, "within"))
        mt_parser_stop(p, "`followed by` needs a bound, as in `followed by disengage within 2 s`");
    if (!pattern->has_window)
        mt_parser_read_duration(p, pattern, "within");
    mt_node *other = mt_parser_take(p, "or") ? mt_parser_read_clause(p) : NULL;
    mt_node *node = mt_parser_new_node(p, MT_OP_FOLLOWED_BY, first, other, NULL);
    node->pattern = pattern;
    return node;
}

/* "share of runs where" "(" clause ")" */
static mt_node *share(mt_parser *p)
{
    size_t first = p->at;
    p->at += 2;
    if (!mt_parser_find_words(p, 0, "runs where"))
        mt_parser_stop(p, "expected `share of runs where (…)`");
    else
        p->at += 2;
    size_t opening = p->at;
    if (!mt_parser_take(p, "("))
        mt_parser_stop(p, "what follows `where` stands in brackets");
    mt_node *inside = mt_parser_read_clause(p);
    mt_parser_take_closing(p, ")", opening);
    return mt_parser_new_node(p, MT_OP_SHARE_OF_RUNS, first, inside, NULL);
}

/* The operator with the same words over runs; MT_OPS if there is none. */
static mt_op over_runs(mt_op op)
{
    for (int other = 0; other < MT_OPS; other++)
        if (mt_operators[other].shape == MT_SHAPE_FACT_RUNS &&
            !strcmp(mt_operators[other].words, mt_operators[op].words))
            return (mt_op)other;
    return MT_OPS;
}

/* A number over the events that match (sum, largest), or over runs (mean, largest, spread). Its words are behind. */
static mt_node *of_fact(mt_parser *p, mt_op op, size_t words)
{
    size_t first = p->at - words;
    mt_pattern *pattern = NULL;
    uint16_t fact = MT_NO_FACT;
    mt_op otherwise = over_runs(op);
    const mt_token *next = mt_parser_get(p, 0);
    if (next->kind == MT_TOKEN_NAME && memchr(next->text, '.', next->length))
        fact = mt_parser_read_fact(p);
    else
        mt_parser_stop(p, "expected a fact after `%s`, found %s", mt_operators[op].words, mt_parser_get_found(p));
    if (mt_operators[op].shape == MT_SHAPE_FACT_EVENT && mt_parser_take(p, "over"))
        pattern = mt_parser_read_pattern(p, false);
    else if (otherwise == MT_OPS)
        mt_parser_stop(p, "expected `over` and an act, as in `sum of effect.killed over effect`, found %s",
                       mt_parser_get_found(p));
    mt_node *node = mt_parser_new_node(p, pattern || otherwise == MT_OPS ? op : otherwise, first, NULL, NULL);
    node->fact = fact;
    node->pattern = pattern;
    return node;
}

/* "count different" key "in" event */
static mt_node *of_key(mt_parser *p, mt_op op, size_t words)
{
    size_t first = p->at - words;
    const mt_token *next = mt_parser_get(p, 0);
    mt_key key = next->kind == MT_TOKEN_NAME ? mt_key_find(mt_token_get_text(p, next)) : MT_NO_KEY;
    if (key == MT_NO_KEY)
        mt_parser_stop(p,
                       "expected an identity (system, operator, target, place, party, group or attack) after `count "
                       "different`, found %s",
                       mt_parser_get_found(p));
    p->at += !p->stopped;
    if (!mt_parser_take(p, "in"))
        mt_parser_stop(p, "expected `in` and an act, as in `count different target in engage`, found %s",
                       mt_parser_get_found(p));
    mt_pattern *pattern = mt_parser_read_pattern(p, false);
    mt_node *node = mt_parser_new_node(p, op, first, NULL, NULL);
    node->key = key;
    node->pattern = pattern;
    return node;
}

static mt_node *of_event(mt_parser *p, mt_op op, size_t words)
{
    size_t first = p->at - words;
    mt_pattern *pattern = mt_parser_read_pattern(p, false);
    mt_node *node = mt_parser_new_node(p, op, first, NULL, NULL);
    node->pattern = pattern;
    return node;
}

/* The operator with the most words among those that stand there and begin with them. */
static mt_node *past(mt_parser *p)
{
    mt_op op = MT_OPS;
    size_t words = 0;
    for (int each = 0; each < MT_OPS; each++) {
        size_t read =
            mt_operators[each].shape >= MT_SHAPE_ALWAYS ? mt_parser_find_words(p, 0, mt_operators[each].words) : 0;
        if (read > words) {
            words = read;
            op = (mt_op)each;
        }
    }
    if (mt_parser_find_words(p, 0, "share of"))
        return share(p);
    if (op == MT_OPS)
        return NULL;
    p->at += words;
    switch (mt_operators[op].shape) {
    case MT_SHAPE_ALWAYS: return always(p);
    case MT_SHAPE_FOLLOWED_BY: return follow(p);
    case MT_SHAPE_KEY_EVENT: return of_key(p, op, words);
    case MT_SHAPE_EVENT: return of_event(p, op, words);
    default: return of_fact(p, op, words);
    }
}

mt_node *mt_parser_read_past(mt_parser *p)
{
    mt_node *node = mt_parser_open_level(p) ? past(p) : mt_parser_new_nothing(p);
    p->depth--;
    return node;
}
