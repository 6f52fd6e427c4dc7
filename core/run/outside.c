/* The lines, there and back. What is shown to a program is what the ABI shows to a model, field by field. */
#include "run/outside.h"

#include <math.h>
#include <sodium.h>
#include <string.h>

#include "base/json.h"
#include "facts/fact.h"

enum { REASON_LIMIT = 500 }; /* bytes: it stands in the record, and is said in a sentence */
#define LONGEST 4503599627.0 /* seconds: what the ABI lets a model name, 2^52 microseconds */

/* ---- out ---- */

static void put_time(mt_json *json, const char *key, int64_t time)
{
    mt_json_write_key(json, key);
    mt_json_write_quantity(json, (double)time, MT_TIME);
}

static void put_sighting(mt_json *json, const mt_sighting *sighting)
{
    mt_json_open_object(json);
    mt_json_add_string(json, "target", sighting->target);
    mt_json_add_string(json, "kind", sighting->kind);
    mt_json_add_string(json, "status", sighting->status);
    mt_json_add_number(json, "confidence", sighting->confidence);
    put_time(json, "seen_for", sighting->seen_for);
    mt_json_write_key(json, "civilians_near");
    if (sighting->civilians_near < 0)
        mt_json_write_null(json);
    else
        mt_json_write_integer(json, sighting->civilians_near);
    mt_json_add_truth(json, "meant_for", sighting->meant_for);
    mt_json_add_truth(json, "protected_sign", sighting->protected_sign);
    mt_json_close(json, '}');
}

static void put_person(mt_json *json, const mt_question *question)
{
    mt_json_add_truth(json, "trained", question->trained);
    mt_json_write_key(json, "window");
    if (question->window == MT_FOREVER)
        mt_json_write_null(json);
    else
        mt_json_write_quantity(json, (double)question->window, MT_TIME);
    put_time(json, "on_watch_for", question->on_watch_for);
    mt_json_add_integer(json, "waiting", question->waiting);
    mt_json_add_integer(json, "systems", question->systems);
    mt_json_add_number(json, "load", question->load);
    mt_json_add_number(json, "past_reliability", question->past_reliability);
    mt_json_add_number(json, "information", question->information);
}

static void put_words(mt_json *json, bool person, const mt_question *question)
{
    mt_json_add_array(json, "words");
    for (mt_word word = MT_WORD_NONE; word < MT_WORDS; word++)
        if (!mt_answer_check(person, question, &(mt_answer){.word = word, .confidence = MT_UNKNOWN}))
            mt_json_write_string(json, mt_word_names[word]);
    mt_json_close(json, ']');
}

void mt_outside_write_question(mt_text *out, char id[MT_QUESTION_ID], bool person, const mt_question *question)
{
    unsigned char hash[(MT_QUESTION_ID - 1) / 2];
    mt_text shown, head;
    mt_json json;
    mt_text_init(&shown);
    mt_json_init(&json, &shown);
    mt_json_open_object(&json);
    mt_json_add_string(&json, "kind", person ? "person" : "system");
    mt_json_add_string(&json, "entity", question->entity);
    mt_json_add_string(&json, "why", mt_why_names[question->why]);
    mt_json_add_string(&json, "notice", question->why == MT_WHY_NOTICE ? question->notice : NULL);
    mt_json_add_string(&json, "system", question->system);
    mt_json_add_string(&json, "control", question->control);
    put_words(&json, person, question);
    mt_json_add_array(&json, "sightings");
    for (size_t i = 0; i < question->sighting_count; i++)
        put_sighting(&json, &question->sighting[i]);
    mt_json_close(&json, ']');
    if (person)
        put_person(&json, question);
    mt_json_close(&json, '}');
    crypto_generichash(hash, sizeof hash, (const unsigned char *)mt_text_get(&shown), shown.length, NULL, 0);
    sodium_bin2hex(id, MT_QUESTION_ID, hash, sizeof hash);
    mt_text_init(&head);
    mt_json_init(&json, &head);
    mt_json_open_object(&json);
    mt_json_add_string(&json, "id", id);
    put_time(&json, "now", question->now);
    mt_text_reset(out);
    mt_text_add(out, mt_text_get(&head));
    mt_text_add(out, ",");
    mt_text_add(out, mt_text_get(&shown) + 1);
    mt_text_free(&head);
    mt_text_free(&shown);
}

/* ---- in ---- */

static const char *const fields[] = {"id", "word", "choice", "confidence", "reason", "after", "wake", "failed"};
enum { FIELDS = sizeof fields / sizeof *fields };

static const char *unknown_field(const json_t *object, mt_arena *arena)
{
    const char *key;
    json_t *value;
    json_object_foreach((json_t *)object, key, value)
    {
        bool known = false;
        for (size_t i = 0; i < FIELDS; i++)
            known = known || strcmp(key, fields[i]) == 0;
        const char *nearest = known ? NULL : mt_word_find_nearest(key, fields, FIELDS);
        if (!known)
            return mt_arena_write(arena, "'%.40s' is no field of an answer%s%s", key,
                                  nearest ? "; the nearest is " : "", nearest ? nearest : "");
    }
    return NULL;
}

