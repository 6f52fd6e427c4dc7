/* What `open` says of a set-up: enough to judge again, to replay, and to see at once which inputs a result hangs on. */
#include <string.h>

#include "base/calendar.h"
#include "base/hash.h"
#include "model/conform.h"
#include "run/setup.h"

const char *mt_file_get_hash(mt_arena *arena, const char *path)
{
    char hash[MT_FILE_HASH];
    return mt_hash_read_file(path, hash) == 0 ? mt_arena_add_text(arena, hash) : NULL;
}

/* Paths as they lie below the library's home: a journal does not tell where on a disk someone works. */
static const char *shown_path(const mt_setup *setup, const char *path)
{
    size_t length = strlen(setup->library.home);
    if (strncmp(path, setup->library.home, length) == 0 && path[length] == '/')
        return path + length + 1;
    const char *slash = strrchr(path, '/');
    return !slash ? path : slash + 1;
}

static void add_file(mt_setup *setup, const char *role, const char *path, bool unchecked)
{
    mt_file_record *file = &setup->opening.file[setup->opening.file_count];
    const char *shown = mt_arena_add_text(&setup->arena, shown_path(setup, path)),
               *hash = mt_file_get_hash(&setup->arena, path);
    for (size_t i = 0; i < setup->opening.file_count; i++)
        if (strcmp(setup->opening.file[i].path, shown) == 0 && hash && setup->opening.file[i].hash &&
            strcmp(setup->opening.file[i].hash, hash) == 0)
            return;
    *file = (mt_file_record){role, shown, hash, unchecked};
    setup->opening.file_count++;
}

/* A model's path differs from machine to machine; its name does not. */
static void add_model(mt_setup *setup, const mt_model *model)
{
    if (!model || !model->plugin)
        return;
    const char *shown = mt_arena_write(&setup->arena, "plugins/%s", model->name);
    for (size_t i = 0; i < setup->opening.file_count; i++)
        if (strcmp(setup->opening.file[i].path, shown) == 0)
            return;
    setup->opening.file[setup->opening.file_count++] = (mt_file_record){
        "model", shown, mt_file_get_hash(&setup->arena, model->path), !mt_conform_is_marked(model->path)};
}

/* Who answered in place of models: the programs, whose bytes are nobody's to hash, or a table. Neither is checked, and
 * a replay asks neither. */
static void describe_answers(mt_setup *setup)
{
    const mt_request *request = setup->request;
    bool table = request->answers;
    for (size_t i = 0; i < request->file_count; i++)
        if (strcmp(request->file[i].role, "answers") == 0) {
            setup->opening.file[setup->opening.file_count++] = request->file[i];
            table = true;
        }
    if (request->answers)
        add_file(setup, "answers", request->answers, true);
    for (size_t i = 0; !table && i < setup->outsider_count; i++) {
        const char *words = mt_outsider_get_words(&setup->outsider[i], &setup->arena);
        bool known = false;
        for (size_t k = 0; k < setup->opening.file_count; k++)
            known = known || strcmp(setup->opening.file[k].path, words) == 0;
        if (!known)
            setup->opening.file[setup->opening.file_count++] = (mt_file_record){"program", words, NULL, true};
    }
}

static void describe_files(mt_setup *setup)
{
    const mt_scenario *scenario = setup->scenario;
    const mt_request *request = setup->request;
    size_t named = 0, models = !scenario ? 0 : scenario->system_count + scenario->operator_count + request->file_count;
    for (size_t i = 0; i < setup->treaty_count; i++)
        named += setup->treaty[i]->file_count;
    setup->opening.file =
        mt_arena_get_array(&setup->arena, setup->treaty_count + named + models + 4, sizeof *setup->opening.file);
    if (request->input && scenario)
        add_file(setup, "scenario", request->input, false);
    else if (request->input) /* its hash comes with its reading */
        setup->opening.file[setup->opening.file_count++] = (mt_file_record){"trace", setup->opening.trace, NULL, false};
    for (size_t i = 0; i < setup->treaty_count; i++)
        add_file(setup, "treaty", setup->treaty_path[i], false);
    if (setup->shared && setup->treaty_count > 0)
        add_file(setup, "terms", mt_library_get_shared(&setup->library, &setup->arena), false);
    for (size_t i = 0; i < setup->treaty_count; i++)
        for (size_t k = 0; k < setup->treaty[i]->file_count; k++)
            add_file(setup, setup->treaty[i]->file[k].role, setup->treaty[i]->file[k].path, false);
    for (size_t i = 0; scenario && setup->system_model && i < scenario->system_count; i++)
        add_model(setup, setup->system_model[i]);
    for (size_t i = 0; scenario && setup->operator_model && i < scenario->operator_count; i++)
        add_model(setup, setup->operator_model[i]);
    describe_answers(setup);
}

