/* The parser's values: numbers, facts, terms, words, and sums of them. */
#include "language/parse.h"

#include <string.h>

/* number [ unit ] */
mt_node *mt_parser_read_number(mt_parser *p)
{
    size_t first = p->at;
    const mt_token *number = mt_parser_get(p, 0), *name = mt_parser_get(p, 1);
    const mt_unit *unit = NULL;
    p->at++;
    if (mt_parser_take(p, "%"))
        unit = mt_unit_find("%", 1);
    else if (name->kind == MT_TOKEN_NAME && !mt_slip_is_joint(name)) {
        unit = mt_unit_find(name->text, name->length);
        if (!unit && !mt_slip_take_unit(p, number, &unit)) {
            p->at++;
            mt_parser_report(
                p, p->at - 1, p->at - 1, "`%s` is no unit; times are in %s, lengths in %s, areas in %s, masses in %s",
                mt_token_get_text(p, name), mt_dimension_get_units(MT_TIME), mt_dimension_get_units(MT_LENGTH),
                mt_dimension_get_units(MT_AREA), mt_dimension_get_units(MT_MASS));
            p->at--;
        }
        p->at++;
    }
    mt_node *node = mt_parser_new_node(p, MT_OP_NUMBER, first, NULL, NULL);
    node->type = MT_TYPE_NUMBER;
    node->dimension = unit ? unit->dimension : MT_PLAIN;
    if (mt_quantity_read(number->text, number->length, unit, &node->number) || !(node->number <= 1.7e308))
        mt_parser_report(p, first, p->at - 1, "`%s` is too large%s", node->words,
                         node->dimension == MT_TIME ? ": a time is at most 285 y" : "");
    return node;
}

/* A name with a dot that is no term: its fact; MT_NO_FACT after a problem. Steps over it. */
uint16_t mt_parser_read_fact(mt_parser *p)
{
    size_t first = p->at;
    const char *name = mt_token_get_text(p, mt_parser_get(p, 0));
    p->at++;
    uint16_t fact = mt_fact_find(p->vocabulary, name);
    if (fact != MT_NO_FACT)
        return fact;
    const char *near = mt_fact_find_nearest(p->vocabulary, name);
    if (near)
        mt_parser_report(p, first, first, "there is no fact `%s`; the nearest is `%s`", name, near);
    else if (!strncmp(name, "x.", 2))
        mt_parser_report(p, first, first, "there is no fact `%s`; declare it under `facts`", name);
    else
        mt_parser_report(p, first, first, "there is no fact `%s`", name);
    return MT_NO_FACT;
}

static mt_node *dotted(mt_parser *p, const mt_token *token)
{
    size_t first = p->at;
    const char *name = mt_token_get_text(p, token);
    bool shared = !strncmp(name, "shared.", 7), own = !strncmp(name, "term.", 5);
    if (!shared && !own) {
        uint16_t fact = mt_parser_read_fact(p);
        mt_node *node = mt_parser_new_node(p, MT_OP_FACT, first, NULL, NULL);
        node->fact = fact;
        return node;
    }
    p->at++;
    mt_node *node = mt_parser_new_node(p, MT_OP_TERM, first, NULL, NULL);
    node->shared = shared;
    node->word = strchr(name, '.') + 1;
    return node;
}

/* "known" "(" ( fact | key ) ")", the name and the bracket being the next tokens */
static mt_node *known(mt_parser *p)
{
    size_t first = p->at;
    p->at += 2;
    const mt_token *inside = mt_parser_get(p, 0);
    uint16_t fact = MT_NO_FACT;
    mt_key key = MT_NO_KEY;
    if (inside->kind != MT_TOKEN_NAME)
        mt_parser_stop(p, "expected a fact or an identity, as in `known (target.status)`, found %s",
                       mt_parser_get_found(p));
    else if (memchr(inside->text, '.', inside->length)) {
        const char *name = mt_token_get_text(p, inside);
        if (!strncmp(name, "term.", 5) || !strncmp(name, "shared.", 7)) {
            mt_parser_report(p, p->at, p->at, "`known` asks for a fact or an identity, not for a term");
            p->at++;
        } else
            fact = mt_parser_read_fact(p);
    } else if ((key = mt_key_find(mt_token_get_text(p, inside))) != MT_NO_KEY)
        p->at++;
    else {
        const char *name = mt_token_get_text(p, inside), *near = mt_word_find_nearest(name, mt_key_names, MT_KEYS);
        if (near)
            mt_parser_report(p, p->at, p->at, "`%s` is neither a fact nor an identity; the nearest is `%s`", name,
                             near);
        else
            mt_parser_report(
                p, p->at, p->at,
                "`%s` is neither a fact nor an identity (system, operator, target, place, party, group or attack)",
                name);
        p->at++;
    }
    mt_parser_take_closing(p, ")", first + 1);
    mt_node *node = mt_parser_new_node(p, key == MT_NO_KEY ? MT_OP_KNOWN_FACT : MT_OP_KNOWN_KEY, first, NULL, NULL);
    node->fact = fact;
    node->key = key;
    return node;
}

