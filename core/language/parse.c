/* The parser: conditions, comparisons, sums and values. The grammar stands in scenarios/treaties/README.md; a function
 * a line. */
#include "language/parse.h"

#include <string.h>

const mt_token *mt_parser_get(const mt_parser *p, size_t ahead)
{
    size_t last = p->tokens.count - 1;
    return &p->tokens.list[ahead < last - p->at ? p->at + ahead : last];
}

bool mt_parser_has(const mt_parser *p, size_t ahead, const char *text)
{
    return mt_token_is(mt_parser_get(p, ahead), text);
}

bool mt_parser_take(mt_parser *p, const char *text)
{
    if (!mt_parser_has(p, 0, text))
        return false;
    p->at++;
    return true;
}

size_t mt_parser_find_words(const mt_parser *p, size_t ahead, const char *words)
{
    size_t count = 0;
    while (*words) {
        size_t length = strcspn(words, " ");
        const mt_token *token = mt_parser_get(p, ahead + count);
        if (token->kind < MT_TOKEN_NAME || token->length != length || memcmp(token->text, words, length))
            return 0;
        count++;
        words += length + (words[length] == ' ');
    }
    return count;
}

mt_op mt_parser_find_op(const mt_parser *p, mt_shape shape, int tightness)
{
    for (int op = 0; op < MT_OPS; op++)
        if (mt_operators[op].shape == shape && mt_operators[op].tightness == tightness &&
            mt_parser_find_words(p, 0, mt_operators[op].words))
            return (mt_op)op;
    return MT_OPS;
}

const char *mt_token_get_text(mt_parser *p, const mt_token *token)
{
    return mt_arena_add_bytes(p->tokens.arena, token->text, token->length);
}

const char *mt_parser_get_text(mt_parser *p, size_t first, size_t last)
{
    const mt_token *from = &p->tokens.list[first], *to = &p->tokens.list[last];
    return mt_arena_add_bytes(p->tokens.arena, p->tokens.words.text + from->offset,
                              to->offset + to->width - from->offset);
}

const char *mt_parser_get_found(mt_parser *p)
{
    const mt_token *next = mt_parser_get(p, 0);
    return next->kind == MT_TOKEN_END ? "the end" : mt_arena_write(p->tokens.arena, "`%s`", mt_token_get_text(p, next));
}

mt_place mt_parser_get_place(mt_parser *p, size_t first, size_t last)
{
    const mt_token *from = &p->tokens.list[first], *to = &p->tokens.list[last];
    return mt_tokens_get_place(&p->tokens, from->offset, to->offset + to->width - from->offset);
}

void mt_parser_set_stopped(mt_parser *p)
{
    p->stopped = true;
    p->at = p->tokens.count - 1;
}

bool mt_parser_take_closing(mt_parser *p, const char *text, size_t opening)
{
    if (mt_parser_take(p, text))
        return true;
    if (mt_parser_get(p, 0)->kind == MT_TOKEN_END) {
        mt_parser_report(p, opening, opening, "this bracket is not closed: `%s` is missing", text);
        mt_parser_set_stopped(p);
    } else {
        mt_slip_explain_leftover(p);
        mt_parser_stop(p, "expected `%s`, found %s", text, mt_parser_get_found(p));
    }
    return false;
}

mt_node *mt_parser_new_node(mt_parser *p, mt_op op, size_t first, mt_node *left, mt_node *right)
{
    mt_node *node = mt_arena_get(p->tokens.arena, sizeof *node);
    node->op = op;
    node->fact = MT_NO_FACT;
    node->key = MT_NO_KEY;
    node->height = 1;
    size_t room = 0;
    if (left)
        mt_parser_add_kid(p, node, &room, left);
    if (right)
        mt_parser_add_kid(p, node, &room, right);
    return mt_parser_close_node(p, node, first);
}

mt_node *mt_parser_close_node(mt_parser *p, mt_node *node, size_t first)
{
    size_t last = p->at > first ? p->at - 1 : first;
    node->place = mt_parser_get_place(p, first, last);
    node->words = mt_parser_get_text(p, first, last);
    return node;
}

void mt_parser_add_kid(mt_parser *p, mt_node *node, size_t *room, mt_node *kid)
{
    if (node->kid_count == *room)
        node->kid = mt_arena_add_room(p->tokens.arena, node->kid, node->kid_count, room, sizeof *node->kid);
    node->kid[node->kid_count++] = kid;
    if (node->height <= kid->height)
        node->height = kid->height + 1;
    if (node->height > MT_CLAUSE_HEIGHT)
        mt_parser_stop(p, "too deep: split this clause into terms");
}

