/* A comparison: the lines of a journal and those of the run made again, side by side, one of each at a time.
 *
 *   journal's file ─▶ line n ─┐
 *   worker         ─▶ line n ─┴▶ the same bytes? the first pair that is not is kept, the others are counted
 *
 * The opening is looked at apart: a version or a file's hash that differs is told as such, and is not the first
 * difference. Ownership: the caller's arena and names. Threading: none. */
#ifndef MT_COMMAND_COMPARISON_H
#define MT_COMMAND_COMPARISON_H

#include "command/conduct.h"
#include "command/recording.h"
#include "journal/lines.h"

typedef struct mt_moved_file {
    const char *role, *path, *recorded, *now;
} mt_moved_file; /* hashes, NULL where there is none */
typedef struct mt_changed_field {
    const char *field, *recorded, *now;
} mt_changed_field; /* JSON, NULL where the field is absent */
typedef struct mt_changed_verdict {
    const char *treaty, *provision;
    mt_verdict recorded, now;
} mt_changed_verdict;

typedef struct mt_comparison {
    const mt_recording *recording;
    mt_arena *arena;
    mt_lines lines;
    mt_journal *journal; /* of the run made again: for its hash */
    mt_vocabulary vocabulary;
    mt_reader *reader, *before; /* for words: of the run made again, and of the journal */
    mt_vocabulary before_vocabulary;
    mt_problems problems; /* its */
    const mt_opening *opening;
    const mt_summary *summary;
    uint64_t made;     /* lines of the run made again, the seal not counted */
    uint64_t recorded; /* lines of the journal that were looked at, likewise */
    uint64_t differing;
    size_t file_count;
    mt_moved_file *file;
    uint64_t first;                         /* number of the first line that differs, 0: none does */
    const char *first_recorded, *first_now; /* in words; NULL: there is no such line */
    bool first_is_fail;                     /* it is an act `fail`: perhaps the parent's own, when a worker had died */
    mt_last_call latest, asked;             /* the latest question to a model: so far, and before that line */
    size_t field_count;
    mt_changed_field *field;
    size_t verdict_count;
    mt_changed_verdict *verdict;
} mt_comparison;

int mt_comparison_open(mt_comparison *comparison, const mt_recording *recording, mt_arena *arena, mt_names *names,
                       mt_problems *problems);
/* mt_conduct's record call; context is the comparison. False once a journal that is cut off has no more lines. */
bool mt_comparison_step(void *context, const char *line, size_t length, const mt_last_call *asked);
/* After the last line: what the journal has beyond it, and the verdicts that changed. */
void mt_comparison_stop(mt_comparison *comparison);
void mt_comparison_close(mt_comparison *comparison);
/* The run's hash: of the journal's seal, and of the run made again. */
bool mt_comparison_is_same(const mt_comparison *comparison);

#endif
