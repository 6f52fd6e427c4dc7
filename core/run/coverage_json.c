/* Phrase coverage as JSON, there and back. Tables name the counts, so that writing and reading cannot drift apart. */
#include <jansson.h>
#include <stddef.h>
#include <string.h>

#include "language/treaty.h"
#include "run/coverage.h"

typedef struct count_field {
    const char *key;
    size_t offset;
} count_field;

static const count_field verdict_counts[] = {
#define MT_VERDICT(id, name, key, judged, rank, tone) \
    {key, offsetof(mt_provision_coverage, by_verdict) + MT_##id * sizeof(int64_t)},
#include "facts/verdicts.def"
};
static const count_field part_counts[] = {
    {"true", offsetof(mt_part_coverage, is_true)},
    {"false", offsetof(mt_part_coverage, is_false)},
    {"unknown", offsetof(mt_part_coverage, unknown)},
    {"decisive", offsetof(mt_part_coverage, decisive)},
};
static const count_field exception_counts[] = {
    {"applied", offsetof(mt_exception_coverage, applied)},
    {"not_applied", offsetof(mt_exception_coverage, not_applied)},
    {"unknown", offsetof(mt_exception_coverage, unknown)},
    {"not_asked", offsetof(mt_exception_coverage, not_asked)},
};
#define COUNT(table) (sizeof(table) / sizeof *(table))

/* ---- writing ---- */

static void counts_write(mt_json *json, const count_field *field, size_t count, const void *of)
{
    for (size_t i = 0; i < count; i++)
        mt_json_add_integer(json, field[i].key, *(const int64_t *)((const char *)of + field[i].offset));
}

typedef struct phrase_words {
    const char *part;
    mt_text words;
    mt_json *each;
} phrase_words;

static void words_add(void *context, const char *words, size_t length, const char *part)
{
    phrase_words *all = context;
    if (!part || strcmp(part, all->part) != 0)
        return;
    if (!all->each && all->words.length > 0)
        mt_text_add(&all->words, " ... ");
    mt_text_add_bytes(&all->words, words, length);
    if (all->each) {
        mt_json_write_string(all->each, mt_text_get(&all->words));
        mt_text_reset(&all->words);
    }
}

static void part_write(mt_json *json, const mt_provision_record *record, size_t place, const mt_part_coverage *part)
{
    phrase_words all = {.part = record->part[place].id};
    mt_text_init(&all.words);
    if (record->text)
        mt_phrase_walk(record->text, words_add, &all);
    mt_json_open_object(json);
    mt_json_add_string(json, "part", record->part[place].id);
    mt_json_add_string(json, "words", all.words.length > 0 ? mt_text_get(&all.words) : NULL);
    mt_json_add_string(json, "clause", record->part[place].clause);
    counts_write(json, part_counts, COUNT(part_counts), part);
    mt_json_add_string(json, "reach", mt_reach_names[mt_reach_get(part)]);
    mt_json_close(json, '}');
    mt_text_free(&all.words);
}

static void not_encoded_write(mt_json *json, const mt_provision_record *record)
{
    phrase_words all = {.part = "~", .each = json};
    mt_text_init(&all.words);
    mt_json_add_array(json, "not_encoded");
    if (record->text)
        mt_phrase_walk(record->text, words_add, &all);
    mt_json_close(json, ']');
    mt_text_free(&all.words);
}

static void provision_write(mt_json *json, const mt_provision_record *record, const mt_provision_coverage *provision)
{
    mt_json_open_object(json);
    mt_json_add_string(json, "id", record->id);
    mt_json_add_string(json, "cite", record->cite);
    mt_json_add_string(json, "text", record->text);
    mt_json_add_string(json, "force", mt_force_names[record->force]);
    mt_json_add_string(json, "form", mt_form_names[record->form]);
    mt_json_add_truth(json, "forbids", record->forbids);
    counts_write(json, verdict_counts, COUNT(verdict_counts), provision);
    mt_json_add_array(json, "phrases");
    for (size_t i = 0; i < record->part_count; i++)
        part_write(json, record, i, &provision->part[i]);
    mt_json_close(json, ']');
    not_encoded_write(json, record);
    mt_json_add_array(json, "exceptions");
    for (size_t i = 0; i < record->exception_count; i++) {
        mt_json_open_object(json);
        mt_json_add_string(json, "id", record->exception[i].id);
        mt_json_add_string(json, "cite", record->exception[i].cite);
        mt_json_add_string(json, "text", record->exception[i].text);
        counts_write(json, exception_counts, COUNT(exception_counts), &provision->exception[i]);
        mt_json_close(json, '}');
    }
    mt_json_close(json, ']');
    mt_json_close(json, '}');
}

static void treaty_write(mt_json *json, const mt_treaty_coverage *treaty)
{
    mt_json_open_object(json);
    mt_json_add_string(json, "id", treaty->record->id);
    mt_json_add_string(json, "title", treaty->record->title);
    mt_json_add_integer(json, "runs", treaty->runs);
    mt_json_add_array(json, "provisions");
    for (size_t i = 0; i < treaty->record->provision_count; i++)
        provision_write(json, &treaty->record->provision[i], &treaty->provision[i]);
    mt_json_close(json, ']');
    mt_json_close(json, '}');
}

/* The phrases that were never reached; or those that were, and never decided. How many phrases there are. */
static int64_t list_write(mt_json *json, const char *key, const mt_coverage *coverage, bool reached)
{
    int64_t count = 0;
    mt_json_add_array(json, key);
    for (size_t t = 0; t < coverage->treaty_count; t++)
        for (size_t p = 0; coverage->treaty[t].runs > 0 && p < coverage->treaty[t].record->provision_count; p++) {
            const mt_provision_record *record = &coverage->treaty[t].record->provision[p];
            for (size_t i = 0; i < record->part_count; i++) {
                const mt_part_coverage *part = &coverage->treaty[t].provision[p].part[i];
                count++;
                if ((mt_reach_get(part) != MT_REACH_NEVER) != reached || part->decisive > 0)
                    continue;
                mt_json_open_object(json);
                mt_json_add_string(json, "treaty", coverage->treaty[t].record->id);
                mt_json_add_string(json, "provision", record->id);
                mt_json_add_string(json, "part", record->part[i].id);
                mt_json_close(json, '}');
            }
        }
    mt_json_close(json, ']');
    return count;
}

void mt_coverage_write(const mt_coverage *coverage, mt_json *json)
{
    mt_json_open_object(json);
    mt_json_add_array(json, "treaties");
    for (size_t i = 0; i < coverage->treaty_count; i++)
        if (coverage->treaty[i].runs > 0)
            treaty_write(json, &coverage->treaty[i]);
    mt_json_close(json, ']');
    list_write(json, "never_reached", coverage, false);
    int64_t count = list_write(json, "never_decisive", coverage, true);
    mt_json_add_integer(json, "phrases", count);
    mt_json_close(json, '}');
}

/* ---- reading ---- */

static const char *text_of(mt_arena *arena, const json_t *object, const char *key)
{
    return mt_arena_add_text(arena, json_string_value(json_object_get(object, key)));
}

static size_t word_of(const json_t *object, const char *key, const char *const *names, size_t count)
{
    const char *word = json_string_value(json_object_get(object, key));
    for (size_t i = 0; word && i < count; i++)
        if (strcmp(names[i], word) == 0)
            return i;
    return 0;
}

static void provision_record_read(mt_provision_record *record, mt_arena *arena, const json_t *object)
{
    const json_t *phrases = json_object_get(object, "phrases"), *exceptions = json_object_get(object, "exceptions");
    record->id = text_of(arena, object, "id");
    record->cite = text_of(arena, object, "cite");
    record->text = text_of(arena, object, "text");
    record->force = (mt_force)word_of(object, "force", mt_force_names, 3);
    record->form = (mt_form)word_of(object, "form", mt_form_names, 4);
    record->forbids = json_is_true(json_object_get(object, "forbids"));
    for (size_t i = 0; i < json_array_size(phrases) && i < MT_PARTS; i++) {
        const json_t *one = json_array_get(phrases, i);
        record->part[record->part_count++] =
            (mt_phrase_part){text_of(arena, one, "part"), text_of(arena, one, "clause")};
    }
    for (size_t i = 0; i < json_array_size(exceptions) && i < MT_EXCEPTIONS; i++) {
        const json_t *one = json_array_get(exceptions, i);
        record->exception[record->exception_count++] =
            (mt_exception_record){text_of(arena, one, "id"), text_of(arena, one, "cite"), text_of(arena, one, "text")};
    }
}

static const mt_treaty_record *treaty_record_read(mt_arena *arena, const json_t *object)
{
    const json_t *provisions = json_object_get(object, "provisions");
    mt_treaty_record *record = mt_arena_get(arena, sizeof *record);
    record->id = text_of(arena, object, "id");
    record->title = text_of(arena, object, "title");
    record->provision_count = json_array_size(provisions);
    record->provision = mt_arena_get_array(arena, record->provision_count + 1, sizeof *record->provision);
    for (size_t i = 0; i < record->provision_count; i++)
        provision_record_read(&record->provision[i], arena, json_array_get(provisions, i));
    return record;
}

static bool same_text(const char *a, const char *b) { return !a || !b ? a == b : strcmp(a, b) == 0; }

static bool same_record(const mt_treaty_record *a, const mt_treaty_record *b)
{
    bool same = a->provision_count == b->provision_count;
    for (size_t i = 0; same && i < a->provision_count; i++) {
        const mt_provision_record *p = &a->provision[i], *q = &b->provision[i];
        same = same_text(p->id, q->id) && same_text(p->text, q->text) && p->part_count == q->part_count &&
               p->exception_count == q->exception_count;
        for (size_t k = 0; same && k < p->part_count; k++)
            same = same_text(p->part[k].id, q->part[k].id) && same_text(p->part[k].clause, q->part[k].clause);
        for (size_t k = 0; same && k < p->exception_count; k++)
            same = same_text(p->exception[k].id, q->exception[k].id);
    }
    return same;
}

/* The treaty to which the counts belong; NULL: its id is there with another content. */
static mt_treaty_coverage *treaty_find(mt_coverage *coverage, mt_arena *arena, const mt_treaty_record *record)
{
    for (size_t i = 0; i < coverage->treaty_count; i++)
        if (same_text(coverage->treaty[i].record->id, record->id))
            return same_record(coverage->treaty[i].record, record) ? &coverage->treaty[i] : NULL;
    if (coverage->treaty_count == coverage->treaty_room)
        coverage->treaty = mt_arena_add_room(arena, coverage->treaty, coverage->treaty_count, &coverage->treaty_room,
                                             sizeof *coverage->treaty);
    mt_treaty_coverage *fresh = &coverage->treaty[coverage->treaty_count++];
    *fresh = (mt_treaty_coverage){record, 0,
                                  mt_arena_get_array(arena, record->provision_count + 1, sizeof *fresh->provision)};
    return fresh;
}

static void counts_read(const json_t *object, const count_field *field, size_t count, void *to)
{
    for (size_t i = 0; i < count; i++)
        *(int64_t *)((char *)to + field[i].offset) += json_integer_value(json_object_get(object, field[i].key));
}

static void treaty_counts_read(mt_treaty_coverage *treaty, const json_t *object)
{
    const json_t *provisions = json_object_get(object, "provisions");
    treaty->runs += json_integer_value(json_object_get(object, "runs"));
    for (size_t i = 0; i < treaty->record->provision_count; i++) {
        const json_t *one = json_array_get(provisions, i);
        mt_provision_coverage *provision = &treaty->provision[i];
        counts_read(one, verdict_counts, COUNT(verdict_counts), provision);
        for (size_t k = 0; k < treaty->record->provision[i].part_count; k++)
            counts_read(json_array_get(json_object_get(one, "phrases"), k), part_counts, COUNT(part_counts),
                        &provision->part[k]);
        for (size_t k = 0; k < treaty->record->provision[i].exception_count; k++)
            counts_read(json_array_get(json_object_get(one, "exceptions"), k), exception_counts,
                        COUNT(exception_counts), &provision->exception[k]);
    }
}

int mt_coverage_read(mt_coverage *coverage, mt_arena *arena, const char *text, mt_problems *problems)
{
    json_t *object = json_loads(text, JSON_REJECT_DUPLICATES, NULL);
    const json_t *treaties = json_object_get(object, "treaties");
    int code = json_is_array(treaties) ? 0 : MT_ERROR_INPUT;
    if (code != 0)
        mt_problem_add(problems, (mt_place){0}, "this is no coverage: it has no treaties");
    for (size_t i = 0; i < json_array_size(treaties); i++) {
        const mt_treaty_record *record = treaty_record_read(arena, json_array_get(treaties, i));
        mt_treaty_coverage *treaty = treaty_find(coverage, arena, record);
        if (treaty) {
            treaty_counts_read(treaty, json_array_get(treaties, i));
            continue;
        }
        mt_problem_add(
            problems, (mt_place){0},
            "two different texts are called '%s' in these tests: their coverage cannot be added up; test them apart",
            !record->id ? "" : record->id);
        code = MT_ERROR_INPUT;
    }
    json_decref(object);
    return code;
}
