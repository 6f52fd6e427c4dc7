/* Conformance: does a plugin keep the manual's rules (martens/plugin.h)? Each rule is tried in a process of its own,
 * forked from one that never loads the plugin: what dies or hangs there is that rule's failure, with the question that
 * was being asked.
 *
 * The questions are the same for every check of a kind of model. All answers are compared with those of the rule
 * `ranges`, which asks under the usual conditions; a plugin that does not pass it is asked nothing further. Ownership:
 * the report's texts live in the caller's arena. Threading: the caller must have one thread only (fork). */
#ifndef MT_MODEL_CONFORM_H
#define MT_MODEL_CONFORM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"

#define MT_CONFORM_VERSION 1 /* of the rules: a mark that was given by another is none */

typedef enum mt_conform_state {
    MT_CONFORM_PASS,
    MT_CONFORM_NOTE, /* passed, with something to know */
    MT_CONFORM_FAIL,
    MT_CONFORM_NOT_TRIED /* an earlier rule that it rests on failed */
} mt_conform_state;

typedef struct mt_conform_rule {
    const char *id;    /* a word that stays */
    const char *about; /* what a plugin that keeps it does, in one line */
    const char *mend;  /* what to do where it is not kept */
} mt_conform_rule;

extern const mt_conform_rule mt_conform_rules[];
extern const size_t mt_conform_rule_count;

typedef struct mt_conform_result {
    mt_conform_state state;
    const char *detail; /* what was found; NULL: nothing to say */
} mt_conform_result;

typedef struct mt_conform_report {
    const char *path, *name; /* name: the file's, without .so */
    bool loadable;           /* the rule abi passed */
    size_t failed;
    mt_conform_result *result; /* one for each rule */
} mt_conform_report;

/* silence: milliseconds without a step after which a plugin counts as hung. 0, or MT_ERROR_RUN: no process could be
 * started. */
int mt_conform_check(const char *path, uint64_t silence, mt_arena *arena, mt_conform_report *report);

/* The mark beside a plugin, PATH.checked: the hash of the file that passed, and the version of the rules. */
int mt_conform_write_mark(const char *path, const char *name); /* 0 or MT_ERROR_IO, errno set */
bool mt_conform_is_marked(const char *path);                   /* for exactly the bytes that are in the file now */

#endif
