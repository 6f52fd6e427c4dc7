/* The typing's own words, shared by type.c (the walk), operand.c (comparisons and words) and term.c (terms and durations).
 * Ownership: what mt_typing says. Threading: one owner. */
#ifndef MT_LANGUAGE_TYPE_H
#define MT_LANGUAGE_TYPE_H

#include "language/node.h"

typedef struct mt_typer {
    mt_typing *typing;
    unsigned where;       /* how deep in `where` */
    unsigned past;        /* past operators in the outermost `where`: one may stand there */
    const char *steady;   /* inside what is asked of every instant: "always", "since" or the typing's own; else NULL */
    bool runs;            /* inside `share of runs where` */
} mt_typer;

/* All of them: false after a problem, so that one mistake is told once. */
bool mt_typer_infer(mt_typer *typer, mt_node *node);                    /* sets type and dimension; a bare name is a word */
bool mt_typer_truth(mt_typer *typer, mt_node *node);                    /* infers, and it must be a condition */
bool mt_typer_number(mt_typer *typer, mt_node *node, const mt_node *of);/* infers, and it must be a number */
bool mt_typer_compare(mt_typer *typer, mt_node *node);
bool mt_typer_in(mt_typer *typer, mt_node *node);
bool mt_typer_joined(mt_typer *typer, mt_node *node);                   /* or, and: `is bus or ambulance` is answered here */
bool mt_typer_term(mt_typer *typer, mt_node *node);
bool mt_typer_window(mt_typer *typer, mt_pattern *pattern);             /* a window that is a term: its constant */
mt_words mt_typer_words(mt_typer *typer, mt_words words);               /* a field that may be `term.x` and is no clause: its words; text NULL after a problem */

#define mt_typer_report(typer, place, ...) (mt_problem_add((typer)->typing->problems, place, __VA_ARGS__), false)
const char *mt_typer_advice(mt_typer *typer, const char *word);         /* what a bare name may have meant, to follow a sentence: "; did you mean …"; "" if unknown */
const char *mt_node_type_name(const mt_node *node);                     /* "a time", "true or false", "a word" */

/* Types a tree whose type nothing asks for: the value of a reading. */
bool mt_clause_infer(mt_typing *typing, mt_node *node);

/* What is asked of every instant neither divides by a time that runs nor multiplies two: false after a problem. */
bool mt_running_check(const mt_vocabulary *vocabulary, const mt_node *node, mt_problems *problems);

/* An event that opens or does a duty looks at itself alone: no `earlier`, no window, and where it opens one, no `same`. False after a
 * problem. */
bool mt_pattern_bare(const mt_pattern *pattern, bool opens, mt_problems *problems);

/* The value of a tree of numbers and terms only. False if it is none. */
bool mt_node_constant(const mt_node *node, double *value);

#endif
