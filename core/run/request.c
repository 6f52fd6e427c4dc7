/* The request as JSON, there and back. One table names the plain fields, so that writing and reading cannot drift
 * apart. */
#include "run/request.h"

#include <jansson.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "base/json.h"

static const char *const task_names[] = {"run", "judge", "rejudge", "test", "replay"};

static const struct {
    const char *key;
    size_t offset;
} texts[] = {
    {"input", offsetof(mt_request, input)},       {"circumstance", offsetof(mt_request, circumstance)},
    {"home", offsetof(mt_request, home)},         {"models", offsetof(mt_request, models)},
    {"paths", offsetof(mt_request, paths)},       {"failed", offsetof(mt_request, failed)},
    {"language", offsetof(mt_request, language)}, {"table", offsetof(mt_request, answers)},
    {"called", offsetof(mt_request, called)},
};
static const struct {
    const char *key;
    size_t list, count;
} lists[] = {
    {"treaties", offsetof(mt_request, treaty), offsetof(mt_request, treaty_count)},
    {"set", offsetof(mt_request, set), offsetof(mt_request, set_count)},
    {"outside", offsetof(mt_request, outside), offsetof(mt_request, outside_count)},
    {"answers", offsetof(mt_request, answer), offsetof(mt_request, answer_count)},
};
#define COUNT(table) (sizeof(table) / sizeof *(table))
#define FIELD(request, offset, type) (*(type *)((char *)(request) + (offset)))
#define FIELD_OF(request, offset, type) (*(type const *)((const char *)(request) + (offset)))

/* What a replay takes from its journal. Values stand as they are, canonical: no unit is put on and taken off again. */
static void recorded_write(const mt_request *request, mt_json *json)
{
    mt_json_add_array(json, "parameters");
    for (size_t i = 0; i < request->parameter_count; i++) {
        mt_json_open_object(json);
        mt_json_add_string(json, "name", request->parameter[i].name);
        mt_json_add_string(json, "word", request->parameter[i].word);
        mt_json_add_number(json, "value", request->parameter[i].value);
        mt_json_close(json, '}');
    }
    mt_json_close(json, ']');
    mt_json_add_array(json, "files");
    for (size_t i = 0; i < request->file_count; i++) {
        mt_json_open_object(json);
        mt_json_add_string(json, "role", request->file[i].role);
        mt_json_add_string(json, "path", request->file[i].path);
        mt_json_add_string(json, "hash", request->file[i].hash);
        mt_json_add_truth(json, "unchecked", request->file[i].unchecked);
        mt_json_close(json, '}');
    }
    mt_json_close(json, ']');
    mt_json_add_truth(json, "stopped", request->stopped);
    mt_json_add_integer(json, "stopped_at", request->stopped_at);
    mt_json_add_integer(json, "taken", (int64_t)request->taken);
}

void mt_request_write(const mt_request *request, mt_text *out)
{
    mt_json json;
    mt_json_init(&json, out);
    mt_json_open_object(&json);
    mt_json_add_string(&json, "task", task_names[request->task]);
    for (size_t i = 0; i < COUNT(texts); i++)
        mt_json_add_string(&json, texts[i].key, FIELD_OF(request, texts[i].offset, const char *));
    for (size_t i = 0; i < COUNT(lists); i++) {
        const char **list = FIELD_OF(request, lists[i].list, const char **);
        mt_json_add_texts(&json, lists[i].key, list, FIELD_OF(request, lists[i].count, size_t));
    }
    mt_json_add_array(&json, "readings");
    for (size_t i = 0; i < request->choice_count; i++) {
        mt_json_open_object(&json);
        mt_json_add_string(&json, "treaty", request->choice[i].treaty);
        mt_json_add_string(&json, "term", request->choice[i].term);
        mt_json_add_string(&json, "reading", request->choice[i].reading);
        mt_json_close(&json, '}');
    }
    mt_json_close(&json, ']');
    /* Seeds are whole 64 bits: as a number they would lose some in other readers. */
    mt_text digits;
    mt_text_init(&digits);
    mt_text_write(&digits, "%llu", (unsigned long long)request->seed);
    mt_json_add_string(&json, "seed", mt_text_get(&digits));
    mt_text_free(&digits);
    mt_json_add_integer(&json, "run", (int64_t)request->run);
    mt_json_add_integer(&json, "runs", (int64_t)request->runs);
    mt_json_add_truth(&json, "first_expectation", request->first_expectation);
    mt_json_add_truth(&json, "paced", request->paced);
    mt_json_add_truth(&json, "allow_external", request->allow_external);
    mt_json_add_truth(&json, "asking", request->asking);
    mt_json_add_truth(&json, "questions", request->questions);
    mt_json_add_truth(&json, "loading", request->loading);
    mt_json_add_truth(&json, "coverage", request->coverage);
    mt_json_add_truth(&json, "all_readings", request->all_readings);
    if (request->task == MT_TASK_REPLAY)
        recorded_write(request, &json);
    mt_json_close(&json, '}');
}

