/* A table of answers: a file of lines, sorted by id once it is read. */
#include "run/outside.h"

#include <stdlib.h>
#include <string.h>

#include "facts/fact.h"

enum { TABLE_LIMIT = 256 << 20 };

typedef struct row {
    char id[MT_QUESTION_ID];
    int line;
    mt_outside_answer answer;
} row;

struct mt_answers {
    size_t count;
    row *row; /* by id */
};

static const char *read_id(const json_t *object, char id[MT_QUESTION_ID])
{
    const json_t *value = json_object_get(object, "id");
    const char *text = json_string_value(value);
    if (!text)
        return !value ? "it has no 'id'; an answer bears the id of its question" : "'id' is no text";
    if (strlen(text) != MT_QUESTION_ID - 1 || text[strspn(text, "0123456789abcdef")] != '\0')
        return "'id' is no id of a question, which has 64 hex digits";
    strcpy(id, text);
    return NULL;
}

static void read_line(mt_answers *answers, const char *path, int number, const char *text, size_t length,
                      mt_arena *arena, mt_problems *problems)
{
    row *row = &answers->row[answers->count];
    json_error_t error;
    json_t *object = json_loadb(text, length, JSON_REJECT_DUPLICATES, &error);
    const char *fault = !object ? mt_arena_write(arena, "it is no JSON: %s", error.text) : NULL;
    if (!fault)
        fault = mt_outside_read(object, arena, &row->answer);
    if (!fault)
        fault = read_id(object, row->id);
    if (fault)
        mt_problem_add(problems, (mt_place){.file = path, .line = number}, "not an answer: %s", fault);
    row->line = number;
    row->answer.by = "table";
    answers->count += !fault;
    json_decref(object);
}

static int by_id(const void *a, const void *b)
{
    const row *one = a, *other = b;
    int order = strcmp(one->id, other->id);
    return order != 0 ? order : one->line - other->line;
}

static bool same_text(const char *a, const char *b) { return a == b || (a && b && strcmp(a, b) == 0); }

static bool same(const mt_outside_answer *a, const mt_outside_answer *b)
{
    bool confidence =
        mt_value_is_known(a->confidence) ? a->confidence == b->confidence : !mt_value_is_known(b->confidence);
    return a->word == b->word && a->choice == b->choice && confidence && a->after == b->after && a->wake == b->wake &&
           same_text(a->target, b->target) && same_text(a->reason, b->reason) && same_text(a->failed, b->failed);
}

/* One question has one answer; the same answer may stand there again. */
static void check_twice(const mt_answers *answers, const char *path, mt_problems *problems)
{
    for (size_t i = 1; i < answers->count; i++) {
        const row *first = &answers->row[i - 1], *second = &answers->row[i];
        if (strcmp(first->id, second->id) == 0 && !same(&first->answer, &second->answer))
            mt_problem_add(
                problems, (mt_place){.file = path, .line = second->line},
                "the question %.12s… is answered otherwise in line %d; a table has one answer to each question",
                second->id, first->line);
    }
}

int mt_answers_load(const mt_answers **made, const char *path, mt_arena *arena, mt_problems *problems)
{
    mt_answers *answers = mt_arena_get(arena, sizeof *answers);
    mt_text text;
    size_t before = problems->errors, lines = 1;
    mt_text_init(&text);
    if (mt_file_read(path, TABLE_LIMIT, &text) != 0) {
        mt_problem_add(problems, (mt_place){.file = path}, "the table of answers cannot be read");
        mt_text_free(&text);
        return MT_ERROR_IO;
    }
    if (strlen(mt_text_get(&text)) != text.length)
        mt_problem_add(problems, (mt_place){.file = path},
                       "the table of answers holds a NUL byte; it is a text of lines");
    for (const char *p = mt_text_get(&text); *p != '\0'; p++)
        lines += *p == '\n';
    answers->row = mt_arena_get_array(arena, lines, sizeof *answers->row);
    int number = 1;
    for (const char *p = mt_text_get(&text); *p != '\0'; number++) {
        size_t length = strcspn(p, "\n");
        if (strspn(p, " \t\r") < length)
            read_line(answers, path, number, p, length, arena, problems);
        p += length + (p[length] == '\n');
    }
    mt_text_free(&text);
    if (answers->count > 1)
        qsort(answers->row, answers->count, sizeof *answers->row, by_id);
    check_twice(answers, path, problems);
    *made = answers;
    return problems->errors > before ? MT_ERROR_INPUT : 0;
}

static int to_id(const void *id, const void *item) { return strcmp(id, ((const row *)item)->id); }

const mt_outside_answer *mt_answers_find(const mt_answers *answers, const char *id)
{
    const row *found =
        answers->count == 0 ? NULL : bsearch(id, answers->row, answers->count, sizeof *answers->row, to_id);
    return !found ? NULL : &found->answer;
}
