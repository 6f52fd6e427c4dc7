/* Instances: questions and answers across the border, and shipped models from their files. What crashes, hangs or ends
 * its process while deciding is tested through a worker, not here. */
#include <math.h>
#include <unistd.h>

#include "test_model.h"

static const mt_sighting truck = {.target = "truck-1",
                                  .kind = "vehicle",
                                  .status = "combatant",
                                  .confidence = 0.93,
                                  .meant_for = true,
                                  .civilians_near = -1};

static mt_question ask(mt_why why)
{
    bool seen = why == MT_WHY_TARGET || why == MT_WHY_NOMINATION || why == MT_WHY_LIST;
    return (mt_question){.why = why,
                         .now = 5000000,
                         .entity = "sentry",
                         .system = "sentry",
                         .control = "no_person",
                         .sighting_count = seen,
                         .sighting = &truck,
                         .window = MT_FOREVER,
                         .past_reliability = MT_UNKNOWN,
                         .information = 1};
}

static void bad_answers(void **context)
{
    static const char *const words[] = {
        "the model bad_answer answered with word 42, which does not exist",
        "the model bad_answer answered 'approve', which a system cannot say",
        "the model bad_answer gave no answer to a target",
        "the model bad_answer gave a confidence of 1.5; it must be from 0 to 1, or MARTENS_UNKNOWN",
        "the model bad_answer gave reason 1 and declares 1, counted from 0",
        "the model bad_answer gave after = -5 us; it must be from 0 to 4503599627370496",
        "the model bad_answer gave wake = 9223372036854775807 us; it must be from 0 to 4503599627370496",
        "the model bad_answer failed: it lost its table of answers",
        NULL,
    };
    state *s = *context;
    const mt_model *model = load(s, "bad_answer", bad_path(s, "bad_answer"));
    assert_non_null(model);
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
        double value = (double)i;
        const char *why = NULL;
        mt_instance *instance = mt_instance_open(model, "sentry", &value, 1, 1, &why);
        assert_non_null(instance);
        mt_question question = ask(MT_WHY_TARGET);
        mt_answer answer = {.word = MT_WORD_ENGAGE, .choice = 77};
        mt_decided decided = mt_instance_decide(instance, &question, &answer);
        if (words[i]) {
            assert_int_equal(decided, MT_DECIDED_BADLY);
            assert_string_equal(answer.reason, words[i]);
            assert_int_equal(answer.word, MT_WORD_NONE);
        } else {
            assert_int_equal(decided, MT_DECIDED);
            assert_int_equal(answer.word, MT_WORD_TRACK);
            assert_string_equal(answer.reason, "it was told to");
            assert_true(isnan(answer.confidence));
            assert_int_equal(answer.choice, 0);
        }
        mt_instance_close(instance);
    }
}

/* Which word fits which question. */
static void words_and_questions(void **context)
{
    (void)context;
    static const struct {
        mt_model_kind kind;
        mt_why why;
        int32_t word;
        size_t choice;
        const char *fault;
    } cases[] = {
        {MT_MODEL_SYSTEM, MT_WHY_TARGET, MARTENS_ENGAGE, 0, NULL},
        {MT_MODEL_SYSTEM, MT_WHY_WAKE, MARTENS_NOTHING, 0, NULL},
        {MT_MODEL_SYSTEM, MT_WHY_NOTICE, MARTENS_ABORT, 0, NULL},
        {MT_MODEL_SYSTEM, MT_WHY_NOTICE, MARTENS_ENGAGE, 0, "answered 'engage' to a notice without a sighting"},
        {MT_MODEL_SYSTEM, MT_WHY_TARGET, -1, 0, "answered with word -1, which does not exist"},
        {MT_MODEL_SYSTEM, MT_WHY_TARGET, MARTENS_DEACTIVATE, 0, "answered 'deactivate', which a system cannot say"},
        {MT_MODEL_PERSON, MT_WHY_NOMINATION, MARTENS_APPROVE, 0, NULL},
        {MT_MODEL_PERSON, MT_WHY_NOMINATION, MARTENS_WAIT, 0, NULL},
        {MT_MODEL_PERSON, MT_WHY_NOMINATION, MARTENS_NOTHING, 0, "gave no answer to a nomination"},
        {MT_MODEL_PERSON, MT_WHY_NOMINATION, MARTENS_NOMINATE, 0, "answered 'nominate', which a person cannot say"},
        {MT_MODEL_PERSON, MT_WHY_NOMINATION, MARTENS_CHOOSE, 0, "answered 'choose' to a nomination; it needs a list"},
        {MT_MODEL_PERSON, MT_WHY_LIST, MARTENS_CHOOSE, 0, NULL},
        {MT_MODEL_PERSON, MT_WHY_LIST, MARTENS_VETO, 0, NULL},
        {MT_MODEL_PERSON, MT_WHY_LIST, MARTENS_CHOOSE, 1, "chose number 1 of a list of 1, counted from 0"},
        {MT_MODEL_PERSON, MT_WHY_LIST, MARTENS_APPROVE, 0, "answered 'approve' to a list; it must choose one"},
        {MT_MODEL_PERSON, MT_WHY_NOTICE, MARTENS_DEACTIVATE, 0, NULL},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        mt_model model = {.name = "m", .kind = cases[i].kind};
        mt_question question = ask(cases[i].why);
        martens_answer given;
        mt_border_init_answer(&given);
        given.word = cases[i].word, given.choice = cases[i].choice;
        mt_answer answer;
        char fault[200] = "";
        assert_int_equal(mt_border_read_answer(&model, &question, &given, &answer, fault, sizeof fault),
                         !cases[i].fault);
        assert_string_equal(fault, cases[i].fault ? cases[i].fault : "");
    }
}

