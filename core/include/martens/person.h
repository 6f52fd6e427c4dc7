/* What models of persons share: what one keeps, what there is to weigh, and how long a person takes to answer. Built on
 * martens/plugin.h, and no part of the interface between host and plugin: what is here is compiled into the model. */
#ifndef MARTENS_PERSON_H
#define MARTENS_PERSON_H

#include <martens/plugin.h>

#ifdef __cplusplus
extern "C" {
#endif

#define MARTENS_PERSON_QUICKEST (200 * MARTENS_MILLISECOND) /* a simple reaction, textbooks [B] */
#define MARTENS_PERSON_STEP (100 * MARTENS_MILLISECOND)     /* finer would be false precision */
#define MARTENS_PERSON_LONGEST (INT64_C(1) << 52)           /* that an answer may say */

/* What a person keeps: the host, which stays until the run ends, and the settings in the order of their declaration. */
typedef struct martens_person {
    const martens_host *host;
    const double *setting;
} martens_person;

/* The settings of an opening, copied; the host frees them. */
static inline const double *martens_person_settings(const martens_host *host, const martens_opening *opening)
{
    double *setting = (double *)host->arena(host, opening->value_count * sizeof *setting);
    for (size_t i = 0; i < opening->value_count; i++)
        setting[i] = opening->value[i];
    return setting;
}

/* For a model's `open`: the instance is a martens_person. */
static inline const char *martens_person_open(const martens_host *host, const martens_opening *opening, void **instance)
{
    martens_person *self = (martens_person *)host->arena(host, sizeof *self);
    self->host = host;
    self->setting = martens_person_settings(host, opening);
    *instance = self;
    return NULL;
}

/* Not a notice, not an empty list, and not a question that is newer than this model. */
static inline int martens_person_weighs(const martens_question *question)
{
    return question->sighting_count > 0 &&
           (question->why == MARTENS_WHY_NOMINATION || question->why == MARTENS_WHY_LIST);
}

/* Draws once from a lognormal, so that the spread grows with the mean: Zhang et al. 2019 [V]. median: microseconds,
 * above 0; sigma: deviation of the logarithm. Gives microseconds, to the tenth of a second, within the bounds above
 * whatever is drawn. */
static inline int64_t martens_person_time(const martens_host *host, double median, double sigma)
{
    double drawn = host->lognormal(host, median, sigma);
    if (!(drawn > (double)MARTENS_PERSON_QUICKEST))
        return MARTENS_PERSON_QUICKEST;
    if (drawn > (double)MARTENS_PERSON_LONGEST)
        return MARTENS_PERSON_LONGEST;
    return (int64_t)(drawn / (double)MARTENS_PERSON_STEP + 0.5) * MARTENS_PERSON_STEP;
}

#ifdef __cplusplus
}
#endif

#endif
