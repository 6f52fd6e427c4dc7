/* The parts of mt_treaty_check: check.c (the whole; clauses under each reading), check_terms.c, check_provision.c (forms and
 * fields), check_text.c (phrases and sentences), check_list.c (closed lists), check_lasting.c.
 * Ownership: the arena of the problems. Threading: one owner. */
#ifndef MT_LANGUAGE_CHECK_H
#define MT_LANGUAGE_CHECK_H

#include "language/lists.h"
#include "language/clause.h"

typedef struct mt_checker {
    const mt_treaty *treaty, *shared;
    mt_vocabulary *vocabulary;
    mt_problems *problems;
    mt_arena *arena;
    bool circular;   /* terms go in a circle, which is told: nothing is typed */
} mt_checker;
mt_typing mt_checker_typing(const mt_checker *checker); /* under the readings that stand by default */

/* A clause, under the reading that stands by default and under every other reading of each term it hangs on. lasting: it is asked
 * of instants between events, so that a fact that is said only by events is worth a warning. */
void mt_check_clause(mt_checker *checker, mt_words clause, mt_expected expected, bool lasting);
void mt_check_lasting(mt_checker *checker, const mt_node *node); /* the warning of `lasting`; check_lasting.c */
void mt_check_event(mt_checker *checker, mt_words event, bool opens); /* opens: nothing stands before it that it could be compared with */
void mt_check_duration(mt_checker *checker, mt_words duration);  /* constant and not negative */
void mt_check_classes(mt_checker *checker, mt_words classes);    /* of circumstance, or a term that lists them */
void mt_check_acts(mt_checker *checker, mt_words acts);
void mt_check_list(mt_checker *checker, const mt_list *list, const char *word, mt_place place);
bool mt_check_is_classes(mt_checker *checker, const mt_term_source *term); /* an `across` is that term, or it lists several */

void mt_check_terms(mt_checker *checker);
void mt_check_provision(mt_checker *checker, const mt_provision_source *provision);
/* parts: those that phrases may name; needed: how many of them a phrase must name. */
void mt_check_text(mt_checker *checker, const mt_texts *texts, mt_place place, const mt_part_source *parts, size_t count, size_t needed);
void mt_check_because(mt_checker *checker, mt_words sentence);

#endif
