/* Each model of a person, loaded as a run loads it, reproduces the published figures that it is built on. The table
 * under "Validity" of plugins/README.md is the statement and this is its proof: every row is measured here, the row
 * holds what was measured, and what was measured lies within the tolerance that the row gives. */
#include <math.h>

#include "../support/manual.h"
#include "test_model.h"

#define README "plugins/README.md"
#define QUESTIONS 100000
#define SEED 1948
#define MINUTE INT64_C(60000000)

static const mt_sighting fit = {.target = "truck-1",
                                .kind = "vehicle",
                                .status = "combatant",
                                .confidence = 0.93,
                                .meant_for = true,
                                .civilians_near = -1};
static const mt_sighting bus = {.target = "bus-1",
                                .kind = "vehicle",
                                .status = "civilian",
                                .confidence = 0.93,
                                .meant_for = true,
                                .civilians_near = -1};
static const mt_sighting crowded = {.target = "truck-1",
                                    .kind = "vehicle",
                                    .status = "combatant",
                                    .confidence = 0.93,
                                    .meant_for = true,
                                    .civilians_near = 12};

/* A setting that is not at its default. */
typedef struct given {
    const char *name;
    double value;
} given;

/* One measurement: whom it asks what, and what comes of it. */
typedef struct asks {
    const char *model;
    given given; /* no name: all defaults */
    const mt_sighting *seen;
    int64_t on_watch;
} asks;

/* Of all answers: the shares of the words, and the times in seconds. */
typedef struct answers {
    double approved, vetoed, waited;
    double mean, deviation, shortest, longest;
    double unhurried; /* share of the times from 1.9 to 25.7 s */
} answers;

static const mt_model *model_of(state *s, const char *name)
{
    const mt_model *model = load(s, name, mt_arena_write(&s->arena, "%s/plugins/%s.so", build, name));
    assert_non_null(model);
    return model;
}

static mt_instance *open_one(const mt_model *model, const asks *asks, uint64_t run)
{
    double value[16];
    bool found = !asks->given.name;
    assert_true(model->setting_count <= 16);
    for (size_t i = 0; i < model->setting_count; i++) {
        bool here_it_is = asks->given.name && strcmp(model->setting[i].name, asks->given.name) == 0;
        value[i] = here_it_is ? asks->given.value : model->setting[i].by_default;
        found |= here_it_is;
    }
    assert_true(found);
    const char *why = NULL;
    mt_instance *instance = mt_instance_open(model, "watch", value, SEED, run, &why);
    assert_non_null(instance);
    return instance;
}

static mt_answer put(mt_instance *instance, const asks *asks)
{
    mt_question question = {.why = MT_WHY_NOMINATION,
                            .now = asks->on_watch,
                            .entity = "watch",
                            .system = "sentry",
                            .control = "person_approves",
                            .sighting_count = 1,
                            .sighting = asks->seen,
                            .window = MT_FOREVER,
                            .on_watch_for = asks->on_watch,
                            .systems = 1,
                            .past_reliability = MT_UNKNOWN,
                            .information = 1,
                            .trained = true};
    mt_answer answer;
    assert_int_equal(mt_instance_decide(instance, &question, &answer), MT_DECIDED);
    return answer;
}

static answers measure(state *s, asks asks)
{
    mt_instance *instance = open_one(model_of(s, asks.model), &asks, 1);
    answers all = {.shortest = INFINITY};
    double sum = 0, squares = 0;
    for (int i = 0; i < QUESTIONS; i++) {
        mt_answer answer = put(instance, &asks);
        double took = (double)answer.after / 1e6;
        all.approved += answer.word == MT_WORD_APPROVE;
        all.vetoed += answer.word == MT_WORD_VETO;
        all.waited += answer.word == MT_WORD_WAIT;
        all.unhurried += took >= 1.9 && took <= 25.7;
        all.shortest = took < all.shortest ? took : all.shortest;
        all.longest = took > all.longest ? took : all.longest;
        sum += took, squares += took * took;
    }
    mt_instance_close(instance);
    all.approved /= QUESTIONS, all.vetoed /= QUESTIONS, all.waited /= QUESTIONS, all.unhurried /= QUESTIONS;
    all.mean = sum / QUESTIONS;
    all.deviation = sqrt(squares / QUESTIONS - all.mean * all.mean);
    return all;
}

/* ---- what is measured ---- */

