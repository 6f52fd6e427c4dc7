/* Pages: the page of a run, of a record, one provision and the lesson, from fixture records, compared whole. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "test_page.h"

#define RUN_GOLDEN \
    "Checkpoint at dusk\n" \
    "Scenario checkpoint-at-dusk, seed 1\n" \
    "One sentry, one tired operator, a road that civilians use.\n" \
    "\n" \
    "Who was affected\n" \
    "  18 civilians exposed to force, 11 of them hurt or killed\n" \
    "  2 civilians hurt or killed because nothing was done\n" \
    "  6 combatants exposed to force, 2 of them hurt or killed\n" \
    "\n" \
    "icrc-2024: breached (2 of 3 rules came into play)\n" \
    "  ICRC submission to the UN Secretary-General; draft, 2024-03-19, A/79/88, Annex\n" \
    "  II.A\n" \
    "\n" \
    "Rule by rule\n" \
    "  P2  met            judged 3: 3 met\n" \
    "  R4  breached       2 of 3 parts held: the person had 4 s and needed 10 s (6 s\n" \
    "                     short)\n" \
    "  S1  never applied  unverified\n" \
    "  2 further passages of this text are not encoded, so they were not judged.\n" \
    "\n" \
    "icrc-2024 R4\n" \
    "\n" \
    "Who was affected\n" \
    "  18 civilians on a bus, 11 hurt or killed\n" \
    "\n" \
    "The verdict\n" \
    "  breached (judged 3: 1 met, 2 breached)\n" \
    "\n" \
    "The rule\n" \
    "  To the maximum extent feasible, a person must be able to supervise,\n" \
    "  >>intervene in time<< and deactivate.\n" \
    "  (>>...<< marks the words that failed, ?\?...?\? those of which it is not known.)\n" \
    "  p. 122; regulation; a duty (\"must\") of the operator\n" \
    "  All of these must hold:\n" \
    "    supervise - held: the link between system and operator worked\n" \
    "    intervene in time - failed: the person had 4 s where at least 10 s was\n" \
    "      needed, as \"timely\" is read (6 s short)\n" \
    "    deactivate - held: a person could switch the system off\n" \
    "\n" \
    "Why\n" \
    "  2 of 3 parts held: the person had 4 s and needed 10 s (6 s short)\n" \
    "\n" \
    "What happened, only what matters here\n" \
    "  52 s          the system sentry detected bus-2: the system saw the target as\n" \
    "                vehicle\n" \
    "  57.25 s       bus-2 was shown to the operator watch: the person had 4 s\n" \
    "  1 min 1.25 s  the system sentry engaged bus-2: the person had 4 s; the link\n" \
    "                between system and operator worked <- judged here\n" \
    "\n" \
    "Exceptions tried\n" \
    "  R5 did not apply: it carries an effective mechanism to destroy or deactivate\n" \
    "  itself\n" \
    "\n" \
    "What would have changed it\n" \
    "  It would have been met:\n" \
    "    if the person had at least 10 s (it was 4 s)\n" \
    "  It would not have come to this:\n" \
    "    if veto_window were 16 s (it was 10 s)\n" \
    "  veto_window is a number of this scenario.\n" \
    "\n" \
    "What this rests on\n" \
    "  The text is judged as if the party that acted had adopted it (standing:\n" \
    "  draft).\n" \
    "  \"timely\" is read as \"what the person needs\" (ICRC, as encoded here; A/79/88,\n" \
    "    p. 122).\n" \
    "  Said by the author of the scenario, not measured: a person could switch the\n" \
    "  system off.\n" \
    "  Changed for this run: veto_window = 10 s.\n" \
    "  Numbers of the scenario that are assumed: traffic = 30 s.\n" \
    "  These words are knowingly not tested: \"To the maximum extent feasible\".\n" \
    "\n" \
    "After the harm\n" \
    "  This draft asks nothing of anyone after the harm.\n" \
    "\n" \
    "The record\n" \
    "  run.jsonl, 431 records\n" \
    "  The name of this run:\n" \
    "  6f1ed002ab5595859014ebf0951522d9ad0b3c1a8e0b6f0f9c4f5a3b2c1d0e9f\n" \
    "  The page of any other rule: martens explain run.jsonl icrc-2024 P2\n"

#define RECORD_GOLDEN \
    "The record vincennes-1988\n" \
    "\n" \
    "Who was affected\n" \
    "  11 civilians hurt or killed\n" \
    "\n" \
    "Text by text\n" \
    "text                   verdict            in play  worst rule\n" \
    "icrc-2024              outside the scope  0 of 3\n" \
    "additional-protocol-1  undetermined       1 of 1   57.2b\n" \
    "\n" \
    "additional-protocol-1: undetermined (1 of 1 rules came into play)\n" \
    "  Additional Protocol I; in force, 1977-06-08, 1125 UNTS 3\n" \
    "\n" \
    "Rule by rule\n" \
    "  57.2b  undetermined  it cannot be told: the harm to civilians that the person\n" \
    "                       expected is not recorded\n" \
    "\n" \
    "additional-protocol-1 57.2b\n" \
    "\n" \
    "Who was affected\n" \
    "  18 civilians on a bus, 11 hurt or killed\n" \
    "\n" \
    "The verdict\n" \
    "  undetermined (judged 1: 1 undetermined). What is recorded does not tell\n" \
    "  whether it was kept.\n" \
    "\n" \
    "The rule\n" \
    "  An attack is ?\?called off?\? where civilian harm would be excessive.\n" \
    "  (>>...<< marks the words that failed, ?\?...?\? those of which it is not known.)\n" \
    "  Art. 57(2)(b); regulation; a duty (\"must\") of the party\n" \
    "\n" \
    "Why\n" \
    "  it cannot be told: the harm to civilians that the person expected is not\n" \
    "  recorded\n" \
    "  Not recorded where it was needed: the harm to civilians that the person\n" \
    "  expected (once).\n" \
    "\n" \
    "What happened, only what matters here\n" \
    "  ~1 min 1.25 s  the system sentry engaged bus-2: the key was turned\n" \
    "  ~ marks a time of which the record knows only the order or a bound.\n" \
    "\n" \
    "What this rests on\n" \
    "  The text is judged as if the party that acted had adopted it (standing: in\n" \
    "  force).\n" \
    "\n" \
    "After the harm\n" \
    "  icrc-2024: this draft asks nothing of anyone after the harm.\n" \
    "  additional-protocol-1 asks: 91: the party pays compensation for breaches\n" \
    "\n" \
    "The record\n" \
    "  No file was written (431 records).\n" \
    "  The name of this run:\n" \
    "  6f1ed002ab5595859014ebf0951522d9ad0b3c1a8e0b6f0f9c4f5a3b2c1d0e9f\n"

#define LESSON_GOLDEN \
    "One draft, one scenario, one breach: Checkpoint at dusk\n" \
    "Who was affected:\n" \
    "  18 civilians on a bus, 11 hurt or killed\n" \
    "The rule (icrc-2024 R4): breached\n" \
    "  To the maximum extent feasible, a person must be able to supervise,\n" \
    "  >>intervene in time<< and deactivate.\n" \
    "The moment:\n" \
    "  52 s          the system sentry detected bus-2: the system saw the target as\n" \
    "                vehicle\n" \
    "  57.25 s       bus-2 was shown to the operator watch: the person had 4 s\n" \
    "  1 min 1.25 s  the system sentry engaged bus-2: the person had 4 s; the link\n" \
    "                between system and operator worked <- judged here\n" \
    "The reason:\n" \
    "  2 of 3 parts held: the person had 4 s and needed 10 s (6 s short)\n" \
    "The cure:\n" \
    "  It would have been met:\n" \
    "    if the person had at least 10 s (it was 4 s)\n" \
    "  It would not have come to this:\n" \
    "    if veto_window were 16 s (it was 10 s)\n" \
    "  veto_window is a number of this scenario.\n" \
    "\n" \
    "Next: martens run checkpoint-at-dusk (the whole page; -h for more)\n"

static const mt_say_style coloured = {.columns = 80, .colour = true, .language = "en"};

static void page_of_a_run(void **state)
{
    (void)state;
    fixture f;
    mt_text page;
    open_all(&f);
    mt_text_init(&page);
    mt_source_say_page(&page, &f.source, &plain);
    assert_says(&page, RUN_GOLDEN);
    mt_arena_free(&f.arena);
}

/* Nothing but what the events say is known of a record. */
static void page_of_a_record_under_two_texts(void **state)
{
    (void)state;
    fixture f;
    mt_text page;
    open_all(&f);
    f.opening.treaty_count = f.summary.treaty_count = 2;
    f.opening.scenario = f.opening.title = f.opening.about = NULL;
    f.opening.trace = "vincennes-1988";
    f.opening.parameter_count = 0;
    f.summary.has_people = false;
    f.judged[0] = (mt_treaty_summary){MT_OUTSIDE_SCOPE, 0, 3, f.rule};
    for (size_t i = 0; i < 3; i++)
        f.rule[i] = (mt_provision_summary){.verdict = MT_OUTSIDE_SCOPE};
    f.source.journal = NULL;
    f.event[4].approximate = true;
    f.event[4].about = "the key was turned";
    mt_text_init(&page);
    mt_source_say_page(&page, &f.source, &plain);
    assert_says(&page, RECORD_GOLDEN);
    mt_arena_free(&f.arena);
}

