/* One run, wired. The engine reaches outside through four calls; they stand here in the order in which a run meets
 * them:
 *
 *     decide ──▶ model (or a person, a program outside)      story ──▶ script
 *     emit   ──▶ journal line, then judge ──▶ judgement line
 *     input  ──▶ journal line
 *
 * Lines are numbered as they are made; an event's number is the `seq` that judgements refer to. */
#include "run/run.h"

#include <stdlib.h>
#include <string.h>

#include "judge/toll.h"
#include "journal/journal.h"
#include "run/settings.h"
#include "script/script.h"

struct mt_run {
    mt_setup *setup;
    mt_run_calls calls;
    mt_arena arena; /* of one run */
    mt_engine *engine;
    mt_judge *judge;
    const mt_program *program;
    mt_toll *toll; /* NULL: quiet, or nothing can fall due */
    bool quiet;
    mt_stories *stories;
    mt_instance **system, **person;
    const double *parameter;
    uint64_t lines;
    uint64_t told; /* the latest ticket that ask was told of */
    mt_text line;
    mt_text question; /* to a program outside */
    const char *why;
    int64_t acts[MT_ACTS];
    bool stopped;
    int64_t stopped_at;
    mt_summary summary;
};

static void write_line(mt_run *run)
{
    run->lines++;
    run->calls.line(run->calls.context, mt_text_get(&run->line), run->line.length);
    mt_text_reset(&run->line);
}

static void write_input(mt_run *run, const mt_input_record *place, const mt_answer *answer)
{
    mt_input_record record = *place;
    if (!run->calls.line) {
        run->lines++;
        return;
    }
    record.word = mt_word_names[answer->word];
    record.choice = answer->choice;
    record.confidence = answer->confidence;
    record.reason = answer->reason;
    record.after = answer->after;
    record.wake = answer->wake;
    mt_record_write_input(&run->line, &record);
    write_line(run);
}

/* A program's answer is a line of the journal before anything follows from it, so that a replay needs no program. */
static mt_decided decide_outside(mt_run *run, bool person, const mt_question *question, mt_answer *answer)
{
    const mt_answers *answers = run->setup->answers;
    char id[MT_QUESTION_ID];
    mt_outside_answer given = {.by = "table"};
    mt_outside_write_question(&run->question, id, person, question);
    const mt_outside_answer *found = !answers ? NULL : mt_answers_find(answers, id);
    if (found)
        given = *found;
    else if (run->calls.outside)
        run->calls.outside(run->calls.context, person, question, mt_text_get(&run->question), &given);
    else
        given.failed = mt_arena_write(&run->arena, "the table of answers does not have this question, %s", id);
    run->setup->unanswered += !found;
    const char *failed = mt_outside_check(&given, person, question, &run->arena, answer);
    if (failed)
        *answer = (mt_answer){.confidence = MT_UNKNOWN};
    write_input(run,
                &(mt_input_record){.t = question->now,
                                   .entity = person ? question->entity : NULL,
                                   .by = given.by,
                                   .system = person ? NULL : question->entity,
                                   .taken = mt_engine_get_taken(run->engine),
                                   .failed = failed},
                answer);
    if (failed)
        answer->reason = failed;
    return !failed ? MT_DECIDED : MT_DECIDED_BADLY;
}

static mt_decided decide(void *context, bool person, size_t entity, const mt_question *question, mt_answer *answer)
{
    mt_run *run = context;
    mt_instance *instance = person ? run->person[entity] : run->system[entity];
    const mt_model *model = person ? run->setup->operator_model[entity] : run->setup->system_model[entity];
    if (!model) {
        if (run->calls.answered)
            run->calls.answered(run->calls.context, person, NULL, question, NULL, NULL);
        return MT_DECIDES_LATER;
    }
    if (run->calls.calling)
        run->calls.calling(run->calls.context, model->name, question->entity, question);
    mt_decided decided =
        instance ? mt_instance_decide(instance, question, answer) : decide_outside(run, person, question, answer);
    if (run->calls.called)
        run->calls.called(run->calls.context);
    if (run->calls.answered)
        run->calls.answered(run->calls.context, person, model->name, question, answer,
                            decided == MT_DECIDED ? mt_answer_check(person, question, answer) : answer->reason);
    return decided;
}

static int story(void *context, size_t number, int64_t now, int64_t *next, const char **why)
{
    mt_run *run = context;
    return mt_stories_step(run->stories, number, now, next, why);
}

