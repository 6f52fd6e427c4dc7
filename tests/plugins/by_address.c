/* A model whose answer hangs on where its memory lies. */
#include <stddef.h>

#include <martens/plugin.h>

static const char *start(const martens_host *host, const martens_opening *opening, void **instance)
{
    (void)opening;
    *instance = host->arena(host, 64);
    return NULL;
}

static const char *decide(void *instance, const martens_question *question, martens_answer *answer)
{
    answer->word = question->sighting_count > 0 ? MARTENS_TRACK : MARTENS_NOTHING;
    answer->after = (int64_t)((uintptr_t)instance % 4096 / 16);
    return NULL;
}

const martens_plugin martens_plugin_v1 = {MARTENS_HEAD,         .kind = MARTENS_SYSTEM,
                                          .name = "by_address", .summary = "takes as long as its address says",
                                          .open = start,        .decide = decide};
