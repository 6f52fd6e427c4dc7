/* Programs outside, as the parent runs them: one for each entity that has one, for the length of one worker.
 * Ownership: mt_programs_stop frees it; its programs close themselves on the loop. Threading: one. */
#ifndef MT_COMMAND_PROGRAMS_H
#define MT_COMMAND_PROGRAMS_H

#include <jansson.h>

#include "loop/worker.h"

typedef struct mt_programs mt_programs;

/* input: the scenario's path, in whose folder they run. */
mt_programs *mt_programs_new(mt_loop *loop, const char *input, bool allowed);
/* {"programs":[…]}: starts them and says so to the worker. Only the first such line is believed: a model that was
 * loaded since may have written a second. */
void mt_programs_start(mt_programs *programs, mt_worker *worker, const json_t *list);
/* {"outside":{question}}, the whole line: puts the question, and holds the worker's silence until it has the answer. */
void mt_programs_ask(mt_programs *programs, mt_worker *worker, const char *line, size_t length);
void mt_programs_stop(mt_programs *programs); /* NULL: nothing */

#endif
