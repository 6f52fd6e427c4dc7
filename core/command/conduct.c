/* Conducting a request. Lines come up the pipe; records go to the journal first and are told afterwards.
 *
 *   worker ─▶ record ─▶ journal (prev, hash) ─▶ account ─▶ say
 *          ─▶ control line: which model is being called, problems, what is shown, done
 *
 * After a death:  fail act ─▶ journal
 *                 fresh worker ◀─ all events;  its judgements beyond those already there ─▶ journal */
#include "command/conduct.h"

#include <jansson.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>

#include "base/json.h"
#include "command/account.h"
#include "command/programs.h"
#include "command/questions.h"
#include "command/seat.h"
#include "command/worker.h"
#include "loop/worker.h"

enum { SILENCE = 10000 };
#define UNANSWERED "{\"unanswered\":"

typedef struct conductor {
    mt_account *account;
    const mt_request *request;
    const mt_conduct *how;
    mt_last_call asked;
    mt_loop *loop;
    mt_worker *worker;
    mt_programs *programs; /* outside */
    mt_seat *seat;         /* NULL: nobody sits */
    mt_reader *reader;
    bool done;                                               /* the worker said so */
    bool again;                                              /* the second worker, which judges again */
    bool ended;                                              /* the act `end` was seen */
    int code;                                                /* how it ended, in its own words */
    const char *model, *entity, *system, *question, *target; /* the call that is under way; model NULL: none */
    int64_t last;                                            /* time of the latest event, or of the call */
    uint64_t records;                                        /* so far; on a full disk the journal holds fewer */
    uint64_t judgements;                                     /* among them */
    uint64_t judged_again;                                   /* that the second worker sent */
    mt_text lines; /* the events, each as {"number":n,"event":…} and a newline, for judging again */
} conductor;

static bool begins(const char *line, const char *start) { return strncmp(line, start, strlen(start)) == 0; }

/* ---- records ---- */

static void keep_for_judging(conductor *in, const char *line, size_t length, uint64_t number)
{
    mt_text_write(&in->lines, "{\"number\":%llu,\"event\":", (unsigned long long)number);
    mt_text_add_bytes(&in->lines, line, length);
    mt_text_add(&in->lines, "}\n");
}

static void add_record(conductor *in, const char *line, size_t length)
{
    mt_account *account = in->account;
    mt_line read;
    if (in->how->record) {
        if (!in->how->record(in->how->context, line, length, &in->asked) && in->worker)
            mt_worker_add_line(in->worker, "{\"stop\":true}");
        return;
    }
    if (mt_journal_add(account->journal, line, length) == MT_ERROR_FULL)
        account->disk_full = true;
    uint64_t number = ++in->records;
    if (mt_reader_step_line(in->reader, line, length, number, &read) <= 0)
        return;
    mt_account_add(account, &read);
    in->judgements += read.kind == MT_LINE_JUDGEMENT;
    if (read.kind == MT_LINE_EVENT) {
        in->last = read.event.t;
        in->ended = in->ended || read.event.act == MT_ACT_END;
        keep_for_judging(in, line, length, number);
    }
}

/* ---- control lines ---- */

static const char *text_of(conductor *in, const json_t *object, const char *key)
{
    return mt_arena_add_text(&in->account->arena, json_string_value(json_object_get(object, key)));
}

static int number_of(const json_t *object, const char *key)
{
    return (int)json_integer_value(json_object_get(object, key));
}

static void take_problem(conductor *in, const json_t *body)
{
    mt_place place = {text_of(in, body, "file"), number_of(body, "line"), number_of(body, "column"),
                      number_of(body, "length"), text_of(in, body, "source")};
    const char *text = text_of(in, body, "text");
    if (json_is_true(json_object_get(body, "warning")))
        mt_problem_add_warning(&in->account->problems, place, "%s", text);
    else
        mt_problem_add(&in->account->problems, place, "%s", text);
}

static void take_outcome(conductor *in, const json_t *body)
{
    mt_account *account = in->account;
    if (account->outcome_count == account->outcome_room)
        account->outcome = mt_arena_add_room(&account->arena, account->outcome, account->outcome_count,
                                             &account->outcome_room, sizeof *account->outcome);
    account->outcome[account->outcome_count++] = (mt_told_outcome){json_is_true(json_object_get(body, "held")),
                                                                   text_of(in, body, "treaty"),
                                                                   text_of(in, body, "provision"),
                                                                   text_of(in, body, "expected"),
                                                                   text_of(in, body, "found"),
                                                                   text_of(in, body, "file"),
                                                                   number_of(body, "line"),
                                                                   text_of(in, body, "how")};
}

