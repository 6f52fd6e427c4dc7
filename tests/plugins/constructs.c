/* A model with a static constructor, which runs before anybody looked at the descriptor. */
#include <stddef.h>

#include <martens/plugin.h>

static int64_t ready;
static __attribute__((constructor)) void prepare(void) { ready = 1; }

static const char *decide(void *instance, const martens_question *question, martens_answer *answer)
{
    (void)instance;
    answer->word = question->sighting_count > 0 ? MARTENS_TRACK : MARTENS_NOTHING;
    answer->after = ready;
    return NULL;
}

const martens_plugin martens_plugin_v1 = {MARTENS_HEAD, .kind = MARTENS_SYSTEM, .name = "constructs",
                                          .summary = "prepares itself before it is asked", .decide = decide};
