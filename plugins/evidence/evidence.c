/* evidence: a system that makes up its mind over looks. For each contact it keeps one number from 0 to 1, its belief
 * that this is something to engage. A look that speaks for it takes away a share of what is missing to 1, a look that
 * speaks against it takes away a share of what there is; so belief stays within 0 and 1, no single look settles
 * anything, and what was gained can be lost:
 *
 *     a look for          belief + weight x strength x (1 - belief)
 *     a look against      belief - weight x strength x belief
 *     it changed          belief x (1 - lost_by_change)        another kind or status than at the look before
 *     it was not seen     belief - (time unseen / fades_over), not below 0
 *
 * strength is 2 x confidence - 1, so a coin's toss is nothing.
 * It counts looks as if they were independent, which the looks of one sensor are not. */
#include <string.h>

#include <martens/plugin.h>

enum { WEIGHT, BEGINS_AT, NOMINATE_ABOVE, GIVE_UP_BELOW, LOOKS_EVERY, LOST_BY_CHANGE, FADES_OVER, SETTINGS };

static const martens_setting settings[SETTINGS] = {
    [WEIGHT] = {.name = "weight",
                .type = MARTENS_NUMBER,
                .low = 0.01,
                .high = 1,
                .by_default = 0.5,
                .source = "assumed",
                .about = "how much one look counts"},
    [BEGINS_AT] = {.name = "begins_at",
                   .type = MARTENS_NUMBER,
                   .low = 0,
                   .high = 1,
                   .by_default = 0.5,
                   .source = "assumed",
                   .about = "belief before the first look"},
    [NOMINATE_ABOVE] = {.name = "nominate_above",
                        .type = MARTENS_NUMBER,
                        .low = 0,
                        .high = 1,
                        .by_default = 0.9,
                        .source = "assumed",
                        .about = "belief at which it goes ahead"},
    [GIVE_UP_BELOW] = {.name = "give_up_below",
                       .type = MARTENS_NUMBER,
                       .low = 0,
                       .high = 1,
                       .by_default = 0.1,
                       .source = "assumed",
                       .about =
                           "belief at which it stops looking, until the contact changes or comes into sight again"},
    [LOOKS_EVERY] = {.name = "looks_every",
                     .type = MARTENS_NUMBER,
                     .unit = MARTENS_MICROSECONDS,
                     .low = 1 * MARTENS_SECOND,
                     .high = 60 * MARTENS_MINUTE,
                     .by_default = 2 * MARTENS_SECOND,
                     .source = "assumed",
                     .about = "how soon it looks again while it has not made up its mind"},
    [LOST_BY_CHANGE] = {.name = "lost_by_change",
                        .type = MARTENS_NUMBER,
                        .low = 0,
                        .high = 1,
                        .by_default = 0.5,
                        .source = "assumed",
                        .about = "share of belief that is lost when kind or status is another than at the look before"},
    [FADES_OVER] = {.name = "fades_over",
                    .type = MARTENS_NUMBER,
                    .unit = MARTENS_MICROSECONDS,
                    .low = 1 * MARTENS_SECOND,
                    .high = 24 * 60 * MARTENS_MINUTE,
                    .by_default = 60 * MARTENS_SECOND,
                    .source = "assumed",
                    .about = "time out of sight after which full belief is gone"},
};

enum { NOT_YET, ENOUGH, GIVEN_UP, CHANGED, SPEAKS_AGAINST, REASONS };

static const char *const reasons[REASONS] = {
    [NOT_YET] = "not enough evidence yet",
    [ENOUGH] = "enough evidence over its looks",
    [GIVEN_UP] = "too little evidence is left to go on looking",
    [CHANGED] = "it looks other than it did, and evidence was lost",
    [SPEAKS_AGAINST] = "what is seen now speaks against it",
};

static const martens_fact facts[] = {
    {"system.explains", 1, NULL},
    {"system.changes_own_parameters", 0, NULL},
    {"system.learns_after_activation", 0, NULL},
};

#define CONTACTS 512 /* how many it remembers; then it forgets the one that it has not been asked about for longest */

typedef struct contact {
    uint64_t target, looks_like; /* 0: a free place */
    int64_t asked;               /* when last */
    double belief;
} contact;

typedef struct memory {
    double setting[SETTINGS];
    contact contact[CONTACTS];
} memory;

/* FNV-1a; texts are the question's, and go. Never 0. */
static uint64_t mix(uint64_t hash, const char *text)
{
    for (; *text != '\0'; text++)
        hash = (hash ^ (unsigned char)*text) * UINT64_C(1099511628211);
    return hash != 0 ? hash : 1;
}