static void emit(void *context, const mt_event *event)
{
    mt_run *run = context;
    mt_event numbered = *event;
    run->acts[event->act]++;
    numbered.seq = run->lines + 1;
    if (run->calls.line) {
        mt_record_write_event(&run->line, &numbered, &run->setup->vocabulary);
        write_line(run);
    } else {
        run->lines++;
    }
    if (run->calls.happened)
        run->calls.happened(run->calls.context, &numbered);
    mt_toll_step(run->toll, &numbered);
    mt_judge_step(run->judge, &numbered);
}

static bool answers_outside(const mt_run *run, const char *entity)
{
    for (size_t i = 0; i < run->setup->outsider_count; i++)
        if (run->setup->outsider[i].person && strcmp(run->setup->outsider[i].entity, entity) == 0)
            return true;
    return mt_setup_is_outside(run->setup, entity);
}

static void input(void *context, int64_t now, const char *entity, uint64_t ticket, const mt_question *question,
                  const mt_answer *answer)
{
    mt_run *run = context;
    if (run->calls.given)
        run->calls.given(run->calls.context, now, entity, ticket, question, answer);
    if (question && !answers_outside(run, entity)) /* what came from outside stands where it came in */
        write_input(run, &(mt_input_record){.t = now, .entity = entity, .ticket = ticket}, answer);
}

static void judged(void *context, const mt_judgement *judgement)
{
    mt_run *run = context;
    if (run->calls.judged)
        run->calls.judged(run->calls.context, judgement);
    if (!run->calls.line) {
        run->lines++;
        return;
    }
    mt_record_write_judgement(&run->line, judgement, &run->setup->opening);
    write_line(run);
}

mt_run *mt_run_new(mt_setup *setup, const mt_program *program, const mt_run_calls *calls, bool quiet)
{
    mt_run *run = calloc(1, sizeof *run);
    MT_REQUIRE(run);
    const mt_engine_calls engine = {run, decide, setup->scenario->story_count > 0 ? story : NULL, emit, input};
    run->setup = setup;
    run->calls = *calls;
    mt_arena_init(&run->arena);
    mt_text_init(&run->line);
    mt_text_init(&run->question);
    run->engine = mt_engine_new(setup->scenario, &setup->vocabulary, &engine);
    run->judge = mt_judge_new(program, judged, run);
    run->program = program;
    run->quiet = quiet;
    mt_judge_set_quiet(run->judge, quiet);
    mt_setup_set_calendar(setup, run->judge);
    return run;
}

static void close_deciders(mt_run *run)
{
    if (run->stories)
        mt_stories_close(run->stories);
    run->stories = NULL;
    for (size_t i = 0; run->person && i < run->setup->scenario->operator_count; i++)
        if (run->person[i])
            mt_instance_close(run->person[i]);
    for (size_t i = 0; run->system && i < run->setup->scenario->system_count; i++)
        if (run->system[i])
            mt_instance_close(run->system[i]);
    run->person = run->system = NULL;
}

void mt_run_free(mt_run *run)
{
    if (!run)
        return;
    close_deciders(run);
    mt_judge_free(run->judge);
    mt_engine_free(run->engine);
    mt_text_free(&run->line);
    mt_text_free(&run->question);
    mt_arena_free(&run->arena);
    free(run);
}

static mt_instance *open_instance(mt_run *run, const mt_model *model, const mt_model_choice *choice, const char *entity,
                                  uint64_t seed, uint64_t number, mt_problems *problems)
{
    if (!model || !model->plugin)
        return NULL;
    const double *value =
        mt_settings_get(model, choice, run->parameter, entity, seed, number, &run->setup->names, &run->arena);
    const char *why = NULL;
    mt_instance *instance = mt_instance_open(model, entity, value, seed, number, &why);
    if (!instance)
        mt_problem_add(problems, choice->place, "the model '%s' could not be opened for '%s': %s", model->name, entity,
                       !why ? "it gave no reason" : why);
    return instance;
}

static int open_deciders(mt_run *run, uint64_t seed, uint64_t number, mt_problems *problems)
{
    const mt_scenario *scenario = run->setup->scenario;
    size_t before = problems->errors;
    run->system = mt_arena_get_array(&run->arena, scenario->system_count + 1, sizeof *run->system);
    run->person = mt_arena_get_array(&run->arena, scenario->operator_count + 1, sizeof *run->person);
    for (size_t i = 0; i < scenario->system_count; i++)
        run->system[i] = open_instance(run, run->setup->system_model[i], &scenario->system[i].model,
                                       scenario->system[i].head.name, seed, number, problems);
    for (size_t i = 0; i < scenario->operator_count; i++)
        run->person[i] = open_instance(run, run->setup->operator_model[i], &scenario->operators[i].model,
                                       scenario->operators[i].head.name, seed, number, problems);
    if (scenario->story_count > 0)
        mt_stories_open(scenario, run->engine, &run->setup->vocabulary, &run->arena, &run->stories, problems);
    return problems->errors > before ? MT_ERROR_INPUT : 0;
}

