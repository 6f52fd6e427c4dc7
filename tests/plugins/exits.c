/* A model that ends the process while it decides, as if all were well. */
#include <stdlib.h>

#include <martens/plugin.h>

static const char *decide(void *instance, const martens_question *question, martens_answer *answer)
{
    (void)instance, (void)question, (void)answer;
    exit(0);
}

const martens_plugin martens_plugin_v1 = {MARTENS_HEAD, .kind = MARTENS_SYSTEM, .name = "exits",
                                          .summary = "calls exit(0) while deciding", .decide = decide};
