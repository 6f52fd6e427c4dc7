/* The parent's side of a program outside. */
#include "command/programs.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/error.h"
#include "base/json.h"
#include "loop/outside.h"

enum {
    PATIENCE = 3
}; /* time-outs in a row after which a program is ended: a run of a thousand questions must not take a night */

typedef struct program {
    mt_programs *all;
    const char *entity;
    uint64_t limit;      /* milliseconds */
    mt_outside *outside; /* NULL: never started, or ended by us */
    const char *gone;    /* why it was ended */
    unsigned missed;     /* time-outs in a row */
} program;

struct mt_programs {
    mt_loop *loop;
    mt_arena arena;
    const char *folder;
    bool allowed, started;
    size_t count;
    program *program;
    mt_worker *worker; /* that waits, or NULL */
    char id[80];       /* of the question that it waits for */
};

mt_programs *mt_programs_new(mt_loop *loop, const char *input, bool allowed)
{
    mt_programs *programs = calloc(1, sizeof *programs);
    MT_REQUIRE(programs);
    mt_arena_init(&programs->arena);
    const char *slash = !input ? NULL : strrchr(input, '/');
    programs->folder = !slash ? "." : mt_arena_add_bytes(&programs->arena, input, (size_t)(slash - input) + 1);
    programs->loop = loop;
    programs->allowed = allowed;
    return programs;
}

/* ---- answers ---- */

static void give(mt_programs *programs, const char *answer)
{
    mt_worker *worker = programs->worker;
    mt_text line;
    mt_text_init(&line);
    mt_text_write(&line, "{\"answer\":%s}", answer);
    programs->worker = NULL;
    mt_worker_add_line(worker, mt_text_get(&line));
    mt_worker_set_waiting(worker, false);
    mt_text_free(&line);
}

static void give_none(mt_programs *programs, const char *why)
{
    mt_text answer;
    mt_json json;
    mt_text_init(&answer);
    mt_json_init(&json, &answer);
    mt_json_open_object(&json);
    mt_json_add_string(&json, "failed", why);
    mt_json_close(&json, '}');
    give(programs, mt_text_get(&answer));
    mt_text_free(&answer);
}

/* What bears another id answers a question whose time is over; what has none answers nothing, and is a fault. */
static bool on_line(void *context, const char *line, size_t length)
{
    program *in = context;
    json_error_t error;
    json_t *object = json_loadb(line, length, JSON_REJECT_DUPLICATES, &error);
    const char *id = json_string_value(json_object_get(object, "id"));
    bool late = id && strcmp(id, in->all->id) != 0;
    if (!late) {
        in->missed = 0;
        char *answer = !id ? NULL : json_dumps(object, JSON_COMPACT | JSON_REAL_PRECISION(17));
        if (answer)
            give(in->all, answer);
        else
            give_none(in->all, !object ? mt_arena_write(&in->all->arena, "its answer is no JSON: %s", error.text)
                                       : "its answer does not bear the question's id");
        free(answer);
    }
    json_decref(object);
    return !late;
}

static void on_silent(void *context, const char *why, bool over)
{
    program *in = context;
    const char *words = mt_arena_write(&in->all->arena, "the program %s", why);
    give_none(in->all, words);
    if (!over && ++in->missed < PATIENCE)
        return;
    in->gone = over ? words : mt_arena_write(&in->all->arena, "%s, %d times in a row, and was ended", words, PATIENCE);
    mt_outside_stop(in->outside);
    in->outside = NULL;
}

/* ---- questions ---- */

static const char *start_one(mt_programs *programs, program *in, const json_t *one)
{
    const json_t *command = json_object_get(one, "command");
    const char *entity = json_string_value(json_object_get(one, "entity")), *why = NULL;
    size_t count = json_array_size(command);
    char **word = mt_arena_get_array(&programs->arena, count + 1, sizeof *word);
    for (size_t i = 0; i < count; i++)
        word[i] = mt_arena_add_text(&programs->arena, json_string_value(json_array_get(command, i)));
    double seconds = json_number_value(json_object_get(one, "time_out"));
    *in = (program){
        .all = programs, .entity = mt_arena_add_text(&programs->arena, entity), .limit = (uint64_t)(seconds * 1000)};
    const mt_outside_calls calls = {in, on_line, on_silent};
    if (!programs->allowed || !entity || count == 0 || !word[0])
        return "that was not allowed";
    in->outside = mt_outside_start(programs->loop, entity, programs->folder, word, &calls, &why);
    return why;
}

void mt_programs_start(mt_programs *programs, mt_worker *worker, const json_t *list)
{
    mt_text line;
    mt_json json;
    if (programs->started)
        return;
    programs->started = true;
    programs->count = json_array_size(list);
    programs->program = mt_arena_get_array(&programs->arena, programs->count + 1, sizeof *programs->program);
    mt_text_init(&line);
    mt_json_init(&json, &line);
    mt_json_open_object(&json);
    mt_json_add_array(&json, "started");
    for (size_t i = 0; i < programs->count; i++)
        mt_json_write_string(&json, start_one(programs, &programs->program[i], json_array_get(list, i)));
    mt_json_close(&json, ']');
    mt_json_close(&json, '}');
    mt_worker_add_line(worker, mt_text_get(&line));
    mt_text_free(&line);
}

void mt_programs_ask(mt_programs *programs, mt_worker *worker, const char *line, size_t length)
{
    static const char start[] = "{\"outside\":";
    json_t *object = json_loadb(line, length, 0, NULL);
    const json_t *question = json_object_get(object, "outside");
    const char *entity = json_string_value(json_object_get(question, "entity")),
               *id = json_string_value(json_object_get(question, "id"));
    program *asked = NULL;
    for (size_t i = 0; entity && i < programs->count; i++)
        if (programs->program[i].entity && strcmp(programs->program[i].entity, entity) == 0)
            asked = &programs->program[i];
    if (!programs->worker) {
        programs->worker = worker;
        snprintf(programs->id, sizeof programs->id, "%s", !id ? "" : id);
        mt_worker_set_waiting(worker, true);
        if (asked && asked->outside)
            mt_outside_ask(asked->outside, line + sizeof start - 1, length - sizeof start, asked->limit);
        else
            give_none(programs, asked && asked->gone ? asked->gone : "no program was started for it");
    }
    json_decref(object);
}

void mt_programs_stop(mt_programs *programs)
{
    if (!programs)
        return;
    for (size_t i = 0; i < programs->count; i++)
        if (programs->program[i].outside)
            mt_outside_stop(programs->program[i].outside);
    mt_arena_free(&programs->arena);
    free(programs);
}
