/* Systems: what they are, what they see, what they do to people. `count = n` spreads one into n of the same kind. */
#include <string.h>

#include "script/file.h"

typedef struct system_entry { mt_system system; size_t count; } system_entry;

static bool other_of_system(mt_load *load, const mt_spot *spot, void *object)
{
    mt_system *system = object;
    return mt_read_fact(load, spot, MT_ROOT_BIT(SYSTEM) | MT_ROOT_BIT(LINK), &system->head.fact_count, &system->head.fact);
}

static void read_kind(mt_load *load, const mt_spot *spot, void *item) { *(const char **)item = mt_read_string(load, spot); }

static void read_engages(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule)
{
    mt_system *system = target;
    (void)rule;
    system->engages = mt_read_list(load, spot, sizeof *system->engages, read_kind, &system->engages_count);
    for (size_t i = 0; i < system->engages_count; i++)
        if (system->engages[i] == NULL)
            system->engages_count = 0; /* a problem was said */
}

static void read_link(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule)
{
    static const mt_rule rules[] = {{"latency", mt_read_amount, offsetof(mt_system, link_latency), MT_TIME},
                                    {"loss", mt_read_share, offsetof(mt_system, link_loss_share), 0}};
    static const mt_form form = {"a link", MT_FORM_RULES(rules), 0, NULL};
    (void)rule;
    mt_read_table(load, spot, target, &form);
}

static void read_effects(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule)
{
    static const mt_rule rules[] = {{"people_within", mt_read_share, offsetof(mt_system, people_within), 0},
                                    {"harmed", mt_read_share, offsetof(mt_system, harmed), 0},
                                    {"remnants", mt_read_share, offsetof(mt_system, remnants), 0},
                                    {"effect_area", mt_read_amount, offsetof(mt_system, effect_area), MT_AREA}};
    static const mt_form form = {"effects", MT_FORM_RULES(rules), 0, NULL};
    (void)rule;
    mt_read_table(load, spot, target, &form);
}

/* ---- recognition = { bus = { bus = 0.88, vehicle = 0.12 } } ---- */

static void read_chance(mt_load *load, const mt_spot *spot, void *item)
{
    mt_chance *chance = item;
    chance->kind = mt_arena_text(load->arena, spot->key);
    mt_read_share(load, spot, &chance->share, NULL);
}

static void read_row(mt_load *load, const mt_spot *spot, void *item)
{
    mt_recognition *row = item;
    double sum = 0;
    bool constant = true;
    row->kind = mt_arena_text(load->arena, spot->key);
    row->chance = mt_read_map(load, spot, sizeof *row->chance, read_chance, &row->chance_count);
    for (size_t i = 0; i < row->chance_count; i++) {
        constant = constant && row->chance[i].share.kind == MT_Q_CONSTANT;
        sum += row->chance[i].share.value;
    }
    if (constant && row->chance_count > 0 && fabs(sum - 1) > 1e-9)
        mt_spot_problem(load, spot, "the shares of a row add up to 1, and these give %g", sum);
}

static void read_recognition(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule)
{
    mt_system *system = target;
    (void)rule;
    system->recognition = mt_read_map(load, spot, sizeof *system->recognition, read_row, &system->recognition_count);
}

static void read_system_count(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule)
{
    (void)rule;
    mt_read_count(load, spot, 1000, &((system_entry *)target)->count);
}

static void read_system(mt_load *load, const mt_spot *spot, void *item)
{
    static const mt_rule rules[] = {
        {"model", mt_read_model, offsetof(mt_system, model), 0},
        {"settings", mt_read_model_settings, offsetof(mt_system, model), 0},
        {"party", mt_read_reference, offsetof(mt_system, party), MT_PARTY},
        {"operator", mt_read_reference, offsetof(mt_system, operator_name), MT_OPERATOR},
        {"place", mt_read_reference, offsetof(mt_system, place), MT_PLACE},
        {"group", mt_read_text, offsetof(mt_system, group), 0},
        {"veto_window", mt_read_amount, offsetof(mt_system, veto_window), MT_TIME},
        {"engages", read_engages, 0, 0},
        {"link", read_link, 0, 0},
        {"detection_latency", mt_read_amount, offsetof(mt_system, detection_latency), MT_TIME},
        {"recognition", read_recognition, 0, 0},
        {"effects", read_effects, 0, 0},
        {"time_to_effect", mt_read_amount, offsetof(mt_system, time_to_effect), MT_TIME},
        {"starts_active", mt_read_switch, offsetof(mt_system, starts_active), 0},
        {"count", read_system_count, 0, 0},
    };
    static const mt_form form = {"a system", MT_FORM_RULES(rules), MT_ROOT_BIT(SYSTEM) | MT_ROOT_BIT(LINK), other_of_system};
    system_entry *entry = item;
    entry->count = 1;
    entry->system.head = (mt_entity){.name = spot->key, .at = mt_spot_name_place(load, spot)};
    entry->system.model.place = entry->system.head.at;
    mt_read_missing(load, spot, "control", "who does the choosing: person_selects, person_chooses, person_approves, person_may_veto or no_person");
    mt_read_table(load, spot, &entry->system, &form);
}

void mt_read_systems(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule)
{
    mt_scenario *scenario = target;
    size_t entries, count = 0;
    (void)rule;
    system_entry *entry = mt_read_map(load, spot, sizeof *entry, read_system, &entries);
    for (size_t i = 0; i < entries; i++)
        count += entry[i].count;
    scenario->system = mt_arena_array(load->arena, count + 1, sizeof *scenario->system);
    for (size_t i = 0; i < entries; i++)
        for (size_t k = 1; k <= entry[i].count; k++) {
            mt_system *system = &scenario->system[scenario->system_count++];
            *system = entry[i].system;
            if (entry[i].count > 1)
                system->head.name = mt_arena_printf(load->arena, "%s-%zu", entry[i].system.head.name, k);
        }
}