static const char *last_of(const char *path)
{
    const char *slash = strrchr(path, '/');
    return !slash ? path : slash + 1;
}

/* A replay found its files where they are now; they bear the names that the journal gives them, so that a file is the
 * same where its bytes are, wherever it lies. */
static void name_as_recorded(mt_setup *setup)
{
    const mt_request *request = setup->request;
    bool *taken = mt_arena_get_array(&setup->arena, request->file_count + 1, sizeof *taken);
    for (size_t i = 0; i < setup->opening.file_count; i++) {
        mt_file_record *file = &setup->opening.file[i];
        for (size_t k = 0; k < request->file_count; k++) {
            const mt_file_record *recorded = &request->file[k];
            if (taken[k] || strcmp(file->role, recorded->role) != 0 ||
                strcmp(last_of(file->path), last_of(recorded->path)) != 0)
                continue;
            taken[k] = true;
            file->path = recorded->path;
            if (file->hash && recorded->hash && strcmp(file->hash, recorded->hash) == 0)
                file->unchecked = recorded->unchecked;
            break;
        }
    }
}

static void describe_parameters(mt_setup *setup)
{
    const mt_scenario *scenario = setup->scenario;
    mt_opening *opening = &setup->opening;
    opening->parameter_count = scenario->parameter_count;
    opening->parameter = mt_arena_get_array(&setup->arena, scenario->parameter_count + 1, sizeof *opening->parameter);
    for (size_t i = 0; i < scenario->parameter_count; i++) {
        const mt_parameter *parameter = &scenario->parameter[i];
        mt_parameter_record *record = &opening->parameter[i];
        *record = (mt_parameter_record){.name = parameter->name,
                                        .value = setup->parameter[i],
                                        .dimension = parameter->dimension,
                                        .source = parameter->source,
                                        .is_set = setup->is_set[i]};
        if (parameter->type == MT_TYPE_WORD)
            record->word = mt_name_get_text(&setup->names, (uint32_t)setup->parameter[i]);
        if (parameter->type == MT_TYPE_TRUTH)
            record->word = setup->parameter[i] != 0 ? "true" : "false";
    }
}

void mt_setup_write_trace(mt_setup *setup, const char *hash)
{
    for (size_t i = 0; i < setup->opening.file_count; i++)
        if (strcmp(setup->opening.file[i].role, "trace") == 0)
            setup->opening.file[i].hash = mt_arena_add_text(&setup->arena, hash);
}

void mt_setup_write_facts(mt_setup *setup)
{
    setup->opening.declared_count = setup->vocabulary.count - MT_FACTS;
    setup->opening.declared = setup->vocabulary.facts + MT_FACTS;
}

void mt_setup_set_calendar(const mt_setup *setup, mt_judge *judge)
{
    int64_t day;
    if (setup->opening.starts && mt_calendar_parse(setup->opening.starts, &day) == 0)
        mt_judge_set_calendar(judge, day);
}

void mt_setup_write_opening(mt_setup *setup)
{
    mt_opening *opening = &setup->opening;
    memset(opening, 0, sizeof *opening);
    opening->version = MT_VERSION;
    const char *language = setup->request->language;
    opening->language = !language || strcmp(language, "en") == 0 ? NULL : language;
    opening->circumstance = !setup->circumstance ? NULL : setup->circumstance->name;
    if (setup->scenario) {
        opening->scenario = setup->scenario->id;
        opening->title = setup->scenario->title;
        opening->about = setup->scenario->about;
        opening->starts = setup->scenario->starts;
        opening->has_seed = true;
        opening->seed = setup->seed;
        opening->run = setup->run;
        opening->outside = setup->request->outside;
        opening->outside_count = setup->request->outside_count;
        describe_parameters(setup);
    } else if (setup->request->input) {
        opening->trace = mt_arena_add_text(
            &setup->arena, shown_path(setup, setup->request->called ? setup->request->called : setup->request->input));
    }
    describe_files(setup);
    name_as_recorded(setup);
    mt_setup_write_facts(setup);
    /* The program's records, with what only the list of treaties knows. */
    size_t count = 0;
    const mt_treaty_record *treaty = mt_program_get_treaties(setup->program, &count);
    opening->treaty = mt_arena_get_array(&setup->arena, count + 1, sizeof *opening->treaty);
    opening->treaty_count = count;
    for (size_t i = 0; i < count; i++) {
        opening->treaty[i] = treaty[i];
        opening->treaty[i].follows = setup->follows[i];
    }
}
