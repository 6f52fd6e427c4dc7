#include "command/recording.h"

#include <string.h>
#include <unistd.h>

#include "journal/lines.h"
#include "run/setup.h"

#define TAIL 75 /* ,"prev":"<64>"} */

static bool begins(const char *line, size_t length, const char *start)
{
    return length >= strlen(start) && memcmp(line, start, strlen(start)) == 0;
}

size_t mt_recording_take_prev(char *line, size_t length)
{
    if (length <= TAIL || memcmp(line + length - TAIL, ",\"prev\":\"", 9) != 0)
        return length;
    line[length - TAIL] = '}';
    line[length - TAIL + 1] = '\0';
    return length - TAIL + 1;
}

/* ---- reading ---- */

static void keep_answer(mt_recording *recording, const char *text, size_t length, const mt_line *line, mt_arena *arena)
{
    if (!line->input->by)
        return;
    if (recording->answer_count == recording->answer_room)
        recording->answer = mt_arena_add_room(arena, recording->answer, recording->answer_count,
                                              &recording->answer_room, sizeof *recording->answer);
    char *kept = mt_arena_add_bytes(arena, text, length);
    mt_recording_take_prev(kept, length);
    recording->answer[recording->answer_count++] = kept;
}

/* Events and judgements are passed over: they are compared later, and not needed for making the run again. */
static int lines_read(mt_recording *recording, mt_lines *lines, mt_arena *arena, mt_problems *problems)
{
    const char *text;
    size_t length, errors = problems->errors;
    int found;
    uint64_t number = 0;
    while ((found = mt_lines_step(lines, &text, &length)) == 1 && ++number <= recording->verified.good) {
        mt_line line;
        if (!begins(text, length, "{\"open\"") && !begins(text, length, "{\"input\"") &&
            !begins(text, length, "{\"end\""))
            continue;
        if (mt_reader_step_line(recording->reader, text, length, number, &line) != 1)
            continue;
        if (line.kind == MT_LINE_OPEN)
            recording->opening = line.opening;
        if (line.kind == MT_LINE_END)
            recording->summary = line.summary;
        if (line.kind == MT_LINE_INPUT)
            keep_answer(recording, text, length, &line, arena);
    }
    return found < 0 ? MT_ERROR_IO : problems->errors > errors ? MT_ERROR_INPUT : 0;
}

static bool is_journal(mt_lines *lines)
{
    const char *bytes;
    long count = mt_lines_get_first(lines, &bytes);
    return count > 0 && begins(bytes, (size_t)count, "{\"open\":");
}

int mt_recording_read(mt_recording *recording, const char *path, mt_arena *arena, mt_names *names,
                      mt_problems *problems)
{
    mt_place place = {.file = path};
    mt_lines lines;
    *recording = (mt_recording){.path = path};
    mt_vocabulary_open(&recording->vocabulary, arena, names);
    int code = mt_journal_check(path, arena, &recording->verified, problems);
    if (code != 0)
        return code;
    if (mt_lines_open(&lines, path) != 0) {
        mt_problem_add(problems, place, "cannot be read");
        return MT_ERROR_IO;
    }
    mt_reader_new(&recording->reader, path, arena, &recording->vocabulary, problems);
    if (!is_journal(&lines)) {
        mt_problem_add(problems, place,
                       "this is no journal of a run: it has no `open` line, and says nothing of how to run it; judge "
                       "it with `martens judge`");
        code = MT_ERROR_INPUT;
    } else if (!recording->verified.whole && (!recording->verified.torn || recording->verified.good == 0)) {
        mt_problem_add(problems, place, "not what was written, and so not run again: %s", recording->verified.trouble);
        code = MT_ERROR_FAILED;
    } else {
        code = lines_read(recording, &lines, arena, problems);
    }
    if (code == 0 && (!recording->opening || !recording->opening->scenario)) {
        mt_problem_add(problems, place, "this records no run of a scenario: there is nothing to run again");
        code = MT_ERROR_INPUT;
    }
    mt_lines_close(&lines);
    return code;
}

void mt_recording_free(mt_recording *recording) { mt_reader_free(recording->reader); }

/* ---- its files ---- */

typedef struct search {
    const mt_file_record *file;
    const char *found; /* of that name */
    bool same;         /* and with its bytes */
} search;

static void try_path(search *in, mt_arena *arena, const char *path)
{
    if (in->same || access(path, R_OK) != 0)
        return;
    const char *hash = mt_file_get_hash(arena, path);
    bool same = hash && in->file->hash && strcmp(hash, in->file->hash) == 0;
    if (!in->found || same)
        in->found = path;
    in->same = same;
}

