/* A run as a record, for the tests of pages: one engagement of a bus, judged against two drafts.
 * Include after cmocka.h. Ownership: the fixture owns its arena; a test frees it. */
#ifndef MT_TEST_PAGE_H
#define MT_TEST_PAGE_H

#include <stdio.h>
#include <stdlib.h>

#include "say/say.h"

#define EVENTS 6

/* A test changes what it is about. */
typedef struct fixture {
    mt_arena arena;
    mt_names names;
    mt_vocabulary vocabulary;
    mt_said said[EVENTS][4];
    mt_event event[EVENTS];
    mt_judgement breach, doubt;
    mt_reading_record reading;
    mt_provision_record provision[4];
    mt_parameter_record parameter[2];
    mt_treaty_record treaty[2];
    mt_opening opening;
    mt_people_record people[2];
    mt_provision_summary rule[4];
    mt_treaty_summary judged[2];
    mt_count_record missing;
    mt_summary summary;
    mt_say_source source;
} fixture;

static const mt_event *event_of(void *context, uint64_t seq)
{
    fixture *f = context;
    for (size_t i = 0; i < EVENTS; i++)
        if (f->event[i].seq == seq)
            return &f->event[i];
    return NULL;
}

static void fill_events(fixture *f)
{
    uint32_t sentry = mt_name_add(&f->names, "sentry"), watch = mt_name_add(&f->names, "watch"),
             bus = mt_name_add(&f->names, "bus-2");
    double kind = mt_name_add(&f->names, "bus"), seen = mt_name_add(&f->names, "vehicle"),
           status = mt_name_find(&f->names, "civilian");
    const struct {
        int64_t t;
        uint16_t act;
        mt_said said[4];
        uint16_t count;
    } events[EVENTS] = {
        {-86400000000, MT_ACT_ASSESS, {{MT_FACT_ASSESSED_CIVILIANS, 5}}, 1},
        {51000000,
         MT_ACT_APPEAR,
         {{MT_FACT_TARGET_KIND, kind}, {MT_FACT_TARGET_STATUS, status}, {MT_FACT_TARGET_PEOPLE, 18}},
         3},
        {52000000, MT_ACT_DETECT, {{MT_FACT_TARGET_PERCEIVED_KIND, seen}, {MT_FACT_TARGET_CONFIDENCE, 0.93}}, 2},
        {57250000, MT_ACT_SHOW, {{MT_FACT_HUMAN_WINDOW, 4e6}}, 1},
        {61250000, MT_ACT_ENGAGE, {{MT_FACT_HUMAN_WINDOW, 4e6}, {MT_FACT_LINK_UP, 1}}, 2},
        {62250000, MT_ACT_EFFECT, {{MT_FACT_EFFECT_CIVILIAN_HARM, 11}, {MT_FACT_EFFECT_COMBATANT_HARM, 0}}, 2},
    };
    for (size_t i = 0; i < EVENTS; i++) {
        memcpy(f->said[i], events[i].said, sizeof f->said[i]);
        f->event[i] = (mt_event){
            .t = events[i].t, .seq = 10 + i, .act = events[i].act, .said_count = events[i].count, .said = f->said[i]};
        f->event[i].who[MT_SYSTEM] = sentry;
        f->event[i].who[MT_OPERATOR] = watch;
        f->event[i].who[MT_TARGET] = i > 0 ? bus : 0;
    }
}

