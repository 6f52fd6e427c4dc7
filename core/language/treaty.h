/* A treaty as loaded: the fields of its file, with the place of each, before anything is compiled.
 *
 * script/ fills it from Lua and checks the shape of the table (unknown fields, missing ones, types); what is written in
 * the clause language stays text here, and mt_treaty_check and mt_program_new report what is wrong inside it.
 * Ownership: all of it in the arena of whoever loads. */
#ifndef MT_LANGUAGE_TREATY_H
#define MT_LANGUAGE_TREATY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/error.h"
#include "facts/fact.h"
#include "facts/record.h"
#include "language/phrase.h"

typedef struct mt_reading_source {
    const char *name;
    mt_words value; /* a clause; a number is kept as its text */
    const char *by, *source;
    mt_place place;
} mt_reading_source;

typedef struct mt_term_source {
    const char *name;
    const char *cite;
    mt_texts text;
    mt_words by_default; /* name of a reading; absent if there is one reading only, else the first by name is not
                            guessed: it is a problem */
    size_t reading_count;
    mt_reading_source *reading; /* in the order of the names */
    mt_place place;
} mt_term_source;

typedef struct mt_part_source {
    const char *id;
    mt_words clause;
} mt_part_source;

typedef struct mt_exception_source {
    const char *id, *cite;
    mt_texts text;
    mt_words clause;
    size_t unless_count;
    struct mt_exception_source *unless;
    mt_place place;
} mt_exception_source;

/* The fields of the four forms. A `require = "clause"` without letters is one part named "a". */
typedef struct mt_provision_source {
    const char *id, *cite;
    const char *amended_by; /* id of the amendment that wrote or changed it, or NULL */
    mt_words kind, force, binds, per;
    bool verified;
    mt_texts text;
    mt_words applies, when;
    mt_words on; /* acts, one or several between commas */
    size_t require_count, forbid_count;
    mt_part_source *require, *forbid; /* by letter */
    size_t unless_count;
    mt_exception_source *unless;
    mt_words because;
    mt_words throughout, grace;                       /* ongoing */
    mt_words from, due, done, done_by, every, on_day; /* due */
    bool has_extension;
    mt_words extended_on, extended_length, extended_at_most;
    const char *extended_cite;
    mt_words across; /* many runs; require_count is then 1 */
    mt_place place;
} mt_provision_source;

typedef struct mt_not_encoded {
    const char *id, *cite, *kind;
    mt_texts text;
    const char *why;
    bool verified;
    mt_place place;
} mt_not_encoded;

typedef struct mt_declared_fact {
    mt_fact fact;
    mt_place place;
} mt_declared_fact;

/* A file that a treaty is made from besides its own: of the treaty that it amends, of a module. */
typedef struct mt_source_file {
    const char *role, *path;
} mt_source_file; /* role: "treaty" "module" */

/* An amendment is a whole treaty: the provisions of the one that it amends, as changed, each field with the place where
 * it was written. */
typedef struct mt_treaty {
    const char *id, *standing, *date, *source;
    mt_texts title, about;
    mt_words applies;
    size_t follows_count;
    mt_words *follows;
    size_t term_count;
    mt_term_source *term;
    size_t provision_count;
    mt_provision_source *provision;
    size_t not_encoded_count;
    mt_not_encoded *not_encoded;
    size_t fact_count;
    mt_declared_fact *fact; /* x.… facts of its own */
    const char *amends;     /* id of the treaty that it amends, or NULL */
    size_t file_count;
    mt_source_file *file;
    const char *language; /* in which its texts are recorded; NULL: English. Set before mt_program_new */
    mt_place place;
} mt_treaty;

/* The kinds of provision: the closed list. */
extern const char *const mt_kind_names[];
extern const size_t mt_kind_count;

/* One choice of reading: --reading timely="ten seconds", or icrc-2024:timely=… (treaty NULL: every treaty with that
 * term). */
typedef struct mt_reading_choice {
    const char *treaty, *term, *reading;
} mt_reading_choice;

/* Everything that can be said about a treaty without running: kinds, forces, phrases against parts, readings, clauses
 * parsed and typed under every reading, constructs that are not judged yet (as warnings that begin "not yet"), an
 * unmarked text (a warning). shared is the treaty of shared terms (scenarios/treaties/terms.lua), or NULL. Adds to
 * problems. */
void mt_treaty_check(const mt_treaty *treaty, const mt_treaty *shared, mt_vocabulary *vocabulary,
                     mt_problems *problems);

/* Adds the treaty's own x. facts to the vocabulary; must come before its clauses are parsed. Again is harmless. */
bool mt_treaty_add_facts(const mt_treaty *treaty, mt_vocabulary *vocabulary, mt_problems *problems);

#endif
