/* doubter: a person who wants a second source before saying yes, as those did whose refusals worked. What the screen
 * shows against a prompt is a no; what it shows for one is not yet a yes. The second source is asked for, takes its
 * time, and may not come; then the answer is "I cannot judge this". The first alarm of a watch startles, and takes
 * longer.
 *
 * Three draws for every question, whatever it is, so that a setting that changes one answer leaves the luck of the next
 * alone. */
#include <string.h>

#include <martens/person.h>

enum { MEDIAN, SPREAD, STARTLED_FOR, SOURCE_TAKES, SOURCE_COMES, SOURCE_AGREES_ABOVE, WAITS_AT_MOST, SETTINGS };

static const martens_setting settings[SETTINGS] = {
    [MEDIAN] = {.name = "median",
                .type = MARTENS_NUMBER,
                .unit = MARTENS_MICROSECONDS,
                .low = 200 * MARTENS_MILLISECOND,
                .high = 60 * MARTENS_MINUTE,
                .by_default = 8 * MARTENS_SECOND,
                .source = "assumed; within the 1.9-25.7 s of Eriksson & Stanton 2017 [V2]",
                .about = "median time to read the screen"},
    [SPREAD] = {.name = "spread",
                .type = MARTENS_NUMBER,
                .low = 0,
                .high = 2,
                .by_default = 0.5,
                .source = "derived [D] from mean 2.7 s and SD 1.5 s, Zhang et al. 2019 [B]",
                .about = "deviation of each time's logarithm"},
    [STARTLED_FOR] = {.name = "startled_for",
                      .type = MARTENS_NUMBER,
                      .unit = MARTENS_MICROSECONDS,
                      .low = 0,
                      .high = 60 * MARTENS_MINUTE,
                      .by_default = 15 * MARTENS_SECOND,
                      .source = "about 15 s of shock: the officer on duty at the false alarm of 1983 [V]",
                      .about = "what the first prompt of a watch takes besides"},
    [SOURCE_TAKES] = {.name = "source_takes",
                      .type = MARTENS_NUMBER,
                      .unit = MARTENS_MICROSECONDS,
                      .low = 0,
                      .high = 1440 * MARTENS_MINUTE,
                      .by_default = 30 * MARTENS_SECOND,
                      .source = "assumed",
                      .about = "median time until a second source is there"},
    [SOURCE_COMES] = {.name = "source_comes",
                      .type = MARTENS_NUMBER,
                      .low = 0,
                      .high = 1,
                      .by_default = 0.5,
                      .source = "assumed",
                      .about = "chance that there is a second source at all"},
    [SOURCE_AGREES_ABOVE] = {.name = "source_agrees_above",
                             .type = MARTENS_NUMBER,
                             .low = 0,
                             .high = 1,
                             .by_default = 0.8,
                             .source = "assumed",
                             .about = "the system's confidence from which a second source is taken to agree"},
    [WAITS_AT_MOST] = {.name = "waits_at_most",
                       .type = MARTENS_NUMBER,
                       .unit = MARTENS_MICROSECONDS,
                       .low = 0,
                       .high = 1440 * MARTENS_MINUTE,
                       .by_default = 5 * MARTENS_MINUTE,
                       .source = "assumed",
                       .about = "how long a second source is waited for"},
};

enum { AGAINST, CONFIRMED, NOT_CONFIRMED, NO_SOURCE, NONE_FITS, REASONS };

static const char *const reasons[REASONS] = {
    [AGAINST] = "the screen speaks against it",         [CONFIRMED] = "a second source agrees",
    [NOT_CONFIRMED] = "a second source does not agree", [NO_SOURCE] = "no second source came",
    [NONE_FITS] = "nothing on the list may be engaged",
};

typedef struct person {
    const martens_host *host;
    const double *setting;
    int alarmed; /* a prompt has come before */
} person;

/* The luck of one question. */
typedef struct luck {
    int64_t reading, source;
    int comes;
} luck;

/* A median of nothing takes none, and is drawn all the same. */
static int64_t skewed(const person *self, int median)
{
    double middle = self->setting[median];
    int64_t drawn = martens_person_time(self->host, middle > 0 ? middle : 1, self->setting[SPREAD]);
    return middle > 0 ? drawn : 0;
}

