/* Serves one request. Lines are flushed before each call of a model and whenever the worker may wait, so that what is
 * known is with the parent before anything can go wrong. */
#include "command/worker.h"

#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "command/outside.h"
#include "command/questions.h"
#include "command/upward.h"
#include "command/watch.h"
#include "loop/worker.h"
#include "model/confine.h"
#include "run/expect.h"
#include "run/replay.h"
#include "run/request.h"
#include "run/run.h"
#include "run/trace.h"

enum { SLICE = 20000 }; /* occurrences between two looks at the pipe */

typedef struct worker {
    mt_pipe pipe;
    mt_request request;
    mt_arena arena;
    mt_problems problems;
    mt_text line;
    int64_t until; /* how far virtual time may go */
    bool paused, stopped;
    bool broken_off;        /* REPLAY: by a stop */
    bool programs;          /* outside are asked, and a stop while one thinks is not to wait for what comes after */
    bool confined;          /* a process of its own, which keeps its models from the machine */
    bool till_asked, asked; /* time stands as soon as a person outside is asked; one was */
    mt_far_end far;         /* of the pipe, for lines that come down */
    mt_replay replay;       /* REPLAY */
    mt_reading_judges *readings; /* RUN: NULL where they are not asked for */
} worker;

/* ---- lines up ---- */

static void send(worker *in)
{
    in->pipe.write(in->pipe.context, mt_text_get(&in->line), in->line.length);
    mt_text_reset(&in->line);
}

static void send_problems(worker *in)
{
    for (size_t i = 0; i < in->problems.count; i++) {
        mt_up_write_problem(&in->line, &in->problems.list[i]);
        send(in);
    }
}

static void line(void *context, const char *text, size_t length)
{
    worker *in = context;
    in->pipe.write(in->pipe.context, text, length);
}

static void calling(void *context, const char *model, const char *entity, const mt_question *question)
{
    worker *in = context;
    mt_up_write_calling(&in->line, model, entity, question);
    send(in);
    in->pipe.flush(in->pipe.context);
}

static void called(void *context)
{
    static const char text[] = "{\"called\":true}";
    line(context, text, sizeof text - 1);
}

static void answered(void *context, bool person, const char *model, const mt_question *question,
                     const mt_answer *answer, const char *fault)
{
    worker *in = context;
    if (!model && question->sighting_count > 0)
        return; /* told with its ticket, by ask */
    mt_question_write(&in->line, person, model, 0, question, answer, fault);
    send(in);
}

static void given(void *context, int64_t now, const char *entity, uint64_t ticket, const mt_question *question,
                  const mt_answer *answer)
{
    worker *in = context;
    mt_answer_write(&in->line, now, entity, ticket, question, answer);
    send(in);
}

static void ask(void *context, const char *entity, uint64_t ticket, const mt_question *question)
{
    worker *in = context;
    in->asked = true;
    if (in->request.questions) {
        mt_question_write(&in->line, true, NULL, ticket, question, NULL, NULL);
        send(in);
    }
    mt_ask_write(&in->line, entity, ticket, question);
    send(in);
}

static void shown(void *context, uint64_t seq, const char *text, size_t length)
{
    worker *in = context;
    (void)length;
    mt_up_write_shown(&in->line, seq, text);
    send(in);
}

/* A long trace says nothing until it was read; its parent must not take that for a hang. */
static void reading(void *context, uint64_t lines)
{
    worker *in = context;
    mt_up_write_reading(&in->line, lines);
    send(in);
    in->pipe.flush(in->pipe.context);
}

static void told(void *context, const mt_outcome *outcome)
{
    worker *in = context;
    mt_up_write_outcome(&in->line, outcome);
    send(in);
}

static void loading(void *context, const char *path)
{
    worker *in = context;
    mt_watch_write(&in->line, path);
    send(in);
}

static void readings_told(void *context, const mt_readings *readings)
{
    worker *in = context;
    mt_up_write_readings(&in->line, readings);
    send(in);
}

static void refused(worker *in, const char *what, int code)
{
    mt_up_write_refused(&in->line, what, code);
    send(in);
}

/* ---- lines down ---- */

/* {"input":{"operator","ticket","word",…}} with `after`, seconds from the present virtual time, or `at`, which stands
 * still while that goes on. */
static void take_input(worker *in, mt_run *run, const json_t *input)
{
    mt_given_answer given;
    const json_t *at = json_object_get(input, "at");
    int code = mt_given_answer_read(input, &given);
    if (code == 0 && json_is_number(at)) {
        int64_t after = (int64_t)mt_quantity_get_canonical(json_number_value(at), MT_TIME) - mt_run_get_now(run);
        given.answer.after = after < 0 ? 0 : after;
    }
    if (code == 0)
        code = mt_run_add_input(run, given.entity, given.ticket, given.system, &given.answer);
    if (code != 0)
        refused(in, !given.entity ? "an input without an operator" : given.entity, code);
}

