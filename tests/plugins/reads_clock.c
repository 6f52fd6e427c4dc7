/* A model that looks at the machine's clock. */
#include <stddef.h>
#include <time.h>

#include <martens/plugin.h>

static const char *decide(void *instance, const martens_question *question, martens_answer *answer)
{
    struct timespec now;
    (void)instance;
    timespec_get(&now, TIME_UTC);
    answer->word = question->sighting_count > 0 ? MARTENS_TRACK : MARTENS_NOTHING;
    answer->after = now.tv_nsec;
    return NULL;
}

const martens_plugin martens_plugin_v1 = {MARTENS_HEAD, .kind = MARTENS_SYSTEM, .name = "reads_clock",
                                          .summary = "takes as long as the machine's clock says", .decide = decide};