static void the_lesson(void **state)
{
    (void)state;
    fixture f;
    mt_text page;
    open_all(&f);
    mt_text_init(&page);
    mt_source_say_lesson(&page, &f.source, 0, 1, &plain);
    assert_says(&page, LESSON_GOLDEN);
    mt_arena_free(&f.arena);
}

static size_t lines_of(const char *text)
{
    size_t lines = 0;
    for (; *text; text++)
        lines += *text == '\n';
    return lines;
}

static void the_lesson_always_fits_a_screen(void **state)
{
    (void)state;
    static const char *const long_texts[] = {"[words](b) ",
                                             "many [words](a) that say [little](b) about [anything](c) and go on "};
    for (size_t i = 0; i < 2; i++)
        for (size_t times = 1; times < 80; times += 13) {
            fixture f;
            mt_text text, lesson;
            open_all(&f);
            mt_text_init(&text);
            mt_text_init(&lesson);
            for (size_t k = 0; k < times; k++)
                mt_text_add(&text, long_texts[i]);
            f.provision[1].text = mt_text_get(&text);
            f.breach.because = times > 40 ? mt_text_get(&text) : NULL;
            f.breach.matter_count = 4;
            f.breach.matters[0] = 11;
            for (size_t k = 1; k < 4; k++)
                f.breach.matters[k] = 11 + k;
            mt_source_say_lesson(&lesson, &f.source, 0, 1, &plain);
            assert_true(lines_of(mt_text_get(&lesson)) <= 24);
            assert_fits(mt_text_get(&lesson), 80);
            mt_text_free(&lesson);
            mt_text_free(&text);
            mt_arena_free(&f.arena);
        }
}

