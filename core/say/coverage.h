/* What the two pages of phrase coverage share. Internal to say/. Ownership: as in say.h. Threading: no state. */
#ifndef MT_SAY_COVERAGE_H
#define MT_SAY_COVERAGE_H

#include "say/page.h"

/* The four counts of a phrase, in the order of the page. */
#define MT_COVERAGE_COUNTS 4
extern const mt_template mt_coverage_heads[MT_COVERAGE_COUNTS];
int64_t mt_coverage_get_count(const mt_part_coverage *part, size_t which);

/* "judged 12: 3 met, 9 breached; never applied in 1 of 4 runs". */
void mt_coverage_rule_say(mt_text *out, const mt_language *language, const mt_treaty_coverage *treaty,
                          size_t provision);
/* "unless R5: applied 2, did not apply 7, not asked 3". */
void mt_coverage_exception_say(mt_text *out, const mt_language *language, const mt_treaty_coverage *treaty,
                               size_t provision, size_t exception);
/* The sentences at the end, a call each: how many phrases are covered, which were never reached, which never decided.
 */
void mt_coverage_sums_say(const mt_coverage *coverage, const mt_language *language,
                          void (*call)(void *context, const char *sentence), void *context);

#endif
