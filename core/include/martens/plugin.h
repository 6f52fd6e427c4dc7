/* Martens decision models: the ABI, and its manual. This is the only header that a plugin needs.
 *
 * A model decides for a system or for a person inside a simulated, abstract situation: it is shown what sensors, link
 * and screen give, never the truth, and it answers with one word. It is a shared object with one exported data symbol:
 *
 *     #include <martens/plugin.h>
 *
 *     static const char *decide(void *instance, const martens_question *question, martens_answer *answer)
 *     {
 *         (void)instance;
 *         if (question->sighting_count > 0)
 *             answer->word = question->sighting[0]->confidence >= 0.9 ? MARTENS_NOMINATE : MARTENS_IGNORE;
 *         return NULL;
 *     }
 *
 *     const martens_plugin martens_plugin_v1 = { MARTENS_HEAD, .kind = MARTENS_SYSTEM, .name = "eager",
 *                                                .summary = "nominates what it is sure of", .decide = decide };
 *
 * THE LIFE OF A MODEL. The object is loaded once, its descriptor is checked before any of its functions runs, and it is
 * never unloaded. Each entity that uses the model has an instance of its own in each run: open at the run's start,
 * decide at each question, close at its end. Keep nothing in statics: runs must not know of each other.
 *
 * THREADS. The host calls you from one thread; never call the host from another.
 *
 * OWNERSHIP. What the host hands over (opening, question, answer and every text in them) is yours to read until you
 * return. What you hand over must stay: static texts, or memory from host->arena. The host struct stays until close
 * returns.
 *
 * UNITS. Times are int64_t microseconds; a double that holds a time holds whole microseconds. Lengths are in metres,
 * areas in square kilometres, masses in kilograms, shares run from 0 to 1. -1 (MARTENS_UNKNOWN) means "not known" or
 * "none" wherever a field says so; MARTENS_FOREVER means "never".
 *
 * SAMENESS. The same question, settings and luck must give the same answer on every machine. So: no clock but
 * host->now, no chance but host->random and its sisters, no file, no environment, no locale, and no libm: the host
 * draws the skewed distributions for you, with the same bits everywhere. Draw as often for every question as for any
 * other, so that a setting that changes one decision does not shift the luck of the next.
 *
 * FAILING. open and decide return NULL if all went well, else one sentence that says why not. A model that fails,
 * answers what it may not, crashes or hangs is a result: the run records it with the model's name, and the system
 * holds.
 *
 * VERSIONS. Structs and enums are only ever appended to, and each struct says its size first; a new major breaks, a new
 * minor adds. A model loads if the major is the host's and abi_minor is not above the host's. A member that is newer
 * than the abi_minor you ask for is read after MARTENS_HAS has said that it is there.
 *
 * BEGINNING. `martens new plugin NAME --kind system` writes a model that works, with its test; martens/plugin_test.h is
 * a host for tests. Build:  cc -std=c11 -shared -fPIC -fvisibility=hidden -Wl,--no-undefined -o NAME.so NAME.c */
#ifndef MARTENS_PLUGIN_H
#define MARTENS_PLUGIN_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define MARTENS_ABI_MAJOR 1
#define MARTENS_ABI_MINOR 1

#define MARTENS_UNKNOWN (-1)
#define MARTENS_FOREVER INT64_MAX
#define MARTENS_MILLISECOND INT64_C(1000)
#define MARTENS_SECOND INT64_C(1000000)
#define MARTENS_MINUTE INT64_C(60000000)

/* MARTENS_HAS(martens_question, question, trained): the other side's struct is long enough to hold this member. */
#define MARTENS_HAS(type, object, member) (offsetof(type, member) + sizeof((object)->member) <= (object)->struct_size)

/* ---- words ---- */

/* For whom a model decides. */
typedef enum martens_kind { MARTENS_SYSTEM = 1, MARTENS_PERSON = 2 } martens_kind;