static void every_verdict_has_a_page(void **state)
{
    (void)state;
    for (int verdict = 0; verdict < MT_VERDICTS; verdict++)
        for (int force = 0; force < 3; force++) {
            fixture f;
            mt_text page;
            open_all(&f);
            mt_text_init(&page);
            f.rule[1] = (mt_provision_summary){.verdict = (mt_verdict)verdict};
            f.breach.verdict = (mt_verdict)verdict;
            if (verdict == MT_BREACHED)
                f.rule[1].breach_count = 1, f.rule[1].breach = &f.breach;
            if (verdict == MT_UNDETERMINED || verdict == MT_MET)
                f.rule[1].first[verdict] = &f.breach;
            f.provision[1].force = (mt_force)force;
            mt_source_say_provision(&page, &f.source, 0, 1, &plain);
            const char *word = force == MT_MUST || (verdict != MT_MET && verdict != MT_BREACHED)
                                   ? mt_verdict_names[verdict]
                               : verdict == MT_MET ? "followed"
                                                   : "not followed";
            char line[64];
            snprintf(line, sizeof line, "The verdict\n  %s", word);
            assert_non_null(strstr(mt_text_get(&page), line));
            assert_non_null(strstr(mt_text_get(&page), "To the maximum extent feasible, a person"));
            assert_fits(mt_text_get(&page), 80);
            mt_text_reset(&page);
            f.judged[0].verdict = (mt_verdict)verdict;
            mt_source_say_page(&page, &f.source, &plain);
            assert_non_null(strstr(mt_text_get(&page), mt_verdict_names[verdict]));
            assert_fits(mt_text_get(&page), 80);
            mt_text_free(&page);
            mt_arena_free(&f.arena);
        }
}

