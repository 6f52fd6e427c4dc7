/* The toll: how many were harmed over the whole run, how many of them while a duty that guards people from what lies
 * there was late, how many are cared for and how many still wait.
 *
 *   mt_toll_new   for one run; mt_toll_step for each of its events, in order; mt_toll_stop once the judge has ended
 *
 * Settled here:
 * - A duty guards people if it is a remedial or positive obligation with a date, or one that lasts, and its
 *   clauses speak of contaminated ground, remnants or a damaged environment: clearance, marking, risk education.
 *   It is late from its date, of one that lasts from the end of its grace, until it is done. It concerns those who
 *   were harmed at its place, or at a place of its party; a duty of the run as a whole concerns everybody.
 * - Harmed is what events say of civilians and combatants, else of killed and injured. What nobody's effect says,
 *   as the harm of nothing having been done, has no instant and is not in it.
 * - At each place and of each kind the latest line on care counts. Who was harmed there after it waits too; of
 *   whom no care is on record, all wait. The dead do not wait. Kinds overlap: at each place the one that covers
 *   most, and the one for which most wait, stand for all.
 * Ownership: the caller's arena, for the length of the run. Threading: one owner.
 */
#ifndef MT_JUDGE_TOLL_H
#define MT_JUDGE_TOLL_H

#include "judge/judge.h"

typedef struct mt_toll mt_toll;

/* NULL where nothing can fall due; the others take that. */
mt_toll *mt_toll_new(mt_arena *arena, const mt_program *program);
void mt_toll_step(mt_toll *toll, const mt_event *event);
/* NULL where nothing was met or breached that had a date. */
const mt_toll_record *mt_toll_stop(mt_toll *toll, const mt_treaty_summary *summary, int64_t ended_at);

#endif