static void take_shown(conductor *in, const json_t *body)
{
    char *piece = json_dumps(json_object_get(body, "line"), JSON_COMPACT | JSON_REAL_PRECISION(17));
    mt_line read;
    if (piece && mt_reader_step_line(in->reader, piece, strlen(piece),
                                     (uint64_t)json_integer_value(json_object_get(body, "seq")), &read) > 0)
        mt_account_add(in->account, &read);
    free(piece);
}

/* The same few words come with every call of a model: each is kept once. */
static const char *name_of(conductor *in, const json_t *object, const char *key)
{
    const char *text = json_string_value(json_object_get(object, key));
    return !text ? NULL : mt_name_get_text(&in->account->names, mt_name_add(&in->account->names, text));
}

static void take_calling(conductor *in, const json_t *body)
{
    in->model = name_of(in, body, "model");
    in->entity = name_of(in, body, "entity");
    in->system = name_of(in, body, "system");
    in->question = name_of(in, body, "question");
    in->target = name_of(in, body, "target");
    in->last = (int64_t)mt_quantity_get_canonical(json_number_value(json_object_get(body, "now")), MT_TIME);
    in->asked = (mt_last_call){in->model, in->entity, in->question, in->target, in->last};
}

static void take_coverage(conductor *in, const json_t *body)
{
    char *piece = json_dumps(body, JSON_COMPACT);
    in->account->coverage = mt_arena_add_text(&in->account->arena, piece);
    free(piece);
}

static void take_fits(conductor *in, const json_t *body)
{
    in->account->fits_count = json_array_size(body);
    in->account->fits = mt_arena_get_array(&in->account->arena, in->account->fits_count + 1, sizeof *in->account->fits);
    for (size_t i = 0; i < in->account->fits_count; i++)
        in->account->fits[i] = json_is_true(json_array_get(body, i));
}

static void take_readings(conductor *in, const json_t *body)
{
    char *piece = json_dumps(body, JSON_COMPACT);
    if (piece)
        in->account->readings = mt_record_read_readings(piece, &in->account->arena);
    free(piece);
}

static void take_control(conductor *in, const char *line)
{
    json_t *object = json_loads(line, 0, NULL);
    const char *kind = json_object_iter_key(json_object_iter(object));
    const json_t *body = !kind ? NULL : json_object_get(object, kind);
    if (!kind)
        ;
    else if (strcmp(kind, "problem") == 0)
        take_problem(in, body);
    else if (strcmp(kind, "outcome") == 0)
        take_outcome(in, body);
    else if (strcmp(kind, "coverage") == 0)
        take_coverage(in, body);
    else if (strcmp(kind, "fits") == 0)
        take_fits(in, body);
    else if (strcmp(kind, "readings") == 0)
        take_readings(in, body);
    else if (strcmp(kind, "loading") == 0)
        mt_account_set_loading(in->account, text_of(in, body, "path"), text_of(in, body, "hash"));
    else if (strcmp(kind, "question") == 0)
        mt_questions_take(in->account, body);
    else if (strcmp(kind, "answer") == 0)
        mt_questions_add_answer(in->account, body);
    else if (strcmp(kind, "shown") == 0)
        take_shown(in, body);
    else if (strcmp(kind, "programs") == 0 && in->worker)
        mt_programs_start(in->programs, in->worker, body);
    else if (strcmp(kind, "calling") == 0)
        take_calling(in, body);
    else if (strcmp(kind, "focus") == 0) {
        in->account->treaty = text_of(in, body, "treaty");
        in->account->provision = text_of(in, body, "provision");
    } else if (strcmp(kind, "ended") == 0) {
        in->code = number_of(body, "code");
    } else if (strcmp(kind, "done") == 0) {
        in->done = true;
    }
    if (in->seat && kind)
        mt_seat_take(in->seat, kind, body);
    json_decref(object);
}

