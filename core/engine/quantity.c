/* Quantities of a scenario, made into numbers for one run. Every distribution draws from a stream that is keyed by the
 * entity and the purpose, so what one draws never moves another. */
#include "base/unit.h"
#include "engine/quantity.h"

#include "engine/state.h"

/* A drawn time is given to the millisecond: finer would be false precision, and is hard to read. */
static double rounded(double value, mt_dimension dimension)
{
    const double millisecond = 1000;
    if (dimension != MT_TIME || !mt_value_is_known(value) || value >= (double)MT_FOREVER)
        return value;
    return floor(value / millisecond + 0.5) * millisecond;
}

static double fixed(const mt_engine *engine, const mt_quantity *quantity)
{
    if (!quantity)
        return MT_UNKNOWN;
    switch (quantity->kind) {
    case MT_Q_CONSTANT: return quantity->value;
    case MT_Q_PARAMETER: return engine->parameter[quantity->parameter];
    default: return MT_UNKNOWN;
    }
}

/* A choice of more than two is a chain: the second of a pair is a choice again. Each end is as likely as the others. */
static double chosen(const mt_engine *engine, const mt_quantity *quantity, mt_stream *stream)
{
    uint64_t ends = 1;
    for (const mt_quantity *at = quantity; at && at->kind == MT_Q_CHOICE; at = at->b)
        ends++;
    uint64_t taken = mt_stream_draw_below(stream, ends);
    for (; taken > 0 && quantity->b->kind == MT_Q_CHOICE; taken--)
        quantity = quantity->b;
    return fixed(engine, taken > 0 ? quantity->b : quantity->a);
}

static double drawn(const mt_engine *engine, const mt_quantity *quantity, mt_stream *stream)
{
    double a = fixed(engine, quantity->a), b = fixed(engine, quantity->b);
    switch (quantity->kind) {
    case MT_Q_EXPONENTIAL: return mt_stream_draw_exponential(stream, a);
    case MT_Q_UNIFORM: return a + (b - a) * mt_stream_draw_uniform(stream);
    case MT_Q_LOGNORMAL: return mt_stream_draw_lognormal(stream, a, b);
    default: return chosen(engine, quantity, stream);
    }
}

double mt_quantity_draw(const mt_engine *engine, const mt_quantity *quantity, mt_stream *stream, bool *open,
                        const char *entity, const char *purpose)
{
    if (quantity->kind <= MT_Q_PARAMETER)
        return fixed(engine, quantity);
    if (!*open)
        mt_stream_open(stream, engine->seed, engine->run, entity, purpose);
    *open = true;
    return rounded(drawn(engine, quantity, stream), quantity->dimension);
}

double mt_quantity_get(const mt_engine *engine, const mt_quantity *quantity, const char *entity, const char *purpose)
{
    mt_stream stream;
    bool open = false;
    return mt_quantity_draw(engine, quantity, &stream, &open, entity, purpose);
}
