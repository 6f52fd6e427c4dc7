/* What no run asks: other hosts' sizes, words from the future, texts and numbers at their worst. The plugin must come
 * back each time, with an answer that fits, or with a sentence that says why there is none. Where the numbers are none
 * that the manual allows it has only to come back; and an answer to an unknown why is a note, since a host would not
 * read it. */
#include <float.h>
#include <math.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "model/conforming.h"

#define END_OF(type, member) (offsetof(type, member) + sizeof(((type *)0)->member))

enum { MANY = 10000, LONG_TEXT = 100000, BEYOND = 64, ODD = 12 };

typedef struct hostile {
    mt_trial *trial;
    mt_subject subject;
    bool allowed; /* by the manual, so the answer has to fit */
} hostile;

static void put(hostile *in, const char *name, const martens_question *question)
{
    mt_trial *trial = in->trial;
    char fault[MT_MODEL_WORDS];
    mt_answer answer;
    mt_trial_set_doing(trial, "asked %s", name);
    mt_given given = mt_subject_ask(&in->subject, question);
    bool known = question->why >= MARTENS_WHY_TARGET && question->why <= MARTENS_WHY_WAKE;
    if (!known && !given.words && given.answer.word != MARTENS_NOTHING)
        mt_trial_add_note(trial, "asked %s, it answered with word %d and not MARTENS_NOTHING", name,
                          (int)given.answer.word);
    if (given.words || !known || !in->allowed)
        return;
    given.answer.reason = MARTENS_UNKNOWN; /* the rule reasons looks at it */
    mt_question about = {.why = (mt_why)(question->why - MARTENS_WHY_TARGET + MT_WHY_TARGET),
                         .sighting_count = question->sighting_count};
    if (!mt_border_read_answer(&trial->loaded->model, &about, &given.answer, &answer, fault, sizeof fault))
        mt_trial_add_failure(trial, "asked %s, it %s", name, fault);
}

/* ---- texts and numbers ---- */

static void texts_put(hostile *in, martens_question question, martens_sighting seen)
{
    char *endless = mt_arena_get(&in->trial->arena, LONG_TEXT + 1);
    memset(endless, 'a', LONG_TEXT);
    const struct {
        const char *name, *text;
    } texts[] = {{"with empty texts", ""},
                 {"with texts of 100,000 letters", endless},
                 {"with texts that are not ASCII", "véhicule \xe8\xbb\x8a \xf0\x9f\x9a\x9a"},
                 {"with texts that are no UTF-8", "\xff\xfe\x80"},
                 {"with texts that look like formats", "%s%n%999999d"}};
    const martens_sighting *list[] = {&seen};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        seen.target = seen.kind = seen.status = texts[i].text;
        question.entity = question.system = texts[i].text;
        question.notice = question.why == MARTENS_WHY_NOTICE ? texts[i].text : NULL;
        question.sighting = list;
        put(in, texts[i].name, &question);
    }
}

static void numbers_put(hostile *in, martens_question question, martens_sighting seen)
{
    const double odd[ODD] = {NAN, -1, 0, 1, INFINITY, -INFINITY, DBL_MAX, -DBL_MAX, DBL_MIN, 2, -0.0, 1e300};
    const int64_t whole[ODD] = {
        0, -1, INT64_MAX, 0, INT64_MIN, MARTENS_SECOND, INT64_MAX - 1, INT64_MIN + 1, -MARTENS_SECOND, 2, 3, 1 << 30};
    const martens_sighting *list[] = {&seen};
    char name[80];
    question.sighting = list;
    for (size_t i = 0; i < ODD; i++) {
        seen.confidence = question.load = question.past_reliability = question.information = odd[i];
        question.window = question.on_watch_for = question.waiting = question.systems = seen.seen_for =
            seen.civilians_near = whole[i];
        in->allowed = odd[i] >= 0 && odd[i] <= 1 && whole[i] >= 0;
        snprintf(name, sizeof name, "with shares of %g and counts of %lld", odd[i], (long long)whole[i]);
        put(in, name, &question);
    }
    in->allowed = true;
}

/* What the manual calls unknown, and never. */
static void unknowns_put(hostile *in, martens_question question, martens_sighting seen)
{
    const martens_sighting *list[] = {&seen};
    question.sighting = list;
    question.past_reliability = question.information = MARTENS_UNKNOWN;
    seen.civilians_near = MARTENS_UNKNOWN;
    question.window = MARTENS_FOREVER;
    put(in, "with all unknown that may be", &question);
}

