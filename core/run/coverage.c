/* Counting. A judgement says what each of its parts came to; what is only known at the end of a run is a provision that
 * came to no judgement at all. */
#include "run/coverage.h"

void mt_coverage_init(mt_coverage *coverage, mt_arena *arena, const mt_treaty_record *record, size_t count)
{
    *coverage = (mt_coverage){.treaty_count = count,
                              .treaty_room = count,
                              .treaty = mt_arena_get_array(arena, count + 1, sizeof *coverage->treaty)};
    for (size_t i = 0; i < count; i++) {
        coverage->treaty[i].record = &record[i];
        coverage->treaty[i].provision =
            mt_arena_get_array(arena, record[i].provision_count + 1, sizeof *coverage->treaty[i].provision);
    }
}

void mt_coverage_add(mt_coverage *coverage, const mt_judgement *judgement)
{
    mt_provision_coverage *provision = &coverage->treaty[judgement->treaty].provision[judgement->provision];
    provision->by_verdict[judgement->verdict]++;
    for (size_t i = 0; i < judgement->part_count; i++) {
        mt_part_coverage *part = &provision->part[i];
        *(judgement->part[i] == 1 ? &part->is_true : judgement->part[i] == 0 ? &part->is_false : &part->unknown) += 1;
        part->decisive += judgement->decisive >> i & 1;
    }
    for (size_t i = 0; i < judgement->exception_count; i++) {
        mt_exception_coverage *exception = &provision->exception[i];
        int64_t *counts[] = {&exception->not_asked, &exception->unknown, &exception->not_applied,
                             &exception->applied}; /* from -2 */
        *counts[judgement->exception[i] + 2] += 1;
    }
}

void mt_coverage_add_run(mt_coverage *coverage, size_t treaty, const mt_treaty_summary *summary)
{
    mt_treaty_coverage *all = &coverage->treaty[treaty];
    all->runs++;
    for (size_t i = 0; i < all->record->provision_count; i++)
        if (summary->provision[i].judged == 0)
            all->provision[i].by_verdict[summary->provision[i].verdict]++;
}
