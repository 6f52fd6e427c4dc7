/* Clauses torn, spliced and garbled: parsing, typing, phrase walking and the check of a treaty must never crash, hang
 * or read astray, and every clause that does not load must say why. Alone it runs a fixed number of inputs from a fixed
 * seed; with MT_LIBFUZZER it is a target. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "language/clause.h"

#define INPUTS 20000
#define LONGEST 400

static size_t parsed;

static void ignore(void *context, const char *words, size_t length, const char *part)
{
    (void)context;
    (void)words;
    (void)length;
    (void)part;
}

/* A treaty in which the input stands everywhere: term.timely is a time, term.self goes in a circle, term.input is the
 * input. */
typedef struct around {
    mt_reading_source timely, self, input;
    mt_term_source terms[3];
    mt_part_source part;
    mt_provision_source provision;
    mt_treaty treaty;
} around;

static void put(around *a, mt_words clause, mt_arena *arena)
{
    *a = (around){.timely = {.name = "ten", .value = {.text = "10 s"}},
                  .self = {.name = "self", .value = {.text = "not term.self"}},
                  .input = {.name = "input", .value = clause},
                  .part = {"a", clause}};
    a->terms[0] = (mt_term_source){.name = "timely", .reading_count = 1, .reading = &a->timely};
    a->terms[1] = (mt_term_source){.name = "input", .reading_count = 1, .reading = &a->input};
    a->terms[2] = (mt_term_source){.name = "self", .reading_count = 1, .reading = &a->self};
    a->provision = (mt_provision_source){.id = "R",
                                         .on = clause,
                                         .from = clause,
                                         .due = clause,
                                         .across = clause,
                                         .because = clause,
                                         .require_count = 1,
                                         .require = &a->part};
    a->provision.text.count = 1;
    a->provision.text.list = mt_arena_get(arena, sizeof *a->provision.text.list);
    a->provision.text.list->language = "en";
    a->provision.text.list->text = clause.text;
    a->treaty =
        (mt_treaty){.id = "T", .term_count = 3, .term = a->terms, .provision_count = 1, .provision = &a->provision};
}

static void type(mt_arena *arena, mt_vocabulary *vocabulary, const around *a, mt_node *node, mt_problems *problems)
{
    mt_typing typing = {
        .arena = arena, .vocabulary = vocabulary, .treaty = &a->treaty, .shared = &a->treaty, .problems = problems};
    if (!mt_clause_check_type(&typing, node, (mt_expected){.type = MT_TYPE_TRUTH, .followed_by = true}, NULL) &&
        !problems->errors)
        abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    mt_arena arena;
    mt_names names;
    mt_vocabulary vocabulary;
    mt_problems problems;
    mt_arena_init(&arena);
    mt_names_init(&names, &arena);
    mt_vocabulary_open(&vocabulary, &arena, &names);
    mt_problems_init(&problems, &arena);
    mt_words clause = {mt_arena_add_bytes(&arena, (const char *)data, size), {.file = "input", .line = 1, .column = 1}};
    around a;
    put(&a, clause, &arena);
    mt_node *node = mt_clause_parse(&arena, clause, &vocabulary, &problems);
    if (node) {
        parsed++;
        type(&arena, &vocabulary, &a, node, &problems);
    } else if (!problems.errors) {
        abort();
    }
    mt_phrase_walk(clause.text, ignore, NULL);
    a.treaty.term_count = 2; /* without the circle: what a circle hides is checked, too */
    mt_treaty_check(&a.treaty, &a.treaty, &vocabulary, &problems);
    mt_arena_free(&arena);
    return 0;
}

#ifndef MT_LIBFUZZER