static void lists_put(hostile *in, martens_question question, const martens_sighting *seen)
{
    const martens_sighting **many = mt_arena_get_array(&in->trial->arena, MANY, sizeof *many);
    for (size_t i = 0; i < MANY; i++)
        many[i] = seen;
    question.sighting = many;
    question.sighting_count = 0;
    put(in, "without a sighting", &question);
    question.sighting = NULL;
    put(in, "without a sighting, nor a list of them", &question);
    question.sighting = many;
    question.sighting_count = MANY;
    put(in, "with 10,000 sightings", &question);
}

static void words_put(hostile *in, martens_question question)
{
    static const int32_t unknown[] = {0, 6, 99, -1, INT32_MAX, INT32_MIN};
    char name[80];
    for (size_t i = 0; i < sizeof unknown / sizeof *unknown; i++) {
        martens_question other = question;
        other.control = unknown[i];
        snprintf(name, sizeof name, "under the unknown control %d", (int)unknown[i]);
        put(in, name, &other);
        other = question;
        other.why = unknown[i];
        snprintf(name, sizeof name, "for the unknown why %d", (int)unknown[i]);
        put(in, name, &other);
    }
}

/* ---- other hosts ---- */

/* A place whose end is the end of what may be read: one byte further, and the process dies. */
static void *at_edge(hostile *in, const void *from, size_t size)
{
    size_t page = (size_t)sysconf(_SC_PAGESIZE), room = (size + page - 1) / page * page;
    char *place = mmap(NULL, room + page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (place == MAP_FAILED || mprotect(place + room, page, PROT_NONE) != 0) {
        mt_trial_add_failure(in->trial, "the machine gave no memory for the trial");
        return NULL;
    }
    return memcpy(place + room - size, from, size);
}

/* The oldest host of this major: each struct ends with the last member of 1.0, and nothing may be read behind it. */
static void smaller_put(hostile *in, martens_question question, martens_sighting seen)
{
    question.struct_size = END_OF(martens_question, information);
    seen.struct_size = END_OF(martens_sighting, civilians_near);
    const martens_sighting *list[] = {at_edge(in, &seen, seen.struct_size)};
    question.sighting = list;
    const martens_question *asked = at_edge(in, &question, question.struct_size);
    if (list[0] && asked)
        put(in, "by a host of ABI 1.0", asked);
}

/* A newer host: each struct is longer than this header knows. */
static void longer_put(hostile *in, martens_question question, martens_sighting seen)
{
    struct {
        martens_question question;
        char beyond[BEYOND];
    } asked = {.question = question};
    struct {
        martens_sighting sighting;
        char beyond[BEYOND];
    } shown[2] = {{.sighting = seen}, {.sighting = seen}};
    const martens_sighting *list[] = {&shown[0].sighting, &shown[1].sighting};
    for (int i = 0; i < 2; i++) {
        memset(shown[i].beyond, 0xa5, BEYOND);
        shown[i].sighting.struct_size = sizeof shown[i];
    }
    memset(asked.beyond, 0xa5, BEYOND);
    asked.question.struct_size = sizeof asked;
    asked.question.sighting = list;
    put(in, "by a host that is newer than this one", &asked.question);
}

static void each_put(hostile *in, mt_trial *trial, int32_t why)
{
    for (size_t i = 0; i < MT_TRIAL_QUESTIONS; i++) {
        if (trial->item[i].asked.why != why || trial->item[i].asked.sighting_count != 1)
            continue;
        martens_question question = trial->item[i].asked;
        martens_sighting seen = *question.sighting[0];
        texts_put(in, question, seen);
        numbers_put(in, question, seen);
        unknowns_put(in, question, seen);
        if (why == MARTENS_WHY_LIST || why == MARTENS_WHY_NOTICE || why == MARTENS_WHY_WAKE)
            lists_put(in, question, &seen);
        words_put(in, question);
        smaller_put(in, question, seen);
        longer_put(in, question, seen);
        return;
    }
}

void mt_rule_check_hostile(mt_trial *trial)
{
    hostile in = {.trial = trial, .allowed = true};
    if (!mt_subject_open(trial, &in.subject, trial->room, trial->values))
        return;
    for (int32_t why = MARTENS_WHY_TARGET; why <= MARTENS_WHY_WAKE; why++)
        each_put(&in, trial, why);
    mt_subject_close(&in.subject);
}
