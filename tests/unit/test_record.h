/* A run's records made by hand, and a reader beside them, for the tests of journal/.
 * Ownership: static. Threading: none. */
#ifndef MT_TEST_RECORD_H
#define MT_TEST_RECORD_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "journal/journal.h"

/* ---- a run, made by hand ---- */

static mt_reading_record readings[] = {{"timely", "what the person needs", "ICRC", "A/79/88, p. 122"}};

static mt_provision_record provisions[] = {
    {.id = "R4",
     .kind = "regulation",
     .binds = "operator",
     .cite = "p. 122",
     .text = "A person can [supervise](a) and [intervene](b).",
     .force = MT_MUST,
     .verified = true,
     .part_count = 2,
     .part = {{"a", "human.at_post"}, {"b", "human.window >= term.timely"}},
     .exception_count = 2,
     .exception = {{"R5", "p. 122", "unless it ends \"itself\""}, {"R6", "p. 123", NULL}},
     .reading_count = 1,
     .reading = readings},
    {.id = "P2",
     .kind = "prohibition",
     .binds = "party",
     .cite = "p. 122",
     .text = "No person is a [target](a).",
     .force = MT_SHOULD,
     .forbids = true,
     .part_count = 1,
     .part = {{"a", "system.triggered_by_person"}}},
};

static const char *owed[] = {"V.6: investigate, report, redress"};

static mt_treaty_record treaties[] = {
    {.id = "icrc-2024",
     .title = "ICRC submission",
     .standing = "draft",
     .date = "2024-03-19",
     .source = "A/79/88",
     .provision_count = 2,
     .provision = provisions,
     .not_encoded_count = 3,
     .asks_after_harm = true,
     .owed_count = 1,
     .owed = owed},
    {.id = "empty", .title = NULL},
};

static mt_parameter_record parameters[] = {
    {.name = "veto_window", .value = 1e7, .dimension = MT_TIME, .source = "assumed", .is_set = true},
    {.name = "share", .value = 0.15, .dimension = MT_PLAIN},
    {.name = "limit", .value = (double)MT_FOREVER, .dimension = MT_TIME},
    {.name = "silence", .value = NAN, .word = "proceed"},
};

static const mt_fact declared[] = {
    {.name = "x.altitude",
     .root = MT_ROOT_SYSTEM,
     .owner = MT_SYSTEM,
     .type = MT_TYPE_NUMBER,
     .dimension = MT_LENGTH,
     .nature = MT_STATE,
     .origin = MT_DECLARED,
     .meaning = "above the sea"},
    {.name = "party.bound[mine-ban-1997]",
     .root = MT_ROOT_PARTY,
     .owner = MT_PARTY,
     .type = MT_TYPE_TRUTH,
     .nature = MT_STATE,
     .origin = MT_DECLARED},
    {.name = "x.mood",
     .root = MT_ROOT_RUN,
     .owner = MT_NO_KEY,
     .type = MT_TYPE_WORD,
     .nature = MT_EVENT_FACT,
     .origin = MT_DECLARED,
     .words = "calm tense"},
};

static mt_file_record files[] = {{"scenario", "scenarios/01.lua", "ab12", false},
                                 {"model", "plugins/threshold.so", "cd34", true}};

static const mt_opening run = {.version = "0.1.0",
                               .scenario = "checkpoint",
                               .title = "Checkpoint “at dusk”",
                               .about = NULL,
                               .has_seed = true,
                               .seed = 7,
                               .circumstance = "market_day",
                               .parameter_count = 4,
                               .parameter = parameters,
                               .treaty_count = 2,
                               .treaty = treaties,
                               .file_count = 2,
                               .file = files,
                               .declared_count = 3,
                               .declared = declared};
static const mt_opening judged = {.version = "0.1.0", .trace = "vincennes", .treaty_count = 1, .treaty = treaties};

/* One of each type; of a parameter it is not told what it would have come to. */
static const mt_flip flips[] = {
    {.fact = "human.window",
     .op = MT_AT_LEAST,
     .type = MT_TYPE_NUMBER,
     .dimension = MT_TIME,
     .value = 1e7,
     .was = 4e6,
     .outcome = MT_MET,
     .whose = "operator"},
    {.fact = "target.status",
     .op = MT_OTHER,
     .type = MT_TYPE_WORD,
     .value = 3,
     .word = "civilian",
     .was = 3,
     .was_word = "civilian",
     .outcome = MT_EXCEPTED,
     .whose = "target"},
    {.fact = "once approve",
     .op = MT_IS,
     .type = MT_TYPE_TRUTH,
     .value = 1,
     .was = 0,
     .outcome = MT_MET,
     .whose = "everyone"},
    {.parameter = "veto_window",
     .op = MT_EQUAL,
     .type = MT_TYPE_NUMBER,
     .dimension = MT_TIME,
     .value = 1.4e7,
     .was = 1e7,
     .outcome = MT_VERDICTS,
     .whose = "scenario"},
};

