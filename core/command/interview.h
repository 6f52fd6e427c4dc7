/* The questions that `martens new` asks before it writes: those of a set's file `questions`.
 *
 *   ? who: Who does the choosing?          a question; its answer is one of the words that follow, the first if
 *                                          nothing is said
 *   - person_may_veto: the system goes on unless a person objects
 *   = text My draft                        or a text of one's own, which goes into quotes
 *   = time 10 s, from 1 s to 10 min        or a time within bounds
 *   --? who=person_may_veto                the questions that follow have a meaning only if that was answered so;
 *                                          --? ends it
 *
 * On a terminal each is put on standard error until it is answered; from a pipe each line is the next one's answer,
 * also of one without a meaning. An empty line, or the end, takes what stands by default.
 * Ownership: all in the caller's arena. Threading: one owner. */
#ifndef MT_COMMAND_INTERVIEW_H
#define MT_COMMAND_INTERVIEW_H

#include <stdbool.h>

#include "command/template.h"

/* The answers to the set's questions, *count of them. ask: false takes every default. MT_ERROR_USAGE after a message
 * that names the command's word and the question. */
int mt_interview_ask(const char *set, bool ask, mt_arena *arena, mt_answer **answer, size_t *count);

#endif
