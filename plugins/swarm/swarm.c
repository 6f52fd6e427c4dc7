/* swarm: many units that act as one system, under whoever operates that system. One instance is the whole swarm. To
 * each sighting every unit has a view of its own, which is the sighting's confidence with an error that is drawn for
 * that unit; units that are sure enough vote for it; with a quorum of votes one nomination comes out. Units are lost
 * over time, each at a moment that is drawn when the run begins.
 *
 * One draw for each unit when it opens and one for each unit at each question, whether the unit is lost or not: only
 * `units` changes how many there are. */
#include <martens/plugin.h>

enum { UNITS, VOTES_ABOVE, SPREAD, QUORUM, LOST_COUNT, LOST_PER_HOUR, UNITS_AT_LEAST, VOTING, VOTES_EVERY, SETTINGS };

#define MOST 256 /* units */

static const martens_setting settings[SETTINGS] = {
    [UNITS] = {.name = "units",
               .type = MARTENS_NUMBER,
               .low = 1,
               .high = MOST,
               .by_default = 8,
               .source = "assumed",
               .about = "how many set out"},
    [VOTES_ABOVE] = {.name = "votes_above",
                     .type = MARTENS_NUMBER,
                     .low = 0,
                     .high = 1,
                     .by_default = 0.8,
                     .source = "assumed",
                     .about = "a unit's confidence that is enough for its vote"},
    [SPREAD] = {.name = "spread",
                .type = MARTENS_NUMBER,
                .low = 0,
                .high = 1,
                .by_default = 0.1,
                .source = "assumed",
                .about = "deviation of a unit's view from the confidence of the sighting"},
    [QUORUM] = {.name = "quorum",
                .type = MARTENS_NUMBER,
                .low = 0,
                .high = 1,
                .by_default = 0.5,
                .source = "assumed",
                .about = "share of votes that is enough, but one vote at least"},
    [LOST_COUNT] = {.name = "lost_count",
                    .type = MARTENS_TRUTH,
                    .by_default = 0,
                    .source = "assumed",
                    .about = "whether the quorum is of all that set out, so that a lost unit counts as a vote against"},
    [LOST_PER_HOUR] = {.name = "lost_per_hour",
                       .type = MARTENS_NUMBER,
                       .low = 0,
                       .high = 1000,
                       .by_default = 0.1,
                       .source = "assumed",
                       .about = "rate at which each unit is lost"},
    [UNITS_AT_LEAST] = {.name = "units_at_least",
                        .type = MARTENS_NUMBER,
                        .low = 1,
                        .high = MOST,
                        .by_default = 1,
                        .source = "assumed",
                        .about = "how few may be left before it proposes nothing any more"},
    [VOTING] = {.name = "voting",
                .type = MARTENS_NUMBER,
                .unit = MARTENS_MICROSECONDS,
                .low = 0,
                .high = 60 * MARTENS_MINUTE,
                .by_default = 1 * MARTENS_SECOND,
                .source = "assumed",
                .about = "how long a vote takes"},
    [VOTES_EVERY] = {.name = "votes_every",
                     .type = MARTENS_NUMBER,
                     .unit = MARTENS_MICROSECONDS,
                     .low = 1 * MARTENS_SECOND,
                     .high = 60 * MARTENS_MINUTE,
                     .by_default = 10 * MARTENS_SECOND,
                     .source = "assumed",
                     .about = "how soon it votes again on what had no quorum"},
};

enum { NOT_MEANT_FOR, NO_QUORUM, A_QUORUM, TOO_FEW, REASONS };

static const char *const reasons[REASONS] = {
    [NOT_MEANT_FOR] = "not of a kind it is meant for",
    [NO_QUORUM] = "no quorum of units voted for it",
    [A_QUORUM] = "a quorum of units voted for it",
    [TOO_FEW] = "too few units are left",
};

static const martens_fact facts[] = {
    {"system.explains", 1, NULL},
    {"system.changes_own_parameters", 0, NULL},
    {"system.learns_after_activation", 0, NULL},
};

typedef struct swarm {
    const martens_host *host;
    double setting[SETTINGS];
    size_t units;
    double lost_at[MOST]; /* hours from the run's start, times the rate: a unit is lost once time x rate is beyond it */
} swarm;

typedef struct vote {
    size_t left, yes;
    double confidence; /* mean of the views of those who are left */
} vote;

static vote take_vote(const swarm *self, double confidence, int64_t now)
{
    vote result = {0, 0, 0};
    double risk = (double)now / (double)(60 * MARTENS_MINUTE) * self->setting[LOST_PER_HOUR];
    for (size_t i = 0; i < self->units; i++) {
        double view = confidence + self->setting[SPREAD] * self->host->normal(self->host, 0, 1);
        view = view < 0 ? 0 : view > 1 ? 1 : view;
        if (risk > self->lost_at[i])
            continue;
        result.left++;
        result.yes += view >= self->setting[VOTES_ABOVE];
        result.confidence += view;
    }
    result.confidence = result.left > 0 ? result.confidence / (double)result.left : 0;
    return result;
}

static int has_quorum(const swarm *self, const vote *result)
{
    double of = self->setting[LOST_COUNT] != 0 ? (double)self->units : (double)result->left;
    /* 0.55 x 20 is a little more than 11 in binary: eleven votes of twenty are enough. */
    return result->yes > 0 && (double)result->yes + 1e-9 >= self->setting[QUORUM] * of;
}

static const char *start(const martens_host *host, const martens_opening *opening, void **instance)
{
    swarm *self = host->arena(host, sizeof *self);
    self->host = host;
    for (size_t i = 0; i < SETTINGS; i++)
        self->setting[i] = opening->value[i];
    self->units = (size_t)self->setting[UNITS];
    for (size_t i = 0; i < self->units; i++)
        self->lost_at[i] = host->exponential(host, 1);
    *instance = self;
    return NULL;
}

static const char *decide(void *instance, const martens_question *question, martens_answer *answer)
{
    const swarm *self = instance;
    int asked = question->why == MARTENS_WHY_TARGET || question->why == MARTENS_WHY_WAKE;
    const martens_sighting *seen = asked && question->sighting_count > 0 ? question->sighting[0] : NULL;
    vote result = take_vote(self, seen ? seen->confidence : 0, question->now);
    if (!seen)
        return NULL; /* a notice, or a question newer than this model: nothing to do about it */
    answer->confidence = result.confidence;
    answer->after = (int64_t)self->setting[VOTING];
    if (!seen->meant_for) {
        answer->word = MARTENS_IGNORE;
        answer->reason = NOT_MEANT_FOR;
    } else if ((double)result.left < self->setting[UNITS_AT_LEAST]) {
        answer->word = MARTENS_IGNORE;
        answer->reason = TOO_FEW;
    } else if (!has_quorum(self, &result)) {
        answer->word = MARTENS_TRACK;
        answer->reason = NO_QUORUM;
        answer->wake = (int64_t)self->setting[VOTES_EVERY];
    } else {
        answer->word = question->control == MARTENS_NO_PERSON ? MARTENS_ENGAGE : MARTENS_NOMINATE;
        answer->reason = A_QUORUM;
    }
    return NULL;
}

const martens_plugin martens_plugin_v1 = {
    MARTENS_HEAD,
    .kind = MARTENS_SYSTEM,
    .name = "swarm",
    .summary = "units that vote, lose members, and make one nomination",
    .setting_count = SETTINGS,
    .setting = settings,
    .reason_count = REASONS,
    .reason = reasons,
    .open = start,
    .decide = decide,
    .fact_count = sizeof facts / sizeof *facts,
    .fact = facts,
};