static const char *text_at(const json_t *object, const char *key, mt_arena *arena)
{
    return mt_arena_add_text(arena, json_string_value(json_object_get(object, key)));
}

static void recorded_read(const json_t *object, mt_arena *arena, mt_request *request)
{
    const json_t *parameters = json_object_get(object, "parameters"), *files = json_object_get(object, "files");
    request->parameter_count = json_array_size(parameters);
    request->parameter = mt_arena_get_array(arena, request->parameter_count + 1, sizeof *request->parameter);
    for (size_t i = 0; i < request->parameter_count; i++) {
        const json_t *one = json_array_get(parameters, i), *value = json_object_get(one, "value");
        request->parameter[i] =
            (mt_parameter_record){.name = text_at(one, "name", arena),
                                  .word = text_at(one, "word", arena),
                                  .value = json_is_number(value) ? json_number_value(value) : MT_UNKNOWN};
    }
    request->file_count = json_array_size(files);
    request->file = mt_arena_get_array(arena, request->file_count + 1, sizeof *request->file);
    for (size_t i = 0; i < request->file_count; i++) {
        const json_t *one = json_array_get(files, i);
        request->file[i] =
            (mt_file_record){text_at(one, "role", arena), text_at(one, "path", arena), text_at(one, "hash", arena),
                             json_is_true(json_object_get(one, "unchecked"))};
    }
    request->stopped = json_is_true(json_object_get(object, "stopped"));
    request->stopped_at = json_integer_value(json_object_get(object, "stopped_at"));
    request->taken = (uint64_t)json_integer_value(json_object_get(object, "taken"));
}

static void read_fields(const json_t *object, mt_arena *arena, mt_request *request)
{
    for (size_t i = 0; i < COUNT(texts); i++)
        FIELD(request, texts[i].offset, const char *) = text_at(object, texts[i].key, arena);
    for (size_t i = 0; i < COUNT(lists); i++) {
        const json_t *array = json_object_get(object, lists[i].key);
        size_t count = json_array_size(array);
        const char **list = mt_arena_get_array(arena, count + 1, sizeof *list);
        for (size_t k = 0; k < count; k++)
            list[k] = mt_arena_add_text(arena, json_string_value(json_array_get(array, k)));
        FIELD(request, lists[i].list, const char **) = list;
        FIELD(request, lists[i].count, size_t) = count;
    }
    const json_t *readings = json_object_get(object, "readings");
    request->choice_count = json_array_size(readings);
    request->choice = mt_arena_get_array(arena, request->choice_count + 1, sizeof *request->choice);
    for (size_t i = 0; i < request->choice_count; i++) {
        const json_t *one = json_array_get(readings, i);
        request->choice[i] = (mt_reading_choice){text_at(one, "treaty", arena), text_at(one, "term", arena),
                                                 text_at(one, "reading", arena)};
    }
}

int mt_request_read(const char *line, mt_arena *arena, mt_request *request)
{
    memset(request, 0, sizeof *request);
    json_t *object = json_loads(line, JSON_REJECT_DUPLICATES, NULL);
    const char *task = json_string_value(json_object_get(object, "task"));
    const char *seed = json_string_value(json_object_get(object, "seed"));
    int code = MT_ERROR_INPUT;
    for (size_t i = 0; task && seed && i < COUNT(task_names); i++) {
        if (strcmp(task, task_names[i]) != 0)
            continue;
        request->task = (mt_task)i;
        request->seed = strtoull(seed, NULL, 10);
        request->run = (uint64_t)json_integer_value(json_object_get(object, "run"));
        request->runs = (uint64_t)json_integer_value(json_object_get(object, "runs"));
        request->first_expectation = json_is_true(json_object_get(object, "first_expectation"));
        request->paced = json_is_true(json_object_get(object, "paced"));
        request->allow_external = json_is_true(json_object_get(object, "allow_external"));
        request->asking = json_is_true(json_object_get(object, "asking"));
        request->questions = json_is_true(json_object_get(object, "questions"));
        request->loading = json_is_true(json_object_get(object, "loading"));
        request->coverage = json_is_true(json_object_get(object, "coverage"));
        request->all_readings = json_is_true(json_object_get(object, "all_readings"));
        read_fields(object, arena, request);
        recorded_read(object, arena, request);
        code = request->input || request->task == MT_TASK_REJUDGE ? 0 : MT_ERROR_INPUT;
    }
    json_decref(object);
    return code;
}
