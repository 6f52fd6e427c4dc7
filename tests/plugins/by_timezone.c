/* A model whose answer hangs on the time zone. */
#include <stddef.h>
#include <stdlib.h>

#include <martens/plugin.h>

static const char *decide(void *instance, const martens_question *question, martens_answer *answer)
{
    (void)instance;
    answer->word = question->sighting_count > 0 ? MARTENS_TRACK : MARTENS_NOTHING;
    answer->after = getenv("TZ") != NULL;
    return NULL;
}

const martens_plugin martens_plugin_v1 = {MARTENS_HEAD, .kind = MARTENS_SYSTEM, .name = "by_timezone",
                                          .summary = "is slower where a time zone is set", .decide = decide};
