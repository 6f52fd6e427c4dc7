/* A model that starts a thread. */
#include <stddef.h>
#include <pthread.h>

#include <martens/plugin.h>

static void *nothing(void *argument) { return argument; }

static const char *decide(void *instance, const martens_question *question, martens_answer *answer)
{
    pthread_t thread;
    (void)instance;
    if (pthread_create(&thread, NULL, nothing, NULL) == 0)
        pthread_join(thread, NULL);
    answer->word = question->sighting_count > 0 ? MARTENS_TRACK : MARTENS_NOTHING;
    return NULL;
}

const martens_plugin martens_plugin_v1 = {MARTENS_HEAD, .kind = MARTENS_SYSTEM, .name = "starts_thread",
                                          .summary = "starts a thread for each question", .decide = decide};
