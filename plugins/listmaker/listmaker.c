/* listmaker: decision support that puts names before a person at a pace. It holds nothing back for a reason of its own:
 * whatever is likely enough gets its turn, the surest of those that wait first.
 *
 * The host asks about one contact at a time and does not say which are still in sight. So each that waits is asked for
 * just before the turn, and says so by being asked:
 *
 *     turn - 1 us   every one that waits is asked, and marked as present
 *     turn          they are asked again; the surest that is present takes the turn, the others wait for the next
 *
 * If none was present at the turn, whoever is seen next takes it. */
#include <martens/plugin.h>

enum { PACE, AT_MOST, LISTS_ABOVE, SETTINGS };

static const martens_setting settings[SETTINGS] = {
    [PACE] = {.name = "pace",
              .type = MARTENS_NUMBER,
              .unit = MARTENS_MICROSECONDS,
              .low = 1 * MARTENS_SECOND,
              .high = 24 * 60 * MARTENS_MINUTE,
              .by_default = 20 * MARTENS_SECOND,
              .source = "assumed",
              .about =
                  "time from one name to the next, and from the first that it sees to the first that it puts forward"},
    [AT_MOST] = {.name = "at_most",
                 .type = MARTENS_NUMBER,
                 .low = 1,
                 .high = 1000000,
                 .by_default = 100,
                 .source = "assumed",
                 .about = "how many names it puts forward in all"},
    [LISTS_ABOVE] = {.name = "lists_above",
                     .type = MARTENS_NUMBER,
                     .low = 0,
                     .high = 1,
                     .by_default = 0.5,
                     .source = "assumed",
                     .about = "confidence from which a name is listed"},
};

enum { NOT_MEANT_FOR, UNLIKELY, WAITS, ITS_TURN, ON_LIST, FULL, NO_PERSON, REASONS };

static const char *const reasons[REASONS] = {
    [NOT_MEANT_FOR] = "not of a kind it is meant for",
    [UNLIKELY] = "too unlikely to be listed",
    [WAITS] = "waits for its turn on the list",
    [ITS_TURN] = "the surest of those that waited",
    [ON_LIST] = "was put forward before",
    [FULL] = "the list is full",
    [NO_PERSON] = "there is no person to put it forward to",
};

static const martens_fact facts[] = {
    {"system.explains", 1, NULL},
    {"system.changes_own_parameters", 0, NULL},
    {"system.learns_after_activation", 0, NULL},
};

#define NAMES 1024 /* how many it remembers; then it forgets the one that it has not been asked about for longest */

typedef struct name {
    uint64_t target; /* 0: a free place */
    double confidence;
    int64_t asked;   /* when last */
    int64_t present; /* the turn for which it was there */
    int listed;
} name;

typedef struct list {
    double setting[SETTINGS];
    int64_t turn; /* the next; MARTENS_UNKNOWN until a first name was seen */
    double count; /* put forward so far */
    name name[NAMES];
} list;

/* FNV-1a; texts are the question's, and go. Never 0. */
static uint64_t hash(const char *text)
{
    uint64_t value = UINT64_C(14695981039346656037);
    for (; *text != '\0'; text++)
        value = (value ^ (unsigned char)*text) * UINT64_C(1099511628211);
    return value != 0 ? value : 1;
}

static name *place_of(list *own, uint64_t target)
{
    name *oldest = &own->name[0];
    for (size_t i = 0; i < NAMES; i++) {
        name *here = &own->name[i];
        if (here->target == target)
            return here;
        if (here->target == 0) {
            here->target = target;
            return here;
        }
        if (here->asked < oldest->asked)
            oldest = here;
    }
    *oldest = (name){.target = target};
    return oldest;
}

/* Whether nobody who is present for this turn is surer. Of equals the one that is asked first goes first. */
static int is_surest(const list *own, const name *mine)
{
    for (size_t i = 0; i < NAMES && own->name[i].target != 0; i++) {
        const name *other = &own->name[i];
        if (other->present == own->turn && !other->listed && other->confidence > mine->confidence)
            return 0;
    }
    return 1;
}

/* What it says of a name that may be listed, and how long until it wants to be asked again. */
static int place_in_list(list *own, name *mine, int64_t now, int64_t *wake)
{
    int64_t pace = (int64_t)own->setting[PACE];
    if (mine->listed)
        return ON_LIST;
    if (own->count >= own->setting[AT_MOST])
        return FULL;
    if (own->turn == MARTENS_UNKNOWN)
        own->turn = now + pace;
    if (now >= own->turn && (now > own->turn || is_surest(own, mine))) {
        mine->listed = 1;
        own->count++;
        own->turn = now + pace;
        return ITS_TURN;
    }
    if (now == own->turn - 1)
        mine->present = own->turn;
    int64_t call = now < own->turn - 1 ? own->turn - 1 : now < own->turn ? own->turn : own->turn + pace - 1;
    *wake = call - now;
    return WAITS;
}

static const char *start(const martens_host *host, const martens_opening *opening, void **instance)
{
    list *own = host->arena(host, sizeof *own);
    for (size_t i = 0; i < SETTINGS; i++)
        own->setting[i] = opening->value[i];
    own->turn = MARTENS_UNKNOWN;
    *instance = own;
    return NULL;
}

static const char *decide(void *instance, const martens_question *question, martens_answer *answer)
{
    list *own = instance;
    if (question->sighting_count == 0 || (question->why != MARTENS_WHY_TARGET && question->why != MARTENS_WHY_WAKE))
        return NULL; /* a notice, or a question newer than this model: nothing to do about it */
    const martens_sighting *seen = question->sighting[0];
    answer->confidence = seen->confidence;
    answer->word = MARTENS_IGNORE;
    if (question->control == MARTENS_NO_PERSON) {
        answer->reason = NO_PERSON;
        return NULL;
    }
    name *mine = place_of(own, hash(seen->target));
    mine->confidence = seen->confidence;
    mine->asked = question->now;
    if (!seen->meant_for || seen->confidence < own->setting[LISTS_ABOVE]) {
        mine->present = 0; /* no longer one that waits */
        answer->reason = seen->meant_for ? UNLIKELY : NOT_MEANT_FOR;
        return NULL;
    }
    answer->reason = place_in_list(own, mine, question->now, &answer->wake);
    if (answer->reason == ITS_TURN || answer->reason == ON_LIST)
        answer->word = MARTENS_NOMINATE;
    else if (answer->reason == WAITS && question->control != MARTENS_PERSON_SELECTS)
        answer->word = MARTENS_TRACK; /* where the person selects, what is tracked is on the screen already */
    return NULL;
}

const martens_plugin martens_plugin_v1 = {
    MARTENS_HEAD,
    .kind = MARTENS_SYSTEM,
    .name = "listmaker",
    .summary = "puts names before a person at a given pace, the surest first",
    .setting_count = SETTINGS,
    .setting = settings,
    .reason_count = REASONS,
    .reason = reasons,
    .open = start,
    .decide = decide,
    .fact_count = sizeof facts / sizeof *facts,
    .fact = facts,
};
