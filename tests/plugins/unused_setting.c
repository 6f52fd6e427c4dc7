/* A model with a setting that it never looks at. */
#include <stddef.h>

#include <martens/plugin.h>

static const martens_setting settings[] = {{.name = "zeal",
                                            .type = MARTENS_NUMBER,
                                            .low = 0,
                                            .high = 1,
                                            .by_default = 0.5,
                                            .source = "assumed",
                                            .about = "nothing at all"}};

static const char *decide(void *instance, const martens_question *question, martens_answer *answer)
{
    (void)instance;
    answer->word = question->sighting_count > 0 ? MARTENS_TRACK : MARTENS_NOTHING;
    return NULL;
}

const martens_plugin martens_plugin_v1 = {MARTENS_HEAD,
                                          .kind = MARTENS_SYSTEM,
                                          .name = "unused_setting",
                                          .summary = "declares a setting and never reads it",
                                          .setting_count = 1,
                                          .setting = settings,
                                          .decide = decide};