/* Why a question is put. */
typedef enum martens_why {
    MARTENS_WHY_TARGET = 1,     /* to a system: one sighting, what is to be done about it */
    MARTENS_WHY_NOMINATION = 2, /* to a person: one sighting that a system proposes to engage */
    MARTENS_WHY_LIST = 3,       /* to a person: sightings to choose from */
    MARTENS_WHY_NOTICE = 4,     /* something happened (`notice`) */
    MARTENS_WHY_WAKE = 5        /* the time that an earlier answer asked for in `wake` has come */
} martens_why;

/* Who does the choosing in the system that the question is about. */
typedef enum martens_control {
    MARTENS_CONTROL_OTHER = 0, /* a regime that is newer than this header */
    MARTENS_PERSON_SELECTS = 1,
    MARTENS_PERSON_CHOOSES = 2, /* from a list */
    MARTENS_PERSON_APPROVES = 3,
    MARTENS_PERSON_MAY_VETO = 4, /* the system goes on by itself when the window closes */
    MARTENS_NO_PERSON = 5
} martens_control;

/* The answers. A system says: ignore track nominate engage abort. A person says: approve veto decline choose wait abort
 * deactivate. Choose goes with a list only and approve with one sighting; veto to a list means none of them. Nominate,
 * engage, approve, veto and choose need a sighting. MARTENS_NOTHING answers a notice or a wake-up, and nothing else. */
typedef enum martens_word {
    MARTENS_NOTHING = 0,
    MARTENS_IGNORE = 1,   /* not for us; takes back a nomination that still waits */
    MARTENS_TRACK = 2,    /* keep looking, likewise; ask with `wake` to be put the question again */
    MARTENS_NOMINATE = 3, /* propose it to the person */
    MARTENS_ENGAGE = 4,   /* engage; the host sees to it that `control` lets it, and asks the person where it must */
    MARTENS_APPROVE = 5,
    MARTENS_VETO = 6,
    MARTENS_DECLINE = 7,    /* "I cannot judge this" */
    MARTENS_CHOOSE = 8,     /* the sighting of the list whose place is `choice` */
    MARTENS_WAIT = 9,       /* silence: what that means is the system's `silence` */
    MARTENS_ABORT = 10,     /* stop the engagement */
    MARTENS_DEACTIVATE = 11 /* switch the system off */
} martens_word;

typedef enum martens_type { MARTENS_NUMBER = 1, MARTENS_TRUTH = 2, MARTENS_WORD = 3 } martens_type;

/* The unit of a number, in declarations and when it is handed over. A scenario may write it in any unit of the same
 * kind. */
typedef enum martens_unit {
    MARTENS_PLAIN = 0, /* a count, or a share: 0.3 is 30 % */
    MARTENS_MICROSECONDS = 1,
    MARTENS_METRES = 2,
    MARTENS_SQUARE_KILOMETRES = 3,
    MARTENS_KILOGRAMS = 4
} martens_unit;

/* ---- what the model is given ---- */

/* The host's calls, and the only way out of a model. Hand `host` itself back as the first argument of each.
 * Owned by the host, one for each instance; valid from open until close has returned. */
typedef struct martens_host {
    uint32_t struct_size;
    uint16_t abi_major, abi_minor; /* the host's */
    void *self;                    /* the host's own: leave it alone */

    /* A line for the person who debugs, on standard error under the model's and the entity's name. The text stays
     * yours; NULL says nothing. After twenty lines of a model the rest is left out. Never print by other means. */
    void (*log)(const struct martens_host *host, const char *text);
    /* Virtual time in microseconds from the run's start: that of the question being answered, 0 while opening. */
    int64_t (*now)(const struct martens_host *host);
    /* The instance's own luck. It depends on the seed, the run and the entity's name, and on nothing that others draw.
     * What is drawn has the unit of the mean or median that you give; give none that is negative. */
    double (*random)(const struct martens_host *host);                   /* even: at least 0, below 1; no unit */
    double (*exponential)(const struct martens_host *host, double mean); /* at least 0 */
    double (*normal)(const struct martens_host *host, double mean, double deviation); /* any number, below 0 too */
    double (*lognormal)(const struct martens_host *host, double median,
                        double sigma); /* above 0; sigma: deviation of its logarithm */
    /* Memory for the life of the instance, size in bytes: zeroed, aligned for any type, never NULL, owned and freed by
     * the host. Nothing is given back before the run ends, so take in open what you need in all. */
    void *(*arena)(const struct martens_host *host, size_t size);
} martens_host;