int mt_run_start(mt_run *run, const double *parameter, const mt_circumstance *circumstance, uint64_t seed,
                 uint64_t number, mt_problems *problems)
{
    close_deciders(run);
    mt_arena_reset(&run->arena);
    mt_judge_reset(run->judge);
    run->toll = run->quiet ? NULL : mt_toll_new(&run->arena, run->program);
    memset(run->acts, 0, sizeof run->acts);
    run->lines = run->told = 0;
    run->why = NULL;
    run->stopped = false;
    run->parameter = !parameter ? run->setup->parameter : parameter;
    int code = open_deciders(run, seed, number, problems);
    if (code != 0)
        return code;
    if (run->calls.line) {
        mt_record_write_opening(&run->line, &run->setup->opening);
        write_line(run);
    } else {
        run->lines++;
    }
    const mt_run_settings settings = {seed, number, run->parameter, circumstance};
    return mt_engine_start(run->engine, &settings);
}

mt_progress mt_run_step(mt_run *run, int64_t until, uint64_t budget)
{
    mt_progress progress = mt_engine_step(run->engine, until, budget);
    if (progress == MT_PROGRESS_FAILED)
        run->why = mt_arena_add_text(&run->arena, mt_engine_get_why(run->engine));
    if (progress == MT_PROGRESS_FAILED || progress == MT_PROGRESS_ENDED)
        mt_judge_stop(run->judge, mt_engine_get_now(run->engine));
    return progress;
}

void mt_run_stop(mt_run *run)
{
    run->stopped = true;
    run->stopped_at = mt_engine_get_now(run->engine);
    mt_engine_stop(run->engine);
    mt_judge_stop(run->judge, mt_engine_get_now(run->engine));
}

int mt_run_add_input(mt_run *run, const char *entity, uint64_t ticket, const char *system, const mt_answer *answer)
{
    int code = mt_engine_add_input(run->engine, entity, ticket, system, answer);
    if (code == 0)
        write_input(run,
                    &(mt_input_record){.t = mt_engine_get_now(run->engine),
                                       .entity = entity,
                                       .ticket = ticket,
                                       .by = "person",
                                       .system = ticket == 0 ? system : NULL,
                                       .taken = mt_engine_get_taken(run->engine)},
                    answer);
    return code;
}

void mt_run_ask_waiting(mt_run *run)
{
    for (size_t k = 0; k < mt_engine_get_waiting(run->engine); k++) {
        const char *entity = NULL;
        const mt_question *question = NULL;
        uint64_t ticket = mt_engine_get_ticket(run->engine, k, &entity, &question);
        if (ticket > run->told) {
            run->told = ticket;
            run->calls.ask(run->calls.context, entity, ticket, question);
        }
    }
}

int64_t mt_run_get_now(const mt_run *run) { return mt_engine_get_now(run->engine); }
uint64_t mt_run_get_taken(const mt_run *run) { return mt_engine_get_taken(run->engine); }
const char *mt_run_get_why(const mt_run *run) { return run->why; }

const mt_summary *mt_run_get_summary(mt_run *run)
{
    mt_summary *summary = &run->summary;
    *summary = (mt_summary){.ended_at = mt_engine_get_now(run->engine),
                            .failed = run->why,
                            .stopped = run->stopped,
                            .stopped_at = run->stopped_at,
                            .taken = mt_engine_get_taken(run->engine),
                            .has_people = true};
    summary->act = mt_arena_get_array(&run->arena, MT_ACTS, sizeof *summary->act);
    for (uint16_t act = 0; act < MT_ACTS; act++)
        if (run->acts[act] > 0)
            summary->act[summary->act_count++] = (mt_count_record){mt_act_get_name(act), run->acts[act]};
    size_t count = 0;
    summary->people = (mt_people_record *)mt_engine_get_people(run->engine, &count);
    summary->people_count = count;
    summary->treaty = (mt_treaty_summary *)mt_judge_get_summary(run->judge, &count);
    summary->treaty_count = count;
    summary->toll = mt_toll_stop(run->toll, summary->treaty, summary->ended_at);
    return summary;
}

void mt_run_write_end(mt_run *run, const mt_summary *summary)
{
    mt_record_write_summary(&run->line, summary, &run->setup->opening);
    write_line(run);
}