/* Red is a broken duty, green a rule that was put to the test; "never applied" is amber. */
static void colours_keep_their_meaning(void **state)
{
    (void)state;
    fixture f;
    mt_text page, bare;
    open_all(&f);
    mt_text_init(&page);
    mt_text_init(&bare);
    mt_source_say_page(&page, &f.source, &coloured);
    assert_non_null(strstr(mt_text_get(&page), "\033[33mnever applied\033[0m"));
    assert_non_null(strstr(mt_text_get(&page), "\033[1;31mbreached\033[0m"));
    assert_non_null(strstr(mt_text_get(&page), "\033[32mmet\033[0m"));
    assert_non_null(strstr(mt_text_get(&page), "\033[32msupervise\033[0m, \033[1;31mintervene\n  in time\033[0m"));
    assert_null(strstr(mt_text_get(&page), ">>"));
    f.provision[1].force = MT_SHOULD;
    mt_text_reset(&page);
    mt_source_say_provision(&page, &f.source, 0, 1, &coloured);
    assert_non_null(strstr(mt_text_get(&page), "\033[33mnot followed\033[0m"));
    mt_source_say_page(&bare, &f.source, &plain);
    assert_null(strchr(mt_text_get(&bare), '\033'));
    mt_text_free(&bare);
    mt_text_free(&page);
    mt_arena_free(&f.arena);
}

/* The line under "Who was affected". */
static void assert_affected(fixture *f, bool whole_run, const char *expected)
{
    mt_text page;
    mt_text_init(&page);
    if (whole_run)
        mt_source_say_page(&page, &f->source, &plain);
    else
        mt_source_say_provision(&page, &f->source, 0, 1, &plain);
    static const char head[] = "Who was affected\n  ";
    const char *line = strstr(mt_text_get(&page), head) + sizeof head - 1;
    mt_text found;
    mt_text_init(&found);
    mt_text_add_bytes(&found, line, (size_t)(strstr(line, "\n\n") - line));
    assert_string_equal(mt_text_get(&found), expected);
    mt_text_free(&found);
    mt_text_free(&page);
}

