/* What is asked of a worker: one JSON object, the first line that goes down its pipe.
 * The parent fills the struct from the command's words and writes it; the worker reads it back. Names are already
 * paths. Ownership: borrowed texts; what is read lives in the caller's arena. */
#ifndef MT_RUN_REQUEST_H
#define MT_RUN_REQUEST_H

#include "base/arena.h"
#include "base/error.h"
#include "base/text.h"
#include "language/treaty.h"
#include "facts/record.h"

struct mt_setup;

typedef enum mt_task {
    MT_TASK_RUN,     /* a scenario, once */
    MT_TASK_JUDGE,   /* a trace */
    MT_TASK_REJUDGE, /* the events of a run whose worker died: they follow down the pipe */
    MT_TASK_TEST,    /* every expectation of a scenario */
    MT_TASK_REPLAY   /* a scenario, as a journal says that it was run */
} mt_task;

/* What is said of a choice of reading that fits no treaty: its treaty, ":" or nothing, its term. */
#define MT_FITS_NOTHING \
    "--reading %s%s%s=…: no treaty judged here has a term of that name; `martens show TREATY` lists them"

typedef struct mt_request {
    mt_task task;
    const char *input;   /* path of the scenario or the trace */
    const char *called;  /* JUDGE: the trace's name for people, where its path is not what they gave; else NULL */
    size_t treaty_count; /* 0: the scenario's own choice (those its expectations name, else every shipped one) */
    const char **treaty; /* paths */
    size_t choice_count;
    mt_reading_choice *choice;
    size_t set_count;
    const char **set; /* "name=value" */
    const char *circumstance;
    uint64_t seed, run;
    uint64_t runs;     /* TEST: how many, of what is judged over many runs; 0: as many as decide */
    bool coverage;     /* TEST: count what became of each phrase */
    bool all_readings; /* RUN, JUDGE, REJUDGE: judge under each reading of each term too */
    /* take treaty, readings, seed, set and circumstance from the scenario's first expectation */
    bool first_expectation;
    size_t outside_count;
    const char **outside; /* operators who answer from outside */
    bool questions;       /* RUN: tell each question put to a model or a person, and its answer */
    bool loading;         /* RUN: tell each file before it is loaded */
    const char *answers;  /* a table of answers for those that programs outside decide for, or NULL */
    bool allow_external;  /* RUN: programs outside may be started */
    bool asking;          /* RUN: a question to them that has no answer is told, and counts as silence */
    /* Not written. In a worker: starts setup->outsider's programs, before any model is loaded. 0, or a code after a
     * problem. */
    int (*start)(void *context, const struct mt_setup *setup, mt_problems *problems);
    bool paced;                        /* virtual time goes on only to the {"until":seconds} that come down the pipe */
    const char *home, *models, *paths; /* the library */
    const char *language;              /* of the texts of treaties, where they have it: "fr"; NULL: English */
    /* REPLAY, all from the journal: what was set, in place of `set`; the files by their names there; the answers that
     * came from outside, each a line of the journal, in order; whether it was stopped, and where. */
    size_t parameter_count;
    mt_parameter_record *parameter;
    size_t file_count;
    mt_file_record *file;
    size_t answer_count;
    const char **answer;
    bool stopped;
    int64_t stopped_at;
    uint64_t taken;
    const char *failed; /* REJUDGE: why the run was cut off */
    /* In the worker alone, where `loading` asks for it: told of each file, before it is loaded. */
    void (*on_loading)(void *context, const char *path);
    void *context;
} mt_request;

void mt_request_write(const mt_request *request, mt_text *out);
/* MT_ERROR_INPUT if the line is no request. */
int mt_request_read(const char *line, mt_arena *arena, mt_request *request);

#endif
