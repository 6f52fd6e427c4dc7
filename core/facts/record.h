/* What is recorded about a run besides its events: the opening, each judgement, and the summary at the end.
 * These are the shapes that judge and run fill, journal writes and reads, and say turns into words; so `explain` needs a
 * journal and nothing else. Field by field they are the JSON of `run --json`.
 * Ownership: everything is borrowed from the arena of whoever made it. Texts are UTF-8. Threading: none. */
#ifndef MT_FACTS_RECORD_H
#define MT_FACTS_RECORD_H

#include "facts/judgement.h"

typedef struct mt_phrase_part {
    const char *id;      /* "a" */
    const char *clause;  /* its clause as written */
} mt_phrase_part;

typedef struct mt_exception_record { const char *id, *cite, *text; } mt_exception_record;
typedef struct mt_reading_record { const char *term, *reading, *by, *source; } mt_reading_record;

typedef struct mt_provision_record {
    const char *id, *kind, *binds, *cite, *text; /* text with its [phrases](a) */
    mt_force force;
    bool verified;
    bool forbids;        /* parts are of `forbid`; a duty has none, its `done` is part a */
    mt_form form;
    /* When it is judged, as written; NULL where the field is absent. */
    const char *on, *when, *applies, *throughout, *grace, *per, *from, *due, *done, *done_by, *every, *on_day, *across;
    const char *amended_by; /* id of the amendment that wrote it, or NULL */
    uint8_t part_count;
    mt_phrase_part part[MT_PARTS];
    uint8_t exception_count;
    mt_exception_record exception[MT_EXCEPTIONS];
    size_t reading_count;
    mt_reading_record *reading; /* the terms it hangs on, as read */
} mt_provision_record;

typedef struct mt_treaty_record {
    const char *id, *title, *standing, *date, *source;
    const char *applies; /* its scope as written, or NULL */
    const char *amends;  /* id of the treaty that it changes, or NULL */
    const char *follows; /* id of the treaty with which it came along, or NULL */
    size_t provision_count;
    mt_provision_record *provision;
    size_t not_encoded_count;
    /* a remedial or accountability rule is encoded or stands under not_encoded: else "asks nothing of anyone after the harm" */
    bool asks_after_harm;
    size_t owed_count;
    const char **owed;   /* of those rules: "V.6: effective domestic mechanisms to investigate, report, redress" */
} mt_treaty_record;

typedef struct mt_parameter_record {
    const char *name;
    double value;
    mt_dimension dimension;
    const char *word;    /* where the parameter is a word */
    const char *source;
    bool is_set;         /* by --set or the circumstance */
} mt_parameter_record;

typedef struct mt_file_record { const char *role, *path, *hash; bool unchecked; } mt_file_record; /* role: scenario treaty module terms model program answers trace */

typedef struct mt_opening {
    const char *version;
    const char *scenario, *title, *about; /* NULL for a trace */
    const char *trace;                    /* its name, NULL for a run */
    bool has_seed;
    uint64_t seed, run;                   /* run: its number among many of one seed */
    size_t outside_count;
    const char **outside;                 /* operators who answered from outside */
    const char *language;                 /* of the texts of treaties; NULL: English */
    const char *circumstance;
    const char *starts;                   /* the day on which time 0 lies, "2027-03-01", or NULL */
    size_t parameter_count;
    mt_parameter_record *parameter;
    size_t treaty_count;
    mt_treaty_record *treaty;
    size_t file_count;
    mt_file_record *file;
    size_t declared_count;
    const mt_fact *declared;              /* facts beyond the built-in ones, in the order of their numbers */
} mt_opening;

/* A number that the record does not tell: written as null. */
#define MT_NOT_COUNTED (-1)

/* People of one status. exposed and harmed by effects, ignored = harmed because nothing was done. */
typedef struct mt_people_record { const char *status; int64_t exposed, harmed, ignored; } mt_people_record;
typedef struct mt_count_record { const char *name; int64_t count; } mt_count_record;

/* Harmed while that duty was late; cared for, and waiting, by kind of care (NULL: not said). */
typedef struct mt_late_record { const char *treaty, *provision; int64_t harmed; } mt_late_record;
typedef struct mt_care_record { const char *kind; int64_t covered, waiting; } mt_care_record;

/* The people, over the years: see judge/toll.h for what counts as what. */
typedef struct mt_toll_record {
    int64_t harmed, killed;     /* in the whole run, as its effects say; of them known to be dead */
    int64_t harmed_late;        /* while a duty that guards people from what lies there was late, each counted once */
    size_t late_count;
    mt_late_record *late;       /* only duties while which somebody was harmed */
    int64_t cared_for, waiting;
    size_t care_count;
    mt_care_record *care;
} mt_toll_record;

typedef struct mt_provision_summary {
    mt_verdict verdict;
    int64_t judged, met, excepted, breached, undetermined, open;
    double held_share;          /* NaN: null */
    size_t breach_count;
    mt_judgement *breach;       /* every breached judgement, in order */
    mt_judgement *first[MT_OPEN + 1]; /* the first of each other verdict that a judgement can have, or NULL; of breaches nothing */
    size_t missing_count;
    mt_count_record *missing;   /* facts that were unknown where they were needed */
} mt_provision_summary;

typedef struct mt_treaty_summary {
    mt_verdict verdict;
    int64_t in_play, of;
    mt_provision_summary *provision; /* as many as the opening says */
} mt_treaty_summary;

typedef struct mt_summary {
    int64_t ended_at;           /* microseconds */
    const char *failed;         /* NULL, or why the run did not end by itself: "the model threshold crashed (signal 11) …" */
    bool stopped;               /* from outside, before its end; then: */
    int64_t stopped_at;         /* microseconds */
    uint64_t taken;             /* occurrences that had happened: the place within that instant */
    size_t act_count;
    mt_count_record *act;
    bool has_people;
    size_t people_count;
    mt_people_record *people;
    const mt_toll_record *toll; /* NULL: nothing that had a date was met or breached */
    size_t treaty_count;
    mt_treaty_summary *treaty;
    const struct mt_readings *readings; /* finding/readings.h; NULL: not asked for. Not part of the record */
    const struct mt_asked_list *questions; /* finding/asked.h; NULL: not asked for. Not part of the record */
} mt_summary;

#endif
