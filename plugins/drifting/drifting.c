/* drifting: a system whose bar does not stay where it was reviewed. From its first question on the bar moves with
 * virtual time, and if it is told to, also towards what it has let pass; a bound says how far it may get from where it
 * began. Each answer says whether the bar that it began with would have said the same: that is what the review of the
 * first bar no longer covers. */
#include <martens/plugin.h>

enum { BAR, DRIFT_PER_HOUR, BOUND, FOLLOWS, LOOKS_EVERY, SETTINGS };

static const martens_setting settings[SETTINGS] = {
    [BAR] = {.name = "bar",
             .type = MARTENS_NUMBER,
             .low = 0,
             .high = 1,
             .by_default = 0.9,
             .source = "assumed",
             .about = "confidence that is enough when it begins"},
    [DRIFT_PER_HOUR] = {.name = "drift_per_hour",
                        .type = MARTENS_NUMBER,
                        .low = -10,
                        .high = 10,
                        .by_default = -0.3,
                        .source = "assumed",
                        .about = "how far the bar moves in an hour; below 0 it sinks"},
    [BOUND] = {.name = "bound",
               .type = MARTENS_NUMBER,
               .low = 0,
               .high = 1,
               .by_default = 0.3,
               .source = "assumed",
               .about = "how far the bar may get from where it began"},
    [FOLLOWS] = {.name = "follows",
                 .type = MARTENS_NUMBER,
                 .low = 0,
                 .high = 1,
                 .by_default = 0,
                 .source = "assumed",
                 .about =
                     "share of the way to the confidence of each thing it lets pass by which the bar moves at that"},
    [LOOKS_EVERY] = {.name = "looks_every",
                     .type = MARTENS_NUMBER,
                     .unit = MARTENS_MICROSECONDS,
                     .low = 1 * MARTENS_SECOND,
                     .high = 60 * MARTENS_MINUTE,
                     .by_default = 30 * MARTENS_SECOND,
                     .source = "assumed",
                     .about = "how soon it looks again at what is below the bar"},
};

enum { NOT_MEANT_FOR, BELOW_BOTH, ABOVE_BOTH, ONLY_NOW, NO_LONGER, REASONS };

static const char *const reasons[REASONS] = {
    [NOT_MEANT_FOR] = "not of a kind it is meant for",
    [BELOW_BOTH] = "confidence below the bar",
    [ABOVE_BOTH] = "confidence at the bar or above",
    [ONLY_NOW] = "confidence at the bar of now, and below the one that it began with",
    [NO_LONGER] = "confidence below the bar of now, and at the one that it began with",
};

/* Whether it learns hangs on `follows`, so a scenario that sets it says so itself. */
static const martens_fact facts[] = {
    {"system.explains", 1, NULL},
    {"system.changes_own_parameters", 1, NULL},
};

#define HOUR (60 * MARTENS_MINUTE)

typedef struct memory {
    double setting[SETTINGS];
    int64_t began; /* at the first question; MARTENS_UNKNOWN until then */
    double moved;  /* by following */
} memory;

static double bar_now(const memory *own, int64_t now)
{
    double moved = own->moved + own->setting[DRIFT_PER_HOUR] * ((double)(now - own->began) / (double)HOUR),
           bound = own->setting[BOUND];
    moved = moved > bound ? bound : moved < -bound ? -bound : moved;
    double bar = own->setting[BAR] + moved;
    return bar < 0 ? 0 : bar > 1 ? 1 : bar;
}

static const char *start(const martens_host *host, const martens_opening *opening, void **instance)
{
    memory *own = host->arena(host, sizeof *own);
    for (size_t i = 0; i < SETTINGS; i++)
        own->setting[i] = opening->value[i];
    own->began = MARTENS_UNKNOWN;
    *instance = own;
    return NULL;
}

static const char *decide(void *instance, const martens_question *question, martens_answer *answer)
{
    memory *own = instance;
    if (own->began == MARTENS_UNKNOWN)
        own->began = question->now;
    if (question->sighting_count == 0 || (question->why != MARTENS_WHY_TARGET && question->why != MARTENS_WHY_WAKE))
        return NULL; /* a notice, or a question newer than this model: nothing to do about it */
    const martens_sighting *seen = question->sighting[0];
    answer->confidence = seen->confidence;
    if (!seen->meant_for) {
        answer->word = MARTENS_IGNORE;
        answer->reason = NOT_MEANT_FOR;
        return NULL;
    }
    double bar = bar_now(own, question->now);
    int then = seen->confidence >= own->setting[BAR];
    if (seen->confidence < bar) {
        answer->word = MARTENS_TRACK;
        answer->reason = then ? NO_LONGER : BELOW_BOTH;
        answer->wake = (int64_t)own->setting[LOOKS_EVERY];
        return NULL;
    }
    answer->word = question->control == MARTENS_NO_PERSON ? MARTENS_ENGAGE : MARTENS_NOMINATE;
    answer->reason = then ? ABOVE_BOTH : ONLY_NOW;
    own->moved += own->setting[FOLLOWS] * (seen->confidence - bar);
    return NULL;
}

const martens_plugin martens_plugin_v1 = {
    MARTENS_HEAD,
    .kind = MARTENS_SYSTEM,
    .name = "drifting",
    .summary = "a threshold that moves after activation",
    .setting_count = SETTINGS,
    .setting = settings,
    .reason_count = REASONS,
    .reason = reasons,
    .open = start,
    .decide = decide,
    .fact_count = sizeof facts / sizeof *facts,
    .fact = facts,
};
