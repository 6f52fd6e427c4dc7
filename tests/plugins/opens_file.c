/* A model that opens a file. */
#include <stddef.h>
#include <fcntl.h>
#include <unistd.h>

#include <martens/plugin.h>

static const char *decide(void *instance, const martens_question *question, martens_answer *answer)
{
    int file = open("/dev/null", O_RDONLY);
    (void)instance;
    if (file >= 0)
        close(file);
    answer->word = question->sighting_count > 0 ? MARTENS_TRACK : MARTENS_NOTHING;
    return NULL;
}

const martens_plugin martens_plugin_v1 = {MARTENS_HEAD, .kind = MARTENS_SYSTEM, .name = "opens_file",
                                          .summary = "opens a file for each question", .decide = decide};
