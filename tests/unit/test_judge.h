/* Judging in a table: a treaty in a few words, events in a few words, and what must come out.
 *
 * A treaty is fields between semicolons. `scope C` is its own `applies`; `on ACT` begins a provision; then `applies C`,
 * `when C`, `require C`, `forbid C` (parts a, b, … in order), `unless C` (exceptions A, B, …), `but C` (an exception to
 * the last one), `force WORD`, `kind WORDS`, `because TEXT`. Events are words between semicolons: a time ("0", "5s",
 * "-1d"), an act, and name=value pairs. Numbers of lines count from 1. What must come out: a letter a judgement (m e b
 * u o) in order, then the verdict of each provision after slashes. */
#ifndef MT_TEST_JUDGE_H
#define MT_TEST_JUDGE_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "judge/judge.h"

typedef struct bench {
    mt_arena arena;
    mt_names names;
    mt_vocabulary vocabulary;
    mt_problems problems;
    const mt_program *program;
    mt_judge *judge;
    char letters[64];
    size_t count;
    mt_judgement last;
} bench;

static inline void bench_open(bench *b)
{
    memset(b, 0, sizeof *b);
    mt_arena_init(&b->arena);
    mt_names_init(&b->names, &b->arena);
    mt_vocabulary_open(&b->vocabulary, &b->arena, &b->names);
    mt_problems_init(&b->problems, &b->arena);
}

static inline void bench_close(bench *b)
{
    mt_judge_free(b->judge);
    mt_arena_free(&b->arena);
}

static inline mt_words bench_words(const char *text)
{
    return (mt_words){text, {.file = "t.lua", .line = 1, .column = 1}};
}

static inline mt_texts bench_text(bench *b, const char *text)
{
    mt_texts texts = {.count = 1, .list = mt_arena_get(&b->arena, sizeof *texts.list)};
    texts.list[0].language = "en";
    texts.list[0].text = text;
    return texts;
}

/* Cuts the next piece off at the mark; NULL at the end. */
static inline char *bench_cut(bench *b, const char **at, const char *marks)
{
    *at += strspn(*at, " ");
    *at += strspn(*at, marks);
    *at += strspn(*at, " ");
    size_t length = strcspn(*at, marks);
    if (!length)
        return NULL;
    char *piece = mt_arena_add_bytes(&b->arena, *at, length);
    *at += length;
    return piece;
}

static inline const char *bench_letter(bench *b, char first, size_t i)
{
    return mt_arena_write(&b->arena, "%c", (char)(first + (char)i));
}

static inline void bench_exception(bench *b, size_t *count, mt_exception_source **list, const char *clause, char first)
{
    if (!*list)
        *list = mt_arena_get_array(&b->arena, 10, sizeof **list);
    (*list)[*count] = (mt_exception_source){
        .id = bench_letter(b, first, *count), .clause = bench_words(clause), .text = bench_text(b, "")};
    ++*count;
}

static inline void bench_part(bench *b, size_t *count, mt_part_source **list, const char *clause)
{
    if (!*list)
        *list = mt_arena_get_array(&b->arena, 16, sizeof **list);
    (*list)[*count] = (mt_part_source){bench_letter(b, 'a', *count), bench_words(clause)};
    ++*count;
}

static inline void bench_field(bench *b, mt_treaty *treaty, const char *name, const char *rest)
{
    if (strcmp(name, "scope") == 0) {
        treaty->applies = bench_words(rest);
        return;
    }
    if (strcmp(name, "on") == 0) {
        mt_provision_source *fresh = &treaty->provision[treaty->provision_count++];
        fresh->id = mt_arena_write(&b->arena, "P%zu", treaty->provision_count);
        fresh->cite = "art. 1";
        fresh->text = bench_text(b, "It is [done](a).");
        fresh->verified = true;
    }
    mt_provision_source *p = &treaty->provision[treaty->provision_count - 1];
    const struct {
        const char *name;
        mt_words *words;
    } plain[] = {
        {"on", &p->on},
        {"applies", &p->applies},
        {"when", &p->when},
        {"force", &p->force},
        {"kind", &p->kind},
        {"because", &p->because},
        {"throughout", &p->throughout},
        {"from", &p->from},
        {"across", &p->across},
    };
    for (size_t i = 0; i < sizeof plain / sizeof *plain; i++)
        if (strcmp(name, plain[i].name) == 0) {
            *plain[i].words = bench_words(rest);
            return;
        }
    if (strcmp(name, "require") == 0)
        bench_part(b, &p->require_count, &p->require, rest);
    else if (strcmp(name, "forbid") == 0)
        bench_part(b, &p->forbid_count, &p->forbid, rest);
    else if (strcmp(name, "unless") == 0)
        bench_exception(b, &p->unless_count, &p->unless, rest, 'A');
    else if (strcmp(name, "but") == 0)
        bench_exception(b, &p->unless[p->unless_count - 1].unless_count, &p->unless[p->unless_count - 1].unless, rest,
                        'a');
    else
        fail_msg("no such field: %s", name);
}

static inline mt_treaty *bench_treaty(bench *b, const char *id, const char *fields)
{
    mt_treaty *treaty = mt_arena_get(&b->arena, sizeof *treaty);
    treaty->id = id;
    treaty->standing = "draft";
    treaty->title = bench_text(b, id);
    treaty->provision = mt_arena_get_array(&b->arena, 32, sizeof *treaty->provision);
    for (char *field; (field = bench_cut(b, &fields, ";"));) {
        const char *rest = field;
        char *name = bench_cut(b, &rest, " ");
        bench_field(b, treaty, name, rest + strspn(rest, " "));
    }
    return treaty;
}

