/* What came of a run as a whole: verdicts, people, the toll over the years. Field by field it is the end of a journal
 * and of `run --json`. Ownership: everything is borrowed from the arena of whoever made it. Threading: none. */
#ifndef MT_FACTS_SUMMARY_H
#define MT_FACTS_SUMMARY_H

#include "facts/judgement.h"

/* A number that the record does not tell: written as null. */
#define MT_NOT_COUNTED (-1)

/* People of one status. exposed and harmed by effects, ignored = harmed because nothing was done. */
typedef struct mt_people_record {
    const char *status;
    int64_t exposed, harmed, ignored;
} mt_people_record;
typedef struct mt_count_record {
    const char *name;
    int64_t count;
} mt_count_record;

/* Harmed while that duty was late; cared for, and waiting, by kind of care (NULL: not said). */
typedef struct mt_late_record {
    const char *treaty, *provision;
    int64_t harmed;
} mt_late_record;
typedef struct mt_care_record {
    const char *kind;
    int64_t covered, waiting;
} mt_care_record;

/* The people, over the years: see judge/toll.h for what counts as what. */
typedef struct mt_toll_record {
    int64_t harmed, killed; /* in the whole run, as its effects say; of them known to be dead */
    int64_t harmed_late;    /* while a duty that guards people from what lies there was late, each counted once */
    size_t late_count;
    mt_late_record *late; /* only duties while which somebody was harmed */
    int64_t cared_for, waiting;
    size_t care_count;
    mt_care_record *care;
} mt_toll_record;

typedef struct mt_provision_summary {
    mt_verdict verdict;
    int64_t judged, met, excepted, breached, undetermined, open;
    double held_share; /* NaN: null */
    size_t breach_count;
    mt_judgement *breach;             /* every breached judgement, in order */
    mt_judgement *first[MT_OPEN + 1]; /* the first of each other verdict that a judgement can have, or NULL; of breaches
                                         nothing */
    size_t missing_count;
    mt_count_record *missing; /* facts that were unknown where they were needed */
} mt_provision_summary;

typedef struct mt_treaty_summary {
    mt_verdict verdict;
    int64_t in_play, of;
    mt_provision_summary *provision; /* as many as the opening says */
} mt_treaty_summary;

typedef struct mt_summary {
    int64_t ended_at;   /* microseconds */
    const char *failed; /* NULL, or why the run did not end by itself: "the model threshold crashed (signal 11) …" */
    bool stopped;       /* from outside, before its end; then: */
    int64_t stopped_at; /* microseconds */
    uint64_t taken;     /* occurrences that had happened: the place within that instant */
    size_t act_count;
    mt_count_record *act;
    bool has_people;
    size_t people_count;
    mt_people_record *people;
    const mt_toll_record *toll; /* NULL: nothing that had a date was met or breached */
    size_t treaty_count;
    mt_treaty_summary *treaty;
    const struct mt_readings *readings;    /* finding/readings.h; NULL: not asked for. Not part of the record */
    const struct mt_asked_list *questions; /* finding/asked.h; NULL: not asked for. Not part of the record */
} mt_summary;

#endif
