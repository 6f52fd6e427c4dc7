/* An instance: one model deciding for one entity in one run. It holds the host table that the plugin calls back into,
 * the luck and the memory of that one decider; nothing is shared, so instances cannot tell that others exist.
 *
 * Ten thousand runs open and close ten thousand of them: an instance is one allocation and its arena's block, both of a
 * size that the allocator hands straight back to the next one. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/random.h"
#include "model/loaded.h"

#define LINES_SAID 20 /* lines that a model may log before it is cut short */

struct mt_instance {
    martens_host host; /* its self points back here */
    mt_loaded *loaded;
    void *own; /* what open gave */
    int64_t now;
    const char *entity;
    mt_stream stream;
    mt_arena arena;
    size_t room; /* of the two lists below */
    martens_sighting *sighting;
    const martens_sighting **list; /* what the plugin sees: it need not know how long a sighting is */
    char fault[MT_MODEL_WORDS];
};

/* ---- the host's calls ---- */

static mt_instance *instance_of(const martens_host *host) { return host->self; }

/* The text is the plugin's, and the line is a person's terminal: no control characters. */
static void host_log(const martens_host *host, const char *text)
{
    const mt_instance *instance = instance_of(host);
    mt_loaded *loaded = instance->loaded;
    if (!text || loaded->said > LINES_SAID)
        return;
    if (loaded->said++ == LINES_SAID) {
        fprintf(stderr, "model %s: it says more; the rest is left out\n", loaded->model.name);
        return;
    }
    fprintf(stderr, "model %s (%s): ", loaded->model.name, instance->entity);
    for (; *text != '\0'; text++)
        fputc((unsigned char)*text < ' ' || *text == 0x7f ? ' ' : *text, stderr);
    fputc('\n', stderr);
}

static int64_t host_now(const martens_host *host) { return instance_of(host)->now; }

static double host_random(const martens_host *host) { return mt_stream_draw_uniform(&instance_of(host)->stream); }

static double host_exponential(const martens_host *host, double mean)
{
    return mt_stream_draw_exponential(&instance_of(host)->stream, mean);
}

static double host_normal(const martens_host *host, double mean, double deviation)
{
    return mean + deviation * mt_stream_draw_normal(&instance_of(host)->stream);
}

static double host_lognormal(const martens_host *host, double median, double sigma)
{
    return mt_stream_draw_lognormal(&instance_of(host)->stream, median, sigma);
}

static void *host_arena(const martens_host *host, size_t size) { return mt_arena_get(&instance_of(host)->arena, size); }

static const martens_host host_table = {.struct_size = sizeof(martens_host),
                                        .abi_major = MARTENS_ABI_MAJOR,
                                        .abi_minor = MARTENS_ABI_MINOR,
                                        .log = host_log,
                                        .now = host_now,
                                        .random = host_random,
                                        .exponential = host_exponential,
                                        .normal = host_normal,
                                        .lognormal = host_lognormal,
                                        .arena = host_arena};

/* ---- open, decide, close ---- */

static void release(mt_instance *instance)
{
    mt_arena_free(&instance->arena);
    free(instance);
}

static bool plugin_opens(mt_instance *instance, const double *value)
{
    mt_loaded *loaded = instance->loaded;
    if (!mt_model_check_values(&loaded->model, value, loaded->why, sizeof loaded->why))
        return false;
    if (!loaded->plugin.open)
        return true;
    martens_opening opening = {.struct_size = sizeof opening,
                               .entity = instance->entity,
                               .value_count = loaded->model.setting_count,
                               .value = value};
    const char *words = loaded->plugin.open(&instance->host, &opening, &instance->own);
    if (words)
        snprintf(loaded->why, sizeof loaded->why, "%s", words);
    return !words;
}

mt_instance *mt_instance_open(const mt_model *model, const char *entity, const double *value, uint64_t seed,
                              uint64_t run, const char **why)
{
    mt_loaded *loaded = (mt_loaded *)model; /* loaded by us, never const at its birth */
    mt_instance *instance = malloc(sizeof *instance);
    MT_REQUIRE(instance);
    *instance = (mt_instance){.host = host_table, .loaded = loaded};
    instance->host.self = instance;
    mt_arena_init(&instance->arena);
    mt_stream_open(&instance->stream, seed, run, entity, "model");
    instance->entity = mt_arena_add_text(&instance->arena, entity);
    if (plugin_opens(instance, value))
        return instance;
    *why = loaded->why;
    release(instance);
    return NULL;
}

static const martens_sighting *const *show(mt_instance *instance, const mt_question *question)
{
    size_t count = question->sighting_count;
    if (count > instance->room) {
        instance->room = count < 8 ? 8 : 2 * count;
        instance->sighting = mt_arena_get_array(&instance->arena, instance->room, sizeof *instance->sighting);
        instance->list = mt_arena_get_array(&instance->arena, instance->room, sizeof *instance->list);
    }
    for (size_t i = 0; i < count; i++) {
        mt_border_write_sighting(&question->sighting[i], &instance->sighting[i]);
        instance->list[i] = &instance->sighting[i];
    }
    return instance->list;
}

mt_decided mt_instance_decide(mt_instance *instance, const mt_question *question, mt_answer *answer)
{
    const mt_loaded *loaded = instance->loaded;
    martens_question asked;
    martens_answer given;
    instance->now = question->now;
    mt_border_write_question(question, show(instance, question), &asked);
    mt_border_init_answer(&given);
    const char *words = loaded->plugin.decide(instance->own, &asked, &given);
    char fault[MT_MODEL_WORDS / 2];
    if (words)
        snprintf(fault, sizeof fault, "failed: %s", words);
    else if (mt_border_read_answer(&loaded->model, question, &given, answer, fault, sizeof fault))
        return MT_DECIDED;
    snprintf(instance->fault, sizeof instance->fault, "the model %s %s", loaded->model.name, fault);
    *answer = (mt_answer){.confidence = MT_UNKNOWN, .reason = instance->fault};
    return MT_DECIDED_BADLY;
}

void mt_instance_close(mt_instance *instance)
{
    if (!instance)
        return;
    if (instance->loaded->plugin.close)
        instance->loaded->plugin.close(instance->own);
    release(instance);
}
