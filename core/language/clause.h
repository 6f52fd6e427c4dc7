/* core/language: the clause language: text in, typed tree out, and back; what `check` says of a treaty. Reads no file
 * and judges nothing. May include: base facts. */

/* A clause: from its text to a tree that is typed, with its terms read out.
 *
 * Reading and typing are given what they need and keep nothing: problems are added to a list, trees lie in the arena,
 * and what else comes of it is returned. Ownership: the typing's arena; texts of treaties are borrowed. Threading: one
 * owner. */
#ifndef MT_LANGUAGE_CLAUSE_H
#define MT_LANGUAGE_CLAUSE_H

#include "base/arena.h"
#include "base/error.h"
#include "language/node.h"

/* The tree as it was meant where every mistake could be mended, so that the typing may tell more of them: `whole` if
 * there was none. NULL where the parser stopped. A fact that is not there is MT_NO_FACT. is_event: a field that names
 * an event (from, done_by), as `once` over it. Depth and length are limited: both are problems, never a crash. */
typedef struct mt_parsed {
    mt_node *node;
    bool whole;
} mt_parsed;
mt_parsed mt_clause_read(mt_arena *arena, mt_words words, bool is_event, const mt_vocabulary *vocabulary,
                         mt_problems *problems);
/* The same of a condition or value; NULL after adding at least one problem. */
mt_node *mt_clause_parse(mt_arena *arena, mt_words clause, const mt_vocabulary *vocabulary, mt_problems *problems);

/* What a clause is typed against: whose terms `term.` and `shared.` mean (either may be NULL), and which readings are
 * chosen. */
typedef struct mt_typing {
    mt_arena *arena;
    mt_vocabulary *vocabulary; /* takes up the words that clauses name */
    const mt_treaty *treaty, *shared;
    const mt_reading_choice *choice;
    size_t choice_count;
    mt_problems *problems;
} mt_typing;

/* What the clause must be, and where it stands. */
typedef struct mt_expected {
    mt_type type;           /* truth for conditions, a number for durations; */
    mt_dimension dimension; /* then MT_TIME */
    bool followed_by;       /* a part of `require` with `on`: `followed by` may stand here */
    bool across;            /* judged over many runs: `share of runs` and its like may stand here */
    bool of_run;            /* asked of one run of many, at its end: only facts of `run` and `assessed` stand */
    const char *steady;     /* the field that asks every instant, so that only states stand in it: "done"; else NULL */
} mt_expected;

/* Terms that were met, each once, in the order in which they were. */
typedef struct mt_terms {
    size_t count, room;
    const mt_term_source **list;
} mt_terms;

/* Resolves terms and words, checks types and dimensions, annotates the tree. The terms that it meets are added to
 * `met`, which may be NULL. False after a problem. */
bool mt_clause_check_type(const mt_typing *typing, mt_node *node, mt_expected expected, mt_terms *met);
/* Types a reading of that term, whose type nothing asks for. */
bool mt_clause_check_reading(const mt_typing *typing, mt_node *node, const mt_term_source *term);
/* The reading of a term that stands under these choices; NULL after a problem if there is none such. */
const mt_reading_source *mt_typing_find_reading(const mt_typing *typing, const mt_term_source *term);
/* A field that may be `term.x` and is no clause: its words; text NULL after a problem. */
mt_words mt_typing_get_words(const mt_typing *typing, mt_words words, mt_terms *met);

/* The value of a tree of numbers and terms only. False if it is none. */
bool mt_node_is_constant(const mt_node *node, double *value);
const char *mt_node_get_type_name(const mt_node *node); /* "a time", "true or false", "a word" */
/* What is asked of every instant neither divides by a time that runs nor multiplies two: false after a problem. */
bool mt_running_check(const mt_vocabulary *vocabulary, const mt_node *node, mt_problems *problems);
/* An event that opens or does a duty looks at itself alone: no `earlier`, no window, and where it opens one, no `same`.
 * False after a problem. */
bool mt_pattern_check_bare(const mt_pattern *pattern, bool opens, mt_problems *problems);

#endif
