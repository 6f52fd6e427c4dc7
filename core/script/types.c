/* The types for editors, from the tables by which files are read. A fact stands in the class of its root under its bare
 * name, and in the class of an act also under its full name. */
#include "script/types.h"

#include <string.h>

#include "language/lists.h"
#include "script/file.h"
#include "script/marker.h"
#include "script/session.h"

enum { FUNCTIONS = 64 };

static const char *const root_names[] = {
#define MT_ROOT(id, name, key) name,
#include "facts/facts.def"
};

/* What stands for a value: a quantity in its text, or a marker that is made anew for each run. */
static const mt_typed values[] = {
    {"number", "number|string|martens.marker", "a plain number, or a share: 0.3, \"30 %\""},
    {"share", "number|string|martens.marker", "from 0 to 1: 0.3, \"30 %\""},
    {"time", "string|number|martens.marker", "us, ms, s, min, h, d or y: \"10 s\"; 0 needs no unit"},
    {"length", "string|number|martens.marker", "m or km: \"300 m\""},
    {"area", "string|number|martens.marker", "m2, ha or km2: \"4 km2\""},
    {"mass", "string|number|martens.marker", "g, kg or t: \"8 kg\""},
    {"truth", "boolean|martens.marker", "true or false; what is not said is unknown, and unknown is not false"},
    {"value", "boolean|number|string|martens.marker", "whatever the parameter or setting is"},
    {"texts", "string|table<string, string>", "one text, or one a language: { en = \"…\", fr = \"…\" }"},
    {"clause", "string|number|boolean", "in the clause language: scenarios/treaties/README.md"},
    {"parts", "martens.clause|table<string, martens.clause>", "one clause, or several: { a = \"…\", b = \"…\" }"},
    {"settings", "table<string, martens.value|string[]>", "`martens show MODEL` has them"},
};

static const char *of_dimension(const mt_fact *fact)
{
    static const char *const names[MT_DIMENSIONS] = {"number", "time", "length", "area", "mass"};
    return names[fact->dimension];
}

/* ---- lists of words ---- */

static void add_words(mt_text *out, const char *name, const char *about, const char *const *word, size_t count)
{
    mt_text_write(out, "---%s\n---@alias martens.%s", about, name);
    for (size_t i = 0; i < count; i++)
        mt_text_write(out, "%s\"%s\"", i == 0 ? " " : "|", word[i]);
    mt_text_add(out, "\n\n");
}

static void add_lists(mt_text *out)
{
    const struct {
        const char *name;
        const mt_list *list;
    } lists[] = {{"kind", &mt_list_kinds},      {"force", &mt_list_forces},       {"addressee", &mt_list_addressees},
                 {"identity", &mt_list_owners}, {"standing", &mt_list_standings}, {"act_name", &mt_list_acts}};
    const char *fact[MT_FACTS];
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++)
        add_words(out, lists[i].name, lists[i].list->what, lists[i].list->word, lists[i].list->count);
    for (size_t i = 0; i < MT_FACTS; i++)
        fact[i] = mt_facts_built_in[i].name;
    add_words(out, "fact_name", "fact", fact, MT_FACTS);
    add_words(out, "verdict", "verdict", mt_verdict_names, MT_VERDICTS);
    add_words(out, "step_name", "what the room does", mt_step_names, MT_STEP_KINDS);
    add_words(out, "seating", "way to seat a room", mt_seating_names, MT_SEATINGS);
}

static void add_values(mt_text *out)
{
    mt_text_add(out, "---made anew for each run: param.x, random.exponential(\"30 s\"); of a treaty, "
                     "module.x\n---@class martens.marker\n\n");
    for (size_t i = 0; i < sizeof values / sizeof *values; i++)
        mt_text_write(out, "---%s\n---@alias martens.%s %s\n\n", values[i].about, values[i].name, values[i].type);
}

/* ---- facts ---- */

static void add_type_of_fact(mt_text *out, const mt_fact *fact)
{
    if (fact->type == MT_TYPE_TRUTH)
        mt_text_add(out, "martens.truth");
    else if (fact->type == MT_TYPE_NUMBER)
        mt_text_write(out, "martens.%s", of_dimension(fact));
    else if (!fact->words)
        mt_text_add(out, "string|martens.marker");
    for (const char *word = fact->type == MT_TYPE_WORD ? fact->words : NULL; word && *word != '\0';) {
        size_t length = strcspn(word, " ");
        mt_text_write(out, "\"%.*s\"|", (int)length, word);
        word += length + strspn(word + length, " ");
        if (*word == '\0')
            mt_text_add(out, "martens.marker");
    }
}

