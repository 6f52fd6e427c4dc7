/* A model that crashes while it decides. */
#include <stddef.h>

#include <martens/plugin.h>

static const char *decide(void *instance, const martens_question *question, martens_answer *answer)
{
    (void)instance, (void)question, (void)answer;
    volatile int *volatile nowhere = NULL; /* twice, or a compiler drops the write */
    *nowhere = 1;
    return NULL;
}

const martens_plugin martens_plugin_v1 = {
    MARTENS_HEAD, .kind = MARTENS_SYSTEM, .name = "crashes", .summary = "writes to nowhere while deciding", .decide = decide};
