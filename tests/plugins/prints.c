/* A model that prints on standard output while it decides, and is fine but for that. */
#include <stdio.h>

#include <martens/plugin.h>

static const char *decide(void *instance, const martens_question *question, martens_answer *answer)
{
    (void)instance, (void)question, (void)answer;
    puts("{\"event\":{\"act\":\"a line that would spoil a record\"}}");
    fflush(stdout);
    answer->word = question->sighting_count > 0 ? MARTENS_TRACK : MARTENS_NOTHING;
    return NULL;
}

const martens_plugin martens_plugin_v1 = {MARTENS_HEAD, .kind = MARTENS_SYSTEM, .name = "prints",
                                          .summary = "prints a line on standard output while deciding",
                                          .decide = decide};
