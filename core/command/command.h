/* core/command: one file a command; argument words in, exit status out. The only folder that may include all others.
 * May include: base facts language judge engine model script journal finding say loop run meaning. */

/* Commands: a file core/command/do_NAME.c for each, with one descriptor, `const mt_command mt_do_NAME`. The Makefile
 * lists them. Arguments are read by getopt_long from the descriptor's options, and the same table prints `-h`: they
 * cannot drift apart. */
#ifndef MT_COMMAND_COMMAND_H
#define MT_COMMAND_COMMAND_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include "base/arena.h"
#include "base/error.h"
#include "run/library.h"
#include "say/say.h"

/* Exit status of the program. */
typedef enum mt_exit {
    MT_EXIT_DONE = 0,
    MT_EXIT_FAILED = 1,
    MT_EXIT_USAGE = 2,
    MT_EXIT_INPUT = 3,
    MT_EXIT_RUN = 4
} mt_exit;
mt_exit mt_exit_get(int error); /* from an mt_error */

typedef struct mt_option {
    const char *name;     /* "treaty", given as --treaty */
    const char *argument; /* "T", or NULL for a flag */
    const char *about;
} mt_option;

typedef struct mt_arguments {
    mt_arena *arena;
    mt_library library;
    size_t word_count;
    char **word; /* what is no option */
    size_t given_count;
    struct mt_given {
        const char *name, *value;
    } * given;             /* options, in order */
    mt_say_style out, err; /* of standard output and standard error */
    int written;           /* the file of the option that the command writes, open; -1 none */
} mt_arguments;

typedef struct mt_command {
    const char *name, *usage, *summary;
    const char *about; /* more lines of help, or NULL */
    const char *example;
    const mt_option *options; /* ends with a NULL name */
    size_t least, most;       /* words */
    bool delegated;           /* loads files of others: runs whole in a process of its own, which may be ended */
    const char
        *writes; /* of a delegated command: the option that names a file to write. It is opened before anything is
                 * loaded, and put in its place, by the process that waits, once the command has succeeded; NULL none */
    int order;   /* place in the list of commands */
    mt_exit (*run)(const mt_arguments *arguments);
} mt_command;

extern const mt_command *const mt_commands[];
extern const size_t mt_command_count;
/* The commands in the order of the help, at most room of them; how many. */
size_t mt_commands_get_sorted(const mt_command **sorted, size_t room);

/* the last value, NULL if not given; "" for a flag */
const char *mt_argument_get(const mt_arguments *arguments, const char *name);
bool mt_argument_is_given(const mt_arguments *arguments, const char *name);

/* The whole program. */
int mt_command_run(int argc, char **argv);
/* Prints problems on standard error. */
void mt_command_write_problems(const mt_arguments *arguments, const mt_problems *problems);
/* Prints text and frees it. False if standard output is gone or full (a message is on standard error). */
bool mt_command_write(mt_text *text);

#endif