static double commission(state *s) { return measure(s, (asks){.model = "complacent", .seen = &bus}).approved; }
static double omission(state *s) { return measure(s, (asks){.model = "complacent", .seen = &crowded}).approved; }
static double quick_mean(state *s) { return measure(s, (asks){.model = "complacent", .seen = &fit}).mean; }
static double quick_deviation(state *s) { return measure(s, (asks){.model = "complacent", .seen = &fit}).deviation; }

/* The deviation over the mean at a tenfold median, against that at the default: 1 if one grows with the other. */
static double grow_together(state *s)
{
    answers quick = measure(s, (asks){.model = "complacent", .seen = &fit});
    answers slow = measure(s, (asks){.model = "complacent", .given = {"median", 25e6}, .seen = &fit});
    assert_true(slow.mean > 9.9 * quick.mean);
    return slow.deviation / slow.mean / (quick.deviation / quick.mean);
}

static double unhurried(state *s) { return measure(s, (asks){.model = "attentive", .seen = &fit}).unhurried; }

static double unnoticed(state *s)
{
    assert_true(measure(s, (asks){.model = "attentive", .seen = &fit}).waited == 0);
    return measure(s, (asks){.model = "attentive", .seen = &fit, .on_watch = 30 * MINUTE}).waited;
}

static double spotted(state *s, int64_t minutes)
{
    return measure(s, (asks){.model = "fatigued", .seen = &bus, .on_watch = minutes * MINUTE}).vetoed;
}

static double spotted_fresh(state *s) { return spotted(s, 0); }
static double spotted_late(state *s) { return spotted(s, 120); }
static double fall(state *s) { return 1 - spotted(s, 30) / spotted(s, 5); }

/* The last whole minute before fewer are spotted than at first: the luck is the same, so a difference is the model's.
 */
static double onset(state *s)
{
    double fresh = spotted(s, 0);
    int64_t minute = 0;
    while (minute < 60 && spotted(s, minute + 1) == fresh)
        minute++;
    return (double)minute;
}

static double rubber_stamp(state *s)
{
    answers of_bus = measure(s, (asks){.model = "hurried", .seen = &bus}),
            of_fit = measure(s, (asks){.model = "hurried", .seen = &fit});
    assert_true(of_bus.approved == of_fit.approved);
    assert_true(of_bus.shortest == of_bus.longest);
    return of_bus.approved;
}

static double missed_by_two(state *s, double together)
{
    return measure(s, (asks){.model = "two-person", .given = {"together", together}, .seen = &bus}).approved;
}

static double missed_together(state *s) { return missed_by_two(s, 1); }
static double missed_apart(state *s) { return missed_by_two(s, 0); }

/* The mean of what the first prompt of a run takes beyond the second. */
static double startle(state *s)
{
    enum { RUNS = 10000 };
    asks asks = {.model = "doubter", .seen = &bus};
    const mt_model *model = model_of(s, asks.model);
    double beyond = 0;
    for (uint64_t run = 0; run < RUNS; run++) {
        mt_instance *instance = open_one(model, &asks, run);
        beyond += (double)put(instance, &asks).after / 1e6;
        beyond -= (double)put(instance, &asks).after / 1e6;
        mt_instance_close(instance);
    }
    return beyond / RUNS;
}

/* ---- against what was published ---- */

typedef struct figure {
    const char *model, *what, *published;
    double (*measured)(state *s);
    double low, high; /* as published; of a share that is drawn, the same twice */
    int decimals;
    double within; /* 0: a share that is drawn, held to the binomial interval of 99.9 % */
    const char *unit;
} figure;

static const figure figures[] = {
    {"attentive", "answers that take from 1.9 to 25.7 s, without hurry", "all, of 26 drivers", unhurried, 1, 1, 3, 0.05,
     ""},
    {"attentive", "questions that go unnoticed after 30 min on watch", "0.10 to 0.15", unnoticed, 0.10, 0.15, 3, 0, ""},
    {"complacent", "wrong prompts followed", "0.65", commission, 0.65, 0.65, 3, 0, ""},
    {"complacent", "unprompted events missed", "0.41", omission, 0.41, 0.41, 3, 0, ""},
    {"complacent", "mean time to an answer", "2.7 s", quick_mean, 2.7, 2.7, 2, 0.2, " s"},
    {"complacent", "deviation of that time", "1.5 s", quick_deviation, 1.5, 1.5, 2, 0.1, " s"},
    {"complacent", "deviation over mean when the times are ten times as long, against now", "highly correlated",
     grow_together, 1, 1, 2, 0.02, ""},
    {"fatigued", "minutes on watch before vigilance falls", "20 to 30", onset, 20, 30, 0, 1, ""},
    {"fatigued", "fall of detection at 30 min, against 5 min", "0.10 to 0.15", fall, 0.10, 0.15, 3, 0.01, ""},
    {"fatigued", "spotted at first", "0.52 to 0.76", spotted_fresh, 0.52, 0.76, 3, 0, ""},
    {"fatigued", "spotted after two hours", "0.52 to 0.76", spotted_late, 0.52, 0.76, 3, 0, ""},
    {"hurried", "prompts let pass", "0.93", rubber_stamp, 0.93, 0.93, 3, 0, ""},
    {"doubter", "what the first alarm takes besides", "15 s", startle, 15, 15, 1, 0.3, " s"},
    {"two-person", "missed by a crew, `together` = 1", "as by one: 0.41", missed_together, 0.41, 0.41, 3, 0, ""},
    {"two-person", "missed by two who judge apart, `together` = 0", "not measured; 0.41 × 0.41 = 0.168", missed_apart,
     0.1681, 0.1681, 3, 0, ""},
};

