/* A model whose answer hangs on the locale. */
#include <stddef.h>
#include <locale.h>
#include <string.h>

#include <martens/plugin.h>

static const char *decide(void *instance, const martens_question *question, martens_answer *answer)
{
    const char *name = setlocale(LC_CTYPE, NULL);
    (void)instance;
    answer->word = question->sighting_count > 0 ? MARTENS_TRACK : MARTENS_NOTHING;
    answer->after = name && strcmp(name, "C") != 0;
    return NULL;
}

const martens_plugin martens_plugin_v1 = {MARTENS_HEAD, .kind = MARTENS_SYSTEM, .name = "by_locale",
                                          .summary = "is slower abroad", .decide = decide};
