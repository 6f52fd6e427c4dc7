/* Makes runs until they decide. One engine, one judge and one set of counts serve all runs of an expectation in turn.
 */
#include "run/many.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "judge/across.h"

typedef struct many {
    mt_setup *setup;
    const mt_expectation *expectation;
    uint64_t exactly;
    const mt_run_calls *outer; /* who watches the calls of models */
    mt_problems *problems;
    mt_arena arena;
    mt_across *across;
    mt_ending *ending;
    mt_program *scope;
    mt_run *run;
    double *value, *parameter;
    const char *why;
} many;

/* What came out in one circumstance. */
typedef struct found {
    const mt_circumstance *circumstance;
    mt_across_ruling ruling;
} found;

/* -- what is asked -- */

static bool provision_find(const mt_setup *setup, const mt_expectation *expectation, size_t *treaty, size_t *provision)
{
    size_t count = 0;
    const mt_treaty_record *record = mt_program_get_treaties(setup->program, &count);
    for (*treaty = 0; expectation->provision && *treaty < count; ++*treaty)
        for (*provision = 0; *provision < record[*treaty].provision_count; ++*provision)
            if (strcmp(record[*treaty].id, expectation->treaty) == 0 &&
                strcmp(record[*treaty].provision[*provision].id, expectation->provision) == 0)
                return record[*treaty].provision[*provision].form == MT_ACROSS;
    return false;
}

bool mt_expectation_is_of_many(const mt_setup *setup, const mt_expectation *expectation)
{
    size_t treaty, provision;
    return provision_find(setup, expectation, &treaty, &provision);
}

static bool compile(many *all)
{
    mt_setup *setup = all->setup;
    const mt_expectation *expectation = all->expectation;
    size_t treaty, provision, facts = 0;
    mt_reading_choice *choice = mt_arena_get_array(&setup->arena, expectation->reading_count + 1, sizeof *choice);
    for (size_t i = 0; i < expectation->reading_count; i++)
        choice[i] =
            (mt_reading_choice){expectation->treaty, expectation->reading[i].term, expectation->reading[i].reading};
    mt_program *program = mt_setup_compile(setup, choice, expectation->reading_count, all->problems);
    if (!program || !provision_find(setup, expectation, &treaty, &provision))
        return false;
    all->scope = mt_scope_new(&setup->arena, &setup->vocabulary, setup->treaty[treaty], setup->shared, choice,
                              expectation->reading_count, all->problems);
    all->across = mt_across_new(&all->arena, program, treaty, provision);
    if (!all->scope || !all->across)
        return false;
    const uint16_t *fact = mt_across_get_facts(all->across, &facts);
    all->ending = mt_ending_new(&all->arena, &setup->vocabulary, fact, facts);
    all->value = mt_arena_get_array(&all->arena, facts + 1, sizeof *all->value);
    return true;
}

/* -- runs -- */

static void calling(void *context, const char *model, const char *entity, const mt_question *question)
{
    const mt_run_calls *outer = ((many *)context)->outer;
    if (outer->calling)
        outer->calling(outer->context, model, entity, question);
}

static void called(void *context)
{
    const mt_run_calls *outer = ((many *)context)->outer;
    if (outer->called)
        outer->called(outer->context);
}

static void happened(void *context, const mt_event *event) { mt_ending_add(((many *)context)->ending, event); }

/* The set-up's parameters, then the circumstance's, then the expectation's own. */
static void parameters_set(many *all, const mt_circumstance *circumstance)
{
    size_t count = all->setup->scenario->parameter_count;
    all->parameter = mt_arena_get_array(&all->arena, count + 1, sizeof *all->parameter);
    memcpy(all->parameter, all->setup->parameter, count * sizeof *all->parameter);
    for (size_t i = 0; i < circumstance->with_count; i++)
        all->parameter[circumstance->with[i].parameter] = circumstance->with[i].value;
    for (size_t i = 0; i < all->expectation->with_count; i++)
        all->parameter[all->expectation->with[i].parameter] = all->expectation->with[i].value;
}

