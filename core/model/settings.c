/* Settings: what a scenario gives a model, against what the model declares; and their values in one run.
 *
 * A constant is checked once, at its place in the file. What a run decides (param.x, random.*) can only be checked when
 * it is known: an instance that would start beyond its range does not open. */
#include <stdio.h>
#include <string.h>

#include "model/loaded.h"

static const mt_model_setting *setting_find(const mt_model *model, const char *name)
{
    for (size_t i = 0; i < model->setting_count; i++)
        if (strcmp(model->setting[i].name, name) == 0)
            return &model->setting[i];
    return NULL;
}

/* Place of a word among words between blanks, -1 if it is not one of them. */
static int word_place(const char *words, const char *word)
{
    size_t length = strlen(word);
    for (int place = 0; length > 0 && *words != '\0'; place++) {
        size_t size = strcspn(words, " ");
        if (size == length && strncmp(words, word, size) == 0)
            return place;
        words += size + strspn(words + size, " ");
    }
    return -1;
}

/* How many words stand there. */
static int word_count(const char *words)
{
    int count = 0;
    while (*(words += strspn(words, " ")) != '\0') {
        words += strcspn(words, " ");
        count++;
    }
    return count;
}

static bool in_range(const mt_model_setting *setting, double value)
{
    return value >= setting->low && value <= setting->high;
}

static void say_range(mt_text *out, const mt_model_setting *setting)
{
    mt_text_add(out, "; it goes from ");
    mt_quantity_say(out, setting->low, setting->dimension);
    mt_text_add(out, " to ");
    mt_quantity_say(out, setting->high, setting->dimension);
}

/* ---- checking a file ---- */

static void say_unknown(mt_text *out, const mt_model *model, const char *name, mt_arena *arena)
{
    mt_text_write(out, "the model %s has no setting '%s'", model->name, name);
    if (model->setting_count == 0) {
        mt_text_add(out, "; it has none");
        return;
    }
    const char **names = mt_arena_get_array(arena, model->setting_count, sizeof *names);
    for (size_t i = 0; i < model->setting_count; i++)
        names[i] = model->setting[i].name;
    const char *nearest = mt_word_find_nearest(name, names, model->setting_count);
    if (nearest) {
        mt_text_write(out, "; did you mean '%s'?", nearest);
        return;
    }
    mt_text_add(out, "; it has ");
    for (size_t i = 0; i < model->setting_count; i++)
        mt_text_write(out, "%s%s", i == 0 ? "" : ", ", names[i]);
}

static void check_number(mt_text *out, const mt_model_setting *setting, const mt_setting_value *given)
{
    const mt_quantity *value = &given->value;
    if (given->word || value->dimension != setting->dimension) {
        mt_text_write(out, "'%s' is %s, not ", setting->name, mt_dimension_get_name(setting->dimension));
        if (given->word)
            mt_text_write(out, "the word '%s'", given->word);
        else
            mt_text_add(out, mt_dimension_get_name(value->dimension));
        if (setting->dimension != MT_PLAIN)
            mt_text_write(out, "; give it in %s", mt_dimension_get_units(setting->dimension));
    } else if (value->kind == MT_Q_CONSTANT && !in_range(setting, value->value)) {
        mt_text_write(out, "'%s' is ", setting->name);
        mt_quantity_say(out, value->value, setting->dimension);
        say_range(out, setting);
    }
}

static void check_truth(mt_text *out, const mt_model_setting *setting, const mt_setting_value *given)
{
    bool constant = given->value.kind == MT_Q_CONSTANT;
    if (given->word || given->value.dimension != MT_PLAIN ||
        (constant && given->value.value != 0 && given->value.value != 1))
        mt_text_write(out, "'%s' is true or false", setting->name);
}

static void check_word(mt_text *out, const mt_model_setting *setting, const mt_setting_value *given)
{
    bool ready = given->word ? word_place(setting->words, given->word) >= 0 : given->value.kind == MT_Q_PARAMETER;
    if (ready)
        return;
    mt_text_write(out, "'%s' is one of: %s", setting->name, setting->words);
    if (given->word)
        mt_text_write(out, "; not '%s'", given->word);
}

bool mt_model_check_settings(const mt_model *model, const mt_model_choice *choice, mt_problems *problems)
{
    bool good = true;
    mt_text fault;
    mt_text_init(&fault);
    for (size_t i = 0; i < choice->setting_count; i++) {
        const mt_setting_value *given = &choice->setting[i];
        const mt_model_setting *setting = setting_find(model, given->name);
        mt_text_reset(&fault);
        if (!setting)
            say_unknown(&fault, model, given->name, problems->arena);
        else if (setting->command)
            ; /* mt_model_get_command tells of it */
        else if (given->count > 0)
            mt_text_write(&fault, "'%s' is one value, not a list", setting->name);
        else if (setting->type == MT_TYPE_NUMBER)
            check_number(&fault, setting, given);
        else if (setting->type == MT_TYPE_TRUTH)
            check_truth(&fault, setting, given);
        else
            check_word(&fault, setting, given);
        if (fault.length == 0)
            continue;
        good = false;
        if (!setting)
            mt_problem_add(problems, given->place, "%s", mt_text_get(&fault));
        else
            mt_problem_add(problems, given->place, "the model %s: %s", model->name, mt_text_get(&fault));
    }
    mt_text_free(&fault);
    return good;
}

/* ---- the values of one run ---- */

bool mt_model_check_values(const mt_model *model, const double *value, char *why, size_t room)
{
    for (size_t i = 0; i < model->setting_count; i++) {
        const mt_model_setting *setting = &model->setting[i];
        bool fits = setting->type == MT_TYPE_WORD ? value[i] >= 0 && value[i] < word_count(setting->words)
                                                  : in_range(setting, value[i]);
        if (fits)
            continue;
        mt_text words;
        mt_text_init(&words);
        mt_text_write(&words, "'%s' came to ", setting->name);
        mt_quantity_say(&words, value[i], setting->dimension);
        mt_text_add(&words, " in this run");
        if (setting->type == MT_TYPE_WORD)
            mt_text_write(&words, "; it is one of: %s", setting->words);
        else
            say_range(&words, setting);
        snprintf(why, room, "%s", mt_text_get(&words));
        mt_text_free(&words);
        return false;
    }
    return true;
}
