/* The matrix of disagreements: its rows, and how a cell comes about.
 *
 * A cell is the strongest that is said by any provision that speaks of the row:
 *   a ban turns on it   a prohibition with `must` is one of them. Where the row itself names a ban of acts
 *                       (developing, transferring), the acts are what the ban covers and not what it turns on: then
 *                       it is required
 *   required, should, encouraged   by the provision's force, whatever its kind
 *   excluded            only in rows that name what a machine does, or what could pass for human control: a provision
 *                       of any force forbids it or keeps it for a person, or the treaty's scope does not let it count.
 *                       It outranks the rest
 *   silent              no provision speaks of it. What is knowingly not encoded, and what an exception permits,
 *                       speaks of nothing
 * Terms stand in their default reading. */
#include "meaning/matrix.h"

#include <string.h>

#include "meaning/topic.h"

typedef enum special { OF_PROVISIONS, OF_ACTS, OF_LETHALITY, OF_FUNCTIONS } special;

/* speaks, excludes: asked of the topics of each provision, and excludes of the scope too (meaning/topic.h). */
typedef struct matter {
    const char *id;
    special special;
    const char *speaks, *excludes;
} matter;

static const matter matters[] = {
    {"non-lethal", OF_LETHALITY, NULL, NULL},
    {"functions", OF_FUNCTIONS, NULL, NULL},
    {"nominal-input", OF_PROVISIONS, "shared.nominal | term.nominal",
     "scope:shared.nominal | scope:term.nominal | scope:human.deliberation"},
    {"targeting-persons", OF_PROVISIONS,
     "!system.triggered_by_person | !system.profile_represents_persons | !system.target_profile=person | "
     "!target.kind=person",
     NULL},
    {"unpredictable", OF_PROVISIONS,
     "kind:prohibition human.can_explain | kind:prohibition system.explains | kind:prohibition system.unexpected_rate "
     "| "
     "kind:prohibition system.error_rate",
     NULL},
    {"effects", OF_PROVISIONS, "run.civilian_harm assessed.civilian_harm | effect.civilian_harm assessed.civilian_harm",
     NULL},
    {"no-human-control", OF_PROVISIONS,
     "kind:prohibition system.control | kind:prohibition human.at_post | kind:prohibition human.window | "
     "kind:prohibition human.in_chain_of_command | "
     "kind:prohibition system.can_be_deactivated | kind:prohibition link.up",
     NULL},
    {"by-nature", OF_PROVISIONS,
     "system.target_profile=object_by_nature -system.target_profile=object_by_use | target.by_nature -target.by_use",
     NULL},
    {"duration", OF_PROVISIONS, "system.duration_limit | system.active_for", NULL},
    {"area", OF_PROVISIONS, "system.area_limit | system.inside_area", NULL},
    {"engagements", OF_PROVISIONS, "system.engagement_limit | system.engagements", NULL},
    {"civilians-absent", OF_PROVISIONS, "place.populated | place.civilians | place.civilians_per_km2", NULL},
    {"supervision", OF_PROVISIONS, "human.at_post | link.up | human.on_watch_for", NULL},
    {"intervention", OF_PROVISIONS,
     "human.window | system.can_be_deactivated | system.deactivation_time | did:deactivate | did:disengage | "
     "system.self_destructs | system.self_deactivates | system.self_neutralises",
     NULL},
    {"own-parameters", OF_PROVISIONS, "system.changes_own_parameters | on:change_parameters | when:change_parameters",
     "!system.changes_own_parameters | on:change_parameters did:approve"},
    {"learning", OF_PROVISIONS, "system.learns_after_activation | on:learn | when:learn", NULL},
    {"predictable", OF_PROVISIONS,
     "human.can_explain | system.error_rate | system.unexpected_rate | system.explains | system.traceable", NULL},
    {"review", OF_PROVISIONS,
     "system.reviewed | did:review -when:change_parameters -when:learn | done:review -from:change_parameters "
     "-from:learn",
     NULL},
    {"re-review", OF_PROVISIONS,
     "did:review when:change_parameters | did:review when:learn | did:review did:change_parameters | did:review "
     "did:learn | "
     "did:review on:change_parameters | done:review from:change_parameters | done:review from:learn",
     NULL},
    {"bias", OF_PROVISIONS,
     "system.bias_examined | target.perceived_kind did:approve | target.perceived_status did:approve", NULL},
    {"having", OF_ACTS,
     "kind:prohibition on:develop | kind:prohibition on:produce | kind:prohibition on:acquire | kind:prohibition "
     "on:stockpile | "
     "kind:prohibition on:retain",
     NULL},
    {"transfer", OF_ACTS, "on:transfer | from:transfer", NULL},
    {"no-conflict", OF_PROVISIONS,
     "place.armed_conflict | when:place.armed_conflict | party.in_conflict | when:party.in_conflict",
     "scope:place.armed_conflict | scope:party.in_conflict"},
    {"redress", OF_PROVISIONS,
     "done:redress | done:investigate | did:redress | did:investigate | on:redress | on:investigate", NULL},
    {"remedy", OF_PROVISIONS, "kind:remedial_obligation form:due", NULL},
};
enum { MATTERS = sizeof matters / sizeof *matters };

