/* A treaty file, or a module: its head, its declared facts, and the parts that stand in files of their own (terms.c,
 * provisions.c). amend.c makes a whole treaty of it. */
#include <string.h>

#include "base/calendar.h"
#include "script/file.h"

static void read_facts(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule)
{
    mt_treaty *treaty = target;
    (void)rule;
    treaty->fact = mt_spot_read_declarations(load, spot, &treaty->fact_count);
}

static void read_followed(mt_load *load, const mt_spot *spot, void *item)
{
    mt_spot_read_words(load, spot, item, NULL);
}

static void read_follows(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule)
{
    mt_treaty *treaty = target;
    (void)rule;
    treaty->follows = mt_spot_read_list(load, spot, sizeof *treaty->follows, read_followed, &treaty->follows_count);
}

static void read_standing(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule)
{
    static const char *const standings[] = {"in force", "draft", "political", "national", "framework"};
    (void)rule;
    int which = mt_spot_read_one_of(load, spot, "a standing", standings, sizeof standings / sizeof *standings);
    if (which >= 0)
        *(const char **)target = standings[which];
}

/* What goes only with `amends`, and what does not go with it. */
static void check_amendment(mt_load *load, const mt_spot *root, const mt_treaty_file *file)
{
    static const char *const of_amendments[] = {"change", "add", "delete"};
    mt_spot provisions = mt_spot_get_key(root, "provisions");
    for (size_t i = 0; !file->treaty.amends && i < sizeof of_amendments / sizeof *of_amendments; i++) {
        mt_spot field = mt_spot_get_key(root, of_amendments[i]);
        if (mt_load_has(load, of_amendments[i]))
            mt_problem_add(load->problems, mt_spot_get_name_place(load, &field),
                           "%s goes only with amends: say which treaty is amended, as in amends = \"icrc-2024\"",
                           of_amendments[i]);
    }
    if (file->treaty.amends && mt_load_has(load, "provisions"))
        mt_problem_add(
            load->problems, mt_spot_get_name_place(load, &provisions),
            "provisions does not go with amends: an amendment says what it changes in change, add and delete");
}

static void read_amends(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule)
{
    mt_treaty_file *file = target;
    mt_spot_read_words(load, spot, &file->amends, rule);
    file->treaty.amends = file->amends.text;
}

/* A day, or the month or the year where the source tells no more. */
static void read_date(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule)
{
    const char *text = mt_spot_read_string(load, spot);
    (void)rule;
    if (!text)
        return;
    size_t length = strlen(text);
    int64_t day;
    int code = mt_calendar_parse(mt_arena_write(load->arena, "%s%s", text,
                                                length == 4   ? "-01-01"
                                                : length == 7 ? "-01"
                                                              : ""),
                                 &day);
    if (code == MT_ERROR_RANGE)
        mt_spot_add_problem(load, spot, "there is no day %s, or its year is not from %d to %d", text, MT_CALENDAR_FIRST,
                            MT_CALENDAR_LAST);
    else if (code)
        mt_spot_add_problem(
            load, spot,
            "'%s' is no date; write year, month and day, as in date = \"2024-03-19\", or \"2024-03\", or \"2024\"",
            text);
    else
        *(const char **)target = text;
}

