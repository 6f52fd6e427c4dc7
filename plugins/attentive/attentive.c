/* attentive: a person who looks before answering. The time that looking takes is drawn from a skewed distribution and
 * grows with load; late in a long watch some questions go unnoticed. What is decided follows from what the screen
 * shows, and from nothing else: this person can be fooled, but not hurried into a yes.
 *
 * Two draws for every question, whatever it is, so that a setting that changes one answer leaves the luck of the next
 * alone. */
#include <string.h>

#include <martens/person.h>

enum {
    MEDIAN,
    SPREAD,
    SLOWED_BY_LOAD,
    CONFIDENT_ABOVE,
    INFORMED_ABOVE,
    CIVILIANS_AT_MOST,
    LAPSES_AFTER,
    LAPSES,
    SETTINGS
};

static const martens_setting settings[SETTINGS] = {
    [MEDIAN] = {.name = "median",
                .type = MARTENS_NUMBER,
                .unit = MARTENS_MICROSECONDS,
                .low = 200 * MARTENS_MILLISECOND,
                .high = 60 * MARTENS_MINUTE,
                .by_default = 8 * MARTENS_SECOND,
                .source = "assumed; within the 1.9-25.7 s of Eriksson & Stanton 2017 [V2]",
                .about = "median time to an answer, without load"},
    [SPREAD] = {.name = "spread",
                .type = MARTENS_NUMBER,
                .low = 0,
                .high = 2,
                .by_default = 0.5,
                .source = "derived [D] from mean 2.7 s and SD 1.5 s, Zhang et al. 2019 [B]",
                .about =
                    "deviation of the time's logarithm: 0.5 puts two answers in three between 0.6 and 1.6 medians"},
    [SLOWED_BY_LOAD] = {.name = "slowed_by_load",
                        .type = MARTENS_NUMBER,
                        .low = 0,
                        .high = 10,
                        .by_default = 1,
                        .source = "assumed; direction (slower with a second task) from Eriksson & Stanton 2017 [V2]",
                        .about = "at full load the median is longer by this share"},
    [CONFIDENT_ABOVE] = {.name = "confident_above",
                         .type = MARTENS_NUMBER,
                         .low = 0,
                         .high = 1,
                         .by_default = 0.8,
                         .source = "assumed",
                         .about = "the system's confidence that is enough"},
    [INFORMED_ABOVE] = {.name = "informed_above",
                        .type = MARTENS_NUMBER,
                        .low = 0,
                        .high = 1,
                        .by_default = 0.5,
                        .source = "assumed",
                        .about = "share of the needed facts on the screen that is enough to judge by"},
    [CIVILIANS_AT_MOST] = {.name = "civilians_at_most",
                           .type = MARTENS_NUMBER,
                           .low = 0,
                           .high = 1000,
                           .by_default = 0,
                           .source = "assumed",
                           .about = "civilians near, as believed, that this person lets pass"},
    [LAPSES_AFTER] = {.name = "lapses_after",
                      .type = MARTENS_NUMBER,
                      .unit = MARTENS_MICROSECONDS,
                      .low = 0,
                      .high = 1440 * MARTENS_MINUTE,
                      .by_default = 25 * MARTENS_MINUTE,
                      .source = "Mackworth 1948, from 20-30 min on [V2]",
                      .about = "time on watch after which questions go unnoticed"},
    [LAPSES] = {.name = "lapses",
                .type = MARTENS_NUMBER,
                .low = 0,
                .high = 1,
                .by_default = 0.12,
                .source = "Mackworth 1948, 10-15 % [V2]",
                .about = "share of questions that go unnoticed from then on"},
};

enum {
    UNNOTICED,
    PROTECTED,
    STATUS,
    NOT_MEANT_FOR,
    CIVILIANS,
    UNINFORMED,
    STATUS_UNKNOWN,
    UNSURE,
    NONE_FITS,
    RIGHT,
    REASONS
};

