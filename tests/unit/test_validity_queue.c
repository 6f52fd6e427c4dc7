/* Whether the operators' queue is a queue: a hundred thousand nominations that come at random, through the real engine,
 * against what queueing theory says of the mean wait, of the share that has to wait at all, and of the share of time
 * that a person is busy.
 *
 * Contacts come as a Poisson process and stay, nothing lapses, every nomination is answered by a veto after a time that
 * this test draws from its own stream. A wait runs from `nominate` (the link takes no time) to `show`. Waits in a row
 * depend on each other, so the interval is that of batch means: 40 batches of 2,500, Student's t with 39 degrees of
 * freedom, 99.9 %. A batch is long: at 80 % busy a queue forgets in some hundred arrivals. Of M/M/1 theory also gives
 * the variance of the mean of a long row of waits, s^2 r (2 + 5 r - 4 r^2 + r^3) / (1 - r)^4 / n, and thereby an
 * interval of its own; both must hold, and the batches must find that variance. The seed is fixed, and was not
 * chosen: 1. */
#include <math.h>
#include <stdio.h>

#include "base/random.h"
#include "test_engine.h"

#define ARRIVALS 100000
#define BATCHES 40
#define STUDENT 3.5581 /* both tails 0.1 %, 39 degrees of freedom */
#define NORMAL 3.2905
#define SERVICE 10.0 /* seconds, mean */

typedef struct queue {
    const char *name;
    size_t servers;
    double busy;        /* of each, in theory */
    bool fixed;         /* service */
    double wait, waits; /* theory: the mean, in seconds; the share that waits at all */
} queue;

typedef struct stretch {
    int64_t from, to;
} stretch;

typedef struct measured {
    world w;
    const queue *of;
    mt_stream service;
    size_t came, shown;
    int64_t *at, *wait;
    uint32_t *target;
    double work; /* seconds, of the questions that count */
    struct person {
        uint32_t name;
        int64_t since;
        size_t count, first;
        stretch *done;
    } person[LIMIT];
    double load_off; /* the most by which human.load was not what the stretches say */
} measured;

/* ---- theory ---- */

/* Pollaczek and Khinchine for one server, Erlang C for several. */
static void theory(queue *q)
{
    double rate = q->busy * (double)q->servers / SERVICE, offered = rate * SERVICE, blocked = 1;
    for (size_t k = 1; k <= q->servers; k++)
        blocked = offered * blocked / ((double)k + offered * blocked);
    q->waits = blocked / (1 - q->busy * (1 - blocked));
    q->wait = q->servers == 1 ? rate * (q->fixed ? 1 : 2) * SERVICE * SERVICE / (2 * (1 - q->busy))
                              : q->waits / ((double)q->servers / SERVICE - rate);
}

/* ---- the run ---- */

static mt_decided answers(void *context, bool person, size_t entity, const mt_question *question, mt_answer *answer)
{
    measured *m = context;
    (void)entity, (void)question;
    *answer = (mt_answer){.word = person ? MT_WORD_VETO : MT_WORD_NOMINATE, .confidence = MT_UNKNOWN};
    if (!person)
        return MT_DECIDED;
    double took = m->of->fixed ? SERVICE : mt_stream_draw_exponential(&m->service, SERVICE);
    answer->after = (int64_t)floor(took * 1e6 + 0.5);
    if (m->shown <= ARRIVALS) /* the show event came first */
        m->work += took;
    return MT_DECIDED;
}

static struct person *person_of(measured *m, uint32_t name)
{
    for (size_t i = 0; i < m->of->servers; i++)
        if (m->person[i].name == name)
            return &m->person[i];
    fail_msg("an event names nobody of the crew");
    return NULL;
}

/* The share of the last ten minutes, from the events alone. */
static void check_load(measured *m, struct person *person, const mt_event *event)
{
    int64_t opens = event->t - 600 * S, busy = 0;
    while (person->first < person->count && person->done[person->first].to <= opens)
        person->first++;
    for (size_t i = person->first; i < person->count; i++)
        busy += person->done[i].to - (person->done[i].from < opens ? opens : person->done[i].from);
    double off = fabs(mt_event_get(event, MT_FACT_HUMAN_LOAD) - (double)busy / 600e6);
    m->load_off = off <= m->load_off ? m->load_off : off;
}

