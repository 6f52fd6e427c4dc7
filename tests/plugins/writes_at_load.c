/* A model that writes a file as it is loaded, before anything of it could be checked. */
#include <stdio.h>

#include <martens/plugin.h>

__attribute__((constructor)) static void at_load(void)
{
    FILE *file = fopen("written-at-load", "w");
    if (file)
        fclose(file);
}

static const char *decide(void *instance, const martens_question *question, martens_answer *answer)
{
    (void)instance, (void)question;
    answer->word = MARTENS_IGNORE;
    return NULL;
}

const martens_plugin martens_plugin_v1 = {MARTENS_HEAD, .kind = MARTENS_SYSTEM, .name = "writes_at_load",
                                          .summary = "writes a file as it is loaded", .decide = decide};
