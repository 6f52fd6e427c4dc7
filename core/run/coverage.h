/* Collecting phrase coverage: fed with judgements in a worker, written as one object, read back and added up by the
 * parent. The same object is the `coverage` of `martens test --coverage --json`. Ownership: an mt_coverage lives in the
 * arena that it was made with. Threading: none. */
#ifndef MT_RUN_COVERAGE_H
#define MT_RUN_COVERAGE_H

#include "base/arena.h"
#include "base/error.h"
#include "base/json.h"
#include "finding/coverage.h"

/* For those treaties, in their order; records are borrowed. */
void mt_coverage_init(mt_coverage *coverage, mt_arena *arena, const mt_treaty_record *record, size_t count);
/* One judgement, explained: its parts, exceptions and decisive bits are there. */
void mt_coverage_add(mt_coverage *coverage, const mt_judgement *judgement);
/* One run of a treaty is over. */
void mt_coverage_add_run(mt_coverage *coverage, size_t treaty, const mt_treaty_summary *summary);

/* {"treaties":[…],"phrases":…,"never_reached":[…],"never_decisive":[…]} (scenarios/README.md lists the fields). A
 * treaty without a judged run is left out. */
void mt_coverage_write(const mt_coverage *coverage, mt_json *json);
/* Adds what was written to coverage (zeroed, or filled by an earlier call): treaties by id, new ones at the end.
 * MT_ERROR_INPUT after a problem: no such object, or the same id with other provisions, parts or texts. */
int mt_coverage_read(mt_coverage *coverage, mt_arena *arena, const char *text, mt_problems *problems);

#endif
