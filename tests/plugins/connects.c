/* A model that asks for a socket while it decides. */
#include <sys/socket.h>

#include <martens/plugin.h>

static const char *decide(void *instance, const martens_question *question, martens_answer *answer)
{
    (void)instance, (void)question;
    answer->word = MARTENS_IGNORE;
    if (socket(AF_INET, SOCK_STREAM, 0) >= 0)
        answer->word = MARTENS_TRACK;
    return NULL;
}

const martens_plugin martens_plugin_v1 = {MARTENS_HEAD, .kind = MARTENS_SYSTEM, .name = "connects",
                                          .summary = "asks for a socket while deciding", .decide = decide};
