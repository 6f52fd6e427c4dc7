/* What `open` says about a treaty: the texts that a page shows beside a verdict, and what it asks for after the harm.
 */
#include "judge/loading.h"

#include <string.h>

static const char *word_or(mt_words words, const char *otherwise) { return words.text ? words.text : otherwise; }

/* Rules that come after the harm: who owes what to those who were harmed, and who answers for it. */
static bool is_after_harm(const char *kind)
{
    return kind && (strcmp(kind, "remedial obligation") == 0 || strcmp(kind, "accountability") == 0);
}

typedef struct plain {
    char *text;
    size_t length;
} plain;

static void plain_add(void *context, const char *words, size_t length, const char *part)
{
    plain *out = context;
    (void)part;
    memcpy(out->text + out->length, words, length);
    out->length += length;
}

/* "V.6: effective domestic mechanisms …": the text without its marks. */
static const char *owed_text(mt_arena *arena, const char *id, const char *text)
{
    plain out = {.text = mt_arena_get(arena, strlen(text ? text : "") + 1)};
    if (!text || mt_phrase_walk(text, plain_add, &out) != 0)
        return mt_arena_write(arena, "%s: %s", id, text ? text : "");
    return mt_arena_write(arena, "%s: %s", id, out.text);
}

static void owed_fill(mt_arena *arena, const mt_treaty *treaty, mt_treaty_record *record)
{
    const char *language = treaty->language;
    record->owed = mt_arena_get_array(arena, treaty->provision_count + treaty->not_encoded_count, sizeof *record->owed);
    for (size_t i = 0; i < treaty->provision_count; i++)
        if (is_after_harm(treaty->provision[i].kind.text))
            record->owed[record->owed_count++] =
                owed_text(arena, treaty->provision[i].id, mt_texts_get(&treaty->provision[i].text, language));
    for (size_t i = 0; i < treaty->not_encoded_count; i++)
        if (is_after_harm(treaty->not_encoded[i].kind))
            record->owed[record->owed_count++] =
                owed_text(arena, treaty->not_encoded[i].id, mt_texts_get(&treaty->not_encoded[i].text, language));
    record->asks_after_harm = record->owed_count > 0;
}

static mt_force force_of(mt_words force)
{
    for (int i = 0; force.text && i < 3; i++)
        if (strcmp(force.text, mt_force_names[i]) == 0)
            return (mt_force)i;
    return MT_MUST;
}

static mt_form form_of(const mt_provision_source *source)
{
    return source->throughout.text ? MT_ONGOING
           : source->from.text     ? MT_DUE
           : source->across.text   ? MT_ACROSS
                                   : MT_AT_EVENTS;
}

/* Of a duty, part a is what is to be done. */
static void parts_fill(const mt_provision_source *source, mt_provision_record *record)
{
    if (source->from.text)
        record->part[record->part_count++] =
            (mt_phrase_part){"a", source->done.text ? source->done.text : source->done_by.text};
    for (size_t i = 0; i < source->require_count && record->part_count < MT_PARTS; i++)
        record->part[record->part_count++] = (mt_phrase_part){source->require[i].id, source->require[i].clause.text};
    for (size_t i = 0; i < source->forbid_count && record->part_count < MT_PARTS; i++)
        record->part[record->part_count++] = (mt_phrase_part){source->forbid[i].id, source->forbid[i].clause.text};
}

static void provision_fill(const mt_provision_source *source, const char *language, mt_provision_record *record)
{
    *record = (mt_provision_record){
        .id = source->id,
        .kind = word_or(source->kind, NULL),
        .binds = word_or(source->binds, "party"),
        .cite = source->cite,
        .text = mt_texts_get(&source->text, language),
        .force = force_of(source->force),
        .verified = source->verified,
        .forbids = source->require_count == 0 && source->forbid_count > 0,
        .form = form_of(source),
        .on = source->on.text,
        .when = source->when.text,
        .applies = source->applies.text,
        .throughout = source->throughout.text,
        .grace = source->grace.text,
        .per = source->per.text,
        .from = source->from.text,
        .due = source->due.text,
        .done = source->done.text,
        .done_by = source->done_by.text,
        .every = source->every.text,
        .on_day = source->on_day.text,
        .across = source->across.text,
        .amended_by = source->amended_by,
    };
    parts_fill(source, record);
    for (size_t i = 0; i < source->unless_count && record->exception_count < MT_EXCEPTIONS; i++) {
        const mt_exception_source *exception = &source->unless[i];
        record->exception[record->exception_count++] =
            (mt_exception_record){exception->id, exception->cite, mt_texts_get(&exception->text, language)};
    }
}

void mt_treaty_record_init(mt_arena *arena, const mt_treaty *treaty, mt_treaty_record *record)
{
    *record = (mt_treaty_record){
        .id = treaty->id,
        .title = mt_texts_get(&treaty->title, treaty->language),
        .standing = treaty->standing,
        .date = treaty->date,
        .source = treaty->source,
        .applies = treaty->applies.text,
        .amends = treaty->amends,
        .provision_count = treaty->provision_count,
        .not_encoded_count = treaty->not_encoded_count,
    };
    record->provision = mt_arena_get_array(arena, treaty->provision_count, sizeof *record->provision);
    for (size_t i = 0; i < treaty->provision_count; i++)
        provision_fill(&treaty->provision[i], treaty->language, &record->provision[i]);
    owed_fill(arena, treaty, record);
}
