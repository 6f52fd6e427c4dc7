/* A model that counts its questions in a static: instances know of each other. */
#include <stddef.h>

#include <martens/plugin.h>

static int64_t asked;

static const char *decide(void *instance, const martens_question *question, martens_answer *answer)
{
    (void)instance;
    answer->word = question->sighting_count > 0 ? MARTENS_TRACK : MARTENS_NOTHING;
    answer->after = ++asked;
    return NULL;
}

const martens_plugin martens_plugin_v1 = {MARTENS_HEAD, .kind = MARTENS_SYSTEM, .name = "keeps_statics",
                                          .summary = "counts questions across instances", .decide = decide};
