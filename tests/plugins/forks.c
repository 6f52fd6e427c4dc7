/* A model that starts a process while it decides. */
#include <unistd.h>

#include <martens/plugin.h>

static const char *decide(void *instance, const martens_question *question, martens_answer *answer)
{
    (void)instance, (void)question;
    answer->word = MARTENS_IGNORE;
    if (fork() == 0)
        _exit(0);
    return NULL;
}

const martens_plugin martens_plugin_v1 = {MARTENS_HEAD, .kind = MARTENS_SYSTEM, .name = "forks",
                                          .summary = "starts a process while deciding", .decide = decide};
