/* Sitting: what is heard from the worker and what is pressed, and how far virtual time may go. seat.h draws it. */
#include "command/seat.h"

#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/json.h"
#include "command/questions.h"
#include "loop/terminal.h"

#define GRACE INT64_C(2000000) /* after the window has closed: a hand that was on its way */
#define FAR 1e12               /* seconds: beyond the end of any run */
#define CLEAR "\r\033[K"

struct mt_seat {
    mt_loop *loop;
    mt_account *account;
    mt_worker *worker;
    mt_terminal *terminal;
    mt_conduct_seat how;
    mt_text text, sent;
    uint64_t ticket; /* of the question on the screen; 0: none */
    int64_t from,
        clock; /* virtual time and the clock's reading from which time runs: when it was shown, or since it runs on */
    int64_t window; /* MT_FOREVER: no bound */
    bool closed;    /* that the window has closed was said */
    bool welcomed, leaving, silent;
    bool wrong;     /* a line of the script was */
    mt_text script; /* what was read and not yet used */
    int line;       /* of it */
    bool ended;     /* nothing more is read */
};

/* ---- what the person sees ---- */

static void show(mt_seat *seat, const char *before, const char *after)
{
    fputs(before, stderr);
    fputs(mt_text_get(&seat->text), stderr);
    fputs(after, stderr);
    fflush(stderr);
    mt_text_reset(&seat->text);
}

static const char *clear(const mt_seat *seat) { return mt_terminal_is_real(seat->terminal) ? CLEAR : ""; }

static void say_line(mt_seat *seat, mt_seat_line line, const char *who, double number)
{
    mt_seat_say_line(&seat->text, line, who, number, &seat->how.style);
    show(seat, clear(seat), "\n");
}

/* The one line that is written over: cut to what the terminal is wide now. */
static void say_status(mt_seat *seat, mt_seat_line line, double number)
{
    size_t columns = mt_terminal_get_columns(seat->terminal) - 1;
    mt_text_add(&seat->text, "         ");
    mt_seat_say_line(&seat->text, line, NULL, number, &seat->how.style);
    while (seat->text.length > 0 && mt_text_get_columns(mt_text_get(&seat->text)) > columns)
        seat->text.data[--seat->text.length] = '\0';
    show(seat, CLEAR, "");
}

static void welcome(mt_seat *seat)
{
    if (!seat->welcomed)
        say_line(seat, MT_SEAT_WELCOME, seat->how.name, mt_terminal_is_real(seat->terminal) ? seat->how.pace : -1);
    seat->welcomed = true;
}

/* ---- how far time may go ---- */

/* Time that a person takes is not a worker's silence. */
static void hold(mt_seat *seat, bool held)
{
    if (seat->worker)
        mt_worker_set_held(seat->worker, held);
}

static void give(mt_seat *seat, const char *line)
{
    if (seat->worker)
        mt_worker_add_line(seat->worker, line); /* one that has ended is told by the loop */
}

static void let_until(mt_seat *seat, int64_t until)
{
    mt_json json;
    mt_text_reset(&seat->sent);
    mt_json_init(&json, &seat->sent);
    mt_json_open_object(&json);
    mt_json_write_key(&json, "until");
    if (until == MT_FOREVER)
        mt_json_write_number(&json, FAR);
    else
        mt_json_write_quantity(&json, (double)until, MT_TIME);
    mt_json_add_truth(&json, "till_asked", true);
    mt_json_close(&json, '}');
    give(seat, mt_text_get(&seat->sent));
}

/* No question is on the screen: on to the next one, at once or at the pace that was asked for. */
static void go_on(mt_seat *seat, int64_t now)
{
    bool paced = seat->how.pace > 0 && mt_terminal_is_real(seat->terminal);
    seat->ticket = 0;
    seat->from = now;
    seat->clock = mt_terminal_get_clock();
    hold(seat, paced);
    if (!paced)
        let_until(seat, MT_FOREVER);
}

static void leave(mt_seat *seat)
{
    if (seat->leaving) {
        mt_loop_stop(seat->loop);
        return;
    }
    seat->leaving = true;
    say_line(seat, MT_SEAT_LEAVING, seat->how.name, 0);
    hold(seat, false);
    give(seat, "{\"stop\":true}");
}

