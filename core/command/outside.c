/* The worker's side of a program outside. */
#include "command/outside.h"

#include <string.h>

#include "base/json.h"

void mt_far_end_open(mt_far_end *far, const mt_pipe *pipe)
{
    *far = (mt_far_end){.pipe = pipe};
    mt_arena_init(&far->arena);
    mt_text_init(&far->line);
    mt_text_init(&far->aside);
}

void mt_far_end_close(mt_far_end *far)
{
    mt_arena_free(&far->arena);
    mt_text_free(&far->line);
    mt_text_free(&far->aside);
}

const char *mt_far_end_take(mt_far_end *far, bool wait, bool *closed)
{
    if (far->taken == far->aside.length) {
        mt_text_reset(&far->aside);
        far->taken = 0;
        return far->pipe->receive(far->pipe->context, wait, closed);
    }
    const char *line = mt_text_get(&far->aside) + far->taken;
    far->taken += strlen(line) + 1;
    return line;
}

static void send(mt_far_end *far)
{
    far->pipe->write(far->pipe->context, mt_text_get(&far->line), far->line.length);
    far->pipe->flush(far->pipe->context);
}

/* The line that has the key; NULL: the run is to stop. */
static json_t *await(mt_far_end *far, const char *key)
{
    bool closed = false;
    for (const char *text; (text = far->pipe->receive(far->pipe->context, true, &closed));) {
        json_t *object = json_loads(text, JSON_REJECT_DUPLICATES, NULL);
        if (json_object_get(object, key))
            return object;
        bool stop = json_is_true(json_object_get(object, "stop"));
        json_decref(object);
        if (stop)
            break;
        mt_text_add_bytes(&far->aside, text, strlen(text) + 1);
    }
    far->stopped = true;
    return NULL;
}

int mt_far_end_start(mt_far_end *far, const mt_setup *setup, mt_problems *problems)
{
    mt_json json;
    mt_text_reset(&far->line);
    mt_json_init(&json, &far->line);
    mt_json_open_object(&json);
    mt_json_add_array(&json, "programs");
    for (size_t i = 0; i < setup->outsider_count; i++) {
        const mt_outsider *outsider = &setup->outsider[i];
        mt_json_open_object(&json);
        mt_json_add_string(&json, "entity", outsider->entity);
        mt_json_write_key(&json, "time_out");
        mt_json_write_quantity(&json, (double)outsider->time_out, MT_TIME);
        mt_json_add_texts(&json, "command", outsider->command, outsider->count);
        mt_json_close(&json, '}');
    }
    mt_json_close(&json, ']');
    mt_json_close(&json, '}');
    send(far);
    json_t *reply = await(far, "started");
    const json_t *started = json_object_get(reply, "started");
    int code = !reply ? MT_ERROR_STATE : 0;
    for (size_t i = 0; reply && i < setup->outsider_count; i++) {
        const char *why = json_string_value(json_array_get(started, i));
        if (!why)
            continue;
        mt_problem_add(problems, setup->outsider[i].place,
                       "the program `%s`, which decides for '%s', could not be started: %s",
                       mt_outsider_get_words(&setup->outsider[i], &far->arena), setup->outsider[i].entity, why);
        code = MT_ERROR_INPUT;
    }
    json_decref(reply);
    return code;
}

static void send_question(mt_far_end *far, const char *kind, const char *question)
{
    mt_text_reset(&far->line);
    mt_text_write(&far->line, "{\"%s\":%s}", kind, question);
    send(far);
}

static void ask(mt_far_end *far, const char *question, mt_outside_answer *given)
{
    if (!far->stopped)
        send_question(far, "outside", question);
    json_t *reply = far->stopped ? NULL : await(far, "answer");
    *given = (mt_outside_answer){.failed = "the run was stopped before it answered"};
    const char *fault = !reply ? NULL : mt_outside_read(json_object_get(reply, "answer"), &far->arena, given);
    if (fault)
        given->failed = mt_arena_write(&far->arena, "its answer is none: %s", fault);
    given->by = "program";
    json_decref(reply);
}

static void leave_open(mt_far_end *far, bool person, const mt_question *asked, const char *question,
                       mt_outside_answer *given)
{
    static const mt_answer nothing = {.word = MT_WORD_NONE, .confidence = MT_UNKNOWN};
    bool fits = !mt_answer_check(person, asked, &nothing);
    send_question(far, "unanswered", question);
    *given = (mt_outside_answer){.by = "silence",
                                 .word = fits     ? MT_WORD_NONE
                                         : person ? MT_WORD_WAIT
                                                  : MT_WORD_TRACK,
                                 .choice = -1,
                                 .confidence = MT_UNKNOWN};
}

void mt_far_end_ask(mt_far_end *far, mt_replay *replay, bool person, const mt_question *asked, const char *question,
                    mt_outside_answer *given)
{
    mt_arena_reset(&far->arena);
    if (replay->request->task == MT_TASK_REPLAY)
        mt_replay_get_answer(replay, asked->entity, &far->arena, given);
    else if (replay->request->asking)
        leave_open(far, person, asked, question, given);
    else
        ask(far, question, given);
}
