/* Which texts stand side by side, loaded; the matrix as a table, as JSON, as a page of HTML. */
#include "command/disagree.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

#include "base/json.h"
#include "meaning/matrix.h"
#include "script/script.h"

enum { TEXTS = 3 };

/* The drafts before the CCW and the policy beside them. What is not there is said to be missing. */
static const struct {
    const char *label, *treaty[TEXTS];
} groups[] = {
    {"ICRC", {"icrc-2024", "icrc-2021"}},
    {"HRW/SKR", {"hrw-2024", "stop-killer-robots-2024"}},
    {"RT-24", {"rolling-text-2024-11"}},
    {"RT-25", {"rolling-text-2025-05"}},
    {"RT-26", {"rolling-text-2026-06", "rolling-text-2025-12"}},
    {"WP4", {"draft-articles-2023"}},
    {"P6", {"draft-protocol-6-2023"}},
    {"FR/DE", {"two-tier-2022", "france-2024", "germany-2024"}},
    {"Pakistan", {"pakistan-2024"}},
    {"Palestine", {"palestine-2023"}},
    {"China", {"china-2022"}},
    {"DoD", {"dod-3000-09"}},
};
enum { GROUPS = sizeof groups / sizeof *groups };

typedef struct disagreeing {
    const mt_arguments *arguments;
    mt_names names;
    mt_vocabulary vocabulary;
    mt_problems problems;
    size_t count;
    mt_matrix_column *column;
    mt_matrix_texts *text;
    const mt_treaty *shared;
} disagreeing;

static void load(disagreeing *in, size_t column, const char *path)
{
    mt_treaty *treaty = NULL;
    if (!path || mt_library_load_treaty(&in->arguments->library, path, in->arguments->arena, &in->vocabulary, &treaty,
                                        &in->problems) != 0)
        return;
    mt_matrix_texts *text = &in->text[column];
    if (!text->treaty)
        text->treaty = mt_arena_get_array(in->arguments->arena, TEXTS, sizeof *text->treaty);
    text->treaty[text->count++] = treaty;
}

static const char *path_of(const mt_shelf_entry *entries, size_t count, const char *id)
{
    for (size_t i = 0; i < count; i++)
        if (strcmp(entries[i].id, id) == 0)
            return entries[i].path;
    return NULL;
}

static void load_groups(disagreeing *in)
{
    mt_shelf_entry *entries = NULL;
    size_t there = mt_library_get_entries(&in->arguments->library, MT_SHELF_TREATIES, in->arguments->arena, &entries);
    for (size_t g = 0; g < GROUPS; g++) {
        mt_matrix_column *column = &in->column[in->count];
        *column =
            (mt_matrix_column){.label = groups[g].label,
                               .missing = mt_arena_get_array(in->arguments->arena, TEXTS, sizeof *column->missing)};
        for (size_t i = 0; i < TEXTS && groups[g].treaty[i]; i++) {
            const char *path = path_of(entries, there, groups[g].treaty[i]);
            if (path)
                load(in, in->count, path);
            else
                column->missing[column->missing_count++] = groups[g].treaty[i];
        }
        in->count += in->text[in->count].count > 0;
    }
}

/* A column for each --treaty. */
static void load_given(disagreeing *in)
{
    for (size_t i = 0; i < in->arguments->given_count; i++) {
        if (strcmp(in->arguments->given[i].name, "treaty") != 0)
            continue;
        load(in, in->count,
             mt_library_find(&in->arguments->library, MT_SHELF_TREATIES, in->arguments->given[i].value,
                             in->arguments->arena, &in->problems));
        if (in->text[in->count].count > 0) {
            in->column[in->count].label = in->text[in->count].treaty[0]->id;
            in->count++;
        }
    }
}

static void load_shared(disagreeing *in)
{
    mt_treaty *shared = NULL;
    const char *path = mt_library_get_shared(&in->arguments->library, in->arguments->arena);
    if (path && mt_treaty_load(path, in->arguments->arena, &in->vocabulary, &shared, &in->problems) == 0)
        in->shared = shared;
}

/* ---- JSON ---- */

static void put_columns(mt_json *json, const mt_matrix *matrix)
{
    mt_json_add_array(json, "columns");
    for (size_t c = 0; c < matrix->column_count; c++) {
        const mt_matrix_column *column = &matrix->column[c];
        mt_json_open_object(json);
        mt_json_add_string(json, "label", column->label);
        mt_json_add_texts(json, "treaties", column->treaty, column->treaty_count);
        mt_json_add_texts(json, "missing", column->missing, column->missing_count);
        mt_json_close(json, '}');
    }
    mt_json_close(json, ']');
}

static const char *sign_of(mt_stance stance, const char *shape)
{
    return stance == MT_STANCE_SHAPE ? shape : mt_stance_signs[stance];
}

