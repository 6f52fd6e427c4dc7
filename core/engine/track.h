/* What is under way in one run: a contact as a system has it, a question put to a person, and the engine that holds it all.
 * Internal to engine/.
 *
 * Ownership: tracks and questions live in the arena of the run. Threading: one owner. */
#ifndef MT_ENGINE_TRACK_H
#define MT_ENGINE_TRACK_H

#include "engine/queue.h"
#include "engine/state.h"

typedef enum mt_stage {
    MT_STAGE_SEEN,     /* nothing is under way */
    MT_STAGE_PENDING,  /* put forward; the person, or the deadline, decides */
    MT_STAGE_HELD,     /* would be put forward, but the link is down */
    MT_STAGE_CLOSED,   /* forbidden, called off, or failed */
    MT_STAGE_ENGAGED,  /* on its way */
    MT_STAGE_DONE
} mt_stage;

/* One contact as one system has it. */
struct mt_track {
    mt_system_state *system;
    mt_contact_state *contact;
    mt_track *next, **link;        /* among the system's */
    mt_track *of_contact;
    mt_stage stage;
    uint32_t round;                /* of the nomination: what belongs to an earlier one is stale */
    uint32_t look, thought;        /* rounds of looking and of deciding */
    bool seen, meant_for, protected_sign;
    bool on_list, shown;
    uint32_t kind, status;
    double confidence;
    int64_t first_seen, deadline;
    mt_answer answer;              /* of the system's model, until it is carried out */
    mt_asking *asking;             /* the latest question about it */
    bool looks_open, delays_open, latencies_open, losses_open;
    mt_stream looks, delays, latencies, losses; /* of recognition, of looking, of the link, of the link */
};

/* A question put to a person, from the moment it reaches the post. */
struct mt_asking {
    uint64_t ticket;
    mt_operator_state *operators;  /* who has it, or had it last; NULL: nobody took it yet */
    mt_system_state *system;
    mt_question question;
    mt_sighting *sighting;
    mt_track **track;
    uint32_t *track_round;
    size_t count;
    int64_t shown, deadline, answered_at;
    uint32_t round;                /* of showing */
    bool outside, on_screen, answered;
    mt_answer answer;
    mt_asking *next;               /* behind it in the queue */
    mt_asking *next_outside;
};

struct mt_engine {
    mt_arena arena, run_arena;
    const mt_scenario *scenario;
    mt_vocabulary *vocabulary;
    mt_engine_calls calls;
    mt_queue queue;
    uint64_t seed, run;
    double *parameter;
    double mislead;
    int64_t now, lasts;
    mt_party_state *party;
    mt_place_state *place;
    mt_operator_state *operators;
    mt_system_state *system;
    mt_contact_state *contacts, *contacts_end, *ever;
    struct mt_source { uint32_t *name; size_t named, room, came; mt_stream every; bool open; } *source; /* one for each contact of the list */
    uint32_t *attack_name;
    size_t attack_named, attack_room, attacks;
    uint32_t word[8];              /* names of control, silence and link_loss words; see MT_SAYS_ */
    mt_people_record *people;
    size_t people_count;
    uint32_t *people_status;
    mt_people_record *people_told;
    double civilian_harm, combatant_harm, ignored_harm;
    uint64_t engagements;
    uint64_t tickets;
    uint64_t taken; /* occurrences that have happened */
    mt_asking *outside;            /* questions that wait for a person outside, by ticket */
    mt_stream *story_stream;
    mt_said *scratch;              /* facts of the event that is being made: room for every fact once */
    size_t scratch_room;
    const uint16_t *saying_first;  /* by act: its first line of said_by_act */
    const mt_said_by_act *saying;
    size_t *number;                /* 0, 1, 2 …: what is planned points to its number in a list of the scenario */
    bool begun, ended;
    const char *why;
};

#endif
