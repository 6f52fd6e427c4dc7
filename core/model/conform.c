/* The list of rules, and the trying of them: a process for each, forked from this one, which never loads the plugin. A
 * process that dies leaves on the shared page what it was doing. */
#include "model/conform.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "model/confine.h"
#include "model/conforming.h"

/* What a rule rests on. */
typedef enum needs { NEEDS_FILE, NEEDS_DESCRIPTOR, NEEDS_ANSWERS, NEEDS_REASONS } needs;

/* id, needs, about, mend */
#define RULES(X) \
    X(abi, NEEDS_FILE, "it loads, and its descriptor holds what the manual asks for", \
      "mend the descriptor as the reason says") \
    X(imports, NEEDS_FILE, "it asks the C library only for what can reach nothing outside", \
      "take out the calls that are named; the host's table is the only way out") \
    X(exports, NEEDS_FILE, "it exports martens_plugin_v1 and nothing else", \
      "make the rest static, or build with -fvisibility=hidden") \
    X(ranges, NEEDS_DESCRIPTOR, "every answer fits its question: word, choice, confidence, after, wake", \
      "answer only what the manual allows to that question") \
    X(reasons, NEEDS_ANSWERS, "every reason given is declared", "declare the reason, or answer MARTENS_UNKNOWN") \
    X(facts, NEEDS_REASONS, "what it declares of itself agrees with its answers", \
      "give reasons, or declare the fact otherwise") \
    X(settings, NEEDS_ANSWERS, "every setting works over its whole range, and changes some answer", \
      "use the setting, or take it out") \
    X(repeats, NEEDS_ANSWERS, "the same questions and luck get the same answers in another process", \
      "let nothing decide but the host") \
    X(calls, NEEDS_ANSWERS, "it asks the system for nothing but memory, whatever it was built from", \
      "take out what reaches for a file, a socket, a process or a thread; the host's table is the only way out") \
    X(heap, NEEDS_ANSWERS, "answers do not hang on addresses, nor on what lay in memory before", \
      "set memory before reading it; compare texts, not their addresses") \
    X(locale, NEEDS_ANSWERS, "answers do not hang on the locale", "use no call that reads the locale") \
    X(timezone, NEEDS_ANSWERS, "answers do not hang on the time zone", "use no time but host->now") \
    X(order, NEEDS_ANSWERS, "answers do not hang on instances that were there before", "keep nothing in statics") \
    X(interleaved, NEEDS_ANSWERS, "two instances asked in turns answer as each alone", "keep nothing in statics") \
    X(hostile, NEEDS_ANSWERS, "it survives what no run asks, and other hosts' sizes", \
      "return a sentence where it cannot judge, and read nothing beyond struct_size") \
    X(draws, NEEDS_ANSWERS, "it draws as often for every question (a note only)", \
      "draw at the top of decide, and use what is needed") \
    X(time, NEEDS_ANSWERS, "a decision takes less than 1 ms in the mean and 100 ms at most, of the processor's time", \
      "do less in decide")

#define X(name, needs, about, mend) {#name, about, mend},
const mt_conform_rule mt_conform_rules[] = {RULES(X)};
#undef X
const size_t mt_conform_rule_count = sizeof mt_conform_rules / sizeof *mt_conform_rules;

#define X(name, needs, about, mend) {needs, mt_rule_check_##name},
static const struct {
    needs on;
    void (*run)(mt_trial *);
} trials[] = {RULES(X)};
#undef X
#define X(name, needs, about, mend) RULE_##name,
enum { RULES(X) };
#undef X

/* ---- the process of one rule ---- */

static void trial_load(mt_trial *trial)
{
    mt_problems problems;
    mt_problems_init(&problems, &trial->arena);
    mt_trial_set_doing(trial, "while it was loaded");
    trial->loaded = (const mt_loaded *)mt_model_load(&trial->arena, trial->name, trial->path, (mt_place){0}, &problems);
    if (!trial->loaded) {
        mt_text words;
        mt_text_init(&words);
        for (size_t i = 0; i < problems.count; i++)
            mt_text_write(&words, "%s%s", i == 0 ? "" : "; ", problems.list[i].text);
        mt_trial_add_failure(trial, "%s", mt_text_get(&words));
        mt_text_free(&words);
        return;
    }
    const mt_model *model = &trial->loaded->model;
    trial->values = mt_arena_get_array(&trial->arena, model->setting_count + 1, sizeof *trial->values);
    for (size_t i = 0; i < model->setting_count; i++)
        trial->values[i] = model->setting[i].by_default;
    trial->item = mt_trial_get_items(&trial->arena, model->kind);
    trial->room = mt_arena_get(&trial->arena, MT_SUBJECT_ROOM);
}

