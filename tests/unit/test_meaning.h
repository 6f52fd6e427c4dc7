/* A bench for the meaning check: a provision in a few words, and its sentence. Fields stand between semicolons, each a
 * name, a blank and its words: on, when, applies, throughout, grace, per, from, due, done, done_by, every, on_day,
 * extended_on, length, at_most, across, force; require and forbid (parts a, b, … in order), unless (exceptions E1, E2,
 * …), but (an exception to the last one: F1, …). */
#ifndef MT_TEST_MEANING_H
#define MT_TEST_MEANING_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "language/outline.h"
#include "language/tree.h"
#include "meaning/meaning.h"
#include "say/meaning.h"

#define COUNT(list) (sizeof(list) / sizeof((list)[0]))

typedef struct bench {
    mt_arena arena;
    mt_names names;
    mt_vocabulary vocabulary;
    mt_problems problems;
    mt_text text;
    mt_treaty treaty;
} bench;

static inline mt_words bench_words(const char *text)
{
    return (mt_words){text, {.file = "t.lua", .line = 1, .column = 1}};
}

static inline void bench_open(bench *b)
{
    static mt_reading_source timely[] = {{.name = "what the person needs", .value = {.text = "human.needed_time"}},
                                         {.name = "ten seconds", .value = {.text = "10 s"}}};
    static mt_reading_source watched[] = {
        {.name = "at the post, link up", .value = {.text = "human.at_post and link.up"}}};
    static mt_reading_source brief[] = {{.name = "two seconds", .value = {.text = "2 s"}}};
    static mt_term_source terms[] = {
        {.name = "timely", .by_default = {.text = "what the person needs"}, .reading_count = 2, .reading = timely},
        {.name = "watched", .reading_count = 1, .reading = watched},
        {.name = "brief", .reading_count = 1, .reading = brief},
    };
    mt_arena_init(&b->arena);
    mt_names_init(&b->names, &b->arena);
    mt_vocabulary_open(&b->vocabulary, &b->arena, &b->names);
    mt_problems_init(&b->problems, &b->arena);
    mt_text_init(&b->text);
    b->treaty = (mt_treaty){.id = "T", .term_count = COUNT(terms), .term = terms, .provision_count = 1};
    b->treaty.provision = mt_arena_get_array(&b->arena, 1, sizeof *b->treaty.provision);
}

static inline void bench_close(bench *b)
{
    mt_text_free(&b->text);
    mt_arena_free(&b->arena);
}

static inline void bench_add_exception(bench *b, mt_provision_source *p, const char *words, bool nested)
{
    mt_exception_source *list = p->unless, *last = p->unless_count ? &list[p->unless_count - 1] : NULL;
    mt_exception_source one = {.cite = "x", .clause = bench_words(words)};
    size_t *count = nested ? &last->unless_count : &p->unless_count;
    mt_exception_source **at = nested ? &last->unless : &p->unless;
    if (!*at)
        *at = mt_arena_get_array(&b->arena, MT_EXCEPTIONS, sizeof **at);
    one.id = mt_arena_write(&b->arena, "%c%zu", nested ? 'F' : 'E', *count + 1);
    (*at)[(*count)++] = one;
}

static inline void bench_add_part(bench *b, mt_part_source **list, size_t *count, const char *words)
{
    if (!*list)
        *list = mt_arena_get_array(&b->arena, MT_PARTS, sizeof **list);
    (*list)[*count] = (mt_part_source){mt_arena_write(&b->arena, "%c", (char)('a' + *count)), bench_words(words)};
    (*count)++;
}

static inline void bench_field(bench *b, mt_provision_source *p, const char *name, const char *words)
{
    const struct {
        const char *name;
        mt_words *words;
    } fields[] = {
        {"on", &p->on},
        {"when", &p->when},
        {"applies", &p->applies},
        {"throughout", &p->throughout},
        {"grace", &p->grace},
        {"per", &p->per},
        {"from", &p->from},
        {"due", &p->due},
        {"done", &p->done},
        {"done_by", &p->done_by},
        {"every", &p->every},
        {"on_day", &p->on_day},
        {"extended_on", &p->extended_on},
        {"length", &p->extended_length},
        {"at_most", &p->extended_at_most},
        {"across", &p->across},
        {"force", &p->force},
    };
    for (size_t i = 0; i < COUNT(fields); i++)
        if (strcmp(name, fields[i].name) == 0) {
            *fields[i].words = bench_words(words);
            return;
        }
    if (strcmp(name, "require") == 0)
        bench_add_part(b, &p->require, &p->require_count, words);
    else if (strcmp(name, "forbid") == 0)
        bench_add_part(b, &p->forbid, &p->forbid_count, words);
    else if (strcmp(name, "unless") == 0 || strcmp(name, "but") == 0)
        bench_add_exception(b, p, words, *name == 'b');
    else
        fail_msg("the bench has no field %s", name);
}

static inline void bench_provision(bench *b, const char *rule)
{
    mt_provision_source *p = &b->treaty.provision[0];
    *p = (mt_provision_source){.id = "R", .cite = "c", .verified = true};
    while (*rule) {
        rule += strspn(rule, "; ");
        size_t name = strcspn(rule, " "), length = strcspn(rule, ";");
        if (!length)
            break;
        bench_field(b, p, mt_arena_add_bytes(&b->arena, rule, name),
                    mt_arena_add_bytes(&b->arena, rule + name + 1, length - name - 1));
        rule += length;
    }
    p->has_extension = p->extended_on.text;
}

static inline const mt_meanings *bench_meanings(bench *b, const char *rule)
{
    bench_provision(b, rule);
    const mt_meanings *meanings =
        mt_meanings_new(&b->arena, &b->vocabulary, &b->treaty, NULL, NULL, 0, NULL, 0, "en", &b->problems);
    for (size_t i = 0; i < b->problems.count; i++)
        fail_msg("%s: %s", rule, b->problems.list[i].text);
    return meanings;
}

/* The sentence of the provision, until the bench says another. */
static inline const char *bench_sentence(bench *b, const char *rule, const char *language)
{
    const mt_meanings *meanings = bench_meanings(b, rule);
    mt_text_reset(&b->text);
    mt_outline_say_whole(&b->text, meanings->list[0].outline, meanings->list[0].record->force, &b->vocabulary,
                         language);
    return mt_text_get(&b->text);
}

#endif