/* What an instance starts from. */
typedef struct martens_opening {
    uint32_t struct_size;
    const char *entity; /* the system's or the operator's name; never NULL; until open returns */
    /* One for each declared setting, in the order of their declaration: a number in its declared unit, a truth as 0 or
     * 1, a word as its place in `words`. Within the declared range. Until open returns: copy what you need. Not to be
     * read where the count is 0. */
    size_t value_count; /* your setting_count */
    const double *value;
} martens_opening;

/* One contact, as it is seen, and not as it is. The host's, until decide returns. Texts are never NULL. */
typedef struct martens_sighting {
    uint32_t struct_size;
    int32_t meant_for;      /* 1: the perceived kind is one that the system is meant for, else 0 */
    int32_t protected_sign; /* 1: a protective sign is seen, else 0 */
    const char *target;     /* its label on the screen: the same in each question about it */
    const char *kind;       /* perceived kind, in the scenario's words; "unknown" if nothing was made of it */
    const char *status;     /* perceived status: civilian combatant participating hors_de_combat surrendering wounded
                               medical, or unknown */
    double confidence;      /* the system's, that the kind is right: 0 to 1 */
    int64_t seen_for;       /* microseconds since the first look, at least 0 */
    int64_t civilians_near; /* how many, as the operator last assessed it; MARTENS_UNKNOWN: nobody has looked */
} martens_sighting;

/* The question. The host's, with its texts and sightings, until decide returns: copy what you keep. */
typedef struct martens_question {
    uint32_t struct_size;
    int32_t why;        /* a martens_why; answer MARTENS_NOTHING to one that you do not know */
    int32_t control;    /* a martens_control */
    int32_t trained;    /* person: 1 trained for this system, 0 not, or not known; system: 0 */
    int64_t now;        /* microseconds from the run's start */
    const char *entity; /* who is asked: the system's, or the operator's name; never NULL */
    const char *system; /* the system it is about; never NULL */
    const char *notice; /* why is NOTICE: the act that is told, "link_up" "link_down" "effect", to a person "engage"
                           too; else NULL */
    /* One for a target or a nomination, any number for a list (0 too), none or one else. sighting[k] is never NULL;
     * `sighting` is not to be read where the count is 0. */
    size_t sighting_count;
    const martens_sighting *const *sighting;
    /* For a person. A system finds no bound, no past (MARTENS_UNKNOWN), full information (1), and 0 in the others. */
    /* microseconds until the system goes on by itself or the chance is gone; MARTENS_FOREVER: no bound */
    int64_t window;
    int64_t on_watch_for;    /* microseconds since the person took the post */
    int64_t waiting;         /* how many questions wait behind this one */
    int64_t systems;         /* how many systems this person has */
    double load;             /* share of the last ten minutes spent on questions, 0 to 1 */
    double past_reliability; /* share of the nominations answered in this run that the person let pass, 0 to 1;
                                MARTENS_UNKNOWN: none was */
    double information; /* share of the facts needed that the screen shows, 0 to 1; 1 where the scenario does not say;
                         * MARTENS_UNKNOWN: not known */
} martens_question;

/* The answer. The host's struct, to be written to until decide returns; it comes filled with the values in brackets:
 * set what you mean. */