static bool run_make(many *all, const mt_circumstance *circumstance, uint64_t number)
{
    const mt_expectation *expectation = all->expectation;
    mt_ending_reset(all->ending);
    if (mt_run_start(all->run, all->parameter, circumstance,
                     expectation->has_seed ? expectation->seed : all->setup->seed, number, all->problems) != 0) {
        all->why = "a run could not be started";
        return false;
    }
    mt_progress progress = mt_run_step(all->run, MT_FOREVER, 0);
    if (progress != MT_PROGRESS_ENDED) {
        all->why = progress == MT_PROGRESS_FAILED ? mt_arena_add_text(&all->setup->arena, mt_run_get_why(all->run))
                                                  : "it waits for a person";
        return false;
    }
    mt_ending_get(all->ending, all->value);
    mt_across_add(all->across, all->value, mt_scope_get(all->scope, mt_run_get_summary(all->run)->treaty));
    return true;
}

static bool is_decided(mt_verdict verdict)
{
    return verdict == MT_MET || verdict == MT_BREACHED || verdict == MT_EXCEPTED;
}

static bool circumstance_judge(many *all, const mt_circumstance *circumstance, mt_across_ruling *ruling)
{
    uint64_t most = all->exactly > 0 ? all->exactly : MT_MANY_MOST;
    uint64_t until = all->exactly > 0 ? all->exactly : MT_MANY_FIRST;
    parameters_set(all, circumstance);
    mt_across_reset(all->across);
    for (uint64_t number = 0;; until *= 2) {
        for (; number < until; number++)
            if (!run_make(all, circumstance, number))
                return false;
        mt_across_judge(all->across, until >= most, ruling);
        if (until >= most || is_decided(ruling->verdict))
            return true;
    }
}

/* -- in words -- */

/* Four digits, and more where they would make the number look like another that it is compared with. */
static void number_say(mt_text *text, double number, double other, mt_dimension dimension)
{
    double shown = number;
    char digits[32];
    for (int precision = 4; isfinite(number) && precision <= 17; precision++) {
        snprintf(digits, sizeof digits, "%.*g", precision, number);
        shown = strtod(digits, NULL);
        if ((shown == other) == (number == other))
            break;
    }
    if (isfinite(shown))
        mt_quantity_say(text, shown, dimension);
    else
        mt_text_add(text, isnan(shown) ? "unknown" : "any number");
}

static void over_say(mt_text *text, const mt_across_number *number, double needed, const char *of)
{
    mt_text_write(text, "%s ", number->name);
    number_say(text, number->value, needed, number->dimension);
    mt_text_add(text, of);
    if (number->seen || !mt_value_is_known(number->value))
        return;
    mt_text_add(text, " (");
    number_say(text, number->interval.low, needed, number->dimension);
    mt_text_add(text, " to ");
    number_say(text, number->interval.high, needed, number->dimension);
    mt_text_add(text, ")");
}

static void doubt_say(mt_text *text, const mt_across_ruling *ruling)
{
    int64_t unknown = 0;
    for (size_t i = 0; i < ruling->number_count; i++)
        unknown = ruling->number[i].unknown > unknown ? ruling->number[i].unknown : unknown;
    if (ruling->enough > 0)
        mt_text_write(text, "; about %lld runs would decide", (long long)ruling->enough);
    else if (unknown > 0)
        mt_text_add(text, "; more runs like these would not decide, because of what is unknown");
    else
        mt_text_write(text, "; it would take more than %d runs like these", MT_ACROSS_MOST);
}

