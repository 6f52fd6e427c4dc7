/* What the author says must come out, and the voices of people who speak for themselves. */
#include <string.h>

#include "script/file.h"

static void read_verdict(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule)
{
    (void)rule;
    int which = mt_spot_read_one_of(load, spot, "a verdict", mt_verdict_names, MT_VERDICTS);
    if (which >= 0)
        *(mt_verdict *)target = (mt_verdict)which;
}

static void read_seed(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule)
{
    mt_expectation *expectation = target;
    (void)rule;
    if (!lua_isinteger(load->L, -1) || lua_tointeger(load->L, -1) < 0) {
        mt_spot_add_problem(load, spot, "a seed is a whole number, 0 or more");
        return;
    }
    expectation->has_seed = true;
    expectation->seed = (uint64_t)lua_tointeger(load->L, -1);
}

static void read_set(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule)
{
    mt_expectation *expectation = target;
    (void)rule;
    expectation->with = mt_spot_read_settings(load, spot, &expectation->with_count);
}

static void read_circumstance(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule)
{
    const mt_scenario *scenario = load->scenario;
    const char **names = mt_arena_get_array(load->arena, scenario->circumstance_count + 1, sizeof *names);
    const char *name = mt_spot_read_string(load, spot);
    (void)rule;
    for (size_t i = 0; name && i < scenario->circumstance_count; i++) {
        names[i] = scenario->circumstance[i].name;
        if (strcmp(names[i], name) == 0)
            *(const char **)target = name;
    }
    if (name && !*(const char **)target)
        mt_spot_add_problem(load, spot, "there is no circumstance '%s'%s", name,
                            mt_load_find_hint(load, name, names, scenario->circumstance_count, true));
}

typedef struct chosen {
    const char *term, *reading;
} chosen;

static void read_choice(mt_load *load, const mt_spot *spot, void *item)
{
    chosen *choice = item;
    choice->term = mt_arena_add_text(load->arena, spot->key);
    choice->reading = mt_spot_read_string(load, spot);
}

static void read_reading(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule)
{
    mt_expectation *expectation = target;
    (void)rule;
    chosen *list = mt_spot_read_map(load, spot, sizeof *list, read_choice, &expectation->reading_count);
    expectation->reading =
        mt_arena_get_array(load->arena, expectation->reading_count + 1, sizeof *expectation->reading);
    for (size_t i = 0; i < expectation->reading_count; i++) {
        expectation->reading[i].term = list[i].term;
        expectation->reading[i].reading = list[i].reading;
    }
}

static const mt_rule expectation_rules[] = {
    {"treaty", mt_spot_read_text, offsetof(mt_expectation, treaty), 0, "string",
     "by which treaty: an id, or the path of a file"},
    {"provision", mt_spot_read_text, offsetof(mt_expectation, provision), 0, "string",
     "the id of the provision; without it, the treaty as a whole"},
    {"verdict", read_verdict, offsetof(mt_expectation, verdict), 0, "martens.verdict", "what must come out"},
    {"seed", read_seed, 0, 0, "integer", "with this seed"},
    {"set", read_set, 0, 0, "table<string, martens.value>", "with these values of parameters"},
    {"circumstance", read_circumstance, offsetof(mt_expectation, circumstance), 0, "string", "in this circumstance"},
    {"reading", read_reading, 0, 0, "table<string, string>", "with terms read so: { timely = \"ten seconds\" }"},
};
const mt_shape mt_form_expectation = {"expectation", "an expectation", MT_FORM_RULES(expectation_rules), 0, NULL, 0};

static void read_expectation(mt_load *load, const mt_spot *spot, void *item)
{
    mt_expectation *expectation = item;
    expectation->place = mt_spot_get_place(load, spot);
    mt_spot_add_missing(load, spot, "treaty", "by which treaty, as in treaty = \"icrc-2024\"");
    mt_spot_add_missing(load, spot, "verdict", "what must come out, as in verdict = \"breached\"");
    mt_spot_read_table(load, spot, expectation, &mt_form_expectation);
}

void mt_spot_read_expectations(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule)
{
    mt_scenario *scenario = target;
    (void)rule;
    scenario->expectation =
        mt_spot_read_list(load, spot, sizeof *scenario->expectation, read_expectation, &scenario->expectation_count);
}

static const mt_rule voice_rules[] = {
    {"text", mt_spot_read_text, offsetof(mt_voice, text), 0, "string", "what was said"},
    {"by", mt_spot_read_text, offsetof(mt_voice, by), 0, "string", "who said it, by the name that was agreed"},
    {"source", mt_spot_read_text, offsetof(mt_voice, source), 0, "string", "where it stands"},
    {"consent", mt_spot_read_truth, offsetof(mt_voice, consent), 0, "boolean", "shown only if true"},
};
const mt_shape mt_form_voice = {"voice", "a voice", MT_FORM_RULES(voice_rules), 0, NULL, 0};

static void read_voice(mt_load *load, const mt_spot *spot, void *item)
{
    mt_spot_add_missing(load, spot, "text", "what was said");
    mt_spot_add_missing(load, spot, "by", "who said it, by the name that was agreed");
    mt_spot_add_missing(load, spot, "source", "where it stands");
    if (mt_spot_read_table(load, spot, item, &mt_form_voice) && !((mt_voice *)item)->consent)
        mt_spot_add_problem(load, spot, "a voice is shown only with consent = true");
}

void mt_spot_read_voices(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule)
{
    mt_scenario *scenario = target;
    (void)rule;
    scenario->voice = mt_spot_read_list(load, spot, sizeof *scenario->voice, read_voice, &scenario->voice_count);
}