/* Guards the recursion; every path of it passes here. */
bool mt_parser_open_level(mt_parser *p)
{
    if (++p->depth <= MT_CLAUSE_HEIGHT)
        return true;
    mt_parser_stop(p, "too deep: split this clause into terms");
    return false;
}

mt_node *mt_parser_new_nothing(mt_parser *p) { return mt_parser_new_node(p, MT_OP_TRUTH, p->at, NULL, NULL); }

/* cmp; MT_OPS if none stands there. `is in` and `is not in` are left to the caller. */
static mt_op comparison(mt_parser *p)
{
    static const struct {
        const char *words;
        mt_op op;
    } words[] = {{"at least", MT_OP_GE}, {"at most", MT_OP_LE}, {"more than", MT_OP_GT}, {"less than", MT_OP_LT}};
    mt_op sign = mt_parser_find_op(p, MT_SHAPE_INFIX, mt_operators[MT_OP_EQ].tightness);
    if (sign != MT_OPS) {
        p->at++;
        return sign;
    }
    mt_op slip = mt_slip_take_comparison(p);
    if (slip != MT_OPS)
        return slip;
    size_t is = mt_parser_has(p, 0, "is");
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (mt_parser_find_words(p, is, words[i].words)) {
            p->at += is + 2;
            return words[i].op;
        }
    if (!is || mt_parser_has(p, 1, "in") || mt_parser_find_words(p, 1, "not in"))
        return MT_OPS;
    size_t negated = mt_parser_has(p, 1, "not");
    p->at += 1 + negated;
    return negated ? MT_OP_NE : MT_OP_EQ;
}

/* "{" word { "," word } "}", the first kid being what is asked for */
static mt_node *set(mt_parser *p, size_t first, mt_node *left)
{
    size_t opening = p->at, room = 0;
    mt_node *node = mt_parser_new_node(p, MT_OP_IN, first, NULL, NULL);
    mt_parser_add_kid(p, node, &room, left);
    if (!mt_parser_take(p, "{"))
        mt_parser_stop(p, "expected `{` after `in`, as in `in { vehicle, bus }`, found %s", mt_parser_get_found(p));
    do {
        const mt_token *next = mt_parser_get(p, 0);
        if (next->kind == MT_TOKEN_NAME && !memchr(next->text, '.', next->length))
            mt_parser_add_kid(p, node, &room, mt_parser_read_word(p, next));
        else
            mt_parser_stop(p, "expected a word in the list, found %s%s", mt_parser_get_found(p),
                           next->kind == MT_TOKEN_NUMBER ? "; for numbers write `x = 1 or x = 2`" : "");
        if (mt_parser_has(p, 0, "or") || mt_parser_has(p, 0, "and")) {
            mt_parser_report(p, p->at, p->at, "words of a list are separated by commas");
            p->at++;
            continue;
        }
        if (!mt_parser_take(p, ","))
            break;
    } while (!p->stopped);
    mt_parser_take_closing(p, "}", opening);
    return mt_parser_close_node(p, node, first);
}

static mt_node *compare(mt_parser *p)
{
    size_t first = p->at;
    mt_node *node = mt_parser_read_sum(p);
    size_t is = mt_parser_has(p, 0, "is"), negated = mt_parser_has(p, is, "not");
    if (mt_parser_has(p, is + negated, "in") && !mt_parser_has(p, is + negated + 1, "the")) {
        p->at += is + negated + 1;
        node = set(p, first, node);
        return negated ? mt_parser_new_node(p, MT_OP_NOT, first, node, NULL) : node;
    }
    mt_op op = comparison(p);
    if (op == MT_OPS)
        return node;
    size_t middle = p->at;
    mt_node *right = mt_parser_read_sum(p);
    node = mt_parser_new_node(p, op, first, node, right);
    for (size_t end = p->at; comparison(p) != MT_OPS && !p->stopped; end = p->at) {
        size_t next = p->at;
        mt_parser_read_sum(p);
        mt_slip_explain_chain(p, first, middle, end);
        first = middle;
        middle = next;
    }
    return node;
}

static mt_node *negation(mt_parser *p)
{
    size_t first = p->at;
    if (!mt_parser_take(p, "not"))
        return compare(p);
    mt_node *inside = mt_parser_open_level(p) ? negation(p) : mt_parser_new_nothing(p);
    p->depth--;
    return mt_parser_new_node(p, MT_OP_NOT, first, inside, NULL);
}