static const mt_rule treaty_rules[] = {
    {"id", mt_spot_read_text, offsetof(mt_treaty, id), 0, "string", "a short name, as in \"icrc-2024\""},
    {"standing", read_standing, offsetof(mt_treaty, standing), 0, "martens.standing", "what the text is"},
    {"date", read_date, offsetof(mt_treaty, date), 0, "string", "of the text, as in \"2024-03-19\""},
    {"source", mt_spot_read_text, offsetof(mt_treaty, source), 0, "string", "where the text is found"},
    {"title", mt_spot_read_texts, offsetof(mt_treaty, title), 0, "martens.texts", "its title"},
    {"about", mt_spot_read_texts, offsetof(mt_treaty, about), 0, "martens.texts", "two sentences on what it is"},
    {"facts", read_facts, 0, 0, "table<string, martens.fact>", "facts of its own; their names begin with x."},
    {"applies", mt_spot_read_clause, offsetof(mt_treaty, applies), 0, "martens.clause",
     "its scope; where false a provision is outside the scope"},
    {"follows", read_follows, 0, 0, "string[]", "treaties that are judged with it and shown under it"},
    {"terms", mt_spot_read_terms, 0, 0, "table<string, martens.term>",
     "words that can be read in more than one way; written in clauses as term.name"},
    {"provisions", mt_spot_read_provisions, 0, 0, "(martens.provision|martens.marker)[]",
     "its rules, in order; module.x brings several"},
    {"not_encoded", mt_spot_read_not_encoded, 0, 0, "martens.not_encoded[]", "what is knowingly left out"},
    {"amends", read_amends, 0, 0, "string", "the treaty that this one changes"},
    {"change", mt_spot_read_changes, 0, 0, "table<string, martens.provision>",
     "of an amendment: fields of provisions that are replaced, by id"},
    {"add", mt_spot_read_added, 0, 0, "(martens.provision|martens.marker)[]",
     "of an amendment: new provisions, and modules"},
    {"delete", mt_spot_read_deleted, 0, 0, "string[]", "of an amendment: the ids of provisions that go"},
};
const mt_shape mt_form_treaty = {"treaty", "the treaty", MT_FORM_RULES(treaty_rules), 0, NULL, 0};

static void read_treaty(mt_load *load, const mt_spot *root, void *object)
{
    mt_treaty_file *file = object;
    file->treaty.place = mt_spot_get_place(load, root);
    if (!mt_spot_read_table(load, root, file, &mt_form_treaty))
        return;
    file->is_read = true;
    if (!file->treaty.id)
        mt_spot_add_problem(load, root, "id is missing: a short name, as in id = \"icrc-2024\"");
    check_amendment(load, root, file);
}

static const mt_rule module_rules[] = {
    {"id", mt_spot_read_text, offsetof(mt_treaty, id), 0, "string", "its name, as in \"assistance\""},
    {"date", read_date, offsetof(mt_treaty, date), 0, "string", "of the text, as in \"2024-03-19\""},
    {"source", mt_spot_read_text, offsetof(mt_treaty, source), 0, "string", "where the text is found"},
    {"title", mt_spot_read_texts, offsetof(mt_treaty, title), 0, "martens.texts", "its title"},
    {"about", mt_spot_read_texts, offsetof(mt_treaty, about), 0, "martens.texts", "two sentences on what it is"},
    {"facts", read_facts, 0, 0, "table<string, martens.fact>", "facts of its own; their names begin with x."},
    {"terms", mt_spot_read_terms, 0, 0, "table<string, martens.term>", "words that can be read in more than one way"},
    {"provisions", mt_spot_read_provisions, 0, 0, "martens.provision[]", "what it brings"},
    {"not_encoded", mt_spot_read_not_encoded, 0, 0, "martens.not_encoded[]", "what is knowingly left out"},
};
const mt_shape mt_form_module = {"module", "the module", MT_FORM_RULES(module_rules), 0, NULL, 0};

/* A module has no scope, no standing and nothing that follows: those are the treaty's that takes it in. */
static void read_module(mt_load *load, const mt_spot *root, void *object)
{
    mt_treaty_file *file = object;
    file->treaty.place = mt_spot_get_place(load, root);
    if (!mt_spot_read_table(load, root, file, &mt_form_module))
        return;
    file->is_read = true;
    if (!file->treaty.id)
        mt_spot_add_problem(load, root, "id is missing: the module's name, as in id = \"assistance\"");
    if (file->entry_count == 0)
        mt_spot_add_problem(load, root, "provisions is missing: what the module brings");
}

int mt_treaty_file_load(const char *path, bool module, mt_arena *arena, mt_vocabulary *vocabulary,
                        mt_treaty_file **file, mt_problems *problems)
{
    mt_load load = {
        .arena = arena, .vocabulary = vocabulary, .problems = problems, .what = module ? "the module" : "the treaty"};
    *file = mt_arena_get(arena, sizeof **file);
    return mt_file_load(path, module ? "module" : "treaty", &load, module ? read_module : read_treaty, *file, NULL);
}