/* Does not return. Standard output is the caller's page, and not a plugin's. */
static void rule_run(size_t rule, const char *path, const char *name, mt_trial_page *page, int alive)
{
    mt_trial trial = {.path = path, .name = name, .page = page};
    int nowhere = open("/dev/null", O_RDWR | O_CLOEXEC);
    MT_REQUIRE(nowhere >= 0 && dup2(nowhere, STDIN_FILENO) >= 0 && dup2(nowhere, STDOUT_FILENO) >= 0);
    mt_arena_init(&trial.arena);
    const char *unconfined = rule == RULE_calls ? mt_confine_start_loading() : NULL;
    if (trials[rule].on != NEEDS_FILE || rule == RULE_abi)
        trial_load(&trial);
    if (rule == RULE_calls && !unconfined)
        unconfined = mt_confine_start_deciding();
    if (unconfined)
        mt_trial_add_note(&trial, "not tried under the filter of system calls: %s", unconfined);
    if (page->state == MT_CONFORM_PASS)
        trials[rule].run(&trial);
    page->ended = true;
    close(alive);
    _exit(0);
}

/* ---- the process that watches ---- */

/* Waits until the other end of the pipe closes, which the kernel does for whoever dies. false: nothing moved for
 * `silence`. */
static bool watch(int alive, const mt_trial_page *page, uint64_t silence)
{
    struct pollfd end = {.fd = alive, .events = POLLIN};
    uint64_t step = page->step;
    for (;;) {
        int ready = poll(&end, 1, (int)silence);
        if (ready > 0)
            return true;
        if (ready == 0 && page->step == step)
            return false;
        step = page->step;
    }
}

static void death_say(mt_trial_page *page, int status, bool hung, uint64_t silence)
{
    char detail[MT_TRIAL_WORDS];
    page->asking[sizeof page->asking - 1] = '\0';
    if (hung)
        snprintf(detail, sizeof detail, "gave no sign of life for %g s, %.400s", (double)silence / 1000, page->asking);
    else if (WIFSIGNALED(status))
        snprintf(detail, sizeof detail, "died by signal %d (%s), %.400s", WTERMSIG(status), strsignal(WTERMSIG(status)),
                 page->asking);
    else
        snprintf(detail, sizeof detail, "ended the process (exit status %d), %.400s", WEXITSTATUS(status),
                 page->asking);
    snprintf(page->detail, sizeof page->detail, "%s", detail);
    page->state = MT_CONFORM_FAIL;
}

static int rule_try(size_t rule, const char *path, const char *name, uint64_t silence, mt_trial_page *page)
{
    int ends[2], status = 0;
    page->state = MT_CONFORM_PASS;
    page->detail[0] = page->asking[0] = '\0';
    page->ended = false;
    if (pipe2(ends, O_CLOEXEC) != 0)
        return MT_ERROR_RUN;
    pid_t child = fork();
    if (child == 0) {
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        close(ends[0]);
        rule_run(rule, path, name, page, ends[1]);
    }
    close(ends[1]);
    if (child < 0) {
        close(ends[0]);
        return MT_ERROR_RUN;
    }
    bool hung = !watch(ends[0], page, silence);
    if (hung)
        kill(child, SIGKILL);
    while (waitpid(child, &status, 0) < 0 && errno == EINTR)
        continue;
    close(ends[0]);
    if (!page->ended || hung)
        death_say(page, status, hung, silence);
    return 0;
}

static const char *name_of(mt_arena *arena, const char *path)
{
    const char *slash = strrchr(path, '/');
    const char *base = !slash ? path : slash + 1;
    size_t length = strlen(base);
    if (length > 3 && strcmp(base + length - 3, ".so") == 0)
        length -= 3;
    return mt_arena_add_bytes(arena, base, length);
}

static bool can_try(const mt_conform_report *report, size_t rule)
{
    if (trials[rule].on == NEEDS_FILE)
        return true;
    if (trials[rule].on == NEEDS_REASONS && report->result[RULE_reasons].state > MT_CONFORM_NOTE)
        return false;
    return report->loadable &&
           (trials[rule].on == NEEDS_DESCRIPTOR || report->result[RULE_ranges].state <= MT_CONFORM_NOTE);
}

int mt_conform_check(const char *path, uint64_t silence, mt_arena *arena, mt_conform_report *report)
{
    *report = (mt_conform_report){.path = path, .name = name_of(arena, path)};
    report->result = mt_arena_get_array(arena, mt_conform_rule_count, sizeof *report->result);
    mt_trial_page *page = mmap(NULL, sizeof *page, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (page == MAP_FAILED)
        return MT_ERROR_RUN;
    int code = 0;
    for (size_t i = 0; i < mt_conform_rule_count && code == 0; i++) {
        mt_conform_result *result = &report->result[i];
        result->state = MT_CONFORM_NOT_TRIED;
        if (!can_try(report, i))
            continue;
        code = rule_try(i, path, report->name, silence, page);
        result->state = (mt_conform_state)page->state;
        result->detail = page->detail[0] == '\0' ? NULL : mt_arena_add_text(arena, page->detail);
        report->failed += result->state == MT_CONFORM_FAIL;
        if (i == RULE_abi)
            report->loadable = result->state != MT_CONFORM_FAIL;
    }
    munmap(page, sizeof *page);
    return code;
}
