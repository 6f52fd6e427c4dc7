/* People by status: civilians and combatants first, then the rest as facts.def has them. */
#include "engine/people.h"

#include <string.h>

#include "engine/state.h"

void mt_people_start(mt_engine *engine)
{
    const char *words = engine->vocabulary->facts[MT_FACT_TARGET_STATUS].words;
    size_t room = strlen(words) + 1;
    engine->people = mt_arena_get_array(&engine->arena, room, sizeof *engine->people);
    engine->people_told = mt_arena_get_array(&engine->arena, room, sizeof *engine->people_told);
    engine->people_status = mt_arena_get_array(&engine->arena, room, sizeof *engine->people_status);
    for (const char *end; *words != '\0'; words = end + (*end == ' ')) {
        end = words + strcspn(words, " ");
        const char *word = mt_arena_add_bytes(&engine->arena, words, (size_t)(end - words));
        engine->people[engine->people_count].status = word;
        engine->people_status[engine->people_count++] = mt_name_add(engine->vocabulary->names, word);
    }
}

mt_people_record *mt_people_get(mt_engine *engine, double status)
{
    for (size_t i = 0; i < engine->people_count; i++)
        if (engine->people_status[i] == status)
            return &engine->people[i];
    return &engine->people[0]; /* civilian */
}
