/* martens list: what there is, by shelf. */
#include <string.h>

#include "language/treaty.h"
#include "command/disagree.h"
#include "command/words.h"
#include "model/conform.h"
#include "model/model.h"
#include "script/script.h"
#include "script/session.h"

static const mt_option options[] = {
    {"treaty", "T", "of disagreements: this text in a column; once more for each further one"},
    {"html", "FILE", "of disagreements: the table as a page of HTML, with the provisions of each cell"},
    MT_OPTION_JSON,
    MT_OPTION_LANGUAGE,
    MT_OPTIONS_END,
};

typedef struct rows {
    const char **cell;
    size_t count, room, columns;
    mt_arena *arena;
} rows;

static void add(rows *table, const char *text)
{
    if (table->count == table->room)
        table->cell = mt_arena_add_room(table->arena, table->cell, table->count, &table->room, sizeof *table->cell);
    table->cell[table->count++] = !text ? "" : text;
}

typedef struct listing {
    const mt_arguments *arguments;
    mt_names names;
    mt_vocabulary vocabulary;
    mt_problems problems;
} listing;

/* Of a treaty nothing is kept but its line: each is loaded into the memory of the one before. */
static void line_of_treaty(listing *in, mt_text *out, const mt_shelf_entry *entry, mt_arena *arena)
{
    mt_treaty *treaty = NULL;
    mt_arena_reset(arena);
    if (mt_library_load_treaty(&in->arguments->library, entry->path, arena, &in->vocabulary, &treaty, &in->problems) !=
        0)
        return;
    size_t verified = 0;
    for (size_t i = 0; i < treaty->provision_count; i++)
        verified += treaty->provision[i].verified;
    mt_text_write(out, "%-34s  %-9s  %-10s  %10zu  %8zu\n", treaty->id, !treaty->standing ? "" : treaty->standing,
                  !treaty->date ? "" : treaty->date, treaty->provision_count, verified);
}

/* Texts that stand aside come under a heading of their own. */
static void list_treaties(listing *in, mt_text *out)
{
    mt_shelf_entry *entries = NULL;
    size_t count = mt_library_get_entries(&in->arguments->library, MT_SHELF_TREATIES, in->arguments->arena, &entries);
    mt_arena arena;
    mt_arena_init(&arena);
    for (int aside = 0; aside < 2; aside++) {
        bool headed = false;
        for (size_t i = 0; i < count; i++) {
            if (entries[i].aside != (aside == 1))
                continue;
            if (!headed) {
                mt_text_add(out, aside == 1 ? "\n" : "");
                mt_layout_write_heading(out, aside == 1 ? "frameworks: no texts that states negotiate" : "treaties",
                                        &in->arguments->out);
                mt_text_write(out, "%-34s  %-9s  %-10s  %10s  %8s\n", "id", "standing", "date", "provisions",
                              "verified");
            }
            headed = true;
            line_of_treaty(in, out, &entries[i], &arena);
        }
    }
    mt_arena_free(&arena);
}

static void row_of_module(listing *in, rows *table, const mt_shelf_entry *entry)
{
    mt_treaty *module = NULL;
    if (mt_library_load_treaty(&in->arguments->library, entry->path, in->arguments->arena, &in->vocabulary, &module,
                               &in->problems) != 0)
        return;
    const char *title = mt_texts_get(&module->title, in->arguments->out.language);
    add(table, module->id);
    add(table, mt_arena_write(in->arguments->arena, "%zu provisions%s%s", module->provision_count, title ? ": " : "",
                              title ? title : ""));
}

static void row_of_scenario(listing *in, rows *table, const mt_shelf_entry *entry)
{
    mt_scenario *scenario = NULL;
    if (mt_scenario_load(entry->path, in->arguments->arena, &in->vocabulary, &scenario, &in->problems) != 0)
        return;
    add(table, scenario->id);
    add(table, scenario->about ? scenario->about : scenario->title);
}

static void row_of_session(listing *in, rows *table, const mt_shelf_entry *entry)
{
    mt_session *session = NULL;
    if (mt_session_load(entry->path, in->arguments->arena, &in->vocabulary, &session, &in->problems) != 0)
        return;
    const char *about = mt_texts_get(&session->about, in->arguments->out.language);
    add(table, session->id);
    add(table, about ? about : mt_texts_get(&session->title, in->arguments->out.language));
}

static void row_of_model(listing *in, rows *table, const mt_shelf_entry *entry)
{
    const mt_model *model = mt_model_load(in->arguments->arena, entry->id, entry->path, (mt_place){0}, &in->problems);
    if (!model)
        return;
    add(table, model->name);
    add(table, model->kind == MT_MODEL_SYSTEM ? "system" : "person");
    add(table, mt_conform_is_marked(model->path) ? "checked" : "UNCHECKED");
    add(table, model->summary);
}

/* Built in; what it asks is nothing that could be checked. */
static void row_of_external(rows *table)
{
    const mt_model *model = mt_model_get_external(MT_MODEL_SYSTEM);
    add(table, model->name);
    add(table, "both");
    add(table, "UNCHECKED");
    add(table, model->summary);
}

