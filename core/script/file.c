/* Loading a file: read, scan, run in a sandbox, hand the table that it returns to a reader.
 *
 *   bytes ─▶ scan (places) ─▶ Lua (values) ─▶ reader (C structs)
 *
 * Every step adds its problems; at the end they are put in order of line.
 * All that touches Lua happens inside one mt_host_call. */
#include "script/file.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "script/marker.h"

typedef struct job {
    mt_load *load;
    const char *call, *source;
    size_t length;
    void (*read)(mt_load *load, const mt_spot *root, void *object);
    void *object;
    mt_scenario_file *code;
} job;

/* ---- running ---- */

static int keep_code(lua_State *L, const void *piece, size_t length, void *context)
{
    (void)L;
    mt_text_add_bytes(context, piece, length);
    return 0;
}

/* Keeps the compiled file for the stories: reading it again is cheaper than parsing again. */
static void keep(job *job, lua_State *L)
{
    mt_text code;
    mt_text_init(&code);
    lua_dump(L, keep_code, &code, 0);
    char *copy = mt_arena_get(job->load->arena, code.length + 1);
    if (code.length > 0)
        memcpy(copy, code.data, code.length);
    job->code->code = copy;
    job->code->code_length = code.length;
    mt_text_free(&code);
}

static mt_place place_of_return(const mt_scan *scan)
{
    for (size_t i = scan->count; i > 0; i--)
        if (mt_scan_is(&scan->token[i - 1], "return"))
            return mt_scan_get_place(scan, &scan->token[i - 1]);
    return (mt_place){.file = scan->file};
}

static bool check_result(job *job, lua_State *L)
{
    mt_load *load = job->load;
    mt_place place = place_of_return(load->scan);
    if (lua_isnil(L, -1)) {
        mt_problem_add(load->problems, (mt_place){.file = load->scan->file},
                       "the file returns nothing; it has to be: return %s { … }", job->call);
        return false;
    }
    if (!lua_istable(L, -1)) {
        mt_problem_add(load->problems, place, "the file returns %s; it has to be: return %s { … }",
                       mt_load_get_type(load), job->call);
        return false;
    }
    const char *call = mt_marker_call(L);
    if (!call) {
        mt_problem_add(load->problems, place, "the file returns a plain table; write %s before it: return %s { … }",
                       job->call, job->call);
        return false;
    }
    if (strcmp(call, job->call) != 0) {
        mt_problem_add(load->problems, place, "this file is a %s, and a %s is due here", call, job->call);
        return false;
    }
    return true;
}

static int run(lua_State *L)
{
    job *job = lua_touserdata(L, 1);
    mt_markers_add(L);
    int status = luaL_loadbufferx(L, job->source, job->length, MT_HOST_CHUNK, "t");
    if (status != LUA_OK && status != LUA_ERRMEM) { /* of syntax; or nested too deeply, which is a run-time error */
        const char *message = lua_tostring(L, -1);
        int line = mt_host_take_line(&message);
        mt_syntax_explain(job->load->scan, line, message, job->load->problems);
        return 0;
    }
    if (status != LUA_OK)
        return lua_error(L);
    if (job->code)
        keep(job, L);
    lua_call(L, 0, 1);
    if (!check_result(job, L))
        return 0;
    mt_scan_check(job->load->scan, job->load->problems);
    mt_spot root = mt_spot_get_root(job->load);
    job->read(job->load, &root, job->object);
    return 0;
}

static void run_in_host(job *job)
{
    mt_load *load = job->load;
    mt_host host;
    if (mt_host_open(&host) < 0) {
        mt_problem_add(load->problems, (mt_place){.file = load->scan->file}, "no memory is left to read it");
        return;
    }
    load->L = host.L;
    int status = mt_host_call(&host, run, job);
    if (status != LUA_OK) {
        mt_failure failure = mt_host_explain(&host, host.L, status, load->arena);
        mt_place place = mt_scan_get_line(load->scan, failure.line);
        mt_problem_add(load->problems, place, "%s", failure.text);
    }
    mt_host_close(&host);
    load->L = NULL;
}

/* ---- order of problems ---- */

static int compare_places(const void *a, const void *b)
{
    const mt_place *p = &((const mt_problem *)a)->place, *q = &((const mt_problem *)b)->place;
    int first = p->line > 0 ? p->line : INT32_MAX, second = q->line > 0 ? q->line : INT32_MAX;
    if (first != second)
        return first < second ? -1 : 1;
    if (p->column != q->column)
        return p->column < q->column ? -1 : 1;
    return strcmp(((const mt_problem *)a)->text, ((const mt_problem *)b)->text);
}

/* ---- the file ---- */

static int read_source(const char *path, mt_text *source, mt_problems *problems)
{
    mt_place place = {.file = path};
    if (mt_file_read(path, MT_FILE_LIMIT, source) < 0) {
        if (errno == EISDIR)
            mt_problem_add(problems, place, "this is a folder, not a file");
        else if (errno == EFBIG)
            mt_problem_add(problems, place, "the file is larger than %u MiB", MT_FILE_LIMIT >> 20);
        else
            mt_problem_add(problems, place, "the file cannot be read: %s", strerror(errno));
        return MT_ERROR_IO;
    }
    const char *text = mt_text_get(source);
    if (source->length == 0)
        mt_problem_add(problems, place, "the file is empty");
    else if (text[0] == LUA_SIGNATURE[0])
        mt_problem_add(problems, place, "this is compiled Lua; give the file that it was made from");
    else if (strlen(text) != source->length)
        mt_problem_add(problems, place, "the file holds a zero byte, so it is no text");
    else
        return 0;
    return MT_ERROR_INPUT;
}

int mt_file_load(const char *path, const char *call, mt_load *load,
                 void (*read)(mt_load *load, const mt_spot *root, void *object), void *object, mt_scenario_file *code)
{
    size_t first = load->problems->count, errors = load->problems->errors;
    mt_text source;
    mt_text_init(&source);
    int result = read_source(path, &source, load->problems);
    if (result == 0) {
        size_t mark =
            strncmp(mt_text_get(&source), "\xEF\xBB\xBF", 3) == 0 ? 3 : 0; /* a byte order mark says nothing */
        mt_scan scan;
        job job = {load,
                   call,
                   mt_arena_add_bytes(load->arena, mt_text_get(&source) + mark, source.length - mark),
                   source.length - mark,
                   read,
                   object,
                   code};
        mt_scan_read(&scan, load->arena, path, job.source, job.length);
        load->scan = &scan;
        run_in_host(&job);
        load->scan = NULL;
        if (load->problems->count > first)
            qsort(load->problems->list + first, load->problems->count - first, sizeof *load->problems->list,
                  compare_places);
        result = load->problems->errors > errors ? MT_ERROR_INPUT : 0;
    }
    mt_text_free(&source);
    return result;
}

const char *mt_script_get_kind(const char *path)
{
    mt_text source;
    mt_text_init(&source);
    const char *kind = NULL;
    if (mt_file_read(path, MT_FILE_LIMIT, &source) == 0 && source.length > 0) {
        mt_arena arena;
        mt_arena_init(&arena);
        mt_scan scan;
        mt_scan_read(&scan, &arena, path, mt_text_get(&source), source.length);
        kind = scan.call;
        mt_arena_free(&arena);
    }
    mt_text_free(&source);
    return kind;
}
