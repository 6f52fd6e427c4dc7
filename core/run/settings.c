/* Settings are quantities like any other: constants, parameters, or a draw on a stream of the entity's own. */
#include "run/settings.h"

#include <string.h>

#include "base/random.h"

/* A choice of more than two is a chain: the second of a pair is a choice again. Each end is as likely as the others. */
static const mt_quantity *chosen(const mt_quantity *quantity, mt_stream *stream)
{
    uint64_t ends = 1;
    for (const mt_quantity *at = quantity; at && at->kind == MT_Q_CHOICE; at = at->b)
        ends++;
    uint64_t taken = mt_stream_draw_below(stream, ends);
    for (; taken > 0 && quantity->b->kind == MT_Q_CHOICE; taken--)
        quantity = quantity->b;
    return taken > 0 ? quantity->b : quantity->a;
}

static double resolve(const mt_quantity *quantity, const double *parameter, mt_stream *stream)
{
    if (quantity->kind == MT_Q_CHOICE)
        return resolve(chosen(quantity, stream), parameter, stream);
    double a = !quantity->a ? 0 : resolve(quantity->a, parameter, stream);
    double b = !quantity->b ? 0 : resolve(quantity->b, parameter, stream);
    switch (quantity->kind) {
    case MT_Q_CONSTANT: return quantity->value;
    case MT_Q_PARAMETER: return parameter[quantity->parameter];
    case MT_Q_EXPONENTIAL: return mt_stream_draw_exponential(stream, a);
    case MT_Q_UNIFORM: return a + (b - a) * mt_stream_draw_uniform(stream);
    case MT_Q_LOGNORMAL: return mt_stream_draw_lognormal(stream, a, b);
    case MT_Q_CHOICE:
    case MT_Q_ABSENT: break;
    }
    return MT_UNKNOWN;
}

static double word_place(const char *words, const char *word)
{
    size_t length = strlen(word);
    double place = 0;
    for (const char *p = words; *p != '\0'; place++) {
        size_t here = strcspn(p, " ");
        if (here == length && strncmp(p, word, here) == 0)
            return place;
        p += here + (p[here] == ' ');
    }
    return -1; /* outside the range, so that opening the model says so */
}

const double *mt_settings_get(const mt_model *model, const mt_model_choice *choice, const double *parameter,
                              const char *entity, uint64_t seed, uint64_t run, const mt_names *names, mt_arena *arena)
{
    double *value = mt_arena_get_array(arena, model->setting_count + 1, sizeof *value);
    for (size_t i = 0; i < model->setting_count; i++) {
        const mt_model_setting *declared = &model->setting[i];
        value[i] = declared->by_default;
        for (size_t k = 0; k < choice->setting_count; k++) {
            const mt_setting_value *given = &choice->setting[k];
            if (strcmp(given->name, declared->name) != 0)
                continue;
            mt_stream stream;
            mt_stream_open(&stream, seed, run, entity, declared->name);
            value[i] = resolve(&given->value, parameter, &stream);
            if (declared->type == MT_TYPE_WORD)
                value[i] = word_place(declared->words,
                                      given->word ? given->word : mt_name_get_text(names, (uint32_t)value[i]));
            else if (declared->dimension == MT_TIME)
                value[i] = floor(value[i] + 0.5);
        }
    }
    return value;
}