static luck draw(const person *self)
{
    luck drawn = {.reading = skewed(self, MEDIAN), .source = skewed(self, SOURCE_TAKES)};
    drawn.comes = self->host->random(self->host) < self->setting[SOURCE_COMES];
    return drawn;
}

static int speaks_against(const martens_sighting *seen)
{
    int fits = strcmp(seen->status, "combatant") == 0 || strcmp(seen->status, "participating") == 0 ||
               strcmp(seen->status, "unknown") == 0;
    return seen->protected_sign || !fits || !seen->meant_for || seen->civilians_near > 0;
}

/* How long a second source is waited for: doubt must be said before the window closes. */
static int64_t patience(const person *self, const martens_question *question, int64_t spent)
{
    int64_t most = (int64_t)self->setting[WAITS_AT_MOST];
    if (question->window == MARTENS_FOREVER)
        return most;
    int64_t left = question->window - spent - MARTENS_SECOND;
    return left < 0 ? 0 : left < most ? left : most;
}

/* The reason, and the time that it took to come to it. */
static int weigh(const person *self, const martens_question *question, const martens_sighting *seen, luck drawn,
                 int64_t *after)
{
    if (speaks_against(seen))
        return AGAINST;
    int64_t waits = patience(self, question, *after);
    int comes = drawn.comes && drawn.source <= waits;
    *after += comes ? drawn.source : waits;
    if (!comes)
        return NO_SOURCE;
    return seen->confidence >= self->setting[SOURCE_AGREES_ABOVE] ? CONFIRMED : NOT_CONFIRMED;
}

static void judge_one(const person *self, const martens_question *question, luck drawn, martens_answer *answer)
{
    answer->reason = weigh(self, question, question->sighting[0], drawn, &answer->after);
    if (answer->reason == CONFIRMED)
        answer->word = MARTENS_APPROVE;
    else if (answer->reason == NO_SOURCE && question->control != MARTENS_PERSON_MAY_VETO)
        answer->word = MARTENS_DECLINE;
    else
        answer->word = MARTENS_VETO; /* where silence lets it go on, doubt must be said */
}

/* The first of the list that nothing speaks against is looked into. */
static void choose(const person *self, const martens_question *question, luck drawn, martens_answer *answer)
{
    answer->word = MARTENS_DECLINE;
    answer->reason = NONE_FITS;
    for (size_t i = 0; i < question->sighting_count; i++) {
        if (speaks_against(question->sighting[i]))
            continue;
        answer->reason = weigh(self, question, question->sighting[i], drawn, &answer->after);
        answer->choice = i;
        answer->word = answer->reason == CONFIRMED ? MARTENS_CHOOSE : MARTENS_DECLINE;
        return;
    }
}

static const char *start(const martens_host *host, const martens_opening *opening, void **instance)
{
    person *self = host->arena(host, sizeof *self);
    self->host = host;
    self->setting = martens_person_settings(host, opening);
    *instance = self;
    return NULL;
}

static const char *decide(void *instance, const martens_question *question, martens_answer *answer)
{
    person *self = instance;
    luck drawn = draw(self);
    if (!martens_person_weighs(question)) {
        answer->word = question->why == MARTENS_WHY_LIST ? MARTENS_WAIT : MARTENS_NOTHING;
        return NULL;
    }
    answer->after = drawn.reading + (self->alarmed ? 0 : (int64_t)self->setting[STARTLED_FOR]);
    self->alarmed = 1;
    if (question->why == MARTENS_WHY_LIST)
        choose(self, question, drawn, answer);
    else
        judge_one(self, question, drawn, answer);
    return NULL;
}

const martens_plugin martens_plugin_v1 = {
    MARTENS_HEAD,
    .kind = MARTENS_PERSON,
    .name = "doubter",
    .summary = "a person who says yes only when a second source agrees",
    .setting_count = SETTINGS,
    .setting = settings,
    .reason_count = REASONS,
    .reason = reasons,
    .open = start,
    .decide = decide,
};
