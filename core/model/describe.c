/* Reading a descriptor: everything that can be checked before a function of the plugin runs.
 *
 * Version and sizes come first and end the reading, since what lies behind them cannot be trusted; after that every
 * fault is told. The descriptor is copied to this host's shape, so that an older and shorter one reads as if its
 * missing members were zero. */
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "model/loaded.h"

/* What a descriptor and a setting of ABI 1.0 hold; these never change. */
#define PLUGIN_1_0 (offsetof(martens_plugin, close) + sizeof(void (*)(void *)))
#define SETTING_1_0 (offsetof(martens_setting, about) + sizeof(const char *))

typedef struct reader {
    mt_arena *arena;
    const char *path;
    mt_place place;
    mt_problems *problems;
    size_t faults; /* counted here, since a problem that is told already is not added again */
} reader;

#define SAY(r, ...) ((r)->faults++, mt_problem_add((r)->problems, (r)->place, __VA_ARGS__))

static bool version_fits(reader *r, const martens_plugin *plugin)
{
    if (plugin->abi_major != MARTENS_ABI_MAJOR) {
        SAY(r, "%s: built for ABI %d.%d, this host speaks %d.%d; rebuild it", r->path, plugin->abi_major,
            plugin->abi_minor, MARTENS_ABI_MAJOR, MARTENS_ABI_MINOR);
        return false;
    }
    if (plugin->abi_minor > MARTENS_ABI_MINOR) {
        SAY(r,
            "%s: needs ABI %d.%d, this host speaks %d.%d; use a newer martens, or rebuild it with this one's "
            "martens/plugin.h",
            r->path, plugin->abi_major, plugin->abi_minor, MARTENS_ABI_MAJOR, MARTENS_ABI_MINOR);
        return false;
    }
    if (plugin->struct_size < PLUGIN_1_0 || (plugin->setting_count > 0 && plugin->setting_size < SETTING_1_0)) {
        SAY(r, "%s: says it has ABI %d.%d, but its descriptor is too small; begin it with MARTENS_HEAD", r->path,
            plugin->abi_major, plugin->abi_minor);
        return false;
    }
    return true;
}

#define WORD_LETTERS "abcdefghijklmnopqrstuvwxyz0123456789_"

static bool is_made_of(const char *name, const char *letters)
{
    return name[0] >= 'a' && name[0] <= 'z' && name[strspn(name, letters)] == '\0';
}

/* A name that a scenario can write as a bare field. */
static bool is_word(const char *name) { return is_made_of(name, WORD_LETTERS); }

static bool is_empty(const char *text) { return !text || text[0] == '\0'; }

static void check_head(reader *r, const char *name, const martens_plugin *plugin)
{
    if (plugin->kind != MARTENS_SYSTEM && plugin->kind != MARTENS_PERSON)
        SAY(r, "%s: its kind is %d; it must be MARTENS_SYSTEM or MARTENS_PERSON", r->path, (int)plugin->kind);
    if (is_empty(plugin->name))
        SAY(r, "%s: it has no name; set .name", r->path);
    else if (!is_made_of(plugin->name, WORD_LETTERS "-"))
        SAY(r, "%s: its name '%s' is none; use lower-case letters, digits, _ and -", r->path, plugin->name);
    else if (!strchr(name, '/') && strcmp(name, plugin->name) != 0)
        SAY(r, "%s: it is looked for as '%s' but calls itself '%s'; give file and .name the same name", r->path, name,
            plugin->name);
    if (is_empty(plugin->summary))
        SAY(r, "%s: it has no summary; say in one line what it does", r->path);
    if (!plugin->decide)
        SAY(r, "%s: it has no decide; set .decide", r->path);
}

static void read_reasons(reader *r, const martens_plugin *plugin, mt_model *model)
{
    model->reason_count = plugin->reason_count;
    model->reason = plugin->reason;
    if (plugin->reason_count > 0 && !plugin->reason) {
        SAY(r, "%s: it declares %zu reasons and no list of them; set .reason", r->path, plugin->reason_count);
        return;
    }
    for (size_t i = 0; i < plugin->reason_count; i++)
        if (is_empty(plugin->reason[i]))
            SAY(r, "%s: its reason %zu is empty; every reason is in words that a reader understands", r->path, i);
}