static void watches(void *context, const mt_event *event)
{
    measured *m = context;
    if (event->act == MT_ACT_NOMINATE && m->came < ARRIVALS) {
        m->target[m->came] = event->who[MT_TARGET];
        m->at[m->came++] = event->t;
    } else if (event->act == MT_ACT_SHOW) {
        struct person *person = person_of(m, event->who[MT_OPERATOR]);
        person->since = event->t;
        check_load(m, person, event);
        if (m->shown < ARRIVALS) {
            assert_int_equal(m->target[m->shown], event->who[MT_TARGET]); /* in the order in which they came */
            m->wait[m->shown] = event->t - m->at[m->shown];
        }
        m->shown++;
    } else if (event->act == MT_ACT_VETO) {
        struct person *person = person_of(m, event->who[MT_OPERATOR]);
        assert_true(person->count < 2 * ARRIVALS);
        person->done[person->count++] = (stretch){person->since, event->t};
    }
}

static void hears(void *context, int64_t now, const char *entity, uint64_t ticket, const mt_question *question,
                  const mt_answer *answer)
{
    (void)context, (void)now, (void)entity, (void)ticket, (void)question, (void)answer;
}

static void run(measured *m)
{
    static const char *const crew[] = {"anna", "ben", "cleo"};
    world *w = &m->w;
    world_open(w, "person_approves");
    double every = SERVICE / (m->of->busy * (double)m->of->servers);
    for (size_t i = 0; i < m->of->servers; i++) {
        w->operators[i] = (mt_operator){.head = {.name = crew[i]}, .model = {.name = "fake"}};
        m->person[i].name = mt_name_add(&w->names, crew[i]);
        m->person[i].done = mt_arena_get_array(&w->arena, 2 * ARRIVALS, sizeof *m->person[i].done);
    }
    w->scenario.operator_count = w->system[0].crew_count = m->of->servers;
    w->system[0].crew = (const char **)crew;
    mt_contact *truck = contact(w, "truck", 0, "vehicle", "combatant", 1);
    truck->at = (mt_quantity){0};
    truck->every = (mt_quantity){.kind = MT_Q_EXPONENTIAL, .dimension = MT_TIME, .a = kid(w, every * 1e6, MT_TIME)};
    w->scenario.lasts = seconds(1.02 * ARRIVALS * every);
    m->at = mt_arena_get_array(&w->arena, ARRIVALS, sizeof *m->at);
    m->wait = mt_arena_get_array(&w->arena, ARRIVALS, sizeof *m->wait);
    m->target = mt_arena_get_array(&w->arena, ARRIVALS, sizeof *m->target);
    mt_stream_open(&m->service, 1, 0, m->of->name, "service");
    w->calls = (mt_engine_calls){m, answers, NULL, watches, hears};
    world_run(w);
    assert_int_equal(m->came, ARRIVALS);
    assert_true(m->shown >= ARRIVALS);
}

/* ---- what came out ---- */

typedef struct estimate {
    double mean, half, variance;
} estimate; /* variance: of a long row, times its length */

static estimate batches(const int64_t *wait, bool whether)
{
    double mean[BATCHES], all = 0, squares = 0;
    for (size_t b = 0; b < BATCHES; b++) {
        mean[b] = 0;
        for (size_t i = 0; i < ARRIVALS / BATCHES; i++) {
            int64_t one = wait[b * (ARRIVALS / BATCHES) + i];
            mean[b] += (whether ? (double)(one > 0) : (double)one / 1e6) / (ARRIVALS / BATCHES);
        }
        all += mean[b] / BATCHES;
    }
    for (size_t b = 0; b < BATCHES; b++)
        squares += (mean[b] - all) * (mean[b] - all) / (BATCHES - 1);
    return (estimate){all, STUDENT * sqrt(squares / BATCHES), squares * (ARRIVALS / BATCHES)};
}

