/* Provisions and their exceptions. What stands in the clause language stays text here; language/ says what is wrong
 * inside it. */
#include <string.h>

#include "script/file.h"
#include "script/marker.h"

#define DEPTH 4 /* of exceptions to exceptions; a table may hold itself */
#define MOST_PROVISIONS 2000

static void read_part(mt_load *load, const mt_spot *spot, void *item)
{
    mt_part_source *part = item;
    part->id = mt_arena_add_text(load->arena, spot->key);
    mt_spot_read_clause(load, spot, &part->clause, NULL);
}

/* { a = "…", b = "…" }, or one text, which is part a. */
static mt_part_source *read_parts(mt_load *load, const mt_spot *spot, size_t *count)
{
    if (lua_type(load->L, -1) == LUA_TTABLE) {
        mt_part_source *parts = mt_spot_read_map(load, spot, sizeof *parts, read_part, count);
        if (*count > MT_PARTS)
            mt_spot_add_problem(load, spot, "%zu parts are more than the %d that a provision can have; make two of it",
                                *count, MT_PARTS);
        return parts;
    }
    mt_part_source *part = mt_arena_get(load->arena, sizeof *part);
    part->id = "a";
    mt_spot_read_clause(load, spot, &part->clause, NULL);
    *count = part->clause.text != NULL;
    return part;
}

static void read_require(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule)
{
    mt_provision_source *provision = target;
    (void)rule;
    provision->require = read_parts(load, spot, &provision->require_count);
}

static void read_forbid(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule)
{
    mt_provision_source *provision = target;
    (void)rule;
    provision->forbid = read_parts(load, spot, &provision->forbid_count);
}

static void read_act(mt_load *load, const mt_spot *spot, void *item) { mt_spot_read_words(load, spot, item, NULL); }

/* One text with commas, or a list: either way one text. */
static void read_on(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule)
{
    mt_words *on = target;
    if (lua_type(load->L, -1) != LUA_TTABLE) {
        mt_spot_read_words(load, spot, on, rule);
        return;
    }
    size_t count;
    mt_words *list = mt_spot_read_list(load, spot, sizeof *list, read_act, &count);
    mt_text text;
    mt_text_init(&text);
    for (size_t i = 0; i < count; i++)
        mt_text_write(&text, "%s%s", i > 0 ? ", " : "", list[i].text ? list[i].text : "");
    if (count > 0)
        *on = (mt_words){mt_arena_add_text(load->arena, mt_text_get(&text)), list[0].place};
    mt_text_free(&text);
}

/* `across` may be one term or a list of classes. */
#define read_across read_on

static void read_exception(mt_load *load, const mt_spot *spot, void *item);

typedef struct exceptions {
    size_t *count;
    mt_exception_source **list;
} exceptions;

static int depth_of(const mt_spot *spot)
{
    int depth = 0;
    for (; spot; spot = spot->up)
        depth += spot->key && strcmp(spot->key, "unless") == 0;
    return depth;
}

static void read_unless_list(mt_load *load, const mt_spot *spot, exceptions into)
{
    size_t length = lua_type(load->L, -1) == LUA_TTABLE ? lua_rawlen(load->L, -1) : 0;
    if (depth_of(spot) > DEPTH)
        mt_spot_add_problem(load, spot, "exceptions to exceptions go no deeper than %d", DEPTH);
    else if (length > MT_EXCEPTIONS)
        mt_spot_add_problem(load, spot, "%zu exceptions are more than the %d that a provision can have", length,
                            MT_EXCEPTIONS);
    else
        *into.list = mt_spot_read_list(load, spot, sizeof **into.list, read_exception, into.count);
}

static void read_own_unless(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule)
{
    mt_exception_source *exception = target;
    (void)rule;
    read_unless_list(load, spot, (exceptions){&exception->unless_count, &exception->unless});
}

static void read_unless(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule)
{
    mt_provision_source *provision = target;
    (void)rule;
    read_unless_list(load, spot, (exceptions){&provision->unless_count, &provision->unless});
}

static const mt_rule exception_rules[] = {
    {"id", mt_spot_read_text, offsetof(mt_exception_source, id), 0, "string", "its name"},
    {"cite", mt_spot_read_text, offsetof(mt_exception_source, cite), 0, "string", "where it stands in the text"},
    {"text", mt_spot_read_texts, offsetof(mt_exception_source, text), 0, "martens.texts",
     "what it says, in your own words"},
    {"clause", mt_spot_read_clause, offsetof(mt_exception_source, clause), 0, "martens.clause", "when it applies"},
    {"unless", read_own_unless, 0, 0, "martens.exception[]", "exceptions to the exception"},
};
const mt_shape mt_form_exception = {"exception", "an exception", MT_FORM_RULES(exception_rules), 0, NULL, 0};

