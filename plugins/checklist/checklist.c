/* checklist: a system with rules of engagement. It goes down a list of rules, and the first that does not hold stops it
 * and is its reason; only if all hold does it nominate or engage. It is only as good as what it is shown: a sign that
 * the sensor does not see is no sign, and a status that was made out wrongly is believed. */
#include <string.h>

#include <martens/plugin.h>

enum {
    CONFIDENCE_ABOVE,
    ACCEPTS_UNKNOWN_STATUS,
    LOOKS_FOR,
    LOOKS_EVERY,
    CIVILIANS_AT_MOST,
    NEEDS_ASSESSMENT,
    SETTINGS
};

static const martens_setting settings[SETTINGS] = {
    [CONFIDENCE_ABOVE] = {.name = "confidence_above",
                          .type = MARTENS_NUMBER,
                          .low = 0,
                          .high = 1,
                          .by_default = 0.9,
                          .source = "assumed",
                          .about = "confidence in the kind that is enough"},
    [ACCEPTS_UNKNOWN_STATUS] = {.name = "accepts_unknown_status",
                                .type = MARTENS_TRUTH,
                                .by_default = 0,
                                .source = "assumed",
                                .about = "whether a status that nobody could make out passes"},
    [LOOKS_FOR] = {.name = "looks_for",
                   .type = MARTENS_NUMBER,
                   .unit = MARTENS_MICROSECONDS,
                   .low = 0,
                   .high = 60 * MARTENS_MINUTE,
                   .by_default = 5 * MARTENS_SECOND,
                   .source = "assumed",
                   .about = "how long it must have been seen"},
    [LOOKS_EVERY] = {.name = "looks_every",
                     .type = MARTENS_NUMBER,
                     .unit = MARTENS_MICROSECONDS,
                     .low = 1 * MARTENS_SECOND,
                     .high = 60 * MARTENS_MINUTE,
                     .by_default = 10 * MARTENS_SECOND,
                     .source = "assumed",
                     .about = "how soon it looks again while a rule that may change does not hold"},
    [CIVILIANS_AT_MOST] = {.name = "civilians_at_most",
                           .type = MARTENS_NUMBER,
                           .low = 0,
                           .high = 1000,
                           .by_default = 0,
                           .source = "assumed",
                           .about = "civilians near, as believed, that pass"},
    [NEEDS_ASSESSMENT] = {.name = "needs_assessment",
                          .type = MARTENS_TRUTH,
                          .by_default = 1,
                          .source = "assumed",
                          .about = "whether someone must have looked for civilians"},
};

/* One for each rule, in the order in which they are asked, and one for their all holding. */
enum { MEANT_FOR, CONFIDENCE, PROTECTED, STATUS, SEEN_BRIEFLY, NOT_ASSESSED, CIVILIANS, ALL_HOLD, REASONS };

static const char *const reasons[REASONS] = {
    [MEANT_FOR] = "not of a kind it is meant for",
    [CONFIDENCE] = "confidence too low",
    [PROTECTED] = "a protective sign is seen",
    [STATUS] = "its status is not that of a target",
    [SEEN_BRIEFLY] = "not seen for long enough",
    [NOT_ASSESSED] = "nobody has looked for civilians",
    [CIVILIANS] = "civilians are near",
    [ALL_HOLD] = "every rule holds",
};

static const martens_fact facts[] = {
    {"system.explains", 1, NULL},
    {"system.changes_own_parameters", 0, NULL},
    {"system.learns_after_activation", 0, NULL},
};

static int is_target_status(const char *status, const double *setting)
{
    if (strcmp(status, "unknown") == 0)
        return setting[ACCEPTS_UNKNOWN_STATUS] != 0;
    return strcmp(status, "combatant") == 0 || strcmp(status, "participating") == 0;
}

/* The first rule that does not hold, or ALL_HOLD. */
static int first_failing(const martens_sighting *seen, const double *setting)
{
    if (!seen->meant_for)
        return MEANT_FOR;
    if (seen->confidence < setting[CONFIDENCE_ABOVE])
        return CONFIDENCE;
    if (seen->protected_sign)
        return PROTECTED;
    if (!is_target_status(seen->status, setting))
        return STATUS;
    if ((double)seen->seen_for < setting[LOOKS_FOR])
        return SEEN_BRIEFLY;
    if (seen->civilians_near == MARTENS_UNKNOWN)
        return setting[NEEDS_ASSESSMENT] != 0 ? NOT_ASSESSED : ALL_HOLD;
    return (double)seen->civilians_near > setting[CIVILIANS_AT_MOST] ? CIVILIANS : ALL_HOLD;
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
    if (question->sighting_count == 0)
        return NULL; /* a notice: nothing to do about it */
    const martens_sighting *seen = question->sighting[0];
    answer->confidence = seen->confidence;
    answer->reason = first_failing(seen, setting);
    switch (answer->reason) {
    case ALL_HOLD: answer->word = question->control == MARTENS_NO_PERSON ? MARTENS_ENGAGE : MARTENS_NOMINATE; break;
    case MEANT_FOR:
    case PROTECTED: answer->word = MARTENS_IGNORE; break;
    case SEEN_BRIEFLY:
        answer->word = MARTENS_TRACK;
        answer->wake = (int64_t)setting[LOOKS_FOR] - seen->seen_for;
        break;
    default: /* what is known of it may change */
        answer->word = MARTENS_TRACK;
        answer->wake = (int64_t)setting[LOOKS_EVERY];
    }
    return NULL;
}

const martens_plugin martens_plugin_v1 = {
    MARTENS_HEAD,
    .kind = MARTENS_SYSTEM,
    .name = "checklist",
    .summary = "nominates or engages only if every rule of engagement holds",
    .setting_count = SETTINGS,
    .setting = settings,
    .reason_count = REASONS,
    .reason = reasons,
    .open = start,
    .decide = decide,
    .fact_count = sizeof facts / sizeof *facts,
    .fact = facts,
};
