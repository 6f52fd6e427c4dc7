/* What the rules of a check share: the asking, and the page that a rule's process leaves its findings on.
 * Internal to model/. Ownership: the page is shared memory of the process that checks; a subject's memory is the
 * trial's. */
#ifndef MT_MODEL_CONFORMING_H
#define MT_MODEL_CONFORMING_H

#include "base/random.h"
#include "model/conform.h"
#include "model/loaded.h"

enum { MT_TRIAL_QUESTIONS = 2000, MT_TRIAL_WORDS = 600, MT_TRIAL_VALUES = 64 };

typedef struct mt_trial_page {
    volatile uint64_t step;      /* calls of the plugin so far: it stands still in one that hangs */
    char asking[MT_TRIAL_WORDS]; /* what the plugin is doing now, for the sentence about its death */
    int state;                   /* an mt_conform_state */
    char detail[MT_TRIAL_WORDS];
    uint64_t reference[MT_TRIAL_QUESTIONS]; /* hashes of the answers under the usual conditions */
    bool ended;                             /* the rule came to its end */
} mt_trial_page;

typedef struct mt_trial_item {
    mt_question about;
    martens_question asked;
} mt_trial_item; /* about: what the border needs to know */

typedef struct mt_trial {
    mt_arena arena;
    const char *path, *name;
    mt_trial_page *page;
    const mt_loaded *loaded;
    mt_trial_item *item; /* MT_TRIAL_QUESTIONS of them */
    double *values;      /* the settings' defaults */
    char *room;          /* where subjects live, so that one follows another at the same addresses */
} mt_trial;

/* One instance under trial. */
typedef struct mt_subject {
    martens_host host;
    const mt_trial *trial;
    void *own;
    int64_t now;
    uint64_t draws;
    mt_stream stream;
    char *room;
    size_t used, size;
    mt_arena *spare; /* what the room cannot hold */
} mt_subject;

typedef struct mt_given {
    martens_answer answer;
    const char *words;
    uint64_t draws;
} mt_given;

enum { MT_SUBJECT_ROOM = 1 << 20 };

mt_trial_item *mt_trial_get_items(mt_arena *arena, mt_model_kind kind);
/* false after mt_trial_add_failure. room: MT_SUBJECT_ROOM bytes; size: how much of the host the plugin may see. */
bool mt_subject_open(mt_trial *trial, mt_subject *subject, char *room, const double *values);
mt_given mt_subject_ask(mt_subject *subject, const martens_question *question);
void mt_subject_close(mt_subject *subject);
uint64_t mt_given_get_hash(const mt_given *given);

/* Asks all questions of a new instance. Each answer's hash goes to hash[] if it is not NULL. false after a failure. */
bool mt_trial_run(mt_trial *trial, char *room, const double *values, uint64_t *hash);
/* Compares with the reference. */
bool mt_trial_is_same(mt_trial *trial, const uint64_t *hash, const char *when);
/* "a list of 3, number 17" without the number */
const char *mt_trial_get_words(const martens_question *question, char *out, size_t room);

void mt_trial_set_doing(mt_trial *trial, const char *format, ...) __attribute__((format(printf, 2, 3)));
/* The first failure of a rule stands; false always. */
bool mt_trial_add_failure(mt_trial *trial, const char *format, ...) __attribute__((format(printf, 2, 3)));
void mt_trial_add_note(mt_trial *trial, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* ---- the rules ---- */
void mt_rule_check_abi(mt_trial *trial);
void mt_rule_check_imports(mt_trial *trial);
void mt_rule_check_exports(mt_trial *trial);
void mt_rule_check_ranges(mt_trial *trial);
void mt_rule_check_reasons(mt_trial *trial);
void mt_rule_check_facts(mt_trial *trial);
void mt_rule_check_settings(mt_trial *trial);
void mt_rule_check_repeats(mt_trial *trial);
void mt_rule_check_calls(mt_trial *trial);
void mt_rule_check_heap(mt_trial *trial);
void mt_rule_check_locale(mt_trial *trial);
void mt_rule_check_timezone(mt_trial *trial);
void mt_rule_check_order(mt_trial *trial);
void mt_rule_check_interleaved(mt_trial *trial);
void mt_rule_check_hostile(mt_trial *trial);
void mt_rule_check_draws(mt_trial *trial);
void mt_rule_check_time(mt_trial *trial);

#endif
