/* Sentences: each verdict in one line, each kind of ground, from the author's words or without them. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "say/page.h"

#define NUMBER(fact_, dimension_, value_, op_, needed_, short_) \
    {.part = "a", .fact = fact_, .type = MT_TYPE_NUMBER, .dimension = dimension_, .value = value_, .op = op_, .needed = needed_, .short_by = short_}
#define WORDS(fact_, word_, op_, needed_) \
    {.part = "a", .fact = fact_, .type = MT_TYPE_WORD, .value = word_ ? 1 : MT_UNKNOWN, .word = word_, .op = op_, .needed = MT_UNKNOWN, \
     .needed_word = needed_, .short_by = MT_UNKNOWN}
#define TRUTH(fact_, value_, op_) {.part = "a", .fact = fact_, .type = MT_TYPE_TRUTH, .value = value_, .op = op_, .needed = MT_UNKNOWN, .short_by = MT_UNKNOWN}

static void every_kind_of_ground(void **state)
{
    (void)state;
    const struct { mt_ground ground; const char *text; } table[] = {
        {NUMBER("human.window", MT_TIME, 4e6, ">=", 10e6, 6e6), "the person had 4 s where at least 10 s was needed (6 s short)"},
        {NUMBER("human.window", MT_TIME, 4e6, ">", 4e6, MT_UNKNOWN), "the person had 4 s where more than 4 s was needed"},
        {NUMBER("human.window", MT_TIME, MT_UNKNOWN, ">=", 10e6, MT_UNKNOWN), "the time the person had is not recorded"},
        {NUMBER("human.window", MT_TIME, 4e6, ">=", MT_UNKNOWN, MT_UNKNOWN), "the person had 4 s and what was needed is not recorded"},
        {NUMBER("system.active_for", MT_TIME, 72e8, "<=", 36e8, 36e8), "the system had been active for 2 h where at most 1 h was allowed (1 h too much)"},
        {NUMBER("system.area_limit", MT_AREA, 5, "<", 4, 1), "the area in which the system may act was 5 km2 where less than 4 km2 was needed (1 km2 too much)"},
        {NUMBER("system.submunitions", MT_PLAIN, 12, "=", 0, 12), "the number of submunitions was 12 where 0 was needed (12 off)"},
        {NUMBER("x.altitude", MT_LENGTH, 150, "!=", 150, MT_UNKNOWN), "x.altitude was 150 m where anything but 150 m was needed"},
        {NUMBER("time since approve (same target)", MT_TIME, 40e6, "<=", 30e6, 10e6),
         "the time since the latest approval of the same target was 40 s where at most 30 s was allowed (10 s too much)"},
        {NUMBER("time since approve", MT_TIME, (double)MT_FOREVER, "<=", 30e6, MT_UNKNOWN),
         "the time since the latest approval: there never was one where at most 30 s was allowed"},
        {NUMBER("count engage in the last 10 s", MT_PLAIN, 3, "<=", 1, 2), "the number of engagements in the last 10 s was 3 where at most 1 was allowed (2 too much)"},
        {WORDS("target.kind", "bus", "=", "vehicle"), "the target was bus where vehicle was needed"},
        {WORDS("system.control", "no_person", "in", "person_selects, person_approves"),
         "the choice was made this way: no person where one of these was needed: person selects, person approves"},
        {WORDS("target.status", "civilian", "not in", "civilian, medical"), "the target was civilian where none of these was allowed: civilian, medical"},
        {WORDS("target.status", NULL, "!=", "civilian"), "the status of the target is not recorded"},
        {TRUTH("link.up", 0, "is"), "the link between system and operator was lost"},
        {TRUTH("system.triggered_by_person", 1, "is not"), "a person's presence could set the system off"},
        {TRUTH("human.at_post", MT_UNKNOWN, "is"), "it is not recorded whether the person was at the post"},
        {TRUTH("once approve (same system, target)", 0, "is"), "there had been no approval of the same system, target"},
        {TRUTH("never veto", 0, "is"), "there had been at least one veto"},
        {TRUTH("x.lit", 1, "is not"), "this was so: x.lit"},
        {TRUTH("once earlier engage", 1, "is not"), "there had been at least one earlier engagement"},
    };
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
        mt_text text;
        mt_text_init(&text);
        mt_ground_say(&text, &mt_english, &table[i].ground, false);
        assert_string_equal(mt_text_get(&text), table[i].text);
        mt_text_free(&text);
    }
}

static void a_bound_says_which_reading_it_came_from(void **state)
{
    (void)state;
    mt_ground ground = NUMBER("human.window", MT_TIME, 4e6, ">=", 10e6, 6e6);
    ground.needed_from = "term.in_good_time";
    mt_text text;
    mt_text_init(&text);
    mt_ground_say(&text, &mt_english, &ground, false);
    assert_string_equal(mt_text_get(&text), "the person had 4 s where at least 10 s was needed, as \"in good time\" is read (6 s short)");
    mt_text_clear(&text);
    mt_ground_say(&text, &mt_english, &ground, true);
    assert_string_equal(mt_text_get(&text), "the person had 4 s");
    mt_text_free(&text);
}

static void every_verdict_is_a_sentence(void **state)
{
    (void)state;
    const mt_ground window = NUMBER("human.window", MT_TIME, 4e6, ">=", 10e6, 6e6), lost = TRUTH("link.up", 0, "is");
    const mt_ground unknown = TRUTH("link.up", MT_UNKNOWN, "is");
    const struct { mt_verdict verdict; bool forbids; uint8_t parts; int8_t part[3]; const char *because; mt_ground ground[2]; uint8_t grounds; const char *text; }
    table[] = {
        {MT_BREACHED, false, 3, {1, 0, 1}, "the person had 4 s and needed 10 s", {window}, 1, "2 of 3 parts held: the person had 4 s and needed 10 s (6 s short)"},
        {MT_BREACHED, false, 3, {1, 0, 0}, NULL, {window, lost}, 2,
         "1 of 3 parts held: the person had 4 s where at least 10 s was needed (6 s short); the link between system and operator was lost"},
        {MT_BREACHED, false, 1, {0}, NULL, {lost, lost}, 2, "the link between system and operator was lost"},
        {MT_BREACHED, true, 2, {1, 0}, NULL, {TRUTH("system.triggered_by_person", 1, "is not")}, 1,
         "1 of 2 forbidden things happened: a person's presence could set the system off"},
        {MT_BREACHED, false, 1, {0}, NULL, {{0}}, 0, "no single fact decides it"},
        {MT_UNDETERMINED, false, 1, {-1}, "the link was {unknown}", {unknown, window}, 2,
         "it cannot be told: it is not recorded whether the link between system and operator worked"},
        {MT_EXCEPTED, false, 1, {0}, NULL, {{0}}, 0, "excepted by R5"},
        {MT_MET, false, 3, {1, 1, 1}, NULL, {{0}}, 0, "3 of 3 parts held"},
        {MT_MET, false, 1, {1}, NULL, {{0}}, 0, "met"},
        {MT_OPEN, false, 1, {-1}, NULL, {{0}}, 0, "The run ended before the time that it allows was over."},
        {MT_OUTSIDE_SCOPE, false, 1, {-1}, NULL, {{0}}, 0, "What happened lies outside what this text covers, so it was not judged."},
    };
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
        mt_judgement judgement = {.verdict = table[i].verdict, .part_count = table[i].parts, .because = table[i].because, .ground_count = table[i].grounds,
                                  .exception_count = 1, .exception = {table[i].verdict == MT_EXCEPTED}};
        memcpy(judgement.part, table[i].part, sizeof table[i].part);
        memcpy(judgement.ground, table[i].ground, sizeof table[i].ground);
        mt_provision_record provision = {.id = "R4", .forbids = table[i].forbids, .exception_count = 1, .exception = {{"R5", "p. 1", "text"}}};
        mt_text text;
        mt_text_init(&text);
        mt_say_sentence(&text, &judgement, &provision, "en");
        assert_string_equal(mt_text_get(&text), table[i].text);
        mt_text_free(&text);
    }
}

static void values_of_events_are_clauses(void **state)
{
    (void)state;
    mt_arena arena;
    mt_names names;
    mt_vocabulary vocabulary;
    mt_arena_init(&arena);
    mt_names_init(&names, &arena);
    mt_vocabulary_open(&vocabulary, &arena, &names);
    const struct { uint16_t fact; double value; const char *text; } table[] = {
        {MT_FACT_LINK_UP, 0, "the link between system and operator was lost"},
        {MT_FACT_SYSTEM_CONTROL, mt_name_find(&names, "person_may_veto"), "the choice was made this way: person may veto"},
        {MT_FACT_EFFECT_REMNANTS, 2, "the number of explosive remnants left behind was 2"},
        {MT_FACT_HUMAN_LOAD, MT_UNKNOWN, "the share of the last minutes that the person spent on questions is not recorded"},
    };
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
        mt_text text;
        mt_text_init(&text);
        mt_fact_say(&text, &mt_english, &vocabulary, table[i].fact, table[i].value);
        assert_string_equal(mt_text_get(&text), table[i].text);
        mt_text_free(&text);
    }
    mt_arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_kind_of_ground),
        cmocka_unit_test(a_bound_says_which_reading_it_came_from),
        cmocka_unit_test(every_verdict_is_a_sentence),
        cmocka_unit_test(values_of_events_are_clauses),
    };
    return cmocka_run_group_tests_name("sentence", tests, NULL, NULL);
}
