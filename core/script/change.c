/* The changes that an amendment makes to provisions: fields replaced, provisions deleted. */
#include <string.h>

#include "script/amend.h"

const char *mt_assembly_get_place(const mt_assembly *in, mt_place place)
{
    const char *slash = !place.file ? NULL : strrchr(place.file, '/');
    return mt_arena_write(in->arena, "line %d of %s", place.line,
                          slash        ? slash + 1
                          : place.file ? place.file
                                       : "a file");
}

static size_t place_of(const mt_treaty *treaty, const char *id)
{
    size_t i = 0;
    while (i < treaty->provision_count && (!treaty->provision[i].id || strcmp(treaty->provision[i].id, id) != 0))
        i++;
    return i;
}

static size_t place_left_out(const mt_treaty *treaty, const char *id)
{
    size_t i = 0;
    while (i < treaty->not_encoded_count && (!treaty->not_encoded[i].id || strcmp(treaty->not_encoded[i].id, id) != 0))
        i++;
    return i;
}

static bool has_exception(const mt_exception_source *list, size_t count, const char *id)
{
    for (size_t i = 0; i < count; i++)
        if ((list[i].id && strcmp(list[i].id, id) == 0) || has_exception(list[i].unless, list[i].unless_count, id))
            return true;
    return false;
}

/* A provision that is not there: what the id is instead, or the nearest one. */
static void say_absent(mt_assembly *in, const mt_treaty *whole, const char *field, const char *id, mt_place place)
{
    const char **ids =
        mt_arena_get_array(in->arena, whole->provision_count + whole->not_encoded_count + 1, sizeof *ids);
    size_t count = 0;
    for (size_t i = 0; i < whole->provision_count; i++) {
        if (whole->provision[i].id)
            ids[count++] = whole->provision[i].id;
        if (has_exception(whole->provision[i].unless, whole->provision[i].unless_count, id)) {
            mt_problem_add(in->problems, place,
                           "%s: '%s' is an exception of '%s' in %s: change that one and give its unless", field, id,
                           whole->provision[i].id, whole->amends);
            return;
        }
    }
    if (place_of(whole, id) < whole->provision_count) {
        mt_problem_add(in->problems, place, "%s: '%s' is deleted twice", field, id);
        return;
    }
    if (place_left_out(whole, id) < whole->not_encoded_count) {
        mt_problem_add(in->problems, place, "%s: '%s' is not encoded in %s: delete it and add it as a provision", field,
                       id, whole->amends);
        return;
    }
    const char *nearest = mt_word_find_nearest(id, ids, count);
    mt_problem_add(in->problems, place, "%s: %s has no provision '%s'%s%s%s", field, whole->amends, id,
                   nearest ? "; the nearest is '" : "", nearest ? nearest : "", nearest ? "'" : "");
}

/* ---- fields ---- */

/* Another form: nothing of the old one's own fields stays behind. `when` goes with `on` and `from` alone. */
static void leave_form(mt_provision_source *p, const mt_provision_source *given)
{
    const mt_words none = {0};
    p->on = p->throughout = p->from = p->across = none;
    p->per = p->grace = p->due = p->done = p->done_by = p->every = p->on_day = none;
    p->has_extension = false;
    p->extended_on = p->extended_length = p->extended_at_most = none;
    p->extended_cite = NULL;
    if (given->throughout.text || given->across.text)
        p->when = none;
    if (given->from.text)
        p->require_count = p->forbid_count = 0;
}

static bool is_of_another_form(const mt_provision_source *p, const mt_provision_source *given)
{
    return (given->on.text && !p->on.text) || (given->throughout.text && !p->throughout.text) ||
           (given->from.text && !p->from.text) || (given->across.text && !p->across.text);
}