static const char *find_file(const mt_recording *recording, const mt_library *library, const mt_file_record *file,
                             mt_arena *arena)
{
    search in = {.file = file};
    const char *slash = strrchr(file->path, '/'), *base = !slash ? file->path : slash + 1;
    const char *shelf = strcmp(file->role, "scenario") == 0 ? "scenarios" : "scenarios/treaties",
               *journal = strrchr(recording->path, '/');
    const char *beside =
        !journal ? "." : mt_arena_add_bytes(arena, recording->path, (size_t)(journal - recording->path) + 1);
    try_path(&in, arena, mt_arena_write(arena, "%s/%s", library->home, file->path));
    for (const char *p = library->paths; p && *p != '\0';) {
        size_t length = strcspn(p, ":");
        if (length > 0)
            try_path(&in, arena, mt_arena_write(arena, "%.*s/%s", (int)length, p, base));
        p += length + (p[length] == ':');
    }
    try_path(&in, arena, mt_arena_write(arena, "%s/%s/%s", library->home, shelf, base));
    try_path(&in, arena, mt_arena_write(arena, "%s/%s/modules/%s", library->home, shelf, base));
    try_path(&in, arena, mt_arena_write(arena, "%s/%s", beside, base));
    try_path(&in, arena, mt_arena_write(arena, "./%s", file->path));
    try_path(&in, arena, mt_arena_write(arena, "./%s", base));
    return in.found;
}

static const char *find_model(const mt_library *library, const mt_file_record *file, mt_arena *arena)
{
    mt_problems ignored;
    mt_problems_init(&ignored, arena);
    const char *name = strncmp(file->path, "plugins/", 8) == 0 ? file->path + 8 : file->path;
    const char *path = mt_library_find(library, MT_SHELF_MODELS, name, arena, &ignored);
    return path && access(path, R_OK) == 0 ? path : NULL;
}

/* The treaties that were named; those that they follow come along by themselves. In `open` the n-th treaty is the n-th
 * file of that role. */
static int find_files(const mt_recording *recording, const mt_library *library, mt_arena *arena, mt_request *request,
                      mt_problems *problems)
{
    const mt_opening *opening = recording->opening;
    size_t treaty = 0, errors = problems->errors;
    request->treaty = mt_arena_get_array(arena, opening->treaty_count + 1, sizeof *request->treaty);
    for (size_t i = 0; i < opening->file_count; i++) {
        const mt_file_record *file = &opening->file[i];
        bool scenario = strcmp(file->role, "scenario") == 0, model = strcmp(file->role, "model") == 0;
        bool named =
            strcmp(file->role, "treaty") == 0 && treaty < opening->treaty_count && !opening->treaty[treaty++].follows;
        if (!scenario && !model && !named)
            continue;
        const char *path = model ? find_model(library, file, arena) : find_file(recording, library, file, arena);
        if (!path)
            mt_problem_add(problems, (mt_place){.file = recording->path},
                           "the %s %s that it was run with cannot be found; its hash (b2sum -l 256) is %s; put it "
                           "beside the journal, or name its folder in MARTENS_PATH",
                           file->role, file->path, !file->hash ? "not recorded" : file->hash);
        else if (scenario)
            request->input = path;
        else if (named)
            request->treaty[request->treaty_count++] = path;
    }
    if (!request->input && problems->errors == errors)
        mt_problem_add(problems, (mt_place){.file = recording->path}, "open names no file of a scenario");
    return problems->errors > errors ? MT_ERROR_INPUT : 0;
}

/* ---- the request ---- */

static void add_choice(mt_request *request, const char *treaty, const mt_reading_record *reading)
{
    for (size_t i = 0; i < request->choice_count; i++)
        if (strcmp(request->choice[i].treaty, treaty) == 0 && strcmp(request->choice[i].term, reading->term) == 0)
            return;
    request->choice[request->choice_count++] = (mt_reading_choice){treaty, reading->term, reading->reading};
}

static void add_choices(const mt_opening *opening, mt_arena *arena, mt_request *request)
{
    size_t count = 0;
    for (size_t t = 0; t < opening->treaty_count; t++)
        for (size_t p = 0; p < opening->treaty[t].provision_count; p++)
            count += opening->treaty[t].provision[p].reading_count;
    request->choice = mt_arena_get_array(arena, count + 1, sizeof *request->choice);
    for (size_t t = 0; t < opening->treaty_count; t++)
        for (size_t p = 0; p < opening->treaty[t].provision_count; p++)
            for (size_t r = 0; r < opening->treaty[t].provision[p].reading_count; r++)
                add_choice(request, opening->treaty[t].id, &opening->treaty[t].provision[p].reading[r]);
}

int mt_recording_get_request(const mt_recording *recording, const mt_library *library, mt_arena *arena,
                             mt_request *request, mt_problems *problems)
{
    const mt_opening *opening = recording->opening;
    *request = (mt_request){.task = MT_TASK_REPLAY,
                            .seed = opening->seed,
                            .run = opening->run,
                            .circumstance = opening->circumstance,
                            .outside_count = opening->outside_count,
                            .outside = opening->outside,
                            .language = opening->language,
                            .home = library->home,
                            .models = library->models,
                            .paths = library->paths,
                            .file_count = opening->file_count,
                            .file = opening->file,
                            .answer_count = recording->answer_count,
                            .answer = recording->answer};
    request->parameter = mt_arena_get_array(arena, opening->parameter_count + 1, sizeof *request->parameter);
    for (size_t i = 0; i < opening->parameter_count; i++)
        if (opening->parameter[i].is_set)
            request->parameter[request->parameter_count++] = opening->parameter[i];
    if (recording->summary && recording->summary->stopped) {
        request->stopped = true;
        request->stopped_at = recording->summary->stopped_at;
        request->taken = recording->summary->taken;
    }
    add_choices(opening, arena, request);
    return find_files(recording, library, arena, request, problems);
}
