/* opaque: a system that makes good use of all that its sensors show, and cannot say why. What it sees goes into one
 * score, and the score into one word; no part of it stands for a rule that somebody could read. It declares no reasons,
 * so no record holds any.
 *
 * It is as accurate as a model can be, which is as accurate as what it is shown. */
#include <string.h>

#include <martens/plugin.h>

enum { GOES_ABOVE, LOOKS_EVERY, SETTINGS };

static const martens_setting settings[SETTINGS] = {
    [GOES_ABOVE] = {.name = "goes_above",
                    .type = MARTENS_NUMBER,
                    .low = 0,
                    .high = 1,
                    .by_default = 0.8,
                    .source = "assumed",
                    .about = "score at which it goes ahead"},
    [LOOKS_EVERY] = {.name = "looks_every",
                     .type = MARTENS_NUMBER,
                     .unit = MARTENS_MICROSECONDS,
                     .low = 1 * MARTENS_SECOND,
                     .high = 60 * MARTENS_MINUTE,
                     .by_default = 10 * MARTENS_SECOND,
                     .source = "assumed",
                     .about = "how soon it looks again at what is below that"},
};

static const martens_fact facts[] = {
    {"system.explains", 0, NULL},
    {"system.changes_own_parameters", 0, NULL},
    {"system.learns_after_activation", 0, NULL},
};

/* 0 to 1. The numbers are assumed; they were chosen so that nothing shown as protected, civilian or out of the fight
 * scores at all, a status that nobody could make out costs half, and neither a first glance nor civilians near can be
 * made up for by confidence alone. */
static double score(const martens_sighting *seen)
{
    int target = strcmp(seen->status, "combatant") == 0 || strcmp(seen->status, "participating") == 0;
    double status = target ? 1 : strcmp(seen->status, "unknown") == 0 ? 0.5 : 0;
    double looked = (double)seen->seen_for / (double)(10 * MARTENS_SECOND);
    double settled = 0.85 + 0.15 * (looked > 1 ? 1 : looked < 0 ? 0 : looked);
    double alone = seen->civilians_near > 0 ? 1.0 / (1.0 + (double)seen->civilians_near) : 1;
    return seen->meant_for && !seen->protected_sign ? seen->confidence * status * settled * alone : 0;
}

static const char *start(const martens_host *host, const martens_opening *opening, void **instance)
{
    double *setting = host->arena(host, SETTINGS * sizeof *setting);
    for (size_t i = 0; i < SETTINGS; i++)
        setting[i] = opening->value[i];
    *instance = setting;
    return NULL;
}

static const char *decide(void *instance, const martens_question *question, martens_answer *answer)
{
    const double *setting = instance;
    if (question->sighting_count == 0 || (question->why != MARTENS_WHY_TARGET && question->why != MARTENS_WHY_WAKE))
        return NULL; /* a notice, or a question newer than this model: nothing to do about it */
    answer->confidence = score(question->sighting[0]);
    if (answer->confidence == 0) {
        answer->word = MARTENS_IGNORE;
    } else if (answer->confidence < setting[GOES_ABOVE]) {
        answer->word = MARTENS_TRACK;
        answer->wake = (int64_t)setting[LOOKS_EVERY];
    } else {
        answer->word = question->control == MARTENS_NO_PERSON ? MARTENS_ENGAGE : MARTENS_NOMINATE;
    }
    return NULL;
}

const martens_plugin martens_plugin_v1 = {
    MARTENS_HEAD,
    .kind = MARTENS_SYSTEM,
    .name = "opaque",
    .summary = "accurate, and unable to give reasons",
    .setting_count = SETTINGS,
    .setting = settings,
    .open = start,
    .decide = decide,
    .fact_count = sizeof facts / sizeof *facts,
    .fact = facts,
};
