/* Systems: what they are, what they see, what they do to people. `count = n` spreads one into n of the same kind. */
#include <stdlib.h>
#include <string.h>

#include "script/file.h"

#define MOST_SYSTEMS 10000

typedef struct system_entry {
    mt_system system;
    size_t count;
} system_entry; /* count 0: not said */

static bool other_of_system(mt_load *load, const mt_spot *spot, void *object)
{
    mt_system *system = object;
    return mt_spot_read_fact(load, spot, MT_ROOT_BIT(SYSTEM) | MT_ROOT_BIT(LINK), &system->head.fact_count,
                             &system->head.fact);
}

static void read_kind(mt_load *load, const mt_spot *spot, void *item)
{
    *(const char **)item = mt_spot_read_string(load, spot);
}

static void read_engages(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule)
{
    mt_system *system = target;
    (void)rule;
    if (lua_type(load->L, -1) == LUA_TSTRING) {
        mt_spot_add_problem(load, spot, "a list is due here: { \"%s\" }", lua_tostring(load->L, -1));
        return;
    }
    system->engages = mt_spot_read_list(load, spot, sizeof *system->engages, read_kind, &system->engages_count);
    for (size_t i = 0; i < system->engages_count; i++)
        if (!system->engages[i])
            system->engages_count = 0; /* a problem was said */
}

static const mt_rule link_rules[] = {
    {"latency", mt_spot_read_amount, offsetof(mt_system, link_latency), MT_TIME, "martens.time",
     "how long a message takes"},
    {"loss", mt_spot_read_share, offsetof(mt_system, link_loss_share), 0, "martens.share",
     "the share of messages that are lost"},
};
const mt_shape mt_form_link = {"link", "a link", MT_FORM_RULES(link_rules), 0, NULL, 0};

static void read_link(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule)
{
    (void)rule;
    mt_spot_read_table(load, spot, target, &mt_form_link);
}

static const mt_rule effects_rules[] = {
    {"people_within", mt_spot_read_share, offsetof(mt_system, people_within), 0, "martens.share",
     "the share of those at the target who are exposed"},
    {"harmed", mt_spot_read_share, offsetof(mt_system, harmed), 0, "martens.share",
     "the share of the exposed who are hurt or killed"},
    {"remnants", mt_spot_read_share, offsetof(mt_system, remnants), 0, "martens.share",
     "the share of effects that leave something dangerous behind"},
    {"effect_area", mt_spot_read_amount, offsetof(mt_system, effect_area), MT_AREA, "martens.area",
     "over which one effect also exposes who is in the place"},
};
const mt_shape mt_form_effects = {"effects", "effects", MT_FORM_RULES(effects_rules), 0, NULL, 0};

static void read_effects(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule)
{
    (void)rule;
    mt_spot_read_table(load, spot, target, &mt_form_effects);
}

/* ---- recognition = { bus = { bus = 0.88, vehicle = 0.12 } } ---- */

static void read_chance(mt_load *load, const mt_spot *spot, void *item)
{
    mt_chance *chance = item;
    chance->kind = mt_arena_add_text(load->arena, spot->key);
    mt_spot_read_share(load, spot, &chance->share, NULL);
}

static void read_row(mt_load *load, const mt_spot *spot, void *item)
{
    mt_recognition *row = item;
    double sum = 0;
    bool constant = true;
    row->kind = mt_arena_add_text(load->arena, spot->key);
    row->chance = mt_spot_read_map(load, spot, sizeof *row->chance, read_chance, &row->chance_count);
    for (size_t i = 0; i < row->chance_count; i++) {
        constant = constant && row->chance[i].share.kind == MT_Q_CONSTANT;
        sum += row->chance[i].share.value;
    }
    if (constant && row->chance_count > 0 && fabs(sum - 1) > 1e-9)
        mt_spot_add_problem(load, spot, "the shares of a row add up to 1, and these give %g", sum);
}

static void read_recognition(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule)
{
    mt_system *system = target;
    (void)rule;
    system->recognition =
        mt_spot_read_map(load, spot, sizeof *system->recognition, read_row, &system->recognition_count);
}

static void read_system_count(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule)
{
    (void)rule;
    mt_spot_read_count(load, spot, MOST_SYSTEMS, &((system_entry *)target)->count);
}

/* ---- operator = "watch", or operator = { "anna", "ben" }: who share one queue ---- */

static void read_member(mt_load *load, const mt_spot *spot, void *item)
{
    static const mt_rule rule = {.of = MT_OPERATOR};
    mt_spot_read_reference(load, spot, item, &rule);
}