#define HASH UINT64_C(14695981039346656037)

/* Its place, or that of the one who is to be forgotten. */
static contact *place_of(memory *own, uint64_t target)
{
    contact *oldest = &own->contact[0];
    for (size_t i = 0; i < CONTACTS; i++) {
        contact *here = &own->contact[i];
        if (here->target == target || here->target == 0)
            return here;
        if (here->asked < oldest->asked)
            oldest = here;
    }
    return oldest;
}

/* From -1 (all against) to 1 (all for). */
static double strength(const martens_sighting *seen)
{
    double sure = 2 * seen->confidence - 1;
    int target = strcmp(seen->status, "combatant") == 0 || strcmp(seen->status, "participating") == 0 ||
                 strcmp(seen->status, "unknown") == 0;
    if (seen->protected_sign || !target)
        return -1;
    if (seen->meant_for)
        return sure;
    return sure > 0 ? -sure : 0; /* hardly made out: it says nothing */
}

/* One look more. Returns whether the contact looks other than at the look before. */
static int take_in(const double *setting, contact *known, const martens_sighting *seen, int64_t now)
{
    uint64_t looks_like = mix(mix(mix(HASH, seen->kind), "/"), seen->status);
    int changed = 0;
    if (known->looks_like != 0) {
        int64_t unseen = now - known->asked - (int64_t)setting[LOOKS_EVERY];
        known->belief -= unseen > 0 ? (double)unseen / setting[FADES_OVER] : 0;
        known->belief = known->belief < 0 ? 0 : known->belief;
        changed = known->looks_like != looks_like;
        known->belief *= changed ? 1 - setting[LOST_BY_CHANGE] : 1;
    } else {
        known->belief = setting[BEGINS_AT];
    }
    known->looks_like = looks_like;
    known->asked = now;
    double step = setting[WEIGHT] * strength(seen);
    known->belief += step > 0 ? step * (1 - known->belief) : step * known->belief;
    known->belief = known->belief < 0 ? 0 : known->belief > 1 ? 1 : known->belief;
    return changed;
}

static const char *start(const martens_host *host, const martens_opening *opening, void **instance)
{
    memory *own = host->arena(host, sizeof *own);
    for (size_t i = 0; i < SETTINGS; i++)
        own->setting[i] = opening->value[i];
    *instance = own;
    return NULL;
}

static const char *decide(void *instance, const martens_question *question, martens_answer *answer)
{
    memory *own = instance;
    if (question->sighting_count == 0 || (question->why != MARTENS_WHY_TARGET && question->why != MARTENS_WHY_WAKE))
        return NULL; /* a notice, or a question newer than this model: nothing to do about it */
    const martens_sighting *seen = question->sighting[0];
    uint64_t target = mix(HASH, seen->target);
    contact *known = place_of(own, target);
    if (known->target != target)
        *known = (contact){.target = target};
    int changed = take_in(own->setting, known, seen, question->now);
    answer->confidence = known->belief;
    if (known->belief >= own->setting[NOMINATE_ABOVE]) {
        /* A person who said no is not asked again at each look: only a change of the contact brings the question back.
         */
        answer->word = question->control == MARTENS_NO_PERSON ? MARTENS_ENGAGE : MARTENS_NOMINATE;
        answer->reason = ENOUGH;
    } else if (known->belief <= own->setting[GIVE_UP_BELOW]) {
        answer->word = MARTENS_IGNORE;
        answer->reason = GIVEN_UP;
    } else {
        answer->word = question->control == MARTENS_PERSON_SELECTS
                           ? MARTENS_IGNORE
                           : MARTENS_TRACK; /* tracked, it would be on the list */
        answer->reason = changed ? CHANGED : strength(seen) < 0 ? SPEAKS_AGAINST : NOT_YET;
        answer->wake = (int64_t)own->setting[LOOKS_EVERY];
    }
    return NULL;
}

const martens_plugin martens_plugin_v1 = {
    MARTENS_HEAD,
    .kind = MARTENS_SYSTEM,
    .name = "evidence",
    .summary = "gathers evidence over looks, and can lose it again",
    .setting_count = SETTINGS,
    .setting = settings,
    .reason_count = REASONS,
    .reason = reasons,
    .open = start,
    .decide = decide,
    .fact_count = sizeof facts / sizeof *facts,
    .fact = facts,
};
