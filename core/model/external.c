/* The model `external`: what a scenario may set of it, and its command. Nothing is started here. */
#include <string.h>

#include "base/unit.h"
#include "model/model.h"

#define SHELL "|&;<>()$`\\\"'*?[]#~!{}\n\t"

static mt_model_setting settings[] = {
    {.name = "command",
     .command = true,
     .source = "the scenario's",
     .about = "the program and its arguments, run in the scenario's folder"},
    {.name = "time_out",
     .type = MT_TYPE_NUMBER,
     .dimension = MT_TIME,
     .low = 1e3,
     .high = 3600e6,
     .by_default = 30e6,
     .source = "assumed",
     .about = "how long an answer may take by the clock on the wall; no part of the run"},
};

static const mt_model of_system = {.name = MT_MODEL_EXTERNAL,
                                   .summary = "asks a program outside, one line of JSON a question",
                                   .kind = MT_MODEL_SYSTEM,
                                   .setting_count = 2,
                                   .setting = settings};
static const mt_model of_person = {.name = MT_MODEL_EXTERNAL,
                                   .summary = "asks a program outside, one line of JSON a question",
                                   .kind = MT_MODEL_PERSON,
                                   .setting_count = 2,
                                   .setting = settings};

const mt_model *mt_model_get_external(mt_model_kind kind) { return kind == MT_MODEL_SYSTEM ? &of_system : &of_person; }

static const char **cut(const char *text, mt_arena *arena, size_t *count)
{
    const char **word = mt_arena_get_array(arena, strlen(text) / 2 + 2, sizeof *word);
    *count = 0;
    for (text += strspn(text, " "); *text != '\0'; text += strspn(text, " ")) {
        size_t length = strcspn(text, " ");
        word[(*count)++] = mt_arena_add_bytes(arena, text, length);
        text += length;
    }
    return word;
}

const char **mt_model_get_command(const mt_model_choice *choice, mt_arena *arena, size_t *count, mt_problems *problems)
{
    const mt_setting_value *given = NULL;
    for (size_t i = 0; i < choice->setting_count; i++)
        if (strcmp(choice->setting[i].name, "command") == 0)
            given = &choice->setting[i];
    const char **word = NULL;
    *count = 0;
    if (!given) {
        mt_problem_add(problems, choice->place,
                       "the model external has no command: say which program decides, as in settings = { command = { "
                       "\"python3\", \"bot.py\" } }");
    } else if (given->count > 0) {
        word = mt_arena_get_array(arena, given->count + 1, sizeof *word);
        for (size_t i = 0; i < given->count; i++)
            word[(*count)++] = !given->text[i] ? "" : given->text[i];
    } else if (!given->word) {
        mt_problem_add(problems, given->place,
                       "the model external: 'command' is a list of texts, as in { \"python3\", \"bot.py\" }");
    } else if (given->word[strcspn(given->word, SHELL)] != '\0') {
        mt_problem_add(
            problems, given->place,
            "the model external: no shell reads 'command', and '%c' in it would mean nothing; write a list of texts, "
            "as in { \"sh\", \"bot.sh\" }",
            given->word[strcspn(given->word, SHELL)]);
    } else {
        word = cut(given->word, arena, count);
    }
    if (word && (*count == 0 || *word[0] == '\0')) {
        mt_problem_add(problems, given->place, "the model external: 'command' names no program");
        return NULL;
    }
    return word;
}
