/* The rules that ask: each in a process of its own, with the plugin freshly loaded. */
#include <locale.h>
#include <malloc.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>

#include "facts/fact.h"
#include "model/conforming.h"

void mt_rule_check_abi(mt_trial *trial)
{
    (void)trial; /* trial_load did it: a descriptor that is wrong does not load */
}

/* ---- answers ---- */

void mt_rule_check_ranges(mt_trial *trial)
{
    mt_subject subject;
    char words[120], fault[MT_MODEL_WORDS];
    if (!mt_subject_open(trial, &subject, trial->room, trial->values))
        return;
    for (size_t i = 0; i < MT_TRIAL_QUESTIONS; i++) {
        const mt_trial_item *item = &trial->item[i];
        mt_answer answer;
        mt_trial_set_doing(trial, "asked %s (question %zu)", mt_trial_get_words(&item->asked, words, sizeof words), i);
        mt_given given = mt_subject_ask(&subject, &item->asked);
        trial->page->reference[i] = mt_given_get_hash(&given);
        given.answer.reason = MARTENS_UNKNOWN; /* the rule reasons looks at it */
        if (given.words)
            mt_trial_add_failure(trial, "%s: it failed: %s", trial->page->asking, given.words);
        else if (!mt_border_read_answer(&trial->loaded->model, &item->about, &given.answer, &answer, fault,
                                        sizeof fault))
            mt_trial_add_failure(trial, "%s, it %s", trial->page->asking, fault);
    }
    mt_trial_set_doing(trial, "while it closed");
    mt_subject_close(&subject);
}

/* Which reasons come up with these settings. false after a failure. */
static bool reasons_count(mt_trial *trial, const double *values, uint64_t *given_count)
{
    const mt_model *model = &trial->loaded->model;
    mt_subject subject;
    char words[120];
    if (!mt_subject_open(trial, &subject, trial->room, values))
        return false;
    for (size_t i = 0; i < MT_TRIAL_QUESTIONS; i++) {
        mt_trial_set_doing(trial, "asked %s (question %zu)",
                           mt_trial_get_words(&trial->item[i].asked, words, sizeof words), i);
        int32_t reason = mt_subject_ask(&subject, &trial->item[i].asked).answer.reason;
        if (reason < MARTENS_UNKNOWN || (reason >= 0 && (size_t)reason >= model->reason_count))
            return mt_trial_add_failure(trial, "%s, it gave reason %d and declares %zu, counted from 0",
                                        trial->page->asking, (int)reason, model->reason_count);
        if (reason >= 0)
            given_count[reason]++;
    }
    mt_subject_close(&subject);
    return true;
}

/* The n-th value of a setting: its ends, or its words one after the other; false when there are no more. */
static bool value_at(const mt_model_setting *setting, size_t n, double *value)
{
    size_t words = 0;
    for (const char *at = !setting->words ? "" : setting->words; *(at += strspn(at, " ")) != '\0'; words++)
        at += strcspn(at, " ");
    *value = setting->words ? (double)n : n == 0 ? setting->low : setting->high;
    return n < (setting->words ? words : 2);
}

/* Over every value of every setting, one at a time. NULL after a failure. */
static uint64_t *reasons_given(mt_trial *trial)
{
    const mt_model *model = &trial->loaded->model;
    uint64_t *count = mt_arena_get_array(&trial->arena, model->reason_count + 1, sizeof *count);
    double *values = mt_arena_get_array(&trial->arena, model->setting_count + 1, sizeof *values), value;
    memcpy(values, trial->values, model->setting_count * sizeof *values);
    if (!reasons_count(trial, values, count))
        return NULL;
    for (size_t s = 0; s < model->setting_count; s++) {
        for (size_t n = 0; value_at(&model->setting[s], n, &value); n++) {
            values[s] = value;
            if (!reasons_count(trial, values, count))
                return NULL;
        }
        values[s] = trial->values[s];
    }
    return count;
}

