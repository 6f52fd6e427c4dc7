/* A whole treaty from its file: modules read in, and, of an amendment, the treaty that it amends read first and
 * changed. Every field keeps the place where it was written, in whichever file. */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "script/amend.h"

/* The files on the way from the one that was asked for, by their ids: to find circles. */
typedef struct chain {
    const struct chain *up;
    const char *id;
} chain;

static int load_whole(mt_assembly *in, const char *path, const chain *up, mt_treaty **treaty);

/* ---- what is named ---- */

/* Names become paths, so they are plain. */
static bool is_id(const char *name)
{
    size_t length = strspn(name, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.");
    return length > 0 && name[length] == '\0' && name[0] != '.';
}

static const char *if_there(const char *path) { return access(path, R_OK) == 0 ? path : NULL; }

static const char *beside(mt_assembly *in, bool module, const char *name, const char *file)
{
    const char *slash = strrchr(file, '/'), *found = NULL;
    const char *folder = !slash ? "" : mt_arena_add_bytes(in->arena, file, (size_t)(slash - file) + 1);
    if (module)
        found = if_there(mt_arena_write(in->arena, "%smodules/%s.lua", folder, name));
    return found ? found : if_there(mt_arena_write(in->arena, "%s%s.lua", folder, name));
}

/* The path, or NULL after a problem at the place where it is named. */
static const char *find(mt_assembly *in, bool module, const char *name, const char *field, mt_place place)
{
    const char *what = module ? "module" : "treaty", *nearest = NULL;
    if (!is_id(name)) {
        mt_problem_add(in->problems, place, "a %s is named by its id, not by '%s'", what, name);
        return NULL;
    }
    const char *path = beside(in, module, name, place.file);
    if (!path && in->finder)
        path = in->finder->find(in->finder->context, module, name, in->arena, &nearest);
    if (!path && nearest)
        mt_problem_add(in->problems, place, "%s: no %s is named '%s'; the nearest is '%s'", field, what, name, nearest);
    else if (!path)
        mt_problem_add(in->problems, place, "%s: no %s is named '%s'; `martens list %s` names those there are", field,
                       what, name, module ? "modules" : "treaties");
    return path;
}

static void add_file(mt_assembly *in, mt_treaty *treaty, const char *role, const char *path)
{
    mt_source_file *file = mt_arena_get_array(in->arena, treaty->file_count + 1, sizeof *file);
    if (treaty->file_count > 0)
        memcpy(file, treaty->file, treaty->file_count * sizeof *file);
    file[treaty->file_count++] = (mt_source_file){role, mt_arena_add_text(in->arena, path)};
    treaty->file = file;
}

/* ---- modules ---- */

/* A module as it stands in its file; modules in it are refused. NULL after a problem. */
static mt_treaty *load_module(mt_assembly *in, const char *path)
{
    mt_treaty_file *file;
    size_t before = in->problems->errors;
    mt_treaty_file_load(path, true, in->arena, in->vocabulary, &file, in->problems);
    mt_treaty *module = &file->treaty;
    module->provision = mt_arena_get_array(in->arena, file->entry_count + 1, sizeof *module->provision);
    for (size_t i = 0; i < file->entry_count; i++) {
        if (file->entry[i].module)
            mt_problem_add(in->problems, file->entry[i].place,
                           "provisions[%zu]: a module brings no other module; name both where they are added", i + 1);
        else
            module->provision[module->provision_count++] = file->entry[i].provision;
    }
    return in->problems->errors == before ? module : NULL;
}

int mt_module_load(const char *path, mt_arena *arena, mt_vocabulary *vocabulary, mt_treaty **module,
                   mt_problems *problems)
{
    mt_assembly in = {arena, vocabulary, problems, NULL};
    *module = load_module(&in, path);
    return *module ? 0 : access(path, R_OK) == 0 ? MT_ERROR_INPUT : MT_ERROR_IO;
}

static mt_treaty *named_module(mt_assembly *in, const mt_provision_entry *entry)
{
    const char *field = mt_arena_write(in->arena, "module.%s", entry->module),
               *path = find(in, true, entry->module, field, entry->place);
    mt_treaty *module = !path ? NULL : load_module(in, path);
    if (!module)
        return NULL;
    if (strcmp(module->id, entry->module) != 0) {
        mt_problem_add(in->problems, entry->place, "%s: the file %s holds the module '%s'", field, path, module->id);
        return NULL;
    }
    add_file(in, module, "module", path);
    return module;
}

/* ---- provisions and terms, one file's after another's ---- */

static const mt_provision_source *provision_of(const mt_treaty *treaty, const char *id)
{
    for (size_t i = 0; id && i < treaty->provision_count; i++)
        if (treaty->provision[i].id && strcmp(treaty->provision[i].id, id) == 0)
            return &treaty->provision[i];
    return NULL;
}

/* What an entry brings, behind what is there. own: how many of those are the file's own, whose doubles are told
 * already. */
static void add_provision(mt_assembly *in, mt_treaty *whole, mt_provision_source provision,
                          const mt_provision_entry *entry, size_t own)
{
    const mt_provision_source *there = provision_of(whole, provision.id);
    bool told = there && !entry->module && (size_t)(there - whole->provision) >= own &&
                there->place.file == provision.place.file;
    if (there && !told && entry->module)
        mt_problem_add(in->problems, entry->place, "module.%s: its provision '%s' (%s) stands here already, in %s",
                       entry->module, provision.id, mt_assembly_get_place(in, provision.place),
                       mt_assembly_get_place(in, there->place));
    else if (there && !told)
        mt_problem_add(in->problems, entry->place, "'%s' stands in %s already, in %s: change it, or delete it first",
                       provision.id, whole->amends ? whole->amends : "the treaty",
                       mt_assembly_get_place(in, there->place));
    if (whole->amends)
        provision.amended_by = whole->id;
    whole->provision[whole->provision_count++] = provision;
}

static int by_name(const void *a, const void *b)
{
    return strcmp(((const mt_term_source *)a)->name, ((const mt_term_source *)b)->name);
}

static mt_term_source *term_of(const mt_treaty *treaty, const char *name)
{
    for (size_t i = 0; i < treaty->term_count; i++)
        if (strcmp(treaty->term[i].name, name) == 0)
            return &treaty->term[i];
    return NULL;
}

/* module NULL: an amendment's own terms, which replace those of the same name. */
static void add_terms(mt_assembly *in, mt_treaty *whole, const mt_treaty *from, const mt_provision_entry *module)
{
    mt_term_source *terms = mt_arena_get_array(in->arena, whole->term_count + from->term_count + 1, sizeof *terms);
    if (whole->term_count > 0)
        memcpy(terms, whole->term, whole->term_count * sizeof *terms);
    whole->term = terms;
    for (size_t i = 0; i < from->term_count; i++) {
        mt_term_source *there = term_of(whole, from->term[i].name);
        if (!there)
            whole->term[whole->term_count++] = from->term[i];
        else if (!module)
            *there = from->term[i];
        else
            mt_problem_add(in->problems, module->place, "module.%s: its term '%s' (%s) stands here already, in %s",
                           module->module, there->name, mt_assembly_get_place(in, from->term[i].place),
                           mt_assembly_get_place(in, there->place));
    }
    if (whole->term_count > 0)
        qsort(whole->term, whole->term_count, sizeof *whole->term, by_name);
}

/* b NULL: room for b_count more. */
static void *joined(mt_assembly *in, const void *a, size_t a_count, const void *b, size_t b_count, size_t size)
{
    char *list = mt_arena_get_array(in->arena, a_count + b_count + 1, size);
    if (a_count > 0)
        memcpy(list, a, a_count * size);
    if (b)
        memcpy(list + a_count * size, b, b_count * size);
    return list;
}

static void add_rest(mt_assembly *in, mt_treaty *whole, const mt_treaty *from)
{
    whole->fact = joined(in, whole->fact, whole->fact_count, from->fact, from->fact_count, sizeof *whole->fact);
    whole->fact_count += from->fact_count;
    whole->not_encoded = joined(in, whole->not_encoded, whole->not_encoded_count, from->not_encoded,
                                from->not_encoded_count, sizeof *whole->not_encoded);
    whole->not_encoded_count += from->not_encoded_count;
    whole->file = joined(in, whole->file, whole->file_count, from->file, from->file_count, sizeof *whole->file);
    whole->file_count += from->file_count;
}

static void add_entries(mt_assembly *in, mt_treaty *whole, const mt_provision_entry *entry, size_t count)
{
    mt_treaty **module = mt_arena_get_array(in->arena, count + 1, sizeof *module);
    size_t more = 0, own = whole->provision_count;
    for (size_t i = 0; i < count; i++) {
        module[i] = !entry[i].module ? NULL : named_module(in, &entry[i]);
        more += module[i] ? module[i]->provision_count : 1;
    }
    whole->provision = joined(in, whole->provision, own, NULL, more, sizeof *whole->provision);
    for (size_t i = 0; i < count; i++) {
        if (!entry[i].module)
            add_provision(in, whole, entry[i].provision, &entry[i], own);
        for (size_t k = 0; module[i] && k < module[i]->provision_count; k++)
            add_provision(in, whole, module[i]->provision[k], &entry[i], own);
        if (module[i]) {
            add_terms(in, whole, module[i], &entry[i]);
            add_rest(in, whole, module[i]);
        }
    }
}

/* ---- amendments ---- */

static const char *or_else(const char *text, const char *otherwise) { return text ? text : otherwise; }

static void add_followed(mt_assembly *in, mt_treaty *whole, const mt_treaty *base)
{
    whole->follows =
        joined(in, whole->follows, whole->follows_count, base->follows, base->follows_count, sizeof *whole->follows);
    size_t own = whole->follows_count;
    for (size_t i = 0; i < base->follows_count; i++) {
        bool there = false;
        for (size_t k = 0; k < own; k++)
            there = there || strcmp(or_else(whole->follows[k].text, ""), or_else(base->follows[i].text, "")) == 0;
        if (!there)
            whole->follows[whole->follows_count++] = base->follows[i];
    }
}

/* Its own title, scope, source where it gives them; the standing and the date of another text are never its own. */
static mt_treaty *changed(mt_assembly *in, const mt_treaty_file *file, const mt_treaty *base)
{
    mt_treaty *whole = mt_arena_get(in->arena, sizeof *whole);
    *whole = file->treaty;
    whole->standing = or_else(whole->standing, "draft");
    whole->source = or_else(whole->source, base->source);
    whole->title = whole->title.count > 0 ? whole->title : base->title;
    whole->about = whole->about.count > 0 ? whole->about : base->about;
    whole->applies = whole->applies.text ? whole->applies : base->applies;
    add_followed(in, whole, base);
    whole->provision = joined(in, base->provision, base->provision_count, NULL, 0, sizeof *whole->provision);
    whole->provision_count = base->provision_count;
    whole->term = base->term;
    whole->term_count = base->term_count;
    whole->fact_count = whole->not_encoded_count = whole->file_count = 0;
    add_rest(in, whole, base);
    mt_assembly_set_provisions(in, whole, file);
    mt_treaty own = file->treaty;
    add_terms(in, whole, &own, NULL);
    add_rest(in, whole, &own);
    return whole;
}

static mt_treaty *load_base(mt_assembly *in, const mt_treaty_file *file, const chain *up)
{
    const char *names = "";
    mt_treaty *base = NULL;
    for (const chain *at = up; at; at = at->up) {
        names = mt_arena_write(in->arena, "'%s' → %s", at->id, names);
        if (strcmp(at->id, file->amends.text) != 0)
            continue;
        if (at == up)
            mt_problem_add(in->problems, file->amends.place, "amends: '%s' cannot amend itself", at->id);
        else
            mt_problem_add(in->problems, file->amends.place, "amends: the amendments go in a circle: %s'%s'", names,
                           at->id);
        return NULL;
    }
    const char *path = find(in, false, file->amends.text, "amends", file->amends.place);
    if (path)
        load_whole(in, path, up, &base);
    if (base)
        add_file(in, base, "treaty", path);
    return base;
}

static bool is_on_the_way(const chain *up, const char *id)
{
    for (; up; up = up->up)
        if (strcmp(up->id, id) == 0)
            return true;
    return false;
}

static int load_whole(mt_assembly *in, const char *path, const chain *up, mt_treaty **treaty)
{
    mt_treaty_file *file;
    size_t before = in->problems->errors;
    *treaty = NULL;
    int code = mt_treaty_file_load(path, false, in->arena, in->vocabulary, &file, in->problems);
    mt_treaty *whole = &file->treaty;
    if (!file->is_read || !whole->id)
        return code;
    if (is_on_the_way(up, whole->id)) { /* a file whose name is not its id */
        mt_problem_add(in->problems, whole->place,
                       "the id '%s' is also that of a treaty that amends this one; give one of them another",
                       whole->id);
        return MT_ERROR_INPUT;
    }
    chain here = {up, whole->id};
    if (whole->amends) {
        mt_treaty *base = load_base(in, file, &here);
        whole = !base ? NULL : changed(in, file, base);
    }
    if (whole) {
        add_entries(in, whole, file->entry, file->entry_count);
        add_entries(in, whole, file->added, file->added_count);
    }
    if (in->problems->errors > before)
        return code != 0 ? code : MT_ERROR_INPUT;
    *treaty = whole;
    return 0;
}

int mt_treaty_load_by(const char *path, const mt_finder *finder, mt_arena *arena, mt_vocabulary *vocabulary,
                      mt_treaty **treaty, mt_problems *problems)
{
    mt_assembly in = {arena, vocabulary, problems, finder};
    return load_whole(&in, path, NULL, treaty);
}

int mt_treaty_load(const char *path, mt_arena *arena, mt_vocabulary *vocabulary, mt_treaty **treaty,
                   mt_problems *problems)
{
    return mt_treaty_load_by(path, NULL, arena, vocabulary, treaty, problems);
}