static void add_ground(mt_arena *arena, mt_matrix_cell *cell, mt_matrix_ground ground)
{
    if (ground.stance == MT_STANCE_SILENT)
        return;
    if (cell->ground_count == cell->ground_room)
        cell->ground =
            mt_arena_add_room(arena, cell->ground, cell->ground_count, &cell->ground_room, sizeof *cell->ground);
    cell->ground[cell->ground_count++] = ground;
    cell->stance = ground.stance > cell->stance ? ground.stance : cell->stance;
}

static mt_stance stance_of(const matter *matter, const mt_voiced *voiced)
{
    static const mt_stance forces[] = {
        [MT_MUST] = MT_STANCE_MUST, [MT_SHOULD] = MT_STANCE_SHOULD, [MT_ENCOURAGED] = MT_STANCE_ENCOURAGED};
    if (mt_topics_has(&voiced->topics, matter->excludes))
        return MT_STANCE_EXCLUDED;
    if (!mt_topics_has(&voiced->topics, matter->speaks))
        return MT_STANCE_SILENT;
    bool turns = matter->special == OF_PROVISIONS && voiced->force == MT_MUST &&
                 mt_topics_has(&voiced->topics, "kind:prohibition");
    return turns ? MT_STANCE_BAN : forces[voiced->force];
}

/* "i+s+e": identify, select, engage; "i/s+e": identify or select, and engage. */
static const char *shape_of(mt_arena *arena, unsigned functions)
{
    const char *identify = functions & MT_FUNCTION_IDENTIFY ? "i" : "",
               *select = functions & MT_FUNCTION_SELECT ? "s" : "";
    const char *engage = functions & MT_FUNCTION_ENGAGE ? "e" : "";
    const char *join = !*identify || !*select ? "" : functions & MT_FUNCTION_EITHER ? "/" : "+";
    return mt_arena_write(arena, "%s%s%s%s%s", identify, join, select, (*identify || *select) && *engage ? "+" : "",
                          engage);
}

/* Whether it is one of those between commas. */
static bool is_among(const char *list, const char *shape)
{
    size_t length = strlen(shape);
    for (const char *at = list; *at; at += strspn(at, ", ")) {
        if (strcspn(at, ",") == length && strncmp(at, shape, length) == 0)
            return true;
        at += strcspn(at, ",");
    }
    return false;
}

