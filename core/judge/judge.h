/* core/judge: treaties in, a program out; events in, judgements out. No file, no clock, no words: what it tells is
 * typed. May include: base facts language. */

/* The judge: treaties compiled once, then events in, judgements out.
 *
 *   mt_program_new   treaties + readings → program (immutable, shared by any number of judges)
 *   mt_judge_new     a judge for one run; mt_judge_step, …, mt_judge_stop; mt_judge_reset for the next run
 *
 * Values are Kleene's three; times are whole microseconds. Memory is bounded by identities and windows, not by the
 * length of the run; nothing is allocated per event but at the first sight of an identity and when a ring doubles.
 * Ownership: a program borrows its arena, treaties and vocabulary; a judge has an arena of its own.
 * Threading: a program is read-only; a judge has one owner. */
#ifndef MT_JUDGE_JUDGE_H
#define MT_JUDGE_JUDGE_H

#include "language/treaty.h"
#include "facts/event.h"
#include "facts/record.h"

typedef struct mt_program mt_program;
typedef struct mt_judge mt_judge;

/* treaties: in the order in which they are judged and shown. NULL after a problem (all of them are added, each with its
 * place); a choice that names no term of any treaty is one. Provisions that need what is not judged yet are problems
 * too. */
mt_program *mt_program_new(mt_arena *arena, mt_vocabulary *vocabulary, const mt_treaty *const *treaties, size_t count,
                           const mt_treaty *shared, const mt_reading_choice *choices, size_t choice_count,
                           mt_problems *problems);

/* What `open` says about the judged treaties: count and an array in the program's arena. */
const mt_treaty_record *mt_program_get_treaties(const mt_program *program, size_t *count);

/* Facts that the program asks for, for `check S --treaty T`: true if the fact is read by it. */
bool mt_program_has_fact(const mt_program *program, uint16_t fact);

/* Called for each judgement when it cannot change any more: at its event, or when what had to follow did, a stretch
 * ended or a date passed. At one event in order of treaty, then provision. Borrowed for the length of the call. */
typedef void (*mt_judgement_call)(void *context, const mt_judgement *judgement);

mt_judge *mt_judge_new(const mt_program *program, mt_judgement_call call, void *context);
void mt_judge_free(mt_judge *judge);
void mt_judge_reset(mt_judge *judge); /* forgets the run, keeps the memory */
/* Events in order of time, then seq; MT_ERROR_STATE otherwise. Counts, and explains breaches and doubts (grounds,
 * matters). */
int mt_judge_step(mt_judge *judge, const mt_event *event);
/* Closes the run at its last instant; what is still open is judged open. */
void mt_judge_stop(mt_judge *judge, int64_t t);

/* The treaties' part of the summary, in the judge's arena until the next reset: per provision counts, breaches, doubts,
 * missing facts, verdicts by the rules of DESIGN.md section 5. */
const mt_treaty_summary *mt_judge_get_summary(const mt_judge *judge, size_t *count);

/* The day on which time 0 lies (base/calendar.h), for years and days of the year in due dates. Before the first event.
 */
void mt_judge_set_calendar(mt_judge *judge, int64_t start_day);

/* Without explanation: counts and verdicts only (studies, benches). Set before the first event. */
void mt_judge_set_quiet(mt_judge *judge, bool quiet);

#endif
