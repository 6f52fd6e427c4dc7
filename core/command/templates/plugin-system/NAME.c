/* NAME: a system that looks for a while before it says anything. Whatever is of a kind that it is meant for, and has
 * been in sight for long enough, is engaged where no person has a say and nominated where one has. How sure it is does
 * not matter to it.
 *
 * This file is a whole model. Change what it decides, then change the test beside it. The manual is martens/plugin.h.
 */
#include <martens/plugin.h>

/* Settings: what a scenario may give, as in settings = { look = "10 s" }. Each says its range, its default, and where
 * the default comes from: a source that others can read, or "assumed". An enum keeps the places and the list together.
 */
enum { LOOK, SETTINGS };

static const martens_setting settings[SETTINGS] = {
    [LOOK] = {.name = "look",
              .type = MARTENS_NUMBER,
              .unit = MARTENS_MICROSECONDS,
              .low = 0,
              .high = 60 * MARTENS_MINUTE,
              .by_default = 5 * MARTENS_SECOND,
              .source = "assumed",
              .about = "how long it looks at a thing before it decides"},
};

/* Reasons: every answer names one by its place. They stand in the record and in the verdict, so write them for a
 * reader. */
enum { NOT_FOR_IT, STILL_LOOKING, LOOKED, REASONS };

static const char *const reasons[REASONS] = {
    [NOT_FOR_IT] = "not something it is meant for",
    [STILL_LOOKING] = "not in sight for long enough",
    [LOOKED] = "in sight for long enough",
};

/* What an instance keeps. Each system that uses the model has one of its own in each run, so nothing is static. */
typedef struct memory {
    int64_t look; /* microseconds */
} memory;

/* The run begins. Settings are in the order in which they are declared, in the unit that is declared, and within the
 * range. */
static const char *start(const martens_host *host, const martens_opening *opening, void **instance)
{
    memory *own = host->arena(host, sizeof *own); /* the host frees it */
    own->look = (int64_t)opening->value[LOOK];
    *instance = own;
    return NULL; /* all is well; a sentence here would say why not */
}

/* A question: one sighting, or none where something is only told. The answer comes filled with "nothing, for no
 * reason". */
static const char *decide(void *instance, const martens_question *question, martens_answer *answer)
{
    const memory *own = instance;
    if (question->why != MARTENS_WHY_TARGET && question->why != MARTENS_WHY_WAKE)
        return NULL; /* a notice ("link_down"), or what this model does not know: it does nothing about it */
    if (question->sighting_count == 0)
        return NULL; /* woken without a sighting: it never asked for that */
    const martens_sighting *seen = question->sighting[0];
    answer->confidence = seen->confidence;
    if (!seen->meant_for) {
        answer->word = MARTENS_IGNORE;
        answer->reason = NOT_FOR_IT;
    } else if (seen->seen_for < own->look) {
        answer->word = MARTENS_TRACK;
        answer->reason = STILL_LOOKING;
        answer->wake = seen->seen_for > 0 ? own->look - seen->seen_for : own->look; /* ask me again then */
    } else {
        answer->word = question->control == MARTENS_NO_PERSON ? MARTENS_ENGAGE : MARTENS_NOMINATE;
        answer->reason = LOOKED;
    }
    return NULL;
}

/* The one symbol that the host looks for. */
const martens_plugin martens_plugin_v1 = {
    MARTENS_HEAD,
    .kind = MARTENS_SYSTEM,
    .name = "NAME",
    .summary = "looks for a while, then goes ahead with whatever it is meant for",
    .setting_count = SETTINGS,
    .setting = settings,
    .reason_count = REASONS,
    .reason = reasons,
    .open = start,
    .decide = decide,
};