static void add_shape(mt_arena *arena, mt_matrix_cell *cell, const mt_voice *voice)
{
    if (voice->functions == 0)
        return;
    const char *shape = shape_of(arena, voice->functions);
    if (!cell->shape)
        cell->shape = shape;
    else if (!is_among(cell->shape, shape))
        cell->shape = mt_arena_write(arena, "%s, %s", cell->shape, shape);
    add_ground(arena, cell,
               (mt_matrix_ground){.treaty = voice->treaty->id, .stance = MT_STANCE_SHAPE, .verified = true});
}

static void add_voice(mt_arena *arena, mt_matrix_cell *cell, const matter *matter, const mt_voice *voice)
{
    mt_matrix_ground scope = {.treaty = voice->treaty->id, .verified = true};
    if (matter->special == OF_FUNCTIONS) {
        add_shape(arena, cell, voice);
        return;
    }
    if (matter->special == OF_LETHALITY) {
        bool lethal = mt_topics_has(&voice->scope, "scope:system.lethal");
        scope.stance = lethal ? MT_STANCE_LETHAL : MT_STANCE_WIDE;
        add_ground(arena, cell, scope);
        return;
    }
    if (mt_topics_has(&voice->scope, matter->excludes)) {
        scope.stance = MT_STANCE_EXCLUDED;
        add_ground(arena, cell, scope);
    }
    for (size_t i = 0; i < voice->count; i++) {
        const mt_provision_source *source = voice->provision[i].source;
        add_ground(arena, cell,
                   (mt_matrix_ground){voice->treaty->id, source->id, stance_of(matter, &voice->provision[i]),
                                      source->verified});
    }
}

static bool same(const mt_matrix_cell *one, const mt_matrix_cell *two)
{
    return one->stance == two->stance && (!one->shape || strcmp(one->shape, two->shape) == 0);
}

const mt_matrix *mt_matrix_new(mt_arena *arena, mt_vocabulary *vocabulary, mt_matrix_column *column,
                               const mt_matrix_texts *text, size_t count, const mt_treaty *shared, const char *language,
                               mt_problems *problems)
{
    mt_matrix *matrix = mt_arena_get(arena, sizeof *matrix);
    *matrix = (mt_matrix){.row_count = MATTERS, .column_count = count, .column = column};
    matrix->row = mt_arena_get_array(arena, MATTERS, sizeof *matrix->row);
    matrix->cell = mt_arena_get_array(arena, MATTERS * count, sizeof *matrix->cell);
    for (size_t c = 0; c < count; c++) {
        column[c].treaty_count = text[c].count;
        column[c].treaty = mt_arena_get_array(arena, text[c].count, sizeof *column[c].treaty);
        column[c].title = mt_arena_get_array(arena, text[c].count, sizeof *column[c].title);
        for (size_t i = 0; i < text[c].count; i++) {
            const mt_voice *voice = mt_voice_new(arena, vocabulary, text[c].treaty[i], shared, problems);
            if (!voice)
                return NULL;
            column[c].treaty[i] = voice->treaty->id;
            column[c].title[i] = mt_texts_get(&voice->treaty->title, language);
            for (size_t r = 0; r < MATTERS; r++)
                add_voice(arena, &matrix->cell[r * count + c], &matters[r], voice);
        }
    }
    for (size_t r = 0; r < MATTERS; r++) {
        matrix->row[r] = (mt_matrix_row){matters[r].id, .agreed = true};
        for (size_t c = 1; c < count; c++)
            matrix->row[r].agreed &= same(&matrix->cell[r * count], &matrix->cell[r * count + c]);
    }
    return matrix;
}

const char *mt_matrix_find_stray(mt_arena *arena, const mt_vocabulary *vocabulary)
{
    const char *stray = NULL;
    for (size_t r = 0; r < MATTERS && !stray; r++) {
        stray = mt_topics_find_stray(arena, vocabulary, matters[r].speaks);
        stray = stray ? stray : mt_topics_find_stray(arena, vocabulary, matters[r].excludes);
    }
    return stray;
}
