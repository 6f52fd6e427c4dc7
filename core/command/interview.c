/* Questions, their answers, and what is wrong with an answer. */
#include "command/interview.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/unit.h"

enum { QUESTIONS = 16, CHOICES = 16, LONGEST = 200 };

typedef enum kind { CHOICE, TEXT, TIME } kind;

typedef struct question {
    const char *id, *words, *by_default, *condition; /* condition: "" for always */
    kind kind;
    double low, high; /* of a time */
    size_t count;     /* of a choice */
    const char *choice[CHOICES], *about[CHOICES];
} question;

typedef struct interview {
    const char *set;
    mt_arena *arena;
    bool terminal;
    size_t count;
    question question[QUESTIONS];
} interview;

/* ---- reading the questions; they are built in, so a fault in them is the program's ---- */

/* "id: words" in two. */
static const char *cut(mt_arena *arena, const char *line, const char **rest)
{
    const char *colon = strchr(line, ':');
    MT_REQUIRE(colon && colon[1] == ' ');
    *rest = mt_arena_add_bytes(arena, colon + 2, strcspn(colon + 2, "\n"));
    return mt_arena_add_bytes(arena, line, (size_t)(colon - line));
}

static double time_of(const char *text)
{
    double value = 0;
    mt_dimension dimension = MT_PLAIN;
    MT_REQUIRE(mt_quantity_parse(text, &value, &dimension) == 0 && dimension == MT_TIME);
    return value;
}

/* "text My draft", "time 10 s, from 1 s to 10 min". */
static void read_own(mt_arena *arena, question *asked, const char *line)
{
    const char *rest = mt_arena_add_bytes(arena, line + 5, strcspn(line + 5, "\n"));
    asked->by_default = rest;
    asked->kind = strncmp(line, "time ", 5) == 0 ? TIME : TEXT;
    MT_REQUIRE(asked->kind == TIME || strncmp(line, "text ", 5) == 0);
    const char *from = asked->kind == TIME ? strstr(rest, ", from ") : NULL, *to = !from ? NULL : strstr(from, " to ");
    MT_REQUIRE(asked->kind == TEXT || to);
    if (!to)
        return;
    asked->by_default = mt_arena_add_bytes(arena, rest, (size_t)(from - rest));
    asked->low = time_of(mt_arena_add_bytes(arena, from + 7, (size_t)(to - from) - 7));
    asked->high = time_of(to + 4);
}

static void read_questions(interview *in)
{
    const mt_template *file = mt_template_find(in->set, "questions");
    const char *condition = "";
    MT_REQUIRE(file);
    for (const char *const *at = file->line; *at; at++) {
        const char *line = *at, *rest = NULL;
        question *asked = in->count == 0 ? NULL : &in->question[in->count - 1];
        if (mt_template_is_condition(line, &rest)) {
            condition = rest;
        } else if (strncmp(line, "? ", 2) == 0) {
            MT_REQUIRE(in->count < QUESTIONS);
            asked = &in->question[in->count++];
            asked->id = cut(in->arena, line + 2, &asked->words);
            asked->condition = condition;
        } else if (strncmp(line, "- ", 2) == 0) {
            MT_REQUIRE(asked && asked->count < CHOICES);
            const char *word = cut(in->arena, line + 2, &rest);
            asked->by_default = asked->count == 0 ? word : asked->by_default;
            asked->choice[asked->count] = word;
            asked->about[asked->count++] = rest;
        } else if (strncmp(line, "= ", 2) == 0) {
            MT_REQUIRE(asked);
            read_own(in->arena, asked, line + 2);
        }
    }
}

/* ---- answers ---- */

/* What is wrong with it, or NULL; then *answer is what goes into the file. */
static const char *take_choice(const interview *in, const question *asked, const char *given, const char **answer)
{
    char *end = NULL;
    unsigned long number = *given >= '1' && *given <= '9' ? strtoul(given, &end, 10) : 0;
    if (number >= 1 && number <= asked->count && *end == '\0') {
        *answer = asked->choice[number - 1];
        return NULL;
    }
    mt_text known;
    mt_text_init(&known);
    for (size_t i = 0; i < asked->count; i++) {
        mt_text_write(&known, "%s%s", i == 0 ? "" : i + 1 < asked->count ? ", " : " or ", asked->choice[i]);
        if (strcmp(asked->choice[i], given) == 0)
            *answer = asked->choice[i];
    }
    const char *nearest = mt_word_find_nearest(given, asked->choice, asked->count), *fault = NULL;
    if (!*answer && nearest)
        fault = mt_arena_write(in->arena, "'%s' is no answer; the nearest is '%s'", given, nearest);
    else if (!*answer)
        fault = mt_arena_write(in->arena, "'%s' is no answer; write %s, or a number from 1 to %zu", given,
                               mt_text_get(&known), asked->count);
    mt_text_free(&known);
    return fault;
}