static void read_exception(mt_load *load, const mt_spot *spot, void *item)
{
    mt_exception_source *exception = item;
    exception->place = mt_spot_get_place(load, spot);
    if (!mt_spot_read_table(load, spot, exception, &mt_form_exception))
        return;
    if (!exception->clause.text)
        mt_spot_add_problem(load, spot, "clause is missing: when the exception applies");
    if (!exception->cite)
        mt_spot_add_problem(load, spot, "cite is missing: where it stands in the text");
    if (!exception->id)
        mt_spot_add_problem(load, spot, "id is missing: a name for the exception");
    if (exception->text.count == 0)
        mt_spot_add_problem(load, spot, "text is missing: what it says, in your own words");
}

static const mt_rule extension_rules[] = {
    {"on", mt_spot_read_words, offsetof(mt_provision_source, extended_on), 0, "string",
     "the act that grants more time, as in \"grant_extension\""},
    {"length", mt_spot_read_clause, offsetof(mt_provision_source, extended_length), 0, "martens.clause",
     "how much: a fact of the act, or a time"},
    {"at_most", mt_spot_read_clause, offsetof(mt_provision_source, extended_at_most), 0, "martens.clause",
     "the most that one grant can give"},
    {"cite", mt_spot_read_text, offsetof(mt_provision_source, extended_cite), 0, "string",
     "where it stands in the text"},
};
const mt_shape mt_form_extension = {"extension", "an extension", MT_FORM_RULES(extension_rules), 0, NULL, 0};

static void read_extension(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule)
{
    (void)rule;
    ((mt_provision_source *)target)->has_extension = mt_spot_read_table(load, spot, target, &mt_form_extension);
}

#define FIELD(name, read, type, about) \
    { \
#name, read, offsetof(mt_provision_source, name), 0, type, about \
    }
static const mt_rule provision_rules[] = {
    FIELD(id, mt_spot_read_text, "string", "its number in the text, as in \"R4\""),
    FIELD(cite, mt_spot_read_text, "string", "where it stands in the text"),
    FIELD(kind, mt_spot_read_words, "martens.kind", "what kind of rule it is"),
    FIELD(force, mt_spot_read_words, "martens.force", "how strongly it binds; must, if nothing is said"),
    FIELD(binds, mt_spot_read_words, "martens.addressee", "whom it binds; the party, if nothing is said"),
    FIELD(per, mt_spot_read_words, "martens.identity", "what is judged by itself"),
    FIELD(verified, mt_spot_read_truth, "boolean",
          "false where the words or the number of the article were not read in the document"),
    FIELD(text, mt_spot_read_texts, "martens.texts",
          "what it says, in your own words; [words](a) belong to part a, [words](~) are not encoded"),
    FIELD(applies, mt_spot_read_clause, "martens.clause", "its scope; where false it is outside the scope"),
    FIELD(when, mt_spot_read_clause, "martens.clause", "a condition: where false, this act is not judged"),
    FIELD(on, read_on, "string|string[]", "judged at these acts"),
    {"require", read_require, 0, 0, "martens.parts", "what must hold; every part must"},
    {"forbid", read_forbid, 0, 0, "martens.parts", "what must not hold; no part may"},
    {"unless", read_unless, 0, 0, "martens.exception[]", "named exceptions"},
    FIELD(because, mt_spot_read_words, "string",
          "one sentence for the verdict, with facts in braces: \"the person had {human.window}\""),
    FIELD(throughout, mt_spot_read_clause, "martens.clause", "judged as long as this lasts"),
    FIELD(grace, mt_spot_read_clause, "martens.clause", "with throughout: how long a break may be"),
    FIELD(from, mt_spot_read_words, "string", "a duty: each such event opens one"),
    FIELD(due, mt_spot_read_clause, "martens.clause", "the time after which it is due"),
    FIELD(done, mt_spot_read_clause, "martens.clause", "it is met when this is true"),
    FIELD(done_by, mt_spot_read_words, "string", "it is met when this act happens"),
    FIELD(every, mt_spot_read_clause, "martens.clause", "opens a duty again and again, as in \"1 y\""),
    FIELD(on_day, mt_spot_read_words, "string", "the date moves on to this day, as in \"30 April\""),
    {"extended_by", read_extension, 0, 0, "martens.extension", "what can move the date"},
    FIELD(across, read_across, "string|string[]", "judged over many runs, in these classes of circumstance"),
};
const mt_shape mt_form_provision = {"provision", "a provision", MT_FORM_RULES(provision_rules), 0, NULL, 0};