static void add_fact(mt_text *out, const mt_fact *fact, bool in_full)
{
    static const char *const natures[] = {"state", "clock", "event"};
    const char *unit = mt_dimension_get_unit(fact->dimension);
    if (in_full)
        mt_text_write(out, "---@field [\"%s\"]? ", fact->name);
    else
        mt_text_write(out, "---@field %s? ", strchr(fact->name, '.') + 1);
    add_type_of_fact(out, fact);
    mt_text_write(out, " %s (%s%s%s; %s)\n", fact->meaning, natures[fact->nature], *unit != '\0' ? ", in " : "", unit,
                  fact->source);
}

static void add_facts(mt_text *out)
{
    for (int root = 0; root < MT_ROOTS; root++) {
        mt_text_write(out, "---@class martens.facts.%s\n", root_names[root]);
        for (size_t i = 0; i < MT_FACTS; i++)
            if ((int)mt_facts_built_in[i].root == root)
                add_fact(out, &mt_facts_built_in[i], false);
        mt_text_add(out, "\n");
    }
    mt_text_add(out, "---@class martens.facts\n");
    for (size_t i = 0; i < MT_FACTS; i++)
        add_fact(out, &mt_facts_built_in[i], true);
    mt_text_add(out, "\n");
}

/* ---- forms ---- */

static void add_form(mt_text *out, const mt_shape *form)
{
    bool act = form == &mt_form_act;
    const char *before = ": ";
    mt_text_write(out, "---%s\n---@class martens.%s", form->what, form->name);
    for (int root = 0; root < MT_ROOTS; root++)
        if (act || (form->roots & (1u << root))) {
            mt_text_write(out, "%smartens.facts.%s", before, root_names[root]);
            before = ", ";
        }
    mt_text_add(out, act ? ", martens.facts\n" : "\n");
    if (form == &mt_form_step)
        mt_text_add(out, "---@field [1] martens.step_name\n");
    else if (form->unnamed > 0)
        mt_text_write(out, "---@field [1]? martens.time when\n%s",
                      form->unnamed > 1 ? "---@field [2]? string where it goes, or which act it is\n" : "");
    for (size_t i = 0; i < form->rule_count; i++)
        mt_text_write(out, "---@field %s? %s %s\n", form->rule[i].name, form->rule[i].type, form->rule[i].about);
    mt_text_add(out, "\n");
}

static void add_functions(mt_text *out, const char *name, const char *about, size_t (*functions)(mt_typed *, size_t))
{
    mt_typed list[FUNCTIONS];
    size_t count = functions(list, FUNCTIONS);
    mt_text_write(out, "---%s\n---@class martens.%s\n", about, name);
    for (size_t i = 0; i < count && i < FUNCTIONS; i++)
        mt_text_write(out, "---@field %s %s %s\n", list[i].name, list[i].type, list[i].about);
    mt_text_add(out, "\n");
}

/* The calls that make a file are variables here, and no functions: a file that says `scenario (` would be taken for
 * one. */
static void add_globals(mt_text *out)
{
    static const char *const calls[] = {"scenario", "treaty", "session"};
    for (size_t i = 0; i < sizeof calls / sizeof *calls; i++)
        mt_text_write(out, "---a %s file: return %s { … }\n---@type fun(file: martens.%s): martens.%s\n%s = nil\n\n",
                      calls[i], calls[i], calls[i], calls[i], calls[i]);
    mt_text_add(
        out,
        "---module.x in a treaty brings in the module x; a module file is: return module { … }\n---@class "
        "martens.modules\n"
        "---@field [string] martens.marker\n---@overload fun(file: martens.module): martens.module\nmodule = {}\n\n"
        "---param.x stands for the parameter x\n---@type table<string, martens.marker>\nparam = {}\n\n"
        "---@type martens.random\nrandom = {}\n");
}

void mt_types_write(mt_text *out)
{
    mt_text_add(out, "---@meta\n-- Written by `martens help --types` from the tables by which files are read: for the "
                     "Lua language server.\n\n");
    add_values(out);
    add_lists(out);
    add_facts(out);
#define MT_FORM(name) add_form(out, &mt_form_##name);
    MT_FORMS(MT_FORM)
#undef MT_FORM
    add_functions(out, "story", "what a story does: s:wait(\"10 s\")", mt_story_get_functions);
    add_functions(out, "random", "values that are drawn anew; the same seed draws the same", mt_marker_get_functions);
    add_globals(out);
}
