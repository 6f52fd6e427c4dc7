/* Asking a plugin under trial. The host table is its own and not that of a run: it counts draws, its memory begins at
 * an address that the trial chose, and it says before each call what is being asked. */
#include <sodium.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "model/conforming.h"

enum { SEED = 20260101, ALIGN = 16 };

/* ---- what is found ---- */

void mt_trial_set_doing(mt_trial *trial, const char *format, ...)
{
    va_list list;
    va_start(list, format);
    vsnprintf(trial->page->asking, sizeof trial->page->asking, format, list);
    va_end(list);
    trial->page->step++;
}

bool mt_trial_add_failure(mt_trial *trial, const char *format, ...)
{
    if (trial->page->state == MT_CONFORM_FAIL)
        return false;
    va_list list;
    va_start(list, format);
    vsnprintf(trial->page->detail, sizeof trial->page->detail, format, list);
    va_end(list);
    trial->page->state = MT_CONFORM_FAIL;
    return false;
}

void mt_trial_add_note(mt_trial *trial, const char *format, ...)
{
    if (trial->page->state != MT_CONFORM_PASS)
        return;
    va_list list;
    va_start(list, format);
    vsnprintf(trial->page->detail, sizeof trial->page->detail, format, list);
    va_end(list);
    trial->page->state = MT_CONFORM_NOTE;
}

/* ---- the host ---- */

static mt_subject *subject_of(const martens_host *host) { return host->self; }

/* What a model says while it is tried is for nobody. */
static void host_log(const martens_host *host, const char *text) { (void)host, (void)text; }

static int64_t host_now(const martens_host *host) { return subject_of(host)->now; }

static double host_random(const martens_host *host)
{
    subject_of(host)->draws++;
    return mt_stream_draw_uniform(&subject_of(host)->stream);
}

static double host_exponential(const martens_host *host, double mean)
{
    subject_of(host)->draws++;
    return mt_stream_draw_exponential(&subject_of(host)->stream, mean);
}

static double host_normal(const martens_host *host, double mean, double deviation)
{
    subject_of(host)->draws++;
    return mean + deviation * mt_stream_draw_normal(&subject_of(host)->stream);
}

static double host_lognormal(const martens_host *host, double median, double sigma)
{
    subject_of(host)->draws++;
    return mt_stream_draw_lognormal(&subject_of(host)->stream, median, sigma);
}

static void *host_arena(const martens_host *host, size_t size)
{
    mt_subject *subject = subject_of(host);
    size_t taken = (size + ALIGN - 1) / ALIGN * ALIGN;
    if (taken < size || taken > subject->size - subject->used)
        return mt_arena_get(subject->spare, size);
    void *piece = subject->room + subject->used;
    subject->used += taken;
    return piece;
}

static const martens_host host_table = {.struct_size = sizeof(martens_host),
                                        .abi_major = MARTENS_ABI_MAJOR,
                                        .abi_minor = MARTENS_ABI_MINOR,
                                        .log = host_log,
                                        .now = host_now,
                                        .random = host_random,
                                        .exponential = host_exponential,
                                        .normal = host_normal,
                                        .lognormal = host_lognormal,
                                        .arena = host_arena};

bool mt_subject_open(mt_trial *trial, mt_subject *subject, char *room, const double *values)
{
    const mt_loaded *loaded = trial->loaded;
    *subject =
        (mt_subject){.host = host_table, .trial = trial, .room = room, .size = MT_SUBJECT_ROOM, .spare = &trial->arena};
    subject->host.self = subject;
    memset(room, 0, MT_SUBJECT_ROOM);
    mt_stream_open(&subject->stream, SEED, 0, "subject", "model");
    if (!loaded->plugin.open)
        return true;
    martens_opening opening = {.struct_size = sizeof opening,
                               .entity = "subject",
                               .value_count = loaded->model.setting_count,
                               .value = values};
    mt_trial_set_doing(trial, "while it opened");
    const char *words = loaded->plugin.open(&subject->host, &opening, &subject->own);
    return !words || mt_trial_add_failure(trial, "it does not open: %s", words);
}

mt_given mt_subject_ask(mt_subject *subject, const martens_question *question)
{
    mt_given given = {.words = NULL};
    uint64_t before = subject->draws;
    subject->now = question->now;
    mt_border_init_answer(&given.answer);
    given.words = subject->trial->loaded->plugin.decide(subject->own, question, &given.answer);
    given.draws = subject->draws - before;
    return given;
}

void mt_subject_close(mt_subject *subject)
{
    if (subject->trial->loaded->plugin.close)
        subject->trial->loaded->plugin.close(subject->own);
}

static uint64_t bits_of(double number)
{
    uint64_t bits;
    memcpy(&bits, &number, sizeof bits);
    return bits;
}

/* Over the members one by one: the padding between them is nobody's. Draws belong to the answer, since the next one
 * hangs on them. */
uint64_t mt_given_get_hash(const mt_given *given)
{
    const martens_answer *answer = &given->answer;
    bool said = !given->words;
    uint64_t part[8] = {said, given->draws}, hash;
    unsigned char out[crypto_generichash_BYTES];
    if (said) {
        part[2] = (uint64_t)answer->word;
        part[3] = (uint64_t)answer->reason;
        part[4] = answer->word == MARTENS_CHOOSE ? answer->choice : 0;
        part[5] = answer->confidence >= 0 ? bits_of(answer->confidence) : 0;
        part[6] = (uint64_t)answer->after;
        part[7] = (uint64_t)answer->wake;
    }
    crypto_generichash(out, sizeof out, (const unsigned char *)part, sizeof part, NULL, 0);
    memcpy(&hash, out, sizeof hash);
    return hash;
}

bool mt_trial_run(mt_trial *trial, char *room, const double *values, uint64_t *hash)
{
    mt_subject subject;
    char words[120];
    if (!mt_subject_open(trial, &subject, room, values))
        return false;
    for (size_t i = 0; i < MT_TRIAL_QUESTIONS; i++) {
        mt_trial_set_doing(trial, "asked %s (question %zu)",
                           mt_trial_get_words(&trial->item[i].asked, words, sizeof words), i);
        mt_given given = mt_subject_ask(&subject, &trial->item[i].asked);
        if (hash)
            hash[i] = mt_given_get_hash(&given);
    }
    mt_trial_set_doing(trial, "while it closed");
    mt_subject_close(&subject);
    return true;
}

bool mt_trial_is_same(mt_trial *trial, const uint64_t *hash, const char *when)
{
    char words[120];
    for (size_t i = 0; i < MT_TRIAL_QUESTIONS; i++)
        if (hash[i] != trial->page->reference[i])
            return mt_trial_add_failure(trial,
                                        "%s, it answers %s (question %zu) otherwise, or draws another number of times",
                                        when, mt_trial_get_words(&trial->item[i].asked, words, sizeof words), i);
    return true;
}
