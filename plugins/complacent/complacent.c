/* complacent: a person who has come to rely on the system. The answer comes quickly, and mostly it is the system's own.
 *
 * No model can know whether a prompt is right, and neither can this one. It knows whether something on the screen
 * speaks against the prompt, and whether it goes along all the same is drawn, at rates that were measured on people:
 *   commission   following a prompt although the screen contradicts it
 *   omission     missing what the prompt does not mention: here, the civilians of the person's own earlier assessment
 * Both rise with load and with how often this person has let the system have its way in this run.
 *
 * Three draws for every question, whatever it is, so that a setting that changes one answer leaves the luck of the next
 * alone. */
#include <string.h>

#include <martens/person.h>

enum { MEDIAN, SPREAD, COMMISSION, OMISSION, LOAD_EFFECT, TRUST_EFFECT, DOUBTS_BELOW, SETTINGS };

#define SKITKA "Skitka, Mosier & Burdick 1999 [V2]: students, nothing at stake, upper end"

static const martens_setting settings[SETTINGS] = {
    [MEDIAN] = {.name = "median",
                .type = MARTENS_NUMBER,
                .unit = MARTENS_MICROSECONDS,
                .low = 200 * MARTENS_MILLISECOND,
                .high = 60 * MARTENS_MINUTE,
                .by_default = 2500 * MARTENS_MILLISECOND,
                .source = "Zhang et al. 2019: mean 2.7 s over 129 studies [B]",
                .about = "median time to an answer"},
    [SPREAD] = {.name = "spread",
                .type = MARTENS_NUMBER,
                .low = 0,
                .high = 2,
                .by_default = 0.5,
                .source = "derived [D] from mean 2.7 s and SD 1.5 s, Zhang et al. 2019 [B]",
                .about = "deviation of the time's logarithm"},
    [COMMISSION] =
        {.name = "commission",
         .type = MARTENS_NUMBER,
         .low = 0,
         .high = 1,
         .by_default = 0.65,
         .source = SKITKA,
         .about =
             "chance of following a prompt that the screen contradicts, without load and before any trust has grown"},
    [OMISSION] = {.name = "omission",
                  .type = MARTENS_NUMBER,
                  .low = 0,
                  .high = 1,
                  .by_default = 0.41,
                  .source = SKITKA,
                  .about = "chance of missing what the prompt does not mention, likewise"},
    [LOAD_EFFECT] = {.name = "load_effect",
                     .type = MARTENS_NUMBER,
                     .low = 0,
                     .high = 1,
                     .by_default = 0.2,
                     .source = "assumed; direction from Parasuraman & Manzey 2010 [V2], contested [C]",
                     .about = "share of the remaining attention that full load takes away"},
    [TRUST_EFFECT] = {.name = "trust_effect",
                      .type = MARTENS_NUMBER,
                      .low = 0,
                      .high = 1,
                      .by_default = 0.2,
                      .source = "assumed; direction from Parasuraman, Molloy & Singh 1993 [V2]: "
                                "33 % noticed under steady, 82 % under uneven automation",
                      .about = "share of the remaining attention that a system which was never objected to takes away"},
    [DOUBTS_BELOW] = {.name = "doubts_below",
                      .type = MARTENS_NUMBER,
                      .low = 0,
                      .high = 1,
                      .by_default = 0.6,
                      .source = "assumed",
                      .about = "a confidence on the screen that counts as speaking against the prompt"},
};

enum { WENT_ALONG, NOTHING_AGAINST, CONTRADICTED, CIVILIANS, NONE_FITS, REASONS };

static const char *const reasons[REASONS] = {
    [WENT_ALONG] = "went along with the system",          [NOTHING_AGAINST] = "nothing on the screen speaks against it",
    [CONTRADICTED] = "the screen contradicts the system", [CIVILIANS] = "remembered the civilians near",
    [NONE_FITS] = "nothing on the list may be engaged",
};

/* The luck of one question. */
typedef struct luck {
    int follows, misses; /* if it comes to that */
} luck;

/* What is left of attention shrinks by a share for load and one for trust, so a chance stays a chance. */
static double rate(const martens_person *self, int which, const martens_question *question)
{
    double trust = question->past_reliability == MARTENS_UNKNOWN ? 0 : question->past_reliability;
    double attention = 1 - self->setting[which];
    attention *= 1 - self->setting[LOAD_EFFECT] * question->load;
    attention *= 1 - self->setting[TRUST_EFFECT] * trust;
    return 1 - attention;
}

static int contradicts(const martens_person *self, const martens_sighting *seen)
{
    int fits = strcmp(seen->status, "combatant") == 0 || strcmp(seen->status, "participating") == 0 ||
               strcmp(seen->status, "unknown") == 0;
    return seen->protected_sign || !fits || !seen->meant_for || seen->confidence < self->setting[DOUBTS_BELOW];
}

/* Why it says yes (WENT_ALONG, NOTHING_AGAINST), or what stops it. */
static int weigh(const martens_person *self, const martens_sighting *seen, luck drawn)
{
    int against = contradicts(self, seen), near = seen->civilians_near > 0;
    if (against && !drawn.follows)
        return CONTRADICTED;
    if (near && !drawn.misses)
        return CIVILIANS;
    return against || near ? WENT_ALONG : NOTHING_AGAINST;
}

static int is_yes(int reason) { return reason == WENT_ALONG || reason == NOTHING_AGAINST; }

/* The system's order is taken as its advice: the first that this person lets pass. */
static void choose(const martens_person *self, const martens_question *question, luck drawn, martens_answer *answer)
{
    for (size_t i = 0; i < question->sighting_count; i++) {
        int reason = weigh(self, question->sighting[i], drawn);
        if (!is_yes(reason))
            continue;
        answer->word = MARTENS_CHOOSE;
        answer->choice = i;
        answer->reason = reason;
        return;
    }
    answer->word = MARTENS_DECLINE;
    answer->reason = NONE_FITS;
}

static const char *decide(void *instance, const martens_question *question, martens_answer *answer)
{
    const martens_person *self = instance;
    const martens_host *host = self->host;
    answer->after = martens_person_time(self->host, self->setting[MEDIAN], self->setting[SPREAD]);
    luck drawn;
    drawn.follows = host->random(host) < rate(self, COMMISSION, question);
    drawn.misses = host->random(host) < rate(self, OMISSION, question);
    if (!martens_person_weighs(question)) {
        answer->after = 0;
        answer->word = question->why == MARTENS_WHY_LIST ? MARTENS_WAIT : MARTENS_NOTHING;
    } else if (question->why == MARTENS_WHY_LIST) {
        choose(self, question, drawn, answer);
    } else {
        answer->reason = weigh(self, question->sighting[0], drawn);
        answer->word = is_yes(answer->reason) ? MARTENS_APPROVE : MARTENS_VETO;
    }
    return NULL;
}

const martens_plugin martens_plugin_v1 = {
    MARTENS_HEAD,
    .kind = MARTENS_PERSON,
    .name = "complacent",
    .summary = "a person who relies on the system, quickly and mostly",
    .setting_count = SETTINGS,
    .setting = settings,
    .reason_count = REASONS,
    .reason = reasons,
    .open = martens_person_open,
    .decide = decide,
};