static void answer_with(mt_seat *seat, uint64_t ticket, const mt_seat_answer *answer, int64_t at)
{
    mt_json json;
    mt_text_reset(&seat->sent);
    mt_json_init(&json, &seat->sent);
    mt_json_open_object(&json);
    mt_json_add_object(&json, "input");
    mt_json_add_string(&json, "operator", seat->how.name);
    mt_json_add_integer(&json, "ticket", (int64_t)ticket);
    mt_json_add_string(&json, "word", answer->word);
    mt_json_add_integer(&json, "choice", (int64_t)answer->choice);
    mt_json_write_key(&json, "at");
    mt_json_write_quantity(&json, (double)at, MT_TIME);
    mt_json_close(&json, '}');
    mt_json_close(&json, '}');
    give(seat, mt_text_get(&seat->sent));
}

static void answer(mt_seat *seat, const mt_seat_answer *given)
{
    bool late = seat->window != MT_FOREVER && given->after >= seat->window;
    say_line(seat, late ? MT_SEAT_LATE : MT_SEAT_ANSWERED, given->word, (double)given->after);
    answer_with(seat, seat->ticket, given, seat->from + given->after);
    go_on(seat, seat->from + given->after);
}

/* ---- without a terminal ---- */

static void script_stop(mt_seat *seat, const char *line, const char *wrong)
{
    mt_problem_add(&seat->account->problems, (mt_place){.file = "standard input", .line = seat->line}, "'%s' %s", line,
                   wrong);
    give(seat, "{\"stop\":true}");
    seat->leaving = seat->wrong = true;
}

/* Answers the question on the screen with the next line, if it is there. */
static void script_answer(mt_seat *seat)
{
    const char *text = mt_text_get(&seat->script);
    size_t length = strcspn(text, "\n");
    if (seat->ticket == 0 || seat->leaving || (text[length] == '\0' && !seat->ended))
        return;
    if (*text == '\0') {
        if (!seat->silent)
            say_line(seat, MT_SEAT_SILENCE, seat->how.name, 0);
        seat->silent = true;
        go_on(seat, seat->from);
        return;
    }
    mt_seat_answer given;
    char *line = mt_arena_add_bytes(&seat->account->arena, text, length);
    const mt_asked *asked = mt_questions_find(seat->account, seat->ticket);
    const char *wrong = mt_seat_read(line, &given);
    length += text[length] == '\n';
    memmove(seat->script.data, seat->script.data + length, seat->script.length - length + 1);
    seat->script.length -= length;
    seat->line++;
    if (!wrong && asked && !mt_seat_is_answer(asked, &given))
        wrong = "is no answer to this question";
    if (wrong)
        script_stop(seat, line, wrong);
    else if (!given.word)
        leave(seat);
    else
        answer(seat, &given);
}

/* ---- keys, as they are pressed ---- */

static void unasked(mt_seat *seat, const mt_seat_answer *given)
{
    int64_t elapsed = mt_terminal_get_clock() - seat->clock;
    if (seat->how.pace <= 0 || (strcmp(given->word, "abort") != 0 && strcmp(given->word, "deactivate") != 0)) {
        return; /* nothing is open to be answered */
    }
    say_line(seat, MT_SEAT_ANSWERED, given->word, 0);
    answer_with(seat, 0, given, seat->from + (int64_t)((double)elapsed * seat->how.pace));
}

static void pressed(mt_seat *seat, char key)
{
    char line[2] = {key == '\r' || key == '\n' ? 'w' : key, '\0'};
    mt_seat_answer given;
    bool away = key == 3 || key == 4 || key == 'q'; /* Ctrl-C, Ctrl-D */
    if (away || seat->leaving) {
        if (away)
            leave(seat);
        return;
    }
    const mt_asked *asked = mt_questions_find(seat->account, seat->ticket);
    bool known = !mt_seat_read(line, &given);
    if (!asked) {
        if (known)
            unasked(seat, &given);
    } else if (!known || !mt_seat_is_answer(asked, &given)) {
        say_line(seat, MT_SEAT_NO_KEY, NULL, 0);
    } else {
        given.after = mt_terminal_get_clock() - seat->clock;
        answer(seat, &given);
    }
}

static void keys_came(void *context, const char *bytes, size_t count)
{
    mt_seat *seat = context;
    if (!mt_terminal_is_real(seat->terminal)) {
        mt_text_add_bytes(&seat->script, bytes, count);
        seat->ended = seat->ended || count == 0;
        script_answer(seat);
        return;
    }
    if (count == 0 && !seat->leaving)
        leave(seat);
    if (count > 1 && bytes[0] == 27)
        return; /* an arrow, or another key that is a word of its own */
    for (size_t i = 0; i < count; i++)
        pressed(seat, bytes[i]);
}

