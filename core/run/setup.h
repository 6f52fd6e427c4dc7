/* A set-up: everything that a request names, loaded and compiled: scenario, treaties, readings, parameters, models.
 * It is made once in a worker; any number of runs are made from it.
 * Ownership: mt_setup_free frees all of it. Threading: one owner. */
#ifndef MT_RUN_SETUP_H
#define MT_RUN_SETUP_H

#include "judge/judge.h"
#include "engine/scenario.h"
#include "facts/record.h"
#include "model/model.h"
#include "run/library.h"
#include "run/request.h"

/* An entity that a program outside decides for. */
typedef struct mt_outsider {
    const char *entity;
    bool person;    /* an operator, else a system */
    mt_place place; /* of its model in the scenario */
    size_t count;
    const char **command; /* the program and its arguments; NULL behind the last */
    int64_t time_out;     /* microseconds by the clock on the wall */
} mt_outsider;

typedef struct mt_setup {
    mt_arena arena;
    mt_names names;
    mt_vocabulary vocabulary;
    mt_library library;
    const mt_request *request;
    mt_scenario *scenario; /* NULL for a trace */
    size_t treaty_count;
    mt_treaty **treaty; /* followed ones behind those that follow them */
    const char **treaty_path;
    const char **follows; /* for each the id of the treaty with which it came along, or NULL */
    const mt_treaty *shared;
    mt_program *program;
    size_t choice_count;
    const mt_reading_choice *choice; /* that the program was compiled with */
    bool *fits;                      /* TEST: of each choice of the request whether it fits a treaty here */
    const mt_model **system_model, **operator_model; /* one for each; NULL for an operator who answers from outside */
    size_t outsider_count;
    mt_outsider *outsider;
    const struct mt_answers *answers; /* the table that answers in place of the programs, or NULL */
    uint64_t unanswered;              /* questions that it did not have, over all runs so far */
    double *parameter;                /* canonical, one for each of the scenario's */
    bool *is_set;
    const mt_circumstance *circumstance;
    uint64_t seed, run;
    mt_opening opening;
} mt_setup;

/* Loads what the request names. 0, or MT_ERROR_INPUT, MT_ERROR_IO or MT_ERROR_USAGE (a --set, --reading or
 * --circumstance that fits nothing) after at least one problem. without_models: the plugins are not loaded (judging
 * again what was already decided). */
int mt_setup_new(mt_setup **setup, const mt_request *request, bool without_models, mt_problems *problems);
/* Whether an operator answers from outside. */
bool mt_setup_is_outside(const mt_setup *setup, const char *entity);
void mt_setup_free(mt_setup *setup);
/* Loads the models (a step of mt_setup_new). Programs outside are started first, through the request's `start`. */
int mt_setup_load_models(mt_setup *setup, mt_problems *problems);
/* Whether programs are asked in this task: there are some, and no table, replay or `ask` stands in for them. */
bool mt_setup_has_programs(const mt_setup *setup);
const char *mt_outsider_get_words(const mt_outsider *outsider, mt_arena *arena); /* "python3 bot.py" */

/* Whether a choice speaks of a term that the treaty, or what it shares, has. */
bool mt_setup_has_choice(const mt_setup *setup, const mt_reading_choice *choice, const mt_treaty *treaty);
/* Compiles the treaties once more under other readings (expectations, readings side by side), for the same vocabulary.
 */
mt_program *mt_setup_compile(mt_setup *setup, const mt_reading_choice *choice, size_t count, mt_problems *problems);

/* A file's BLAKE2b-256 in hex, as `b2sum -l 256` prints it, in the arena; NULL if it cannot be read. */
const char *mt_file_get_hash(mt_arena *arena, const char *path);
/* To the request's on_loading, if there is one: `path` (NULL: none) is about to be loaded. */
void mt_setup_call_loading(const mt_setup *setup, const char *path);
/* MT_ERROR_USAGE after a problem for each operator of the request's `outside` whom no system would ask; else 0. */
int mt_setup_check_outside(const mt_setup *setup, mt_problems *problems);
/* Fills setup->opening from what was loaded: version, files with their hashes, parameters, treaties. */
void mt_setup_write_opening(mt_setup *setup);
/* The trace's hash, once it was read. */
void mt_setup_write_trace(mt_setup *setup, const char *hash);
/* Gives a judge the calendar of the run or trace, if it has one. Before its first event. */
void mt_setup_set_calendar(const mt_setup *setup, mt_judge *judge);
/* The facts that were declared, up to now: a trace may declare more. */
void mt_setup_write_facts(mt_setup *setup);

/* Sets a parameter from "name=value"; false after a problem. */
bool mt_setup_set(mt_setup *setup, const char *assignment, mt_problems *problems);
/* Applies a circumstance by name; false after a problem. */
bool mt_setup_set_circumstance(mt_setup *setup, const char *circumstance, mt_problems *problems);

#endif
