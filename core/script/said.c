/* Fields that bear a fact's name: found by their bare name in the roots that an entity or an act has, or by their full
 * name. And the declaration of facts that a file brings along. */
#include <string.h>

#include "script/read.h"

uint32_t mt_roots_get(mt_key key)
{
    uint32_t roots = 0;
#define MT_ROOT(id, name, owner) roots |= owner == key && key != MT_NO_KEY ? MT_ROOT_BIT(id) : 0;
#include "facts/facts.def"
    return roots;
}

static const char *bare_name(const char *name)
{
    const char *dot = strchr(name, '.');
    return dot ? dot + 1 : name;
}

size_t mt_fact_get_bare_names(const mt_vocabulary *vocabulary, uint32_t roots, const char **names, size_t start)
{
    for (size_t i = 0; i < MT_FACTS; i++)
        if (roots & (1u << vocabulary->facts[i].root))
            names[start++] = bare_name(vocabulary->facts[i].name);
    return start;
}

uint16_t mt_fact_find_of_roots(const mt_vocabulary *vocabulary, const char *name, uint32_t roots, uint16_t *other)
{
    *other = MT_NO_FACT;
    if (strchr(name, '.')) {
        uint16_t fact = mt_fact_find(vocabulary, name);
        return fact != MT_NO_FACT && (roots & (1u << vocabulary->facts[fact].root)) ? fact : MT_NO_FACT;
    }
    uint16_t found = MT_NO_FACT;
    for (uint16_t i = 0; i < MT_FACTS; i++) {
        const mt_fact *fact = &vocabulary->facts[i];
        if (!(roots & (1u << fact->root)) || strcmp(bare_name(fact->name), name) != 0)
            continue;
        if (found == MT_NO_FACT)
            found = i;
        else
            *other = i;
    }
    return found;
}

void mt_fact_setting_add(mt_load *load, size_t *count, mt_fact_setting **list, mt_fact_setting setting)
{
    /* The arena doubles from 8 on, so the room follows from the count. */
    size_t room = *count;
    if (*count == 0 || (*count >= 8 && (*count & (*count - 1)) == 0))
        *list = mt_arena_add_room(load->arena, *list, *count, &room, sizeof **list);
    (*list)[(*count)++] = setting;
}

bool mt_spot_read_fact(mt_load *load, const mt_spot *spot, uint32_t roots, size_t *count, mt_fact_setting **list)
{
    uint16_t other, fact = mt_fact_find_of_roots(load->vocabulary, spot->key, roots, &other);
    if (fact == MT_NO_FACT)
        return false;
    const mt_fact *about = &load->vocabulary->facts[fact];
    if (other != MT_NO_FACT) {
        const char *second = load->vocabulary->facts[other].name;
        mt_spot_add_problem(load, spot, "'%s' could be %s or %s; write the full name: [\"%s\"] = …", spot->key,
                            about->name, second, about->name);
        return true;
    }
    for (size_t i = 0; i < *count; i++)
        if ((*list)[i].fact == fact) {
            mt_spot_add_problem(load, spot, "%s is said twice", about->name);
            return true;
        }
    mt_fact_setting setting = {.fact = fact,
                               .value = mt_spot_read_value(load, spot, about->type, about->dimension, about)};
    setting.place = mt_spot_get_place(load, spot);
    if (setting.value.kind != MT_Q_ABSENT)
        mt_fact_setting_add(load, count, list, setting);
    return true;
}

/* ---- facts = { ["x.altitude"] = { type = "length", nature = "state", of = "system", about = "…" } } ---- */

typedef struct declaration {
    mt_fact fact;
    bool typed;
} declaration;

static const struct {
    const char *name;
    mt_type type;
    mt_dimension dimension;
} types[] = {
    {"truth", MT_TYPE_TRUTH, MT_PLAIN},  {"time", MT_TYPE_NUMBER, MT_TIME}, {"length", MT_TYPE_NUMBER, MT_LENGTH},
    {"area", MT_TYPE_NUMBER, MT_AREA},   {"mass", MT_TYPE_NUMBER, MT_MASS}, {"ratio", MT_TYPE_NUMBER, MT_PLAIN},
    {"count", MT_TYPE_NUMBER, MT_PLAIN}, {"word", MT_TYPE_WORD, MT_PLAIN},
};
enum { TYPES = sizeof types / sizeof *types };

static void read_type(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule)
{
    const char *names[TYPES];
    (void)rule;
    for (int i = 0; i < TYPES; i++)
        names[i] = types[i].name;
    int which = mt_spot_read_one_of(load, spot, "a type of fact", names, TYPES);
    if (which >= 0) {
        declaration *declared = target;
        declared->fact.type = types[which].type;
        declared->fact.dimension = types[which].dimension;
        declared->typed = true;
    }
}

