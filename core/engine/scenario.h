/* A scenario as loaded: parties, places, systems, operators, contacts, before, timeline, expectations.
 *
 * script/ fills it from Lua. Quantities may be markers (param.x, random.*), resolved per run by the engine, so that a
 * scenario without a story is read once. Entities are ordered by name, contacts by their place in the list; `count = n,
 * group = "g"` is already spread into n entities named name-1 … name-n. Ownership: the loader's arena. Threading:
 * read-only once loaded. */
#ifndef MT_ENGINE_SCENARIO_H
#define MT_ENGINE_SCENARIO_H

#include "engine/expectation.h"
#include "engine/parameter.h"
#include "facts/record.h"

/* Parties, places, operators and systems share this head. fact[] holds every field that bears a fact's name. */
typedef struct mt_entity {
    const char *name;
    size_t fact_count;
    mt_fact_setting *fact;
    mt_place at;
} mt_entity;

typedef struct mt_party {
    mt_entity head;
    size_t bound_count;
    const char **bound;
} mt_party;
typedef struct mt_place_entity {
    mt_entity head;
    const char *party;
} mt_place_entity;

typedef struct mt_model_choice {
    const char *name;
    size_t setting_count;
    mt_setting_value *setting;
    mt_place place;
} mt_model_choice;

typedef struct mt_operator {
    mt_entity head;
    mt_model_choice model;
    const char *party;
} mt_operator;

typedef struct mt_chance {
    const char *kind;
    mt_quantity share;
} mt_chance; /* of a confusion table's row */
typedef struct mt_recognition {
    const char *kind;
    size_t chance_count;
    mt_chance *chance;
} mt_recognition;

typedef struct mt_system {
    mt_entity head; /* control, silence, link_loss, duration_limit, … are facts */
    mt_model_choice model;
    const char *party, *place, *group; /* NULL: none */
    size_t crew_count;
    const char **crew; /* operators who share one queue; of two systems' lists, all is the same or nothing */
    mt_place crew_at;
    mt_quantity veto_window; /* of a nomination; absent: until the contact is out of sight */
    size_t engages_count;
    const char **engages;                      /* kinds it is meant for */
    mt_quantity link_latency, link_loss_share; /* each message; loss is the chance that it is lost */
    mt_quantity detection_latency;
    size_t recognition_count;
    mt_recognition *recognition; /* kinds that are not listed are seen as they are, with confidence 1 */
    mt_quantity people_within, harmed,
        remnants;            /* shares: of the contact's people exposed; of the exposed harmed; chance of a remnant */
    mt_quantity effect_area; /* area in which bystanders are exposed */
    mt_quantity time_to_effect; /* engage → effect; absent 0 */
    mt_quantity starts_active;  /* absent: true unless the story activates it */
} mt_system;

typedef struct mt_people {
    const char *status;
    mt_quantity count;
} mt_people;
typedef struct mt_step {
    mt_quantity at;
    const char *place;
    size_t fact_count;
    mt_fact_setting *fact;
    mt_place where;
} mt_step; /* of path and becomes */

typedef struct mt_contact {
    mt_entity head;        /* kind, status, by_nature, people, protected_sign … are facts */
    mt_quantity at, every; /* appears once at, or again and again; both absent: at 0 */
    size_t count;          /* how many at a time, 1 if not said; each is named id-1, id-2, … in order of appearance */
    const char *place, *party, *group;
    mt_quantity stays; /* absent: to the end of the run */
    size_t ignored_count;
    mt_people *ignored; /* harm_if_ignored */
    size_t path_count, becomes_count;
    mt_step *path, *becomes;
    mt_place where;
} mt_contact;

/* An act that the author writes: of `before` (t negative) or `timeline`. */
typedef struct mt_scripted_act {
    mt_quantity at;
    uint16_t act;
    const char *who[MT_KEYS];
    size_t fact_count;
    mt_fact_setting *fact;
    const char *about;
    mt_place where;
} mt_scripted_act;

typedef struct mt_scenario {
    const char *id, *title, *about, *path;
    mt_quantity lasts;
    const char *starts; /* the day on which time 0 lies, "2027-03-01", or NULL: no calendar */
    int64_t start_day;  /* the same by number, as in base/calendar.h */
    size_t parameter_count, circumstance_count, party_count, place_count, operator_count, system_count, contact_count;
    mt_parameter *parameter; /* by name */
    mt_circumstance *circumstance;
    mt_party *party;
    mt_place_entity *place;
    mt_operator *operators;
    mt_system *system;
    mt_contact *contact;
    size_t before_count, timeline_count, expectation_count, voice_count, story_count;
    mt_scripted_act *before, *timeline;
    mt_expectation *expectation;
    mt_voice *voice;
    const char **story; /* names of its stories, in order; "story" for a single one */
    size_t fact_count;
    struct mt_declared {
        mt_fact fact;
        mt_place place;
    } * fact; /* x.… facts of its own */
} mt_scenario;

#endif