static bool read_fields(mt_load *load, const mt_spot *spot, mt_provision_source *provision)
{
    provision->place = mt_spot_get_place(load, spot);
    return mt_spot_read_table(load, spot, provision, &mt_form_provision);
}

static void read_provision(mt_load *load, const mt_spot *spot, mt_provision_source *provision)
{
    provision->verified = true;
    if (!read_fields(load, spot, provision))
        return;
    if (!provision->id)
        mt_spot_add_problem(load, spot, "id is missing: the provision's number, as in id = \"R4\"");
    if (!provision->cite)
        mt_spot_add_problem(load, spot, "cite is missing: where it stands in the text");
    if (provision->text.count == 0)
        mt_spot_add_problem(load, spot, "text is missing: what it says, in your own words, with its [phrases](a)");
    if (provision->require_count + provision->forbid_count == 0 && !provision->done.text && !provision->done_by.text)
        mt_spot_add_problem(load, spot, "it asks for nothing: require or forbid is missing");
}

static void read_entry(mt_load *load, const mt_spot *spot, void *item)
{
    mt_provision_entry *entry = item;
    entry->place = mt_spot_get_place(load, spot);
    entry->module = mt_arena_add_text(load->arena, mt_marker_get_module(load->L, -1));
    if (!entry->module)
        read_provision(load, spot, &entry->provision);
}

static void find_double(mt_load *load, const mt_spot *spot, const mt_provision_entry *entry, size_t i)
{
    const char *id = entry[i].provision.id;
    for (size_t k = 0; id && k < i; k++)
        if (entry[k].provision.id && strcmp(id, entry[k].provision.id) == 0) {
            mt_spot item = mt_spot_get_item(spot, i + 1);
            mt_spot_add_problem(load, &item, "the id '%s' is taken already, on line %d", id, entry[k].place.line);
            return;
        }
}

static mt_provision_entry *read_entries(mt_load *load, const mt_spot *spot, size_t *count)
{
    mt_provision_entry *entry = mt_spot_read_list(load, spot, sizeof *entry, read_entry, count);
    if (*count > MOST_PROVISIONS)
        mt_spot_add_problem(load, spot, "more than %d provisions; that is more than a treaty can have",
                            MOST_PROVISIONS);
    for (size_t i = 0; i < *count && i < MOST_PROVISIONS; i++)
        find_double(load, spot, entry, i);
    return entry;
}

void mt_spot_read_provisions(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule)
{
    mt_treaty_file *file = target;
    (void)rule;
    file->entry = read_entries(load, spot, &file->entry_count);
}

/* ---- amendments ---- */

void mt_spot_read_added(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule)
{
    mt_treaty_file *file = target;
    (void)rule;
    file->added = read_entries(load, spot, &file->added_count);
}

static bool has_any(mt_load *load)
{
    lua_pushnil(load->L);
    if (lua_next(load->L, -2) == 0)
        return false;
    lua_pop(load->L, 2);
    return true;
}

/* The same form as a provision's, of which nothing has to be there. */
static void read_change(mt_load *load, const mt_spot *spot, void *item)
{
    mt_change *change = item;
    change->place = mt_spot_get_name_place(load, spot);
    change->has_verified = mt_load_has(load, "verified");
    change->has_unless = mt_load_has(load, "unless");
    size_t before = load->problems->errors;
    bool good = read_fields(load, spot, &change->fields) && load->problems->errors == before;
    if (change->fields.id) {
        mt_spot id = mt_spot_get_key(spot, "id");
        mt_spot_add_problem(load, &id, "a change keeps the provision's id; delete the provision and add another");
    }
    if (good && lua_type(load->L, -1) == LUA_TTABLE && !has_any(load))
        mt_spot_add_problem(load, spot,
                            "nothing stands here, so nothing would change; give the fields that are replaced");
    if (good && change->fields.require_count + change->fields.forbid_count == 0 &&
        (mt_load_has(load, "require") || mt_load_has(load, "forbid")))
        mt_spot_add_problem(load, spot, "it would ask for nothing: require or forbid is empty");
    change->fields.id = mt_arena_add_text(load->arena, spot->key);
}

void mt_spot_read_changes(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule)
{
    mt_treaty_file *file = target;
    (void)rule;
    file->change = mt_spot_read_map(load, spot, sizeof *file->change, read_change, &file->change_count);
}

static void read_deleted_id(mt_load *load, const mt_spot *spot, void *item)
{
    mt_spot_read_words(load, spot, item, NULL);
}

void mt_spot_read_deleted(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule)
{
    mt_treaty_file *file = target;
    (void)rule;
    file->deleted = mt_spot_read_list(load, spot, sizeof *file->deleted, read_deleted_id, &file->deleted_count);
}
