/* A bench for the front half of the clause language: a vocabulary, a treaty with a few terms, and problems as text. */
#ifndef MT_TEST_CLAUSE_H
#define MT_TEST_CLAUSE_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "language/clause.h"

#define COUNT(list) (sizeof(list) / sizeof((list)[0]))

typedef struct bench {
    mt_arena arena;
    mt_names names;
    mt_vocabulary vocabulary;
    mt_problems problems;
    mt_text text;
} bench;

static inline void bench_open(bench *b)
{
    mt_arena_init(&b->arena);
    mt_names_init(&b->names, &b->arena);
    mt_vocabulary_open(&b->vocabulary, &b->arena, &b->names);
    mt_problems_init(&b->problems, &b->arena);
    mt_text_init(&b->text);
}

static inline void bench_close(bench *b)
{
    mt_text_free(&b->text);
    mt_arena_free(&b->arena);
}

/* A clause that begins in the first column of its line. */
static inline mt_words words_of(const char *text)
{
    return (mt_words){.text = text, .place = {.file = "t.lua", .line = 7, .column = 1, .source = text}};
}

#define READING(called, words) \
    { \
        .name = called, .value = {.text = words, .place = {.file = "t.lua", .line = 3} } \
    }
#define TERM(called, standing, list) \
    { \
        .name = called, .by_default = {.text = standing}, .reading_count = COUNT(list), .reading = list, .place = { \
            .file = "t.lua", \
            .line = 2 \
        } \
    }

/* The terms of the treaty T and the shared ones. */
static inline void bench_terms(mt_treaty *treaty, mt_treaty *shared)
{
    static mt_reading_source timely[] = {READING("needed", "human.needed_time"), READING("ten", "10 s")};
    static mt_reading_source kind[] = {READING("bus", "bus")},
                             watch[] = {READING("watch", "human.at_post and link.up")};
    static mt_reading_source later[] = {READING("half", "term.timely / 2")}, before[] = {READING("back", "2 s - 5 s")};
    static mt_reading_source one[] = {READING("other", "term.other > 3 s")},
                             other[] = {READING("one", "min (term.one, 3 s)")};
    static mt_reading_source torn[] = {READING("a", "1"), READING("b", "2")},
                             broken[] = {READING("a", "human.windw > 3 s")};
    static mt_reading_source nominal[] = {READING("five", "human.deliberation < shared.short")},
                             brief[] = {READING("five", "5 s")};
    static mt_term_source own[] = {
        TERM("timely", "ten", timely), TERM("kind", NULL, kind),     TERM("watch", NULL, watch),
        TERM("later", NULL, later),    TERM("before", NULL, before), TERM("one", NULL, one),
        TERM("other", NULL, other),    TERM("torn", NULL, torn),     TERM("broken", NULL, broken),
    };
    static mt_term_source common[] = {TERM("nominal", NULL, nominal), TERM("short", NULL, brief)};
    *treaty = (mt_treaty){.id = "T", .term_count = COUNT(own), .term = own};
    *shared = (mt_treaty){.id = "terms", .term_count = COUNT(common), .term = common};
}

/* Problems one a line: the caret as it stands under the clause, then the text; only the line where no column is known.
 */
static inline const char *bench_problems(bench *b)
{
    mt_text_reset(&b->text);
    for (size_t i = 0; i < b->problems.count; i++) {
        const mt_problem *problem = &b->problems.list[i];
        const char *source = problem->place.source;
        if (!source) {
            mt_text_write(&b->text, "line %d: %s\n", problem->place.line, problem->text);
            continue;
        }
        char *before = mt_arena_add_bytes(&b->arena, source, (size_t)(problem->place.column - 1));
        char *wrong = mt_arena_add_bytes(&b->arena, source + strlen(before), (size_t)problem->place.length);
        for (size_t column = mt_text_get_columns(before); column; column--)
            mt_text_add_char(&b->text, ' ');
        mt_text_add_char(&b->text, '^');
        for (size_t column = mt_text_get_columns(wrong); column > 1; column--)
            mt_text_add_char(&b->text, '~');
        mt_text_write(&b->text, " %s%s\n", problem->warning ? "warning: " : "", problem->text);
    }
    return mt_text_get(&b->text);
}

/* The tree, typed as a part of `require` with `on`; NULL after a problem. */
static inline mt_node *bench_type(bench *b, const char *clause, const mt_reading_choice *choice, size_t choices)
{
    mt_treaty treaty, shared;
    bench_terms(&treaty, &shared);
    mt_typing typing = {.arena = &b->arena,
                        .vocabulary = &b->vocabulary,
                        .treaty = &treaty,
                        .shared = &shared,
                        .choice = choice,
                        .choice_count = choices,
                        .problems = &b->problems};
    mt_node *node = mt_clause_parse(&b->arena, words_of(clause), &b->vocabulary, &b->problems);
    return node && mt_clause_check_type(&typing, node, (mt_expected){.type = MT_TYPE_TRUTH, .followed_by = true}, NULL)
               ? node
               : NULL;
}

#endif