/* One operand, or a node over all of them. */
static mt_node *joined(mt_parser *p, mt_op op, mt_node *(*operand)(mt_parser *))
{
    const char *joint = mt_operators[op].words;
    size_t first = p->at, room = 0;
    mt_node *left = operand(p);
    if (!mt_parser_has(p, 0, joint))
        return left;
    mt_node *node = mt_parser_new_node(p, op, first, NULL, NULL);
    mt_parser_add_kid(p, node, &room, left);
    while (mt_parser_take(p, joint))
        mt_parser_add_kid(p, node, &room, operand(p));
    return mt_parser_close_node(p, node, first);
}

static mt_node *conjunction(mt_parser *p) { return joined(p, MT_OP_AND, negation); }
static mt_node *disjunction(mt_parser *p) { return joined(p, MT_OP_OR, conjunction); }

mt_node *mt_parser_read_clause(mt_parser *p)
{
    size_t first = p->at;
    mt_node *node = NULL;
    if (!mt_parser_open_level(p))
        node = mt_parser_new_nothing(p);
    else if (!mt_parser_take(p, "if"))
        node = disjunction(p);
    else {
        mt_node *condition = mt_parser_read_clause(p);
        if (!mt_parser_take(p, "then")) {
            mt_slip_explain_leftover(p);
            mt_parser_stop(p, "expected `then` after the condition of `if`, found %s", mt_parser_get_found(p));
        }
        mt_node *consequence = mt_parser_read_clause(p);
        node = mt_parser_new_node(p, MT_OP_IF, first, condition, consequence);
    }
    p->depth--;
    return node;
}

bool mt_parser_init(mt_parser *p, mt_arena *arena, mt_words words, const mt_vocabulary *vocabulary,
                    mt_problems *problems)
{
    *p = (mt_parser){.tokens = {.arena = arena, .words = words, .problems = problems},
                     .vocabulary = vocabulary,
                     .problems_before = problems->count};
    if (strlen(words.text) > MT_CLAUSE_LENGTH) {
        mt_problem_add(problems, words.place, "too long: a clause has at most %d bytes; split it into terms",
                       MT_CLAUSE_LENGTH);
        return false;
    }
    mt_tokens_read(&p->tokens);
    return !p->tokens.lost;
}

/* The lexer speaks before the parser does; a reader wants the order of the clause. */
static void sort(mt_problem *list, size_t count)
{
    for (size_t i = 1; i < count; i++)
        for (size_t j = i;
             j && (list[j].place.line < list[j - 1].place.line ||
                   (list[j].place.line == list[j - 1].place.line && list[j].place.column < list[j - 1].place.column));
             j--) {
            mt_problem earlier = list[j];
            list[j] = list[j - 1];
            list[j - 1] = earlier;
        }
}

bool mt_parser_check_end(mt_parser *p)
{
    if (mt_parser_get(p, 0)->kind != MT_TOKEN_END)
        mt_slip_explain_leftover(p);
    if (mt_parser_get(p, 0)->kind != MT_TOKEN_END)
        mt_parser_stop(p, "expected `and`, `or` or the end, found %s", mt_parser_get_found(p));
    sort(p->tokens.problems->list + p->problems_before, p->tokens.problems->count - p->problems_before);
    return !p->tokens.wrong;
}

mt_parsed mt_clause_read(mt_arena *arena, mt_words words, bool is_event, const mt_vocabulary *vocabulary,
                         mt_problems *problems)
{
    mt_parser p;
    mt_parsed parsed = {NULL, false};
    if (!mt_parser_init(&p, arena, words, vocabulary, problems))
        return parsed;
    if (p.tokens.count == 1) {
        mt_parser_report(&p, 0, 0, "the clause is empty: write a condition, as in `human.at_post`");
        return parsed;
    }
    mt_node *node;
    if (is_event) {
        mt_pattern *pattern = mt_parser_read_pattern(&p, false);
        node = mt_parser_new_node(&p, MT_OP_ONCE, 0, NULL, NULL);
        node->pattern = pattern;
    } else {
        node = mt_parser_read_clause(&p);
    }
    parsed.whole = mt_parser_check_end(&p);
    parsed.node = p.stopped ? NULL : node;
    return parsed;
}

mt_node *mt_clause_parse(mt_arena *arena, mt_words clause, const mt_vocabulary *vocabulary, mt_problems *problems)
{
    mt_parsed parsed = mt_clause_read(arena, clause, false, vocabulary, problems);
    return parsed.whole ? parsed.node : NULL;
}
