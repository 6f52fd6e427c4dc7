/* The toll: harm and care are noted as they happen; who was harmed while what was late is found at the end, from the
 * breaches. */
#include "judge/toll.h"

#include <string.h>

#include "language/node.h"
#include "judge/program.h"

typedef struct harm {
    int64_t t, people, killed;
    uint32_t place, party;
    bool late;
} harm;
typedef struct care {
    int64_t t;
    uint32_t place;
    double kind, needed, covered;
} care; /* the latest of its place and kind */
typedef struct owner {
    uint32_t place, party;
} owner;

struct mt_toll {
    mt_arena *arena;
    const mt_program *program;
    bool *guards; /* a provision of the program's list */
    size_t harm_count, harm_room, care_count, care_room, owner_count, owner_room;
    harm *harm;
    care *care;
    owner *owner;
};

/* ---- which duties guard people ---- */

static bool of_what_lies(uint16_t fact)
{
    return fact == MT_FACT_PLACE_CONTAMINATED_AREA || fact == MT_FACT_PARTY_CONTAMINATED_AREA ||
           fact == MT_FACT_EFFECT_REMNANTS || fact == MT_FACT_PLACE_ENVIRONMENTAL_DAMAGE ||
           fact == MT_FACT_EFFECT_ENVIRONMENTAL_DAMAGE;
}

static bool speaks(const mt_node *node)
{
    if (!node)
        return false;
    if (node->op == MT_OP_FACT && of_what_lies(node->fact))
        return true;
    if (node->pattern && speaks(node->pattern->where))
        return true;
    for (size_t i = 0; i < node->kid_count; i++)
        if (speaks(node->kid[i]))
            return true;
    return false;
}

static bool guards(const mt_provision *provision)
{
    const char *kind = provision->record->kind;
    if (provision->form != MT_DUE && provision->form != MT_ONGOING)
        return false;
    if (!kind || (strcmp(kind, "remedial obligation") != 0 && strcmp(kind, "positive obligation") != 0))
        return false;
    bool found = speaks(provision->when);
    for (size_t i = 0; i < provision->part_count; i++)
        found |= speaks(provision->part[i]);
    if (provision->duty)
        found |= speaks(provision->duty->where_node) || speaks(provision->duty->done_node);
    return found;
}

mt_toll *mt_toll_new(mt_arena *arena, const mt_program *program)
{
    if (!program->falls_due)
        return NULL;
    mt_toll *toll = mt_arena_get(arena, sizeof *toll);
    *toll = (mt_toll){.arena = arena, .program = program};
    toll->guards = mt_arena_get_array(arena, program->provision_count + 1, sizeof *toll->guards);
    for (size_t i = 0; i < program->provision_count; i++)
        toll->guards[i] = guards(&program->provision[i]);
    return toll;
}

/* ---- noting ---- */

/* Whose a place is: the party that a line names with it, first of all its `begin`. */
static void owner_note(mt_toll *toll, const mt_event *event)
{
    uint32_t place = event->who[MT_PLACE], party = event->who[MT_PARTY];
    if (place == 0 || party == 0 || event->who[MT_SYSTEM] != 0)
        return;
    for (size_t i = 0; i < toll->owner_count; i++)
        if (toll->owner[i].place == place)
            return;
    if (toll->owner_count == toll->owner_room)
        toll->owner =
            mt_arena_add_room(toll->arena, toll->owner, toll->owner_count, &toll->owner_room, sizeof *toll->owner);
    toll->owner[toll->owner_count++] = (owner){place, party};
}

static uint32_t owner_of(const mt_toll *toll, uint32_t place, uint32_t otherwise)
{
    for (size_t i = 0; place != 0 && i < toll->owner_count; i++)
        if (toll->owner[i].place == place)
            return toll->owner[i].party;
    return otherwise;
}

static double sum_known(double one, double two)
{
    return !mt_value_is_known(one) ? two : !mt_value_is_known(two) ? one : one + two;
}

