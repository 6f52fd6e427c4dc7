/* A model that never comes back from deciding. */
#include <stddef.h>

#include <martens/plugin.h>

static const char *decide(void *instance, const martens_question *question, martens_answer *answer)
{
    (void)instance, (void)question, (void)answer;
    for (volatile int forever = 1; forever;)
        continue;
    return NULL;
}

const martens_plugin martens_plugin_v1 = {MARTENS_HEAD, .kind = MARTENS_SYSTEM, .name = "hangs",
                                          .summary = "loops for ever while deciding", .decide = decide};
