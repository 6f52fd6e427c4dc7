/* The nearest flip by parameters: what would have changed the first breach of a provision, on the same luck.
 *
 * For each parameter with a range the run is made again with that parameter moved, alone, by growing shares of its
 * range in both directions; the first move that flips is then narrowed by halving. A run is made again in milliseconds,
 * so this is honest re-running, not an estimate. A breach counts as gone when nothing concerning the same system and
 * target is breached any more. */
#include <math.h>
#include <string.h>

#include "run/run.h"

enum { BUDGET = 4000000, NARROWINGS = 12 };
static const double ladder[] = {0.01, 0.03, 0.1, 0.2, 0.35, 0.5, 0.75, 1.0};

typedef struct search {
    mt_setup *setup;
    mt_run *run;
    double *parameter;
    const mt_judgement *breach; /* the one to flip */
    bool still;                 /* breached again in the present re-run */
    uint64_t budget;            /* occurrences left for the whole search */
} search;

static void watch(void *context, const mt_judgement *judgement)
{
    search *in = context;
    const mt_judgement *breach = in->breach;
    if (judgement->verdict == MT_BREACHED && judgement->treaty == breach->treaty &&
        judgement->provision == breach->provision && judgement->who[MT_SYSTEM] == breach->who[MT_SYSTEM] &&
        judgement->who[MT_TARGET] == breach->who[MT_TARGET])
        in->still = true;
}

/* True if the breach is gone with the parameters as they stand. A run that cannot be made to its end flips nothing. */
static bool flipped(search *in)
{
    enum { STEP = 10000 };
    mt_problems problems;
    mt_arena arena;
    mt_arena_init(&arena);
    mt_problems_init(&problems, &arena);
    in->still = false;
    bool gone = false;
    if (mt_run_start(in->run, in->parameter, in->setup->circumstance, in->setup->seed, in->setup->run, &problems) ==
        0) {
        mt_progress progress = MT_PROGRESS_MORE;
        while (progress == MT_PROGRESS_MORE && in->budget > STEP && !in->still) {
            progress = mt_run_step(in->run, MT_FOREVER, STEP);
            in->budget -= STEP;
        }
        gone = progress == MT_PROGRESS_ENDED && !in->still;
        if (progress == MT_PROGRESS_MORE)
            mt_run_stop(in->run);
    }
    mt_arena_free(&arena);
    return gone;
}

/* Values that people can read: times in whole seconds above one, two significant digits elsewhere; away from the old
 * value. */
static double rounded(double value, double old, mt_dimension dimension)
{
    double unit = 1;
    if (dimension == MT_TIME)
        unit = fabs(value) >= 1e6 ? 1e6 : 1e3;
    else
        for (double size = fabs(value); size > 0 && size < 10; size *= 10)
            unit /= 10;
    double steps = value / unit;
    return (value > old ? ceil(steps) : floor(steps)) * unit;
}

static double clamped(double value, const mt_parameter *parameter)
{
    return value < parameter->low ? parameter->low : value > parameter->high ? parameter->high : value;
}

/* The nearest flipping value in one direction, NaN if there is none. */
static double nearest_in(search *in, size_t place, double direction)
{
    const mt_parameter *parameter = &in->setup->scenario->parameter[place];
    double old = in->setup->parameter[place], span = parameter->high - parameter->low, holds = old, found = MT_UNKNOWN;
    for (size_t i = 0; i < sizeof ladder / sizeof *ladder && !mt_value_is_known(found); i++) {
        double value = clamped(old + direction * ladder[i] * span, parameter);
        if (value == holds)
            break;
        in->parameter[place] = value;
        if (flipped(in))
            found = value;
        else
            holds = value;
    }
    for (int i = 0; mt_value_is_known(found) && i < NARROWINGS; i++) {
        in->parameter[place] = (holds + found) / 2;
        if (parameter->dimension == MT_TIME)
            in->parameter[place] = floor(in->parameter[place]);
        if (flipped(in))
            found = in->parameter[place];
        else
            holds = in->parameter[place];
    }
    if (mt_value_is_known(found)) {
        double nice = clamped(rounded(found, old, parameter->dimension), parameter);
        in->parameter[place] = nice;
        if (nice != found && flipped(in))
            found = nice;
    }
    in->parameter[place] = old;
    return found;
}

/* Of one parameter the nearer of the two directions; NaN if neither flips. */
static double nearest(search *in, size_t place)
{
    double old = in->setup->parameter[place], up = nearest_in(in, place, 1), down = nearest_in(in, place, -1);
    return !mt_value_is_known(down) || up - old <= old - down ? up : down;
}

/* The nearest stand first, as a share of the parameter's range; behind those of facts, which stay where they are. */
static void flip_keep(mt_flip *list, double *share, size_t place, size_t first, mt_flip found, double far)
{
    for (; place > first && share[place - 1] > far; place--) {
        list[place] = list[place - 1];
        share[place] = share[place - 1];
    }
    list[place] = found;
    share[place] = far;
}

static void search_one(search *in, mt_judgement *breach)
{
    const mt_scenario *scenario = in->setup->scenario;
    size_t count = breach->flip_count, room = count + scenario->parameter_count;
    mt_flip *list = mt_arena_get_array(&in->setup->arena, room, sizeof *list);
    double *share = mt_arena_get_array(&in->setup->arena, room, sizeof *share);
    if (count > 0)
        memcpy(list, breach->flip, count * sizeof *list);
    in->breach = breach;
    for (size_t i = 0; i < scenario->parameter_count; i++) {
        const mt_parameter *parameter = &scenario->parameter[i];
        if (parameter->type != MT_TYPE_NUMBER || !parameter->has_range)
            continue;
        double old = in->setup->parameter[i], value = nearest(in, i);
        double far = fabs(value - old) / (parameter->high - parameter->low);
        mt_flip found = {.parameter = parameter->name,
                         .op = MT_EQUAL,
                         .type = MT_TYPE_NUMBER,
                         .dimension = parameter->dimension,
                         .value = value,
                         .was = old,
                         .outcome = MT_VERDICTS,
                         .whose = "scenario"};
        if (mt_value_is_known(value))
            flip_keep(list, share, count++, breach->flip_count, found, far);
    }
    breach->flips_sought = true;
    breach->flip_count = count;
    breach->flip = list;
}

void mt_run_find_flips(mt_setup *setup, mt_summary *summary)
{
    search in = {.setup = setup, .budget = BUDGET};
    const mt_run_calls calls = {.context = &in, .judged = watch};
    if (setup->scenario->parameter_count == 0 || setup->request->outside_count > 0 || setup->outsider_count > 0)
        return;
    in.parameter = mt_arena_get_array(&setup->arena, setup->scenario->parameter_count, sizeof *in.parameter);
    memcpy(in.parameter, setup->parameter, setup->scenario->parameter_count * sizeof *in.parameter);
    in.run = mt_run_new(setup, setup->program, &calls, true);
    for (size_t t = 0; t < summary->treaty_count; t++)
        for (size_t p = 0; p < (size_t)summary->treaty[t].of; p++)
            if (summary->treaty[t].provision[p].breach_count > 0)
                search_one(&in, &summary->treaty[t].provision[p].breach[0]);
    mt_run_free(in.run);
}