typedef struct martens_answer {
    uint32_t struct_size;
    int32_t word;      /* a martens_word [MARTENS_NOTHING] */
    int32_t reason;    /* place in the declared list of reasons; MARTENS_UNKNOWN: none [MARTENS_UNKNOWN] */
    size_t choice;     /* with MARTENS_CHOOSE: place in the list of sightings, from 0; else not read [0] */
    double confidence; /* of the decider in this answer, 0 to 1; MARTENS_UNKNOWN or NaN: none [MARTENS_UNKNOWN] */
    int64_t after; /* microseconds that deciding takes, 0 to 2^52 (142 years); for a person it is the time needed [0] */
    int64_t wake;  /* microseconds from now until you want to be asked again, 0 to 2^52; 0: never [0] */
} martens_answer;

/* ---- what the model declares ---- */

/* A setting that a scenario may give: settings = { name = … }. Everything is the plugin's, and static. */
typedef struct martens_setting {
    const char *name; /* lower-case letters, digits and _, a letter first; never NULL */
    int32_t type;     /* a martens_type */
    int32_t unit;     /* a martens_unit, of numbers */
    double low, high; /* what a number may be, both ends included, in that unit; not read for a truth or a word */
    /* a number within low and high, a truth 0 or 1; not read for a word, whose default is its first */
    double by_default;
    const char *words; /* of a word: what it may be, between single blanks ("hold proceed"); else NULL */
    /* where the default comes from ("Skitka, Mosier & Burdick 1999 [V2]"), or "assumed"; never NULL */
    const char *source;
    const char *about; /* one line for the person who sets it; never NULL */
} martens_setting;

/* A fact that a model makes true of its own entity, and that is said at the run's start unless the scenario says
 * otherwise: a system's model names states of `system.`, a person's states of `human.` (martens list facts). Everything
 * is static; this struct never changes its shape. */
typedef struct martens_fact {
    const char *name; /* "system.explains" */
    double value;     /* a number in the fact's unit (times in microseconds), a truth as 0 or 1; not read for a word */
    const char *word; /* of a fact that takes words; else NULL */
} martens_fact;

/* The descriptor. Its first three members stay where they are in every version. Everything in it is the plugin's, and
 * static. */
typedef struct martens_plugin {
    uint32_t struct_size; /* in bytes, as every struct_size here */
    uint16_t abi_major;
    uint16_t abi_minor;    /* the oldest minor that has all you need */
    uint32_t setting_size; /* of one martens_setting, in bytes */
    int32_t kind;          /* a martens_kind */
    /* lower-case letters, digits, _ and -: what a scenario writes, and the name of the file without .so */
    const char *name;
    const char *summary; /* one line; never NULL */
    size_t setting_count;
    const martens_setting *setting; /* NULL if the count is 0 */
    size_t reason_count;
    const char *const
        *reason; /* every reason that it can give, in words that a reader understands; NULL if the count is 0 */

    /* Opens an instance; *instance is yours, is handed to decide and close as it is, and may stay NULL. Returns NULL,
     * or why it cannot (a text that stays); then neither decide nor close is called. NULL: there is nothing to open. */
    const char *(*open)(const martens_host *host, const martens_opening *opening, void **instance);
    /* Decides. Returns NULL, or why it cannot (a text that stays); then the answer is not read. Never NULL itself. */
    const char *(*decide)(void *instance, const martens_question *question, martens_answer *answer);
    /* The run is over. Memory of the arena goes by itself. NULL: there is nothing to close. */
    void (*close)(void *instance);

    /* Since minor 1. */
    size_t fact_count;
    const martens_fact *fact; /* NULL if the count is 0 */
} martens_plugin;

/* The first members of a descriptor. */
#define MARTENS_HEAD sizeof(martens_plugin), MARTENS_ABI_MAJOR, MARTENS_ABI_MINOR, sizeof(martens_setting)

/* The symbol that the host looks for. Define it; this declaration exports it, also under -fvisibility=hidden. */
extern __attribute__((visibility("default"))) const martens_plugin martens_plugin_v1;

#ifdef __cplusplus
}
#endif

#endif
