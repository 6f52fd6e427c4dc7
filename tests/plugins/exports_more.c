/* A model that exports a function of its own too. */
#include <stddef.h>

#include <martens/plugin.h>

__attribute__((visibility("default"))) int helper(void);
int helper(void) { return 1; }

static const char *decide(void *instance, const martens_question *question, martens_answer *answer)
{
    (void)instance;
    answer->word = question->sighting_count > 0 ? MARTENS_TRACK : MARTENS_NOTHING;
    return NULL;
}

const martens_plugin martens_plugin_v1 = {MARTENS_HEAD, .kind = MARTENS_SYSTEM, .name = "exports_more",
                                          .summary = "exports a helper", .decide = decide};
