/* A session file: the run sheet of a workshop, session { … }. Whoever runs the room reads it; here it is only read and
 * checked.
 *
 * Ownership: all in the caller's arena. Threading: one owner. */
#ifndef MT_SCRIPT_SESSION_H
#define MT_SCRIPT_SESSION_H

#include "base/error.h"
#include "language/treaty.h"

/* What the room does in a step, in the order of mt_step_names. */
typedef enum mt_step_kind {
    MT_STEP_SAY,
    MT_STEP_JOIN,
    MT_STEP_PRACTISE,
    MT_STEP_PREDICT,
    MT_STEP_PLAY,
    MT_STEP_REVEAL,
    MT_STEP_DISCUSS,
    MT_STEP_REJUDGE,
    MT_STEP_AMEND,
    MT_STEP_VOTE,
    MT_STEP_HARVEST,
    MT_STEP_KINDS
} mt_step_kind;
extern const char *const mt_step_names[MT_STEP_KINDS]; /* "say" … */

/* How a room sits: as many runs as phones, a seat a table, one decides and the rest predict, or by role. */
typedef enum mt_seating { MT_SEAT_EACH, MT_SEAT_TABLES, MT_SEAT_STAGE, MT_SEAT_ROLES, MT_SEATINGS } mt_seating;
extern const char *const mt_seating_names[MT_SEATINGS]; /* "each their own" "tables" "stage" "roles" */

typedef struct mt_session_step {
    mt_step_kind kind;
    double minutes;
    mt_texts text;
    mt_words scenario, treaty; /* the step's own, else the session's; text NULL: none */
    mt_place place;
} mt_session_step;

typedef struct mt_session {
    const char *path, *id;
    mt_texts title, about;
    mt_seating seating;
    mt_words scenario, treaty;
    size_t step_count;
    mt_session_step *step;
} mt_session;

/* 0, or MT_ERROR_IO, or MT_ERROR_INPUT with at least one problem added. That the scenarios and treaties it names are
 * there is asked of the library (mt_library_find_named). *session is there if the file returned a table. */
int mt_session_load(const char *path, mt_arena *arena, mt_vocabulary *vocabulary, mt_session **session,
                    mt_problems *problems);

#endif