/* True if the line was for the run. */
static void take_line(worker *in, mt_run *run, const char *text)
{
    json_t *object = json_loads(text, JSON_REJECT_DUPLICATES, NULL);
    const json_t *until = json_object_get(object, "until");
    if (json_is_true(json_object_get(object, "stop")))
        in->stopped = true;
    else if (json_is_true(json_object_get(object, "pause")))
        in->paused = true;
    else if (json_is_true(json_object_get(object, "resume")))
        in->paused = false;
    else if (json_is_number(until)) {
        in->until = (int64_t)mt_quantity_get_canonical(json_number_value(until), MT_TIME);
        in->till_asked = json_is_true(json_object_get(object, "till_asked"));
    } else if (json_is_object(json_object_get(object, "input")))
        take_input(in, run, json_object_get(object, "input"));
    else
        refused(in, text, MT_ERROR_INPUT);
    json_decref(object);
}

/* Takes every line that is there; waits for one if `wait`. */
static void listen(worker *in, mt_run *run, bool wait)
{
    bool closed = false;
    in->pipe.flush(in->pipe.context);
    for (const char *text; (text = mt_far_end_take(&in->far, wait, &closed)); wait = false)
        take_line(in, run, text);
    if (closed && wait)
        in->stopped = true; /* nobody is left who could answer */
}

/* ---- programs outside ---- */

static int start_programs(void *context, const mt_setup *setup, mt_problems *problems)
{
    return mt_far_end_start(&((worker *)context)->far, setup, problems);
}

static void outside(void *context, bool person, const mt_question *asked, const char *question,
                    mt_outside_answer *given)
{
    worker *in = context;
    mt_far_end_ask(&in->far, &in->replay, person, asked, question, given);
    in->stopped = in->stopped || in->far.stopped;
}

/* ---- tasks ---- */

static void happened(void *context, const mt_event *event)
{
    mt_reading_judges_step(((worker *)context)->readings, event);
}

static bool is_over(mt_progress progress) { return progress == MT_PROGRESS_ENDED || progress == MT_PROGRESS_FAILED; }

/* With whoever answers from outside, as virtual time is let go. */
static mt_progress converse(worker *in, mt_run *run)
{
    mt_progress progress = MT_PROGRESS_MORE;
    while (!is_over(progress) && !in->stopped) {
        bool idle = in->paused || (in->until != MT_FOREVER && mt_run_get_now(run) >= in->until);
        if (!idle)
            progress = mt_run_step(run, in->until, in->till_asked || in->programs ? 1 : SLICE);
        in->asked = false;
        mt_run_ask_waiting(run);
        if (in->till_asked && in->asked)
            in->until = mt_run_get_now(run);
        if (!is_over(progress))
            listen(in, run, idle || progress == MT_PROGRESS_WAITING);
    }
    return progress;
}

/* As the journal has it; no one is asked. A stop that comes down the pipe breaks it off, and is no part of the run. */
static mt_progress replay(worker *in, mt_run *run)
{
    mt_progress progress = MT_PROGRESS_MORE;
    while (!is_over(progress) && !in->stopped && !in->replay.stopped) {
        progress = mt_replay_step(&in->replay, run, SLICE);
        listen(in, run, false);
    }
    in->broken_off = in->stopped;
    in->stopped = in->replay.stopped;
    return progress;
}

static int serve_run(worker *in, mt_setup *setup)
{
    const mt_run_calls calls = {.context = in,
                                .line = line,
                                .calling = calling,
                                .called = called,
                                .ask = ask,
                                .outside = !in->request.answers || in->request.asking ? outside : NULL,
                                .answered = in->request.questions ? answered : NULL,
                                .given = in->request.questions ? given : NULL,
                                .happened = in->request.all_readings ? happened : NULL};
    if (in->request.all_readings && !(in->readings = mt_reading_judges_new(setup, &in->problems)))
        return MT_ERROR_INPUT;
    mt_run *run = mt_run_new(setup, setup->program, &calls, false);
    if (in->request.first_expectation && setup->scenario->expectation_count > 0) {
        mt_up_write_focus(&in->line, &setup->scenario->expectation[0]);
        send(in);
    }
    int code = mt_run_start(run, NULL, setup->circumstance, setup->seed, setup->run, &in->problems);
    mt_progress progress = MT_PROGRESS_MORE;
    in->programs = mt_setup_has_programs(setup);
    in->until = in->request.paced ? INT64_MIN : MT_FOREVER;
    listen(in, run, false);
    if (code == 0)
        progress = in->request.task == MT_TASK_REPLAY ? replay(in, run) : converse(in, run);
    if (in->broken_off)
        code = MT_ERROR_STATE;
    if (code == 0 && in->stopped)
        mt_run_stop(run);
    if (code == 0) {
        in->pipe.flush(in->pipe.context);
        mt_summary *summary = (mt_summary *)mt_run_get_summary(run);
        if (in->stopped)
            summary->failed = "stopped before its end";
        else if (progress == MT_PROGRESS_ENDED)
            mt_run_find_flips(setup, summary);
        if (in->readings)
            readings_told(in, mt_reading_judges_stop(in->readings, mt_run_get_now(run), summary->treaty));
        mt_run_write_end(run, summary);
        code = progress == MT_PROGRESS_FAILED ? MT_ERROR_RUN : 0;
    }
    mt_run_free(run);
    mt_reading_judges_free(in->readings);
    return code;
}

