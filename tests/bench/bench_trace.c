/* `martens judge` on a long trace, against the time that parsing its lines with the JSON library alone takes
 * (json_loadb and json_decref, one line after the other, with the library's own allocation). The trace is made from a
 * fixed seed: ten systems, four operators, contacts that come and go, thirty facts, about five on a line. The whole
 * command is timed, from its start to its last word, as a user would time it; its memory is the largest of its
 * processes.
 *
 * bench_trace                  the figures, with 300,000 lines
 * bench_trace LINES            the same with so many (a million: about half a minute)
 * bench_trace LINES FILE       only writes the trace */
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "base/random.h"

#define LINES 300000
#define ROUNDS 5
#define SYSTEMS 10
#define OPERATORS 4
#define PLACES 6
#define CONTACTS 15 /* that are about at any time */

/* ---- the trace ---- */

typedef struct making {
    FILE *out;
    mt_stream luck;
    uint64_t t; /* milliseconds */
    unsigned contacts, engagements[SYSTEMS];
} making;

static unsigned below(making *m, unsigned bound) { return (unsigned)mt_stream_draw_below(&m->luck, bound); }
static const char *chance(making *m, double probability)
{
    return mt_stream_draw_chance(&m->luck, probability) ? "true" : "false";
}
/* A share with two digits, as an instrument would print it. */
static double share(making *m, unsigned least) { return (least + below(m, 101 - least)) / 100.0; }
/* One of the latest contacts. Every third is a vehicle of the other side; the rest are civilian. */
static unsigned contact(making *m) { return m->contacts - below(m, CONTACTS); }
static unsigned objective(making *m) { return contact(m) / 3 * 3; }
static bool is_objective(unsigned number) { return number % 3 == 0; }

static void appear(making *m, unsigned place)
{
    bool own = is_objective(++m->contacts);
    fprintf(m->out,
            "\"act\":\"appear\",\"target\":\"contact-%u\",\"place\":\"sector-%u\",\"target.kind\":\"%s\",\"target."
            "status\":\"%s\","
            "\"target.people\":%u,\"target.by_nature\":%s,\"target.protected_sign\":false}\n",
            m->contacts, place, own ? "vehicle" : "bus", own ? "combatant" : "civilian", 1 + below(m, 40),
            own ? "true" : "false");
}

static void detect(making *m, unsigned system, unsigned place)
{
    unsigned target = contact(m);
    bool right = below(m, 100) > 4;
    fprintf(m->out,
            "\"act\":\"detect\",\"system\":\"sentry-%u\",\"target\":\"contact-%u\",\"place\":\"sector-%u\",\"target."
            "perceived_kind\":\"%s\","
            "\"target.perceived_status\":\"%s\",\"target.confidence\":%g,\"target.sources_correlated\":%s,\"system."
            "inside_area\":%s}\n",
            system, target, place, is_objective(target) == right ? "vehicle" : "bus",
            is_objective(target) == right ? "combatant" : "civilian", share(m, 60), chance(m, 0.2), chance(m, 0.99));
}

static void engage(making *m, unsigned system)
{
    fprintf(m->out,
            "\"act\":\"engage\",\"system\":\"sentry-%u\",\"operator\":\"watch-%u\",\"target\":\"contact-%u\",\"human."
            "window\":%u.%u,"
            "\"human.needed_time\":%u,\"target.perceived_status\":\"combatant\",\"target.confidence\":%g,\"place."
            "populated\":%s}\n",
            system, system % OPERATORS, objective(m), 7 + below(m, 14), below(m, 10), 2 + below(m, 5), share(m, 90),
            chance(m, 0.001));
    m->engagements[system]++;
}

/* What the operator does with what is shown. */
static void answer(making *m, unsigned system)
{
    static const char *const words[] = {"approve", "veto", "decline"};
    fprintf(m->out,
            "\"act\":\"%s\",\"system\":\"sentry-%u\",\"operator\":\"watch-%u\",\"target\":\"contact-%u\",\"human."
            "deliberation\":%u.%u,"
            "\"human.needed_time\":%u.%u,\"human.had_right_share\":%g,\"human.asked_for_more\":%s,\"human.second_"
            "source\":%s}\n",
            words[below(m, 3)], system, system % OPERATORS, contact(m), 1 + below(m, 8), below(m, 10), 2 + below(m, 6),
            below(m, 10), share(m, 50), chance(m, 0.3), chance(m, 0.5));
}

