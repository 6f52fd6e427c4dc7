/* A person outside answers at random, early, late, unasked, to what is no question any more, while virtual time is
 * paused and paced, until the run ends or is stopped; what was recorded is run again, no one is asked, and every line
 * must be the same. This program is its own worker, as martens is. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/text.h"
#include "command/conduct.h"
#include "command/recording.h"
#include "command/worker.h"
#include "loop/worker.h"

typedef struct room {
    mt_loop *loop;
    mt_journal *journal;
    uint64_t dice;
    bool paced, stops, done;
    double until;
    int inputs, asked;
    long ticket[64];
    int tickets;
} room;

/* A table of dice of its own: the same on every machine. */
static unsigned roll(room *in, unsigned sides)
{
    in->dice = in->dice * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
    return (unsigned)(in->dice >> 33) % sides;
}

static void give(mt_worker *worker, const char *format, ...)
{
    char line[256];
    va_list list;
    va_start(list, format);
    vsnprintf(line, sizeof line, format, list);
    va_end(list);
    mt_worker_add_line(worker, line); /* refused once it is done */
}

static void answer(room *in, mt_worker *worker)
{
    static const char *const words[] = {"approve", "veto", "decline", "wait", "abort", "deactivate", "choose"};
    unsigned kind = roll(in, 10);
    if (kind == 0)
        give(worker,
             "{\"input\":{\"operator\":\"watch\",\"ticket\":0,\"system\":\"sentry\",\"word\":\"%s\",\"after\":%u}}",
             roll(in, 2) ? "abort" : "deactivate", roll(in, 4));
    if (kind == 1 && roll(in, 2))
        give(worker, "{\"input\":{\"operator\":\"watch\",\"ticket\":0,\"word\":\"abort\"}}");
    if (kind < 8 && in->tickets > 0) {
        long ticket = in->ticket[kind < 6 ? in->tickets - 1 : (int)roll(in, (unsigned)in->tickets)];
        give(
            worker,
            "{\"input\":{\"operator\":\"watch\",\"ticket\":%ld,\"word\":\"%s\",\"confidence\":0.%u,\"after\":%u.%06u}}",
            ticket, words[roll(in, roll(in, 4) == 0 ? 7 : 4)], 1 + roll(in, 8), roll(in, 9), roll(in, 1000000));
    }
}

static void go_on(room *in, mt_worker *worker)
{
    if (!in->paced)
        return;
    in->until += (roll(in, 3) == 0 ? 0 : 1) + roll(in, 1000) / 1000.0 * 7;
    give(worker, "{\"until\":%.6f}", in->until);
    give(worker, "{\"input\":{\"operator\":\"nobody\",\"ticket\":1,\"word\":\"veto\"}}"); /* its refusal says that time
                                                                                             is there */
}

static void on_line(void *context, mt_worker *worker, const char *line, size_t length)
{
    room *in = context;
    bool record = strncmp(line, "{\"t\":", 5) == 0 || strncmp(line, "{\"open\"", 7) == 0 ||
                  strncmp(line, "{\"input\"", 8) == 0 || strncmp(line, "{\"judgement\"", 12) == 0 ||
                  strncmp(line, "{\"end\"", 6) == 0;
    if (record)
        assert_int_equal(mt_journal_add(in->journal, line, length), 0);
    in->inputs += strncmp(line, "{\"input\"", 8) == 0;
    in->done = in->done || strncmp(line, "{\"ended\":{\"code\":0}", 19) == 0;
    if (strncmp(line, "{\"ask\"", 6) == 0 && in->tickets < 64) {
        in->asked++;
        in->ticket[in->tickets++] = strtol(strstr(line, "\"ticket\":") + 9, NULL, 10);
        give(worker, "{\"pause\":true}");
        for (unsigned n = 1 + roll(in, 3); n > 0; n--)
            answer(in, worker);
        give(worker, "{\"resume\":true}");
        if (!in->paced) /* someone who does not answer would keep it waiting for ever */
            give(worker, "{\"input\":{\"operator\":\"watch\",\"ticket\":%ld,\"word\":\"veto\",\"after\":1}}",
                 in->ticket[in->tickets - 1]);
    } else if (strncmp(line, "{\"refused\":{\"what\":\"nobody\"", 27) == 0) {
        if (roll(in, 4) == 0)
            answer(in, worker);
        go_on(in, worker);
    }
    if (in->stops && in->tickets >= 4)
        give(worker, "{\"stop\":true}");
}

static void on_end(void *context, mt_worker *worker, mt_worker_end how, int status, int signal)
{
    (void)context, (void)worker, (void)status, (void)signal;
    assert_int_equal(how, MT_WORKER_DONE);
}

static const char scenario[] =
    "return scenario { id = 'seat', lasts = '10 min', places = { road = {} }, operators = { watch = {} },\n"
    "  parameters = { pace = { default = '7 s', source = 'assumed' } },\n"
    "  systems = { sentry = { model = 'threshold', operator = 'watch', control = 'person_may_veto', veto_window = '5 "
    "s', silence = 'proceed',\n"
    "    link_loss = 'hold', engages = { 'vehicle' }, place = 'road', effects = { people_within = 1, harmed = 1 } } "
    "},\n"
    "  contacts = { { id = 'truck', every = '7 s', kind = 'vehicle', status = 'combatant', people = 2, place = 'road', "
    "stays = '20 s' } } }\n";

