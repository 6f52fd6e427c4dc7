/* Words that several commands share: how a request is put together from options, and how an account is told. */
#ifndef MT_COMMAND_WORDS_H
#define MT_COMMAND_WORDS_H

#include "command/command.h"
#include "command/conduct.h"

/* Rows of option tables that several commands have. */
#define MT_OPTION_ALL \
    { \
        "all", NULL, "each breach of the provision in full" \
    }
#define MT_OPTION_MARKDOWN \
    { \
        "markdown", NULL, "the page as Markdown, to paste into a document" \
    }
#define MT_OPTION_TREATY \
    { \
        "treaty", "T", "judge by this treaty; once more for each further one" \
    }
#define MT_OPTION_READING \
    { \
        "reading", "[T:]TERM=NAME", "read a term this way, as in timely=\"ten seconds\"" \
    }
#define MT_OPTION_READINGS \
    { \
        "readings", "all", "judge under each reading, and say what changes" \
    }
#define MT_OPTION_JSON \
    { \
        "json", NULL, "print one JSON object" \
    }
#define MT_OPTION_LANGUAGE \
    { \
        "language", "L", "the language of the page" \
    }
#define MT_OPTION_IN_PROCESS \
    { \
        "in-process", NULL, "without a worker, for tests and debuggers" \
    }
#define MT_OPTION_ANSWERS \
    { \
        "answers", "FILE", "a table of answers in place of programs outside" \
    }
#define MT_OPTION_TIME_OUT \
    { \
        "time-out", "D", "how long a worker may stay silent (10 s)" \
    }
#define MT_OPTIONS_END \
    { \
        NULL, NULL, NULL \
    }

/* Fills treaties, readings and the library. 0, MT_ERROR_USAGE, or MT_ERROR_INPUT (no such treaty), after a problem. */
int mt_words_get_request(const mt_arguments *arguments, mt_request *request, mt_conduct *how, mt_problems *problems);
/* A 64-bit whole number; false if it is none. */
bool mt_words_read_number(const char *text, uint64_t *number);

/* The page of the whole, or of one provision where a treaty and a provision are named behind the first word. */
mt_exit mt_words_write_page(const mt_arguments *arguments, mt_account *account, const mt_say_source *source);
/* false after a problem: half a name, --all without one */
bool mt_words_check_page(const mt_arguments *arguments, const char *command, mt_problems *problems);
/* Prints an account: its problems on standard error; page or JSON on standard output; a full disk named. Gives the exit
 * status. */
mt_exit mt_words_write_account(const mt_arguments *arguments, mt_account *account);
/* The treaty's and provision's places, or false after a problem with the nearest id. */
bool mt_words_find_provision(const mt_opening *opening, const char *treaty, const char *provision, size_t *t, size_t *p,
                             mt_problems *problems);

#endif