enum { FIGURES = sizeof figures / sizeof figures[0] };

static double tolerance(const figure *f)
{
    return f->within > 0 ? f->within : 3.2905 * sqrt(f->low * (1 - f->low) / QUESTIONS);
}

/* One row of the table, as it must be. */
static void held(const figure *f, double measured, char **cell)
{
    char expected[80];
    assert_string_equal(cell[0], f->model);
    assert_string_equal(cell[1], f->what);
    assert_string_equal(cell[2], f->published);
    snprintf(expected, sizeof expected, "%.*f%s", f->decimals, measured, f->unit);
    assert_string_equal(cell[3], expected);
    int decimals = f->within > 0 ? (f->within < 0.1 ? 2 : f->within < 1 ? 1 : 0) : 3;
    snprintf(expected, sizeof expected, "%.*f%s", decimals, tolerance(f), f->unit);
    assert_string_equal(cell[4], expected);
    const char *tag = strchr(cell[5], '[');
    assert_non_null(tag);
    assert_true(strncmp(tag, "[V", 2) == 0 || strncmp(tag, "[B]", 3) == 0 || strncmp(tag, "[D]", 3) == 0);
}

static void published_figures(void **context)
{
    state *s = *context;
    mt_text readme;
    mt_text_init(&readme);
    assert_int_equal(mt_file_read(README, 1 << 20, &readme), 0);
    manual m = {.file = readme, .at = readme.data};
    char *line, *cell[6];
    while ((line = manual_line(&m)) && strcmp(line, "## Validity") != 0) {
    }
    assert_non_null(line);
    size_t rows = 0;
    while ((line = manual_line(&m)) && strncmp(line, "##", 2) != 0) { /* to the next heading of any depth */
        if (line[0] != '|' || line[1] == '-' || strncmp(line, "| model ", 8) == 0)
            continue;
        assert_true(rows < FIGURES);
        assert_int_equal(manual_cells(line, cell, 6), 6);
        const figure *f = &figures[rows++];
        double measured = f->measured(s);
        if (measured < f->low - tolerance(f) || measured > f->high + tolerance(f))
            fail_msg("%s: %s: %g is not within %g of %g to %g", f->model, f->what, measured, tolerance(f), f->low,
                     f->high);
        held(f, measured, cell);
    }
    assert_int_equal(rows, FIGURES);
    manual_close(&m);
}

/* How much load and trust change is assumed, but not which way. */
static void directions(void **context)
{
    state *s = *context;
    asks asks = {.model = "complacent", .seen = &crowded};
    double missed[2] = {0, 0};
    for (int i = 0; i < 2; i++) {
        mt_instance *instance = open_one(model_of(s, asks.model), &asks, 1);
        mt_question question = {.why = MT_WHY_NOMINATION,
                                .entity = "watch",
                                .system = "sentry",
                                .control = "person_approves",
                                .sighting_count = 1,
                                .sighting = asks.seen,
                                .window = MT_FOREVER,
                                .load = i,
                                .past_reliability = i,
                                .information = 1};
        for (int k = 0; k < QUESTIONS / 10; k++) {
            mt_answer answer;
            assert_int_equal(mt_instance_decide(instance, &question, &answer), MT_DECIDED);
            missed[i] += answer.word == MT_WORD_APPROVE;
        }
        mt_instance_close(instance);
    }
    assert_true(missed[1] > 1.2 * missed[0]);
}

int main(int count, char **argument)
{
    (void)count;
    find_build(argument[0]);
    const struct CMUnitTest validity[] = {TEST(published_figures), TEST(directions)};
    return cmocka_run_group_tests(validity, NULL, NULL);
}