static const char *take_text(const interview *in, const char *given, const char **answer)
{
    mt_text quoted;
    if (!mt_text_is_utf8(given, strlen(given)))
        return "the text is not UTF-8";
    if (mt_text_get_columns(given) > LONGEST || strlen(given) > 4 * LONGEST)
        return "the text is longer than 200 letters";
    mt_text_init(&quoted);
    const char *fault = NULL;
    for (const char *at = given; *at != '\0'; at++) {
        if ((unsigned char)*at < ' ' || *at == 127)
            fault = "the text has a letter that cannot be printed";
        if (*at == '"' || *at == '\\')
            mt_text_add_char(&quoted, '\\');
        mt_text_add_char(&quoted, *at);
    }
    *answer = mt_arena_add_text(in->arena, mt_text_get(&quoted));
    mt_text_free(&quoted);
    return fault;
}

static const char *take_time(const interview *in, const question *asked, const char *given, const char **answer)
{
    double value = 0;
    mt_dimension dimension = MT_PLAIN;
    mt_text low, high;
    if (mt_quantity_parse(given, &value, &dimension) != 0 || dimension != MT_TIME)
        return mt_arena_write(in->arena, "'%s' is no time; write one with its unit, as in %s", given,
                              asked->by_default);
    *answer = given;
    if (value >= asked->low && value <= asked->high)
        return NULL;
    mt_text_init(&low);
    mt_text_init(&high);
    mt_quantity_say(&low, asked->low, MT_TIME);
    mt_quantity_say(&high, asked->high, MT_TIME);
    const char *fault =
        mt_arena_write(in->arena, "%s is not from %s to %s", given, mt_text_get(&low), mt_text_get(&high));
    mt_text_free(&low);
    mt_text_free(&high);
    return fault;
}

static const char *take(const interview *in, const question *asked, const char *given, const char **answer)
{
    *answer = NULL;
    return asked->kind == CHOICE ? take_choice(in, asked, given, answer)
           : asked->kind == TEXT ? take_text(in, given, answer)
                                 : take_time(in, asked, given, answer);
}

/* ---- asking ---- */

static void put(const interview *in, size_t i)
{
    const question *asked = &in->question[i];
    int wide = 0;
    for (size_t k = 0; k < asked->count; k++)
        wide = (int)strlen(asked->choice[k]) > wide ? (int)strlen(asked->choice[k]) : wide;
    fprintf(stderr, "\n%zu of %zu  %s\n", i + 1, in->count, asked->words);
    for (size_t k = 0; k < asked->count; k++)
        fprintf(stderr, "  %zu  %-*s  %s\n", k + 1, wide, asked->choice[k], asked->about[k]);
    fprintf(stderr, "Enter takes %s > ", asked->by_default);
}

/* The next line without its end and the blanks around it, in the arena; NULL at the end, or where standard input cannot
 * be read. */
static const char *next_line(mt_arena *arena)
{
    char *line = NULL;
    size_t room = 0;
    ssize_t length = getline(&line, &room, stdin);
    const char *text = NULL;
    if (length >= 0) {
        char *begin = line + strspn(line, " \t");
        for (size_t rest = strlen(begin); rest > 0 && strchr(" \t\r\n", begin[rest - 1]); rest--)
            begin[rest - 1] = '\0';
        text = mt_arena_add_text(arena, begin);
    }
    free(line);
    return text;
}

/* before: the answers to those before it. */
static int ask_one(const interview *in, size_t i, const mt_answer *before, bool *ask, const char **answer)
{
    const question *asked = &in->question[i];
    bool counts = mt_template_is_met(asked->condition, before, i);
    while (counts) {
        if (*ask && in->terminal)
            put(in, i);
        const char *given = *ask ? next_line(in->arena) : NULL;
        *ask = given;
        const char *fault = take(in, asked, !given || *given == '\0' ? asked->by_default : given, answer);
        if (!fault)
            return 0;
        if (!in->terminal) {
            fprintf(stderr, "martens new %s: %s %s\n", in->set, asked->words, fault);
            return MT_ERROR_USAGE;
        }
        fprintf(stderr, "  %s\n", fault);
    }
    if (*ask && !in->terminal)
        *ask = next_line(in->arena);
    *answer = asked->by_default;
    return 0;
}

int mt_interview_ask(const char *set, bool ask, mt_arena *arena, mt_answer **answer, size_t *count)
{
    interview *in = mt_arena_get(arena, sizeof *in);
    *in = (interview){.set = set, .arena = arena, .terminal = isatty(STDIN_FILENO) == 1};
    read_questions(in);
    *answer = mt_arena_get_array(arena, in->count, sizeof **answer);
    *count = in->count;
    for (size_t i = 0; i < in->count; i++) {
        const char *given = NULL;
        int code = ask_one(in, i, *answer, &ask, &given);
        if (code != 0)
            return code;
        (*answer)[i] = (mt_answer){in->question[i].id, given};
    }
    if (in->terminal && ask)
        fputs("\n", stderr);
    return 0;
}
