/* Whether a run is within a treaty's scope: a treaty is made that asks nothing else, and the judge's own tracks say
 * what `applies` was, for each system and for nobody in particular. Where it was true its one demand is breached, and
 * where unknown in doubt. */
#include <string.h>

#include "judge/across.h"

static mt_provision_source ask_new(mt_arena *arena, const char *per, mt_place place)
{
    mt_provision_source ask = {.id = per, .cite = "", .verified = true, .place = place};
    ask.kind = (mt_words){"regulation", place};
    ask.throughout = (mt_words){"true", place};
    ask.per = (mt_words){per, place};
    ask.require_count = 1;
    ask.require = mt_arena_get(arena, sizeof *ask.require);
    ask.require[0] = (mt_part_source){"a", {"false", place}};
    return ask;
}

mt_program *mt_scope_new(mt_arena *arena, mt_vocabulary *vocabulary, const mt_treaty *treaty, const mt_treaty *shared,
                         const mt_reading_choice *choice, size_t count, mt_problems *problems)
{
    mt_treaty *asks = mt_arena_get(arena, sizeof *asks);
    const mt_treaty *list[] = {asks};
    *asks = *treaty;
    asks->not_encoded_count = 0;
    asks->provision_count = 0;
    if (treaty->applies.text) {
        asks->provision = mt_arena_get_array(arena, 2, sizeof *asks->provision);
        asks->provision[asks->provision_count++] = ask_new(arena, "system", treaty->applies.place);
        asks->provision[asks->provision_count++] = ask_new(arena, "run", treaty->applies.place);
    }
    return mt_program_new(arena, vocabulary, list, 1, shared, choice, count, problems);
}

unsigned mt_scope_get(const mt_program *scope, const mt_treaty_summary *summary)
{
    size_t count = 0;
    const mt_treaty_record *record = mt_program_get_treaties(scope, &count);
    /* Without a system there is no track of one, and the run speaks for itself. */
    for (size_t i = 0; i < record->provision_count; i++)
        switch (summary->provision[i].verdict) {
        case MT_BREACHED: return 1;
        case MT_OUTSIDE_SCOPE: return 2;
        case MT_UNDETERMINED: return 0;
        default: break;
        }
    return record->provision_count == 0;
}
