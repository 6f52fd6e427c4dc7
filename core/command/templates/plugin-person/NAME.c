/* NAME: a person who says yes to a combatant in plain view, and no to anything else. Looking takes its time; how long,
 * is drawn.
 *
 * This file is a whole model. Change what it decides, then change the test beside it. The manual is martens/plugin.h.
 */
#include <string.h>

#include <martens/plugin.h>

/* Settings: what a scenario may give, as in settings = { median = "6 s" }. Each says its range, its default, and where
 * the default comes from: a source that others can read, or "assumed". An enum keeps the places and the list together.
 */
enum { MEDIAN, SETTINGS };

static const martens_setting settings[SETTINGS] = {
    [MEDIAN] = {.name = "median",
                .type = MARTENS_NUMBER,
                .unit = MARTENS_MICROSECONDS,
                .low = 200 * MARTENS_MILLISECOND,
                .high = 60 * MARTENS_MINUTE,
                .by_default = 4 * MARTENS_SECOND,
                .source = "assumed",
                .about = "median time to an answer"},
};

/* Reasons: every answer names one by its place. They stand in the record and in the verdict, so write them for a
 * reader. */
enum { NO_COMBATANT, COMBATANT, NOBODY_FITS, REASONS };

static const char *const reasons[REASONS] = {
    [NO_COMBATANT] = "it is not shown as a combatant",
    [COMBATANT] = "it is shown as a combatant",
    [NOBODY_FITS] = "nothing on the list is shown as a combatant",
};

/* What an instance keeps. Each person who uses the model has one in each run, so nothing is static. */
typedef struct memory {
    const martens_host *host; /* stays until the run ends */
    double median;            /* microseconds */
} memory;

/* The run begins. Settings are in the order in which they are declared, in the unit that is declared, and within the
 * range. */
static const char *start(const martens_host *host, const martens_opening *opening, void **instance)
{
    memory *own = host->arena(host, sizeof *own); /* the host frees it */
    own->host = host;
    own->median = opening->value[MEDIAN];
    *instance = own;
    return NULL; /* all is well; a sentence here would say why not */
}

/* Response times are skewed: most are near the median and a few are much longer. The host draws them, with the same
 * bits on every machine; a library of the machine's own would not. */
static int64_t time_to_answer(const memory *own)
{
    double drawn = own->host->lognormal(own->host, own->median, 0.5 /* assumed */);
    return drawn < 3600e6 ? (int64_t)drawn : INT64_C(3600000000); /* nobody takes more than an hour */
}

static int is_combatant(const martens_sighting *seen) { return strcmp(seen->status, "combatant") == 0; }

/* A list to choose from: the first that fits. */
static void choose(const martens_question *question, martens_answer *answer)
{
    answer->word = MARTENS_DECLINE;
    answer->reason = NOBODY_FITS;
    for (size_t i = question->sighting_count; i-- > 0;)
        if (is_combatant(question->sighting[i])) {
            answer->word = MARTENS_CHOOSE;
            answer->choice = i;
            answer->reason = COMBATANT;
        }
}

/* A question: one sighting, a list of them, or none where something is only told. The answer comes filled with
 * "nothing", which is right for a notice, and for whatever this model does not know. */
static const char *decide(void *instance, const martens_question *question, martens_answer *answer)
{
    const memory *own = instance;
    /* One draw for every question, whatever it is: then a setting that changes this answer leaves the luck of the next
     * alone. */
    int64_t after = time_to_answer(own);
    if (question->why == MARTENS_WHY_LIST) {
        answer->after = after;
        choose(question, answer);
    } else if (question->why == MARTENS_WHY_NOMINATION && question->sighting_count > 0) {
        answer->after = after; /* whether that is in time is for the scenario to say */
        answer->reason = is_combatant(question->sighting[0]) ? COMBATANT : NO_COMBATANT;
        answer->word = answer->reason == COMBATANT ? MARTENS_APPROVE : MARTENS_VETO;
    }
    return NULL;
}

/* The one symbol that the host looks for. */
const martens_plugin martens_plugin_v1 = {
    MARTENS_HEAD,
    .kind = MARTENS_PERSON,
    .name = "NAME",
    .summary = "a person who says yes to a combatant in plain view and no to anything else",
    .setting_count = SETTINGS,
    .setting = settings,
    .reason_count = REASONS,
    .reason = reasons,
    .open = start,
    .decide = decide,
};