static void take_line(conductor *in, const char *line, size_t length)
{
    /* Called with every answer of a model: no need to parse it. */
    if (begins(line, "{\"called\"")) {
        in->model = NULL;
        return;
    }
    if (begins(line, "{\"outside\"") && in->worker) {
        mt_programs_ask(in->programs, in->worker, line, length);
        return;
    }
    if (begins(line, UNANSWERED)) {
        if (in->how->unanswered)
            in->how->unanswered(in->how->context, line + sizeof UNANSWERED - 1, length - sizeof UNANSWERED);
        return;
    }
    bool judgement = begins(line, "{\"judgement\"");
    bool record = judgement || begins(line, "{\"t\"") || begins(line, "{\"open\"") || begins(line, "{\"input\"") ||
                  begins(line, "{\"end\"");
    if (!record)
        take_control(in, line);
    else if (!in->again || !judgement || ++in->judged_again > in->judgements)
        add_record(in, line, length);
}

/* ---- the worker's end ---- */

static const char *signal_words(int signal)
{
    switch (signal) {
    case SIGSEGV: return "crashed (signal 11, a bad memory access)";
    case SIGABRT: return "gave up (signal 6)";
    case SIGKILL: return "was killed (signal 9)";
    case SIGSYS: return "reached for what no model may: a file, a socket, a process, a thread (signal 31)";
    default: return NULL;
    }
}

/* "the model crashes, asked about a target by sentry, crashed (signal 11, a bad memory access)" */
static const char *why_ended(conductor *in, mt_worker_end how, int status, int signal, uint64_t silence)
{
    mt_text text;
    mt_text_init(&text);
    if (in->model)
        mt_text_write(&text, "the model '%s' of '%s', asked about %s%s%s, ", in->model, in->entity, in->question,
                      in->target ? " " : "", in->target ? in->target : "");
    else
        mt_text_add(&text, signal == SIGSYS ? "a model, as it was loaded, " : "the worker ");
    if (how == MT_WORKER_HUNG)
        mt_text_write(&text, "gave no sign of life for %g s and was ended", (double)silence / 1000);
    else if (signal != 0 && signal_words(signal))
        mt_text_add(&text, signal_words(signal));
    else if (signal != 0)
        mt_text_write(&text, "was ended by signal %d", signal);
    else
        mt_text_write(&text, "ended the whole worker (exit status %d)", status);
    const char *out = mt_arena_add_text(&in->account->arena, mt_text_get(&text));
    mt_text_free(&text);
    return out;
}

static void add_fail_act(conductor *in)
{
    if (in->ended)
        return; /* the run was over: only its summary was lost */
    mt_text text;
    mt_json json;
    mt_text_init(&text);
    mt_json_init(&json, &text);
    mt_json_open_object(&json);
    mt_json_write_key(&json, "t");
    mt_json_write_quantity(&json, (double)in->last, MT_TIME);
    mt_json_add_string(&json, "act", "fail");
    if (in->system)
        mt_json_add_string(&json, "system", in->system);
    if (in->model && in->entity && (!in->system || strcmp(in->entity, in->system) != 0))
        mt_json_add_string(&json, "operator", in->entity);
    if (in->model && in->target)
        mt_json_add_string(&json, "target", in->target);
    mt_json_add_string(&json, "about", in->account->failed);
    mt_json_close(&json, '}');
    add_record(in, mt_text_get(&text), text.length);
    mt_text_free(&text);
}

typedef struct watched {
    conductor *in;
    mt_worker_end how;
    int status, signal;
    bool over;
} watched;

static void on_line(void *context, mt_worker *worker, const char *line, size_t length)
{
    (void)worker;
    take_line(((watched *)context)->in, line, length);
}

static void on_end(void *context, mt_worker *worker, mt_worker_end how, int status, int signal)
{
    watched *one = context;
    (void)worker;
    one->how = how;
    one->status = status;
    one->signal = signal;
    one->over = true;
    one->in->worker = NULL;
    mt_programs_stop(one->in->programs);
    one->in->programs = NULL;
    if (one->in->seat)
        mt_seat_stop(one->in->seat);
}

static void on_interrupt(void *context, int signal)
{
    conductor *in = context;
    (void)signal;
    in->account->interrupted = true;
    if (in->worker)
        mt_worker_add_line(in->worker, "{\"stop\":true}");
}

