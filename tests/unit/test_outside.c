/* A person answers from outside: over the worker's pipe, while virtual time is paused, paced and resumed, as a room of
 * phones will. This program is its own worker, as martens is. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/text.h"
#include "command/worker.h"
#include "loop/worker.h"
#include "run/request.h"

typedef struct room {
    mt_loop *loop;
    const char *answer; /* the word that is given, NULL: the person leaves the worker waiting and the run is stopped */
    bool paced;
    int asked, refused, approved, vetoed, engaged, late;
    double until; /* how far virtual time was let go */
    double seen;  /* time of the latest event */
    bool done;
} room;

static void give(mt_worker *worker, const char *format, ...)
{
    char line[256];
    va_list list;
    va_start(list, format);
    vsnprintf(line, sizeof line, format, list);
    va_end(list);
    assert_int_equal(mt_worker_add_line(worker, line), 0);
}

static void on_ask(room *in, mt_worker *worker, const char *line)
{
    const char *ticket = strstr(line, "\"ticket\":");
    assert_non_null(ticket);
    long number = strtol(ticket + 9, NULL, 10);
    in->asked++;
    if (!in->answer) {
        give(worker, "{\"stop\":true}");
        return;
    }
    give(worker, "{\"pause\":true}");
    give(worker, "{\"input\":{\"operator\":\"nobody\",\"ticket\":%ld,\"word\":\"veto\"}}", number);
    give(worker, "{\"input\":{\"operator\":\"watch\",\"ticket\":%ld,\"word\":\"engage\"}}", number);
    give(worker, "{\"input\":{\"operator\":\"watch\",\"ticket\":%ld,\"word\":\"%s\",\"confidence\":0.5,\"after\":2}}",
         number, in->answer);
    give(worker, "{\"resume\":true}");
    if (in->paced) { /* the rest of the time is let go only after the answer */
        in->until = 130;
        give(worker, "{\"until\":%g}", in->until);
    }
}

static void on_line(void *context, mt_worker *worker, const char *line, size_t length)
{
    room *in = context;
    (void)length;
    if (strncmp(line, "{\"ask\"", 6) == 0)
        on_ask(in, worker, line);
    in->refused += strncmp(line, "{\"refused\"", 10) == 0;
    in->done = in->done || strncmp(line, "{\"ended\":{\"code\":0}", 19) == 0;
    if (strncmp(line, "{\"t\":", 5) != 0)
        return;
    in->seen = strtod(line + 5, NULL);
    in->late += in->paced && in->seen > in->until;
    in->approved += strstr(line, "\"act\":\"approve\"") != NULL;
    in->vetoed += strstr(line, "\"act\":\"veto\"") != NULL;
    in->engaged += strstr(line, "\"act\":\"engage\"") != NULL;
}

static void on_end(void *context, mt_worker *worker, mt_worker_end how, int status, int signal)
{
    (void)context, (void)worker, (void)status, (void)signal;
    assert_int_equal(how, MT_WORKER_DONE);
}

static void sit(room *in, const char *answer, bool paced)
{
    static char folder[64];
    strcpy(folder, "/tmp/martens-outside-XXXXXX");
    assert_non_null(mkdtemp(folder));
    char path[128];
    snprintf(path, sizeof path, "%s/seat.lua", folder);
    FILE *file = fopen(path, "w");
    assert_non_null(file);
    fputs("return scenario { id = 'seat', lasts = '2 min', places = { road = {} }, operators = { watch = {} },\n"
          "  systems = { sentry = { model = 'threshold', operator = 'watch', control = 'person_approves', silence = "
          "'hold', link_loss = 'hold',\n"
          "    engages = { 'vehicle' }, place = 'road', effects = { people_within = 1, harmed = 1 } } },\n"
          "  contacts = { { id = 'truck', at = '30 s', kind = 'vehicle', status = 'combatant', people = 2, place = "
          "'road', stays = '60 s' } } }\n",
          file);
    fclose(file);
    const char *build = getenv("MARTENS_BUILD");
    char models[256];
    snprintf(models, sizeof models, "%s/plugins", !build ? "build" : build);
    const char *treaty = "scenarios/treaties/icrc-2024.lua", *outside = "watch", *why = NULL;
    mt_request request = {.task = MT_TASK_RUN,
                          .input = path,
                          .treaty_count = 1,
                          .treaty = &treaty,
                          .seed = 1,
                          .outside_count = 1,
                          .outside = &outside,
                          .paced = paced,
                          .home = ".",
                          .models = models};
    mt_text line;
    mt_text_init(&line);
    mt_request_write(&request, &line);
    *in = (room){.answer = answer, .paced = paced};
    const mt_worker_calls calls = {in, on_line, on_end};
    assert_int_equal(mt_loop_new(&in->loop), 0);
    mt_worker *worker = mt_worker_start(in->loop, mt_text_get(&line), 60000, &calls, &why);
    assert_non_null(worker);
    in->until = 40;
    if (paced)
        give(worker, "{\"until\":%g}", in->until);
    assert_int_equal(mt_loop_run(in->loop), 0);
    assert_int_equal(mt_loop_free(in->loop), 0);
    mt_text_free(&line);
    unlink(path);
    rmdir(folder);
    assert_true(in->done);
}

static void test_approval_from_outside_engages(void **state)
{
    room in;
    (void)state;
    sit(&in, "approve", false);
    assert_int_equal(in.asked, 1);
    assert_int_equal(in.refused, 2); /* nobody's answer, and a word that is no answer */
    assert_int_equal(in.approved, 1);
    assert_int_equal(in.engaged, 1);
}

static void test_veto_from_outside_holds(void **state)
{
    room in;
    (void)state;
    sit(&in, "veto", false);
    assert_int_equal(in.vetoed, 1);
    assert_int_equal(in.engaged, 0);
}

static void test_time_goes_on_only_as_far_as_it_is_let(void **state)
{
    room in;
    (void)state;
    sit(&in, "veto", true);
    assert_int_equal(in.vetoed, 1);
    assert_int_equal(in.late, 0);
    assert_true(in.seen >= 120);
}

static void test_a_stopped_run_is_closed_in_order(void **state)
{
    room in;
    (void)state;
    sit(&in, NULL, false);
    assert_int_equal(in.asked, 1);
    assert_int_equal(in.engaged, 0);
}

int main(int argc, char **argv)
{
    if (argc == 2 && strcmp(argv[1], "--worker") == 0)
        return mt_worker_run(NULL, NULL);
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_approval_from_outside_engages),
                                       cmocka_unit_test(test_veto_from_outside_holds),
                                       cmocka_unit_test(test_time_goes_on_only_as_far_as_it_is_let),
                                       cmocka_unit_test(test_a_stopped_run_is_closed_in_order)};
    return cmocka_run_group_tests_name("outside", tests, NULL, NULL);
}