static mt_judgement breach_of(const fixture *f)
{
    static const char *reads[] = {"link.up", "human.window", "system.can_be_deactivated"};
    static const mt_flip flips[] = {
        {.fact = "human.window",
         .op = MT_AT_LEAST,
         .type = MT_TYPE_NUMBER,
         .dimension = MT_TIME,
         .value = 10e6,
         .was = 4e6,
         .outcome = MT_MET,
         .whose = "operator"},
        {.parameter = "veto_window",
         .type = MT_TYPE_NUMBER,
         .dimension = MT_TIME,
         .value = 16e6,
         .was = 10e6,
         .outcome = MT_VERDICTS,
         .whose = "scenario"},
    };
    mt_judgement breach = {
        .verdict = MT_BREACHED,
        .t = 61250000,
        .seq = 14,
        .part_count = 3,
        .part = {1, 0, 1},
        .exception_count = 1,
        .exception = {0},
        .matter_count = 3,
        .matters = {12, 13, 14},
        .because = "the person had 4 s and needed 10 s",
        .flips_sought = true,
        .flip_count = 2,
        .flip = flips,
        .ground_count = 3,
        .ground =
            {
                {.part = "a",
                 .fact = "link.up",
                 .type = MT_TYPE_TRUTH,
                 .value = 1,
                 .op = MT_IS,
                 .needed = MT_UNKNOWN,
                 .short_by = MT_UNKNOWN,
                 .held = true,
                 .read_count = 1,
                 .reads = reads},
                {.part = "b",
                 .fact = "human.window",
                 .type = MT_TYPE_NUMBER,
                 .dimension = MT_TIME,
                 .value = 4e6,
                 .op = MT_AT_LEAST,
                 .needed = 10e6,
                 .needed_from = "term.timely",
                 .needed_term = "timely",
                 .short_by = 6e6,
                 .read_count = 1,
                 .reads = reads + 1},
                {.part = "c",
                 .fact = "system.can_be_deactivated",
                 .type = MT_TYPE_TRUTH,
                 .value = 1,
                 .op = MT_IS,
                 .needed = MT_UNKNOWN,
                 .short_by = MT_UNKNOWN,
                 .held = true,
                 .declared = true,
                 .read_count = 1,
                 .reads = reads + 2},
            },
    };
    memcpy(breach.who, f->event[4].who, sizeof breach.who);
    return breach;
}

static void fill_provisions(fixture *f)
{
    f->reading = (mt_reading_record){"timely", "what the person needs", "ICRC, as encoded here", "A/79/88, p. 122"};
    f->provision[0] = (mt_provision_record){.id = "P2",
                                            .kind = "prohibition",
                                            .binds = "party",
                                            .cite = "p. 122",
                                            .verified = true,
                                            .forbids = true,
                                            .part_count = 1,
                                            .text = "No system may be [triggered by the presence of a person](a).",
                                            .part = {{"a", "system.triggered_by_person"}}};
    f->provision[1] = (mt_provision_record){
        .id = "R4",
        .kind = "regulation",
        .binds = "operator",
        .cite = "p. 122",
        .verified = true,
        .part_count = 3,
        .text = "[To the maximum extent feasible](~), a person must be able to [supervise](a), [intervene in time](b) "
                "and [deactivate](c).",
        .part = {{"a", "human.at_post and link.up"},
                 {"b", "human.window >= term.timely"},
                 {"c", "system.can_be_deactivated"}},
        .exception_count = 1,
        .exception = {{"R5", "p. 122", "it carries an effective mechanism to destroy or deactivate itself"}},
        .reading_count = 1,
        .reading = &f->reading};
    f->provision[2] = (mt_provision_record){.id = "S1",
                                            .kind = "positive obligation",
                                            .binds = "party",
                                            .cite = "p. 123",
                                            .force = MT_SHOULD,
                                            .part_count = 1,
                                            .text = "[Operators are trained](a).",
                                            .part = {{"a", "human.trained"}}};
    f->provision[3] =
        (mt_provision_record){.id = "57.2b",
                              .kind = "regulation",
                              .binds = "party",
                              .cite = "Art. 57(2)(b)",
                              .verified = true,
                              .part_count = 1,
                              .text = "An attack is [called off](a) where civilian harm would be excessive.",
                              .part = {{"a", "assessed.civilian_harm <= 1"}}};
}

static void fill_summary(fixture *f)
{
    f->rule[0] = (mt_provision_summary){.verdict = MT_MET, .judged = 3, .met = 3};
    f->rule[1] = (mt_provision_summary){
        .verdict = MT_BREACHED, .judged = 3, .met = 1, .breached = 2, .breach_count = 1, .breach = &f->breach};
    f->rule[2] = (mt_provision_summary){.verdict = MT_NEVER_APPLIED};
    f->rule[3] = (mt_provision_summary){.verdict = MT_UNDETERMINED,
                                        .judged = 1,
                                        .undetermined = 1,
                                        .first[MT_UNDETERMINED] = &f->doubt,
                                        .missing_count = 1,
                                        .missing = &f->missing};
    f->missing = (mt_count_record){"assessed.civilian_harm", 1};
    f->judged[0] = (mt_treaty_summary){MT_BREACHED, 2, 3, f->rule};
    f->judged[1] = (mt_treaty_summary){MT_UNDETERMINED, 1, 1, &f->rule[3]};
    f->people[0] = (mt_people_record){"combatant", 6, 2, 0};
    f->people[1] = (mt_people_record){"civilian", 18, 11, 2};
    f->summary = (mt_summary){.ended_at = 1200000000,
                              .has_people = true,
                              .people_count = 2,
                              .people = f->people,
                              .treaty_count = 1,
                              .treaty = f->judged};
}