/* Those that the cell rests on, or the others that speak of the matter. */
static void put_grounds(mt_json *json, const char *key, const mt_matrix_cell *cell, bool others)
{
    mt_json_add_array(json, key);
    for (size_t i = 0; i < cell->ground_count; i++) {
        if ((cell->ground[i].stance == cell->stance) == others)
            continue;
        mt_json_open_object(json);
        mt_json_add_string(json, "treaty", cell->ground[i].treaty);
        mt_json_add_string(json, "provision", cell->ground[i].provision);
        mt_json_add_truth(json, "verified", cell->ground[i].verified);
        if (others)
            mt_json_add_string(json, "says", mt_stance_names[cell->ground[i].stance]);
        mt_json_close(json, '}');
    }
    mt_json_close(json, ']');
}

static void put_cell(mt_json *json, const mt_matrix *matrix, const mt_matrix_cell *cell, size_t column)
{
    mt_json_open_object(json);
    mt_json_add_string(json, "column", matrix->column[column].label);
    mt_json_add_string(json, "stance", mt_stance_names[cell->stance]);
    mt_json_add_string(json, "sign", sign_of(cell->stance, cell->shape));
    put_grounds(json, "rests_on", cell, false);
    put_grounds(json, "also", cell, true);
    mt_json_close(json, '}');
}

static void add_json(mt_text *out, const mt_matrix *matrix, const char *language)
{
    mt_json json;
    mt_json_init(&json, out);
    mt_json_open_object(&json);
    mt_json_add_string(&json, "martens", MT_VERSION);
    put_columns(&json, matrix);
    mt_json_add_array(&json, "rows");
    for (size_t r = 0; r < matrix->row_count; r++) {
        mt_json_open_object(&json);
        mt_json_add_string(&json, "id", matrix->row[r].id);
        mt_json_add_string(&json, "name", mt_matter_say(&matrix->row[r], language));
        mt_json_add_truth(&json, "agreed", matrix->row[r].agreed);
        mt_json_add_array(&json, "cells");
        for (size_t c = 0; c < matrix->column_count; c++)
            put_cell(&json, matrix, &matrix->cell[r * matrix->column_count + c], c);
        mt_json_close(&json, ']');
        mt_json_close(&json, '}');
    }
    mt_json_close(&json, ']');
    mt_json_close(&json, '}');
    mt_text_add(out, "\n");
}

/* ---- what is told ---- */

static bool write_html(disagreeing *in, const mt_matrix *matrix)
{
    mt_text text;
    mt_text_init(&text);
    mt_matrix_say_html(&text, matrix, in->arguments->out.language);
    const char *at = mt_text_get(&text);
    ssize_t wrote = 0;
    for (size_t left = text.length; left > 0 && wrote >= 0; at += wrote, left -= (size_t)wrote)
        if ((wrote = write(in->arguments->written, at, left)) < 0)
            mt_problem_add(&in->problems, (mt_place){0}, "--html %s: the page could not be written: %s",
                           mt_argument_get(in->arguments, "html"), strerror(errno));
    mt_text_free(&text);
    return wrote >= 0;
}

static mt_exit tell(disagreeing *in, const mt_matrix *matrix)
{
    mt_text out;
    mt_text_init(&out);
    if (mt_argument_is_given(in->arguments, "html") && !write_html(in, matrix))
        return MT_EXIT_RUN;
    if (mt_argument_is_given(in->arguments, "json"))
        add_json(&out, matrix, in->arguments->out.language);
    else
        mt_matrix_say(&out, matrix, &in->arguments->out);
    return mt_command_write(&out) ? MT_EXIT_DONE : MT_EXIT_RUN;
}

mt_exit mt_disagreements_write(const mt_arguments *arguments)
{
    disagreeing in = {.arguments = arguments};
    size_t most = arguments->given_count + GROUPS;
    mt_names_init(&in.names, arguments->arena);
    mt_vocabulary_open(&in.vocabulary, arguments->arena, &in.names);
    mt_problems_init(&in.problems, arguments->arena);
    in.column = mt_arena_get_array(arguments->arena, most, sizeof *in.column);
    in.text = mt_arena_get_array(arguments->arena, most, sizeof *in.text);
    load_shared(&in);
    if (mt_argument_is_given(arguments, "treaty"))
        load_given(&in);
    else
        load_groups(&in);
    const mt_matrix *matrix = in.problems.errors > 0
                                  ? NULL
                                  : mt_matrix_new(arguments->arena, &in.vocabulary, in.column, in.text, in.count,
                                                  in.shared, arguments->out.language, &in.problems);
    mt_exit status = !matrix ? MT_EXIT_INPUT : tell(&in, matrix);
    mt_command_write_problems(arguments, &in.problems);
    return status;
}