/* A text that is printed and kept: no sign that would move a cursor, no end of line. */
static const char *read_text(const json_t *object, const char *key, mt_arena *arena, const char **text)
{
    const json_t *value = json_object_get(object, key);
    *text = NULL;
    if (!value || json_is_null(value))
        return NULL;
    if (!json_is_string(value))
        return mt_arena_write(arena, "'%s' is no text", key);
    size_t length = json_string_length(value);
    if (length > REASON_LIMIT)
        return mt_arena_write(arena, "'%s' has %zu bytes; at most %d are kept", key, length, REASON_LIMIT);
    *text = mt_arena_add_bytes(arena, json_string_value(value), length);
    for (size_t i = 0; i < length; i++)
        if ((unsigned char)(*text)[i] < ' ' || (*text)[i] == 127)
            return mt_arena_write(arena, "'%s' holds a control character", key);
    return NULL;
}

static const char *read_time(const json_t *object, const char *key, mt_arena *arena, int64_t *time)
{
    const json_t *value = json_object_get(object, key);
    *time = 0;
    if (!value || json_is_null(value))
        return NULL;
    double seconds = json_number_value(value);
    if (!json_is_number(value) || !(seconds >= 0 && seconds <= LONGEST))
        return mt_arena_write(arena, "'%s' is no time; it is a number of seconds from 0 to %.0f", key, LONGEST);
    *time = (int64_t)floor(mt_quantity_get_canonical(seconds, MT_TIME) + 0.5);
    return NULL;
}

static const char *read_word(const json_t *object, mt_arena *arena, mt_word *word)
{
    const json_t *value = json_object_get(object, "word");
    const char *text = json_string_value(value);
    if (!text)
        return !value ? "it has no 'word'" : "'word' is no text";
    *word = mt_word_find(text);
    if (*word != MT_WORD_NONE || strcmp(text, mt_word_names[MT_WORD_NONE]) == 0)
        return NULL;
    const char *nearest = mt_word_find_nearest(text, mt_word_names, MT_WORDS);
    return mt_arena_write(arena, "'%.40s' is no word of an answer%s%s", text, nearest ? "; the nearest is " : "",
                          nearest ? nearest : "");
}

static const char *read_choice(const json_t *object, mt_arena *arena, mt_outside_answer *given)
{
    const json_t *value = json_object_get(object, "choice");
    if (!value || json_is_null(value))
        return NULL;
    if (json_is_string(value))
        return read_text(object, "choice", arena, &given->target);
    given->choice = json_is_integer(value) ? json_integer_value(value) : -1;
    return given->choice >= 0 ? NULL : "'choice' is neither a place in the list, from 0, nor the name of a target";
}

const char *mt_outside_read(const json_t *object, mt_arena *arena, mt_outside_answer *given)
{
    *given = (mt_outside_answer){.choice = -1, .confidence = MT_UNKNOWN};
    if (!json_is_object(object))
        return "it is no JSON object";
    const char *fault = unknown_field(object, arena);
    const json_t *confidence = json_object_get(object, "confidence");
    if (!fault)
        fault = read_text(object, "failed", arena, &given->failed);
    if (fault || given->failed)
        return fault;
    if ((fault = read_word(object, arena, &given->word)) || (fault = read_choice(object, arena, given)) ||
        (fault = read_text(object, "reason", arena, &given->reason)) ||
        (fault = read_time(object, "after", arena, &given->after)) ||
        (fault = read_time(object, "wake", arena, &given->wake)))
        return fault;
    if (json_is_number(confidence))
        given->confidence = json_number_value(confidence);
    else if (confidence && !json_is_null(confidence))
        return "'confidence' is no number";
    if (given->confidence < 0 || given->confidence > 1)
        return mt_arena_write(arena, "'confidence' is %g; it goes from 0 to 1", given->confidence);
    return NULL;
}

const char *mt_outside_check(const mt_outside_answer *given, bool person, const mt_question *question, mt_arena *arena,
                             mt_answer *answer)
{
    *answer = (mt_answer){.word = given->word,
                          .confidence = given->confidence,
                          .reason = mt_arena_add_text(arena, given->reason),
                          .after = given->after,
                          .wake = given->wake};
    if (given->failed)
        return mt_arena_add_text(arena, given->failed);
    if (given->word == MT_WORD_CHOOSE && question->why == MT_WHY_LIST) {
        int64_t choice = given->choice;
        for (size_t i = 0; given->target && choice < 0 && i < question->sighting_count; i++)
            if (strcmp(question->sighting[i].target, given->target) == 0)
                choice = (int64_t)i;
        if (choice < 0)
            return !given->target ? "it chose and did not say what: 'choice' is missing"
                                  : mt_arena_write(arena, "it chose '%s', which is not on the list", given->target);
        answer->choice = (size_t)choice;
    }
    const char *problem = mt_answer_check(person, question, answer);
    return !problem ? NULL : mt_arena_write(arena, "it answered '%s': %s", mt_word_names[given->word], problem);
}