static void read_crew(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule)
{
    mt_system *system = target;
    size_t problems = load->problems->count;
    (void)rule;
    system->crew_at = mt_spot_get_place(load, spot);
    if (lua_type(load->L, -1) == LUA_TTABLE) {
        system->crew = mt_spot_read_list(load, spot, sizeof *system->crew, read_member, &system->crew_count);
        if (system->crew_count == 0)
            mt_spot_add_problem(load, spot, "the list names nobody; name an operator, or leave the field out");
    } else {
        system->crew = mt_arena_get_array(load->arena, 1, sizeof *system->crew);
        system->crew_count = 1;
        read_member(load, spot, system->crew);
    }
    for (size_t i = 0; i < system->crew_count; i++)
        for (size_t k = 0; system->crew[i] && k < i; k++)
            if (system->crew[k] && strcmp(system->crew[k], system->crew[i]) == 0) {
                mt_spot_add_problem(load, spot, "'%s' is named twice", system->crew[i]);
                break;
            }
    if (load->problems->count > problems)
        system->crew_count = 0;
}

static bool same_crew(const mt_system *a, const mt_system *b)
{
    bool same = a->crew_count == b->crew_count;
    for (size_t i = 0; same && i < a->crew_count; i++)
        same = strcmp(a->crew[i], b->crew[i]) == 0;
    return same;
}

static const char *crew_text(mt_load *load, const mt_system *system)
{
    const char *text = "";
    for (size_t i = 0; i < system->crew_count; i++)
        text = mt_arena_write(load->arena, "%s%s\"%s\"", text, i == 0 ? "" : ", ", system->crew[i]);
    return mt_arena_write(load->arena, system->crew_count == 1 ? "%s" : "{ %s }", text);
}

static int compare_operator(const void *name, const void *operators)
{
    return strcmp(name, ((const mt_operator *)operators)->head.name);
}

/* An operator sits at one post: of two systems' lists all is the same, or nothing. */
static void check_crews(mt_load *load, const system_entry *entry, size_t count)
{
    const mt_scenario *s = load->scenario;
    const mt_system **of = mt_arena_get_array(load->arena, s->operator_count + 1, sizeof *of);
    for (size_t i = 0; i < count; i++) {
        const mt_system *system = &entry[i].system, *other = NULL;
        const char *who = NULL;
        for (size_t k = 0; k < system->crew_count; k++) {
            const mt_operator *found =
                s->operator_count == 0
                    ? NULL
                    : bsearch(system->crew[k], s->operators, s->operator_count, sizeof *found, compare_operator);
            if (!found)
                continue; /* a problem was said */
            const mt_system **first = &of[found - s->operators];
            *first = !*first ? system : *first;
            if (!other && !same_crew(*first, system)) {
                other = *first;
                who = system->crew[k];
            }
        }
        if (other)
            mt_problem_add(load->problems, system->crew_at,
                           "systems.%s.operator: '%s' is at the post of %s, with operator = %s, and an operator has "
                           "one post; name the same there and "
                           "here, in the same order, or somebody else",
                           system->head.name, who, other->head.name, crew_text(load, other));
    }
}

/* ---- what the fields ask of each other: what silence and a lost link mean are fields, never assumptions ---- */

static const mt_quantity *said_of(const mt_system *system, uint16_t fact)
{
    for (size_t i = 0; i < system->head.fact_count; i++)
        if (system->head.fact[i].fact == fact)
            return &system->head.fact[i].value;
    return NULL;
}

static void check_system(mt_load *load, const mt_spot *spot, const mt_system *system)
{
    const mt_quantity *control = said_of(system, MT_FACT_SYSTEM_CONTROL);
    if (!control || control->kind != MT_Q_CONSTANT)
        return; /* a marker: each run has its own */
    const char *word = mt_name_get_text(load->vocabulary->names, (uint32_t)control->value);
    if (strcmp(word, "no_person") == 0)
        return;
    mt_spot_add_missing(load, spot, "operator",
                        mt_arena_write(load->arena, "control is %s, and no person is named", word));
    mt_spot_add_missing(load, spot, "silence", "what the system does when the person says nothing: hold or proceed");
    mt_spot_add_missing(load, spot, "link_loss",
                        "what the system does without its link: hold, proceed, return or self_deactivate");
    if (strcmp(word, "person_may_veto") == 0)
        mt_spot_add_missing(load, spot, "veto_window",
                            "control is person_may_veto, and the time for a veto is not said");
    else if (strcmp(word, "person_selects") == 0 &&
             system->veto_window.kind != MT_Q_ABSENT) /* a nomination's; here nothing is nominated */
        mt_spot_add_warning(load, spot, "veto_window says nothing where control is %s", word);
}