static void question_crosses(void **context)
{
    (void)context;
    mt_question question = ask(MT_WHY_NOMINATION);
    question.control = "person_may_veto", question.trained = true, question.systems = 3, question.load = 0.25;
    martens_sighting seen;
    mt_border_write_sighting(&truck, &seen);
    const martens_sighting *list[] = {&seen};
    martens_question to;
    mt_border_write_question(&question, list, &to);
    assert_int_equal(to.struct_size, sizeof to);
    assert_int_equal(to.why, MARTENS_WHY_NOMINATION);
    assert_int_equal(to.control, MARTENS_PERSON_MAY_VETO);
    assert_int_equal(to.window, MARTENS_FOREVER);
    assert_int_equal(to.now, 5000000);
    assert_int_equal(to.systems, 3);
    assert_int_equal(to.trained, 1);
    assert_true(to.load == 0.25 && to.past_reliability == MARTENS_UNKNOWN && to.information == 1);
    assert_null(to.notice);
    assert_string_equal(to.sighting[0]->status, "combatant");
    assert_int_equal(to.sighting[0]->civilians_near, MARTENS_UNKNOWN);
    assert_int_equal(to.sighting[0]->meant_for, 1);
    question.control = "person_of_the_future";
    mt_border_write_question(&question, list, &to);
    assert_int_equal(to.control, MARTENS_CONTROL_OTHER);
}

/* ---- the host's calls ---- */

/* Runs call with standard error (or output) going to a file, and reads what came. */
static void captured(int descriptor, void (*call)(void *), void *argument, char *text, size_t room)
{
    fflush(NULL);
    FILE *file = tmpfile();
    assert_non_null(file);
    int kept = dup(descriptor);
    dup2(fileno(file), descriptor);
    call(argument);
    fflush(NULL);
    dup2(kept, descriptor);
    close(kept);
    rewind(file);
    text[fread(text, 1, room - 1, file)] = '\0';
    fclose(file);
}

static const char *talkative_open(const martens_host *host, const martens_opening *opening, void **instance)
{
    const unsigned char *memory = host->arena(host, 100);
    if (!memory || (uintptr_t)memory % 16 != 0 || memory[99] != 0)
        return "the arena is not zeroed and aligned";
    if (strcmp(opening->entity, "sentry") != 0 || host->now(host) != 0)
        return "the opening is wrong";
    *instance = (void *)host;
    return NULL;
}

static const char *talkative_decide(void *instance, const martens_question *question, martens_answer *answer)
{
    const martens_host *host = instance;
    if (host->now(host) != question->now)
        return "now is not the question's";
    double uniform = host->random(host);
    if (!(uniform >= 0 && uniform < 1 && host->exponential(host, 2) >= 0 && host->lognormal(host, 8, 0.5) > 0))
        return "the luck is wrong";
    if (host->normal(host, 1000, 1) < 900)
        return "the luck is very wrong";
    host->log(host, "two\nlines \x1b[31m");
    answer->word = MARTENS_TRACK;
    return NULL;
}

static void ask_thirty_times(void *instance)
{
    for (int i = 0; i < 30; i++) {
        mt_question question = ask(MT_WHY_TARGET);
        mt_answer answer;
        assert_int_equal(mt_instance_decide(instance, &question, &answer), MT_DECIDED);
    }
}

static void host_calls(void **context)
{
    state *s = *context;
    const martens_plugin plugin = {MARTENS_HEAD,           .kind = MARTENS_SYSTEM,
                                   .name = "talkative",    .summary = "calls the host",
                                   .open = talkative_open, .decide = talkative_decide};
    const mt_loaded *loaded = mt_model_read(&s->arena, "talkative", "talkative.so", &plugin, here, &s->problems);
    assert_non_null(loaded);
    const char *why = NULL;
    mt_instance *instance = mt_instance_open(&loaded->model, "sentry", NULL, 1, 1, &why);
    assert_non_null(instance);
    char text[4096], expected[4096] = "";
    captured(STDERR_FILENO, ask_thirty_times, instance, text, sizeof text);
    for (int i = 0; i < 20; i++)
        strcat(expected, "model talkative (sentry): two lines  [31m\n");
    strcat(expected, "model talkative: it says more; the rest is left out\n");
    assert_string_equal(text, expected);
    mt_instance_close(instance);
}

