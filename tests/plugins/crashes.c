/* A model that crashes while it decides. By the signal itself: what a bad access does is for the compiler and the
 * sanitizers to say. */
#include <signal.h>
#include <stddef.h>

#include <martens/plugin.h>

static const char *decide(void *instance, const martens_question *question, martens_answer *answer)
{
    (void)instance, (void)question, (void)answer;
    raise(SIGSEGV);
    return NULL;
}

const martens_plugin martens_plugin_v1 = {MARTENS_HEAD, .kind = MARTENS_SYSTEM, .name = "crashes",
                                          .summary = "raises a segmentation fault while deciding", .decide = decide};