static void found_say(mt_text *text, const found *one)
{
    const mt_across_ruling *ruling = &one->ruling;
    char of[160];
    snprintf(of, sizeof of, " of %lld runs in %.100s", (long long)ruling->runs, one->circumstance->name);
    bool single = ruling->number_count == 1;
    if (ruling->runs == 0) {
        mt_text_write(text, "all %lld runs in %s are outside its scope: %s", (long long)ruling->left_out,
                      one->circumstance->name, mt_verdict_names[ruling->verdict]);
        return;
    }
    if (!single)
        mt_text_write(text, "%s: ", of + 4);
    for (size_t i = 0; i < ruling->number_count; i++) {
        mt_text_add(text, i > 0 ? ", " : "");
        over_say(text, &ruling->number[i], ruling->needed, single ? of : "");
        if (ruling->number[i].unknown > 0)
            mt_text_write(text, ", unknown in %lld", (long long)ruling->number[i].unknown);
    }
    if (ruling->left_out > 0)
        mt_text_write(text, ", %lld more left out", (long long)ruling->left_out);
    if (ruling->op) {
        mt_text_write(text, ", needed %s ", ruling->op);
        mt_quantity_say(text, ruling->needed, ruling->number[0].dimension);
    }
    mt_text_write(text, ": %s%s%s", mt_verdict_names[ruling->verdict], !ruling->exception ? "" : " by ",
                  !ruling->exception ? "" : ruling->exception);
    if (ruling->verdict == MT_UNDETERMINED)
        doubt_say(text, ruling);
}

/* -- all circumstances -- */

/* The worse of two comes first: by verdict, then by how far the number is from what is needed. */
static bool is_worse(const mt_across_ruling *a, const mt_across_ruling *b)
{
    if (mt_verdicts[a->verdict].rank != mt_verdicts[b->verdict].rank)
        return mt_verdicts[a->verdict].rank < mt_verdicts[b->verdict].rank;
    return a->to_spare < b->to_spare;
}

static bool is_asked(const many *all, const mt_circumstance *circumstance)
{
    const char *only = all->expectation->circumstance;
    return (!only || strcmp(only, circumstance->name) == 0) && mt_across_has(all->across, circumstance->class_name);
}

static void outcome_judge(many *all, mt_many_outcome *outcome)
{
    const mt_scenario *scenario = all->setup->scenario;
    found worst = {0}, one = {0};
    const char *names = "";
    size_t count = 0;
    for (size_t i = 0; i < scenario->circumstance_count; i++) {
        one.circumstance = &scenario->circumstance[i];
        if (!is_asked(all, one.circumstance))
            continue;
        if (!circumstance_judge(all, one.circumstance, &one.ruling)) {
            outcome->why = all->why;
            return;
        }
        names = mt_arena_write(&all->arena, "%s%s%s", names, count > 0 ? ", " : "", one.circumstance->name);
        if (count++ == 0 || is_worse(&one.ruling, &worst.ruling))
            worst = one;
    }
    outcome->verdict = count == 0 ? MT_NEVER_APPLIED : worst.ruling.verdict;
    mt_text text;
    mt_text_init(&text);
    if (count == 0)
        mt_text_add(&text, "the scenario has no circumstance of which it speaks");
    else
        found_say(&text, &worst);
    if (count > 1)
        mt_text_write(&text, "; the worst of %s", names);
    outcome->how = mt_arena_add_text(&all->setup->arena, mt_text_get(&text));
    mt_text_free(&text);
}

mt_many_outcome mt_many_judge(mt_setup *setup, const mt_expectation *expectation, uint64_t runs,
                              const mt_run_calls *calls, mt_problems *problems)
{
    many all = {.setup = setup, .expectation = expectation, .exactly = runs, .outer = calls, .problems = problems};
    mt_many_outcome outcome = {.verdict = MT_UNDETERMINED};
    const mt_run_calls own = {.context = &all, .calling = calling, .called = called, .happened = happened};
    mt_arena_init(&all.arena);
    if (compile(&all)) {
        all.run = mt_run_new(setup, all.scope, &own, true);
        outcome_judge(&all, &outcome);
        mt_run_free(all.run);
    } else {
        outcome.why = "the treaties could not be compiled under that reading";
    }
    mt_arena_free(&all.arena);
    return outcome;
}
