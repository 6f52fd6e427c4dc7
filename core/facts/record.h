/* What is recorded about a run besides its events: the opening, each judgement, and the summary at the end.
 * These are the shapes that judge and run fill, journal writes and reads, and say turns into words; so `explain` needs
 * a journal and nothing else. Field by field they are the JSON of `run --json`. Ownership: everything is borrowed from
 * the arena of whoever made it. Texts are UTF-8. Threading: none. */
#ifndef MT_FACTS_RECORD_H
#define MT_FACTS_RECORD_H

#include "facts/summary.h"

typedef struct mt_phrase_part {
    const char *id;     /* "a" */
    const char *clause; /* its clause as written */
} mt_phrase_part;

typedef struct mt_exception_record {
    const char *id, *cite, *text;
} mt_exception_record;
typedef struct mt_reading_record {
    const char *term, *reading, *by, *source;
} mt_reading_record;

typedef struct mt_provision_record {
    const char *id, *kind, *binds, *cite, *text; /* text with its [phrases](a) */
    mt_force force;
    bool verified;
    bool forbids; /* parts are of `forbid`; a duty has none, its `done` is part a */
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
    /* a remedial or accountability rule is encoded or stands under not_encoded: else "asks nothing of anyone after the
     * harm" */
    bool asks_after_harm;
    size_t owed_count;
    const char **owed; /* of those rules: "V.6: effective domestic mechanisms to investigate, report, redress" */
} mt_treaty_record;

typedef struct mt_parameter_record {
    const char *name;
    double value;
    mt_dimension dimension;
    const char *word; /* where the parameter is a word */
    const char *source;
    bool is_set; /* by --set or the circumstance */
} mt_parameter_record;

typedef struct mt_file_record {
    const char *role, *path, *hash;
    bool unchecked;
} mt_file_record; /* role: scenario treaty module terms model program answers trace */

typedef struct mt_opening {
    const char *version;
    const char *scenario, *title, *about; /* NULL for a trace */
    const char *trace;                    /* its name, NULL for a run */
    bool has_seed;
    uint64_t seed, run; /* run: its number among many of one seed */
    size_t outside_count;
    const char **outside; /* operators who answered from outside */
    const char *language; /* of the texts of treaties; NULL: English */
    const char *circumstance;
    const char *starts; /* the day on which time 0 lies, "2027-03-01", or NULL */
    size_t parameter_count;
    mt_parameter_record *parameter;
    size_t treaty_count;
    mt_treaty_record *treaty;
    size_t file_count;
    mt_file_record *file;
    size_t declared_count;
    const mt_fact *declared; /* facts beyond the built-in ones, in the order of their numbers */
} mt_opening;

#endif
