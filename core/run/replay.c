#include "run/replay.h"

#include <jansson.h>
#include <string.h>

#define FAR (MT_FOREVER - 1) /* a clock that does not wait for anyone outside */

int mt_given_answer_read(const json_t *input, mt_given_answer *given)
{
    const char *word = json_string_value(json_object_get(input, "word"));
    const json_t *confidence = json_object_get(input, "confidence");
    *given = (mt_given_answer){
        .entity = json_string_value(json_object_get(input, "operator")),
        .system = json_string_value(json_object_get(input, "system")),
        .ticket = (uint64_t)json_integer_value(json_object_get(input, "ticket")),
        .answer = {
            .word = !word ? MT_WORD_NONE : mt_word_find(word),
            .choice = (size_t)json_integer_value(json_object_get(input, "choice")),
            .confidence = json_is_number(confidence) ? json_number_value(confidence) : MT_UNKNOWN,
            .after = (int64_t)mt_quantity_get_canonical(json_number_value(json_object_get(input, "after")), MT_TIME)}};
    return given->entity && given->answer.word != MT_WORD_NONE && given->answer.after >= 0 ? 0 : MT_ERROR_RANGE;
}

/* Towards a place; true once it is reached. */
static bool go_to(mt_run *run, int64_t t, uint64_t taken, uint64_t budget, mt_progress *progress)
{
    uint64_t here = mt_run_get_taken(run);
    *progress = MT_PROGRESS_MORE;
    if (here < taken) {
        uint64_t left = taken - here < budget ? taken - here : budget;
        *progress = mt_run_step(run, t, left);
        /* Short of the budget, time t was reached first: nothing more happens up to it. */
        return mt_run_get_taken(run) == taken || mt_run_get_taken(run) - here < left;
    }
    if (mt_run_get_now(run) < t)
        *progress = mt_run_step(run, t, budget);
    return mt_run_get_now(run) >= t;
}

static bool is_over(mt_progress progress) { return progress == MT_PROGRESS_ENDED || progress == MT_PROGRESS_FAILED; }

static bool is_of_program(const json_t *input)
{
    const char *by = json_string_value(json_object_get(input, "by"));
    return by && strcmp(by, "person") != 0;
}

void mt_replay_get_answer(mt_replay *replay, const char *entity, mt_arena *arena, mt_outside_answer *given)
{
    static const char *const fields[] = {"word", "choice", "confidence", "reason", "after", "wake", "failed"};
    *given = (mt_outside_answer){.by = "program", .failed = "the journal has no answer to this question"};
    for (; replay->asked < replay->request->answer_count; replay->asked++) {
        json_t *line = json_loads(replay->request->answer[replay->asked], JSON_REJECT_DUPLICATES, NULL),
               *answer = json_object();
        const json_t *input = json_object_get(line, "input");
        const char *system = json_string_value(json_object_get(input, "system")),
                   *person = json_string_value(json_object_get(input, "operator"));
        const char *by = mt_arena_add_text(arena, json_string_value(json_object_get(input, "by")));
        bool found = is_of_program(input);
        if (found && strcmp(person ? person : system ? system : "", entity) == 0) {
            for (size_t i = 0; i < sizeof fields / sizeof *fields; i++)
                json_object_set(answer, fields[i], json_object_get(input, fields[i]));
            const char *fault = mt_outside_read(answer, arena, given);
            if (fault)
                given->failed = fault;
            given->by = by;
            replay->asked++;
        }
        json_decref(answer);
        json_decref(line);
        if (found)
            return;
    }
}

mt_progress mt_replay_step(mt_replay *replay, mt_run *run, uint64_t budget)
{
    const mt_request *request = replay->request;
    mt_progress progress = MT_PROGRESS_MORE;
    while (replay->given < request->answer_count) {
        json_t *line = json_loads(request->answer[replay->given], JSON_REJECT_DUPLICATES, NULL);
        const json_t *input = json_object_get(line, "input");
        if (is_of_program(input)) {
            json_decref(line);
            replay->given++;
            continue;
        }
        int64_t t = (int64_t)mt_quantity_get_canonical(json_number_value(json_object_get(input, "t")), MT_TIME);
        bool there = go_to(run, t, (uint64_t)json_integer_value(json_object_get(input, "taken")), budget, &progress);
        mt_given_answer given;
        if (there && mt_given_answer_read(input, &given) == 0)
            mt_run_add_input(run, given.entity, given.ticket, given.system, &given.answer);
        json_decref(line);
        if (!there || is_over(progress))
            return progress;
        replay->given++;
    }
    if (!request->stopped)
        return mt_run_step(run, FAR, budget);
    replay->stopped = go_to(run, request->stopped_at, request->taken, budget, &progress) && !is_over(progress);
    return progress;
}
