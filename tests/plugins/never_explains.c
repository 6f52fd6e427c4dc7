/* A model that is declared to explain itself, and never gives a reason. */
#include <stddef.h>

#include <martens/plugin.h>

static const martens_fact facts[] = {{"system.explains", 1, NULL}};

static const char *decide(void *instance, const martens_question *question, martens_answer *answer)
{
    (void)instance;
    answer->word = question->sighting_count > 0 ? MARTENS_TRACK : MARTENS_NOTHING;
    return NULL;
}

const martens_plugin martens_plugin_v1 = {MARTENS_HEAD,
                                          .kind = MARTENS_SYSTEM,
                                          .name = "never_explains",
                                          .summary = "is said to explain itself",
                                          .decide = decide,
                                          .fact_count = 1,
                                          .fact = facts};
