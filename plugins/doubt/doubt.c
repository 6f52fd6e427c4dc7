/* doubt: a system that is built on two presumptions of Additional Protocol I. In doubt whether a person is a civilian,
 * the person is one (50(1)); in doubt about an object normally dedicated to civilian purposes, it is no military
 * objective (52(3)). Whatever is left open by what is seen ends as "ignore", and the reason names the article.
 *
 * It does not know what an object is normally dedicated to. It presumes of every object, which is more than the article
 * asks. */
#include <string.h>

#include <martens/plugin.h>

enum { DOUBTS_BELOW, MEETS, LOOKS_EVERY, SETTINGS };
enum { BY_KIND, PERSONS, OBJECTS };

static const martens_setting settings[SETTINGS] = {
    [DOUBTS_BELOW] = {.name = "doubts_below",
                      .type = MARTENS_NUMBER,
                      .low = 0,
                      .high = 1,
                      .by_default = 0.9,
                      .source = "assumed",
                      .about = "confidence in the kind below which there is doubt"},
    [MEETS] =
        {.name = "meets",
         .type = MARTENS_WORD,
         .words = "by_kind persons objects",
         .source = "assumed",
         .about =
             "what it takes contacts for; by_kind: one seen as a person or people is a person, all else is an object"},
    [LOOKS_EVERY] = {.name = "looks_every",
                     .type = MARTENS_NUMBER,
                     .unit = MARTENS_MICROSECONDS,
                     .low = 1 * MARTENS_SECOND,
                     .high = 60 * MARTENS_MINUTE,
                     .by_default = 10 * MARTENS_SECOND,
                     .source = "assumed",
                     .about = "how soon it looks again while it doubts"},
};

enum { MEANT_FOR, PROTECTED, CIVILIAN, OUT_OF_FIGHT, DOUBT_PERSON, DOUBT_OBJECT, NO_DOUBT, REASONS };

static const char *const reasons[REASONS] = {
    [MEANT_FOR] = "not of a kind it is meant for",
    [PROTECTED] = "a protective sign is seen",
    [CIVILIAN] = "seen as civilian or medical",
    [OUT_OF_FIGHT] = "seen as out of the fight",
    [DOUBT_PERSON] = "in doubt whether a person is a civilian: a civilian (Additional Protocol I, art. 50(1))",
    [DOUBT_OBJECT] = "in doubt about an object: not a military objective (Additional Protocol I, art. 52(3))",
    [NO_DOUBT] = "no doubt is left by what is seen",
};

static const martens_fact facts[] = {
    {"system.explains", 1, NULL},
    {"system.changes_own_parameters", 0, NULL},
    {"system.learns_after_activation", 0, NULL},
};

static int is(const char *word, const char *one, const char *other)
{
    return strcmp(word, one) == 0 || strcmp(word, other) == 0;
}

static int weigh(const martens_sighting *seen, const double *setting)
{
    int person = setting[MEETS] == BY_KIND ? is(seen->kind, "person", "people") : setting[MEETS] == PERSONS;
    if (!seen->meant_for)
        return MEANT_FOR;
    if (seen->protected_sign)
        return PROTECTED;
    if (is(seen->status, "civilian", "medical"))
        return CIVILIAN;
    if (is(seen->status, "surrendering", "wounded") || strcmp(seen->status, "hors_de_combat") == 0)
        return OUT_OF_FIGHT;
    if (!is(seen->status, "combatant", "participating") || seen->confidence < setting[DOUBTS_BELOW])
        return person ? DOUBT_PERSON : DOUBT_OBJECT;
    return NO_DOUBT;
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
    const martens_sighting *seen = question->sighting[0];
    answer->confidence = seen->confidence;
    answer->reason = weigh(seen, setting);
    answer->word = MARTENS_IGNORE;
    if (answer->reason == NO_DOUBT)
        answer->word = question->control == MARTENS_NO_PERSON ? MARTENS_ENGAGE : MARTENS_NOMINATE;
    if (answer->reason == DOUBT_PERSON || answer->reason == DOUBT_OBJECT)
        answer->wake = (int64_t)setting[LOOKS_EVERY]; /* doubt may end */
    return NULL;
}

const martens_plugin martens_plugin_v1 = {
    MARTENS_HEAD,
    .kind = MARTENS_SYSTEM,
    .name = "doubt",
    .summary = "in doubt, takes a person for a civilian and an object for a civilian one",
    .setting_count = SETTINGS,
    .setting = settings,
    .reason_count = REASONS,
    .reason = reasons,
    .open = start,
    .decide = decide,
    .fact_count = sizeof facts / sizeof *facts,
    .fact = facts,
};