static void show(making *m, unsigned system)
{
    fprintf(m->out,
            "\"act\":\"show\",\"system\":\"sentry-%u\",\"operator\":\"watch-%u\",\"target\":\"contact-%u\",\"human."
            "window\":\"%u s\","
            "\"human.shown_share\":%g,\"human.load\":%g,\"human.systems\":%u,\"human.second_source\":%s}\n",
            system, system % OPERATORS, contact(m), 8 + below(m, 20), share(m, 40), share(m, 10), 1 + below(m, 3),
            chance(m, 0.4));
}

static void assess(making *m, unsigned operator, unsigned place)
{
    fprintf(m->out,
            "\"act\":\"assess\",\"operator\":\"watch-%u\",\"place\":\"sector-%u\",\"assessed.civilians\":%u,\"assessed."
            "civilian_harm\":%u,"
            "\"assessed.advantage\":%g,\"assessed.status\":\"combatant\",\"human.second_source\":true}\n",
            operator, place, 10 + below(m, 12), below(m, 3), 3 + share(m, 0) * 10);
}

static void effect(making *m, unsigned system)
{
    fprintf(m->out,
            "\"act\":\"effect\",\"system\":\"sentry-%u\",\"target\":\"contact-%u\",\"effect.civilian_harm\":%u,"
            "\"effect.combatant_harm\":%u,"
            "\"effect.killed\":%u,\"effect.injured\":%u,\"effect.remnants\":%u}\n",
            system, objective(m), below(m, 100) == 0, below(m, 4), below(m, 2), below(m, 4), below(m, 3));
}

static void say_place(making *m, unsigned place)
{
    fprintf(m->out,
            "\"act\":\"set\",\"place\":\"sector-%u\",\"place.populated\":false,\"place.civilians\":%u,\"place."
            "civilians_per_km2\":%g,"
            "\"place.facility\":\"none\",\"place.warned\":%s}\n",
            place, below(m, 30), below(m, 4000) / 10.0, chance(m, 0.5));
}

static void say_link(making *m, unsigned system)
{
    fprintf(m->out,
            "\"act\":\"set\",\"system\":\"sentry-%u\",\"operator\":\"watch-%u\",\"link.up\":%s,\"link.latency\":%g,"
            "\"system.error_rate\":%g,"
            "\"system.engagements\":%u,\"human.at_post\":true}\n",
            system, system % OPERATORS, chance(m, 0.999), (50 + below(m, 900)) / 1000.0, below(m, 60) / 1000.0,
            m->engagements[system]);
}

static void time_next(making *m)
{
    fprintf(m->out, "{\"t\":%llu.%03llu,", (unsigned long long)(m->t / 1000), (unsigned long long)(m->t % 1000));
}

/* Everyone and everything is named, and nothing that is asked for is left unsaid. */
static unsigned long begin(making *m)
{
    static const char *const controls[] = {"person_may_veto", "person_approves", "no_person"};
    for (unsigned s = 0; s < SYSTEMS; s++)
        fprintf(m->out,
                "{\"t\":0,\"act\":\"begin\",\"system\":\"sentry-%u\",\"operator\":\"watch-%u\",\"place\":\"sector-%u\","
                "\"party\":\"ardland\","
                "\"system.control\":\"%s\",\"system.selects_itself\":true,\"system.engages_itself\":%s,\"system.target_"
                "profile\":\"object_by_nature\","
                "\"system.area_limit\":4,\"system.duration_limit\":\"30 "
                "d\",\"system.engagement_limit\":1000000,\"system.can_be_deactivated\":true,"
                "\"system.triggered_by_person\":false,\"system.profile_represents_persons\":false,\"system.self_"
                "destructs\":true,\"link.up\":true,"
                "\"human.at_post\":true}\n"
                "{\"t\":0,\"act\":\"activate\",\"system\":\"sentry-%u\"}\n",
                s, s % OPERATORS, s % PLACES, controls[s % 3], s % 3 == 1 ? "false" : "true", s);
    for (unsigned i = 0; i < OPERATORS * PLACES; i++) {
        time_next(m);
        assess(m, i % OPERATORS, i % PLACES);
        time_next(m);
        say_place(m, i % PLACES);
    }
    for (unsigned i = 0; i < CONTACTS + 3; i++) {
        time_next(m);
        appear(m, i % PLACES);
    }
    return 2 * SYSTEMS + 2 * OPERATORS * PLACES + CONTACTS + 3;
}