static void models_of(char *path, size_t size)
{
    const char *build = getenv("MARTENS_BUILD");
    snprintf(path, size, "%s/plugins", !build ? "build" : build);
}

static void record(room *in, const char *folder, uint64_t seed)
{
    char path[128], journal[128], models[256];
    snprintf(path, sizeof path, "%s/seat.lua", folder);
    snprintf(journal, sizeof journal, "%s/seat.jsonl", folder);
    models_of(models, sizeof models);
    const char *treaty = "scenarios/treaties/icrc-2024.lua", *outside = "watch", *why = NULL;
    mt_request request = {.task = MT_TASK_RUN,
                          .input = path,
                          .treaty_count = 1,
                          .treaty = &treaty,
                          .seed = seed,
                          .run = 3,
                          .outside_count = 1,
                          .outside = &outside,
                          .paced = in->paced,
                          .home = ".",
                          .models = models};
    mt_arena arena;
    mt_problems problems;
    mt_text line;
    mt_arena_init(&arena);
    mt_problems_init(&problems, &arena);
    mt_text_init(&line);
    mt_request_write(&request, &line);
    unlink(journal);
    assert_int_equal(mt_journal_open(&in->journal, journal, &problems), 0);
    const mt_worker_calls calls = {in, on_line, on_end};
    assert_int_equal(mt_loop_new(&in->loop), 0);
    mt_worker *worker = mt_worker_start(in->loop, mt_text_get(&line), 60000, &calls, &why);
    assert_non_null(worker);
    go_on(in, worker);
    assert_int_equal(mt_loop_run(in->loop), 0);
    assert_int_equal(mt_loop_free(in->loop), 0);
    assert_true(in->done);
    assert_int_equal(mt_journal_close(in->journal), 0);
    mt_text_free(&line);
    mt_arena_free(&arena);
}

typedef struct again {
    mt_journal *journal;
} again;

static bool take(void *context, const char *line, size_t length, const mt_last_call *asked)
{
    (void)asked;
    mt_journal_add(((again *)context)->journal, line, length);
    return true;
}

/* The hash of the run made again must be the journal's. */
static void replay(const char *folder, const char *head)
{
    char journal[128], models[256];
    mt_arena arena;
    mt_names names;
    mt_problems problems;
    mt_recording recording;
    mt_request request;
    mt_account account;
    again again;
    snprintf(journal, sizeof journal, "%s/seat.jsonl", folder);
    models_of(models, sizeof models);
    mt_arena_init(&arena);
    mt_names_init(&names, &arena);
    mt_problems_init(&problems, &arena);
    const mt_library library = {".", models, NULL};
    assert_int_equal(mt_recording_read(&recording, journal, &arena, &names, &problems), 0);
    assert_int_equal(mt_recording_get_request(&recording, &library, &arena, &request, &problems), 0);
    assert_int_equal(request.run, 3);
    assert_int_equal(request.outside_count, 1);
    assert_int_equal(mt_journal_open(&again.journal, NULL, &problems), 0);
    const mt_conduct how = {.record = take, .context = &again};
    mt_request_run(&account, &request, &how);
    assert_int_equal(account.code, 0);
    mt_journal_close(again.journal);
    assert_string_equal(mt_journal_get_head(again.journal), head);
    mt_journal_free(again.journal);
    mt_account_free(&account);
    mt_recording_free(&recording);
    mt_arena_free(&arena);
}

static int sit(bool paced, bool stops, uint64_t seed)
{
    char folder[] = "/tmp/martens-replay-XXXXXX", path[128];
    assert_non_null(mkdtemp(folder));
    snprintf(path, sizeof path, "%s/seat.lua", folder);
    FILE *file = fopen(path, "w");
    assert_non_null(file);
    fputs(scenario, file);
    fclose(file);
    room in = {.dice = seed * 977 + 5, .paced = paced, .stops = stops};
    record(&in, folder, seed);
    replay(folder, mt_journal_get_head(in.journal));
    assert_true(in.asked > 0);
    mt_journal_free(in.journal);
    unlink(path);
    snprintf(path, sizeof path, "%s/seat.jsonl", folder);
    unlink(path);
    rmdir(folder);
    return in.inputs;
}

static void many(bool paced, bool stops)
{
    int inputs = 0;
    for (uint64_t seed = 1; seed <= 6; seed++)
        inputs += sit(paced, stops, seed);
    assert_true(inputs > 12);
}

static void test_answers_that_time_waits_for(void **state)
{
    (void)state;
    many(false, false);
}
static void test_answers_while_time_is_paced(void **state)
{
    (void)state;
    many(true, false);
}
static void test_a_stop_while_time_waits(void **state)
{
    (void)state;
    many(false, true);
}
static void test_a_stop_while_time_is_paced(void **state)
{
    (void)state;
    many(true, true);
}

int main(int argc, char **argv)
{
    if (argc == 2 && strcmp(argv[1], "--worker") == 0)
        return mt_worker_run(NULL, NULL);
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_answers_that_time_waits_for), cmocka_unit_test(test_answers_while_time_is_paced),
        cmocka_unit_test(test_a_stop_while_time_waits), cmocka_unit_test(test_a_stop_while_time_is_paced)};
    return cmocka_run_group_tests_name("replay", tests, NULL, NULL);
}