static void assert_within(const queue *q, const char *what, double theory, double measured, double half)
{
    if (!(fabs(measured - theory) <= half))
        fail_msg("%s, %.1f busy: %s is %g in theory, %g by the engine, and the interval is %g either way", q->name,
                 q->busy, what, theory, measured, half);
}

/* The row of plugins/README.md that says this. */
static void check_row(const measured *m, estimate wait, estimate waits, double busy)
{
    char row[256];
    snprintf(row, sizeof row, "| %s | %.0f %% | %.2f s | %.2f s | ± %.2f s | %.1f %% | %.1f %% | %.1f %% |\n",
             m->of->name, 100 * m->of->busy, m->of->wait, wait.mean, wait.half, 100 * m->of->waits, 100 * waits.mean,
             100 * busy);
    mt_text readme;
    mt_text_init(&readme);
    assert_int_equal(mt_file_read("plugins/README.md", 1 << 20, &readme), 0);
    if (!strstr(mt_text_get(&readme), row))
        fail_msg("plugins/README.md should say, under The operator's queue: %s", row);
    mt_text_free(&readme);
}

static void check_mm1(const queue *q, estimate wait)
{
    double r = q->busy, variance = SERVICE * SERVICE * r * (2 + 5 * r - 4 * r * r + r * r * r) / pow(1 - r, 4);
    assert_within(q, "the mean wait (interval of theory)", q->wait, wait.mean, NORMAL * sqrt(variance / ARRIVALS));
    double chi = (BATCHES - 1) * wait.variance / variance; /* 99.9 % of chi squared with 39 degrees of freedom */
    assert_true(chi > 16.27 && chi < 74.73);
}

static void check(queue *q, estimate *wait, estimate *waits)
{
    measured *m = calloc(1, sizeof *m);
    assert_non_null(m);
    theory(q);
    m->of = q;
    run(m);
    *wait = batches(m->wait, false);
    *waits = batches(m->wait, true);
    assert_within(q, "the mean wait", q->wait, wait->mean, wait->half);
    assert_within(q, "the share that waits", q->waits, waits->mean, waits->half);
    if (q->servers == 1 && !q->fixed)
        check_mm1(q, *wait);
    /* Work over time: n services over n gaps, each with its own spread. */
    double busy = m->work / (double)q->servers / ((double)m->at[ARRIVALS - 1] / 1e6);
    assert_within(q, "the share of time that is busy", q->busy, busy,
                  NORMAL * q->busy * sqrt((q->fixed ? 1.0 : 2.0) / ARRIVALS));
    assert_true(m->load_off < 1e-9);
    check_row(m, *wait, *waits, busy);
    world_close(&m->w);
    free(m);
}

/* ---- the queues ---- */

static void test_half_busy(void **state)
{
    queue q = {.name = "M/M/1", .servers = 1, .busy = 0.5};
    estimate wait, waits;
    (void)state;
    check(&q, &wait, &waits);
}

/* An interval in which anything fits would prove nothing: each queue's, of the wait or of the share that waits,
 * excludes what theory says of the others that are as busy. */
static void test_the_intervals_tell_queues_apart(void **state)
{
    queue q[] = {{.name = "M/D/1", .servers = 1, .busy = 0.8, .fixed = true},
                 {.name = "M/M/1", .servers = 1, .busy = 0.8},
                 {.name = "M/M/2", .servers = 2, .busy = 0.8},
                 {.name = "M/M/3", .servers = 3, .busy = 0.8}};
    estimate wait[4], waits[4];
    (void)state;
    for (size_t i = 0; i < 4; i++)
        check(&q[i], &wait[i], &waits[i]);
    for (size_t i = 0; i < 4; i++)
        for (size_t k = 0; k < 4; k++)
            assert_true(i == k || fabs(wait[i].mean - q[k].wait) > wait[i].half ||
                        fabs(waits[i].mean - q[k].waits) > waits[i].half);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_half_busy),
        cmocka_unit_test(test_the_intervals_tell_queues_apart),
    };
    return cmocka_run_group_tests_name("validity: the operators' queue", tests, NULL, NULL);
}