static void tick(void *context)
{
    mt_seat *seat = context;
    int64_t elapsed = mt_terminal_get_clock() - seat->clock;
    if (!seat->worker || seat->leaving)
        return;
    if (seat->ticket == 0) {
        if (seat->how.pace <= 0)
            return;
        int64_t now = seat->from + (int64_t)((double)elapsed * seat->how.pace);
        let_until(seat, now);
        welcome(seat);
        say_status(seat, MT_SEAT_RUNNING, (double)now);
        return;
    }
    let_until(seat, seat->from + elapsed);
    if (seat->window == MT_FOREVER) {
        say_status(seat, MT_SEAT_NO_LIMIT, (double)elapsed);
    } else if (elapsed < seat->window) {
        say_status(seat, MT_SEAT_LEFT, (double)(seat->window - elapsed));
    } else if (!seat->closed) {
        seat->closed = true;
        say_line(seat, MT_SEAT_CLOSED, NULL, 0);
    } else if (elapsed >= seat->window + GRACE) {
        go_on(seat, seat->from + elapsed);
    }
}

/* ---- what the worker says ---- */

static void put(mt_seat *seat, const mt_asked *asked)
{
    seat->ticket = (uint64_t)asked->ticket;
    seat->from = asked->t;
    seat->window = mt_value_is_known(asked->window) ? (int64_t)asked->window : MT_FOREVER;
    seat->closed = false;
    seat->clock = mt_terminal_get_clock();
    hold(seat, true);
    welcome(seat);
    mt_seat_say_question(&seat->text, asked, &seat->how.style);
    show(seat, clear(seat), "");
    if (!mt_terminal_is_real(seat->terminal))
        script_answer(seat);
}

static void hear_question(mt_seat *seat, const json_t *body)
{
    const char *why = json_string_value(json_object_get(body, "why"));
    if (!why || strcmp(why, "notice") != 0 || !json_is_null(json_object_get(body, "model")))
        return;
    mt_asked notice = {.t = (int64_t)mt_quantity_get_canonical(json_number_value(json_object_get(body, "t")), MT_TIME),
                       .system = json_string_value(json_object_get(body, "system")),
                       .notice = json_string_value(json_object_get(body, "notice"))};
    mt_seat_say_notice(&seat->text, &notice, &seat->how.style);
    show(seat, clear(seat), "");
}

void mt_seat_take(mt_seat *seat, const char *kind, const json_t *body)
{
    if (seat->leaving)
        return;
    if (strcmp(kind, "question") == 0)
        hear_question(seat, body);
    if (strcmp(kind, "refused") == 0)
        say_line(seat, MT_SEAT_REFUSED, json_string_value(json_object_get(body, "why")), 0);
    if (strcmp(kind, "ask") != 0)
        return;
    const mt_asked *asked =
        mt_questions_find(seat->account, (uint64_t)json_integer_value(json_object_get(body, "ticket")));
    if (asked && strcmp(asked->entity, seat->how.name) == 0)
        put(seat, asked);
}

/* ---- open and close ---- */

mt_seat *mt_seat_open(mt_loop *loop, mt_account *account, const mt_conduct_seat *how)
{
    mt_seat *seat = calloc(1, sizeof *seat);
    MT_REQUIRE(seat);
    *seat = (mt_seat){.loop = loop, .account = account, .how = *how, .window = MT_FOREVER};
    mt_text_init(&seat->text);
    mt_text_init(&seat->sent);
    mt_text_init(&seat->script);
    const mt_terminal_calls calls = {seat, keys_came, tick};
    if (mt_terminal_open(&seat->terminal, loop, &calls) != 0) {
        mt_problem_add(&account->problems, (mt_place){.file = "standard input"},
                       "is neither a terminal nor a pipe nor a file: nobody can sit there");
        account->code = MT_ERROR_IO;
        free(seat);
        return NULL;
    }
    size_t columns = mt_terminal_get_columns(seat->terminal);
    seat->how.style.columns = columns < 40 ? 40 : columns < 80 ? columns : 80;
    return seat;
}

void mt_seat_start(mt_seat *seat, mt_worker *worker)
{
    seat->worker = worker;
    go_on(seat, 0);
}

void mt_seat_stop(mt_seat *seat) { seat->worker = NULL; }

int mt_seat_close(mt_seat *seat)
{
    if (!seat)
        return 0;
    int code = seat->wrong ? MT_ERROR_INPUT : 0;
    fputs(clear(seat), stderr);
    mt_terminal_close(seat->terminal);
    mt_text_free(&seat->script);
    mt_text_free(&seat->sent);
    mt_text_free(&seat->text);
    free(seat);
    return code;
}