/* The n-th declared setting, as this host knows it. Elements may be longer or shorter than ours. */
static martens_setting setting_at(const martens_plugin *plugin, size_t n)
{
    martens_setting setting = {0};
    size_t size = plugin->setting_size < sizeof setting ? plugin->setting_size : sizeof setting;
    memcpy(&setting, (const char *)plugin->setting + n * plugin->setting_size, size);
    return setting;
}

static void check_number(reader *r, const martens_setting *setting)
{
    if (setting->unit < MARTENS_PLAIN || setting->unit > MARTENS_KILOGRAMS)
        SAY(r, "%s: setting '%s' has the unit %d, which does not exist", r->path, setting->name, (int)setting->unit);
    if (!(setting->low <= setting->high))
        SAY(r, "%s: setting '%s' goes from %g to %g; low must not be above high", r->path, setting->name, setting->low,
            setting->high);
    else if (!(setting->by_default >= setting->low && setting->by_default <= setting->high))
        SAY(r, "%s: setting '%s' has the default %g, which is not from %g to %g", r->path, setting->name,
            setting->by_default, setting->low, setting->high);
}

static void check_setting(reader *r, const martens_setting *setting)
{
    switch (setting->type) {
    case MARTENS_NUMBER: check_number(r, setting); break;
    case MARTENS_TRUTH:
        if (setting->by_default != 0 && setting->by_default != 1)
            SAY(r, "%s: setting '%s' is a truth with the default %g; use 0 or 1", r->path, setting->name,
                setting->by_default);
        break;
    case MARTENS_WORD:
        if (is_empty(setting->words))
            SAY(r, "%s: setting '%s' is a word and lists none; set .words", r->path, setting->name);
        break;
    default:
        SAY(r, "%s: setting '%s' has the type %d, which does not exist", r->path, setting->name, (int)setting->type);
    }
    if (is_empty(setting->source))
        SAY(r, "%s: setting '%s' has no source; say where its default comes from, or \"assumed\"", r->path,
            setting->name);
    if (is_empty(setting->about))
        SAY(r, "%s: setting '%s' has no about; say in one line what it sets", r->path, setting->name);
}

static mt_model_setting convert_setting(const martens_setting *from)
{
    static const mt_type types[] = {
        [MARTENS_NUMBER] = MT_TYPE_NUMBER, [MARTENS_TRUTH] = MT_TYPE_TRUTH, [MARTENS_WORD] = MT_TYPE_WORD};
    static const mt_dimension dimensions[] = {[MARTENS_PLAIN] = MT_PLAIN,
                                              [MARTENS_MICROSECONDS] = MT_TIME,
                                              [MARTENS_METRES] = MT_LENGTH,
                                              [MARTENS_SQUARE_KILOMETRES] = MT_AREA,
                                              [MARTENS_KILOGRAMS] = MT_MASS};
    bool number = from->type == MARTENS_NUMBER, word = from->type == MARTENS_WORD;
    return (mt_model_setting){.name = from->name,
                              .type = types[from->type],
                              .dimension = number ? dimensions[from->unit] : MT_PLAIN,
                              .low = number ? from->low : 0,
                              .high = number ? from->high : 1,
                              .by_default = word ? 0 : from->by_default,
                              .words = word ? from->words : NULL,
                              .source = from->source,
                              .about = from->about};
}

static bool is_declared(const mt_model *model, const char *name)
{
    for (size_t i = 0; i < model->setting_count; i++)
        if (strcmp(model->setting[i].name, name) == 0)
            return true;
    return false;
}