static void harm_note(mt_toll *toll, const mt_event *event)
{
    double killed = mt_event_get(event, MT_FACT_EFFECT_KILLED);
    double people = sum_known(mt_event_get(event, MT_FACT_EFFECT_CIVILIAN_HARM),
                              mt_event_get(event, MT_FACT_EFFECT_COMBATANT_HARM));
    if (!mt_value_is_known(people))
        people = sum_known(killed, mt_event_get(event, MT_FACT_EFFECT_INJURED));
    if (!(people > 0))
        return;
    if (toll->harm_count == toll->harm_room)
        toll->harm = mt_arena_add_room(toll->arena, toll->harm, toll->harm_count, &toll->harm_room, sizeof *toll->harm);
    killed = !(killed > 0) ? 0 : killed < people ? killed : people;
    toll->harm[toll->harm_count++] =
        (harm){event->t, (int64_t)people, (int64_t)killed, event->who[MT_PLACE], event->who[MT_PARTY], false};
}

static void care_note(mt_toll *toll, const mt_event *event)
{
    const care now = {event->t, event->who[MT_PLACE], mt_event_get(event, MT_FACT_CARE_KIND),
                      mt_event_get(event, MT_FACT_CARE_NEEDED), mt_event_get(event, MT_FACT_CARE_COVERED)};
    if (!mt_value_is_known(now.covered))
        return;
    for (size_t i = 0; i < toll->care_count; i++)
        if (toll->care[i].place == now.place &&
            (toll->care[i].kind == now.kind ||
             (!mt_value_is_known(toll->care[i].kind) && !mt_value_is_known(now.kind)))) {
            toll->care[i] = now;
            return;
        }
    if (toll->care_count == toll->care_room)
        toll->care = mt_arena_add_room(toll->arena, toll->care, toll->care_count, &toll->care_room, sizeof *toll->care);
    toll->care[toll->care_count++] = now;
}

void mt_toll_step(mt_toll *toll, const mt_event *event)
{
    if (!toll)
        return;
    owner_note(toll, event);
    harm_note(toll, event);
    if (event->act == MT_ACT_CARE)
        care_note(toll, event);
}

/* ---- harmed while something was late ---- */

static bool concerns(const mt_toll *toll, const mt_provision *provision, const mt_judgement *breach, const harm *harm)
{
    if (provision->per >= MT_KEYS)
        return true;
    if (provision->per == MT_PLACE)
        return harm->place != 0 && breach->who[MT_PLACE] == harm->place;
    uint32_t party = owner_of(toll, harm->place, harm->party);
    return provision->per == MT_PARTY && party != 0 && breach->who[MT_PARTY] == party;
}

/* Late after its date, or after its grace; no more at the instant at which it is done. */
static bool is_late(const mt_provision *provision, const mt_judgement *breach, int64_t t, int64_t ended_at)
{
    bool lasts = provision->form == MT_ONGOING;
    double length = lasts ? breach->lasted : breach->late_by;
    int64_t from = breach->t + (lasts ? provision->grace : 0);
    int64_t until = mt_value_is_known(length) ? breach->t + (int64_t)length : ended_at;
    return t > from && (t < until || (until >= ended_at && t <= ended_at));
}

static int64_t late_count(mt_toll *toll, const mt_provision *provision, const mt_provision_summary *summary,
                          int64_t ended_at)
{
    int64_t people = 0;
    for (size_t i = 0; i < toll->harm_count; i++) {
        harm *harm = &toll->harm[i];
        bool late = false;
        for (size_t k = 0; k < summary->breach_count && !late; k++)
            late = concerns(toll, provision, &summary->breach[k], harm) &&
                   is_late(provision, &summary->breach[k], harm->t, ended_at);
        harm->late |= late;
        people += late ? harm->people : 0;
    }
    return people;
}

static void late_fill(mt_toll *toll, mt_toll_record *record, const mt_treaty_summary *summary, int64_t ended_at)
{
    record->late = mt_arena_get_array(toll->arena, toll->program->provision_count + 1, sizeof *record->late);
    for (size_t i = 0; i < toll->program->provision_count; i++) {
        const mt_provision *provision = &toll->program->provision[i];
        int64_t people =
            !toll->guards[i]
                ? 0
                : late_count(toll, provision, &summary[provision->treaty].provision[provision->place], ended_at);
        if (people > 0)
            record->late[record->late_count++] =
                (mt_late_record){toll->program->treaty[provision->treaty].id, provision->record->id, people};
    }
}

