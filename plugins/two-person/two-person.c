/* two-person: a post at which two people must both say yes. Each looks, each takes time, each may miss what speaks
 * against a prompt; the second may follow the first instead of looking. One no is the post's no.
 *
 * Five draws for every question, whatever it is, so that a setting that changes one answer leaves the luck of the next
 * alone. */
#include <string.h>

#include <martens/person.h>

enum { MEDIAN, SPREAD, SPOTS, TOGETHER, IN_TURN, CONFIDENT_ABOVE, SETTINGS };

static const martens_setting settings[SETTINGS] = {
    [MEDIAN] = {.name = "median",
                .type = MARTENS_NUMBER,
                .unit = MARTENS_MICROSECONDS,
                .low = 200 * MARTENS_MILLISECOND,
                .high = 60 * MARTENS_MINUTE,
                .by_default = 8 * MARTENS_SECOND,
                .source = "assumed; within the 1.9-25.7 s of Eriksson & Stanton 2017 [V2]",
                .about = "median time of each to an answer"},
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
               .by_default = 0.59,
               .source = "Skitka, Mosier & Burdick 1999: 59 % right with an aid [V2]",
               .about = "chance of each to spot what speaks against a prompt"},
    [TOGETHER] =
        {.name = "together",
         .type = MARTENS_NUMBER,
         .low = 0,
         .high = 1,
         .by_default = 0,
         .source =
             "assumed: independent. Crews were found no better than one person, which is 1: Skitka et al. 2000 [V]",
         .about = "share of questions on which the second follows the first instead of looking"},
    [IN_TURN] = {.name = "in_turn",
                 .type = MARTENS_TRUTH,
                 .by_default = 0,
                 .source = "assumed",
                 .about = "whether the second looks only after the first has answered"},
    [CONFIDENT_ABOVE] = {.name = "confident_above",
                         .type = MARTENS_NUMBER,
                         .low = 0,
                         .high = 1,
                         .by_default = 0.8,
                         .source = "assumed",
                         .about = "a confidence on the screen below this speaks against the prompt"},
};

enum { BOTH, ONE_AGAINST, BOTH_AGAINST, NONE_FITS, REASONS };

static const char *const reasons[REASONS] = {
    [BOTH] = "both said yes",
    [ONE_AGAINST] = "one of the two said no",
    [BOTH_AGAINST] = "both said no",
    [NONE_FITS] = "nothing on the list may be engaged",
};

/* What is true of a post that uses this model. */
static const martens_fact facts[] = {
    {"human.approvals_required", 2, NULL},
    {"human.approvals_independent", 1, NULL},
};

/* Of each of the two: the time, and whether this one spots what is there. */
typedef struct luck {
    int64_t takes[2];
    int spots[2];
} luck;

static luck draw(const martens_person *self)
{
    const martens_host *host = self->host;
    luck drawn;
    for (int i = 0; i < 2; i++) {
        drawn.takes[i] = martens_person_time(host, self->setting[MEDIAN], self->setting[SPREAD]);
        drawn.spots[i] = host->random(host) < self->setting[SPOTS];
    }
    if (host->random(host) < self->setting[TOGETHER])
        drawn.spots[1] = drawn.spots[0];
    return drawn;
}

static int speaks_against(const martens_person *self, const martens_sighting *seen)
{
    int fits = strcmp(seen->status, "combatant") == 0 || strcmp(seen->status, "participating") == 0;
    return seen->protected_sign || !fits || !seen->meant_for || seen->civilians_near > 0 ||
           seen->confidence < self->setting[CONFIDENT_ABOVE];
}

static int weigh(const martens_person *self, const martens_sighting *seen, luck drawn)
{
    int no = speaks_against(self, seen) ? drawn.spots[0] + drawn.spots[1] : 0;
    return no == 0 ? BOTH : no == 1 ? ONE_AGAINST : BOTH_AGAINST;
}

static void choose(const martens_person *self, const martens_question *question, luck drawn, martens_answer *answer)
{
    answer->word = MARTENS_DECLINE;
    answer->reason = NONE_FITS;
    for (size_t i = 0; i < question->sighting_count; i++) {
        if (weigh(self, question->sighting[i], drawn) != BOTH)
            continue;
        answer->word = MARTENS_CHOOSE;
        answer->choice = i;
        answer->reason = BOTH;
        return;
    }
}

static const char *decide(void *instance, const martens_question *question, martens_answer *answer)
{
    const martens_person *self = instance;
    luck drawn = draw(self);
    if (!martens_person_weighs(question)) {
        answer->word = question->why == MARTENS_WHY_LIST ? MARTENS_WAIT : MARTENS_NOTHING;
        return NULL;
    }
    if (self->setting[IN_TURN] != 0)
        answer->after = drawn.takes[0] + drawn.takes[1];
    else
        answer->after = drawn.takes[0] > drawn.takes[1] ? drawn.takes[0] : drawn.takes[1];
    if (question->why == MARTENS_WHY_LIST) {
        choose(self, question, drawn, answer);
    } else {
        answer->reason = weigh(self, question->sighting[0], drawn);
        answer->word = answer->reason == BOTH ? MARTENS_APPROVE : MARTENS_VETO;
    }
    return NULL;
}

const martens_plugin martens_plugin_v1 = {
    MARTENS_HEAD,
    .kind = MARTENS_PERSON,
    .name = "two-person",
    .summary = "two people who must both say yes, each by their own judgement",
    .setting_count = SETTINGS,
    .setting = settings,
    .reason_count = REASONS,
    .reason = reasons,
    .open = martens_person_open,
    .decide = decide,
    .fact_count = sizeof facts / sizeof *facts,
    .fact = facts,
};