void mt_rule_check_reasons(mt_trial *trial)
{
    const mt_model *model = &trial->loaded->model;
    const uint64_t *count = reasons_given(trial);
    if (!count)
        return;
    mt_text never;
    mt_text_init(&never);
    for (size_t i = 0; i < model->reason_count; i++)
        if (count[i] == 0)
            mt_text_write(&never, "%s'%s'", never.length == 0 ? "" : ", ", model->reason[i]);
    if (never.length > 0)
        mt_trial_add_note(trial, "declared, and never given over the questions of the check: %s", mt_text_get(&never));
    mt_text_free(&never);
}

/* That a declared fact exists and is one of its own entity is the descriptor's, which the rule abi reads; here, that
 * its answers agree. */
void mt_rule_check_facts(mt_trial *trial)
{
    const mt_model *model = &trial->loaded->model;
    const uint64_t *count = reasons_given(trial);
    uint64_t explained = 0;
    if (!count)
        return;
    for (size_t i = 0; i < model->reason_count; i++)
        explained += count[i];
    for (size_t i = 0; i < model->fact_count; i++) {
        bool explains = strcmp(mt_facts_built_in[model->fact[i].fact].name, "system.explains") == 0;
        if (explains && model->fact[i].value != 0 && explained == 0)
            mt_trial_add_failure(trial, "it declares system.explains and gave no reason to any question of the check");
        else if (explains && model->fact[i].value == 0 && explained > 0)
            mt_trial_add_failure(trial, "it declares system.explains as false and gave reasons to %llu questions",
                                 (unsigned long long)explained);
    }
}

/* ---- settings ---- */

typedef struct ranging {
    mt_trial *trial;
    double *values;
    uint64_t *hash, *before; /* answers now, and with this setting as it was */
    mt_stream stream;
} ranging;

static bool differs(const uint64_t *a, const uint64_t *b) { return memcmp(a, b, MT_TRIAL_QUESTIONS * sizeof *a) != 0; }

/* Every value of one setting, the others as they stand. */
static bool setting_move(ranging *in, size_t place, bool *used)
{
    const mt_model_setting *setting = &in->trial->loaded->model.setting[place];
    double kept = in->values[place];
    if (!mt_trial_run(in->trial, in->trial->room, in->values, in->before))
        return false;
    for (size_t n = 0; value_at(setting, n, &in->values[place]); n++) {
        if (!mt_trial_run(in->trial, in->trial->room, in->values, in->hash)) {
            mt_trial_page *page = in->trial->page;
            char detail[MT_TRIAL_WORDS];
            snprintf(detail, sizeof detail, "with %s = %g %.500s", setting->name, in->values[place], page->detail);
            memcpy(page->detail, detail, sizeof detail);
            return false;
        }
        *used = *used || differs(in->hash, in->before);
    }
    in->values[place] = kept;
    return true;
}

static void values_draw(ranging *in)
{
    const mt_model *model = &in->trial->loaded->model;
    for (size_t i = 0; i < model->setting_count; i++) {
        const mt_model_setting *setting = &model->setting[i];
        size_t words = 0;
        double value, part = mt_stream_draw_uniform(&in->stream);
        while (value_at(setting, words, &value))
            words++;
        if (setting->words || setting->type == MT_TYPE_TRUTH)
            value_at(setting, (size_t)(part * (double)words), &in->values[i]);
        else
            in->values[i] = setting->low + part * (setting->high - setting->low);
    }
}

/* What lies outside is the host's to refuse: the model is never opened with it. */
static bool refuses_outside(mt_trial *trial, size_t place)
{
    const mt_model *model = &trial->loaded->model;
    char why[MT_MODEL_WORDS];
    double *values = mt_arena_get_array(&trial->arena, model->setting_count, sizeof *values);
    memcpy(values, trial->values, model->setting_count * sizeof *values);
    double low = model->setting[place].low, last, next;
    size_t n = 0;
    for (last = 0; value_at(&model->setting[place], n, &next); n++)
        last = next;
    const double outside[] = {nextafter(low, -INFINITY), last + fmax(1, fabs(last)), NAN};
    for (size_t i = 0; i < sizeof outside / sizeof *outside; i++) {
        values[place] = outside[i];
        if (mt_model_check_values(model, values, why, sizeof why))
            return mt_trial_add_failure(trial, "%s = %g lies outside and was let through", model->setting[place].name,
                                        outside[i]);
    }
    return true;
}

