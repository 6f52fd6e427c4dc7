/* threshold: the simplest decision that a system can make. It knows one number, the confidence of its own recognition,
 * and one bar; whatever is of a kind that it is meant for, and clears the bar, is engaged or nominated. It looks at
 * nothing else, which is the point of it: it shows what a draft catches when the machine is no more than this. */
#include <martens/plugin.h>

enum { ENGAGE_ABOVE, NOMINATE_ABOVE, SETTINGS };

static const martens_setting settings[SETTINGS] = {
    [ENGAGE_ABOVE] = {.name = "engage_above",
                      .type = MARTENS_NUMBER,
                      .low = 0,
                      .high = 1,
                      .by_default = 0.9,
                      .source = "assumed",
                      .about = "confidence that is enough where the system engages by itself, or unless it is vetoed"},
    [NOMINATE_ABOVE] = {.name = "nominate_above",
                        .type = MARTENS_NUMBER,
                        .low = 0,
                        .high = 1,
                        .by_default = 0.7,
                        .source = "assumed",
                        .about = "confidence that is enough where a person has to say yes"},
};

enum { NOT_MEANT_FOR, UNSURE, SURE, REASONS };

static const char *const reasons[REASONS] = {
    [NOT_MEANT_FOR] = "not of a kind it is meant for",
    [UNSURE] = "confidence below the bar",
    [SURE] = "confidence at the bar or above",
};

static const martens_fact facts[] = {
    {"system.explains", 1, NULL},
    {"system.changes_own_parameters", 0, NULL},
    {"system.learns_after_activation", 0, NULL},
};

static const char *start(const martens_host *host, const martens_opening *opening, void **instance)
{
    double *bar = host->arena(host, SETTINGS * sizeof *bar);
    for (size_t i = 0; i < SETTINGS; i++)
        bar[i] = opening->value[i];
    *instance = bar;
    return NULL;
}

static const char *decide(void *instance, const martens_question *question, martens_answer *answer)
{
    const double *bar = instance;
    if (question->sighting_count == 0)
        return NULL; /* a notice: nothing to do about it */
    const martens_sighting *seen = question->sighting[0];
    answer->confidence = seen->confidence;
    if (!seen->meant_for) {
        answer->word = MARTENS_IGNORE;
        answer->reason = NOT_MEANT_FOR;
        return NULL;
    }
    /* Where silence lets it go on, a nomination is an engagement that someone may stop: the higher bar holds. */
    int by_itself = question->control == MARTENS_NO_PERSON || question->control == MARTENS_PERSON_MAY_VETO;
    if (seen->confidence < bar[by_itself ? ENGAGE_ABOVE : NOMINATE_ABOVE]) {
        answer->word = MARTENS_TRACK;
        answer->reason = UNSURE;
        return NULL;
    }
    answer->word = question->control == MARTENS_NO_PERSON ? MARTENS_ENGAGE : MARTENS_NOMINATE;
    answer->reason = SURE;
    return NULL;
}

const martens_plugin martens_plugin_v1 = {
    MARTENS_HEAD,
    .kind = MARTENS_SYSTEM,
    .name = "threshold",
    .summary = "engages or nominates whatever it is meant for and sure enough of",
    .setting_count = SETTINGS,
    .setting = settings,
    .reason_count = REASONS,
    .reason = reasons,
    .open = start,
    .decide = decide,
    .fact_count = sizeof facts / sizeof *facts,
    .fact = facts,
};