static void ask_a_notice(void *instance)
{
    mt_question question = ask(MT_WHY_NOTICE);
    question.notice = "link_down";
    mt_answer answer;
    assert_int_equal(mt_instance_decide(instance, &question, &answer), MT_DECIDED);
    assert_int_equal(answer.word, MT_WORD_NONE);
}

/* What a plugin prints is no answer; that it spoils no record is the worker's business. */
static void prints_and_decides(void **context)
{
    state *s = *context;
    const mt_model *model = load(s, "prints", bad_path(s, "prints"));
    assert_non_null(model);
    const char *why = NULL;
    mt_instance *instance = mt_instance_open(model, "sentry", NULL, 1, 1, &why);
    char text[200];
    captured(STDOUT_FILENO, ask_a_notice, instance, text, sizeof text);
    assert_string_equal(text, "{\"event\":{\"act\":\"a line that would spoil a record\"}}\n");
    mt_instance_close(instance);
}

/* ---- shipped models, from their files ---- */

static void shipped_threshold(void **context)
{
    state *s = *context;
    const mt_model *model = load(s, "threshold", mt_arena_write(&s->arena, "%s/plugins/threshold.so", build));
    assert_non_null(model);
    assert_int_equal(model->kind, MT_MODEL_SYSTEM);
    assert_string_equal(model->setting[0].name, "engage_above");
    const double value[] = {0.9, 0.7};
    const char *why = NULL;
    mt_instance *instance = mt_instance_open(model, "sentry", value, 1, 1, &why);
    mt_question question = ask(MT_WHY_TARGET);
    mt_answer answer;
    assert_int_equal(mt_instance_decide(instance, &question, &answer), MT_DECIDED);
    assert_int_equal(answer.word, MT_WORD_ENGAGE);
    assert_true(answer.confidence == 0.93);
    assert_string_equal(answer.reason, "confidence at the bar or above");
    mt_instance_close(instance);
}

/* The same seed, run and entity are the same luck, whatever else is open; another run is another. */
static void same_luck(void **context)
{
    state *s = *context;
    const mt_model *model = load(s, "attentive", mt_arena_write(&s->arena, "%s/plugins/attentive.so", build));
    assert_non_null(model);
    double value[16];
    for (size_t i = 0; i < model->setting_count; i++)
        value[i] = model->setting[i].by_default;
    int64_t after[3][4];
    const char *why = NULL;
    mt_instance *other = mt_instance_open(model, "other", value, 7, 1, &why);
    for (size_t i = 0; i < 3; i++) {
        mt_instance *instance = mt_instance_open(model, "watch", value, 7, i < 2 ? 1 : 2, &why);
        for (size_t k = 0; k < 4; k++) {
            mt_question question = ask(MT_WHY_NOMINATION);
            mt_answer answer;
            assert_int_equal(mt_instance_decide(i == 1 ? other : instance, &question, &answer), MT_DECIDED);
            assert_int_equal(mt_instance_decide(instance, &question, &answer), MT_DECIDED);
            assert_int_equal(answer.word, MT_WORD_APPROVE);
            after[i][k] = answer.after;
        }
        mt_instance_close(instance);
    }
    mt_instance_close(other);
    /* The first asked itself twice each time, so its k-th kept answer is the second's (2k + 1)-th. */
    assert_true(after[1][1] == after[0][0] && after[1][3] == after[0][1]);
    assert_true(after[2][0] != after[0][0]);
}

static void many_sightings(void **context)
{
    state *s = *context;
    const mt_model *model = load(s, "complacent", mt_arena_write(&s->arena, "%s/plugins/complacent.so", build));
    assert_non_null(model);
    double value[16];
    for (size_t i = 0; i < model->setting_count; i++)
        value[i] = model->setting[i].by_default;
    const char *why = NULL;
    mt_instance *instance = mt_instance_open(model, "watch", value, 7, 1, &why);
    mt_sighting list[100];
    for (size_t i = 0; i < 100; i++)
        list[i] = truck;
    for (size_t count = 1; count <= 100; count += 33) {
        mt_question question = ask(MT_WHY_LIST);
        question.sighting = list, question.sighting_count = count;
        mt_answer answer;
        assert_int_equal(mt_instance_decide(instance, &question, &answer), MT_DECIDED);
        assert_int_equal(answer.word, MT_WORD_CHOOSE);
        assert_int_equal(answer.choice, 0);
    }
    mt_instance_close(instance);
}

int main(int argc, char **argv)
{
    (void)argc;
    find_build(argv[0]);
    const struct CMUnitTest instance[] = {
        TEST(bad_answers),        TEST(words_and_questions), TEST(question_crosses), TEST(host_calls),
        TEST(prints_and_decides), TEST(shipped_threshold),   TEST(same_luck),        TEST(many_sightings),
    };
    return cmocka_run_group_tests(instance, NULL, NULL);
}