enum { SURROUNDINGS = 8 };

void mt_rule_check_settings(mt_trial *trial)
{
    const mt_model *model = &trial->loaded->model;
    ranging in = {.trial = trial};
    size_t room = model->setting_count + 1;
    bool *used = mt_arena_get_array(&trial->arena, room, sizeof *used);
    in.values = mt_arena_get_array(&trial->arena, room, sizeof *in.values);
    in.hash = mt_arena_get_array(&trial->arena, MT_TRIAL_QUESTIONS, sizeof *in.hash);
    in.before = mt_arena_get_array(&trial->arena, MT_TRIAL_QUESTIONS, sizeof *in.before);
    mt_stream_open(&in.stream, MT_CONFORM_VERSION, 0, "settings", "conform");
    memcpy(in.values, trial->values, model->setting_count * sizeof *in.values);
    for (size_t i = 0; i < model->setting_count; i++)
        if (!refuses_outside(trial, i) || !setting_move(&in, i, &used[i]))
            return;
    /* A setting may matter only where another is set: those that did nothing yet are tried among others. */
    for (int again = 0; again < SURROUNDINGS; again++) {
        values_draw(&in);
        for (size_t i = 0; i < model->setting_count; i++)
            if (!used[i] && !setting_move(&in, i, &used[i]))
                return;
    }
    for (size_t i = 0; i < model->setting_count; i++)
        if (!used[i])
            mt_trial_add_failure(trial, "the setting '%s' changes no answer to any question of the check",
                                 model->setting[i].name);
}

/* ---- sameness ---- */

static uint64_t *hashes(mt_trial *trial)
{
    return mt_arena_get_array(&trial->arena, MT_TRIAL_QUESTIONS, sizeof(uint64_t));
}

static void same_now(mt_trial *trial, const char *when)
{
    uint64_t *hash = hashes(trial);
    if (mt_trial_run(trial, trial->room, trial->values, hash))
        mt_trial_is_same(trial, hash, when);
}

void mt_rule_check_repeats(mt_trial *trial) { same_now(trial, "in another process"); }

/* Its process was confined before the plugin was loaded, as a worker's is. */
void mt_rule_check_calls(mt_trial *trial) { same_now(trial, "under the filter of system calls"); }

/* Another heap: pieces of all sizes, some of them given back; what is given anew is full of rubbish; texts and arena
 * lie elsewhere. */
void mt_rule_check_heap(mt_trial *trial)
{
    enum { PIECES = 400 };
    void *piece[PIECES];
    mallopt(M_PERTURB, 0x5a);
    for (size_t i = 0; i < PIECES; i++)
        if ((piece[i] = malloc(16 + 48 * i)))
            memset(piece[i], 0xa5, 16 + 48 * i);
    for (size_t i = 0; i < PIECES; i += 2)
        free(piece[i]);
    trial->item = mt_trial_get_items(&trial->arena, trial->loaded->model.kind);
    trial->room = (char *)mt_arena_get(&trial->arena, 2 * MT_SUBJECT_ROOM) + 4112;
    same_now(trial, "with its memory elsewhere");
    for (size_t i = 1; i < PIECES; i += 2)
        free(piece[i]);
}

void mt_rule_check_locale(mt_trial *trial)
{
    static const char *const names[] = {"C.UTF-8", "en_US.UTF-8", "de_DE.UTF-8", "fr_FR.UTF-8", "tr_TR.UTF-8"};
    bool any = false;
    char when[80];
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        if (!setlocale(LC_ALL, names[i]))
            continue;
        any = true;
        snprintf(when, sizeof when, "in the locale %s", names[i]);
        same_now(trial, when);
    }
    if (!any)
        mt_trial_add_note(trial, "this machine has no locale but C, so nothing was tried");
}

