/* fatigued: a person whose vigilance falls with time on watch. Whether this person spots what speaks against a prompt
 * is drawn; the chance is steady at first, falls once the watch has lasted for a while, and then stays at its floor.
 * What is not spotted is approved: a tired person is no more cautious than a fresh one.
 *
 * Two draws for every question, whatever it is, so that a setting that changes one answer leaves the luck of the next
 * alone. */
#include <string.h>

#include <martens/person.h>

enum { MEDIAN, SPREAD, SPOTS, FALLS_AFTER, FALLS_OVER, FALLS_BY, CONFIDENT_ABOVE, SETTINGS };

static const martens_setting settings[SETTINGS] = {
    [MEDIAN] = {.name = "median",
                .type = MARTENS_NUMBER,
                .unit = MARTENS_MICROSECONDS,
                .low = 200 * MARTENS_MILLISECOND,
                .high = 60 * MARTENS_MINUTE,
                .by_default = 8 * MARTENS_SECOND,
                .source = "assumed; within the 1.9-25.7 s of Eriksson & Stanton 2017 [V2]",
                .about = "median time to an answer"},
    [SPREAD] = {.name = "spread",
                .type = MARTENS_NUMBER,
                .low = 0,
                .high = 2,
                .by_default = 0.5,
                .source = "derived [D] from mean 2.7 s and SD 1.5 s, Zhang et al. 2019 [B]",
                .about = "deviation of the time's logarithm"},
    [SPOTS] = {.name = "spots",
               .type = MARTENS_NUMBER,
               .low = 0,
               .high = 1,
               .by_default = 0.75,
               .source = "inspection in the field finds 52-76 %, in a survey note [V2]; near the upper end for a fresh "
                         "watch: assumed",
               .about = "chance that a fresh watch spots what speaks against a prompt"},
    [FALLS_AFTER] = {.name = "falls_after",
                     .type = MARTENS_NUMBER,
                     .unit = MARTENS_MICROSECONDS,
                     .low = 0,
                     .high = 1440 * MARTENS_MINUTE,
                     .by_default = 20 * MARTENS_MINUTE,
                     .source = "Mackworth 1948: from 20-30 min on [V2]",
                     .about = "time on watch at which vigilance begins to fall"},
    [FALLS_OVER] = {.name = "falls_over",
                    .type = MARTENS_NUMBER,
                    .unit = MARTENS_MICROSECONDS,
                    .low = 0,
                    .high = 1440 * MARTENS_MINUTE,
                    .by_default = 10 * MARTENS_MINUTE,
                    .source = "Mackworth 1948: by 30 min [V2]",
                    .about = "how long it falls before it stays"},
    [FALLS_BY] = {.name = "falls_by",
                  .type = MARTENS_NUMBER,
                  .low = 0,
                  .high = 1,
                  .by_default = 0.12,
                  .source = "Mackworth 1948: detection falls by 10-15 % [V2]",
                  .about = "share of the chance that is gone when it has fallen"},
    [CONFIDENT_ABOVE] = {.name = "confident_above",
                         .type = MARTENS_NUMBER,
                         .low = 0,
                         .high = 1,
                         .by_default = 0.8,
                         .source = "assumed",
                         .about = "a confidence on the screen below this speaks against the prompt"},
};

enum { SPOTTED, MISSED, NOTHING_AGAINST, NONE_FITS, REASONS };

static const char *const reasons[REASONS] = {
    [SPOTTED] = "spotted what speaks against it",
    [MISSED] = "saw nothing against it, though something is",
    [NOTHING_AGAINST] = "nothing speaks against it",
    [NONE_FITS] = "nothing on the list may be engaged",
};

static double chance_to_spot(const martens_person *self, int64_t on_watch_for)
{
    const double *setting = self->setting;
    double past = (double)on_watch_for - setting[FALLS_AFTER];
    double fallen = past <= 0 ? 0 : past >= setting[FALLS_OVER] ? 1 : past / setting[FALLS_OVER];
    return setting[SPOTS] * (1 - setting[FALLS_BY] * fallen);
}

static int speaks_against(const martens_person *self, const martens_sighting *seen)
{
    int fits = strcmp(seen->status, "combatant") == 0 || strcmp(seen->status, "participating") == 0;
    return seen->protected_sign || !fits || !seen->meant_for || seen->civilians_near > 0 ||
           seen->confidence < self->setting[CONFIDENT_ABOVE];
}

static int weigh(const martens_person *self, const martens_sighting *seen, int spots)
{
    if (!speaks_against(self, seen))
        return NOTHING_AGAINST;
    return spots ? SPOTTED : MISSED;
}

static void choose(const martens_person *self, const martens_question *question, int spots, martens_answer *answer)
{
    answer->word = MARTENS_DECLINE;
    answer->reason = NONE_FITS;
    for (size_t i = 0; i < question->sighting_count; i++) {
        int reason = weigh(self, question->sighting[i], spots);
        if (reason == SPOTTED)
            continue;
        answer->word = MARTENS_CHOOSE;
        answer->choice = i;
        answer->reason = reason;
        return;
    }
}

static const char *decide(void *instance, const martens_question *question, martens_answer *answer)
{
    const martens_person *self = instance;
    answer->after = martens_person_time(self->host, self->setting[MEDIAN], self->setting[SPREAD]);
    int spots = self->host->random(self->host) < chance_to_spot(self, question->on_watch_for);
    if (!martens_person_weighs(question)) {
        answer->after = 0;
        answer->word = question->why == MARTENS_WHY_LIST ? MARTENS_WAIT : MARTENS_NOTHING;
    } else if (question->why == MARTENS_WHY_LIST) {
        choose(self, question, spots, answer);
    } else {
        answer->reason = weigh(self, question->sighting[0], spots);
        answer->word = answer->reason == SPOTTED ? MARTENS_VETO : MARTENS_APPROVE;
    }
    return NULL;
}

const martens_plugin martens_plugin_v1 = {
    MARTENS_HEAD,
    .kind = MARTENS_PERSON,
    .name = "fatigued",
    .summary = "a person who spots less the longer the watch has lasted",
    .setting_count = SETTINGS,
    .setting = settings,
    .reason_count = REASONS,
    .reason = reasons,
    .open = martens_person_open,
    .decide = decide,
};