/* ( "min" | "max" ) "(" clause { "," clause } ")" */
static mt_node *extreme(mt_parser *p, mt_op op)
{
    size_t first = p->at, room = 0;
    p->at += 2;
    mt_node *node = mt_parser_new_node(p, op, first, NULL, NULL);
    do
        mt_parser_add_kid(p, node, &room, mt_parser_read_clause(p));
    while (mt_parser_take(p, ","));
    mt_parser_take_closing(p, ")", first + 1);
    return mt_parser_close_node(p, node, first);
}

mt_node *mt_parser_read_word(mt_parser *p, const mt_token *token)
{
    size_t first = p->at++;
    mt_node *node = mt_parser_new_node(p, MT_OP_WORD, first, NULL, NULL);
    node->word = mt_token_get_text(p, token);
    return node;
}

/* Names that begin nothing and cannot be words. */
static bool is_reserved(const mt_token *token)
{
    for (size_t op = 0; op < MT_OPS; op++)
        if (mt_operators[op].shape >= MT_SHAPE_IF && mt_operators[op].shape <= MT_SHAPE_IN &&
            mt_token_is(token, mt_operators[op].words))
            return true;
    return mt_token_is(token, "then") || mt_token_is(token, "is");
}

static mt_node *bracketed(mt_parser *p)
{
    size_t first = p->at++;
    mt_node *inside = mt_parser_read_clause(p);
    mt_parser_take_closing(p, ")", first);
    return mt_parser_has(p, 0, "since") ? mt_parser_read_since(p, first, inside) : inside;
}

static mt_node *primary(mt_parser *p)
{
    const mt_token *next = mt_parser_get(p, 0);
    if (next->kind == MT_TOKEN_NUMBER)
        return mt_parser_read_number(p);
    if (mt_token_is(next, "("))
        return bracketed(p);
    if (next->kind == MT_TOKEN_NAME && !is_reserved(next)) {
        if (memchr(next->text, '.', next->length))
            return dotted(p, next);
        if (mt_parser_has(p, 1, "(")) {
            mt_op list = mt_parser_find_op(p, MT_SHAPE_LIST, 8);
            if (mt_parser_find_op(p, MT_SHAPE_CALL, 8) != MT_OPS)
                return known(p);
            if (list != MT_OPS)
                return extreme(p, list);
        }
        if (mt_token_is(next, "true") || mt_token_is(next, "false")) {
            p->at++;
            mt_node *node = mt_parser_new_node(p, MT_OP_TRUTH, p->at - 1, NULL, NULL);
            node->number = mt_token_is(next, "true");
            return node;
        }
        mt_node *past = mt_parser_read_past(p);
        return past ? past : mt_parser_read_word(p, next);
    }
    mt_parser_stop(p, "expected a fact, a value or a condition, found %s", mt_parser_get_found(p));
    return mt_parser_new_nothing(p);
}

static mt_node *unary(mt_parser *p)
{
    size_t first = p->at;
    if (!mt_parser_take(p, "-"))
        return primary(p);
    mt_node *inside = mt_parser_open_level(p) ? unary(p) : mt_parser_new_nothing(p);
    p->depth--;
    return mt_parser_new_node(p, MT_OP_NEG, first, inside, NULL);
}

/* Sides joined by signs of that tightness, from left to right. */
static mt_node *infix(mt_parser *p, int tightness)
{
    if (tightness == mt_operators[MT_OP_NEG].tightness)
        return unary(p);
    size_t first = p->at;
    mt_node *node = infix(p, tightness + 1);
    for (mt_op op; (op = mt_parser_find_op(p, MT_SHAPE_INFIX, tightness)) != MT_OPS;) {
        p->at++;
        mt_node *right = infix(p, tightness + 1);
        node = mt_parser_new_node(p, op, first, node, right);
    }
    return node;
}

mt_node *mt_parser_read_sum(mt_parser *p) { return infix(p, mt_operators[MT_OP_ADD].tightness); }
