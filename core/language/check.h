/* The parts of mt_treaty_check: check.c (the whole; clauses under each reading), check_terms.c, check_provision.c
 * (forms and fields), check_text.c (phrases and sentences), check_list.c (closed lists), check_lasting.c. Ownership:
 * the arena of the problems. Threading: one owner. */
#ifndef MT_LANGUAGE_CHECK_H
#define MT_LANGUAGE_CHECK_H

#include "language/lists.h"
#include "language/clause.h"

typedef struct mt_checker {
    const mt_treaty *treaty, *shared;
    mt_vocabulary *vocabulary;
    mt_problems *problems;
    mt_arena *arena;
    bool circular; /* terms go in a circle, which is told: nothing is typed */
} mt_checker;
mt_typing mt_checker_get_typing(const mt_checker *checker); /* under the readings that stand by default */

/* A clause, under the reading that stands by default and under every other reading of each term it hangs on. lasting:
 * it is asked of instants between events, so that a fact that is said only by events is worth a warning. */
void mt_clause_check(mt_checker *checker, mt_words clause, mt_expected expected, bool lasting);
void mt_lasting_check(mt_checker *checker, const mt_node *node); /* the warning of `lasting`; check_lasting.c */
/* opens: nothing stands before it that it could be compared with */
void mt_event_check(mt_checker *checker, mt_words event, bool opens);
void mt_duration_check(mt_checker *checker, mt_words duration); /* constant and not negative */
void mt_classes_check(mt_checker *checker, mt_words classes);   /* of circumstance, or a term that lists them */
void mt_acts_check(mt_checker *checker, mt_words acts);
void mt_list_check(mt_checker *checker, const mt_list *list, const char *word, mt_place place);
/* an `across` is that term, or it lists several */
bool mt_term_is_classes(mt_checker *checker, const mt_term_source *term);

void mt_terms_check(mt_checker *checker);
void mt_provision_check(mt_checker *checker, const mt_provision_source *provision);
/* parts: those that phrases may name; needed: how many of them a phrase must name. */
void mt_phrases_check(mt_checker *checker, const mt_texts *texts, mt_place place, const mt_part_source *parts,
                      size_t count, size_t needed);
void mt_because_check(mt_checker *checker, mt_words sentence);

#endif