static const mt_rule system_rules[] = {
    {"model", mt_spot_read_model, offsetof(mt_system, model), 0, "string",
     "what decides for it: the name of a model, or the path of one"},
    {"settings", mt_spot_read_model_settings, offsetof(mt_system, model), 0, "martens.settings", "of the model"},
    {"party", mt_spot_read_reference, offsetof(mt_system, party), MT_PARTY, "string", "whose it is"},
    {"operator", read_crew, 0, 0, "string|string[]", "who is asked; several share one queue"},
    {"place", mt_spot_read_reference, offsetof(mt_system, place), MT_PLACE, "string", "where it stands"},
    {"group", mt_spot_read_text, offsetof(mt_system, group), 0, "string", "the swarm or battery that it is part of"},
    {"veto_window", mt_spot_read_amount, offsetof(mt_system, veto_window), MT_TIME, "martens.time",
     "with control = \"person_may_veto\": how long the person has before silence counts"},
    {"engages", read_engages, 0, 0, "string[]", "the kinds of thing that it is meant for"},
    {"link", read_link, 0, 0, "martens.link", "to its operator"},
    {"detection_latency", mt_spot_read_amount, offsetof(mt_system, detection_latency), MT_TIME, "martens.time",
     "from appearing to being detected"},
    {"recognition", read_recognition, 0, 0, "table<string, table<string, martens.share>>",
     "what it takes each kind for, row by row; a row adds up to 1"},
    {"effects", read_effects, 0, 0, "martens.effects", "what an engagement does to people"},
    {"time_to_effect", mt_spot_read_amount, offsetof(mt_system, time_to_effect), MT_TIME, "martens.time",
     "from engaging to the effect; it may be aborted meanwhile"},
    {"starts_active", mt_spot_read_switch, offsetof(mt_system, starts_active), 0, "boolean|martens.marker",
     "whether it is switched on from the start"},
    {"count", read_system_count, 0, 0, "integer", "so many of the same kind: name-1, name-2, …"},
};
const mt_shape mt_form_system = {
    "system", "a system", MT_FORM_RULES(system_rules), MT_ROOT_BIT(SYSTEM) | MT_ROOT_BIT(LINK), other_of_system, 0};

static void read_system(mt_load *load, const mt_spot *spot, void *item)
{
    system_entry *entry = item;
    entry->system.head = (mt_entity){.name = spot->key, .at = mt_spot_get_name_place(load, spot)};
    entry->system.model.place = entry->system.head.at;
    mt_spot_add_missing(
        load, spot, "control",
        "who does the choosing: person_selects, person_chooses, person_approves, person_may_veto or no_person");
    if (mt_spot_read_table(load, spot, &entry->system, &mt_form_system))
        check_system(load, spot, &entry->system);
}

static int compare_systems(const void *a, const void *b)
{
    return strcmp(((const mt_system *)a)->head.name, ((const mt_system *)b)->head.name);
}

/* `count = 12` becomes name-1 … name-12, a group of that name unless it has another. */
static size_t spread(mt_load *load, const system_entry *entry, mt_system *into)
{
    const char *name = entry->system.head.name;
    *into = entry->system;
    for (size_t i = 0; i < entry->count; i++) {
        into[i] = entry->system;
        into[i].head.name = mt_arena_write(load->arena, "%s-%zu", name, i + 1);
        into[i].group = entry->system.group ? entry->system.group : name;
    }
    return entry->count > 0 ? entry->count : 1;
}

void mt_spot_read_systems(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule)
{
    mt_scenario *scenario = target;
    size_t entries, count = 0;
    (void)rule;
    system_entry *entry = mt_spot_read_map(load, spot, sizeof *entry, read_system, &entries);
    for (size_t i = 0; i < entries; i++)
        count += entry[i].count > 0 ? entry[i].count : 1;
    check_crews(load, entry, entries);
    if (count > MOST_SYSTEMS) {
        mt_spot_add_problem(load, spot, "%zu systems are more than the %d that a scenario can have", count,
                            MOST_SYSTEMS);
        return;
    }
    mt_system *system = mt_arena_get_array(load->arena, count + 1, sizeof *system);
    scenario->system = system;
    for (size_t i = 0; i < entries; i++)
        scenario->system_count += spread(load, &entry[i], system + scenario->system_count);
    if (count > 1)
        qsort(system, count, sizeof *system, compare_systems); /* spread names come in between others */
    for (size_t i = 1; i < count; i++)
        if (strcmp(system[i - 1].head.name, system[i].head.name) == 0)
            mt_problem_add(load->problems, system[i].head.at, "two systems would be named '%s'; rename one",
                           system[i].head.name);
}