static void people_come_in_counts_and_civilians_first(void **state)
{
    (void)state;
    fixture f;
    open_all(&f);
    assert_affected(&f, false, "18 civilians on a bus, 11 hurt or killed");
    f.said[5][0].value = 0;
    assert_affected(&f, false, "18 civilians on a bus, none hurt or killed");
    f.said[1][2].value = 1;
    f.said[1][0].value = mt_name_add(&f.names, "market_stall");
    assert_affected(&f, false, "1 civilian (market stall), none hurt or killed");
    f.event[5].said_count = 0;
    assert_affected(&f, false, "1 civilian (market stall), harm not recorded");
    f.people[1] = (mt_people_record){"civilian", 0, 0, 1};
    assert_affected(&f, true,
                    "1 civilian hurt or killed because nothing was done\n  6 combatants exposed to force, 2 of them "
                    "hurt or killed");
    f.people[0] = (mt_people_record){"robot", 3, 0, 0};
    f.people[1] = (mt_people_record){"medical", 1, 1, 0};
    assert_affected(&f, true,
                    "1 medical worker exposed to force, 1 of them hurt or killed\n  3 people (robot) exposed to force, "
                    "none of them hurt or killed");
    f.people[0] = f.people[1] = (mt_people_record){"civilian", 0, 0, 0};
    assert_affected(&f, true, "Nobody was exposed to force, and nobody was harmed because nothing was done.");
    f.people[0] = (mt_people_record){"civilian", MT_NOT_COUNTED, MT_NOT_COUNTED, MT_NOT_COUNTED};
    f.summary.people_count = 1;
    assert_affected(&f, true, "The record does not say who was harmed.");
    f.summary.has_people = false;
    assert_affected(&f, true, "The record does not say who was harmed.");
    /* Of a record only the lines that matter are there: no effect among them does not mean that nobody was harmed. */
    f.opening.trace = "vincennes-1988";
    f.summary.has_people = true;
    f.people[0] = (mt_people_record){"civilian", MT_NOT_COUNTED, 290, MT_NOT_COUNTED};
    f.event[5].act = MT_ACT_DISENGAGE;
    assert_affected(&f, false, "1 civilian (market stall); in the whole record:\n    290 civilians hurt or killed");
    f.event[5].act = MT_ACT_EFFECT;
    f.opening.trace = NULL;
    f.summary.has_people = false;
    f.said[5][0] = (mt_said){MT_FACT_EFFECT_KILLED, 290};
    f.said[5][1] = (mt_said){MT_FACT_EFFECT_CIVILIAN_HARM, 290};
    f.event[5].said_count = 2;
    assert_affected(&f, true, "290 people killed\n  civilians among those hurt or killed: 290");
    mt_arena_free(&f.arena);
}

static void marks_and_doubts_stand_where_they_belong(void **state)
{
    (void)state;
    fixture f;
    mt_text page;
    mt_file_record model = {"model", "mine.so", "", true};
    open_all(&f);
    mt_text_init(&page);
    f.opening.file_count = 1;
    f.opening.file = &model;
    f.summary.failed = "the model mine crashed";
    f.breach.flip_count = 0;
    f.breach.exception[0] = -1;
    f.rule[1].breach_count = 1;
    mt_source_say_page(&page, &f.source, &plain);
    assert_non_null(strstr(mt_text_get(&page), "The run did not end by itself: the model mine crashed\n"));
    assert_non_null(
        strstr(mt_text_get(&page), "UNCHECKED: mine.so took part without having passed the check of models.\n"));
    assert_non_null(strstr(mt_text_get(&page), "No single change that was tried would have changed it.\n"));
    assert_non_null(strstr(mt_text_get(&page), "R5 may apply, the record does not tell: it carries"));
    mt_text_reset(&page);
    mt_source_say_provision(&page, &f.source, 0, 2, &plain);
    assert_non_null(strstr(mt_text_get(&page), "UNVERIFIED: this wording has not been checked against the source.\n"));
    assert_non_null(strstr(mt_text_get(&page), "advice (\"should\") to the party\n"));
    mt_text_free(&page);
    mt_arena_free(&f.arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(page_of_a_run),
        cmocka_unit_test(page_of_a_record_under_two_texts),
        cmocka_unit_test(the_lesson),
        cmocka_unit_test(the_lesson_always_fits_a_screen),
        cmocka_unit_test(every_verdict_has_a_page),
        cmocka_unit_test(colours_keep_their_meaning),
        cmocka_unit_test(people_come_in_counts_and_civilians_first),
        cmocka_unit_test(marks_and_doubts_stand_where_they_belong),
    };
    return cmocka_run_group_tests_name("page", tests, NULL, NULL);
}
