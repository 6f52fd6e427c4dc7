/* From judgements to the verdict of a provision, and from those to the verdict of a treaty. */
#include "judge/summary.h"

#include <string.h>

bool mt_kept_has_room(const mt_kept *kept, mt_outcome outcome)
{
    return outcome == MT_OUTCOME_BREACHED || !kept->first[outcome];
}

void mt_kept_add(mt_kept *kept, mt_arena *arena, const mt_judgement *judgement)
{
    if (judgement->verdict != MT_BREACHED) {
        mt_judgement *copy = kept->first[judgement->verdict] = mt_arena_get(arena, sizeof *copy);
        *copy = *judgement;
        return;
    }
    if (kept->breach_count == kept->breach_room)
        kept->breach =
            mt_arena_add_room(arena, kept->breach, kept->breach_count, &kept->breach_room, sizeof *kept->breach);
    kept->breach[kept->breach_count++] = *judgement;
}

/* -- what was missing -- */

typedef struct missing {
    const mt_case *c;
    size_t count;
    const char *name[MT_LEAVES];
} missing;

static void source_note(void *context, const mt_node *source)
{
    missing *all = context;
    const mt_case *c = all->c;
    if (source->op == MT_OP_KNOWN_FACT)
        return;
    bool truth = source->type == MT_TYPE_TRUTH;
    if (truth ? mt_case_get_node_truth(c, source) != 0 : mt_value_is_known(mt_case_get_number(c, source)))
        return;
    const char *name = mt_node_get_name(c, source);
    for (size_t i = 0; i < all->count; i++)
        if (strcmp(all->name[i], name) == 0)
            return;
    if (all->count < MT_LEAVES)
        all->name[all->count++] = name;
}

static void missing_add(mt_kept *kept, mt_arena *arena, const char *name)
{
    for (size_t i = 0; i < kept->missing_count; i++)
        if (strcmp(kept->missing[i].name, name) == 0) {
            kept->missing[i].count++;
            return;
        }
    if (kept->missing_count == kept->missing_room)
        kept->missing =
            mt_arena_add_room(arena, kept->missing, kept->missing_count, &kept->missing_room, sizeof *kept->missing);
    kept->missing[kept->missing_count++] = (mt_count_record){name, 1};
}

void mt_kept_add_missing(mt_kept *kept, mt_arena *arena, const mt_case *c)
{
    missing all = {.c = c};
    mt_leaves leaves;
    mt_leaves_find(&leaves, c);
    for (size_t i = 0; i < leaves.count; i++)
        if (mt_case_get_node_truth(c, leaves.leaf[i].node) == 0)
            mt_sources_walk(leaves.leaf[i].node, source_note, &all);
    for (size_t i = 0; i < all.count; i++)
        missing_add(kept, arena, all.name[i]);
}

/* -- verdicts -- */

/* Over a run: the worst that happened; met before excepted, since something was met. */
static mt_verdict provision_verdict(const int64_t count[MT_OUTCOMES])
{
    mt_verdict worst = MT_VERDICTS;
    for (mt_verdict each = 0; each < MT_VERDICTS && mt_verdicts[each].judged; each++)
        if (count[each] && (worst == MT_VERDICTS || mt_verdicts[each].rank < mt_verdicts[worst].rank))
            worst = each;
    if (worst != MT_VERDICTS)
        return worst;
    return count[MT_OUTCOME_OUT_OF_SCOPE] && !count[MT_OUTCOME_NOT_WHEN] ? MT_OUTSIDE_SCOPE : MT_NEVER_APPLIED;
}

static void provision_fill(mt_provision_summary *summary, const int64_t count[MT_OUTCOMES], const mt_kept *kept)
{
    *summary = (mt_provision_summary){
        .verdict = provision_verdict(count),
        .met = count[MT_MET],
        .excepted = count[MT_EXCEPTED],
        .breached = count[MT_BREACHED],
        .undetermined = count[MT_UNDETERMINED],
        .open = count[MT_OPEN],
        .held_share = kept->held_share,
        .breach_count = kept->breach_count,
        .breach = kept->breach,
        .missing_count = kept->missing_count,
        .missing = kept->missing,
    };
    memcpy(summary->first, kept->first, sizeof summary->first);
    summary->judged = summary->met + summary->excepted + summary->breached + summary->undetermined + summary->open;
}

/* As bad as the worst `must` provision that came into play. */
static mt_verdict treaty_verdict(const mt_treaty_record *record, const mt_treaty_summary *summary)
{
    int64_t worst[MT_OUTCOMES] = {0};
    bool outside = record->provision_count > 0, many = outside;
    for (size_t i = 0; i < record->provision_count; i++) {
        const mt_provision_summary *provision = &summary->provision[i];
        many &= provision->verdict == MT_NEEDS_MANY_RUNS;
        outside &= provision->verdict == MT_OUTSIDE_SCOPE || provision->verdict == MT_NEEDS_MANY_RUNS;
        if (provision->judged && record->provision[i].force == MT_MUST)
            worst[provision->verdict]++;
    }
    mt_verdict verdict = provision_verdict(worst);
    if (many)
        return MT_NEEDS_MANY_RUNS;
    return verdict == MT_NEVER_APPLIED && outside ? MT_OUTSIDE_SCOPE : verdict;
}

mt_treaty_summary *mt_summary_new(const mt_program *program, mt_arena *arena, const int64_t (*count)[MT_OUTCOMES],
                                  const mt_kept *kept)
{
    mt_treaty_summary *summary = mt_arena_get_array(arena, program->treaty_count, sizeof *summary);
    size_t place = 0;
    for (size_t i = 0; i < program->treaty_count; i++) {
        const mt_treaty_record *record = &program->treaty[i];
        summary[i].provision = mt_arena_get_array(arena, record->provision_count, sizeof *summary[i].provision);
        summary[i].of = (int64_t)record->provision_count;
        for (size_t j = 0; j < record->provision_count; j++, place++) {
            provision_fill(&summary[i].provision[j], count[place], &kept[place]);
            if (record->provision[j].form == MT_ACROSS)
                summary[i].provision[j].verdict = MT_NEEDS_MANY_RUNS;
            summary[i].in_play += summary[i].provision[j].judged > 0;
        }
        summary[i].verdict = treaty_verdict(record, &summary[i]);
    }
    return summary;
}
