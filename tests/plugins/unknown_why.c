/* A model that believes an unknown why to be a target. */
#include <stddef.h>

#include <martens/plugin.h>

static const char *decide(void *instance, const martens_question *question, martens_answer *answer)
{
    (void)instance;
    answer->word =
        question->why != MARTENS_WHY_NOTICE && question->why != MARTENS_WHY_WAKE ? MARTENS_TRACK : MARTENS_NOTHING;
    return NULL;
}

const martens_plugin martens_plugin_v1 = {MARTENS_HEAD, .kind = MARTENS_SYSTEM, .name = "unknown_why",
                                          .summary = "answers what it does not know", .decide = decide};
