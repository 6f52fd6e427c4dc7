/* How long a person takes to answer: one piece for every model of a person. Built on martens/plugin.h, and no part of the interface
 * between host and plugin: what is here is compiled into the model. */
#ifndef MARTENS_PERSON_H
#define MARTENS_PERSON_H

#include <martens/plugin.h>

#ifdef __cplusplus
extern "C" {
#endif

#define MARTENS_PERSON_QUICKEST (200 * MARTENS_MILLISECOND) /* a simple reaction, textbooks [B] */
#define MARTENS_PERSON_STEP (100 * MARTENS_MILLISECOND)     /* finer would be false precision */
#define MARTENS_PERSON_LONGEST (INT64_C(1) << 52)           /* that an answer may say */

/* Draws once from a lognormal, so that the spread grows with the mean: Zhang et al. 2019 [V]. median: microseconds, above 0; sigma:
 * deviation of the logarithm. Gives microseconds, to the tenth of a second, within the bounds above whatever is drawn. */
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