static void row_of_trace(listing *in, rows *table, const mt_shelf_entry *entry)
{
    const char *shelf = mt_arena_write(in->arguments->arena, "%s/scenarios/", in->arguments->library.home);
    bool ships = strncmp(entry->path, shelf, strlen(shelf)) == 0;
    add(table, entry->id);
    add(table, ships ? entry->path + strlen(shelf) : entry->path);
}

static void list_facts(listing *in, rows *table)
{
    for (size_t i = 0; i < in->vocabulary.count; i++) {
        const mt_fact *fact = &in->vocabulary.facts[i];
        static const char *const natures[] = {"state", "clock", "event"};
        add(table, fact->name);
        add(table, fact->type == MT_TYPE_TRUTH   ? "truth"
                   : fact->type == MT_TYPE_WORD  ? "word"
                   : fact->dimension == MT_PLAIN ? "number"
                                                 : mt_dimension_get_unit(fact->dimension));
        add(table, natures[fact->nature]);
        add(table,
            !fact->words ? fact->meaning : mt_arena_write(in->arguments->arena, "%s: %s", fact->meaning, fact->words));
    }
}

static const struct {
    const char *name;
    mt_shelf shelf;
    size_t columns;
    void (*row)(listing *, rows *, const mt_shelf_entry *);
} kinds[] = {
    {"treaties", MT_SHELF_TREATIES, 5, NULL},
    {"scenarios", MT_SHELF_SCENARIOS, 2, row_of_scenario},
    {"modules", MT_SHELF_MODULES, 2, row_of_module},
    {"traces", MT_SHELF_TRACES, 2, row_of_trace},
    {"sessions", MT_SHELF_SESSIONS, 2, row_of_session},
    {"models", MT_SHELF_MODELS, 4, row_of_model},
    {"facts", MT_SHELVES, 4, NULL},
};
enum { KINDS = sizeof kinds / sizeof *kinds };

static void list_kind(listing *in, size_t kind, mt_text *out)
{
    rows table = {.arena = in->arguments->arena, .columns = kinds[kind].columns};
    if (kinds[kind].shelf == MT_SHELF_TREATIES) {
        list_treaties(in, out);
        return;
    }
    if (!kinds[kind].row) {
        list_facts(in, &table);
    } else {
        mt_shelf_entry *entries = NULL;
        size_t count =
            mt_library_get_entries(&in->arguments->library, kinds[kind].shelf, in->arguments->arena, &entries);
        for (size_t i = 0; i < count; i++)
            kinds[kind].row(in, &table, &entries[i]);
        if (kinds[kind].shelf == MT_SHELF_MODELS)
            row_of_external(&table);
    }
    mt_layout_write_heading(out, kinds[kind].name, &in->arguments->out);
    mt_layout_write_table(out, table.cell, table.count / table.columns, table.columns, &in->arguments->out);
}

static mt_exit list(const mt_arguments *arguments)
{
    listing in = {.arguments = arguments};
    const char *word = arguments->word_count == 0 ? NULL : arguments->word[0];
    bool found = !word;
    if (word && strcmp(word, MT_DISAGREEMENTS) == 0)
        return mt_disagreements_write(arguments);
    for (size_t i = 0; i < arguments->given_count; i++)
        if (strcmp(arguments->given[i].name, "language") != 0) {
            fprintf(stderr, "martens list: --%s goes with `martens list " MT_DISAGREEMENTS "`\n",
                    arguments->given[i].name);
            return MT_EXIT_USAGE;
        }
    mt_text out;
    mt_text_init(&out);
    mt_names_init(&in.names, arguments->arena);
    mt_vocabulary_open(&in.vocabulary, arguments->arena, &in.names);
    mt_problems_init(&in.problems, arguments->arena);
    for (size_t k = 0; k < KINDS; k++) {
        /* Without a word: everything but the long list of facts. */
        if (!word ? kinds[k].shelf == MT_SHELVES : strcmp(kinds[k].name, word) != 0)
            continue;
        found = true;
        list_kind(&in, k, &out);
        if (!word)
            mt_text_add(&out, "\n");
    }
    mt_command_write_problems(arguments, &in.problems);
    if (!found)
        fprintf(stderr,
                "martens list: there is no list of '%s'; there are treaties, scenarios, modules, traces, sessions, "
                "models, facts and disagreements\n",
                word);
    bool printed = mt_command_write(&out);
    return !found ? MT_EXIT_USAGE : !printed ? MT_EXIT_RUN : in.problems.errors > 0 ? MT_EXIT_INPUT : MT_EXIT_DONE;
}

const mt_command mt_do_list = {
    .name = "list",
    .usage = "[KIND]",
    .summary = "what there is",
    .options = options,
    .about =
        "What there is. KIND: treaties, scenarios, modules, traces, sessions, models, facts, disagreements. "
        "`disagreements` sets texts side by side: what each requires, advises, bans or leaves unsaid on each of the "
        "matters on which drafts differ, computed from their clauses. `martens help --types` writes the facts, and "
        "every field of "
        "a file, for an editor.",
    .example = "martens list disagreements --html disagreements.html",
    .least = 0,
    .most = 1,
    .delegated = true,
    .writes = "html",
    .order = 10,
    .run = list};
