/* Loading a file: read, scan, run in a sandbox, hand the table that it returns to a reader. Internal to script/. */
#ifndef MT_SCRIPT_FILE_H
#define MT_SCRIPT_FILE_H

#include "script/host.h"
#include "script/read.h"
#include "script/script.h"

#define MT_FILE_LIMIT (4u << 20) /* bytes of a file */

/* A scenario with what its stories need: the first member is what everyone else sees. */
typedef struct mt_scenario_file {
    mt_scenario scenario;
    const char *code; /* the compiled file, made and read by ourselves alone */
    size_t code_length;
    mt_vocabulary *vocabulary;
} mt_scenario_file;

/* The reader gets the table on top of load->L. call: "scenario" or "treaty", what the file has to be. code: where the compiled
 * file goes, or NULL. Problems are added in the order of their lines. */
int mt_file_load(const char *path, const char *call, mt_load *load, void (*read)(mt_load *load, const mt_spot *root, void *object), void *object,
                 mt_scenario_file *code);

/* The parts of a scenario, each a rule's call: the target is the mt_scenario. */
void mt_read_parameters(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule);
void mt_read_circumstances(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule);
void mt_read_parties(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule);
void mt_read_places(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule);
void mt_read_operators(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule);
void mt_read_systems(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule);
void mt_read_contacts(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule);
void mt_read_before(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule);
void mt_read_timeline(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule);
void mt_read_expectations(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule);
void mt_read_voices(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule);

/* A system's or operator's model and its settings: the target is the mt_model_choice. */
void mt_read_model(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule);
void mt_read_model_settings(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule);

/* An entity that is named: rule->of is its mt_key; the target is a const char *. The scenario must know it. */
void mt_read_reference(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule);
/* What an act says of whom: { place = "road", civilians = 5 }; about and, of a scripted act, the list's places are passed over. */
void mt_read_act_fields(mt_load *load, const mt_spot *spot, mt_scripted_act *act);
/* An act that authors and stories may say, or MT_NO_ACT after a problem. */
uint16_t mt_read_act_name(mt_load *load, const mt_spot *spot);

/* The parts of a treaty: the target is the mt_treaty. */
void mt_read_terms(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule);
void mt_read_provisions(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule);
void mt_read_not_encoded(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule);

#endif