/* ---- cared for, and waiting ---- */

/* Alive, of those harmed at the place: up to an instant, or after it. */
static int64_t alive(const mt_toll *toll, uint32_t place, int64_t t, bool after)
{
    int64_t people = 0;
    for (size_t i = 0; i < toll->harm_count; i++)
        if (toll->harm[i].place == place && (toll->harm[i].t > t) == after)
            people += toll->harm[i].people - toll->harm[i].killed;
    return people;
}

static int64_t waiting_for(const mt_toll *toll, const care *care)
{
    int64_t needed = mt_value_is_known(care->needed) ? (int64_t)care->needed : alive(toll, care->place, care->t, false);
    int64_t short_of = needed - (int64_t)care->covered;
    return (short_of > 0 ? short_of : 0) + alive(toll, care->place, care->t, true);
}

static void care_add(const mt_toll *toll, mt_toll_record *record, const care *care)
{
    const char *kind =
        mt_value_is_known(care->kind) ? mt_name_get_text(toll->program->vocabulary->names, (uint32_t)care->kind) : NULL;
    mt_care_record *found = NULL;
    for (size_t i = 0; i < record->care_count; i++)
        if (kind == record->care[i].kind || (kind && record->care[i].kind && strcmp(kind, record->care[i].kind) == 0))
            found = &record->care[i];
    if (!found) {
        found = &record->care[record->care_count++];
        *found = (mt_care_record){.kind = kind};
    }
    found->covered += (int64_t)care->covered;
    found->waiting += waiting_for(toll, care);
}

/* Of one place, which is counted with its first line: the kind that covers most, and the one for which most wait. */
static void place_add(const mt_toll *toll, mt_toll_record *record, size_t first)
{
    int64_t covered = 0, waiting = 0;
    for (size_t i = 0; i < toll->care_count; i++) {
        const care *care = &toll->care[i];
        if (care->place != toll->care[first].place)
            continue;
        if (i < first)
            return;
        covered = (int64_t)care->covered > covered ? (int64_t)care->covered : covered;
        waiting = waiting_for(toll, care) > waiting ? waiting_for(toll, care) : waiting;
    }
    record->cared_for += covered;
    record->waiting += waiting;
}

static void care_fill(const mt_toll *toll, mt_toll_record *record)
{
    record->care = mt_arena_get_array(toll->arena, toll->care_count + 1, sizeof *record->care);
    for (size_t i = 0; i < toll->care_count; i++) {
        care_add(toll, record, &toll->care[i]);
        place_add(toll, record, i);
    }
    for (size_t i = 0; i < toll->harm_count; i++) {
        bool cared = false;
        for (size_t k = 0; k < toll->care_count; k++)
            cared |= toll->care[k].place == toll->harm[i].place;
        record->waiting += cared ? 0 : toll->harm[i].people - toll->harm[i].killed;
    }
}

const mt_toll_record *mt_toll_stop(mt_toll *toll, const mt_treaty_summary *summary, int64_t ended_at)
{
    bool came_due = false;
    for (size_t i = 0; toll && i < toll->program->provision_count; i++) {
        const mt_provision *provision = &toll->program->provision[i];
        const mt_provision_summary *found = &summary[provision->treaty].provision[provision->place];
        came_due |= provision->form == MT_DUE && found->met + found->breached > 0;
    }
    if (!came_due)
        return NULL;
    mt_toll_record *record = mt_arena_get(toll->arena, sizeof *record);
    *record = (mt_toll_record){0};
    late_fill(toll, record, summary, ended_at);
    care_fill(toll, record);
    for (size_t i = 0; i < toll->harm_count; i++) {
        record->harmed += toll->harm[i].people;
        record->harmed_late += toll->harm[i].late ? toll->harm[i].people : 0;
        record->killed += toll->harm[i].killed;
    }
    return record;
}
