/* Questions on their way: what the worker tells of each, and how its parent keeps them in order.
 * Ownership: a list lives in its account's arena. Threading: one. */
#ifndef MT_COMMAND_QUESTIONS_H
#define MT_COMMAND_QUESTIONS_H

#include <jansson.h>

#include "command/conduct.h"
#include "engine/question.h"

/* In the worker: the question with its answer (NULL: a person outside has it, under that ticket), as {"question":{…}};
 * and what a person outside answered in the end, as {"answer":{…}}. Both replace what stood in out. */
void mt_question_write(mt_text *out, bool person, const char *model, uint64_t ticket, const mt_question *question,
                       const mt_answer *answer, const char *fault);
void mt_answer_write(mt_text *out, int64_t now, const char *entity, uint64_t ticket, const mt_question *question,
                     const mt_answer *answer);

/* {"ask":{…}}: what a person outside has to answer, in place of what stood in out. */
void mt_ask_write(mt_text *out, const char *entity, uint64_t ticket, const mt_question *question);

/* In the parent: keeps a question, and gives it; completes the one with its ticket, or adds an act that nobody asked
 * for. The list is in order of time, and what stands in it moves when another comes. NULL where the line is none. */
const mt_asked *mt_questions_take(mt_account *account, const json_t *question);
const mt_asked *mt_questions_add_answer(mt_account *account, const json_t *answer);
const mt_asked *mt_questions_find(const mt_account *account, uint64_t ticket); /* NULL: no such ticket */

#endif