static void read_settings(reader *r, const martens_plugin *plugin, mt_model *model)
{
    if (plugin->setting_count > 0 && !plugin->setting) {
        SAY(r, "%s: it declares %zu settings and no list of them; set .setting", r->path, plugin->setting_count);
        return;
    }
    model->setting = mt_arena_get_array(r->arena, plugin->setting_count, sizeof *model->setting);
    for (size_t i = 0; i < plugin->setting_count; i++) {
        martens_setting setting = setting_at(plugin, i);
        size_t before = r->faults;
        if (is_empty(setting.name) || !is_word(setting.name))
            SAY(r, "%s: its setting %zu has no name that can be written; use lower-case letters, digits and _", r->path,
                i);
        else if (is_declared(model, setting.name))
            SAY(r, "%s: setting '%s' is declared twice", r->path, setting.name);
        else
            check_setting(r, &setting);
        if (r->faults == before)
            model->setting[model->setting_count++] = convert_setting(&setting);
    }
}

static uint16_t built_in(const char *name)
{
    for (uint16_t fact = 0; name && fact < MT_FACTS; fact++)
        if (strcmp(mt_facts_built_in[fact].name, name) == 0)
            return fact;
    return MT_NO_FACT;
}

static bool fact_fits(reader *r, const martens_plugin *plugin, const martens_fact *given, uint16_t number)
{
    const mt_fact *fact = &mt_facts_built_in[number];
    mt_root root = plugin->kind == MARTENS_PERSON ? MT_ROOT_HUMAN : MT_ROOT_SYSTEM;
    size_t before = r->faults;
    if (fact->root != root || fact->nature != MT_STATE)
        SAY(r, "%s: it declares the fact '%s', which is no state of its own entity; name one of %s", r->path,
            given->name, root == MT_ROOT_HUMAN ? "human." : "system.");
    else if (fact->type == MT_TYPE_WORD && (!given->word || !mt_fact_has_word(fact, given->word)))
        SAY(r, "%s: it declares the fact '%s' with the word '%s', which it does not take%s%s", r->path, given->name,
            !given->word ? "" : given->word, fact->words ? "; use one of " : "", fact->words ? fact->words : "");
    else if (fact->type == MT_TYPE_TRUTH && given->value != 0 && given->value != 1)
        SAY(r, "%s: it declares the fact '%s', a truth, as %g; use 0 or 1", r->path, given->name, given->value);
    else if (fact->type == MT_TYPE_NUMBER && !isfinite(given->value))
        SAY(r, "%s: it declares the fact '%s' with no finite number", r->path, given->name);
    return r->faults == before;
}

static void read_facts(reader *r, const martens_plugin *plugin, mt_model *model)
{
    if (plugin->fact_count > 0 && !plugin->fact) {
        SAY(r, "%s: it declares %zu facts and no list of them; set .fact", r->path, plugin->fact_count);
        return;
    }
    model->fact = mt_arena_get_array(r->arena, plugin->fact_count, sizeof *model->fact);
    for (size_t i = 0; i < plugin->fact_count; i++) {
        const martens_fact *given = &plugin->fact[i];
        uint16_t number = built_in(given->name);
        if (number == MT_NO_FACT)
            SAY(r, "%s: it declares the fact '%s', which does not exist; `martens list facts` lists them", r->path,
                !given->name ? "" : given->name);
        else if (fact_fits(r, plugin, given, number))
            model->fact[model->fact_count++] = (mt_model_fact){number, given->value, given->word};
    }
}

mt_loaded *mt_model_read(mt_arena *arena, const char *name, const char *path, const martens_plugin *plugin,
                         mt_place place, mt_problems *problems)
{
    reader r = {arena, path, place, problems, 0};
    if (!version_fits(&r, plugin))
        return NULL;
    mt_loaded *loaded = mt_arena_get(arena, sizeof *loaded);
    memcpy(&loaded->plugin, plugin,
           plugin->struct_size < sizeof loaded->plugin ? plugin->struct_size : sizeof loaded->plugin);
    plugin = &loaded->plugin;
    mt_model *model = &loaded->model;
    check_head(&r, name, plugin);
    read_reasons(&r, plugin, model);
    read_settings(&r, plugin, model);
    read_facts(&r, plugin, model);
    if (r.faults > 0)
        return NULL;
    model->name = plugin->name;
    model->path = mt_arena_add_text(arena, path);
    model->summary = plugin->summary;
    model->kind = plugin->kind == MARTENS_PERSON ? MT_MODEL_PERSON : MT_MODEL_SYSTEM;
    model->plugin = plugin;
    return loaded;
}
