/* Columns: the facts that a program reads at the events of one act, as they stood at each judged event, kept so that the same
 * events can be judged again under another reading of a term without running or judging the run anew.
 *
 *   mt_columns_new     for one act of a program; mt_columns_add is a recorder (mt_judge_set_recorder) of a judge of that program
 *   mt_columns_judge   judges every provision that needs no memory, under the same program or one compiled with other readings
 *
 * A column holds facts and no comparisons: codes, a fact's values being numbered in their order, in a bit, a byte or two, or
 * the doubles themselves where there are more values than two bytes number. Nothing is lost; memory grows with the events.
 * Ownership: columns have memory of their own and borrow nothing; programs share one vocabulary. Threading: one owner. */
#ifndef MT_JUDGE_COLUMNS_H
#define MT_JUDGE_COLUMNS_H

#include "judge/judge.h"

typedef struct mt_columns mt_columns;

/* How often a provision came to what; the last three are not judged: only `applies` was false, only `when`, both. */
typedef struct mt_tally { int64_t met, excepted, breached, undetermined, out_of_scope, not_when, neither; } mt_tally;

/* provision: its number among all of the program's, in the order of treaty, then provision. NULL if it can be judged from
 * columns: form 1, at events, and nothing in it looks back or ahead. Otherwise the reason, for people. */
const char *mt_columns_can(const mt_program *program, size_t provision);

/* Holds what those provisions of the program ask for that can be judged from columns. Never NULL. */
mt_columns *mt_columns_new(const mt_program *program, uint16_t act);
void mt_columns_free(mt_columns *columns);
/* A recorder: takes the event's facts in if it is of the act; slots are those of the program. Not after the first judging. */
void mt_columns_add(void *columns, const mt_event *event, const double *slots);
size_t mt_columns_count(const mt_columns *columns); /* of events */

/* Adds to tally[provision], for all of the program's provisions in order, what the columns' events come to; provisions that
 * cannot be judged from columns, or are not judged at this act, add nothing. MT_ERROR_STATE, and the name of the fact, if the
 * program asks for a fact that was not recorded: the run has to be judged anew. The first judging codes the columns. */
int mt_columns_judge(mt_columns *columns, const mt_program *program, mt_tally *tally, const char **missing);

#endif