void mt_rule_check_timezone(mt_trial *trial)
{
    setenv("TZ", "FAR-13:30", 1);
    tzset();
    same_now(trial, "in a time zone 13.5 hours ahead");
}

void mt_rule_check_order(mt_trial *trial)
{
    char *other = mt_arena_get(&trial->arena, MT_SUBJECT_ROOM);
    if (mt_trial_run(trial, other, trial->values, NULL))
        same_now(trial, "after another instance");
}

void mt_rule_check_interleaved(mt_trial *trial)
{
    mt_subject subject[2];
    uint64_t *hash[2] = {hashes(trial), hashes(trial)};
    char words[120];
    if (!mt_subject_open(trial, &subject[0], trial->room, trial->values) ||
        !mt_subject_open(trial, &subject[1], mt_arena_get(&trial->arena, MT_SUBJECT_ROOM), trial->values))
        return;
    for (size_t i = 0; i < MT_TRIAL_QUESTIONS; i++)
        for (int k = 0; k < 2; k++) {
            mt_trial_set_doing(trial, "asked %s (question %zu)",
                               mt_trial_get_words(&trial->item[i].asked, words, sizeof words), i);
            mt_given given = mt_subject_ask(&subject[k], &trial->item[i].asked);
            hash[k][i] = mt_given_get_hash(&given);
        }
    mt_subject_close(&subject[0]);
    mt_subject_close(&subject[1]);
    if (mt_trial_is_same(trial, hash[0], "beside another instance"))
        mt_trial_is_same(trial, hash[1], "beside another instance");
}

/* ---- luck and time ---- */

void mt_rule_check_draws(mt_trial *trial)
{
    mt_subject subject;
    char words[120];
    uint64_t least = UINT64_MAX, most = 0;
    if (!mt_subject_open(trial, &subject, trial->room, trial->values))
        return;
    for (size_t i = 0; i < MT_TRIAL_QUESTIONS; i++) {
        mt_trial_set_doing(trial, "asked %s (question %zu)",
                           mt_trial_get_words(&trial->item[i].asked, words, sizeof words), i);
        uint64_t draws = mt_subject_ask(&subject, &trial->item[i].asked).draws;
        least = draws < least ? draws : least;
        most = draws > most ? draws : most;
    }
    mt_subject_close(&subject);
    if (least != most)
        mt_trial_add_note(
            trial, "it draws from %llu to %llu times for a question, so one decision shifts the luck of the next",
            (unsigned long long)least, (unsigned long long)most);
}

static double processor_time(void)
{
    struct rusage used;
    getrusage(RUSAGE_SELF, &used);
    return (double)(used.ru_utime.tv_sec + used.ru_stime.tv_sec) +
           (double)(used.ru_utime.tv_usec + used.ru_stime.tv_usec) / 1e6;
}

/* Of the process and not of the wall: a busy machine is not the model's fault. */
void mt_rule_check_time(mt_trial *trial)
{
    mt_subject subject;
    char words[120];
    double whole = 0;
    if (!mt_subject_open(trial, &subject, trial->room, trial->values))
        return;
    for (size_t i = 0; i < MT_TRIAL_QUESTIONS; i++) {
        mt_trial_set_doing(trial, "asked %s (question %zu)",
                           mt_trial_get_words(&trial->item[i].asked, words, sizeof words), i);
        double before = processor_time();
        mt_subject_ask(&subject, &trial->item[i].asked);
        double taken = processor_time() - before;
        whole += taken;
        if (taken > 0.1)
            mt_trial_add_failure(trial, "%s, it took %.3g s", trial->page->asking, taken);
    }
    mt_subject_close(&subject);
    if (whole / MT_TRIAL_QUESTIONS > 0.001)
        mt_trial_add_failure(trial, "a decision took %.3g ms in the mean", 1000 * whole / MT_TRIAL_QUESTIONS);
}
