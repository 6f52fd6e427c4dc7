/* Loading a file: read, scan, run in a sandbox, hand the table that it returns to a reader. Internal to script/. */
#ifndef MT_SCRIPT_FILE_H
#define MT_SCRIPT_FILE_H

#include "script/host.h"
#include "script/read.h"
#include "script/script.h"
#include "script/types.h"

#define MT_FILE_LIMIT (4u << 20) /* bytes of a file */

/* A scenario with what its stories need: the first member is what everyone else sees. */
typedef struct mt_scenario_file {
    mt_scenario scenario;
    const char *code; /* the compiled file, made and read by ourselves alone */
    size_t code_length;
    mt_vocabulary *vocabulary;
} mt_scenario_file;

/* What stands at a place of `provisions` or `add`: a provision, or a module, which brings several. */
typedef struct mt_provision_entry {
    const char *module; /* its name, or NULL */
    mt_place place;
    mt_provision_source provision;
} mt_provision_entry;

/* What an amendment gives of a provision: the fields that are there replace the old ones. */
typedef struct mt_change {
    mt_provision_source fields; /* its id is the provision's; first, so that both are filled by one form */
    bool has_verified, has_unless;
    mt_place place;
} mt_change;

/* A treaty as its file says it, before modules are read and what it amends is changed: the first member is filled by
 * the form. */
typedef struct mt_treaty_file {
    mt_treaty treaty;
    bool is_read; /* the file's table was there */
    mt_words amends;
    size_t entry_count, added_count, change_count, deleted_count;
    mt_provision_entry *entry, *added;
    mt_change *change; /* in the order of the ids */
    mt_words *deleted;
} mt_treaty_file;

/* The reader gets the table on top of load->L. call: "scenario", "treaty", "module" or "session", what the file has to
 * be. code: where the compiled file goes, or NULL. Problems are added in the order of their lines. */
int mt_file_load(const char *path, const char *call, mt_load *load,
                 void (*read)(mt_load *load, const mt_spot *root, void *object), void *object, mt_scenario_file *code);

/* The file alone: what it names is not looked at. *file is there whatever is returned. */
int mt_treaty_file_load(const char *path, bool module, mt_arena *arena, mt_vocabulary *vocabulary,
                        mt_treaty_file **file, mt_problems *problems);

/* The parts of a scenario, each a rule's call: the target is the mt_scenario. */
void mt_spot_read_parameters(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule);
void mt_spot_read_circumstances(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule);
void mt_spot_read_parties(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule);
void mt_spot_read_places(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule);
void mt_spot_read_operators(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule);
void mt_spot_read_systems(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule);
void mt_spot_read_contacts(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule);
void mt_spot_read_before(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule);
void mt_spot_read_timeline(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule);
void mt_spot_read_expectations(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule);
void mt_spot_read_voices(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule);

/* A system's or operator's model and its settings: the target is the mt_model_choice. */
void mt_spot_read_model(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule);
void mt_spot_read_model_settings(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule);

/* An entity that is named: rule->of is its mt_key; the target is a const char *. The scenario must know it. */
void mt_spot_read_reference(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule);
/* What an act says of whom: { place = "road", civilians = 5 }; about and, of a scripted act, the list's places are
 * passed over. */
void mt_spot_read_act_fields(mt_load *load, const mt_spot *spot, mt_scripted_act *act);
/* An act that authors and stories may say, or MT_NO_ACT after a problem. */
uint16_t mt_spot_read_act_name(mt_load *load, const mt_spot *spot);

/* What a story is given, for editors: at most room of them into list; how many there are. */
size_t mt_story_get_functions(mt_typed *list, size_t room);

/* The parts of a treaty: the target is the mt_treaty, the first member of an mt_treaty_file. */
void mt_spot_read_terms(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule);
void mt_spot_read_provisions(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule);
/* The same of an mt_treaty_file: `add`, `change`, `delete`. */
void mt_spot_read_added(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule);
void mt_spot_read_changes(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule);
void mt_spot_read_deleted(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule);
void mt_spot_read_not_encoded(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule);

#endif
