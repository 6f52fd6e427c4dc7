/* What was asked of a model or of a person outside, and what came of it: a look at a run, no part of its record.
 * Field by field this is one of the array `questions` of `run --json`.
 * Ownership: texts and sightings are borrowed from whoever made it. Threading: none. */
#ifndef MT_FINDING_ASKED_H
#define MT_FINDING_ASKED_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* One contact, as whoever was asked saw it. */
typedef struct mt_asked_sighting {
    const char *target, *kind, *status;
    double confidence;      /* 0 … 1 */
    int64_t seen_for;       /* microseconds */
    int64_t civilians_near; /* as believed; MT_NOT_COUNTED: nobody looked */
    bool protected_sign;
} mt_asked_sighting;

typedef struct mt_asked {
    int64_t t;          /* when it was put, microseconds from the start */
    const char *entity; /* who was asked: a system or an operator */
    bool person;
    const char *model;  /* NULL: the person answers from outside */
    const char *system; /* that it is about */
    const char *why; /* "target" "nomination" "list" "notice" "wake"; "unasked": the person acted without being asked */
    const char *notice; /* the act that was told, else NULL */
    size_t sighting_count;
    mt_asked_sighting *sighting;
    /* Of a person; of a system unknown. Quantities that are not known are NaN, counts MT_NOT_COUNTED. */
    double window;            /* microseconds that were left, NaN: no bound */
    int64_t waiting;          /* questions behind it */
    double load, information; /* 0 … 1 */
    int64_t ticket;           /* of a person outside; else 0 */
    /* The answer. */
    const char *word;    /* NULL: none came, or it failed; "none": nothing to be done */
    const char *choice;  /* the target chosen from a list, else NULL */
    double confidence;   /* of the answer, NaN none */
    const char *reason;  /* or NULL */
    int64_t after, wake; /* microseconds that it took; until it wants to be asked again, 0 never */
    const char *failed;  /* why the answer counts for nothing, or NULL */
} mt_asked;

typedef struct mt_asked_list {
    size_t count, room;
    mt_asked *asked; /* by t; of one instant in the order in which they were put */
} mt_asked_list;

#endif