/* One worker, from start to end. False if it could not be started. */
static bool serve(conductor *in, const mt_request *request, uint64_t silence, watched *one)
{
    mt_text text;
    const char *why = NULL;
    mt_text_init(&text);
    mt_request_write(request, &text);
    *one = (watched){.in = in};
    const mt_worker_calls calls = {one, on_line, on_end};
    in->done = false;
    in->programs = mt_programs_new(in->loop, request->input, request->allow_external);
    in->worker = mt_worker_start(in->loop, mt_text_get(&text), silence, &calls, &why);
    mt_text_free(&text);
    if (!in->worker) {
        mt_programs_stop(in->programs);
        mt_problem_add(&in->account->problems, (mt_place){0}, "the worker could not be started: %s", why);
        in->account->code = MT_ERROR_RUN;
        return false;
    }
    if (in->again) {
        for (const char *p = mt_text_get(&in->lines); *p != '\0';) {
            size_t length = strcspn(p, "\n");
            char *line = mt_arena_add_bytes(&in->account->arena, p, length);
            mt_worker_add_line(in->worker, line);
            p += length + 1;
        }
        mt_worker_add_line(in->worker, "{\"events\":true}");
    }
    if (in->seat)
        mt_seat_start(in->seat, in->worker);
    mt_loop_run(in->loop);
    int seat = mt_seat_close(in->seat);
    in->code = in->code != 0 ? in->code : seat;
    in->seat = NULL;
    return true;
}

static void judge_again(conductor *in, uint64_t silence)
{
    mt_request request = *in->request;
    watched one;
    request.task = MT_TASK_REJUDGE;
    request.failed = in->account->failed;
    in->again = true;
    in->model = NULL;
    if (serve(in, &request, silence, &one) && !in->done)
        mt_problem_add(&in->account->problems, (mt_place){0},
                       "the events could not be judged again: the second worker ended too; they are in the journal");
}

static void conduct_worker(conductor *in, const mt_conduct_seat *seat, uint64_t silence)
{
    watched one;
    if (mt_loop_new(&in->loop) != 0) {
        mt_problem_add(&in->account->problems, (mt_place){0}, "the event loop could not be started");
        in->account->code = MT_ERROR_RUN;
        return;
    }
    mt_loop_set_interrupted(in->loop, on_interrupt, in);
    if (seat->name)
        in->seat = mt_seat_open(in->loop, in->account, seat);
    if ((!seat->name || in->seat) && serve(in, in->request, silence, &one)) {
        in->account->code = in->code;
        if (!in->done) {
            in->account->failed = why_ended(in, one.how, one.status, one.signal, silence);
            in->account->code = MT_ERROR_RUN;
            if (in->account->opening && !in->account->summary && in->request->task == MT_TASK_RUN) {
                add_fail_act(in);
                judge_again(in, silence);
            }
        }
    }
    mt_loop_free(in->loop);
}

/* ---- without a worker ---- */

static void process_write(void *context, const char *line, size_t length) { take_line(context, line, length); }
static void process_flush(void *context) { (void)context; }
static const char *process_receive(void *context, bool wait, bool *closed)
{
    (void)context;
    *closed = wait;
    return NULL;
}

static void conduct_in_process(conductor *in)
{
    mt_text text;
    mt_text_init(&text);
    mt_request_write(in->request, &text);
    const mt_pipe pipe = {in, process_write, process_flush, process_receive};
    mt_worker_run(&pipe, mt_text_get(&text));
    mt_text_free(&text);
    in->account->code = in->code;
}

void mt_request_run(mt_account *account, const mt_request *request, const mt_conduct *how)
{
    conductor in = {.account = account, .request = request, .how = how};
    mt_account_open(account);
    mt_text_init(&in.lines);
    account->journal_path = how->journal;
    account->code = mt_journal_open(&account->journal, how->journal, &account->problems);
    if (account->code != 0)
        return;
    const char *name = request->task != MT_TASK_JUDGE ? "the worker"
                       : request->called              ? request->called
                                                      : request->input;
    mt_reader_new(&in.reader, name, &account->arena, &account->vocabulary, &account->problems);
    if (how->in_process)
        conduct_in_process(&in);
    else
        conduct_worker(&in, &how->seat, how->silence == 0 ? SILENCE : how->silence);
    mt_reader_free(in.reader);
    mt_text_free(&in.lines);
    if (account->summary)
        account->summary->readings = account->readings;
    if (account->summary && request->questions && !how->hide_questions)
        account->summary->questions = &account->questions;
    if (!account->opening && how->journal) {
        unlink(how->journal); /* nothing was recorded: leave nothing half-written */
        account->journal_path = NULL;
    } else if (account->opening && mt_journal_close(account->journal) == MT_ERROR_FULL) {
        account->disk_full = true;
    }
    if (account->disk_full)
        account->code = MT_ERROR_FULL;
    if (account->code == 0 && account->problems.errors > 0)
        account->code = MT_ERROR_RUN;
}