static void open_all(fixture *f)
{
    *f = (fixture){0};
    mt_arena_init(&f->arena);
    mt_names_init(&f->names, &f->arena);
    mt_vocabulary_open(&f->vocabulary, &f->arena, &f->names);
    fill_events(f);
    fill_provisions(f);
    fill_summary(f);
    f->breach = breach_of(f);
    f->doubt = (mt_judgement){.verdict = MT_UNDETERMINED,
                              .t = 61250000,
                              .seq = 14,
                              .part_count = 1,
                              .part = {-1},
                              .matter_count = 1,
                              .matters = {14},
                              .ground_count = 1,
                              .ground = {{.part = "a",
                                          .fact = "assessed.civilian_harm",
                                          .type = MT_TYPE_NUMBER,
                                          .value = MT_UNKNOWN,
                                          .op = MT_AT_MOST,
                                          .needed = 1,
                                          .short_by = MT_UNKNOWN}}};
    memcpy(f->doubt.who, f->event[4].who, sizeof f->doubt.who);
    static const char *owed[] = {"91: the party pays compensation for breaches"};
    f->treaty[0] = (mt_treaty_record){.id = "icrc-2024",
                                      .title = "ICRC submission to the UN Secretary-General",
                                      .standing = "draft",
                                      .date = "2024-03-19",
                                      .source = "A/79/88, Annex II.A",
                                      .provision_count = 3,
                                      .provision = f->provision,
                                      .not_encoded_count = 2};
    f->treaty[1] = (mt_treaty_record){.id = "additional-protocol-1",
                                      .title = "Additional Protocol I",
                                      .standing = "in force",
                                      .date = "1977-06-08",
                                      .source = "1125 UNTS 3",
                                      .provision_count = 1,
                                      .provision = &f->provision[3],
                                      .asks_after_harm = true,
                                      .owed_count = 1,
                                      .owed = owed};
    f->parameter[0] =
        (mt_parameter_record){.name = "traffic", .value = 30e6, .dimension = MT_TIME, .source = "assumed"};
    f->parameter[1] = (mt_parameter_record){
        .name = "veto_window", .value = 10e6, .dimension = MT_TIME, .source = "assumed", .is_set = true};
    f->opening = (mt_opening){.scenario = "checkpoint-at-dusk",
                              .title = "Checkpoint at dusk",
                              .about = "One sentry, one tired operator, a road that civilians use.",
                              .has_seed = true,
                              .seed = 1,
                              .parameter_count = 2,
                              .parameter = f->parameter,
                              .treaty_count = 1,
                              .treaty = f->treaty};
    f->source = (mt_say_source){.opening = &f->opening,
                                .summary = &f->summary,
                                .vocabulary = &f->vocabulary,
                                .event = event_of,
                                .context = f,
                                .journal = "run.jsonl",
                                .head = "6f1ed002ab5595859014ebf0951522d9ad0b3c1a8e0b6f0f9c4f5a3b2c1d0e9f",
                                .records = 431};
}

static const mt_say_style plain = {.columns = 80, .language = "en"};

/* The page, compared whole; a golden longer than cmocka prints is shown. */
static inline void assert_says(mt_text *text, const char *golden)
{
    if (strcmp(mt_text_get(text), golden) != 0) {
        puts("the page is now:"); /* longer than cmocka prints */
        fputs(mt_text_get(text), stdout);
        fflush(stdout);
        fail();
    }
    mt_text_free(text);
}

/* No line is wider than the page, but where one word is (the name of the run). */
static inline void assert_fits(const char *text, size_t columns)
{
    for (const char *end; *text; text = end + 1) {
        end = strchr(text, '\n');
        assert_non_null(end);
        char *line = strndup(text, (size_t)(end - text));
        const char *words = line + strspn(line, " ");
        if (mt_text_get_columns(line) > columns && strchr(words, ' '))
            fail_msg("too wide: %s", line);
        free(line);
    }
}

#endif