static const char *const reasons[REASONS] = {
    [UNNOTICED] = "the question went unnoticed",
    [PROTECTED] = "a protective sign is seen",
    [STATUS] = "its status is not that of a target",
    [NOT_MEANT_FOR] = "not of a kind the system is meant for",
    [CIVILIANS] = "civilians are near",
    [UNINFORMED] = "the screen shows too little to judge",
    [STATUS_UNKNOWN] = "its status is unknown",
    [UNSURE] = "the system is not sure enough",
    [NONE_FITS] = "nothing on the list may be engaged",
    [RIGHT] = "nothing speaks against it",
};

static int64_t time_to_answer(const martens_person *self, double load)
{
    return martens_person_time(self->host, self->setting[MEDIAN] * (1 + self->setting[SLOWED_BY_LOAD] * load),
                               self->setting[SPREAD]);
}

/* Always draws, and is always asked. */
static int goes_unnoticed(const martens_person *self, const martens_question *question)
{
    double luck = self->host->random(self->host);
    return (double)question->on_watch_for >= self->setting[LAPSES_AFTER] && luck < self->setting[LAPSES];
}

/* What speaks against engaging it, or RIGHT. What is seen to be wrong comes before what is not known. */
static int judge(const martens_person *self, const martens_question *question, const martens_sighting *seen)
{
    const double *setting = self->setting;
    int unknown = strcmp(seen->status, "unknown") == 0;
    if (seen->protected_sign)
        return PROTECTED;
    if (!unknown && strcmp(seen->status, "combatant") != 0 && strcmp(seen->status, "participating") != 0)
        return STATUS;
    if (!seen->meant_for)
        return NOT_MEANT_FOR;
    if ((double)seen->civilians_near > setting[CIVILIANS_AT_MOST])
        return CIVILIANS;
    if (question->information != MARTENS_UNKNOWN && question->information < setting[INFORMED_ABOVE])
        return UNINFORMED;
    if (unknown)
        return STATUS_UNKNOWN;
    return seen->confidence < setting[CONFIDENT_ABOVE] ? UNSURE : RIGHT;
}

static void judge_list(const martens_person *self, const martens_question *question, martens_answer *answer)
{
    answer->word = MARTENS_DECLINE;
    answer->reason = NONE_FITS;
    for (size_t i = 0; i < question->sighting_count; i++) {
        const martens_sighting *seen = question->sighting[i];
        if (judge(self, question, seen) != RIGHT ||
            (answer->word == MARTENS_CHOOSE && seen->confidence <= answer->confidence))
            continue;
        answer->word = MARTENS_CHOOSE;
        answer->choice = i;
        answer->confidence = seen->confidence;
        answer->reason = RIGHT;
    }
}

static void judge_one(const martens_person *self, const martens_question *question, martens_answer *answer)
{
    const martens_sighting *seen = question->sighting[0];
    answer->reason = judge(self, question, seen);
    answer->confidence = seen->confidence;
    if (answer->reason == RIGHT)
        answer->word = MARTENS_APPROVE;
    else if (answer->reason < UNINFORMED || question->control == MARTENS_PERSON_MAY_VETO)
        answer->word = MARTENS_VETO; /* where silence lets it go on, doubt must be said */
    else
        answer->word = MARTENS_DECLINE;
}

static const char *decide(void *instance, const martens_question *question, martens_answer *answer)
{
    const martens_person *self = instance;
    answer->after = time_to_answer(self, question->load);
    int unnoticed = goes_unnoticed(self, question);
    if (!martens_person_weighs(question)) {
        answer->after = 0;
        answer->word = question->why == MARTENS_WHY_LIST ? MARTENS_WAIT : MARTENS_NOTHING;
    } else if (unnoticed) {
        answer->word = MARTENS_WAIT;
        answer->reason = UNNOTICED;
    } else if (question->why == MARTENS_WHY_LIST) {
        judge_list(self, question, answer);
    } else {
        judge_one(self, question, answer);
    }
    return NULL;
}

const martens_plugin martens_plugin_v1 = {
    MARTENS_HEAD,
    .kind = MARTENS_PERSON,
    .name = "attentive",
    .summary = "a person who looks at what the screen shows, takes the time that it takes, and says so in doubt",
    .setting_count = SETTINGS,
    .setting = settings,
    .reason_count = REASONS,
    .reason = reasons,
    .open = martens_person_open,
    .decide = decide,
};
