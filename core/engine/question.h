/* A question to a decider, and its answer: what the engine says to a model, a phone, a replay or an outside program.
 * A decider sees what its sensors, its link and its screen give it, never the truth: there is no such field here.
 * model/ turns these into the ABI's structs at the border; the ABI shares no enum with the core.
 * Ownership: a question is borrowed for the length of the call; texts of an answer must outlive the call (static, or
 * the instance's). */
#ifndef MT_ENGINE_QUESTION_H
#define MT_ENGINE_QUESTION_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef enum mt_why { MT_WHY_TARGET, MT_WHY_NOMINATION, MT_WHY_LIST, MT_WHY_NOTICE, MT_WHY_WAKE } mt_why;
enum { MT_WHYS = MT_WHY_WAKE + 1 };
extern const char *const mt_why_names[MT_WHYS]; /* "target" */
extern const char *const mt_why_words[MT_WHYS]; /* in a sentence: "a target" */

/* The words a decider can answer with. For a system: ignore track nominate engage abort. For a person: approve veto
 * decline choose (one of a list) wait (silence) abort deactivate. */
typedef enum mt_word {
    MT_WORD_NONE,
    MT_WORD_IGNORE,
    MT_WORD_TRACK,
    MT_WORD_NOMINATE,
    MT_WORD_ENGAGE,
    MT_WORD_APPROVE,
    MT_WORD_VETO,
    MT_WORD_DECLINE,
    MT_WORD_CHOOSE,
    MT_WORD_WAIT,
    MT_WORD_ABORT,
    MT_WORD_DEACTIVATE,
    MT_WORDS
} mt_word;
extern const char *const mt_word_names[MT_WORDS];
mt_word mt_word_find(const char *name); /* MT_WORD_NONE if it is none */

/* One contact as it is seen. */
typedef struct mt_sighting {
    const char *target;     /* its label on the screen */
    const char *kind;       /* perceived kind, "unknown" if nothing was made of it */
    const char *status;     /* perceived status: a word of target.perceived_status */
    double confidence;      /* 0 … 1 */
    int64_t seen_for;       /* microseconds since the first look */
    bool meant_for;         /* the perceived kind is one that the system is meant for */
    bool protected_sign;    /* a protective sign is seen */
    int64_t civilians_near; /* as believed from the last assessment, -1 unknown */
} mt_sighting;

typedef struct mt_question {
    mt_why why;
    int64_t now;
    const char *entity;    /* who is asked: the system's, or the operator's name */
    const char *system;    /* the system it is about */
    const char *control;   /* person_selects … no_person */
    size_t sighting_count; /* 1 for TARGET and NOMINATION, any for LIST */
    const mt_sighting *sighting;
    const char *notice; /* NOTICE: the act that is told: "link_down", "effect", …; else NULL */
    /* for a person */
    int64_t window; /* until the system proceeds by itself or the chance is gone; MT_FOREVER none */
    int64_t on_watch_for;
    double load;             /* 0 … 1, share of the last minutes spent on questions */
    int64_t waiting;         /* questions behind this one */
    int64_t systems;         /* how many systems this person has */
    double past_reliability; /* share of earlier nominations, in this run, that the person let pass without objection;
                                NaN none */
    double information;      /* human.shown_share: share of the facts needed that the screen shows, 0 … 1 */
    bool trained;
} mt_question;

typedef struct mt_answer {
    mt_word word;
    size_t choice;      /* CHOOSE: index into the sightings */
    double confidence;  /* 0 … 1, NaN none */
    const char *reason; /* of the model's declared list, or NULL */
    int64_t after;      /* microseconds until the answer is given (deciding takes time); >= 0 */
    int64_t wake;       /* microseconds until it wants to be asked again; 0 never */
} mt_answer;

/* NULL if the answer fits the question, else what is wrong with it: a word that is no answer to this question, a choice
 * beyond the list, a negative time, a confidence outside 0 … 1. person: it was put to an operator. */
const char *mt_answer_check(bool person, const mt_question *question, const mt_answer *answer);

#endif
