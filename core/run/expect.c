/* Expectations that share seed, settings and circumstance share a run: its events are kept once and judged under each
 * reading. */
#include "run/expect.h"

#include <stdlib.h>
#include <string.h>

#include "journal/journal.h"
#include "run/many.h"

/* The events of a run, as lines: small, exact, and read back by the same reader as any trace. */
typedef struct kept {
    mt_text lines;
    int64_t end;
    const mt_run_calls *outer; /* who watches the calls of models */
} kept;

static bool same_run(const mt_expectation *a, const mt_expectation *b)
{
    if (a->has_seed != b->has_seed || a->seed != b->seed || a->with_count != b->with_count)
        return false;
    if ((!a->circumstance) != (!b->circumstance) || (a->circumstance && strcmp(a->circumstance, b->circumstance) != 0))
        return false;
    for (size_t i = 0; i < a->with_count; i++)
        if (a->with[i].parameter != b->with[i].parameter || a->with[i].value != b->with[i].value)
            return false;
    return true;
}

static void keep_line(void *context, const char *line, size_t length)
{
    kept *events = context;
    mt_text_add_bytes(&events->lines, line, length);
    mt_text_add_char(&events->lines, '\n');
}

static void calling(void *context, const char *model, const char *entity, const mt_question *question)
{
    const mt_run_calls *outer = ((kept *)context)->outer;
    if (outer->calling)
        outer->calling(outer->context, model, entity, question);
}

static void called(void *context)
{
    const mt_run_calls *outer = ((kept *)context)->outer;
    if (outer->called)
        outer->called(outer->context);
}

static const mt_circumstance *circumstance_of(const mt_setup *setup, const mt_expectation *expectation,
                                              double *parameter)
{
    for (size_t i = 0; expectation->circumstance && i < setup->scenario->circumstance_count; i++) {
        const mt_circumstance *one = &setup->scenario->circumstance[i];
        if (strcmp(one->name, expectation->circumstance) != 0)
            continue;
        for (size_t k = 0; k < one->with_count; k++)
            parameter[one->with[k].parameter] = one->with[k].value;
        return one;
    }
    return NULL;
}

/* Makes the run that an expectation speaks of. NULL, or why it could not be made. */
static const char *make_run(mt_setup *setup, const mt_expectation *expectation, kept *events, mt_problems *problems)
{
    double *parameter = mt_arena_get_array(&setup->arena, setup->scenario->parameter_count + 1, sizeof *parameter);
    memcpy(parameter, setup->parameter, setup->scenario->parameter_count * sizeof *parameter);
    const mt_circumstance *circumstance = circumstance_of(setup, expectation, parameter);
    for (size_t i = 0; i < expectation->with_count; i++)
        parameter[expectation->with[i].parameter] = expectation->with[i].value;
    const mt_run_calls own = {.context = events, .line = keep_line, .calling = calling, .called = called};
    mt_run *run = mt_run_new(setup, setup->program, &own, true);
    const char *why = NULL;
    if (mt_run_start(run, parameter, circumstance, expectation->has_seed ? expectation->seed : setup->seed, setup->run,
                     problems) != 0) {
        why = "the run could not be started";
    } else {
        mt_progress progress = mt_run_step(run, MT_FOREVER, 0);
        events->end = mt_run_get_now(run);
        if (progress != MT_PROGRESS_ENDED)
            why = progress == MT_PROGRESS_FAILED ? mt_arena_add_text(&setup->arena, mt_run_get_why(run))
                                                 : "it waits for a person";
    }
    mt_run_free(run);
    return why;
}

/* ---- coverage ---- */

/* What a judge's judgements are counted to: of each treaty only if it was not counted for this run and these readings
 * before. */
typedef struct counted {
    mt_coverage *coverage;
    bool *treaty;
} counted;

static void count_judgement(void *context, const mt_judgement *judgement)
{
    const counted *in = context;
    if (in->treaty[judgement->treaty])
        mt_coverage_add(in->coverage, judgement);
}

static bool same_readings(const mt_expectation *a, const mt_expectation *b)
{
    if (a->reading_count != b->reading_count)
        return false;
    for (size_t i = 0; i < a->reading_count; i++)
        if (strcmp(a->reading[i].term, b->reading[i].term) != 0 ||
            strcmp(a->reading[i].reading, b->reading[i].reading) != 0)
            return false;
    return true;
}

/* Whether the treaty reads in both as it does in the other: an expectation's readings are those of its own treaty. */
static bool same_for(const char *treaty, const mt_expectation *a, const mt_expectation *b)
{
    bool own_a = strcmp(a->treaty, treaty) == 0 && a->reading_count > 0,
         own_b = strcmp(b->treaty, treaty) == 0 && b->reading_count > 0;
    return own_a == own_b && (!own_a || same_readings(a, b));
}

static bool counts_for(const mt_setup *setup, const mt_expectation *expectation, const char *treaty)
{
    for (const mt_expectation *before = setup->scenario->expectation; before < expectation; before++)
        if (same_run(before, expectation) && same_for(treaty, before, expectation))
            return false;
    return true;
}

static bool *counted_treaties(mt_setup *setup, const mt_expectation *expectation, const mt_coverage *coverage)
{
    bool *treaty = mt_arena_get_array(&setup->arena, setup->treaty_count + 1, sizeof *treaty);
    for (size_t i = 0; coverage && i < setup->treaty_count; i++)
        treaty[i] = counts_for(setup, expectation, setup->treaty[i]->id);
    return treaty;
}