static void replace_words(mt_provision_source *p, const mt_provision_source *given)
{
    static const size_t fields[] = {
#define FIELD(name) offsetof(mt_provision_source, name)
        FIELD(kind), FIELD(force),   FIELD(binds),      FIELD(per),    FIELD(applies), FIELD(when),
        FIELD(on),   FIELD(because), FIELD(throughout), FIELD(grace),  FIELD(from),    FIELD(due),
        FIELD(done), FIELD(done_by), FIELD(every),      FIELD(on_day), FIELD(across),
#undef FIELD
    };
    if (given->done.text || given->done_by.text)
        p->done = p->done_by = (mt_words){0};
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++) {
        const mt_words *words = (const mt_words *)((const char *)given + fields[i]);
        if (words->text)
            *(mt_words *)((char *)p + fields[i]) = *words;
    }
}

static void replace_parts(mt_provision_source *p, const mt_change *change)
{
    const mt_provision_source *given = &change->fields;
    if (given->require_count + given->forbid_count > 0) {
        p->require_count = given->require_count;
        p->require = given->require;
        p->forbid_count = given->forbid_count;
        p->forbid = given->forbid;
    }
    if (change->has_unless) {
        p->unless_count = given->unless_count;
        p->unless = given->unless;
    }
    if (given->has_extension) {
        p->has_extension = true;
        p->extended_on = given->extended_on;
        p->extended_length = given->extended_length;
        p->extended_at_most = given->extended_at_most;
        p->extended_cite = given->extended_cite;
    }
}

static void replace(mt_provision_source *p, const mt_change *change, const char *by)
{
    const mt_provision_source *given = &change->fields;
    if (is_of_another_form(p, given))
        leave_form(p, given);
    replace_words(p, given);
    replace_parts(p, change);
    p->cite = given->cite ? given->cite : p->cite;
    p->text = given->text.count > 0 ? given->text : p->text;
    p->verified = change->has_verified ? given->verified : p->verified;
    p->place = change->place;
    p->amended_by = by;
}

/* ---- the whole ---- */

static void remove_at(void *list, size_t *count, size_t at, size_t size)
{
    char *items = list;
    memmove(items + at * size, items + (at + 1) * size, (*count - at - 1) * size);
    --*count;
}

static bool is_deleted(const mt_treaty_file *file, const char *id)
{
    for (size_t i = 0; i < file->deleted_count; i++)
        if (file->deleted[i].text && strcmp(file->deleted[i].text, id) == 0)
            return true;
    return false;
}

void mt_assembly_set_provisions(mt_assembly *in, mt_treaty *whole, const mt_treaty_file *file)
{
    mt_treaty before = *whole;
    before.provision = mt_arena_get_array(in->arena, before.provision_count + 1, sizeof *before.provision);
    if (before.provision_count > 0)
        memcpy(before.provision, whole->provision, before.provision_count * sizeof *before.provision);
    for (size_t i = 0; i < file->change_count; i++) {
        const mt_change *change = &file->change[i];
        const char *field = mt_arena_write(in->arena, "change[\"%s\"]", change->fields.id);
        size_t at = place_of(whole, change->fields.id);
        if (is_deleted(file, change->fields.id))
            mt_problem_add(in->problems, change->place, "%s: '%s' is deleted too; do one or the other", field,
                           change->fields.id);
        else if (at < whole->provision_count)
            replace(&whole->provision[at], change, whole->id);
        else
            say_absent(in, whole, field, change->fields.id, change->place);
    }
    for (size_t i = 0; i < file->deleted_count; i++) {
        const char *id = file->deleted[i].text;
        size_t at = !id ? 0 : place_of(whole, id), left_out = !id ? 0 : place_left_out(whole, id);
        if (!id)
            continue;
        if (at < whole->provision_count)
            remove_at(whole->provision, &whole->provision_count, at, sizeof *whole->provision);
        else if (left_out < whole->not_encoded_count)
            remove_at(whole->not_encoded, &whole->not_encoded_count, left_out, sizeof *whole->not_encoded);
        else
            say_absent(in, &before, mt_arena_write(in->arena, "delete[%zu]", i + 1), id, file->deleted[i].place);
    }
}
