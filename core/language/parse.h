/* The parser's own words, shared by parse.c (conditions), sum.c (numbers, facts, sums), pattern.c (what looks back and
 * forward) and slip.c (what people write by mistake). Recursive descent over tokens that are read beforehand.
 *
 * After a mistake that can be mended the parser reports it and goes on with what was meant; after another it *stops*:
 * it stands at the end from then on and says nothing more, so that every function returns a node and none checks for
 * NULL. Ownership: the arena of the parse. Threading: one owner. */
#ifndef MT_LANGUAGE_PARSE_H
#define MT_LANGUAGE_PARSE_H

#include "language/clause.h"
#include "language/lex.h"

#define MT_CLAUSE_LENGTH 65536 /* bytes of one clause */

typedef struct mt_parser {
    mt_tokens tokens;
    const mt_vocabulary *vocabulary;
    size_t at;
    bool stopped;
    unsigned depth; /* of the recursion */
    size_t problems_before;
} mt_parser;

bool mt_parser_init(mt_parser *parser, mt_arena *arena, mt_words words, const mt_vocabulary *vocabulary,
                    mt_problems *problems);
/* What is left over after a whole clause is a problem. True if there was none at all. */
bool mt_parser_check_end(mt_parser *parser);

const mt_token *mt_parser_get(const mt_parser *parser, size_t ahead);
bool mt_parser_has(const mt_parser *parser, size_t ahead, const char *text);
bool mt_parser_take(mt_parser *parser, const char *text); /* steps over it if it stands there */
/* How many tokens from `ahead` on read like the words, one by one; 0 if they do not. */
size_t mt_parser_find_words(const mt_parser *parser, size_t ahead, const char *words);
/* The operator of that shape and tightness whose words stand next; MT_OPS if there is none. */
mt_op mt_parser_find_op(const mt_parser *parser, mt_shape shape, int tightness);
/* a closing bracket; stops where it is missing */
bool mt_parser_take_closing(mt_parser *parser, const char *text, size_t opening);
const char *mt_parser_get_text(mt_parser *parser, size_t first, size_t last); /* tokens first to last as written */
const char *mt_token_get_text(mt_parser *parser, const mt_token *token);      /* as meant, NUL-terminated */
const char *mt_parser_get_found(mt_parser *parser);                           /* "`x`" or "the end" */

/* A problem under tokens first to last; with `stop`, at the next token, and the parser stops. */
#define mt_parser_report(p, first, last, ...) \
    ((p)->stopped ? (void)0 \
                  : ((p)->tokens.wrong = true, \
                     mt_problem_add((p)->tokens.problems, mt_parser_get_place(p, first, last), __VA_ARGS__)))
#define mt_parser_stop(p, ...) (mt_parser_report(p, (p)->at, (p)->at, __VA_ARGS__), mt_parser_set_stopped(p))
mt_place mt_parser_get_place(mt_parser *parser, size_t first, size_t last);
void mt_parser_set_stopped(mt_parser *parser);

mt_node *mt_parser_new_node(mt_parser *parser, mt_op op, size_t first, mt_node *left,
                            mt_node *right);                                   /* kids may be NULL */
mt_node *mt_parser_close_node(mt_parser *parser, mt_node *node, size_t first); /* its place and words, up to here */
void mt_parser_add_kid(mt_parser *parser, mt_node *node, size_t *room, mt_node *kid);

bool mt_parser_open_level(mt_parser *parser);      /* guards the recursion; depth-- when it is left, whatever it said */
mt_node *mt_parser_new_nothing(mt_parser *parser); /* stands where a problem was */
mt_node *mt_parser_read_sum(mt_parser *parser);
mt_node *mt_parser_read_word(mt_parser *parser, const mt_token *token);
mt_node *mt_parser_read_clause(mt_parser *parser);
uint16_t mt_parser_read_fact(mt_parser *parser); /* of the next token, which is a name with a dot */
mt_node *mt_parser_read_past(mt_parser *parser); /* NULL if none of its words stands there */
mt_node *mt_parser_read_since(mt_parser *parser, size_t first, mt_node *held);
mt_pattern *mt_parser_read_pattern(mt_parser *parser, bool forward);
void mt_parser_read_duration(mt_parser *parser, mt_pattern *pattern, const char *after);
mt_node *mt_parser_read_number(mt_parser *parser);

/* Slips. A comparison in English that the language spells otherwise, stepped over; MT_OPS if there is none. */
mt_op mt_slip_take_comparison(mt_parser *parser);
bool mt_slip_is_joint(const mt_token *token); /* a name that may follow a number and is no unit */
void mt_slip_explain_chain(mt_parser *parser, size_t left, size_t middle, size_t middle_end);
/* `10 sec`; true if the name was one */
bool mt_slip_take_unit(mt_parser *parser, const mt_token *number, const mt_unit **unit);
void mt_slip_explain_leftover(mt_parser *parser);
void mt_slip_take_articles(mt_parser *parser); /* `count of the approve` */
bool mt_slip_take_window(mt_parser *parser);   /* `within 10 s`, `in last 10 s`: stepped over, the duration is next */

#endif
