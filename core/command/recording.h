/* A recording: what a journal says of the run that it keeps, so that the run can be made again; and where its files lie
 * now. Ownership: the caller's arena. Threading: none. */
#ifndef MT_COMMAND_RECORDING_H
#define MT_COMMAND_RECORDING_H

#include "journal/journal.h"
#include "run/library.h"
#include "run/request.h"

typedef struct mt_recording {
    const char *path;
    mt_verification verified;
    mt_vocabulary vocabulary;
    mt_reader *reader; /* has read the opening */
    const mt_opening *opening;
    const mt_summary *summary; /* NULL: cut off before it */
    size_t answer_count, answer_room;
    const char **answer; /* lines of what came from outside */
} mt_recording;

/* 0; MT_ERROR_IO: it cannot be read; MT_ERROR_INPUT: it is no journal of a run; MT_ERROR_FAILED: not what was written
 * (verified says why). A problem each. A journal that is cut off is read as far as it goes. */
int mt_recording_read(mt_recording *recording, const char *path, mt_arena *arena, mt_names *names,
                      mt_problems *problems);
void mt_recording_free(mt_recording *recording);

/* The request that makes the run again. Each file is looked for under the library's home, in the folders of
 * MARTENS_PATH, on its shelf, beside the journal and in the current folder: the first with the recorded hash, else the
 * first of that name. MT_ERROR_INPUT after a problem for each that is nowhere. */
int mt_recording_get_request(const mt_recording *recording, const mt_library *library, mt_arena *arena,
                             mt_request *request, mt_problems *problems);

/* A line of a journal without its "prev": the worker's own line, in place. Gives its length; the length itself where it
 * bears none. */
size_t mt_recording_take_prev(char *line, size_t length);

#endif
