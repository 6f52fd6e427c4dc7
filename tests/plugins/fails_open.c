/* A model that cannot open, and says why. */
#include <stddef.h>

#include <martens/plugin.h>

static const char *start(const martens_host *host, const martens_opening *opening, void **instance)
{
    (void)host, (void)opening, (void)instance;
    return "it has no table of answers";
}

static const char *decide(void *instance, const martens_question *question, martens_answer *answer)
{
    (void)instance, (void)question, (void)answer;
    return NULL;
}

const martens_plugin martens_plugin_v1 = {MARTENS_HEAD,         .kind = MARTENS_SYSTEM,
                                          .name = "fails_open", .summary = "never opens",
                                          .open = start,        .decide = decide};
