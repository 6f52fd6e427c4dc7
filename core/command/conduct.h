/* The parent's side of a request: starts the worker, keeps the journal, and ends up with an account of what happened.
 *
 * Whatever becomes of the worker, the account is whole or says what is missing: a dead or silent worker's run is closed
 * with a `fail` act that names the model, and its events are judged again by a fresh worker that loads no plugin.
 * Ownership: mt_account_free frees all of it. Threading: one. */
#ifndef MT_COMMAND_CONDUCT_H
#define MT_COMMAND_CONDUCT_H

#include "base/error.h"
#include "finding/readings.h"
#include "journal/journal.h"
#include "run/request.h"
#include "say/say.h"

typedef struct mt_told_outcome {
    bool held;
    const char *treaty, *provision, *expected, *found, *file;
    int line;
    const char *how; /* over many runs: what they showed; else NULL */
} mt_told_outcome;

/* A file and what was in it when it was loaded; "": it could not be read. */
typedef struct mt_loaded {
    const char *path, *hash;
} mt_loaded;

typedef struct mt_account {
    mt_arena arena;
    mt_names names;
    mt_vocabulary vocabulary;
    mt_problems problems;
    mt_opening *opening; /* NULL: it never came so far */
    mt_summary *summary; /* NULL likewise */
    size_t event_count, event_room;
    mt_event *event; /* in the order of their numbers */
    size_t outcome_count, outcome_room;
    mt_told_outcome *outcome;
    const char *coverage; /* TEST: what became of each phrase, as JSON (run/coverage.h), or NULL */
    size_t fits_count;
    bool *fits;                     /* TEST: of each of the request's readings whether it fits a treaty there */
    mt_asked_list questions;        /* RUN: what was asked and answered, where that was asked for */
    mt_readings *readings;          /* what hangs on the readings, or NULL */
    const char *treaty, *provision; /* what the run is about, where the scenario chose it */
    const char *failed;             /* why the worker did not end by itself, or NULL */
    size_t loaded_count, loaded_room;
    mt_loaded *loaded;           /* RUN: where that was asked for */
    bool disk_full, interrupted; /* interrupted: by a signal, and closed in order */
    mt_journal *journal;
    const char *journal_path;
    int code; /* 0 or an mt_error */
} mt_account;

/* The latest question to a model. Names live as long as the account; model NULL: none was asked yet. */
typedef struct mt_last_call {
    const char *model, *entity, *question, *target;
    int64_t t;
} mt_last_call;

/* A person at this terminal who is one of the operators (command/seat.h). */
typedef struct mt_conduct_seat {
    const char *name;   /* the operator; NULL: nobody sits */
    double pace;        /* how many times as fast as real time goes between questions; 0: it jumps to the next */
    mt_say_style style; /* of standard error */
} mt_conduct_seat;

typedef struct mt_conduct {
    const char *journal; /* path, or NULL */
    uint64_t silence;    /* milliseconds; 0: the usual */
    mt_conduct_seat seat;
    bool hide_questions; /* told to the seat and not on the page */
    bool in_process;     /* no worker: for tests and debuggers */
    /* NULL, or takes each record in place of account and journal, so that memory does not grow with the run; then a
     * dead worker's run is left as it is. Gives false to have the worker stopped. */
    bool (*record)(void *context, const char *line, size_t length, const mt_last_call *asked);
    /* `martens ask`: a question to a program outside that has no answer, as a line of JSON; NULL otherwise. */
    void (*unanswered)(void *context, const char *question, size_t length);
    void *context;
} mt_conduct;

void mt_request_run(mt_account *account, const mt_request *request, const mt_conduct *how);
/* Fills an account from a journal on disk, for explain. account->code says how it went. */
void mt_account_read(mt_account *account, const char *path);
void mt_account_free(mt_account *account);

/* The account as say reads it; valid as long as the account. */
mt_say_source mt_account_get_source(mt_account *account);

#endif
