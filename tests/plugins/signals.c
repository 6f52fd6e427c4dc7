/* A model that sends a signal to the process above it. */
#define _POSIX_C_SOURCE 200809L
#include <signal.h>
#include <unistd.h>

#include <martens/plugin.h>

static const char *decide(void *instance, const martens_question *question, martens_answer *answer)
{
    (void)instance, (void)question;
    answer->word = MARTENS_IGNORE;
    kill(getppid(), SIGCONT);
    return NULL;
}

const martens_plugin martens_plugin_v1 = {MARTENS_HEAD, .kind = MARTENS_SYSTEM, .name = "signals",
                                          .summary = "sends a signal while deciding", .decide = decide};