static mt_judgement breach_at(uint64_t seq)
{
    static const char *window[] = {"human.window"};
    mt_judgement made = {
        .verdict = MT_BREACHED,
        .t = 61250000,
        .seq = seq,
        .part_count = 2,
        .part = {1, 0},
        .exception_count = 2,
        .exception = {0, -2},
        .ground_count = 4,
        .matter_count = 2,
        .matters = {12, seq},
        .because = "the person had 4 s and needed 10 s",
        .flips_sought = true,
        .flip_count = 4,
        .flip = flips,
        .sentence = "1 of 2 parts held: the person had 4 s and needed 10 s (6 s short)",
    };
    made.who_text[MT_SYSTEM] = "sentry";
    made.who_text[MT_TARGET] = "bus-2";
    made.ground[0] =
        (mt_ground){"b", "human.window", MT_TYPE_NUMBER, MT_TIME,  4e6, NULL,  MT_AT_LEAST, 1e7, NULL, "term.timely",
                    6e6, false,          false,          "timely", 1,   window};
    made.ground[1] = (mt_ground){
        "a", "human.at_post", MT_TYPE_TRUTH, MT_PLAIN, 1, NULL, MT_IS, NAN, NULL, NULL, NAN, true, true, NULL, 0, NULL};
    made.ground[2] = (mt_ground){
        NULL, "target.status", MT_TYPE_WORD, MT_PLAIN, 3,   "civilian", MT_ONE_OF, NAN, "civilian, wounded", NULL, NAN,
        true, false,           NULL,         0,        NULL};
    made.ground[3] = (mt_ground){NULL,
                                 "time since approve",
                                 MT_TYPE_NUMBER,
                                 MT_TIME,
                                 (double)MT_FOREVER,
                                 NULL,
                                 MT_LESS,
                                 NAN,
                                 NULL,
                                 NULL,
                                 NAN,
                                 false,
                                 false,
                                 NULL,
                                 0,
                                 NULL};
    return made;
}

static mt_judgement doubt_made(void)
{
    mt_judgement made = {.verdict = MT_UNDETERMINED,
                         .t = -5,
                         .seq = 3,
                         .part_count = 2,
                         .part = {-1, 1},
                         .exception_count = 2,
                         .exception = {-1, -1},
                         .ground_count = 2,
                         .flips_sought = true};
    made.ground[0] = (mt_ground){"a",  "link.up", MT_TYPE_TRUTH, MT_PLAIN, NAN,   NULL, MT_IS_NOT, NAN,
                                 NULL, NULL,      NAN,           false,    false, NULL, 0,         NULL};
    made.ground[1] = (mt_ground){"b",  "target.kind", MT_TYPE_WORD, MT_PLAIN, NAN,   NULL, MT_EQUAL, NAN,
                                 NULL, NULL,          NAN,          false,    false, NULL, 0,        NULL};
    return made;
}

static mt_count_record acts[] = {{"detect", 42}, {"engage", 3}};
static mt_people_record people[] = {{"civilian", 18, 4, 0}, {"combatant", MT_NOT_COUNTED, 2, 1}};
static mt_count_record missing[] = {{"human.window", 1}};

/* breaches: how many there are of R4. */
static void summary_make(mt_summary *summary, mt_judgement *breaches, size_t count, mt_judgement *doubt,
                         mt_judgement *met)
{
    static mt_provision_summary outcomes[2];
    static mt_treaty_summary treaty_outcomes[2];
    for (size_t i = 0; i < count; i++)
        breaches[i] = breach_at(88 + i);
    *doubt = doubt_made();
    *met = breach_at(5);
    met->verdict = MT_MET;
    outcomes[0] = (mt_provision_summary){.verdict = MT_BREACHED,
                                         .judged = 4 + (int64_t)count,
                                         .met = 1,
                                         .breached = (int64_t)count,
                                         .undetermined = 1,
                                         .open = 2,
                                         .held_share = NAN,
                                         .breach_count = count,
                                         .breach = breaches,
                                         .first = {[MT_MET] = met, [MT_UNDETERMINED] = doubt},
                                         .missing_count = 1,
                                         .missing = missing};
    outcomes[1] = (mt_provision_summary){.verdict = MT_NEVER_APPLIED, .held_share = 0.25};
    treaty_outcomes[0] = (mt_treaty_summary){MT_BREACHED, 1, 2, outcomes};
    treaty_outcomes[1] = (mt_treaty_summary){MT_OUTSIDE_SCOPE, 0, 0, NULL};
    *summary = (mt_summary){.ended_at = 1200000000,
                            .act_count = 2,
                            .act = acts,
                            .has_people = true,
                            .people_count = 2,
                            .people = people,
                            .treaty_count = 2,
                            .treaty = treaty_outcomes};
}

/* ---- a reader beside it ---- */

typedef struct books {
    mt_arena arena;
    mt_names names;
    mt_vocabulary vocabulary;
    mt_problems problems;
    mt_reader *reader;
    uint64_t number;
    mt_text text, again;
} books;

static void books_open(books *it)
{
    it->number = 0;
    mt_arena_init(&it->arena);
    mt_names_init(&it->names, &it->arena);
    mt_vocabulary_open(&it->vocabulary, &it->arena, &it->names);
    mt_problems_init(&it->problems, &it->arena);
    mt_reader_new(&it->reader, "run", &it->arena, &it->vocabulary, &it->problems);
    mt_text_init(&it->text);
    mt_text_init(&it->again);
}

static void books_close(books *it)
{
    if (it->problems.count > 0)
        fail_msg("%s", it->problems.list[0].text);
    mt_reader_free(it->reader);
    mt_text_free(&it->text);
    mt_text_free(&it->again);
    mt_arena_free(&it->arena);
}

static void feed(books *it, mt_line *line)
{
    int result = mt_reader_step_line(it->reader, mt_text_get(&it->text), it->text.length, ++it->number, line);
    if (result != 1)
        fail_msg("%s", it->problems.list[it->problems.count - 1].text);
    mt_text_reset(&it->again);
}

/* The opening must be read before judgements can be. */
static void feed_opening(books *it, const mt_opening *opening)
{
    mt_line line;
    mt_text_reset(&it->text);
    mt_record_write_opening(&it->text, opening);
    feed(it, &line);
    assert_int_equal(line.kind, MT_LINE_OPEN);
    mt_record_write_opening(&it->again, line.opening);
    assert_string_equal(mt_text_get(&it->again), mt_text_get(&it->text));
}

#endif
