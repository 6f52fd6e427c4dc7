/* The typing's own words, shared by type.c (the walk), operand.c (comparisons and words) and term.c (terms and
 * durations). Ownership: the typing's arena. Threading: one owner. */
#ifndef MT_LANGUAGE_TYPE_H
#define MT_LANGUAGE_TYPE_H

#include "language/clause.h"

#define MT_CLAUSE_NODES 20000 /* nodes of one clause with its terms read out */

/* The state of one walk. */
typedef struct mt_typer {
    const mt_typing *typing;
    mt_terms *met;
    size_t depth; /* terms that are being read out, to find circles */
    const mt_term_source *chain[32];
    size_t nodes;       /* typed so far, to stop terms that multiply */
    unsigned where;     /* how deep in `where` */
    unsigned past;      /* past operators in the outermost `where`: one may stand there */
    const char *steady; /* inside what is asked of every instant: "always", "since" or the field's name; else NULL */
    bool across, runs;  /* judged over many runs; inside `share of runs where` */
} mt_typer;

/* All of them: false after a problem, so that one mistake is told once. */
bool mt_typer_check(mt_typer *typer, mt_node *node);       /* sets type and dimension; a bare name is a word */
bool mt_typer_check_truth(mt_typer *typer, mt_node *node); /* infers, and it must be a condition */
bool mt_typer_check_number(mt_typer *typer, mt_node *node, const mt_node *of); /* infers, and it must be a number */
bool mt_typer_check_compare(mt_typer *typer, mt_node *node);
bool mt_typer_check_in(mt_typer *typer, mt_node *node);
bool mt_typer_check_joined(mt_typer *typer, mt_node *node); /* or, and: `is bus or ambulance` is answered here */
bool mt_typer_check_term(mt_typer *typer, mt_node *node);
bool mt_typer_check_window(mt_typer *typer, mt_pattern *pattern); /* a window that is a term: its constant */

#define mt_typer_report(typer, place, ...) (mt_problem_add((typer)->typing->problems, place, __VA_ARGS__), false)
/* what a bare name may have meant, to follow a sentence: "; did you mean …"; "" if unknown */
const char *mt_typer_get_advice(mt_typer *typer, const char *word);

#endif