static const char *const seeds[] = {
    "human.window >= term.timely and not system.lethal",
    "if link.up or human.at_post then human.window is at least 10 s",
    "target.kind in { vehicle, bus } or target.status is not civilian",
    "target.perceived_kind is not in {bus,ambulance} and system.control != no_person",
    "once approve where (human.trained and once show (same target)) (same target, operator) in the last 1 min",
    "never earlier engage (same attack, target.kind) in the last term.timely",
    "count engage (same attack) in the last 1 h <= 3 and time since approve (same target) <= 60 s",
    "count different target in engage where (target.people > 0) > 2",
    "sum of effect.killed over effect (same attack) < largest of human.systems over show",
    "always (link.up and human.at_post) in the last 10 s",
    "(system.control is no_person) since activate (same system)",
    "followed by disengage (same system) within 2 s or system.can_be_deactivated",
    "share of runs where (run.civilian_harm <= assessed.civilian_harm) >= 95 %",
    "min (human.window, 2 * 10 s, term.timely / 2) > max (1 s) - 3 us + -4 ms",
    "known (target.status) and known (operator) and shared.timely > 0.5 s",
    "party.bound[T] and x.altitude < 4 km and system.area_limit <= 4 km2",
    "target.people / place.civilians < 15 % and system.explosive_mass < 20 g",
    "term.self or term.input",
    "5 s <= human.window <= 60 s && target.kind == \"bus\" || !link.up",
    "[To the extent feasible](~), [supervise](a) and [stop](b)",
    "target.kind is véhicule and human.window ≥ 10 sec",
};
#define SEEDS (sizeof seeds / sizeof *seeds)

static uint64_t state = 20261124;

/* xorshift64*: enough to choose where to tear. */
static size_t pick(size_t below)
{
    state ^= state >> 12;
    state ^= state << 25;
    state ^= state >> 27;
    return (size_t)((state * 2685821657736338717u) >> 33) % below;
}

/* The word or sign that begins at or after a random place: where, and how long. */
static const char *word_of(const char *text, size_t length, size_t *size)
{
    const char *at = text + pick(length + 1), *end = text + length;
    while (at > text && at[-1] != ' ')
        at--;
    for (*size = 0; at + *size < end && at[*size] != ' ';)
        ++*size;
    return at;
}

/* Puts a stretch in the place of another; does nothing where that were too long. */
static size_t replace(char *text, size_t length, size_t from, size_t stretch, const char *with, size_t size)
{
    char copy[LONGEST];
    if (length - stretch + size > LONGEST)
        return length;
    memcpy(copy, with, size); /* it may lie in the text itself */
    memmove(text + from + size, text + from + stretch, length - from - stretch);
    memcpy(text + from, copy, size);
    return length - stretch + size;
}

/* Writes over, cuts out, doubles; or takes a word, or any stretch, from another seed. */
static size_t mutate(char *text, size_t length)
{
    const char *other = seeds[pick(SEEDS)];
    size_t from = pick(length + 1), stretch = pick(12), size;
    if (stretch > length - from)
        stretch = length - from;
    switch (pick(8)) {
    case 0: {
        char c = (char)(pick(4) ? " .,(){}=<>!&|%\"[]-+*/0e\n"[pick(24)] : (char)pick(256));
        return replace(text, length, from, stretch ? 1 : 0, &c, 1);
    }
    case 1: return replace(text, length, from, stretch, "", 0);
    case 2: return replace(text, length, from, 0, text + from, stretch);
    case 3:
        size = pick(strlen(other) + 1);
        return replace(text, length, from, stretch, other + pick(strlen(other) - size + 1), size);
    default: {
        const char *old = word_of(text, length, &stretch), *word = word_of(other, strlen(other), &size);
        return replace(text, length, (size_t)(old - text), stretch, word, size);
    }
    }
}

int main(void)
{
    char text[LONGEST];
    for (size_t i = 0; i < INPUTS; i++) {
        const char *seed = seeds[i % SEEDS];
        size_t length = strlen(seed);
        memcpy(text, seed, length);
        for (size_t times = i < SEEDS ? 0 : 1 + pick(3); times; times--)
            length = mutate(text, length);
        LLVMFuzzerTestOneInput((const uint8_t *)text, length);
    }
    printf("fuzz_clause: %d inputs, %zu parsed\n", INPUTS, parsed);
    return 0;
}

#endif
