/* Cuts a failing case down, and writes it as two files that anyone can run.
 * Ownership: an arena of the caller's. Threading: one owner. */
#ifndef MT_ORACLE_SHRINK_H
#define MT_ORACLE_SHRINK_H

#include "oracle/compare.h"
#include "oracle/generate.h"

/* Compares one generated case from scratch; the arena of the oracle is started afresh. */
oracle_outcome oracle_try(oracle *oracle, const gen_treaty *treaty, const gen_history *history);

/* Both become smaller and still differ; oracle->report is that of the small case. */
void oracle_shrink(oracle *oracle, mt_arena *arena, gen_treaty *treaty, gen_history *history);

/* FOLDER/NAME.lua and FOLDER/NAME.jsonl: `martens judge FOLDER/NAME.jsonl --treaty FOLDER/NAME.lua`. */
void oracle_write(const oracle *oracle, const char *folder, const char *name, const gen_treaty *treaty,
                  const gen_history *history);

#endif
