/* martens doctor: does this set-up work, line by line, with what to do where it does not. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/random.h"
#include "command/words.h"
#include "model/model.h"
#include "script/script.h"

static const mt_option options[] = {MT_OPTIONS_END};

typedef struct doctor {
    const mt_arguments *arguments;
    mt_text out;
    size_t troubles;
} doctor;

static void say(doctor *in, bool good, const char *what, const char *advice)
{
    mt_layout_write_toned(&in->out, good ? "ok      " : "trouble ", good ? MT_TONE_GOOD : MT_TONE_BAD,
                          &in->arguments->out);
    mt_text_write(&in->out, "%s\n", what);
    if (!good)
        mt_text_write(&in->out, "        %s\n", advice);
    in->troubles += !good;
}

static void look_at_shelf(doctor *in, mt_shelf shelf, const char *advice)
{
    mt_shelf_entry *entries = NULL;
    size_t count = mt_library_get_entries(&in->arguments->library, shelf, in->arguments->arena, &entries);
    say(in, count > 0,
        mt_arena_write(in->arguments->arena, "%zu %s%s found", count, mt_shelf_names[shelf],
                       count == 1                   ? ""
                       : shelf == MT_SHELF_TREATIES ? " files"
                                                    : "s"),
        advice);
}

static void load_models(doctor *in)
{
    mt_shelf_entry *entries = NULL;
    size_t count = mt_library_get_entries(&in->arguments->library, MT_SHELF_MODELS, in->arguments->arena, &entries);
    for (size_t i = 0; i < count; i++) {
        mt_problems problems;
        mt_problems_init(&problems, in->arguments->arena);
        const mt_model *model =
            mt_model_load(in->arguments->arena, entries[i].id, entries[i].path, (mt_place){0}, &problems);
        say(in, model, mt_arena_write(in->arguments->arena, "model %s", entries[i].id),
            problems.count > 0 ? problems.list[0].text : "");
    }
}

static void load_treaties(doctor *in)
{
    mt_shelf_entry *entries = NULL;
    size_t count = mt_library_get_entries(&in->arguments->library, MT_SHELF_TREATIES, in->arguments->arena, &entries);
    for (size_t i = 0; i < count; i++) {
        mt_problems problems;
        mt_names names;
        mt_vocabulary vocabulary;
        mt_treaty *treaty = NULL;
        mt_problems_init(&problems, in->arguments->arena);
        mt_names_init(&names, in->arguments->arena);
        mt_vocabulary_open(&vocabulary, in->arguments->arena, &names);
        int code = mt_library_load_treaty(&in->arguments->library, entries[i].path, in->arguments->arena, &vocabulary,
                                          &treaty, &problems);
        say(in, code == 0, mt_arena_write(in->arguments->arena, "treaty %s", entries[i].id),
            mt_arena_write(in->arguments->arena, "`martens check %s` says what is wrong", entries[i].path));
    }
}

/* The first numbers of a stream whose draws pass through exp and log: the same on every machine, or results differ
 * there. */
static bool same_numbers(void)
{
    mt_stream stream;
    mt_stream_open(&stream, 1, 0, "doctor", "fingerprint");
    uint64_t hash = 0;
    for (int i = 0; i < 1000; i++) {
        double number = mt_stream_draw_lognormal(&stream, 2.5, 0.6);
        uint64_t bits;
        memcpy(&bits, &number, sizeof bits);
        hash = (hash ^ bits) * 1099511628211u;
    }
    return hash == MT_RANDOM_FINGERPRINT;
}

static mt_exit examine(const mt_arguments *arguments)
{
    doctor in = {.arguments = arguments};
    mt_text_init(&in.out);
    say(&in, true, "martens " MT_VERSION, "");
    look_at_shelf(&in, MT_SHELF_TREATIES,
                  "run martens from its source tree, or set MARTENS_PATH to the folder that holds your files");
    look_at_shelf(&in, MT_SHELF_SCENARIOS,
                  "run martens from its source tree, or set MARTENS_PATH to the folder that holds your files");
    look_at_shelf(&in, MT_SHELF_MODELS, "run `make`: it builds the models into build/plugins");
    load_treaties(&in);
    load_models(&in);
    say(&in, same_numbers(), "random numbers are the same as on other machines",
        "this build's exp and log give other bits: runs repeat here, but their hashes differ from other machines'; "
        "build with `make` on Debian 12");
    say(&in, access(".", W_OK) == 0, "the working folder can be written to (for --journal)", strerror(errno));
    mt_text_write(&in.out, in.troubles == 0 ? "all is well\n" : "%zu troubles\n", in.troubles);
    bool printed = mt_command_write(&in.out);
    return in.troubles > 0 ? MT_EXIT_FAILED : printed ? MT_EXIT_DONE : MT_EXIT_RUN;
}

const mt_command mt_do_doctor = {.name = "doctor",
                                 .usage = "",
                                 .summary = "does this set-up work, and what to do where it does not",
                                 .options = options,
                                 .example = "martens doctor",
                                 .least = 0,
                                 .most = 0,
                                 .delegated = true,
                                 .order = 20,
                                 .run = examine};
