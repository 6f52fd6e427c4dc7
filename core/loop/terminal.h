/* The keys of a person: standard input, a terminal or not, in the loop, and a clock that only goes forward.
 *
 * A terminal gives each key as it is pressed, unseen; its mode is put back on close, on every exit of the process and
 * on the signals that would end it. Anything else (a pipe, a file) gives its bytes as they come, and no tick.
 * Ownership: close it before the loop is freed. Threading: one. */
#ifndef MT_LOOP_TERMINAL_H
#define MT_LOOP_TERMINAL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "loop/worker.h"

typedef struct mt_terminal mt_terminal;

typedef struct mt_terminal_calls {
    void *context;
    void (*keys)(void *context, const char *bytes,
                 size_t count);  /* count 0: there will be no more; once, and the last */
    void (*tick)(void *context); /* of a terminal: ten times a second */
} mt_terminal_calls;

/* 0, or MT_ERROR_IO: standard input is closed, or nothing that can be read. It does not keep the loop running. */
int mt_terminal_open(mt_terminal **terminal, mt_loop *loop, const mt_terminal_calls *calls);
void mt_terminal_close(mt_terminal *terminal); /* NULL: nothing to close */
bool mt_terminal_is_real(const mt_terminal *terminal);
size_t mt_terminal_get_columns(const mt_terminal *terminal); /* as wide as it is now; 80 where that is not known */
int64_t mt_terminal_get_clock(void);                         /* microseconds since some moment */

#endif