/* ---- judging ---- */

static void judge_kept(mt_setup *setup, mt_judge *judge, const kept *events, mt_problems *problems)
{
    mt_arena arena;
    mt_arena_init(&arena);
    mt_reader *reader = NULL;
    mt_reader_new(&reader, setup->request->input, &arena, &setup->vocabulary, problems);
    mt_setup_set_calendar(setup, judge);
    uint64_t number = 0;
    for (const char *p = mt_text_get(&events->lines); *p != '\0';) {
        size_t length = strcspn(p, "\n");
        mt_line line;
        if (mt_reader_step_line(reader, p, length, ++number, &line) > 0 && line.kind == MT_LINE_EVENT)
            mt_judge_step(judge, &line.event);
        p += length + (p[length] == '\n');
    }
    mt_judge_stop(judge, events->end);
    mt_reader_free(reader);
    mt_arena_free(&arena);
}

static const char *verdict_of(const mt_expectation *expectation, const mt_treaty_record *treaty,
                              const mt_treaty_summary *summary, size_t count)
{
    const char *found = "no such provision";
    for (size_t t = 0; t < count; t++) {
        if (strcmp(treaty[t].id, expectation->treaty) != 0)
            continue;
        if (!expectation->provision)
            found = mt_verdict_names[summary[t].verdict];
        for (size_t p = 0; expectation->provision && p < treaty[t].provision_count; p++)
            if (strcmp(treaty[t].provision[p].id, expectation->provision) == 0)
                found = mt_verdict_names[summary[t].provision[p].verdict];
    }
    return found;
}

/* One that speaks of many runs, which it does not share. */
static void judge_many(mt_setup *setup, const mt_expectation *expectation, const mt_run_calls *calls,
                       mt_outcome_call told, void *context, mt_problems *problems)
{
    mt_many_outcome many = mt_many_judge(setup, expectation, setup->request->runs, calls, problems);
    mt_outcome outcome = {expectation, !many.why && many.verdict == expectation->verdict, many.why, many.how};
    if (!many.why)
        outcome.found = mt_verdict_names[many.verdict];
    told(context, &outcome);
}

/* Judges kept events under an expectation's reading, and gives the verdict's word. */
static const char *judge(mt_setup *setup, const mt_expectation *expectation, const kept *events, mt_coverage *coverage,
                         mt_problems *problems)
{
    size_t chosen = setup->choice_count;
    mt_reading_choice *choice =
        mt_arena_get_array(&setup->arena, chosen + expectation->reading_count + 1, sizeof *choice);
    for (size_t i = 0; i < chosen; i++)
        choice[i] = setup->choice[i];
    for (size_t i = 0; i < expectation->reading_count;
         i++) /* what the expectation speaks of stands, whatever else was asked for */
        choice[chosen++] =
            (mt_reading_choice){expectation->treaty, expectation->reading[i].term, expectation->reading[i].reading};
    mt_program *program = mt_setup_compile(setup, choice, chosen, problems);
    if (!program)
        return "the treaties could not be compiled under that reading";
    counted in = {coverage, counted_treaties(setup, expectation, coverage)};
    mt_judge *judge = mt_judge_new(program, !coverage ? NULL : count_judgement, &in);
    mt_judge_set_quiet(judge, !coverage);
    judge_kept(setup, judge, events, problems);
    size_t count = 0;
    const mt_treaty_summary *summary = mt_judge_get_summary(judge, &count);
    const char *found = verdict_of(expectation, mt_program_get_treaties(program, &count), summary, count);
    for (size_t t = 0; t < count; t++)
        if (in.treaty[t])
            mt_coverage_add_run(coverage, t, &summary[t]);
    mt_judge_free(judge);
    return found;
}

int mt_expectations_run(mt_setup *setup, const mt_run_calls *calls, mt_outcome_call told, void *context,
                        mt_coverage *coverage, mt_problems *problems)
{
    const mt_scenario *scenario = setup->scenario;
    size_t before = problems->errors;
    for (size_t i = 0; i < scenario->expectation_count; i++) {
        const mt_expectation *first = &scenario->expectation[i];
        bool done = mt_expectation_is_of_many(setup, first);
        if (done)
            judge_many(setup, first, calls, told, context, problems);
        for (size_t k = 0; k < i && !done; k++)
            done = same_run(&scenario->expectation[k], first) &&
                   !mt_expectation_is_of_many(setup, &scenario->expectation[k]);
        if (done)
            continue;
        kept events = {.outer = calls};
        mt_text_init(&events.lines);
        const char *why = make_run(setup, first, &events, problems);
        for (size_t k = i; k < scenario->expectation_count; k++) {
            const mt_expectation *expectation = &scenario->expectation[k];
            if (!same_run(first, expectation) || mt_expectation_is_of_many(setup, expectation))
                continue;
            mt_outcome outcome = {expectation, false, why, NULL};
            if (!why) {
                outcome.found = judge(setup, expectation, &events, coverage, problems);
                outcome.held = strcmp(outcome.found, mt_verdict_names[expectation->verdict]) == 0;
            }
            told(context, &outcome);
        }
        mt_text_free(&events.lines);
    }
    if (setup->unanswered > 0)
        mt_problem_add_warning(problems, (mt_place){.file = setup->request->answers},
                               "%llu questions of these runs are not in the table, and were failures; `martens ask` "
                               "prints them, for each seed and circumstance",
                               (unsigned long long)setup->unanswered);
    return problems->errors > before ? MT_ERROR_INPUT : 0;
}