/* A term and its readings: name, value, name, value, …, NULL; the first stands. */
static inline void bench_term(bench *b, mt_treaty *treaty, const char *name, const char *const *readings)
{
    if (!treaty->term)
        treaty->term = mt_arena_get_array(&b->arena, 8, sizeof *treaty->term);
    mt_term_source *term = &treaty->term[treaty->term_count++];
    *term = (mt_term_source){.name = name, .cite = "p. 1", .by_default = bench_words(readings[0])};
    term->reading = mt_arena_get_array(&b->arena, 8, sizeof *term->reading);
    for (; *readings; readings += 2)
        term->reading[term->reading_count++] =
            (mt_reading_source){.name = readings[0], .value = bench_words(readings[1]), .by = "X", .source = "assumed"};
}

static inline void bench_note(void *context, const mt_judgement *judgement)
{
    bench *b = context;
    assert_true(b->count + 1 < sizeof b->letters);
    b->letters[b->count++] = mt_verdict_names[judgement->verdict][0];
    b->last = *judgement;
}

static inline void bench_program(bench *b, const mt_treaty *const *treaties, size_t count, const mt_treaty *shared,
                                 const mt_reading_choice *choice, size_t choices)
{
    b->program = mt_program_new(&b->arena, &b->vocabulary, treaties, count, shared, choice, choices, &b->problems);
    if (!b->program)
        fail_msg("%s", b->problems.count ? b->problems.list[0].text : "no program, and no problem");
    b->judge = mt_judge_new(b->program, bench_note, b);
}

static inline double bench_value(bench *b, uint16_t fact, const char *text)
{
    mt_dimension dimension;
    double value;
    const mt_fact *about = &b->vocabulary.facts[fact];
    if (strcmp(text, "null") == 0)
        return MT_UNKNOWN;
    if (about->type == MT_TYPE_TRUTH)
        return strcmp(text, "true") == 0;
    if (about->type == MT_TYPE_WORD)
        return mt_name_add(&b->names, text);
    assert_int_equal(mt_quantity_parse(text, &value, &dimension), 0);
    assert_int_equal(dimension, about->dimension);
    return value;
}

/* One event; seq 0 numbers it after the last. Gives what mt_judge_step gave. */
static inline int bench_event(bench *b, const char *line, uint64_t seq)
{
    mt_said said[40];
    mt_event event = {.seq = seq, .said = said};
    mt_dimension dimension;
    double t;
    char *word = bench_cut(b, &line, " ");
    assert_int_equal(mt_quantity_parse(word, &t, &dimension), 0);
    event.t = (int64_t)t;
    word = bench_cut(b, &line, " ");
    event.act = mt_act_find(word);
    if (event.act == MT_NO_ACT)
        fail_msg("no such act: %s", word);
    while ((word = bench_cut(b, &line, " "))) {
        char *value = strchr(word, '=');
        *value++ = '\0';
        mt_key key = mt_key_find(word);
        if (key != MT_NO_KEY) {
            event.who[key] = mt_name_add(&b->names, value);
            continue;
        }
        uint16_t fact = mt_fact_find(&b->vocabulary, word);
        if (fact == MT_NO_FACT)
            fail_msg("no such fact: %s", word);
        said[event.said_count++] = (mt_said){fact, bench_value(b, fact, value)};
    }
    return mt_judge_step(b->judge, &event);
}

static inline void bench_run(bench *b, const char *events)
{
    uint64_t seq = 0;
    for (char *line; (line = bench_cut(b, &events, ";"));)
        assert_int_equal(bench_event(b, line, ++seq), 0);
    mt_judge_stop(b->judge, 0);
}

static inline const mt_provision_summary *bench_provision(bench *b, size_t treaty, size_t provision)
{
    size_t count;
    const mt_treaty_summary *summary = mt_judge_get_summary(b->judge, &count);
    assert_true(treaty < count);
    return &summary[treaty].provision[provision];
}

/* "mb/breached/never applied" */
static inline const char *bench_result(bench *b)
{
    size_t count, treaties;
    const mt_treaty_summary *summary = mt_judge_get_summary(b->judge, &treaties);
    const mt_treaty_record *record = mt_program_get_treaties(b->program, &count);
    const char *text = b->letters;
    for (size_t i = 0; i < treaties; i++)
        for (size_t j = 0; j < record[i].provision_count; j++)
            text = mt_arena_write(&b->arena, "%s/%s", text, mt_verdict_names[summary[i].provision[j].verdict]);
    return text;
}

typedef struct judged {
    const char *name, *treaty, *events, *result;
} judged;

static inline void bench_judge(const judged *row)
{
    bench b;
    bench_open(&b);
    const mt_treaty *treaty = bench_treaty(&b, "t", row->treaty);
    bench_program(&b, &treaty, 1, NULL, NULL, 0);
    bench_run(&b, row->events);
    const char *result = bench_result(&b);
    if (strcmp(result, row->result) != 0)
        fail_msg("%s: %s, not %s", row->name, result, row->result);
    mt_judge_reset(b.judge); /* the same again, from a judge that was used */
    memset(b.letters, 0, sizeof b.letters);
    b.count = 0;
    bench_run(&b, row->events);
    result = bench_result(&b);
    if (strcmp(result, row->result) != 0)
        fail_msg("%s, again after a reset: %s, not %s", row->name, result, row->result);
    bench_close(&b);
}

#endif
