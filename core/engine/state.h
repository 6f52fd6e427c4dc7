/* The engine from inside: all that it holds of a scenario and of one run.
 * Ownership: entities live as long as the engine; contacts, tracks and questions in the arena of the run.
 * Threading: one owner. */
#ifndef MT_ENGINE_STATE_H
#define MT_ENGINE_STATE_H

#include "base/arena.h"
#include "base/random.h"
#include "engine/entity.h"
#include "engine/queue.h"

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
    /* one for each contact of the list */
    struct mt_source {
        uint32_t *name;
        size_t named, room, came;
        mt_stream every;
        bool open;
    } * source;
    uint32_t *attack_name;
    size_t attack_named, attack_room, attacks;
    uint32_t word[8]; /* names of control, silence and link_loss words; see MT_SAYS_ */
    mt_people_record *people;
    size_t people_count;
    uint32_t *people_status;
    mt_people_record *people_told;
    double civilian_harm, combatant_harm, ignored_harm;
    uint64_t engagements;
    uint64_t tickets;
    uint64_t taken;     /* occurrences that have happened */
    mt_asking *outside; /* questions that wait for a person outside, by ticket */
    mt_stream *story_stream;
    mt_said *scratch; /* facts of the event that is being made: room for every fact once */
    size_t scratch_room;
    const uint16_t *saying_first; /* by act: its first line of said_by_act */
    const mt_said_by_act *saying;
    size_t *number; /* 0, 1, 2 …: what is planned points to its number in a list of the scenario */
    bool begun, ended;
    const char *why;
};

#endif