/* One line: when, what, who, and about five facts. */
static void line(making *m)
{
    unsigned kind = below(m, 100), system = below(m, SYSTEMS), place = system % PLACES;
    m->t += 1 + below(m, 2000);
    time_next(m);
    if (kind < 4)
        appear(m, place);
    else if (kind < 44)
        detect(m, system, place);
    else if (kind < 60)
        show(m, system);
    else if (kind < 68)
        assess(m, system % OPERATORS, place);
    else if (kind < 76)
        answer(m, system);
    else if (kind < 79)
        engage(m, system);
    else if (kind < 82)
        effect(m, system);
    else if (kind < 91)
        say_place(m, place);
    else
        say_link(m, system);
}

static void trace_write(FILE *out, unsigned long lines)
{
    making m = {.out = out};
    mt_stream_open(&m.luck, 1, 0, "trace", "bench");
    for (unsigned long done = begin(&m); done < lines; done++)
        line(&m);
}

/* ---- the two ways ---- */

static double now(clockid_t clock)
{
    struct timespec time;
    clock_gettime(clock, &time);
    return (double)time.tv_sec + (double)time.tv_nsec * 1e-9;
}

/* Seconds; every line must be one object, or the figure would be of something else. */
static double parse(const char *path)
{
    FILE *file = fopen(path, "r");
    char *text = NULL;
    size_t room = 0;
    ssize_t length;
    double begun = now(CLOCK_MONOTONIC);
    while (file && (length = getline(&text, &room, file)) > 0) {
        json_t *object = json_loadb(text, (size_t)length, 0, NULL);
        if (!json_is_object(object)) {
            fprintf(stderr, "not an object: %s", text);
            exit(1);
        }
        json_decref(object);
    }
    double took = now(CLOCK_MONOTONIC) - begun;
    free(text);
    if (!file)
        exit(1);
    fclose(file);
    return took;
}

static double judge(char *program, char *path)
{
    char *words[] = {program, "judge", path, "--treaty", "icrc-2024", NULL};
    double begun = now(CLOCK_MONOTONIC);
    pid_t child = fork();
    int status = 1;
    if (child == 0) {
        if (freopen("/dev/null", "w", stdout))
            execv(program, words);
        _exit(127);
    }
    if (child < 0 || waitpid(child, &status, 0) < 0 || status != 0) {
        fprintf(stderr, "%s judge %s ended with %d\n", program, path, status);
        exit(1);
    }
    return now(CLOCK_MONOTONIC) - begun;
}

static int by_size(const void *a, const void *b)
{
    double difference = *(const double *)a - *(const double *)b;
    return difference < 0 ? -1 : difference > 0;
}

static double median(double *list, size_t count)
{
    qsort(list, count, sizeof *list, by_size);
    return list[count / 2];
}

int main(int count, char **word)
{
    unsigned long lines = count > 1 ? strtoul(word[1], NULL, 10) : LINES;
    char path[] = "/tmp/martens-bench-XXXXXX";
    int made = count > 2 ? -1 : mkstemp(path);
    FILE *out = made < 0 ? (count > 2 ? fopen(word[2], "w") : NULL) : fdopen(made, "w");
    if (!out)
        return 1;
    trace_write(out, lines);
    if (fclose(out) != 0 || count > 2)
        return count > 2 ? 0 : 1;
    char *program = getenv("MARTENS");
    double parsing[ROUNDS], judging[ROUNDS], ratio[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
        parsing[i] = parse(path);
        judging[i] = judge(program ? program : "./martens", path);
        ratio[i] = judging[i] / parsing[i];
    }
    unlink(path);
    struct rusage usage;
    getrusage(RUSAGE_CHILDREN, &usage);
    double per_line = 1e6 / (double)lines;
    printf("bench judging-a-trace %.2f us/line %.2f × json-library-alone\n", median(judging, ROUNDS) * per_line,
           median(ratio, ROUNDS));
    printf("bench json-library-alone %.2f us/line 1 × itself\n", median(parsing, ROUNDS) * per_line);
    printf("bench memory-for-a-trace %.1f MB %lu × lines\n", (double)usage.ru_maxrss / 1024, lines);
    return 0;
}