static void read_nature(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule)
{
    static const char *const names[] = {"state", "clock", "event"};
    (void)rule;
    int which = mt_spot_read_one_of(load, spot, "a nature", names, 3);
    if (which >= 0)
        ((declaration *)target)->fact.nature = (mt_nature)which;
}

static void read_owner(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule)
{
    static const char *const names[] = {"system", "operator", "target", "place", "party"};
    (void)rule;
    int which = mt_spot_read_one_of(load, spot, "an owner of facts", names, 5);
    if (which >= 0)
        ((declaration *)target)->fact.owner = (mt_key)which;
}

static void add_word(mt_load *load, const mt_spot *spot, void *item)
{
    *(const char **)item = mt_spot_read_string(load, spot);
}

/* "low middle high", or { "low", "middle", "high" }. */
static void read_words(mt_load *load, const mt_spot *spot, void *target, const mt_rule *rule)
{
    (void)rule;
    if (lua_type(load->L, -1) == LUA_TSTRING) {
        ((declaration *)target)->fact.words = mt_spot_read_string(load, spot);
        return;
    }
    size_t count;
    const char **words = mt_spot_read_list(load, spot, sizeof *words, add_word, &count);
    mt_text text;
    mt_text_init(&text);
    for (size_t i = 0; i < count; i++)
        mt_text_write(&text, "%s%s", i > 0 ? " " : "", words[i] ? words[i] : "");
    if (count > 0)
        ((declaration *)target)->fact.words = mt_arena_add_text(load->arena, mt_text_get(&text));
    mt_text_free(&text);
}

static const mt_rule fact_rules[] = {
    {"type", read_type, 0, 0, "\"truth\"|\"time\"|\"length\"|\"area\"|\"mass\"|\"ratio\"|\"count\"|\"word\"",
     "what kind of value it has"},
    {"nature", read_nature, 0, 0, "\"state\"|\"clock\"|\"event\"",
     "whether it lasts, counts up, or belongs to one event"},
    {"of", read_owner, 0, 0, "\"system\"|\"operator\"|\"target\"|\"place\"|\"party\"", "whose it is"},
    {"words", read_words, 0, 0, "string|string[]", "of a word: those that it can be"},
    {"about", mt_spot_read_text, offsetof(declaration, fact.meaning), 0, "string", "what it means"},
    {"source", mt_spot_read_text, offsetof(declaration, fact.source), 0, "string", "where it comes from"},
};
const mt_shape mt_form_fact = {"fact", "the declaration of a fact", MT_FORM_RULES(fact_rules), 0, NULL, 0};

static void read_declaration(mt_load *load, const mt_spot *spot, void *item)
{
    static const mt_root root_of[] = {MT_ROOT_SYSTEM, MT_ROOT_HUMAN, MT_ROOT_TARGET, MT_ROOT_PLACE, MT_ROOT_PARTY};
    declaration declared = {.fact = {.name = mt_arena_add_text(load->arena, spot->key),
                                     .owner = MT_NO_KEY,
                                     .origin = MT_DECLARED,
                                     .root = MT_ROOT_RUN}};
    mt_fact *fact = &declared.fact;
    size_t before = load->problems->errors;
    if (strncmp(fact->name, "x.", 2) != 0)
        mt_spot_add_problem(load, spot, "a fact of one's own begins with x., as in [\"x.%s\"]", fact->name);
    if (!mt_spot_read_table(load, spot, &declared, &mt_form_fact) || load->problems->errors > before)
        return;
    if (!declared.typed)
        mt_spot_add_problem(load, spot, "type is missing: truth, time, length, area, mass, ratio, count or word");
    else if (fact->nature != MT_EVENT_FACT && fact->owner == MT_NO_KEY)
        mt_spot_add_problem(load, spot, "of is missing: whose it is (system, operator, target, place or party)");
    if (load->problems->errors > before)
        return;
    if (fact->owner != MT_NO_KEY)
        fact->root = root_of[fact->owner];
    if (fact->nature == MT_EVENT_FACT)
        fact->owner = MT_NO_KEY;
    fact->since = "declared";
    mt_declared_fact *result = item;
    *result = (mt_declared_fact){*fact, mt_spot_get_name_place(load, spot)};
    uint16_t number;
    mt_fact_add(load->vocabulary, fact, result->place, load->problems, &number);
}

mt_declared_fact *mt_spot_read_declarations(mt_load *load, const mt_spot *spot, size_t *count)
{
    return mt_spot_read_map(load, spot, sizeof(mt_declared_fact), read_declaration, count);
}