static int serve_rejudge(worker *in, mt_setup *setup)
{
    const mt_trace_calls calls = {in, line, shown, NULL, readings_told};
    mt_rejudge *rejudge = mt_rejudge_new(setup, &calls, &in->problems);
    bool closed = false, more = true;
    int code = 0;
    while (more) {
        const char *text = in->pipe.receive(in->pipe.context, true, &closed);
        json_t *object = !text ? NULL : json_loads(text, JSON_REJECT_DUPLICATES, NULL);
        const json_t *event = json_object_get(object, "event");
        more = event;
        if (more) {
            char *piece = json_dumps(event, JSON_COMPACT | JSON_REAL_PRECISION(17));
            int one = mt_rejudge_step(rejudge, piece, strlen(piece),
                                      (uint64_t)json_integer_value(json_object_get(object, "number")));
            code = one != 0 ? one : code;
            free(piece);
        }
        json_decref(object);
    }
    mt_rejudge_stop(rejudge);
    return code;
}

static int serve_test(worker *in, mt_setup *setup)
{
    const mt_run_calls watch = {.context = in, .calling = calling, .called = called};
    mt_coverage coverage;
    bool counts = in->request.coverage;
    if (counts)
        mt_coverage_init(&coverage, &setup->arena, setup->opening.treaty, setup->opening.treaty_count);
    mt_up_write_fits(&in->line, setup);
    send(in);
    int code = mt_expectations_run(setup, &watch, told, in, counts ? &coverage : NULL, &in->problems);
    if (counts) {
        mt_up_write_coverage(&in->line, &coverage);
        send(in);
    }
    return code;
}

static void unconfined(const char *why)
{
    if (why)
        fprintf(stderr, "martens: models are not kept from the machine here: %s; load only models that you trust\n",
                why);
}

static int serve(worker *in)
{
    mt_setup *setup = NULL;
    in->request.context = in;
    in->request.on_loading = in->request.loading ? loading : NULL;
    bool again = in->request.task == MT_TASK_REJUDGE;
    const char *why = in->confined ? mt_confine_start_loading() : NULL;
    unconfined(why);
    in->request.start = start_programs;
    in->replay.request = &in->request;
    int code = mt_setup_new(&setup, &in->request, again, &in->problems);
    if (code != 0)
        return code;
    if (in->confined && !why && in->request.task != MT_TASK_JUDGE && !again)
        unconfined(mt_confine_start_deciding());
    const mt_trace_calls trace = {in, line, shown, reading, readings_told};
    switch (in->request.task) {
    case MT_TASK_RUN:
    case MT_TASK_REPLAY: code = serve_run(in, setup); break;
    case MT_TASK_JUDGE: code = mt_trace_judge(setup, &trace, &in->problems); break;
    case MT_TASK_REJUDGE: code = serve_rejudge(in, setup); break;
    case MT_TASK_TEST: code = serve_test(in, setup); break;
    }
    mt_setup_free(setup);
    return code;
}

/* ---- the real ends of the pipe ---- */

static void pipe_write(void *context, const char *text, size_t length)
{
    (void)context;
    mt_worker_write(text, length);
}

static void pipe_flush(void *context)
{
    (void)context;
    mt_worker_write_rest();
}

static const char *pipe_receive(void *context, bool wait, bool *closed)
{
    (void)context;
    return mt_worker_take_line(wait, closed);
}

int mt_worker_run(const mt_pipe *pipe, const char *request)
{
    static const mt_pipe real = {NULL, pipe_write, pipe_flush, pipe_receive};
    worker in = {.pipe = !pipe ? real : *pipe, .confined = !pipe};
    bool closed = false;
    mt_arena_init(&in.arena);
    mt_text_init(&in.line);
    mt_far_end_open(&in.far, &in.pipe);
    mt_problems_init(&in.problems, &in.arena);
    if (!request)
        request = in.pipe.receive(in.pipe.context, true, &closed);
    int code = !request ? MT_ERROR_INPUT : mt_request_read(request, &in.arena, &in.request);
    if (code == 0)
        code = serve(&in);
    send_problems(&in);
    mt_up_write_ended(&in.line, code);
    send(&in);
    static const char done[] = "{\"done\":true}";
    line(&in, done, sizeof done - 1);
    in.pipe.flush(in.pipe.context);
    mt_text_free(&in.line);
    mt_far_end_close(&in.far);
    mt_arena_free(&in.arena);
    return code == 0 ? 0 : 1;
}
